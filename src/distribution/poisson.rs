//! The Poisson distribution: products of uniforms for small means, transformed rejection for others.
//!
//! Source: W. Hormann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics
//! and Economics 12 (1993); the logarithm of the gamma function: S. Zhang, J. Jin, "Computation of Special Functions"
//! (1996); NumPy's `random_poisson`.

use super::Bits;
use crate::math;

/// A count of mean `lam`, which is not below 0.
pub(crate) fn poisson(bits: &mut Bits<'_>, lam: f64) -> i64 {
    if lam >= 10.0 {
        transformed_rejection(bits, lam)
    } else if lam == 0.0 {
        0
    } else {
        multiplication(bits, lam)
    }
}

fn multiplication(bits: &mut Bits<'_>, lam: f64) -> i64 {
    let end = math::exp(-lam);
    let mut count = 0;
    let mut product = bits.f64();
    while product > end {
        count += 1;
        product *= bits.f64();
    }
    count
}

fn transformed_rejection(bits: &mut Bits<'_>, lam: f64) -> i64 {
    let root = lam.sqrt();
    let log_lam = math::log(lam);
    let b = 0.931 + 2.53 * root;
    let a = -0.059 + 0.02483 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let v_r = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = bits.f64() - 0.5;
        let v = bits.f64();
        let us = 0.5 - u.abs();
        let k = to_i64(((2.0 * a / us + b) * u + lam + 0.43).floor());
        if us >= 0.07 && v <= v_r {
            return k;
        }
        if k < 0 || (us < 0.013 && v > us) {
            continue;
        }
        let height = math::log(v) + math::log(inverse_alpha) - math::log(a / (us * us) + b);
        if height <= -lam + k as f64 * log_lam - log_gamma(k as f64 + 1.0) {
            return k;
        }
    }
}

/// A double as an integer, the way x86-64 converts it: what does not fit becomes the smallest integer.
fn to_i64(x: f64) -> i64 {
    if (-9223372036854775808.0..9223372036854775808.0).contains(&x) { x as i64 } else { i64::MIN }
}

/// The logarithm of the gamma function, as NumPy's samplers work it out (`random_loggam`).
fn log_gamma(x: f64) -> f64 {
    #[rustfmt::skip]
    const A: [f64; 10] = [
        8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4, 8.417508417508418e-4,
        -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2, 1.796443723688307e-1, -1.39243221690590,
    ];
    const LOG_2_PI: f64 = 1.8378770664093453;
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let n = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut x0 = x + n as f64;
    let x2 = (1.0 / x0) * (1.0 / x0);
    let series = A[..9].iter().rev().fold(A[9], |sum, a| sum * x2 + a);
    let mut result = series / x0 + 0.5 * LOG_2_PI + (x0 - 0.5) * math::log(x0) - x0;
    for _ in 0..n {
        result -= math::log(x0 - 1.0);
        x0 -= 1.0;
    }
    result
}
