//! Fills of matrices: the values and the state of a fill of as many values, each value in its place, and nothing else
//! written.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

#[path = "common/every_distribution.rs"]
mod every_distribution;

use std::ffi::{CStr, c_void};
use std::ptr::{from_ref, null, null_mut};

use rill::ffi::bit_generator::*;
use rill::ffi::draw::*;
use rill::ffi::draw_strided::*;
use rill::ffi::generator::*;
use rill::ffi::generator_extended::rill_generator_complex_normal;
use rill::ffi::random_state::*;
use rill::ffi::status::rill_last_error;
use rill::{Kind, Status, Type};

use every_distribution::distributions;

fn ok(status: Status) {
    assert_eq!(status, Status::Ok);
}

/// A matrix: the number of rows and of columns, and the distances from one to the next.
type Shape = (usize, usize, isize, isize);

/// Matrices of every layout, with fewer values than a block of the library has, as many, and more.
const SHAPES: [Shape; 20] = [
    (0, 7, 7, 1),
    (7, 0, 0, 0),
    (1, 1, -3, 5),
    // Row by row, column by column, and in a larger matrix.
    (5, 6, 6, 1),
    (5, 6, 1, 5),
    (5, 6, 11, 1),
    (5, 6, 2, 13),
    (16, 16, 1, 16),
    (41, 50, 51, 1),
    // One column, one row.
    (300, 1, 3, 9),
    (1, 300, 9, 3),
    (1, 300, 1, 1),
    // Backwards.
    (6, 5, -5, 1),
    (6, 5, -5, -1),
    (7, 40, 1, -7),
    // Rows as long as a block, and longer; long rows side by side are filled in place.
    (3, 2048, 1, 3),
    (3, 2500, -1, 3),
    (70, 50, 1, 70),
    (3, 256, 300, 1),
    (2, 1100, 1101, 1),
];

/// Where each value lies, beside the lowest place; and how many places there are.
fn places((rows, columns, row_stride, column_stride): Shape) -> (Vec<usize>, usize) {
    let place = |i: usize| (i / columns) as isize * row_stride + (i % columns) as isize * column_stride;
    let places: Vec<_> = (0..rows * columns).map(place).collect();
    let lowest = places.iter().copied().min().unwrap_or(0);
    let offset = |place: &isize| usize::try_from(place - lowest).unwrap();
    let places: Vec<_> = places.iter().map(offset).collect();
    let room = places.iter().max().map_or(0, |last| last + 1);
    (places, room)
}

/// What a buffer has before.
const BEFORE: u8 = 0xa5;

/// The bytes of a fill, and words after it. `draw` gets both objects, the buffer, and whether the matrix is wanted.
fn drawn(
    kind: Kind,
    bytes: usize,
    draw: impl Fn(*mut rill_generator, *mut rill_random_state, *mut u8),
) -> (Vec<u8>, [u64; 3]) {
    let (mut out, mut after) = (vec![0x5a_u64; bytes / 8 + 1], [0; 3]);
    // SAFETY: the vector has these bytes.
    let out_bytes = unsafe { std::slice::from_raw_parts_mut(out.as_mut_ptr().cast::<u8>(), bytes) };
    out_bytes.fill(BEFORE);
    let (mut bits, mut rng, mut rs) = (null_mut(), null_mut(), null_mut());
    // SAFETY: the handles are those that the calls make, and the buffers have the lengths that are passed.
    unsafe {
        ok(rill_bit_generator_from_u64(kind as i32, 5, &raw mut bits));
        ok(rill_generator_new(bits, &raw mut rng));
        ok(rill_random_state_new(bits, &raw mut rs));
        // Half a word is left, and a legacy normal value is kept.
        ok(rill_bit_generator_random_u32(bits, after.as_mut_ptr().cast(), 1));
        ok(rill_random_state_draw(rs, 2, null(), 0, after.as_mut_ptr().cast(), 1));
        draw(rng, rs, out_bytes.as_mut_ptr());
        ok(rill_random_state_draw(rs, 2, null(), 0, after.as_mut_ptr().cast(), 1));
        ok(rill_bit_generator_random_u32(bits, after.as_mut_ptr().add(1).cast(), 1));
        ok(rill_bit_generator_random_u64(bits, after.as_mut_ptr().add(2), 1));
        rill_random_state_free(rs);
        rill_generator_free(rng);
        rill_bit_generator_free(bits);
    }
    (out_bytes.to_vec(), after)
}

fn size(kind: i32) -> usize {
    let is = |kinds: &[Type]| kinds.iter().any(|&other| other as i32 == kind);
    match kind {
        _ if is(&[Type::F64, Type::I64, Type::U64]) => 8,
        _ if is(&[Type::F32, Type::I32, Type::U32]) => 4,
        _ if is(&[Type::I16, Type::U16]) => 2,
        _ => 1,
    }
}

/// A fill of a matrix is a fill of as many values.
fn compare(
    what: &str,
    kind: Kind,
    item: usize,
    shape: Shape,
    fill: impl Fn(*mut rill_generator, *mut rill_random_state, *mut c_void, usize),
    fill_strided: impl Fn(*mut rill_generator, *mut rill_random_state, *mut c_void),
) {
    let (places, room) = places(shape);
    let n = places.len();
    let (values, after) = drawn(kind, n * item, |rng, rs, out| fill(rng, rs, out.cast(), n));
    let first = places.first().map_or(0, |place| place * item);
    let (matrix, after_strided) =
        drawn(kind, room * item, |rng, rs, out| fill_strided(rng, rs, out.wrapping_add(first).cast()));
    let mut expected = vec![BEFORE; room * item];
    for (value, place) in values.chunks_exact(item).zip(places) {
        expected[place * item..(place + 1) * item].copy_from_slice(value);
    }
    assert!(matrix == expected, "{what} of {kind:?} in {shape:?}: values");
    assert_eq!(after_strided, after, "{what} of {kind:?} in {shape:?}: the state");
}

/// The type of the values of a distribution, and whether the objects have it.
fn described(number: i32) -> (usize, [bool; 2]) {
    let mut info = std::mem::MaybeUninit::<rill_distribution_description>::uninit();
    let mut details = null();
    // SAFETY: places of ours, which are read where they were written.
    unsafe {
        ok(rill_distribution_info(number, info.as_mut_ptr()));
        ok(rill::ffi::distribution_details::rill_distribution_details(number, &raw mut details));
        (size(info.assume_init().output_type), [(*details).in_generator, (*details).in_random_state])
    }
}

#[test]
fn every_distribution_in_every_layout() {
    let mut count = 0;
    for (number, name, values) in distributions() {
        let (item, has) = described(number);
        let columns: Vec<_> =
            values.iter().map(|value| rill_parameter { values: from_ref(value).cast(), stride: 0 }).collect();
        let (p, k) = (columns.as_ptr(), columns.len());
        for shape @ (rows, columns, down, across) in SHAPES {
            count += 1;
            let kind = [Kind::Pcg64, Kind::Sfc64, Kind::Mt19937, Kind::Philox][count % 4];
            // SAFETY: live handles, buffers with room for the values.
            unsafe {
                if has[0] {
                    let fill = |rng, _, out, n| ok(rill_generator_draw(rng, number, p, k, out, n));
                    compare(&name, kind, item, shape, fill, |rng, _, out| {
                        ok(rill_generator_draw_strided(rng, number, p, k, out, rows, columns, down, across));
                    });
                }
                if has[1] {
                    let fill = |_, rs, out, n| ok(rill_random_state_draw(rs, number, p, k, out, n));
                    compare(&name, kind, item, shape, fill, |_, rs, out| {
                        ok(rill_random_state_draw_strided(
                            rs, number, p, k, out, rows, columns, down, across,
                        ));
                    });
                }
            }
        }
    }
}

#[test]
fn parameters_for_each_draw_come_in_the_order_of_the_draws() {
    let most = 8000;
    let means: Vec<f64> = (0..most).map(|i| f64::from(i) / 7.0).collect();
    let highs: Vec<i64> = (0..most).map(|i| i64::from(1 + i % 200)).collect();
    let (scale, low, endpoint) = (2.0f64, 0i64, 1u8);
    let fixed = |values| rill_parameter { values, stride: 0 };
    let normal =
        [rill_parameter { values: means.as_ptr().cast(), stride: 1 }, fixed(from_ref(&scale).cast())];
    // Four of them share a word.
    let bytes = [
        fixed(from_ref(&low).cast()),
        rill_parameter { values: highs.as_ptr().cast(), stride: 1 },
        fixed(from_ref(&endpoint).cast()),
    ];
    for shape @ (rows, columns, down, across) in SHAPES {
        for (name, item, p) in [(c"normal", 8, &normal[..]), (c"integers_u8", 1, &bytes[..])] {
            let mut number = 0;
            // SAFETY: terminated text, live handles, buffers with room for the values.
            unsafe {
                ok(rill_distribution_from_name(name.as_ptr(), &raw mut number));
                let (p, k) = (p.as_ptr(), p.len());
                let fill = |rng, _, out, n| ok(rill_generator_draw(rng, number, p, k, out, n));
                compare(name.to_str().unwrap(), Kind::Pcg64, item, shape, fill, |rng, _, out| {
                    ok(rill_generator_draw_strided(rng, number, p, k, out, rows, columns, down, across));
                });
            }
        }
    }
}

#[test]
fn complex_numbers_in_every_layout() {
    let (loc, gamma, relation) = ([1.0, -2.0], [3.0, 0.0], [0.5, 1.0]);
    for shape @ (rows, columns, down, across) in SHAPES {
        let (a, b, c) = (loc.as_ptr(), gamma.as_ptr(), relation.as_ptr());
        // SAFETY: live handles, buffers with room for the values.
        unsafe {
            let fill =
                |rng, _, out: *mut c_void, n| ok(rill_generator_complex_normal(rng, a, b, c, out.cast(), n));
            compare("complex_normal", Kind::Pcg64, 16, shape, fill, |rng, _, out| {
                let out = out.cast();
                ok(rill_generator_complex_normal_strided(rng, a, b, c, out, rows, columns, down, across));
            });
        }
    }
}

#[test]
fn what_is_refused_leaves_everything_as_it_was() {
    let (mut rng, mut out) = (null_mut(), [1.0; 8]);
    // SAFETY: the pointers are to local variables; shapes that do not fit are refused before anything is written.
    unsafe {
        ok(rill_default_rng(42, &raw mut rng));
        let strided = |rows, columns, down, across| {
            let out = out.as_ptr().cast_mut().cast();
            let status = rill_generator_draw_strided(rng, 2, null(), 0, out, rows, columns, down, across);
            (status, CStr::from_ptr(rill_last_error()).to_str().unwrap())
        };
        assert_eq!(
            strided(3, 2, 1, 2),
            (Status::InvalidArgument, "row_stride 1 and column_stride 2 put two values in one place")
        );
        let endless = (Status::InvalidBuffer, "out is longer than the address space");
        assert_eq!(strided(2, 2, isize::MAX, 1), endless);
        assert_eq!(strided(usize::MAX, 2, 2, 1), endless);
        let unknown = rill_generator_draw_strided(rng, 0, null(), 0, out.as_mut_ptr().cast(), 2, 2, 2, 1);
        assert_eq!(unknown, Status::InvalidArgument);
        assert_eq!(out, [1.0; 8]);
        ok(rill_generator_draw_strided(rng, 1, null(), 0, out.as_mut_ptr().cast(), 1, 1, 0, 0));
        assert_eq!(out[0], 0.7739560485559633);
        rill_generator_free(rng);
    }
}
