//! NumPy's state dictionary as JSON: as `json.dumps` writes it, with arrays as lists.

mod grammar;
mod value;
mod writer;

pub(super) use writer::{write_sequence, write_state};

use super::{Saved, dictionary};
use crate::error::{Error, Result};

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let text = std::str::from_utf8(data)
        .map_err(|error| Error::state(format_args!("the state is not valid JSON: {error}")))?;
    dictionary::read(value::JsonValue::of(grammar::checked(text)?), data.len())
}
