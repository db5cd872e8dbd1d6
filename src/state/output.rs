//! A buffer of bytes for the writers.

use std::fmt;

use crate::error::{Error, Result};

/// A buffer whose writers need not check for errors. If there is no memory, it drops its contents, and [`Self::done`]
/// reports that.
#[derive(Default)]
pub(super) struct ByteBuffer {
    bytes: Vec<u8>,
    is_lost: bool,
}

impl ByteBuffer {
    pub(super) fn put(&mut self, bytes: &[u8]) {
        if self.is_lost || self.bytes.try_reserve(bytes.len()).is_err() {
            *self = Self { bytes: Vec::new(), is_lost: true };
            return;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// All bytes that were written.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`] if any are missing.
    pub(super) fn done(self) -> Result<Vec<u8>> {
        if self.is_lost { Err(Error::memory()) } else { Ok(self.bytes) }
    }
}

impl fmt::Write for ByteBuffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.put(text.as_bytes());
        Ok(())
    }
}
