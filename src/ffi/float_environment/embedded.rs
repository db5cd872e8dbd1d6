//! Products that do not depend on the environment, on processors with AVX-512.
//!
//! Its instructions can name their rounding. One that does ignores how the environment rounds, and raises no exception.

use std::arch::asm;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cpu;

/// Whether the processor has the instruction, once that has been detected.
static FOUND: AtomicBool = AtomicBool::new(false);

pub(super) fn find_out() {
    FOUND.store(cpu::avx512().is_some(), Ordering::Relaxed);
}

/// The product rounded to nearest. No operand, nor the product, may be subnormal: those depend on the environment.
#[inline(always)]
pub(super) fn product(x: f64, y: f64) -> Option<f64> {
    if !FOUND.load(Ordering::Relaxed) {
        return None;
    }
    let mut product = x;
    // SAFETY: `find_out` has found AVX-512F, which has the instruction. It changes one register only.
    unsafe {
        asm!(
            "vmulsd {product}, {product}, {y}, {{rn-sae}}",
            product = inout(xmm_reg) product,
            y = in(xmm_reg) y,
            options(nomem, nostack, preserves_flags),
        );
    }
    Some(product)
}
