//! The register of other processors, of which nothing is read or written: those with only one environment
//! (WebAssembly), and those whose register stable Rust cannot access. The default is assumed.

#[derive(Clone, Copy)]
pub(super) struct Saved;

#[inline(always)]
pub(super) fn is_default() -> bool {
    true
}

pub(super) fn set_default() -> Saved {
    Saved
}

pub(super) fn restore(_: Saved) {}
