//! `SeedSequence`: entropy of any quality and size, hashed into as many seed words as a bit generator needs.
//!
//! Source: M. E. O'Neill, "Developing a `seed_seq` Alternative" (2015); NumPy's `numpy.random.SeedSequence`.

use crate::allocation::try_copy;
use crate::entropy;
use crate::error::{Error, Result, try_vec, try_with_capacity};
use crate::natural::{MOST_DIGITS, append_decimal, append_hexadecimal, significant};

const DEFAULT_POOL_SIZE: usize = 4;
/// The most words that a pool may have. NumPy has no limit, and says that there is little gain beyond 8. Mixing takes
/// a number of steps quadratic in the size, and as many again for each word of entropy.
pub(crate) const MOST_POOL_SIZE: usize = 256;
const INIT_A: u32 = 0x43b0_d7e5;
const MULT_A: u32 = 0x931e_8875;
const INIT_B: u32 = 0x8b51_f9dd;
const MULT_B: u32 = 0x58f3_8ded;
const MIX_MULT_L: u32 = 0xca01_f9dd;
const MIX_MULT_R: u32 = 0x4973_f715;
const XSHIFT: u32 = 16;

/// The entropy that the caller gave. Both forms hash alike; a saved state distinguishes them, as NumPy's does.
#[derive(Debug, PartialEq, Eq)]
pub enum Entropy {
    /// A list of words.
    Words(Vec<u32>),
    /// One integer of any size, as words, least significant first, without leading zeros.
    Integer(Vec<u32>),
}

impl Entropy {
    /// The words that are hashed.
    pub fn words(&self) -> &[u32] {
        match self {
            Self::Words(words) | Self::Integer(words) => words,
        }
    }

    /// One integer from its words, least significant first.
    pub(crate) fn integer(words: &[u32]) -> Result<Self> {
        let words = significant(words);
        try_copy(if words.is_empty() { &[0] } else { words }).map(Self::Integer)
    }

    fn try_clone(&self) -> Result<Self> {
        Ok(match self {
            Self::Words(words) => Self::Words(try_copy(words)?),
            Self::Integer(words) => Self::Integer(try_copy(words)?),
        })
    }
}

/// Mixes sources of entropy reproducibly into the initial states of independent bit generators.
///
/// Same words as `numpy.random.SeedSequence`.
#[derive(Debug, PartialEq, Eq)]
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
    /// [`crate::Status::OutOfMemory`].
    pub fn new(entropy: &[u32]) -> Result<Self> {
        Self::build(Entropy::Words(try_copy(entropy)?), Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// From one integer: `SeedSequence(42)`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`].
    pub fn from_u64(entropy: u64) -> Result<Self> {
        Self::build(Entropy::integer(&halves(entropy))?, Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// From an integer in decimal ("123"), with at most as many digits as Python reads, or in hexadecimal ("0x1f") of
    /// any size.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if the text is neither, or has more than 4300 decimal digits;
    /// [`crate::Status::OutOfMemory`].
    pub fn from_text(text: &str) -> Result<Self> {
        let mut words = Vec::new();
        let read = match text.strip_prefix("0x") {
            Some(digits) => append_hexadecimal(&mut words, digits.as_bytes())?,
            None => append_decimal(&mut words, text.as_bytes())?,
        };
        if read {
            return Self::build(Entropy::Integer(words), Vec::new(), DEFAULT_POOL_SIZE, 0);
        }
        if text.len() > MOST_DIGITS && text.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(Error::argument(format_args!(
                "the seed has more than {MOST_DIGITS} decimal digits; a hexadecimal seed (\"0x...\") has no limit"
            )));
        }
        Err(Error::argument("unrecognized seed string"))
    }

    /// From 128 bits of the operating system's entropy: `SeedSequence()`.
    ///
    /// # Errors
    /// [`crate::Status::NoEntropy`], [`crate::Status::OutOfMemory`].
    pub fn from_os() -> Result<Self> {
        let mut words = [0; DEFAULT_POOL_SIZE];
        for word in &mut words {
            *word = entropy::word32()?;
        }
        Self::build(Entropy::integer(&words)?, Vec::new(), DEFAULT_POOL_SIZE, 0)
    }

    /// With every part given: `SeedSequence(entropy, spawn_key=..., pool_size=..., n_children_spawned=...)`. `entropy`
    /// holds the words of one integer, least significant first.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] for a pool of fewer than 4 words or of more than 256, [`crate::Status::OutOfMemory`].
    pub fn with(
        entropy: &[u32],
        spawn_key: &[u32],
        pool_size: usize,
        n_children_spawned: u32,
    ) -> Result<Self> {
        check_pool_size(pool_size)?;
        Self::build(Entropy::integer(entropy)?, try_copy(spawn_key)?, pool_size, n_children_spawned)
    }

    pub(crate) fn build(
        entropy: Entropy,
        spawn_key: Vec<u32>,
        pool_size: usize,
        n_children_spawned: u32,
    ) -> Result<Self> {
        check_pool_size(pool_size)?;
        let mut pool = try_vec(pool_size, 0)?;
        let run = entropy.words();
        if spawn_key.is_empty() {
            mix_entropy(&mut pool, run);
        } else {
            // Padded to the pool's size, so that a spawn key is never read as more entropy (numpy#16539).
            let padded = run.len().max(pool_size);
            let mut assembled = try_with_capacity(padded + spawn_key.len())?;
            assembled.extend_from_slice(run);
            assembled.resize(padded, 0);
            assembled.extend_from_slice(&spawn_key);
            mix_entropy(&mut pool, &assembled);
        }
        Ok(Self { entropy, spawn_key, n_children_spawned, pool })
    }

    /// Fills `out` with seed words. The state does not change: a longer request begins with the words of a shorter
    /// one.
    pub fn generate_state_u32(&self, out: &mut [u32]) {
        generate(&self.pool, out);
    }

    /// As [`Self::generate_state_u32`], with two words per value, the low one first.
    pub fn generate_state_u64(&self, out: &mut [u64]) {
        let mut words = self.words_u64();
        out.fill_with(|| words.next().unwrap_or_default());
    }

    /// The endless words that [`Self::generate_state_u64`] begins with.
    pub(crate) fn words_u64(&self) -> impl Iterator<Item = u64> + '_ {
        let mut words = words_of(&self.pool);
        let mut word = move || u64::from(words.next().unwrap_or_default());
        std::iter::repeat_with(move || word() | word() << 32)
    }

    /// Makes the next `n` children, whose spawn keys extend this one's.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] beyond 2^32 - 1 children in all, [`crate::Status::OutOfMemory`].
    pub fn spawn(&mut self, n: usize) -> Result<Vec<Self>> {
        self.spawn_each(n, Ok)
    }

    /// Applies `make` to each of the next `n` children. If it fails for one, none counts as spawned.
    pub(crate) fn spawn_each<T>(
        &mut self,
        n: usize,
        mut make: impl FnMut(Self) -> Result<T>,
    ) -> Result<Vec<T>> {
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
            children.push(make(Self::build(self.entropy.try_clone()?, key, self.pool.len(), 0)?)?);
        }
        self.n_children_spawned = last;
        Ok(children)
    }

    /// A copy with the same entropy, key and count of children.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`].
    pub fn try_clone(&self) -> Result<Self> {
        Ok(Self {
            entropy: self.entropy.try_clone()?,
            spawn_key: try_copy(&self.spawn_key)?,
            n_children_spawned: self.n_children_spawned,
            pool: try_copy(&self.pool)?,
        })
    }

    /// The entropy as it was given.
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }

    /// The child numbers that lead from the first ancestor to this sequence.
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

fn check_pool_size(pool_size: usize) -> Result<()> {
    if pool_size < DEFAULT_POOL_SIZE {
        return Err(Error::argument("The size of the entropy pool should be at least 4"));
    }
    if pool_size > MOST_POOL_SIZE {
        return Err(Error::argument("The size of the entropy pool should be at most 256"));
    }
    Ok(())
}

/// The seed words of [`SeedSequence::from_u64`], without the object.
pub(crate) fn seed_words(entropy: u64, out: &mut [u32]) {
    let mut pool = [0; DEFAULT_POOL_SIZE];
    mix_entropy(&mut pool, &halves(entropy));
    generate(&pool, out);
}

/// The words of an integer. Mixing treats a high word of zero as absent.
fn halves(entropy: u64) -> [u32; 2] {
    [entropy as u32, (entropy >> 32) as u32]
}

fn generate(pool: &[u32], out: &mut [u32]) {
    let mut words = words_of(pool);
    out.fill_with(|| words.next().unwrap_or_default());
}

/// The endless sequence of words behind `generate_state`.
fn words_of(pool: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let mut hash = INIT_B;
    pool.iter().cycle().map(move |&word| {
        let value = word ^ hash;
        hash = hash.wrapping_mul(MULT_B);
        let value = value.wrapping_mul(hash);
        value ^ value >> XSHIFT
    })
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
