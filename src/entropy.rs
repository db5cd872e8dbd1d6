//! Words of the operating system's entropy.

pub(crate) use imp::{word32, word64};

/// Whether the platform has a source.
pub(crate) const EXISTS: bool = !cfg!(all(target_family = "wasm", target_os = "unknown"));

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod imp {
    use crate::cancellation::held_off;
    use crate::error::{Error, Result, Status};

    fn refused(error: getrandom::Error) -> Error {
        Error::new(Status::NoEntropy, format_args!("{error}"))
    }

    /// A word of 32 bits.
    pub(crate) fn word32() -> Result<u32> {
        held_off(getrandom::u32).map_err(refused)
    }

    /// A word of 64 bits.
    pub(crate) fn word64() -> Result<u64> {
        held_off(getrandom::u64).map_err(refused)
    }
}

/// WebAssembly without WASI has no source of entropy. To import one would bind every user of the module to its name;
/// the host can pass words of its own entropy as a seed instead.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod imp {
    use crate::error::{Error, Result, Status};

    fn refused() -> Error {
        Error::new(Status::NoEntropy, "this platform has no source of entropy: give a seed")
    }

    pub(crate) fn word32() -> Result<u32> {
        Err(refused())
    }

    pub(crate) fn word64() -> Result<u64> {
        Err(refused())
    }
}
