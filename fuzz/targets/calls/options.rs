//! Options of bit generators, and what came with them.

use std::ffi::{CStr, CString};

use rill::ffi::kind_info::*;
use rill::ffi::options::*;

use super::room::{Room, bytes_of};
use super::sources::words;
use super::world::World;

/// A few options, mostly those that the kind has, with what they point at.
pub fn options(world: &mut World<'_>, kind: i32) -> (Vec<rill_option>, Vec<CString>, Vec<Room>) {
    let names = names(kind);
    let (mut options, mut texts, mut rooms) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..world.input.below(4) {
        let known = names.get(world.input.below(names.len().max(1))).cloned().unwrap_or_default();
        let name = if world.input.byte() < 0xf0 { known } else { c"nonsense".to_owned() };
        let n_words = world.input.mostly(&[0, 1, 1, 2], &[3, 4, 5, usize::MAX]);
        let value = words(world, n_words.min(5));
        let text = world.input.mostly(&["", "", "", "quad", "trio", "TRIO"], &["xsl-rr", "\u{e4}"]);
        let text = CString::new(text).expect("text without a zero byte");
        options.push(rill_option {
            name: name.as_ptr(),
            words: value.pointer(),
            n_words,
            text: if text.is_empty() { std::ptr::null() } else { text.as_ptr() },
        });
        texts.extend([name, text]);
        rooms.push(value);
    }
    (options, texts, rooms)
}

fn names(kind: i32) -> Vec<CString> {
    let mut names = Vec::new();
    for index in 0.. {
        let mut info: *const rill_option_description = std::ptr::null();
        // SAFETY: a place of ours, then a static description.
        unsafe {
            if rill_bit_generator_option_info(kind, index, &raw mut info) != rill::Status::Ok {
                return names;
            }
            names.push(CStr::from_ptr((*info).name).to_owned());
        }
    }
    names
}

pub fn step(world: &mut World<'_>, what: usize) {
    match what {
        0 => {
            let kind = world.input.kind();
            // Options may stand in the place of a seed.
            let seq = if world.input.byte() & 3 == 0 { std::ptr::null_mut() } else { world.seq() };
            let (options, texts, rooms) = options(world, kind);
            let given = Room::holding(&mut world.input, align_of::<rill_option>(), bytes_of(&options));
            make!(world, bgs, rill_bit_generator_new_with(kind, seq, given.pointer(), options.len()));
            world.only_read(&[&given]);
            drop((texts, rooms));
        }
        1 => {
            let (bg, seq) = (world.bg(), world.seq());
            let mut kind = 0;
            // SAFETY: a handle, or what is none; a place of ours.
            unsafe {
                let _ = rill::ffi::bit_generator::rill_bit_generator_kind_of(bg, (&raw mut kind).cast());
            }
            let (options, texts, rooms) = options(world, kind);
            let given = Room::holding(&mut world.input, align_of::<rill_option>(), bytes_of(&options));
            call!(world, rill_bit_generator_reseed_with(bg, seq, given.pointer(), options.len()));
            world.only_read(&[&given]);
            drop((texts, rooms));
        }
        2 => {
            let (bg, seed) = (world.bg(), world.input.bits());
            call!(world, rill_bit_generator_reseed_u64(bg, seed));
        }
        3 => {
            let (bg, n, m) = (world.bg(), world.input.below(6), world.input.below(6));
            let (counter, key) = (words(world, n), words(world, m));
            call!(world, rill_bit_generator_rekey(bg, counter.pointer(), n, key.pointer(), m));
            world.only_read(&[&counter, &key]);
        }
        4 => {
            let (bg, n) = (world.bg(), world.input.below(6));
            let delta = words(world, n);
            call!(world, rill_bit_generator_advance_blocks(bg, delta.pointer(), n));
            world.only_read(&[&delta]);
        }
        _ => {
            let (kind, index) = (world.input.kind(), world.input.below(9) as i32);
            let out = Room::new::<*const u8>(&mut world.input, 1);
            let status = call!(world, rill_bit_generator_kind_info(kind, out.pointer()));
            world.filled(status, &out);
            let out = Room::new::<*const u8>(&mut world.input, 1);
            let status = call!(world, rill_bit_generator_option_info(kind, index, out.pointer()));
            world.filled(status, &out);
        }
    }
}
