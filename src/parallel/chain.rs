//! The segments in turn: where each truly begins, and where its values go.

use super::cursor::{Cursor, Desk, Pace, Point};
use super::segment::{Mark, Segment, Skipping, Words};
use crate::univariate::Univariate;

/// The beginning of values that are still to be drawn, and their place.
pub(super) struct Rest<'o, T> {
    pub(super) point: Point,
    pub(super) out: &'o mut [T],
}

/// What comes after a segment.
pub(super) enum Next<'o, T> {
    /// The next segment.
    Segment(Rest<'o, T>),
    /// A new round, from here on: the segments of this one begin where no value begins.
    Round(Rest<'o, T>),
    /// The last values, at least one, for the generator itself.
    Last(Rest<'o, T>),
}

/// What draws the values between segments.
pub(super) struct Chain<'a, T> {
    pub(super) distribution: &'a dyn Univariate<T>,
    pub(super) pace: Pace,
    /// `None` if the words come from tapes.
    pub(super) copy: Option<Skipping>,
    pub(super) desk: Desk,
    /// Values drawn here.
    pub(super) redrawn: usize,
}

/// This part of a segment is drawn again, and then a round begins anew.
const PATIENCE: u64 = 8;
/// Values drawn in search of one that finds no normal value kept.
const FEW: usize = 64;

impl<T: Copy> Chain<'_, T> {
    /// Finds the true beginning of a segment, at `rest.point` or after, and gives its values their place. The words of
    /// the next segment begin at `end`.
    pub(super) fn link<'o>(
        &mut self,
        segment: &mut Segment<'o, T>,
        words: Words<'_>,
        end: u64,
        rest: Rest<'o, T>,
    ) -> Next<'o, T> {
        let here = segment.marks.iter().position(|mark| mark.point.is(&rest.point));
        let (found, Rest { point, out }) = if here.is_some() {
            (here, rest)
        } else {
            let start = segment.marks.first().map_or(end, |mark| mark.point.position);
            let patience = start + (end - start).div_ceil(PATIENCE);
            match self.redraw(&segment.marks, words, patience, rest) {
                Ok(linked) => linked,
                Err(rest) => return Next::Last(rest),
            }
        };
        let Some(first) = found.map(|place| segment.marks[place].index) else {
            let rest = Rest { point, out };
            return if point.position < end { Next::Round(rest) } else { Next::Segment(rest) };
        };
        segment.from = first;
        let made = segment.count - first;
        if made < out.len() {
            let (place, out) = out.split_at_mut(made);
            segment.place = place;
            let rest = Rest { point: segment.end, out };
            // There may have been no room for more values.
            return if segment.end.position < end { Next::Round(rest) } else { Next::Segment(rest) };
        }
        // The call ends in this segment. The values from the last mark before the end are drawn by the generator itself.
        let wanted = out.len();
        let before = segment.marks.iter().rev().find(|mark| mark.index < first + wanted);
        let Some(mark) = before else { return Next::Last(Rest { point, out }) };
        let (place, out) = out.split_at_mut(mark.index - first);
        segment.place = place;
        Next::Last(Rest { point: mark.point, out })
    }

    /// Draws values until one begins at one of these marks, or else until `end`. Returns the place of that mark if there
    /// is one. Fails if the call ends before.
    fn redraw<'o>(
        &mut self,
        marks: &[Mark],
        words: Words<'_>,
        end: u64,
        rest: Rest<'o, T>,
    ) -> Result<(Option<usize>, Rest<'o, T>), Rest<'o, T>> {
        let Rest { point, out } = rest;
        let (mut found, mut n) = (None, 0);
        let now = self.draw(point, words, |cursor| {
            for (place, mark) in marks.iter().enumerate() {
                let target = mark.point.position;
                if target < cursor.reader.position() {
                    continue;
                }
                if target > end {
                    break;
                }
                n += cursor.fill_until(target, &mut out[n..]);
                // Values that consume nothing may lie between.
                while cursor.reader.position() == target && !cursor.point().is(&mark.point) && n < out.len() {
                    out[n] = cursor.one();
                    n += 1;
                }
                if cursor.point().is(&mark.point) {
                    found = Some(place);
                    return;
                }
            }
            n += cursor.fill_until(end, &mut out[n..]);
        });
        match now {
            Some(now) if n < out.len() => {
                self.redrawn += n;
                Ok((found, Rest { point: now, out: &mut out[n..] }))
            }
            _ => Err(Rest { point, out }),
        }
    }

    /// Draws values until one finds no normal value kept, if that is soon: from there on pairs of normals begin at every
    /// other word, in some distributions for ever. Fails if the call ends before.
    pub(super) fn draw_kept<'o>(
        &mut self,
        words: Words<'_>,
        rest: Rest<'o, T>,
    ) -> Result<Rest<'o, T>, Rest<'o, T>> {
        let Rest { point, out } = rest;
        if !self.pace.keeps_gauss || !point.gauss.full {
            return Ok(Rest { point, out });
        }
        let mut n = 0;
        let now = self.draw(point, words, |cursor| {
            while cursor.gauss.full && n < FEW.min(out.len()) {
                out[n] = cursor.one();
                n += 1;
            }
        });
        match now {
            Some(now) if n < out.len() => {
                self.redrawn += n;
                Ok(Rest { point: now, out: &mut out[n..] })
            }
            _ => Err(Rest { point, out }),
        }
    }

    /// Draws from a point on. Returns the point afterwards; `None` if there were no words.
    fn draw(
        &mut self,
        from: Point,
        words: Words<'_>,
        draw: impl FnOnce(&mut Cursor<'_, T>),
    ) -> Option<Point> {
        let Self { distribution, pace, copy, desk, .. } = self;
        let reader = words.reader(copy, *pace, from.position)?;
        let mut cursor = Cursor { distribution: *distribution, pace: *pace, reader, gauss: from.gauss, desk };
        draw(&mut cursor);
        let (point, is_broken) = (cursor.point(), cursor.reader.is_broken());
        if let Some(copy) = copy {
            copy.position = if is_broken { u64::MAX } else { point.position };
        }
        (!is_broken).then_some(point)
    }
}
