{% from "bindings/_words.txt" import generated %}
{% from "src/_algorithms.rs" import algorithms %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! The bit generators that may lie in the caller's memory, by kind.

use std::ffi::c_void;

{{ algorithms(["Algorithm", "Kind", "Native"], all=false) -}}
use crate::seed_sequence::seed_words;

/// An algorithm that may lie in the caller's memory and be copied as bytes: every bit pattern is valid, and there is no
/// padding.
pub(super) trait Plain: Algorithm + Sized {
    const SIZE: usize;
    fn seeded(seed: u64) -> Self;
}

/// Each with the types of its fields.
macro_rules! plain {
    ($($algorithm:ty: $($field:ty),*;)*) => {$(
        impl Plain for $algorithm {
            const SIZE: usize = {
                // no destructor, and no pointer
                assert!(!std::mem::needs_drop::<$algorithm>());
                // no padding between the fields, which would stay unwritten
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
{% for b in bit_generators if b.stream %}
    {{ b.algorithm }}: {{ b.fields | join(", ") }};
{% endfor %}
}

/// An operation on an algorithm of any type.
pub(super) trait Act {
    type Output;
    /// `state` points to an algorithm of this type, aligned or not.
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> Self::Output;
}

/// Runs `act` on an algorithm of this kind; `None` if the number is no kind with a stream.
pub(super) unsafe fn dispatch<T: Act>(kind: i32, state: *mut c_void, act: T) -> Option<T::Output> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        Some(match Kind::from_number(kind).ok()? {
{% for b in bit_generators if b.stream %}
            Kind::{{ b.kind }} => act.act::<{{ b.algorithm }}>(state),
{% endfor %}
            Kind::Foreign{% for b in bit_generators if not b.stream %} | Kind::{{ b.kind }}{% endfor %} => return None,
        })
    }
}
