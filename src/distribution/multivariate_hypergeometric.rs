//! The multivariate hypergeometric distribution: the number of items of each color in a sample without replacement.
//!
//! Probability of `k_1`, `k_2`, ...: the product of `C(colors_i, k_i)`, divided by C(sum of colors, nsample).
//!
//! Method: count, which shuffles a list of the population, or marginals, which draws one hypergeometric value for each
//! color.
//!
//! Source: NumPy's `random_multivariate_hypergeometric_count` and `random_multivariate_hypergeometric_marginals`.

use super::hypergeometric::Hypergeometric;
use super::{Bits, Distribution};
use crate::error::{Error, Result, try_with_capacity};

/// The methods of the multivariate hypergeometric distribution. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MultivariateHypergeometricMethod {
    /// Shuffles a list of the whole population as far as the sample reaches. Needs memory for sum(colors) integers.
    Count = 1,
    /// Draws one hypergeometric value for each color: NumPy's default.
    Marginals = 2,
}

impl MultivariateHypergeometricMethod {
    /// The method with this number.
    pub(crate) fn from_number(number: i32) -> Result<Self> {
        match number {
            x if x == Self::Count as i32 => Ok(Self::Count),
            x if x == Self::Marginals as i32 => Ok(Self::Marginals),
            _ => Err(Error::argument(r#"method must be "count" or "marginals"."#)),
        }
    }
}

/// With marginals, the sum of colors must be below this.
const MARGINALS_LIMIT: i64 = 1_000_000_000;

/// The longest list of 64-bit integers that NumPy tries.
const MAX_INDEX: i64 = i64::MAX / 8;

/// The number of items of each color among `nsample` items drawn without replacement. Same stream as
/// `numpy.random.Generator.multivariate_hypergeometric`.
pub(crate) struct MultivariateHypergeometric<'a> {
    colors: &'a [i64],
    total: i64,
    /// The number of items to draw: the smaller of the sample and the rest.
    to_take: i64,
    left_behind: bool,
    /// The color of each item, for the count method.
    population: Option<Vec<usize>>,
}

impl<'a> MultivariateHypergeometric<'a> {
    /// Checks a request for `n` values, and allocates the memory that it needs.
    pub(crate) fn new(
        colors: &'a [i64],
        nsample: i64,
        method: MultivariateHypergeometricMethod,
        n: usize,
    ) -> Result<Self> {
        use MultivariateHypergeometricMethod::{Count, Marginals};
        if nsample < 0 {
            return Err(Error::argument("nsample must be nonnegative."));
        }
        if colors.iter().any(|&count| count < 0) {
            return Err(Error::argument(
                "colors must be a one-dimensional sequence of nonnegative integers not exceeding 9223372036854775807.",
            ));
        }
        let Some(total) = colors.iter().try_fold(0i64, |sum, &count| sum.checked_add(count)) else {
            return Err(Error::argument(
                "sum(colors) must not exceed the maximum value of a 64 bit signed integer (9223372036854775807)",
            ));
        };
        if method == Marginals && total >= MARGINALS_LIMIT {
            return Err(Error::argument(
                r#"When method is "marginals", sum(colors) must be less than 1000000000."#,
            ));
        }
        if method == Count && total > MAX_INDEX {
            return Err(Error::argument(
                "When method is 'count', sum(colors) must not exceed 1152921504606846975",
            ));
        }
        if nsample > total {
            return Err(Error::argument("nsample > sum(colors)"));
        }
        Self::unchecked(colors, total, nsample, method, n)
    }

    /// As [`Self::new`], without checks: `total` must be the sum of colors, and at least `nsample`. Limits of NumPy
    /// may be exceeded.
    pub(crate) fn unchecked(
        colors: &'a [i64],
        total: i64,
        nsample: i64,
        method: MultivariateHypergeometricMethod,
        n: usize,
    ) -> Result<Self> {
        use MultivariateHypergeometricMethod::{Count, Marginals};
        let population = match method {
            Count if n > 0 && nsample > 0 => Some(list(colors, total)?),
            Count => Some(Vec::new()),
            Marginals => None,
        };
        let left_behind = nsample > total / 2;
        let to_take = if left_behind { total - nsample } else { nsample };
        Ok(Self { colors, total, to_take, left_behind, population })
    }

    /// Fills rows of as many counts as there are colors.
    pub(crate) fn fill(mut self, bits: &mut Bits<'_>, out: &mut [i64]) {
        out.fill(0);
        if self.colors.is_empty() {
            return;
        }
        let mut population = self.population.take();
        for row in out.chunks_exact_mut(self.colors.len()) {
            match &mut population {
                Some(population) => self.count(bits, population, row),
                None => self.marginals(bits, row),
            }
            if self.left_behind {
                for (count, all) in row.iter_mut().zip(self.colors) {
                    *count = all - *count;
                }
            }
        }
    }

    /// The next value continues with the list in the order that the shuffle leaves.
    fn count(&self, bits: &mut Bits<'_>, population: &mut [usize], row: &mut [i64]) {
        for j in 0..self.to_take as usize {
            let other = j + bits.interval((population.len() - j - 1) as u64) as usize;
            population.swap(j, other);
        }
        for &color in &population[..self.to_take as usize] {
            row[color] += 1;
        }
    }

    fn marginals(&self, bits: &mut Bits<'_>, row: &mut [i64]) {
        let mut to_take = self.to_take;
        let mut remaining = self.total;
        let last = row.len() - 1;
        for (count, &color) in row[..last].iter_mut().zip(self.colors) {
            if to_take <= 0 {
                return;
            }
            remaining -= color;
            *count = Hypergeometric::new(color, remaining, to_take).sample(bits);
            to_take -= *count;
        }
        row[last] = to_take;
    }
}

/// The color of each item.
fn list(colors: &[i64], total: i64) -> Result<Vec<usize>> {
    let mut population = try_with_capacity(usize::try_from(total).map_err(|_| Error::memory())?)?;
    for (color, &count) in colors.iter().enumerate() {
        population.resize(population.len() + count as usize, color);
    }
    Ok(population)
}
