//! Poisson values by multiplication, for a whole fill. A value ends where the product of the uniforms since the last
//! end is not above the limit: one chain through all uniforms. It is cut into as many pieces as there are lanes, which
//! are followed side by side, each from a guess of the product that it enters with. A piece's exit is the next one's
//! entry, and pieces entered wrongly are followed again, until all entries are right: soon, as a chain forgets its
//! entry at the first end that it has in common with the right one.

use super::Bits;
use crate::cpu::{self, Kernel};

/// Pieces followed side by side.
const LANES: usize = 16;
/// Uniforms in a piece at most; their ends are the bits of a word.
const LONGEST: usize = 64;
/// Uniforms looked at together.
const BLOCK: usize = LANES * LONGEST;
/// Fewer values than these are made one by one.
pub(super) const FEW: usize = 16;

/// A fill of at least [`FEW`] values.
pub(super) fn fill(limit: f64, bits: &mut Bits<'_>, out: &mut [i64]) {
    let mut uniforms = [0.0; BLOCK];
    let mut pieces = Pieces { columns: [[0.0; LANES]; LONGEST], ends: [0; LANES] };
    // How far the value in the making has come.
    let mut chain = Chain { value: 0, product: 1.0 };
    let mut rest = out;
    // Each value that is still to come takes a uniform at least.
    while rest.len() >= LANES * shortest(limit) {
        let length = LONGEST.min(rest.len() / LANES);
        let uniforms = &mut uniforms[..LANES * length];
        bits.algorithm().fill_f64(uniforms);
        chain.product = cpu::run(Follow { limit, product: chain.product, uniforms, pieces: &mut pieces });
        for &ends in &pieces.ends {
            let made = chain.take(ends >> (LONGEST - length), length, rest);
            rest = &mut rest[made..];
        }
    }
    while !rest.is_empty() {
        let uniforms = &mut uniforms[..BLOCK.min(rest.len())];
        bits.algorithm().fill_f64(uniforms);
        let mut made = 0;
        for &u in &*uniforms {
            chain.product *= u;
            if chain.product > limit {
                chain.value += 1;
            } else {
                rest[made] = chain.value;
                made += 1;
                chain = Chain { value: 0, product: 1.0 };
            }
        }
        rest = &mut rest[made..];
    }
}

/// How short pieces may become before the chain forgets its entry too seldom in one of them.
fn shortest(limit: f64) -> usize {
    match limit {
        0.1.. => 3, // a mean up to 2.3
        0.02.. => 8,
        0.002.. => 16,
        _ => 32,
    }
}

/// A value in the making.
struct Chain {
    value: i64,
    product: f64,
}

impl Chain {
    /// Puts down the values that end in a piece; says how many.
    #[inline]
    fn take(&mut self, mut ends: u64, length: usize, out: &mut [i64]) -> usize {
        let made = ends.count_ones() as usize;
        let mut first = -self.value;
        for slot in &mut out[..made] {
            let end = i64::from(ends.trailing_zeros());
            *slot = end - first;
            first = end + 1;
            ends &= ends.wrapping_sub(1);
        }
        self.value = length as i64 - first;
        made
    }
}

struct Pieces {
    /// The uniforms of all pieces, the first of each, the second of each, and so on.
    columns: [[f64; LANES]; LONGEST],
    /// The last uniform of a piece is the highest bit.
    ends: [u64; LANES],
}

/// Finds all ends; gives the product that the chain comes out with.
struct Follow<'a> {
    limit: f64,
    product: f64,
    uniforms: &'a [f64],
    pieces: &'a mut Pieces,
}

impl Kernel for Follow<'_> {
    type Output = f64;

    #[inline(always)]
    fn run(self) -> f64 {
        let Self { limit, product, uniforms, pieces } = self;
        let Pieces { columns, ends } = pieces;
        let length = (uniforms.len() / LANES).min(LONGEST);
        let columns = &mut columns[..length];
        for (lane, piece) in uniforms.chunks_exact(length).enumerate().take(LANES) {
            for (column, &u) in columns.iter_mut().zip(piece) {
                column[lane] = u;
            }
        }
        let mut entries = [1.0; LANES];
        entries[0] = product;
        loop {
            let mut products = entries;
            let mut marks = [0_u64; LANES];
            for column in &*columns {
                for lane in 0..LANES {
                    // side by side with the comparison, not after it
                    let further = products[lane] * column[lane];
                    let above = products[lane] > limit;
                    products[lane] = if above { further } else { column[lane] };
                    marks[lane] = marks[lane] >> 1 | if above { 0 } else { 1 << 63 };
                }
            }
            for lane in 0..LANES {
                let above = products[lane] > limit;
                products[lane] = if above { products[lane] } else { 1.0 };
                marks[lane] = marks[lane] >> 1 | if above { 0 } else { 1 << 63 };
            }
            let mut right = true;
            for lane in 1..LANES {
                right &= entries[lane].to_bits() == products[lane - 1].to_bits();
                entries[lane] = products[lane - 1];
            }
            if right {
                *ends = marks;
                return products[LANES - 1];
            }
        }
    }
}
