//! Bit generators.

use std::ffi::{CStr, CString};

use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::rill_bit_generator_bitgen;
use rill::ffi::generator::rill_generator_new;
use rill::{Kind, Status};

use super::options;
use super::room::{Room, bytes_of};
use super::world::{KeptBitgen, World, free, keep, made};

pub fn step(world: &mut World<'_>) {
    match world.input.below(36) {
        0 => {
            let (kind, seq) = (world.input.kind(), world.seq());
            make!(world, bgs, rill_bit_generator_new(kind, seq));
        }
        1 => {
            let (kind, seed) = (world.input.kind(), world.input.bits());
            make!(world, bgs, rill_bit_generator_from_u64(kind, seed));
        }
        2 => {
            let name = name(world);
            let seq = world.seq();
            make!(world, bgs, rill_bit_generator_from_name(name.as_ptr(), seq));
        }
        3 => {
            let seed = world.input.half();
            make!(world, bgs, rill_bit_generator_from_legacy_seed(seed));
        }
        4 => {
            let (key, n) = key(world);
            make!(world, bgs, rill_bit_generator_from_legacy_seed_array(key.pointer(), n));
            world.only_read(&[&key]);
        }
        5 => {
            let seq = world.seq();
            let (counter, key) = (words(world, 4), words(world, 2));
            make!(world, bgs, rill_bit_generator_new_philox(seq, counter.pointer(), key.pointer()));
            world.only_read(&[&counter, &key]);
        }
        6 => {
            let kind = world.input.kind();
            let known = Kind::all().find(|&known| known as i32 == kind);
            let usual = known.map_or(4, Kind::seed_words);
            let n = world.input.mostly(&[usual], &[0, usual - 1, usual + 1]);
            let words = world.input.words(n);
            let words = Room::holding(&mut world.input, 4, bytes_of(&words));
            make!(world, bgs, rill_bit_generator_from_seed_words(kind, words.pointer(), n));
            world.only_read(&[&words]);
        }
        7 => {
            let (bg, seed) = (world.bg(), world.input.half());
            call!(world, rill_bit_generator_legacy_seed(bg, seed));
        }
        8 => {
            let bg = world.bg();
            let (key, n) = key(world);
            call!(world, rill_bit_generator_legacy_seed_array(bg, key.pointer(), n));
            world.only_read(&[&key]);
        }
        9 => {
            let bg = world.bg();
            let out = Room::new::<Kind>(&mut world.input, 1);
            let status = call!(world, rill_bit_generator_kind_of(bg, out.pointer()));
            world.filled(status, &out);
            // SAFETY: a handle, or what is none; static text.
            let name =
                unsafe { rill_bit_generator_name(bg).as_ref().map(|name| CStr::from_ptr(name).to_bytes()) };
            world.log.note("name", name.unwrap_or(b"NULL"));
        }
        10 => {
            let bg = world.bg();
            make!(world, seqs, rill_bit_generator_seed_sequence(bg));
        }
        11 => {
            let (bg, n) = (world.bg(), world.input.mostly(&[0, 1, 2], &[3, usize::MAX]));
            let out = Room::new::<*mut u8>(&mut world.input, n.min(3));
            let status = call!(world, rill_bit_generator_spawn(bg, out.pointer(), n));
            if n <= 3 {
                for index in 0..n {
                    if let Some(handle) = world.made(status, &out, index) {
                        keep(&mut world.bgs, handle);
                    }
                }
            } else {
                world.filled(status, &out);
            }
        }
        12 => jumped(world),
        13 => {
            let (bg, delta) = (world.bg(), world.input.integer());
            call!(world, rill_bit_generator_advance(bg, delta));
        }
        14 => {
            let (bg, n) = (world.bg(), world.input.below(6));
            let delta = words(world, n);
            call!(world, rill_bit_generator_advance_words(bg, delta.pointer(), n));
            world.only_read(&[&delta]);
        }
        15..=16 => {
            let bg = world.bg();
            make!(world, bgs, rill_bit_generator_clone(bg));
        }
        17 => {
            let bg = world.bg();
            let status = call!(world, rill_bit_generator_lock(bg));
            if status == Status::Ok {
                world.locks += 1;
                world.locked = bg;
            }
        }
        18 => {
            unlock(world);
        }
        19..=20 => {
            let bg = world.bg();
            world.bgs.retain(|&other| other != bg);
            free(bg);
        }
        21 => bitgen(world),
        what @ 22..28 => draw(world, what),
        28..=29 => unlock(world),
        what => options::step(world, what - 30),
    }
}

fn unlock(world: &mut World<'_>) {
    let there = world.bgs.contains(&world.locked);
    let bg = if there && world.input.byte() < 0xc0 { world.locked } else { world.bg() };
    let status = call!(world, rill_bit_generator_unlock(bg));
    world.locks -= usize::from(status == Status::Ok);
}

fn draw(world: &mut World<'_>, what: usize) {
    macro_rules! draw {
        ($export:ident $type:ty) => {{
            let (bg, n) = (world.bg(), world.input.length());
            let out = Room::new::<$type>(&mut world.input, n);
            let status = call!(world, $export(bg, out.pointer(), n));
            world.filled(status, &out);
        }};
    }
    match what {
        22..=23 => draw!(rill_bit_generator_random_raw u64),
        24 => draw!(rill_bit_generator_random_u64 u64),
        25 => draw!(rill_bit_generator_random_u32 u32),
        26 => draw!(rill_bit_generator_random_sample f64),
        _ => draw!(rill_bit_generator_bytes u8),
    }
}

fn jumped(world: &mut World<'_>) {
    let bg = world.bg();
    let mut kind = 0;
    // SAFETY: a handle, or what is none; a place of ours.
    let known = unsafe { rill_bit_generator_kind_of(bg, (&raw mut kind).cast()) } == Status::Ok;
    let mut jumps = world.input.word();
    if known && kind == Kind::Mt19937 as i32 {
        if world.patience == 0 {
            return;
        }
        world.patience -= 1;
        jumps %= 2;
    }
    make!(world, bgs, rill_bit_generator_jumped(bg, jumps));
}

/// The functions of a bit generator, valid as long as something keeps it alive.
fn bitgen(world: &mut World<'_>) {
    let bg = world.bg();
    let place = Room::new::<*mut u8>(&mut world.input, 1);
    let status = call!(world, rill_bit_generator_bitgen(bg, place.pointer()));
    if let Some(bitgen) = world.made(status, &place, 0) {
        // SAFETY: the handle has just been used.
        let keeper = made(|out| unsafe { rill_generator_new(bg, out) });
        world.bitgens.push(KeptBitgen { bitgen, keeper });
    }
}

fn name(world: &mut World<'_>) -> CString {
    let names: Vec<_> = Kind::all().map(|kind| kind.name().as_bytes()).collect();
    let seldom: &[&[u8]] = &[b"", b"pcg64", b"PCG64 ", b"Foreign", b"\xff\xfe"];
    CString::new(world.input.mostly(&names, seldom)).expect("text without a zero byte")
}

/// A legacy seed.
pub fn key(world: &mut World<'_>) -> (Room, usize) {
    let n = world.input.mostly(&[1, 2, 3, 4], &[0, 623, 624, 625, 300]);
    let words = world.input.words(n);
    let key = Room::holding(&mut world.input, align_of::<u32>(), bytes_of(&words));
    (key, if world.input.byte() == 0xff { usize::MAX } else { n })
}

/// Some words of 64 bits, NULL more often than elsewhere.
pub fn words(world: &mut World<'_>, n: usize) -> Room {
    let words: Vec<_> = (0..n).map(|_| world.input.word()).collect();
    let shape = match world.input.byte() {
        byte @ 0..128 => byte,
        128..=250 => 0xff,
        byte => byte,
    };
    Room::shaped(shape, align_of::<u64>(), bytes_of(&words))
}
