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
