//! The functions against known answers on every platform, and against the C library where that is the reference.

mod arguments;
mod host;
mod known;
mod source;

use super::fma::{Fma, Hardware, Software};
use super::{body, ceil, floor, fmod, log1pf, loggam};
use arguments::Words;

/// The number of arguments in a comparison: fewer in a debug build and on a machine that may be emulated.
fn count(usual: usize) -> usize {
    if cfg!(debug_assertions) || cfg!(not(target_arch = "x86_64")) { usual / 20 } else { usual }
}

/// Whether the build and the processor have the instruction; without it everything else is still checked.
fn has_fma() -> bool {
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    return std::arch::is_x86_feature_detected!("fma");
    #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
    return std::any::type_name::<super::fma::Baseline>().ends_with("Hardware");
}

/// Calls a function in code that is compiled for the instruction. Other code for x86 calls the C library's `fma`, and
/// mingw's rounds twice.
macro_rules! on_hardware {
    ($function:path, $($arg:ident),+ : $t:ty) => {{
        #[cfg_attr(any(target_arch = "x86", target_arch = "x86_64"), target_feature(enable = "fma"))]
        unsafe fn compiled_for_it($($arg: $t),+) -> $t {
            $function($($arg),+)
        }
        // SAFETY: on x86 the caller has asked `has_fma`; on others nothing more than the target's own is enabled.
        unsafe { compiled_for_it($($arg),+) }
    }};
}

#[test]
fn software_fuses_as_hardware_does() {
    if !has_fma() {
        println!("no hardware to compare with");
        return;
    }
    let mut words = Words::new(1);
    for i in 0..count(10_000_000) {
        let [a, b, c] = if i % 2 == 0 { words.anything() } else { words.near_cancellation() };
        let (soft, hard) = (Software::fma(a, b, c), on_hardware!(Hardware::fma, a, b, c: f64));
        let same = soft.to_bits() == hard.to_bits() || soft.is_nan() && hard.is_nan();
        assert!(same, "fma({a:e}, {b:e}, {c:e}): {soft:e}, not {hard:e}");
    }
}

#[test]
fn software_fuses_where_rounding_is_hard() {
    let tiny = f64::from_bits(1);
    let normal = f64::MIN_POSITIVE;
    let half = f64::EPSILON / 2.0;
    for (a, b, c, expected) in [
        (1.0 + f64::EPSILON, 1.0 + f64::EPSILON, -1.0 - 2.0 * f64::EPSILON, f64::EPSILON * f64::EPSILON),
        (tiny, 0.5, tiny, 2.0 * tiny),       // a tie, to even
        (tiny, 0.5, 2.0 * tiny, 2.0 * tiny), // a tie, to even
        (tiny, -0.5, tiny, 0.0),             // a tie, to even
        (tiny, tiny, 1.0, 1.0),              // far below the last place
        (-tiny, tiny, 1.0, 1.0),             // and below a power of 2
        (tiny, tiny, normal, normal),
        (half, 1.0 + f64::EPSILON, 1.0, 1.0 + f64::EPSILON), // just above a tie
        (half, 1.0 - half, 1.0, 1.0),                        // just below a tie
        (half, 1.0, 1.0, 1.0),                               // a tie
        (f64::MAX, 2.0, -f64::MAX, f64::MAX), // a product beyond the range, and a sum within it
        (f64::MAX, 2.0, f64::MAX, f64::INFINITY),
        (f64::MAX, f64::MAX, f64::NEG_INFINITY, f64::NEG_INFINITY),
        (-1.0, 1.0, 1.0, 0.0),
        (-0.0, 1.0, -0.0, -0.0),
        (tiny, tiny, 0.0, 0.0),
        (-tiny, tiny, 0.0, -0.0),
        (-tiny, tiny, normal, normal),
    ] {
        let fused = Software::fma(a, b, c);
        assert_eq!(fused.to_bits(), expected.to_bits(), "fma({a:e}, {b:e}, {c:e}) = {fused:e}");
    }
}

#[test]
fn both_paths_give_the_same_bits() {
    let mut words = Words::new(2);
    // Elsewhere the C library's `fma` stands for the instruction.
    let can_run = has_fma() || cfg!(not(any(target_arch = "x86", target_arch = "x86_64")));
    macro_rules! same {
        ($t:ty: $($name:ident($($arg:ident),+))+) => {$(
            for _ in 0..count(200_000) {
                let [$($arg),+] = arguments::$name(&mut words);
                let dispatched = super::$name($($arg),+);
                let software = body::$name::<Software>($($arg),+);
                let hardware = if can_run { on_hardware!(body::$name::<Hardware>, $($arg),+: $t) } else { software };
                let bits = dispatched.to_bits();
                assert!(
                    bits == software.to_bits() && bits == hardware.to_bits(),
                    "{} of {:?}: {dispatched:e}, {software:e}, {hardware:e}", stringify!($name), [$($arg),+]
                );
            }
        )+};
    }
    same! { f64: log(x) log1p(x) exp(x) expm1(x) pow(x, y) cos(x) acos(x) }
    same! { f32: logf(x) expf(x) powf(x, y) }
}

#[test]
fn rounding_is_exact() {
    for (x, down, up) in [
        (0.0, 0.0, 0.0),
        (-0.0, -0.0, -0.0),
        (0.5, 0.0, 1.0),
        (-0.5, -1.0, -0.0),
        (2.0, 2.0, 2.0),
        (-3.75, -4.0, -3.0),
        (4503599627370495.5, 4503599627370495.0, 4503599627370496.0),
        (-4503599627370495.5, -4503599627370496.0, -4503599627370495.0),
        (1e300, 1e300, 1e300),
        (f64::INFINITY, f64::INFINITY, f64::INFINITY),
        (f64::from_bits(1), 0.0, 1.0),
    ] {
        assert_eq!(floor(x).to_bits(), f64::to_bits(down), "floor({x})");
        assert_eq!(ceil(x).to_bits(), f64::to_bits(up), "ceil({x})");
    }
    assert!(floor(f64::NAN).is_nan() && ceil(f64::NAN).is_nan());
}

#[test]
fn a_remainder_is_exact() {
    let mut words = Words::new(3);
    for i in 0..count(1_000_000) {
        let [x, y, _] = words.anything();
        let (x, y) = if i % 2 == 0 { (x, y) } else { (words.uniform() * 1e3, std::f64::consts::TAU) };
        let (ours, exact) = (fmod(x, y), x % y);
        let same = ours.to_bits() == exact.to_bits() || ours.is_nan() && exact.is_nan();
        assert!(same, "fmod({x:e}, {y:e}): {ours:e}, not {exact:e}");
    }
}

#[test]
fn log_gamma_knows_factorials() {
    let mut product: f64 = 1.0;
    for n in 3..20 {
        product *= f64::from(n - 1);
        let error = loggam(f64::from(n)) / super::log(product) - 1.0;
        assert!(error.abs() < 1e-14, "{n}: {error}");
    }
    assert_eq!([loggam(1.0), loggam(2.0)], [0.0, 0.0]);
}

#[test]
fn single_precision_logarithm_is_plain_arithmetic() {
    assert_eq!(log1pf(-1.0), f32::NEG_INFINITY);
    assert_eq!(log1pf(f32::INFINITY), f32::INFINITY);
    assert_eq!(log1pf(-0.0).to_bits(), (-0.0f32).to_bits());
}
