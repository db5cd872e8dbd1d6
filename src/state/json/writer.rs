//! Writes NumPy's dictionaries as `json.dumps` does.

use std::fmt::Write;

use crate::bit_generator::{Fixed, Form, pair_words};
use crate::error::{Error, Result};
use crate::natural::Decimal;
use crate::seed_sequence::{Entropy, SeedSequence};
use crate::state::output::ByteBuffer;
use crate::state::{Class, State, name};

/// Appends text. Writing to a buffer cannot fail here; `done` reports missing memory.
macro_rules! put {
    ($text:expr, $($piece:tt)*) => {
        let _ = write!($text, $($piece)*);
    };
}

pub(in crate::state) fn write_sequence(sequence: &SeedSequence) -> Result<Vec<u8>> {
    let mut text = ByteBuffer::default();
    seed_sequence(&mut text, sequence)?;
    text.done()
}

pub(in crate::state) fn write_state(state: &State) -> Result<Vec<u8>> {
    let mut text = ByteBuffer::default();
    put!(text, r#"{{"bit_generator": "{}""#, state.kind.state_name());
    for (i, (field, words)) in state.fields()?.filter(|(field, _)| field.inner).enumerate() {
        if i == 0 {
            put!(text, r#", "{}": {{"#, state.configuration()?.inner());
        }
        put!(text, "{}\"{}\": ", if i == 0 { "" } else { ", " }, field.name);
        value(&mut text, field.form, words);
    }
    if state.configuration()?.layout().iter().any(|field| field.inner) {
        put!(text, "}}");
    }
    for (field, words) in state.fields()?.filter(|(field, _)| !field.inner) {
        put!(text, ", \"{}\": ", field.name);
        value(&mut text, field.form, words);
    }
    if state.class == Some(Class::RandomState) {
        let gauss = state.gauss.unwrap_or_default();
        // Debug formatting gives the shortest digits that read back to the same bits, and always a decimal point.
        put!(text, r#", "has_gauss": {}, "gauss": {:?}"#, u8::from(gauss.full), gauss.value);
    }
    put!(text, r#", "seed_seq": "#);
    match state.seed.sequence() {
        Some(sequence) => seed_sequence(&mut text, sequence)?,
        None => text.put(b"null"),
    }
    put!(text, "}}");
    text.done()
}

fn value(text: &mut ByteBuffer, form: Form, words: &[u32]) {
    match form {
        Form::U32 | Form::U64 | Form::U128 => {
            let value = words.iter().rev().fold(0, |value, &word| value << 32 | u128::from(word));
            put!(text, "{value}");
        }
        Form::U8s(_) | Form::U32s(_) => list(text, words.iter().copied().map(u64::from)),
        Form::U64s(_) => list(text, pair_words(words)),
        Form::F64s(_) => {
            text.put(b"[");
            for (i, bits) in pair_words(words).enumerate() {
                let (x, comma) = (f64::from_bits(bits), if i == 0 { "" } else { ", " });
                if x.is_infinite() {
                    put!(text, "{comma}{}Infinity", if x > 0.0 { "" } else { "-" });
                } else {
                    put!(text, "{comma}{x:?}");
                }
            }
            text.put(b"]");
        }
        Form::Bool => {
            put!(text, "{}", words != [0]);
        }
        Form::Name(names) => {
            put!(text, "\"{}\"", name(names, words));
        }
        Form::Fixed(Fixed::Number(number)) => {
            put!(text, "{number}");
        }
        Form::Fixed(Fixed::Flag(flag)) => {
            put!(text, "{flag}");
        }
        Form::Fixed(Fixed::Text(texts)) => {
            put!(text, "\"{}\"", texts[0]);
        }
    }
}

fn list(text: &mut ByteBuffer, values: impl Iterator<Item = u64>) {
    text.put(b"[");
    for (i, value) in values.enumerate() {
        put!(text, "{}{value}", if i == 0 { "" } else { ", " });
    }
    text.put(b"]");
}

fn seed_sequence(text: &mut ByteBuffer, sequence: &SeedSequence) -> Result<()> {
    text.put(br#"{"entropy": "#);
    match sequence.entropy() {
        Entropy::Words(words) => list(text, words.iter().copied().map(u64::from)),
        Entropy::Integer(words) => {
            let digits = Decimal::new(words).ok_or_else(|| {
                Error::unsupported("the entropy has more digits than Python reads from text")
            })?;
            put!(text, "{digits}");
        }
    }
    text.put(br#", "spawn_key": "#);
    list(text, sequence.spawn_key().iter().copied().map(u64::from));
    let (pool_size, children) = (sequence.pool().len(), sequence.n_children_spawned());
    put!(text, r#", "pool_size": {pool_size}, "n_children_spawned": {children}}}"#);
    Ok(())
}
