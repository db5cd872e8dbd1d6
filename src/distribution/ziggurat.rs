//! The ziggurat method: what the distributions that use it have in common.
//!
//! A word picks a layer and a position in it. Nearly always the position lies where the layer is wholly under the
//! curve, and the value is the position times the layer's width; blocks of words are turned into values on that
//! supposition, up to the first word of which it is not true.

use super::Bits;

/// A layer: the width of one step, and the number of steps that lie wholly under the curve.
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub(crate) struct Layer {
    pub(crate) width: f64,
    pub(crate) steps: u64,
}

/// The layers of a pair of NumPy's tables, side by side.
pub(crate) const fn layers(widths: &[f64; 256], steps: &[u64; 256]) -> [Layer; 256] {
    let mut layers = [Layer { width: 0.0, steps: 0 }; 256];
    let mut i = 0;
    while i < 256 {
        layers[i] = Layer { width: widths[i], steps: steps[i] };
        i += 1;
    }
    layers
}

/// A distribution that is drawn like this.
pub(crate) trait Ziggurat {
    const LAYERS: &'static [Layer; 256];
    /// Where in a word the 8 bits of the layer begin.
    const LAYER_SHIFT: u32;
    /// Where in a word the position begins.
    const POSITION_SHIFT: u32;
    /// The bits of the position, once shifted.
    const POSITION_MASK: u64;
    /// The bit that makes a value negative, if any; it is below the position.
    const SIGN: u64;

    /// What becomes of a word whose position is not wholly under the curve; `None`: another word is drawn.
    fn rejected(bits: &mut Bits<'_>, layer: usize, position: u64, x: f64) -> Option<f64>;
}

/// The layer, the position and the value of a word, and whether that is the value drawn.
#[inline(always)]
fn propose<Z: Ziggurat>(word: u64) -> (usize, u64, f64, bool) {
    let index = (word >> Z::LAYER_SHIFT & 0xff) as usize;
    let layer = &Z::LAYERS[index];
    let position = word >> Z::POSITION_SHIFT & Z::POSITION_MASK;
    let magnitude = position as f64 * layer.width;
    // The sign goes into the bits: a branch on it would be mispredicted half of the time.
    let sign = if Z::SIGN == 0 { 0 } else { (word & Z::SIGN) << (63 - Z::SIGN.trailing_zeros()) };
    (index, position, f64::from_bits(magnitude.to_bits() | sign), position < layer.steps)
}

/// One value.
#[inline]
pub(crate) fn sample<Z: Ziggurat>(bits: &mut Bits<'_>) -> f64 {
    loop {
        let (layer, position, x, under) = propose::<Z>(bits.u64());
        if under {
            return x;
        }
        if let Some(value) = Z::rejected(bits, layer, position, x) {
            return value;
        }
    }
}

/// One value for every place of `out`.
pub(crate) fn fill<Z: Ziggurat>(bits: &mut Bits<'_>, out: &mut [f64]) {
    let mut done = 0;
    while done < out.len() {
        bits.owe(out.len() - done);
        let words = bits.words();
        let (ready, drawn) = (words.len(), head::<Z>(words, &mut out[done..]));
        bits.skip(drawn);
        done += drawn;
        if drawn < ready {
            bits.owe(out.len() - done - 1);
            out[done] = sample::<Z>(bits);
            done += 1;
        }
    }
}

/// Turns words into values up to the first that is not under the curve; says how many.
#[inline]
fn head<Z: Ziggurat>(words: &[u64], out: &mut [f64]) -> usize {
    #[cfg(target_arch = "x86_64")]
    {
        if let Some(cpu) = crate::cpu::avx512() {
            return crate::simd::ziggurat::head::<Z>(cpu, words, out);
        } else if let Some(cpu) = crate::cpu::avx2() {
            return crate::simd::ziggurat::head_avx2::<Z>(cpu, words, out);
        }
    }
    head_by_word::<Z>(words, out)
}

/// As [`head`], a word at a time.
#[inline(always)]
pub(crate) fn head_by_word<Z: Ziggurat>(words: &[u64], out: &mut [f64]) -> usize {
    for (i, (slot, &word)) in out.iter_mut().zip(words).enumerate() {
        let (_, _, x, under) = propose::<Z>(word);
        if !under {
            return i;
        }
        *slot = x;
    }
    words.len()
}
