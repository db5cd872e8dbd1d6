//! The draws of the examples: what a method of a generator or a random state gives.

use std::ffi::{CString, c_void};
use std::mem::MaybeUninit;

use rill::Status;
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_multivariate_normal::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::random_state_vector_valued::*;

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

    /// The size, which stands at this place; without it there is one value.
    fn size(&self, place: usize) -> usize {
        self.given.get(place).map_or(1, |size| integer(size) as usize)
    }
}

pub fn draw(source: &Object, method: &str, arguments: &Arguments) -> Result<Numbers, String> {
    let a = arguments.given;
    // SAFETY: live handles; buffers of ours, as long as is said.
    unsafe {
        match (source, method) {
            (_, "multinomial") => {
                let (trials, p) = (integer(&a[0]) as i64, all_doubles(&a[1]));
                let n = arguments.size(2);
                let mut out = vec![0; n * p.len()];
                checked(match source {
                    Object::Generator(g) => {
                        rill_generator_multinomial(*g, trials, p.as_ptr(), p.len(), out.as_mut_ptr(), n)
                    }
                    Object::RandomState(r) => {
                        rill_random_state_multinomial(*r, trials, p.as_ptr(), p.len(), out.as_mut_ptr(), n)
                    }
                    _ => unreachable!(),
                })?;
                Ok(integers(&out, p.len()))
            }
            (_, "dirichlet") => {
                let alpha = all_doubles(&a[0]);
                let (k, mut out) = (alpha.len(), vec![0.0; alpha.len()]);
                checked(match source {
                    Object::Generator(g) => {
                        rill_generator_dirichlet(*g, alpha.as_ptr(), k, out.as_mut_ptr(), 1)
                    }
                    Object::RandomState(r) => {
                        rill_random_state_dirichlet(*r, alpha.as_ptr(), k, out.as_mut_ptr(), 1)
                    }
                    _ => unreachable!(),
                })?;
                Ok(doubles(&out, k))
            }
            (_, "multivariate_normal") => {
                let (mean, cov) =
                    (all_doubles(&a[0]), list(&a[1]).iter().flat_map(all_doubles).collect::<Vec<_>>());
                let (k, mut out) = (mean.len(), vec![0.0; mean.len()]);
                let (mean, cov) = (mean.as_ptr(), cov.as_ptr());
                checked(match source {
                    Object::Generator(g) => {
                        rill_generator_multivariate_normal(*g, mean, cov, k, 1, 1e-8, 1, out.as_mut_ptr(), 1)
                    }
                    Object::RandomState(r) => {
                        rill_random_state_multivariate_normal(*r, mean, cov, k, 1, 1e-8, out.as_mut_ptr(), 1)
                    }
                    _ => unreachable!(),
                })?;
                Ok(doubles(&out, k))
            }
            (Object::Generator(g), "multivariate_hypergeometric") => {
                let (colors, sample) = (all_integers(&a[0]), integer(&a[1]) as i64);
                let method = if arguments.named("method").is_some() { 1 } else { 2 };
                let (k, mut out) = (colors.len(), vec![0; colors.len()]);
                let colors = colors.as_ptr();
                checked(rill_generator_multivariate_hypergeometric(
                    *g,
                    colors,
                    k,
                    sample,
                    method,
                    out.as_mut_ptr(),
                    1,
                ))?;
                Ok(integers(&out, k))
            }
            (_, "choice") => choice(source, arguments),
            (_, "permutation") => {
                let n = integer(&a[0]) as usize;
                let mut out = vec![0; n];
                checked(match source {
                    Object::Generator(g) => rill_generator_permutation(*g, out.as_mut_ptr(), n),
                    Object::RandomState(r) => rill_random_state_permutation(*r, out.as_mut_ptr(), n),
                    _ => unreachable!(),
                })?;
                Ok(integers(&out, n))
            }
            (_, "shuffle") => {
                let mut items = all_integers(&a[0]);
                let (base, n) = (items.as_mut_ptr().cast::<c_void>(), items.len());
                checked(match source {
                    Object::Generator(g) => rill_generator_shuffle(*g, base, n, 8),
                    Object::RandomState(r) => rill_random_state_shuffle(*r, base, n, 8),
                    _ => unreachable!(),
                })?;
                Ok(integers(&items, n))
            }
            (Object::Generator(g), "permuted") => {
                let mut items = all_integers(&a[0]);
                let (base, n) = (items.as_mut_ptr().cast(), items.len());
                checked(rill_generator_permuted(*g, base, 1, n, 8, -1))?;
                Ok(integers(&items, n))
            }
            (_, "bytes") => {
                let n = integer(&a[0]) as usize;
                let mut out = vec![0; n];
                checked(match source {
                    Object::Generator(g) => rill_generator_bytes(*g, out.as_mut_ptr(), n),
                    Object::RandomState(r) => rill_random_state_bytes(*r, out.as_mut_ptr(), n),
                    _ => unreachable!(),
                })?;
                let items = out.into_iter().map(|byte| Number::Integer(byte.into())).collect();
                Ok(Numbers { items, columns: n })
            }
            _ => by_name(source, method, arguments),
        }
    }
}

fn choice(source: &Object, arguments: &Arguments) -> Result<Numbers, String> {
    let (population, n) = (integer(&arguments.given[0]) as i64, arguments.size(1));
    let p = arguments.named("p").map(all_doubles);
    let p = p.as_ref().map_or(std::ptr::null(), |p| p.as_ptr());
    let (replace, shuffle) = (arguments.is("replace", true), arguments.is("shuffle", true));
    let mut out = vec![0; n];
    // SAFETY: live handles; buffers of ours, as long as is said; as many probabilities as the population has.
    checked(unsafe {
        match source {
            Object::Generator(g) => {
                rill_generator_choice(*g, population, flag(replace), p, flag(shuffle), out.as_mut_ptr(), n)
            }
            Object::RandomState(r) => {
                rill_random_state_choice(*r, population, flag(replace), p, out.as_mut_ptr(), n)
            }
            _ => panic!("choice of neither"),
        }
    })?;
    Ok(integers(&out, n))
}

/// The bytes of an integer or a float, of a `rill_type`, in 8 bytes.
fn encoded(value: Option<&Expression>, kind: i32) -> u64 {
    match (kind, value) {
        (1, Some(value)) => double(value).to_bits(),
        (2, Some(value)) => (double(value) as f32).to_bits().into(),
        // The end point of integers, which NumPy leaves out.
        (11, None) => 0,
        (_, Some(value)) => integer(value) as u64,
        (_, None) => panic!("a parameter is missing"),
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
    let text = CString::new(name).unwrap();
    let (mut number, mut info) = (0, MaybeUninit::<rill_distribution_description>::uninit());
    // SAFETY: terminated text, places and buffers of ours, live handles; a description that was written.
    unsafe {
        checked(rill_distribution_from_name(text.as_ptr(), &raw mut number))?;
        checked(rill_distribution_info(number, info.as_mut_ptr()))?;
        let info = info.assume_init();
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
        let values: Vec<_> = kinds.iter().zip(&given).map(|(&kind, &value)| encoded(value, kind)).collect();
        // Narrow ones stand in the first bytes of their places.
        let places: Vec<[u8; 8]> = kinds
            .iter()
            .zip(&values)
            .map(|(&kind, &value)| match kind {
                2 | 4 | 8 => {
                    let [a, b, c, d] = (value as u32).to_ne_bytes();
                    [a, b, c, d, 0, 0, 0, 0]
                }
                11 => [value as u8; 8],
                _ => value.to_ne_bytes(),
            })
            .collect();
        let aligned: Vec<u64> = places.iter().map(|&bytes| u64::from_ne_bytes(bytes)).collect();
        let columns: Vec<_> = aligned
            .iter()
            .map(|place| rill_parameter { values: std::ptr::from_ref(place).cast(), stride: 0 })
            .collect();
        let mut out = vec![0u64; size];
        let (columns, k, room) = (columns.as_ptr(), columns.len(), out.as_mut_ptr().cast::<c_void>());
        let status = match source {
            Object::Generator(g) => rill_generator_draw(*g, number, columns, k, room, size),
            Object::RandomState(r) => rill_random_state_draw(*r, number, columns, k, room, size),
            _ => Status::NullPointer,
        };
        checked(status)?;
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
}
