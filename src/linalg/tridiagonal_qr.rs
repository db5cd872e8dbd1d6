//! The eigenvalues of a symmetric tridiagonal matrix, by the QL or QR iteration with implicit shifts (`dsteqr`): QL if
//! the items of a block grow downwards, QR otherwise.
//!
//! Source: J. H. Wilkinson, "The Algebraic Eigenvalue Problem" (1965); A. Dubrulle, R. S. Martin, J. H. Wilkinson,
//! "The Implicit QL Algorithm", Numerische Mathematik 12 (1968).

use super::rotation::{hypot, rotate, rotation};
use super::two_by_two::symmetric_eigen;
use super::{EPSILON, Matrix, WHOLE, largest, rescale};
use crate::error::{Error, Result};

/// The iteration fails after this many steps for each eigenvalue, on average.
const STEPS: usize = 30;
/// A block is scaled into this range, where squares neither underflow nor overflow.
const SMALL: f64 = f64::from_bits((1023 - 511 + 106) << 52);
const LARGE: f64 = f64::from_bits((1023 + 511) << 52) / 3.0;

/// A tridiagonal matrix that is becoming diagonal, and the vectors that belong to it, as rows.
pub(super) struct Iteration<'a> {
    pub(super) d: &'a mut [f64],
    pub(super) e: &'a mut [f64],
    pub(super) vectors: &'a mut Matrix,
}

impl Iteration<'_> {
    /// Makes the matrix diagonal, with items in ascending order.
    pub(super) fn run(&mut self) -> Result<()> {
        let n = self.d.len();
        let mut steps = STEPS.saturating_mul(n);
        let mut next = 0;
        while next < n {
            let first = next;
            let last = self.block_end(first);
            next = last + 1;
            if first == last {
                continue;
            }
            // A block with a NaN is not scaled.
            let most = largest(self.d[first..=last].iter().chain(&self.e[first..last]));
            let target = most.clamp(SMALL, LARGE);
            self.rescale(first, last, most, target);
            let falls = self.d[last].abs() < self.d[first].abs();
            if falls {
                self.qr(first, last, &mut steps)?;
            } else {
                self.ql(first, last, &mut steps)?;
            }
            self.rescale(first, last, target, most);
        }
        self.sort();
        Ok(())
    }

    /// The last row of the block that begins with `first`. The item below it is negligible.
    fn block_end(&mut self, first: usize) -> usize {
        for m in first..self.e.len() {
            let bound = (self.d[m].abs().sqrt() * self.d[m + 1].abs().sqrt()) * EPSILON;
            let e = self.e[m].abs();
            // Where LAPACK divides a matrix, it also divides at a NaN.
            let at_nan = (e.is_nan() || bound.is_nan()) && self.d.len() > WHOLE;
            if e == 0.0 || e <= bound || at_nan {
                self.e[m] = 0.0;
                return m;
            }
        }
        self.d.len() - 1
    }

    fn rescale(&mut self, first: usize, last: usize, from: f64, to: f64) {
        if from != to && from > 0.0 {
            rescale(&mut self.d[first..=last], from, to);
            rescale(&mut self.e[first..last], from, to);
        }
    }

    /// Whether the item between rows m and m + 1 is negligible.
    fn splits(&self, m: usize) -> bool {
        let e = self.e[m].abs();
        e * e <= (EPSILON * EPSILON * self.d[m].abs()) * self.d[m + 1].abs() + f64::MIN_POSITIVE
    }

    /// Finds eigenvalues from the top.
    fn ql(&mut self, first: usize, last: usize, steps: &mut usize) -> Result<()> {
        let mut l = first;
        while l <= last {
            let m = (l..last).find(|&m| self.splits(m)).unwrap_or(last);
            if m < last {
                self.e[m] = 0.0;
            }
            if m == l {
                l += 1;
                continue;
            }
            if m == l + 1 {
                self.solve_pair(l);
                l += 2;
                continue;
            }
            count(steps)?;
            let (d, e) = (&mut *self.d, &mut *self.e);
            let mut g = shifted(d[l], d[l + 1], e[l], d[m]);
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            for i in (l..m).rev() {
                let (f, b) = (s * e[i], c * e[i]);
                let r;
                (c, s, r) = rotation(g, f);
                if i + 1 != m {
                    e[i + 1] = r;
                }
                g = d[i + 1] - p;
                let r = (d[i] - g) * s + 2.0 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                rotate(self.vectors, i, c, -s);
            }
            d[l] -= p;
            e[l] = g;
        }
        Ok(())
    }

    /// Finds eigenvalues from the bottom.
    fn qr(&mut self, first: usize, last: usize, steps: &mut usize) -> Result<()> {
        // Everything from `end` on is done.
        let mut end = last + 1;
        while end > first {
            let l = end - 1;
            let m = (first + 1..=l).rev().find(|&m| self.splits(m - 1)).unwrap_or(first);
            if m > first {
                self.e[m - 1] = 0.0;
            }
            if m == l {
                end -= 1;
                continue;
            }
            if m + 1 == l {
                self.solve_pair(m);
                end -= 2;
                continue;
            }
            count(steps)?;
            let (d, e) = (&mut *self.d, &mut *self.e);
            let mut g = shifted(d[l], d[l - 1], e[l - 1], d[m]);
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            for i in m..l {
                let (f, b) = (s * e[i], c * e[i]);
                let r;
                (c, s, r) = rotation(g, f);
                if i != m {
                    e[i - 1] = r;
                }
                g = d[i] - p;
                let r = (d[i + 1] - g) * s + 2.0 * c * b;
                p = s * r;
                d[i] = g + p;
                g = c * r - b;
                rotate(self.vectors, i, c, s);
            }
            d[l] -= p;
            e[l - 1] = g;
        }
        Ok(())
    }

    fn solve_pair(&mut self, i: usize) {
        let (first, second, (c, s)) = symmetric_eigen(self.d[i], self.e[i], self.d[i + 1]);
        self.d[i] = first;
        self.d[i + 1] = second;
        self.e[i] = 0.0;
        rotate(self.vectors, i, c, s);
    }

    /// Exchanges the smallest value with the first, the next smallest with the second, and so on. Among equal values
    /// the first is taken.
    fn sort(&mut self) {
        for i in 0..self.d.len() {
            let mut least = i;
            for j in i + 1..self.d.len() {
                if self.d[j] < self.d[least] {
                    least = j;
                }
            }
            if least != i {
                self.d.swap(i, least);
                self.vectors.swap_rows(i, least);
            }
        }
    }
}

fn count(steps: &mut usize) -> Result<()> {
    *steps = steps.checked_sub(1).ok_or_else(|| Error::argument("Eigenvalues did not converge"))?;
    Ok(())
}

/// The other end of the block after Wilkinson's shift.
fn shifted(d: f64, neighbour: f64, e: f64, other_end: f64) -> f64 {
    let g = (neighbour - d) / (2.0 * e);
    let r = hypot(g, 1.0);
    other_end - d + (e / (g + r.copysign(g)))
}
