//! A bit generator, with all that follows from what is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Result;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BitGeneratorFile {
    bit_generator: Vec<BitGenerator>,
}

impl BitGeneratorFile {
    /// The bit generators, by their numbers; there may be gaps.
    pub(super) fn completed(self) -> Result<Vec<BitGenerator>> {
        let mut all = Vec::<BitGenerator>::new();
        for written in self.bit_generator {
            let name = written.name.clone();
            if all.last().is_some_and(|last| last.number >= written.number) {
                return Err(format!("{name} has a number out of order").into());
            }
            all.push(written.completed().map_err(|error| format!("{name}: {error}"))?);
        }
        Ok(all)
    }
}

/// A bit generator.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "what a bit generator can do")]
pub struct BitGenerator {
    number: usize,
    name: String,
    #[serde(default = "super::numpy")]
    package: String,
    kind: String,
    rust: String,
    #[serde(default)]
    configurations: Vec<String>,
    word: u32,
    seed_words: usize,
    seed_word: Option<u32>,
    seed: Option<String>,
    fields: Vec<String>,
    #[serde(default)]
    dtypes: BTreeMap<String, String>,
    #[serde(default = "yes")]
    stream: bool,
    advance: bool,
    #[serde(default)]
    advance_blocks: bool,
    #[serde(default)]
    parallel: bool,
    jump: String,
    jump_steps: Option<String>,
    advance_modulo: Option<String>,
    period: String,
    doc: String,
    streams: String,
    quality: String,
    used_by: String,
    new_work: String,
    source: String,
    #[serde(default)]
    options: Vec<BitGeneratorOption>,
    /// The first part of `rust`, and the last; the last parts of `configurations`.
    #[serde(skip_deserializing)]
    module: String,
    #[serde(skip_deserializing)]
    algorithm: String,
    #[serde(skip_deserializing)]
    others: Vec<String>,
    /// The class in its package, what saved states call it, and whether it is one of NumPy's.
    #[serde(skip_deserializing)]
    class: String,
    /// The name where it must have letters and digits alone.
    #[serde(skip_deserializing)]
    identifier: String,
    /// What comes after `RILL_BIT_GENERATOR_KIND_`.
    #[serde(skip_deserializing)]
    constant: String,
    #[serde(skip_deserializing)]
    state_name: String,
    #[serde(skip_deserializing)]
    numpy: bool,
    /// The most bytes that a plain state has.
    #[serde(skip_deserializing)]
    plain_bytes: usize,
}

impl BitGenerator {
    fn completed(mut self) -> Result<Self> {
        let last = |path: &String| path.rsplit("::").next().unwrap_or_default().to_owned();
        self.module = self.rust.split("::").next().unwrap_or_default().to_owned();
        self.algorithm = last(&self.rust);
        self.others = self.configurations.iter().map(last).collect();
        self.class = last(&self.name.replace('.', "::"));
        self.identifier = self.name.replace("randomgen.", "Randomgen");
        self.constant = self.name.replace('.', "_").to_uppercase();
        self.numpy = self.package == super::numpy();
        self.state_name =
            if self.numpy { self.class.clone() } else { format!("{}.{}", self.package, self.class) };
        self.plain_bytes = self.fields.iter().map(|field| bytes(field)).sum::<Result<usize>>()?;
        if !["yes", "with care", "for old streams only"]
            .iter()
            .any(|verdict| self.new_work.starts_with(verdict))
        {
            return Err(format!("new_work is {}", self.new_work).into());
        }
        for option in &mut self.options {
            option.complete().map_err(|error| format!("{}: {error}", option.name))?;
        }
        Ok(self)
    }
}

fn yes() -> bool {
    true
}

/// The bytes of an integer or of an array of integers, on a machine of 64 bits.
fn bytes(field: &str) -> Result<usize> {
    let (item, count) = match field.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(array) => array.split_once("; ").ok_or_else(|| format!("{field} is no array"))?,
        None => (field, "1"),
    };
    let bits = if item == "usize" { "64" } else { item.trim_start_matches(['i', 'u']) };
    Ok(bits.parse::<usize>()? / 8 * count.parse::<usize>()?)
}

/// What a constructor is told besides the seed.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "what seeding does with it")]
struct BitGeneratorOption {
    name: String,
    #[serde(rename = "type")]
    kind: Kind,
    /// Bits of the largest integer; or the first and the last; or all of them.
    bits: Option<u32>,
    first: Option<toml::Value>,
    last: Option<toml::Value>,
    one_of: Option<Vec<u64>>,
    /// The names of each text, the first of which is written.
    texts: Option<Vec<Vec<String>>>,
    default: Option<toml::Value>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    seeding: bool,
    #[serde(default)]
    not_with_seed: bool,
    #[serde(default)]
    instead_of_seed: bool,
    /// Whether it is an even `int` of C's in randomgen.
    #[serde(default)]
    even_int: bool,
    /// What is said of it beside a seed.
    #[serde(default)]
    beside_seed: String,
    /// The integers that tests try, where most others take very long.
    #[serde(default)]
    tried: Vec<u64>,
    meaning: String,
    #[serde(default)]
    refusal: String,
    /// The default in words, as Rust writes the arrays, and what is accepted; the same as texts of the documentation.
    #[serde(skip_deserializing)]
    default_words: String,
    #[serde(skip_deserializing)]
    accepts: String,
    #[serde(skip_deserializing)]
    default_text: String,
    #[serde(skip_deserializing)]
    range: String,
    /// The first and the last integer, in hexadecimal digits.
    #[serde(skip_deserializing)]
    bounds: [String; 2],
    /// The most words of 64 bits that a value has, and the number of the type in C.
    #[serde(skip_deserializing)]
    words: usize,
    #[serde(skip_deserializing)]
    type_number: u32,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Integer,
    Boolean,
    Text,
}

/// A number of at most 256 bits, the least significant word first.
type Number = [u64; 4];

impl BitGeneratorOption {
    fn complete(&mut self) -> Result<()> {
        self.words = 1;
        self.instead_of_seed |= self.not_with_seed;
        let mut places = Vec::new();
        match (self.kind, &self.one_of, &self.texts) {
            (Kind::Integer, None, None) => {
                let first = self.first.as_ref().map_or(Ok(Number::default()), number)?;
                let (last, range) = match (&self.last, self.bits) {
                    (Some(last), None) => {
                        (number(last)?, format!("{} to {}", text(&first), text(&number(last)?)))
                    }
                    (None, bits) => {
                        let bits = bits.unwrap_or(64);
                        (all_ones(bits)?, format!("{} to 2**{bits} - 1", text(&first)))
                    }
                    _ => return Err("both bits and last".into()),
                };
                self.words = last.iter().rposition(|&word| word != 0).unwrap_or(0) + 1;
                self.accepts = format!("Accepts::Integers({first:?}, {last:?})");
                self.bounds = [digits(&first), digits(&last)];
                self.range = format!("an integer from {range}");
            }
            (Kind::Integer, Some(values), None) => {
                self.accepts = format!("Accepts::OneOf(&{values:?})");
                self.range = listed(values.iter().map(u64::to_string));
            }
            (Kind::Boolean, None, None) => {
                self.accepts = String::from("Accepts::Flags");
                self.range = String::from("0 or 1");
                self.bounds = ["0x0", "0x1"].map(str::to_owned);
            }
            (Kind::Text, None, Some(texts)) => {
                let lists: Vec<String> = texts.iter().map(|names| format!("&{names:?}")).collect();
                self.accepts = format!("Accepts::Texts(&[{}])", lists.join(", "));
                let first = |names: &Vec<String>| names.first().cloned().ok_or("a text without a name");
                places = texts.iter().map(first).collect::<std::result::Result<_, _>>()?;
                self.range = listed(places.iter().cloned());
            }
            _ => return Err("type, one_of and texts do not go together".into()),
        }
        self.type_number = 1 + self.kind as u32;
        let default = match &self.default {
            None => None,
            Some(toml::Value::Boolean(flag)) => Some([u64::from(*flag), 0, 0, 0]),
            Some(toml::Value::String(name)) if !places.is_empty() => {
                let place =
                    places.iter().position(|known| known == name).ok_or("the default is no text of it")?;
                Some([place as u64, 0, 0, 0])
            }
            Some(value) => Some(number(value)?),
        };
        self.none = self.none || default.is_none();
        self.default_words = format!("{default:?}");
        self.default_text = match (&self.default, default) {
            (None, _) | (_, None) => "None".to_owned(),
            (Some(toml::Value::Boolean(flag)), _) => if *flag { "True" } else { "False" }.to_owned(),
            (Some(toml::Value::String(name)), _) if !places.is_empty() => name.clone(),
            (_, Some(number)) => text(&number),
        };
        if self.beside_seed.is_empty() {
            self.beside_seed = format!("seed and {} cannot be both used", self.name);
        }
        if self.refusal.is_empty() {
            self.refusal = format!("{} must be {}", self.name, self.range);
        }
        Ok(())
    }
}

/// `32`, `64` as "32 or 64".
fn listed(values: impl Iterator<Item = String>) -> String {
    let mut values: Vec<String> = values.collect();
    match values.pop() {
        Some(last) if values.is_empty() => last,
        Some(last) => format!("{} or {last}", values.join(", ")),
        None => String::new(),
    }
}

fn all_ones(bits: u32) -> Result<Number> {
    let mut number = Number::default();
    for bit in 0..bits as usize {
        *number.get_mut(bit / 64).ok_or("at most 256 bits")? |= 1 << (bit % 64);
    }
    Ok(number)
}

/// An integer of the table: hexadecimal digits in a text where it is too long for TOML.
fn number(value: &toml::Value) -> Result<Number> {
    match value {
        toml::Value::Integer(value) => Ok([u64::try_from(*value)?, 0, 0, 0]),
        toml::Value::String(digits) => {
            let value = u128::from_str_radix(digits.strip_prefix("0x").ok_or("0x is missing")?, 16)?;
            Ok([value as u64, (value >> 64) as u64, 0, 0])
        }
        _ => Err("not an integer".into()),
    }
}

fn digits([a, b, c, d]: &Number) -> String {
    let all = format!("{d:016x}{c:016x}{b:016x}{a:016x}");
    let short = all.trim_start_matches('0');
    format!("0x{}", if short.is_empty() { "0" } else { short })
}

/// A number in decimal, or in hexadecimal digits where it is long.
fn text(number: &Number) -> String {
    match *number {
        [word, 0, 0, 0] if word < 1 << 32 => word.to_string(),
        _ => digits(number),
    }
}
