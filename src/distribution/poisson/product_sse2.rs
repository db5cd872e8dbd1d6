//! The product of uniforms without a branch. From portable code compilers make a branch, which would often be
//! mispredicted.

use std::arch::x86_64::*;

/// The product with another factor if it is above the limit, otherwise that factor; and whether it was above.
#[inline(always)]
pub(crate) fn further(product: f64, limit: f64, factor: f64) -> (f64, bool) {
    // SAFETY: every x86-64 processor has these instructions.
    unsafe {
        let (product, factor) = (_mm_set_sd(product), _mm_set_sd(factor));
        let above = _mm_cmpgt_sd(product, _mm_set_sd(limit));
        let longer = _mm_and_pd(above, _mm_mul_sd(product, factor));
        let chosen = _mm_or_pd(longer, _mm_andnot_pd(above, factor));
        (_mm_cvtsd_f64(chosen), _mm_movemask_pd(above) & 1 == 1)
    }
}
