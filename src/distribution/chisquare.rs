//! The chi-square distribution with df degrees of freedom, central and noncentral.
//!
//! Density, central: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0. Noncentral: the sum over j of
//! exp(-nonc/2) (nonc/2)^j / j! times the central density with df + 2j degrees of freedom.
//!
//! Method: twice a gamma value of shape df/2. Noncentral: for df > 1, a central value with df - 1 degrees of freedom
//! plus the square of a normal value of mean sqrt(nonc); otherwise a central value with df + 2j degrees of freedom,
//! where j is a Poisson value of mean nonc/2.
//!
//! Source: N. L. Johnson, S. Kotz, N. Balakrishnan, "Continuous Univariate Distributions" 2 (1995), chapter 29;
//! NumPy's `random_chisquare` and `random_noncentral_chisquare`.

use super::gamma::standard::StandardGamma;
use super::poisson::poisson;
use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// The chi-square distribution with `df` degrees of freedom. Same stream as `numpy.random.Generator.chisquare`.
pub(crate) struct Chisquare {
    half: StandardGamma,
}

impl Chisquare {
    pub(crate) fn new(df: f64) -> Self {
        Self { half: StandardGamma::new(df / 2.0) }
    }

    /// The gamma distribution of half the value.
    pub(super) fn half(&self) -> &StandardGamma {
        &self.half
    }
}

impl Parametric for Chisquare {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0))
    }
}

impl Distribution<f64> for Chisquare {
    fn min_words(&self) -> usize {
        self.half.min_words()
    }

    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        2.0 * self.half.sample(bits)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        self.half.fill_scaled(2.0, bits, out);
    }
}

/// `df` degrees of freedom, noncentrality `nonc`. Same stream as `numpy.random.Generator.noncentral_chisquare`.
pub(crate) enum NoncentralChisquare {
    /// Noncentrality NaN: nothing is drawn.
    Nan,
    /// Noncentrality 0.
    Central(Chisquare),
    /// More than 1 degree of freedom: the square of a shifted normal, plus a central value with the others.
    Shifted { rest: Chisquare, root: f64 },
    /// At most 1 degree of freedom: a Poisson mixture of central distributions.
    Mixture { df: f64, lam: f64 },
}

impl NoncentralChisquare {
    pub(crate) fn new(df: f64, nonc: f64) -> Self {
        if nonc.is_nan() {
            Self::Nan
        } else if nonc == 0.0 {
            Self::Central(Chisquare::new(df))
        } else if df > 1.0 {
            Self::Shifted { rest: Chisquare::new(df - 1.0), root: nonc.sqrt() }
        } else {
            Self::Mixture { df, lam: nonc / 2.0 }
        }
    }
}

impl Parametric for NoncentralChisquare {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0), row.f64(1))
    }
}

impl Distribution<f64> for NoncentralChisquare {
    fn min_words(&self) -> usize {
        match self {
            Self::Nan => 0,
            Self::Central(chisquare) => chisquare.min_words(),
            Self::Shifted { rest, .. } => rest.min_words() + 1,
            // Half of the smallest noncentrality is 0, whose Poisson value needs no word; the chi-square after it may
            // need none either.
            Self::Mixture { lam, .. } => usize::from(*lam > 0.0),
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        match self {
            Self::Nan => f64::NAN,
            Self::Central(chisquare) => chisquare.sample(bits),
            Self::Shifted { rest, root } => {
                let chisquare = rest.sample(bits);
                let n = StandardNormal.sample(bits) + root;
                chisquare + n * n
            }
            Self::Mixture { df, lam } => {
                // A count beyond 64 bits is the smallest integer, and twice that wraps to 0.
                let twice = poisson(bits, *lam).wrapping_mul(2);
                Chisquare::new(df + twice as f64).sample(bits)
            }
        }
    }
}
