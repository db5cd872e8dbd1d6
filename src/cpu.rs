//! Which instructions the processor has, found out once.
//!
//! Every path gives the same bits. `RILL_CPU=portable` or `RILL_CPU=avx2` in the environment of the process keeps to
//! the lesser paths, so that each can be tested on one machine.

use std::sync::atomic::{AtomicU8, Ordering};

/// Sets of instructions that kernels are written for, each with all that the lesser ones have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Level {
    /// What every processor of the target has.
    Portable = 1,
    /// AVX2, FMA and BMI2.
    Avx2 = 2,
    /// AVX-512 F, DQ, BW, VL, IFMA and VBMI2.
    Avx512 = 3,
}

/// Proof that the processor has what [`Level::Avx2`] stands for.
#[derive(Clone, Copy)]
pub(crate) struct Avx2(());

/// Proof that the processor has what [`Level::Avx512`] stands for.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(());

/// The proof, if there is one.
#[inline]
pub(crate) fn avx2() -> Option<Avx2> {
    (level() >= Level::Avx2).then_some(Avx2(()))
}

/// The proof, if there is one.
#[inline]
pub(crate) fn avx512() -> Option<Avx512> {
    (level() >= Level::Avx512).then_some(Avx512(()))
}

#[inline]
fn level() -> Level {
    static FOUND: AtomicU8 = AtomicU8::new(0);
    match FOUND.load(Ordering::Relaxed) {
        1 => Level::Portable,
        2 => Level::Avx2,
        3 => Level::Avx512,
        _ => {
            let level = detect().min(allowed());
            FOUND.store(level as u8, Ordering::Relaxed);
            level
        }
    }
}

#[cold]
fn detect() -> Level {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::is_x86_feature_detected as has;
        if has!("avx2") && has!("fma") && has!("bmi2") {
            let wide = has!("avx512f") && has!("avx512dq") && has!("avx512bw") && has!("avx512vl");
            return if wide && has!("avx512ifma") && has!("avx512vbmi2") {
                Level::Avx512
            } else {
                Level::Avx2
            };
        }
    }
    Level::Portable
}

fn allowed() -> Level {
    match std::env::var_os("RILL_CPU") {
        Some(word) if word == "portable" => Level::Portable,
        Some(word) if word == "avx2" => Level::Avx2,
        _ => Level::Avx512,
    }
}

/// Asks for the cache line at an address, which may be any.
#[inline(always)]
pub(crate) fn prefetch(address: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint, which never faults; every x86-64 processor has the instruction.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}
