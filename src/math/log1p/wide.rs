//! -log(1 - u) by `log1p`, 8 values at a time, for doubles u that are multiples of 2^-53 in [0, 1).
//!
//! For them 1 - u is exact, so that the correction of `log1p` is zero.
//!
//! ```text
//!     lane      0    1    2   ...  7
//!     u         u0   u1   u2  ...  u7
//!     direct    a bit for each lane: f is -u, and k is 0
//!     below     a bit for each lane: the fraction of 1 - u is below sqrt(2), which gives k and f in the other lanes
//!     f, k      1 - u = 2^k (1 + f)
//!     tiny      a bit for each lane: these few are computed by the scalar function
//! ```

use std::arch::x86_64::*;

use super::{LN2_HIGH, LN2_LOW, P, exponentials};
use crate::cpu::{Avx2, Avx512};
use crate::math::body::log1p as log1p_by_value;
use crate::math::fma::Hardware;

/// Replaces each u by -log1p(-u).
pub(crate) fn exponential_avx512(_: Avx512, values: &mut [f64]) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { exponential_avx512_unchecked(values) }
}

/// As [`exponential_avx512`], by the portable loop, which the compiler vectorizes.
pub(crate) fn exponential_avx2(_: Avx2, values: &mut [f64]) {
    #[target_feature(enable = "avx2,fma")]
    unsafe fn each(values: &mut [f64]) {
        exponentials::<Hardware>(values);
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { each(values) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn all(x: f64) -> __m512d {
    _mm512_set1_pd(x)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn fma(a: __m512d, b: __m512d, c: __m512d) -> __m512d {
    _mm512_fmadd_pd(a, b, c)
}

#[target_feature(enable = "avx512f,avx512dq,fma")]
unsafe fn exponential_avx512_unchecked(values: &mut [f64]) {
    let mut chunks = values.chunks_exact_mut(8);
    for chunk in &mut chunks {
        // SAFETY: `chunk` has 64 bytes.
        let u = unsafe { _mm512_loadu_pd(chunk.as_ptr()) };
        let x = _mm512_sub_pd(_mm512_setzero_pd(), u);
        // 1 - u = 2^k * (1 + f). If the upper half of u is at most that of 1 - sqrt(1/2), f is -u itself.
        let sum = _mm512_castpd_si512(_mm512_sub_pd(all(1.0), u));
        let direct = _mm512_cmple_epu64_mask(
            _mm512_srli_epi64::<32>(_mm512_castpd_si512(u)),
            _mm512_set1_epi64(0x3fd2_bec3),
        );
        let fraction = _mm512_and_si512(sum, _mm512_set1_epi64(0x000f_ffff_ffff_ffff));
        let upper = _mm512_srli_epi64::<32>(fraction);
        let below = _mm512_cmplt_epu64_mask(upper, _mm512_set1_epi64(0x6a09e));
        let scale = _mm512_mask_mov_epi64(
            _mm512_set1_epi64(0x3fe0_0000_0000_0000),
            below,
            _mm512_set1_epi64(0x3ff0_0000_0000_0000),
        );
        let reduced = _mm512_sub_pd(_mm512_castsi512_pd(_mm512_or_si512(fraction, scale)), all(1.0));
        let bias = _mm512_mask_mov_epi64(_mm512_set1_epi64(1022), below, _mm512_set1_epi64(1023));
        let exponent = _mm512_sub_epi64(_mm512_srli_epi64::<52>(sum), bias);
        let f = _mm512_mask_mov_pd(reduced, direct, x);
        let k = _mm512_maskz_cvtepi64_pd(!direct, exponent);
        // If f is tiny, other formulas apply. Such values are rare, and go to the scalar function.
        let size = _mm512_abs_pd(f);
        let tiny = _mm512_cmp_pd_mask::<_CMP_LT_OQ>(size, all(1.0 / 524288.0));

        let half_square = _mm512_mul_pd(_mm512_mul_pd(all(0.5), f), f);
        let s = _mm512_div_pd(f, _mm512_add_pd(all(2.0), f));
        let z = _mm512_mul_pd(s, s);
        let z2 = _mm512_mul_pd(z, z);
        let z4 = _mm512_mul_pd(z2, z2);
        let r2 = fma(z, all(P[2]), all(P[1]));
        let r3 = fma(z, all(P[4]), all(P[3]));
        let r4 = fma(z, all(P[6]), all(P[5]));
        let r = fma(z4, r3, fma(z, all(P[0]), _mm512_mul_pd(z2, r2)));
        let r = fma(_mm512_mul_pd(z4, z2), r4, r);
        let product = _mm512_mul_pd(s, _mm512_add_pd(half_square, r));
        let zero_k = _mm512_cmp_pd_mask::<_CMP_EQ_OQ>(k, _mm512_setzero_pd());
        // If k is not 0, the low part of k * log(2) is added to the product; otherwise this adds 0.
        let low = _mm512_add_pd(product, _mm512_mul_pd(k, all(LN2_LOW)));
        let inner = _mm512_sub_pd(_mm512_sub_pd(half_square, low), f);
        // log1p is k * LN2_HIGH - inner. This computes its negative with every sign reversed, which rounds alike.
        let general = _mm512_fnmadd_pd(k, all(LN2_HIGH), inner);
        let plain = _mm512_sub_pd(_mm512_sub_pd(half_square, product), f);
        let negated = _mm512_mask_mov_pd(general, zero_k, plain);
        if tiny == 0 {
            // SAFETY: `chunk` has 64 bytes.
            unsafe { _mm512_storeu_pd(chunk.as_mut_ptr(), negated) };
            continue;
        }
        let mut results = [0.0; 8];
        // SAFETY: `results` has 64 bytes.
        unsafe { _mm512_storeu_pd(results.as_mut_ptr(), negated) };
        for (lane, (value, result)) in chunk.iter_mut().zip(results).enumerate() {
            *value = if tiny >> lane & 1 == 1 { -log1p_by_value::<Hardware>(-*value) } else { result };
        }
    }
    for x in chunks.into_remainder() {
        *x = -log1p_by_value::<Hardware>(-*x);
    }
}
