//! Rejection samplers whose attempts take two uniforms each, whatever happens: as many attempts as values are owed are
//! looked at together, in passes that the compiler makes wide.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being made wide")]

use super::Bits;
use crate::cpu::lanes::{collect, integer, squeeze};
use crate::cpu::{self, Kernel};

/// Attempts looked at together.
const PAIRS: usize = 128;
/// Fewer attempts than these are better made one by one.
const FEW: usize = 8;

/// What becomes of a pair of uniforms. Values are integers below 2^51.
pub(super) trait Attempts: Copy {
    /// What is seen at once: a value, whether it is taken, and whether [`Self::weigh`] has to tell.
    fn glance(self, u: f64, v: f64) -> (f64, bool, bool);

    /// What logarithms of a few digits tell: the value, whether it is taken, and whether that is clear.
    fn weigh(self, u: f64, v: f64, value: f64) -> (f64, bool, bool);

    /// The value, if there is one: what the other two must not contradict where they are sure.
    fn decide(self, u: f64, v: f64) -> Option<i64>;
}

/// Fills `out` but for a few values at the end; says how much.
pub(super) fn fill<A: Attempts>(attempts: A, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if out.len() < FEW {
        return 0;
    }
    let mut room = Room {
        uniforms: [0.0; 2 * PAIRS],
        values: [0; PAIRS],
        taken: [0; PAIRS],
        open: [0; PAIRS],
        places: [0; PAIRS],
        undecided: [[0.0; PAIRS]; 3],
        verdicts: [0; PAIRS],
    };
    let mut done = 0;
    while out.len() - done >= FEW {
        let pairs = PAIRS.min(out.len() - done);
        bits.algorithm().fill_f64(&mut room.uniforms[..2 * pairs]);
        if cpu::run(Pass { attempts, room: &mut room, pairs }) {
            room.decide(attempts, pairs);
        }
        done += squeeze(&room.values[..pairs], &room.taken[..pairs], &mut out[done..]);
    }
    done
}

/// What a verdict is where it is not clear.
const UNCLEAR: u64 = 2;

struct Room {
    /// In pairs.
    uniforms: [f64; 2 * PAIRS],
    values: [i64; PAIRS],
    /// 1 for the attempts that give their values, or else 0.
    taken: [u64; PAIRS],
    /// 1 for those that are to be weighed.
    open: [u64; PAIRS],
    /// Where the open ones are.
    places: [u32; PAIRS],
    /// Their uniforms and values, close together.
    undecided: [[f64; PAIRS]; 3],
    verdicts: [u64; PAIRS],
}

/// Makes attempts; says whether any is not clear.
struct Pass<'a, A> {
    attempts: A,
    room: &'a mut Room,
    pairs: usize,
}

impl<A: Attempts> Kernel for Pass<'_, A> {
    type Output = bool;

    #[inline(always)]
    fn run(self) -> bool {
        let Self { attempts, room, pairs } = self;
        let Room { uniforms, values, taken, open, places, undecided, verdicts } = room;
        let pairs = pairs.min(PAIRS);
        for i in 0..pairs {
            let (value, sure, unsure) = attempts.glance(uniforms[2 * i], uniforms[2 * i + 1]);
            (values[i], taken[i], open[i]) = (integer(value), sure.into(), unsure.into());
        }
        let n = collect(&open[..pairs], places).min(PAIRS);
        let [us, vs, weighed] = undecided;
        for j in 0..n {
            let i = places[j] as usize % PAIRS;
            (us[j], vs[j], weighed[j]) = (uniforms[2 * i], uniforms[2 * i + 1], values[i] as f64);
        }
        let mut any = 0;
        for j in 0..n {
            let (value, taken, clear) = attempts.weigh(us[j], vs[j], weighed[j]);
            weighed[j] = value;
            verdicts[j] = if clear { u64::from(taken) } else { UNCLEAR };
            any |= verdicts[j];
        }
        for j in 0..n {
            let i = places[j] as usize % PAIRS;
            (values[i], taken[i]) = (integer(weighed[j]), verdicts[j]);
        }
        any & UNCLEAR != 0
    }
}

impl Room {
    /// Decides on what is not clear.
    #[cold]
    fn decide<A: Attempts>(&mut self, attempts: A, pairs: usize) {
        let Self { uniforms, values, taken, .. } = self;
        for ((pair, value), taken) in uniforms.chunks_exact(2).zip(values).zip(taken).take(pairs) {
            if *taken == UNCLEAR {
                let decided = attempts.decide(pair[0], pair[1]);
                *taken = decided.is_some().into();
                *value = decided.unwrap_or_default();
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{Algorithm, Sfc64};

    /// What is sure at once, and what is clear by logarithms, is what is decided.
    pub(crate) fn agree<A: Attempts>(attempts: A) {
        let mut random = Sfc64::seed_from_u64(5);
        let unit = f64::EPSILON / 2.0;
        let edges = [0.0, unit, 2.0 * unit, 1e-9, 1e-4, 0.000977, 0.013, 0.07, 0.25, 0.5];
        let edges = edges.iter().flat_map(|&x| [x, 1.0 - x - unit, x + unit]).collect::<Vec<_>>();
        let check = |u: f64, v: f64| {
            let (mut value, mut taken, open) = attempts.glance(u, v);
            if open {
                let clear;
                (value, taken, clear) = attempts.weigh(u, v, integer(value) as f64);
                if !clear {
                    return 1;
                }
            }
            assert_eq!(taken.then(|| integer(value)), attempts.decide(u, v), "u {u:e}, v {v:e}");
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
