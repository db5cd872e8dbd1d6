//! The standard normal distribution by the polar method, which makes two values at a time.
//!
//! FROZEN. Source: G. Marsaglia, T. A. Bray, "A Convenient Method for Generating Normal Variables", SIAM Review 6
//! (1964); NumPy's `legacy_gauss`.

use super::{LegacyBits, LegacyDistribution};
use crate::bit_generator::Algorithm;
use crate::math;
use crate::parameters::{Check, Parameter, Parametric, Row};

/// The second value of a pair, kept for the next call. NumPy's state shows both fields, the value also when it is spent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauss {
    pub(crate) full: bool,
    pub(crate) value: f64,
}

/// Mean 0, standard deviation 1. Same stream as `numpy.random.RandomState.standard_normal`.
pub(crate) struct StandardNormal;

impl Parametric for StandardNormal {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl LegacyDistribution<f64> for StandardNormal {
    #[inline]
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> f64 {
        if source.gauss.full {
            let value = source.gauss.value;
            *source.gauss = Gauss::default();
            return value;
        }
        loop {
            let x1 = 2.0 * source.bits.f64() - 1.0;
            let x2 = 2.0 * source.bits.f64() - 1.0;
            let r2 = x1 * x1 + x2 * x2;
            if r2 < 1.0 && r2 != 0.0 {
                let f = (-2.0 * math::log(r2) / r2).sqrt();
                *source.gauss = Gauss { full: true, value: f * x1 };
                return f * x2;
            }
        }
    }

    /// Pairs a block at a time: every pair that is wanted takes two doubles at the least.
    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [f64]) {
        let mut done = 0;
        if source.gauss.full && !out.is_empty() {
            out[0] = self.sample(source);
            done = 1;
        }
        if out.len() - done < WORTHWHILE {
            return out[done..].fill_with(|| self.sample(source));
        }
        let mut pairs = Pairs::default();
        while done < out.len() {
            let wanted = (out.len() - done).div_ceil(2);
            pairs.make(source.bits.algorithm(), wanted.min(PAIRS));
            for (x1, (x2, f)) in pairs.accepted() {
                out[done] = f * x2;
                done += 1;
                match out.get_mut(done) {
                    Some(slot) => *slot = f * x1,
                    None => *source.gauss = Gauss { full: true, value: f * x1 },
                }
                done += 1;
            }
        }
    }
}

/// Pairs tried at a time.
const PAIRS: usize = 128;
/// Fewer values than these are made one by one.
const WORTHWHILE: usize = 24;

/// Lets a kernel turn uniforms into points inside the circle; says how many pairs it took, and how many it kept.
fn circle(uniforms: &[f64], x1: &mut [f64], x2: &mut [f64], squares: &mut [f64]) -> (usize, usize) {
    #[cfg(target_arch = "x86_64")]
    if let Some(cpu) = crate::cpu::avx512() {
        return crate::simd::polar::circle(cpu, uniforms, x1, x2, squares);
    }
    let _ = (uniforms, x1, x2, squares);
    (0, 0)
}

/// From squares of distances and their logarithms to factors.
fn normalise(squares: &mut [f64], logarithms: &[f64]) {
    #[cfg(target_arch = "x86_64")]
    if let Some(cpu) = crate::cpu::avx512() {
        return crate::simd::polar::factors(cpu, squares, logarithms);
    }
    for (square, logarithm) in squares.iter_mut().zip(logarithms) {
        *square = (-2.0 * logarithm / *square).sqrt();
    }
}

/// Points in the square, and of those in the circle the factor that makes them normal.
struct Pairs {
    uniforms: [f64; 2 * PAIRS],
    x1: [f64; PAIRS],
    x2: [f64; PAIRS],
    factor: [f64; PAIRS],
    accepted: usize,
}

impl Default for Pairs {
    fn default() -> Self {
        Self {
            uniforms: [0.0; 2 * PAIRS],
            x1: [0.0; PAIRS],
            x2: [0.0; PAIRS],
            factor: [0.0; PAIRS],
            accepted: 0,
        }
    }
}

impl Pairs {
    /// Tries `count` pairs.
    fn make(&mut self, algorithm: &mut dyn Algorithm, count: usize) {
        let uniforms = &mut self.uniforms[..2 * count];
        algorithm.fill_f64(uniforms);
        let (taken, mut accepted) = circle(uniforms, &mut self.x1, &mut self.x2, &mut self.factor);
        for pair in uniforms[2 * taken..].chunks_exact(2) {
            let (x1, x2) = (2.0 * pair[0] - 1.0, 2.0 * pair[1] - 1.0);
            let r2 = x1 * x1 + x2 * x2;
            (self.x1[accepted], self.x2[accepted], self.factor[accepted]) = (x1, x2, r2);
            accepted += usize::from(r2 < 1.0 && r2 != 0.0);
        }
        self.accepted = accepted;
        // The logarithms take the place of the uniforms, which are used up.
        let logarithms = &mut self.uniforms[..accepted];
        let factors = &mut self.factor[..accepted];
        logarithms.copy_from_slice(factors);
        math::log_block(logarithms);
        normalise(factors, logarithms);
    }

    /// x1, x2 and the factor of each pair in the circle.
    fn accepted(&self) -> impl Iterator<Item = (f64, (f64, f64))> + '_ {
        let pairs = self.x2.iter().zip(&self.factor).map(|(&x2, &f)| (x2, f));
        self.x1.iter().copied().zip(pairs).take(self.accepted)
    }
}
