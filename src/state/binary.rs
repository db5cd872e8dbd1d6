//! The binary format; `docs/state-format.md` describes it byte by byte. All integers are little-endian.

use super::output::ByteBuffer;
use super::{Class, Saved, Seed, State, gauss, seed_sequence};
use crate::allocation::try_extend;
use crate::bit_generator::Kind;
use crate::error::{Error, Result, try_with_capacity};
use crate::seed_sequence::{Entropy, SeedSequence};
use crate::univariate::Gauss;

/// No text and no pickle begins like this, and a transfer that converts line ends corrupts it.
pub(super) const MAGIC: [u8; 8] = *b"\x89RILL\r\n\x1a";
const VERSION: u16 = 1;
/// Magic, version, class, kind and length.
const HEAD: usize = 16;
const CHECKSUM: usize = 4;

const NO_SEED_SEQUENCE: u32 = 0;
const WORDS: u32 = 1;
const INTEGER: u32 = 2;

/// CRC-32 with the polynomial of IEEE 802.3, as zlib's `crc32`, four bits at a time.
fn crc32(bytes: &[u8]) -> u32 {
    const OF_FOUR_BITS: [u32; 16] = {
        let mut table = [0; 16];
        let mut i = 0u32;
        while i < 16 {
            let (mut crc, mut bits) = (i, 4);
            while bits > 0 {
                crc = crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg();
                bits -= 1;
            }
            table[i as usize] = crc;
            i += 1;
        }
        table
    };
    let four = |crc: u32| crc >> 4 ^ OF_FOUR_BITS[crc as usize & 15];
    !bytes.iter().fold(!0, |crc, &byte| four(four(crc ^ u32::from(byte))))
}

fn number(class: Class) -> u8 {
    match class {
        Class::SeedSequence => 1,
        Class::BitGenerator => 2,
        Class::Generator => 3,
        Class::RandomState => 4,
    }
}

pub(super) fn write_sequence(sequence: &SeedSequence) -> Result<Vec<u8>> {
    let mut writer = Writer::new(Class::SeedSequence, 0);
    writer.seed_sequence(Some(sequence))?;
    writer.done()
}

pub(super) fn write_state(state: &State) -> Result<Vec<u8>> {
    let class = state.class.unwrap_or(Class::BitGenerator);
    let mut writer = Writer::new(class, state.kind as u8);
    writer.words(&state.words);
    if class == Class::RandomState {
        let gauss = state.gauss.unwrap_or_default();
        let bits = gauss.value.to_bits();
        writer.words(&[gauss.full.into(), bits as u32, (bits >> 32) as u32]);
    }
    writer.seed_sequence(state.seed.sequence())?;
    writer.done()
}

fn short(length: usize) -> Result<u32> {
    u32::try_from(length).map_err(|_| Error::unsupported("the state is too long"))
}

struct Writer(ByteBuffer);

impl Writer {
    /// The length in the head is written last.
    fn new(class: Class, kind: u8) -> Self {
        let mut output = ByteBuffer::default();
        output.put(&MAGIC);
        output.put(&VERSION.to_le_bytes());
        output.put(&[number(class), kind, 0, 0, 0, 0]);
        Self(output)
    }

    fn words(&mut self, words: &[u32]) {
        for word in words {
            self.0.put(&word.to_le_bytes());
        }
    }

    fn seed_sequence(&mut self, sequence: Option<&SeedSequence>) -> Result<()> {
        let Some(sequence) = sequence else {
            self.words(&[NO_SEED_SEQUENCE]);
            return Ok(());
        };
        let form = match sequence.entropy() {
            Entropy::Words(_) => WORDS,
            Entropy::Integer(_) => INTEGER,
        };
        self.words(&[form, short(sequence.pool().len())?, sequence.n_children_spawned()]);
        for list in [sequence.entropy().words(), sequence.spawn_key()] {
            self.words(&[short(list.len())?]);
            self.words(list);
        }
        Ok(())
    }

    fn done(self) -> Result<Vec<u8>> {
        let mut data = self.0.done()?;
        let length = short(data.len() - HEAD)?;
        data[12..HEAD].copy_from_slice(&length.to_le_bytes());
        let checksum = crc32(&data).to_le_bytes();
        try_extend(&mut data, &checksum)?;
        Ok(data)
    }
}

pub(super) fn read(data: &[u8]) -> Result<Saved> {
    let (head, rest) = data.split_at_checked(HEAD).ok_or_else(truncated)?;
    let version = u16::from_le_bytes([head[8], head[9]]);
    if version != VERSION {
        return Err(Error::state(format_args!("version {version} of the binary format is not known")));
    }
    let length = u32::from_le_bytes([head[12], head[13], head[14], head[15]]) as usize;
    let (payload, checksum) = rest.split_at_checked(length).ok_or_else(truncated)?;
    if checksum.len() != CHECKSUM {
        return Err(truncated());
    }
    if crc32(&data[..HEAD + length]).to_le_bytes() != *checksum {
        return Err(Error::state("the checksum is wrong"));
    }
    let mut words = Words(payload);
    let saved = parts(head[10], head[11], &mut words)?;
    if !words.0.is_empty() {
        return Err(Error::state("the state is longer than its parts"));
    }
    Ok(saved)
}

fn truncated() -> Error {
    Error::state("the state does not have the length that it states")
}

fn parts(class: u8, kind: u8, words: &mut Words<'_>) -> Result<Saved> {
    let classes = [Class::SeedSequence, Class::BitGenerator, Class::Generator, Class::RandomState];
    let class = classes.into_iter().find(|&known| number(known) == class);
    let class = class.ok_or_else(|| Error::state("the state belongs to an unknown kind of object"))?;
    if class == Class::SeedSequence {
        let sequence = words.seed_sequence()?.filter(|_| kind == 0);
        return sequence
            .map(Saved::SeedSequence)
            .ok_or_else(|| Error::state("the state is not that of a seed sequence"));
    }
    let kind = Kind::from_number(kind.into()).map_err(super::invalid)?;
    let algorithm = words.algorithm(kind)?;
    let gauss = if class == Class::RandomState { Some(words.gauss()?) } else { None };
    let seed = words.seed_sequence()?.map_or(Seed::None, Seed::Sequence);
    Ok(Saved::State(State { class: Some(class), kind, words: algorithm, gauss, seed }))
}

/// The remaining words.
struct Words<'a>(&'a [u8]);

impl Words<'_> {
    fn take(&mut self, n: usize) -> Result<Vec<u32>> {
        let bytes = n.checked_mul(4).and_then(|bytes| self.0.split_at_checked(bytes));
        let (now, later) = bytes.ok_or_else(truncated)?;
        self.0 = later;
        let mut words = try_with_capacity(n)?;
        words
            .extend(now.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]])));
        Ok(words)
    }

    /// The state of an algorithm, whose first word tells the configuration, if its kind has several.
    fn algorithm(&mut self, kind: Kind) -> Result<Vec<u32>> {
        let several = kind.configurations();
        let number = match (several, self.0.first_chunk()) {
            ([_], _) => 0,
            (_, Some(number)) => u32::from_le_bytes(*number),
            (_, None) => return Err(truncated()),
        };
        let unknown =
            || Error::state(format_args!("the state of {} has an unknown configuration", kind.name()));
        self.take(several.get(number as usize).ok_or_else(unknown)?.state_words())
    }

    fn word(&mut self) -> Result<u32> {
        let (now, later) = self.0.split_first_chunk().ok_or_else(truncated)?;
        self.0 = later;
        Ok(u32::from_le_bytes(*now))
    }

    fn list(&mut self) -> Result<Vec<u32>> {
        let n = self.word()? as usize;
        self.take(n)
    }

    fn gauss(&mut self) -> Result<Gauss> {
        let full = match self.word()? {
            0 => false,
            1 => true,
            _ => return Err(Error::state("has_gauss must be 0 or 1")),
        };
        let bits = u64::from(self.word()?) | u64::from(self.word()?) << 32;
        gauss(full, f64::from_bits(bits))
    }

    fn seed_sequence(&mut self) -> Result<Option<SeedSequence>> {
        let form = self.word()?;
        if form == NO_SEED_SEQUENCE {
            return Ok(None);
        }
        let (pool_size, n_children_spawned) = (self.word()? as usize, self.word()?);
        let (entropy, spawn_key) = (self.list()?, self.list()?);
        let entropy = match form {
            WORDS => Entropy::Words(entropy),
            INTEGER => Entropy::integer(&entropy)?,
            _ => return Err(Error::state("the entropy has an unknown form")),
        };
        seed_sequence(entropy, spawn_key, pool_size, n_children_spawned).map(Some)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_checksum_is_that_of_zlib() {
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(super::crc32(b""), 0);
    }
}
