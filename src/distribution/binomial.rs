//! The binomial distribution: the number of successes in n trials of probability p.
//!
//! Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
//!
//! Method: inversion up to a mean of 30 (of successes, or of failures if p > 1/2), and the paper's algorithm BTPE
//! above. The bound of 30 is NumPy's and RANLIB's; the paper suggests 10, and the GNU Scientific Library uses 14.
//! BTPE's constants 2.195, 4.6, 0.134, 20.5, 15.3 and its bound of 20 are the paper's.
//!
//! Source: V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation", CACM 31 (1988); NumPy 2.5's
//! `random_binomial`. The differences in `RandomState` are in `legacy/binomial.rs`; the rest of this file is frozen.

mod btpe;
mod inversion;

use super::{Bits, Distribution, floor_to_i64, to_i64};
use crate::math;
use crate::parameters::{Parametric, Row};

/// `n` trials that succeed with probability `p` each. Same stream as `numpy.random.Generator.binomial`.
#[derive(Clone, Copy)]
pub(crate) struct Binomial {
    n: i64,
    /// Failures are drawn, because they are rarer.
    flipped: bool,
    pub(crate) method: BinomialMethod,
}

#[derive(Clone, Copy)]
pub(crate) enum BinomialMethod {
    /// The value is 0; nothing is drawn.
    Zero,
    Inversion(Inversion),
    Btpe(Btpe),
}

impl Binomial {
    /// Computes what depends on the parameters alone. The multinomial distribution divides its probabilities, so
    /// rounding may make `p` larger than 1, negative or NaN.
    pub(crate) fn new(n: i64, p: f64) -> Self {
        if n == 0 || p == 0.0 {
            return Self { n, flipped: false, method: BinomialMethod::Zero };
        }
        Self::drawn(n, p, LastTest::PAPERS)
    }

    /// As [`Self::new`], but always draws something.
    pub(crate) fn drawn(n: i64, p: f64, last_test: LastTest) -> Self {
        let flipped = p > 0.5 || p.is_nan();
        let p = if flipped { 1.0 - p } else { p };
        let method = if p * n as f64 <= 30.0 {
            BinomialMethod::Inversion(Inversion::new(n, p))
        } else {
            BinomialMethod::Btpe(Btpe::new(n, p, last_test))
        };
        Self { n, flipped, method }
    }
}

/// One value by inversion, for any mean: `random_binomial_inversion`.
pub(crate) fn by_inversion(bits: &mut Bits<'_>, n: i64, p: f64) -> i64 {
    Inversion::new(n, p).sample(bits)
}

/// One value by BTPE, for any mean: `random_binomial_btpe`.
pub(crate) fn by_btpe(bits: &mut Bits<'_>, n: i64, p: f64) -> i64 {
    let value = Btpe::new(n, if p < 1.0 - p { p } else { 1.0 - p }, LastTest::PAPERS).sample(bits);
    if p > 0.5 { n.wrapping_sub(value) } else { value }
}

impl Parametric for Binomial {
    fn from_row(row: &Row) -> Self {
        Self::new(row.i64(0), row.f64(1))
    }
}

impl Distribution<i64> for Binomial {
    fn min_words(&self) -> usize {
        match self.method {
            BinomialMethod::Zero => 0,
            BinomialMethod::Inversion(_) => 1,
            BinomialMethod::Btpe(_) => 2,
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        let value = match &self.method {
            BinomialMethod::Zero => 0,
            BinomialMethod::Inversion(inversion) => inversion.sample(bits),
            BinomialMethod::Btpe(btpe) => btpe.sample(bits),
        };
        self.turned(value)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        let done = match &self.method {
            BinomialMethod::Zero => 0,
            BinomialMethod::Inversion(inversion) => inversion::fill(inversion, bits, out),
            BinomialMethod::Btpe(btpe) => btpe::fill(btpe, bits, out),
        };
        let (done, rest) = out.split_at_mut(done);
        if self.flipped {
            for value in done {
                *value = self.turned(*value);
            }
        }
        self.fill_one_by_one(bits, rest);
    }
}

impl Binomial {
    /// The number of successes, if failures were drawn.
    fn turned(&self, value: i64) -> i64 {
        if self.flipped { self.n.wrapping_sub(value) } else { value }
    }
}

/// Inversion: subtracts the probabilities of 0, 1, 2, ... from a uniform until the rest is not above the next one.
#[derive(Clone, Copy)]
pub(crate) struct Inversion {
    pub(crate) n: i64,
    pub(crate) p: f64,
    q: f64,
    /// q^n, the probability of 0.
    pub(crate) qn: f64,
    /// A value above this bound is rejected. NumPy's own bound: n, or 10 standard deviations above the mean.
    pub(super) bound: i64,
}

impl Inversion {
    fn new(n: i64, p: f64) -> Self {
        let q = 1.0 - p;
        let trials = n as f64;
        let np = trials * p;
        let far = np + 10.0 * (np * q + 1.0).sqrt();
        let bound = to_i64(if trials < far { trials } else { far });
        Self { n, p, q, qn: math::exp(trials * math::log1p(-p)), bound }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        let mut x: i64 = 0;
        let mut px = self.qn;
        let mut u = bits.f64();
        while u > px {
            x += 1;
            if x > self.bound {
                x = 0;
                px = self.qn;
                u = bits.f64();
            } else {
                u -= px;
                px = self.after(x, px);
            }
        }
        x
    }

    /// The probability of `x`, from that of `x` - 1.
    pub(super) fn after(&self, x: i64, px: f64) -> f64 {
        ((self.n - x + 1) as f64 * self.p * px) / (x as f64 * self.q)
    }
}

/// Up to this distance from the mode, BTPE multiplies probabilities (the paper's step 5.0).
pub(super) const NEXT_TO_MODE: i64 = 20;

/// How BTPE's last test sums Stirling's series: the terms of the mode, plus `sign` times those of the value.
#[derive(Clone, Copy)]
pub(crate) struct LastTest {
    /// The first coefficient, times 166320.
    pub(crate) first: f64,
    pub(crate) sign: f64,
}

impl LastTest {
    /// 1/12 and a difference: the paper's step 5.3, and NumPy since 2.5.0.
    pub(super) const PAPERS: Self = Self { first: 13860.0, sign: -1.0 };
}

/// BTPE: binomial, triangle, parallelogram, exponential. A triangle about the mode, two parallelograms on its sides, and
/// an exponential tail on either side together cover the scaled law. The setup of the paper's step 0, with the paper's
/// letters.
#[derive(Clone, Copy)]
pub(crate) struct Btpe {
    /// The trials.
    pub(super) n: i64,
    /// The probability of success, at most 1/2.
    pub(super) r: f64,
    /// 1 - r.
    pub(super) q: f64,
    /// M, the mode.
    pub(super) m: i64,
    /// `x_M`, the middle of the triangle: the mode and a half.
    pub(super) xm: f64,
    /// `x_L`, where the left tail begins.
    pub(super) xl: f64,
    /// `x_R`, where the right tail begins.
    pub(super) xr: f64,
    /// How far the parallelograms reach above the triangle, which is 1 high.
    pub(super) c: f64,
    /// `lambda_L`, the rate of the left tail.
    pub(super) laml: f64,
    /// `lambda_R`, the rate of the right tail.
    pub(super) lamr: f64,
    /// Half the width of the triangle, and so its area.
    pub(super) p1: f64,
    /// The area of the triangle and the parallelograms.
    pub(super) p2: f64,
    /// That and the area of the left tail.
    pub(super) p3: f64,
    /// The whole area.
    pub(super) p4: f64,
    /// The variance, n r q.
    pub(super) nrq: f64,
    pub(super) last_test: LastTest,
}

impl Btpe {
    fn new(n: i64, r: f64, last_test: LastTest) -> Self {
        let trials = n as f64;
        let q = 1.0 - r;
        let nrq = trials * r * q;
        let fm = trials * r + r;
        let m = floor_to_i64(fm);
        let p1 = math::floor(2.195 * nrq.sqrt() - 4.6 * q) + 0.5;
        let xm = m as f64 + 0.5;
        let (xl, xr) = (xm - p1, xm + p1);
        let c = 0.134 + 20.5 / (15.3 + m as f64);
        let a = (fm - xl) / (fm - xl * r);
        let laml = a * (1.0 + a / 2.0);
        let a = (xr - fm) / (xr * q);
        let lamr = a * (1.0 + a / 2.0);
        let p2 = p1 * (1.0 + 2.0 * c);
        let p3 = p2 + c / laml;
        let p4 = p3 + c / lamr;
        Self { n, r, q, m, xm, xl, xr, c, laml, lamr, p1, p2, p3, p4, nrq, last_test }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        loop {
            let u = bits.f64() * self.p4;
            let v = bits.f64();
            if let Some(y) = self.attempt(u, v) {
                return y;
            }
        }
    }

    /// The value of a point, if it is accepted.
    #[inline]
    pub(super) fn attempt(&self, u: f64, v: f64) -> Option<i64> {
        match self.region(u, v)? {
            (y, None) => Some(y),
            (y, Some(v)) => self.accepts(y, v).then_some(y),
        }
    }

    /// The probability of `y` divided by that of the mode.
    fn relative(&self, y: i64) -> f64 {
        let s = self.r / self.q;
        let a = s * self.n.wrapping_add(1) as f64;
        let mut f = 1.0;
        for i in self.m + 1..=y {
            f *= a / i as f64 - s;
        }
        for i in y + 1..=self.m {
            f /= a / i as f64 - s;
        }
        f
    }

    /// The paper's steps 1 to 4: the value that belongs to a point, and the height to be tested; no height if the
    /// point is accepted at once.
    #[inline]
    fn region(&self, u: f64, v: f64) -> Option<(i64, Option<f64>)> {
        // NaN, too, is in the triangle, as in C
        if u <= self.p1 || u.is_nan() {
            return Some((floor_to_i64(self.xm - self.p1 * v + u), None));
        }
        if u <= self.p2 {
            let x = self.xl + (u - self.p1) / self.c;
            let v = v * self.c + 1.0 - (self.m as f64 - x + 0.5).abs() / self.p1;
            return (v <= 1.0).then(|| (floor_to_i64(x), Some(v)));
        }
        // v = 0 is beyond every value
        if u <= self.p3 {
            let y = floor_to_i64(self.xl + math::log(v) / self.laml);
            return (y >= 0 && v != 0.0).then_some((y, Some(v * (u - self.p2) * self.laml)));
        }
        let y = floor_to_i64(self.xr - math::log(v) / self.lamr);
        (y <= self.n && v != 0.0).then_some((y, Some(v * (u - self.p3) * self.lamr)))
    }

    /// Whether the height `v` at `y` is below the probability, scaled to 1 at the mode: steps 5.0 to 5.3.
    fn accepts(&self, y: i64, v: f64) -> bool {
        let (n, m) = (self.n, self.m);
        let k = y.wrapping_sub(m).wrapping_abs();
        if k <= NEXT_TO_MODE || k as f64 >= self.nrq / 2.0 - 1.0 {
            return v <= self.relative(y);
        }
        let distance = k as f64;
        let rho = (distance / self.nrq)
            * ((distance * (distance / 3.0 + 0.625) + 0.16666666666666666) / self.nrq + 0.5);
        // A product of 64-bit integers, which wraps for huge n.
        let t = k.wrapping_neg().wrapping_mul(k) as f64 / (2.0 * self.nrq);
        let log_v = math::log(v);
        if log_v < t - rho {
            return true;
        }
        if log_v > t + rho {
            return false;
        }
        let LastTest { first, sign } = self.last_test;
        let stirling = |x| stirling_sum(x, first);
        let x1 = y as f64 + 1.0;
        let f1 = m as f64 + 1.0;
        let z = n as f64 + 1.0 - m as f64;
        let w = n as f64 - y as f64 + 1.0;
        log_v
            <= self.xm * math::log(f1 / x1)
                + ((n - m) as f64 + 0.5) * math::log(z / w)
                + (y - m) as f64 * math::log(w * self.r / (x1 * self.q))
                + stirling(f1)
                + stirling(z)
                + sign * stirling(x1)
                + sign * stirling(w)
    }
}

/// The terms of Stirling's series for log(x!).
fn stirling_sum(x: f64, first: f64) -> f64 {
    let x2 = x * x;
    (first - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166320.0
}
