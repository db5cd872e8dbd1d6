//! The floating-point environment: how operations round, whether subnormal numbers count as 0, and which exceptions
//! trap.
//!
//! A program may change it for its threads, by fesetround, feenableexcept, linking with `-ffast-math`, or a language's
//! runtime. Compiled Rust assumes the default: rounding to nearest, subnormal numbers, no traps. So each call sets the
//! default first and restores the caller's environment afterwards.
//!
//! If the caller has the default, which is tested first, nothing is written, and exception flags accumulate as after
//! any arithmetic. Otherwise the caller's flags are restored with the rest.

#[cfg_attr(target_arch = "x86_64", path = "float_environment/x86_64.rs")]
#[cfg_attr(target_arch = "x86", path = "float_environment/x86.rs")]
#[cfg_attr(target_arch = "aarch64", path = "float_environment/aarch64.rs")]
#[cfg_attr(all(target_arch = "arm", target_abi = "eabihf"), path = "float_environment/arm.rs")]
#[cfg_attr(
    all(any(target_arch = "riscv32", target_arch = "riscv64"), target_os = "linux"),
    path = "float_environment/riscv.rs"
)]
#[cfg_attr(all(target_arch = "loongarch64", target_os = "linux"), path = "float_environment/loongarch64.rs")]
#[cfg_attr(
    all(
        any(target_arch = "powerpc", target_arch = "powerpc64"),
        target_os = "linux",
        not(target_abi = "spe")
    ),
    path = "float_environment/power.rs"
)]
#[cfg_attr(target_arch = "s390x", path = "float_environment/s390x.rs")]
mod register;

/// The caller's environment while the default replaces it; empty if it is the default.
#[must_use]
#[derive(Clone, Copy)]
pub(super) struct Caller(Option<register::Saved>);

/// Sets the default for the calling thread, until [`leave`]. The code between must not unwind.
#[inline(always)]
pub(super) fn enter() -> Caller {
    Caller(if register::is_default() { None } else { Some(set_default()) })
}

/// Restores what [`enter`] saved.
#[inline(always)]
pub(super) fn leave(caller: Caller) {
    if let Some(saved) = caller.0 {
        restore(saved);
    }
}

// Calls in branches that are rarely taken. The compiler, to which the environment is a constant, has no reason to move
// an operation across them.

#[cold]
#[inline(never)]
fn set_default() -> register::Saved {
    register::set_default()
}

#[cold]
#[inline(never)]
fn restore(saved: register::Saved) {
    register::restore(saved);
}

/// Whether the calling thread certainly has the default environment; false if that is not certain.
///
/// With [`in_default`] for the other case, a short function costs less than with [`enter`] and [`leave`]: nothing is
/// restored if nothing was changed, and its numbers stay in registers.
#[inline(always)]
pub(super) fn is_default() -> bool {
    register::is_default()
}

/// The product that the default environment gives, if the thread has it, or if the processor can multiply regardless of the
/// environment. No operand, nor the product, may be subnormal.
#[inline(always)]
pub(super) fn product(x: f64, y: f64) -> Option<f64> {
    #[cfg(target_arch = "x86_64")]
    if let Some(product) = register::product(x, y) {
        return Some(product);
    }
    if is_default() { Some(unmoved(x) * y) } else { None }
}

/// The same number, where it stands: the compiler, to which the environment is a constant, otherwise multiplies before it
/// looks, and the product traps in a thread whose exceptions do.
#[inline(always)]
fn unmoved(x: f64) -> f64 {
    #[cfg(target_arch = "x86_64")]
    {
        let mut x = x;
        // SAFETY: no instruction, and a register that keeps its value.
        unsafe {
            std::arch::asm!("/* {} */", inout(xmm_reg) x, options(nomem, nostack, preserves_flags));
        }
        x
    }
    #[cfg(not(target_arch = "x86_64"))]
    std::hint::black_box(x)
}

/// Runs the body in the default environment, whatever the caller's is. The body must not unwind.
#[cold]
#[inline(never)]
pub(super) fn in_default<T>(body: impl FnOnce() -> T) -> T {
    let saved = set_default();
    let value = alone(body);
    restore(saved);
    value
}

/// A separate function, so that no operation is moved out of it.
#[inline(never)]
fn alone<T>(body: impl FnOnce() -> T) -> T {
    body()
}

#[cfg(test)]
mod tests;
