//! HC-128: a stream cipher with two tables of 512 words. Each step changes a word of one table, and the other table
//! disguises it. Words are made in blocks of 16.
//!
//! The option `key` has the key in its lower 128 bits and the initialization vector in the upper ones; without it the
//! seed tells both. As in randomgen, seeding in place leaves what is left of the block to be drawn first.
//!
//! Source: H. Wu, "The Stream Cipher HC-128", The eSTREAM Finalists, LNCS 4986 (2008), 39-47.

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::{Doubles, Kind, Native};
use crate::error::{Error, Result};

/// Words of a table.
const N: usize = 512;
/// Words of a block.
const BLOCK: usize = 16;

/// The cipher as a generator of 32-bit words; same stream as `randomgen.HC128`.
pub type Hc128 = Narrow<Cipher>;

/// The tables P and Q, and a block of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cipher {
    p: [u32; N],
    q: [u32; N],
    block: [u32; BLOCK],
    /// The step at which the next block begins: below 512 it is P that changes, else Q.
    step: u32,
    /// The words of the block already drawn; 0 and `BLOCK` mean all.
    drawn: u32,
}

/// A step of one table at the place `i`; the other one disguises the word.
#[inline(always)]
fn step<const IS_P: bool>(table: &mut [u32; N], other: &[u32; N], i: usize) -> u32 {
    let at = |distance: usize| table[(i + N - distance) % N];
    let (three, ten, next) = (at(3), at(10), at(N - 1));
    let mixed = if IS_P {
        (three.rotate_right(10) ^ next.rotate_right(23)).wrapping_add(ten.rotate_right(8))
    } else {
        (three.rotate_left(10) ^ next.rotate_left(23)).wrapping_add(ten.rotate_left(8))
    };
    let twelve = at(12).to_le_bytes();
    table[i] = table[i].wrapping_add(mixed);
    table[i] ^ other[usize::from(twelve[0])].wrapping_add(other[256 + usize::from(twelve[2])])
}

impl Cipher {
    /// The tables for four words of a key and four of an initialization vector.
    fn keyed(words: &[u32]) -> Self {
        let mut w = [0u32; 256 + 2 * N];
        for (four, slots) in words.chunks_exact(4).zip(w.chunks_exact_mut(8)) {
            slots[..4].copy_from_slice(four);
            slots[4..].copy_from_slice(four);
        }
        for i in 16..w.len() {
            let (x, y) = (w[i - 2], w[i - 15]);
            w[i] = (x.rotate_right(17) ^ x.rotate_right(19) ^ x >> 10)
                .wrapping_add(w[i - 7])
                .wrapping_add(y.rotate_right(7) ^ y.rotate_right(18) ^ y >> 3)
                .wrapping_add(w[i - 16])
                .wrapping_add(i as u32);
        }
        let (mut p, mut q) = ([0; N], [0; N]);
        p.copy_from_slice(&w[256..256 + N]);
        q.copy_from_slice(&w[256 + N..]);
        for i in 0..N {
            p[i] = step::<true>(&mut p, &q, i);
        }
        for i in 0..N {
            q[i] = step::<false>(&mut q, &p, i);
        }
        Self { p, q, block: [0; BLOCK], step: 0, drawn: 0 }
    }

    #[cold]
    fn make_block(&mut self) {
        let first = self.step as usize % (2 * N) / BLOCK * BLOCK;
        let Self { p, q, block, .. } = self;
        for (i, word) in block.iter_mut().enumerate() {
            let i = (first + i) % N;
            *word = if first < N { step::<true>(p, q, i) } else { step::<false>(q, p, i) };
        }
        self.step = ((first + BLOCK) % (2 * N)) as u32;
    }

    /// The words of the block not yet drawn; never empty.
    #[inline]
    fn rest(&mut self) -> &[u32] {
        let drawn = self.drawn as usize % BLOCK;
        if drawn == 0 {
            self.make_block();
        }
        &self.block[drawn..]
    }
}

impl Native for Cipher {
    const KIND: Kind = Kind::Hc128;
    const LAYOUT: Layout = &[
        inner("p", Form::U32s(N)),
        inner("q", Form::U32s(N)),
        inner("hc_idx", Form::U64),
        inner("buffer", Form::U32s(BLOCK)),
        inner("buffer_idx", Form::U64),
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::keyed(words)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let Some(key) = options.number("key") else {
            return Ok(Self::from_words(words));
        };
        let mut words = [0; 8];
        for (pair, word) in words.chunks_exact_mut(2).zip(key) {
            pair.copy_from_slice(&[word as u32, (word >> 32) as u32]);
        }
        Ok(Self::keyed(&words))
    }

    fn succeed(&mut self, old: &Self) {
        (self.block, self.drawn) = (old.block, old.drawn);
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let (p, q) = (words.u32s(), words.u32s());
        let step = words.within("hc_idx", 0, 2 * N as u64 - 1)?;
        if step % BLOCK as u64 != 0 {
            return Err(Error::state("hc_idx must be a multiple of 16."));
        }
        let block = words.u32s();
        let drawn = words.within("buffer_idx", 0, BLOCK as u64)?;
        Ok(Self { p, q, block, step: step as u32, drawn: drawn as u32 })
    }
}

impl Word32 for Cipher {
    const HIGH_FIRST: bool = false;
    const DOUBLES: Doubles = Doubles::OfWords;
    const RAW_IS_WIDE: bool = true;

    #[inline]
    fn next(&mut self) -> u32 {
        let word = self.rest()[0];
        self.drawn = self.drawn % BLOCK as u32 + 1;
        word
    }

    fn save(&self, state: Writer) -> Writer {
        state.u32s(&self.p).u32s(&self.q).u64(self.step.into()).u32s(&self.block).u64(self.drawn.into())
    }
}
