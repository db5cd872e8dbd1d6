//! Setups that outlast a call. What depends on the parameters alone is computed once for consecutive calls with the
//! same parameters. The objects keep the setups of the binomial distribution, as NumPy's Generator does, and of the
//! Poisson distribution. The stream does not depend on it: a setup that is computed again is the same.

use crate::distribution::Distribution;
use crate::distribution::binomial::Binomial;
use crate::distribution::poisson::Poisson;
use crate::parameters::{Check, Described, Parameter, Parametric, Row};

/// The last setups. Each object that draws has its own.
#[derive(Default)]
pub(crate) struct CachedSetups {
    binomial: Option<((i64, u64), Binomial)>,
    poisson: Option<(u64, Poisson)>,
}

/// A distribution whose setup costs as much as a draw.
pub(crate) trait Setup: Distribution<i64> + Parametric {
    /// The parameters. Doubles are compared by their bits.
    type Key: Copy + PartialEq;

    fn key(row: &Row) -> Self::Key;
    fn new(key: Self::Key) -> Self;
    fn last(setups: &mut CachedSetups) -> &mut Option<(Self::Key, Self)>;
}

impl Setup for Binomial {
    type Key = (i64, u64);

    fn key(row: &Row) -> Self::Key {
        (row.i64(0), row.f64(1).to_bits())
    }

    fn new((n, p): Self::Key) -> Self {
        Self::new(n, f64::from_bits(p))
    }

    fn last(setups: &mut CachedSetups) -> &mut Option<(Self::Key, Self)> {
        &mut setups.binomial
    }
}

impl Setup for Poisson {
    type Key = u64;

    fn key(row: &Row) -> Self::Key {
        row.f64(0).to_bits()
    }

    fn new(lam: Self::Key) -> Self {
        Self::new(f64::from_bits(lam))
    }

    fn last(setups: &mut CachedSetups) -> &mut Option<(Self::Key, Self)> {
        &mut setups.poisson
    }
}

/// A distribution whose setup is made at the first draw, and only if the previous draw had other parameters.
pub(crate) struct CachedSetup<D: Setup>(D::Key);

impl<D: Setup> Described for CachedSetup<D> {
    const PARAMETERS: &'static [Parameter] = D::PARAMETERS;
    const CHECKS: &'static [Check] = D::CHECKS;
}

impl<D: Setup> Parametric for CachedSetup<D> {
    fn from_row(row: &Row) -> Self {
        Self(D::key(row))
    }
}

impl<D: Setup> CachedSetup<D> {
    /// The distribution, set up now unless the last one had the same parameters.
    pub(crate) fn set_up<'a>(&self, setups: &'a mut CachedSetups) -> &'a D {
        let last = D::last(setups);
        if last.as_ref().is_some_and(|(key, _)| *key != self.0) {
            *last = None;
        }
        &last.get_or_insert_with(|| self.renewed()).1
    }

    /// Out of line, so that a draw with unchanged parameters is short.
    #[cold]
    fn renewed(&self) -> (D::Key, D) {
        (self.0, D::new(self.0))
    }
}

#[cfg(test)]
mod tests {
    use crate::Generator;

    /// NumPy's `default_rng(42)`, one value per call.
    const NUMPYS: [i64; 24] =
        [8, 14, 411, 4, 5, 118, 111, 2, 8, 13, 386, 10, 4, 88, 95, 2, 6, 16, 417, 8, 5, 105, 90, 6];

    #[test]
    fn a_setup_serves_no_other_parameters() {
        let rng = Generator::from_u64(42).unwrap();
        let mut drawn = Vec::new();
        for _ in 0..3 {
            for (n, p) in [(20, 0.3), (20, 0.7), (1000, 0.4), (21, 0.3)] {
                let mut out = [0];
                rng.binomial(n, p, &mut out).unwrap();
                drawn.extend(out);
            }
            for lam in [3.5, 100.0, 100.0, 3.25] {
                let mut out = [0];
                rng.poisson(lam, &mut out).unwrap();
                drawn.extend(out);
            }
        }
        assert_eq!(drawn, NUMPYS);
    }

    #[test]
    fn generators_on_one_bit_generator_do_not_share_setups() {
        let draw = |rngs: &[Generator], i: usize| {
            let (mut successes, mut events) = ([0], [0]);
            let rng = &rngs[i % rngs.len()];
            rng.binomial(100 + i as i64 % 2, 0.4, &mut successes).unwrap();
            rng.poisson(50.0 + (i % 3) as f64, &mut events).unwrap();
            (successes, events)
        };
        let one = [Generator::from_u64(7).unwrap()];
        let first = Generator::from_u64(7).unwrap();
        let second = Generator::new(&first.bit_generator().unwrap());
        let two = [first, second];
        for i in 0..60 {
            assert_eq!(draw(&one, i), draw(&two, i), "{i}");
        }
    }
}
