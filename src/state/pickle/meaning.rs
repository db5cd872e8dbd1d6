//! The meaning of the objects in a pickle: the forms that every version of NumPy wrote, and our own.

use std::borrow::Cow;

use super::array::{self, Scalar};
use super::machine::{Call, Machine, PyObject, PyValue};
use super::names::Name;
use crate::allocation::try_extend;
use crate::bit_generator::Kind;
use crate::error::{Error, Result};
use crate::natural::append_short;
use crate::seed_sequence::SeedSequence;
use crate::state::dictionary::{self, StateNode as _};
use crate::state::{Class, Saved, Seed, State};

/// A value with the machine that holds it.
#[derive(Clone, Copy)]
struct Item<'m, 'a> {
    machine: &'m Machine<'a>,
    value: PyValue,
}

impl<'m> dictionary::StateNode<'m> for Item<'m, '_> {
    fn is_none(self) -> bool {
        self.value == PyValue::None
    }

    fn text(self) -> Result<Option<Cow<'m, str>>> {
        Ok(self.machine.text(self.value).map(Cow::Borrowed))
    }

    fn short(self) -> Option<u64> {
        match self.value {
            PyValue::Natural(natural) => Some(natural),
            PyValue::Bool(flag) => Some(flag.into()),
            PyValue::Object(_) => match array::scalar(self.machine, self.value)? {
                Scalar::Natural(natural) => Some(natural),
                Scalar::Double(_) => None,
            },
            _ => None,
        }
    }

    fn natural(self, words: &mut Vec<u32>) -> Result<bool> {
        if let Some(PyObject::Integer(integer)) = self.machine.object(self.value) {
            try_extend(words, integer)?;
            return Ok(true);
        }
        let Some(short) = self.short() else { return Ok(false) };
        append_short(words, short)?;
        Ok(true)
    }

    fn double(self) -> Option<f64> {
        match self.value {
            PyValue::Float(float) => Some(float),
            PyValue::Natural(natural) => Some(natural as f64),
            _ => match array::scalar(self.machine, self.value)? {
                Scalar::Double(double) => Some(double),
                Scalar::Natural(_) => None,
            },
        }
    }

    fn items(self) -> Option<impl Iterator<Item = Self>> {
        let machine = self.machine;
        let (values, array) = match machine.object(self.value)? {
            PyObject::Tuple(items) | PyObject::List(items) => (items.as_slice(), None),
            _ => (&[][..], Some(array::items(machine, self.value)?)),
        };
        let array = array.into_iter().flatten();
        Some(values.iter().copied().chain(array).map(move |value| Self { machine, value }))
    }

    fn is_dictionary(self) -> bool {
        matches!(self.machine.object(self.value), Some(PyObject::Dict(_)))
    }

    fn get(self, name: &str) -> Option<Self> {
        let PyObject::Dict(pairs) = self.machine.object(self.value)? else { return None };
        let has_name = |pair: &&[PyValue]| self.machine.letters(pair[0]) == Some(name.as_bytes());
        pairs.chunks_exact(2).rfind(has_name).map(|pair| Self { value: pair[1], ..self })
    }
}

/// The object in a pickle: one of NumPy's four, or a state as NumPy's `state` and `get_state` return it.
pub(super) fn read(machine: &Machine<'_>, root: PyValue) -> Result<Saved> {
    let Some(call) = machine.call(root) else {
        return dictionary::read(Item { machine, value: root }, machine.length());
    };
    let callee = match call.callee {
        PyValue::Name(name) => name,
        // A partial call; only seed sequences use one.
        _ => Name::SeedSequence,
    };
    match callee {
        Name::SeedSequence | Name::UnpickleSeedSequence => sequence(machine, call).map(Saved::SeedSequence),
        Name::BitGeneratorCtor | Name::BitGenerator(_) => {
            Ok(Saved::State(bit_generator(machine, call)?).of(Class::BitGenerator))
        }
        Name::GeneratorCtor | Name::Generator => {
            Ok(Saved::State(drawing(machine, call)?).of(Class::Generator))
        }
        Name::RandomStateCtor | Name::LegacyRandomStateCtor | Name::RandomState => {
            Ok(Saved::State(drawing(machine, call)?).of(Class::RandomState))
        }
        _ => Err(Error::state("the pickle holds no random state")),
    }
}

fn unknown(what: &str) -> Error {
    Error::state(format_args!("the pickle has a {what} of an unknown form"))
}

fn arguments<'m>(machine: &'m Machine<'_>, call: &Call) -> &'m [PyValue] {
    machine.tuple(call.arguments).unwrap_or_default()
}

/// A state dictionary or tuple.
fn plain(machine: &Machine<'_>, value: PyValue) -> Result<State> {
    match dictionary::read(Item { machine, value }, machine.length())? {
        Saved::State(state) => Ok(state),
        Saved::SeedSequence(_) => Err(unknown("state")),
    }
}

/// The kind that a constructor is given, by class or by name.
fn kind(machine: &Machine<'_>, value: PyValue) -> Result<Kind> {
    if let PyValue::Name(Name::BitGenerator(kind)) = value {
        return Ok(kind);
    }
    let name = machine.text(value).ok_or_else(|| unknown("bit generator"))?;
    Kind::from_name(name).map_err(crate::state::invalid)
}

fn same_kind(state: State, kind: Kind) -> Result<State> {
    if state.kind == kind {
        return Ok(state);
    }
    Err(Error::state(format_args!("state must be for a {} PRNG", kind.name())))
}

fn bit_generator(machine: &Machine<'_>, call: &Call) -> Result<State> {
    let arguments = arguments(machine, call);
    let (kind, seed) = match (call.callee, arguments) {
        (PyValue::Name(Name::BitGeneratorCtor), &[name]) => (kind(machine, name)?, None),
        (PyValue::Name(Name::BitGenerator(kind)), &[]) => (kind, None),
        (PyValue::Name(Name::BitGenerator(kind)), &[seed]) => (kind, Some(seed)),
        _ => return Err(unknown("bit generator")),
    };
    let state = call.state.ok_or_else(|| Error::state("the pickle has a bit generator without a state"))?;
    // NumPy 2.0 and later: the dictionary and the seed sequence.
    if let Some(&[dictionary, seed]) = machine.tuple(state) {
        let state = State { seed: seed_of(machine, seed)?, ..plain(machine, dictionary)? };
        return same_kind(state, kind);
    }
    let mut state = plain(machine, state)?;
    if let Some(seed) = seed {
        state.seed = seed_of(machine, seed)?;
    }
    same_kind(state, kind)
}

/// A generator or a random state, made from a bit generator or from the name of one.
fn drawing(machine: &Machine<'_>, call: &Call) -> Result<State> {
    let arguments = arguments(machine, call);
    let state =
        call.state.filter(|&state| state != PyValue::None).map(|state| plain(machine, state)).transpose()?;
    let inner = match arguments.first() {
        Some(&first) => machine.call(first).map(|inner| bit_generator(machine, inner)).transpose()?,
        None => None,
    };
    match (inner, state) {
        (Some(inner), None) => Ok(inner),
        // NumPy, too, sets the state last.
        (Some(inner), Some(state)) => {
            let seed = if state.seed == Seed::Unsaid { inner.seed } else { state.seed };
            same_kind(State { seed, ..state }, inner.kind)
        }
        (None, Some(state)) => {
            let named = arguments.first().map_or(Ok(Kind::Mt19937), |&name| kind(machine, name))?;
            same_kind(state, named)
        }
        (None, None) => Err(Error::state("the pickle has no state")),
    }
}

fn seed_of(machine: &Machine<'_>, value: PyValue) -> Result<Seed> {
    if value == PyValue::None {
        return Ok(Seed::None);
    }
    let call = machine.call(value).ok_or_else(|| unknown("seed sequence"))?;
    sequence(machine, call).map(Seed::Sequence)
}

fn sequence(machine: &Machine<'_>, call: &Call) -> Result<SeedSequence> {
    let item = |value| Item { machine, value };
    let given = arguments(machine, call);
    if call.callee == PyValue::Name(Name::UnpickleSeedSequence) {
        // (class, checksum of the layout, None) with the parts following, or with the parts in the last place. The
        // checksum differs between versions of Cython; the pool, which is computed again, verifies the parts.
        let &[PyValue::Name(Name::SeedSequence), _, last] = given else {
            return Err(unknown("seed sequence"));
        };
        let parts = call.state.or(Some(last)).and_then(|parts| machine.tuple(parts));
        let Some(&[entropy, children, pool, pool_size, spawn_key]) = parts.and_then(|parts| parts.get(..5))
        else {
            return Err(unknown("seed sequence"));
        };
        let (spawn_key, size, children) = (item(spawn_key), item(pool_size), item(children));
        let max_words = machine.length();
        let sequence =
            dictionary::parts(item(entropy), Some(spawn_key), Some(size), Some(children), max_words)?;
        let pool = array::naturals(machine, pool).ok_or_else(|| unknown("pool"))?;
        if !pool.eq(sequence.pool().iter().copied().map(u64::from)) {
            return Err(Error::state(
                "the seed sequence's pool does not come from its entropy (NumPy before 1.19 mixed spawn keys otherwise)",
            ));
        }
        return Ok(sequence);
    }
    if call.callee == PyValue::Name(Name::SeedSequence) {
        let &[entropy] = given else { return Err(unknown("seed sequence")) };
        return dictionary::parts(item(entropy), None, None, None, machine.length());
    }
    // Our own: partial(SeedSequence, spawn_key=..., pool_size=..., n_children_spawned=...)(entropy).
    let partial = machine.call(call.callee).and_then(|partial| machine.tuple(partial.state?));
    let (Some(&[PyValue::Name(Name::SeedSequence), _, keywords, _]), &[entropy]) = (partial, given) else {
        return Err(unknown("seed sequence"));
    };
    let keywords = item(keywords);
    if !keywords.is_dictionary() {
        return Err(unknown("seed sequence"));
    }
    let [spawn_key, pool_size, children] =
        ["spawn_key", "pool_size", "n_children_spawned"].map(|name| keywords.get(name));
    dictionary::parts(item(entropy), spawn_key, pool_size, children, machine.length())
}
