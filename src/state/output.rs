//! Bytes that are being written.

use std::fmt;

use crate::error::{Error, Result};

/// A buffer that writers need not look after: where memory runs out it lets go of what it has, and [`Self::done`] tells.
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

    /// All that has been written.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`] where any of it is missing.
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
