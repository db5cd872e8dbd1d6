//! 32-bit x86: the x87 unit, which doubles pass through, and MXCSR on processors with SSE.

#[cfg(target_feature = "sse")]
mod mxcsr;

use std::arch::asm;

#[derive(Clone, Copy)]
pub(super) struct Saved {
    #[cfg(target_feature = "sse")]
    mxcsr: u32,
    /// The control, status and tag words and the addresses, as the unit stores and loads them. The status is included
    /// because a flag that Rust's operations raised would trap if the caller's masks were restored without the
    /// caller's flags.
    x87: [u32; 7],
}

/// The relevant bits of the control word: masks (0 to 5), results with at least the 53 bits of a double (9), rounding
/// (10 and 11).
const CONTROL: u16 = 0x0e3f;
const DEFAULT: u16 = 0x023f;

pub(super) fn is_default() -> bool {
    #[cfg(target_feature = "sse")]
    if !mxcsr::is_default() {
        return false;
    }
    let mut word = 0u16;
    // SAFETY: the register exists on every processor of the target, and is stored into a local variable.
    unsafe {
        asm!("fnstcw [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word & CONTROL == DEFAULT
}

pub(super) fn set_default() -> Saved {
    #[cfg(target_feature = "sse")]
    let mxcsr = mxcsr::read();
    // Results have 64 bits, as in a program that Linux starts.
    let (mut x87, control) = ([0; 7], DEFAULT | 0x0100);
    // SAFETY: the registers are stored into a large enough local variable, and then set to what Rust assumes.
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
    // SAFETY: this restores the environment of the library's caller, to whom control returns next. The unit's stack is
    // empty, as it was then.
    unsafe {
        asm!("fldenv [{}]", in(reg) &raw const saved.x87, options(nostack));
    }
}
