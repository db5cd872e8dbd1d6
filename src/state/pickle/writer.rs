//! Pickles that NumPy 1.24 and later load as their own objects.
//!
//! NumPy 2's own form does not load in NumPy 1, and NumPy 1's form loses the seed sequence. Both read a call of the
//! public class followed by the state dictionary: `PCG64(seed_sequence)`, `Generator(bit_generator)`. A `SeedSequence`
//! takes keyword arguments, which a pickle can pass only through `functools.partial`.

use crate::bit_generator::{Fixed, Form, pair_words};
use crate::error::{Error, Result};
use crate::natural::significant;
use crate::seed_sequence::{Entropy, SeedSequence};
use crate::state::output::ByteBuffer;
use crate::state::{Class, State, name};

pub(in crate::state) fn write_sequence(sequence: &SeedSequence) -> Result<Vec<u8>> {
    write(|pickle| pickle.seed_sequence(sequence))
}

pub(in crate::state) fn write_state(state: &State) -> Result<Vec<u8>> {
    write(|pickle| pickle.object(state))
}

fn write(object: impl FnOnce(&mut Pickle) -> Result<()>) -> Result<Vec<u8>> {
    let mut pickle = Pickle(ByteBuffer::default());
    pickle.put(&[0x80, 3]);
    object(&mut pickle)?;
    pickle.put(b".");
    pickle.0.done()
}

struct Pickle(ByteBuffer);

impl Pickle {
    fn put(&mut self, bytes: &[u8]) {
        self.0.put(bytes);
    }

    fn object(&mut self, state: &State) -> Result<()> {
        match state.class {
            Some(Class::Generator) => {
                self.class("Generator");
                self.bit_generator(state)?;
                self.tuple1_reduce();
            }
            Some(Class::RandomState) => {
                self.class("RandomState");
                self.bit_generator(state)?;
                self.tuple1_reduce();
                self.dictionary(state, true)?;
                self.put(b"b");
            }
            _ => self.bit_generator(state)?,
        }
        Ok(())
    }

    fn bit_generator(&mut self, state: &State) -> Result<()> {
        let (module, class) = state.kind.class_path();
        self.global(module, class);
        match state.seed.sequence() {
            Some(sequence) if state.kind.has_stream() => {
                self.seed_sequence(sequence)?;
                self.tuple1_reduce();
            }
            _ => self.put(b")R"),
        }
        self.dictionary(state, false)?;
        self.put(b"b");
        Ok(())
    }

    fn dictionary(&mut self, state: &State, with_gauss: bool) -> Result<()> {
        self.put(b"}(");
        self.text("bit_generator");
        self.text(state.kind.state_name());
        let configuration = state.configuration()?;
        if configuration.layout().iter().any(|field| field.inner) {
            self.text(configuration.inner());
            self.put(b"}(");
            for (field, words) in state.fields()?.filter(|(field, _)| field.inner) {
                self.text(field.name);
                self.value(field.form, words);
            }
            self.put(b"u");
        }
        for (field, words) in state.fields()?.filter(|(field, _)| !field.inner) {
            self.text(field.name);
            self.value(field.form, words);
        }
        if with_gauss {
            let gauss = state.gauss.unwrap_or_default();
            self.text("has_gauss");
            self.short(gauss.full.into());
            self.text("gauss");
            self.put(b"G");
            self.put(&gauss.value.to_bits().to_be_bytes());
        }
        self.put(b"u");
        Ok(())
    }

    fn value(&mut self, form: Form, words: &[u32]) {
        match form {
            Form::U32 | Form::U64 | Form::U128 => {
                let value = words.iter().rev().fold(0, |value, &word| value << 32 | u128::from(word));
                self.short(value);
            }
            Form::U8s(_) | Form::U32s(_) => self.list(words.iter().map(|&word| word.into())),
            Form::U64s(_) => self.list(pair_words(words)),
            Form::F64s(_) => {
                self.put(b"](");
                for bits in pair_words(words) {
                    self.put(b"G");
                    self.put(&bits.to_be_bytes());
                }
                self.put(b"e");
            }
            Form::Bool => self.flag(words != [0]),
            Form::Name(names) => self.text(name(names, words)),
            Form::Fixed(Fixed::Number(number)) => self.short(number.into()),
            Form::Fixed(Fixed::Flag(flag)) => self.flag(flag),
            Form::Fixed(Fixed::Text(texts)) => self.text(texts[0]),
        }
    }

    fn flag(&mut self, flag: bool) {
        self.put(if flag { b"\x88" } else { b"\x89" });
    }

    fn list(&mut self, items: impl Iterator<Item = u64>) {
        self.put(b"](");
        for item in items {
            self.short(item.into());
        }
        self.put(b"e");
    }

    fn seed_sequence(&mut self, sequence: &SeedSequence) -> Result<()> {
        self.global("functools", "partial");
        self.class("SeedSequence");
        self.tuple1_reduce();
        // The state of a partial call: the function, its arguments, its keywords and its attributes.
        self.put(b"(");
        self.class("SeedSequence");
        self.put(b")}(");
        self.text("spawn_key");
        self.put(b"(");
        for &word in sequence.spawn_key() {
            self.short(word.into());
        }
        self.put(b"t");
        self.text("pool_size");
        self.short(sequence.pool().len() as u128);
        self.text("n_children_spawned");
        self.short(sequence.n_children_spawned().into());
        self.put(b"uNtb");
        match sequence.entropy() {
            Entropy::Words(list) => self.list(list.iter().map(|&word| word.into())),
            Entropy::Integer(words) => self.integer(words)?,
        }
        self.tuple1_reduce();
        Ok(())
    }

    /// Calls the object below the top, with the top as its one argument.
    fn tuple1_reduce(&mut self) {
        self.put(&[0x85, b'R']);
    }

    fn class(&mut self, name: &str) {
        self.global("numpy.random", name);
    }

    fn global(&mut self, module: &str, name: &str) {
        for piece in ["c", module, "\n", name, "\n"] {
            self.put(piece.as_bytes());
        }
    }

    fn text(&mut self, text: &str) {
        self.put(b"X");
        self.put(&(text.len() as u32).to_le_bytes());
        self.put(text.as_bytes());
    }

    /// An integer, in the fewest bytes.
    fn short(&mut self, value: u128) {
        let bytes = value.to_le_bytes();
        match bytes.len() - value.leading_zeros() as usize / 8 {
            0 | 1 => self.put(&[b'K', bytes[0]]),
            2 => self.put(&[b'M', bytes[0], bytes[1]]),
            n => {
                // Two's complement: the sign bit is clear.
                let signed = n + usize::from(bytes[n - 1] >> 7);
                self.put(&[0x8a, signed as u8]);
                self.put(&bytes[..n]);
                self.put(&[0][..signed - n]);
            }
        }
    }

    /// An integer of any size from its words.
    fn integer(&mut self, words: &[u32]) -> Result<()> {
        let words = significant(words);
        if words.len() <= 4 {
            self.short(words.iter().rev().fold(0, |value, &word| value << 32 | u128::from(word)));
            return Ok(());
        }
        // All bytes up to the one with the highest bit, and another if that bit would be the sign.
        let bits = 32 * words.len() - words.last().map_or(0, |last| last.leading_zeros() as usize);
        let n = bits / 8 + 1;
        match (u8::try_from(n), i32::try_from(n)) {
            (Ok(length), _) => self.put(&[0x8a, length]),
            (_, Ok(length)) => {
                self.put(&[0x8b]);
                self.put(&length.to_le_bytes());
            }
            _ => return Err(Error::unsupported("the entropy has more bytes than a pickle holds")),
        }
        let (whole, rest) = (n / 4, n % 4);
        for word in &words[..whole.min(words.len())] {
            self.put(&word.to_le_bytes());
        }
        let last = words.get(whole).copied().unwrap_or_default();
        self.put(&last.to_le_bytes()[..rest]);
        Ok(())
    }
}
