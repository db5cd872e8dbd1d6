//! Counters, keys and blocks: arrays of words, of which a counter is one long number, the low word first.

use std::fmt::Debug;

use crate::bit_generator::Delta;
use crate::bit_generator::layout::{Form, Reader, Writer};
use crate::memory;

/// An array of words of 32 or 64 bits.
pub(in crate::bit_generator) trait Words:
    AsRef<[Self::Word]> + AsMut<[Self::Word]> + Copy + Debug + Eq + Send + Sync + 'static
{
    /// The type of a word.
    type Word: Copy;
    /// How many words there are.
    const LENGTH: usize;
    /// How many bits they have together.
    const BITS: u32;
    /// The shape of a field of a saved state.
    const FORM: Form;
    /// All words 0.
    const ZERO: Self;

    /// Adds 1, modulo 2 to the power of [`Self::BITS`].
    fn increment(&mut self);
    /// Adds `delta`, modulo 2 to the power of [`Self::BITS`].
    fn add(&mut self, delta: &Delta);
    /// From the words of a seed or a saved state.
    fn read(words: &mut Reader) -> Self;
    fn write(&self, state: Writer) -> Writer;
    /// Words of 64 bits as arrays of these words, in the order in which they lie in memory.
    fn view(words: &mut [u64]) -> &mut [Self];
    /// The word at a place of a key whose upper 64 bits, or whose only word, are an id; `None` where it is not of the id.
    fn of_id(id: u64, place: usize) -> Option<Self::Word>;
}

macro_rules! words {
    ($word:ident, $form:ident, $read_and_write:ident, $view:path) => {
        impl<const N: usize> Words for [$word; N] {
            type Word = $word;
            const LENGTH: usize = N;
            const BITS: u32 = N as u32 * $word::BITS;
            const FORM: Form = Form::$form(N);
            const ZERO: Self = [0; N];

            #[inline(always)]
            fn increment(&mut self) {
                let Some((first, rest)) = self.split_first_mut() else { return };
                *first = first.wrapping_add(1);
                if *first == 0 {
                    cold();
                    for word in rest {
                        *word = word.wrapping_add(1);
                        if *word != 0 {
                            return;
                        }
                    }
                }
            }

            fn add(&mut self, delta: &Delta) {
                let mut carry = false;
                for (bit, word) in (0..).step_by($word::BITS as usize).zip(self) {
                    let step = (delta[bit / 64] >> (bit % 64)) as $word;
                    let (sum, over) = word.overflowing_add(step);
                    let (sum, over_again) = sum.overflowing_add(carry.into());
                    (*word, carry) = (sum, over || over_again);
                }
            }

            fn read(words: &mut Reader) -> Self {
                words.$read_and_write()
            }

            fn write(&self, state: Writer) -> Writer {
                state.$read_and_write(self)
            }

            fn view(words: &mut [u64]) -> &mut [Self] {
                memory::arrays($view(words))
            }

            #[inline(always)]
            fn of_id(id: u64, place: usize) -> Option<$word> {
                let first = N.saturating_sub((64 / $word::BITS) as usize);
                let bits = place.checked_sub(first)? * $word::BITS as usize;
                Some((id >> bits) as $word)
            }
        }
    };
}

words!(u32, U32s, u32s, memory::halves_of_words);
words!(u64, U64s, u64s, std::convert::identity);

/// Marks the branch that it stands in as rare.
#[cold]
fn cold() {}

/// `steps` times 2 to the power of `bits`, which is at most 128.
pub(super) fn shifted(steps: i128, bits: u32) -> Delta {
    let sign = if steps < 0 { u64::MAX } else { 0 };
    let wide = steps << (bits % 64);
    let words = [wide as u64, (wide >> 64) as u64].into_iter().chain(std::iter::repeat(sign));
    let mut delta = [0; 4];
    for (slot, word) in delta[bits as usize / 64..].iter_mut().zip(words) {
        *slot = word;
    }
    delta
}

/// `delta` divided by 2 to the power of `bits`, which is 1 to 63, rounded down.
pub(super) fn divided(delta: &Delta, bits: u32) -> Delta {
    let sign = (delta[3] as i64 >> 63) as u64;
    let above = |i: usize| delta.get(i + 1).copied().unwrap_or(sign);
    std::array::from_fn(|i| delta[i] >> bits | above(i) << (64 - bits))
}
