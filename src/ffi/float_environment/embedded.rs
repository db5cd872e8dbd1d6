//! Products that do not depend on the environment, on processors with AVX-512.
//!
//! Its instructions can name their rounding. One that does ignores how the environment rounds, and raises no exception.

use std::arch::asm;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the processor is known to have the instruction.
static FOUND: AtomicBool = AtomicBool::new(false);

pub(super) fn find_out() {
    FOUND.store(std::arch::is_x86_feature_detected!("avx512f"), Ordering::Relaxed);
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
