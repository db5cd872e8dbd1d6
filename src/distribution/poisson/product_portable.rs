//! Products of uniforms, where the compiler makes no branch of a choice between two doubles.

/// As in `product_sse2.rs`.
pub(super) const LANES: usize = 6;

/// The product with another factor if it is above the limit, otherwise that factor; and whether it was above.
#[inline(always)]
pub(super) fn further(product: f64, limit: f64, factor: f64) -> (f64, bool) {
    let (longer, above) = (product * factor, product > limit);
    (if above { longer } else { factor }, above)
}

/// A product in each lane, multiplied as by [`further`].
#[derive(Clone, Copy)]
pub(super) struct Lanes {
    limit: f64,
    products: [f64; LANES],
    /// The bit for the next factor.
    bit: u64,
    ends: [u64; LANES],
}

impl Lanes {
    /// Lanes with these products.
    #[inline(always)]
    pub(super) fn new(products: [f64; LANES], limit: f64) -> Self {
        Self { limit, products, bit: 1, ends: [0; LANES] }
    }

    /// Multiplies each product by another factor.
    #[inline(always)]
    pub(super) fn multiply(&mut self, factors: [f64; LANES]) {
        for ((product, ends), factor) in self.products.iter_mut().zip(&mut self.ends).zip(factors) {
            (*product, _) = further(*product, self.limit, factor);
            *ends |= if *product > self.limit { 0 } else { self.bit };
        }
        self.bit <<= 1;
    }

    /// The products.
    #[inline(always)]
    pub(super) fn products(&self) -> [f64; LANES] {
        self.products
    }

    /// For each lane, a bit for each of its factors, at most 64: 1 where the product was then not above the limit.
    #[inline(always)]
    pub(super) fn ends(&self) -> [u64; LANES] {
        self.ends
    }
}
