//! s390x: the register FPC.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u32);

/// All bits but the flags, the exception code, and the decimal rounding mode: traps (the highest five) and binary
/// rounding (the lowest three).
const CONTROL: u32 = 0xf800_0007;

#[inline(always)]
fn read() -> u32 {
    let word;
    // SAFETY: the register exists on every processor of the target, and reading it has no effect.
    unsafe {
        asm!("efpc {}", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u32) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("sfpc {}", in(reg) word, options(nostack, preserves_flags));
    }
}

#[inline(always)]
pub(super) fn is_default() -> bool {
    read() & CONTROL == 0
}

pub(super) fn set_default() -> Saved {
    let saved = Saved(read());
    write(saved.0 & !CONTROL);
    saved
}

pub(super) fn restore(saved: Saved) {
    write(saved.0);
}
