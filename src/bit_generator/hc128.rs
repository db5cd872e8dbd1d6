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

#[cfg(test)]
mod tests {
    use super::*;

    fn words(bytes: [u128; 4]) -> [u32; 16] {
        let bytes = bytes.map(u128::to_be_bytes).concat();
        std::array::from_fn(|i| u32::from_le_bytes(std::array::from_fn(|byte| bytes[4 * i + byte])))
    }

    fn keyed(key: u128, vector: u128) -> Cipher {
        let words = words([key, vector, 0, 0]);
        Cipher::keyed(&words[..8])
    }

    /// The three test vectors of the paper, as bytes.
    #[test]
    fn known_answers_of_the_paper() {
        for (key, vector, stream) in [
            (
                0,
                0,
                [
                    0x82001573a003fd3b7fd72ffb0eaf63aa,
                    0xc62f12deb629dca72785a66268ec758b,
                    0x1edb36900560898178e0ad009abf1f49,
                    0x1330dc1c246e3d6cb264f6900271d59c,
                ],
            ),
            (
                0,
                1 << 120,
                [
                    0xd59318c058e9dbb798ec658f04661764,
                    0x2467fc36ec6e2cc8a7381c1b952ab4c9,
                    0x23f13e328b906a0a687b75cebbf7149f,
                    0x11e0cde43f17b5ae948c6089ca46cfb5,
                ],
            ),
            (
                0x55 << 120,
                0,
                [
                    0xa45182510a93b40431f92ab032f03906,
                    0x7aa4b4bc0b482257729ff92b66e5c0cd,
                    0x560c0f31e883ccd3efb83d667fe0df62,
                    0x90173e599caacec56f8003aba0e5a6c9,
                ],
            ),
        ] {
            let mut cipher = keyed(key, vector);
            assert_eq!(std::array::from_fn(|_| cipher.next()), words(stream), "{key:#x} {vector:#x}");
        }
    }

    /// eSTREAM's set 6, vector 0, far into the stream: the bytes from 0, 65472, 65536 and 131008 on.
    #[test]
    fn known_answer_of_estream() {
        let mut cipher = keyed(0x0053a6f94c9ff24598eb3e91e4378add, 0x0d74db42a91077de45ac137ae148af16);
        let mut at = 0;
        for (first, stream) in [
            (
                0,
                [
                    0x2e1ed12a8551c05af41ff39d8f9df933,
                    0x122b5235d48fc2a6f20037e69bdbbce8,
                    0x05782efc16c455a4b3ff06142317535e,
                    0xf876104c32445138cb26ebc2f88a684c,
                ],
            ),
            (
                65472,
                [
                    0x1d92c4ebf6a256f0d0b0365160d72e90,
                    0xca10d7086c58be13e9325a5088f447d1,
                    0x572466248cd275a736b83674739899ca,
                    0x3146963e00e170c6b9dc8b2be912a5c2,
                ],
            ),
            (
                65536,
                [
                    0x878a21ca440ba0d659f24a5c986d6cf0,
                    0x3ea0dd962337935ba0932fad9599ef61,
                    0xd805800038afe4208394c73aa044262c,
                    0x18490f742a2b7424ed56ef3d1b0f53af,
                ],
            ),
            (
                131008,
                [
                    0x99387aff42ee8c9d4d8400808322114c,
                    0xf4df77cdaa363b0e4afd0d8ff17d3d2c,
                    0x3303984867021922368a76f7cbd20266,
                    0x5a962140c8e6c1336cc4071b38abb957,
                ],
            ),
        ] {
            while at < first / 4 {
                cipher.next();
                at += 1;
            }
            assert_eq!(std::array::from_fn(|_| cipher.next()), words(stream), "{first}");
            at += 16;
        }
    }
}
