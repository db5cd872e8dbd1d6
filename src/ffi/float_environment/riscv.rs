//! RISC-V: the register frm, which says how operations round. There are no traps, and subnormal numbers always count.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(usize);

/// To nearest.
const DEFAULT: usize = 0;

#[inline(always)]
fn read() -> usize {
    let word;
    // SAFETY: reads a register that every processor that runs Linux has.
    unsafe {
        asm!("frrm {}", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: usize) {
    // SAFETY: the word is the default, which Rust presumes, or what the caller of the library had, who comes next.
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
