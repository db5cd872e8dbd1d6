//! What the functions of `include/rill_inline.h` know of the library that is running.

use super::bitgen::{Next, next_double, next_uint32, next_uint64};
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::ziggurat::{Layer, Ziggurat};

/// The version of what `include/rill_inline.h` reads: the structure below, the state of our bitgens
/// (`crate::bit_generator::read_ahead`), and the ziggurats.
const VERSION: u32 = 1;

/// What the functions of rill_inline.h read: that header has the members.
pub struct rill_inline_parts {
    _members: [u8; 0],
}

/// The members, as that header declares them.
#[repr(C)]
struct Parts {
    next_uint64: Next<u64>,
    next_uint32: Next<u32>,
    next_double: Next<f64>,
    standard_normal: &'static [Layer<f64>; 256],
    standard_exponential: &'static [Layer<f64>; 256],
}

static PARTS: Parts = Parts {
    next_uint64,
    next_uint32,
    next_double,
    standard_normal: <StandardNormal as Ziggurat<f64>>::LAYERS,
    standard_exponential: <StandardExponential as Ziggurat<f64>>::LAYERS,
};

// As in `include/rill_inline.h`.
const _: () = {
    assert!(std::mem::offset_of!(Parts, next_uint64) == 0);
    assert!(std::mem::offset_of!(Parts, next_uint32) == size_of::<usize>());
    assert!(std::mem::offset_of!(Parts, next_double) == 2 * size_of::<usize>());
    assert!(std::mem::offset_of!(Parts, standard_normal) == 3 * size_of::<usize>());
    assert!(std::mem::offset_of!(Parts, standard_exponential) == 4 * size_of::<usize>());
    assert!(size_of::<Layer<f64>>() == 16);
};

/// What the functions of rill_inline.h read of the library that is running. They call this themselves.
///
/// @param version  RILL_INLINE_VERSION of the header
/// @return what a header of that version reads, constant and not to be freed; NULL if the library has another version:
///         the functions then call the library for each value
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_inline_find_parts(version: u32) -> *const rill_inline_parts {
    if version == VERSION { (&raw const PARTS).cast() } else { std::ptr::null() }
}
