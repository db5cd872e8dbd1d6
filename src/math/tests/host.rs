//! The C library's functions on this machine, which are the reference if it is the GNU C library on x86-64 with FMA.
//!
//! `RILL_MATH_INPUTS` sets the number of arguments for each function, 10^6 if it is not set.

#![cfg(all(target_arch = "x86_64", target_os = "linux", target_env = "gnu"))]

use super::arguments::{self, Words};
use super::has_fma;
use std::ffi::{CStr, c_char};
use std::hint::black_box;
use std::time::Instant;

unsafe extern "C" {
    safe fn gnu_get_libc_version() -> *const c_char;
}

mod c {
    #[link(name = "m")]
    unsafe extern "C" {
        pub(super) safe fn log(x: f64) -> f64;
        pub(super) safe fn log1p(x: f64) -> f64;
        pub(super) safe fn exp(x: f64) -> f64;
        pub(super) safe fn expm1(x: f64) -> f64;
        pub(super) safe fn pow(x: f64, y: f64) -> f64;
        pub(super) safe fn cos(x: f64) -> f64;
        pub(super) safe fn acos(x: f64) -> f64;
        pub(super) safe fn logf(x: f32) -> f32;
        pub(super) safe fn log1pf(x: f32) -> f32;
        pub(super) safe fn expf(x: f32) -> f32;
        pub(super) safe fn powf(x: f32, y: f32) -> f32;
    }
}

/// The library's results have changed since, and log1p and expm1 got their FMA in Debian's 2.36.
fn is_the_reference() -> bool {
    // SAFETY: the result is a static string.
    let version = unsafe { CStr::from_ptr(gnu_get_libc_version()) };
    version == c"2.36" && has_fma() && std::path::Path::new("/etc/debian_version").exists()
}

#[test]
fn every_bit_is_the_c_librarys() {
    if !is_the_reference() {
        println!("this C library is not the reference: the known answers stand for it");
        return;
    }
    let inputs = std::env::var("RILL_MATH_INPUTS").map_or(1_000_000, |n| n.parse::<u64>().unwrap());
    let mut different = Vec::new();
    macro_rules! compare {
        ($($name:ident($($arg:ident),+))+) => {$({
            let mut words = Words::new(inputs);
            let mut count = 0;
            let mut first = String::new();
            for _ in 0..inputs {
                let [$($arg),+] = arguments::$name(&mut words);
                let (ours, theirs) = (crate::math::$name($($arg),+), c::$name($($arg),+));
                if ours.to_bits() != theirs.to_bits() {
                    count += 1;
                    if count <= 5 {
                        first += &format!(" {:?}: {ours:?}, not {theirs:?} ({:x}, {:x});", [$($arg),+],
                            ours.to_bits(), theirs.to_bits());
                    }
                }
            }
            println!("{}: {count} of {inputs} differ;{first}", stringify!($name));
            if count > 0 {
                different.push(stringify!($name));
            }
        })+};
    }
    compare! {
        log(x) log1p(x) exp(x) expm1(x) pow(x, y) cos(x) acos(x) logf(x) log1pf(x) expf(x) powf(x, y)
    }
    assert!(different.is_empty(), "{different:?}");
}

/// `RILL_MATH_SPEED=1` prints the price of a call, ours and the C library's, in ns.
#[test]
fn the_price_of_a_call_can_be_measured() {
    if std::env::var_os("RILL_MATH_SPEED").is_none() || !has_fma() {
        return;
    }
    let mut words = Words::new(1);
    macro_rules! price {
        ($($name:ident($($arg:ident from $from:expr, to $to:expr),+))+) => {$({
            const COUNT: usize = [$(stringify!($arg)),+].len();
            type Inputs = [[f64; COUNT]; 4096];

            fn plain(inputs: &Inputs) -> f64 {
                inputs.iter().map(|&[$($arg),+]| crate::math::$name($($arg),+)).sum()
            }
            fn host(inputs: &Inputs) -> f64 {
                inputs.iter().map(|&[$($arg),+]| c::$name($($arg),+)).sum()
            }
            #[target_feature(enable = "fma")]
            unsafe fn inlined(inputs: &Inputs) -> f64 {
                let mut sum = 0.0;
                for &[$($arg),+] in inputs {
                    sum += super::body::$name::<super::Hardware>($($arg),+);
                }
                sum
            }
            let inputs = [(); 4096].map(|()| [$($from + ($to - $from) * words.uniform()),+]);
            let [plain, inlined, host] = [
                best(|| plain(black_box(&inputs))),
                // SAFETY: the processor has the feature.
                best(|| unsafe { inlined(black_box(&inputs)) }),
                best(|| host(black_box(&inputs))),
            ];
            println!("{}: {plain:.2}, inlined {inlined:.2}, C library {host:.2}", stringify!($name));
        })+};
    }
    price! {
        log(x from 0.0, to 1.0)
        log1p(x from -1.0, to 0.0)
        exp(x from -8.0, to 0.0)
        expm1(x from -8.0, to 0.0)
        pow(x from 0.0, to 1.0, y from 0.5, to 3.0)
        cos(x from 0.0, to std::f64::consts::PI)
        acos(x from -1.0, to 1.0)
    }
}

/// The least time per argument, in ns, of 500 rounds over 4096 arguments.
fn best(round: impl Fn() -> f64) -> f64 {
    let times = (0..500).map(|_| {
        let start = Instant::now();
        black_box(round());
        start.elapsed().as_secs_f64() * 1e9 / 4096.0
    });
    times.fold(f64::INFINITY, f64::min)
}
