// Generated from api/distributions.toml by `make generate`: change that, or api/templates/src/distribution.rs.

//! Generator's samplers, one file or folder for each distribution: words in, values out.

pub(crate) mod beta;
pub(crate) mod binomial;
pub(crate) mod chisquare;
pub(crate) mod choice;
pub(crate) mod complex_normal;
pub(crate) mod dirichlet;
pub(crate) mod exponential;
pub(crate) mod f;
pub(crate) mod factorization;
pub(crate) mod gamma;
pub(crate) mod geometric;
pub(crate) mod gumbel;
pub(crate) mod hypergeometric;
pub(crate) mod integers;
pub(crate) mod laplace;
pub(crate) mod logistic;
pub(crate) mod lognormal;
pub(crate) mod logseries;
pub(crate) mod multinomial;
pub(crate) mod multivariate_complex_normal;
pub(crate) mod multivariate_hypergeometric;
pub(crate) mod multivariate_normal;
pub(crate) mod negative_binomial;
pub(crate) mod normal;
pub(crate) mod pareto;
pub(crate) mod poisson;
pub(crate) mod power;
pub(crate) mod rayleigh;
pub(crate) mod shuffle;
pub(crate) mod standard_cauchy;
pub(crate) mod standard_exponential;
pub(crate) mod standard_normal;
pub(crate) mod standard_t;
pub(crate) mod triangular;
pub(crate) mod uniform;
pub(crate) mod vonmises;
pub(crate) mod wald;
pub(crate) mod weibull;
pub(crate) mod wishart;
pub(crate) mod zipf;

mod attempts;
mod conversions;
mod leftover;
mod sampling;
pub(crate) mod ziggurat;

pub(crate) use crate::bit_generator::word_buffer::Bits;
pub(crate) use conversions::{ceil_to_i64, floor_to_i64, to_i64};
pub use factorization::{CheckValid, Factorization};
pub use integers::{Bound, Integer};
pub(crate) use leftover::Leftover;
pub use multivariate_hypergeometric::MultivariateHypergeometricMethod;
pub(crate) use sampling::{Distribution, Width, Words};
pub(crate) use ziggurat::{MOST as MOST_PROPOSED, Marks};
