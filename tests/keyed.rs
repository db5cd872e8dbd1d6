//! Streams by key: for each id the values of a generator made with that key, for every distribution and configuration.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_void};
use std::ptr::{null, null_mut};

use rill::Status::{InvalidArgument, Unsupported};
use rill::ffi::bit_generator::*;
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::rill_generator_random;
use rill::ffi::keyed::*;
use rill::ffi::options::*;
use rill::ffi::status::rill_last_error;
use rill::{Kind, Status, Type};

#[path = "common/heap.rs"]
mod heap;
mod levels;

/// A configuration: its kind, its options, and the words of a key before the id.
type Configuration = (Kind, &'static [(&'static CStr, u64)], usize);

const CONFIGURATIONS: &[Configuration] = &[
    (Kind::Philox, &[], 1),
    (Kind::RandomgenPhilox, &[], 1),
    (Kind::RandomgenPhilox, &[(c"number", 2)], 0),
    (Kind::RandomgenPhilox, &[(c"width", 32)], 0),
    (Kind::RandomgenPhilox, &[(c"number", 2), (c"width", 32)], 0),
    (Kind::Threefry, &[], 3),
    (Kind::Threefry, &[(c"number", 2)], 1),
    (Kind::Threefry, &[(c"width", 32)], 1),
    (Kind::Threefry, &[(c"number", 2), (c"width", 32)], 0),
    (Kind::Squares, &[], 0),
    (Kind::Squares, &[(c"variant", 32)], 0),
];

const KEY: [u64; 3] = [0x1234_5678_9abc_def0, 7, u64::MAX];

fn has_narrow_key((kind, options, _): Configuration) -> bool {
    kind == Kind::RandomgenPhilox && options.len() == 2
}

fn option(name: &'static CStr, words: &[u64]) -> rill_option {
    rill_option { name: name.as_ptr(), words: words.as_ptr(), n_words: words.len(), text: null() }
}

fn options(configuration: Configuration) -> Vec<rill_option> {
    configuration.1.iter().map(|(name, value)| option(name, std::slice::from_ref(value))).collect()
}

/// The ids that a configuration takes: small ones, and with the highest bits.
fn ids(configuration: Configuration, n: usize) -> Vec<u64> {
    let id = |i: usize| match i as u64 {
        0 => 1,
        1 => u64::MAX,
        2 => 0,
        i => i.wrapping_mul(0x9e37_79b9_7f4a_7c15),
    };
    (0..n)
        .map(|i| match configuration.0 {
            Kind::Squares => id(i) | 1,
            _ if has_narrow_key(configuration) => id(i) >> 32,
            _ => id(i),
        })
        .collect()
}

/// The first values of one id, of a generator that is made for it.
fn of_generator(
    configuration: Configuration,
    id: u64,
    first: u64,
    number: i32,
    parameters: &[rill_parameter],
    bytes: &mut [u8],
    n: usize,
) {
    let key = [&KEY[..configuration.2], &[id]].concat();
    let counter = [first];
    let mut given = options(configuration);
    given.extend([option(c"key", &key), option(c"counter", &counter)]);
    let (mut bg, mut generator) = (null_mut(), null_mut());
    // SAFETY: options, parameters, places and buffers of ours; live handles.
    unsafe {
        let made = rill_bit_generator_new_with(
            configuration.0 as i32,
            null(),
            given.as_ptr(),
            given.len(),
            &raw mut bg,
        );
        assert_eq!(made, Status::Ok);
        assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
        let out = bytes.as_mut_ptr().cast();
        let drawn = rill_generator_draw(generator, number, parameters.as_ptr(), parameters.len(), out, n);
        assert_eq!(drawn, Status::Ok);
        rill_generator_free(generator);
        rill_bit_generator_free(bg);
    }
}

/// The values of all ids, without an allocation.
fn filled(
    configuration: Configuration,
    ids: &[u64],
    first: u64,
    number: i32,
    parameters: &[rill_parameter],
    out: &mut [u64],
    per_id: usize,
) -> Status {
    let given = options(configuration);
    let before = heap::allocations();
    // SAFETY: options, parameters and buffers of ours.
    let status = unsafe {
        rill_fill_keyed_with(
            configuration.0 as i32,
            given.as_ptr(),
            given.len(),
            KEY.as_ptr(),
            configuration.2,
            ids.as_ptr(),
            ids.len(),
            first,
            number,
            parameters.as_ptr(),
            parameters.len(),
            out.as_mut_ptr().cast(),
            per_id,
        )
    };
    let after = heap::allocations();
    assert!(status != Status::Ok || before == after, "it allocates");
    status
}

fn description(number: i32) -> Option<rill_distribution_description> {
    let mut description = std::mem::MaybeUninit::uninit();
    // SAFETY: a place of ours, read only where it was written.
    unsafe {
        let status = rill_distribution_info(number, description.as_mut_ptr());
        (status == Status::Ok).then(|| description.assume_init())
    }
}

fn name_of(description: &rill_distribution_description) -> &'static str {
    // SAFETY: a static text.
    unsafe { CStr::from_ptr(description.name) }.to_str().unwrap()
}

fn size_of_type(kind: i32) -> usize {
    match kind {
        kind if [Type::F64, Type::I64, Type::U64].iter().any(|&wide| wide as i32 == kind) => 8,
        kind if [Type::F32, Type::I32, Type::U32].iter().any(|&narrow| narrow as i32 == kind) => 4,
        kind if [Type::I16, Type::U16].iter().any(|&short| short as i32 == kind) => 2,
        _ => 1,
    }
}

/// A value that a parameter may have; `choice` picks among several.
fn value(distribution: &str, parameter: &str, kind: i32, choice: usize) -> [u8; 8] {
    let x: f64 = match (distribution, parameter) {
        (_, "low" | "left" | "endpoint") => 0.0,
        (name, "high") if name.ends_with("bool") => 2.0,
        // Many values are rejected; the words are wide; one rejection is improbable.
        ("integers", "high") => [2_405_181_686.0, 6e18, 100.0][choice % 3],
        // The last is every word, with its end.
        ("integers_u64", "high") => [1000.0, 6e18, 1e13, u64::MAX as f64][choice % 4],
        ("integers_u32", "high") => [2_405_181_686.0, 4_294_967_296.0, 7.0][choice % 3],
        (_, "high") => 100.0,
        (_, "p") => 0.4,
        (_, "mode") => 1.0,
        ("binomial", "n") => [20.0, 1000.0][choice % 2],
        ("poisson", _) => [3.5, 100.0][choice % 2],
        (_, "ngood" | "nbad" | "nsample") => 9.0 + choice as f64,
        (_, "a" | "right") => 2.5 + choice as f64,
        _ => 0.7 + choice as f64,
    };
    let mut bytes = [0; 8];
    match kind {
        kind if kind == Type::F64 as i32 => bytes = x.to_ne_bytes(),
        kind if kind == Type::F32 as i32 => bytes[..4].copy_from_slice(&(x as f32).to_ne_bytes()),
        kind if kind == Type::Bool as i32 => {
            bytes[0] = (distribution == "integers_u64" && choice % 4 == 3).into();
        }
        kind if kind == Type::U64 as i32 => bytes = (x as u64).to_ne_bytes(),
        _ => bytes = (x as i64).to_ne_bytes(),
    }
    bytes
}

/// A set of parameters for each of `n` draws, the columns of one after the other.
fn columns(description: &rill_distribution_description, n: usize, choice: usize) -> Vec<Vec<u8>> {
    (0..description.n_parameters)
        .map(|i| {
            let kind = description.parameter_types[i];
            // SAFETY: a static text.
            let parameter = unsafe { CStr::from_ptr(description.parameter_names[i]) }.to_str().unwrap();
            let one = |draw| value(name_of(description), parameter, kind, choice + draw);
            (0..n).flat_map(|draw| one(draw)[..size_of_type(kind)].to_vec()).collect()
        })
        .collect()
}

/// Compares all values with those of a generator for each id.
fn compare(
    configuration: Configuration,
    number: i32,
    choice: usize,
    (n_ids, per_id): (usize, usize),
    first: u64,
    stride: isize,
) {
    let described = description(number).unwrap();
    let size = size_of_type(described.output_type);
    let n = if stride == 0 { 1 } else { n_ids.max(1) };
    // In memory that is aligned for every type.
    let aligned = |bytes: &Vec<u8>| {
        let mut words = vec![0u64; bytes.len().div_ceil(8)];
        // SAFETY: the words have at least so many bytes.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), words.as_mut_ptr().cast(), bytes.len()) };
        words
    };
    let columns: Vec<_> = columns(&described, n, choice).iter().map(aligned).collect();
    let ids = ids(configuration, n_ids);
    let parameters = |id: usize| -> Vec<rill_parameter> {
        let column = |(i, column): (usize, &Vec<u64>)| {
            let size = size_of_type(described.parameter_types[i]);
            let values: *const c_void = column.as_ptr().cast();
            rill_parameter { values: values.wrapping_byte_add(id * size * stride as usize), stride }
        };
        columns.iter().enumerate().map(column).collect()
    };
    let mut out = vec![u64::MAX; (n_ids * per_id * size).div_ceil(8) + 1];
    let case = format!("{} {n_ids} x {per_id}, {configuration:?}", name_of(&described));
    let status = filled(configuration, &ids, first, number, &parameters(0), &mut out, per_id);
    assert_eq!(status, Status::Ok, "{case}");
    let bytes: Vec<u8> = out.iter().flat_map(|word| word.to_ne_bytes()).collect();
    for (i, &id) in ids.iter().enumerate() {
        let mut alone = vec![0u64; (per_id * size).div_ceil(8) + 1];
        let one: Vec<_> = parameters(i).iter().map(|p| rill_parameter { stride: 0, ..*p }).collect();
        // SAFETY: bytes of words.
        let room =
            unsafe { std::slice::from_raw_parts_mut(alone.as_mut_ptr().cast::<u8>(), 8 * alone.len()) };
        of_generator(configuration, id, first, number, &one, room, per_id);
        let range = i * per_id * size..(i + 1) * per_id * size;
        assert_eq!(bytes[range], room[..per_id * size], "id {i} of {case}");
    }
    assert!(bytes[n_ids * per_id * size..].iter().all(|&byte| byte == u8::MAX), "{case} writes too much");
}

/// The numbers of the distributions that Generator has.
fn numbers() -> Vec<i32> {
    (1..)
        .map_while(|number| description(number).map(|description| (number, description)))
        .filter(|(_, description)| {
            !["randint", "tomaxint", "random_integers"]
                .iter()
                .any(|legacy| name_of(description).starts_with(legacy))
        })
        .map(|(number, _)| number)
        .collect()
}

fn number(name: &CStr) -> i32 {
    let mut number = 0;
    // SAFETY: a text, a place of ours.
    unsafe { assert_eq!(rill_distribution_from_name(name.as_ptr(), &raw mut number), Status::Ok) };
    number
}

#[test]
fn every_distribution_of_every_configuration_is_that_of_a_generator() {
    if levels::is_again() {
        return;
    }
    let numbers = numbers();
    assert!(numbers.len() > 40);
    for &configuration in CONFIGURATIONS {
        for &number in &numbers {
            for (n_ids, per_id) in [(19, 3), (40, 4)] {
                compare(configuration, number, 0, (n_ids, per_id), 0, 0);
            }
            compare(configuration, number, 1, (5, 70), u64::MAX, 0);
        }
    }
}

const COMMON: [&CStr; 12] = [
    c"random",
    c"random_f32",
    c"uniform",
    c"standard_normal",
    c"standard_normal_f32",
    c"normal",
    c"standard_exponential",
    c"standard_exponential_f32",
    c"exponential",
    c"integers",
    c"integers_u64",
    c"integers_u32",
];

/// Which, for common distributions, also lesser processors are tested with: they have other code for keys.
#[test]
fn every_number_of_ids_and_values_is_that_of_a_generator() {
    for &configuration in CONFIGURATIONS {
        for name in COMMON {
            let number = number(name);
            for n_ids in (0..10).chain([15, 16, 17, 31, 32, 33]) {
                compare(configuration, number, n_ids, (n_ids, 2), 5, 0);
            }
            for per_id in (0..12).chain([31, 32, 33, 63, 64, 65, 130]) {
                compare(configuration, number, per_id, (21, per_id), u64::MAX - 3, 0);
            }
        }
    }
}

/// So many that every branch of the samplers is taken, at every place of a stream.
#[test]
fn many_ids_are_those_of_generators() {
    if levels::is_again() {
        return;
    }
    for name in COMMON {
        for choice in 0..4 {
            compare(CONFIGURATIONS[0], number(name), choice, (3000, 4), 1 << 40, 0);
            compare(CONFIGURATIONS[0], number(name), choice, (1000, 9), 0, 0);
        }
        compare(CONFIGURATIONS[7], number(name), 0, (1000, 5), 0, 0);
    }
}

#[test]
fn each_id_may_have_its_own_parameters() {
    if levels::is_again() {
        return;
    }
    for &number in &numbers() {
        compare(CONFIGURATIONS[0], number, 0, (13, 4), 3, 1);
    }
}

#[test]
fn the_first_block_is_where_advance_comes_to() {
    let (mut bg, mut generator) = (null_mut(), null_mut());
    let (key, ids) = ([5], [9]);
    let (mut keyed, mut advanced) = ([0.0f64; 6], [0.0f64; 6]);
    for first in [0, 1, 1000, u64::MAX >> 1] {
        // SAFETY: words, places and buffers of ours; live handles.
        unsafe {
            let status = rill_fill_keyed(
                Kind::Philox as i32,
                key.as_ptr(),
                1,
                ids.as_ptr(),
                1,
                first,
                number(c"random"),
                null(),
                0,
                keyed.as_mut_ptr().cast(),
                6,
            );
            assert_eq!(status, Status::Ok);
            let made = rill_bit_generator_new_philox(null(), null(), [5, 9].as_ptr(), &raw mut bg);
            assert_eq!(made, Status::Ok);
            assert_eq!(rill_bit_generator_advance(bg, first as i64), Status::Ok);
            assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
            assert_eq!(rill_generator_random(generator, advanced.as_mut_ptr(), 6), Status::Ok);
            rill_generator_free(generator);
            rill_bit_generator_free(bg);
        }
        assert_eq!(keyed, advanced);
    }
}

fn message() -> &'static str {
    // SAFETY: the last message, which stays until the next failure.
    unsafe { CStr::from_ptr(rill_last_error()) }.to_str().unwrap()
}

#[test]
fn what_is_refused_is_named_and_nothing_written() {
    let normal = number(c"normal");
    let (loc, scale, negative) = (1.0f64, 2.0f64, -1.0f64);
    let good = [&raw const loc, &raw const scale].map(|x| rill_parameter { values: x.cast(), stride: 0 });
    let bad = [&raw const loc, &raw const negative].map(|x| rill_parameter { values: x.cast(), stride: 0 });
    let mut out = [7.0f64; 8];
    let place: *mut c_void = out.as_mut_ptr().cast();
    let ids = [1u64, 2, 3, 4];
    let fill = |kind: Kind, n_key: usize, number: i32, parameters: &[rill_parameter]| {
        // SAFETY: words, parameters and a buffer of ours.
        let status = unsafe {
            rill_fill_keyed(
                kind as i32,
                KEY.as_ptr(),
                n_key,
                ids.as_ptr(),
                4,
                0,
                number,
                parameters.as_ptr(),
                parameters.len(),
                place,
                2,
            )
        };
        (status, message())
    };
    let long = "n_key must be at most 1: the id is the last word of the key";
    assert_eq!(fill(Kind::Philox, 2, normal, &good), (InvalidArgument, long));
    assert_eq!(fill(Kind::Squares, 0, normal, &good), (InvalidArgument, "key must be odd."));
    assert_eq!(fill(Kind::Philox, 1, normal, &bad), (InvalidArgument, "scale < 0"));
    assert_eq!(fill(Kind::Philox, 1, normal, &good[..1]).0, InvalidArgument);
    let none = "PCG64 has no streams by key";
    assert_eq!(fill(Kind::Pcg64, 1, normal, &good), (Unsupported, none));
    assert_eq!(fill(Kind::Philox, 1, number(c"randint"), &good).0, Unsupported);
    for (name, configuration, message) in [
        (c"key", CONFIGURATIONS[1], "key must not be among the options"),
        (c"counter", CONFIGURATIONS[1], "counter must not be among the options"),
        (c"key", (Kind::Pcg64, &[][..], 0), "PCG64() got an unexpected keyword argument 'key'"),
    ] {
        let given = [option(name, &[1])];
        let kind = configuration.0 as i32;
        // SAFETY: as above.
        let status = unsafe {
            let (given, ids) = (given.as_ptr(), ids.as_ptr());
            rill_fill_keyed_with(kind, given, 1, null(), 0, ids, 4, 0, normal, good.as_ptr(), 2, place, 2)
        };
        assert_eq!((status, self::message()), (InvalidArgument, message));
    }
    let narrow = [(c"number", 2), (c"width", 32)];
    let given: Vec<_> =
        narrow.iter().map(|(name, value)| option(name, std::slice::from_ref(value))).collect();
    let kind = Kind::RandomgenPhilox as i32;
    // SAFETY: as above.
    let status = unsafe {
        let (given, ids) = (given.as_ptr(), [1, 1 << 32, 3, 4].as_ptr());
        rill_fill_keyed_with(kind, given, 2, null(), 0, ids, 4, 0, normal, good.as_ptr(), 2, place, 2)
    };
    assert_eq!((status, self::message()), (InvalidArgument, "key is out-of-range for [0,2**32)"));
    assert_eq!(out, [7.0; 8]);
}

#[test]
fn the_same_on_lesser_processors() {
    levels::run_again();
}
