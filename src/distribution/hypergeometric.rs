//! The hypergeometric distribution: the number of good items in a sample without replacement.
//!
//! Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
//!
//! Method: if the sample or the rest has fewer than 10 items, item by item from an urn; otherwise Stadlober's ratio of
//! uniforms, algorithm HRUA. The bound of 10 is NumPy's, as is the cut-off at 16 standard deviations above the mean. A
//! comment in NumPy's source gives as its reason that the constants D1 and D2 have 16 decimal digits.
//!
//! Source: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates", Journal of
//! Computational and Applied Mathematics 31 (1990), and his thesis (1989), whose letters the code has; NumPy's
//! `random_hypergeometric`.

use super::{Bits, Distribution, floor_to_i64};
use crate::error::{Error, Result};
use crate::math;
use crate::parameters::{Parametric, Row, Rows};

/// The good ones among `nsample` that are drawn without replacement from `ngood` good and `nbad` bad ones. Same stream
/// as `numpy.random.Generator.hypergeometric`.
pub(crate) enum Hypergeometric {
    /// Item by item from an urn.
    Urn(Urn),
    /// Ratio of uniforms (HRUA).
    Ratio(Ratio),
}

impl Hypergeometric {
    /// For nonnegative counts, and a sample no larger than their sum.
    pub(crate) fn new(good: i64, bad: i64, sample: i64) -> Self {
        if sample >= 10 && sample <= good + bad - 10 {
            Self::Ratio(Ratio::new(good, bad, sample))
        } else {
            Self::Urn(Urn { good, bad, sample })
        }
    }
}

/// Both counts must be below this.
const LIMIT: i64 = 1_000_000_000;

pub(crate) fn check_counts(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().any(|row| row.i64(0) >= LIMIT || row.i64(1) >= LIMIT) {
        return Err(Error::argument("both ngood and nbad must be less than 1000000000"));
    }
    if rows.iter().any(|row| row.i64(0).wrapping_add(row.i64(1)) < row.i64(2)) {
        return Err(Error::argument("ngood + nbad < nsample"));
    }
    Ok(())
}

impl Parametric for Hypergeometric {
    fn from_row(row: &Row) -> Self {
        Self::new(row.i64(0), row.i64(1), row.i64(2))
    }
}

impl Distribution<i64> for Hypergeometric {
    fn min_words(&self) -> usize {
        match self {
            Self::Urn(_) => 0,
            Self::Ratio(_) => 2,
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        match self {
            Self::Urn(urn) => urn.sample(bits),
            Self::Ratio(ratio) => ratio.sample(bits),
        }
    }
}

pub(crate) struct Urn {
    good: i64,
    bad: i64,
    sample: i64,
}

impl Urn {
    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        let total = self.good + self.bad;
        // If the sample is more than half, the items that stay behind are drawn.
        let left_behind = self.sample > total / 2;
        let mut to_take = if left_behind { total - self.sample } else { self.sample };
        let mut remaining = total;
        let mut remaining_good = self.good;
        while to_take > 0 && remaining_good > 0 && remaining > remaining_good {
            remaining -= 1;
            if (bits.interval(remaining as u64) as i64) < remaining_good {
                remaining_good -= 1;
            }
            to_take -= 1;
        }
        if remaining == remaining_good {
            remaining_good -= to_take;
        }
        if left_behind { remaining_good } else { self.good - remaining_good }
    }
}

/// The setup of HRUA, with the letters of Stadlober's thesis: `a` is the mean plus 1/2, `b` the end of the values, `g`
/// the sum of log factorials at the mode, and `h` the width of the hat, 2 s. `min` and `max` are the smaller and the
/// larger of the two counts, `sample` is the smaller of the sample and the rest.
pub(crate) struct Ratio {
    good: i64,
    /// There are more good items than bad ones, so the bad ones are counted.
    swapped: bool,
    /// The sample is more than half, so the items that stay behind are drawn.
    left_behind: bool,
    sample: i64,
    min: i64,
    max: i64,
    a: f64,
    b: f64,
    g: f64,
    h: f64,
}

/// 2 sqrt(2 / e)
const D1: f64 = 1.7155277699214135;
/// 3 - 2 sqrt(3 / e)
const D2: f64 = 0.8989161620588988;

impl Ratio {
    fn new(good: i64, bad: i64, sample: i64) -> Self {
        let population = good + bad;
        let left_behind = population - sample < sample;
        let sample = sample.min(population - sample);
        let (min, max) = (good.min(bad), good.max(bad));
        let p = min as f64 / population as f64;
        let q = max as f64 / population as f64;
        let a = sample as f64 * p + 0.5;
        let variance = (population - sample) as f64 * sample as f64 * p * q / (population - 1) as f64;
        let c = (variance + 0.5).sqrt();
        let mode = (sample + 1) as f64 * (min + 1) as f64 / (population + 2) as f64;
        // More than 16 standard deviations above the mean the probabilities are negligible. NumPy's choice.
        let b = ((sample.min(min) + 1) as f64).min(math::floor(a + 16.0 * c));
        let mut ratio =
            Self { good, swapped: good > bad, left_behind, sample, min, max, a, b, g: 0.0, h: D1 * c + D2 };
        ratio.g = ratio.log_factorials(floor_to_i64(mode));
        ratio
    }

    /// Minus the logarithm of the probability of `k`, up to a constant.
    fn log_factorials(&self, k: i64) -> f64 {
        log_factorial(k)
            + log_factorial(self.min - k)
            + log_factorial(self.sample - k)
            + log_factorial(self.max - self.sample + k)
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        let mut k = loop {
            let u = bits.f64();
            let v = bits.f64();
            let x = self.a + self.h * (v - 0.5) / u;
            // For NaN, from u = 0 and v = 0.5, NumPy would read out of bounds
            if !(x >= 0.0 && x < self.b) {
                continue;
            }
            let k = floor_to_i64(x);
            let t = self.g - self.log_factorials(k);
            if u * (4.0 - u) - 3.0 <= t {
                break k;
            }
            if u * (u - t) >= 1.0 {
                continue;
            }
            if 2.0 * math::log(u) <= t {
                break k;
            }
        };
        if self.swapped {
            k = self.sample - k;
        }
        if self.left_behind {
            k = self.good - k;
        }
        k
    }
}

/// log(k!) from a table, or by Stirling's series to the third order.
fn log_factorial(k: i64) -> f64 {
    const HALF_LOG_2_PI: f64 = 0.9189385332046728;
    if let Some(value) = usize::try_from(k).ok().and_then(|k| LOG_FACTORIAL.get(k)) {
        return *value;
    }
    let k = k as f64;
    (k + 0.5) * math::log(k) - k + (HALF_LOG_2_PI + (1.0 / k) * (1.0 / 12.0 - 1.0 / (360.0 * k * k)))
}

#[allow(clippy::approx_constant, reason = "the logarithms of factorials, that of 2 among them")]
#[rustfmt::skip]
static LOG_FACTORIAL: [f64; 126] = [
    0.0, 0.0, 0.6931471805599453, 1.791759469228055, 3.1780538303479458, 4.787491742782046, 6.579251212010101,
    8.525161361065415, 10.60460290274525, 12.801827480081469, 15.104412573075516, 17.502307845873887,
    19.987214495661885, 22.552163853123425, 25.19122118273868, 27.89927138384089, 30.671860106080672,
    33.50507345013689, 36.39544520803305, 39.339884187199495, 42.335616460753485, 45.38013889847691,
    48.47118135183523, 51.60667556776438, 54.78472939811232, 58.00360522298052, 61.261701761002,
    64.55753862700634, 67.88974313718154, 71.25703896716801, 74.65823634883016, 78.0922235533153,
    81.55795945611504, 85.05446701758152, 88.58082754219768, 92.1361756036871, 95.7196945421432,
    99.33061245478743, 102.96819861451381, 106.63176026064346, 110.32063971475739, 114.0342117814617,
    117.77188139974507, 121.53308151543864, 125.3172711493569, 129.12393363912722, 132.95257503561632,
    136.80272263732635, 140.67392364823425, 144.5657439463449, 148.47776695177302, 152.40959258449735,
    156.3608363030788, 160.3311282166309, 164.32011226319517, 168.32744544842765, 172.3527971391628,
    176.39584840699735, 180.45629141754378, 184.53382886144948, 188.6281734236716, 192.7390472878449,
    196.86618167289, 201.00931639928152, 205.1681994826412, 209.34258675253685, 213.53224149456327,
    217.73693411395422, 221.95644181913033, 226.1905483237276, 230.43904356577696, 234.70172344281826,
    238.97838956183432, 243.2688490029827, 247.57291409618688, 251.8904022097232, 256.22113555000954,
    260.5649409718632, 264.9216497985528, 269.2910976510198, 273.6731242856937, 278.0675734403661,
    282.4742926876304, 286.893133295427, 291.3239500942703, 295.76660135076065, 300.22094864701415,
    304.6868567656687, 309.1641935801469, 313.65282994987905, 318.1526396202093, 322.66349912672615,
    327.1852877037752, 331.7178871969285, 336.26118197919845, 340.815058870799, 345.37940706226686,
    349.95411804077025, 354.5390855194408, 359.1342053695754, 363.73937555556347, 368.35449607240474,
    372.979468885689, 377.61419787391867, 382.25858877306, 386.91254912321756, 391.5759882173296,
    396.24881705179155, 400.93094827891576, 405.6222961611449, 410.32277652693733, 415.03230672824964,
    419.7508055995447, 424.4781934182571, 429.21439186665157, 433.9593239950148, 438.71291418612117,
    443.47508812091894, 448.2457727453846, 453.0248962384961, 457.81238798127816, 462.6081785268749,
    467.4121995716082, 472.2243839269806, 477.04466549258564, 481.87297922988796,
];
