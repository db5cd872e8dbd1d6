//! Single precision: log and exp, computed in double precision, and log(1 + x), computed in single precision.
//!
//! Sources: Arm Optimized Routines, `logf` and `expf`; fdlibm of Sun Microsystems (1993), `s_log1pf.c`.

use super::bits::{INVALID_F32, quiet_f32};
use super::fma::Fma;
use super::tables::float::{EXP2F, LOGF};

const LN2: f64 = std::f64::consts::LN_2;
/// log(1 + r) = r + LOG[2] * r^2 + LOG[1] * r^3 + ...
const LOG: [f64; 3] = [-0.25089342214237154, 0.333456765744066, -0.4999997485802103];
/// The bits of 0x1.66p-1, where the first interval of arguments begins.
pub(super) const OFFSET: u32 = 0x3f33_0000;
const ONE: u32 = 0x3f80_0000;
pub(super) const INFINITY: u32 = 0x7f80_0000;

#[inline(always)]
pub(crate) fn logf<F: Fma>(x: f32) -> f32 {
    let mut ix = x.to_bits();
    if ix == ONE {
        return 0.0;
    }
    if ix.wrapping_sub(1 << 23) >= 0xfe << 23 {
        // subnormal, 0, negative, infinite or NaN
        if ix << 1 == 0 {
            return f32::NEG_INFINITY;
        }
        if x.is_nan() {
            return quiet_f32(x);
        }
        if x == f32::INFINITY {
            return x;
        }
        if x < 0.0 {
            return INVALID_F32;
        }
        ix = (x * 8388608.0).to_bits().wrapping_sub(23 << 23);
    }
    let tmp = ix.wrapping_sub(OFFSET);
    let [inverse, log_c] = LOGF[(tmp >> 19) as usize % 16];
    let k = f64::from(tmp as i32 >> 23);
    let z = f64::from(f32::from_bits(ix.wrapping_sub(tmp & 0x1ff << 23)));
    let r = F::fma(z, inverse, -1.0);
    let base = F::fma(k, LN2, log_c);
    let r2 = r * r;
    let p = F::fma(LOG[0], r2, F::fma(LOG[1], r, LOG[2]));
    F::fma(p, r2, base + r) as f32
}

const PER_LN2: f64 = 46.16624130844683; // 32 / ln 2
/// Adding this to a number leaves the nearest integer in the lowest bits.
const SHIFT: f64 = 6755399441055744.0;
/// 2^(r/32) = 1 + EXP[2] * r + EXP[1] * r^2 + EXP[0] * r^3.
const EXP: [f64; 3] = [1.6938359250920212e-06, 0.00023459809789509004, 0.021660849396613134];
/// Above this the result is infinite.
const LAST: f32 = f32::from_bits(0x42b1_7217);
/// Below these the result is the smallest subnormal, or 0.
const SMALL: f32 = f32::from_bits(0xc2ce_8ecf);
const FIRST: f32 = f32::from_bits(0xc2cf_f1b4);

#[inline(always)]
pub(crate) fn expf<F: Fma>(x: f32) -> f32 {
    if x.is_nan() {
        return quiet_f32(x);
    }
    if x > LAST {
        return f32::INFINITY;
    }
    if x < SMALL {
        return if x < FIRST { 0.0 } else { f32::from_bits(1) };
    }
    let x = f64::from(x);
    let shifted = F::fma(PER_LN2, x, SHIFT);
    let k = shifted.to_bits();
    let r = F::fma(PER_LN2, x, -(shifted - SHIFT));
    let power = f64::from_bits(EXP2F[k as usize % 32].wrapping_add(k << 47));
    let p = F::fma(F::fma(EXP[0], r, EXP[1]), r * r, F::fma(EXP[2], r, 1.0));
    (p * power) as f32
}

const LN2_HIGH: f32 = f32::from_bits(0x3f31_7180);
const LN2_LOW: f32 = f32::from_bits(0x3717_f7d1);
/// With s = f / (2 + f): log(1 + f) = f - f^2/2 + s * (f^2/2 + P[0] * s^2 + P[1] * s^4 + ...).
const P: [f32; 7] = [
    f32::from_bits(0x3f2a_aaab),
    f32::from_bits(0x3ecc_cccd),
    f32::from_bits(0x3e92_4925),
    f32::from_bits(0x3e63_8e29),
    f32::from_bits(0x3e3a_3325),
    f32::from_bits(0x3e1c_d04f),
    f32::from_bits(0x3e17_8897),
];

/// log(1 + x) in single precision, accurate near zero.
pub(crate) fn log1pf(x: f32) -> f32 {
    let hx = x.to_bits() as i32;
    let magnitude = x.to_bits() & 0x7fff_ffff;
    if x.is_nan() {
        return quiet_f32(x);
    }
    // log of 0 or of a negative number
    if x <= -1.0 {
        return if x == -1.0 { f32::NEG_INFINITY } else { INVALID_F32 };
    }
    if x == f32::INFINITY {
        return x;
    }
    if magnitude < 0x3100_0000 {
        // |x| < 2^-29
        return if magnitude < 0x2480_0000 { x } else { x - x * x * 0.5 };
    }
    // sqrt(1/2) - 1 < x < sqrt(2) - 1
    if hx > 0 && hx < 0x3ed4_13d7 || hx < 0 && x.to_bits() <= 0xbe95_f61f {
        let half_square = 0.5 * x * x;
        let (s, r) = series(x);
        return x - (half_square - s * (half_square + r));
    }
    // 1 + x = 2^k * (1 + f), and c is the rounding error of 1 + x divided by it
    let (u, c);
    if magnitude < 0x5a00_0000 {
        u = 1.0 + x;
        c = (if u >= 2.0 { 1.0 - (u - x) } else { x - (u - 1.0) }) / u;
    } else {
        u = x;
        c = 0.0;
    }
    let exponent = (u.to_bits() >> 23) as i32 - 127;
    let fraction = u.to_bits() & 0x007f_ffff;
    let (k, f, near_one);
    if fraction < 0x35_04f7 {
        k = exponent as f32;
        f = f32::from_bits(fraction | 0x3f80_0000) - 1.0;
        near_one = fraction == 0;
    } else {
        k = (exponent + 1) as f32;
        f = f32::from_bits(fraction | 0x3f00_0000) - 1.0;
        near_one = 0x0080_0000 - fraction < 4;
    }
    let half_square = 0.5 * f * f;
    let c = k * LN2_LOW + c;
    if near_one {
        if f == 0.0 {
            return if k == 0.0 { 0.0 } else { k * LN2_HIGH + c };
        }
        let r = half_square * (1.0 - 0.666_666_7 * f);
        return if k == 0.0 { f - r } else { k * LN2_HIGH - (r - c - f) };
    }
    let (s, r) = series(f);
    if k == 0.0 {
        f - (half_square - s * (half_square + r))
    } else {
        k * LN2_HIGH - (half_square - (s * (half_square + r) + c) - f)
    }
}

fn series(f: f32) -> (f32, f32) {
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * (P[0] + z * (P[1] + z * (P[2] + z * (P[3] + z * (P[4] + z * (P[5] + z * P[6]))))));
    (s, r)
}
