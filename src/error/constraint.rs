// Generated from api/constraints.toml by `make generate`: change that, or api/templates/src/error/constraint.rs.

//! The checks of single parameters.

use super::{POISSON_LAM_MAX, Test};

/// NumPy's constraints on single parameters, with their messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Constraint {
    /// Not below zero, nor -0.0; NaN passes.
    NonNegative,
    /// Above zero; NaN passes.
    Positive,
    /// Above zero.
    PositiveNotNan,
    /// In [0, 1].
    Bounded01,
    /// In (0, 1].
    BoundedGt01,
    /// In [0, 1).
    BoundedLt01,
    /// Above one.
    Gt1,
    /// One or more.
    Gte1,
    /// A Poisson mean whose values fit 64 bits: at most 10 standard deviations below the largest.
    Poisson,
}

impl Constraint {
    /// The tests, in NumPy's order and with its messages, both of which differ between arrays and scalars.
    #[rustfmt::skip]
    #[inline]
    pub(crate) const fn tests(self, array: bool) -> &'static [Test] {
        match (self, array) {
            (Self::NonNegative, _) => const { &[Test::new(|x| x.is_nan() || x.is_sign_positive(), "{} < 0")] },
            (Self::Positive, _) => const { &[Test::new(|x| x > 0.0 || x.is_nan(), "{} <= 0")] },
            (Self::PositiveNotNan, _) => const { &[Test::new(|x| !x.is_nan(), "{} must not be NaN"), Test::new(|x| x > 0.0 || x.is_nan(), "{} <= 0")] },
            (Self::Bounded01, false) => const { &[Test::new(|x| (0.0..=1.0).contains(&x), "{} < 0, {} > 1 or {} is NaN")] },
            (Self::Bounded01, true) => const { &[Test::new(|x| (0.0..=1.0).contains(&x), "{} < 0, {} > 1 or {} contains NaNs")] },
            (Self::BoundedGt01, _) => const { &[Test::new(|x| x > 0.0 && x <= 1.0, "{} <= 0, {} > 1 or {} contains NaNs")] },
            (Self::BoundedLt01, false) => const { &[Test::new(|x| (0.0..1.0).contains(&x), "{} < 0, {} >= 1 or {} is NaN")] },
            (Self::BoundedLt01, true) => const { &[Test::new(|x| (0.0..1.0).contains(&x), "{} < 0, {} >= 1 or {} contains NaNs")] },
            (Self::Gt1, false) => const { &[Test::new(|x| x > 1.0, "{} <= 1 or {} is NaN")] },
            (Self::Gt1, true) => const { &[Test::new(|x| x > 1.0, "{} <= 1 or {} contains NaNs")] },
            (Self::Gte1, false) => const { &[Test::new(|x| x >= 1.0, "{} < 1 or {} is NaN")] },
            (Self::Gte1, true) => const { &[Test::new(|x| x >= 1.0, "{} < 1 or {} contains NaNs")] },
            (Self::Poisson, false) => const { &[Test::new(|x| x >= 0.0, "{} < 0 or {} is NaN"), Test::new(|x| x <= POISSON_LAM_MAX, "{} value too large")] },
            (Self::Poisson, true) => const { &[Test::new(|x| x <= POISSON_LAM_MAX, "{} value too large"), Test::new(|x| x >= 0.0, "{} < 0 or {} contains NaNs")] },
        }
    }

    /// Whether a single value passes all of them.
    #[rustfmt::skip]
    #[inline(always)]
    pub(crate) fn passes(self, x: f64) -> bool {
        match self {
            Self::NonNegative => holds(x, |x| x.is_nan() || x.is_sign_positive()),
            Self::Positive => holds(x, |x| x > 0.0 || x.is_nan()),
            Self::PositiveNotNan => holds(x, |x| !x.is_nan()) && holds(x, |x| x > 0.0 || x.is_nan()),
            Self::Bounded01 => holds(x, |x| (0.0..=1.0).contains(&x)),
            Self::BoundedGt01 => holds(x, |x| x > 0.0 && x <= 1.0),
            Self::BoundedLt01 => holds(x, |x| (0.0..1.0).contains(&x)),
            Self::Gt1 => holds(x, |x| x > 1.0),
            Self::Gte1 => holds(x, |x| x >= 1.0),
            Self::Poisson => holds(x, |x| x >= 0.0) && holds(x, |x| x <= POISSON_LAM_MAX),
        }
    }
}

#[inline(always)]
fn holds(x: f64, test: impl Fn(f64) -> bool) -> bool {
    test(x)
}
