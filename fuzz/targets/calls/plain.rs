//! Bit generators by value, in memory of the caller's.

use std::ffi::c_void;

use rill::Status;
use rill::ffi::plain::*;

use super::room::Room;
use super::world::World;

pub struct Plain {
    kind: i32,
    state: Room,
}

pub fn step(world: &mut World<'_>) {
    match world.input.below(4) {
        0 => seed(world),
        1 => fill(world),
        _ => draw(world),
    }
}

fn keep(world: &mut World<'_>, kind: i32, state: Room) {
    if world.plains.len() == 4 {
        world.plains.remove(0);
    }
    world.plains.push(Plain { kind, state });
}

fn seed(world: &mut World<'_>) {
    let (kind, seed) = (world.input.kind(), world.input.bits());
    let needed = rill_plain_size(kind);
    world.log.note("size", &needed.to_ne_bytes());
    let size = world.input.mostly(&[needed], &[0, needed.saturating_sub(1), needed + 9, usize::MAX]);
    let state = Room::new::<u8>(&mut world.input, size);
    let status = call!(world, rill_plain_seed(kind, state.pointer(), size, seed));
    world.filled(status, &state);
    if status == Status::Ok {
        keep(world, kind, state);
    }
}

/// Any bytes are a valid state.
fn fill(world: &mut World<'_>) {
    let (kind, byte) = (world.input.mostly(&[1, 2, 3, 4, 5], &[1]), world.input.byte());
    let mut bytes = vec![byte; rill_plain_size(kind)];
    let ours = world.input.slice(bytes.len().min(32));
    let place = bytes.len() - ours.len();
    bytes[place..].copy_from_slice(ours);
    let shape = world.input.byte() & 63;
    keep(world, kind, Room::shaped(shape, 1, bytes));
}

/// The kind and the memory of a state; seldom NULL.
pub fn picked(world: &mut World<'_>) -> (i32, *mut c_void) {
    let index = world.input.byte();
    match world.plains.get(usize::from(index) % world.plains.len().max(1)) {
        Some(plain) if index < 0xf0 => (plain.kind, plain.state.pointer()),
        _ => (world.input.kind(), std::ptr::null_mut()),
    }
}

/// Checks that nothing was written beside a state.
pub fn check(world: &World<'_>) {
    world.plains.iter().for_each(|plain| plain.state.check_zones());
}

fn draw(world: &mut World<'_>) {
    let (kind, state) = picked(world);
    for _ in 0..world.input.below(12) {
        // SAFETY: a state of that kind, or NULL.
        let word = unsafe {
            match world.input.byte() % 3 {
                0 => rill_plain_next_uint32(kind, state).into(),
                1 => rill_plain_next_uint64(kind, state),
                _ => rill_plain_next_double(kind, state).to_bits(),
            }
        };
        world.log.note("plain", &word.to_ne_bytes());
    }
    check(world);
}
