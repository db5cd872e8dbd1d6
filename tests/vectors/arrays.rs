//! Draws whose parameters differ from draw to draw, for every layout of the arrays in memory.

use std::collections::BTreeSet;
use std::ffi::{CStr, CString};

use rill::Status;
use rill::ffi::draw::*;

use crate::Source;
use crate::calls::{Arguments, Values, filled, lines};

const F32: i32 = 2;
const F64: i32 = 1;
const BOOL: i32 = 11;

/// The description of a distribution, `None` beyond the last.
fn description(number: i32) -> Option<rill_distribution_description> {
    let mut info = std::mem::MaybeUninit::uninit();
    // SAFETY: a place of ours, read once it is written.
    unsafe { (rill_distribution_info(number, info.as_mut_ptr()) == Status::Ok).then(|| info.assume_init()) }
}

/// A value of a parameter's type, as bytes in memory.
fn bytes(kind: i32, text: &str) -> Vec<u8> {
    let double = || f64::from_bits(u64::from_str_radix(text, 16).unwrap());
    match kind {
        F64 => double().to_ne_bytes().to_vec(),
        F32 => (double() as f32).to_ne_bytes().to_vec(),
        BOOL => vec![u8::from(text == "true")],
        // Signed and unsigned integers of 64 bits.
        _ => (text.parse::<i128>().unwrap() as u64).to_ne_bytes().to_vec(),
    }
}

/// The layouts of an array: contiguous, with gaps, reversed.
const STRIDES: [isize; 3] = [1, 3, -1];

/// Memory for the values of a parameter, aligned for every type, and the offset of the first.
struct Column {
    room: Vec<u64>,
    first: usize,
    stride: isize,
}

impl Column {
    fn new(kind: i32, texts: &[&str], stride: isize) -> Self {
        let n = texts.len();
        let size = bytes(kind, texts[0]).len();
        // The gaps contain NaNs, numbers out of range, or `true`.
        let mut memory = vec![if kind == BOOL { 1 } else { 0xff }; n * size * stride.unsigned_abs()];
        let place = |i: usize| if stride < 0 { n - 1 - i } else { i * stride.unsigned_abs() } * size;
        for (i, text) in texts.iter().enumerate() {
            memory[place(i)..][..size].copy_from_slice(&bytes(kind, text));
        }
        memory.resize(memory.len().next_multiple_of(8), 0);
        let words = memory.chunks(8).map(|word| u64::from_ne_bytes(word.try_into().unwrap()));
        Self { room: words.collect(), first: place(0), stride: if n == 1 { 0 } else { stride } }
    }

    fn parameter(&self) -> rill_parameter {
        let values = self.room.as_ptr().cast::<u8>().wrapping_add(self.first);
        rill_parameter { values: values.cast(), stride: self.stride }
    }
}

/// The draws of a line, with arrays of that stride.
fn draw(source: &Source, call: &str, a: &mut Arguments<'_>, stride: isize) -> Values {
    let (object, name) = call.split_once('.').unwrap();
    let (name, mut number) = (CString::new(name).unwrap(), 0);
    // SAFETY: terminated text, a place of ours.
    assert_eq!(unsafe { rill_distribution_from_name(name.as_ptr(), &raw mut number) }, Status::Ok);
    let info = description(number).unwrap();
    let kinds = &info.parameter_types[..info.n_parameters];
    let mut column = |&kind: &i32| {
        let texts: Vec<_> = a.0.next().unwrap().split(',').collect();
        Column::new(kind, &texts, stride)
    };
    let columns: Vec<_> = kinds.iter().map(&mut column).collect();
    let parameters: Vec<_> = columns.iter().map(Column::parameter).collect();
    let (p, k, n) = (parameters.as_ptr(), parameters.len(), a.number());
    // SAFETY: live handles; arrays of as many values as are drawn, or of one.
    let draw = |out, n| unsafe {
        match object {
            "generator" => rill_generator_draw(source.generator, number, p, k, out, n),
            _ => rill_random_state_draw(source.state, number, p, k, out, n),
        }
    };
    match info.output_type {
        1 | 3 | 7 => filled(n, |out: *mut u64, n| draw(out.cast(), n)),
        2 | 4 | 8 => filled(n, |out: *mut u32, n| draw(out.cast(), n)),
        5 | 9 => filled(n, |out: *mut u16, n| draw(out.cast(), n)),
        _ => filled(n, |out: *mut u8, n| draw(out.cast(), n)),
    }
}

#[test]
fn distributions_with_parameters_for_each_draw() {
    for [asked, values, next_words] in lines(include_str!("arrays.txt")) {
        let told = &asked[..asked.len().min(60)];
        for stride in STRIDES {
            let mut words = asked.split_whitespace();
            let source = Source::new(words.next().unwrap());
            let call = words.next().unwrap();
            let a = &mut Arguments(words);
            assert_eq!(draw(&source, call, a, stride).told(), values, "{told}, stride {stride}");
            assert!(a.0.next().is_none(), "{told}: an argument is left over");
            assert_eq!(source.next_words(call), next_words, "{told}: the state that is left");
        }
    }
}

/// Every distribution with parameters is in arrays.txt, for each object that has it.
#[test]
fn no_distribution_is_left_out_of_them() {
    let present: BTreeSet<_> = lines(include_str!("arrays.txt"))
        .map(|[asked, ..]| asked.split_whitespace().nth(1).unwrap().to_owned())
        .collect();
    let source = Source::new("PCG64:1");
    let (mut number, mut checked) = (1, 0);
    while let Some(info) = description(number) {
        // SAFETY: a static text; live handles; without parameters nothing is drawn.
        let (name, statuses) = unsafe {
            let none = (std::ptr::null(), std::ptr::null_mut());
            let of_generator = rill_generator_draw(source.generator, number, none.0, 0, none.1, 0);
            let of_state = rill_random_state_draw(source.state, number, none.0, 0, none.1, 0);
            (CStr::from_ptr(info.name).to_str().unwrap(), [of_generator, of_state])
        };
        for (object, status) in ["generator", "random_state"].into_iter().zip(statuses) {
            if info.n_parameters > 0 && status != Status::Unsupported {
                assert!(present.contains(&format!("{object}.{name}")), "{object}.{name}");
                checked += 1;
            }
        }
        number += 1;
    }
    assert_eq!(checked, present.len());
}
