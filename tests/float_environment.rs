//! The same numbers in every floating-point environment that a program may have, and the environment unchanged by calls.
//! tests/vectors also makes its calls in every environment.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

mod environments;

#[path = "float_environment/vectors.rs"]
mod vectors;

use std::{cell::Cell, ffi::CStr, ffi::c_void, mem::MaybeUninit, ptr::null, ptr::null_mut};

use rill::ffi::{
    bit_generator::*, bitgen::*, bitgen_continuous::*, bitgen_standard::*, draw::*, generator::*,
    generator_parallel::*, generator_univariate::*, parallel::*, random_state::*, random_state_univariate::*,
    sampler::*, state::*,
};
use rill::{Format, Kind, Status};

/// `rill_type`'s numbers.
const F64: i32 = 1;
const F32: i32 = 2;
const I64: i32 = 3;

/// A number from each range in which a sampler uses another branch, and from the ends of the doubles.
const REALS: [f64; 16] =
    [0.0, 5e-324, 1e-300, 1e-18, 1e-3, 0.3, 0.5, 1.0, 1.5, 2.5, 7.0, 30.0, 1e5, 1e10, 1e18, 1e300];
const INTEGERS: [i64; 8] = [0, 1, 3, 20, 100, 1000, 1 << 20, 1 << 40];

/// How a call of the library is made.
type Around<'a> = &'a dyn Fn(&mut dyn FnMut() -> Status) -> Status;

fn as_it_is(call: &mut dyn FnMut() -> Status) -> Status {
    call()
}

struct Objects {
    bg: *mut rill_bit_generator,
    generator: *mut rill_generator,
    random_state: *mut rill_random_state,
}

impl Objects {
    fn new() -> Self {
        let (mut bg, mut generator, mut random_state) = (null_mut(), null_mut(), null_mut());
        // SAFETY: live handles, places of ours.
        unsafe {
            assert_eq!(rill_bit_generator_from_u64(Kind::Pcg64 as i32, 7, &raw mut bg), Status::Ok);
            assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
            assert_eq!(rill_random_state_new(bg, &raw mut random_state), Status::Ok);
        }
        Self { bg, generator, random_state }
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // SAFETY: each handle is ours and freed once.
        unsafe {
            rill_generator_free(self.generator);
            rill_random_state_free(self.random_state);
            rill_bit_generator_free(self.bg);
        }
    }
}

/// A distribution of the registry.
struct Entry {
    number: i32,
    name: String,
    output: i32,
    parameters: Vec<i32>,
}

/// All distributions of doubles, floats and counts; bounded integers do not compute with floating-point numbers.
fn registry() -> Vec<Entry> {
    let mut entries = Vec::new();
    for number in 1.. {
        let mut info = MaybeUninit::<rill_distribution_description>::uninit();
        // SAFETY: a place of ours; a description that was written, whose texts are static.
        let (name, info) = unsafe {
            if rill_distribution_info(number, info.as_mut_ptr()) != Status::Ok {
                break;
            }
            let info = info.assume_init();
            (CStr::from_ptr(info.name).to_str().unwrap().to_owned(), info)
        };
        let parameters = info.parameter_types[..info.n_parameters].to_vec();
        if parameters.iter().chain([&info.output_type]).all(|kind| [F64, F32, I64].contains(kind)) {
            entries.push(Entry { number, name, output: info.output_type, parameters });
        }
    }
    assert!(entries.len() > 40, "the registry has {} such distributions", entries.len());
    entries
}

impl Entry {
    /// Sets of parameters, as bits; `step` times fewer values of each where there are several.
    fn cases(&self, step: usize) -> Vec<Vec<u64>> {
        let step = if self.parameters.len() > 1 { step } else { 1 };
        let mut cases = vec![Vec::new()];
        for kind in &self.parameters {
            let words: Vec<u64> = match *kind {
                F64 => REALS.iter().step_by(step).map(|x| x.to_bits()).collect(),
                F32 => REALS.iter().step_by(step).map(|&x| (x as f32).to_bits().into()).collect(),
                _ => INTEGERS.iter().step_by(step).map(|&k| k as u64).collect(),
            };
            let with = |case: &Vec<u64>, word| [&case[..], &[word]].concat();
            cases = cases.iter().flat_map(|case| words.iter().map(move |&word| with(case, word))).collect();
        }
        cases
    }
}

/// How values are asked for.
#[derive(Clone, Copy, Debug)]
enum Way {
    Generator { each: bool },
    RandomState { each: bool },
    Sampler,
}

const WAYS: [Way; 5] = [
    Way::Generator { each: false },
    Way::Generator { each: true },
    Way::RandomState { each: false },
    Way::RandomState { each: true },
    Way::Sampler,
];

/// The bits of `n` values; `None`: refused.
fn draw(way: Way, entry: &Entry, case: &[u64], n: usize, around: Around<'_>) -> Option<Vec<u64>> {
    let objects = Objects::new();
    let each = matches!(way, Way::Generator { each: true } | Way::RandomState { each: true });
    let wide: Vec<Vec<u64>> = case.iter().map(|&word| vec![word; if each { n } else { 1 }]).collect();
    let narrow: Vec<Vec<u32>> =
        wide.iter().map(|column| column.iter().map(|&word| word as u32).collect()).collect();
    let column = |i: usize| rill_parameter {
        values: if entry.parameters[i] == F32 { narrow[i].as_ptr().cast() } else { wide[i].as_ptr().cast() },
        stride: isize::from(each),
    };
    let parameters: Vec<rill_parameter> = (0..case.len()).map(column).collect();
    let (p, k, mut out) = (parameters.as_ptr(), parameters.len(), vec![0u64; n]);
    let place = out.as_mut_ptr().cast::<c_void>();
    let number = entry.number;
    let mut call = || {
        // SAFETY: live handles, room for values of every type, parameters of the types that the registry tells.
        unsafe {
            if let Way::Generator { .. } = way {
                rill_generator_draw(objects.generator, number, p, k, place, n)
            } else {
                rill_random_state_draw(objects.random_state, number, p, k, place, n)
            }
        }
    };
    let status = match way {
        Way::Sampler => return sampled(&objects, entry, &parameters, n, around),
        _ => around(&mut call),
    };
    (status == Status::Ok).then_some(out)
}

/// `n` values of a sampler.
fn sampled(
    objects: &Objects,
    entry: &Entry,
    parameters: &[rill_parameter],
    n: usize,
    around: Around<'_>,
) -> Option<Vec<u64>> {
    macro_rules! sampled {
        ($make:ident $refill:ident $free:ident) => {{
            let (mut sampler, mut values) = (null_mut(), Vec::new());
            let (p, k) = (parameters.as_ptr(), parameters.len());
            // SAFETY: live handles, places of ours, parameters of the types that the registry tells; a sampler that was
            // refilled has values.
            unsafe {
                let make = &mut || $make(objects.generator, entry.number, p, k, &raw mut sampler);
                if around(make) != Status::Ok {
                    return None;
                }
                while values.len() < n {
                    if (*sampler).next == (*sampler).end {
                        assert_eq!(around(&mut || $refill(sampler)), Status::Ok);
                    }
                    values.push(*(*sampler).next.cast::<u64>());
                    (*sampler).next = (*sampler).next.add(1);
                }
                $free(sampler);
            }
            Some(values)
        }};
    }
    match entry.output {
        F64 => sampled!(rill_generator_sampler_f64 rill_sampler_f64_refill rill_sampler_f64_free),
        I64 => sampled!(rill_generator_sampler_i64 rill_sampler_i64_refill rill_sampler_i64_free),
        _ => None,
    }
}

#[test]
fn every_distribution_gives_the_same_values_in_every_environment() {
    let environments = environments::all();
    for entry in registry() {
        for case in entry.cases(3) {
            for way in WAYS {
                for n in [1, 40] {
                    let expected = draw(way, &entry, &case, n, &as_it_is);
                    if expected.is_none() {
                        continue;
                    }
                    for environment in &environments {
                        let drawn = draw(way, &entry, &case, n, &|call| environment.around(call));
                        let what = format!("{} {case:x?}, {way:?}", entry.name);
                        assert_eq!(drawn, expected, "{what}, {}", environment.name);
                    }
                }
            }
        }
    }
}

/// Calls in which NumPy divides by zero, or multiplies zero by infinity, and returns a number: by a square that is 0,
/// by log(1 - p), by p.
fn as_numpy_does(entry: &Entry, way: Way) -> bool {
    let frozen = matches!(way, Way::RandomState { .. });
    entry.name == "wald" || frozen && ["geometric", "negative_binomial"].contains(&&*entry.name)
}

#[test]
fn no_number_comes_of_an_invalid_operation_or_a_division_by_zero() {
    for entry in registry() {
        for case in entry.cases(1) {
            for way in WAYS {
                for n in [1, 40] {
                    let raised = Cell::new(false);
                    let watched: Around<'_> = &|call| {
                        let (status, raises) = environments::raises(call);
                        raised.set(raised.get() || raises);
                        status
                    };
                    // A sampler draws more values than it gives.
                    let n = if let Way::Sampler = way { 256 } else { n };
                    let Some(drawn) = draw(way, &entry, &case, n, watched) else { continue };
                    let numbers = drawn.iter().all(|&word| match entry.output {
                        F64 => f64::from_bits(word).is_finite(),
                        F32 => [word, word >> 32].iter().all(|&half| f32::from_bits(half as u32).is_finite()),
                        _ => true,
                    });
                    if numbers && !as_numpy_does(&entry, way) {
                        assert!(!raised.get(), "{} {case:x?}, {way:?}", entry.name);
                    }
                }
            }
        }
    }
}

/// Nothing but zeros.
unsafe extern "C" fn zero_u32(_: *mut c_void) -> u32 {
    0
}

#[test]
fn nor_do_the_logarithm_of_gamma_and_the_least_of_uniforms() {
    for x in REALS {
        let (value, raised) = environments::raises(|| rill_bitgen_loggam(x));
        assert!(!raised || !value.is_finite(), "{x:e}");
    }
    let mut zeros = rill_bitgen {
        state: null_mut(),
        next_uint64: Some(counted),
        next_uint32: Some(zero_u32),
        next_double: Some(counted_double),
        next_raw: Some(counted),
    };
    for shape in REALS.into_iter().filter(|&shape| (1e-30..1.0).contains(&shape)).chain([1e-30]) {
        // SAFETY: a bitgen of ours, whose other functions are not called.
        let drawn =
            environments::raises(|| unsafe { rill_bitgen_gamma_f(&raw mut zeros, shape as f32, 1.0) });
        assert_eq!(drawn, (0.0, false), "{shape:e}");
    }
}

/// Makes calls in the default environment, then in every other: the values must be the same.
fn same_in_every_environment(what: &str, calls: impl Fn(Around<'_>) -> Vec<u64>) {
    let expected = calls(&as_it_is);
    for environment in environments::all() {
        assert!(
            calls(&|call| environment.around(call)) == expected,
            "{what} in an environment where {}",
            environment.name
        );
    }
}

/// `n` values that a call writes.
fn filled<T: Copy + Default>(
    around: Around<'_>,
    n: usize,
    bits: impl Fn(T) -> u64,
    fill: impl Fn(*mut T) -> Status,
) -> Vec<u64> {
    let mut out = vec![T::default(); n];
    assert_eq!(around(&mut || fill(out.as_mut_ptr())), Status::Ok);
    out.into_iter().map(bits).collect()
}

/// A covariance of three dimensions, and one that is singular.
const COVARIANCES: [[f64; 9]; 2] =
    [[2.0, 0.3, 0.1, 0.3, 1.0, -0.2, 0.1, -0.2, 0.7], [0.1, 0.3, 0.0, 0.3, 0.9, 0.0, 0.0, 0.0, 0.7]];

#[test]
fn threads_give_the_same_values_in_every_environment() {
    // Enough for several threads.
    let n = 300_001;
    same_in_every_environment("random_parallel", |around| {
        let objects = Objects::new();
        // SAFETY: live handles, buffers of ours.
        let doubles = filled(around, n, f64::to_bits, |out| unsafe {
            rill_generator_random_parallel(objects.generator, out, n, 3)
        });
        // SAFETY: as above.
        let floats = filled(
            around,
            n,
            |x: f32| x.to_bits().into(),
            |out| unsafe { rill_generator_random_f32_parallel(objects.generator, out, n, 3) },
        );
        // SAFETY: as above.
        let normals = filled(around, n, f64::to_bits, |out| unsafe {
            rill_generator_standard_normal_parallel(objects.generator, out, n, 3)
        });
        // SAFETY: as above.
        let by_others = filled(around, n, f64::to_bits, |out| unsafe {
            let (pool, out) = (Some(odd_threads as unsafe extern "C" fn(_, _, _, _)), out.cast());
            rill_generator_draw_parallel_with(objects.generator, 2, null(), 0, out, n, 3, pool, null_mut())
        });
        [doubles, floats, normals, by_others].concat()
    });
}

/// Runs each task in another environment, as threads of a program may have them.
unsafe extern "C" fn odd_threads(
    _: *mut c_void,
    n: usize,
    task: Option<unsafe extern "C" fn(*mut c_void, usize)>,
    data: *mut c_void,
) {
    let (task, all) = (task.unwrap(), environments::all());
    for i in 0..n {
        // SAFETY: the task takes its data.
        all[i % all.len()].around(|| unsafe { task(data, i) });
    }
}

#[test]
fn states_are_saved_and_loaded_the_same_in_every_environment() {
    for format in [Format::Json, Format::Pickle, Format::Binary] {
        same_in_every_environment(&format!("{format:?}"), |around| {
            let mut words = Vec::new();
            for cached in 0..40 {
                let objects = Objects::new();
                let (mut saved, mut n, mut loaded) = (vec![0u8; 9999], 0, null_mut());
                let (mut skipped, mut normals) = ([0.0; 79], [0.0; 3]);
                // SAFETY: live handles, buffers of ours.
                unsafe {
                    let state = objects.random_state;
                    let status =
                        rill_random_state_standard_normal(state, skipped.as_mut_ptr(), 2 * cached + 1);
                    assert_eq!(status, Status::Ok);
                    let (place, room) = (saved.as_mut_ptr(), saved.len());
                    let save = &mut || rill_random_state_save(state, format as i32, place, room, &raw mut n);
                    assert_eq!(around(save), Status::Ok);
                    let load = &mut || rill_random_state_load(place, n, &raw mut loaded);
                    assert_eq!(around(load), Status::Ok);
                    assert_eq!(
                        rill_random_state_standard_normal(loaded, normals.as_mut_ptr(), 3),
                        Status::Ok
                    );
                    rill_random_state_free(loaded);
                }
                words.extend(saved[..n].iter().map(|&byte| u64::from(byte)));
                words.extend(normals.map(f64::to_bits));
            }
            words
        });
    }
}

#[test]
fn unlocked_functions_give_the_same_values_in_every_environment() {
    // Some values are subnormal; but 32-bit x86 returns doubles through a unit on which those trap in the caller.
    let shape = if cfg!(target_arch = "x86") { 0.3 } else { 1e-3 };
    same_in_every_environment("rill_bitgen_*", |around| {
        let objects = Objects::new();
        let (mut bitgen, mut words) = (null_mut(), Vec::new());
        // SAFETY: live handles, places of ours.
        unsafe {
            assert_eq!(rill_bit_generator_bitgen(objects.bg, &raw mut bitgen), Status::Ok);
            for _ in 0..300 {
                let mut one = [0.0; 9];
                around(&mut || {
                    one = [
                        rill_bitgen_standard_uniform(bitgen),
                        rill_bitgen_standard_normal(bitgen),
                        rill_bitgen_normal(bitgen, 0.1, 0.7),
                        rill_bitgen_weibull(bitgen, 0.01),
                        rill_bitgen_weibull(bitgen, 0.0),
                        rill_bitgen_vonmises(bitgen, 0.0, 0.5),
                        rill_bitgen_gamma(bitgen, shape, 2.0),
                        rill_bitgen_wald(bitgen, 0.3, 1.2),
                        rill_bitgen_loggam(0.3),
                    ];
                    Status::Ok
                });
                words.extend(one.map(f64::to_bits));
            }
        }
        words
    });
}

thread_local! {
    /// Whether a function of the caller's has been called in another environment than the default.
    static FOREIGN: Cell<bool> = const { Cell::new(false) };
}

/// A function of the caller's that counts, and checks its environment.
unsafe extern "C" fn counted(state: *mut c_void) -> u64 {
    FOREIGN.set(FOREIGN.get() || !environments::is_default());
    // SAFETY: the state is a counter of the test's.
    let counter = unsafe { &mut *state.cast::<u64>() };
    *counter = counter.wrapping_add(0x9e37_79b9_7f4a_7c15);
    *counter ^ *counter >> 29
}

unsafe extern "C" fn counted_u32(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { counted(state) as u32 }
}

unsafe extern "C" fn counted_double(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    (unsafe { counted(state) } >> 11) as i64 as f64 / 9007199254740992.0
}

#[test]
fn the_callers_functions_are_called_in_the_default_environment() {
    same_in_every_environment("from a foreign source", |around| {
        let mut counter = 1u64;
        let foreign = rill_bitgen {
            state: (&raw mut counter).cast(),
            next_uint64: Some(counted),
            next_uint32: Some(counted_u32),
            next_double: Some(counted_double),
            next_raw: Some(counted),
        };
        let (mut bg, mut generator) = (null_mut(), null_mut());
        // SAFETY: live handles, places of ours; the counter outlives the bit generator.
        unsafe {
            assert_eq!(rill_bit_generator_from_bitgen(&raw const foreign, &raw mut bg), Status::Ok);
            assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
            let drawn =
                filled(around, 100, f64::to_bits, |out| rill_generator_standard_normal(generator, out, 100));
            rill_generator_free(generator);
            rill_bit_generator_free(bg);
            drawn
        }
    });
    assert!(!FOREIGN.get());
}

#[test]
fn a_refusal_leaves_the_environment_as_it_is() {
    for environment in environments::all() {
        // SAFETY: a NULL is refused.
        let status =
            environment.around(|| unsafe { rill_generator_standard_normal(null_mut(), null_mut(), 1) });
        assert_eq!(status, Status::NullPointer);
    }
}
