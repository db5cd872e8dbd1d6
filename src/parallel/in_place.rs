//! Values that are made in their place, since each takes as many words as the first ones did.
//!
//! That is so for uniform values, and for others that are one function of a word. It is nearly so for integers, which
//! reject a word now and then: then the values after it are drawn again.

use super::chain::Rest;
use super::cursor::Point;
use super::segment::InPlace;
use super::{Account, Alone, Call, Tapes, locked};

/// What a round adds to the doubt in which places were not as foretold. After four in a row values are not made in their
/// place any more.
const MISS: usize = 8;
/// After so many rounds without one, their segments are longest.
const HITS: usize = 3;

/// How often the places of values were as foretold in this call.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Record {
    /// Grows by rounds in which they were not, and shrinks by others.
    doubt: usize,
    /// Rounds since the last one of the first sort.
    hits: usize,
}

impl Record {
    /// Whether it is worth going on.
    pub(super) fn is_good(self) -> bool {
        self.doubt < 4 * MISS
    }

    fn miss(&mut self) {
        (self.doubt, self.hits) = (self.doubt + MISS, 0);
    }

    fn hit(&mut self) {
        (self.doubt, self.hits) = (self.doubt.saturating_sub(1), self.hits + 1);
    }
}

impl<'a, 'o, T: Copy + Send + Sync> Call<'a, 'o, T> {
    /// The number of segments, and their words, for a round of at most `n` values that take `each` words each, where so
    /// many rounds before were as foretold; no segments if values cannot be made in their place. `words` of a tape are
    /// left.
    pub(super) fn shape_in_place(&self, n: usize, each: usize, words: u64, record: Record) -> (usize, usize) {
        if n == 0 || self.length % each > 0 {
            return (0, self.length);
        }
        if self.tapes().is_some() {
            let full = (words / self.length as u64) as usize;
            return (full.min(self.segments.len()).min(n * each / self.length), self.length);
        }
        let share = n.div_ceil(self.segments.len()) * each;
        (self.segments.len(), share.min(self.length << record.hits.min(HITS)))
    }

    /// A round of segments in which every value takes as many words, so that its place is known before. Where that was
    /// wrong for a value, those of later segments are drawn again.
    pub(super) fn make_in_place(
        &self,
        alone: &mut Alone<'a, T>,
        account: &mut Account,
        rest: Rest<'o, T>,
        (width, length): (usize, usize),
        phase: &dyn Fn(usize),
    ) -> Rest<'o, T> {
        let Rest { mut point, mut out } = rest;
        let (n, first, each) = (out.len(), point.position, self.pace.each.unwrap_or(1));
        let values = length / each as usize;
        let places = || (0..n - 1).step_by(values).map(|from| (from, first + from as u64 * each));
        for (segment, (place, (_, position))) in
            self.segments[..width].iter().zip(out[..n - 1].chunks_mut(values).zip(places()))
        {
            let mut segment = locked(segment);
            segment.next = Some((Point { position, ..point }, position + place.len() as u64 * each));
            segment.in_place = Some(InPlace::new(place));
        }
        self.order_next(alone, n, first, self.tapes().map_or(0, Tapes::end));
        self.phase(width, phase);
        account.segments += width;
        for (segment, (from, position)) in self.segments[..width].iter().zip(places()) {
            let (count, end) = {
                let segment = locked(segment);
                (segment.count, segment.end)
            };
            let made = values.min(n - 1 - from);
            if point.position != position || count < made {
                alone.record.miss();
                return Rest { point, out };
            }
            point = end;
            out = &mut out[made..];
        }
        alone.record.hit();
        Rest { point, out }
    }
}
