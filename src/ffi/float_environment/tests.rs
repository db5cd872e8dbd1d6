//! The default replaces any other environment, and the caller's environment is restored.
#![cfg(unix)]

#[path = "../../../tests/environments/mod.rs"]
mod environments;

use super::*;
use crate::error::Status;
use crate::ffi::call::call;

/// Whether 1 plus and minus a tiny number round to 1, and half of the smallest normal number is exact, as in the default
/// environment.
fn computes_as_usual() -> bool {
    use std::hint::black_box;
    let (tiny, small) = (black_box(1e-30), black_box(f64::MIN_POSITIVE));
    (1.0 + tiny == 1.0) && (1.0 - tiny == 1.0) && (small / 2.0 != 0.0) && (small / 2.0 * 2.0 == small)
}

#[test]
fn another_environment_is_seen() {
    leave(enter());
    assert!(register::is_default());
    for environment in environments::all() {
        let (default, usual) =
            environment.around(|| (is_default(), in_default(|| computes_as_usual() && is_default())));
        assert!(!default && usual, "{}", environment.name);
    }
}

#[test]
fn looking_raises_no_exception() {
    leave(enter());
    let (default, raised) = environments::raises(is_default);
    assert!(default && !raised);
}

#[test]
fn calls_are_made_in_the_default_environment() {
    for environment in environments::all() {
        let mut usual = false;
        let status = environment.around(|| {
            call(|| {
                usual = computes_as_usual() && environments::is_default();
                Ok(())
            })
        });
        assert!(status == Status::Ok && usual, "{}", environment.name);
    }
}

#[test]
fn a_panic_leaves_the_callers_environment() {
    for environment in environments::all() {
        assert_eq!(environment.around(|| call(|| panic!("on purpose"))), Status::Panic);
    }
}

/// Products that are rounded up and down, among them halves.
fn products() -> Vec<(f64, f64)> {
    let mut pairs = vec![(0.0, 1e-16), (3.0, 0.1), (9007199254740991.0, 1.0 + f64::EPSILON)];
    let mut word = 1u64;
    for _ in 0..1000 {
        word = word.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let width = f64::from_bits(0x3ca0_0000_0000_0000 + (word >> 8));
        pairs.push(((word >> (11 + word % 8)) as f64, width));
    }
    pairs
}

#[test]
fn products_are_those_of_the_default_environment() {
    leave(enter());
    let expected: Vec<f64> = products().iter().map(|(x, y)| x * y).collect();
    let found = |pairs: &[(f64, f64)]| -> Vec<_> { pairs.iter().map(|&(x, y)| product(x, y)).collect() };
    assert_eq!(found(&products()), expected.iter().copied().map(Some).collect::<Vec<_>>());
    for environment in environments::all() {
        let pairs = products();
        let mut made = vec![None; pairs.len()];
        environment.around(|| {
            for (made, &(x, y)) in made.iter_mut().zip(&pairs) {
                *made = product(x, y);
            }
        });
        for (made, expected) in made.into_iter().zip(&expected) {
            assert!(made.is_none_or(|made| made == *expected), "{}: {made:?} {expected}", environment.name);
        }
    }
}
