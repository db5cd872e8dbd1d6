//! `rill_squares_keys`: keys for generators of the kind Squares.

use super::call::{Bool, call, output};
use super::seed_sequence::{rill_seed_sequence, with};
use crate::bit_generator::generate_keys;
use crate::error::Status;

/// Generate keys for bit generators of the kind Squares, one stream for each: the option "key" takes them.
///
/// Every key is odd, and has digits of 4 bits as the author of Squares recommends. The first one is the key that the same
/// seed gives to a bit generator. With unique no key comes twice; without it that is very improbable.
///
/// Same keys as randomgen.squares.generate_keys(seed, n, unique).
///
/// Source: Widynski, Squares: a fast counter-based RNG, arXiv:2004.06278, 2020.
///
/// @param seq     the seed; not changed
/// @param unique  whether a key that was there before is left out and another one made
/// @param out     n keys, written
/// @param n       number of keys, 1 or more
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (n is 0), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_squares_keys(
    seq: *const rill_seed_sequence,
    unique: Bool,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(seq, |sequence| generate_keys(sequence, unique.get(), output(out, n, "out")?)) })
}
