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
