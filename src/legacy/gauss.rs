//! The standard normal distribution.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density: exp(-x^2 / 2) / sqrt(2 pi).
//!
//! Method: the polar method. A point (x1, x2), uniform in the unit disc, with r2 = x1^2 + x2^2, gives the two values
//! x1 f and x2 f, where f = sqrt(-2 log(r2) / r2). The second one is kept for the next draw.
//!
//! Source: G. Marsaglia, T. A. Bray, "A Convenient Method for Generating Normal Variables", SIAM Review 6 (1964);
//! NumPy's `legacy_gauss`.

#[cfg(target_arch = "x86_64")]
mod wide;

use crate::bit_generator::Algorithm;
use crate::cpu;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Gauss, Supply, Univariate};

/// Mean 0, standard deviation 1. Same stream as `numpy.random.RandomState.standard_normal`.
pub(crate) struct StandardNormal;

impl Parametric for StandardNormal {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Univariate<f64> for StandardNormal {
    #[inline]
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        if supply.gauss.full {
            let value = supply.gauss.value;
            *supply.gauss = Gauss::default();
            return value;
        }
        loop {
            let x1 = 2.0 * supply.bits.f64() - 1.0;
            let x2 = 2.0 * supply.bits.f64() - 1.0;
            let r2 = x1 * x1 + x2 * x2;
            if r2 < 1.0 && r2 != 0.0 {
                let f = (-2.0 * math::log(r2) / r2).sqrt();
                *supply.gauss = Gauss { full: true, value: f * x1 };
                return f * x2;
            }
        }
    }

    /// Draws blocks of pairs. Every pair that is wanted consumes at least two doubles.
    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        let mut done = 0;
        if supply.gauss.full && !out.is_empty() {
            out[0] = self.sample(supply);
            done = 1;
        }
        if out.len() - done < WORTHWHILE {
            return out[done..].fill_with(|| self.sample(supply));
        }
        let mut pairs = Pairs::default();
        while done < out.len() {
            let wanted = (out.len() - done).div_ceil(2);
            pairs.make(supply.bits.algorithm(), wanted.min(PAIRS));
            let whole = pairs.accepted.min((out.len() - done) / 2);
            pairs.normals(&mut out[done..done + 2 * whole]);
            done += 2 * whole;
            if whole < pairs.accepted {
                let mut last = [0.0; 2];
                pairs.last(&mut last);
                out[done] = last[0];
                done += 1;
                *supply.gauss = Gauss { full: true, value: last[1] };
            }
        }
    }
}

/// Attempts made together.
const PAIRS: usize = 128;
/// Fewer values than these are drawn one by one. Chosen by measurement on x86-64 (`benches/fills`); any value gives the
/// same stream.
const WORTHWHILE: usize = 24;

/// Turns uniforms into points inside the circle, if there is a kernel. Returns how many pairs it consumed, and how
/// many it kept.
fn circle(uniforms: &[f64], x1: &mut [f64], x2: &mut [f64], squares: &mut [f64]) -> (usize, usize) {
    cpu::dispatch! {
        avx512(cpu) => wide::circle_avx512(cpu, uniforms, x1, x2, squares),
        portable => {
            let _ = (uniforms, x1, x2, squares);
            (0, 0)
        },
    }
}

/// Makes pairs of normals from points inside the circle and the logarithms of their squared distances.
fn normals(x1: &[f64], x2: &[f64], squares: &[f64], logarithms: &[f64], out: &mut [f64]) {
    cpu::dispatch! {
        avx512(cpu) => wide::normals_avx512(cpu, x1, x2, squares, logarithms, out),
        avx2(cpu) => wide::normals_avx2(cpu, x1, x2, squares, logarithms, out),
        portable => normals_portable(x1, x2, squares, logarithms, out),
    }
}

/// A plain loop, which the compiler vectorizes.
#[inline(always)]
pub(crate) fn normals_portable(x1: &[f64], x2: &[f64], squares: &[f64], logarithms: &[f64], out: &mut [f64]) {
    for ((((out, x1), x2), square), logarithm) in
        out.chunks_exact_mut(2).zip(x1).zip(x2).zip(squares).zip(logarithms)
    {
        let factor = (-2.0 * logarithm / square).sqrt();
        out[0] = factor * x2;
        out[1] = factor * x1;
    }
}

/// Accepted points: `x1` and `x2` are the coordinates, `squares` the squared distances.
struct Pairs {
    /// First uniforms, then logarithms of the squared distances.
    buffer: [f64; 2 * PAIRS],
    x1: [f64; PAIRS],
    x2: [f64; PAIRS],
    squares: [f64; PAIRS],
    accepted: usize,
}

impl Default for Pairs {
    fn default() -> Self {
        Self {
            buffer: [0.0; 2 * PAIRS],
            x1: [0.0; PAIRS],
            x2: [0.0; PAIRS],
            squares: [0.0; PAIRS],
            accepted: 0,
        }
    }
}

impl Pairs {
    /// Makes `count` attempts.
    fn make(&mut self, algorithm: &mut dyn Algorithm, count: usize) {
        let uniforms = &mut self.buffer[..2 * count];
        algorithm.fill_f64(uniforms);
        let (consumed, mut accepted) = circle(uniforms, &mut self.x1, &mut self.x2, &mut self.squares);
        for pair in uniforms[2 * consumed..].chunks_exact(2) {
            let (x1, x2) = (2.0 * pair[0] - 1.0, 2.0 * pair[1] - 1.0);
            let r2 = x1 * x1 + x2 * x2;
            (self.x1[accepted], self.x2[accepted], self.squares[accepted]) = (x1, x2, r2);
            accepted += usize::from(r2 < 1.0 && r2 != 0.0);
        }
        self.accepted = accepted;
        let logarithms = &mut self.buffer[..accepted];
        logarithms.copy_from_slice(&self.squares[..accepted]);
        math::log_block(logarithms);
    }

    /// The first values; of each pair, that of x2 comes first, as in NumPy.
    fn normals(&self, out: &mut [f64]) {
        normals(&self.x1, &self.x2, &self.squares, &self.buffer, out);
    }

    /// The last two values.
    fn last(&self, out: &mut [f64; 2]) {
        let last = self.accepted - 1;
        normals_portable(
            &self.x1[last..],
            &self.x2[last..],
            &self.squares[last..],
            &self.buffer[last..],
            out,
        );
    }
}
