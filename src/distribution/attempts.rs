//! Rejection samplers of counts, binomial and Poisson, whose attempts consume a pair of uniforms each, accepted or not.
//! As many attempts as values are still wanted are tested together, in loops that the compiler vectorizes.
//! (`gamma/attempts.rs` is about the gamma distribution, whose attempts consume a varying number of words.)

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being vectorized")]

use super::Bits;
use crate::cpu::lanes::{collect, compress, integer};
use crate::cpu::{self, Kernel};

/// Attempts tested together.
const PAIRS: usize = 128;
/// Fewer attempts than these are faster one by one. Chosen by measurement on x86-64 (`benches/fills`); any value gives
/// the same stream.
const FEW: usize = 8;

/// The tests of one attempt, a pair of uniforms. Values are integers below 2^51.
pub(super) trait PairTests: Copy {
    /// Without a logarithm: the value, whether it is accepted, and whether [`Self::estimated_test`] is needed.
    fn quick_test(self, u: f64, v: f64) -> (f64, bool, bool);

    /// By logarithms of a few digits: the value, whether it is accepted, and whether that is certain.
    fn estimated_test(self, u: f64, v: f64, value: f64) -> (f64, bool, bool);

    /// The value, if the attempt is accepted. The other two tests give the same wherever they are certain.
    fn exact_test(self, u: f64, v: f64) -> Option<i64>;
}

/// Fills `out` but for a few values at the end. Returns how many values it wrote.
pub(super) fn fill<A: PairTests>(tests: A, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if out.len() < FEW {
        return 0;
    }
    let mut buffers = Buffers {
        uniforms: [0.0; 2 * PAIRS],
        values: [0; PAIRS],
        accepted: [0; PAIRS],
        open: [0; PAIRS],
        places: [0; PAIRS],
        compressed: [[0.0; PAIRS]; 3],
        results: [0; PAIRS],
    };
    let mut done = 0;
    while out.len() - done >= FEW {
        let pairs = PAIRS.min(out.len() - done);
        bits.algorithm().fill_f64(&mut buffers.uniforms[..2 * pairs]);
        if cpu::run(Pass { tests, buffers: &mut buffers, pairs }) {
            buffers.test_unclear(tests, pairs);
        }
        done += compress(&buffers.values[..pairs], &buffers.accepted[..pairs], &mut out[done..]);
    }
    done
}

/// The result of an estimated test that is not certain; 1 and 0 mean accepted and rejected. The tests of
/// `gamma/attempts.rs` use it too.
pub(super) const UNCLEAR: u64 = 2;

struct Buffers {
    /// In pairs.
    uniforms: [f64; 2 * PAIRS],
    values: [i64; PAIRS],
    /// 1 for the attempts that give their values, or else 0.
    accepted: [u64; PAIRS],
    /// 1 for the attempts that neither pass nor fail the quick test.
    open: [u64; PAIRS],
    /// The places of those attempts.
    places: [u32; PAIRS],
    /// Their uniforms and values, compressed.
    compressed: [[f64; PAIRS]; 3],
    results: [u64; PAIRS],
}

/// The quick and the estimated test of attempts. Its result is whether any attempt needs the exact test.
struct Pass<'a, A> {
    tests: A,
    buffers: &'a mut Buffers,
    pairs: usize,
}

impl<A: PairTests> Kernel for Pass<'_, A> {
    type Output = bool;

    #[inline(always)]
    fn run(self) -> bool {
        let Self { tests, buffers, pairs } = self;
        let Buffers { uniforms, values, accepted, open, places, compressed, results } = buffers;
        let pairs = pairs.min(PAIRS);
        for i in 0..pairs {
            let (value, sure, unsure) = tests.quick_test(uniforms[2 * i], uniforms[2 * i + 1]);
            (values[i], accepted[i], open[i]) = (integer(value), sure.into(), unsure.into());
        }
        let n = collect(&open[..pairs], places).min(PAIRS);
        let [us, vs, xs] = compressed;
        for j in 0..n {
            let i = places[j] as usize % PAIRS;
            (us[j], vs[j], xs[j]) = (uniforms[2 * i], uniforms[2 * i + 1], values[i] as f64);
        }
        let mut any = 0;
        for j in 0..n {
            let (value, accepted, clear) = tests.estimated_test(us[j], vs[j], xs[j]);
            xs[j] = value;
            results[j] = if clear { u64::from(accepted) } else { UNCLEAR };
            any |= results[j];
        }
        for j in 0..n {
            let i = places[j] as usize % PAIRS;
            (values[i], accepted[i]) = (integer(xs[j]), results[j]);
        }
        any & UNCLEAR != 0
    }
}

impl Buffers {
    /// Makes the exact test where the estimated one is not certain.
    #[cold]
    fn test_unclear<A: PairTests>(&mut self, tests: A, pairs: usize) {
        let Self { uniforms, values, accepted, .. } = self;
        for ((pair, value), accepted) in uniforms.chunks_exact(2).zip(values).zip(accepted).take(pairs) {
            if *accepted == UNCLEAR {
                let exact = tests.exact_test(pair[0], pair[1]);
                *accepted = exact.is_some().into();
                *value = exact.unwrap_or_default();
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{Algorithm, Sfc64};

    /// Where the quick and the estimated test are certain, they agree with the exact one.
    pub(crate) fn agree<A: PairTests>(tests: A) {
        let mut random = Sfc64::seed_from_u64(5);
        let unit = f64::EPSILON / 2.0;
        let edges = [0.0, unit, 2.0 * unit, 1e-9, 1e-4, 0.000977, 0.013, 0.07, 0.25, 0.5];
        let edges = edges.iter().flat_map(|&x| [x, 1.0 - x - unit, x + unit]).collect::<Vec<_>>();
        let check = |u: f64, v: f64| {
            let (mut value, mut accepted, open) = tests.quick_test(u, v);
            if open {
                let clear;
                (value, accepted, clear) = tests.estimated_test(u, v, integer(value) as f64);
                if !clear {
                    return 1;
                }
            }
            assert_eq!(accepted.then(|| integer(value)), tests.exact_test(u, v), "u {u:e}, v {v:e}");
            0
        };
        for &u in &edges {
            for &v in &edges {
                check(u, v);
                check(u, random.next_f64());
                check(random.next_f64(), v);
            }
        }
        let unclear: u32 = (0..200_000).map(|_| check(random.next_f64(), random.next_f64())).sum();
        assert!(unclear < 10_000, "{unclear} of 200000 are not clear");
    }
}
