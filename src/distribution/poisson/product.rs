//! Poisson values by multiplication, for a whole fill. The end of a value causes no branch, because that would often
//! be mispredicted.
//!
//! ```text
//!     limit 0.3
//!     uniform   0.9    0.5    0.4    0.8    0.2
//!     product   0.9    0.45   0.18   0.8    0.16     after this uniform
//!     factors   1      2      3      1      2
//!     value                          2               3 factors, less 1: 0.18 is not above the limit, which is
//!                                                    seen at the next uniform, the first factor of the next value
//! ```

#[cfg(target_arch = "x86_64")]
use super::product_sse2::further;
use crate::bit_generator::word_buffer::BLOCK;
use crate::cpu::{self, Kernel};
use crate::distribution::Bits;

/// Fewer values than these are faster one by one. Chosen by measurement on x86-64 (`benches/fills`); any value gives
/// the same stream.
const FEW: usize = 16;

/// Fills all of `out` or nothing. Returns how many values it wrote.
pub(super) fn fill(limit: f64, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    // If 1 is not above the limit, a product cannot start with 1.
    if out.len() < FEW || limit >= 1.0 || limit.is_nan() {
        return 0;
    }
    let mut uniforms = [0.0; BLOCK];
    let mut chain = Chain { factors: 0, product: 1.0 };
    let mut done = 0;
    while done < out.len() {
        // Each further value consumes at least one uniform.
        let uniforms = &mut uniforms[..BLOCK.min(out.len() - done)];
        bits.algorithm().fill_f64(uniforms);
        done += cpu::run(Multiply { limit, chain: &mut chain, uniforms, out: &mut out[done..] });
    }
    done
}

/// The product with another factor if it is above the limit, otherwise that factor; and whether it was above.
#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn further(product: f64, limit: f64, factor: f64) -> (f64, bool) {
    let (longer, above) = (product * factor, product > limit);
    (if above { longer } else { factor }, above)
}

/// An unfinished value: the product of the uniforms so far, and their number. The value is one less than their number
/// when the product is no longer above the limit.
struct Chain {
    factors: i64,
    product: f64,
}

/// Multiplies uniforms, at most as many as `out` has places. Returns how many values that makes.
struct Multiply<'a> {
    limit: f64,
    chain: &'a mut Chain,
    uniforms: &'a [f64],
    out: &'a mut [i64],
}

impl Kernel for Multiply<'_> {
    type Output = usize;

    #[inline(always)]
    fn run(self) -> usize {
        let Self { limit, chain, uniforms, out } = self;
        let Chain { mut factors, mut product } = *chain;
        let mut made = 0;
        for &u in uniforms {
            // The end of a value is detected one uniform late. Values written before that are overwritten.
            if let Some(slot) = out.get_mut(made) {
                *slot = factors - 1;
            }
            let above;
            (product, above) = further(product, limit, u);
            made += usize::from(!above);
            factors = (factors & -i64::from(above)) + 1;
        }
        if product > limit {
            *chain = Chain { factors, product };
            return made;
        }
        if let Some(slot) = out.get_mut(made) {
            *slot = factors - 1;
        }
        *chain = Chain { factors: 0, product: 1.0 };
        made + 1
    }
}
