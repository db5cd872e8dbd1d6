//! A layer of a ziggurat, and how kernels read it.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::{__m128i, _mm_loadu_si128};

use super::Real;

/// A layer: the width of one step, and the number of steps that lie wholly under the curve.
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub(crate) struct Layer<T: Real> {
    pub(super) width: T,
    pub(super) steps: T::Word,
}

impl<T: Real> Layer<T> {
    /// The layers of a pair of NumPy's tables, side by side.
    pub(crate) const fn table(widths: &[T; 256], steps: &[T::Word; 256]) -> [Self; 256] {
        let mut layers = [Self { width: widths[0], steps: steps[0] }; 256];
        let mut i = 1;
        while i < 256 {
            layers[i] = Self { width: widths[i], steps: steps[i] };
            i += 1;
        }
        layers
    }
}

impl Layer<f64> {
    /// The width, below the steps.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub(super) fn load(&self) -> __m128i {
        // SAFETY: a layer is 16 bytes long, and every x86-64 processor has the instruction.
        unsafe { _mm_loadu_si128(std::ptr::from_ref(self).cast()) }
    }
}

impl Layer<f32> {
    /// The width, below the steps.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub(super) fn load(&self) -> i64 {
        // SAFETY: a layer is 8 bytes long and aligned to 8.
        unsafe { std::ptr::from_ref(self).cast::<i64>().read() }
    }
}
