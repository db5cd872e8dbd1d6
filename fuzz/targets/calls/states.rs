//! Saved states, loaded and restored, whole and damaged.

use rill::Status;
use rill::ffi::bit_generator::rill_bit_generator;
use rill::ffi::generator::rill_generator;
use rill::ffi::random_state::rill_random_state;
use rill::ffi::seed_sequence::rill_seed_sequence;
use rill::ffi::state::*;

use super::room::Room;
use super::world::{World, saved};

pub fn step(world: &mut World<'_>) {
    match world.input.below(8) {
        0..=2 => save(world),
        3..=4 => load(world),
        _ => restore(world),
    }
}

/// Makes a call with a handle of whichever type.
macro_rules! on_any {
    ($world:ident, $object:expr, $seq:ident $bg:ident $generator:ident $state:ident ($($argument:expr),*)) => {{
        match $object & 3 {
            0 => {
                let handle: *mut rill_seed_sequence = $world.seq();
                call!($world, $seq(handle, $($argument),*))
            }
            1 => {
                let handle: *mut rill_bit_generator = $world.bg();
                call!($world, $bg(handle, $($argument),*))
            }
            2 => {
                let handle: *mut rill_generator = $world.generator();
                call!($world, $generator(handle, $($argument),*))
            }
            _ => {
                let handle: *mut rill_random_state = $world.state();
                call!($world, $state(handle, $($argument),*))
            }
        }
    }};
}

fn save(world: &mut World<'_>) {
    let (object, format) = (world.input.byte(), world.input.choice());
    let capacity = world.input.mostly(&[20_000], &[0, 1, 84, 100, 300, 2600, usize::MAX]);
    let (out, n) = (Room::new::<u8>(&mut world.input, capacity), Room::new::<usize>(&mut world.input, 1));
    let status = on_any!(
        world,
        object,
        rill_seed_sequence_save rill_bit_generator_save rill_generator_save rill_random_state_save
            (format, out.pointer(), capacity, n.pointer())
    );
    out.check_zones();
    n.check_zones();
    if status != Status::Ok {
        assert!(out.is_untouched(), "nothing was saved, and the buffer written to");
        assert!(
            status == Status::BufferTooSmall || n.is_untouched(),
            "nothing was saved, and a size written"
        );
        world.log.note("n", n.bytes());
        return;
    }
    let size: usize = n.item(0);
    world.log.note("n", n.bytes());
    if capacity == 0 {
        return;
    }
    let (state, rest) = out.bytes().split_at(size);
    assert!(rest.iter().all(|&byte| byte == super::room::PATTERN), "more was written than was saved");
    world.log.note("saved", state);
    if world.saved.len() == 6 {
        world.saved.remove(0);
    }
    world.saved.push(state.to_vec());
}

/// The saved state of an object of that type; nothing if there is none.
fn current(world: &mut World<'_>, object: u8) -> Vec<u8> {
    let (format, index) = (1 + world.input.below(3) as i32, usize::from(world.input.byte()));
    macro_rules! current {
        ($list:ident $save:ident) => {{
            let Some(&handle) = world.$list.get(index % world.$list.len().max(1)) else { return Vec::new() };
            // SAFETY: a live handle, and a buffer of that length.
            saved(|out, capacity, n| unsafe { $save(handle, format, out, capacity, n) })
        }};
    }
    match object & 3 {
        0 => current!(seqs rill_seed_sequence_save),
        1 => current!(bgs rill_bit_generator_save),
        2 => current!(generators rill_generator_save),
        _ => current!(states rill_random_state_save),
    }
}

/// A state, or bytes of the input, whole or damaged.
fn data(world: &mut World<'_>, object: u8) -> (Room, usize) {
    let mut data = match world.input.byte() {
        0xf0.. => {
            let n = usize::from(world.input.byte());
            world.input.slice(n).to_vec()
        }
        which @ 0x80.. if !world.saved.is_empty() => {
            world.saved[usize::from(which) % world.saved.len()].clone()
        }
        _ => current(world, object),
    };
    if world.input.byte() < 0x80 {
        let n = data.len();
        return (Room::holding(&mut world.input, 1, data), n);
    }
    let mode = world.input.byte();
    for _ in 0..mode & 3 {
        let place = usize::from(world.input.byte()) | usize::from(world.input.byte()) << 8;
        if let Some(byte) = data.len().checked_sub(1).map(|last| &mut data[place % (last + 1)]) {
            *byte = world.input.byte();
        }
    }
    match mode & 0x1c {
        4 => data.truncate(data.len() / 2),
        8 => data.truncate(data.len().saturating_sub(1)),
        12 => data.push(mode),
        _ => {}
    }
    if mode & 0x20 != 0 {
        seal(&mut data);
    }
    let n = data.len();
    let room = Room::holding(&mut world.input, 1, data);
    (room, if mode == 0xff { usize::MAX } else { n })
}

/// Writes the right checksum into a binary state.
pub fn seal(data: &mut [u8]) {
    if !data.starts_with(b"\x89RILL") || data.len() < 20 {
        return;
    }
    let (body, sum) = data.split_at_mut(data.len() - 4);
    let crc = !body.iter().fold(!0u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    });
    sum.copy_from_slice(&crc.to_le_bytes());
}

fn load(world: &mut World<'_>) {
    let object = world.input.byte();
    let (data, n) = data(world, object);
    let bytes = data.pointer::<u8>();
    match object & 3 {
        0 => make!(world, seqs, rill_seed_sequence_load(bytes, n)),
        1 => make!(world, bgs, rill_bit_generator_load(bytes, n)),
        2 => make!(world, generators, rill_generator_load(bytes, n)),
        _ => make!(world, states, rill_random_state_load(bytes, n)),
    };
    world.only_read(&[&data]);
}

fn restore(world: &mut World<'_>) {
    let object = world.input.byte();
    let (data, n) = data(world, object);
    on_any!(
        world,
        object,
        rill_seed_sequence_restore rill_bit_generator_restore rill_generator_restore rill_random_state_restore
            (data.pointer(), n)
    );
    world.only_read(&[&data]);
}
