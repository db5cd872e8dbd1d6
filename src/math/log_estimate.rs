//! Approximate logarithms, for tests whose two sides are not close to each other. They have no branch, so that the
//! compiler vectorizes them.

/// log((1 + s) / (1 - s)) for s from -1/3 to 1/3, to within 2e-11.
#[inline(always)]
pub(crate) fn log_by_ratio(s: f64) -> f64 {
    let z = s * s;
    let z2 = z * z;
    let low = (1.0 + z * (1.0 / 3.0)) + z2 * (1.0 / 5.0 + z * (1.0 / 7.0));
    let high = (1.0 / 9.0 + z * (1.0 / 11.0))
        + z2 * (1.0 / 13.0 + z * (1.0 / 15.0))
        + z2 * z2 * (1.0 / 17.0 + z * (1.0 / 19.0));
    2.0 * s * (low + z2 * z2 * high)
}

/// log(x / y) for positive normal x and y, to within 2e-11 and the rounding of the result. 0 counts as 2^-1023.
#[inline(always)]
pub(crate) fn log_of_quotient(x: f64, y: f64) -> f64 {
    const FRACTION: u64 = (1 << 52) - 1;
    const ONE: u64 = 1023 << 52;
    const TWO_52: u64 = 1075 << 52;
    let exponent = |x: f64| f64::from_bits(x.to_bits() >> 52 | TWO_52);
    let fraction = |x: f64| f64::from_bits(x.to_bits() & FRACTION | ONE);
    let (fx, fy) = (fraction(x), fraction(y));
    (exponent(x) - exponent(y)) * std::f64::consts::LN_2 + log_by_ratio((fx - fy) / (fx + fy))
}
