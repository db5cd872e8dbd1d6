//! PTRS for a whole fill: each attempt takes two uniforms whatever happens, and so as many attempts as values are owed
//! can be looked at together. What is decided is what [`Rejection::attempt`] decides: values are worked out in its
//! order of operations, and where logarithms of a few digits do not tell an attempt's fate, it is asked.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being made wide")]

use super::Bits;
use super::lanes::{collect, floor, integer, log_by_ratio, log_of_quotient, squeeze};
use super::poisson::Rejection;
use crate::cpu::{self, Kernel};

/// Attempts looked at together.
const PAIRS: usize = 128;
/// Fewer attempts than these are made one by one.
const FEW: usize = 8;
/// From this mean on the rounding of what decides is no longer small.
const LARGEST: f64 = 4294967296.0;
/// Half of log(2 pi).
const HALF_LOG_TWO_PI: f64 = 0.9189385332046727;

/// Fills a part of `out`; says how much.
pub(super) fn fill(rejection: &Rejection, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if out.len() < FEW || rejection.lam >= LARGEST {
        return 0;
    }
    let mut attempts = Attempts {
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
        bits.algorithm().fill_f64(&mut attempts.uniforms[..2 * pairs]);
        cpu::run(Pass { rejection, attempts: &mut attempts, pairs });
        done += squeeze(&attempts.values[..pairs], &attempts.taken[..pairs], &mut out[done..]);
    }
    done
}

struct Attempts {
    /// In pairs.
    uniforms: [f64; 2 * PAIRS],
    values: [i64; PAIRS],
    /// 1 for the attempts that give their values, or else 0.
    taken: [u64; PAIRS],
    /// 1 for those that only logarithms decide.
    open: [u64; PAIRS],
    /// Where the open ones are.
    places: [u32; PAIRS],
    /// Their uniforms and values, close together.
    undecided: [[f64; PAIRS]; 3],
    /// 1 for those of them that give their values, 2 for those that are not clear.
    verdicts: [u64; PAIRS],
}

/// Decides on the attempts that pairs of uniforms make.
struct Pass<'a> {
    rejection: &'a Rejection,
    attempts: &'a mut Attempts,
    pairs: usize,
}

impl Kernel for Pass<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let Self { rejection, attempts, pairs } = self;
        let &Rejection { lam, a, b, vr, .. } = rejection;
        let Attempts { uniforms, values, taken, open, places, undecided, verdicts } = attempts;
        let pairs = pairs.min(PAIRS);
        for i in 0..pairs {
            let (u, v) = (uniforms[2 * i] - 0.5, uniforms[2 * i + 1]);
            let us = 0.5 - u.abs();
            values[i] = integer(floor((2.0 * a / us + b) * u + lam + 0.43));
            taken[i] = u64::from((us >= 0.07) & (v <= vr));
            open[i] = u64::from(!((us >= 0.07) & (v <= vr)) & !((us < 0.013) & (v > us)));
        }
        let n = collect(&open[..pairs], places).min(PAIRS);
        let [us, vs, ks] = undecided;
        for j in 0..n {
            let i = places[j] as usize % PAIRS;
            (us[j], vs[j], ks[j]) = (uniforms[2 * i], uniforms[2 * i + 1], values[i] as f64);
        }
        let unclear = by_logarithms(rejection, us, vs, ks, &mut verdicts[..n]);
        for j in 0..n {
            taken[places[j] as usize % PAIRS] = verdicts[j];
        }
        if unclear {
            attempts.ask(rejection, pairs);
        }
    }
}

/// Decides by logarithms of a few digits; says whether any attempt is not clear.
#[inline(always)]
fn by_logarithms(
    rejection: &Rejection,
    us: &[f64; PAIRS],
    vs: &[f64; PAIRS],
    ks: &[f64; PAIRS],
    verdicts: &mut [u64],
) -> bool {
    let &Rejection { lam, log_lam, a, b, log_inv_alpha, .. } = rejection;
    let constant = lam - 1.0 + log_inv_alpha + HALF_LOG_TWO_PI + 0.5 * log_lam;
    // far more than the errors, of this and of the exact way
    let close = 1e-6 + 1e-14 * lam * log_lam;
    let mut any = 0;
    for (((&u, &v), &k), verdict) in us.iter().zip(vs).zip(ks).zip(verdicts) {
        let us = 0.5 - (u - 0.5).abs();
        let y = k + 1.0;
        let inverse = 1.0 / (y * (y + lam));
        let s = (y - lam) * y * inverse;
        let inverse_y = (y + lam) * inverse;
        let square = inverse_y * inverse_y;
        let stirling = inverse_y * (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0)));
        // log(v) + log_inv_alpha - log(a / us^2 + b) less -lam + k * log_lam - loggam(k + 1)
        let excess = log_of_quotient(v * (us * us), a + b * (us * us))
            + (constant - k)
            + (k + 0.5) * log_by_ratio(s)
            + stirling;
        let clear = (excess.abs() > close) & (s.abs() <= 1.0 / 3.0) & (us > 1.0 / 1024.0) & (v > 0.0);
        *verdict = if clear { u64::from(excess < 0.0) } else { 2 };
        any |= *verdict;
    }
    any & 2 != 0
}

impl Attempts {
    /// Decides on what is not clear.
    #[cold]
    fn ask(&mut self, rejection: &Rejection, pairs: usize) {
        let Self { uniforms, values, taken, .. } = self;
        for ((pair, value), taken) in uniforms.chunks_exact(2).zip(values).zip(taken).take(pairs) {
            if *taken == 2 {
                let attempt = rejection.attempt(pair[0] - 0.5, pair[1]);
                *taken = attempt.is_some().into();
                *value = attempt.unwrap_or_default();
            }
        }
    }
}
