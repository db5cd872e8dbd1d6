//! Python's pickles, as far as NumPy's random states use them.
//!
//! Nothing is executed. [`machine`] reads the opcodes into a tree of plain values and of calls, with names from a
//! short list; the calls are never made. [`meaning`] interprets the tree. [`writer`] writes pickles.

mod array;
mod machine;
mod meaning;
mod names;
mod text;
mod writer;

pub(super) use writer::{write_sequence, write_state};

use super::Saved;
use crate::error::Result;

/// Whether the bytes may be a pickle of an object, a dictionary, a tuple or a list. From protocol 2 on a pickle begins
/// with the opcode of the protocol, 0x80; before that, with one of these opcodes and a printable character.
pub(super) fn begins(data: &[u8]) -> bool {
    matches!(data, [0x80, ..] | [b'c' | b'(' | b'}' | b']', b' '..=b'~', ..])
}

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let (machine, root) = machine::run(data)?;
    meaning::read(&machine, root)
}
