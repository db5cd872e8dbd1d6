//! The F distribution with dfnum and dfden degrees of freedom, central and noncentral.
//!
//! Density, central: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 -
//! 1) (1 + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
//!
//! Method: the ratio (X / dfnum) / (Y / dfden) of independent chi-square values with dfnum and dfden degrees of
//! freedom; X is noncentral for the noncentral distribution. Source: NumPy's `random_f` and `random_noncentral_f`.

use super::chisquare::{Chisquare, NoncentralChisquare};
use super::gamma::fill;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// `dfnum` and `dfden` degrees of freedom. Same stream as `numpy.random.Generator.f`.
pub(crate) struct F {
    dfnum: f64,
    dfden: f64,
    numerator: Chisquare,
    denominator: Chisquare,
}

impl Parametric for F {
    fn from_row(row: &Row) -> Self {
        let (dfnum, dfden) = (row.f64(0), row.f64(1));
        Self { dfnum, dfden, numerator: Chisquare::new(dfnum), denominator: Chisquare::new(dfden) }
    }
}

impl Distribution<f64> for F {
    fn min_words(&self) -> usize {
        self.numerator.min_words() + self.denominator.min_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let numerator = self.numerator.sample(bits) * self.dfden;
        let denominator = self.denominator.sample(bits) * self.dfnum;
        numerator / denominator
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        let &Self { dfnum, dfden, .. } = self;
        let mut done = 0;
        if let (Some(a), Some(b)) = (self.numerator.half().above_1(), self.denominator.half().above_1()) {
            let ratio = |a: f64, b: f64| 2.0 * a * dfden / (2.0 * b * dfnum);
            done = fill::fill_joined([a, b], ratio, bits, out);
        }
        self.fill_one_by_one(bits, &mut out[done..]);
    }
}

/// `dfnum` and `dfden` degrees of freedom, noncentrality `nonc` of the numerator. Same stream as
/// `numpy.random.Generator.noncentral_f`.
pub(crate) struct NoncentralF {
    dfnum: f64,
    dfden: f64,
    numerator: NoncentralChisquare,
    denominator: Chisquare,
}

impl Parametric for NoncentralF {
    fn from_row(row: &Row) -> Self {
        let (dfnum, dfden) = (row.f64(0), row.f64(1));
        let numerator = NoncentralChisquare::new(dfnum, row.f64(2));
        Self { dfnum, dfden, numerator, denominator: Chisquare::new(dfden) }
    }
}

impl Distribution<f64> for NoncentralF {
    fn min_words(&self) -> usize {
        self.numerator.min_words() + self.denominator.min_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let numerator = self.numerator.sample(bits) * self.dfden;
        numerator / (self.denominator.sample(bits) * self.dfnum)
    }
}
