//! One array filled by several threads, with the values and the final state of one thread.
//!
//! The words of the stream are divided into segments. A thread draws the values of a segment as if one began at its
//! first word, and marks at which words the first values, and then ever fewer, begin. Where a value truly begins is
//! known when the segment before is done. Nearly always that is at a mark, or comes to one after a few values: a sampler
//! that rejects some words forgets where it began. Only the values before that mark are drawn again; if there is no such
//! mark, the whole segment is. So the values are exact always.
//!
//! ```text
//!     words       | segment 0         | segment 1         | segment 2         |
//!     parsed      v  v v  v v  v  v v v  v v  v v v  v v  v v  v  v v v  v v  ...
//!     truly       v  v v  v v  v  v v   v   v v v  v v  v v  v  v v v  v v  ...
//!                                       ^^^^^^ drawn again: two values
//! ```
//!
//! A round is a segment for each of some tasks, which the threads share. Between two rounds the caller's thread links
//! the segments (`chain.rs`); in the next round each task copies its values to their place while it parses its next
//! segment. No task waits for another one. Values that take the same number of words each are made in their place
//! (`in_place.rs`).
//!
//! Where a copy of the algorithm can skip, each task has one. Otherwise one task makes the words of the next round, on a
//! tape, which all read.

mod chain;
mod cursor;
mod in_place;
mod reader;
mod segment;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use crate::allocation::try_box;
use crate::bit_generator::word_buffer::Blocks;
use crate::bit_generator::{Algorithm, Doubles, Kind, Source};
use crate::cached_setup::CachedSetups;
use crate::cancellation;
use crate::error::{Result, Status, try_with_capacity};
use crate::threads::{Lead, MOST, Task, processors, with_team};
use crate::univariate::{Gauss, Supply, Univariate};
use chain::{Chain, Next, Rest};
use cursor::{Desk, Pace, Point};
use in_place::Record;
use reader::Tape;
use segment::{MARKS, Root, Segment, Skipping, Words};

/// The caller's own threads.
pub(crate) trait Pool {
    /// Runs `task` for every number below `n`, in any order and by any threads, and returns when all have ended.
    fn run(&self, n: usize, task: &Task<'_>);
}

/// How a fill is divided.
#[derive(Clone, Copy)]
pub(crate) struct Plan<'a> {
    /// The most threads, including the caller's.
    threads: usize,
    /// The caller's threads; `None`: threads of this call.
    pool: Option<&'a dyn Pool>,
    /// Words of every segment; `None`: a number that suits the call.
    segment: Option<usize>,
    /// Segments of a round for each thread.
    each: usize,
}

/// Values of a segment, about. They stay in a second-level cache.
const VALUES: usize = 50400;
/// The number of words of a segment is a multiple of this. So if values take 2, 3, ... or 10 words each, always the same
/// number, one begins at every segment.
const MULTIPLE: usize = 2520;
/// The most words of a segment, so that those on a tape stay in a cache.
const WORDS: usize = 4 * VALUES;
/// Segments of a round for each thread.
const EACH: usize = 1;
/// Fewer values are drawn by one thread.
const LEAST: usize = 4096;

impl std::fmt::Debug for Plan<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} threads, {} segments of {:?} words", self.threads, self.each, self.segment)
    }
}

impl<'a> Plan<'a> {
    /// For at most that many threads; 0 means as many as can run at once.
    pub(crate) fn new(threads: usize) -> Self {
        let threads = match threads {
            0 => cancellation::held_off(processors),
            n => n.min(MOST),
        };
        Self { threads, pool: None, segment: None, each: EACH }
    }

    /// With segments of that many words, and so many of them in a round for each thread.
    #[cfg(test)]
    pub(crate) fn with_segments(threads: usize, segment: usize, each: usize) -> Self {
        Self { threads, pool: None, segment: Some(segment), each }
    }

    /// For the caller's threads; `threads` are the most of them.
    pub(crate) fn with_pool(pool: &'a dyn Pool, threads: usize) -> Self {
        Self { pool: Some(pool), ..Self::new(threads) }
    }

    /// The words of a segment in a call of `n` values.
    fn length(&self, pace: Pace, n: usize) -> usize {
        let share = (pace.words(n) as usize).div_ceil(self.threads * self.each);
        let most = (pace.words(VALUES) as usize).min(WORDS);
        self.segment.unwrap_or_else(|| share.clamp(most / 4, most).next_multiple_of(MULTIPLE))
    }

    /// Whether threads work that do more than the tasks.
    pub(crate) fn is_the_callers(&self) -> bool {
        self.pool.is_some()
    }

    /// Runs phases of `task` as `lead` says.
    fn run(&self, helpers: usize, task: &Task<'_>, lead: &mut Lead<'_>) {
        match self.pool {
            None => cancellation::held_off(|| with_team(helpers, task, lead)),
            Some(pool) => lead(&|n| {
                pool.run(n, task);
                // A task that has ended does nothing.
                (0..n).for_each(task);
            }),
        }
    }
}

/// What a generator or a random state draws from.
pub(crate) struct Origin<'a> {
    pub(crate) source: &'a mut Source,
    pub(crate) setups: &'a mut CachedSetups,
    pub(crate) gauss: &'a mut Gauss,
}

impl Origin<'_> {
    /// Runs `act` on what distributions draw from.
    pub(crate) fn with_supply(&mut self, act: impl FnOnce(&mut Supply<'_, '_>)) {
        let Self { source, setups, gauss } = self;
        act(&mut Supply { bits: &mut source.bits(), setups, gauss });
    }

    /// Fills `out` by this thread.
    fn fill<T>(&mut self, distribution: &dyn Univariate<T>, out: &mut [T]) {
        self.with_supply(|supply| distribution.fill(supply, out));
    }
}

/// What was done in a call.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// Segments parsed.
    pub(crate) segments: usize,
    /// Values drawn again between segments.
    pub(crate) redrawn: usize,
    /// Values that one thread drew, all of them or the last ones.
    pub(crate) alone: usize,
}

/// Fills `out` as one thread would.
///
/// # Errors
/// [`Status::OutOfMemory`]; nothing is drawn then.
pub(crate) fn fill<T: Copy + Send + Sync>(
    distribution: &(dyn Univariate<T> + Sync),
    mut origin: Origin<'_>,
    out: &mut [T],
    plan: &Plan<'_>,
) -> Result<Account> {
    let Some((call, alone)) = Call::prepare(distribution, &mut origin, out.len(), plan)? else {
        origin.fill(distribution, out);
        return Ok(Account { alone: out.len(), ..Account::default() });
    };
    Ok(call.run(plan, alone, origin, out))
}

/// A copy of the algorithm, if its words can be divided.
fn divisible(algorithm: &dyn Algorithm) -> Result<Option<Box<dyn Algorithm>>> {
    // The words of RDRAND are no stream. Where doubles are not made of words, words on a tape are of no use.
    let undivided = !algorithm.can_skip() && algorithm.doubles() == Doubles::Otherwise;
    if undivided || matches!(algorithm.kind(), Kind::Rdrand | Kind::Foreign) {
        return Ok(None);
    }
    match algorithm.boxed_clone() {
        Ok(copy) => Ok(Some(copy)),
        Err(error) if error.status() == Status::Unsupported => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the tasks share.
struct Call<'a, 'o, T> {
    distribution: &'a (dyn Univariate<T> + Sync),
    /// Words of a segment.
    length: usize,
    pace: Pace,
    segments: Vec<Mutex<Segment<'o, T>>>,
    stream: Stream,
}

/// Where the words come from.
enum Stream {
    /// Every segment has a copy of the algorithm, and this makes new ones.
    Copies(Root),
    /// For an algorithm that cannot skip.
    Tapes(Box<Tapes>),
}

/// What only the caller's thread has.
struct Alone<'a, T> {
    chain: Chain<'a, T>,
    /// If there are tapes, the algorithm at the beginning of the present one or before, and its position.
    before: Option<(Box<dyn Algorithm>, u64)>,
    /// Whether the next tape is made.
    is_ahead: bool,
    record: Record,
}

impl<T> Alone<'_, T> {
    /// Goes on to the next tape, if there is one.
    fn turn(&mut self, tapes: &Tapes) -> bool {
        // Without memory for a copy of the algorithm, an earlier one has to do.
        if let Some(end) = locked(&tapes.present().end).take() {
            self.before = Some((end, tapes.end()));
        }
        tapes.turned.fetch_add(1, Ordering::Relaxed);
        std::mem::take(&mut self.is_ahead)
    }
}

/// The tape of this round, and that of the next.
struct Tapes {
    both: [RwLock<Tape>; 2],
    /// How many tapes were left behind. The last bit tells the present one.
    turned: AtomicUsize,
    /// What makes the words.
    maker: Mutex<Box<dyn Algorithm>>,
    /// The position of the first word to be made, and the number of words.
    order: Mutex<Option<(u64, usize)>>,
}

fn locked<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tapes {
    /// The tape of this round, which no task writes to.
    fn present(&self) -> RwLockReadGuard<'_, Tape> {
        let tape = &self.both[self.turned.load(Ordering::Relaxed) % 2];
        tape.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The position behind the last word of the present tape.
    fn end(&self) -> u64 {
        let tape = self.present();
        tape.first + tape.length as u64
    }

    /// Tells from what position on words are to be made, and how many.
    fn order(&self, first: u64, words: usize) {
        *locked(&self.order) = Some((first, words));
    }

    /// Makes the words that were ordered, on the tape that is so many away.
    fn make(&self, away: usize) {
        let Some((first, length)) = locked(&self.order).take() else { return };
        let tape = &self.both[(self.turned.load(Ordering::Relaxed) + away) % 2];
        let mut tape = tape.write().unwrap_or_else(PoisonError::into_inner);
        tape.make(&mut **locked(&self.maker), first, length);
    }
}

fn desk() -> Result<Desk> {
    Ok(Desk { blocks: try_box(Blocks::default())?, setups: CachedSetups::default() })
}

impl<'a, 'o, T: Copy + Send + Sync> Call<'a, 'o, T> {
    /// Allocates all that the call needs; `None` if one thread does as well.
    fn prepare(
        distribution: &'a (dyn Univariate<T> + Sync),
        origin: &mut Origin<'_>,
        n: usize,
        plan: &Plan<'_>,
    ) -> Result<Option<(Self, Alone<'a, T>)>> {
        if plan.threads < 2 || n < plan.segment.unwrap_or(LEAST) || distribution.shares_words() {
            return Ok(None);
        }
        let algorithm: &dyn Algorithm = origin.source.algorithm.settle();
        let Some(mut trial) = divisible(algorithm)? else { return Ok(None) };
        let mut own_desk = desk()?;
        let tried = Pace::of(distribution, &mut *trial, *origin.gauss, &mut own_desk);
        let Some((pace, blank)) = tried else { return Ok(None) };
        let length = plan.length(pace, n);
        let expected = pace.words(n) / length as u64;
        if expected < 2 {
            return Ok(None);
        }
        let copy = || -> Result<_> { Ok(Skipping { algorithm: algorithm.boxed_clone()?, position: 0 }) };
        let skips = algorithm.can_skip();
        let width = (plan.threads * plan.each).min(usize::try_from(expected).unwrap_or(usize::MAX));
        let room = pace.values(length as u64) * 9 / 8 + 64;
        let mut segments = try_with_capacity(width)?;
        for _ in 0..width {
            segments.push(Mutex::new(Segment {
                copy: if skips { Some(copy()?) } else { None },
                desk: desk()?,
                values: try_with_capacity(room)?,
                ready: try_with_capacity(room)?,
                room,
                blank,
                marks: try_with_capacity(MARKS)?,
                count: 0,
                end: Point { position: 0, gauss: pace.gauss },
                next: None,
                place: &mut [],
                from: 0,
                in_place: None,
            }));
        }
        let tape = || Ok(RwLock::new(Tape::new(algorithm, pace.unit, width * length)?));
        let root = algorithm.boxed_clone()?;
        let (stream, before) = if skips {
            (Stream::Copies(Mutex::new(root)), None)
        } else {
            let (maker, order) = (Mutex::new(algorithm.boxed_clone()?), Mutex::new(None));
            let tapes = Tapes { both: [tape()?, tape()?], turned: AtomicUsize::new(0), maker, order };
            (Stream::Tapes(try_box(tapes)?), Some((root, 0)))
        };
        let copy = if skips { Some(copy()?) } else { None };
        let chain = Chain { distribution, pace, copy, desk: own_desk, redrawn: 0 };
        Ok(Some((
            Self { distribution, length, pace, segments, stream },
            Alone { chain, before, is_ahead: false, record: Record::default() },
        )))
    }

    /// The words of this round.
    fn with_words<R>(&self, act: impl FnOnce(Words<'_>) -> R) -> R {
        match &self.stream {
            Stream::Copies(root) => act(Words::Copies(root)),
            Stream::Tapes(tapes) => act(Words::Tape(&tapes.present())),
        }
    }

    fn tapes(&self) -> Option<&Tapes> {
        if let Stream::Tapes(tapes) = &self.stream { Some(tapes) } else { None }
    }

    /// What a task does. If there are tapes, the first one makes words.
    fn task(&self, number: usize) {
        let number = match self.tapes() {
            Some(tapes) if number == 0 => return tapes.make(1),
            Some(_) => number - 1,
            None => number,
        };
        let mut segment = locked(&self.segments[number]);
        self.with_words(|words| segment.work(self.distribution, self.pace, words));
    }

    /// Runs a task for each of the first `width` segments, and one that makes words.
    fn phase(&self, width: usize, phase: &dyn Fn(usize)) {
        phase(width + usize::from(self.tapes().is_some()));
    }

    /// Segments that so many values are expected to need, at most as many as a round has.
    fn width_for(&self, n: usize) -> usize {
        let expected = self.pace.words(n).div_ceil(self.length as u64);
        self.segments.len().min(usize::try_from(expected).unwrap_or(usize::MAX))
    }

    fn run(
        &self,
        plan: &Plan<'_>,
        mut alone: Alone<'a, T>,
        mut origin: Origin<'_>,
        out: &'o mut [T],
    ) -> Account {
        let mut account = Account::default();
        let mut out = Some(out);
        let task = |number| self.task(number);
        let helpers = plan.threads.min(self.segments.len()) - 1;
        plan.run(helpers, &task, &mut |phase| {
            let Some(out) = out.take() else { return };
            let start = Point { position: 0, gauss: *origin.gauss };
            let last = self.rounds(&mut alone, &mut account, Rest { point: start, out }, phase);
            // Copies the values of the last round.
            self.phase(self.segments.len(), phase);
            account.alone = last.out.len();
            self.finish(&mut alone, &mut origin, last);
        });
        account.redrawn = alone.chain.redrawn;
        account
    }

    /// Rounds of segments. Returns what is left for the generator itself, at least one value.
    fn rounds(
        &self,
        alone: &mut Alone<'a, T>,
        account: &mut Account,
        mut rest: Rest<'o, T>,
        phase: &dyn Fn(usize),
    ) -> Rest<'o, T> {
        if let Some(tapes) = self.tapes() {
            tapes.order(0, self.width_for(rest.out.len()) * self.length);
            tapes.make(0);
        }
        loop {
            rest = match self.with_words(|words| alone.chain.draw_kept(words, rest)) {
                Ok(rest) => rest,
                Err(rest) => return rest,
            };
            let (n, first) = (rest.out.len(), rest.point.position);
            let limit = match self.tapes() {
                None => first + (self.width_for(n) * self.length) as u64,
                Some(tapes) => tapes.end(),
            };
            if let Some(tapes) = self.tapes().filter(|_| first >= limit) {
                if !alone.turn(tapes) {
                    return rest;
                }
                continue;
            }
            if self.pace.words(n) < self.length as u64 {
                return rest;
            }
            if let Some(each) = self.pace.each.filter(|_| alone.record.is_good()) {
                let (width, length) = self.shape_in_place(n - 1, each as usize, limit - first, alone.record);
                if width > 0 {
                    rest = self.make_in_place(alone, account, rest, (width, length), phase);
                    continue;
                }
            }
            let ends =
                || (first..limit).step_by(self.length).map(|start| limit.min(start + self.length as u64));
            let segments = || ends().zip(&self.segments);
            let mut start = rest.point;
            for (end, segment) in segments() {
                locked(segment).next = Some((start, end));
                start = Point { position: end, gauss: self.pace.gauss };
            }
            self.order_next(alone, n, first, limit);
            self.phase(segments().count(), phase);
            account.segments += segments().count();
            for (end, segment) in segments() {
                let mut segment = locked(segment);
                match self.with_words(|words| alone.chain.link(&mut segment, words, end, rest)) {
                    Next::Segment(left) => rest = left,
                    Next::Round(left) => {
                        rest = left;
                        break;
                    }
                    Next::Last(left) => return left,
                }
            }
        }
    }

    /// Orders the tape of the next round, if there are tapes. Of `n` values, those of this round begin between two
    /// positions.
    fn order_next(&self, alone: &mut Alone<'a, T>, n: usize, first: u64, limit: u64) {
        if let Some(tapes) = self.tapes().filter(|_| !alone.is_ahead) {
            let left = n.saturating_sub(self.pace.values(limit - first));
            tapes.order(limit, self.width_for(left) * self.length);
            alone.is_ahead = true;
        }
    }

    /// Draws the last values from the generator itself, after it has come to them.
    fn finish(&self, alone: &mut Alone<'a, T>, origin: &mut Origin<'_>, Rest { point, out }: Rest<'o, T>) {
        let position = point.position;
        match alone.before.take() {
            None => self.pace.unit.skip(origin.source.algorithm.settle(), position),
            Some((mut algorithm, at)) => {
                self.pace.unit.discard(&mut *algorithm, position - at);
                origin.source.algorithm.go_on_with(algorithm);
            }
        }
        *origin.gauss = point.gauss;
        origin.fill(self.distribution, out);
    }
}
