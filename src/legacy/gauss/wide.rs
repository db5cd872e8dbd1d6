//! The polar method, 8 attempts at a time.
//!
//! ```text
//!     uniforms   u0   u1   u2   u3   ...  u14  u15     two vectors, put apart into
//!     x1         2 u0 - 1  2 u2 - 1  ...  2 u14 - 1
//!     x2         2 u1 - 1  2 u3 - 1  ...  2 u15 - 1
//!     square     x1^2 + x2^2
//!     inside     0 < square < 1, a bit for each lane
//!     kept       x1, x2 and square of the lanes inside, compressed
//! ```

use std::arch::x86_64::*;

use super::normals_portable;
use crate::cpu::{Avx2, Avx512};

/// Turns pairs of uniforms into points of the square, and compresses those inside the circle: x1, x2 and the squared
/// distance. Consumes whole vectors. Returns how many pairs it consumed, and how many it kept.
pub(crate) fn circle_avx512(
    _: Avx512,
    uniforms: &[f64],
    x1: &mut [f64],
    x2: &mut [f64],
    squares: &mut [f64],
) -> (usize, usize) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { circle_lanes(uniforms, x1, x2, squares) }
}

#[target_feature(enable = "avx512f")]
unsafe fn circle_lanes(
    uniforms: &[f64],
    first: &mut [f64],
    second: &mut [f64],
    squares: &mut [f64],
) -> (usize, usize) {
    let even = _mm512_set_epi64(14, 12, 10, 8, 6, 4, 2, 0);
    let odd = _mm512_set_epi64(15, 13, 11, 9, 7, 5, 3, 1);
    let (one, two) = (_mm512_set1_pd(1.0), _mm512_set1_pd(2.0));
    let (mut consumed, mut kept) = (0, 0);
    for sixteen in uniforms.chunks_exact(16) {
        // At most as many pairs are kept as are consumed, so a whole vector fits.
        let lanes = kept..kept + 8;
        let (Some(first), Some(second), Some(squares)) =
            (first.get_mut(lanes.clone()), second.get_mut(lanes.clone()), squares.get_mut(lanes))
        else {
            break;
        };
        // SAFETY: `sixteen` has 128 bytes, the others 64 each.
        unsafe {
            let (a, b) = (_mm512_loadu_pd(sixteen.as_ptr()), _mm512_loadu_pd(sixteen[8..].as_ptr()));
            let side = |index| _mm512_sub_pd(_mm512_mul_pd(two, _mm512_permutex2var_pd(a, index, b)), one);
            let (x1, x2) = (side(even), side(odd));
            let r2 = _mm512_add_pd(_mm512_mul_pd(x1, x1), _mm512_mul_pd(x2, x2));
            let inside = _mm512_cmp_pd_mask::<_CMP_LT_OQ>(r2, one)
                & _mm512_cmp_pd_mask::<_CMP_NEQ_OQ>(r2, _mm512_setzero_pd());
            _mm512_storeu_pd(first.as_mut_ptr(), _mm512_maskz_compress_pd(inside, x1));
            _mm512_storeu_pd(second.as_mut_ptr(), _mm512_maskz_compress_pd(inside, x2));
            _mm512_storeu_pd(squares.as_mut_ptr(), _mm512_maskz_compress_pd(inside, r2));
            kept += inside.count_ones() as usize;
        }
        consumed += 8;
    }
    (consumed, kept)
}

/// Makes pairs of normals from points inside the circle and the logarithms of their squared distances, by the portable
/// loop, which the compiler vectorizes.
pub(crate) fn normals_avx512(
    _: Avx512,
    x1: &[f64],
    x2: &[f64],
    squares: &[f64],
    logarithms: &[f64],
    out: &mut [f64],
) {
    #[target_feature(enable = "avx512f")]
    unsafe fn each(x1: &[f64], x2: &[f64], squares: &[f64], logarithms: &[f64], out: &mut [f64]) {
        normals_portable(x1, x2, squares, logarithms, out);
    }
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { each(x1, x2, squares, logarithms, out) }
}

/// As [`normals_avx512`].
pub(crate) fn normals_avx2(
    _: Avx2,
    x1: &[f64],
    x2: &[f64],
    squares: &[f64],
    logarithms: &[f64],
    out: &mut [f64],
) {
    #[target_feature(enable = "avx2")]
    unsafe fn each(x1: &[f64], x2: &[f64], squares: &[f64], logarithms: &[f64], out: &mut [f64]) {
        normals_portable(x1, x2, squares, logarithms, out);
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { each(x1, x2, squares, logarithms, out) }
}
