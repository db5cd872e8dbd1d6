//! s390x: the register FPC.

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved(u32);

/// All bits but the flags, the exception code, and how decimal numbers round: traps (five at the top), binary rounding
/// (three at the bottom).
const CONTROL: u32 = 0xf800_0007;

#[inline(always)]
fn read() -> u32 {
    let word;
    // SAFETY: reads a register that every processor of the target has.
    unsafe {
        asm!("efpc {}", out(reg) word, options(nostack, preserves_flags));
    }
    word
}

fn write(word: u32) {
    // SAFETY: the word is the default, which Rust presumes, or what the caller of the library had, who comes next.
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
