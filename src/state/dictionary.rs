//! NumPy's state dictionaries and tuples, whatever they are written in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use num_bigint::BigUint;

use super::{Class, Saved, Seed, State, gauss, seed_sequence};
use crate::bit_generator::{Field, Form, Kind};
use crate::error::{Error, Result};
use crate::seed_sequence::{Entropy, SeedSequence};

/// A value of Python's, as far as states are made of them. Each method gives `None` for a value of another type.
pub(super) trait Node: Sized {
    fn is_none(&self) -> bool;
    fn text(&self) -> Option<Cow<'_, str>>;
    /// An integer that is not negative; `False` and `True` are 0 and 1.
    fn natural(&self) -> Option<BigUint>;
    fn double(&self) -> Option<f64>;
    /// A list, a tuple or an array of one dimension.
    fn items(&self) -> Option<Vec<Self>>;
    fn fields(&self) -> Option<Fields<Self>>;
}

pub(super) type Fields<N> = BTreeMap<String, N>;

/// The state of anything, from a dictionary or a legacy tuple. `room` is how many words an honest one can hold.
pub(super) fn read<N: Node>(root: &N, room: usize) -> Result<Saved> {
    if let Some(fields) = root.fields() {
        if fields.contains_key("bit_generator") {
            return state(&fields, room).map(Saved::State);
        }
        if fields.contains_key("entropy") {
            return sequence(&fields, room).map(Saved::SeedSequence);
        }
        return Err(Error::state("state dictionary is not valid."));
    }
    let items = root.items().ok_or_else(|| Error::state("state must be a dict or a tuple."))?;
    legacy(&items).map(Saved::State)
}

fn must(name: &str, what: &str) -> Error {
    Error::state(format!("{name} must be {what}"))
}

fn field<'a, N>(fields: &'a Fields<N>, name: &str) -> Result<&'a N> {
    fields.get(name).ok_or_else(|| Error::state(format!("{name} is missing")))
}

fn state<N: Node>(fields: &Fields<N>, room: usize) -> Result<State> {
    let name = field(fields, "bit_generator")?;
    let name = name.text().ok_or_else(|| must("bit_generator", "a name"))?;
    let kind = Kind::from_name(&name).map_err(super::invalid)?;
    let inner = field(fields, "state")?.fields().ok_or_else(|| must("state", "a dict"))?;
    let mut words = Vec::with_capacity(kind.state_words());
    for wanted in kind.layout() {
        let source = if wanted.inner { &inner } else { fields };
        read_field(wanted, field(source, wanted.name)?, &mut words)?;
    }
    let has_gauss = fields.get("has_gauss");
    let value = fields.get("gauss");
    let gauss = match (has_gauss, value) {
        (None, None) => None,
        _ => Some(read_gauss(has_gauss, value)?),
    };
    let seed = match fields.get("seed_seq") {
        None => Seed::Unsaid,
        Some(none) if none.is_none() => Seed::None,
        Some(given) => {
            let fields = given.fields().ok_or_else(|| must("seed_seq", "a dict"))?;
            Seed::Sequence(sequence(&fields, room)?)
        }
    };
    Ok(State { class: None, kind, words, gauss, seed })
}

fn read_field<N: Node>(field: &Field, value: &N, words: &mut Vec<u32>) -> Result<()> {
    let (count, bits) = match field.form {
        Form::U32 => (None, 32),
        Form::U128 => (None, 128),
        Form::U32s(n) => (Some(n), 32),
        Form::U64s(n) => (Some(n), 64),
    };
    let mut push = |item: &N| {
        let digits = item.natural().filter(|natural| natural.bits() <= bits)?.to_u32_digits();
        let size = bits as usize / 32;
        words.extend(digits.into_iter().chain(std::iter::repeat(0)).take(size));
        Some(())
    };
    match count {
        None => push(value).ok_or_else(|| must(field.name, &format!("an integer from 0 to 2**{bits} - 1"))),
        Some(n) => {
            let items = value.items().filter(|items| items.len() == n);
            let done = items.is_some_and(|items| items.iter().all(|item| push(item).is_some()));
            let what = || format!("{n} integers from 0 to 2**{bits} - 1");
            done.then_some(()).ok_or_else(|| must(field.name, &what()))
        }
    }
}

fn read_gauss<N: Node>(has_gauss: Option<&N>, value: Option<&N>) -> Result<crate::legacy::Gauss> {
    let full = match has_gauss {
        None => false,
        Some(flag) => match flag.natural().and_then(|flag| u8::try_from(flag).ok()) {
            Some(0) => false,
            Some(1) => true,
            _ => return Err(must("has_gauss", "0 or 1")),
        },
    };
    let value = value.map_or(Some(0.0), Node::double).ok_or_else(|| must("gauss", "a number"))?;
    gauss(full, value)
}

/// `("MT19937", key, pos)` or `("MT19937", key, pos, has_gauss, gauss)`.
pub(super) fn legacy<N: Node>(items: &[N]) -> Result<State> {
    let named = items.first().and_then(Node::text).is_some_and(|name| name == Kind::Mt19937.name());
    if !named || !matches!(items.len(), 3 | 5) {
        return Err(Error::state("state is not a legacy MT19937 state"));
    }
    let kind = Kind::Mt19937;
    let mut words = Vec::with_capacity(kind.state_words());
    for (field, item) in kind.layout().iter().zip(&items[1..]) {
        read_field(field, item, &mut words)?;
    }
    let gauss = match items.get(3..) {
        Some([has_gauss, value]) => Some(read_gauss(Some(has_gauss), Some(value))?),
        _ => None,
    };
    Ok(State { class: None, kind, words, gauss, seed: Seed::Unsaid })
}

/// The four arguments that a `SeedSequence` is made from; what is missing has NumPy's default.
fn sequence<N: Node>(fields: &Fields<N>, room: usize) -> Result<SeedSequence> {
    let get = |name| fields.get(name);
    parts(field(fields, "entropy")?, get("spawn_key"), get("pool_size"), get("n_children_spawned"), room)
}

pub(super) fn parts<N: Node>(
    entropy: &N,
    spawn_key: Option<&N>,
    pool_size: Option<&N>,
    n_children_spawned: Option<&N>,
    room: usize,
) -> Result<SeedSequence> {
    let entropy = match (entropy.natural(), entropy.items()) {
        (Some(integer), _) => Entropy::integer(&integer.to_u32_digits())?,
        (None, Some(items)) => Entropy::Words(flat("entropy", &items, room)?),
        (None, None) => return Err(must("entropy", "an integer or a list of them, not negative")),
    };
    let spawn_key = match spawn_key {
        None => Vec::new(),
        Some(key) => {
            let items = key.items().ok_or_else(|| must("spawn_key", "a list of integers"))?;
            flat("spawn_key", &items, room)?
        }
    };
    let count = |name, value: Option<&N>, default: u32| match value {
        None => Ok(default),
        Some(value) => value
            .natural()
            .and_then(|natural| u32::try_from(natural).ok())
            .ok_or_else(|| must(name, "an integer from 0 to 2**32 - 1")),
    };
    let pool_size = count("pool_size", pool_size, 4)? as usize;
    seed_sequence(entropy, spawn_key, pool_size, count("n_children_spawned", n_children_spawned, 0)?)
}

/// The words of a list of integers, each the least significant first, as NumPy flattens it.
fn flat<N: Node>(name: &str, items: &[N], room: usize) -> Result<Vec<u32>> {
    let mut words = Vec::new();
    for item in items {
        let natural = item.natural().ok_or_else(|| must(name, "made of integers that are not negative"))?;
        let digits = natural.to_u32_digits();
        if words.len() + digits.len() > room {
            return Err(Error::state(format!("{name} is larger than the data that it is in")));
        }
        words.extend(if digits.is_empty() { vec![0] } else { digits });
    }
    Ok(words)
}

/// An integer as digits, of at most as many as Python reads.
pub(super) fn natural_of_digits(digits: &str) -> Option<BigUint> {
    let plain =
        !digits.is_empty() && digits.len() <= MOST_DIGITS && digits.bytes().all(|d| d.is_ascii_digit());
    plain.then(|| BigUint::parse_bytes(digits.as_bytes(), 10)).flatten()
}

/// Python's own limit for integers in text.
pub(super) const MOST_DIGITS: usize = 4300;

impl Saved {
    /// Says whose state it is.
    pub(super) fn of(mut self, class: Class) -> Self {
        if let Self::State(state) = &mut self {
            state.class = Some(class);
        }
        self
    }
}
