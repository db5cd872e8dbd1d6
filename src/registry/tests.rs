//! Parallel fills of every distribution are serial ones: values and state.

use std::slice::from_raw_parts_mut;

use super::*;
use crate::bit_generator::{Algorithm, BitGenerator, Kind};
use crate::cached_setup::CachedSetups;
use crate::parameters::{Row, Value};
use crate::univariate::Gauss;

/// A value for a parameter, of one of two sorts.
fn value(entry: &Entry, parameter: &Parameter, large: bool) -> Value {
    let (name, parameter_name) = (entry.name.to_str().unwrap(), parameter.name.to_str().unwrap());
    let x: f64 = match (name, parameter_name) {
        (_, "low" | "left") => 0.0,
        (name, "high") if name.ends_with("bool") => 1.0,
        (name, "high") if name.ends_with('8') => 99.0,
        (name, "high") if large && ["integers", "integers_u64", "randint", "randint_u64"].contains(&name) => {
            (1_u64 << 62) as f64
        }
        (_, "high") => 25_000.0,
        (_, "p") => [0.4, 0.02][usize::from(large)],
        (_, "mode") => 1.0,
        ("binomial", "n") => [20.0, 4000.0][usize::from(large)],
        ("poisson", _) => [3.5, 100.0][usize::from(large)],
        (_, "ngood" | "nbad") => [9.0, 60.0][usize::from(large)],
        (_, "nsample") => [5.0, 50.0][usize::from(large)],
        _ => [0.7, 2.5][usize::from(large || ["a", "right"].contains(&parameter_name))],
    };
    match parameter.kind {
        Type::F32 => Value::F32(x as f32),
        Type::I64 => Value::I64(x as i64),
        Type::U64 => Value::U64(x as u64),
        Type::Bool => Value::Bool(true),
        _ => Value::F64(x),
    }
}

fn row_of(entry: &Entry, large: bool) -> Row {
    let mut row = Row::new([]);
    for (place, parameter) in entry.parameters.iter().enumerate() {
        row.set(place, value(entry, parameter, large));
    }
    row
}

/// Room for `n` values of an entry's type.
struct Room {
    words: Vec<u64>,
    n: usize,
}

impl Room {
    fn new(n: usize) -> Self {
        Self { words: vec![0; n], n }
    }

    fn buffer(&mut self, kind: Type) -> Buffer<'_> {
        let (first, n) = (self.words.as_mut_ptr(), self.n);
        // SAFETY: there is room for `n` values of 8 bytes, aligned as words, and any bits are values of these types.
        unsafe {
            match kind {
                Type::F64 => Buffer::F64(from_raw_parts_mut(first.cast(), n)),
                Type::F32 => Buffer::F32(from_raw_parts_mut(first.cast(), n)),
                Type::I64 => Buffer::I64(from_raw_parts_mut(first.cast(), n)),
                Type::I32 => Buffer::I32(from_raw_parts_mut(first.cast(), n)),
                Type::I16 => Buffer::I16(from_raw_parts_mut(first.cast(), n)),
                Type::I8 => Buffer::I8(from_raw_parts_mut(first.cast(), n)),
                Type::U64 => Buffer::U64(from_raw_parts_mut(first.cast(), n)),
                Type::U32 => Buffer::U32(from_raw_parts_mut(first.cast(), n)),
                Type::U16 => Buffer::U16(from_raw_parts_mut(first.cast(), n)),
                Type::U8 => Buffer::U8(from_raw_parts_mut(first.cast(), n)),
                Type::Bool => Buffer::Bool(from_raw_parts_mut(first.cast(), n)),
            }
        }
    }
}

/// A start: words of each width drawn before, and a legacy normal value kept or not.
#[derive(Clone, Copy, Debug)]
struct Start {
    kind: Kind,
    halves: usize,
    gauss: bool,
}

/// Draws with a bit generator from that start; returns the state after it.
fn drawn(start: Start, draw: impl FnOnce(Origin<'_>)) -> (Vec<u32>, Gauss) {
    let bit_generator = BitGenerator::from_u64(start.kind, 7).unwrap();
    let mut gauss = Gauss { full: start.gauss, value: if start.gauss { 0.5 } else { 0.0 } };
    let state = bit_generator.with(|source| {
        source.algorithm.fill_u32(&mut vec![0; start.halves]);
        draw(Origin { source, setups: &mut CachedSetups::default(), gauss: &mut gauss });
        source.algorithm.state()
    });
    (state.unwrap(), gauss)
}

/// Draws in both ways, and compares. Returns what the parallel fill did.
fn compare(
    entry: &Entry,
    sampling: &Sampling,
    large: bool,
    n: usize,
    start: Start,
    plan: &Plan<'_>,
) -> Account {
    let row = row_of(entry, large);
    let row = |_: usize| row;
    let rows = Rows::one(&row);
    (sampling.check)(&rows).unwrap();
    let (mut serial, mut parallel, mut account) = (Room::new(n), Room::new(n), Account::default());
    let after_serial = drawn(start, |mut origin| {
        origin.with_supply(|supply| (sampling.fill)(&rows, supply, serial.buffer(entry.output)));
    });
    let after_parallel = drawn(start, |origin| {
        account = (sampling.fill_parallel)(&rows, origin, parallel.buffer(entry.output), plan).unwrap();
    });
    let context = format!("{n} of {:?} from {start:?} by {plan:?}", entry.name);
    assert!(serial.words == parallel.words, "values, {context}");
    assert_eq!(after_serial, after_parallel, "the state, {context}");
    account
}

fn samplings(entry: &Entry) -> impl Iterator<Item = &Sampling> {
    entry.generator.iter().chain(&entry.random_state)
}

/// Other processors are emulated, and so check one of eleven, which has no factor in common with what depends on the count.
fn is_checked(count: usize) -> bool {
    cfg!(target_arch = "x86_64") || count % 11 == 0
}

#[test]
fn every_distribution_on_every_kind() {
    let mut count = 0;
    for kind in Kind::all() {
        for entry in TABLE {
            for sampling in samplings(entry) {
                for large in [false, true] {
                    count += 1;
                    if !is_checked(count) {
                        continue;
                    }
                    let start = Start { kind, halves: count % 3, gauss: count % 4 == 0 };
                    let plan = Plan::with_segments(1 + count % 9, 60 + count % 7, 1 + count % 2);
                    compare(entry, sampling, large, 500 + count % 67, start, &plan);
                }
            }
        }
    }
}

#[test]
fn every_number_around_the_edges_of_segments() {
    let mut count = 0;
    for name in [
        "standard_normal",
        "standard_normal_f32",
        "standard_exponential",
        "standard_gamma",
        "poisson",
        "integers",
        "integers_i32",
        "binomial",
        "hypergeometric",
        "randint",
    ] {
        let entry = entry(number(name).unwrap()).unwrap();
        for sampling in samplings(entry) {
            for n in 120..400 {
                count += 1;
                if !is_checked(count) {
                    continue;
                }
                let kind = [Kind::Pcg64, Kind::Philox, Kind::Sfc64, Kind::Mt19937][count % 4];
                let start = Start { kind, halves: count % 5 % 3, gauss: count % 3 == 0 };
                compare(entry, sampling, n % 2 == 0, n, start, &Plan::with_segments(2 + count % 5, 40, 1));
            }
        }
    }
}

#[test]
fn segments_of_the_usual_size() {
    for kind in [Kind::Pcg64, Kind::Sfc64, Kind::Mt19937] {
        for name in ["standard_normal", "integers_i32", "gamma"] {
            let entry = entry(number(name).unwrap()).unwrap();
            for (sampling, most) in samplings(entry).zip([1400, 70_000]) {
                let start = Start { kind, halves: 1, gauss: true };
                let account = compare(entry, sampling, true, 1_400_001, start, &Plan::new(3));
                assert!(account.segments > 8, "{account:?}");
                // In the legacy gamma distribution pairs of normals begin at every other word for long.
                assert!(account.redrawn < most, "{name} {kind:?} {account:?}");
            }
        }
    }
}
