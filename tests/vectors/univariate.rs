// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/tests/vectors/univariate.rs.

//! The univariate distributions that the known answers name, each through its own export.

use rill::ffi::generator::rill_generator;
use rill::ffi::generator_univariate::*;
use rill::ffi::random_state::rill_random_state;
use rill::ffi::random_state_univariate::*;

use crate::calls::{Arguments, Values, drawn, fill, filled, whole};

/// A call on a generator.
#[rustfmt::skip]
pub fn on_generator(generator: *mut rill_generator, call: &str, given: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: a live handle, buffers of ours.
    Some(unsafe {
        match call {
            "generator.random" => fill!(given rill_generator_random generator),
            "generator.standard_normal" => fill!(given rill_generator_standard_normal generator),
            "generator.normal" => fill!(given rill_generator_normal generator loc:double scale:double),
            "generator.integers" => whole!(given rill_generator_integers generator low:number high:number endpoint:flag),
            "generator.integers_u64" => whole!(given rill_generator_integers_u64 generator low:number high:number endpoint:flag),
            "generator.integers_i32" => whole!(given rill_generator_integers_i32 generator low:number high:number endpoint:flag),
            "generator.integers_u32" => whole!(given rill_generator_integers_u32 generator low:number high:number endpoint:flag),
            "generator.integers_i16" => whole!(given rill_generator_integers_i16 generator low:number high:number endpoint:flag),
            "generator.integers_u16" => whole!(given rill_generator_integers_u16 generator low:number high:number endpoint:flag),
            "generator.integers_i8" => whole!(given rill_generator_integers_i8 generator low:number high:number endpoint:flag),
            "generator.integers_u8" => whole!(given rill_generator_integers_u8 generator low:number high:number endpoint:flag),
            "generator.integers_bool" => whole!(given rill_generator_integers_bool generator low:number high:number endpoint:flag),
            "generator.random_f32" => fill!(given rill_generator_random_f32 generator),
            "generator.uniform" => fill!(given rill_generator_uniform generator low:double high:double),
            "generator.standard_normal_f32" => fill!(given rill_generator_standard_normal_f32 generator),
            "generator.lognormal" => fill!(given rill_generator_lognormal generator mean:double sigma:double),
            "generator.standard_cauchy" => fill!(given rill_generator_standard_cauchy generator),
            "generator.laplace" => fill!(given rill_generator_laplace generator loc:double scale:double),
            "generator.gumbel" => fill!(given rill_generator_gumbel generator loc:double scale:double),
            "generator.logistic" => fill!(given rill_generator_logistic generator loc:double scale:double),
            "generator.triangular" => fill!(given rill_generator_triangular generator left:double mode:double right:double),
            "generator.vonmises" => fill!(given rill_generator_vonmises generator mu:double kappa:double),
            "generator.standard_exponential" => fill!(given rill_generator_standard_exponential generator),
            "generator.standard_exponential_f32" => fill!(given rill_generator_standard_exponential_f32 generator),
            "generator.standard_exponential_inv" => fill!(given rill_generator_standard_exponential_inv generator),
            "generator.standard_exponential_inv_f32" => fill!(given rill_generator_standard_exponential_inv_f32 generator),
            "generator.exponential" => fill!(given rill_generator_exponential generator scale:double),
            "generator.rayleigh" => fill!(given rill_generator_rayleigh generator scale:double),
            "generator.weibull" => fill!(given rill_generator_weibull generator a:double),
            "generator.pareto" => fill!(given rill_generator_pareto generator a:double),
            "generator.power" => fill!(given rill_generator_power generator a:double),
            "generator.wald" => fill!(given rill_generator_wald generator mean:double scale:double),
            "generator.standard_gamma" => fill!(given rill_generator_standard_gamma generator shape:double),
            "generator.standard_gamma_f32" => fill!(given rill_generator_standard_gamma_f32 generator shape:single),
            "generator.gamma" => fill!(given rill_generator_gamma generator shape:double scale:double),
            "generator.beta" => fill!(given rill_generator_beta generator a:double b:double),
            "generator.chisquare" => fill!(given rill_generator_chisquare generator df:double),
            "generator.noncentral_chisquare" => fill!(given rill_generator_noncentral_chisquare generator df:double nonc:double),
            "generator.f" => fill!(given rill_generator_f generator dfnum:double dfden:double),
            "generator.noncentral_f" => fill!(given rill_generator_noncentral_f generator dfnum:double dfden:double nonc:double),
            "generator.standard_t" => fill!(given rill_generator_standard_t generator df:double),
            "generator.binomial" => fill!(given rill_generator_binomial generator n_trials:number p:double),
            "generator.negative_binomial" => fill!(given rill_generator_negative_binomial generator n_successes:double p:double),
            "generator.poisson" => fill!(given rill_generator_poisson generator lam:double),
            "generator.zipf" => fill!(given rill_generator_zipf generator a:double),
            "generator.geometric" => fill!(given rill_generator_geometric generator p:double),
            "generator.hypergeometric" => fill!(given rill_generator_hypergeometric generator ngood:number nbad:number nsample:number),
            "generator.logseries" => fill!(given rill_generator_logseries generator p:double),
            _ => return None,
        }
    })
}

/// A call on a `random_state`.
#[rustfmt::skip]
pub fn on_random_state(state: *mut rill_random_state, call: &str, given: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: a live handle, buffers of ours.
    Some(unsafe {
        match call {
            "random_state.random_sample" => fill!(given rill_random_state_random_sample state),
            "random_state.rand" => fill!(given rill_random_state_rand state),
            "random_state.random" => fill!(given rill_random_state_random state),
            "random_state.ranf" => fill!(given rill_random_state_ranf state),
            "random_state.sample" => fill!(given rill_random_state_sample state),
            "random_state.standard_normal" => fill!(given rill_random_state_standard_normal state),
            "random_state.randn" => fill!(given rill_random_state_randn state),
            "random_state.normal" => fill!(given rill_random_state_normal state loc:double scale:double),
            "random_state.randint" => whole!(given rill_random_state_randint state low:number high:number endpoint:flag),
            "random_state.randint_u64" => whole!(given rill_random_state_randint_u64 state low:number high:number endpoint:flag),
            "random_state.randint_i32" => whole!(given rill_random_state_randint_i32 state low:number high:number endpoint:flag),
            "random_state.randint_u32" => whole!(given rill_random_state_randint_u32 state low:number high:number endpoint:flag),
            "random_state.randint_i16" => whole!(given rill_random_state_randint_i16 state low:number high:number endpoint:flag),
            "random_state.randint_u16" => whole!(given rill_random_state_randint_u16 state low:number high:number endpoint:flag),
            "random_state.randint_i8" => whole!(given rill_random_state_randint_i8 state low:number high:number endpoint:flag),
            "random_state.randint_u8" => whole!(given rill_random_state_randint_u8 state low:number high:number endpoint:flag),
            "random_state.randint_bool" => whole!(given rill_random_state_randint_bool state low:number high:number endpoint:flag),
            "random_state.uniform" => fill!(given rill_random_state_uniform state low:double high:double),
            "random_state.lognormal" => fill!(given rill_random_state_lognormal state mean:double sigma:double),
            "random_state.standard_cauchy" => fill!(given rill_random_state_standard_cauchy state),
            "random_state.laplace" => fill!(given rill_random_state_laplace state loc:double scale:double),
            "random_state.gumbel" => fill!(given rill_random_state_gumbel state loc:double scale:double),
            "random_state.logistic" => fill!(given rill_random_state_logistic state loc:double scale:double),
            "random_state.triangular" => fill!(given rill_random_state_triangular state left:double mode:double right:double),
            "random_state.vonmises" => fill!(given rill_random_state_vonmises state mu:double kappa:double),
            "random_state.standard_exponential" => fill!(given rill_random_state_standard_exponential state),
            "random_state.exponential" => fill!(given rill_random_state_exponential state scale:double),
            "random_state.rayleigh" => fill!(given rill_random_state_rayleigh state scale:double),
            "random_state.weibull" => fill!(given rill_random_state_weibull state a:double),
            "random_state.pareto" => fill!(given rill_random_state_pareto state a:double),
            "random_state.power" => fill!(given rill_random_state_power state a:double),
            "random_state.wald" => fill!(given rill_random_state_wald state mean:double scale:double),
            "random_state.standard_gamma" => fill!(given rill_random_state_standard_gamma state shape:double),
            "random_state.gamma" => fill!(given rill_random_state_gamma state shape:double scale:double),
            "random_state.beta" => fill!(given rill_random_state_beta state a:double b:double),
            "random_state.chisquare" => fill!(given rill_random_state_chisquare state df:double),
            "random_state.noncentral_chisquare" => fill!(given rill_random_state_noncentral_chisquare state df:double nonc:double),
            "random_state.f" => fill!(given rill_random_state_f state dfnum:double dfden:double),
            "random_state.noncentral_f" => fill!(given rill_random_state_noncentral_f state dfnum:double dfden:double nonc:double),
            "random_state.standard_t" => fill!(given rill_random_state_standard_t state df:double),
            "random_state.binomial" => fill!(given rill_random_state_binomial state n_trials:number p:double),
            "random_state.negative_binomial" => fill!(given rill_random_state_negative_binomial state n_successes:double p:double),
            "random_state.poisson" => fill!(given rill_random_state_poisson state lam:double),
            "random_state.zipf" => fill!(given rill_random_state_zipf state a:double),
            "random_state.geometric" => fill!(given rill_random_state_geometric state p:double),
            "random_state.hypergeometric" => fill!(given rill_random_state_hypergeometric state ngood:number nbad:number nsample:number),
            "random_state.logseries" => fill!(given rill_random_state_logseries state p:double),
            "random_state.tomaxint" => fill!(given rill_random_state_tomaxint state),
            "random_state.random_integers" => fill!(given rill_random_state_random_integers state low:number high:number),
            _ => return None,
        }
    })
}
