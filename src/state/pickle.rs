//! Python's pickles: as much of them as NumPy's random states use.
//!
//! Nothing is ever run. [`machine`] turns the opcodes into a tree of plain values and of calls that nobody makes, on
//! names from a short list; [`meaning`] reads the tree; [`write`] makes such bytes.

mod array;
mod machine;
mod meaning;
mod names;
mod text;
mod writer;

pub(super) use writer::write;

use super::Saved;
use crate::error::Result;

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let (machine, root) = machine::run(data)?;
    meaning::read(&machine, root)
}
