//! `AESCounter`: AES of 128 bits, applied to a counter.
//!
//! The option `key` stands in the place of a seed, which otherwise makes the key. The option `counter` is that of the
//! first block. The state has the round keys, four counters, and the 64 bytes of their last blocks.
//!
//! Source: NIST, "Advanced Encryption Standard", FIPS 197 (2001, updated 2023); D. Lemire's and S. Neves' `aesctr.h`.

#[cfg(all(target_arch = "aarch64", target_endian = "little"))]
mod aarch64;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod bitsliced;

use super::batched::{Batched, Block, Cipher};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Form, Layout, Reader, Writer, inner, seed_words};
use super::options::Options;
use super::word64::Half;
use super::{Delta, Kind, Native, check_bits};
use crate::error::Result;

const ROUNDS: usize = 10;
/// Counters that are enciphered at a time.
const BATCH: usize = 4;

/// The counter mode of AES; same stream as `randomgen.AESCounter`.
pub type AesCounter = Batched<Aes, BATCH>;

/// AES with its round keys. A column of a block has 4 bytes, the first of which is the lowest of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aes {
    keys: [Block; ROUNDS + 1],
}

impl Aes {
    fn new(key: Block) -> Self {
        Self { keys: bitsliced::expand(key) }
    }
}

impl Cipher<BATCH> for Aes {
    #[inline]
    fn encipher(&self, counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
        #[cfg(all(target_arch = "aarch64", target_endian = "little"))]
        if let Some(cpu) = crate::cpu::arm_aes() {
            return aarch64::encipher(cpu, &self.keys, counters, blocks);
        }
        crate::cpu::dispatch! {
            avx2(cpu) => avx2::encipher(cpu, &self.keys, counters, blocks),
            portable => *blocks = bitsliced::encipher(&self.keys, counters),
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&self, counter: Block, out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, &self.keys, counter, out),
            avx2(cpu) => avx2::fill(cpu, &self.keys, counter, out),
            portable => 0,
        }
    }

    fn save(batched: &AesCounter, state: Writer) -> Writer {
        let bytes = batched.buffer.as_flattened().iter().flat_map(|word| word.to_le_bytes());
        let state = bytes.fold(state, |state, byte| state.u32(byte.into()));
        let state = state.u64s(batched.cipher.keys.as_flattened());
        state.u64s(batched.counters.as_flattened()).u64(batched.offset)
    }
}

impl Native for AesCounter {
    const KIND: Kind = Kind::Aescounter;
    const INNER: &'static str = "s";
    const LAYOUT: Layout = &[
        inner("state", Form::U8s(16 * BATCH)),
        inner("seed", Form::U64s(2 * (ROUNDS + 1))),
        inner("counter", Form::U64s(2 * BATCH)),
        inner("offset", Form::U64),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::at(Aes::new(seed_words(words)), 0)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let key = options.number("key").map_or_else(|| seed_words(words), |[low, high, ..]| [low, high]);
        Ok(Self::with_counter(Aes::new(key), options))
    }

    /// Seeding in place leaves the words of the last batch, although none of them will be drawn.
    fn succeed(&mut self, old: &Self) {
        self.buffer = old.buffer;
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        check_bits(Self::KIND, "key", key, 128)?;
        let counter = Self::number(counter)?;
        *self = Self::at(Aes::new([key[0], key[1]]), counter);
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let mut word = || u64::from_le_bytes(std::array::from_fn(|_| words.u32() as u8));
        let buffer = std::array::from_fn(|_| [word(), word()]);
        let mut block = || [words.u64(), words.u64()];
        let keys = std::array::from_fn(|_| block());
        let counters = std::array::from_fn(|_| block());
        let offset = Self::checked(words.within("offset", 0, Self::END)?)?;
        Ok(Self { cipher: Aes { keys }, counters, buffer, offset, half: Half::restored(words)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number of 128 bits that a standard prints with its first byte first.
    fn printed(bytes: u128) -> Block {
        let bytes = bytes.swap_bytes();
        [bytes as u64, (bytes >> 64) as u64]
    }

    fn enciphered(aes: &Aes, counters: &[Block; BATCH]) -> [Block; BATCH] {
        let mut blocks = [[0; 2]; BATCH];
        aes.encipher(counters, &mut blocks);
        blocks
    }

    /// FIPS 197, appendices A.1, B and C.1.
    #[test]
    fn known_answers_of_the_standard() {
        let aes = Aes::new(printed(0x2b7e151628aed2a6abf7158809cf4f3c));
        assert_eq!(aes.keys[1], printed(0xa0fafe1788542cb123a339392a6c7605));
        assert_eq!(aes.keys[9], printed(0xac7766f319fadc2128d12941575c006e));
        assert_eq!(aes.keys[10], printed(0xd014f9a8c9ee2589e13f0cc8b6630ca6));
        let first = printed(0x3243f6a8885a308d313198a2e0370734);
        let other = Aes::new(printed(0x000102030405060708090a0b0c0d0e0f));
        for i in 0..BATCH {
            let mut counters = [[u64::MAX, i as u64]; BATCH];
            counters[i] = first;
            assert_eq!(enciphered(&aes, &counters)[i], printed(0x3925841d02dc09fbdc118597196a0b32));
            counters[i] = printed(0x00112233445566778899aabbccddeeff);
            assert_eq!(enciphered(&other, &counters)[i], printed(0x69c4e0d86a7b0430d8cdb78070b4c55a));
        }
    }

    /// NIST SP 800-38A, F.1.1 (ECB-AES128.Encrypt).
    #[test]
    fn known_answers_of_four_blocks() {
        let aes = Aes::new(printed(0x2b7e151628aed2a6abf7158809cf4f3c));
        let blocks = [
            (0x6bc1bee22e409f96e93d7e117393172a, 0x3ad77bb40d7a3660a89ecaf32466ef97),
            (0xae2d8a571e03ac9c9eb76fac45af8e51, 0xf5d3d58503b9699de785895a96fdbaaf),
            (0x30c81c46a35ce411e5fbc1191a0a52ef, 0x43b1cd7f598ece23881b00e3ed030688),
            (0xf69f2445df4f9b17ad2b417be66c3710, 0x7b0c785e27e8ad3f8223207104725dd4),
        ];
        let enciphered = enciphered(&aes, &blocks.map(|(plain, _)| printed(plain)));
        assert_eq!(enciphered, blocks.map(|(_, block)| printed(block)));
    }
}
