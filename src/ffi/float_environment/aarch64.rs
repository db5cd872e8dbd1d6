//! 64-bit Arm: the register FPCR. Exception flags have a register of their own.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u64);

/// To nearest, subnormal numbers, NaNs that keep their bits, no traps.
const DEFAULT: u64 = 0;

#[inline(always)]
fn read() -> u64 {
    let word;
    // SAFETY: reads a register that every processor of the target has.
    unsafe {
        asm!("mrs {}, fpcr", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u64) {
    // SAFETY: the word is the default, which Rust presumes, or what the caller of the library had, who comes next.
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
