//! A sampler at a known position of the stream.

use super::reader::{Reader, Unit};
use crate::bit_generator::Algorithm;
use crate::bit_generator::word_buffer::Blocks;
use crate::cached_setup::CachedSetups;
use crate::distribution::Bits;
use crate::univariate::{Gauss, Supply, Univariate};

/// All that the next values depend on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    /// Words drawn since the beginning of the call.
    pub(super) position: u64,
    pub(super) gauss: Gauss,
}

impl Point {
    /// Whether the same values follow.
    pub(super) fn is(&self, other: &Self) -> bool {
        let key = |point: &Self| (point.position, point.gauss.full, point.gauss.value.to_bits());
        key(self) == key(other)
    }
}

/// How many values a distribution makes of its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) unit: Unit,
    /// Values of a word, on average.
    pub(super) rate: f64,
    /// How many words each value consumes, if that seems to be always the same number.
    pub(super) each: Option<u64>,
    /// The legacy normal value that is kept where a segment begins: the one that the call found, which a distribution
    /// without normals leaves alone; otherwise none.
    pub(super) gauss: Gauss,
    /// Whether its values change that one.
    pub(super) keeps_gauss: bool,
}

/// Values that tell the pace.
const TRIAL: usize = 512;

impl Pace {
    /// The pace of a distribution, if all its values consume words of one unit, and one of its values. `copy` is drawn
    /// from.
    pub(super) fn of<T>(
        distribution: &dyn Univariate<T>,
        copy: &mut dyn Algorithm,
        gauss: Gauss,
        desk: &mut Desk,
    ) -> Option<(Self, T)> {
        // The rate is not known yet, nor the unit.
        let pace = Self { unit: Unit::Wide, rate: 0.0, each: None, gauss, keeps_gauss: false };
        let reader = Reader::of_copy(copy, pace.unit, 0);
        let mut cursor = Cursor { distribution, pace, reader, gauss, desk };
        let (mut blank, mut keeps_gauss) = (cursor.one(), false);
        for _ in 1..TRIAL {
            keeps_gauss |= cursor.gauss != pace.gauss;
            blank = cursor.one();
        }
        let gauss = if keeps_gauss { Gauss::default() } else { pace.gauss };
        let (unit, drawn) = cursor.reader.only_unit()?;
        let rate = TRIAL as f64 / drawn as f64;
        let is_regular = drawn % TRIAL as u64 == 0 && !keeps_gauss;
        let each = is_regular.then_some(drawn / TRIAL as u64);
        Some((Self { unit, rate, each, gauss, keeps_gauss }, blank))
    }

    /// The values that so many words make.
    pub(super) fn values(self, words: u64) -> usize {
        (words as f64 * self.rate) as usize
    }

    /// The words that so many values consume.
    pub(super) fn words(self, values: usize) -> u64 {
        (values as f64 / self.rate) as u64
    }
}

/// What a sampler needs besides words.
pub(super) struct Desk {
    pub(super) blocks: Box<Blocks>,
    pub(super) setups: CachedSetups,
}

/// A sampler at a position, which it always knows.
pub(super) struct Cursor<'a, T> {
    pub(super) distribution: &'a dyn Univariate<T>,
    pub(super) pace: Pace,
    pub(super) reader: Reader<'a>,
    pub(super) gauss: Gauss,
    pub(super) desk: &'a mut Desk,
}

/// So many values are drawn one by one before the words that they are drawn up to.
const LAST: usize = 16;

impl<T> Cursor<'_, T> {
    pub(super) fn point(&self) -> Point {
        Point { position: self.reader.position(), gauss: self.gauss }
    }

    /// One value.
    pub(super) fn one(&mut self) -> T {
        let Self { distribution, reader, gauss, desk, .. } = self;
        let bits = &mut Bits::scalar(reader);
        distribution.sample(&mut Supply { bits, setups: &mut desk.setups, gauss })
    }

    /// As many values as `out` has room for.
    pub(super) fn fill(&mut self, out: &mut [T]) {
        let Self { distribution, reader, gauss, desk, .. } = self;
        let bits = &mut Bits::new(reader, &mut desk.blocks);
        distribution.fill(&mut Supply { bits, setups: &mut desk.setups, gauss }, out);
    }

    /// Draws values until the position is `end` or behind it, or `out` is full, or the words are broken. Returns how
    /// many.
    pub(super) fn fill_until(&mut self, end: u64, out: &mut [T]) -> usize {
        let mut n = 0;
        while self.reader.position() < end && n < out.len() && !self.reader.is_broken() {
            let left = self.pace.values(end - self.reader.position());
            // Some less, since values differ in the number of their words.
            let some = left.saturating_sub(left / 32 + 3 * left.isqrt()).min(out.len() - n);
            if some < LAST {
                out[n] = self.one();
                n += 1;
            } else {
                self.fill(&mut out[n..n + some]);
                n += some;
            }
        }
        n
    }
}
