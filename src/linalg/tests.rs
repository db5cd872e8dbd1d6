//! The factorisations give their matrices back, with the properties of the factors.

use super::{Matrix, cholesky, eigh, svd};

/// A matrix without structure, the same every time.
fn scattered(k: usize) -> Matrix {
    let mut word = 1u64;
    let mut next = || {
        word = word.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (word >> 11) as f64 / (1u64 << 53) as f64 - 0.5
    };
    let rows: Vec<f64> = (0..k * k).map(|_| next()).collect();
    Matrix::from_rows(&rows, k).unwrap()
}

/// x' diag(d) y, where the vectors are the rows of `x` and `y`.
fn product(x: &Matrix, d: &[f64], y: &Matrix) -> Matrix {
    let k = d.len();
    let mut result = Matrix::zero(k).unwrap();
    for i in 0..k {
        for j in 0..k {
            result[(i, j)] = (0..k).map(|l| x[(l, i)] * d[l] * y[(l, j)]).sum();
        }
    }
    result
}

fn assert_same(ours: &Matrix, expected: &Matrix, bound: f64) {
    for (x, y) in ours.items().iter().zip(expected.items()) {
        assert!((x - y).abs() <= bound, "{x} {y}");
    }
}

fn assert_orthogonal(vectors: &Matrix) {
    let k = vectors.size();
    let ones = vec![1.0; k];
    assert_same(&product(vectors, &ones, vectors), &Matrix::identity(k).unwrap(), 1e-13);
}

fn symmetric(k: usize) -> Matrix {
    let a = scattered(k);
    product(&a, &vec![1.0; k], &a)
}

#[test]
fn singular_vectors_are_orthogonal_and_give_the_matrix_back() {
    for k in [1, 2, 3, 10, 25, 26, 60] {
        for scale in [1.0, 1e-290, 1e290] {
            let mut a = scattered(k);
            a.items_mut().iter_mut().for_each(|x| *x *= scale);
            let svd = svd(a.clone()).unwrap();
            assert_orthogonal(&svd.left);
            assert_orthogonal(&svd.right);
            assert!(svd.values.is_sorted_by(|x, y| x >= y) && svd.values.iter().all(|&s| s >= 0.0));
            assert_same(&product(&svd.left, &svd.values, &svd.right), &a, 1e-13 * scale);
        }
    }
}

#[test]
fn eigenvectors_are_orthogonal_and_give_the_matrix_back() {
    for k in [1, 2, 3, 10, 25, 26, 60] {
        for scale in [1.0, 1e-290, 1e290] {
            let mut a = symmetric(k);
            a.items_mut().iter_mut().for_each(|x| *x *= scale);
            let eigh = eigh(a.clone()).unwrap();
            assert_orthogonal(&eigh.vectors);
            assert!(eigh.values.is_sorted());
            assert_same(&product(&eigh.vectors, &eigh.values, &eigh.vectors), &a, 1e-13 * scale);
        }
    }
}

#[test]
fn the_factor_of_cholesky_gives_the_matrix_back() {
    for k in [1, 2, 3, 10, 25, 60] {
        let mut a = symmetric(k);
        for i in 0..k {
            a[(i, i)] += 1.0;
        }
        let factor = cholesky(a.clone()).unwrap();
        let mut transposed = Matrix::zero(k).unwrap();
        for i in 0..k {
            for j in 0..k {
                transposed[(j, i)] = factor[(i, j)];
            }
        }
        assert_same(&product(&transposed, &vec![1.0; k], &transposed), &a, 1e-13);
    }
}

#[test]
fn repeated_and_vanishing_values_are_no_trouble() {
    for k in [2, 3, 9, 26, 40] {
        let ones = Matrix::from_rows(&vec![1.0; k * k], k).unwrap();
        let mut alike = ones.clone();
        for i in 0..k {
            alike[(i, i)] = 2.0;
        }
        for a in [ones, alike, Matrix::identity(k).unwrap(), Matrix::zero(k).unwrap()] {
            let svd = svd(a.clone()).unwrap();
            assert_same(&product(&svd.left, &svd.values, &svd.right), &a, 1e-13);
            let eigh = eigh(a.clone()).unwrap();
            assert_same(&product(&eigh.vectors, &eigh.values, &eigh.vectors), &a, 1e-13);
        }
    }
}
