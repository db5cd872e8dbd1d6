//! RISC-V: the register frm, the rounding mode. There are no traps, and subnormal numbers always count.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(usize);

/// Rounding to nearest.
const DEFAULT: usize = 0;

#[inline(always)]
fn read() -> usize {
    let word;
    // SAFETY: the register exists on every processor that runs Linux, and reading it has no effect.
    unsafe {
        asm!("frrm {}", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: usize) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("fsrm {}", in(reg) word, options(nostack, preserves_flags));
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
