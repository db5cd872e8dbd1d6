//! `rill_bitgen_*`: words and bounded integers.

use super::bitgen::{ahead_u32, buffer, exact, ready_u64, rill_bitgen};
use super::call::Bool;
use crate::distribution::integers::{Integers, RangeMethod};
use crate::distribution::{Bits, Integer, Leftover};

unsafe fn word(bitgen: *const rill_bitgen) -> u64 {
    // SAFETY: the caller's contract is the same.
    unsafe {
        let Some((word, words, ahead)) = ready_u64(bitgen) else { return word_out_of_line(bitgen) };
        ahead.consume(words);
        word
    }
}

#[cold]
#[inline(never)]
unsafe fn word_out_of_line(bitgen: *const rill_bitgen) -> u64 {
    // SAFETY: the caller's contract is the same.
    unsafe { exact(bitgen, |bits| bits.algorithm().next_u64()) }
}

/// The place in a range of 32 bits by Lemire's method, from a word that is made already and nearly always decides it;
/// otherwise nothing is consumed.
#[inline(always)]
unsafe fn quick_u32(bitgen: *const rill_bitgen, rng: u32) -> Option<u32> {
    // SAFETY: the caller's contract is the same.
    let words = unsafe { ahead_u32(bitgen) }?;
    let product = u64::from(words.ready_u32()?) * (u64::from(rng) + 1);
    // Of a full range the lower half is 0.
    if product as u32 <= rng {
        return None;
    }
    words.take_u32();
    Some((product >> 32) as u32)
}

/// As [`quick_u32`], in a range of 64 bits.
#[inline(always)]
unsafe fn quick_u64(bitgen: *const rill_bitgen, rng: u64) -> Option<u64> {
    // SAFETY: the caller's contract is the same.
    let (word, words, ahead) = unsafe { ready_u64(bitgen) }?;
    let product = u128::from(word) * (u128::from(rng) + 1);
    if product as u64 <= rng {
        return None;
    }
    ahead.consume(words);
    Some((product >> 64) as u64)
}

/// The caller's mask, if masked rejection is requested.
fn masked_by(use_masked: Bool, mask: impl Into<u64>) -> Option<u64> {
    use_masked.get().then(|| mask.into())
}

/// One value: by masked rejection if there is a mask, otherwise by Lemire's method. `leftover` carries the unused
/// pieces of a word.
#[inline]
fn bounded_with<T: Integer>(
    bits: &mut Bits<'_>,
    off: u64,
    rng: u64,
    mask: Option<u64>,
    leftover: &mut Leftover,
) -> T {
    let bounds = Integers::<T>::over(off, rng, RangeMethod::Lemire);
    let Some(mask) = mask else { return bounds.next(bits, leftover) };
    loop {
        let Some(value) = bounds.masked(bits, leftover, mask) else { continue };
        return value;
    }
}

fn bounded<T: Integer>(bits: &mut Bits<'_>, off: u64, rng: u64, mask: Option<u64>) -> T {
    bounded_with(bits, off, rng, mask, &mut Leftover::default())
}

/// Runs `draw` with the leftover pieces of a word, which the caller stores.
unsafe fn with_leftover<R: Default>(
    bitgen: *const rill_bitgen,
    bcnt: *mut i32,
    buf: *mut u32,
    draw: impl FnOnce(&mut Bits<'_>, &mut Leftover) -> R,
) -> R {
    // SAFETY: by the contract both point to the caller's variables.
    let (bcnt, buf) = unsafe { (&mut *bcnt, &mut *buf) };
    let mut leftover = Leftover { word: *buf, pieces: *bcnt as u32 };
    // SAFETY: the caller's contract is the same.
    let value = unsafe { exact(bitgen, |bits| draw(bits, &mut leftover)) };
    (*bcnt, *buf) = (leftover.pieces as i32, leftover.word);
    value
}

unsafe fn buffered<T: Integer + Default>(
    bitgen: *const rill_bitgen,
    off: u64,
    rng: u64,
    mask: Option<u64>,
    bcnt: *mut i32,
    buf: *mut u32,
) -> T {
    // SAFETY: the caller's contract is the same.
    unsafe { with_leftover(bitgen, bcnt, buf, |bits, leftover| bounded_with(bits, off, rng, mask, leftover)) }
}

/// The next bit if `rng` is not 0, without adding `off`; otherwise `off`.
fn next_bit(bits: &mut Bits<'_>, off: u8, rng: u8, leftover: &mut Leftover) -> u8 {
    if rng == 0 { off } else { (leftover.piece(bits, 1) & 1) as u8 }
}

unsafe fn bit(bitgen: *const rill_bitgen, off: u8, rng: u8, bcnt: *mut i32, buf: *mut u32) -> u8 {
    // SAFETY: the caller's contract is the same.
    unsafe { with_leftover(bitgen, bcnt, buf, |bits, leftover| next_bit(bits, off, rng, leftover)) }
}

unsafe fn bounded_fill<T: Integer>(
    bitgen: *const rill_bitgen,
    off: u64,
    rng: u64,
    cnt: isize,
    use_masked: Bool,
    out: *mut T,
) {
    let method = if use_masked.get() { RangeMethod::Masked } else { RangeMethod::Lemire };
    let bounds = Integers::<T>::over(off, rng, method);
    let mut leftover = Leftover::default();
    // SAFETY: the caller's contract is the same.
    unsafe {
        let out = buffer(out, cnt);
        exact(bitgen, |bits| out.fill_with(|| bounds.next(bits, &mut leftover)));
    }
}

unsafe fn bit_fill(bitgen: *const rill_bitgen, off: u8, rng: u8, cnt: isize, out: *mut u8) {
    let mut leftover = Leftover::default();
    // SAFETY: the caller's contract is the same.
    unsafe {
        let out = buffer(out, cnt);
        exact(bitgen, |bits| out.fill_with(|| next_bit(bits, off, rng, &mut leftover)));
    }
}

/// Draw an integer of 63 bits.
///
/// Same as random_positive_int64 of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return an integer >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_positive_int64(bitgen: *mut rill_bitgen) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { (word(bitgen) >> 1) as i64 }
}

/// Draw an integer of 31 bits.
///
/// Same as random_positive_int32 of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return an integer >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_positive_int32(bitgen: *mut rill_bitgen) -> i32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { exact(bitgen, |bits| (bits.u32() >> 1) as i32) }
}

/// Draw an integer of 63 bits, on every platform.
///
/// Same as random_positive_int of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return an integer >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_positive_int(bitgen: *mut rill_bitgen) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { (word(bitgen) >> 1) as i64 }
}

/// Draw an integer of 64 bits, on every platform.
///
/// Same as random_uint of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return any integer
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_uint(bitgen: *mut rill_bitgen) -> u64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { word(bitgen) }
}

/// Draw an integer from 0 to max, by masked rejection.
///
/// Same as random_interval of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param max     the largest value
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_interval(bitgen: *mut rill_bitgen, max: u64) -> u64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { exact(bitgen, |bits| bits.interval(max)) }
}

/// Draw an integer from off to off + rng, which wraps.
///
/// Same as random_bounded_uint64 of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
/// @param use_masked  masked rejection in place of Lemire's method
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_uint64(
    bitgen: *mut rill_bitgen,
    off: u64,
    rng: u64,
    mask: u64,
    use_masked: Bool,
) -> u64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        let quick = match u32::try_from(rng) {
            _ if use_masked.get() || rng == 0 => None,
            Ok(rng) => quick_u32(bitgen, rng).map(u64::from),
            Err(_) => quick_u64(bitgen, rng),
        };
        if let Some(place) = quick {
            return off.wrapping_add(place);
        }
        exact(bitgen, |bits| bounded::<u64>(bits, off, rng, masked_by(use_masked, mask)))
    }
}

/// Draw an integer from off to off + rng, which wraps.
///
/// Same as random_buffered_bounded_uint32 of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
/// @param use_masked  masked rejection in place of Lemire's method
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_buffered_bounded_uint32(
    bitgen: *mut rill_bitgen,
    off: u32,
    rng: u32,
    mask: u32,
    use_masked: Bool,
) -> u32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        let quick = if use_masked.get() || rng == 0 { None } else { quick_u32(bitgen, rng) };
        if let Some(place) = quick {
            return off.wrapping_add(place);
        }
        exact(bitgen, |bits| bounded::<u32>(bits, off.into(), rng.into(), masked_by(use_masked, mask)))
    }
}

/// Draw an integer from off to off + rng, which wraps; 2 draws share a word.
///
/// Same as random_buffered_bounded_uint16 of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
/// @param use_masked  masked rejection in place of Lemire's method
/// @param bcnt        how many pieces of *buf are left; 0 before the first draw
/// @param buf         the word that several draws share
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_buffered_bounded_uint16(
    bitgen: *mut rill_bitgen,
    off: u16,
    rng: u16,
    mask: u16,
    use_masked: Bool,
    bcnt: *mut i32,
    buf: *mut u32,
) -> u16 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { buffered::<u16>(bitgen, off.into(), rng.into(), masked_by(use_masked, mask), bcnt, buf) }
}

/// Draw an integer from off to off + rng, which wraps; 4 draws share a word.
///
/// Same as random_buffered_bounded_uint8 of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
/// @param use_masked  masked rejection in place of Lemire's method
/// @param bcnt        how many pieces of *buf are left; 0 before the first draw
/// @param buf         the word that several draws share
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_buffered_bounded_uint8(
    bitgen: *mut rill_bitgen,
    off: u8,
    rng: u8,
    mask: u8,
    use_masked: Bool,
    bcnt: *mut i32,
    buf: *mut u32,
) -> u8 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { buffered::<u8>(bitgen, off.into(), rng.into(), masked_by(use_masked, mask), bcnt, buf) }
}

/// Draw a bit, or return off if rng is 0; 32 draws share a word.
///
/// Same as random_buffered_bounded_bool of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param off     the value if rng is 0
/// @param rng     0 or 1
/// @param bcnt    how many pieces of *buf are left; 0 before the first draw
/// @param buf     the word that several draws share
/// @return 0 or 1
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_buffered_bounded_bool(
    bitgen: *mut rill_bitgen,
    off: u8,
    rng: u8,
    bcnt: *mut i32,
    buf: *mut u32,
) -> u8 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { bit(bitgen, off, rng, bcnt, buf) }
}

/// Draw integers from off to off + rng, which wraps.
///
/// Same as random_bounded_uint64_fill of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param cnt         number of values; nothing is drawn unless it is positive
/// @param use_masked  masked rejection in place of Lemire's method
/// @param out         cnt values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_uint64_fill(
    bitgen: *mut rill_bitgen,
    off: u64,
    rng: u64,
    cnt: isize,
    use_masked: Bool,
    out: *mut u64,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        bounded_fill::<u64>(bitgen, off, rng, cnt, use_masked, out);
    }
}

/// Draw integers from off to off + rng, which wraps.
///
/// Same as random_bounded_uint32_fill of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param cnt         number of values; nothing is drawn unless it is positive
/// @param use_masked  masked rejection in place of Lemire's method
/// @param out         cnt values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_uint32_fill(
    bitgen: *mut rill_bitgen,
    off: u32,
    rng: u32,
    cnt: isize,
    use_masked: Bool,
    out: *mut u32,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        bounded_fill::<u32>(bitgen, off.into(), rng.into(), cnt, use_masked, out);
    }
}

/// Draw integers from off to off + rng, which wraps; 2 values share a word.
///
/// Same as random_bounded_uint16_fill of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param cnt         number of values; nothing is drawn unless it is positive
/// @param use_masked  masked rejection in place of Lemire's method
/// @param out         cnt values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_uint16_fill(
    bitgen: *mut rill_bitgen,
    off: u16,
    rng: u16,
    cnt: isize,
    use_masked: Bool,
    out: *mut u16,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        bounded_fill::<u16>(bitgen, off.into(), rng.into(), cnt, use_masked, out);
    }
}

/// Draw integers from off to off + rng, which wraps; 4 values share a word.
///
/// Same as random_bounded_uint8_fill of NumPy's C API.
///
/// @param bitgen      the words; advanced by the draws
/// @param off         the smallest value
/// @param rng         the width of the range
/// @param cnt         number of values; nothing is drawn unless it is positive
/// @param use_masked  masked rejection in place of Lemire's method
/// @param out         cnt values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_uint8_fill(
    bitgen: *mut rill_bitgen,
    off: u8,
    rng: u8,
    cnt: isize,
    use_masked: Bool,
    out: *mut u8,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        bounded_fill::<u8>(bitgen, off.into(), rng.into(), cnt, use_masked, out);
    }
}

/// Draw bits, or write off everywhere if rng is 0; 32 values share a word.
///
/// Same as random_bounded_bool_fill of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param off     the value if rng is 0
/// @param rng     0 or 1
/// @param cnt     number of values; nothing is drawn unless it is positive
/// @param out     cnt values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_bounded_bool_fill(
    bitgen: *mut rill_bitgen,
    off: u8,
    rng: u8,
    cnt: isize,
    out: *mut u8,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        bit_fill(bitgen, off, rng, cnt, out);
    }
}
