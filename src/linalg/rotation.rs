//! Givens' rotations, with LAPACK's signs.

use super::Matrix;

/// The cosine c, the sine s and the length r with c f + s g = r and c g - s f = 0 (`dlartg`). r has the sign of f.
pub(super) fn rotation(f: f64, g: f64) -> (f64, f64, f64) {
    /// Between these bounds, squares and their sum neither underflow nor overflow.
    const LOW: f64 = f64::from_bits((1023 - 511) << 52);
    const HIGH: f64 = f64::from_bits((1023 + 510) << 52);
    if g == 0.0 {
        return (1.0, 0.0, f);
    }
    if f == 0.0 {
        return (0.0, 1f64.copysign(g), g.abs());
    }
    let safe = |x: f64| x.abs() > LOW && x.abs() < HIGH;
    let unit = if safe(f) && safe(g) {
        1.0
    } else {
        f.abs().max(g.abs()).clamp(f64::MIN_POSITIVE, 1.0 / f64::MIN_POSITIVE)
    };
    let (f, g) = (f / unit, g / unit);
    let length = (f * f + g * g).sqrt();
    let r = length.copysign(f);
    (f.abs() / length, g / r, r * unit)
}

/// Rotates row `i` and the row below it: (x, y) becomes (c x + s y, c y - s x).
pub(super) fn rotate(matrix: &mut Matrix, i: usize, c: f64, s: f64) {
    if c == 1.0 && s == 0.0 {
        return;
    }
    let (upper, lower) = matrix.rows_from(i);
    for (x, y) in upper.iter_mut().zip(lower) {
        (*x, *y) = (s * *y + c * *x, c * *y - s * *x);
    }
}

/// The length of the vector (x, y) (`dlapy2`).
pub(super) fn hypot(x: f64, y: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    let (small, large) = if x < y { (x, y) } else { (y, x) };
    if small == 0.0 || (large.is_infinite() && !small.is_nan()) {
        return large;
    }
    let ratio = small / large;
    large * (1.0 + ratio * ratio).sqrt()
}
