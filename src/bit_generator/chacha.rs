//! `ChaCha`: D. J. Bernstein's stream cipher, of 32-bit words.
//!
//! The option `key` stands in the place of a seed, which otherwise makes the key. The option `counter` is the number of
//! the first word, modulo 2^128; `rounds`, of which the cipher has 20, can be any even number. The number of a block,
//! which is the number of its first word divided by 16, takes the four words of the cipher's counter and nonce.
//!
//! Source: D. J. Bernstein, "`ChaCha`, a variant of Salsa20", SASC 2008.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Form, Layout, Reader, Writer, inner, seed_words};
use super::options::Options;
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word32::{Narrow, Word32};
use super::{Delta, Doubles, Kind, Native, check_bits};
use crate::error::{Error, Result};

/// The number of a block, the low half first.
type Number = [u64; 2];

/// Words of a block.
const LENGTH: u64 = 16;
/// "expand 32-byte k", the first words of every block before it is mixed.
const CONSTANTS: [u32; 4] = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const ROUNDS: u64 = 20;

/// The generator of the words; same stream as `randomgen.ChaCha`.
pub type ChaCha = Narrow<ChaChaWords>;

/// The state: 32-bit words one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChaChaWords {
    /// The block of the next word, unless that is its first.
    block: [u32; 16],
    key: [u32; 8],
    /// The number of the next word.
    counter: [u64; 2],
    rounds: u64,
}

impl ChaChaWords {
    fn new(key: [u32; 8], counter: [u64; 2], rounds: u64) -> Self {
        let block = block(&key, counter, rounds);
        Self { block, key, counter, rounds }
    }

    /// The words of the block that are still to be drawn; none where the next draw makes a block first.
    #[cfg(target_arch = "x86_64")]
    fn left(&self) -> usize {
        (self.counter[0].wrapping_neg() % LENGTH) as usize
    }

    /// Fills as much of `out` as a kernel for this processor covers by whole blocks, from the end of a block on; says
    /// how much.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&mut self, out: &mut [T]) -> usize {
        let number = number_of(self.counter);
        let done = crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, &self.key, number, self.rounds, out),
            avx2(cpu) => avx2::fill(cpu, &self.key, number, self.rounds, out),
            portable => 0,
        };
        if done > 0 {
            let [low, high] = self.counter;
            let counter = (u128::from(low) | u128::from(high) << 64).wrapping_add(2 * done as u128);
            self.block = block(&self.key, words_of(counter.wrapping_sub(1)), self.rounds);
            self.counter = words_of(counter);
        }
        done
    }
}

#[cfg(target_arch = "x86_64")]
fn words_of(counter: u128) -> [u64; 2] {
    [counter as u64, (counter >> 64) as u64]
}

/// The number of the block of a word.
fn number_of([low, high]: [u64; 2]) -> Number {
    [(low / LENGTH) | (high << 60), high / LENGTH]
}

/// The block of a word.
fn block(key: &[u32; 8], counter: [u64; 2], rounds: u64) -> [u32; 16] {
    let [number, upper] = number_of(counter);
    let mut input = [0; 16];
    input[..4].copy_from_slice(&CONSTANTS);
    input[4..12].copy_from_slice(key);
    input[12..].copy_from_slice(&[number as u32, (number >> 32) as u32, upper as u32, (upper >> 32) as u32]);
    let mut x = input;
    for _ in 0..made(rounds).div_ceil(2) {
        quarter_round(&mut x, 0, 4, 8, 12);
        quarter_round(&mut x, 1, 5, 9, 13);
        quarter_round(&mut x, 2, 6, 10, 14);
        quarter_round(&mut x, 3, 7, 11, 15);
        quarter_round(&mut x, 0, 5, 10, 15);
        quarter_round(&mut x, 1, 6, 11, 12);
        quarter_round(&mut x, 2, 7, 8, 13);
        quarter_round(&mut x, 3, 4, 9, 14);
    }
    std::array::from_fn(|i| x[i].wrapping_add(input[i]))
}

/// Fewer values are made without a kernel. No block is longer.
#[cfg(target_arch = "x86_64")]
const WORTHWHILE: usize = 64;

/// Two words as one of 64 bits.
#[cfg(target_arch = "x86_64")]
fn pair(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

#[inline(always)]
fn quarter_round(x: &mut [u32; 16], a: usize, b: usize, c: usize, d: usize) {
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_left(16);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_left(12);
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_left(8);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_left(7);
}

/// The words of several blocks side by side, in rows of four, before or after some rounds.
#[cfg(target_arch = "x86_64")]
pub(super) type Rows<V> = [[V; 4]; 4];

/// The rows whose columns are the diagonals of these, by renaming.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) fn diagonals<V: Copy>([a, b, c, d]: Rows<V>) -> Rows<V> {
    [a, [b[1], b[2], b[3], b[0]], [c[2], c[3], c[0], c[1]], [d[3], d[0], d[1], d[2]]]
}

/// The rows of which [`diagonals`] made these.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) fn columns<V: Copy>([a, b, c, d]: Rows<V>) -> Rows<V> {
    [a, [b[3], b[0], b[1], b[2]], [c[2], c[3], c[0], c[1]], [d[1], d[2], d[3], d[0]]]
}

/// The rounds that are made: all, but no fuzz target waits for thousands of millions.
pub(super) fn made(rounds: u64) -> u64 {
    if cfg!(fuzzing) { rounds.min(64) } else { rounds }
}

/// A number of rounds, of an option or a state.
pub(super) fn is_even(rounds: u64) -> bool {
    rounds % 2 == 0
}

/// What randomgen says of other numbers.
pub(super) const ODD: &str = "rounds must be even and >= 2";

/// A key of 256 bits as words of 32 bits.
fn narrow(key: [u64; 4]) -> [u32; 8] {
    std::array::from_fn(|i| (key[i / 2] >> (32 * (i % 2))) as u32)
}

impl Native for ChaChaWords {
    const KIND: Kind = Kind::Chacha;
    const LAYOUT: Layout = &[
        inner("block", Form::U32s(16)),
        inner("keysetup", Form::U32s(8)),
        inner("ctr", Form::U64s(2)),
        inner("rounds", Form::U64),
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::new(narrow(seed_words(words)), [0; 2], ROUNDS)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let rounds = options.word("rounds").unwrap_or(ROUNDS);
        if !is_even(rounds) {
            return Err(Error::argument(ODD));
        }
        let key = options.number("key").unwrap_or_else(|| seed_words(words));
        let [low, high, ..] = options.number("counter").unwrap_or_default();
        Ok(Self::new(narrow(key), [low, high], rounds))
    }

    fn keep(&self, options: &mut Options) {
        options.put("rounds", Some(self.rounds));
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        check_bits(Self::KIND, "counter", counter, 128)?;
        *self = Self::new(narrow(*key), [counter[0], counter[1]], self.rounds);
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let (block, key, counter) = (words.u32s(), words.u32s(), words.u64s());
        let rounds = words.within("rounds", 1, i32::MAX as u64)?;
        if !is_even(rounds) {
            return Err(Error::state(ODD));
        }
        Ok(Self { block, key, counter, rounds })
    }
}

impl Word32 for ChaChaWords {
    const HIGH_FIRST: bool = false;
    const DOUBLES: Doubles = Doubles::OfWords;
    const RAW_IS_WIDE: bool = true;

    #[inline]
    fn next(&mut self) -> u32 {
        let place = self.counter[0] % LENGTH;
        if place == 0 {
            self.block = block(&self.key, self.counter, self.rounds);
        }
        self.counter[0] = self.counter[0].wrapping_add(1);
        if self.counter[0] == 0 {
            self.counter[1] = self.counter[1].wrapping_add(1);
        }
        self.block[place as usize]
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u32(&mut self, out: &mut [u32]) -> usize {
        if out.len() < WORTHWHILE {
            return 0;
        }
        let (rest_of_block, rest) = out.split_at_mut(self.left());
        rest_of_block.fill_with(|| self.next());
        rest_of_block.len() + 2 * self.fast(crate::memory::arrays::<_, 2>(rest))
    }

    /// After an odd number of words the pairs cross the blocks; what is in memory is the same.
    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        if out.len() < WORTHWHILE {
            return 0;
        }
        if self.counter[0] % 2 == 1 {
            let words = crate::memory::halves_of_words(out);
            let done = self.fast_u32(words);
            self.map(&mut words[done..], |word| word);
            return out.len();
        }
        let (rest_of_block, rest) = out.split_at_mut(self.left() / 2);
        self.map_pairs(rest_of_block, pair);
        rest_of_block.len() + self.fast(rest)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        if out.len() < WORTHWHILE {
            return 0;
        }
        if self.counter[0] % 2 == 1 {
            let mut words = [0; 256];
            for chunk in out.chunks_mut(words.len()) {
                let words = &mut words[..chunk.len()];
                let done = self.fast_u64(words);
                self.map_pairs(&mut words[done..], pair);
                for (x, &word) in chunk.iter_mut().zip(&*words) {
                    *x = unit_f64_of_word(word);
                }
            }
            return out.len();
        }
        let (rest_of_block, rest) = out.split_at_mut(self.left() / 2);
        self.map_pairs(rest_of_block, |low, high| unit_f64_of_word(pair(low, high)));
        rest_of_block.len() + self.fast(rest)
    }

    fn save(&self, state: Writer) -> Writer {
        state.u32s(&self.block).u32s(&self.key).u64s(&self.counter).u64(self.rounds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8439, section 2.3.2: the counter is 1, and the nonce takes three words.
    #[test]
    fn known_answer_of_the_rfc() {
        let key = std::array::from_fn(|i| u32::from_le_bytes([0, 1, 2, 3].map(|byte| 4 * i as u8 + byte)));
        let number = 1 | 0x09000000_u128 << 32 | 0x4a000000_u128 << 64;
        let counter = [(number << 4) as u64, (number >> 60) as u64];
        let mut words = ChaChaWords::new(key, counter, ROUNDS);
        let answer = [
            0xe4e7f110, 0x15593bd1, 0x1fdd0f50, 0xc47120a3, 0xc7f4d1c7, 0x0368c033, 0x9aaa2204, 0x4e6cd4c3,
            0x466482d2, 0x09aa9f07, 0x05d7c214, 0xa2028bd9, 0xd19c12b5, 0xb94e16de, 0xe883d0cb, 0x4e3c50a2,
        ];
        assert_eq!(std::array::from_fn(|_| words.next()), answer);
    }

    /// The words and the state of fills, from every place in a block, are those of single draws; also where the low
    /// half of a block's number runs over.
    #[test]
    fn fills_are_draws() {
        use crate::bit_generator::Algorithm;

        let wide = |words: &[u32]| -> Vec<u64> {
            words.chunks(2).map(|pair| u64::from(pair[0]) | u64::from(pair[1]) << 32).collect()
        };
        for (low, high, rounds) in
            [(0, 7, 20), (u64::MAX - 900, 15, 8), (u64::MAX - 500, 3, 2), ((1 << 36) - 100, 0, 12)]
        {
            for place in 0..16 {
                let key = std::array::from_fn(|i| 0x01234567 << i);
                let mut start = Narrow(ChaChaWords::new(key, [low, high], rounds));
                start.fill_u32(&mut vec![0; place]);
                for n in [0, 1, 63, 64, 65, 100, 128, 300, 640] {
                    let mut drawn = start.clone();
                    let words: Vec<u32> = (0..2 * n).map(|_| drawn.next_u32()).collect();
                    let context = format!("{n} from {low}, after {place}");
                    let (mut filled, mut out) = (start.clone(), vec![0; 2 * n]);
                    filled.fill_u32(&mut out);
                    assert!(out == words && filled == drawn, "{context}");
                    let (mut filled, mut out) = (start.clone(), vec![0; n]);
                    filled.fill_u64(&mut out);
                    assert!(out == wide(&words) && filled == drawn, "{context}");
                    let (mut filled, mut out) = (start.clone(), vec![0.0; n]);
                    filled.fill_f64(&mut out);
                    let doubles =
                        wide(&words).into_iter().map(|word| (word >> 11) as f64 / 9007199254740992.0);
                    assert!(out.into_iter().eq(doubles) && filled == drawn, "{context}");
                }
            }
        }
    }

    /// draft-strombergson-chacha-test-vectors-01, TC1 of a 256-bit key: 8, 12 and 20 rounds of zeros, as bytes.
    #[test]
    fn known_answers_of_fewer_rounds() {
        for (rounds, stream) in [
            (
                8,
                [
                    0x3e00ef2f895f40d67f5bb8e81f09a5a1,
                    0x2c840ec3ce9a7f3b181be188ef711a1e,
                    0x984ce172b9216f419f445367456d5619,
                    0x314a42a3da86b001387bfdb80e0cfe42,
                ],
            ),
            (
                12,
                [
                    0x9bf49a6a0755f953811fce125f2683d5,
                    0x0429c3bb49e074147e0089a52eae155f,
                    0x0564f879d27ae3c02ce82834acfa8c79,
                    0x3a629f2ca0de6919610be82f411326be,
                ],
            ),
            (
                20,
                [
                    0x76b8e0ada0f13d90405d6ae55386bd28,
                    0xbdd219b8a08ded1aa836efcc8b770dc7,
                    0xda41597c5157488d7724e03fb8d84a37,
                    0x6a43b8f41518a11cc387b669b2ee6586,
                ],
            ),
        ] {
            let bytes = stream.map(u128::to_be_bytes).concat();
            let mut words = ChaChaWords::new([0; 8], [0; 2], rounds);
            for bytes in bytes.chunks_exact(4) {
                assert_eq!(words.next().to_le_bytes(), bytes, "{rounds} rounds");
            }
        }
    }
}
