//! The logarithm, 8 values at a time. Both branches of `log` are computed, and the right result is selected.
//!
//! ```text
//!     lane      0    1    2   ...  7
//!     x         x0   x1   x2  ...  x7
//!     row       7 bits of each x, the byte offset of a row (1/c, log c) of the table
//!     inverse   from the rows, which are loaded one by one and put apart:
//!     log_c     even rows (1/c0, log c0, 1/c2, ...), odd rows (1/c1, log c1, 1/c3, ...)
//!     result    by the table, in all lanes
//!     near      the lanes near 1, compressed with their places; of 128 values they are computed again together
//!               by the polynomial for them, in full vectors, and written over the results
//! ```

use std::arch::x86_64::*;

use super::scaled_exponentials as scaled;
use super::{A, B, LN2_HIGH, LN2_LOW, NEAR_ONE, NEIGHBOURHOOD, OFFSET, logarithms};
use crate::cpu::{Avx2, Avx512};
use crate::math::body::log as log_by_value;
use crate::math::fma::Hardware;
use crate::math::tables::log::CENTRES;

/// Replaces positive, normal, finite values by their logarithms.
pub(crate) fn log_avx512(_: Avx512, values: &mut [f64]) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { log_avx512_unchecked(values) }
}

/// As [`log_avx512`], by the portable loop, which the compiler vectorizes.
pub(crate) fn log_avx2(_: Avx2, values: &mut [f64]) {
    #[target_feature(enable = "avx2,fma")]
    unsafe fn each(values: &mut [f64]) {
        logarithms::<Hardware>(values);
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { each(values) }
}

/// Replaces uniform doubles u, multiples of 2^-53 in [0, 1), by scale * -log(1 - u).
pub(crate) fn exponential_avx512(_: Avx512, values: &mut [f64], scale: f64) {
    #[target_feature(enable = "avx512f,avx512dq,fma,popcnt")]
    unsafe fn all(values: &mut [f64], scale: f64) {
        // SAFETY: the function around this has the same features.
        scaled(values, scale, |values| unsafe { log_avx512_unchecked(values) });
    }
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { all(values, scale) }
}

/// As [`exponential_avx512`].
pub(crate) fn exponential_avx2(_: Avx2, values: &mut [f64], scale: f64) {
    #[target_feature(enable = "avx2,fma")]
    unsafe fn all(values: &mut [f64], scale: f64) {
        scaled(values, scale, logarithms::<Hardware>);
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { all(values, scale) }
}

/// Values from which those near 1 are compressed before they are computed again.
const CHUNK: usize = 128;

/// All values go through the table. The few near 1 are then computed again by their own polynomial, in full vectors.
#[target_feature(enable = "avx512f,avx512dq,fma,popcnt")]
unsafe fn log_avx512_unchecked(values: &mut [f64]) {
    let (mut near, mut places) = ([1.0; CHUNK + 8], [0; CHUNK + 8]);
    let mut rows = [0; CHUNK];
    for values in values.chunks_mut(CHUNK) {
        find_rows(values, &mut rows);
        let mut count = 0;
        let mut place = _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7);
        let mut chunks = values.chunks_exact_mut(8);
        for (chunk, rows) in (&mut chunks).zip(rows.chunks_exact(8)) {
            // The table's rows are loaded one by one, which is faster than gathering.
            // SAFETY: a row is 16 bytes long, and `rows` holds the byte offsets of rows below 128, the table's length.
            let row = |i: usize| unsafe { _mm_loadu_pd(CENTRES.as_ptr().byte_add(rows[i].into()).cast()) };
            let four = |i: usize| {
                let rows = _mm512_insertf64x2::<1>(_mm512_castpd128_pd512(row(i)), row(i + 2));
                _mm512_insertf64x2::<3>(_mm512_insertf64x2::<2>(rows, row(i + 4)), row(i + 6))
            };
            let (even, odd) = (four(0), four(1));
            let (inverse, log_c) = (_mm512_unpacklo_pd(even, odd), _mm512_unpackhi_pd(even, odd));
            // SAFETY: `chunk` has 64 bytes.
            let x = unsafe { _mm512_loadu_pd(chunk.as_ptr()) };
            let distance = _mm512_sub_epi64(_mm512_castpd_si512(x), _mm512_set1_epi64(NEAR_ONE as i64));
            let is_near = _mm512_cmplt_epu64_mask(distance, _mm512_set1_epi64(NEIGHBOURHOOD as i64));
            // SAFETY: `count` is at most the number of values before this chunk, so 64 bytes follow it in `near` and
            // in `places`. `chunk` has 64 bytes.
            unsafe {
                _mm512_storeu_pd(near.as_mut_ptr().add(count), _mm512_maskz_compress_pd(is_near, x));
                let here = _mm512_maskz_compress_epi64(is_near, place);
                _mm512_storeu_si512(places.as_mut_ptr().add(count).cast(), here);
                _mm512_storeu_pd(chunk.as_mut_ptr(), by_table(x, inverse, log_c));
            }
            count += is_near.count_ones() as usize;
            place = _mm512_add_epi64(place, _mm512_set1_epi64(8));
        }
        for x in chunks.into_remainder() {
            *x = log_by_value::<Hardware>(*x);
        }
        for near in near[..count.next_multiple_of(8)].chunks_exact_mut(8) {
            // SAFETY: `near` has 64 bytes.
            unsafe { _mm512_storeu_pd(near.as_mut_ptr(), near_one(_mm512_loadu_pd(near.as_ptr()))) };
        }
        for (&y, &place) in near[..count].iter().zip(&places) {
            let place: usize = place;
            values[place] = y;
        }
    }
}

/// The byte offsets of the values' rows in the table. They go through memory, because extracting the lanes of a vector
/// is slow.
#[inline]
#[target_feature(enable = "avx512f")]
fn find_rows(values: &[f64], rows: &mut [u16; CHUNK]) {
    for (values, rows) in values.chunks_exact(8).zip(rows.chunks_exact_mut(8)) {
        // SAFETY: `values` has 64 bytes.
        let bits = unsafe { _mm512_loadu_si512(values.as_ptr().cast()) };
        let above = _mm512_sub_epi64(bits, _mm512_set1_epi64(OFFSET as i64));
        let row = _mm512_and_si512(_mm512_srli_epi64::<41>(above), _mm512_set1_epi64(127 << 4));
        // SAFETY: `rows` has 16 bytes left.
        unsafe { _mm_storeu_si128(rows.as_mut_ptr().cast(), _mm512_cvtepi64_epi16(row)) };
    }
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

#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn by_table(x: __m512d, inverse: __m512d, log_c: __m512d) -> __m512d {
    let bits = _mm512_castpd_si512(x);
    let above = _mm512_sub_epi64(bits, _mm512_set1_epi64(OFFSET as i64));
    let k = _mm512_cvtepi64_pd(_mm512_srai_epi64::<52>(above));
    let exponent = _mm512_and_si512(above, _mm512_set1_epi64((0xfff_u64 << 52) as i64));
    let z = _mm512_castsi512_pd(_mm512_sub_epi64(bits, exponent));
    let r = fma(z, inverse, all(-1.0));
    let w = fma(k, all(LN2_HIGH), log_c);
    let high = _mm512_add_pd(w, r);
    let low = fma(k, all(LN2_LOW), _mm512_add_pd(_mm512_sub_pd(w, high), r));
    let r2 = _mm512_mul_pd(r, r);
    let p = fma(fma(all(A[4]), r, all(A[3])), r2, fma(all(A[2]), r, all(A[1])));
    _mm512_add_pd(fma(_mm512_mul_pd(r, r2), p, fma(all(A[0]), r2, low)), high)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn near_one(x: __m512d) -> __m512d {
    let r = _mm512_sub_pd(x, all(1.0));
    let r2 = _mm512_mul_pd(r, r);
    let r3 = _mm512_mul_pd(r, r2);
    let third = fma(all(B[10]), r3, fma(all(B[9]), r2, fma(all(B[8]), r, all(B[7]))));
    let second = fma(third, r3, fma(all(B[6]), r2, fma(all(B[5]), r, all(B[4]))));
    let first = fma(second, r3, fma(all(B[3]), r2, fma(all(B[2]), r, all(B[1]))));
    let two27 = all(134217728.0);
    let r_high = _mm512_fnmadd_pd(r, two27, fma(r, two27, r));
    let r_low = _mm512_sub_pd(r, r_high);
    let square = _mm512_mul_pd(r_high, r_high);
    let high = fma(square, all(B[0]), r);
    let low = fma(square, all(B[0]), _mm512_sub_pd(r, high));
    let low = fma(_mm512_mul_pd(all(B[0]), r_low), _mm512_add_pd(r, r_high), low);
    _mm512_add_pd(high, fma(first, r3, low))
}
