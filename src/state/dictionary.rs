//! NumPy's state dictionaries and tuples, independent of how they are written.

use std::borrow::Cow;
use std::fmt;

use super::{Class, Saved, Seed, State, gauss, seed_sequence};
use crate::allocation::try_extend;
use crate::bit_generator::{Field, Fixed, Form, Kind, Registered};
use crate::error::{Error, Result, Status, try_with_capacity};
use crate::natural::append_short;
use crate::seed_sequence::{Entropy, SeedSequence};

/// A Python value in its container, for the types that states consist of. Each method returns `None`, or false, for a
/// value of another type. None copies a large value.
pub(super) trait StateNode<'a>: Copy {
    fn is_none(self) -> bool;
    fn text(self) -> Result<Option<Cow<'a, str>>>;
    /// An integer from 0 to 2^64 - 1; `False` and `True` are 0 and 1.
    fn short(self) -> Option<u64>;
    /// Appends a nonnegative integer as words, least significant first, without leading zeros.
    fn natural(self, words: &mut Vec<u32>) -> Result<bool>;
    fn double(self) -> Option<f64>;
    /// The items of a list, a tuple or a one-dimensional array.
    fn items(self) -> Option<impl Iterator<Item = Self>>;
    fn is_dictionary(self) -> bool;
    /// The value of a key in a dictionary; of several, the last.
    fn get(self, name: &str) -> Option<Self>;
}

/// The state of anything, from a dictionary or a legacy tuple. `max_words` bounds the words of one integer or array.
pub(super) fn read<'a, N: StateNode<'a>>(root: N, max_words: usize) -> Result<Saved> {
    if root.is_dictionary() {
        if root.get("bit_generator").is_some() {
            return state(root, max_words).map(Saved::State);
        }
        if root.get("entropy").is_some() {
            return sequence(root, max_words).map(Saved::SeedSequence);
        }
        return Err(Error::state("state dictionary is not valid."));
    }
    let items = root.items().ok_or_else(|| Error::state("state must be a dict or a tuple."))?;
    legacy(items).map(Saved::State)
}

fn must(name: &str, what: fmt::Arguments<'_>) -> Error {
    Error::state(format_args!("{name} must be {what}"))
}

fn field<'a, N: StateNode<'a>>(dictionary: N, name: &str) -> Result<N> {
    dictionary.get(name).ok_or_else(|| missing(name))
}

fn missing(name: &str) -> Error {
    Error::state(format_args!("{name} is missing"))
}

fn state<'a, N: StateNode<'a>>(root: N, max_words: usize) -> Result<State> {
    let name = field(root, "bit_generator")?.text()?;
    let name = name.ok_or_else(|| must("bit_generator", format_args!("a name")))?;
    let (kind, words) = algorithm(root, &name)?;
    let gauss = match (root.get("has_gauss"), root.get("gauss")) {
        (None, None) => None,
        (has_gauss, value) => Some(read_gauss(has_gauss, value)?),
    };
    let seed = match root.get("seed_seq") {
        None => Seed::Unsaid,
        Some(none) if none.is_none() => Seed::None,
        Some(given) if given.is_dictionary() => Seed::Sequence(sequence(given, max_words)?),
        Some(_) => return Err(must("seed_seq", format_args!("a dict"))),
    };
    Ok(State { class: None, kind, words, gauss, seed })
}

/// The kind with this name, and the words of its state. A name without a module may mean a kind of NumPy's or one of
/// randomgen's: that which has the most of the fields that are there, and of several NumPy's.
fn algorithm<'a, N: StateNode<'a>>(root: N, name: &str) -> Result<(Kind, Vec<u32>)> {
    let mut refused = Kind::from_name(name).map(|_| ()).map_err(super::invalid);
    let mut found = None;
    for kind in Kind::of_state_name(name) {
        match words_of(root, kind) {
            Ok((words, known)) if found.as_ref().is_none_or(|&(_, _, most)| known > most) => {
                found = Some((kind, words, known));
            }
            Err(error) if error.status() == Status::OutOfMemory => return Err(error),
            Err(error) if refused.is_ok() => refused = Err(error),
            Ok(_) | Err(_) => {}
        }
    }
    match found {
        Some((kind, words, _)) => Ok((kind, words)),
        None => refused.and_then(|()| Err(Error::state("state dictionary is not valid."))),
    }
}

/// The words of the state of a kind, and how many of its fields are there.
fn words_of<'a, N: StateNode<'a>>(root: N, kind: Kind) -> Result<(Vec<u32>, usize)> {
    let configuration = configuration(root, kind)?;
    let inner = if configuration.layout().iter().any(|field| field.inner) {
        let name = configuration.inner();
        let inner = field(root, name)?;
        if !inner.is_dictionary() {
            return Err(must(name, format_args!("a dict")));
        }
        inner
    } else {
        root
    };
    let mut words = try_with_capacity(configuration.state_words())?;
    words.extend_from_slice(configuration.number());
    let mut known = 0;
    for wanted in configuration.layout() {
        let source = if wanted.inner { inner } else { root };
        let value = source.get(wanted.name);
        known += usize::from(value.is_some());
        match value {
            Some(_) if matches!(wanted.form, Form::Fixed(_)) => {}
            None if wanted.optional => words.resize(words.len() + wanted.form.words(), 0),
            Some(value) => read_field(wanted, value, &mut words)?,
            None => return Err(missing(wanted.name)),
        }
    }
    Ok((words, known))
}

/// The configuration whose fixed fields the dictionary has.
fn configuration<'a, N: StateNode<'a>>(root: N, kind: Kind) -> Result<&'static Registered> {
    let all = kind.configurations();
    let mut found = all.first().ok_or_else(|| missing("state"))?;
    for (place, (field, _)) in found.fixed().enumerate() {
        let source = if field.inner { self::field(root, found.inner())? } else { root };
        let value = source.get(field.name);
        if value.is_none() && !field.optional {
            return Err(missing(field.name));
        }
        // The first that has this field and those before.
        let entry = all.iter().find(|entry| entry.fixed().take(place + 1).all(|pair| has(root, entry, pair)));
        let option = kind.options().iter().find(|option| option.name == field.name);
        found = entry.ok_or_else(|| match option {
            Some(option) => Error::state(option.refusal_of(&Spelled(value))),
            None => must(field.name, format_args!("that of a configuration of {}", kind.name())),
        })?;
    }
    Ok(found)
}

/// Whether the dictionary has a fixed field of a configuration. One that may be missing is that of the default.
fn has<'a, N: StateNode<'a>>(root: N, entry: &Registered, (field, fixed): (&Field, Fixed)) -> bool {
    let source = if field.inner { root.get(entry.inner()) } else { Some(root) };
    let Some(value) = source.and_then(|source| source.get(field.name)) else {
        return entry.number().is_empty() || entry.number() == [0];
    };
    match fixed {
        Fixed::Number(number) => value.short() == Some(number),
        Fixed::Flag(flag) => value.short().is_some_and(|short| (short != 0) == flag),
        Fixed::Text(texts) => match (value.text(), value.short()) {
            (Ok(Some(text)), _) => texts.iter().any(|known| known.eq_ignore_ascii_case(&text)),
            (_, Some(number)) => texts.iter().any(|known| known.parse() == Ok(number)),
            _ => false,
        },
    }
}

/// A text or an integer of a dictionary, for a message.
struct Spelled<N>(Option<N>);

impl<'a, N: StateNode<'a>> fmt::Display for Spelled<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(node) = self.0 else { return f.write_str("None") };
        match (node.text(), node.short()) {
            (Ok(Some(text)), _) => f.write_str(&text),
            (_, Some(short)) => write!(f, "{short}"),
            _ => f.write_str("None"),
        }
    }
}

fn read_field<'a, N: StateNode<'a>>(field: &Field, value: N, words: &mut Vec<u32>) -> Result<()> {
    let (count, size, bits) = match field.form {
        Form::U32 => (None, 1, 32),
        Form::U64 => (None, 2, 64),
        Form::U128 => (None, 4, 128),
        Form::U8s(n) => (Some(n), 1, 8),
        Form::U32s(n) => (Some(n), 1, 32),
        Form::U64s(n) => (Some(n), 2, 64),
        Form::Fixed(_) => return Ok(()),
        Form::F64s(n) => return read_doubles(field, n, value, words),
        Form::Bool => {
            let flag = value.short().ok_or_else(|| must(field.name, format_args!("a truth value")))?;
            return try_extend(words, &[u32::from(flag != 0)]);
        }
        Form::Name(names) => {
            let text = value.text()?.unwrap_or_default();
            let place = names.iter().position(|name| name.eq_ignore_ascii_case(&text));
            let place = place.ok_or_else(|| must(field.name, format_args!("one of {}", names.join(", "))))?;
            return try_extend(words, &[place as u32]);
        }
    };
    let mut append = |item: N| {
        let start = words.len();
        match item.short() {
            Some(short) => append_short(words, short)?,
            None if item.natural(words)? => {}
            None => return Ok(false),
        }
        let is_small =
            words.len() - start <= size && (bits != 8 || words[start..].iter().all(|&word| word < 256));
        words.resize(start + size, 0);
        Ok(is_small)
    };
    match count {
        None if append(value)? => Ok(()),
        None => Err(field.range.map_or_else(
            || must(field.name, format_args!("an integer from 0 to 2**{bits} - 1")),
            |range| Error::state(range.refusal),
        )),
        Some(n) => {
            let mut left = n;
            for item in value.items().into_iter().flatten() {
                if left == 0 || !append(item)? {
                    left = n;
                    break;
                }
                left -= 1;
            }
            if left == 0 {
                return Ok(());
            }
            Err(must(field.name, format_args!("{n} integers from 0 to 2**{bits} - 1")))
        }
    }
}

fn read_doubles<'a, N: StateNode<'a>>(field: &Field, n: usize, value: N, words: &mut Vec<u32>) -> Result<()> {
    let wrong = || must(field.name, format_args!("{n} numbers"));
    let mut left = n;
    for item in value.items().into_iter().flatten() {
        left = left.checked_sub(1).ok_or_else(wrong)?;
        let bits = item.double().ok_or_else(wrong)?.to_bits();
        try_extend(words, &[bits as u32, (bits >> 32) as u32])?;
    }
    if left == 0 { Ok(()) } else { Err(wrong()) }
}

fn read_gauss<'a, N: StateNode<'a>>(
    has_gauss: Option<N>,
    value: Option<N>,
) -> Result<crate::univariate::Gauss> {
    let full = match has_gauss {
        None => false,
        Some(flag) => match flag.short() {
            Some(0) => false,
            Some(1) => true,
            _ => return Err(must("has_gauss", format_args!("0 or 1"))),
        },
    };
    let value =
        value.map_or(Some(0.0), StateNode::double).ok_or_else(|| must("gauss", format_args!("a number")))?;
    gauss(full, value)
}

/// `("MT19937", key, pos)` or `("MT19937", key, pos, has_gauss, gauss)`.
fn legacy<'a, N: StateNode<'a>>(mut items: impl Iterator<Item = N>) -> Result<State> {
    let kind = Kind::Mt19937;
    let unknown = || Error::state("state is not a legacy MT19937 state");
    let name = items.next().map_or(Ok(None), StateNode::text)?;
    if name.is_none_or(|name| name != kind.name()) {
        return Err(unknown());
    }
    let [key, pos, has_gauss, gauss, more] = std::array::from_fn(|_| items.next());
    let (Some(key), Some(pos), None) = (key, pos, more) else { return Err(unknown()) };
    if has_gauss.is_some() != gauss.is_some() {
        return Err(unknown());
    }
    let layout = kind.configurations().first().ok_or_else(unknown)?.layout();
    let mut words = Vec::new();
    for (field, item) in layout.iter().zip([key, pos]) {
        read_field(field, item, &mut words)?;
    }
    let gauss = if gauss.is_some() { Some(read_gauss(has_gauss, gauss)?) } else { None };
    Ok(State { class: None, kind, words, gauss, seed: Seed::Unsaid })
}

/// The four arguments of a `SeedSequence`. A missing one has NumPy's default.
fn sequence<'a, N: StateNode<'a>>(root: N, max_words: usize) -> Result<SeedSequence> {
    let entropy = field(root, "entropy")?;
    let get = |name| root.get(name);
    parts(entropy, get("spawn_key"), get("pool_size"), get("n_children_spawned"), max_words)
}

pub(super) fn parts<'a, N: StateNode<'a>>(
    entropy: N,
    spawn_key: Option<N>,
    pool_size: Option<N>,
    n_children_spawned: Option<N>,
    max_words: usize,
) -> Result<SeedSequence> {
    let count = |name, value: Option<N>, default: u32| match value {
        None => Ok(default),
        Some(value) => value
            .short()
            .and_then(|short| u32::try_from(short).ok())
            .ok_or_else(|| must(name, format_args!("an integer from 0 to 2**32 - 1"))),
    };
    let pool_size = count("pool_size", pool_size, 4)? as usize;
    let n_children_spawned = count("n_children_spawned", n_children_spawned, 0)?;
    let spawn_key = match spawn_key {
        None => Vec::new(),
        Some(key) => {
            let items = key.items().ok_or_else(|| must("spawn_key", format_args!("a list of integers")))?;
            flat("spawn_key", items, max_words)?
        }
    };
    let mut words = Vec::new();
    let entropy = if entropy.natural(&mut words)? {
        Entropy::Integer(words)
    } else if let Some(items) = entropy.items() {
        Entropy::Words(flat("entropy", items, max_words)?)
    } else {
        return Err(must("entropy", format_args!("an integer or a list of them, not negative")));
    };
    seed_sequence(entropy, spawn_key, pool_size, n_children_spawned)
}

/// The words of a list of integers, each least significant first, as NumPy flattens it.
fn flat<'a, N: StateNode<'a>>(
    name: &str,
    items: impl Iterator<Item = N>,
    max_words: usize,
) -> Result<Vec<u32>> {
    let mut words = Vec::new();
    for item in items {
        match item.short() {
            Some(short) => append_short(&mut words, short)?,
            None if item.natural(&mut words)? => {}
            None => return Err(must(name, format_args!("made of nonnegative integers"))),
        }
        if words.len() > max_words {
            return Err(Error::state(format_args!("{name} is larger than the data that it is in")));
        }
    }
    Ok(words)
}

impl Saved {
    /// Sets whose state it is.
    pub(super) fn of(mut self, class: Class) -> Self {
        if let Self::State(state) = &mut self {
            state.class = Some(class);
        }
        self
    }
}
