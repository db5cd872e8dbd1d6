//! The indices of a shuffle by masked rejection, 32 words at a time.
//!
//! The bound decreases by one with every accepted word. A word is certainly accepted if it is not above the bound that
//! it meets when all words of the group before it are accepted, and certainly rejected if it is above the first bound.
//! A group with any other word, which is rare unless the bound is low, is left to the portable code.
//!
//! ```text
//!     bound       200, less the place: 200 199 198 197 196 195 ...
//!     index       5   209   3   9   77   221   8   42   the words under the mask
//!     rejected        x              x                above 200
//!     made        5   3   9   77   8   42             compressed; the bound is 194 now
//! ```

use std::arch::x86_64::*;

use super::Drawn;
use crate::bit_generator::word_buffer::mask_of;
use crate::cpu::Avx2;
use crate::cpu::kept::{KEPT_32, compressed};

/// Words of a group.
pub(crate) const GROUP: usize = 32;
/// The bounds for which groups pay and are compared as signed numbers. In lower ones, too many groups are uncertain.
pub(crate) const BOUNDS: std::ops::Range<u32> = 1 << 11..1 << 30;

/// Indices in [0, `last`], [0, `last` - 1] and so on under one mask, from whole groups of words: at most as many as
/// `indices` holds. Maybe none.
pub(crate) fn intervals(_: Avx2, words: &[u32], mut last: u32, indices: &mut [u32]) -> Drawn {
    let Drawn { mut consumed, mut made } = Drawn::default();
    let mask = mask_of(last.into()) as u32;
    for group in words.chunks_exact(GROUP) {
        // However many of these are accepted, the mask stays the same.
        let wanted = ((last - mask / 2) as usize).min(indices.len() - made);
        if !BOUNDS.contains(&last) || wanted < GROUP {
            break;
        }
        // SAFETY: `Avx2` exists only where the processor has these instructions. `group` has 32 words, and `indices` has
        // space for as many.
        let Some(accepted) = (unsafe { of_group(group, mask, last, indices[made..].as_mut_ptr()) }) else {
            break;
        };
        consumed += GROUP;
        made += accepted as usize;
        last -= accepted;
    }
    Drawn { consumed, made }
}

/// The indices of a group, and how many there are; nothing if a word is uncertain. What was written then is of no use.
///
/// # Safety
/// The processor must have the instructions, `group` 32 words, and `out` space for as many.
#[target_feature(enable = "avx2,popcnt")]
unsafe fn of_group(group: &[u32], mask: u32, last: u32, out: *mut u32) -> Option<u32> {
    let mask = _mm256_set1_epi32(mask as i32);
    let bound = _mm256_set1_epi32(last as i32);
    let eight = _mm256_set1_epi32(8);
    let mut places = _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0);
    let mut uncertain = _mm256_setzero_si256();
    let mut made = 0;
    for words in group.chunks_exact(8) {
        // SAFETY: `words` has 32 bytes. Fewer indices have been made than words were read, so that 8 lanes fit.
        unsafe {
            let index = _mm256_and_si256(_mm256_loadu_si256(words.as_ptr().cast()), mask);
            let rejected = _mm256_cmpgt_epi32(index, bound);
            let not_certain = _mm256_cmpgt_epi32(_mm256_add_epi32(index, places), bound);
            uncertain = _mm256_or_si256(uncertain, _mm256_andnot_si256(rejected, not_certain));
            let rejected = _mm256_movemask_ps(_mm256_castsi256_ps(rejected)) as u32;
            let accepted = compressed(index, KEPT_32[rejected as usize & 255]);
            _mm256_storeu_si256(out.add(made as usize).cast(), accepted);
            made += 8 - rejected.count_ones();
        }
        places = _mm256_add_epi32(places, eight);
    }
    (_mm256_testz_si256(uncertain, uncertain) == 1).then_some(made)
}
