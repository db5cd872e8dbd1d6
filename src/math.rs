//! Every transcendental function that a sampler calls, and the only place where one is computed.
//!
//! NumPy calls the C library of its host, whose last bits depend on the library and on the processor. Here are the
//! functions of one such host, in our own arithmetic, so that a seed gives the same doubles everywhere: the GNU C
//! library 2.36 on x86-64 with fused multiply-adds. Each formula is evaluated in that library's order, and a fused
//! multiply-add stands where its compiled code has one, and nowhere else.
//!
//! Differences from that library's result, among 10^8 random arguments from the ranges that samplers use, and among
//! 10^6 at the edges (subnormal, near 0 and 1, infinite, at overflow and underflow): none, for each of [`log`],
//! [`log1p`], [`exp`], [`expm1`], [`pow`], [`cos`], [`acos`], [`logf`], [`log1pf`], [`expf`] and [`powf`]. A NaN too
//! has that host's bits. [`floor`], [`ceil`] and [`fmod`] are exact, as IEEE 754 wants them.
//!
//! A plain function such as `log` asks once whether the processor fuses, and calls one of two instances of one body.
//! A kernel that is itself compiled with the feature calls the body, `log::log::<Hardware>`, and has it inlined.

#![allow(dead_code, unused_imports)] // not every function has its sampler, nor every body its kernel

mod acos;
mod bits;
mod cos;
mod exp;
mod expm1;
mod float;
pub(crate) mod fma;
mod log;
mod log1p;
mod loggam;
mod pow;
mod powf;
mod round;
mod tables;
#[cfg(test)]
mod tests;

pub(crate) use float::log1pf;
pub(crate) use loggam::loggam;
pub(crate) use round::{ceil, floor, fmod};

/// The bodies: `body::log::<F>` and so on, to be inlined where the processor's abilities are known.
pub(crate) mod body {
    pub(crate) use super::acos::acos;
    pub(crate) use super::cos::cos;
    pub(crate) use super::exp::exp;
    pub(crate) use super::expm1::expm1;
    pub(crate) use super::float::{expf, logf};
    pub(crate) use super::log::log;
    pub(crate) use super::log1p::log1p;
    pub(crate) use super::pow::pow;
    pub(crate) use super::powf::powf;
}

fma::dispatch! {
    /// Natural logarithm; -inf at 0, NaN below.
    log(x: f64) -> f64;
    /// log(1 + x), accurate near zero.
    log1p(x: f64) -> f64;
    /// e to the x.
    exp(x: f64) -> f64;
    /// e to the x, minus 1, accurate near zero.
    expm1(x: f64) -> f64;
    /// x to the y, with the special cases of C.
    pow(x: f64, y: f64) -> f64;
    /// Cosine of x in radians. Made for the samplers, which stay within [0, pi]: NaN beyond |x| = 1.05e8.
    cos(x: f64) -> f64;
    /// The angle in [0, pi] whose cosine is x; NaN beyond [-1, 1].
    acos(x: f64) -> f64;
    /// Natural logarithm in single precision.
    logf(x: f32) -> f32;
    /// e to the x in single precision.
    expf(x: f32) -> f32;
    /// x to the y in single precision, with the special cases of C.
    powf(x: f32, y: f32) -> f32;
}

/// e to the x, less 1; accurate near zero.
#[inline]
pub(crate) fn expm1(x: f64) -> f64 {
    x.exp_m1()
}

/// x to the y.
#[inline]
pub(crate) fn pow(x: f64, y: f64) -> f64 {
    x.powf(y)
}

/// Cosine of an angle in radians.
#[inline]
pub(crate) fn cos(x: f64) -> f64 {
    x.cos()
}

/// The angle in [0, pi] whose cosine is x.
#[inline]
pub(crate) fn acos(x: f64) -> f64 {
    x.acos()
}

/// Natural logarithm of a float.
#[inline]
pub(crate) fn logf(x: f32) -> f32 {
    x.ln()
}

/// log(1 + x) of a float, accurate near zero.
#[inline]
pub(crate) fn log1pf(x: f32) -> f32 {
    x.ln_1p()
}

/// e to the x, of a float.
#[inline]
pub(crate) fn expf(x: f32) -> f32 {
    x.exp()
}

/// x to the y, of floats.
#[inline]
pub(crate) fn powf(x: f32, y: f32) -> f32 {
    x.powf(y)
}

/// Logarithm of the gamma function for x > 0.
///
/// Source: S. Zhang, J. Jin, "Computation of Special Functions" (1996), in NumPy's order of operations (`random_loggam`).
pub(crate) fn loggam(x: f64) -> f64 {
    #[rustfmt::skip]
    const A: [f64; 10] = [
        8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
        -1.917526917526918e-03, 6.41025641025641e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.3924322169059,
    ];
    const LOG_2_PI: f64 = 1.8378770664093453;
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let steps = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut x0 = x + steps as f64;
    let x2 = (1.0 / x0) * (1.0 / x0);
    let series = A.iter().rev().skip(1).fold(A[9], |sum, a| sum * x2 + a);
    let mut value = series / x0 + 0.5 * LOG_2_PI + (x0 - 0.5) * log(x0) - x0;
    for _ in 0..steps {
        value -= log(x0 - 1.0);
        x0 -= 1.0;
    }
    value
}
