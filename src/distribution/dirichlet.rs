//! The Dirichlet distribution with concentrations alpha.
//!
//! Density: `Gamma(sum of alpha)` times the product of `x_i^(alpha_i - 1) / Gamma(alpha_i)`, for `x_i >= 0` with sum
//! 1.
//!
//! Method: gamma values of shapes `alpha_i`, divided by their sum. If every `alpha_i` is below 0.1, a stick broken by
//! beta values: each takes a share of the rest. The bound of 0.1 is NumPy's.
//!
//! Source: L. Devroye, "Non-Uniform Random Variate Generation" (1986), chapter XI.4; NumPy's `Generator.dirichlet`.

use super::beta::Beta;
use super::gamma::standard::StandardGamma;
use super::{Bits, Distribution};
use crate::error::{Error, Result, try_with_capacity};
use crate::math;
use crate::parameters::{Parametric, Row};

/// If every alpha is below this, all gamma values may underflow to 0, and the stick is broken instead. NumPy's
/// threshold.
const SMALL: f64 = 0.1;

/// Probabilities with sum 1, of concentrations `alpha`. Same stream as `numpy.random.Generator.dirichlet`.
pub(crate) enum Dirichlet {
    /// All zeros, which is NumPy's answer if every alpha is 0.
    Zeros,
    /// Gamma values, divided by their sum.
    Gammas(Vec<StandardGamma>),
    /// Beta values break the stick, and the last piece is the rest. A piece that only zeros follow takes the whole
    /// rest.
    Stick(Vec<(Beta, bool)>),
}

impl Dirichlet {
    pub(crate) fn new(alpha: &[f64]) -> Result<Self> {
        if alpha.iter().any(|&a| a < 0.0) {
            return Err(Error::argument("alpha < 0"));
        }
        let Some((last, others)) = alpha.split_last() else { return Ok(Self::Zeros) };
        if !alpha.iter().all(|&a| a < SMALL) {
            let mut gammas = try_with_capacity(alpha.len())?;
            gammas.extend(alpha.iter().map(|a| StandardGamma::new(a + 0.0)));
            return Ok(Self::Gammas(gammas));
        }
        let mut pieces = try_with_capacity(others.len())?;
        let mut rest = 0.0 + last;
        for a in others.iter().rev() {
            // Adding 0.0 removes -0.0, for which NumPy would not terminate.
            pieces.push((Beta::from_row(&Row::new([(a + 0.0).into(), rest.into()])), rest == 0.0));
            rest += a;
        }
        pieces.reverse();
        Ok(if rest > 0.0 { Self::Stick(pieces) } else { Self::Zeros })
    }

    /// Fills rows of `k` values, where `k` is the number of concentrations.
    pub(crate) fn fill(&self, bits: &mut Bits<'_>, k: usize, out: &mut [f64]) {
        match self {
            Self::Zeros => out.fill(0.0),
            Self::Gammas(gammas) => {
                for row in out.chunks_exact_mut(k) {
                    normalise(bits, gammas, row);
                }
            }
            Self::Stick(pieces) => {
                for row in out.chunks_exact_mut(k) {
                    break_stick(bits, pieces, row);
                }
            }
        }
    }
}

fn normalise(bits: &mut Bits<'_>, gammas: &[StandardGamma], row: &mut [f64]) {
    let mut sum = 0.0;
    for (slot, gamma) in row.iter_mut().zip(gammas) {
        *slot = gamma.sample(bits);
        sum += *slot;
    }
    let factor = 1.0 / sum;
    for slot in row {
        *slot = math::product(*slot, factor);
    }
}

fn break_stick(bits: &mut Bits<'_>, pieces: &[(Beta, bool)], row: &mut [f64]) {
    row.fill(0.0);
    let mut stick = 1.0;
    for (slot, (beta, ends)) in row.iter_mut().zip(pieces) {
        let share = beta.sample(bits);
        *slot = stick * share;
        stick *= 1.0 - share;
        if *ends {
            break;
        }
    }
    row[pieces.len()] = stick;
}
