//! Set-ups that outlast a call: what depends on the parameters alone is worked out once for calls that follow each other
//! with the same parameters. NumPy's Generator does so for the binomial distribution.

use crate::distribution::binomial::Binomial;
use crate::distribution::poisson::Poisson;
use crate::distribution::{Bits, Distribution};
use crate::parameters::{Check, Described, Parameter, Parametric, Row};

/// The last set-ups; kept with the bit generator.
#[derive(Default)]
pub(crate) struct Memory {
    binomial: Option<((i64, u64), Binomial)>,
    poisson: Option<(u64, Poisson)>,
}

/// A distribution whose set-up costs as much as a draw.
pub(crate) trait SetUp: Distribution<i64> + Parametric + Copy {
    /// The parameters; doubles by their bits.
    type Key: Copy + PartialEq;

    fn key(row: &Row) -> Self::Key;
    fn new(key: Self::Key) -> Self;
    fn last(memory: &mut Memory) -> &mut Option<(Self::Key, Self)>;
}

impl SetUp for Binomial {
    type Key = (i64, u64);

    fn key(row: &Row) -> Self::Key {
        (row.i64(0), row.f64(1).to_bits())
    }

    fn new((n, p): Self::Key) -> Self {
        Self::new(n, f64::from_bits(p))
    }

    fn last(memory: &mut Memory) -> &mut Option<(Self::Key, Self)> {
        &mut memory.binomial
    }
}

impl SetUp for Poisson {
    type Key = u64;

    fn key(row: &Row) -> Self::Key {
        row.f64(0).to_bits()
    }

    fn new(lam: Self::Key) -> Self {
        Self::new(f64::from_bits(lam))
    }

    fn last(memory: &mut Memory) -> &mut Option<(Self::Key, Self)> {
        &mut memory.poisson
    }
}

/// Such a distribution, not set up before the first draw, and then only if the last one was another.
pub(crate) struct Lasting<D: SetUp>(D::Key);

impl<D: SetUp> Described for Lasting<D> {
    const PARAMETERS: &'static [Parameter] = D::PARAMETERS;
    const CHECKS: &'static [Check] = D::CHECKS;
}

impl<D: SetUp> Parametric for Lasting<D> {
    fn from_row(row: &Row) -> Self {
        Self(D::key(row))
    }
}

impl<D: SetUp> Lasting<D> {
    fn set_up(&self, bits: &mut Bits<'_>) -> D {
        let Some(memory) = bits.memory() else { return D::new(self.0) };
        match D::last(memory) {
            Some((key, last)) if *key == self.0 => *last,
            other => other.insert((self.0, D::new(self.0))).1,
        }
    }
}

impl<D: SetUp> Distribution<i64> for Lasting<D> {
    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        self.set_up(bits).sample(bits)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        if !out.is_empty() {
            self.set_up(bits).fill(bits, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Generator;

    /// NumPy's `default_rng(42)`, one value a call.
    const NUMPYS: [i64; 24] =
        [8, 14, 411, 4, 5, 118, 111, 2, 8, 13, 386, 10, 4, 88, 95, 2, 6, 16, 417, 8, 5, 105, 90, 6];

    #[test]
    fn a_set_up_serves_no_other_parameters() {
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
}
