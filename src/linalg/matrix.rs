//! A square matrix, row by row.

use std::ops::{Index, IndexMut};

use crate::error::{Error, Result, try_vec};

/// A square matrix, allocated fallibly.
#[cfg_attr(test, derive(Clone))]
#[derive(Debug)]
pub(crate) struct Matrix {
    k: usize,
    items: Vec<f64>,
}

impl Matrix {
    /// All zero.
    pub(crate) fn zero(k: usize) -> Result<Self> {
        let size = k.checked_mul(k).ok_or_else(Error::memory)?;
        Ok(Self { k, items: try_vec(size, 0.0)? })
    }

    /// Ones on the diagonal.
    pub(crate) fn identity(k: usize) -> Result<Self> {
        let mut matrix = Self::zero(k)?;
        for i in 0..k {
            matrix[(i, i)] = 1.0;
        }
        Ok(matrix)
    }

    /// A copy of `k` rows of `k` items.
    pub(crate) fn from_rows(rows: &[f64], k: usize) -> Result<Self> {
        let mut matrix = Self::zero(k)?;
        matrix.items.copy_from_slice(rows);
        Ok(matrix)
    }

    /// The number of rows.
    pub(crate) fn size(&self) -> usize {
        self.k
    }

    pub(crate) fn row(&self, i: usize) -> &[f64] {
        &self.items[i * self.k..][..self.k]
    }

    pub(crate) fn row_mut(&mut self, i: usize) -> &mut [f64] {
        &mut self.items[i * self.k..][..self.k]
    }

    /// Row `i` and the one below it.
    pub(crate) fn rows_from(&mut self, i: usize) -> (&mut [f64], &mut [f64]) {
        self.items[i * self.k..][..2 * self.k].split_at_mut(self.k)
    }

    pub(crate) fn swap_rows(&mut self, i: usize, j: usize) {
        for column in 0..self.k {
            self.items.swap(i * self.k + column, j * self.k + column);
        }
    }

    pub(crate) fn items(&self) -> &[f64] {
        &self.items
    }

    pub(crate) fn items_mut(&mut self) -> &mut [f64] {
        &mut self.items
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.items[i * self.k + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.items[i * self.k + j]
    }
}
