//! The first values of many streams: for each id those of `Generator(Philox(key=[..., id]))`, without making generators.
//!
//! Nothing is kept between calls, and nothing allocated, so any number of threads may fill parts of the ids. A
//! distribution that makes nearly every value of one word has the words of many ids made side by side, and their values
//! proposed together; the few ids with a rejected word, or with a value in a tail, are drawn by a generator. So are all
//! ids for the other distributions.

use crate::bit_generator::word_buffer::{Blocks, Units};
use crate::bit_generator::{Cipher, Delta, Doubles, Options};
use crate::cached_setup::CachedSetups;
use crate::distribution::{Bits, MOST_PROPOSED, Marks, Width, Words};
use crate::error::{Error, Result};
use crate::parameters::{Row, Rows};
use crate::registry::{Buffer, OfWords, Sampling};
use crate::univariate::{Gauss, Supply};

/// Streams by id.
pub(crate) struct Streams<'a> {
    /// The words of the key before the id.
    pub(crate) key: &'a [u64],
    pub(crate) ids: &'a [u64],
    /// The counter of every stream.
    pub(crate) counter: u64,
}

/// The values of one call.
struct Draw<'a> {
    cipher: Cipher,
    key: Delta,
    streams: &'a Streams<'a>,
    sampling: &'a Sampling,
    rows: &'a Rows<'a>,
    per_id: usize,
}

/// Words of 64 bits made for each id at the most: longer streams are filled one by one, as fast.
const MOST_WORDS: usize = 32;
/// Fewer ids are not worth the room.
const FEW_IDS: usize = 4;

/// How values are made of one word each, with the parameters of one call.
struct Method<'a> {
    of_words: &'a OfWords,
    row: Row,
    width: Width,
}

/// The room for the words of several ids.
struct Room {
    made: [u64; MOST_PROPOSED],
    wide: [u64; MOST_PROPOSED],
    narrow: [u32; MOST_PROPOSED],
}

/// What a generator needs beside itself.
#[derive(Default)]
struct Single {
    blocks: Blocks,
    setups: CachedSetups,
}

/// Fills `out` with `per_id` values for each id, of generators with these options. `rows` has one set of parameters, or
/// one for each id, which have been checked.
///
/// # Errors
/// [`crate::Status::Unsupported`] for kinds without a key and a counter; [`crate::Status::InvalidArgument`] for a key
/// that is too long, and for an id that no key ends with. Nothing is drawn then.
pub(crate) fn fill(
    options: &Options,
    streams: &Streams<'_>,
    sampling: &Sampling,
    rows: &Rows<'_>,
    per_id: usize,
    out: Buffer<'_>,
) -> Result<()> {
    let Some(cipher) = Cipher::asked_for(options) else {
        return Err(Error::unsupported(format_args!("{} has no streams by key", options.kind().name())));
    };
    Draw::new(cipher, streams, sampling, rows, per_id)?.fill(out);
    Ok(())
}

impl<'a> Draw<'a> {
    fn new(
        cipher: Cipher,
        streams: &'a Streams<'a>,
        sampling: &'a Sampling,
        rows: &'a Rows<'a>,
        per_id: usize,
    ) -> Result<Self> {
        let room = cipher.words_before_id;
        if streams.key.len() > room {
            return Err(Error::argument(format_args!(
                "n_key must be at most {room}: the id is the last word of the key"
            )));
        }
        let mut key = Delta::default();
        key[..streams.key.len()].copy_from_slice(streams.key);
        for &id in streams.ids {
            (cipher.check_id)(id)?;
        }
        Ok(Self { cipher, key, streams, sampling, rows, per_id })
    }

    fn fill(&self, mut out: Buffer<'_>) {
        if self.per_id == 0 || self.fill_together(&mut out) {
            return;
        }
        let mut single = Single::default();
        for i in 0..self.streams.ids.len() {
            self.fill_one(i, &mut single, &mut out);
        }
    }

    /// The values of one id, by a generator.
    fn fill_one(&self, i: usize, single: &mut Single, out: &mut Buffer<'_>) {
        let start = (self.streams.counter, 0);
        self.cipher.with_generator(&self.key, self.streams.ids[i], start, &mut |algorithm| {
            let mut bits = Bits::new(algorithm, &mut single.blocks);
            let mut supply =
                Supply { bits: &mut bits, setups: &mut single.setups, gauss: &mut Gauss::default() };
            let out = out.part(i * self.per_id, self.per_id);
            if self.rows.is_array() {
                let row = self.rows.row(i);
                (self.sampling.fill)(&Rows::one(&|_| row), &mut supply, out);
            } else {
                (self.sampling.fill)(self.rows, &mut supply, out);
            }
        });
    }

    /// All values, if they are of one word each and few for each id; says whether they are.
    fn fill_together(&self, out: &mut Buffer<'_>) -> bool {
        let Self { streams, per_id, .. } = *self;
        if self.rows.is_array() || streams.ids.len() < FEW_IDS {
            return false;
        }
        let row = self.rows.row(0);
        let Some(of_words) = self.sampling.of_words else { return false };
        let Some(width) = (of_words.width)(&row) else { return false };
        let method = Method { of_words, row, width };
        let units = Units::of(self.cipher.doubles);
        let draws = if width == Width::Wide { per_id } else { per_id.div_ceil(2) };
        if draws > MOST_WORDS || (width == Width::Wide && units.is_none()) {
            return false;
        }
        let Some(units) = units.or(Units::of(Doubles::OfWords)) else { return false };
        let mut room =
            Room { made: [0; MOST_PROPOSED], wide: [0; MOST_PROPOSED], narrow: [0; MOST_PROPOSED] };
        let together = MOST_PROPOSED / per_id.max(draws.next_multiple_of(self.cipher.block)) / 16 * 16;
        let mut done = 0;
        for ids in streams.ids.chunks(together) {
            self.make_words(ids, draws, &mut room);
            let n = ids.len() * per_id;
            let words = if width == Width::Wide {
                Words::Wide(&room.wide[..n], units)
            } else {
                room.halve(self.cipher.high_first, ids.len(), draws, per_id);
                Words::Narrow(&room.narrow[..n])
            };
            let mut open = Marks::default();
            (of_words.propose)(&row, words, out.part(done * per_id, n), &mut open);
            let mut last = None;
            for place in places(&open, n) {
                // What comes after a marked value may stand elsewhere in the stream.
                if last != Some(place / per_id) {
                    last = Some(place / per_id);
                    let rest = out.part(done * per_id + place, per_id - place % per_id);
                    self.redraw(ids[place / per_id], &method, place, &mut room, rest);
                }
            }
            done += ids.len();
        }
        true
    }

    /// The rest of the values of an id, from the marked one at `place` on: of the words that are made, then of those that
    /// a generator makes after them.
    #[inline(never)]
    fn redraw(&self, id: u64, method: &Method<'_>, place: usize, room: &mut Room, mut rest: Buffer<'_>) {
        let Method { of_words, row, width } = method;
        let per_id = self.per_id;
        let words = place..place - place % per_id + per_id;
        let (wide, narrow, draws) = match *width {
            Width::Wide => (&mut room.wide[words], &mut room.narrow[..0], per_id),
            Width::Narrow => (&mut room.wide[..0], &mut room.narrow[words], per_id / 2),
        };
        let block = self.cipher.block;
        let start = (self.streams.counter, (draws / block) as u64);
        self.cipher.with_generator(&self.key, id, start, &mut |algorithm| {
            // Those of the last block that are made.
            for _ in 0..draws % block {
                algorithm.next_u64();
            }
            if *width == Width::Narrow && per_id % 2 == 1 {
                algorithm.next_u32();
            }
            let mut bits = Bits::after(wide, narrow, algorithm);
            let (setups, gauss) = (&mut CachedSetups::default(), &mut Gauss::default());
            let n = per_id - place % per_id;
            (of_words.draw_each)(row, &mut Supply { bits: &mut bits, setups, gauss }, rest.part(0, n));
        });
    }

    /// Makes `draws` words of 64 bits for each id.
    fn make_words(&self, ids: &[u64], draws: usize, room: &mut Room) {
        let (counter, block_length) = (self.streams.counter, self.cipher.block);
        let Room { made, wide, .. } = room;
        if draws == block_length {
            return (self.cipher.blocks)(&self.key, ids, counter, 0, &mut wide[..ids.len() * draws]);
        }
        let made = &mut made[..ids.len() * block_length];
        for (block, first) in (0..draws).step_by(block_length).enumerate() {
            (self.cipher.blocks)(&self.key, ids, counter, block as u64, made);
            let n = block_length.min(draws - first);
            for (block, words) in made.chunks_exact(block_length).zip(wide.chunks_exact_mut(draws)) {
                for (slot, &word) in words[first..first + n].iter_mut().zip(block) {
                    *slot = word;
                }
            }
        }
    }
}

/// The places below `n` that are marked.
fn places(open: &Marks, n: usize) -> impl Iterator<Item = usize> + '_ {
    let groups = open[..n.div_ceil(64)].iter().enumerate();
    let places = groups.flat_map(|(group, &marks)| {
        let after = |&marks: &u64| Some(marks & marks.wrapping_sub(1)).filter(|&marks| marks != 0);
        std::iter::successors(Some(marks).filter(|&marks| marks != 0), after)
            .map(move |marks| 64 * group + marks.trailing_zeros() as usize)
    });
    places.take_while(move |&place| place < n)
}

impl Room {
    /// Makes `per_id` words of 32 bits of the words of each id.
    fn halve(&mut self, high_first: bool, ids: usize, draws: usize, per_id: usize) {
        let words = self.wide.chunks_exact(draws).take(ids);
        for (words, halves) in words.zip(self.narrow.chunks_exact_mut(per_id)) {
            for (pair, &word) in halves.chunks_mut(2).zip(words) {
                let (low, high) = (word as u32, (word >> 32) as u32);
                let both = if high_first { [high, low] } else { [low, high] };
                pair.copy_from_slice(&both[..pair.len()]);
            }
        }
    }
}
