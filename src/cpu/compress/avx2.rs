//! Compression by a permutation from a table, of 4 doubles or 8 floats at a time.
//!
//! ```text
//!     lane      0 1 2 3
//!     vector    a b c d
//!     keep      1 0 1 1    the lowest bit first; it picks the order
//!     order     0 2 3
//!     written   a c d a    at the place after the values kept so far; the next vector overwrites the last lane
//! ```

use std::arch::x86_64::*;

use crate::cpu::Avx2;

/// A type as lanes of a vector of 32 bytes.
pub(crate) trait Lanes: Copy + 'static {
    /// For each set of lanes that are kept: the places of their 32-bit pieces, in order.
    const ORDERS: &'static [[u8; 8]];
}

impl Lanes for f64 {
    const ORDERS: &'static [[u8; 8]] = &orders::<16>();
}

impl Lanes for f32 {
    const ORDERS: &'static [[u8; 8]] = &orders::<256>();
}

const fn orders<const SETS: usize>() -> [[u8; 8]; SETS] {
    let lanes = SETS.trailing_zeros() as usize;
    let pieces = 8 / lanes;
    let mut orders = [[0; 8]; SETS];
    let mut keep = 0;
    while keep < SETS {
        let (mut piece, mut place) = (0, 0);
        while piece < 8 {
            if keep >> (piece / pieces) & 1 != 0 {
                orders[keep][place] = piece as u8;
                place += 1;
            }
            piece += 1;
        }
        keep += 1;
    }
    orders
}

/// Drops the values whose bit is 1 in `dropped`. Returns how many are kept.
pub(super) fn drop_marked<T: Lanes>(_: Avx2, values: &mut [T], dropped: &[u64]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { compress_vectors(values, dropped) }
}

#[target_feature(enable = "avx2,popcnt")]
unsafe fn compress_vectors<T: Lanes>(values: &mut [T], dropped: &[u64]) -> usize {
    let lanes = T::ORDERS.len().trailing_zeros() as usize;
    let (mut kept, mut done) = (0, 0);
    while values.len() - done >= lanes {
        let keep = !(dropped[done / 64] >> (done % 64)) as usize & (T::ORDERS.len() - 1);
        let order = i64::from_le_bytes(T::ORDERS[keep]);
        // SAFETY: a whole vector lies after `done`, and so after `kept`, which is no further on.
        unsafe {
            let vector = _mm256_loadu_si256(values.as_ptr().add(done).cast());
            let order = _mm256_cvtepu8_epi32(_mm_cvtsi64_si128(order));
            let compressed = _mm256_permutevar8x32_epi32(vector, order);
            _mm256_storeu_si256(values.as_mut_ptr().add(kept).cast(), compressed);
        }
        kept += keep.count_ones() as usize;
        done += lanes;
    }
    while done < values.len() {
        values[kept] = values[done];
        kept += usize::from(dropped[done / 64] >> (done % 64) & 1 == 0);
        done += 1;
    }
    kept
}
