//! `SeedSequence`: entropy of any quality and size, hashed into as many words of seed as a bit generator asks for.
//!
//! Source: M. E. O'Neill, "Developing a `seed_seq` Alternative" (2015); NumPy's `numpy.random.SeedSequence`.

use num_bigint::BigUint;

use crate::cancellation;
use crate::error::{Error, Result, Status, try_with_capacity};

const DEFAULT_POOL_SIZE: usize = 4;
const INIT_A: u32 = 0x43b0_d7e5;
const MULT_A: u32 = 0x931e_8875;
const INIT_B: u32 = 0x8b51_f9dd;
const MULT_B: u32 = 0x58f3_8ded;
const MIX_MULT_L: u32 = 0xca01_f9dd;
const MIX_MULT_R: u32 = 0x4973_f715;
const XSHIFT: u32 = 16;

/// What the caller gave as entropy. Both forms hash alike; a saved state tells them apart, as NumPy's does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entropy {
    /// A list of words.
    Words(Vec<u32>),
    /// One integer of any size, as words, the least significant first, without leading zeros.
    Integer(Vec<u32>),
}

impl Entropy {
    /// The words that are hashed.
    pub fn words(&self) -> &[u32] {
        match self {
            Self::Words(words) | Self::Integer(words) => words,
        }
    }

    /// One integer from its words, the least significant first.
    pub(crate) fn integer(words: &[u32]) -> Result<Self> {
        let significant = words.iter().rposition(|&word| word != 0).map_or(0, |last| last + 1);
        Ok(Self::Integer(if significant == 0 { vec![0] } else { try_copy(&words[..significant])? }))
    }
}

/// Mixes sources of entropy in a reproducible way to set the initial state of independent bit generators.
///
/// Same words as `numpy.random.SeedSequence`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    entropy: Entropy,
    spawn_key: Vec<u32>,
    n_children_spawned: u32,
    pool: Vec<u32>,
}

impl SeedSequence {
    /// From a list of words: `SeedSequence([w0, w1, ...])`.
    ///
    /// # Errors
    /// [`Status::OutOfMemory`].
    pub fn new(entropy: &[u32]) -> Result<Self> {
        Self::build(Entropy::Words(try_copy(entropy)?), Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// From one integer: `SeedSequence(42)`.
    pub fn from_u64(entropy: u64) -> Self {
        let (low, high) = (entropy as u32, (entropy >> 32) as u32);
        let words = if high == 0 { vec![low] } else { vec![low, high] };
        let mut pool = vec![0; DEFAULT_POOL_SIZE];
        mix_entropy(&mut pool, &words);
        Self { entropy: Entropy::Integer(words), spawn_key: Vec::new(), n_children_spawned: 0, pool }
    }

    /// From an integer of any size in decimal ("123") or hexadecimal ("0x1f").
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] where the text is neither.
    pub fn from_text(text: &str) -> Result<Self> {
        let (digits, radix) = text.strip_prefix("0x").map_or((text, 10), |hex| (hex, 16));
        let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let value = plain.then(|| BigUint::parse_bytes(digits.as_bytes(), radix)).flatten();
        let value = value.ok_or_else(|| Error::argument("unrecognized seed string"))?;
        Self::build(Entropy::integer(&value.to_u32_digits())?, Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// From 128 bits of the operating system's entropy: `SeedSequence()`.
    ///
    /// # Errors
    /// [`Status::NoEntropy`].
    pub fn from_os() -> Result<Self> {
        let mut words = [0; DEFAULT_POOL_SIZE];
        for word in &mut words {
            *word = cancellation::held_off(getrandom::u32)
                .map_err(|error| Error::new(Status::NoEntropy, error.to_string()))?;
        }
        Self::build(Entropy::integer(&words)?, Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// With every part given: `SeedSequence(entropy, spawn_key=..., pool_size=..., n_children_spawned=...)`, where
    /// `entropy` holds the words of one integer, the least significant first.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for a pool of fewer than four words, [`Status::OutOfMemory`].
    pub fn with(
        entropy: &[u32],
        spawn_key: &[u32],
        pool_size: usize,
        n_children_spawned: u32,
    ) -> Result<Self> {
        Self::build(Entropy::integer(entropy)?, try_copy(spawn_key)?, pool_size, n_children_spawned)
    }

    pub(crate) fn build(
        entropy: Entropy,
        spawn_key: Vec<u32>,
        pool_size: usize,
        n_children_spawned: u32,
    ) -> Result<Self> {
        if pool_size < DEFAULT_POOL_SIZE {
            return Err(Error::argument("The size of the entropy pool should be at least 4"));
        }
        let mut pool = crate::error::try_vec(pool_size, 0)?;
        let run = entropy.words();
        if spawn_key.is_empty() {
            mix_entropy(&mut pool, run);
        } else {
            // Padded to the pool's size, so that a spawn key never reads as more entropy (numpy#16539).
            let padded = run.len().max(pool_size);
            let mut assembled = try_with_capacity(padded + spawn_key.len())?;
            assembled.extend_from_slice(run);
            assembled.resize(padded, 0);
            assembled.extend_from_slice(&spawn_key);
            mix_entropy(&mut pool, &assembled);
        }
        Ok(Self { entropy, spawn_key, n_children_spawned, pool })
    }

    /// Fills `out` with words of seed. Stateless: a longer request begins with the words of a shorter one.
    pub fn generate_state_u32(&self, out: &mut [u32]) {
        let mut words = self.words();
        out.fill_with(|| words.next().unwrap_or_default());
    }

    /// As [`Self::generate_state_u32`], two words to a value, the low one first.
    pub fn generate_state_u64(&self, out: &mut [u64]) {
        let mut words = self.words();
        let mut word = || u64::from(words.next().unwrap_or_default());
        out.fill_with(|| word() | word() << 32);
    }

    /// The endless sequence behind `generate_state`.
    fn words(&self) -> impl Iterator<Item = u32> + '_ {
        let mut hash = INIT_B;
        self.pool.iter().cycle().map(move |&word| {
            let value = word ^ hash;
            hash = hash.wrapping_mul(MULT_B);
            let value = value.wrapping_mul(hash);
            value ^ value >> XSHIFT
        })
    }

    /// Makes the next `n` children, whose spawn keys extend this one's.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] beyond 2^32 - 1 children in all, [`Status::OutOfMemory`].
    pub fn spawn(&mut self, n: usize) -> Result<Vec<Self>> {
        let first = self.n_children_spawned;
        let last = u32::try_from(n)
            .ok()
            .and_then(|n| first.checked_add(n))
            .ok_or_else(|| Error::argument("n_children is too large: at most 2**32 - 1 can be spawned"))?;
        let mut children = try_with_capacity(n)?;
        for child in first..last {
            let mut key = try_with_capacity(self.spawn_key.len() + 1)?;
            key.extend_from_slice(&self.spawn_key);
            key.push(child);
            children.push(Self::build(self.entropy.clone(), key, self.pool.len(), 0)?);
        }
        self.n_children_spawned = last;
        Ok(children)
    }

    /// The entropy as it was given.
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }

    /// The path of child numbers that leads here from the first ancestor.
    pub fn spawn_key(&self) -> &[u32] {
        &self.spawn_key
    }

    /// The mixed entropy pool.
    pub fn pool(&self) -> &[u32] {
        &self.pool
    }

    /// How many children have been made.
    pub fn n_children_spawned(&self) -> u32 {
        self.n_children_spawned
    }
}

fn try_copy(words: &[u32]) -> Result<Vec<u32>> {
    let mut copy = try_with_capacity(words.len())?;
    copy.extend_from_slice(words);
    Ok(copy)
}

fn hashmix(value: u32, hash: &mut u32) -> u32 {
    let value = value ^ *hash;
    *hash = hash.wrapping_mul(MULT_A);
    let value = value.wrapping_mul(*hash);
    value ^ value >> XSHIFT
}

fn mix(x: u32, y: u32) -> u32 {
    let result = MIX_MULT_L.wrapping_mul(x).wrapping_sub(MIX_MULT_R.wrapping_mul(y));
    result ^ result >> XSHIFT
}

fn mix_entropy(pool: &mut [u32], entropy: &[u32]) {
    let mut hash = INIT_A;
    for (i, slot) in pool.iter_mut().enumerate() {
        *slot = hashmix(entropy.get(i).copied().unwrap_or(0), &mut hash);
    }
    for source in 0..pool.len() {
        for target in 0..pool.len() {
            if source != target {
                pool[target] = mix(pool[target], hashmix(pool[source], &mut hash));
            }
        }
    }
    for &word in entropy.iter().skip(pool.len()) {
        for slot in &mut *pool {
            *slot = mix(*slot, hashmix(word, &mut hash));
        }
    }
}
