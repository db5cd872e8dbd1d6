//! 64-bit Arm: the register FPCR. The exception flags are in another register.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u64);

/// Rounding to nearest, subnormal numbers, NaNs that keep their bits, no traps.
const DEFAULT: u64 = 0;

#[inline(always)]
fn read() -> u64 {
    let word;
    // SAFETY: the register exists on every processor of the target, and reading it has no effect.
    unsafe {
        asm!("mrs {}, fpcr", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u64) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("msr fpcr, {}", in(reg) word, options(nostack, preserves_flags));
    }
}

#[inline(always)]
pub(super) fn is_default() -> bool {
    read() == DEFAULT
}

pub(super) fn set_default() -> Saved {
    let saved = Saved(read());
    write(DEFAULT);
    saved
}

pub(super) fn restore(saved: Saved) {
    write(saved.0);
}
