//! Words at a known position of the stream: from a copy of the algorithm, or from a tape.

use std::sync::{Mutex, PoisonError};

use crate::bit_generator::units::{unit_f64_of_pair, unit_f64_of_word};
use crate::bit_generator::{Algorithm, Doubles, Kind, Philox, no_method};
use crate::error::{Result, try_with_capacity};

/// What a distribution draws, and positions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// 64-bit words and doubles.
    Wide,
    /// 32-bit words.
    Narrow,
}

impl Unit {
    /// Moves an algorithm that can skip on by `draws`.
    pub(super) fn skip(self, algorithm: &mut dyn Algorithm, mut draws: u64) {
        if self == Self::Wide {
            return algorithm.skip(draws);
        }
        if draws > 0 && algorithm.has_half() {
            algorithm.next_u32();
            draws -= 1;
        }
        // The last word is drawn, because its upper half stays in the state.
        let words = draws.saturating_sub(1) / 2;
        algorithm.skip(words);
        for _ in 0..draws - 2 * words {
            algorithm.next_u32();
        }
    }

    /// Moves any algorithm on by `draws`.
    pub(super) fn discard(self, algorithm: &mut dyn Algorithm, mut draws: u64) {
        let (mut wide, mut narrow) = ([0; 256], [0; 256]);
        while draws > 0 {
            let some = draws.min(256) as usize;
            match self {
                Self::Wide => algorithm.fill_u64(&mut wide[..some]),
                Self::Narrow => algorithm.fill_u32(&mut narrow[..some]),
            }
            draws -= some as u64;
        }
    }
}

/// Words made ahead.
enum Made {
    Wide(Vec<u64>),
    Narrow(Vec<u32>),
}

/// Words made ahead for all threads, of an algorithm that cannot skip.
pub(super) struct Tape {
    words: Made,
    kind: Kind,
    doubles: Doubles,
    /// The position of the first word.
    pub(super) first: u64,
    /// How many words are made.
    pub(super) length: usize,
    /// The algorithm after the last word; `None` if there was no memory for the copy.
    pub(super) end: Mutex<Option<Box<dyn Algorithm>>>,
}

impl Tape {
    pub(super) fn new(algorithm: &dyn Algorithm, unit: Unit, capacity: usize) -> Result<Self> {
        let words = match unit {
            Unit::Wide => {
                let mut words = try_with_capacity(capacity)?;
                words.resize(capacity, 0);
                Made::Wide(words)
            }
            Unit::Narrow => {
                let mut words = try_with_capacity(capacity)?;
                words.resize(capacity, 0);
                Made::Narrow(words)
            }
        };
        let (kind, doubles) = (algorithm.kind(), algorithm.doubles());
        Ok(Self { words, kind, doubles, first: 0, length: 0, end: Mutex::new(None) })
    }

    /// Makes the words from position `first` on, at which the algorithm is.
    pub(super) fn make(&mut self, algorithm: &mut dyn Algorithm, first: u64, length: usize) {
        match &mut self.words {
            Made::Wide(words) => algorithm.fill_u64(&mut words[..length]),
            Made::Narrow(words) => algorithm.fill_u32(&mut words[..length]),
        }
        (self.first, self.length) = (first, length);
        *self.end.get_mut().unwrap_or_else(PoisonError::into_inner) = algorithm.boxed_clone().ok();
    }

    fn end(&self) -> Option<Box<dyn Algorithm>> {
        let end = self.end.lock().unwrap_or_else(PoisonError::into_inner);
        end.as_ref().and_then(|end| end.boxed_clone().ok())
    }
}

/// The words after a tape.
enum Beyond {
    Unread,
    Copy(Box<dyn Algorithm>),
    /// Any words in place of missing ones, read by samplers whose values are thrown away.
    Anything(Philox),
}

impl Beyond {
    fn anything() -> Self {
        Self::Anything(Philox::new([0; 4], [0; 2]))
    }

    fn algorithm(&mut self) -> &mut dyn Algorithm {
        match self {
            Self::Copy(copy) => &mut **copy,
            Self::Anything(words) => words,
            Self::Unread => {
                *self = Self::anything();
                self.algorithm()
            }
        }
    }
}

enum Words<'a> {
    Copy(&'a mut dyn Algorithm),
    Tape { tape: &'a Tape, at: usize, beyond: Beyond },
}

/// What is done after each block of words, given their number.
pub(super) type Meanwhile<'a> = dyn FnMut(usize) + Send + Sync + 'a;

/// Words of one unit, with their position.
pub(super) struct Reader<'a> {
    words: Words<'a>,
    unit: Unit,
    start: u64,
    /// What was drawn from there on, of each unit.
    drawn: [u64; 2],
    /// Whether the words are not those of the stream, because there was no memory for those after a tape.
    ended: bool,
    pub(super) meanwhile: Option<&'a mut Meanwhile<'a>>,
}

impl<'a> Reader<'a> {
    /// From an algorithm at that position.
    pub(super) fn of_copy(copy: &'a mut dyn Algorithm, unit: Unit, position: u64) -> Self {
        Self { words: Words::Copy(copy), unit, start: position, drawn: [0; 2], ended: false, meanwhile: None }
    }

    /// From a tape that begins at that position or before.
    pub(super) fn of_tape(tape: &'a Tape, unit: Unit, position: u64) -> Self {
        let offset = position - tape.first;
        let at = offset.min(tape.length as u64) as usize;
        let words = Words::Tape { tape, at, beyond: Beyond::Unread };
        let mut reader = Self { words, unit, start: position, drawn: [0; 2], ended: false, meanwhile: None };
        if offset > at as u64 {
            unit.discard(reader.algorithm(), offset - at as u64);
        }
        reader
    }

    /// How many words were drawn since the beginning of the call.
    pub(super) fn position(&self) -> u64 {
        self.start + self.drawn[self.unit as usize]
    }

    /// Whether the words are not those of the stream, or the position is wrong, since words of the other unit were
    /// drawn.
    pub(super) fn is_broken(&self) -> bool {
        self.ended || self.drawn[1 - self.unit as usize] > 0
    }

    /// The unit of all words drawn, and their number, if both units were not drawn, nor none.
    pub(super) fn only_unit(&self) -> Option<(Unit, u64)> {
        match self.drawn {
            [0, 0] => None,
            [wide, 0] => Some((Unit::Wide, wide)),
            [0, narrow] => Some((Unit::Narrow, narrow)),
            _ => None,
        }
    }

    /// The algorithm that makes the next words, which are not on the tape.
    fn algorithm(&mut self) -> &mut dyn Algorithm {
        match &mut self.words {
            Words::Copy(copy) => &mut **copy,
            Words::Tape { tape, beyond, .. } => {
                if let Beyond::Unread = beyond {
                    *beyond = tape.end().map_or_else(Beyond::anything, Beyond::Copy);
                }
                self.ended |= !matches!(beyond, Beyond::Copy(_));
                beyond.algorithm()
            }
        }
    }

    /// Counts a block of draws.
    fn count_block(&mut self, unit: Unit, draws: usize) {
        self.count(unit, draws);
        if let Some(meanwhile) = &mut self.meanwhile {
            meanwhile(draws);
        }
    }

    /// Counts draws of a unit. Words of the other unit are not on the tape.
    fn count(&mut self, unit: Unit, draws: usize) {
        self.drawn[unit as usize] += draws as u64;
        match &mut self.words {
            Words::Tape { beyond, .. } if unit != self.unit => *beyond = Beyond::anything(),
            _ => (),
        }
    }

    /// The next 64-bit words of the tape, at most `most`.
    fn wide(&mut self, most: usize) -> &[u64] {
        match &mut self.words {
            Words::Tape { tape: Tape { words: Made::Wide(words), length, .. }, at, .. } => {
                next_of(&words[..*length], at, most)
            }
            _ => &[],
        }
    }

    /// The next 32-bit words of the tape, at most `most`.
    fn narrow(&mut self, most: usize) -> &[u32] {
        match &mut self.words {
            Words::Tape { tape: Tape { words: Made::Narrow(words), length, .. }, at, .. } => {
                next_of(&words[..*length], at, most)
            }
            _ => &[],
        }
    }
}

fn next_of<'a, T>(words: &'a [T], at: &mut usize, most: usize) -> &'a [T] {
    let rest = &words[*at..];
    let next = &rest[..most.min(rest.len())];
    *at += next.len();
    next
}

/// Buffered words are turned into doubles as the algorithm does it.
fn units_of_words(words: &[u64], out: &mut [f64], doubles: Doubles) {
    for (slot, &word) in out.iter_mut().zip(words) {
        *slot = if doubles == Doubles::OfPairs {
            unit_f64_of_pair((word >> 32) as u32, word as u32)
        } else {
            unit_f64_of_word(word)
        };
    }
}

impl Algorithm for Reader<'_> {
    fn kind(&self) -> Kind {
        match &self.words {
            Words::Copy(copy) => copy.kind(),
            Words::Tape { tape, .. } => tape.kind,
        }
    }

    fn next_u64(&mut self) -> u64 {
        self.count(Unit::Wide, 1);
        match self.wide(1) {
            &[word] => word,
            _ => self.algorithm().next_u64(),
        }
    }

    fn next_u32(&mut self) -> u32 {
        self.count(Unit::Narrow, 1);
        match self.narrow(1) {
            &[word] => word,
            _ => self.algorithm().next_u32(),
        }
    }

    fn next_f64(&mut self) -> f64 {
        self.count(Unit::Wide, 1);
        let (doubles, mut unit) = (self.doubles(), [0.0]);
        match self.wide(1) {
            [] => self.algorithm().next_f64(),
            words => {
                units_of_words(words, &mut unit, doubles);
                unit[0]
            }
        }
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        self.count_block(Unit::Wide, out.len());
        let words = self.wide(out.len());
        let (first, rest) = out.split_at_mut(words.len());
        first.copy_from_slice(words);
        if !rest.is_empty() {
            self.algorithm().fill_u64(rest);
        }
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        self.count_block(Unit::Narrow, out.len());
        let words = self.narrow(out.len());
        let (first, rest) = out.split_at_mut(words.len());
        first.copy_from_slice(words);
        if !rest.is_empty() {
            self.algorithm().fill_u32(rest);
        }
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        self.count_block(Unit::Wide, out.len());
        let doubles = self.doubles();
        let words = self.wide(out.len());
        let (first, rest) = out.split_at_mut(words.len());
        units_of_words(words, first, doubles);
        if !rest.is_empty() {
            self.algorithm().fill_f64(rest);
        }
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.fill_u64(out);
    }

    fn doubles(&self) -> Doubles {
        match &self.words {
            Words::Copy(copy) => copy.doubles(),
            Words::Tape { tape, .. } => tape.doubles,
        }
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Err(no_method(self.kind(), "copy"))
    }
}
