//! Calls with much data: fills of millions, matrices, thousands of ids, seeds of many words, states of a megabyte.

use std::ffi::CString;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::generator::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::random_state::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::state::*;

use super::draws;
use super::fills::c_bool;
use super::room::{Room, bytes_of};
use super::vectors::{items, probabilities, shuffle_of, shuffled};
use super::world::{World, free, keep, saved};

/// A number of items from 2^10 on, at most some more than 2 to the power of `most`.
pub fn many(world: &mut World<'_>, most: usize) -> usize {
    let exponent = 10 + world.input.below(most - 9);
    (1 << exponent) + usize::from(world.input.byte()) - 100
}

pub fn step(world: &mut World<'_>) {
    if world.patience == 0 {
        return;
    }
    world.patience -= 1;
    match world.input.below(16) {
        0 => draws::draw(world, true, |world| many(world, 18)),
        1 => draws::draw(world, false, |world| many(world, 18)),
        2 => draws::by_name(world, |world| many(world, 20)),
        3 => {
            let modern = world.input.byte() & 1 == 0;
            draws::strided(world, modern, shape);
        }
        4 => draws::keyed(world, |world| many(world, 13)),
        5..=6 => words(world),
        7 => choice(world),
        8 => shuffle(world),
        9 => permuted(world),
        10 => vectors(world),
        11 => spawn(world),
        12 => seed(world),
        13 => text(world),
        _ => states(world),
    }
}

/// Rows and columns of a matrix, one of them few.
fn shape(world: &mut World<'_>) -> (usize, usize) {
    let (few, n) = (1 + world.input.below(7), many(world, 15));
    if world.input.byte() & 1 == 0 { (few, n) } else { (n, few) }
}

/// What needs no distribution.
fn words(world: &mut World<'_>) {
    macro_rules! fill {
        ($object:ident $export:ident $type:ty) => {{
            let (object, n) = (world.$object(), many(world, 21));
            let out = Room::new::<$type>(&mut world.input, n);
            let status = call!(world, $export(object, out.pointer(), n));
            world.filled(status, &out);
        }};
    }
    match world.input.below(7) {
        0 => fill!(bg rill_bit_generator_random_raw u64),
        1 => fill!(bg rill_bit_generator_random_u64 u64),
        2 => fill!(bg rill_bit_generator_random_u32 u32),
        3 => fill!(bg rill_bit_generator_random_sample f64),
        4 => fill!(bg rill_bit_generator_bytes u8),
        5 => fill!(generator rill_generator_permutation i64),
        _ => fill!(state rill_random_state_permutation i64),
    }
}

fn choice(world: &mut World<'_>) {
    let (n, population) = (many(world, 17), many(world, 18));
    let [replace, shuffle] = [0; 2].map(|_| world.input.truth());
    let p = (world.input.byte() & 1 == 1).then(|| {
        let p = probabilities(world, population);
        Room::holding(&mut world.input, 8, bytes_of(&p))
    });
    let pointer = p.as_ref().map_or(std::ptr::null(), |p| p.pointer::<f64>());
    let out = Room::new::<i64>(&mut world.input, n);
    let (place, count) = (out.pointer(), population as i64);
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(
            world,
            rill_generator_choice(object, count, c_bool(replace), pointer, c_bool(shuffle), place, n)
        )
    } else {
        let object = world.state();
        call!(world, rill_random_state_choice(object, count, c_bool(replace), pointer, place, n))
    };
    world.filled(status, &out);
    world.only_read(&p.iter().collect::<Vec<_>>());
}

fn shuffle(world: &mut World<'_>) {
    let (n, size) = (many(world, 16), world.input.mostly(&[1, 2, 4, 8], &[3, 16, 40]));
    let base = items(world, n, size);
    shuffle_of(world, &base, n, size);
}

fn permuted(world: &mut World<'_>) {
    let ((rows, columns), size) = (shape(world), world.input.mostly(&[1, 2, 4, 8], &[3, 16]));
    let base = items(world, rows * columns, size);
    let before = base.bytes().to_vec();
    let axis = world.input.mostly(&[-1, 0, 1], &[2]);
    let object = world.generator();
    let status = call!(world, rill_generator_permuted(object, base.pointer(), rows, columns, size, axis));
    shuffled(world, status, &base, &before, size);
}

/// A few vectors of thousands of components.
fn vectors(world: &mut World<'_>) {
    let (k, n) = (many(world, 13), 1 + world.input.below(3));
    let object = world.generator();
    match world.input.below(3) {
        0 => {
            let pvals = probabilities(world, k);
            let pvals = Room::holding(&mut world.input, 8, bytes_of(&pvals));
            let (trials, out) = (world.input.integer(), Room::new::<i64>(&mut world.input, n * k));
            let status = call!(
                world,
                rill_generator_multinomial(object, trials, pvals.pointer(), k, out.pointer(), n)
            );
            world.filled(status, &out);
            world.only_read(&[&pvals]);
        }
        1 => {
            let alpha = vec![world.input.real(); k];
            let alpha = Room::holding(&mut world.input, 8, bytes_of(&alpha));
            let out = Room::new::<f64>(&mut world.input, n * k);
            let status = call!(world, rill_generator_dirichlet(object, alpha.pointer(), k, out.pointer(), n));
            world.filled(status, &out);
            world.only_read(&[&alpha]);
        }
        _ => {
            let colors = vec![i64::from(world.input.byte()); k];
            let colors = Room::holding(&mut world.input, 8, bytes_of(&colors));
            let (nsample, method) = (world.input.count(), world.input.choice());
            let out = Room::new::<i64>(&mut world.input, n * k);
            let (list, place) = (colors.pointer(), out.pointer());
            let status = call!(
                world,
                rill_generator_multivariate_hypergeometric(object, list, k, nsample, method, place, n)
            );
            world.filled(status, &out);
            world.only_read(&[&colors]);
        }
    }
}

/// Thousands of children, of which one is kept.
fn spawn(world: &mut World<'_>) {
    let (seq, n) = (world.seq(), many(world, 13));
    let out = Room::new::<*mut u8>(&mut world.input, n);
    let status = call!(world, rill_seed_sequence_spawn(seq, out.pointer(), n));
    for index in 0..n {
        match world.made(status, &out, index) {
            Some(handle) if index == n / 2 => keep(&mut world.seqs, handle),
            Some(handle) => free::<rill_seed_sequence>(handle),
            None => break,
        }
    }
}

/// A seed of many words, for one object or another.
fn seed(world: &mut World<'_>) {
    let n = many(world, 16);
    let words = world.input.words(n);
    let words = Room::holding(&mut world.input, align_of::<u32>(), bytes_of(&words));
    let place = words.pointer();
    match world.input.below(6) {
        0 => make!(world, seqs, rill_seed_sequence_new(place, n)),
        1 => make!(world, seqs, rill_seed_sequence_with(place, n, place, n, 4, 0)),
        2 => make!(world, generators, rill_default_rng_from_words(place, n)),
        3 => make!(world, bgs, rill_bit_generator_from_legacy_seed_array(place, n)),
        4 => make!(world, states, rill_random_state_from_seed_array(place, n)),
        _ => {
            let state = world.state();
            call!(world, rill_random_state_seed_array(state, place, n))
        }
    };
    world.only_read(&[&words]);
}

/// A seed in decimal, about as long as the limit of Python's, or in hexadecimal.
fn text(world: &mut World<'_>) {
    let (decimal, byte) = (world.input.byte() & 1 == 0, world.input.byte());
    let n = if decimal { 4280 + usize::from(byte) } else { many(world, 16) };
    let digits =
        (0..n).map(|i| b"123456789abcdef"[(i * (1 + usize::from(byte))) % if decimal { 9 } else { 15 }]);
    let start: &[u8] = if decimal { b"" } else { b"0x" };
    let text = CString::new(start.iter().copied().chain(digits).collect::<Vec<_>>()).expect("only digits");
    make!(world, seqs, rill_seed_sequence_from_string(text.as_ptr()));
}

/// The state of a seed sequence of many words: saved, damaged in a place or two, and loaded.
fn states(world: &mut World<'_>) {
    let (n, format) = (many(world, 17), 1 + world.input.below(3) as i32);
    let words = world.input.words(n);
    let mut seq = std::ptr::null_mut();
    // SAFETY: words and places of ours; then a live handle and a buffer of that length.
    let mut state = unsafe {
        assert_eq!(rill_seed_sequence_new(words.as_ptr(), n, &raw mut seq), Status::Ok);
        saved(|out, room, size| rill_seed_sequence_save(seq, format, out, room, size))
    };
    free(seq);
    for _ in 0..world.input.below(3) {
        let place = world.input.half() as usize % state.len();
        state[place] = world.input.byte();
    }
    if world.input.byte() & 3 == 0 {
        state.truncate(state.len() / 2);
    }
    super::states::seal(&mut state);
    let (length, object) = (state.len(), world.input.byte());
    let data = Room::holding(&mut world.input, 1, state);
    match object & 3 {
        0 => {
            let seq = world.seq();
            call!(world, rill_seed_sequence_restore(seq, data.pointer(), length))
        }
        1 => make!(world, bgs, rill_bit_generator_load(data.pointer(), length)),
        _ => make!(world, seqs, rill_seed_sequence_load(data.pointer(), length)),
    };
    world.only_read(&[&data]);
}
