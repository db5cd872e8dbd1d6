//! The methods of randomgen's `ExtendedGenerator` whose sums randomgen leaves to BLAS, against its values in
//! `tests/vectors/extended_rounded.txt`: only here a tolerance is right. And refusals, and other rules.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use rill::{CheckValid, Error, Factorization, Generator, Result, Status};

const VECTORS: &str = include_str!("vectors/extended_rounded.txt");

fn numbers(field: &str) -> Vec<f64> {
    if field == "-" { Vec::new() } else { field.split_whitespace().map(|x| x.parse().unwrap()).collect() }
}

fn pairs(items: &[f64]) -> Vec<[f64; 2]> {
    items.chunks(2).map(|pair| [pair[0], pair[1]]).collect()
}

fn method(name: &str) -> Factorization {
    match name {
        "svd" => Factorization::Svd,
        "eigh" => Factorization::Eigh,
        _ => Factorization::Cholesky,
    }
}

/// The call of a line, on `out`.
fn draw(rng: &Generator, head: &[&str], parameters: &[Vec<f64>], out: &mut [f64]) -> Result<()> {
    let (df, dim): (i64, usize) = (head[2].parse().unwrap(), head[3].parse().unwrap());
    let (rank, by) = (head[4].parse().unwrap(), method(head[1]));
    match head[0] {
        "standard_wishart" => rng.standard_wishart(df, dim, true, out),
        "wishart" if head[1] == "factor" => rng.wishart_factor(df, &parameters[0], dim, out),
        "wishart" => rng.wishart(df, &parameters[0], dim, CheckValid::Ignore, 1e-8, rank, by, out),
        _ => {
            let [loc, gamma, relation] = [0, 1, 2].map(|i: usize| pairs(&parameters[i]));
            let given = |matrix: &'_ [[f64; 2]]| !matrix.is_empty();
            let (gamma, relation) =
                (Some(&*gamma).filter(|m| given(m)), Some(&*relation).filter(|m| given(m)));
            let mut drawn = pairs(out);
            rng.multivariate_complex_normal(&loc, gamma, relation, CheckValid::Raise, 1e-8, by, &mut drawn)?;
            out.copy_from_slice(drawn.as_flattened());
            Ok(())
        }
    }
}

#[test]
fn draws_and_end_state_are_those_of_randomgen() {
    let mut cases = 0;
    for line in VECTORS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(" | ").collect();
        let head: Vec<&str> = fields[0].split(' ').collect();
        let mut parameters: Vec<_> = fields[1..].iter().map(|field| numbers(field)).collect();
        let (next, expected) = (parameters.pop().unwrap()[0], parameters.pop().unwrap());
        let rng = Generator::from_u64(7).unwrap();
        let (mut out, mut end) = (vec![0.0; expected.len()], [0.0]);
        draw(&rng, &head, &parameters, &mut out).unwrap();
        rng.random(&mut end).unwrap();
        assert_eq!(end[0].to_bits(), next.to_bits(), "end state after {}", fields[0]);
        let largest = expected.iter().fold(1.0, |most: f64, x| most.max(x.abs()));
        for (ours, theirs) in out.iter().zip(&expected) {
            assert!((ours - theirs).abs() <= 1e-10 * largest, "{}: {ours} {theirs}", fields[0]);
        }
        cases += 1;
        // One draw after another gives the same.
        let rng = Generator::from_u64(7).unwrap();
        for expected in out.chunks(out.len() / 3) {
            let mut single = vec![0.0; expected.len()];
            draw(&rng, &head, &parameters, &mut single).unwrap();
            assert_eq!(single, expected, "{}", fields[0]);
        }
    }
    assert_eq!(cases, CASES);
}

const CASES: usize = 127;

#[test]
fn refusals_draw_nothing() {
    let rng = Generator::from_u64(1).unwrap();
    let refuse = |outcome: Result<()>, message: &str| {
        let refused = outcome.unwrap_err();
        assert_eq!((refused.status(), refused.message()), (Status::InvalidArgument, message));
    };
    let df = "df must contain strictly positive integer values.";
    let out = &mut [7.0; 4];
    refuse(rng.standard_wishart(0, 2, true, out), df);
    refuse(rng.standard_wishart(3, 2, true, &mut [0.0; 5]), "out must hold whole rows");
    let indefinite = [1.0, 2.0, 2.0, 1.0];
    let wishart = |df, scale: &[f64], dim, rank, method, out: &mut [f64]| {
        rng.wishart(df, scale, dim, CheckValid::Raise, 1e-8, rank, method, out)
    };
    let not_semidefinite = "The covariance is not positive-semidefinite.";
    let [svd, eigh, cholesky] = [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky];
    refuse(wishart(-1, &indefinite, 2, 2, svd, out), df);
    refuse(wishart(3, &indefinite, 2, 2, svd, out), not_semidefinite);
    refuse(wishart(3, &indefinite, 2, 2, eigh, out), not_semidefinite);
    refuse(wishart(3, &indefinite, 2, 2, cholesky, out), "Matrix is not positive definite");
    let identity = [1.0, 0.0, 0.0, 1.0];
    refuse(wishart(3, &identity, 2, 1, svd, out), "The 1 is less than the minimum required rank.");
    refuse(wishart(3, &identity, 2, -5, svd, out), "The -5 is less than the minimum required rank.");
    refuse(wishart(3, &identity, 2, 3, cholesky, out), not_semidefinite);
    refuse(wishart(3, &[1.0, 1.0, 1.0, 1.0], 2, 3, cholesky, out), not_semidefinite);
    let shape = "scale must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so \
                 that scale's shape is (...,N,N).";
    refuse(wishart(3, &[], 0, 0, svd, &mut []), shape);
    refuse(wishart(3, &identity, 3, 0, svd, &mut []), shape);
    refuse(rng.wishart_factor(3, &[], 0, &mut []), shape);
    let complex = |loc: &[[f64; 2]], gamma: &[[f64; 2]], out: &mut [[f64; 2]]| {
        rng.multivariate_complex_normal(loc, Some(gamma), None, CheckValid::Raise, 1e-8, svd, out)
    };
    let pair = &mut [[7.0; 2]];
    refuse(complex(&[], &[], pair), "loc must be non-empty and at least 1-dimensional");
    let not_symmetric = "The covariance matrix implied by gamma and relation is not symmetric.  Each component in gamma \
                         must be positive semi-definite Hermetian and each component in relation must be symmetric.";
    for gamma in [[1.0, 1.0], [f64::NAN, 0.0], [f64::INFINITY, 0.0]] {
        refuse(complex(&[[0.0; 2]], &[gamma], pair), not_symmetric);
    }
    refuse(complex(&[[0.0; 2]], &[[-1.0, 0.0]], pair), not_semidefinite);
    let shape = "gamma must be non-empty with at least 2-dimensional and the final two dimensions must match the final \
                 dimension of loc, 1.";
    refuse(complex(&[[0.0; 2]], &[], pair), shape);
    let normal = |gamma, relation, pair: &mut [[f64; 2]]| rng.complex_normal([0.0; 2], gamma, relation, pair);
    refuse(normal([1.0, 1.0], [0.0; 2], pair), "Im(gamma) != 0");
    refuse(normal([1.0, f64::NAN], [0.0; 2], pair), "Im(gamma) != 0");
    refuse(normal([1.0, 0.0], [2.0, 0.0], pair), "Re(gamma - relation) < 0");
    refuse(normal([1.0, 0.0], [-2.0, 0.0], pair), "Re(gamma + relation) < 0");
    refuse(normal([1.0, 0.0], [0.0, 1.1], pair), "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)");
    refuse(normal([0.0, 0.0], [0.0, 1e-300], pair), "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)");
    assert_eq!((*out, *pair), ([7.0; 4], [[7.0; 2]]));
    let (mut here, mut fresh) = ([0.0], [0.0]);
    rng.random(&mut here).unwrap();
    Generator::from_u64(1).unwrap().random(&mut fresh).unwrap();
    assert_eq!(here, fresh);
}

#[test]
fn no_values_take_no_memory() {
    let rng = Generator::from_u64(1).unwrap();
    let memory = |outcome: Result<()>| outcome.map_err(|error: Error| error.status());
    assert_eq!(memory(rng.standard_wishart(1, usize::MAX, true, &mut [])), Ok(()));
    assert_eq!(memory(rng.standard_wishart(i64::MAX, 1 << 31, true, &mut [])), Ok(()));
}

#[test]
fn of_equal_values_the_last_are_kept() {
    let mut w = [0.0; 9];
    let mut identity = [0.0; 9];
    (0..3).for_each(|i| identity[4 * i] = 1.0);
    for by in [Factorization::Svd, Factorization::Eigh] {
        let rng = Generator::from_u64(1).unwrap();
        rng.wishart(5, &identity, 3, CheckValid::Ignore, 1e-8, 1, by, &mut w).unwrap();
        assert!(w[8] > 0.0 && w[..8].iter().all(|&x| x == 0.0), "{w:?}");
    }
}

/// Beyond LAPACK's block of 64 rows; the factor has full rank.
#[test]
fn pivots_find_the_rank_of_large_matrices() {
    let k = 150;
    let row = |i: usize| (0..2).map(move |j| ((i * 7 + j * 3) % 11) as f64 - 4.5);
    let at = |i: usize, j: usize| {
        f64::from(u8::from(i == j)) * (1.0 + i as f64) + row(i).zip(row(j)).map(|(x, y)| x * y).sum::<f64>()
    };
    let full: Vec<f64> = (0..k * k).map(|i| at(i / k, i % k)).collect();
    let (mut w, n) = (vec![0.0; k * k], 200_000);
    let rng = Generator::from_u64(5).unwrap();
    let drawn = rng.wishart(n, &full, k, CheckValid::Raise, 1e-8, 149, Factorization::Cholesky, &mut w);
    drawn.unwrap();
    for i in 0..k {
        for j in 0..k {
            let deviation = (full[i * k + i] * full[j * k + j] + full[i * k + j].powi(2)).sqrt();
            let mean = w[i * k + j] / n as f64;
            assert!((mean - full[i * k + j]).abs() < 6.0 * deviation / (n as f64).sqrt(), "{i} {j}");
        }
    }
}
