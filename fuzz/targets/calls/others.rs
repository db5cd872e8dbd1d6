//! Exports that the other steps do not call.

use std::ffi::{CStr, c_char};

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::rill_bitgen;
use rill::ffi::bitgen_standard::rill_bitgen_standard_normal;
use rill::ffi::distribution_details::*;
use rill::ffi::draw::rill_parameter;
use rill::ffi::draw_strided::rill_generator_complex_normal_strided;
use rill::ffi::generator::*;
use rill::ffi::inline::rill_inline_find_parts;
use rill::ffi::keyed::rill_fill_keyed_with;
use rill::ffi::options::*;
use rill::ffi::plain_draws::*;
use rill::ffi::squares::rill_squares_keys;
use rill::ffi::status::rill_status_string;
use rill::ffi::version::*;

use super::draws::{distribution, parameters};
use super::extended::complex;
use super::fills::c_bool;
use super::options::options;
use super::room::{PATTERN, Room, bytes_of};
use super::seeds;
use super::sources::words;
use super::world::{KeptBitgen, World, free, keep, made};

pub fn step(world: &mut World<'_>) {
    match world.input.below(16) {
        0 => {
            let words = seeds::words(world);
            let n = seeds::count(world, &words);
            make!(world, generators, rill_default_rng_from_words(words.pointer(), n));
            world.only_read(&[&words]);
        }
        1 => {
            let text = seeds::text(world);
            let text = if world.input.byte() == 0xff { std::ptr::null() } else { text.as_ptr() };
            make!(world, generators, rill_default_rng_from_string(text));
        }
        2 => spawn(world),
        3 => bitgen(world),
        4 => {
            let (bg, n) = (world.bg(), world.input.below(6));
            let jumps = words(world, n);
            if !is_mt19937(bg) {
                make!(world, bgs, rill_bit_generator_jumped_words(bg, jumps.pointer(), n));
            }
            world.only_read(&[&jumps]);
        }
        5 => {
            let (bg, seq) = (world.bg(), world.seq());
            call!(world, rill_bit_generator_reseed(bg, seq));
        }
        6 => {
            let (seq, n, unique) = (world.seq(), world.input.length(), world.input.truth());
            let out = Room::new::<u64>(&mut world.input, n);
            let status = call!(world, rill_squares_keys(seq, c_bool(unique), out.pointer(), n));
            world.filled(status, &out);
        }
        7..=8 => complex_normal(world),
        9..=10 => keyed(world),
        11..=12 => plain_draw(world),
        13 => plain_rekey(world),
        14 => plain_bitgen(world),
        _ => told(world),
    }
}

/// Generators that are freed together, some of them before.
fn spawn(world: &mut World<'_>) {
    let (seed, n) = (world.input.word(), world.input.mostly(&[0, 1, 2, 3], &[40, usize::MAX]));
    let out = Room::new::<*mut rill_generator>(&mut world.input, n.min(40));
    let status = call!(world, rill_default_rng_spawn(seed, out.pointer(), n));
    out.check_zones();
    if status != Status::Ok {
        return;
    }
    if let Some(handle) = (n > 0).then(|| out.item::<*mut rill_generator>(0)) {
        keep(&mut world.generators, handle);
    }
    // SAFETY: the handles of this array; the first one is kept, and NULL in its place is passed over.
    unsafe {
        if n > 0 {
            out.pointer::<*mut rill_generator>().write(std::ptr::null_mut());
        }
        rill_generators_free(out.pointer(), n);
    }
    out.check_zones();
    assert!(out.bytes().iter().all(|&byte| byte == 0), "a freed handle is not NULL");
}

/// The functions of a generator's bit generator; the generator that is made of it keeps it alive.
fn bitgen(world: &mut World<'_>) {
    let generator = world.generator();
    let place = Room::new::<*mut rill_bitgen>(&mut world.input, 1);
    let status = call!(world, rill_generator_bitgen(generator, place.pointer()));
    if let Some(bitgen) = world.made(status, &place, 0) {
        // SAFETY: the handles have just been used or made.
        let bg = made(|out| unsafe { rill_generator_bit_generator(generator, out) });
        // SAFETY: as above.
        let keeper = made(|out| unsafe { rill_generator_new(bg, out) });
        free(bg);
        world.bitgens.push(KeptBitgen { bitgen, keeper });
    }
}

/// Whether a bit generator jumps slowly.
fn is_mt19937(bg: *mut rill_bit_generator) -> bool {
    let mut kind = 0;
    // SAFETY: a handle, or what is none; a place of ours.
    let status = unsafe { rill_bit_generator_kind_of(bg, (&raw mut kind).cast()) };
    status == Status::Ok && kind == rill::Kind::Mt19937 as i32
}

/// A matrix in the middle of a buffer, or one that is refused.
fn complex_normal(world: &mut World<'_>) {
    let (rows, columns) = (world.input.below(9), world.input.mostly(&[0, 1, 2, 7, 300], &[1030]));
    let given = [(); 3].map(|()| complex(world));
    let [loc, gamma, relation] = [0, 1, 2].map(|i: usize| {
        given[i].as_ref().map_or(std::ptr::null(), |room| room.pointer::<f64>().cast_const())
    });
    let gap = 1 + world.input.below(3);
    let (mut row, mut column) = (gap * columns.max(1), gap);
    if world.input.byte() & 1 == 1 {
        (row, column) = (gap, gap * rows.max(1));
    }
    let n = if rows * columns == 0 { 0 } else { (rows - 1) * row + (columns - 1) * column + 1 };
    let out = Room::new::<[f64; 2]>(&mut world.input, n);
    // With negative strides the matrix begins at its last place.
    let backwards = n > 0 && out.is_there() && world.input.byte() & 1 == 1;
    let (row, column) = match world.input.byte() {
        0xff => (isize::MAX, column as isize),
        0xfe => (0, 0),
        _ if backwards => (-(row as isize), -(column as isize)),
        _ => (row as isize, column as isize),
    };
    let first = out.pointer::<[f64; 2]>().wrapping_add(if backwards { n - 1 } else { 0 }).cast();
    let object = world.generator();
    let status = call!(
        world,
        rill_generator_complex_normal_strided(
            object, loc, gamma, relation, first, rows, columns, row, column
        )
    );
    out.check_zones();
    if status == Status::Ok {
        world.log.note("values", out.bytes());
    } else {
        assert!(out.is_untouched(), "a call was refused, and its buffer written to");
    }
    world.only_read(&given.iter().flatten().collect::<Vec<_>>());
}

/// As `rill_fill_keyed`, of a kind with options.
fn keyed(world: &mut World<'_>) {
    let distribution = distribution(world);
    let kind = world.input.mostly(&[4, 24, 25, 31], &[0, 2, 100]);
    let (options, texts, rooms) = options(world, kind);
    let given = Room::holding(&mut world.input, align_of::<rill_option>(), bytes_of(&options));
    let (n_key, n_ids, per_id) = (world.input.below(5), world.input.below(40), world.input.below(9));
    let (key, ids, first) = (words(world, n_key), words(world, n_ids), world.input.bits());
    let parameters = parameters(world, &distribution, n_ids);
    let bytes = vec![PATTERN; distribution.output * n_ids * per_id];
    let output = Room::holding(&mut world.input, distribution.output, bytes);
    let status = call!(
        world,
        rill_fill_keyed_with(
            kind,
            given.pointer(),
            options.len(),
            key.pointer(),
            n_key,
            ids.pointer(),
            n_ids,
            first,
            distribution.number,
            parameters.list.pointer::<rill_parameter>(),
            parameters.n,
            output.pointer(),
            per_id
        )
    );
    world.filled(status, &output);
    world.only_read(&[&key, &ids, &given]);
    parameters.check(world);
    drop((texts, rooms));
}

fn plain_draw(world: &mut World<'_>) {
    let (distribution, n) = (distribution(world), world.input.length());
    let parameters = parameters(world, &distribution, n);
    let items = if n == usize::MAX { 3 } else { n };
    let bytes = vec![PATTERN; distribution.output * items];
    let output = Room::holding(&mut world.input, distribution.output, bytes);
    let (kind, state) = super::plain::picked(world);
    let status = call!(
        world,
        rill_plain_draw(
            kind,
            state,
            distribution.number,
            parameters.list.pointer::<rill_parameter>(),
            parameters.n,
            output.pointer(),
            n
        )
    );
    world.filled(status, &output);
    parameters.check(world);
    super::plain::check(world);
}

fn plain_rekey(world: &mut World<'_>) {
    let (kind, state) = super::plain::picked(world);
    let (n, m) = (world.input.below(6), world.input.below(6));
    let (counter, key) = (words(world, n), words(world, m));
    call!(world, rill_plain_rekey(kind, state, counter.pointer(), n, key.pointer(), m));
    world.only_read(&[&counter, &key]);
    super::plain::check(world);
}

fn plain_bitgen(world: &mut World<'_>) {
    let (kind, state) = super::plain::picked(world);
    let out = Room::new::<rill_bitgen>(&mut world.input, 1);
    let status = call!(world, rill_plain_bitgen(kind, state, out.pointer()));
    out.check_zones();
    if status == Status::Ok {
        // SAFETY: the functions, of a state that lives.
        let value = unsafe { rill_bitgen_standard_normal(out.pointer()) };
        world.log.note("value", &value.to_ne_bytes());
    } else {
        assert!(out.is_untouched());
    }
    super::plain::check(world);
}

/// What is told about the library and its distributions.
fn told(world: &mut World<'_>) {
    let number = world.input.mostly(&[1, 2, 30, 50], &[0, -1, 100, i32::MAX, i32::MIN]);
    let out = Room::new::<*const u8>(&mut world.input, 1);
    let status = call!(world, rill_distribution_details(number, out.pointer()));
    world.filled(status, &out);
    let choice = world.input.choice();
    let texts: [*const c_char; 3] = [rill_status_string(choice), rill_numpy_version(), rill_version()];
    for text in texts {
        // SAFETY: static text.
        world.log.note("text", unsafe { CStr::from_ptr(text) }.to_bytes());
    }
    world.log.note("version", &bytes_of(&[rill_version_major(), rill_version_minor(), rill_version_patch()]));
    let parts = rill_inline_find_parts(choice as u32);
    world.log.note("parts", &[u8::from(parts.is_null())]);
}
