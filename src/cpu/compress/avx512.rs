//! The compress instructions of AVX-512, on 8 doubles or 16 floats at a time.
//!
//! ```text
//!     lane      0 1 2 3 4 5 6 7
//!     vector    a b c d e f g h
//!     keep      1 0 1 1 0 0 1 1    the lowest bit first
//!     written   a c d g h 0 0 0    at the place after the values kept so far; the next vector overwrites the zeros
//! ```

use std::arch::x86_64::*;

use crate::cpu::Avx512;

/// A type as lanes of a vector of 64 bytes. A mask has a bit for each lane, the lowest one for the first.
pub(crate) trait Lanes: Copy + 'static {
    /// The lanes of a vector.
    const LANES: usize;

    /// Reads a vector, and writes one that begins with the lanes in `keep`.
    ///
    /// # Safety
    /// The processor has AVX-512. A vector may be read from `from`, and written to `to`.
    unsafe fn compress(keep: u64, from: *const Self, to: *mut Self);

    /// As [`Self::compress`], but reads and writes nothing outside of `lanes`.
    ///
    /// # Safety
    /// The processor has AVX-512. These lanes may be read from `from`, and written to `to`.
    unsafe fn compress_some(lanes: u64, keep: u64, from: *const Self, to: *mut Self);
}

impl Lanes for f64 {
    const LANES: usize = 8;

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn compress(keep: u64, from: *const f64, to: *mut f64) {
        // SAFETY: by the contract.
        unsafe { _mm512_storeu_pd(to, _mm512_maskz_compress_pd(keep as u8, _mm512_loadu_pd(from))) };
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn compress_some(lanes: u64, keep: u64, from: *const f64, to: *mut f64) {
        let (lanes, keep) = (lanes as u8, keep as u8);
        // SAFETY: by the contract; lanes that are not in the mask are not touched.
        unsafe {
            let kept = _mm512_maskz_compress_pd(keep, _mm512_maskz_loadu_pd(lanes, from));
            _mm512_mask_storeu_pd(to, lanes, kept);
        }
    }
}

impl Lanes for f32 {
    const LANES: usize = 16;

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn compress(keep: u64, from: *const f32, to: *mut f32) {
        // SAFETY: by the contract.
        unsafe { _mm512_storeu_ps(to, _mm512_maskz_compress_ps(keep as u16, _mm512_loadu_ps(from))) };
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn compress_some(lanes: u64, keep: u64, from: *const f32, to: *mut f32) {
        let (lanes, keep) = (lanes as u16, keep as u16);
        // SAFETY: by the contract; lanes that are not in the mask are not touched.
        unsafe {
            let kept = _mm512_maskz_compress_ps(keep, _mm512_maskz_loadu_ps(lanes, from));
            _mm512_mask_storeu_ps(to, lanes, kept);
        }
    }
}

/// Drops the values whose bit is 1 in `dropped`. Returns how many are kept.
pub(super) fn drop_marked<T: Lanes>(_: Avx512, values: &mut [T], dropped: &[u64]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { compress_vectors(values, dropped) }
}

#[target_feature(enable = "avx512f,popcnt,bmi1")]
unsafe fn compress_vectors<T: Lanes>(values: &mut [T], dropped: &[u64]) -> usize {
    let (mut kept, mut done) = (0, 0);
    let all = u64::MAX >> (64 - T::LANES);
    let keep_of = |done: usize| !(dropped[done / 64] >> (done % 64)) & all;
    while values.len() - done >= T::LANES {
        let keep = keep_of(done);
        // SAFETY: a whole vector lies after `done`, and so after `kept`, which is no further on.
        unsafe { T::compress(keep, values.as_ptr().add(done), values.as_mut_ptr().add(kept)) };
        kept += keep.count_ones() as usize;
        done += T::LANES;
    }
    if done < values.len() {
        let lanes = u64::MAX >> (64 - (values.len() - done));
        let keep = keep_of(done) & lanes;
        // SAFETY: as many lanes lie after `done`, and so after `kept`, which is no further on.
        unsafe { T::compress_some(lanes, keep, values.as_ptr().add(done), values.as_mut_ptr().add(kept)) };
        kept += keep.count_ones() as usize;
    }
    kept
}
