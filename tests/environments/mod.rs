//! Floating-point environments other than the default, as a program may have them.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::ffi::c_int;

#[link(name = "m")]
unsafe extern "C" {
    fn fegetround() -> c_int;
    fn fesetround(mode: c_int) -> c_int;
    fn feclearexcept(exceptions: c_int) -> c_int;
    fn fetestexcept(exceptions: c_int) -> c_int;
}

#[cfg(target_env = "gnu")]
unsafe extern "C" {
    fn fegetexcept() -> c_int;
    fn feenableexcept(exceptions: c_int) -> c_int;
    fn fedisableexcept(exceptions: c_int) -> c_int;
}

/// Every bit that a processor may use for an exception; the C library ignores the others.
const EXCEPTIONS: c_int = -1;

/// The processor's own control register, where stable Rust can reach it.
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod register {
    use std::arch::asm;

    pub type Word = u32;
    pub const DEFAULT: Word = 0x1f80;

    pub fn read() -> Word {
        let mut word = 0;
        // SAFETY: the place is ours.
        unsafe { asm!("stmxcsr [{}]", in(reg) &raw mut word, options(nostack, preserves_flags)) };
        word & !0x3f
    }

    pub fn write(word: Word) {
        // SAFETY: the tests compute nothing until the default is back.
        unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const word, options(nostack)) };
    }

    /// Bits to change, and their values, besides those that the C library can set.
    pub const OTHERS: &[(&str, Word, Word)] = &[
        ("subnormal results are zero", 0x8000, 0x8000),
        ("subnormal operands are zero", 0x0040, 0x0040),
        ("subnormal numbers are zero", 0x8040, 0x8040),
        ("MXCSR alone rounds down", 0x6000, 0x2000),
        ("MXCSR alone rounds up", 0x6000, 0x4000),
        ("MXCSR alone rounds towards zero", 0x6000, 0x6000),
    ];
}

#[cfg(target_arch = "aarch64")]
mod register {
    use std::arch::asm;

    pub type Word = u64;
    pub const DEFAULT: Word = 0;

    pub fn read() -> Word {
        let word;
        // SAFETY: only reads.
        unsafe { asm!("mrs {}, fpcr", out(reg) word, options(nomem, nostack, preserves_flags)) };
        word
    }

    pub fn write(word: Word) {
        // SAFETY: the tests compute nothing until the default is back.
        unsafe { asm!("msr fpcr, {}", in(reg) word, options(nostack)) };
    }

    pub const OTHERS: &[(&str, Word, Word)] =
        &[("subnormal numbers are zero", 1 << 24, 1 << 24), ("NaNs lose their bits", 1 << 25, 1 << 25)];
}

#[cfg(all(target_arch = "arm", target_abi = "eabihf"))]
mod register {
    use std::arch::asm;

    pub type Word = u32;
    pub const DEFAULT: Word = 0;

    pub fn read() -> Word {
        let word: Word;
        // SAFETY: only reads.
        unsafe { asm!("vmrs {}, fpscr", out(reg) word, options(nomem, nostack, preserves_flags)) };
        word & 0x07ff_9f00
    }

    pub fn write(word: Word) {
        // SAFETY: the tests compute nothing until the default is back.
        unsafe { asm!("vmsr fpscr, {}", in(reg) word, options(nostack)) };
    }

    pub const OTHERS: &[(&str, Word, Word)] =
        &[("subnormal numbers are zero", 1 << 24, 1 << 24), ("NaNs lose their bits", 1 << 25, 1 << 25)];
}

#[cfg(not(any(
    target_arch = "x86",
    target_arch = "x86_64",
    target_arch = "aarch64",
    all(target_arch = "arm", target_abi = "eabihf")
)))]
mod register {
    pub type Word = u32;
    pub const DEFAULT: Word = 0;

    pub fn read() -> Word {
        0
    }

    pub fn write(_: Word) {}

    pub const OTHERS: &[(&str, Word, Word)] = &[];
}

/// What a program can read of its environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    rounding: c_int,
    traps: c_int,
    register: register::Word,
}

impl Seen {
    fn now() -> Self {
        // SAFETY: these functions only read.
        unsafe {
            Self {
                rounding: fegetround(),
                #[cfg(target_env = "gnu")]
                traps: fegetexcept(),
                #[cfg(not(target_env = "gnu"))]
                traps: 0,
                register: register::read(),
            }
        }
    }

    fn set(self) {
        // SAFETY: the tests compute nothing until the default is back.
        unsafe {
            // A flag that is raised would trap.
            feclearexcept(EXCEPTIONS);
            #[cfg(target_env = "gnu")]
            {
                fedisableexcept(EXCEPTIONS);
                feenableexcept(self.traps);
            }
            fesetround(self.rounding);
            register::write(self.register);
        }
    }
}

/// An environment, and its name.
pub struct Environment {
    pub name: String,
    seen: Seen,
    default: Seen,
}

impl Environment {
    /// Makes the call in this environment, which it must not change.
    pub fn around<T>(&self, call: impl FnOnce() -> T) -> T {
        self.seen.set();
        let value = call();
        let after = Seen::now();
        self.default.set();
        assert_eq!(after, self.seen, "{} is changed by a call", self.name);
        value
    }
}

/// The environments that this machine can have.
pub fn all() -> Vec<Environment> {
    let default = Seen::now();
    let mut all: Vec<Environment> = Vec::new();
    let mut keep = |name: String, set: &dyn Fn()| {
        set();
        let seen = Seen::now();
        default.set();
        if seen != default && !all.iter().any(|other| other.seen == seen) {
            all.push(Environment { name, seen, default });
        }
    };
    // Each processor has its own numbers for the modes. The C library refuses other numbers.
    for mode in (1..4).chain([0x100, 0x200, 0x300, 0x400, 0x800, 0xc00, 0x40_0000, 0x80_0000, 0xc0_0000]) {
        keep(format!("operations round in mode {mode:#x}"), &|| {
            // SAFETY: the tests compute nothing until the default is back.
            unsafe { fesetround(mode) };
        });
    }
    #[cfg(target_env = "gnu")]
    keep("every exception traps".to_owned(), &|| {
        // SAFETY: as above.
        unsafe { feenableexcept(EXCEPTIONS) };
    });
    for &(name, bits, to) in register::OTHERS {
        keep(name.to_owned(), &|| register::write(default.register & !bits | to));
    }
    all
}

/// Whether the calling thread has the environment that a program starts in.
pub fn is_default() -> bool {
    // To nearest is 0 on every processor that Rust runs on.
    Seen::now() == Seen { rounding: 0, traps: 0, register: register::DEFAULT }
}

/// The C library's numbers for an invalid operation and for a division by zero, where they can trap. Elsewhere the
/// compiler ignores flags, and computes both sides of some branches.
const INVALID_OR_DIVISION_BY_ZERO: c_int =
    if cfg!(any(target_arch = "x86", target_arch = "x86_64")) { 0x01 | 0x04 } else { 0 };

/// What a call returns, and whether it raises a flag of those two.
pub fn raises<T>(call: impl FnOnce() -> T) -> (T, bool) {
    // SAFETY: these functions touch nothing but flags.
    unsafe {
        feclearexcept(EXCEPTIONS);
        let value = call();
        (value, fetestexcept(INVALID_OR_DIVISION_BY_ZERO) != 0)
    }
}

#[test]
fn there_are_such_environments() {
    let names: Vec<String> = all().into_iter().map(|environment| environment.name).collect();
    assert!(names.len() >= 3, "{names:?}");
}
