//! NumPy's state dictionary as JSON, as `json.dumps` writes it with arrays turned into lists.

use std::borrow::Cow;
use std::fmt::Write;

use num_bigint::BigUint;
use serde_json::value::RawValue;

use super::dictionary::{self, Fields, MOST_DIGITS, Node, natural_of_digits};
use super::{Class, Saved, State};
use crate::bit_generator::Form;
use crate::error::{Error, Result};
use crate::seed_sequence::{Entropy, SeedSequence};

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let invalid = |reason: String| Error::state(format!("the state is not valid JSON: {reason}"));
    let text = std::str::from_utf8(data).map_err(|error| invalid(error.to_string()))?;
    let root: &RawValue = serde_json::from_str(text).map_err(|error| invalid(error.to_string()))?;
    dictionary::read(&root, data.len())
}

/// The text of a value: numbers of any size stay exact, and what nobody asks for costs nothing.
impl Node for &RawValue {
    fn is_none(&self) -> bool {
        self.get() == "null"
    }

    fn text(&self) -> Option<Cow<'_, str>> {
        serde_json::from_str(self.get()).ok().map(Cow::Owned)
    }

    fn natural(&self) -> Option<BigUint> {
        match self.get() {
            "false" => Some(BigUint::ZERO),
            "true" => Some(1u8.into()),
            digits => natural_of_digits(digits),
        }
    }

    fn double(&self) -> Option<f64> {
        let number = self.get().starts_with(|first: char| first == '-' || first.is_ascii_digit());
        self.get().parse().ok().filter(|_| number)
    }

    fn items(&self) -> Option<Vec<Self>> {
        serde_json::from_str(self.get()).ok()
    }

    fn fields(&self) -> Option<Fields<Self>> {
        serde_json::from_str(self.get()).ok()
    }
}

pub(super) fn write(saved: &Saved) -> Result<Vec<u8>> {
    let mut text = String::new();
    match saved {
        Saved::SeedSequence(sequence) => seed_sequence(&mut text, sequence)?,
        Saved::State(state) => dictionary_of(&mut text, state)?,
    }
    Ok(text.into_bytes())
}

/// Appends text; a `String` takes it all.
macro_rules! put {
    ($text:expr, $($piece:tt)*) => {
        let _ = write!($text, $($piece)*);
    };
}

fn dictionary_of(text: &mut String, state: &State) -> Result<()> {
    put!(text, r#"{{"bit_generator": "{}", "state": {{"#, state.kind.name());
    let (inner, outer): (Vec<_>, Vec<_>) = state.fields().partition(|(field, _)| field.inner);
    for (i, (field, words)) in inner.into_iter().enumerate() {
        put!(text, "{}\"{}\": ", if i == 0 { "" } else { ", " }, field.name);
        value(text, field.form, words);
    }
    put!(text, "}}");
    for (field, words) in outer {
        put!(text, ", \"{}\": ", field.name);
        value(text, field.form, words);
    }
    if state.class == Some(Class::RandomState) {
        let gauss = state.gauss.unwrap_or_default();
        // Debug formatting gives the shortest digits that read back to the same bits, and never drops the point.
        put!(text, r#", "has_gauss": {}, "gauss": {:?}"#, u8::from(gauss.full), gauss.value);
    }
    put!(text, r#", "seed_seq": "#);
    match state.seed.sequence() {
        Some(sequence) => seed_sequence(text, sequence)?,
        None => text.push_str("null"),
    }
    put!(text, "}}");
    Ok(())
}

fn value(text: &mut String, form: Form, words: &[u32]) {
    match form {
        Form::U32 | Form::U128 => {
            put!(text, "{}", BigUint::from_slice(words));
        }
        Form::U32s(_) => list(text, words.iter().copied().map(u64::from)),
        Form::U64s(_) => list(text, crate::bit_generator::pair_words(words)),
    }
}

fn list(text: &mut String, values: impl Iterator<Item = u64>) {
    text.push('[');
    for (i, value) in values.enumerate() {
        put!(text, "{}{value}", if i == 0 { "" } else { ", " });
    }
    text.push(']');
}

fn seed_sequence(text: &mut String, sequence: &SeedSequence) -> Result<()> {
    text.push_str(r#"{"entropy": "#);
    match sequence.entropy() {
        Entropy::Words(words) => list(text, words.iter().copied().map(u64::from)),
        Entropy::Integer(words) => {
            let digits = BigUint::from_slice(words).to_string();
            if digits.len() > MOST_DIGITS {
                return Err(Error::unsupported("the entropy has more digits than Python reads from text"));
            }
            text.push_str(&digits);
        }
    }
    text.push_str(r#", "spawn_key": "#);
    list(text, sequence.spawn_key().iter().copied().map(u64::from));
    let (pool_size, children) = (sequence.pool().len(), sequence.n_children_spawned());
    put!(text, r#", "pool_size": {pool_size}, "n_children_spawned": {children}}}"#);
    Ok(())
}
