//! `docs/states.md`: the fields of every saved state. `RILL_WRITE_STATES=1` writes it.

use std::fmt::Write;

use super::Registered;
use crate::bit_generator::Kind;
use crate::bit_generator::layout::{Field, Fixed, Form};

const HEAD: &str = "# The states of the bit generators

<!-- Generated from the layouts of src/bit_generator by `make header`: change those. -->

The fields of every state in the binary format, in their order ([state-format.md](state-format.md)), by their names in the
state dictionaries of NumPy and randomgen. `u32`, `u64` and `u128` are unsigned integers, `f64` doubles; a `u8`, a truth value (0
or 1) and a text (its place in the list, from 0 on) take a `u32`. Where a kind has several configurations, a `u32` with the
number of the configuration comes first, and fields that are the same in all of its states are not there: the second column
has them.

| kind | configuration | fields | bytes |
|---|---|---|---|
";

fn type_of(form: Form) -> String {
    match form {
        Form::U32 => "u32".to_owned(),
        Form::U64 => "u64".to_owned(),
        Form::U128 => "u128".to_owned(),
        Form::U8s(n) => format!("{n} u8"),
        Form::U32s(n) => format!("{n} u32"),
        Form::U64s(n) => format!("{n} u64"),
        Form::F64s(n) => format!("{n} f64"),
        Form::Bool => "truth value".to_owned(),
        Form::Name(names) => names.join(" or "),
        Form::Fixed(Fixed::Number(number)) => number.to_string(),
        Form::Fixed(Fixed::Flag(flag)) => flag.to_string(),
        Form::Fixed(Fixed::Text(texts)) => texts[0].to_owned(),
    }
}

fn line(kind: Kind, entry: &Registered) -> String {
    let is_fixed = |field: &Field| matches!(field.form, Form::Fixed(_));
    let told = |field: &Field| {
        let range = field.range.map_or(String::new(), |range| format!(", {} to {}", range.first, range.last));
        format!("`{}` ({}{range})", field.name, type_of(field.form))
    };
    let fields: Vec<_> = entry.layout().iter().filter(|field| !is_fixed(field)).map(told).collect();
    let fixed: Vec<_> = entry.fixed().map(|(field, _)| told(field)).collect();
    let number =
        entry.number().first().map_or(String::new(), |number| format!("{number}: {}", fixed.join(", ")));
    format!("| {} | {number} | {} | {} |\n", kind.name(), fields.join(", "), 4 * entry.state_words())
}

#[test]
fn the_fields_of_every_state_are_documented() {
    let mut text = HEAD.to_owned();
    for kind in Kind::every() {
        for entry in kind.configurations() {
            let _ = write!(text, "{}", line(kind, entry));
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/states.md");
    if std::env::var_os("RILL_WRITE_STATES").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == text, "docs/states.md is old: run `make header`");
}
