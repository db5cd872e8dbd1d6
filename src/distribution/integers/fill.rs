//! Fills of bounded integers: blocks of words are turned into values, and the accepted ones are compressed.
//!
//! A block never has more words than values are wanted, so no word is drawn too many.

use super::rules::{Lemire32, Lemire64, Masked32, Masked64, Narrow, Wide};
use super::{Integer, Integers, RangeMethod, Width};
use crate::bit_generator::word_buffer::mask_of;
use crate::cpu::{Kernel, run};
use crate::distribution::{Bits, Leftover, Marks, Width as WordWidth, Words};

/// Fills `out`, first from the pieces of a word that a fill before this has left over.
pub(super) fn fill<T: Integer>(
    integers: &Integers<T>,
    bits: &mut Bits<'_>,
    leftover: &mut Leftover,
    out: &mut [T],
) {
    let &Integers { low, range, method, .. } = integers;
    if range == 0 {
        return out.fill(T::from_bits(low));
    }
    match (T::WIDTH, u32::try_from(range)) {
        (Width::Bits64, Err(_)) => {
            let Some(words) = T::words(out) else { return };
            // A full range is its own mask.
            if method == RangeMethod::Masked || range == u64::MAX {
                from_u64(Masked64 { mask: mask_of(range), range }, low, bits, words);
            } else {
                let count = range + 1;
                from_u64(Lemire64 { count, threshold: (u64::MAX - range) % count }, low, bits, words);
            }
        }
        (Width::Bits64 | Width::Bits32, Ok(range)) if method == RangeMethod::Masked || range == u32::MAX => {
            from_u32(Masked32 { mask: mask_of(range.into()) as u32, range }, low, bits, out);
        }
        (Width::Bits64 | Width::Bits32, Ok(range)) => from_u32(Lemire32::new(range), low, bits, out),
        (Width::Bits16, _) => from_pieces::<T, 2>(integers, bits, leftover, out),
        (Width::Bits8, _) => from_pieces::<T, 4>(integers, bits, leftover, out),
        (Width::Bit | Width::Bits32, _) => from_pieces::<T, 32>(integers, bits, leftover, out),
    }
}

/// The width of the words, if a value takes a whole one.
pub(super) fn one_word<T: Integer>(integers: &Integers<T>) -> Option<WordWidth> {
    match (T::WIDTH, u32::try_from(integers.range)) {
        _ if integers.range == 0 || integers.method == RangeMethod::Masked => None,
        (Width::Bits64, Err(_)) => Some(WordWidth::Wide),
        (Width::Bits64 | Width::Bits32, Ok(_)) => Some(WordWidth::Narrow),
        _ => None,
    }
}

/// The value of each word by Lemire's method. The rejected ones are marked.
pub(super) fn propose<T: Integer>(integers: &Integers<T>, words: Words<'_>, out: &mut [T], open: &mut Marks) {
    let &Integers { low, range, .. } = integers;
    match (words, u32::try_from(range)) {
        (Words::Wide(words, _), _) if range == u64::MAX => {
            propose_each(words, low, out, open, |word| (word, true));
        }
        (Words::Wide(words, _), _) => {
            let count = range + 1;
            let rule = Lemire64 { count, threshold: (u64::MAX - range) % count };
            propose_each(words, low, out, open, |word| rule.propose(word));
        }
        (Words::Narrow(words), Ok(u32::MAX)) => {
            propose_each(words, low, out, open, |word| (word.into(), true));
        }
        (Words::Narrow(words), Ok(range)) => {
            let rule = Lemire32::new(range);
            propose_each(words, low, out, open, |word| {
                let (offset, counts) = rule.propose(word);
                (offset.into(), counts)
            });
        }
        (Words::Narrow(_), Err(_)) => open.fill(u64::MAX),
    }
}

#[inline(always)]
fn propose_each<T: Integer, W: Copy>(
    words: &[W],
    low: u64,
    out: &mut [T],
    open: &mut Marks,
    propose: impl Fn(W) -> (u64, bool),
) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(open) {
        for (i, (slot, &word)) in out.iter_mut().zip(words).enumerate() {
            let (offset, counts) = propose(word);
            *slot = T::from_bits(low.wrapping_add(offset));
            *marks |= u64::from(!counts) << i;
        }
    }
}

/// Values of which `PIECES` share a 32-bit word.
fn from_pieces<T: Integer, const PIECES: usize>(
    integers: &Integers<T>,
    bits: &mut Bits<'_>,
    leftover: &mut Leftover,
    mut out: &mut [T],
) {
    while leftover.pieces > 0 {
        let Some((slot, rest)) = out.split_first_mut() else { return };
        *slot = integers.next(bits, leftover);
        out = rest;
    }
    let &Integers { low, range, method, .. } = integers;
    let width = 32 / PIECES as u32;
    let (range, full) = (range as u32, u32::MAX >> (32 - width));
    let left = if method == RangeMethod::Masked || range == full {
        let rule = Masked32 { mask: mask_of(range.into()) as u32, range };
        whole_words::<T, PIECES>(low, bits, out, |piece| rule.propose(piece))
    } else {
        let count = range + 1;
        let threshold = (full - range) % count;
        whole_words::<T, PIECES>(low, bits, out, |piece| {
            let product = (piece & full) * count;
            (product >> width, product & full >= threshold)
        })
    };
    for slot in left {
        *slot = integers.next(bits, leftover);
    }
}

/// Fills `out` as long as all pieces of a word are wanted. Returns the rest of `out`, shorter than the number of
/// pieces.
#[inline(always)]
fn whole_words<'a, T: Integer, const PIECES: usize>(
    low: u64,
    bits: &mut Bits<'_>,
    out: &'a mut [T],
    propose: impl Fn(u32) -> (u32, bool),
) -> &'a mut [T] {
    let mut done = 0;
    while out.len() - done >= PIECES {
        bits.promise_u32((out.len() - done) / PIECES);
        let words = bits.words_u32();
        let drawn = words.len();
        for &word in words {
            for piece in 0..PIECES {
                let (offset, counts) = propose(word >> (piece * 32 / PIECES));
                out[done] = T::from_bits(low.wrapping_add(offset.into()));
                done += usize::from(counts);
            }
        }
        bits.skip_u32(drawn);
    }
    bits.promise_u32(0);
    &mut out[done..]
}

/// Values that consume at least one 32-bit word each.
fn from_u32<R: kernel::Rule, T: Integer>(rule: R, low: u64, bits: &mut Bits<'_>, out: &mut [T]) {
    let mut done = 0;
    while done < out.len() {
        bits.promise_u32(out.len() - done);
        let words = bits.words_u32();
        let drawn = words.len();
        let (consumed, made) = kernel::compress(rule, low, words, &mut out[done..]);
        done += made;
        done += compress_portable(rule, low, &words[consumed..], &mut out[done..]);
        bits.skip_u32(drawn);
    }
}

/// Words tested together.
const GROUP: usize = 16;

/// Makes values from words and compresses the accepted ones. Returns how many there are.
fn compress_portable<R: Narrow, T: Integer>(rule: R, low: u64, words: &[u32], out: &mut [T]) -> usize {
    let mut done = 0;
    let mut left = words;
    if rule.rejects_seldom() {
        let groups = words.chunks_exact(GROUP);
        left = groups.remainder();
        for group in groups {
            let mut all = true;
            for (slot, &word) in out[done..done + GROUP].iter_mut().zip(group) {
                let (offset, counts) = rule.propose(word);
                *slot = T::from_bits(low.wrapping_add(offset.into()));
                all &= counts;
            }
            done += if all { GROUP } else { compress_one_by_one(rule, low, group, &mut out[done..]) };
        }
    }
    done + compress_one_by_one(rule, low, left, &mut out[done..])
}

/// As [`compress_portable`], one by one.
#[inline(always)]
fn compress_one_by_one<R: Narrow, T: Integer>(rule: R, low: u64, words: &[u32], out: &mut [T]) -> usize {
    let mut done = 0;
    for &word in words {
        let (offset, counts) = rule.propose(word);
        out[done] = T::from_bits(low.wrapping_add(offset.into()));
        done += usize::from(counts);
    }
    done
}

/// 64-bit words made at a time, which are replaced by values in place.
const CHUNK: usize = 2048;

/// Values that consume at least one 64-bit word each.
fn from_u64<R: kernel::Rule64>(rule: R, low: u64, bits: &mut Bits<'_>, out: &mut [u64]) {
    let mut done = 0;
    while done < out.len() {
        let end = out.len().min(done + CHUNK);
        let words = &mut out[done..end];
        bits.algorithm().fill_u64(words);
        let (consumed, made) = kernel::compress_64(rule, low, words);
        done += run(InPlace { rule, low, words, consumed, made });
    }
}

/// Replaces words by accepted values in place, from the word `consumed` on, after `made` values. Returns the new
/// number of values.
struct InPlace<'a, R> {
    rule: R,
    low: u64,
    words: &'a mut [u64],
    consumed: usize,
    made: usize,
}

impl<R: Wide> Kernel for InPlace<'_, R> {
    type Output = usize;

    #[inline(always)]
    fn run(self) -> usize {
        let Self { rule, low, words, consumed, mut made } = self;
        for k in consumed..words.len() {
            let (offset, counts) = rule.propose(words[k]);
            words[made] = low.wrapping_add(offset);
            made += usize::from(counts);
        }
        made
    }
}

/// Kernels for this processor. Each returns how many words it consumed, and how many values it made.
#[cfg(target_arch = "x86_64")]
mod kernel {
    use super::super::wide;
    pub(super) use super::super::wide::{Rule, Rule64};
    use crate::cpu;

    pub(super) fn compress<R: Rule, T>(rule: R, low: u64, words: &[u32], out: &mut [T]) -> (usize, usize) {
        cpu::dispatch! {
            avx512(cpu) => wide::compress_avx512(cpu, rule, low, words, out),
            avx2(cpu) => wide::compress_avx2(cpu, rule, low, words, out),
            portable => (0, 0),
        }
    }

    pub(super) fn compress_64<R: Rule64>(rule: R, low: u64, words: &mut [u64]) -> (usize, usize) {
        cpu::dispatch! {
            avx512(cpu) => wide::compress_64_avx512(cpu, rule, low, words),
            avx2(cpu) => wide::compress_64_avx2(cpu, rule, low, words),
            portable => (0, 0),
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod kernel {
    pub(super) use super::super::rules::{Narrow as Rule, Wide as Rule64};

    pub(super) fn compress<R, T>(_: R, _: u64, _: &[u32], _: &mut [T]) -> (usize, usize) {
        (0, 0)
    }

    pub(super) fn compress_64<R>(_: R, _: u64, _: &mut [u64]) -> (usize, usize) {
        (0, 0)
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::word_buffer::Blocks;
    use crate::bit_generator::{Algorithm, Pcg64};

    #[test]
    fn fills_are_single_draws() {
        // Of 64 bits or less than 33, with few rejected words, and with nearly half of them.
        let wide = [1 << 32, 9_999_999_999_999, (1 << 62) + 5, 1 << 63, u64::MAX - 1, u64::MAX];
        let ranges = wide.into_iter().chain([0, 1, 999, 1 << 31, u32::MAX.into()]);
        for range in ranges {
            for method in [RangeMethod::Lemire, RangeMethod::Masked] {
                let integers = Integers::<u64>::over(u64::MAX - 7, range, method);
                for n in (0..70).chain([2047, 2048, 2049, 2051, 5003]) {
                    let (mut filled, mut single) = (Pcg64::seed_from_u64(n), Pcg64::seed_from_u64(n));
                    let mut out = vec![0; n as usize];
                    let mut blocks = Blocks::default();
                    let mut bits = Bits::new(&mut filled, &mut blocks);
                    fill(&integers, &mut bits, &mut Leftover::default(), &mut out);
                    drop(bits);
                    let mut bits = Bits::scalar(&mut single);
                    let same =
                        out.iter().all(|&value| value == integers.next(&mut bits, &mut Leftover::default()));
                    assert!(same, "{n} of {integers:?}");
                    drop(bits);
                    assert_eq!(filled.state(), single.state(), "{n} of {integers:?}");
                }
            }
        }
    }
}
