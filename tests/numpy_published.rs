//! The numbers in NumPy's own tests of `RandomState`, and tests that do not fit a line of the table.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what the tests are made of")]

mod by_name;
mod levels;

use rill::ffi::draw::rill_random_state_draw;
use rill::ffi::random_state::{rill_random_state, rill_random_state_free, rill_random_state_from_seed};
use rill::{LegacySeed, RandomState, Status};

const SEED: u32 = 1234567890;

/// The same random state through its handle and through Rust.
struct Both {
    handle: *mut rill_random_state,
    rust: RandomState,
}

impl Both {
    fn new() -> Self {
        let mut handle = std::ptr::null_mut();
        // SAFETY: a place of ours.
        assert_eq!(unsafe { rill_random_state_from_seed(SEED, &raw mut handle) }, Status::Ok);
        Self { handle, rust: RandomState::from_seed(LegacySeed::Integer(SEED)).unwrap() }
    }
}

impl Drop for Both {
    fn drop(&mut self) {
        // SAFETY: a handle that is ours.
        unsafe { rill_random_state_free(self.handle) };
    }
}

fn list<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> Vec<T> {
    if text == "-" { Vec::new() } else { text.split(',').map(|item| item.parse().unwrap()).collect() }
}

/// The values of a method: the bits of doubles, or integers.
fn drawn(source: &Both, method: &str, arguments: &[&str]) -> Vec<u64> {
    let rust = &source.rust;
    let n: usize = arguments.last().and_then(|n| n.parse().ok()).unwrap_or(0);
    let mut integers = vec![0i64; n];
    match method {
        "choice" => {
            let p = list::<f64>(arguments[2]);
            let p = (!p.is_empty()).then_some(p.as_slice());
            rust.choice(arguments[0].parse().unwrap(), arguments[1] == "true", p, &mut integers).unwrap();
        }
        "permutation" => rust.permutation(&mut integers).unwrap(),
        "shuffle" => {
            integers = list(arguments[0]);
            rust.shuffle(&mut integers).unwrap();
        }
        "bytes" => {
            let mut bytes = vec![0; n];
            rust.bytes(&mut bytes).unwrap();
            integers = bytes.into_iter().map(i64::from).collect();
        }
        "randint" => {
            let (low, high) = (arguments[0].parse().unwrap(), arguments[1].parse().unwrap());
            rust.randint(low, high, false, &mut integers).unwrap();
        }
        "multinomial" => {
            let pvals = list::<f64>(arguments[1]);
            integers = vec![0; n * pvals.len()];
            rust.multinomial(arguments[0].parse().unwrap(), &pvals, &mut integers).unwrap();
        }
        "dirichlet" => {
            let alpha = list::<f64>(arguments[0]);
            let mut values = vec![0.0; n * alpha.len()];
            rust.dirichlet(&alpha, &mut values).unwrap();
            return values.into_iter().map(f64::to_bits).collect();
        }
        _ => {
            let mut texts = arguments.iter();
            let next = || (*texts.next().unwrap()).to_owned();
            // SAFETY: a live handle; the rest is as by_name::draw makes it.
            let draw: by_name::Draw<'_> = &|number, p, k, out, n| unsafe {
                rill_random_state_draw(source.handle, number, p, k, out, n)
            };
            return by_name::draw(draw, false, method, next, |text| text.parse().unwrap()).unwrap();
        }
    }
    integers.into_iter().map(|value| value as u64).collect()
}

/// Whether a value agrees with the written one in all of its digits.
fn is_written(value: u64, written: &str) -> bool {
    if let Some(short) = written.strip_prefix('~') {
        let significant = |x: f64| format!("{x:.13e}");
        return significant(f64::from_bits(value)) == significant(short.parse().unwrap());
    }
    match written.parse::<i64>() {
        Ok(integer) => value == integer as u64,
        Err(_) => value == written.parse::<f64>().unwrap().to_bits(),
    }
}

#[test]
fn the_numbers_of_numpy_s_own_tests_are_drawn() {
    let mut source = Both::new();
    for line in include_str!("vectors/numpy_published.txt").lines().filter(|line| !line.starts_with('#')) {
        let (asked, written) = line.split_once(" | ").unwrap();
        let mut words: Vec<_> = asked.split(' ').collect();
        if words[0] == "then" {
            words.remove(0);
        } else {
            source = Both::new();
        }
        let values = drawn(&source, words[0], &words[1..]);
        let written: Vec<_> = written.split(' ').collect();
        assert_eq!(values.len(), written.len(), "{asked}");
        for (value, written) in values.into_iter().zip(written) {
            assert!(is_written(value, written), "{asked}: {written}, not {}", f64::from_bits(value));
        }
    }
}

/// numpy.random.RandomState(1).binomial(10**18, 1e-17, 3), before and after a multinomial of the same numbers, and so on.
/// Until 2.4 the two shared a cached setup.
#[test]
fn binomial_and_multinomial_have_the_same_draws_and_no_memory_of_each_other() {
    let (n, p) = (1_000_000_000_000_000_000, 1e-17);
    let rs = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
    let binomial = || {
        let mut out = [0; 3];
        rs.binomial(n, p, &mut out).unwrap();
        out
    };
    let multinomial = || {
        let mut out = [0; 6];
        rs.multinomial(n, &[p, 1.0 - p], &mut out).unwrap();
        [out[0], out[2], out[4]]
    };
    for _ in 0..2 {
        rs.seed(LegacySeed::Integer(1)).unwrap();
        assert_eq!(multinomial(), [0; 3]);
        rs.seed(LegacySeed::Integer(1)).unwrap();
        assert_eq!(binomial(), [0; 3]);
        rs.multinomial(n, &[p, 1.0 - p], &mut []).unwrap();
        rs.binomial(2, 0.5, &mut [0]).unwrap();
    }
}

#[test]
fn parameters_that_are_no_good_are_refused_and_so_are_those_that_numpy_never_returns_from() {
    let rs = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
    let (doubles, integers) = (&mut [0.0; 2], &mut [0; 2]);
    let half = i64::MAX / 2 + 1;
    let refused = [
        (rs.uniform(0.0, f64::INFINITY, doubles), "Range exceeds valid bounds"),
        (rs.vonmises(0.0, 2e16, doubles), "kappa value too large"),
        (rs.zipf(1025.0, integers), "a value too large"),
        (rs.hypergeometric(half, half, 1, integers), "ngood + nbad < nsample"),
        (rs.hypergeometric(half, half - 1, 20, integers), "ngood + nbad value too large"),
        (rs.random_integers(0, -1, integers), "high <= 0"),
        (rs.random_integers(2, 1, integers), "low >= high"),
        (rs.multinomial(-1, &[0.5, 0.5], integers), "n < 0"),
        (rs.multinomial(1, &[1.0, 1.0, 1.0], &mut []), "sum(pvals[:-1]) > 1.0"),
        (rs.multinomial(1, &[1.5, 0.0], integers), "pvals < 0, pvals > 1 or pvals contains NaNs"),
        (rs.multinomial(1, &[0.5, 0.2, 0.3], integers), "out must have room for whole rows"),
        (rs.dirichlet(&[1.0, 0.0], doubles), "alpha <= 0"),
    ];
    for (outcome, message) in refused {
        assert_eq!(outcome.unwrap_err().message(), message);
    }
    let first = &mut [0.0];
    rs.random_sample(first).unwrap();
    assert_eq!(first[0], 0.417022004702574, "nothing was drawn");
}

#[test]
fn the_same_on_lesser_processors() {
    levels::run_again();
}
