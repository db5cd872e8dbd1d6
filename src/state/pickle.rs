//! Python's pickles: as much of them as NumPy's random states use.
//!
//! Nothing is ever run. [`machine`] turns the opcodes into a tree of plain values and of calls that nobody makes, on
//! names from a short list; [`meaning`] reads the tree; [`writer`] makes such bytes.

mod array;
mod machine;
mod meaning;
mod names;
mod text;
mod writer;

pub(super) use writer::{write_sequence, write_state};

use super::Saved;
use crate::error::Result;

/// Whether the bytes may be a pickle of an object, a dictionary or a tuple: from protocol 2 on it begins with the protocol,
/// and before that with one of these opcodes, and letters.
pub(super) fn begins(data: &[u8]) -> bool {
    matches!(data, [0x80, ..] | [b'c' | b'(' | b'}' | b']', b' '..=b'~', ..])
}

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let (machine, root) = machine::run(data)?;
    meaning::read(&machine, root)
}
