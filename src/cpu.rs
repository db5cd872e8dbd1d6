//! Which instructions the processor has, detected once, and the choice among kernels.
//!
//! A kernel takes a proof that the processor has its instructions. It stands beside the portable code, and gives the
//! same bits. `RILL_CPU=portable` or `RILL_CPU=avx2` in the environment of the process restricts the choice, so that
//! each path can be tested on one machine.

#![cfg_attr(not(target_arch = "x86_64"), allow(dead_code, reason = "but for AES, only x86-64 has kernels"))]

pub(crate) mod compress;
pub(crate) mod delivery;
#[cfg(target_arch = "x86_64")]
pub(crate) mod kept;
pub(crate) mod lanes;
#[cfg(target_arch = "x86_64")]
pub(crate) mod transposed;

use std::sync::atomic::{AtomicU8, Ordering};

/// Instruction sets that kernels are written for. Each includes the lower ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Level {
    /// The baseline of the target.
    Portable = 1,
    /// See [`has_avx2`].
    Avx2 = 2,
    /// See [`has_avx512`].
    Avx512 = 3,
}

/// Proof that the processor has what [`Level::Avx2`] stands for.
#[derive(Clone, Copy)]
pub(crate) struct Avx2(());

/// Proof that the processor has what [`Level::Avx512`] stands for.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(());

/// Proof that an Arm processor has the instructions for AES.
#[cfg(target_arch = "aarch64")]
#[derive(Clone, Copy)]
pub(crate) struct ArmAes(());

/// The proof, if the processor has the instructions.
#[cfg(target_arch = "aarch64")]
#[inline]
pub(crate) fn arm_aes() -> Option<ArmAes> {
    (found() & ARM_AES != 0).then_some(ArmAes(()))
}

/// The proof, if the processor has the instructions.
#[inline]
pub(crate) fn avx2() -> Option<Avx2> {
    (level() >= Level::Avx2).then_some(Avx2(()))
}

/// The proof, if the processor has the instructions.
#[inline]
pub(crate) fn avx512() -> Option<Avx512> {
    (level() >= Level::Avx512).then_some(Avx512(()))
}

#[inline]
fn level() -> Level {
    match found() & LEVEL {
        1 => Level::Portable,
        2 => Level::Avx2,
        _ => Level::Avx512,
    }
}

/// Whether the processor has fused multiply-adds where the baseline of its architecture does not.
#[inline]
pub(crate) fn fma() -> bool {
    found() & FMA != 0
}

/// Runs the kernel for this processor: `avx512(cpu) => ..., avx2(cpu) => ..., portable => ...`, with the proof in
/// `cpu`. An arm is omitted where there is no such kernel.
#[cfg(target_arch = "x86_64")]
macro_rules! dispatch {
    (avx512($wide:ident) => $avx512:expr, avx2($narrow:ident) => $avx2:expr, portable => $portable:expr $(,)?) => {
        if let Some($wide) = $crate::cpu::avx512() {
            $avx512
        } else if let Some($narrow) = $crate::cpu::avx2() {
            $avx2
        } else {
            $portable
        }
    };
    ($level:ident($proof:ident) => $kernel:expr, portable => $portable:expr $(,)?) => {
        if let Some($proof) = $crate::cpu::$level() { $kernel } else { $portable }
    };
}

/// Runs the portable code: other architectures have no such kernels.
#[cfg(not(target_arch = "x86_64"))]
macro_rules! dispatch {
    (avx512($wide:ident) => $avx512:expr, avx2($narrow:ident) => $avx2:expr, portable => $portable:expr $(,)?) => {
        $portable
    };
    ($level:ident($proof:ident) => $kernel:expr, portable => $portable:expr $(,)?) => {
        $portable
    };
}
pub(crate) use dispatch;

/// The bits that hold a level.
const LEVEL: u8 = 3;
/// The bit for fused multiply-adds.
const FMA: u8 = 4;

/// The bit for AES on an Arm processor.
#[cfg(target_arch = "aarch64")]
const ARM_AES: u8 = 8;

static FOUND: AtomicU8 = AtomicU8::new(0);

/// What was detected; 0 until then.
#[inline]
fn found() -> u8 {
    let found = FOUND.load(Ordering::Relaxed);
    if found != 0 {
        return found;
    }
    let found = detect(requested());
    FOUND.store(found, Ordering::Relaxed);
    found
}

/// The value of `RILL_CPU`. The standard library would copy it, and abort the process if there is no memory for the
/// copy.
#[cfg(any(unix, windows))]
fn requested() -> &'static [u8] {
    // SAFETY: both texts end with a zero byte. The result of `getenv` is read at once: changing the environment while
    // other threads read it violates the C library's own rules.
    unsafe {
        let value = libc::getenv(c"RILL_CPU".as_ptr());
        if value.is_null() { b"" } else { std::ffi::CStr::from_ptr(value).to_bytes() }
    }
}

/// WebAssembly has one path, whatever the environment says.
#[cfg(not(any(unix, windows)))]
fn requested() -> &'static [u8] {
    b""
}

/// Restricts the choice to the paths that `RILL_CPU=requested` stands for, from the next call on. A fuzz target
/// compares them in one process.
#[cfg(fuzzing)]
#[doc(hidden)]
pub fn keep_to(requested: &str) {
    FOUND.store(detect(requested.as_bytes()), Ordering::Relaxed);
}

#[cold]
fn detect(requested: &[u8]) -> u8 {
    let allowed = match requested {
        b"portable" => return Level::Portable as u8,
        b"avx2" => Level::Avx2,
        _ => Level::Avx512,
    };
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    {
        let fma = if std::arch::is_x86_feature_detected!("fma") { FMA } else { 0 };
        let level = if cfg!(target_arch = "x86") || !has_avx2() {
            Level::Portable
        } else if has_avx512() {
            Level::Avx512
        } else {
            Level::Avx2
        };
        level.min(allowed) as u8 | fma
    }
    #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
    {
        let _ = allowed;
        #[cfg(target_arch = "aarch64")]
        if std::arch::is_aarch64_feature_detected!("aes") {
            return Level::Portable as u8 | ARM_AES;
        }
        Level::Portable as u8
    }
}

/// Makes the function that detects the features of a level, and the list of them. A test compares the list with the
/// `target_feature` attributes of the kernels, which may enable no other feature.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
macro_rules! level {
    ($has:ident, $names:ident: $($feature:tt)*) => {
        fn $has() -> bool {
            $(std::arch::is_x86_feature_detected!($feature))&&*
        }
        #[cfg(test)]
        const $names: &[&str] = &[$($feature),*];
    };
}

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
level!(has_avx2, AVX2: "avx2" "fma" "bmi1" "bmi2" "popcnt" "aes");

// In addition to those of AVX2.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
level!(has_avx512, AVX512: "avx512f" "avx512dq" "avx512bw" "avx512vl" "avx512ifma" "avx512vbmi2" "vaes");

/// `word`, hidden from the vectorizer: SSE2 has no 64-bit multiplication for the two lanes that the compiler would
/// otherwise form.
#[inline(always)]
pub(crate) fn by_itself(word: u64) -> u64 {
    #[cfg(target_arch = "x86_64")]
    {
        let same;
        // SAFETY: the block contains no instruction.
        unsafe {
            std::arch::asm!("/* {} */", inout(reg) word => same, options(pure, nomem, nostack, preserves_flags));
        }
        same
    }
    #[cfg(not(target_arch = "x86_64"))]
    word
}

/// A portable loop, compiled for every level, so that the compiler vectorizes it for each. The kernels of intrinsics in
/// `avx2.rs` and `avx512.rs` are functions and do not implement this; [`dispatch!`] chooses among them.
///
/// `run` and everything that it calls in its loops must be `#[inline(always)]`.
pub(crate) trait Kernel {
    type Output;

    fn run(self) -> Self::Output;
}

/// Runs the instance for this processor.
#[inline]
pub(crate) fn run<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(target_arch = "x86_64")]
    {
        #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx2,fma,bmi2")]
        unsafe fn run_avx512<K: Kernel>(kernel: K) -> K::Output {
            kernel.run()
        }
        #[target_feature(enable = "avx2,fma,bmi2")]
        unsafe fn run_avx2<K: Kernel>(kernel: K) -> K::Output {
            kernel.run()
        }
        match level() {
            // SAFETY: the processor has these instructions, as `level` detected.
            Level::Avx512 => return unsafe { run_avx512(kernel) },
            // SAFETY: the processor has these instructions, as `level` detected.
            Level::Avx2 => return unsafe { run_avx2(kernel) },
            Level::Portable => {}
        }
    }
    kernel.run()
}

/// Prefetches the cache line at an address, which may be invalid.
#[inline(always)]
pub(crate) fn prefetch(address: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch is a hint and never faults; every x86-64 processor has the instruction.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

#[cfg(test)]
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod tests {
    use super::{AVX2, AVX512};
    use std::path::Path;

    /// The features that the kernels below a folder enable, one list per function.
    fn enabled(folder: &Path, lists: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                enabled(&path, lists);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let attributes = text.lines().filter_map(|line| {
                    line.trim_start().strip_prefix("#[target_feature(enable = \"")?.strip_suffix("\")]")
                });
                lists.extend(attributes.map(str::to_owned));
            }
        }
    }

    #[test]
    fn kernels_enable_what_is_detected() {
        let mut lists = Vec::new();
        enabled(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut lists);
        assert!(lists.len() > 50, "{}", lists.len());
        for list in lists {
            let wide = list.split(',').any(|feature| AVX512.contains(&feature));
            for feature in list.split(',') {
                let detected = AVX2.contains(&feature) || wide && AVX512.contains(&feature);
                assert!(detected, "{feature}, of {list}");
            }
        }
    }
}
