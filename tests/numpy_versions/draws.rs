//! The draws of the examples: the results of methods of generators and random states.

use std::ffi::{CString, c_void};
use std::mem::MaybeUninit;

use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_multivariate_normal::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::random_state_vector_valued::*;
use rill::{CheckValid, Factorization};

use crate::expression::Expression;
use crate::objects::{Object, checked, integer, list};

#[derive(Clone, Copy, Debug)]
pub enum Number {
    F64(f64),
    F32(f32),
    Integer(i128),
}

/// Values, in rows of `columns`.
pub struct Numbers {
    pub items: Vec<Number>,
    pub columns: usize,
}

fn integers(values: &[i64], columns: usize) -> Numbers {
    Numbers { items: values.iter().map(|&value| Number::Integer(value.into())).collect(), columns }
}

fn doubles(values: &[f64], columns: usize) -> Numbers {
    Numbers { items: values.iter().map(|&value| Number::F64(value)).collect(), columns }
}

/// A C `bool`, as whatever type the export has for it.
fn flag<T>(value: bool) -> T {
    assert_eq!(size_of::<T>(), 1);
    // SAFETY: the type is C's bool, of one byte, which is 0 or 1.
    unsafe { std::mem::transmute_copy(&u8::from(value)) }
}

fn double(value: &Expression) -> f64 {
    match value {
        Expression::Float(value) => *value,
        other => integer(other) as f64,
    }
}

fn all_doubles(value: &Expression) -> Vec<f64> {
    list(value).iter().map(double).collect()
}

fn all_integers(value: &Expression) -> Vec<i64> {
    list(value).iter().map(|item| integer(item) as i64).collect()
}

/// The arguments of a call.
pub struct Arguments<'a> {
    pub given: &'a [Expression],
    pub named: &'a [(String, Expression)],
}

impl Arguments<'_> {
    fn named(&self, name: &str) -> Option<&Expression> {
        self.named.iter().find(|(keyword, _)| keyword == name).map(|(_, value)| value)
    }

    fn is(&self, name: &str, default: bool) -> bool {
        self.named(name).map_or(default, |value| *value == Expression::Name("True".to_owned()))
    }

    /// The size, the argument at this index; without it there is one value.
    fn size(&self, place: usize) -> usize {
        self.given.get(place).map_or(1, |size| integer(size) as usize)
    }
}

/// A fill of the generator's, or of the random state's.
macro_rules! fill {
    ($source:ident: $generator:ident, $random_state:ident, $($argument:expr),*) => {
        // SAFETY: a live handle; buffers of the caller's, as long as is said.
        checked(unsafe {
            match $source {
                Object::Generator(handle) => $generator(*handle, $($argument),*),
                Object::RandomState(handle) => $random_state(*handle, $($argument),*),
                Object::Seed(_) | Object::Bits(_) => panic!("neither a generator nor a random state"),
            }
        })
    };
}

pub fn draw(source: &Object, method: &str, arguments: &Arguments) -> Result<Numbers, String> {
    match method {
        "multinomial" | "dirichlet" | "multivariate_normal" | "multivariate_hypergeometric" => {
            rows(source, method, arguments)
        }
        "permutation" | "shuffle" | "permuted" => order(source, method, &arguments.given[0]),
        "choice" => choice(source, arguments),
        "bytes" => {
            let n = integer(&arguments.given[0]) as usize;
            let mut out = vec![0; n];
            fill!(source: rill_generator_bytes, rill_random_state_bytes, out.as_mut_ptr(), n)?;
            let items = out.into_iter().map(|byte| Number::Integer(byte.into())).collect();
            Ok(Numbers { items, columns: n })
        }
        _ => by_name(source, method, arguments),
    }
}

fn rows(source: &Object, method: &str, arguments: &Arguments) -> Result<Numbers, String> {
    let a = arguments.given;
    if method == "multivariate_hypergeometric" {
        let Object::Generator(generator) = source else { panic!("only a generator has it") };
        let (colors, sample) = (all_integers(&a[0]), integer(&a[1]) as i64);
        let method = if arguments.named("method").is_some() { 1 } else { 2 };
        let (colors, k, mut out) = (colors.as_ptr(), colors.len(), vec![0; colors.len()]);
        let row = out.as_mut_ptr();
        // SAFETY: a live handle; buffers of ours, as long as is said.
        checked(unsafe {
            rill_generator_multivariate_hypergeometric(*generator, colors, k, sample, method, row, 1)
        })?;
        return Ok(integers(&out, k));
    }
    if method == "multinomial" {
        let (trials, pvals, n) = (integer(&a[0]) as i64, all_doubles(&a[1]), arguments.size(2));
        let (p, k, mut out) = (pvals.as_ptr(), pvals.len(), vec![0; n * pvals.len()]);
        let row = out.as_mut_ptr();
        fill!(source: rill_generator_multinomial, rill_random_state_multinomial, trials, p, k, row, n)?;
        return Ok(integers(&out, k));
    }
    let parameter = all_doubles(&a[0]);
    let (k, mut out) = (parameter.len(), vec![0.0; parameter.len()]);
    let (parameter, row) = (parameter.as_ptr(), out.as_mut_ptr());
    if method == "dirichlet" {
        fill!(source: rill_generator_dirichlet, rill_random_state_dirichlet, parameter, k, row, 1)?;
        return Ok(doubles(&out, k));
    }
    let cov: Vec<_> = list(&a[1]).iter().flat_map(all_doubles).collect();
    // SAFETY: a live handle; buffers of ours, as long as is said.
    checked(unsafe {
        match source {
            Object::Generator(handle) => rill_generator_multivariate_normal(
                *handle,
                parameter,
                cov.as_ptr(),
                k,
                CheckValid::Warn as i32,
                1e-8,
                Factorization::Svd as i32,
                row,
                1,
            ),
            Object::RandomState(handle) => rill_random_state_multivariate_normal(
                *handle,
                parameter,
                cov.as_ptr(),
                k,
                CheckValid::Warn as i32,
                1e-8,
                row,
                1,
            ),
            Object::Seed(_) | Object::Bits(_) => panic!("neither a generator nor a random state"),
        }
    })?;
    Ok(doubles(&out, k))
}

fn order(source: &Object, method: &str, argument: &Expression) -> Result<Numbers, String> {
    if method == "permutation" {
        let n = integer(argument) as usize;
        let mut out = vec![0; n];
        fill!(source: rill_generator_permutation, rill_random_state_permutation, out.as_mut_ptr(), n)?;
        return Ok(integers(&out, n));
    }
    let mut items = all_integers(argument);
    let (base, n) = (items.as_mut_ptr().cast::<c_void>(), items.len());
    match source {
        Object::Generator(generator) if method == "permuted" => {
            // SAFETY: a live handle; a buffer of ours, as long as is said.
            checked(unsafe { rill_generator_permuted(*generator, base, 1, n, 8, -1) })?;
        }
        _ => fill!(source: rill_generator_shuffle, rill_random_state_shuffle, base, n, 8)?,
    }
    Ok(integers(&items, n))
}

fn choice(source: &Object, arguments: &Arguments) -> Result<Numbers, String> {
    let (population, n) = (integer(&arguments.given[0]) as i64, arguments.size(1));
    let p = arguments.named("p").map(all_doubles);
    let p = p.as_ref().map_or(std::ptr::null(), Vec::as_ptr);
    let (replace, shuffle) = (arguments.is("replace", true), arguments.is("shuffle", true));
    let mut out = vec![0; n];
    let room = out.as_mut_ptr();
    // SAFETY: live handles; buffers of ours, as long as is said; as many probabilities as the population has.
    checked(unsafe {
        match source {
            Object::Generator(g) => {
                rill_generator_choice(*g, population, flag(replace), p, flag(shuffle), room, n)
            }
            Object::RandomState(r) => rill_random_state_choice(*r, population, flag(replace), p, room, n),
            Object::Seed(_) | Object::Bits(_) => panic!("neither a generator nor a random state"),
        }
    })?;
    Ok(integers(&out, n))
}

/// A parameter of a `rill_type`, in the first bytes of a word.
fn encoded(value: Option<&Expression>, kind: i32) -> [u8; 8] {
    let narrow = |value: u32| {
        let [a, b, c, d] = value.to_ne_bytes();
        [a, b, c, d, 0, 0, 0, 0]
    };
    match (kind, value) {
        (1, Some(value)) => double(value).to_ne_bytes(),
        (2, Some(value)) => narrow((double(value) as f32).to_bits()),
        (3 | 7, Some(value)) => (integer(value) as u64).to_ne_bytes(),
        // The end point of integers, which NumPy leaves out.
        (11, None) => [0; 8],
        _ => panic!("no example has a parameter of type {kind}"),
    }
}

fn decoded(bytes: &[u8], kind: i32) -> Number {
    let word = |n: usize| {
        let mut word = [0; 8];
        word[..n].copy_from_slice(&bytes[..n]);
        if cfg!(target_endian = "big") {
            word[..n].reverse();
        }
        u64::from_le_bytes(word)
    };
    match kind {
        1 => Number::F64(f64::from_bits(word(8))),
        2 => Number::F32(f32::from_bits(word(4) as u32)),
        3 => Number::Integer((word(8) as i64).into()),
        7 => Number::Integer(word(8).into()),
        8 => Number::Integer(word(4).into()),
        9 => Number::Integer(word(2).into()),
        10 => Number::Integer(word(1).into()),
        _ => panic!("no example has values of type {kind}"),
    }
}

/// A univariate distribution, by its name in the registry.
fn by_name(source: &Object, method: &str, arguments: &Arguments) -> Result<Numbers, String> {
    let mut name = if method == "random_sample" { "random" } else { method }.to_owned();
    if arguments.named("method").is_some() {
        name += "_inv";
    }
    name += match arguments.named("dtype") {
        None => "",
        Some(Expression::Text(dtype)) => match dtype.as_str() {
            "f4" => "_f32",
            "u1" => "_u8",
            "u2" => "_u16",
            "u4" => "_u32",
            other => panic!("dtype {other}"),
        },
        Some(other) => panic!("dtype {other:?}"),
    };
    let (number, info) = described(&name)?;
    let kinds = &info.parameter_types[..info.n_parameters];
    let has_endpoint = kinds.last() == Some(&11);
    let n_given = kinds.len() - usize::from(has_endpoint);
    let mut given: Vec<_> = arguments.given.iter().map(Some).collect();
    let zero = Expression::Integer(0);
    if has_endpoint && given.len() == 1 {
        // integers(high)
        given.insert(0, Some(&zero));
    }
    let size = given.get(n_given).copied().flatten().map_or(1, |size| integer(size) as usize);
    given.truncate(n_given);
    if has_endpoint {
        given.push(None);
    }
    // Words, so that each is aligned.
    let places: Vec<_> =
        kinds.iter().zip(given).map(|(&kind, value)| u64::from_ne_bytes(encoded(value, kind))).collect();
    let column = |place: &u64| rill_parameter { values: std::ptr::from_ref(place).cast(), stride: 0 };
    let columns: Vec<_> = places.iter().map(column).collect();
    let mut out = vec![0u64; size];
    let (columns, k, room) = (columns.as_ptr(), columns.len(), out.as_mut_ptr().cast::<c_void>());
    fill!(source: rill_generator_draw, rill_random_state_draw, number, columns, k, room, size)?;
    let bytes: Vec<u8> = out.iter().flat_map(|word| word.to_ne_bytes()).collect();
    let width = match info.output_type {
        1 | 3 | 7 => 8,
        2 | 4 | 8 => 4,
        5 | 9 => 2,
        _ => 1,
    };
    let items = bytes.chunks(width).take(size).map(|value| decoded(value, info.output_type)).collect();
    Ok(Numbers { items, columns: size.max(1) })
}

/// The number and the description of a distribution.
fn described(name: &str) -> Result<(i32, rill_distribution_description), String> {
    let text = CString::new(name).unwrap();
    let (mut number, mut info) = (0, MaybeUninit::<rill_distribution_description>::uninit());
    // SAFETY: terminated text, places of ours; a description that was written.
    unsafe {
        checked(rill_distribution_from_name(text.as_ptr(), &raw mut number))?;
        checked(rill_distribution_info(number, info.as_mut_ptr()))?;
        Ok((number, info.assume_init()))
    }
}
