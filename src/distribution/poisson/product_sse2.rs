//! Products of uniforms without a branch. From portable code compilers make a branch, which would often be
//! mispredicted.

use std::arch::x86_64::*;

const PAIRS: usize = 3;
/// Chosen by measurement on x86-64 (`benches/fills`): with fewer, the next product is waited for.
pub(super) const LANES: usize = 2 * PAIRS;

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

/// A product in each lane, multiplied as by [`further`].
#[derive(Clone, Copy)]
pub(super) struct Lanes {
    limit: __m128d,
    products: [__m128d; PAIRS],
    above: [__m128d; PAIRS],
    /// The bit for the next factor.
    bit: __m128i,
    ends: [__m128d; PAIRS],
}

impl Lanes {
    /// Lanes with these products.
    #[inline(always)]
    pub(super) fn new(products: [f64; LANES], limit: f64) -> Self {
        // SAFETY: every x86-64 processor has these instructions.
        unsafe {
            let limit = _mm_set1_pd(limit);
            let products = std::array::from_fn(|i| _mm_set_pd(products[2 * i + 1], products[2 * i]));
            let above = products.map(|products: __m128d| _mm_cmpgt_pd(products, limit));
            Self { limit, products, above, bit: _mm_set1_epi64x(1), ends: [_mm_setzero_pd(); PAIRS] }
        }
    }

    /// Multiplies each product by another factor.
    #[inline(always)]
    pub(super) fn multiply(&mut self, factors: [f64; LANES]) {
        let Self { limit, products, above, bit, ends } = self;
        // SAFETY: every x86-64 processor has these instructions.
        unsafe {
            for pair in 0..PAIRS {
                let factor = _mm_set_pd(factors[2 * pair + 1], factors[2 * pair]);
                let longer = _mm_and_pd(above[pair], _mm_mul_pd(products[pair], factor));
                products[pair] = _mm_or_pd(longer, _mm_andnot_pd(above[pair], factor));
                above[pair] = _mm_cmpgt_pd(products[pair], *limit);
                ends[pair] = _mm_or_pd(ends[pair], _mm_andnot_pd(above[pair], _mm_castsi128_pd(*bit)));
            }
            *bit = _mm_add_epi64(*bit, *bit);
        }
    }

    /// The products.
    #[inline(always)]
    pub(super) fn products(&self) -> [f64; LANES] {
        // SAFETY: both types have this size and any bits are a value of both.
        unsafe { std::mem::transmute(self.products) }
    }

    /// For each lane, a bit for each of its factors, at most 64: 1 where the product was then not above the limit.
    #[inline(always)]
    pub(super) fn ends(&self) -> [u64; LANES] {
        // SAFETY: both types have this size and any bits are a value of both.
        unsafe { std::mem::transmute(self.ends) }
    }
}
