//! The ziggurat method: what the distributions that use it have in common, in doubles and in floats.
//!
//! A word picks a layer and a position in it. Nearly always the position lies where the layer is wholly under the
//! curve, and the value is the position times the layer's width; blocks of words are turned into values on that
//! supposition, up to the first word of which it is not true.

pub(super) mod tables;
#[cfg(target_arch = "x86_64")]
pub(super) mod wide;
#[cfg(target_arch = "x86_64")]
mod wide_f32;

use super::Bits;
use crate::bit_generator::word_buffer::{BLOCK, NARROW, Units};
use crate::cpu;

/// A layer: the width of one step, and the number of steps that lie wholly under the curve.
#[repr(C, align(8))]
#[derive(Clone, Copy)]
pub(crate) struct Layer<T: Real> {
    width: T,
    steps: T::Word,
}

/// A type of values, and the type of the words that they are made from.
pub(crate) trait Real: Copy + 'static {
    type Word: Copy + 'static;

    /// Words that lie ready, at least one where any is promised, and how they are made into units.
    fn words<'a>(bits: &'a mut Bits<'_>, promised: usize) -> (&'a [Self::Word], Units);
    /// Takes words that lay ready, and says how many values are promised after the next.
    fn skip(bits: &mut Bits<'_>, words: usize, promised: usize);
    fn word(bits: &mut Bits<'_>) -> Self::Word;
    /// A value in [0, 1), of a word that lay ready.
    fn unit_of(word: Self::Word, units: Units) -> Self;
    /// A value in [0, 1).
    fn unit(bits: &mut Bits<'_>) -> Self;
    fn layer<Z: Ziggurat<Self>>(word: Self::Word) -> usize;
    /// What a word proposes.
    fn propose<Z: Ziggurat<Self>>(word: Self::Word) -> Proposal<Self>;
    /// What each of at most [`MOST`] words proposes; sets a bit for each that is not wholly under the curve.
    fn propose_all<Z: Ziggurat<Self>>(words: &[Self::Word], out: &mut [Self], beyond: &mut Marks);
    /// Moves the values that are not marked to the front; says how many they are.
    fn compress(values: &mut [Self], dropped: &Marks) -> usize;
}

/// The value of a word, and whether it is the value drawn.
pub(crate) struct Proposal<T: Real> {
    layer: usize,
    position: T::Word,
    x: T,
    under: bool,
}

/// Words that are turned into values at a time, at most.
const MOST: usize = if NARROW > BLOCK { NARROW } else { BLOCK };
/// A bit for each word.
pub(crate) type Marks = [u64; MOST / 64];

/// A distribution that is drawn like this.
pub(crate) trait Ziggurat<T: Real> {
    const LAYERS: &'static [Layer<T>; 256];
    /// Where in a word the 8 bits of the layer begin.
    const LAYER_SHIFT: u32;
    /// Where in a word the position begins.
    const POSITION_SHIFT: u32;
    /// The bits of the position, once shifted.
    const POSITION_MASK: T::Word;
    /// The bit that makes a value negative, if any; it is below the position.
    const SIGN: T::Word;

    /// Whether a point of a layer above the lowest, beyond the part that is wholly under the curve, is under it: its
    /// height in the layer is given as a part of 1.
    fn is_under(layer: usize, height: T, x: T) -> bool;
    /// A value beyond the lowest layer.
    fn tail(bits: &mut Bits<'_>, position: T::Word) -> T;
}

macro_rules! real {
    ($real:ident, $word:ident, $words:ident, $skip:ident, $promise:ident, $next:ident, $exact:ident, $kernel:ident) => {
        impl Layer<$real> {
            /// The layers of a pair of NumPy's tables, side by side.
            pub(crate) const fn table(widths: &[$real; 256], steps: &[$word; 256]) -> [Self; 256] {
                let mut layers = [Self { width: 0.0, steps: 0 }; 256];
                let mut i = 0;
                while i < 256 {
                    layers[i] = Self { width: widths[i], steps: steps[i] };
                    i += 1;
                }
                layers
            }
        }

        impl Real for $real {
            type Word = $word;

            #[inline]
            fn words<'a>(bits: &'a mut Bits<'_>, promised: usize) -> (&'a [$word], Units) {
                bits.$promise(promised);
                let units = bits.units();
                (bits.$words(), units)
            }

            #[inline]
            fn skip(bits: &mut Bits<'_>, words: usize, promised: usize) {
                bits.$skip(words);
                bits.$promise(promised);
            }

            #[inline]
            fn word(bits: &mut Bits<'_>) -> $word {
                bits.$next()
            }

            #[inline(always)]
            fn unit_of(word: $word, units: Units) -> $real {
                units.$real(word)
            }

            #[inline]
            fn unit(bits: &mut Bits<'_>) -> $real {
                bits.$real()
            }

            #[inline(always)]
            fn layer<Z: Ziggurat<Self>>(word: $word) -> usize {
                (word >> Z::LAYER_SHIFT & 0xff) as usize
            }

            #[inline(always)]
            fn propose<Z: Ziggurat<Self>>(word: $word) -> Proposal<Self> {
                let layer = Self::layer::<Z>(word);
                let Layer { width, steps } = Z::LAYERS[layer];
                let position = word >> Z::POSITION_SHIFT & Z::POSITION_MASK;
                // Signed, which is converted faster.
                let magnitude = position as $exact as $real * width;
                // The sign goes into the bits: a branch on it would be mispredicted half of the time.
                let top = <$word>::BITS - 1;
                let sign =
                    if Z::SIGN == 0 { 0 } else { (word & Z::SIGN) << (top - Z::SIGN.trailing_zeros()) };
                let x = <$real>::from_bits(magnitude.to_bits() | sign);
                Proposal { layer, position, x, under: position < steps }
            }

            #[inline]
            fn propose_all<Z: Ziggurat<Self>>(words: &[$word], out: &mut [Self], beyond: &mut Marks) {
                cpu::dispatch! {
                    avx512(cpu) => $kernel::propose_all::<Z>(cpu, words, out, beyond),
                    avx2(cpu) => $kernel::propose_all_avx2::<Z>(cpu, words, out, beyond),
                    portable => for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
                        *marks = propose_by_word::<Z, Self>(words, out);
                    },
                }
            }

            #[inline]
            fn compress(values: &mut [Self], dropped: &Marks) -> usize {
                cpu::dispatch! {
                    avx512(cpu) => $kernel::compress(cpu, values, dropped),
                    portable => compress_portable(values, dropped),
                }
            }
        }
    };
}

real!(f64, u64, words, skip, promise, u64, i64, wide);
real!(f32, u32, words_u32, skip_u32, promise_u32, u32, i32, wide_f32);

/// One value.
#[inline]
pub(crate) fn sample<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>) -> T {
    let word = T::word(bits);
    let Proposal { x, under, .. } = T::propose::<Z>(word);
    if under { x } else { beyond::<Z, T>(bits, word) }
}

/// The value after a word that is not wholly under the curve. Out of line: rare where single values are drawn.
#[cold]
#[inline(never)]
fn beyond<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>, mut word: T::Word) -> T {
    loop {
        let Proposal { layer, position, x, under } = T::propose::<Z>(word);
        if under {
            return x;
        }
        if layer == 0 {
            return Z::tail(bits, position);
        }
        if Z::is_under(layer, T::unit(bits), x) {
            return x;
        }
        word = T::word(bits);
    }
}

/// One value for every place of `out`.
pub(crate) fn fill<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>, out: &mut [T]) {
    let mut done = 0;
    while done < out.len() {
        let rest = &mut out[done..];
        let (words, units) = T::words(bits, rest.len());
        let ready = words.len();
        let (consumed, drawn) = fill_some::<Z, T>(words, units, rest);
        done += drawn;
        if consumed < ready {
            T::skip(bits, consumed, out.len() - done - 1);
            out[done] = sample::<Z, T>(bits);
            done += 1;
        } else {
            T::skip(bits, consumed, 0);
        }
    }
}

/// Turns words into values, up to one that wants words of which it is not known how many they are, or that do not lie
/// ready; says how many words it took, and how many values it made.
///
/// All words are taken for what nearly all are. A word that is not under the curve, and the next, which says how high
/// its point is, are looked at afterwards, and the values close up over what turns out to be none: no branch depends
/// on where such words are, for it would be mispredicted.
#[inline]
fn fill_some<Z: Ziggurat<T>, T: Real>(words: &[T::Word], units: Units, out: &mut [T]) -> (usize, usize) {
    let (mut beyond, mut dropped) = ([0; MOST / 64], [0; MOST / 64]);
    T::propose_all::<Z>(words, out, &mut beyond);
    let mut consumed = words.len();
    let mut carried = 0;
    'words: for (i, (beyond, dropped)) in
        beyond[..words.len().div_ceil(64)].iter().zip(&mut dropped).enumerate()
    {
        *dropped = carried;
        let mut open = beyond & !carried;
        carried = 0;
        while open != 0 {
            let bit = open.trailing_zeros();
            let place = 64 * i + bit as usize;
            let layer = T::layer::<Z>(words[place]);
            if layer == 0 || place + 1 == words.len() {
                consumed = place;
                break 'words;
            }
            let under = Z::is_under(layer, T::unit_of(words[place + 1], units), out[place]);
            *dropped |= (2 | u64::from(!under)) << bit;
            open &= !(3 << bit);
            carried = u64::from(bit == 63);
        }
    }
    (consumed, T::compress(&mut out[..consumed], &dropped))
}

/// What each of at most 64 words proposes; the bits say which are not wholly under the curve.
#[inline(always)]
pub(crate) fn propose_by_word<Z: Ziggurat<T>, T: Real>(words: &[T::Word], out: &mut [T]) -> u64 {
    let mut beyond = 0;
    for (i, (slot, &word)) in out.iter_mut().zip(words).enumerate() {
        let Proposal { x, under, .. } = T::propose::<Z>(word);
        beyond |= u64::from(!under) << i;
        *slot = x;
    }
    beyond
}

/// Moves the values that are not marked to the front; says how many they are.
fn compress_portable<T: Copy>(values: &mut [T], dropped: &Marks) -> usize {
    let (mut kept, mut run) = (0, 0);
    for (i, &dropped) in dropped.iter().enumerate() {
        let mut open = dropped;
        while open != 0 {
            let place = 64 * i + open.trailing_zeros() as usize;
            open &= open - 1;
            if place > run {
                values.copy_within(run..place, kept);
                kept += place - run;
            }
            run = place + 1;
        }
    }
    values.copy_within(run.., kept);
    kept + values.len() - run
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::word_buffer::Blocks;
    use crate::bit_generator::{Algorithm, Mt19937, Pcg64};
    use crate::distribution::standard_exponential::{StandardExponential, StandardExponentialF32};
    use crate::distribution::standard_normal::{StandardNormal, StandardNormalF32};

    /// Fills again and again, so that words of every sort come at every place of a block.
    fn compare<Z: Ziggurat<T>, T: Real + Default + PartialEq + std::fmt::Debug>() {
        let mut blocks = Blocks::default();
        for mut single in
            [Box::new(Pcg64::seed_from_u64(3)) as Box<dyn Algorithm>, Box::new(Mt19937::seed_from_u64(3))]
        {
            let mut filled = single.boxed_clone().unwrap();
            for length in (0..140).chain(250..260).chain(505..520).chain([5000, 50_000]) {
                let mut out = vec![T::default(); length];
                fill::<Z, T>(&mut Bits::new(&mut *filled, &mut blocks), &mut out);
                let mut bits = Bits::scalar(&mut *single);
                for (i, value) in out.into_iter().enumerate() {
                    assert_eq!(value, sample::<Z, T>(&mut bits), "value {i} of {length}");
                }
                drop(bits);
                assert_eq!(filled.next_u64(), single.next_u64(), "the state after {length}");
            }
        }
    }

    #[test]
    fn a_fill_is_as_many_single_draws() {
        compare::<StandardNormal, f64>();
        compare::<StandardExponential, f64>();
        compare::<StandardNormalF32, f32>();
        compare::<StandardExponentialF32, f32>();
    }

    #[test]
    fn values_are_compressed() {
        let mut words = Pcg64::seed_from_u64(5);
        for length in 0..=MOST {
            let dropped = Marks::default().map(|_| words.next_u64() & words.next_u64() | 1 << (length % 64));
            let numbered: Vec<f64> = (0..length).map(|i| i as f64).collect();
            let is_kept = |&&i: &&f64| dropped[i as usize / 64] >> (i as usize % 64) & 1 == 0;
            let kept: Vec<f64> = numbered.iter().filter(is_kept).copied().collect();
            // Beyond the values nothing is marked.
            let mut dropped = dropped;
            for i in length..MOST {
                dropped[i / 64] &= !(1 << (i % 64));
            }
            for compress in [f64::compress, compress_portable] {
                let mut values = numbered.clone();
                let count = compress(&mut values, &dropped);
                assert_eq!(values[..count], kept);
            }
            let mut narrow: Vec<f32> = numbered.iter().map(|&x| x as f32).collect();
            let count = f32::compress(&mut narrow, &dropped);
            assert!(narrow[..count].iter().map(|&x| f64::from(x)).eq(kept));
        }
    }
}
