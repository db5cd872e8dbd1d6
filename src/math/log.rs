//! The natural logarithm, by table and polynomial; error below 0.52 units in the last place.
//!
//! Source: Arm Optimized Routines, `log`.

use super::bits::{INVALID, quiet};
use super::fma::Fma;
use super::tables::log::CENTRES;

pub(crate) const LN2_HIGH: f64 = 0.6931471805598903; // its last 11 bits are 0: times an exponent it is exact
pub(crate) const LN2_LOW: f64 = 5.497923018708371e-14;

/// log(1 + r) = r + r^2 * A[0] + ..., |r| < 1/256.
pub(crate) const A: [f64; 5] = [
    -0.5000000000000001,
    0.33333333331825593,
    -0.2499999999622955,
    0.20000304511814496,
    -0.16667054827627667,
];

/// The same where the argument is near 1.
pub(crate) const B: [f64; 11] = [
    -0.5,
    0.3333333333333352,
    -0.24999999999998432,
    0.19999999999320328,
    -0.16666666669929706,
    0.14285715076560868,
    -0.12499997863982555,
    0.11110712032936046,
    -0.10000486757818193,
    0.09181994006195467,
    -0.08328363062289341,
];

/// The bits of 0x1.6p-1: an interval of arguments begins here.
pub(crate) const OFFSET: u64 = 0x3fe6_0000_0000_0000;
/// The bits of 1 - 2^-4, and how far the neighbourhood of 1 goes: to 1 + 0x1.09p-4.
pub(crate) const NEAR_ONE: u64 = 0x3fee_0000_0000_0000;
pub(crate) const NEIGHBOURHOOD: u64 = 0x0003_0900_0000_0000;

#[inline(always)]
pub(crate) fn log<F: Fma>(x: f64) -> f64 {
    let mut ix = x.to_bits();
    if ix.wrapping_sub(NEAR_ONE) < NEIGHBOURHOOD {
        return near_one::<F>(x);
    }
    if ix.wrapping_sub(1 << 52) >= 0x7fe << 52 {
        // subnormal, 0, negative, infinite or NaN
        if ix << 1 == 0 {
            return f64::NEG_INFINITY;
        }
        if x.is_nan() {
            return quiet(x);
        }
        if x == f64::INFINITY {
            return x;
        }
        if x < 0.0 {
            return INVALID;
        }
        ix = (x * 4503599627370496.0).to_bits().wrapping_sub(52 << 52);
    }
    // x = 2^k * z, z in the interval i, near its c
    let tmp = ix.wrapping_sub(OFFSET);
    let [inverse, log_c] = CENTRES[(tmp >> 45) as usize % 128];
    let k = (tmp as i64 >> 52) as f64;
    let z = f64::from_bits(ix.wrapping_sub(tmp & 0xfff << 52));
    let r = F::fma(z, inverse, -1.0);
    let w = F::fma(k, LN2_HIGH, log_c);
    let high = w + r;
    let low = F::fma(k, LN2_LOW, w - high + r);
    let r2 = r * r;
    let p = F::fma(F::fma(A[4], r, A[3]), r2, F::fma(A[2], r, A[1]));
    F::fma(r * r2, p, F::fma(A[0], r2, low)) + high
}

#[inline(always)]
fn near_one<F: Fma>(x: f64) -> f64 {
    if x == 1.0 {
        return 0.0;
    }
    let r = x - 1.0;
    let r2 = r * r;
    let r3 = r * r2;
    let third = F::fma(B[10], r3, F::fma(B[9], r2, F::fma(B[8], r, B[7])));
    let second = F::fma(third, r3, F::fma(B[6], r2, F::fma(B[5], r, B[4])));
    let first = F::fma(second, r3, F::fma(B[3], r2, F::fma(B[2], r, B[1])));
    // r in two parts, the first of 26 bits, so that its square is exact
    let two27 = 134217728.0;
    let r_high = F::fma(-r, two27, F::fma(r, two27, r));
    let r_low = r - r_high;
    let square = r_high * r_high;
    let high = F::fma(square, B[0], r);
    let low = F::fma(B[0] * r_low, r + r_high, F::fma(square, B[0], r - high));
    high + F::fma(first, r3, low)
}
