//! Calls that need memory where the rows of the tests of NULL do not.

use std::collections::BTreeSet;
use std::ptr::{from_mut, null, null_mut};

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen_discrete::rill_bitgen_multivariate_hypergeometric_count;
use rill::ffi::draw::{rill_distribution_from_name, rill_parameter};
use rill::ffi::generator::*;
use rill::ffi::generator_extended::*;
use rill::ffi::generator_multivariate_normal::*;
use rill::ffi::generator_parallel::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::global::*;
use rill::ffi::options::*;
use rill::ffi::parallel::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::sampler::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::state::*;
use rill::{BitGenerator, Format, Generator, Kind, RandomState, SeedSequence};

use super::call::Call;
use super::parallel;
use super::rows::yes;
use super::world::World;

/// A call and its name.
pub type More = (&'static str, Box<dyn Fn(&World, &Call) -> Status>);

/// A name that lives as long as the test.
fn named(name: String) -> &'static str {
    Box::leak(name.into_boxed_str())
}

macro_rules! more {
    ($rows:ident: $($export:ident $what:literal |$w:ident, $c:ident| $call:expr;)*) => {
        $({
            let call = move |$w: &World, $c: &Call| {
                let _ = ($w, $c);
                #[allow(unused_unsafe, reason = "some exports take no pointers")]
                // SAFETY: live handles, buffers of the sizes that are passed.
                unsafe { $call }
            };
            $rows.push((concat!(stringify!($export), " ", $what), Box::new(call) as Box<_>));
        })*
    };
}

/// C's `false`.
pub fn no<T>() -> T {
    assert_eq!(size_of::<T>(), 1);
    // SAFETY: the type is C's bool, of one byte, and any byte is one.
    unsafe { std::mem::transmute_copy(&0u8) }
}

/// A matrix of any size whose eigenvalues differ: a diagonal, and its like beside it.
fn covariance(k: usize) -> Vec<f64> {
    (0..k * k).map(|i| if i % (k + 1) == 0 { 2.0 + (i / k) as f64 } else { 0.25 }).collect()
}

pub fn rows() -> Vec<More> {
    let mut rows = Vec::new();
    seeds(&mut rows);
    draws(&mut rows);
    states(&mut rows);
    refusals(&mut rows);
    parallel::rows(&mut rows);
    rows
}

fn seeds(rows: &mut Vec<More>) {
    static DECIMAL: &std::ffi::CStr =
        c"340282366920938463463374607431768211457340282366920938463463374607431768211457";
    static HEXADECIMAL: &std::ffi::CStr =
        c"0x123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567";
    let words: Vec<u32> = (0..300).collect();
    let long = words.as_ptr();
    // The words live as long as the rows: the test.
    std::mem::forget(words);
    // A random state whose bit generator is no MT19937.
    let philox =
        RandomState::new(&BitGenerator::new(Kind::Philox, SeedSequence::from_u64(7).unwrap()).unwrap());
    let saved = philox.save(Format::Binary).unwrap();
    let mut other = null_mut();
    // SAFETY: as many bytes, a place of ours.
    assert_eq!(unsafe { rill_random_state_load(saved.as_ptr(), saved.len(), &raw mut other) }, Status::Ok);
    more! { rows:
        rill_seed "" |_w, _c| rill_seed(5);
        rill_seed_sequence_from_string "decimal" |w, c| rill_seed_sequence_from_string(DECIMAL.as_ptr(), c.made(w.slot()));
        rill_seed_sequence_from_string "hexadecimal" |w, c|
            rill_seed_sequence_from_string(HEXADECIMAL.as_ptr(), c.made(w.slot()));
        rill_seed_sequence_new "long" |w, c| rill_seed_sequence_new(long, 300, c.made(w.slot()));
        rill_seed_sequence_with "long" |w, c|
            rill_seed_sequence_with(long, 300, long, 200, 100, 7, c.made(w.slot()));
        rill_bit_generator_new "from the system" |w, c| rill_bit_generator_new(4, null(), c.made(w.slot()));
        rill_bit_generator_new_philox "from the system" |w, c|
            rill_bit_generator_new_philox(null(), null(), null(), c.made(w.slot()));
        rill_bit_generator_new_philox "with a seed" |w, c|
            rill_bit_generator_new_philox(w.seq, null(), null(), c.made(w.slot()));
        rill_bit_generator_jumped "of an MT19937" |w, c| rill_bit_generator_jumped(w.mt, 1, c.made(w.slot()));
        rill_bit_generator_clone "of an MT19937" |w, c| rill_bit_generator_clone(w.mt, c.made(w.slot()));
        rill_seed_array "of another kind" |_w, _c| rill_seed_array(long, 300);
        rill_random_state_seed "of another kind" |_w, _c| rill_random_state_seed(other, 5);
        rill_random_state_seed_array "of another kind" |_w, _c| rill_random_state_seed_array(other, long, 300);
        rill_bit_generator_reseed "from the system" |w, _c| rill_bit_generator_reseed(w.bg, null());
        rill_bit_generator_reseed_with "from the system" |w, _c| rill_bit_generator_reseed_with(w.bg, null(), null(), 0);
    }
    // One of each kind, and what it spawns.
    for kind in Kind::all().map(|kind| kind as i32) {
        let make = move |w: &World, c: &Call| {
            // SAFETY: a place of ours.
            unsafe { rill_bit_generator_from_u64(kind, 1, c.made(w.slot())) }
        };
        rows.push((named(format!("rill_bit_generator_from_u64 {kind}")), Box::new(make)));
    }
}

fn draws(rows: &mut Vec<More>) {
    let indices: &'static mut [i64] = Vec::leak(vec![0; 1000]);
    let indices = indices.as_mut_ptr();
    let mut binomial = 0;
    // SAFETY: a terminated text and a place of ours.
    assert_eq!(unsafe { rill_distribution_from_name(c"binomial".as_ptr(), &raw mut binomial) }, Status::Ok);
    let p: &'static [f64] = Vec::leak(vec![0.01; 100]);
    let p = p.as_ptr();
    more! { rows:
        rill_generator_choice "of a hash set" |w, _c|
            rill_generator_choice(w.generator, 5000, no(), null(), yes(), indices, 30);
        rill_generator_choice "of a tail" |w, _c|
            rill_generator_choice(w.generator, 20000, no(), null(), yes(), indices, 1000);
        rill_generator_choice "weighted" |w, _c| rill_generator_choice(w.generator, 100, yes(), p, yes(), indices, 30);
        rill_generator_choice "weighted, distinct" |w, _c|
            rill_generator_choice(w.generator, 100, no(), p, yes(), indices, 30);
        rill_random_state_choice "of a head" |w, _c|
            rill_random_state_choice(w.state, 5000, no(), null(), indices, 30);
        rill_random_state_choice "weighted, distinct" |w, _c|
            rill_random_state_choice(w.state, 100, no(), p, indices, 30);
        rill_generator_dirichlet "of small alphas" |w, _c| {
            static ALPHA: [f64; 3] = [0.05, 0.01, 0.02];
            rill_generator_dirichlet(w.generator, ALPHA.as_ptr(), 3, indices.cast(), 3)
        };
        rill_generator_standard_wishart "of few degrees of freedom" |w, _c|
            rill_generator_standard_wishart(w.generator, 2, 3, yes(), indices.cast(), 3);
        rill_bitgen_multivariate_hypergeometric_count "" |w, _c| {
            static COLORS: [i64; 3] = [5, 6, 7];
            let bitgen = w.bitgen();
            match rill_bitgen_multivariate_hypergeometric_count(bitgen, 18, 3, COLORS.as_ptr(), 9, 3, indices) {
                0 => Status::Ok,
                // It tells by its number alone; this has the status and the message.
                _ => rill_random_state_choice(w.state, i64::MAX, no(), null(), indices, 1),
            }
        };
        rill_generator_sampler_f64 "rill_sampler_f64_refill" |w, _c| {
            let mut sampler = null_mut();
            let zero = 0.0f64;
            let one = || rill_parameter { values: (&raw const zero).cast(), stride: 0 };
            let two = [one(), one()];
            match rill_generator_sampler_f64(w.generator, 3, two.as_ptr(), 2, &raw mut sampler) {
                Status::Ok => {
                    let status = rill_sampler_f64_refill(sampler);
                    rill_sampler_f64_free(sampler);
                    status
                }
                other => other,
            }
        };
        rill_generator_sampler_i64 "rill_sampler_i64_refill" |w, _c| {
            let mut sampler = null_mut();
            let (n, half) = (9i64, 0.5f64);
            let two = [(&raw const n).cast(), (&raw const half).cast()]
                .map(|values| rill_parameter { values, stride: 0 });
            match rill_generator_sampler_i64(w.generator, binomial, two.as_ptr(), 2, &raw mut sampler) {
                Status::Ok => {
                    let status = rill_sampler_i64_refill(sampler);
                    rill_sampler_i64_free(sampler);
                    status
                }
                other => other,
            }
        };
    }
    normals(rows);
    wisharts(rows);
    let much: &'static mut [u64] = Vec::leak(vec![0; 3 << 17]);
    let much = from_mut(much).cast::<u64>();
    more! { rows:
        rill_bit_generator_random_raw_parallel "by three threads" |w, _c|
            rill_bit_generator_random_raw_parallel(w.bg, much, 3 << 17, 3);
        rill_generator_random_parallel "by as many threads as there are" |w, _c|
            rill_generator_random_parallel(w.generator, much.cast(), 3 << 17, 0);
        rill_generator_standard_normal_parallel "by three threads" |w, _c|
            rill_generator_standard_normal_parallel(w.generator, much.cast(), 3 << 17, 3);
        rill_random_state_draw_parallel "by three threads" |w, _c|
            rill_random_state_draw_parallel(w.state, 2, null(), 0, much.cast(), 3 << 17, 3);
    }
}

fn normals(rows: &mut Vec<More>) {
    for k in [1, 3, 30] {
        let (mean, cov): (&'static [f64], &'static [f64]) =
            (Vec::leak(vec![0.0; k]), Vec::leak(covariance(k)));
        let out = Vec::leak(vec![0.0; 2 * k]).as_mut_ptr();
        for method in 1..=3 {
            let call = move |w: &World, _: &Call| {
                let (mean, cov) = (mean.as_ptr(), cov.as_ptr());
                // SAFETY: live handles, buffers of the sizes that are passed.
                unsafe {
                    rill_generator_multivariate_normal(w.generator, mean, cov, k, 2, 1e-8, method, out, 2)
                }
            };
            rows.push((named(format!("rill_generator_multivariate_normal {k} by {method}")), Box::new(call)));
        }
        let call = move |w: &World, _: &Call| {
            let (mean, cov) = (mean.as_ptr(), cov.as_ptr());
            // SAFETY: live handles, buffers of the sizes that are passed.
            unsafe { rill_random_state_multivariate_normal(w.state, mean, cov, k, 2, 1e-8, out, 2) }
        };
        rows.push((named(format!("rill_random_state_multivariate_normal {k}")), Box::new(call)));
    }
}

fn wisharts(rows: &mut Vec<More>) {
    for k in [1, 3, 30] {
        let scale: &'static [f64] = Vec::leak(covariance(k));
        let out = Vec::leak(vec![0.0; 2 * k * k]).as_mut_ptr();
        for (method, rank) in [(1, k), (2, k), (3, k), (1, k - 1), (3, k - 1)] {
            let call = move |w: &World, _: &Call| {
                // SAFETY: live handles, buffers of the sizes that are passed.
                unsafe {
                    let (scale, rank) = (scale.as_ptr(), rank as i64);
                    rill_generator_wishart(w.generator, 2, scale, k, 3, 1e-8, rank, method, out, 2)
                }
            };
            let name = named(format!("rill_generator_wishart {k} of rank {rank} by {method}"));
            rows.push((name, Box::new(call)));
        }
    }
}

/// Every object saved in every format, loaded, and restored; and the pickles of every NumPy.
fn states(rows: &mut Vec<More>) {
    for format in [Format::Json, Format::Pickle, Format::Binary] {
        for kind in [Kind::Mt19937, Kind::Pcg64, Kind::Philox] {
            let seed = SeedSequence::with(&[1, 2, 3, 4, 5, 6, 7, 8, 9], &[6, 7], 4, 8).unwrap();
            let bits = BitGenerator::new(kind, seed).unwrap();
            let (generator, state) = (Generator::new(&bits), RandomState::new(&bits));
            let what = format!("{kind:?} in {format:?}");
            loads(rows, &what, "bit_generator", bits.save(format).unwrap());
            loads(rows, &what, "generator", generator.save(format).unwrap());
            loads(rows, &what, "random_state", state.save(format).unwrap());
        }
        let words: Vec<u32> = (0..90).map(|i| i * 0x0101_0101).collect();
        for seed in [SeedSequence::new(&words), SeedSequence::with(&words, &words, 5, 6)] {
            loads(
                rows,
                &format!("90 words in {format:?}"),
                "seed_sequence",
                seed.unwrap().save(format).unwrap(),
            );
        }
        saves(rows, format as i32);
    }
    for version in ["1.16.6-python2", "1.21.6-python3", "2.4.6-python3"] {
        let path = format!("{}/tests/data/pickles/{version}.json", env!("CARGO_MANIFEST_DIR"));
        let file: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let mut seen = BTreeSet::new();
        for entry in file["entries"].as_array().unwrap() {
            let (object, name) = (entry["object"].as_str().unwrap(), entry["name"].as_str().unwrap());
            if name.ends_with(['0', '2', '5']) && seen.insert((object, name.chars().last())) {
                let pickle = super::common::base64(entry["pickle"].as_str().unwrap());
                loads(rows, &format!("{name} of {version}"), object, pickle);
            }
        }
    }
}

/// Loads and restores an object; a random state if the bytes do not name an object.
fn loads(rows: &mut Vec<More>, what: &str, object: &str, data: Vec<u8>) {
    let data = data.leak();
    let (bytes, n) = (data.as_ptr(), data.len());
    macro_rules! both {
        ($load:ident $restore:ident $object:ident) => {{
            // SAFETY: live handles, places of ours, n bytes.
            let load = move |w: &World, c: &Call| unsafe { $load(bytes, n, c.made(w.slot())) };
            // SAFETY: as above.
            let restore = move |w: &World, _: &Call| unsafe { $restore(w.$object, bytes, n) };
            rows.push((named(format!("{} of {what}", stringify!($load))), Box::new(load)));
            rows.push((named(format!("{} of {what}", stringify!($restore))), Box::new(restore)));
        }};
    }
    match object {
        "seed_sequence" => both!(rill_seed_sequence_load rill_seed_sequence_restore seq),
        "bit_generator" => both!(rill_bit_generator_load rill_bit_generator_restore bg),
        "generator" => both!(rill_generator_load rill_generator_restore generator),
        _ => both!(rill_random_state_load rill_random_state_restore state),
    }
}

fn saves(rows: &mut Vec<More>, format: i32) {
    let room = Vec::leak(vec![0u8; 10000]).as_mut_ptr();
    let n = Vec::leak(vec![0usize; 1]).as_mut_ptr();
    macro_rules! save {
        ($save:ident $object:ident) => {
            // SAFETY: live handles, places of ours, as many bytes.
            let save = move |w: &World, _: &Call| unsafe { $save(w.$object, format, room, 10000, n) };
            rows.push((named(format!("{} in {format}", stringify!($save))), Box::new(save)));
        };
    }
    save!(rill_seed_sequence_save seq);
    save!(rill_bit_generator_save mt);
    save!(rill_generator_save generator);
    save!(rill_random_state_save state);
}

/// Calls that are refused with a message composed for the case.
fn refusals(rows: &mut Vec<More>) {
    more! { rows:
        rill_bit_generator_from_name "of no kind" |w, c|
            rill_bit_generator_from_name(c"nothing".as_ptr(), null(), c.made(w.slot()));
        rill_seed_sequence_from_string "of no number" |w, c|
            rill_seed_sequence_from_string(c"nothing".as_ptr(), c.made(w.slot()));
        rill_bit_generator_advance "of an MT19937" |w, _c| rill_bit_generator_advance(w.mt, 5);
        rill_seed_sequence_load "of nothing" |w, c| rill_seed_sequence_load(null(), 0, c.made(w.slot()));
    }
    for text in [
        &b"{\"bit_generator\": \"nothing\"}"[..],
        b"{\"bit_generator\": \"PCG64\", \"state\": {\"state\": -1, \"inc\": 1}}",
        b"{\"entropy\": 1, \"pool_size\": 257}",
        b"{\"entropy\": [1, 2,",
        b"[\"MT\\u0031\", [1, 2], 3]",
        b"\xef\xbb\xbf{}",
        b"cos\nsystem\n.",
        b"\x80\x04\xff.",
        b"\x80\x07.",
        b"\x89RILL\r\n\x1a\x07\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00",
    ] {
        loads(rows, &String::from_utf8_lossy(text), "", text.to_vec());
    }
}
