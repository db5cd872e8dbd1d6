//! Every transcendental function that a sampler calls. No other module computes one.
//!
//! NumPy calls the C library of its host, whose last bits depend on the library and on the processor. This module has
//! the functions of one such host in Rill's own arithmetic, so that a seed gives the same doubles everywhere: the GNU
//! C library 2.36 on x86-64 with fused multiply-adds. Each formula is evaluated in that library's order, with a fused
//! multiply-add exactly where its compiled code has one.
//!
//! The results are the library's, bit for bit, for 10^8 random arguments from the ranges that samplers use and for
//! 10^6 at the edges (subnormal, near 0 and 1, infinite, at overflow and underflow), for each of [`log`], [`log1p`],
//! [`exp`], [`expm1`], [`pow`], [`cos`], [`acos`], [`logf`], [`log1pf`], [`expf`] and [`powf`]. A NaN has that host's
//! bits too. [`floor`], [`ceil`] and [`fmod`] are exact, as IEEE 754 requires.
//!
//! A plain function such as `log` tests whether the processor has fused multiply-adds, and calls one of two instances
//! of one body. A kernel that is itself compiled with that feature calls the body, `log::log::<Hardware>`, inlined.

mod acos;
mod bits;
mod block;
mod cos;
mod exp;
mod expm1;
mod float;
pub(crate) mod fma;
mod log;
mod log1p;
pub(crate) mod log_estimate;
mod loggam;
mod pow;
mod powf;
mod round;
mod tables;
#[cfg(test)]
mod tests;

pub(crate) use bits::product;
pub(crate) use block::{exponential_block, legacy_exponential_block, log_block};
pub(crate) use float::log1pf;
pub(crate) use loggam::loggam;
pub(crate) use round::{ceil, floor, fmod};

/// The bodies: `body::log::<F>` and so on, to be inlined where the processor's features are known.
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
    /// Cosine of x in radians, for arguments in [0, pi], which is all that samplers need; NaN beyond |x| = 1.05e8.
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
