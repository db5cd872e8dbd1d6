//! The calls that the known answers name, their arguments read from text; those of the univariate distributions are in
//! univariate.rs.

use std::fmt::Write;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::generator::*;
use rill::ffi::generator_extended::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::options::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::random_state_vector_valued::*;
use rill::ffi::seed_sequence::*;

use crate::options::Told;
use crate::{by_name, environment};

pub fn make<T>(create: impl FnOnce(*mut *mut T) -> Status) -> *mut T {
    let mut out = std::ptr::null_mut();
    assert_eq!(create(&raw mut out), Status::Ok);
    out
}

/// Values as the vectors write them.
pub struct Values {
    pub size: usize,
    pub bytes: Vec<u8>,
}

impl Values {
    /// Their number, the first two, and the FNV-1a hash of all.
    pub fn told(&self) -> String {
        let mut text = (self.bytes.len() / self.size).to_string();
        for value in self.bytes.chunks(self.size).take(2) {
            text.push(' ');
            for byte in value.iter().rev() {
                write!(text, "{byte:02x}").unwrap();
            }
        }
        let step = |hash: u64, &byte: &u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = self.bytes.iter().fold(0xcbf2_9ce4_8422_2325, step);
        text + &format!(" {hash:016x}")
    }
}

/// `n` values of the type that the export writes.
pub fn filled<T>(n: usize, fill: impl FnOnce(*mut T, usize) -> Status) -> Values {
    let size = size_of::<T>();
    // Words of 64 bits are aligned for every type.
    let mut room = vec![0u64; (n * size).div_ceil(8)];
    assert_eq!(environment::made(|| fill(room.as_mut_ptr().cast(), n)), Status::Ok);
    let mut bytes: Vec<u8> = room.iter().flat_map(|word| word.to_ne_bytes()).take(n * size).collect();
    if cfg!(target_endian = "big") {
        bytes.chunks_mut(size).for_each(<[u8]>::reverse);
    }
    Values { size, bytes }
}

thread_local! {
    /// Whether fills are made one value at a time, which must give the same.
    pub static ONE_BY_ONE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// `n` values that may as well be drawn one by one.
pub fn drawn<T>(n: usize, fill: impl Fn(*mut T, usize) -> Status) -> Values {
    filled(n, |out, n| {
        if !ONE_BY_ONE.get() {
            return fill(out, n);
        }
        let single = |i| fill(out.wrapping_add(i), 1);
        (0..n).map(single).find(|&status| status != Status::Ok).unwrap_or(Status::Ok)
    })
}

/// The bytes 0, 1, ..., 250, 0, ... as items that `shuffle` moves.
pub fn shuffled(n: usize, item_size: usize, shuffle: impl FnOnce(*mut std::ffi::c_void) -> Status) -> Values {
    let mut bytes: Vec<u8> = (0..n * item_size).map(|i| (i % 251) as u8).collect();
    assert_eq!(environment::made(|| shuffle(bytes.as_mut_ptr().cast())), Status::Ok);
    Values { size: 1, bytes }
}

/// Nine native words of a bit generator that a call made.
pub fn words_of(bg: *mut rill_bit_generator, n: usize) -> Values {
    // SAFETY: a live handle that is ours, a buffer of ours.
    unsafe {
        let values = filled(n, |out: *mut u64, n| rill_bit_generator_random_raw(bg, out, n));
        rill_bit_generator_free(bg);
        values
    }
}

/// The arguments of a line, taken one after the other.
pub struct Arguments<'a>(pub std::str::SplitWhitespace<'a>);

impl Arguments<'_> {
    pub fn text(&mut self) -> &str {
        self.0.next().unwrap()
    }

    pub fn number<T: std::str::FromStr<Err: std::fmt::Debug>>(&mut self) -> T {
        self.text().parse().unwrap()
    }

    /// A C `bool`, as whatever type the export has for it.
    pub fn flag<T>(&mut self) -> T {
        assert_eq!(size_of::<T>(), 1);
        let byte = u8::from(self.number::<bool>());
        // SAFETY: the type is C's bool, of one byte, which is 0 or 1.
        unsafe { std::mem::transmute_copy(&byte) }
    }

    pub fn list<T: std::str::FromStr<Err: std::fmt::Debug>>(&mut self) -> Vec<T> {
        list(self.text(), |text| text.parse().unwrap())
    }

    pub fn double(&mut self) -> f64 {
        f64::from_bits(u64::from_str_radix(self.text(), 16).unwrap())
    }

    pub fn single(&mut self) -> f32 {
        self.double() as f32
    }

    /// Doubles; none of them is NULL.
    pub fn doubles(&mut self) -> Vec<f64> {
        list(self.text(), |text| f64::from_bits(u64::from_str_radix(text, 16).unwrap()))
    }
}

pub fn list<T>(text: &str, item: impl Fn(&str) -> T) -> Vec<T> {
    if text == "-" { Vec::new() } else { text.split(',').map(item).collect() }
}

pub fn or_null(p: &[f64]) -> *const f64 {
    if p.is_empty() { std::ptr::null() } else { p.as_ptr() }
}

/// A fill; each of its parameters with the function of `Arguments` that reads it.
macro_rules! fill {
    ($a:ident $export:ident $object:ident $($parameter:ident:$read:ident)*) => {{
        $(let $parameter = $a.$read();)*
        drawn($a.number(), |out, n| $export($object, $($parameter,)* out, n))
    }};
}

/// A fill whose values do not come one by one.
macro_rules! whole {
    ($a:ident $export:ident $object:ident $($parameter:ident:$read:ident)*) => {{
        $(let $parameter = $a.$read();)*
        filled($a.number(), |out, n| $export($object, $($parameter,)* out, n))
    }};
}

pub(crate) use {fill, whole};

/// A call on a `bit_generator`.
pub fn on_bit_generator(bg: *mut rill_bit_generator, call: &str, a: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: live handles, places and buffers of ours.
    Some(unsafe {
        match call {
            "bit_generator.random_raw" => fill!(a rill_bit_generator_random_raw bg),
            "bit_generator.random_u64" => fill!(a rill_bit_generator_random_u64 bg),
            "bit_generator.random_u32" => fill!(a rill_bit_generator_random_u32 bg),
            "bit_generator.random_sample" => fill!(a rill_bit_generator_random_sample bg),
            "bit_generator.bytes" => whole!(a rill_bit_generator_bytes bg),
            "bit_generator.jumped" => {
                let jumps = a.number();
                words_of(make(|out| rill_bit_generator_jumped(bg, jumps, out)), a.number())
            }
            "bit_generator.jumped_words" => {
                let jumps: Vec<u64> = a.list();
                let (jumps, n) = (jumps.as_ptr(), jumps.len());
                words_of(make(|out| rill_bit_generator_jumped_words(bg, jumps, n, out)), a.number())
            }
            "bit_generator.spawn" => {
                let mut children = vec![std::ptr::null_mut(); a.number()];
                let n = children.len();
                assert_eq!(rill_bit_generator_spawn(bg, children.as_mut_ptr(), n), Status::Ok);
                let last = children.pop().unwrap();
                for child in children {
                    rill_bit_generator_free(child);
                }
                words_of(last, a.number())
            }
            "bit_generator.advance" => {
                assert_eq!(rill_bit_generator_advance(bg, a.number()), Status::Ok);
                fill!(a rill_bit_generator_random_raw bg)
            }
            "bit_generator.advance_words" => {
                let delta = a.list();
                assert_eq!(rill_bit_generator_advance_words(bg, delta.as_ptr(), delta.len()), Status::Ok);
                fill!(a rill_bit_generator_random_raw bg)
            }
            "bit_generator.advance_blocks" => {
                let delta = a.list();
                assert_eq!(rill_bit_generator_advance_blocks(bg, delta.as_ptr(), delta.len()), Status::Ok);
                fill!(a rill_bit_generator_random_raw bg)
            }
            "bit_generator.reseed" => {
                let seq = make(|out| rill_seed_sequence_from_u64(a.number(), out));
                let told = Told::new(a.text());
                let (options, n) = told.as_ptr();
                assert_eq!(rill_bit_generator_reseed_with(bg, seq, options, n), Status::Ok);
                rill_seed_sequence_free(seq);
                fill!(a rill_bit_generator_random_raw bg)
            }
            "bit_generator.legacy_seed" => {
                assert_eq!(rill_bit_generator_legacy_seed(bg, a.number()), Status::Ok);
                fill!(a rill_bit_generator_random_raw bg)
            }
            "bit_generator.legacy_seed_array" => {
                let key = a.list();
                assert_eq!(rill_bit_generator_legacy_seed_array(bg, key.as_ptr(), key.len()), Status::Ok);
                fill!(a rill_bit_generator_random_raw bg)
            }
            _ => return None,
        }
    })
}

/// A call on a generator.
pub fn on_generator(generator: *mut rill_generator, call: &str, a: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: live handles, places and buffers of ours.
    Some(unsafe {
        match call {
            "generator.bytes" => whole!(a rill_generator_bytes generator),
            "generator.permutation" => whole!(a rill_generator_permutation generator),
            "generator.shuffle" => {
                let (n, size) = (a.number(), a.number());
                shuffled(n, size, |base| rill_generator_shuffle(generator, base, n, size))
            }
            "generator.choice" => {
                let (population, replace, p, shuffle) = (a.number(), a.flag(), a.doubles(), a.flag());
                filled(a.number(), |out, n| {
                    rill_generator_choice(generator, population, replace, or_null(&p), shuffle, out, n)
                })
            }
            _ => return None,
        }
    })
}

/// A vector-valued draw from a generator.
pub fn on_generator_vector_valued(
    g: *mut rill_generator,
    call: &str,
    a: &mut Arguments<'_>,
) -> Option<Values> {
    // SAFETY: live handles, places and buffers of ours.
    Some(unsafe {
        match call {
            "generator.multinomial" => {
                let (n_trials, pvals, n): (_, _, usize) = (a.number(), a.doubles(), a.number());
                let (p, k) = (pvals.as_ptr(), pvals.len());
                filled(n * k, |out, _| rill_generator_multinomial(g, n_trials, p, k, out, n))
            }
            "generator.multivariate_hypergeometric" => {
                let (colors, sample, method, n): (Vec<i64>, _, _, usize) =
                    (a.list(), a.number(), a.number(), a.number());
                let (c, k) = (colors.as_ptr(), colors.len());
                filled(n * k, |out, _| {
                    rill_generator_multivariate_hypergeometric(g, c, k, sample, method, out, n)
                })
            }
            "generator.dirichlet" => {
                let (alpha, n): (_, usize) = (a.doubles(), a.number());
                filled(n * alpha.len(), |out, _| {
                    rill_generator_dirichlet(g, alpha.as_ptr(), alpha.len(), out, n)
                })
            }
            "generator.permuted" => {
                let (rows, columns, size, axis): (usize, usize, _, _) =
                    (a.number(), a.number(), a.number(), a.number());
                shuffled(rows * columns, size, |base| {
                    rill_generator_permuted(g, base, rows, columns, size, axis)
                })
            }
            _ => return None,
        }
    })
}

/// A call of what NumPy's generators do not have.
pub fn on_generator_extended(g: *mut rill_generator, call: &str, a: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: live handles, places and buffers of ours.
    Some(unsafe {
        match call {
            "generator.uintegers" => fill!(a rill_generator_uintegers g),
            "generator.uintegers_u32" => fill!(a rill_generator_uintegers_u32 g),
            "generator.complex_normal" => {
                let [loc, gamma, relation] = [(); 3].map(|()| a.doubles());
                let (loc, gamma, relation) = (or_null(&loc), or_null(&gamma), or_null(&relation));
                let (n, call) = (a.number::<usize>(), |out: *mut f64, n| {
                    rill_generator_complex_normal(g, loc, gamma, relation, out, n)
                });
                filled(2 * n, |out: *mut f64, _| {
                    let (calls, each) = if ONE_BY_ONE.get() { (n, 1) } else { (1, n) };
                    let mut statuses = (0..calls).map(|i| call(out.wrapping_add(2 * i), each));
                    statuses.find(|&status| status != Status::Ok).unwrap_or(Status::Ok)
                })
            }
            "generator.standard_wishart" => {
                let (df, dim, rescale, n): (_, usize, _, usize) =
                    (a.number(), a.number(), a.flag(), a.number());
                filled(n * dim * dim, |out, _| rill_generator_standard_wishart(g, df, dim, rescale, out, n))
            }
            _ => return None,
        }
    })
}

/// A call on a `random_state`.
pub fn on_random_state(state: *mut rill_random_state, call: &str, a: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: live handles, places and buffers of ours.
    Some(unsafe {
        match call {
            "random_state.bytes" => whole!(a rill_random_state_bytes state),
            "random_state.permutation" => whole!(a rill_random_state_permutation state),
            "random_state.shuffle" => {
                let (n, size) = (a.number(), a.number());
                shuffled(n, size, |base| rill_random_state_shuffle(state, base, n, size))
            }
            "random_state.choice" => {
                let (population, replace, p) = (a.number(), a.flag(), a.doubles());
                filled(a.number(), |out, n| {
                    rill_random_state_choice(state, population, replace, or_null(&p), out, n)
                })
            }
            "random_state.multinomial" => {
                let (n_trials, pvals, n) = (a.number(), a.doubles(), a.number::<usize>());
                let k = pvals.len();
                filled(n * k, |out, _| {
                    rill_random_state_multinomial(state, n_trials, pvals.as_ptr(), k, out, n)
                })
            }
            "random_state.dirichlet" => {
                let (alpha, n) = (a.doubles(), a.number::<usize>());
                let k = alpha.len();
                filled(n * k, |out, _| rill_random_state_dirichlet(state, alpha.as_ptr(), k, out, n))
            }
            "random_state.multivariate_normal" => {
                let (mean, cov, n) = (a.doubles(), a.doubles(), a.number::<usize>());
                let (k, raise) = (mean.len(), rill::CheckValid::Raise as i32);
                filled(n * k, |out, _| {
                    let (mean, cov) = (mean.as_ptr(), cov.as_ptr());
                    rill_random_state_multivariate_normal(state, mean, cov, k, raise, 1e-8, out, n)
                })
            }
            _ => return None,
        }
    })
}

/// The three parts of every line of a file.
pub fn lines(text: &str) -> impl Iterator<Item = [&str; 3]> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let mut parts = line.split(" | ");
        [(); 3].map(|()| parts.next().unwrap())
    })
}

/// A draw through the registry; `each` value may have its own copy of the parameters.
pub fn drawn_by_name(
    draw: by_name::Draw<'_>,
    each: bool,
    name: &str,
    a: &mut Arguments<'_>,
) -> Option<Values> {
    let hex = |text: &str| f64::from_bits(u64::from_str_radix(text, 16).unwrap());
    let words = by_name::draw(draw, each, name, || a.text().to_owned(), hex)?;
    Some(Values { size: 8, bytes: words.into_iter().flat_map(u64::to_le_bytes).collect() })
}
