//! Every transcendental function that a sampler calls, and the only place that calls one.

/// Natural logarithm.
#[inline]
pub(crate) fn log(x: f64) -> f64 {
    x.ln()
}

/// log(1 + x), accurate near zero.
#[inline]
pub(crate) fn log1p(x: f64) -> f64 {
    x.ln_1p()
}

/// e to the x.
#[inline]
pub(crate) fn exp(x: f64) -> f64 {
    x.exp()
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
