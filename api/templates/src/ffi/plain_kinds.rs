{% from "src/_algorithms.rs" import algorithms %}
// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

//! The bit generators that may lie in memory of the caller's, and which is which.

use libc::c_void;

{{ algorithms(["Algorithm", "Kind", "Native"]) -}}
use crate::seed_sequence::seed_words;

/// An algorithm that may lie in anybody's memory and be copied as bytes: any bytes make one, all of which mean something.
pub(super) trait Plain: Algorithm + Sized {
    const SIZE: usize;
    fn seeded(seed: u64) -> Self;
}

/// Each with the types of its fields.
macro_rules! plain {
    ($($algorithm:ty: $($field:ty),*;)*) => {$(
        impl Plain for $algorithm {
            const SIZE: usize = {
                // nothing to free, and nothing that points anywhere
                assert!(!std::mem::needs_drop::<$algorithm>());
                // no bytes between the fields, which would not be written
                assert!(size_of::<$algorithm>() == 0 $(+ size_of::<$field>())*);
                size_of::<$algorithm>()
            };

            fn seeded(seed: u64) -> Self {
                let mut words = [0; <$algorithm>::SEED_WORDS];
                seed_words(seed, &mut words);
                <$algorithm>::from_words(&words)
            }
        }
    )*};
}
plain! {
{% for b in bit_generators %}
    {{ b.algorithm }}: {{ b.fields | join(", ") }};
{% endfor %}
}

/// What is done with an algorithm, whichever it is.
pub(super) trait Act {
    type Output;
    /// `state` is memory for an algorithm of this type, aligned or not.
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> Self::Output;
}

/// Acts on an algorithm of this kind; `None` for numbers that are none.
pub(super) unsafe fn dispatch<T: Act>(kind: i32, state: *mut c_void, act: T) -> Option<T::Output> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        Some(match Kind::from_number(kind).ok()? {
{% for b in bit_generators %}
            Kind::{{ b.kind }} => act.act::<{{ b.algorithm }}>(state),
{% endfor %}
            Kind::Foreign => return None,
        })
    }
}
