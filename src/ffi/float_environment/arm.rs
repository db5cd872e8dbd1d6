//! 32-bit Arm with an ABI that passes doubles in floating-point registers: the register FPSCR.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u32);

/// All bits but the flags: traps (8 to 12 and 15), vectors (16 to 21), rounding (22 and 23), flush to zero (24, and 19
/// for half precision), default NaN (25), alternative half precision (26).
const CONTROL: u32 = 0x07ff_9f00;

#[inline(always)]
fn read() -> u32 {
    let word;
    // SAFETY: the register exists on every processor of this ABI, and reading it has no effect.
    unsafe {
        asm!("vmrs {}, fpscr", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u32) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("vmsr fpscr, {}", in(reg) word, options(nostack));
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
