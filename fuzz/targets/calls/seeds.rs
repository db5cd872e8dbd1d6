//! Seed sequences.

use std::ffi::CString;

use rill::ffi::seed_sequence::*;

use super::room::{Room, bytes_of};
use super::world::{World, free};

pub fn step(world: &mut World<'_>) {
    match world.input.below(14) {
        0 => {
            let words = words(world);
            let n = count(world, &words);
            make!(world, seqs, rill_seed_sequence_new(words.pointer(), n));
            world.only_read(&[&words]);
        }
        1 => {
            let entropy = world.input.bits();
            make!(world, seqs, rill_seed_sequence_from_u64(entropy));
        }
        2 => {
            let text = text(world);
            let text = if world.input.byte() == 0xff { std::ptr::null() } else { text.as_ptr() };
            make!(world, seqs, rill_seed_sequence_from_string(text));
        }
        3 => {
            make!(world, seqs, rill_seed_sequence_from_os());
        }
        4 => {
            let (words, key) = (words(world), self::words(world));
            let (n, n_key) = (count(world, &words), count(world, &key));
            let pool_size =
                world.input.mostly(&[4, 5, 8, 33], &[0, 3, 300, usize::MAX, 1 << 61, 1 << 62, 1 << 63]);
            let children = world.input.mostly(&[0, 1, 7], &[u32::MAX, u32::MAX - 1, 1 << 31]);
            make!(
                world,
                seqs,
                rill_seed_sequence_with(words.pointer(), n, key.pointer(), n_key, pool_size, children)
            );
            world.only_read(&[&words, &key]);
        }
        5 => {
            let (seq, n) = (world.seq(), world.input.length());
            let out = Room::new::<u32>(&mut world.input, n);
            let status = call!(world, rill_seed_sequence_generate_state_u32(seq, out.pointer(), n));
            world.filled(status, &out);
        }
        6 => {
            let (seq, n) = (world.seq(), world.input.length());
            let out = Room::new::<u64>(&mut world.input, n);
            let status = call!(world, rill_seed_sequence_generate_state_u64(seq, out.pointer(), n));
            world.filled(status, &out);
        }
        7 => {
            let (seq, n) = (world.seq(), world.input.mostly(&[0, 1, 2, 3], &[5, usize::MAX, 1 << 32]));
            let out = Room::new::<*mut u8>(&mut world.input, if n > 5 { 0 } else { n });
            if n == 1 << 32 && out.is_there() {
                return; // there is no memory for so many
            }
            let status = call!(world, rill_seed_sequence_spawn(seq, out.pointer(), n));
            for index in 0..out.bytes().len() / size_of::<*mut u8>() {
                if let Some(handle) = world.made(status, &out, index) {
                    super::world::keep(&mut world.seqs, handle);
                }
            }
        }
        part @ 8..=10 => {
            let (seq, capacity) = (world.seq(), world.input.mostly(&[0, 1, 4, 12], &[3, 100, usize::MAX]));
            let out = Room::new::<u32>(&mut world.input, capacity);
            let n = Room::new::<usize>(&mut world.input, 1);
            let status = match part {
                8 => call!(world, rill_seed_sequence_entropy(seq, out.pointer(), capacity, n.pointer())),
                9 => call!(world, rill_seed_sequence_spawn_key(seq, out.pointer(), capacity, n.pointer())),
                _ => call!(world, rill_seed_sequence_pool(seq, out.pointer(), capacity, n.pointer())),
            };
            world.filled(status, &out);
            n.check_zones();
            world.log.note("n", n.bytes());
        }
        11 => {
            let seq = world.seq();
            let out = Room::new::<usize>(&mut world.input, 1);
            let status = call!(world, rill_seed_sequence_pool_size(seq, out.pointer()));
            world.filled(status, &out);
            let out = Room::new::<u32>(&mut world.input, 1);
            let status = call!(world, rill_seed_sequence_n_children_spawned(seq, out.pointer()));
            world.filled(status, &out);
        }
        12 => {
            let seq = world.seq();
            make!(world, seqs, rill_seed_sequence_clone(seq));
        }
        _ => {
            let seq = world.seq();
            world.seqs.retain(|&other| other != seq);
            free(seq);
        }
    }
}

pub fn words(world: &mut World<'_>) -> Room {
    let n = world.input.mostly(&[0, 1, 2, 3, 4, 8], &[5, 12, 40, 624, 700]);
    let words = world.input.words(n);
    Room::holding(&mut world.input, align_of::<u32>(), bytes_of(&words))
}

/// Seldom endless.
pub fn count(world: &mut World<'_>, words: &Room) -> usize {
    let n = words.bytes().len() / size_of::<u32>();
    if world.input.byte() == 0xff { usize::MAX } else { n }
}

/// Digits, or any bytes of the input.
pub fn text(world: &mut World<'_>) -> CString {
    let (mode, n) = (world.input.byte(), world.input.below(80));
    let bytes = world.input.slice(n);
    let digit = |byte: &u8| b"0123456789abcdefABCDEF"[usize::from(*byte) % 22];
    let text = match mode & 3 {
        0 => bytes.iter().map(|byte| b'0' + byte % 10).collect(),
        1 => b"0x".iter().copied().chain(bytes.iter().map(digit)).collect(),
        2 => bytes.iter().map(digit).collect(),
        _ => bytes.iter().map(|&byte| byte.max(1)).collect::<Vec<_>>(),
    };
    CString::new(text).expect("text without a zero byte")
}
