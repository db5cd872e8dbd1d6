//! The environment, inferred from its effects, for processors on which reading MXCSR is slow.
//!
//! AMD's processors read it only after all earlier instructions have finished, which costs a call 14 cycles; others
//! take two or three. The results of operations show how they round and whether subnormal numbers count. They do not
//! show whether exceptions trap, but feenableexcept and similar functions unmask exceptions in the x87 unit too, whose
//! control word is fast to read. A program that unmasks them in MXCSR alone is treated like one that does not.

use std::arch::asm;
use std::arch::x86_64::__cpuid;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicU8, Ordering};

use super::X87_USUAL;

const UNKNOWN: u8 = 0;
const NO: u8 = 1;
const YES: u8 = 2;
static FOUND: AtomicU8 = AtomicU8::new(UNKNOWN);

/// Whether this is such a processor, once that has been detected.
#[inline(always)]
pub(super) fn is_quicker() -> Option<bool> {
    match FOUND.load(Ordering::Relaxed) {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}

pub(super) fn find_out() {
    if is_quicker().is_none() {
        FOUND.store(if is_quicker_here() { YES } else { NO }, Ordering::Relaxed);
    }
}

fn is_quicker_here() -> bool {
    #[allow(unused_unsafe, reason = "safe in newer releases of Rust")]
    // SAFETY: every processor of the target has the instruction.
    let vendor = unsafe { __cpuid(0) };
    let vendor = [vendor.ebx, vendor.edx, vendor.ecx].map(u32::to_le_bytes);
    let is_amd = matches!(vendor.as_flattened(), b"AuthenticAMD" | b"HygonGenuine");
    // On Windows, setting MXCSR leaves the x87 unit unchanged.
    is_amd && cfg!(not(windows)) && std::arch::is_x86_feature_detected!("sse4.1")
}

const NORMAL: f32 = f32::MIN_POSITIVE;
const SUBNORMAL: f32 = NORMAL / 2.0;

/// Operands and results, in the first two lanes or in all.
#[repr(C, align(16))]
struct Table {
    minuends: [f32; 4],
    subtrahends: [f32; 4],
    to_round: [f32; 4],
    results: [f32; 4],
}

static TABLE: Table = Table {
    minuends: [1.5 * NORMAL, 1.5 * NORMAL, 0.0, 0.0],
    subtrahends: [SUBNORMAL, NORMAL, 0.0, 0.0],
    to_round: [0.75, -0.75, 0.0, 0.0],
    results: [NORMAL, SUBNORMAL, 1.0, -1.0],
};

/// Whether operations round to nearest, subnormal numbers count, and the x87 unit does not trap. If so, this raises no
/// exception flag that C knows.
#[inline(always)]
pub(super) fn is_default() -> bool {
    let same: u32;
    let mut x87 = MaybeUninit::<u16>::uninit();
    // SAFETY: the instructions are SSE2 and SSE4.1, which `is_quicker` has detected. They write to a local variable
    // and read a static table.
    unsafe {
        asm!(
            "fnstcw [{x87}]",
            // 12: round as MXCSR says, without an exception for an inexact result
            "roundps {rounded}, [rip + {table} + 32], 12",
            "cmp word ptr [{x87}], {default}",
            "jne 2f",
            "movaps {difference}, [rip + {table}]",
            "subps {difference}, [rip + {table} + 16]",
            "movlhps {difference}, {rounded}",
            "pcmpeqd {difference}, [rip + {table} + 48]",
            "pmovmskb {same:e}, {difference}",
            "2:",
            table = sym TABLE,
            default = const X87_USUAL,
            x87 = in(reg) x87.as_mut_ptr(),
            difference = out(xmm_reg) _,
            rounded = out(xmm_reg) _,
            same = inout(reg) 0 => same,
            options(nostack),
        );
    }
    same == 0xffff
}
