//! Errors: one status for programs, one message for people.

mod constraint;

pub(crate) use constraint::Constraint;

use std::borrow::Cow;
use std::ffi::CStr;
use std::fmt;

/// The outcome of a call. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Success.
    Ok = 0,
    /// A required pointer is NULL.
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
    /// No memory is available.
    OutOfMemory = 7,
    /// The operating system provided no entropy.
    NoEntropy = 8,
    /// A defect in Rill was caught at the boundary; please report it.
    Panic = 99,
}

/// Why a call was refused: a [`Status`], and a message in NumPy's words where NumPy has one.
///
/// Nothing was drawn, and no state changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: Status,
    message: Message,
}

/// The text of a message. A text with values in it needs memory; if there is none, a constant text replaces it, so
/// that making an error never fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message(Cow<'static, str>);

impl From<&'static str> for Message {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<fmt::Arguments<'_>> for Message {
    fn from(arguments: fmt::Arguments<'_>) -> Self {
        let mut text = Text(String::new());
        match fmt::write(&mut text, arguments) {
            Ok(()) => Self(Cow::Owned(text.0)),
            Err(fmt::Error) => Self(Cow::Borrowed("there is no memory for the message")),
        }
    }
}

/// A text that stops growing if there is no memory.
struct Text(String);

impl fmt::Write for Text {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        self.0.try_reserve(piece.len()).map_err(|_| fmt::Error)?;
        self.0.push_str(piece);
        Ok(())
    }
}

impl Error {
    pub(crate) fn new(status: Status, message: impl Into<Message>) -> Self {
        Self { status, message: message.into() }
    }

    pub(crate) fn argument(message: impl Into<Message>) -> Self {
        Self::new(Status::InvalidArgument, message)
    }

    pub(crate) fn state(message: impl Into<Message>) -> Self {
        Self::new(Status::InvalidState, message)
    }

    pub(crate) fn unsupported(message: impl Into<Message>) -> Self {
        Self::new(Status::Unsupported, message)
    }

    /// The same message under another status.
    pub(crate) fn with_status(self, status: Status) -> Self {
        Self { status, ..self }
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
        &self.message.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Error {}

/// The result of a call that can be refused.
pub type Result<T> = std::result::Result<T, Error>;

/// A vector of `n` copies of `value`, for sizes that a caller chose. Fails, and does not abort, if there is no memory.
pub(crate) fn try_vec<T: Clone>(n: usize, value: T) -> Result<Vec<T>> {
    let mut items = try_with_capacity(n)?;
    items.resize(n, value);
    Ok(items)
}

/// An empty vector with capacity `n`. Fails if there is no memory.
pub(crate) fn try_with_capacity<T>(n: usize) -> Result<Vec<T>> {
    let mut items = Vec::new();
    items.try_reserve_exact(n).map_err(|_| Error::memory())?;
    Ok(items)
}

/// The largest Poisson mean: 10 standard deviations below what 64 bits hold.
pub(crate) const POISSON_LAM_MAX: f64 = 9.223372006484771e18;

/// A test that every value must pass, and the message if one does not; `{}` stands for the parameter's name.
pub(crate) struct Test {
    pub(crate) passes: fn(f64) -> bool,
    message: &'static str,
}

impl Test {
    const fn new(passes: fn(f64) -> bool, message: &'static str) -> Self {
        Self { passes, message }
    }

    #[cold]
    pub(crate) fn error(&self, name: &CStr) -> Error {
        Error::argument(format_args!("{}", Named { message: self.message, name }))
    }
}

/// A message with a parameter's name in place of `{}`.
struct Named<'a> {
    message: &'static str,
    name: &'a CStr,
}

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, piece) in self.message.split("{}").enumerate() {
            if i > 0 {
                f.write_str(self.name.to_str().unwrap_or_default())?;
            }
            f.write_str(piece)?;
        }
        Ok(())
    }
}
