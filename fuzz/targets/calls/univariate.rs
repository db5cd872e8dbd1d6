// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/fuzz/targets/calls/univariate.rs.

//! The univariate distributions, each through its own function.

use rill::ffi::generator_univariate::*;
use rill::ffi::random_state_univariate::*;

use super::fills::{argument, c_bool, fills};
use super::room::Room;
use super::world::World;

fills! { GENERATOR, generator:
    rill_generator_random() -> f64;
    rill_generator_standard_normal() -> f64;
    rill_generator_normal(loc: real, scale: real) -> f64;
    rill_generator_integers(low: integer, high: high_63, endpoint: truth) -> i64;
    rill_generator_integers_u64(low: word, high: high_64, endpoint: truth) -> u64;
    rill_generator_integers_i32(low: low, high: high_31, endpoint: truth) -> i32;
    rill_generator_integers_u32(low: low, high: high_32, endpoint: truth) -> u32;
    rill_generator_integers_i16(low: low, high: high_15, endpoint: truth) -> i16;
    rill_generator_integers_u16(low: low, high: high_16, endpoint: truth) -> u16;
    rill_generator_integers_i8(low: low, high: high_7, endpoint: truth) -> i8;
    rill_generator_integers_u8(low: low, high: high_8, endpoint: truth) -> u8;
    rill_generator_integers_bool(low: low, high: high_1, endpoint: truth) -> u8;
    rill_generator_random_f32() -> f32;
    rill_generator_uniform(low: real, high: real) -> f64;
    rill_generator_standard_normal_f32() -> f32;
    rill_generator_lognormal(mean: real, sigma: real) -> f64;
    rill_generator_standard_cauchy() -> f64;
    rill_generator_laplace(loc: real, scale: real) -> f64;
    rill_generator_gumbel(loc: real, scale: real) -> f64;
    rill_generator_logistic(loc: real, scale: real) -> f64;
    rill_generator_triangular(left: left, mode: middle, right: right) -> f64;
    rill_generator_vonmises(mu: real, kappa: real) -> f64;
    rill_generator_standard_exponential() -> f64;
    rill_generator_standard_exponential_f32() -> f32;
    rill_generator_standard_exponential_inv() -> f64;
    rill_generator_standard_exponential_inv_f32() -> f32;
    rill_generator_exponential(scale: real) -> f64;
    rill_generator_rayleigh(scale: real) -> f64;
    rill_generator_weibull(a: real) -> f64;
    rill_generator_pareto(a: real) -> f64;
    rill_generator_power(a: real) -> f64;
    rill_generator_wald(mean: real, scale: real) -> f64;
    rill_generator_standard_gamma(shape: real) -> f64;
    rill_generator_standard_gamma_f32(shape: single) -> f32;
    rill_generator_gamma(shape: real, scale: real) -> f64;
    rill_generator_beta(a: real, b: real) -> f64;
    rill_generator_chisquare(df: real) -> f64;
    rill_generator_noncentral_chisquare(df: real, nonc: real) -> f64;
    rill_generator_f(dfnum: real, dfden: real) -> f64;
    rill_generator_noncentral_f(dfnum: real, dfden: real, nonc: real) -> f64;
    rill_generator_standard_t(df: real) -> f64;
    rill_generator_binomial(n_trials: count, p: chance) -> i64;
    rill_generator_negative_binomial(n_successes: real, p: chance) -> i64;
    rill_generator_poisson(lam: real) -> i64;
    rill_generator_zipf(a: real) -> i64;
    rill_generator_geometric(p: chance) -> i64;
    rill_generator_hypergeometric(ngood: count, nbad: count, nsample: count) -> i64;
    rill_generator_logseries(p: chance) -> i64;
}

fills! { RANDOM_STATE, state:
    rill_random_state_random_sample() -> f64;
    rill_random_state_rand() -> f64;
    rill_random_state_random() -> f64;
    rill_random_state_ranf() -> f64;
    rill_random_state_sample() -> f64;
    rill_random_state_standard_normal() -> f64;
    rill_random_state_randn() -> f64;
    rill_random_state_normal(loc: real, scale: real) -> f64;
    rill_random_state_randint(low: integer, high: high_63, endpoint: truth) -> i64;
    rill_random_state_randint_u64(low: word, high: high_64, endpoint: truth) -> u64;
    rill_random_state_randint_i32(low: low, high: high_31, endpoint: truth) -> i32;
    rill_random_state_randint_u32(low: low, high: high_32, endpoint: truth) -> u32;
    rill_random_state_randint_i16(low: low, high: high_15, endpoint: truth) -> i16;
    rill_random_state_randint_u16(low: low, high: high_16, endpoint: truth) -> u16;
    rill_random_state_randint_i8(low: low, high: high_7, endpoint: truth) -> i8;
    rill_random_state_randint_u8(low: low, high: high_8, endpoint: truth) -> u8;
    rill_random_state_randint_bool(low: low, high: high_1, endpoint: truth) -> u8;
    rill_random_state_uniform(low: real, high: real) -> f64;
    rill_random_state_lognormal(mean: real, sigma: real) -> f64;
    rill_random_state_standard_cauchy() -> f64;
    rill_random_state_laplace(loc: real, scale: real) -> f64;
    rill_random_state_gumbel(loc: real, scale: real) -> f64;
    rill_random_state_logistic(loc: real, scale: real) -> f64;
    rill_random_state_triangular(left: left, mode: middle, right: right) -> f64;
    rill_random_state_vonmises(mu: real, kappa: real) -> f64;
    rill_random_state_standard_exponential() -> f64;
    rill_random_state_exponential(scale: real) -> f64;
    rill_random_state_rayleigh(scale: real) -> f64;
    rill_random_state_weibull(a: real) -> f64;
    rill_random_state_pareto(a: real) -> f64;
    rill_random_state_power(a: real) -> f64;
    rill_random_state_wald(mean: real, scale: real) -> f64;
    rill_random_state_standard_gamma(shape: real) -> f64;
    rill_random_state_gamma(shape: real, scale: real) -> f64;
    rill_random_state_beta(a: real, b: real) -> f64;
    rill_random_state_chisquare(df: real) -> f64;
    rill_random_state_noncentral_chisquare(df: real, nonc: real) -> f64;
    rill_random_state_f(dfnum: real, dfden: real) -> f64;
    rill_random_state_noncentral_f(dfnum: real, dfden: real, nonc: real) -> f64;
    rill_random_state_standard_t(df: real) -> f64;
    rill_random_state_binomial(n_trials: count, p: chance) -> i64;
    rill_random_state_negative_binomial(n_successes: real, p: chance) -> i64;
    rill_random_state_poisson(lam: real) -> i64;
    rill_random_state_zipf(a: real) -> i64;
    rill_random_state_geometric(p: chance) -> i64;
    rill_random_state_hypergeometric(ngood: count, nbad: count, nsample: count) -> i64;
    rill_random_state_logseries(p: chance) -> i64;
    rill_random_state_tomaxint() -> i64;
    rill_random_state_random_integers(low: integer, high: integer) -> i64;
}
