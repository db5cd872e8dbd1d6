//! The hypergeometric distribution: the number of good items in a sample without replacement.
//!
//! Frozen (see `legacy.rs`).
//!
//! Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
//!
//! Method: a sample of at most 10 item by item, a larger one by the ratio of uniforms, algorithm HRUA (the name in
//! NumPy's source is HRUA*). The bound of 10 is NumPy's, as is the cut-off at 16 standard deviations above the mean,
//! "for 16-decimal-digit precision in D1 and D2".
//!
//! Source: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl.
//! Math. 31 (1990); NumPy's `legacy_random_hypergeometric`.

use crate::distribution::to_i64;
use crate::error::{Error, Result};
use crate::math;
use crate::parameters::{Parametric, Row, Rows};
use crate::univariate::{Supply, Univariate};

/// The number of good items in a sample of `nsample` from `ngood` good and `nbad` bad ones. Same stream as
/// `numpy.random.RandomState.hypergeometric`.
pub(crate) enum Hypergeometric {
    /// A sample of at most 10.
    Urn { good: i64, bad: i64, sample: i64 },
    /// A larger one.
    Ratio(Ratio),
}

/// The sum wraps, as in NumPy, so a population beyond 64 bits is refused as too small.
pub(crate) fn check_sum(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().any(|row| row.i64(0).wrapping_add(row.i64(1)) < row.i64(2)) {
        return Err(Error::argument("ngood + nbad < nsample"));
    }
    Ok(())
}

/// Refuses parameters for which NumPy does not terminate.
pub(crate) fn check_end(rows: &Rows<'_>) -> Result<()> {
    let mut large = rows.iter().filter(|row| row.i64(2) > 10);
    if large.any(|row| Ratio::new(row.i64(0), row.i64(1), row.i64(2)).is_endless()) {
        return Err(Error::argument("ngood + nbad value too large"));
    }
    Ok(())
}

impl Parametric for Hypergeometric {
    fn from_row(row: &Row) -> Self {
        let (good, bad, sample) = (row.i64(0), row.i64(1), row.i64(2));
        if sample > 10 {
            let mut ratio = Ratio::new(good, bad, sample);
            ratio.at_mode = ratio.logarithms(ratio.mode);
            Self::Ratio(ratio)
        } else {
            Self::Urn { good, bad, sample }
        }
    }
}

impl Univariate<i64> for Hypergeometric {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        match *self {
            Self::Urn { good, bad, sample } => urn(supply, good, bad, sample),
            Self::Ratio(ref ratio) => ratio.sample(supply),
        }
    }
}

fn urn(supply: &mut Supply<'_, '_>, good: i64, bad: i64, sample: i64) -> i64 {
    let rest = bad + good - sample;
    let fewer = bad.min(good) as f64;
    let mut y = fewer;
    let mut k = sample;
    while y > 0.0 && k > 0 {
        let u = supply.bits.f64();
        y -= to_i64(math::floor(u + y / (rest + k) as f64)) as f64;
        k -= 1;
    }
    let drawn = to_i64(fewer - y);
    if good > bad { sample - drawn } else { drawn }
}

/// The setup of HRUA*, for the smaller part of the population and the smaller of the sample and the rest. With NumPy's
/// letters: `m` is the sample, `centre` is d6 (the mean plus 1/2), `width` is d8, `mode` is d9, `at_mode` is d10, and
/// `end` is d11.
pub(crate) struct Ratio {
    good: i64,
    bad: i64,
    sample: i64,
    smaller: i64,
    larger: i64,
    m: i64,
    mode: i64,
    centre: f64,
    width: f64,
    end: f64,
    at_mode: f64,
}

/// 2 sqrt(2 / e)
const D1: f64 = 1.7155277699214135;
/// 3 - 2 sqrt(3 / e)
const D2: f64 = 0.8989161620588988;

impl Ratio {
    /// Everything but the logarithms at the mode.
    fn new(good: i64, bad: i64, sample: i64) -> Self {
        let (smaller, larger) = (good.min(bad), good.max(bad));
        let population = good.wrapping_add(bad);
        let m = sample.min(population.wrapping_sub(sample));
        let p = smaller as f64 / population as f64;
        let q = 1.0 - p;
        let centre = m as f64 * p + 0.5;
        let variance =
            population.wrapping_sub(m) as f64 * sample as f64 * p * q / population.wrapping_sub(1) as f64;
        let deviation = (variance + 0.5).sqrt();
        let mode = math::floor(
            m.wrapping_add(1) as f64 * smaller.wrapping_add(1) as f64 / population.wrapping_add(2) as f64,
        );
        let most = m.min(smaller) as f64 + 1.0;
        let far = math::floor(centre + 16.0 * deviation);
        let end = if most < far { most } else { far };
        let (mode, width) = (to_i64(mode), D1 * deviation + D2);
        Self { good, bad, sample, smaller, larger, m, mode, centre, width, end, at_mode: 0.0 }
    }

    /// Whether no attempt is ever accepted.
    ///
    /// With a population of 2^63 - 2 or more, the mode that NumPy computes is negative, and the logarithms are NaN
    /// except for a few items. With 2^63 - 1 items of one kind, the argument of a logarithm overflows.
    ///
    /// A sample of nearly the whole of a huge population ends, but late: NumPy's proposals are as wide as those for
    /// half of it, and of up to 2^29 only one is a possible value.
    fn is_endless(&self) -> bool {
        self.mode < -1 || self.larger == i64::MAX && self.m == 0
    }

    fn logarithms(&self, z: i64) -> f64 {
        let of = |n: i64| math::loggam(n as f64);
        of(z + 1) + of(self.smaller - z + 1) + of(self.m - z + 1) + of(self.larger - self.m + z + 1)
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        let z = loop {
            let x = supply.bits.f64();
            let y = supply.bits.f64();
            let w = self.centre + self.width * (y - 0.5) / x;
            if w < 0.0 || w >= self.end {
                continue;
            }
            let z = to_i64(math::floor(w));
            let t = self.at_mode - self.logarithms(z);
            if x * (4.0 - x) - 3.0 <= t {
                break z;
            }
            if x * (x - t) >= 1.0 {
                continue;
            }
            if 2.0 * math::log(x) <= t {
                break z;
            }
        };
        let z = if self.good > self.bad { self.m - z } else { z };
        if self.m < self.sample { self.good - z } else { z }
    }
}
