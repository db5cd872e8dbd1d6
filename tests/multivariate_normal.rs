//! Multivariate normal draws against NumPy's, from `tests/vectors/multivariate_normal.txt`. NumPy computes the values
//! with a BLAS library, which adds in its own order: only here a tolerance is right.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod watch;

use rill::{CheckValid, Factorization, Generator, LegacySeed, RandomState, Status};

const VECTORS: &str = include_str!("vectors/multivariate_normal.txt");

fn numbers(field: &str) -> Vec<f64> {
    field.split_whitespace().map(|x| x.parse().unwrap()).collect()
}

fn method(name: &str) -> Option<Factorization> {
    match name {
        "svd" => Some(Factorization::Svd),
        "eigh" => Some(Factorization::Eigh),
        "cholesky" => Some(Factorization::Cholesky),
        _ => None,
    }
}

/// A case of the file: the vectors and the next double.
fn draw(name: &str, mean: &[f64], cov: &[f64], n: usize) -> (Vec<f64>, f64) {
    let (mut out, mut next) = (vec![0.0; n * mean.len()], [0.0]);
    if let Some(method) = method(name) {
        let rng = Generator::from_u64(7).unwrap();
        rng.multivariate_normal(mean, cov, CheckValid::Raise, 1e-8, method, &mut out).unwrap();
        rng.random(&mut next).unwrap();
    } else {
        let rng = RandomState::from_seed(LegacySeed::Integer(7)).unwrap();
        rng.multivariate_normal(mean, cov, CheckValid::Raise, 1e-8, &mut out).unwrap();
        rng.random_sample(&mut next).unwrap();
    }
    (out, next[0])
}

#[test]
fn vectors_and_end_state_are_those_of_numpy() {
    let mut cases = 0;
    for line in VECTORS.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(" | ").collect();
        let (mean, cov, expected, next) =
            (numbers(fields[1]), numbers(fields[2]), numbers(fields[3]), numbers(fields[4])[0]);
        let (vectors, end) = draw(fields[0], &mean, &cov, 3);
        assert_eq!(end.to_bits(), next.to_bits(), "end state after {} of {}", fields[0], mean.len());
        let largest = cov.iter().fold(0.0, |most: f64, x| most.max(*x)).sqrt();
        for (ours, theirs) in vectors.iter().zip(&expected) {
            let bound = 1e-10 * largest.max(theirs.abs());
            assert!((ours - theirs).abs() <= bound, "{} of {}: {ours} {theirs}", fields[0], mean.len());
        }
        cases += 1;
    }
    assert_eq!(cases, 84);
}

#[test]
fn the_factor_of_the_caller_gives_the_vectors_of_its_covariance() {
    let (mean, factor) = ([1.0, -2.0], [2.0, 0.0, 0.5, 1.5]);
    let (mut z, mut out) = ([0.0; 8], [0.0; 8]);
    Generator::from_u64(3).unwrap().standard_normal(&mut z).unwrap();
    Generator::from_u64(3).unwrap().multivariate_normal_factor(&mean, &factor, &mut out).unwrap();
    for (z, x) in z.chunks(2).zip(out.chunks(2)) {
        assert_eq!(x, [1.0 + z[0] * 2.0, -2.0 + (z[0] * 0.5 + z[1] * 1.5)]);
    }
}

#[test]
fn one_fill_is_as_many_single_draws() {
    let (mean, cov) = ([0.5, 1.0, 2.0], [4.0, 1.0, 0.3, 1.0, 3.0, 0.2, 0.3, 0.2, 2.0]);
    for name in ["svd", "eigh", "cholesky", "legacy"] {
        let (all, end) = draw(name, &mean, &cov, 5);
        let (generator, state) =
            (Generator::from_u64(7).unwrap(), RandomState::from_seed(LegacySeed::Integer(7)));
        let state = state.unwrap();
        let mut single = [0.0; 3];
        for expected in all.chunks(3) {
            match method(name) {
                Some(method) => {
                    generator.multivariate_normal(&mean, &cov, CheckValid::Warn, 1e-8, method, &mut single)
                }
                None => state.multivariate_normal(&mean, &cov, CheckValid::Warn, 1e-8, &mut single),
            }
            .unwrap();
            assert_eq!(single, expected, "{name}");
        }
        let mut next = [0.0];
        if method(name).is_some() { generator.random(&mut next) } else { state.random_sample(&mut next) }
            .unwrap();
        assert_eq!(next[0], end);
    }
}

#[test]
fn refusals_draw_nothing() {
    let indefinite = [1.0, 2.0, 2.0, 1.0];
    let rng = Generator::from_u64(1).unwrap();
    let mut out = [7.0; 2];
    let mut refuse = |mean: &[f64], cov: &[f64], method, message: &str| {
        let refused =
            rng.multivariate_normal(mean, cov, CheckValid::Raise, 1e-8, method, &mut out).unwrap_err();
        assert_eq!((refused.status(), refused.message()), (Status::InvalidArgument, message));
        assert_eq!(out, [7.0; 2]);
    };
    let not_semidefinite = "covariance is not symmetric positive-semidefinite.";
    refuse(&[0.0; 2], &indefinite, Factorization::Svd, not_semidefinite);
    refuse(&[0.0; 2], &indefinite, Factorization::Eigh, not_semidefinite);
    refuse(&[0.0; 2], &indefinite, Factorization::Cholesky, "Matrix is not positive definite");
    refuse(&[0.0; 2], &[f64::NAN; 4], Factorization::Svd, "SVD did not converge");
    refuse(&[0.0; 2], &[f64::NEG_INFINITY; 4], Factorization::Svd, "SVD did not converge");
    refuse(&[0.0; 3], &[f64::NAN; 9], Factorization::Eigh, "Eigenvalues did not converge");
    refuse(&[0.0; 2], &[1.0; 3], Factorization::Svd, "mean and cov must have same length");
    refuse(&[], &[], Factorization::Svd, "cannot reshape array of size 0 into shape (0)");
    let state = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
    let refused =
        state.multivariate_normal(&[0.0; 2], &indefinite, CheckValid::Raise, 1e-8, &mut []).unwrap_err();
    assert_eq!(refused.message(), not_semidefinite);
    let (mut here, mut fresh) = ([0.0], [0.0]);
    rng.random(&mut here).unwrap();
    Generator::from_u64(1).unwrap().random(&mut fresh).unwrap();
    assert_eq!(here, fresh);
}

#[test]
fn what_cannot_be_a_covariance_never_hangs() {
    watch::in_time(|step| {
        for k in [1, 2, 3, 7, 27] {
            for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE / 8.0, 0.0] {
                for place in (0..k * k).step_by(1 + k * k / 50) {
                    let mut cov: Vec<f64> = (0..k * k).map(|i| 1.0 / (1 + i % (k + 1)) as f64).collect();
                    cov[place] = bad;
                    step(format!("{bad} at {place} of {k}"));
                    for method in [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky] {
                        let _ = outcome(Some(method), k, &cov);
                    }
                }
            }
        }
    });
}

/// As in `tests/numpy/make_not_finite.py`: finite draws, NaN, a mixture, or an error.
fn outcome(method: Option<Factorization>, k: usize, cov: &[f64]) -> char {
    let (mean, mut out) = (vec![0.0; k], vec![7.0; k]);
    let drawn = if let Some(method) = method {
        let rng = Generator::from_u64(1).unwrap();
        rng.multivariate_normal(&mean, cov, CheckValid::Ignore, 1e-8, method, &mut out)
    } else {
        let rng = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
        rng.multivariate_normal(&mean, cov, CheckValid::Ignore, 1e-8, &mut out)
    };
    if let Err(refused) = drawn {
        assert_eq!(out, vec![7.0; k]);
        let message = match method {
            Some(Factorization::Eigh) => "Eigenvalues did not converge",
            Some(Factorization::Cholesky) => "Matrix is not positive definite",
            _ => "SVD did not converge",
        };
        assert_eq!((refused.status(), refused.message()), (Status::InvalidArgument, message));
        return 'e';
    }
    match out.iter().filter(|x| x.is_nan()).count() {
        0 if out.iter().all(|x| x.is_finite()) => 'f',
        nans if nans == k => 'n',
        _ => 'o',
    }
}

/// The item of a base matrix.
fn base(name: &str, k: usize, i: usize, j: usize) -> f64 {
    let (distance, is_diagonal) = (i.abs_diff(j), f64::from(u8::from(i == j)));
    match name {
        "identity" => is_diagonal,
        "zero" => 0.0,
        "distinct" => is_diagonal * (1 + i) as f64,
        "decaying" => 1.0 / (1u64 << distance) as f64,
        "minimum" => (1 + i.min(j)) as f64,
        "huge" => {
            let unit = f64::from_bits((1023 + 1000) << 52);
            [2.0 * unit, -unit].get(distance).copied().unwrap_or(0.0)
        }
        _ => unreachable!("{name} of {k}"),
    }
}

/// Places for values in a matrix of `k` rows, or a rule for the items. As in `make_not_finite.py`, in its order.
fn put(place: usize, k: usize, i: usize, j: usize, x: f64) -> Option<f64> {
    let (half, last) = (k / 2, k - 1);
    let at = |places: &[(usize, usize)]| places.contains(&(i, j));
    let corners = at(&[(0, last), (last, 0)]);
    let (nan, inf) = (f64::NAN, f64::INFINITY);
    let given = |is: bool, value: f64| is.then_some(value);
    match place {
        0 => given(at(&[(0, 0)]), x),
        1 => given(at(&[(last, last)]), x),
        2 => given(at(&[(half, half)]), x),
        3 => given(corners, x),
        4 => given(at(&[(last, 0)]), x),
        5 => given(at(&[(0, last)]), x),
        6 => given(i == j, x),
        7 => given(i != j, x),
        8 => given(i == half || j == half, x),
        9 => Some(x),
        10 => given(at(&[(0, 0)]), nan).or(given(corners, x)),
        11 => given(corners, -inf).or(given(at(&[(0, 0)]), x)),
        12 => given(corners, nan).or(given(at(&[(last, last)]), x)),
        _ => given(at(&[(last, half), (half, last)]), inf).or(given(at(&[(half, 0), (0, half)]), x)),
    }
}

/// Where NumPy raises an error or never returns, the covariance is refused, with NumPy's message.
#[test]
fn matrices_that_are_not_finite_are_refused_or_drawn_from_as_in_numpy() {
    watch::in_time(|step| {
        let mut cases = 0;
        for line in include_str!("vectors/not_finite.txt").lines().filter(|line| !line.starts_with('#')) {
            let (head, letters) = line.split_once(" | ").unwrap();
            let (k, name) = head.split_once(' ').unwrap();
            let k: usize = k.parse().unwrap();
            let mut letters = letters.chars();
            for method in [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky] {
                for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                    for place in 0..14 {
                        let item = |at: usize| {
                            let (i, j) = (at / k, at % k);
                            put(place, k, i, j, x).unwrap_or_else(|| base(name, k, i, j))
                        };
                        let cov: Vec<f64> = (0..k * k).map(item).collect();
                        let expected = letters.next().map(|letter| if letter == 'h' { 'e' } else { letter });
                        step(format!("{method:?} of {head}, {x} at place {place}"));
                        let ours = outcome(Some(method), k, &cov);
                        assert_eq!(Some(ours), expected, "{method:?} of {head}, {x} at place {place}");
                        if method == Factorization::Svd {
                            assert_eq!(
                                outcome(None, k, &cov),
                                ours,
                                "legacy of {head}, {x} at place {place}"
                            );
                        }
                        cases += 1;
                    }
                }
            }
        }
        assert_eq!(cases, (30 * 4 + 10 * 2) * 126);
    });
}
