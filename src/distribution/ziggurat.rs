//! The ziggurat method: what the distributions that use it have in common, in doubles and in floats.
//!
//! A word picks a layer and a position in it. Nearly always the position lies where the layer is wholly under the
//! curve, and the value is the position times the layer's width; blocks of words are turned into values on that
//! supposition, up to the first word of which it is not true.

use super::Bits;

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

    /// Words that lie ready, at least one where any is owed.
    fn words<'a>(bits: &'a mut Bits<'_>, owed: usize) -> &'a [Self::Word];
    /// Takes words that lay ready, and says how many values are owed after the next.
    fn skip(bits: &mut Bits<'_>, words: usize, owed: usize);
    fn word(bits: &mut Bits<'_>) -> Self::Word;
    /// What a word proposes.
    fn propose<Z: Ziggurat<Self>>(word: Self::Word) -> Proposal<Self>;
    /// Turns words into values up to the first that is not under the curve; says how many.
    fn head<Z: Ziggurat<Self>>(words: &[Self::Word], out: &mut [Self]) -> usize;
}

/// The value of a word, and whether it is the value drawn.
pub(crate) struct Proposal<T: Real> {
    layer: usize,
    position: T::Word,
    x: T,
    under: bool,
}

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

    /// What becomes of a word whose position is not wholly under the curve; `None`: another word is drawn.
    fn rejected(bits: &mut Bits<'_>, layer: usize, position: T::Word, x: T) -> Option<T>;
}

macro_rules! real {
    ($real:ty, $word:ty, $words:ident, $skip:ident, $owe:ident, $next:ident, $exact:ty, $kernel:ident) => {
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
            fn words<'a>(bits: &'a mut Bits<'_>, owed: usize) -> &'a [$word] {
                bits.$owe(owed);
                bits.$words()
            }

            #[inline]
            fn skip(bits: &mut Bits<'_>, words: usize, owed: usize) {
                bits.$skip(words);
                bits.$owe(owed);
            }

            #[inline]
            fn word(bits: &mut Bits<'_>) -> $word {
                bits.$next()
            }

            #[inline(always)]
            fn propose<Z: Ziggurat<Self>>(word: $word) -> Proposal<Self> {
                let layer = (word >> Z::LAYER_SHIFT & 0xff) as usize;
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
            fn head<Z: Ziggurat<Self>>(words: &[$word], out: &mut [Self]) -> usize {
                #[cfg(target_arch = "x86_64")]
                {
                    if let Some(cpu) = crate::cpu::avx512() {
                        return crate::simd::$kernel::head::<Z>(cpu, words, out);
                    } else if let Some(cpu) = crate::cpu::avx2() {
                        return crate::simd::$kernel::head_avx2::<Z>(cpu, words, out);
                    }
                }
                head_by_word::<Z, Self>(words, out)
            }
        }
    };
}

real!(f64, u64, words, skip, owe, u64, i64, ziggurat);
real!(f32, u32, words_u32, skip_u32, owe_u32, u32, i32, ziggurat_f32);

/// One value.
#[inline]
pub(crate) fn sample<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>) -> T {
    loop {
        let Proposal { layer, position, x, under } = T::propose::<Z>(T::word(bits));
        if under {
            return x;
        }
        if let Some(value) = Z::rejected(bits, layer, position, x) {
            return value;
        }
    }
}

/// One value for every place of `out`.
pub(crate) fn fill<Z: Ziggurat<T>, T: Real>(bits: &mut Bits<'_>, out: &mut [T]) {
    let mut done = 0;
    while done < out.len() {
        let words = T::words(bits, out.len() - done);
        let (ready, drawn) = (words.len(), T::head::<Z>(words, &mut out[done..]));
        done += drawn;
        if drawn < ready {
            T::skip(bits, drawn, out.len() - done - 1);
            out[done] = sample::<Z, T>(bits);
            done += 1;
        } else {
            T::skip(bits, drawn, 0);
        }
    }
}

/// Turns words into values up to the first that is not under the curve; says how many.
#[inline(always)]
pub(crate) fn head_by_word<Z: Ziggurat<T>, T: Real>(words: &[T::Word], out: &mut [T]) -> usize {
    for (i, (slot, &word)) in out.iter_mut().zip(words).enumerate() {
        let Proposal { x, under, .. } = T::propose::<Z>(word);
        if !under {
            return i;
        }
        *slot = x;
    }
    words.len()
}
