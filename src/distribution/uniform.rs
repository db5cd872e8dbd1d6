//! The uniform distribution, in doubles and in floats.
//!
//! Density: 1 / (high - low), for low <= x < high.
//!
//! Method: a double in [0, 1) from 53 bits of a word, or a float from 24 bits; low plus (high - low) times that.
//! Source: NumPy's `random_standard_uniform`, `random_standard_uniform_f` and `random_uniform`.

use super::{Bits, Distribution, Marks, Width, Words};
use crate::bit_generator::units::{fill_f32, unit_f32_of_word};
use crate::bit_generator::word_buffer::Units;
use crate::cpu::{Kernel, run};
use crate::error::{Error, Result};
use crate::parameters::{Parametric, Row, Rows};

/// The uniform distribution on [0, 1), in multiples of 2^-53. Same stream as `numpy.random.Generator.random`.
pub(crate) struct Random;

impl Parametric for Random {
    const HAS_ONE_WORD: bool = true;

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Distribution<f64> for Random {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        bits.f64()
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Wide)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f64], _: &mut Marks) {
        if let Words::Wide(words, units) = words {
            run(Doubles { words, units, out });
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        bits.algorithm().fill_f64(out);
    }
}

/// The uniform distribution on [0, 1), in multiples of 2^-24. Same stream as `numpy.random.Generator.random` of float32.
pub(crate) struct RandomF32;

impl Parametric for RandomF32 {
    const HAS_ONE_WORD: bool = true;

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Distribution<f32> for RandomF32 {
    fn sample(&self, bits: &mut Bits<'_>) -> f32 {
        bits.f32()
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Narrow)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f32], _: &mut Marks) {
        if let Words::Narrow(words) = words {
            run(Floats { words, out });
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f32]) {
        fill_f32(bits.algorithm(), out);
    }
}

/// Words turned into doubles.
struct Doubles<'a> {
    words: &'a [u64],
    units: Units,
    out: &'a mut [f64],
}

impl Kernel for Doubles<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for (x, &word) in self.out.iter_mut().zip(self.words) {
            *x = self.units.f64(word);
        }
    }
}

/// Words turned into floats.
struct Floats<'a> {
    words: &'a [u32],
    out: &'a mut [f32],
}

impl Kernel for Floats<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for (x, &word) in self.out.iter_mut().zip(self.words) {
            *x = unit_f32_of_word(word);
        }
    }
}

/// The uniform distribution from `low` up to `low + range`. Same stream as `numpy.random.Generator.uniform`.
pub(crate) struct Uniform {
    low: f64,
    range: f64,
}

impl Parametric for Uniform {
    const HAS_ONE_WORD: bool = true;

    fn from_row(row: &Row) -> Self {
        Self { low: row.f64(0), range: range(row) }
    }
}

fn range(row: &Row) -> f64 {
    row.f64(1) - row.f64(0)
}

pub(crate) fn check_range(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().any(|row| !range(&row).is_finite()) {
        let array = "Range exceeds valid bounds";
        let scalar = "high - low range exceeds valid bounds";
        return Err(Error::argument(if rows.is_array() { array } else { scalar }));
    }
    // -0.0 - 0.0 is refused too.
    if rows.iter().any(|row| range(&row).is_sign_negative()) {
        return Err(Error::argument("high - low < 0"));
    }
    Ok(())
}

impl Distribution<f64> for Uniform {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        self.low + self.range * bits.f64()
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Wide)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f64], open: &mut Marks) {
        Random.propose(words, out, open);
        for x in out {
            *x = self.low + self.range * *x;
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        Random.fill(bits, out);
        for x in out {
            *x = self.low + self.range * *x;
        }
    }
}
