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
