//! The descriptions of the distributions are true: which object has each, what it refuses, and with which messages.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::collections::{BTreeSet, HashSet};
use std::ffi::{CStr, c_char, c_void};
use std::mem::MaybeUninit;
use std::path::Path;
use std::ptr::null_mut;

use rill::ffi::distribution_details::*;
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::random_state::*;
use rill::ffi::status::rill_last_error;
use rill::{Status, Type};
use serde_json::Value;

/// Numbers at and between the ends of every range, and beyond.
const REALS: [f64; 17] = [
    f64::NAN,
    f64::NEG_INFINITY,
    -1.0,
    -0.0,
    0.0,
    0.3,
    1.0,
    1.0 + 1e-12,
    1.5,
    2.0,
    1024.0,
    1025.0,
    1e16,
    9.223372006484771e18,
    9.223372036854775e18,
    1e308,
    f64::INFINITY,
];
const INTEGERS: [i64; 10] = [i64::MIN, -1, 0, 1, 2, 5, 999_999_999, 1_000_000_000, i64::MAX - 1, i64::MAX];

/// An object that draws.
enum Object {
    Generator(*mut rill_generator),
    RandomState(*mut rill_random_state),
}

impl Object {
    fn both() -> [Self; 2] {
        let (mut generator, mut state) = (null_mut(), null_mut());
        // SAFETY: places of ours.
        unsafe {
            assert_eq!(rill_default_rng(1, &raw mut generator), Status::Ok);
            assert_eq!(rill_random_state_from_seed(1, &raw mut state), Status::Ok);
        }
        [Self::Generator(generator), Self::RandomState(state)]
    }

    /// The result of a draw of no values, which still checks the parameters.
    fn refusal(&self, number: i32, values: &[u64]) -> Option<(Status, String)> {
        let of = |value: &u64| rill_parameter { values: std::ptr::from_ref(value).cast(), stride: 0 };
        let parameters: Vec<_> = values.iter().map(of).collect();
        let (first, n) = (parameters.as_ptr(), parameters.len());
        // SAFETY: a live handle, parameters of ours, and nothing to be written.
        let status = unsafe {
            match *self {
                Self::Generator(object) => {
                    rill_generator_draw(object, number, first, n, null_mut::<c_void>(), 0)
                }
                Self::RandomState(object) => {
                    rill_random_state_draw(object, number, first, n, null_mut::<c_void>(), 0)
                }
            }
        };
        (status != Status::Ok).then(|| (status, text(rill_last_error()).unwrap()))
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: handles that are not used any more.
        unsafe {
            match *self {
                Self::Generator(object) => rill_generator_free(object),
                Self::RandomState(object) => rill_random_state_free(object),
            }
        }
    }
}

fn text(text: *const c_char) -> Option<String> {
    // SAFETY: static text with a final zero byte.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned())
}

/// Every distribution: its number, its description and its details.
fn all()
-> impl Iterator<Item = (i32, rill_distribution_description, &'static rill_distribution_documentation)> {
    (1..).map_while(|number| {
        let (mut info, mut details) = (MaybeUninit::uninit(), std::ptr::null());
        // SAFETY: places of ours; what is told lives as long as the library.
        unsafe {
            let status = rill_distribution_info(number, info.as_mut_ptr());
            assert_eq!(rill_distribution_details(number, &raw mut details), status);
            (status == Status::Ok).then(|| (number, info.assume_init(), &*details))
        }
    })
}

/// Values of a parameter's type, as bits in memory.
fn values_of(kind: i32) -> Vec<u64> {
    if kind == Type::F64 as i32 {
        REALS.iter().map(|x| x.to_bits()).collect()
    } else if kind == Type::F32 as i32 {
        // The low half on this processor, whatever its byte order is.
        REALS.iter().map(|&x| in_place(&(x as f32).to_ne_bytes())).collect()
    } else if kind == Type::Bool as i32 {
        vec![in_place(&[0]), in_place(&[1])]
    } else {
        INTEGERS.iter().map(|&x| x as u64).collect()
    }
}

fn in_place(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    u64::from_ne_bytes(word)
}

/// Every combination of one item from each list.
fn choices(lists: &[Vec<u64>]) -> Vec<Vec<u64>> {
    lists.iter().fold(vec![vec![]], |chosen, list| {
        chosen
            .iter()
            .flat_map(|head| list.iter().map(move |&last| [head.as_slice(), &[last]].concat()))
            .collect()
    })
}

fn table() -> Vec<Value> {
    let tables = rill_generate::tables(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    tables.distributions.iter().map(|distribution| serde_json::to_value(distribution).unwrap()).collect()
}

#[test]
fn every_refusal_is_in_the_table_and_every_message_of_the_table_is_a_refusal() {
    let table = table();
    for (number, info, details) in all() {
        let row = &table[number as usize - 1];
        let name = text(info.name).unwrap();
        assert_eq!(row["name"], *name);
        let lists: Vec<_> =
            info.parameter_types[..info.n_parameters].iter().map(|&kind| values_of(kind)).collect();
        let choices = choices(&lists);
        for (object, key) in Object::both().iter().zip(["generator", "random_state"]) {
            let there = if key == "generator" { details.in_generator } else { details.in_random_state };
            assert_eq!(row[key].is_object(), there, "{name}");
            let refusals: HashSet<_> =
                choices.iter().filter_map(|values| object.refusal(number, values)).collect();
            if !there {
                assert!(refusals.iter().all(|(status, _)| *status == Status::Unsupported), "{name}");
                assert_eq!(refusals.len(), 1, "{name}");
                continue;
            }
            assert!(refusals.iter().all(|(status, _)| *status == Status::InvalidArgument), "{name}");
            let said: BTreeSet<_> = refusals.into_iter().map(|(_, message)| message).collect();
            let told = row[key]["messages"]
                .as_array()
                .unwrap()
                .iter()
                .map(|message| message.as_str().unwrap().to_owned());
            let told: BTreeSet<_> = told.collect();
            assert_eq!(said, told, "{key}: {name}");
        }
    }
}

#[test]
fn the_defaults_are_accepted() {
    for (number, info, details) in all() {
        let defaults = &details.parameter_defaults[..info.n_parameters];
        if defaults.is_empty() || defaults.iter().any(|default| default.is_nan()) {
            continue;
        }
        let values: Vec<_> = defaults.iter().map(|default| default.to_bits()).collect();
        for (object, there) in Object::both().iter().zip([details.in_generator, details.in_random_state]) {
            assert!(!there || object.refusal(number, &values).is_none());
        }
    }
}

#[test]
fn the_ranges_are_those_that_are_checked() {
    // The ends of a range by its text: which values are refused at each end, and which are not.
    let ends: [(&str, &[f64], &[f64]); 8] = [
        (">= 0", &[-1.0, -5e-324], &[0.0, 1.0, 5e-324]),
        ("> 0", &[-1.0, 0.0], &[5e-324, 1.0]),
        ("in [0, 1]", &[-5e-324, 1.0000000000000002], &[0.0, 1.0]),
        ("in (0, 1]", &[0.0, 1.0000000000000002], &[1e-300, 1.0]),
        ("in [0, 1)", &[-5e-324, 1.0], &[0.0, 0.9999999999999999]),
        ("> 1", &[1.0], &[1.5, 1e300]),
        ("> 1, < 1025", &[1.0, 1025.0], &[1.5, 1024.9999]),
        ("in [0, 9.223372006484771e18]", &[-5e-324, 9.223372006484772e18], &[0.0, 9.223372006484771e18]),
    ];
    let mut met = BTreeSet::new();
    for (number, info, details) in all() {
        for (object, ranges) in
            Object::both().iter().zip([details.generator_ranges, details.random_state_ranges])
        {
            for (place, range) in ranges.iter().enumerate().take(info.n_parameters) {
                let Some(range) = text(*range) else { continue };
                let Some((words, refused, accepted)) = ends.iter().find(|(words, ..)| *words == range) else {
                    continue;
                };
                if info.parameter_types[place] != Type::F64 as i32 {
                    continue;
                }
                // The others are in the middle of any range.
                let middle = |&kind: &i32| if kind == Type::F64 as i32 { 0.5f64.to_bits() } else { 1 };
                let mut values: Vec<_> =
                    info.parameter_types[..info.n_parameters].iter().map(middle).collect();
                let name = text(info.name).unwrap();
                for &value in *refused {
                    values[place] = value.to_bits();
                    assert!(object.refusal(number, &values).is_some(), "{name}: {value} is not {range}");
                }
                for &value in *accepted {
                    values[place] = value.to_bits();
                    let refusal = object.refusal(number, &values);
                    // A mean that is too large is one of two parameters together.
                    assert!(
                        refusal.is_none() || name == "negative_binomial",
                        "{name}: {value} is {range}: {refusal:?}"
                    );
                }
                met.insert(*words);
            }
        }
    }
    assert_eq!(met.len(), ends.len(), "each kind of range has been met");
}
