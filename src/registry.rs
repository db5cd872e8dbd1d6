//! The registry of univariate distributions: one table, one line each, which draws and descriptions read.

use std::ffi::CStr;

use crate::cached_setup::{CachedSetup, GeneratorBits, GeneratorDistribution};
use crate::distribution::Leftover;
use crate::distribution::beta::Beta;
use crate::distribution::binomial::Binomial;
use crate::distribution::chisquare::{Chisquare, NoncentralChisquare};
use crate::distribution::exponential::Exponential;
use crate::distribution::f::{F, NoncentralF};
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::{StandardGamma, StandardGammaF32};
use crate::distribution::geometric::Geometric;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::integers::{BoolByte, Integers};
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::logseries::Logseries;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::normal::Normal;
use crate::distribution::pareto::Pareto;
use crate::distribution::poisson::Poisson;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_exponential::{
    StandardExponential, StandardExponentialF32, StandardExponentialInv, StandardExponentialInvF32,
};
use crate::distribution::standard_normal::{StandardNormal, StandardNormalF32};
use crate::distribution::standard_t::StandardT;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::{Random, RandomF32, Uniform};
use crate::distribution::vonmises::Vonmises;
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::distribution::zipf::Zipf;
use crate::error::{Error, Result};
use crate::legacy::{self, Frozen, LegacyBits, LegacyDistribution, Randint};
use crate::parameters::{Parameter, Parametric, Rows, Type};

/// A distribution by its name, and how each of the two objects draws from it.
pub(crate) struct Entry {
    pub(crate) name: &'static CStr,
    pub(crate) output: Type,
    pub(crate) parameters: &'static [Parameter],
    /// `None`: `Generator` has no such method.
    pub(crate) generator: Option<Sampling<FillModern>>,
    /// `None`: `RandomState` has no such method.
    pub(crate) random_state: Option<Sampling<FillLegacy>>,
}

/// The two halves of a draw: everything is checked before anything is drawn.
pub(crate) struct Sampling<F> {
    pub(crate) check: fn(&Rows<'_>) -> Result<()>,
    pub(crate) fill: F,
}

type FillModern = fn(&Rows<'_>, &mut GeneratorBits<'_, '_>, Output<'_>);
type FillLegacy = fn(&Rows<'_>, &mut LegacyBits<'_, '_>, Output<'_>);

/// Room for values, of the type that an entry gives.
pub(crate) enum Output<'a> {
    F64(&'a mut [f64]),
    F32(&'a mut [f32]),
    I64(&'a mut [i64]),
    I32(&'a mut [i32]),
    I16(&'a mut [i16]),
    I8(&'a mut [i8]),
    U64(&'a mut [u64]),
    U32(&'a mut [u32]),
    U16(&'a mut [u16]),
    U8(&'a mut [u8]),
    Bool(&'a mut [BoolByte]),
}

/// A type of values.
pub(crate) trait Element: Sized {
    const TYPE: Type;
    /// The room, if it is for this type.
    fn room(out: Output<'_>) -> &mut [Self];
}

macro_rules! elements {
    ($($type:ty => $variant:ident),*) => {$(
        impl Element for $type {
            const TYPE: Type = Type::$variant;
            fn room(out: Output<'_>) -> &mut [Self] {
                if let Output::$variant(room) = out { room } else { &mut [] }
            }
        }
    )*};
}
elements!(f64 => F64, f32 => F32, i64 => I64, i32 => I32, i16 => I16, i8 => I8, u64 => U64, u32 => U32, u16 => U16, u8 => U8, BoolByte => Bool);

fn fill_modern<D: Parametric + GeneratorDistribution<T>, T: Element>(
    rows: &Rows<'_>,
    source: &mut GeneratorBits<'_, '_>,
    out: Output<'_>,
) {
    let out = T::room(out);
    if !rows.is_array() {
        return D::from_row(&rows.row(0)).fill(source, out);
    }
    let mut leftover = Leftover::default();
    for (slot, row) in out.iter_mut().zip(rows.iter()) {
        *slot = D::from_row(&row).sample_next(source, &mut leftover);
    }
}

fn fill_legacy<D: Parametric + LegacyDistribution<T>, T: Element>(
    rows: &Rows<'_>,
    source: &mut LegacyBits<'_, '_>,
    out: Output<'_>,
) {
    let out = T::room(out);
    if !rows.is_array() {
        return D::from_row(&rows.row(0)).fill(source, out);
    }
    let mut leftover = Leftover::default();
    for (slot, row) in out.iter_mut().zip(rows.iter()) {
        *slot = D::from_row(&row).sample_next(source, &mut leftover);
    }
}

const fn modern<D: Parametric + GeneratorDistribution<T>, T: Element>(name: &'static CStr) -> Entry {
    let generator = Some(Sampling { check: D::check, fill: fill_modern::<D, T> as FillModern });
    Entry { name, output: T::TYPE, parameters: D::PARAMETERS, generator, random_state: None }
}

const fn legacy<D: Parametric + LegacyDistribution<T>, T: Element>(name: &'static CStr) -> Entry {
    let random_state = Some(Sampling { check: D::check, fill: fill_legacy::<D, T> as FillLegacy });
    Entry { name, output: T::TYPE, parameters: D::PARAMETERS, generator: None, random_state }
}

const fn both<D, L, T>(name: &'static CStr) -> Entry
where
    D: Parametric + GeneratorDistribution<T>,
    L: Parametric + LegacyDistribution<T>,
    T: Element,
{
    Entry { random_state: legacy::<L, T>(name).random_state, ..modern::<D, T>(name) }
}

/// Every univariate distribution. The number of an entry is its place, counted from 1: new ones go to the end.
#[rustfmt::skip]
static REGISTRY: &[Entry] = &[
    both::<Random, Frozen<Random>, f64>(c"random"),
    both::<StandardNormal, legacy::StandardNormal, f64>(c"standard_normal"),
    both::<Normal, legacy::Normal, f64>(c"normal"),
    modern::<Integers<i64>, i64>(c"integers"),
    modern::<Integers<u64>, u64>(c"integers_u64"),
    modern::<Integers<i32>, i32>(c"integers_i32"),
    modern::<Integers<u32>, u32>(c"integers_u32"),
    modern::<Integers<i16>, i16>(c"integers_i16"),
    modern::<Integers<u16>, u16>(c"integers_u16"),
    modern::<Integers<i8>, i8>(c"integers_i8"),
    modern::<Integers<u8>, u8>(c"integers_u8"),
    modern::<Integers<BoolByte>, BoolByte>(c"integers_bool"),
    legacy::<Randint<i64>, i64>(c"randint"),
    legacy::<Randint<u64>, u64>(c"randint_u64"),
    legacy::<Randint<i32>, i32>(c"randint_i32"),
    legacy::<Randint<u32>, u32>(c"randint_u32"),
    legacy::<Randint<i16>, i16>(c"randint_i16"),
    legacy::<Randint<u16>, u16>(c"randint_u16"),
    legacy::<Randint<i8>, i8>(c"randint_i8"),
    legacy::<Randint<u8>, u8>(c"randint_u8"),
    legacy::<Randint<BoolByte>, BoolByte>(c"randint_bool"),
    modern::<RandomF32, f32>(c"random_f32"),
    both::<Uniform, legacy::Uniform, f64>(c"uniform"),
    modern::<StandardNormalF32, f32>(c"standard_normal_f32"),
    both::<Lognormal, legacy::Lognormal, f64>(c"lognormal"),
    both::<StandardCauchy, legacy::StandardCauchy, f64>(c"standard_cauchy"),
    both::<Laplace, Frozen<Laplace>, f64>(c"laplace"),
    both::<Gumbel, Frozen<Gumbel>, f64>(c"gumbel"),
    both::<Logistic, Frozen<Logistic>, f64>(c"logistic"),
    both::<Triangular, Frozen<Triangular>, f64>(c"triangular"),
    both::<Vonmises, legacy::Vonmises, f64>(c"vonmises"),
    both::<StandardExponential, legacy::StandardExponential, f64>(c"standard_exponential"),
    modern::<StandardExponentialF32, f32>(c"standard_exponential_f32"),
    modern::<StandardExponentialInv, f64>(c"standard_exponential_inv"),
    modern::<StandardExponentialInvF32, f32>(c"standard_exponential_inv_f32"),
    both::<Exponential, legacy::Exponential, f64>(c"exponential"),
    both::<Rayleigh, legacy::Rayleigh, f64>(c"rayleigh"),
    both::<Weibull, legacy::Weibull, f64>(c"weibull"),
    both::<Pareto, legacy::Pareto, f64>(c"pareto"),
    both::<Power, legacy::Power, f64>(c"power"),
    both::<Wald, legacy::Wald, f64>(c"wald"),
    both::<StandardGamma, legacy::StandardGamma, f64>(c"standard_gamma"),
    modern::<StandardGammaF32, f32>(c"standard_gamma_f32"),
    both::<Gamma, legacy::Gamma, f64>(c"gamma"),
    both::<Beta, legacy::Beta, f64>(c"beta"),
    both::<Chisquare, legacy::Chisquare, f64>(c"chisquare"),
    both::<NoncentralChisquare, legacy::NoncentralChisquare, f64>(c"noncentral_chisquare"),
    both::<F, legacy::F, f64>(c"f"),
    both::<NoncentralF, legacy::NoncentralF, f64>(c"noncentral_f"),
    both::<StandardT, legacy::StandardT, f64>(c"standard_t"),
    both::<CachedSetup<Binomial>, legacy::Binomial, i64>(c"binomial"),
    both::<NegativeBinomial, legacy::NegativeBinomial, i64>(c"negative_binomial"),
    both::<CachedSetup<Poisson>, Frozen<CachedSetup<Poisson>>, i64>(c"poisson"),
    both::<Zipf, legacy::Zipf, i64>(c"zipf"),
    both::<Geometric, legacy::Geometric, i64>(c"geometric"),
    both::<Hypergeometric, legacy::Hypergeometric, i64>(c"hypergeometric"),
    both::<Logseries, legacy::Logseries, i64>(c"logseries"),
    legacy::<legacy::Tomaxint, i64>(c"tomaxint"),
    legacy::<legacy::RandomIntegers, i64>(c"random_integers"),
];

/// The entry with this number.
pub(crate) fn entry(number: i32) -> Result<&'static Entry> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let unknown = || Error::argument(format_args!("distribution {number} is not a known distribution"));
    place.and_then(|place| REGISTRY.get(place)).ok_or_else(unknown)
}

/// The number of the distribution of that name.
pub(crate) fn number(name: &str) -> Result<i32> {
    let unknown = || Error::argument(format_args!("name {name} is not a known distribution"));
    let place = REGISTRY.iter().position(|entry| entry.name.to_bytes() == name.as_bytes());
    place.map(|place| place as i32 + 1).ok_or_else(unknown)
}
