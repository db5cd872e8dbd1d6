//! POWER on Linux: the register FPSCR, through functions of the C library, because inline assembly for this processor
//! needs a newer Rust. There `fenv_t` is a double whose lower half has the bits of the register.

use std::ffi::c_int;

#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub(super) struct Saved(u64);

/// All bits but the flags: rounding (0 and 1), subnormal numbers (2), traps (3 to 7).
const CONTROL: u64 = 0xff;

#[link(name = "m")]
unsafe extern "C" {
    fn fegetenv(environment: *mut Saved) -> c_int;
    fn fesetenv(environment: *const Saved) -> c_int;
}

fn read() -> Saved {
    let mut saved = Saved(0);
    // SAFETY: the C library's function gets a variable of its type.
    unsafe {
        fegetenv(&raw mut saved);
    }
    saved
}

fn write(saved: &Saved) {
    // SAFETY: the value is the default, which Rust assumes, or the environment of the library's caller, to whom
    // control returns next.
    unsafe {
        fesetenv(&raw const *saved);
    }
}

pub(super) fn is_default() -> bool {
    read().0 & CONTROL == 0
}

pub(super) fn set_default() -> Saved {
    let saved = read();
    write(&Saved(saved.0 & !CONTROL));
    saved
}

pub(super) fn restore(saved: Saved) {
    write(&saved);
}
