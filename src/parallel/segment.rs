//! A segment of the stream: its values, and where in the words they begin.

use std::sync::{Mutex, PoisonError};

use super::cursor::{Cursor, Desk, Pace, Point};
use super::reader::{Reader, Tape};
use crate::bit_generator::Algorithm;
use crate::cpu::stream;
use crate::univariate::Univariate;

/// The place of a value in a segment, and the point at which it begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) index: usize,
    pub(super) point: Point,
}

/// Marks before each of the first values, which are drawn one by one; after them, each mark is half as many values again
/// away.
const ONE_BY_ONE: usize = 32;
/// The most marks of a segment; more than there are with 2^26 values.
pub(super) const MARKS: usize = ONE_BY_ONE + 36;

/// An algorithm that can skip, at a position.
pub(super) struct Skipping {
    pub(super) algorithm: Box<dyn Algorithm>,
    pub(super) position: u64,
}

/// A copy of the algorithm as the call found it, for all threads.
pub(super) type Root = Mutex<Box<dyn Algorithm>>;

impl Skipping {
    /// Words from a position on. No algorithm skips backwards: for that there is a new copy, if there is memory.
    pub(super) fn reader(&mut self, pace: Pace, position: u64, root: &Root) -> Option<Reader<'_>> {
        if position < self.position {
            let root = root.lock().unwrap_or_else(PoisonError::into_inner);
            (self.algorithm, self.position) = (root.boxed_clone().ok()?, 0);
        }
        let draws = position - self.position;
        pace.unit.skip(&mut *self.algorithm, draws);
        self.position = position;
        Some(Reader::of_copy(&mut *self.algorithm, pace.unit, position))
    }
}

/// Where words come from.
#[derive(Clone, Copy)]
pub(super) enum Words<'a> {
    /// From copies of an algorithm that can skip; for each thread its own.
    Copies(&'a Root),
    Tape(&'a Tape),
}

impl<'a> Words<'a> {
    /// Words from a position on; `None` if there was no memory for a copy.
    pub(super) fn reader<'b>(
        self,
        copy: &'b mut Option<Skipping>,
        pace: Pace,
        position: u64,
    ) -> Option<Reader<'b>>
    where
        'a: 'b,
    {
        match (self, copy) {
            (Self::Copies(root), Some(copy)) => copy.reader(pace, position, root),
            (Self::Tape(tape), _) => Some(Reader::of_tape(tape, pace.unit, position)),
            (Self::Copies(_), None) => None,
        }
    }
}

/// What one task makes at a time, and where it goes.
pub(super) struct Segment<'o, T> {
    /// Where the words come from; `None` if they come from tapes.
    pub(super) copy: Option<Skipping>,
    pub(super) desk: Desk,
    /// Values in the order of the stream. There is memory for `room`.
    pub(super) values: Vec<T>,
    pub(super) room: usize,
    /// Any value.
    pub(super) blank: T,
    /// As the values begin, in their order.
    pub(super) marks: Vec<Mark>,
    /// The values made.
    pub(super) count: usize,
    /// The point after the last of them.
    pub(super) end: Point,
    /// The words that the next task parses: values that begin from the first position on and before the second.
    pub(super) next: Option<(Point, u64)>,
    /// The place of the values from `from` on.
    pub(super) place: &'o mut [T],
    pub(super) from: usize,
    /// Whether the place is part of more than caches hold.
    pub(super) streams: bool,
}

impl<T: Copy> Segment<'_, T> {
    /// Copies the values to their place.
    pub(super) fn deliver(&mut self) {
        let place = std::mem::take(&mut self.place);
        let (from, n) = (self.from, place.len());
        let values = &self.values[from..from + n];
        if self.streams { stream::copy(values, place) } else { place.copy_from_slice(values) }
    }

    /// Draws the values of the next words.
    pub(super) fn parse(&mut self, distribution: &dyn Univariate<T>, pace: Pace, words: Words<'_>) {
        let Some((start, end)) = self.next.take() else { return };
        self.marks.clear();
        (self.count, self.end) = (0, start);
        let Self { copy, desk, values, marks, .. } = self;
        // The memory is touched first by a thread that uses it.
        values.resize(self.room, self.blank);
        let reader = words.reader(copy, pace, start.position);
        // Without words the segment stays empty, and is drawn in turn.
        let Some(reader) = reader else { return };
        let mut cursor = Cursor { distribution, pace, reader, gauss: start.gauss, desk };
        let mut n = 0;
        while cursor.reader.position() < end && n < values.len() && marks.len() < MARKS {
            marks.push(Mark { index: n, point: cursor.point() });
            let left = pace.values(end - cursor.reader.position());
            if n < ONE_BY_ONE {
                values[n] = cursor.one();
                n += 1;
            } else if n / 2 < left - left / 16 && n + n / 2 <= values.len() {
                cursor.fill(&mut values[n..n + n / 2]);
                n += n / 2;
            } else {
                n += cursor.fill_until(end, &mut values[n..]);
            }
        }
        let (point, is_broken) = (cursor.point(), cursor.reader.is_broken());
        if let Some(copy) = copy {
            // Where a broken copy is, nobody knows. It is behind all that is asked for.
            copy.position = if is_broken { u64::MAX } else { point.position };
        }
        if is_broken {
            marks.clear();
        } else {
            (self.count, self.end) = (n, point);
        }
    }
}
