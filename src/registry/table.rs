// Generated from api/distributions.toml by `make generate`: change that, or api/templates/src/registry/table.rs.

//! Every univariate distribution, by its number.

use super::{Entry, Sampling};
use crate::cached_setup::CachedSetup;
use crate::distribution::integers::BoolByte;
use crate::{distribution, legacy};

/// The number of an entry is its position, counted from 1.
#[rustfmt::skip]
pub(super) static TABLE: &[Entry] = &[
    Entry {
        name: c"random",
        generator: Some(Sampling::of::<distribution::uniform::Random, f64>()),
        random_state: Some(Sampling::of::<distribution::uniform::Random, f64>()),
        ..Entry::of::<distribution::uniform::Random, f64>()
    },
    Entry {
        name: c"standard_normal",
        generator: Some(Sampling::of::<distribution::standard_normal::StandardNormal, f64>()),
        random_state: Some(Sampling::of::<legacy::gauss::StandardNormal, f64>()),
        ..Entry::of::<distribution::standard_normal::StandardNormal, f64>()
    },
    Entry {
        name: c"normal",
        generator: Some(Sampling::of::<distribution::normal::Normal, f64>()),
        random_state: Some(Sampling::of::<legacy::normal::Normal, f64>()),
        ..Entry::of::<distribution::normal::Normal, f64>()
    },
    Entry {
        name: c"integers",
        generator: Some(Sampling::of::<distribution::integers::Integers<i64>, i64>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<i64>, i64>()
    },
    Entry {
        name: c"integers_u64",
        generator: Some(Sampling::of::<distribution::integers::Integers<u64>, u64>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<u64>, u64>()
    },
    Entry {
        name: c"integers_i32",
        generator: Some(Sampling::of::<distribution::integers::Integers<i32>, i32>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<i32>, i32>()
    },
    Entry {
        name: c"integers_u32",
        generator: Some(Sampling::of::<distribution::integers::Integers<u32>, u32>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<u32>, u32>()
    },
    Entry {
        name: c"integers_i16",
        generator: Some(Sampling::of::<distribution::integers::Integers<i16>, i16>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<i16>, i16>()
    },
    Entry {
        name: c"integers_u16",
        generator: Some(Sampling::of::<distribution::integers::Integers<u16>, u16>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<u16>, u16>()
    },
    Entry {
        name: c"integers_i8",
        generator: Some(Sampling::of::<distribution::integers::Integers<i8>, i8>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<i8>, i8>()
    },
    Entry {
        name: c"integers_u8",
        generator: Some(Sampling::of::<distribution::integers::Integers<u8>, u8>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<u8>, u8>()
    },
    Entry {
        name: c"integers_bool",
        generator: Some(Sampling::of::<distribution::integers::Integers<BoolByte>, BoolByte>()),
        random_state: None,
        ..Entry::of::<distribution::integers::Integers<BoolByte>, BoolByte>()
    },
    Entry {
        name: c"randint",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<i64>, i64>()),
        ..Entry::of::<legacy::randint::Randint<i64>, i64>()
    },
    Entry {
        name: c"randint_u64",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<u64>, u64>()),
        ..Entry::of::<legacy::randint::Randint<u64>, u64>()
    },
    Entry {
        name: c"randint_i32",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<i32>, i32>()),
        ..Entry::of::<legacy::randint::Randint<i32>, i32>()
    },
    Entry {
        name: c"randint_u32",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<u32>, u32>()),
        ..Entry::of::<legacy::randint::Randint<u32>, u32>()
    },
    Entry {
        name: c"randint_i16",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<i16>, i16>()),
        ..Entry::of::<legacy::randint::Randint<i16>, i16>()
    },
    Entry {
        name: c"randint_u16",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<u16>, u16>()),
        ..Entry::of::<legacy::randint::Randint<u16>, u16>()
    },
    Entry {
        name: c"randint_i8",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<i8>, i8>()),
        ..Entry::of::<legacy::randint::Randint<i8>, i8>()
    },
    Entry {
        name: c"randint_u8",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<u8>, u8>()),
        ..Entry::of::<legacy::randint::Randint<u8>, u8>()
    },
    Entry {
        name: c"randint_bool",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::Randint<BoolByte>, BoolByte>()),
        ..Entry::of::<legacy::randint::Randint<BoolByte>, BoolByte>()
    },
    Entry {
        name: c"random_f32",
        generator: Some(Sampling::of::<distribution::uniform::RandomF32, f32>()),
        random_state: None,
        ..Entry::of::<distribution::uniform::RandomF32, f32>()
    },
    Entry {
        name: c"uniform",
        generator: Some(Sampling::of::<distribution::uniform::Uniform, f64>()),
        random_state: Some(Sampling::of::<legacy::uniform::Uniform, f64>()),
        ..Entry::of::<distribution::uniform::Uniform, f64>()
    },
    Entry {
        name: c"standard_normal_f32",
        generator: Some(Sampling::of::<distribution::standard_normal::StandardNormalF32, f32>()),
        random_state: None,
        ..Entry::of::<distribution::standard_normal::StandardNormalF32, f32>()
    },
    Entry {
        name: c"lognormal",
        generator: Some(Sampling::of::<distribution::lognormal::Lognormal, f64>()),
        random_state: Some(Sampling::of::<legacy::normal::Lognormal, f64>()),
        ..Entry::of::<distribution::lognormal::Lognormal, f64>()
    },
    Entry {
        name: c"standard_cauchy",
        generator: Some(Sampling::of::<distribution::standard_cauchy::StandardCauchy, f64>()),
        random_state: Some(Sampling::of::<legacy::student::StandardCauchy, f64>()),
        ..Entry::of::<distribution::standard_cauchy::StandardCauchy, f64>()
    },
    Entry {
        name: c"laplace",
        generator: Some(Sampling::of::<distribution::laplace::Laplace, f64>()),
        random_state: Some(Sampling::of::<distribution::laplace::Laplace, f64>()),
        ..Entry::of::<distribution::laplace::Laplace, f64>()
    },
    Entry {
        name: c"gumbel",
        generator: Some(Sampling::of::<distribution::gumbel::Gumbel, f64>()),
        random_state: Some(Sampling::of::<distribution::gumbel::Gumbel, f64>()),
        ..Entry::of::<distribution::gumbel::Gumbel, f64>()
    },
    Entry {
        name: c"logistic",
        generator: Some(Sampling::of::<distribution::logistic::Logistic, f64>()),
        random_state: Some(Sampling::of::<distribution::logistic::Logistic, f64>()),
        ..Entry::of::<distribution::logistic::Logistic, f64>()
    },
    Entry {
        name: c"triangular",
        generator: Some(Sampling::of::<distribution::triangular::Triangular, f64>()),
        random_state: Some(Sampling::of::<distribution::triangular::Triangular, f64>()),
        ..Entry::of::<distribution::triangular::Triangular, f64>()
    },
    Entry {
        name: c"vonmises",
        generator: Some(Sampling::of::<distribution::vonmises::Vonmises, f64>()),
        random_state: Some(Sampling::of::<legacy::vonmises::Vonmises, f64>()),
        ..Entry::of::<distribution::vonmises::Vonmises, f64>()
    },
    Entry {
        name: c"standard_exponential",
        generator: Some(Sampling::of::<distribution::standard_exponential::StandardExponential, f64>()),
        random_state: Some(Sampling::of::<legacy::exponential::StandardExponential, f64>()),
        ..Entry::of::<distribution::standard_exponential::StandardExponential, f64>()
    },
    Entry {
        name: c"standard_exponential_f32",
        generator: Some(Sampling::of::<distribution::standard_exponential::StandardExponentialF32, f32>()),
        random_state: None,
        ..Entry::of::<distribution::standard_exponential::StandardExponentialF32, f32>()
    },
    Entry {
        name: c"standard_exponential_inv",
        generator: Some(Sampling::of::<distribution::standard_exponential::StandardExponentialInv, f64>()),
        random_state: None,
        ..Entry::of::<distribution::standard_exponential::StandardExponentialInv, f64>()
    },
    Entry {
        name: c"standard_exponential_inv_f32",
        generator: Some(Sampling::of::<distribution::standard_exponential::StandardExponentialInvF32, f32>()),
        random_state: None,
        ..Entry::of::<distribution::standard_exponential::StandardExponentialInvF32, f32>()
    },
    Entry {
        name: c"exponential",
        generator: Some(Sampling::of::<distribution::exponential::Exponential, f64>()),
        random_state: Some(Sampling::of::<legacy::exponential::Exponential, f64>()),
        ..Entry::of::<distribution::exponential::Exponential, f64>()
    },
    Entry {
        name: c"rayleigh",
        generator: Some(Sampling::of::<distribution::rayleigh::Rayleigh, f64>()),
        random_state: Some(Sampling::of::<legacy::power::Rayleigh, f64>()),
        ..Entry::of::<distribution::rayleigh::Rayleigh, f64>()
    },
    Entry {
        name: c"weibull",
        generator: Some(Sampling::of::<distribution::weibull::Weibull, f64>()),
        random_state: Some(Sampling::of::<legacy::power::Weibull, f64>()),
        ..Entry::of::<distribution::weibull::Weibull, f64>()
    },
    Entry {
        name: c"pareto",
        generator: Some(Sampling::of::<distribution::pareto::Pareto, f64>()),
        random_state: Some(Sampling::of::<legacy::power::Pareto, f64>()),
        ..Entry::of::<distribution::pareto::Pareto, f64>()
    },
    Entry {
        name: c"power",
        generator: Some(Sampling::of::<distribution::power::Power, f64>()),
        random_state: Some(Sampling::of::<legacy::power::Power, f64>()),
        ..Entry::of::<distribution::power::Power, f64>()
    },
    Entry {
        name: c"wald",
        generator: Some(Sampling::of::<distribution::wald::Wald, f64>()),
        random_state: Some(Sampling::of::<legacy::wald::Wald, f64>()),
        ..Entry::of::<distribution::wald::Wald, f64>()
    },
    Entry {
        name: c"standard_gamma",
        generator: Some(Sampling::of::<distribution::gamma::standard::StandardGamma, f64>()),
        random_state: Some(Sampling::of::<legacy::gamma::StandardGamma, f64>()),
        ..Entry::of::<distribution::gamma::standard::StandardGamma, f64>()
    },
    Entry {
        name: c"standard_gamma_f32",
        generator: Some(Sampling::of::<distribution::gamma::standard::StandardGammaF32, f32>()),
        random_state: None,
        ..Entry::of::<distribution::gamma::standard::StandardGammaF32, f32>()
    },
    Entry {
        name: c"gamma",
        generator: Some(Sampling::of::<distribution::gamma::Gamma, f64>()),
        random_state: Some(Sampling::of::<legacy::gamma::Gamma, f64>()),
        ..Entry::of::<distribution::gamma::Gamma, f64>()
    },
    Entry {
        name: c"beta",
        generator: Some(Sampling::of::<distribution::beta::Beta, f64>()),
        random_state: Some(Sampling::of::<legacy::beta::Beta, f64>()),
        ..Entry::of::<distribution::beta::Beta, f64>()
    },
    Entry {
        name: c"chisquare",
        generator: Some(Sampling::of::<distribution::chisquare::Chisquare, f64>()),
        random_state: Some(Sampling::of::<legacy::chisquare::Chisquare, f64>()),
        ..Entry::of::<distribution::chisquare::Chisquare, f64>()
    },
    Entry {
        name: c"noncentral_chisquare",
        generator: Some(Sampling::of::<distribution::chisquare::NoncentralChisquare, f64>()),
        random_state: Some(Sampling::of::<legacy::chisquare::NoncentralChisquare, f64>()),
        ..Entry::of::<distribution::chisquare::NoncentralChisquare, f64>()
    },
    Entry {
        name: c"f",
        generator: Some(Sampling::of::<distribution::f::F, f64>()),
        random_state: Some(Sampling::of::<legacy::f::F, f64>()),
        ..Entry::of::<distribution::f::F, f64>()
    },
    Entry {
        name: c"noncentral_f",
        generator: Some(Sampling::of::<distribution::f::NoncentralF, f64>()),
        random_state: Some(Sampling::of::<legacy::f::NoncentralF, f64>()),
        ..Entry::of::<distribution::f::NoncentralF, f64>()
    },
    Entry {
        name: c"standard_t",
        generator: Some(Sampling::of::<distribution::standard_t::StandardT, f64>()),
        random_state: Some(Sampling::of::<legacy::student::StandardT, f64>()),
        ..Entry::of::<distribution::standard_t::StandardT, f64>()
    },
    Entry {
        name: c"binomial",
        generator: Some(Sampling::of::<CachedSetup<distribution::binomial::Binomial>, i64>()),
        random_state: Some(Sampling::of::<legacy::binomial::Binomial, i64>()),
        ..Entry::of::<CachedSetup<distribution::binomial::Binomial>, i64>()
    },
    Entry {
        name: c"negative_binomial",
        generator: Some(Sampling::of::<distribution::negative_binomial::NegativeBinomial, i64>()),
        random_state: Some(Sampling::of::<legacy::negative_binomial::NegativeBinomial, i64>()),
        ..Entry::of::<distribution::negative_binomial::NegativeBinomial, i64>()
    },
    Entry {
        name: c"poisson",
        generator: Some(Sampling::of::<CachedSetup<distribution::poisson::Poisson>, i64>()),
        random_state: Some(Sampling::of::<CachedSetup<distribution::poisson::Poisson>, i64>()),
        ..Entry::of::<CachedSetup<distribution::poisson::Poisson>, i64>()
    },
    Entry {
        name: c"zipf",
        generator: Some(Sampling::of::<distribution::zipf::Zipf, i64>()),
        random_state: Some(Sampling::of::<legacy::zipf::Zipf, i64>()),
        ..Entry::of::<distribution::zipf::Zipf, i64>()
    },
    Entry {
        name: c"geometric",
        generator: Some(Sampling::of::<distribution::geometric::Geometric, i64>()),
        random_state: Some(Sampling::of::<legacy::geometric::Geometric, i64>()),
        ..Entry::of::<distribution::geometric::Geometric, i64>()
    },
    Entry {
        name: c"hypergeometric",
        generator: Some(Sampling::of::<distribution::hypergeometric::Hypergeometric, i64>()),
        random_state: Some(Sampling::of::<legacy::hypergeometric::Hypergeometric, i64>()),
        ..Entry::of::<distribution::hypergeometric::Hypergeometric, i64>()
    },
    Entry {
        name: c"logseries",
        generator: Some(Sampling::of::<distribution::logseries::Logseries, i64>()),
        random_state: Some(Sampling::of::<legacy::logseries::Logseries, i64>()),
        ..Entry::of::<distribution::logseries::Logseries, i64>()
    },
    Entry {
        name: c"tomaxint",
        generator: None,
        random_state: Some(Sampling::of::<legacy::tomaxint::Tomaxint, i64>()),
        ..Entry::of::<legacy::tomaxint::Tomaxint, i64>()
    },
    Entry {
        name: c"random_integers",
        generator: None,
        random_state: Some(Sampling::of::<legacy::randint::RandomIntegers, i64>()),
        ..Entry::of::<legacy::randint::RandomIntegers, i64>()
    },
];
