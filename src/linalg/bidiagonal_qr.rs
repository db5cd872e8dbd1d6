//! The singular values of a bidiagonal matrix, by the QR iteration with implicit shifts, or without a shift if a shift
//! would cost a small value its accuracy (`dbdsqr`).
//!
//! Source: J. Demmel, W. Kahan, "Accurate Singular Values of Bidiagonal Matrices", SIAM Journal on Scientific and
//! Statistical Computing 11 (1990).

use super::rotation::{rotate, rotation};
use super::two_by_two::{larger, smaller, smaller_singular_value, triangular_svd};
use super::{EPSILON, Matrix};
use crate::error::{Error, Result};

/// The iteration fails after this many passes over a matrix, multiplied by its size.
const PASSES: usize = 6;

/// The relative accuracy required of each value.
fn tolerance() -> f64 {
    // 2^53 to the power of 1/8, clamped to [10, 100], times the precision
    let eighth_root = (1.0 / EPSILON).sqrt().sqrt().sqrt();
    eighth_root.clamp(10.0, 100.0) * EPSILON
}

/// The error if the iteration fails.
pub(super) fn not_converged() -> Error {
    Error::argument("SVD did not converge")
}

/// An upper bidiagonal matrix that is becoming diagonal, and the vectors that belong to it, as rows.
pub(super) struct Iteration<'a> {
    pub(super) d: &'a mut [f64],
    pub(super) e: &'a mut [f64],
    pub(super) left: &'a mut Matrix,
    pub(super) right: &'a mut Matrix,
}

impl Iteration<'_> {
    /// Makes the matrix diagonal, with items that are nonnegative and in descending order.
    pub(super) fn run(&mut self) -> Result<()> {
        self.diagonalise()?;
        for i in 0..self.d.len() {
            if self.d[i] < 0.0 {
                self.d[i] = -self.d[i];
                for x in self.right.row_mut(i) {
                    *x = -*x;
                }
            } else {
                // no -0.0
                self.d[i] = self.d[i].abs();
            }
        }
        self.sort();
        Ok(())
    }

    /// Sorts by exchanges. LAPACK sorts three times, in descending, ascending and descending order (`dbdsqr`,
    /// `dlasdq`, `dbdsdc`), which affects the order of vectors of equal values.
    fn sort(&mut self) {
        let n = self.d.len();
        for end in (1..n).rev() {
            self.exchange(end, (0..=end).fold(0, |best, j| if self.d[j] <= self.d[best] { j } else { best }));
        }
        for start in 0..n {
            self.exchange(
                start,
                (start..n).fold(start, |best, j| if self.d[j] < self.d[best] { j } else { best }),
            );
        }
        self.sort_falling();
    }

    /// Repeatedly exchanges the largest remaining value with the first remaining one.
    pub(super) fn sort_falling(&mut self) {
        let n = self.d.len();
        for start in 0..n {
            self.exchange(
                start,
                (start..n).fold(start, |best, j| if self.d[j] > self.d[best] { j } else { best }),
            );
        }
    }

    fn exchange(&mut self, i: usize, j: usize) {
        if i != j {
            self.d.swap(i, j);
            self.left.swap_rows(i, j);
            self.right.swap_rows(i, j);
        }
    }

    fn diagonalise(&mut self) -> Result<()> {
        let n = self.d.len();
        let tolerance = tolerance();
        let threshold = self.threshold(tolerance);
        if threshold.is_nan() && n > 2 {
            // Nothing is negligible then, and LAPACK iterates for ever or fails.
            return Err(not_converged());
        }
        let (mut steps, limit) = (0usize, PASSES.saturating_mul(n).saturating_mul(n));
        let mut last_block = None;
        let mut downwards = true;
        // Everything from `end` on is diagonal.
        let mut end = n;
        while end > 1 {
            if steps > limit {
                return Err(not_converged());
            }
            let last = end - 1;
            let mut most = self.d[last].abs();
            let mut first = 0;
            for l in (0..last).rev() {
                if self.e[l].abs() <= threshold {
                    self.e[l] = 0.0;
                    first = l + 1;
                    break;
                }
                most = larger(larger(most, self.d[l].abs()), self.e[l].abs());
            }
            if first == last {
                end -= 1;
                continue;
            }
            if first + 1 == last {
                self.solve_pair(first);
                end -= 2;
                continue;
            }
            if last_block.is_none_or(|(old_first, old_last)| first > old_last || last < old_first) {
                downwards = self.d[first].abs() >= self.d[last].abs();
            }
            let Some(least) = self.least(first, last, downwards, tolerance) else { continue };
            last_block = Some((first, last));
            let shift = self.shift(first, last, downwards, tolerance, least / most);
            steps += last - first;
            match (shift == 0.0, downwards) {
                (true, true) => self.sweep_down(first, last),
                (true, false) => self.sweep_up(first, last),
                (false, true) => self.chase_down(first, last, shift),
                (false, false) => self.chase_up(first, last, shift),
            }
            let finished = if downwards { last - 1 } else { first };
            if self.e[finished].abs() <= threshold {
                self.e[finished] = 0.0;
            }
        }
        Ok(())
    }

    /// The size below which an item above the diagonal counts as zero, from a lower bound of the smallest singular
    /// value.
    fn threshold(&self, tolerance: f64) -> f64 {
        let n = self.d.len() as f64;
        let mut mu = self.d[0].abs();
        let mut least = mu;
        for (d, e) in self.d[1..].iter().zip(&*self.e) {
            if least == 0.0 {
                break;
            }
            mu = d.abs() * (mu / (mu + e.abs()));
            least = smaller(least, mu);
        }
        larger(tolerance * (least / n.sqrt()), PASSES as f64 * (n * (n * f64::MIN_POSITIVE)))
    }

    /// A lower bound of the smallest singular value of a block; `None` if the block has just been split instead.
    fn least(&mut self, first: usize, last: usize, downwards: bool, tolerance: f64) -> Option<f64> {
        let (edge, neighbour, start) = if downwards { (last - 1, last, first) } else { (first, first, last) };
        if self.e[edge].abs() <= tolerance * self.d[neighbour].abs() {
            self.e[edge] = 0.0;
            return None;
        }
        let mut mu = self.d[start].abs();
        let mut least = mu;
        for step in 0..last - first {
            let (e, d) =
                if downwards { (first + step, first + step + 1) } else { (last - 1 - step, last - 1 - step) };
            if self.e[e].abs() <= tolerance * mu {
                self.e[e] = 0.0;
                return None;
            }
            mu = self.d[d].abs() * (mu / (mu + self.e[e].abs()));
            least = smaller(least, mu);
        }
        Some(least)
    }

    /// The shift: the smaller singular value of the corner block of two rows, or zero if the shift would cost
    /// accuracy.
    fn shift(&self, first: usize, last: usize, downwards: bool, tolerance: f64, ratio: f64) -> f64 {
        let n = self.d.len() as f64;
        if n * tolerance * ratio <= EPSILON.max(0.01 * tolerance) {
            return 0.0;
        }
        let (start, corner) = if downwards { (first, last - 1) } else { (last, first) };
        let start = self.d[start].abs();
        let shift = smaller_singular_value(self.d[corner], self.e[corner], self.d[corner + 1]);
        let relative = shift / start;
        if start > 0.0 && relative * relative < EPSILON { 0.0 } else { shift }
    }

    fn solve_pair(&mut self, i: usize) {
        let pair = triangular_svd(self.d[i], self.e[i], self.d[i + 1]);
        self.d[i] = pair.max;
        self.e[i] = 0.0;
        self.d[i + 1] = pair.min;
        rotate(self.right, i, pair.right.0, pair.right.1);
        rotate(self.left, i, pair.left.0, pair.left.1);
    }

    /// A step without shift, from the top.
    fn sweep_down(&mut self, first: usize, last: usize) {
        let (mut c, mut old_c, mut old_s) = (1.0, 1.0, 0.0);
        for i in first..last {
            let (next_c, s, r) = rotation(self.d[i] * c, self.e[i]);
            c = next_c;
            if i > first {
                self.e[i - 1] = old_s * r;
            }
            (old_c, old_s, self.d[i]) = rotation(old_c * r, self.d[i + 1] * s);
            rotate(self.right, i, c, s);
            rotate(self.left, i, old_c, old_s);
        }
        let h = self.d[last] * c;
        self.d[last] = h * old_c;
        self.e[last - 1] = h * old_s;
    }

    /// A step without shift, from the bottom.
    fn sweep_up(&mut self, first: usize, last: usize) {
        let (mut c, mut old_c, mut old_s) = (1.0, 1.0, 0.0);
        for i in (first + 1..=last).rev() {
            let (next_c, s, r) = rotation(self.d[i] * c, self.e[i - 1]);
            c = next_c;
            if i < last {
                self.e[i] = old_s * r;
            }
            (old_c, old_s, self.d[i]) = rotation(old_c * r, self.d[i - 1] * s);
            rotate(self.right, i - 1, old_c, -old_s);
            rotate(self.left, i - 1, c, -s);
        }
        let h = self.d[first] * c;
        self.d[first] = h * old_c;
        self.e[first] = h * old_s;
    }

    /// A step with a shift, which chases the bulge from the top.
    fn chase_down(&mut self, first: usize, last: usize, shift: f64) {
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[first].abs() - shift) * (1f64.copysign(d[first]) + shift / d[first]);
        let mut g = e[first];
        for i in first..last {
            let (c, s, r) = rotation(f, g);
            if i > first {
                e[i - 1] = r;
            }
            f = c * d[i] + s * e[i];
            e[i] = c * e[i] - s * d[i];
            g = s * d[i + 1];
            d[i + 1] *= c;
            rotate(self.right, i, c, s);
            let (c, s, r) = rotation(f, g);
            d[i] = r;
            f = c * e[i] + s * d[i + 1];
            d[i + 1] = c * d[i + 1] - s * e[i];
            if i + 1 < last {
                g = s * e[i + 1];
                e[i + 1] *= c;
            }
            rotate(self.left, i, c, s);
        }
        e[last - 1] = f;
    }

    /// A step with a shift, which chases the bulge from the bottom.
    fn chase_up(&mut self, first: usize, last: usize, shift: f64) {
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[last].abs() - shift) * (1f64.copysign(d[last]) + shift / d[last]);
        let mut g = e[last - 1];
        for i in (first + 1..=last).rev() {
            let (c, s, r) = rotation(f, g);
            if i < last {
                e[i] = r;
            }
            f = c * d[i] + s * e[i - 1];
            e[i - 1] = c * e[i - 1] - s * d[i];
            g = s * d[i - 1];
            d[i - 1] *= c;
            rotate(self.left, i - 1, c, -s);
            let (c, s, r) = rotation(f, g);
            d[i] = r;
            f = c * e[i - 1] + s * d[i - 1];
            d[i - 1] = c * d[i - 1] - s * e[i - 1];
            if i > first + 1 {
                g = s * e[i - 2];
                e[i - 2] *= c;
            }
            rotate(self.right, i - 1, c, -s);
        }
        e[first] = f;
    }
}
