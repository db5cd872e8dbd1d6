//! Pickles that NumPy 1.24 and later turn into its own objects.
//!
//! NumPy 2's own form does not load in NumPy 1, and NumPy 1's loses the seed sequence. What both read is a call of the
//! public class, with the state dictionary set afterwards: `PCG64(seed_sequence)`, `Generator(bit_generator)`. A
//! `SeedSequence` takes keyword arguments, which a pickle can pass by `functools.partial` alone.

use num_bigint::BigUint;

use crate::bit_generator::{Form, pair_words};
use crate::seed_sequence::{Entropy, SeedSequence};
use crate::state::{Class, Saved, State};

pub(in crate::state) fn write(saved: &Saved) -> Vec<u8> {
    let mut pickle = Pickle(vec![0x80, 3]);
    match saved {
        Saved::SeedSequence(sequence) => pickle.seed_sequence(sequence),
        Saved::State(state) => pickle.object(state),
    }
    pickle.0.push(b'.');
    pickle.0
}

struct Pickle(Vec<u8>);

impl Pickle {
    fn object(&mut self, state: &State) {
        match state.class {
            Some(Class::Generator) => {
                self.class("Generator");
                self.bit_generator(state);
                self.tuple1_reduce();
            }
            Some(Class::RandomState) => {
                self.class("RandomState");
                self.bit_generator(state);
                self.tuple1_reduce();
                self.dictionary(state, true);
                self.0.push(b'b');
            }
            _ => self.bit_generator(state),
        }
    }

    fn bit_generator(&mut self, state: &State) {
        self.class(state.kind.name());
        match state.seed.sequence() {
            Some(sequence) => {
                self.seed_sequence(sequence);
                self.tuple1_reduce();
            }
            None => self.0.extend(b")R"),
        }
        self.dictionary(state, false);
        self.0.push(b'b');
    }

    fn dictionary(&mut self, state: &State, with_gauss: bool) {
        self.0.extend(b"}(");
        self.text("bit_generator");
        self.text(state.kind.name());
        self.text("state");
        self.0.extend(b"}(");
        for (field, words) in state.fields().filter(|(field, _)| field.inner) {
            self.text(field.name);
            self.value(field.form, words);
        }
        self.0.push(b'u');
        for (field, words) in state.fields().filter(|(field, _)| !field.inner) {
            self.text(field.name);
            self.value(field.form, words);
        }
        if with_gauss {
            let gauss = state.gauss.unwrap_or_default();
            self.text("has_gauss");
            self.natural(&[gauss.full.into()]);
            self.text("gauss");
            self.0.push(b'G');
            self.0.extend(gauss.value.to_bits().to_be_bytes());
        }
        self.0.push(b'u');
    }

    fn value(&mut self, form: Form, words: &[u32]) {
        match form {
            Form::U32 | Form::U128 => self.natural(words),
            Form::U32s(_) => self.list(words.iter().map(|&word| [word, 0])),
            Form::U64s(_) => self.list(pair_words(words).map(|word| [word as u32, (word >> 32) as u32])),
        }
    }

    fn list(&mut self, items: impl Iterator<Item = [u32; 2]>) {
        self.0.extend(b"](");
        for item in items {
            self.natural(&item);
        }
        self.0.push(b'e');
    }

    fn seed_sequence(&mut self, sequence: &SeedSequence) {
        let words = |list: &[u32]| list.iter().map(|&word| [word, 0]).collect::<Vec<_>>();
        self.global("functools", "partial");
        self.class("SeedSequence");
        self.tuple1_reduce();
        // The state of a partial call: the function, its arguments, its keywords, its attributes.
        self.0.push(b'(');
        self.class("SeedSequence");
        self.0.extend(b")}(");
        self.text("spawn_key");
        self.0.push(b'(');
        for word in words(sequence.spawn_key()) {
            self.natural(&word);
        }
        self.0.push(b't');
        self.text("pool_size");
        self.natural(&[sequence.pool().len() as u32]);
        self.text("n_children_spawned");
        self.natural(&[sequence.n_children_spawned()]);
        self.0.extend(b"uNtb");
        match sequence.entropy() {
            Entropy::Words(list) => self.list(words(list).into_iter()),
            Entropy::Integer(integer) => self.natural(integer),
        }
        self.tuple1_reduce();
    }

    /// Calls what lies below the top with the top as its one argument.
    fn tuple1_reduce(&mut self) {
        self.0.extend([0x85, b'R']);
    }

    fn class(&mut self, name: &str) {
        self.global("numpy.random", name);
    }

    fn global(&mut self, module: &str, name: &str) {
        self.0.extend(format!("c{module}\n{name}\n").bytes());
    }

    fn text(&mut self, text: &str) {
        self.0.push(b'X');
        self.0.extend((text.len() as u32).to_le_bytes());
        self.0.extend(text.bytes());
    }

    /// An integer from its words, in as few bytes as its size needs.
    fn natural(&mut self, words: &[u32]) {
        let mut bytes = BigUint::from_slice(words).to_bytes_le();
        match *bytes.as_slice() {
            [byte] => self.0.extend([b'K', byte]),
            [low, high] => self.0.extend([b'M', low, high]),
            _ => {
                // Two's complement: a sign bit that is not set.
                if bytes.last().is_some_and(|&top| top & 0x80 != 0) {
                    bytes.push(0);
                }
                if let Ok(length) = u8::try_from(bytes.len()) {
                    self.0.extend([0x8a, length]);
                } else {
                    self.0.push(0x8b);
                    self.0.extend((bytes.len() as u32).to_le_bytes());
                }
                self.0.extend(bytes);
            }
        }
    }
}
