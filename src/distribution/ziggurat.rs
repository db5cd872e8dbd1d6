//! The ziggurat method: what the distributions that use it have in common, in doubles and in floats.
//!
//! A word picks a layer and a position in it. Nearly always the position lies where the layer is wholly under the
//! curve, and the value is the position times the layer's width. A fill first treats every word of a block as such a
//! value, and then corrects the few that are not.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod bounds;
mod layer;
mod real;
pub(super) mod tables;

use super::Bits;
use crate::bit_generator::word_buffer::{BLOCK, NARROW, Units};
use crate::cpu::{self, compress};
pub(crate) use bounds::Bounds;
pub(crate) use layer::Layer;
pub(crate) use real::Real;

/// f64 or f32, the types of the values that the kernels make.
#[cfg(target_arch = "x86_64")]
pub(crate) trait Lanes: avx512::Lanes + avx2::Lanes + compress::Item {}
/// f64 or f32, the types of the values.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) trait Lanes: Real + compress::Item {}

impl Lanes for f64 {}
impl Lanes for f32 {}

/// The value of a word, and whether it is the value drawn.
pub(crate) struct Proposal<T: Real> {
    layer: usize,
    position: T::Word,
    x: T,
    under: bool,
}

/// Words that are turned into values at a time, at most.
pub(crate) const MOST: usize = if NARROW > BLOCK { NARROW } else { BLOCK };
/// A bit for each word.
pub(crate) type Marks = [u64; MOST / 64];

/// A distribution that is drawn like this.
pub(crate) trait Ziggurat<T: Real> {
    const LAYERS: &'static [Layer<T>; 256];
    const BOUNDS: &'static [Bounds; 256];
    /// Where in a word the 8 bits of the layer begin.
    const LAYER_SHIFT: u32;
    /// Where in a word the position begins.
    const POSITION_SHIFT: u32;
    /// The bits of the position, once shifted.
    const POSITION_MASK: T::Word;
    /// The place of the bit that makes a value negative, if there is one; it is below the position.
    const SIGN: Option<u32>;

    /// Whether a point of a layer above the lowest, beyond the part that is wholly under the curve, is under it: its
    /// height in the layer is given as a part of 1. [`is_under`] gives the same sooner.
    fn is_under(layer: usize, height: T, x: T) -> bool;
    /// A value beyond the lowest layer.
    fn tail(bits: &mut Bits<'_>, position: T::Word) -> T;
}

/// The layer that a word picks.
#[inline(always)]
pub(crate) fn layer_of<Z: Ziggurat<T>, T: Real>(word: T::Word) -> usize {
    T::byte(word >> Z::LAYER_SHIFT).into()
}

/// The same in a kernel. The compiler would otherwise shift a vector of words, and then take it apart, which is slower
/// than to load each word.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn layer_by_itself<Z: Ziggurat<T>, T: Real>(word: T::Word) -> usize {
    if Z::LAYER_SHIFT == 0 {
        return layer_of::<Z, T>(word);
    }
    (cpu::by_itself(word.into()) >> Z::LAYER_SHIFT) as usize % 256
}

/// What a word proposes.
#[inline(always)]
fn propose<Z: Ziggurat<T>, T: Real>(word: T::Word) -> Proposal<T> {
    propose_with::<Z, T>(word, T::with_sign)
}

/// The same, with one of two ways to give a value its sign.
#[inline(always)]
fn propose_with<Z: Ziggurat<T>, T: Real>(word: T::Word, with_sign: impl Fn(T, T::Word) -> T) -> Proposal<T> {
    let layer = layer_of::<Z, T>(word);
    let Layer { width, steps } = Z::LAYERS[layer];
    let position = word >> Z::POSITION_SHIFT & Z::POSITION_MASK;
    let mut x = T::value(position, width);
    if let Some(bit) = Z::SIGN {
        // A branch on the sign would be mispredicted half of the time.
        x = with_sign(x, word >> bit);
    }
    Proposal { layer, position, x, under: position < steps }
}

/// What each of at most [`MOST`] words proposes; sets a bit for each that is not wholly under the curve.
#[inline(always)]
pub(crate) fn propose_all<Z: Ziggurat<T>, T: Lanes>(words: &[T::Word], out: &mut [T], beyond: &mut Marks) {
    cpu::dispatch! {
        avx512(cpu) => avx512::propose_all::<Z, T>(cpu, words, out, beyond),
        avx2(cpu) => avx2::propose_all::<Z, T>(cpu, words, out, beyond),
        portable => for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
            *marks = propose_by_word::<Z, T>(words, out);
        },
    }
}

/// The same as the trait's: whether a point of a layer above the lowest is under the curve.
#[inline(always)]
pub(crate) fn is_under<Z: Ziggurat<T>, T: Real>(layer: usize, height: T, x: T) -> bool {
    let Bounds { slope, start, reach } = Z::BOUNDS[layer];
    let excess = x.to_f32().abs() * slope + height.to_f32() - start;
    if excess.abs() <= reach { Z::is_under(layer, height, x) } else { excess < 0.0 }
}

/// The value of a word that is wholly under the curve, by the caller's multiplication of a position, which is an integer
/// below 2^53, and a width. Nothing else here depends on the floating-point environment.
#[inline(always)]
pub(crate) fn common<Z: Ziggurat<f64>>(
    word: u64,
    product: impl FnOnce(f64, f64) -> Option<f64>,
) -> Option<f64> {
    let Layer { width, steps } = Z::LAYERS[layer_of::<Z, f64>(word)];
    let position = word >> Z::POSITION_SHIFT & Z::POSITION_MASK;
    if position >= steps {
        return None;
    }
    let x = product(position as i64 as f64, width)?;
    Some(Z::SIGN.map_or(x, |bit| x.with_sign(word >> bit)))
}

/// One value.
#[inline]
pub(crate) fn sample<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>) -> T {
    let word = T::word(bits);
    let Proposal { x, under, .. } = propose::<Z, T>(word);
    if under { x } else { beyond::<Z, T>(bits, word) }
}

/// The value after a word that is not wholly under the curve. Out of line: rare where single values are drawn.
#[cold]
#[inline(never)]
fn beyond<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>, mut word: T::Word) -> T {
    loop {
        let Proposal { layer, position, x, under } = propose::<Z, T>(word);
        if under {
            return x;
        }
        if layer == 0 {
            return Z::tail(bits, position);
        }
        if is_under::<Z, T>(layer, T::unit(bits), x) {
            return x;
        }
        word = T::word(bits);
    }
}

/// One value for every place of `out`.
pub(crate) fn fill<Z: Ziggurat<T>, T: Lanes>(bits: &mut Bits<'_>, out: &mut [T]) {
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

/// Turns words into values. Stops before a value from the tail, which consumes an unknown number of words, and before
/// one whose second word is not in the block. Returns the number of words consumed and of values made.
///
/// First, each word is treated as a value. Then the few words that are not wholly under the curve are tested, with the
/// next word as the height of the point; rejected values and words that were heights are compressed away. So there is
/// no branch for each word, which would be mispredicted; only the number of words to be tested decides one, in every
/// group of 64.
#[inline]
fn fill_some<Z: Ziggurat<T>, T: Lanes>(words: &[T::Word], units: Units, out: &mut [T]) -> (usize, usize) {
    let (mut beyond, mut dropped) = ([0; MOST / 64], [0; MOST / 64]);
    propose_all::<Z, T>(words, out, &mut beyond);
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
            let layer = layer_of::<Z, T>(words[place]);
            if layer == 0 || place + 1 == words.len() {
                consumed = place;
                break 'words;
            }
            let under = is_under::<Z, T>(layer, T::unit_of(words[place + 1], units), out[place]);
            *dropped |= (2 | u64::from(!under)) << bit;
            open &= !(3 << bit);
            carried = u64::from(bit == 63);
        }
    }
    (consumed, compress::drop_few(&mut out[..consumed], &dropped))
}

/// What each of 1 to 64 words proposes; the bits say which are not wholly under the curve. Out of line: kernels call
/// it for a few words at the end.
#[inline(never)]
pub(crate) fn propose_by_word<Z: Ziggurat<T>, T: Real>(words: &[T::Word], out: &mut [T]) -> u64 {
    let out = &mut out[..words.len()];
    let mut under_bits = 0;
    // From the last one on: so a bit enters at the lowest place, which needs fewer instructions.
    for (slot, &word) in out.iter_mut().zip(words).rev() {
        let Proposal { x, under, .. } = propose_with::<Z, T>(word, T::times_sign);
        under_bits = (under_bits << 1) + u64::from(under);
        *slot = x;
    }
    !under_bits & u64::MAX >> (63 & words.len().wrapping_neg())
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
    fn compare<Z: Ziggurat<T>, T: Lanes + Default + PartialEq + std::fmt::Debug>() {
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
}
