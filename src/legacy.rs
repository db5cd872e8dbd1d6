// Generated from api/distributions.toml by `make generate`: change that, or api/templates/src/legacy.rs.

//! `RandomState`'s samplers.
//!
//! FROZEN: these streams never change, neither for a fix nor for speed (NEP 19). They are those of
//! NumPy 2.5, which are 1.16's but for rayleigh and geometric (docs/numpy-versions.md), with their faults.

pub(crate) mod beta;
pub(crate) mod binomial;
pub(crate) mod chisquare;
pub(crate) mod dirichlet;
pub(crate) mod exponential;
pub(crate) mod f;
pub(crate) mod gamma;
pub(crate) mod gauss;
pub(crate) mod geometric;
pub(crate) mod hypergeometric;
pub(crate) mod logseries;
pub(crate) mod multinomial;
pub(crate) mod negative_binomial;
pub(crate) mod normal;
pub(crate) mod power;
pub(crate) mod randint;
pub(crate) mod student;
pub(crate) mod tomaxint;
pub(crate) mod uniform;
pub(crate) mod vonmises;
pub(crate) mod wald;
pub(crate) mod zipf;

#[cfg(test)]
pub(crate) use binomial::LAST_TEST;
pub(crate) use dirichlet::Dirichlet;
pub(crate) use multinomial::Multinomial;
pub(crate) use randint::Randint;
