//! Reduction of a symmetric matrix to a tridiagonal one by reflections, from its lower triangle (`dsytd2`).
//!
//! Source: J. H. Wilkinson, "Householder's Method for Symmetric Matrices", Numerische Mathematik 4 (1962).

use super::Matrix;
use super::householder::Reflections;
use crate::error::{Result, try_vec};

/// Q T Q' with T tridiagonal.
pub(super) struct Tridiagonal {
    /// The diagonal of T.
    pub(super) d: Vec<f64>,
    /// The items beside the diagonal.
    pub(super) e: Vec<f64>,
    /// Q.
    pub(super) basis: Reflections,
}

impl Tridiagonal {
    /// Reduces the symmetric matrix with the lower triangle of `a`, and consumes it.
    pub(super) fn new(mut a: Matrix) -> Result<Self> {
        let k = a.size();
        let (mut d, mut e) = (try_vec(k, 0.0)?, try_vec(k.saturating_sub(1), 0.0)?);
        let mut basis = Reflections::new(k, 1)?;
        let mut product = try_vec(k, 0.0)?;
        for i in 0..k {
            d[i] = a[(i, i)];
            if i + 1 == k {
                break;
            }
            let column = |v: &mut [f64]| {
                for (r, slot) in (i + 1..).zip(v) {
                    *slot = a[(r, i)];
                }
            };
            let (beta, v, tau) = basis.make(i, column);
            e[i] = beta;
            if tau != 0.0 {
                reflect(&mut a, i + 1, v, tau, &mut product);
            }
        }
        Ok(Self { d, e, basis })
    }
}

/// Multiplies the lower triangle from `start` on by I - tau v v' from both sides.
fn reflect(a: &mut Matrix, start: usize, v: &[f64], tau: f64, product: &mut [f64]) {
    let product = &mut product[start..];
    product.fill(0.0);
    for i in 0..v.len() {
        let row = &a.row(start + i)[start..];
        let mut sum = 0.0;
        for j in 0..i {
            product[j] += tau * v[i] * row[j];
            sum += row[j] * v[j];
        }
        product[i] += tau * (sum + row[i] * v[i]);
    }
    let dot = product.iter().zip(v).fold(0.0, |sum, (p, v)| sum + p * v);
    let alpha = -0.5 * tau * dot;
    for (p, v) in product.iter_mut().zip(v) {
        *p += alpha * v;
    }
    for i in 0..v.len() {
        let row = &mut a.row_mut(start + i)[start..];
        for j in 0..=i {
            row[j] = row[j] - v[i] * product[j] - product[i] * v[j];
        }
    }
}
