//! What can go wrong: one status for programs, one message for people.

use std::borrow::Cow;
use std::fmt;

/// The outcome of a call. Numbers are settled and never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Done.
    Ok = 0,
    /// A pointer that is needed is NULL.
    NullPointer = 1,
    /// An argument is outside what the function accepts; the message names it.
    InvalidArgument = 2,
    /// A buffer is misaligned, or longer than the address space.
    InvalidBuffer = 3,
    /// The buffer is too small; the size needed has been written.
    BufferTooSmall = 4,
    /// The object is not in a state that allows the call, or a saved state is not valid.
    InvalidState = 5,
    /// This kind of bit generator, or this distribution, has no such operation.
    Unsupported = 6,
    /// Memory could not be had.
    OutOfMemory = 7,
    /// The operating system gave no entropy.
    NoEntropy = 8,
    /// A defect in Rill was caught at the boundary; please report it.
    Panic = 99,
}

/// Why a call was refused: a [`Status`], and a message in NumPy's words where NumPy has some.
///
/// Nothing was drawn and no state moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: Status,
    message: Cow<'static, str>,
}

impl Error {
    pub(crate) fn new(status: Status, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, message: message.into() }
    }

    pub(crate) fn argument(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Status::InvalidArgument, message)
    }

    pub(crate) fn unsupported(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Status::Unsupported, message)
    }

    pub(crate) fn memory() -> Self {
        Self::new(Status::OutOfMemory, "out of memory")
    }

    /// The kind of failure.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The message, which names the parameter at fault.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// The result of everything here that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

/// A vector of `n` copies of `value`, for sizes that a caller chose: refused, not aborted, when memory runs out.
pub(crate) fn try_vec<T: Clone>(n: usize, value: T) -> Result<Vec<T>> {
    let mut items = try_with_capacity(n)?;
    items.resize(n, value);
    Ok(items)
}

/// An empty vector with room for `n`, refused when memory runs out.
pub(crate) fn try_with_capacity<T>(n: usize) -> Result<Vec<T>> {
    let mut items = Vec::new();
    items.try_reserve_exact(n).map_err(|_| Error::memory())?;
    Ok(items)
}
