//! A segment of the stream: its values, and where in the words they begin.

use std::sync::{Mutex, PoisonError};

use super::cursor::{Cursor, Desk, Pace, Point};
use super::reader::{Reader, Tape};
use crate::bit_generator::Algorithm;
use crate::cpu::delivery::Delivery;
use crate::univariate::Univariate;

/// The place of a value in a segment, and the point at which it begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) index: usize,
    pub(super) point: Point,
}

/// Marks before each of the first values, which are drawn one by one.
const ONE_BY_ONE: usize = 64;
/// After them, each mark is this many times as many values away as there are before it.
const APART: usize = 1;
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

/// The places of a segment's values, for the task that makes them.
pub(super) struct InPlace<T> {
    first: *mut T,
    n: usize,
}

// SAFETY: it is a mutable slice, which may go to another thread.
unsafe impl<T: Send> Send for InPlace<T> {}

impl<T> InPlace<T> {
    pub(super) fn new(values: &mut [T]) -> Self {
        Self { first: values.as_mut_ptr(), n: values.len() }
    }

    /// # Safety
    /// The slice must still be held by the one who made this from it, and not be used until these values are let go.
    unsafe fn values<'a>(self) -> &'a mut [T] {
        // SAFETY: it came from a slice of so many values, which is left alone; and it is taken once.
        unsafe { std::slice::from_raw_parts_mut(self.first, self.n) }
    }
}

/// What one task makes at a time, and where it goes.
pub(super) struct Segment<'o, T> {
    /// Where the words come from; `None` if they come from tapes.
    pub(super) copy: Option<Skipping>,
    pub(super) desk: Desk,
    /// Values in the order of the stream. There is memory for `room`.
    pub(super) values: Vec<T>,
    /// The values of the last round, which go to their place while new ones are made.
    pub(super) ready: Vec<T>,
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
    /// Where the next values are made, if not in `values`.
    pub(super) in_place: Option<InPlace<T>>,
}

impl<T: Copy + Send + Sync> Segment<'_, T> {
    /// Draws the values of the next words, if there are any, and copies those of the last round to their place.
    pub(super) fn work(&mut self, distribution: &dyn Univariate<T>, pace: Pace, words: Words<'_>) {
        if self.next.is_none() && self.place.is_empty() {
            return;
        }
        let place = std::mem::take(&mut self.place);
        let ready = std::mem::replace(&mut self.values, std::mem::take(&mut self.ready));
        let placed = if place.is_empty() { 0..0 } else { self.from..self.from + place.len() };
        let mut delivery = Delivery::new(&ready[placed], place);
        let supplies = (distribution, pace, words);
        match (self.next.take(), self.in_place.take()) {
            (Some((start, _)), Some(place)) => self.make(supplies, &mut delivery, start, place),
            (Some((start, end)), None) => self.parse(supplies, &mut delivery, start, end),
            (None, _) => (),
        }
        delivery.finish();
        self.ready = ready;
    }

    /// Draws values into their place, from `start` on.
    fn make(
        &mut self,
        supplies: (&dyn Univariate<T>, Pace, Words<'_>),
        delivery: &mut Delivery<'_, T>,
        start: Point,
        place: InPlace<T>,
    ) {
        // SAFETY: the caller of the tasks holds these values, and leaves them alone until this phase has ended.
        let out = unsafe { place.values() };
        self.draw(supplies, delivery, start, |cursor, _, _| {
            cursor.fill(out);
            out.len()
        });
    }

    /// Draws the values that begin from `start` on and before `end`.
    fn parse(
        &mut self,
        supplies: (&dyn Univariate<T>, Pace, Words<'_>),
        delivery: &mut Delivery<'_, T>,
        start: Point,
        end: u64,
    ) {
        // The memory is touched first by a thread that uses it.
        self.values.resize(self.room, self.blank);
        self.draw(supplies, delivery, start, |cursor, values, marks| {
            let mut n = 0;
            while cursor.reader.position() < end && n < values.len() && marks.len() < MARKS {
                marks.push(Mark { index: n, point: cursor.point() });
                let left = cursor.pace.values(end - cursor.reader.position());
                if n < ONE_BY_ONE {
                    values[n] = cursor.one();
                    n += 1;
                } else if n * APART < left - left / 16 && n + n * APART <= values.len() {
                    cursor.fill(&mut values[n..n + n * APART]);
                    n += n * APART;
                } else {
                    n += cursor.fill_until(end, &mut values[n..]);
                }
            }
            n
        });
    }

    /// Draws values, the number of which `act` returns, from `start` on. Meanwhile those of the last round are delivered.
    fn draw(
        &mut self,
        (distribution, pace, words): (&dyn Univariate<T>, Pace, Words<'_>),
        delivery: &mut Delivery<'_, T>,
        start: Point,
        act: impl FnOnce(&mut Cursor<'_, T>, &mut Vec<T>, &mut Vec<Mark>) -> usize,
    ) {
        self.marks.clear();
        (self.count, self.end) = (0, start);
        let Self { copy, desk, values, marks, .. } = self;
        let reader = words.reader(copy, pace, start.position);
        // Without words the segment stays empty, and is drawn in turn.
        let Some(mut reader) = reader else { return };
        let mut deliver = |words: usize| delivery.some(pace.values(words as u64) + 1);
        reader.meanwhile = Some(&mut deliver);
        let mut cursor = Cursor { distribution, pace, reader, gauss: start.gauss, desk };
        let n = act(&mut cursor, values, marks);
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
