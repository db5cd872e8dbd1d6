//! 32-bit x86: the x87 unit, through which doubles pass, and MXCSR where there is SSE.

#[cfg(target_feature = "sse")]
mod mxcsr;

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved {
    #[cfg(target_feature = "sse")]
    mxcsr: u32,
    /// Control, status, tags and addresses, as the unit stores and loads them: a flag that an operation of Rust's has
    /// raised would trap if the caller's masks were put back without the caller's flags.
    x87: [u32; 7],
}

/// Of the control word: masks (0 to 5), results with the 53 bits of a double or more (9), rounding (10 and 11).
const CONTROL: u16 = 0x0e3f;
const DEFAULT: u16 = 0x023f;

pub(super) fn is_default() -> bool {
    #[cfg(target_feature = "sse")]
    if !mxcsr::is_default() {
        return false;
    }
    let mut word = 0u16;
    // SAFETY: reads a register that every processor of the target has, into a place of ours.
    unsafe {
        asm!("fnstcw [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word & CONTROL == DEFAULT
}

pub(super) fn set_default() -> Saved {
    #[cfg(target_feature = "sse")]
    let mxcsr = mxcsr::read();
    // Results have 64 bits, as Linux starts a program.
    let (mut x87, control) = ([0; 7], DEFAULT | 0x0100);
    // SAFETY: stores registers into a place of ours that is large enough, and makes them what Rust presumes.
    unsafe {
        asm!(
            "fnstenv [{}]", "fldcw [{}]",
            in(reg) &raw mut x87, in(reg) &raw const control, options(nostack),
        );
    }
    #[cfg(target_feature = "sse")]
    mxcsr::write(mxcsr::DEFAULT);
    Saved {
        #[cfg(target_feature = "sse")]
        mxcsr,
        x87,
    }
}

pub(super) fn restore(saved: Saved) {
    #[cfg(target_feature = "sse")]
    mxcsr::write(saved.mxcsr);
    // SAFETY: what the caller of the library had, who comes next; the unit's stack is empty, as it was then.
    unsafe {
        asm!("fldenv [{}]", in(reg) &raw const saved.x87, options(nostack));
    }
}
