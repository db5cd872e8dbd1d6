//! x86: the register MXCSR of the SSE units, and the x87 unit, through which doubles pass on 32-bit processors. On 64-bit
//! ones the unit is of no use to Rust, and is looked at only where MXCSR has another environment than the default: the C
//! library sets both, and functions of the caller's find both as they should be.

#[cfg(target_arch = "x86_64")]
mod inference;

use std::arch::asm;

pub(super) struct Saved {
    #[cfg(target_feature = "sse")]
    mxcsr: u32,
    x87: Option<X87>,
}

/// All bits of MXCSR but the exception flags: subnormal operands are 0 (6), masks (7 to 12), rounding (13 and 14),
/// subnormal results are 0 (15).
#[cfg(target_feature = "sse")]
const CONTROL: u32 = 0xffc0;
/// To nearest, subnormal numbers, every exception masked.
#[cfg(target_feature = "sse")]
const DEFAULT: u32 = 0x1f80;

/// Of the control word of the x87 unit: masks (0 to 5), results with the 53 bits of a double or more (9), rounding (10
/// and 11).
const X87_CONTROL: u16 = 0x0e3f;
const X87_DEFAULT: u16 = 0x023f;

/// May be false all the same, as before the first call of [`set_default`].
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) fn is_default() -> bool {
    match inference::is_quicker() {
        Some(true) => inference::is_default(),
        Some(false) => mxcsr() & CONTROL == DEFAULT,
        None => false,
    }
}

#[cfg(target_arch = "x86")]
pub(super) fn is_default() -> bool {
    #[cfg(target_feature = "sse")]
    if mxcsr() & CONTROL != DEFAULT {
        return false;
    }
    x87_is_default()
}

pub(super) fn set_default() -> Saved {
    #[cfg(target_arch = "x86_64")]
    inference::find_out();
    let saved = Saved {
        #[cfg(target_feature = "sse")]
        mxcsr: mxcsr(),
        x87: if x87_is_default() { None } else { Some(X87::set_default()) },
    };
    #[cfg(target_feature = "sse")]
    set_mxcsr(DEFAULT);
    saved
}

pub(super) fn restore(saved: &Saved) {
    if let Some(x87) = &saved.x87 {
        x87.restore();
    }
    #[cfg(target_feature = "sse")]
    set_mxcsr(saved.mxcsr);
}

#[cfg(target_feature = "sse")]
#[inline(always)]
fn mxcsr() -> u32 {
    let mut word = 0;
    // SAFETY: reads a register that every processor of the target has, into a place of ours.
    unsafe {
        asm!("stmxcsr [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word
}

#[cfg(target_feature = "sse")]
fn set_mxcsr(word: u32) {
    // SAFETY: the word is the default, which Rust presumes, or what the caller of the library had, who comes next.
    unsafe {
        asm!("ldmxcsr [{}]", in(reg) &raw const word, options(nostack));
    }
}

#[inline(always)]
fn x87_is_default() -> bool {
    let mut word = 0u16;
    // SAFETY: reads a register that every processor of the target has, into a place of ours.
    unsafe {
        asm!("fnstcw [{}]", in(reg) &raw mut word, options(nostack, preserves_flags));
    }
    word & X87_CONTROL == X87_DEFAULT
}

/// Control, status, tags and addresses of the x87 unit, as it stores and loads them.
struct X87([u32; 7]);

impl X87 {
    fn set_default() -> Self {
        // With results of 64 bits, as Linux starts a program.
        let (mut saved, control) = ([0; 7], X87_DEFAULT | 0x0100);
        // SAFETY: stores registers into a place of ours that is large enough, and makes them what Rust presumes.
        unsafe {
            asm!(
                "fnstenv [{}]", "fldcw [{}]",
                in(reg) saved.as_mut_ptr(), in(reg) &raw const control, options(nostack),
            );
        }
        Self(saved)
    }

    /// The flags as well: one that was raised in between would trap where the caller has it trap.
    fn restore(&self) {
        // SAFETY: what the caller of the library had, who comes next; the unit's stack is empty, as it was then.
        unsafe {
            asm!("fldenv [{}]", in(reg) self.0.as_ptr(), options(nostack));
        }
    }
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_look_see_the_same_and_raise_nothing() {
        if !std::arch::is_x86_feature_detected!("sse4.1") {
            return;
        }
        // Rounding, and what becomes of subnormal numbers: all but the masks.
        for bits in 0..16 {
            let word = DEFAULT | (bits & 3) << 13 | (bits >> 2 & 1) << 6 | (bits >> 3) << 15;
            set_mxcsr(word);
            let (inferred, after) = (inference::is_default(), mxcsr());
            set_mxcsr(DEFAULT);
            assert_eq!(after & CONTROL, word, "{word:#x}");
            assert_eq!(inferred, word == DEFAULT, "{word:#x}");
            // But the flag of a subnormal operand (1), which C does not know.
            assert!(!inferred || after & !2 == DEFAULT, "{after:#x}");
        }
    }
}
