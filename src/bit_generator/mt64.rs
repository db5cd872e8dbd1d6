//! MT19937-64, the Mersenne Twister of 64-bit words, made in blocks of 312.
//!
//! Source: T. Nishimura, "Tables of 64-bit Mersenne Twisters", ACM TOMACS 10 (2000).

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

const N: usize = 312;
const M: usize = 156;
/// The 33 upper bits of a word.
const UPPER_MASK: u64 = 0xffff_ffff_8000_0000;
const MATRIX_A: u64 = 0xb502_6f5a_a966_19e9;

/// The Mersenne Twister of 64-bit words; same stream as `randomgen.MT64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mt64 {
    key: [u64; N],
    /// The position of the next word in the block; 312 if the next draw makes a new block first.
    position: u64,
    half: Half,
}

/// `init_genrand64` of the reference implementation: one integer, expanded by Knuth's generator.
fn expanded(seed: u64) -> [u64; N] {
    let mut word = seed;
    let mut key = [0; N];
    for (i, slot) in (1..).zip(&mut key) {
        *slot = word;
        word = spread(word, 6364136223846793005).wrapping_add(i);
    }
    key
}

fn spread(word: u64, factor: u64) -> u64 {
    (word ^ word >> 62).wrapping_mul(factor)
}

impl Native for Mt64 {
    const KIND: Kind = Kind::Mt64;
    const LAYOUT: Layout =
        &[inner("key", Form::U64s(N)), inner("pos", Form::U64), Half::FIELDS[0], Half::FIELDS[1]];

    /// `init_by_array64` of the reference implementation, with as many words as the state has.
    fn from_words(words: &[u32]) -> Self {
        let mut key = expanded(19650218);
        // The ring excludes word 0, which takes the value of the last word at each turn of the ring.
        let next = |key: &mut [u64; N], i: usize| {
            if i + 1 < N {
                return i + 1;
            }
            key[0] = key[N - 1];
            1
        };
        let mut i = 1;
        for (j, word) in (0..).zip(pair_words(words)) {
            key[i] = (key[i] ^ spread(key[i - 1], 3935559000370003845)).wrapping_add(word).wrapping_add(j);
            i = next(&mut key, i);
        }
        for _ in 1..N {
            key[i] = (key[i] ^ spread(key[i - 1], 2862933555777941757)).wrapping_sub(i as u64);
            i = next(&mut key, i);
        }
        key[0] = 1 << 63;
        Self { key, position: N as u64, half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            key: words.u64s(),
            position: words.within("pos", 0, N as u64)?,
            half: Half::restored(words)?,
        })
    }
}

/// The next word, from two neighbours and the word `M` positions later.
#[inline(always)]
fn twisted(word: u64, next: u64, ahead: u64) -> u64 {
    let mixed = word & UPPER_MASK | next & !UPPER_MASK;
    ahead ^ mixed >> 1 ^ (mixed & 1).wrapping_neg() & MATRIX_A
}

#[inline(always)]
fn tempered(mut word: u64) -> u64 {
    word ^= word >> 29 & 0x5555_5555_5555_5555;
    word ^= word << 17 & 0x71d6_7fff_eda6_0000;
    word ^= word << 37 & 0xfff7_eee0_0000_0000;
    word ^ word >> 43
}

impl Mt64 {
    /// Makes the next block.
    fn twist(&mut self) {
        let key = &mut self.key;
        for i in 0..N - M {
            key[i] = twisted(key[i], key[i + 1], key[i + M]);
        }
        for i in N - M..N - 1 {
            key[i] = twisted(key[i], key[i + 1], key[i + M - N]);
        }
        key[N - 1] = twisted(key[N - 1], key[0], key[M - 1]);
        self.position = 0;
    }

    /// The words of the block not yet drawn; never empty.
    #[inline]
    fn rest(&mut self) -> &[u64] {
        if self.position >= N as u64 {
            self.twist();
        }
        &self.key[self.position as usize..]
    }
}

impl Word64 for Mt64 {
    #[inline]
    fn next(&mut self) -> u64 {
        let word = self.rest()[0];
        self.position += 1;
        tempered(word)
    }

    #[inline]
    fn map<T>(&mut self, mut out: &mut [T], image: impl Fn(u64) -> T) {
        while !out.is_empty() {
            let words = self.rest();
            let (now, later) = out.split_at_mut(words.len().min(out.len()));
            for (slot, &word) in now.iter_mut().zip(words) {
                *slot = image(tempered(word));
            }
            self.position += now.len() as u64;
            out = later;
        }
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.key).u64(self.position), self.half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The authors' `mt19937-64.out.txt`: the first words after `init_by_array64` of four words. It goes over the array
    /// again and again, and adds to each word its place in the array; here that is its place among all.
    #[test]
    fn the_words_are_those_that_the_authors_publish() {
        let array = [0x12345_u64, 0x23456, 0x34567, 0x45678];
        let words: Vec<u32> = (0..N as u64)
            .map(|k| array[k as usize % 4].wrapping_add(k % 4).wrapping_sub(k))
            .flat_map(|word| [word as u32, (word >> 32) as u32])
            .collect();
        let mut generator = Mt64::from_words(&words);
        for word in [
            7266447313870364031,
            4946485549665804864,
            16945909448695747420,
            16394063075524226720,
            4873882236456199058,
        ] {
            assert_eq!(generator.next(), word);
        }
    }
}
