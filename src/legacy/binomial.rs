//! The binomial distribution.
//!
//! FROZEN, with its faults: Stirling's terms are not quite those of the paper, and an inversion with a probability below
//! 1.1e-16 gives zeros. Source: V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation", CACM 31
//! (1988); NumPy's `legacy_random_binomial`.

use super::{LegacyBits, LegacyDistribution};
use crate::distribution::Distribution;
use crate::distribution::binomial::{Binomial as Modern, Method};
use crate::error::Constraint;
use crate::math;
use crate::parameters::{Check, Parameter, Parametric, Row, integer, real};

/// The probability of 0 that the last inversion worked with, and its parameters.
///
/// NumPy keeps it so as not to work it out again. But `binomial` takes it for exp(n log(1 - p)) and `multinomial` for
/// exp(n log1p(-p)), and each uses what the other left if the parameters are the same. So it is part of the stream,
/// though of no saved state; seeding and swapping do not touch it.
#[derive(Default)]
pub(crate) struct Memo(Option<(i64, f64, f64)>);

impl Memo {
    /// Before a draw: puts in what is remembered, or remembers.
    pub(crate) fn recall(&mut self, method: &mut Method) {
        match method {
            Method::Zero => {}
            Method::Btpe(_) => self.0 = None,
            Method::Inversion(inversion) => match self.0 {
                Some((n, p, qn)) if n == inversion.n && p == inversion.p => inversion.qn = qn,
                _ => self.0 = Some((inversion.n, inversion.p, inversion.qn)),
            },
        }
    }
}

/// `n` trials that succeed with probability `p` each. Same stream as `numpy.random.RandomState.binomial`.
pub(crate) struct Binomial(Modern);

impl Parametric for Binomial {
    const PARAMETERS: &'static [Parameter] = &[integer(c"n"), real(c"p")];
    const CHECKS: &'static [Check] =
        &[Check::Of(1, Constraint::Bounded01), Check::Of(0, Constraint::NonNegative)];

    fn from_row(row: &Row) -> Self {
        let mut binomial = Modern::drawn(row.i64(0), row.f64(1));
        if let Method::Inversion(inversion) = &mut binomial.method {
            inversion.qn = math::exp(inversion.n as f64 * math::log(1.0 - inversion.p));
        }
        Self(binomial)
    }
}

impl LegacyDistribution<i64> for Binomial {
    fn min_words(&self) -> usize {
        self.0.min_words()
    }

    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> i64 {
        let mut binomial = self.0;
        source.memo.recall(&mut binomial.method);
        binomial.sample(source.bits)
    }

    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [i64]) {
        if !out.is_empty() {
            let mut binomial = self.0;
            source.memo.recall(&mut binomial.method);
            binomial.fill(source.bits, out);
        }
    }
}
