//! `LoongArch`: the register fcsr0.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u32);

/// All bits but the flags and causes: traps (0 to 4), rounding (8 and 9).
const CONTROL: u32 = 0x031f;

#[inline(always)]
fn read() -> u32 {
    let word;
    // SAFETY: the register exists on every processor that runs Linux, and reading it has no effect.
    unsafe {
        asm!("movfcsr2gr {}, $fcsr0", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u32) {
    // SAFETY: the word is the default, which Rust assumes, or the environment of the library's caller, to whom control
    // returns next.
    unsafe {
        asm!("movgr2fcsr $fcsr0, {}", in(reg) word, options(nostack));
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
