//! Tables by which AVX2 compresses vectors: for each mask of rejected lanes, the positions of the kept ones.

use std::arch::x86_64::*;

/// The positions of the kept ones among 8 lanes of 32 bits, one byte each. Each bit of `rejected` stands for
/// 2^`log` lanes.
const fn kept(rejected: usize, log: usize) -> u64 {
    let (mut places, mut count, mut word) = (0, 0, 0);
    while word < 8 {
        if rejected >> (word >> log) & 1 == 0 {
            places |= (word as u64) << (8 * count);
            count += 1;
        }
        word += 1;
    }
    places
}

/// Indexed by which of 8 lanes of 32 bits are rejected.
pub(crate) static KEPT_32: [u64; 256] = {
    let mut table = [0; 256];
    let mut rejected = 0;
    while rejected < 256 {
        table[rejected] = kept(rejected, 0);
        rejected += 1;
    }
    table
};

/// Indexed by which of 4 lanes of 64 bits are rejected.
pub(crate) static KEPT_64: [u64; 16] = {
    let mut table = [0; 16];
    let mut rejected = 0;
    while rejected < 16 {
        table[rejected] = kept(rejected, 1);
        rejected += 1;
    }
    table
};

/// The lanes of 32 bits at these positions.
#[inline]
#[target_feature(enable = "avx2")]
pub(crate) fn compressed(values: __m256i, places: u64) -> __m256i {
    _mm256_permutevar8x32_epi32(values, _mm256_cvtepu8_epi32(_mm_cvtsi64_si128(places as i64)))
}
