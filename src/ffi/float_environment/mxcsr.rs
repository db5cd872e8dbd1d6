//! The register MXCSR of the SSE units.

use std::arch::asm;

/// All bits but the exception flags: subnormal operands count as 0 (6), masks (7 to 12), rounding (13 and 14),
/// subnormal results become 0 (15).
pub(super) const CONTROL: u32 = 0xffc0;
/// Rounding to nearest, subnormal numbers, every exception masked.
pub(super) const DEFAULT: u32 = 0x1f80;

#[inline(always)]
pub(super) fn read() -> u32 {
    let mut word = 0;
    // SAFETY: the register exists on every processor of the target, and is stored into a local variable.
    unsafe {
        asm!("stmxcsr [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word
}

#[inline(always)]
pub(super) fn is_default() -> bool {
    read() & CONTROL == DEFAULT
}

pub(super) fn write(word: u32) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("ldmxcsr [{}]", in(reg) &raw const word, options(nostack));
    }
}
