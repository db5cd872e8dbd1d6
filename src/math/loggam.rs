//! The logarithm of the gamma function.
//!
//! Source: S. Zhang, J. Jin, "Computation of Special Functions" (1996); NumPy's `random_loggam`.

use super::log;

/// Stirling's series: B(2k) / (2k (2k - 1)), the last one fitted.
const SERIES: [f64; 10] = [
    8.333333333333333e-02,
    -2.777777777777778e-03,
    7.936507936507937e-04,
    -5.952380952380952e-04,
    8.417508417508418e-04,
    -1.917526917526918e-03,
    6.41025641025641e-03,
    -2.955065359477124e-02,
    1.796443723688307e-01,
    -1.3924322169059,
];
const LOG_TWO_PI: f64 = 1.8378770664093453e+00; // as in NumPy

/// log of gamma(x), x > 0.
pub(crate) fn loggam(x: f64) -> f64 {
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    // The series needs an argument of at least 7; the recurrence leads back from there.
    let below = 7.0 - x;
    // A value that fits is selected first: casting any other would be an invalid operation.
    let steps = (if below > 0.0 { below } else { 0.0 }) as i64;
    let mut y = x + steps as f64;
    let inverse_square = (1.0 / y) * (1.0 / y);
    let sum = SERIES.iter().rev().fold(0.0, |sum, &term| sum * inverse_square + term);
    let mut value = sum / y + 0.5 * LOG_TWO_PI + (y - 0.5) * log(y) - y;
    for _ in 0..steps {
        value -= log(y - 1.0);
        y -= 1.0;
    }
    value
}
