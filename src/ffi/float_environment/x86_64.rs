//! 64-bit x86: MXCSR. Rust does not use the x87 unit, but it gets the default whenever MXCSR does: the C library sets
//! both, and the caller's functions find both consistent.

mod embedded;
mod inference;
mod mxcsr;

use std::arch::asm;
use std::num::NonZero;

/// From the top: MXCSR in 32 bits, the control word of the x87 unit in 16, and a bit that is always set, so that no
/// saved value is 0, and each fits a register.
#[derive(Clone, Copy)]
pub(super) struct Saved(NonZero<u64>);

/// The control word of a newly started program: rounding to nearest, every exception masked, results of 64 bits.
const X87_USUAL: u16 = 0x037f;

/// May be false in the default environment too, for instance before the first call of [`set_default`].
#[inline(always)]
pub(super) fn is_default() -> bool {
    match inference::is_quicker() {
        Some(true) => inference::is_default(),
        Some(false) => mxcsr::is_default(),
        None => false,
    }
}

/// As `float_environment::product`, if the processor can multiply regardless of the environment.
#[inline(always)]
pub(super) fn product(x: f64, y: f64) -> Option<f64> {
    embedded::product(x, y)
}

pub(super) fn set_default() -> Saved {
    inference::find_out();
    embedded::find_out();
    let (mxcsr, x87) = (mxcsr::read(), x87_control());
    mxcsr::write(mxcsr::DEFAULT);
    if x87 != X87_USUAL {
        set_x87_control(X87_USUAL);
    }
    Saved(NonZero::<u64>::MIN | u64::from(mxcsr) << 32 | u64::from(x87) << 16)
}

pub(super) fn restore(saved: Saved) {
    let (mxcsr, x87) = ((saved.0.get() >> 32) as u32, (saved.0.get() >> 16) as u16);
    if x87 != X87_USUAL {
        set_x87_control(x87);
    }
    mxcsr::write(mxcsr);
}

fn x87_control() -> u16 {
    let mut word = 0;
    // SAFETY: the register exists on every processor of the target, and is stored into a local variable.
    unsafe {
        asm!("fnstcw [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word
}

fn set_x87_control(word: u16) {
    // SAFETY: the word is the default, or the environment of the library's caller, to whom control returns next.
    unsafe {
        asm!("fldcw [{}]", in(reg) &raw const word, options(nostack));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_look_see_the_same_and_raise_nothing() {
        // Windows starts threads with another control word of the x87 unit; there the library reads MXCSR.
        if cfg!(windows) || !std::arch::is_x86_feature_detected!("sse4.1") {
            return;
        }
        // Rounding and the treatment of subnormal numbers: all bits but the masks.
        for bits in 0..16 {
            let word = mxcsr::DEFAULT | (bits & 3) << 13 | (bits >> 2 & 1) << 6 | (bits >> 3) << 15;
            mxcsr::write(word);
            let (inferred, after) = (inference::is_default(), mxcsr::read());
            mxcsr::write(mxcsr::DEFAULT);
            assert_eq!(after & mxcsr::CONTROL, word, "{word:#x}");
            assert_eq!(inferred, word == mxcsr::DEFAULT, "{word:#x}");
            // Except the flag of a subnormal operand (1), which C does not know.
            assert!(!inferred || after & !2 == mxcsr::DEFAULT, "{after:#x}");
        }
    }
}
