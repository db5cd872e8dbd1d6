//! The indices of a shuffle by masked rejection, 16 words at a time.
//!
//! A word is accepted if it is not above a bound, which decreases by one with every accepted word. Words that are not
//! above the first bound are candidates. The rank of a candidate gives the bound that it must meet if all earlier
//! candidates are accepted. The first candidate that fails is certainly rejected, and the others are tested again.
//! That is rare unless the bound is low.
//!
//! ```text
//!     index       5   9   3   9   7   1   8   2      the words under the mask; the bound begins with 8
//!     candidate   x       x       x   x   x   x      not above 8
//!     rank        0       1       2   3   4   5      candidates before it
//!     bound       8       7       6   5   4   3      8 - rank
//!                                 7 > 6: rejected; again without it
//!     rank        0       1           2   3   4
//!     bound       8       7           6   5   4
//!                                         8 > 5: rejected; again without it
//!     accepted    5       3           1       2      compressed; the bound is 4 now
//! ```

use std::arch::x86_64::*;

use super::Drawn;
use crate::bit_generator::word_buffer::mask_of;
use crate::cpu::Avx512;

const LANES: usize = 16;
/// The same, as a number of accepted lanes.
const ALL: u32 = 16;

/// Below this bound too many words are rejected for vectors to pay.
pub(crate) const LOW: u32 = 256;
/// From this bound on few words are rejected.
const HIGH: u32 = 1 << 9;

/// Indices in [0, `last`], [0, `last` - 1] and so on down to [0, [`LOW`]], at most as many as `indices` holds.
pub(crate) fn intervals(_: Avx512, words: &[u32], last: u32, indices: &mut [u32]) -> Drawn {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { intervals_avx512(words, last, indices) }
}

/// The bits up to and including the `n`th that is set, n > 0; all bits if there are fewer.
#[inline]
#[target_feature(enable = "bmi1,bmi2")]
fn up_to_set_bit(bits: u32, n: u32) -> u32 {
    debug_assert!((1..=32).contains(&n), "a bit of 32");
    _blsmsk_u32(_pdep_u32(1 << (n - 1), bits))
}

/// The mask for `last`, and how many further indices have the same mask.
#[inline(always)]
fn octave(last: u32) -> (u32, u32) {
    let mask = mask_of(last.into()) as u32;
    (mask, last - mask / 2)
}

/// The lowest `n` bits.
#[inline(always)]
fn ones(n: u32) -> u32 {
    (1 << n) - 1
}

/// Which candidates are accepted, if the first must meet the bound `last`. Lanes after the first `wanted` accepted
/// ones may be wrong.
#[inline]
#[target_feature(enable = "avx512f,bmi1,bmi2")]
fn settled(index: __m512i, mut candidates: __mmask16, last: u32, wanted: u32) -> __mmask16 {
    let lanes = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    let first_bound = _mm512_set1_epi32(last as i32);
    loop {
        let bound = _mm512_sub_epi32(first_bound, _mm512_maskz_expand_epi32(candidates, lanes));
        let failed = _mm512_mask_cmpgt_epu32_mask(candidates, index, bound);
        if failed == 0 || u32::from(failed) & up_to_set_bit(candidates.into(), wanted) == 0 {
            return candidates;
        }
        candidates ^= _blsi_u32(failed.into()) as __mmask16;
    }
}

/// Compresses the accepted lanes into `out`. Returns how many there are.
///
/// # Safety
/// `out` must have space for all 16 lanes.
#[inline]
#[target_feature(enable = "avx512f,popcnt")]
unsafe fn compress(index: __m512i, accepted: __mmask16, out: *mut u32) -> u32 {
    // SAFETY: the caller guarantees 64 bytes at `out`.
    unsafe { _mm512_storeu_si512(out.cast(), _mm512_maskz_compress_epi32(accepted, index)) };
    accepted.count_ones()
}

#[target_feature(enable = "avx512f,bmi1,bmi2,popcnt")]
unsafe fn intervals_avx512(words: &[u32], mut last: u32, indices: &mut [u32]) -> Drawn {
    let Drawn { mut consumed, mut made } = Drawn::default();
    while last >= LOW && consumed < words.len() && made < indices.len() {
        let (mask, places) = octave(last);
        let mut left = places.min((indices.len() - made) as u32);
        let mask = _mm512_set1_epi32(mask as i32);
        let load = |place: usize| {
            // SAFETY: every caller checks that there are 16 words from `place` on.
            _mm512_and_si512(unsafe { _mm512_loadu_si512(words[place..].as_ptr().cast()) }, mask)
        };
        let candidates = |index, last: u32| _mm512_cmple_epu32_mask(index, _mm512_set1_epi32(last as i32));
        // A whole vector is wanted, so the words consumed do not depend on how many are accepted. For a high bound,
        // the bound of the first word is nearly that of the others, so the next round waits only for the candidates.
        while last >= HIGH && left >= 2 * ALL && words.len() - consumed >= 2 * LANES {
            let (first, second) = (load(consumed), load(consumed + LANES));
            let (of_first, of_second) = (candidates(first, last), candidates(second, last));
            let of_first = settled(first, of_first, last, ALL);
            let of_second = settled(second, of_second, last - of_first.count_ones(), ALL);
            // SAFETY: at least 32 more indices are wanted, and `indices` has space for all that are.
            unsafe {
                let place = indices.as_mut_ptr().add(made);
                let accepted = compress(first, of_first, place);
                let accepted = accepted + compress(second, of_second, place.add(accepted as usize));
                made += accepted as usize;
                last -= accepted;
                left -= accepted;
            }
            consumed += 2 * LANES;
        }
        while left >= ALL && words.len() - consumed >= LANES {
            let index = load(consumed);
            let of_index = settled(index, candidates(index, last), last, ALL);
            // SAFETY: at least 16 more indices are wanted, and `indices` has space for all that are.
            let accepted = unsafe { compress(index, of_index, indices.as_mut_ptr().add(made)) };
            made += accepted as usize;
            last -= accepted;
            left -= accepted;
            consumed += LANES;
        }
        while left > 0 && consumed < words.len() {
            let seen = LANES.min(words.len() - consumed) as u32;
            let there = ones(seen) as __mmask16;
            // SAFETY: the mask loads only existing words.
            let word = unsafe { _mm512_maskz_loadu_epi32(there, words.as_ptr().add(consumed).cast()) };
            let index = _mm512_and_si512(word, mask);
            let wanted = left.min(ALL);
            let accepted = settled(index, there & candidates(index, last), last, wanted);
            let used = up_to_set_bit(accepted.into(), wanted);
            let accepted = accepted & used as __mmask16;
            let compressed = _mm512_maskz_compress_epi32(accepted, index);
            let accepted = accepted.count_ones();
            // SAFETY: either 16 lanes fit, or the mask stores only as many indices as are accepted, which fit.
            unsafe {
                let place = indices.as_mut_ptr().add(made);
                if made + LANES <= indices.len() {
                    _mm512_storeu_si512(place.cast(), compressed);
                } else {
                    _mm512_mask_storeu_epi32(place.cast(), ones(accepted) as __mmask16, compressed);
                }
            }
            consumed += used.count_ones().min(seen) as usize;
            made += accepted as usize;
            last -= accepted;
            left -= accepted;
        }
    }
    Drawn { consumed, made }
}
