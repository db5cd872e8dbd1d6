//! Words, and vectors of words, so that one text of a cipher enciphers one counter or many counters side by side.
//!
//! ```text
//!     lane     0     1     2    ...
//!     x[0]     c+1   c+2   c+3  ...      the lowest words of several counters, in an order that saves a shuffle later
//!     x[1]     c1    c1    c1   ...      the other words of the counters, which are the same
//!              the rounds of the cipher, lane by lane
//!     x[w]     word w of each block
//!              transposed
//!     out      block 1 | block 2 | ...
//! ```

#[cfg(target_arch = "x86_64")]
pub(in crate::bit_generator) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(in crate::bit_generator) mod avx512;

use super::words::Words;
#[cfg(target_arch = "x86_64")]
use crate::bit_generator::from_words::FromWords;

/// A word, or a vector of words, of which each is a lane.
pub(in crate::bit_generator) trait Lanes: Copy {
    /// A word.
    type Word: Word;

    /// The sums with a word.
    fn plus_word(self, word: Self::Word) -> Self;
    fn xor(self, other: Self) -> Self;
    fn xor_word(self, word: Self::Word) -> Self;
}

/// Lanes with sums and rotations.
pub(in crate::bit_generator) trait Sums: Lanes {
    fn plus(self, other: Self) -> Self;
    fn rotated(self, bits: u32) -> Self;
}

/// Lanes with products.
pub(in crate::bit_generator) trait Products: Lanes {
    /// The high and the low halves of the products with a word.
    fn product(self, by: Self::Word) -> (Self, Self);
}

/// A cipher under a key: its schedule.
pub(in crate::bit_generator) trait Schedule<V: Lanes, const N: usize> {
    /// The blocks of the counters in the lanes. Implementations are always inlined, into a function that has the vector's
    /// instructions; a closure would not be.
    fn encipher(&self, counters: [V; N]) -> [V; N];
}

/// A cipher of blocks of `N` words under keys of `M`, where each lane has a key of its own.
#[cfg(target_arch = "x86_64")]
pub(in crate::bit_generator) trait Each<V: Lanes, const N: usize, const M: usize> {
    /// The blocks of the counters in the lanes. Always inlined, as [`Schedule::encipher`].
    fn encipher_each(counters: [V; N], keys: [V; M]) -> [V; N];
}

/// A word of 32 or 64 bits.
pub(in crate::bit_generator) trait Word:
    Sums<Word = Self> + Products<Word = Self> + Default
{
    /// A small number as a word.
    fn of(number: usize) -> Self;
    /// The sum, unless it runs over.
    #[cfg(target_arch = "x86_64")]
    fn checked_plus(self, number: usize) -> Option<Self>;
}

macro_rules! word {
    ($word:ident, $double:ident) => {
        impl Lanes for $word {
            type Word = $word;

            #[inline(always)]
            fn plus_word(self, word: $word) -> $word {
                self.wrapping_add(word)
            }

            #[inline(always)]
            fn xor(self, other: $word) -> $word {
                self ^ other
            }

            #[inline(always)]
            fn xor_word(self, word: $word) -> $word {
                self ^ word
            }
        }

        impl Sums for $word {
            #[inline(always)]
            fn plus(self, other: $word) -> $word {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn rotated(self, bits: u32) -> $word {
                self.rotate_left(bits)
            }
        }

        impl Products for $word {
            #[inline(always)]
            fn product(self, by: $word) -> ($word, $word) {
                let product = $double::from(self) * $double::from(by);
                ((product >> $word::BITS) as $word, product as $word)
            }
        }

        impl Word for $word {
            #[inline(always)]
            fn of(number: usize) -> $word {
                number as $word
            }

            #[cfg(target_arch = "x86_64")]
            #[inline(always)]
            fn checked_plus(self, number: usize) -> Option<$word> {
                self.checked_add(number as $word)
            }
        }
    };
}

word!(u32, u64);
word!(u64, u128);

/// Four words, which the compiler makes vectors of where every processor has some.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Four<W>([W; 4]);

impl<W: Word> Four<W> {
    #[inline(always)]
    fn each(mut self, change: impl Fn(usize, W) -> W) -> Self {
        for (lane, word) in self.0.iter_mut().enumerate() {
            *word = change(lane, *word);
        }
        self
    }
}

impl<W: Word> Lanes for Four<W> {
    type Word = W;

    #[inline(always)]
    fn plus_word(self, word: W) -> Self {
        self.each(|_, own| own.plus_word(word))
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        self.each(|lane, own| own.xor(other.0[lane]))
    }

    #[inline(always)]
    fn xor_word(self, word: W) -> Self {
        self.each(|_, own| own.xor_word(word))
    }
}

impl<W: Word> Sums for Four<W> {
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.each(|lane, own| own.plus(other.0[lane]))
    }

    #[inline(always)]
    fn rotated(self, bits: u32) -> Self {
        self.each(|_, own| own.rotated(bits))
    }
}

/// The blocks of the next four counters.
#[inline(always)]
pub(in crate::bit_generator) fn several<W: Word, const N: usize>(
    counter: &mut [W; N],
    schedule: &impl Schedule<Four<W>, N>,
) -> [[W; N]; 4]
where
    [W; N]: Words<Word = W>,
{
    let mut counters = [Four([W::default(); 4]); N];
    for lane in 0..4 {
        counter.increment();
        for (word, words) in counter.iter().zip(&mut counters) {
            words.0[lane] = *word;
        }
    }
    let words = schedule.encipher(counters);
    let mut blocks = [[W::default(); N]; 4];
    for (lane, block) in blocks.iter_mut().enumerate() {
        for (slot, word) in block.iter_mut().zip(&words) {
            *slot = word.0[lane];
        }
    }
    blocks
}

/// A vector of words.
///
/// # Safety
/// `store_two` and `store_four` write as many words as [`Self::COUNTERS`] blocks have.
#[cfg(target_arch = "x86_64")]
pub(in crate::bit_generator) unsafe trait Vector: Lanes {
    /// What proves that the processor has its instructions.
    type Proof;
    /// How many lanes there are: counters side by side.
    const COUNTERS: usize;
    /// The lanes in 128 bits, to which the shuffles of a transposition are confined.
    const PER_PART: usize;

    /// Which block a lane is: that where it lies after a transposition within parts of 128 bits.
    fn place<const N: usize>(lane: usize) -> usize {
        let (part, lane) = (lane / Self::PER_PART, lane % Self::PER_PART);
        let blocks = (16 / size_of::<Self::Word>() / N).max(1);
        let parts = Self::COUNTERS / Self::PER_PART;
        lane / blocks * parts * blocks + part * blocks + lane % blocks
    }

    /// The vector of the words of each lane.
    ///
    /// # Safety
    /// The processor has the vector's instructions.
    unsafe fn new(word: impl FnMut(usize) -> Self::Word) -> Self;

    /// Stores blocks of two words, of which that of a lane is the [`Self::place`] of the lane.
    ///
    /// # Safety
    /// The processor has the vector's instructions, and there is room for the values of all words.
    unsafe fn store_two<T: FromWords<Self::Word>>(x: [Self; 2], out: *mut T);

    /// As [`Self::store_two`], for blocks of four words.
    ///
    /// # Safety
    /// As for [`Self::store_two`].
    unsafe fn store_four<T: FromWords<Self::Word>>(x: [Self; 4], out: *mut T);
}

/// Two vectors, so that the operations of one fill the waits of the other.
#[cfg(target_arch = "x86_64")]
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Two<V>(pub(in crate::bit_generator) V, pub(in crate::bit_generator) V);

#[cfg(target_arch = "x86_64")]
impl<V: Lanes> Lanes for Two<V> {
    type Word = V::Word;

    #[inline(always)]
    fn plus_word(self, word: V::Word) -> Self {
        Self(self.0.plus_word(word), self.1.plus_word(word))
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        Self(self.0.xor(other.0), self.1.xor(other.1))
    }

    #[inline(always)]
    fn xor_word(self, word: V::Word) -> Self {
        Self(self.0.xor_word(word), self.1.xor_word(word))
    }
}

#[cfg(target_arch = "x86_64")]
impl<V: Sums> Sums for Two<V> {
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        Self(self.0.plus(other.0), self.1.plus(other.1))
    }

    #[inline(always)]
    fn rotated(self, bits: u32) -> Self {
        Self(self.0.rotated(bits), self.1.rotated(bits))
    }
}

#[cfg(target_arch = "x86_64")]
impl<V: Products> Products for Two<V> {
    #[inline(always)]
    fn product(self, by: V::Word) -> (Self, Self) {
        let ((high0, low0), (high1, low1)) = (self.0.product(by), self.1.product(by));
        (Self(high0, high1), Self(low0, low1))
    }
}

// SAFETY: each vector stores its words, one after the other.
#[cfg(target_arch = "x86_64")]
unsafe impl<V: Vector> Vector for Two<V> {
    type Proof = V::Proof;
    const COUNTERS: usize = 2 * V::COUNTERS;
    const PER_PART: usize = V::PER_PART;

    fn place<const N: usize>(lane: usize) -> usize {
        lane / V::COUNTERS * V::COUNTERS + V::place::<N>(lane % V::COUNTERS)
    }

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> V::Word) -> Self {
        // SAFETY: the caller's contract is the same.
        unsafe { Self(V::new(&mut word), V::new(|lane| word(V::COUNTERS + lane))) }
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<V::Word>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            V::store_two([a.0, b.0], out);
            V::store_two([a.1, b.1], out.add(2 * V::COUNTERS));
        }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<V::Word>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            V::store_four([a.0, b.0, c.0, d.0], out);
            V::store_four([a.1, b.1, c.1, d.1], out.add(4 * V::COUNTERS));
        }
    }
}

/// Fills as much of `out` as whole vectors of counters cover, from the counter's successor on; says how much. The counter
/// becomes that of the last block.
///
/// # Safety
/// The processor has the vector's instructions, and the caller enables them.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
unsafe fn fill<V: Vector, T: FromWords<V::Word>, const N: usize>(
    counter: &mut [V::Word; N],
    schedule: &impl Schedule<V, N>,
    out: &mut [T],
) -> usize
where
    [V::Word; N]: Words<Word = V::Word>,
{
    const { assert!(N == 2 || N == 4) };
    let words = N * V::COUNTERS;
    // SAFETY: the caller's contract is the same.
    let steps = unsafe { V::new(|lane| V::Word::of(V::place::<N>(lane) + 1)) };
    let mut done = 0;
    for group in out.chunks_exact_mut(words) {
        // SAFETY: the caller's contract is the same.
        let mut x = unsafe { [V::new(|_| V::Word::default()); N] };
        let start = *counter;
        counter.add(&[V::COUNTERS as u64, 0, 0, 0]);
        if start[0].checked_plus(V::COUNTERS).is_some() {
            for w in 0..N {
                x[w] = if w == 0 { steps } else { x[w] }.plus_word(start[w]);
            }
        } else {
            for (w, x) in x.iter_mut().enumerate() {
                // SAFETY: the caller's contract is the same.
                *x = unsafe {
                    V::new(|lane| {
                        let mut counter = start;
                        counter.add(&[V::place::<N>(lane) as u64 + 1, 0, 0, 0]);
                        counter[w]
                    })
                };
            }
        }
        let x = schedule.encipher(x);
        // SAFETY: the caller's contract is the same, and the group has room for the words.
        unsafe {
            match x[..] {
                [a, b] => V::store_two([a, b], group.as_mut_ptr()),
                [a, b, c, d] => V::store_four([a, b, c, d], group.as_mut_ptr()),
                _ => {}
            }
        }
        done += words;
    }
    done
}

/// Makes the blocks of one counter under many keys, as many as whole vectors of ids cover; says how many.
///
/// ```text
///     lane     0       1       2      ...
///     x[w]     c[w]    c[w]    c[w]   ...      the words of the counter, which are the same
///     key[0]   k       k       k      ...      the words of the key that all ids share
///     key[1]   id 0    id 1    id 2   ...      the ids, in an order that saves a shuffle later
///              the rounds of the cipher, lane by lane, and the transposition of `fill`
///     blocks   of id 0 | of id 1 | ...
/// ```
///
/// # Safety
/// The processor has the vector's instructions, and the caller enables them.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
unsafe fn fill_each<V: Vector, C: Each<V, N, M>, const N: usize, const M: usize>(
    counter: [V::Word; N],
    key: [V::Word; M],
    ids: &[u64],
    blocks: &mut [[V::Word; N]],
) -> usize
where
    V::Word: FromWords<V::Word>,
    [V::Word; M]: Words<Word = V::Word>,
{
    const { assert!(N == 2 || N == 4) };
    // SAFETY: the caller's contract is the same.
    let counters = unsafe { counter.map(|word| V::new(|_| word)) };
    let mut done = 0;
    for (ids, blocks) in ids.chunks_exact(V::COUNTERS).zip(blocks.chunks_exact_mut(V::COUNTERS)) {
        // SAFETY: the caller's contract is the same.
        let mut keys = unsafe { key.map(|word| V::new(|_| word)) };
        for (place, words) in keys.iter_mut().enumerate() {
            if <[V::Word; M]>::of_id(0, place).is_some() {
                let of_lane =
                    |lane| <[V::Word; M]>::of_id(ids[V::place::<N>(lane)], place).unwrap_or_default();
                // SAFETY: the caller's contract is the same.
                *words = unsafe { V::new(of_lane) };
            }
        }
        let x = C::encipher_each(counters, keys);
        let out = blocks.as_flattened_mut().as_mut_ptr();
        // SAFETY: the caller's contract is the same, and there is room for a block of every lane.
        unsafe {
            match x[..] {
                [a, b] => V::store_two([a, b], out),
                [a, b, c, d] => V::store_four([a, b, c, d], out),
                _ => {}
            }
        }
        done += V::COUNTERS;
    }
    done
}
