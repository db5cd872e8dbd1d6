//! Poisson values by multiplication, for a whole fill. The end of a value causes no branch, because that would often
//! be mispredicted.
//!
//! ```text
//!     limit 0.3
//!     uniform   0.9    0.5    0.4    0.8    0.2
//!     product   0.9    0.45   0.18   0.8    0.16     after this uniform
//!     factors   1      2      3      1      2
//!     value                   2             1        factors less 1, where the product is not above the limit
//! ```
//!
//! Each product waits for the one before it, which is what takes the time. So the parts of a block are multiplied side
//! by side, each in a lane. Where the first value of a part begins is not known, but a lane that begins anywhere soon
//! has the right product, because two products become equal when both values end at once. So lanes begin [`AHEAD`]
//! words before their parts. If a lane's product is then not the last one of the part before, this last one is
//! multiplied on until it is equal to a product of the lane.

#[cfg(not(target_arch = "x86_64"))]
use super::product_portable::{LANES, Lanes, further};
#[cfg(target_arch = "x86_64")]
use super::product_sse2::{LANES, Lanes, further};
use crate::bit_generator::word_buffer::BLOCK;
use crate::cpu::{self, Kernel};
use crate::distribution::Bits;

/// Fewer values than these are faster one by one. Chosen by measurement on x86-64 (`benches/fills`); any value gives
/// the same stream.
const FEW: usize = 16;
/// As many values are worth the time that it takes to clear the buffers of [`fill_by_parts`]. Chosen as [`FEW`].
const MANY: usize = 640;
/// How many words before its part a lane begins. Chosen as [`FEW`].
const AHEAD: usize = 16;
/// The most words of a part.
const PART: usize = 128;

/// Fills all of `out` or nothing. Returns how many values it wrote.
pub(super) fn fill(limit: f64, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    // If 1 is not above the limit, a product cannot start with 1.
    if out.len() < FEW || limit >= 1.0 || limit.is_nan() {
        return 0;
    }
    let mut chain = Chain { factors: 0, product: 1.0 };
    let mut done = 0;
    if out.len() >= MANY && is_divided(limit, out.len() / 2) {
        done = fill_by_parts(limit, &mut chain, bits, out);
    }
    let mut uniforms = [0.0; BLOCK];
    while done < out.len() {
        // Each further value consumes at least one uniform.
        let uniforms = &mut uniforms[..BLOCK.min(out.len() - done)];
        bits.algorithm().fill_f64(uniforms);
        done += cpu::run(Multiply { limit, chain: &mut chain, uniforms, out: &mut out[done..] });
    }
    done
}

/// Whether so many words are faster by parts: the longer the values, the later products become equal. Chosen as
/// [`FEW`].
fn is_divided(limit: f64, words: usize) -> bool {
    let n = words as f64;
    words >= LANES * AHEAD && n * n * n * limit >= 200_000.0
}

/// Fills `out` as far as this is faster. Returns how many values it wrote.
#[inline(never)]
fn fill_by_parts(limit: f64, chain: &mut Chain, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    let mut buffers = Buffers { uniforms: [0.0; AHEAD + LANES * PART], products: [[0.0; LANES]; PART] };
    let mut done = 0;
    while is_divided(limit, out.len() - done) {
        let part = PART.min((out.len() - done) / LANES);
        bits.algorithm().fill_f64(&mut buffers.uniforms[AHEAD..][..LANES * part]);
        done += cpu::run(MultiplyParts { limit, chain, part, buffers: &mut buffers, out: &mut out[done..] });
    }
    done
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

struct Buffers {
    /// Those of the block follow [`AHEAD`] others of any value.
    uniforms: [f64; AHEAD + LANES * PART],
    /// The products after each word of the parts.
    products: [[f64; LANES]; PART],
}

/// As [`Multiply`], the parts of a block side by side.
struct MultiplyParts<'a> {
    limit: f64,
    chain: &'a mut Chain,
    /// The words of a part: at least [`AHEAD`], at most [`PART`].
    part: usize,
    buffers: &'a mut Buffers,
    out: &'a mut [i64],
}

impl Kernel for MultiplyParts<'_> {
    type Output = usize;

    #[inline(always)]
    fn run(self) -> usize {
        let Self { limit, chain, part, buffers: Buffers { uniforms, products }, out } = self;
        let products = &mut products[..part];
        let parts: [&[f64]; LANES] = std::array::from_fn(|lane| &uniforms[lane * part..][..AHEAD + part]);
        let mut lanes = Lanes::new([limit; LANES], limit);
        for i in 0..AHEAD {
            lanes.multiply(parts.map(|part| part[i]));
        }
        let mut starts = lanes.products();
        starts[0] = chain.product;
        lanes = Lanes::new(starts, limit);
        // A bit for each word: whether a value ends with it.
        let mut ends = [[0; LANES]; PART.div_ceil(64)];
        for (group, (products, ends)) in products.chunks_mut(64).zip(&mut ends).enumerate() {
            let first = AHEAD + 64 * group;
            for (i, products) in products.iter_mut().enumerate() {
                lanes.multiply(parts.map(|part| part[first + i]));
                *products = lanes.products();
            }
            *ends = lanes.ends();
            lanes = Lanes::new(lanes.products(), limit);
        }
        let mut product = chain.product;
        let mut made = 0;
        let mut begin = -chain.factors;
        for lane in 0..LANES {
            if product != starts[lane] {
                for i in 0..part {
                    (product, _) = further(product, limit, parts[lane][AHEAD + i]);
                    if product == products[i][lane] {
                        break;
                    }
                    products[i][lane] = product;
                    let (bit, ends) = (1 << (i % 64), &mut ends[i / 64][lane]);
                    *ends = *ends & !bit | if product > limit { 0 } else { bit };
                }
            }
            product = products[part - 1][lane];
            for (group, ends) in ends.iter().enumerate() {
                let first = (lane * part + 64 * group) as i64;
                let mut ends = ends[lane];
                while ends != 0 {
                    let end = first + i64::from(ends.trailing_zeros());
                    if let Some(slot) = out.get_mut(made) {
                        *slot = end - begin;
                    }
                    begin = end + 1;
                    made += 1;
                    ends &= ends - 1;
                }
            }
        }
        *chain = if product > limit {
            Chain { factors: (LANES * part) as i64 - begin, product }
        } else {
            Chain { factors: 0, product: 1.0 }
        };
        made
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::word_buffer::Blocks;
    use crate::bit_generator::{Algorithm, Mt19937, Pcg64};
    use crate::distribution::Distribution;
    use crate::distribution::poisson::Poisson;
    use crate::math;

    const MEANS: [f64; 12] = [1e-3, 0.1, 0.5, 1.0, 2.0, 3.5, 5.0, 6.5, 6.99, 7.01, 8.0, 9.99];

    /// Uniforms of many kinds: as drawn, and some or all of them 0, next to 1, or next to the limit.
    fn uniforms(random: &mut Pcg64, limit: f64, out: &mut [f64]) {
        let common = random.next_f64();
        for u in out {
            let odd = [0.0, 1.0 - f64::EPSILON / 2.0, limit, limit * (1.0 + f64::EPSILON)];
            let choice = random.next_u64() as usize % odd.len();
            *u = if random.next_f64() < common { odd[choice] } else { random.next_f64() };
            if common > 0.9 {
                *u = odd[1];
            }
        }
    }

    #[test]
    fn parts_side_by_side_are_multiplied_as_one_chain() {
        let mut random = Pcg64::seed_from_u64(7);
        let mut buffers = Buffers { uniforms: [0.0; AHEAD + LANES * PART], products: [[0.0; LANES]; PART] };
        for mean in MEANS {
            let limit = math::exp(-mean);
            let mut chains = [0, 1].map(|_| Chain { factors: 0, product: 1.0 });
            for round in 0..500 {
                uniforms(&mut random, limit, &mut buffers.uniforms);
                let part =
                    if round % 2 == 0 { PART } else { AHEAD + random.next_u64() as usize % (PART - AHEAD) };
                let mut out = [[-1; LANES * PART]; 2];
                let ([one, divided], [expected, out]) = (&mut chains, &mut out);
                let uniforms = buffers.uniforms;
                let uniforms = &uniforms[AHEAD..][..LANES * part];
                let count = cpu::run(Multiply { limit, chain: one, uniforms, out: expected });
                let made =
                    cpu::run(MultiplyParts { limit, chain: divided, part, buffers: &mut buffers, out });
                assert_eq!(out[..made], expected[..count], "mean {mean}, parts of {part}");
                assert_eq!((one.factors, one.product), (divided.factors, divided.product));
            }
        }
    }

    #[test]
    fn fills_are_as_single_draws() {
        for mean in MEANS {
            let distribution = Poisson::new(mean);
            for n in (0..300).chain([639, 640, 641, 767, 768, 769, 1000, 2500]) {
                let algorithms: [[Box<dyn Algorithm>; 2]; 2] = [
                    [0, 1].map(|_| Box::new(Pcg64::seed_from_u64(n)) as _),
                    [0, 1].map(|_| Box::new(Mt19937::seed_from_u64(n)) as _),
                ];
                for [mut filled, mut drawn] in algorithms {
                    let mut out = vec![0; n as usize];
                    let mut blocks = Blocks::default();
                    distribution.fill(&mut Bits::new(&mut *filled, &mut blocks), &mut out);
                    let mut bits = Bits::scalar(&mut *drawn);
                    assert!(out.iter().all(|&k| k == distribution.sample(&mut bits)), "{n} of mean {mean}");
                    drop(bits);
                    assert_eq!(filled.next_u64(), drawn.next_u64(), "the state after {n} of mean {mean}");
                }
            }
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn lanes_are_the_same_without_branches() {
        use super::super::{product_portable, product_sse2};

        let mut random = Pcg64::seed_from_u64(8);
        for mean in MEANS {
            let limit = math::exp(-mean);
            let first = [limit, 1.0, 0.0, 0.5, 1e-3, 0.9];
            let mut lanes = product_sse2::Lanes::new(first, limit);
            let mut expected = product_portable::Lanes::new(first, limit);
            for _ in 0..PART {
                let mut factors = [0.0; LANES];
                uniforms(&mut random, limit, &mut factors);
                lanes.multiply(factors);
                expected.multiply(factors);
                assert_eq!(lanes.products(), expected.products());
                assert_eq!(lanes.ends(), expected.ends());
            }
        }
    }
}
