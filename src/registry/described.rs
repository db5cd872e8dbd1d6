// Generated from api/distributions.toml by `make generate`: change that, or api/templates/src/registry/described.rs.

//! The parameters of every sampler, and their checks.

use crate::error::Constraint;
use crate::parameters::{Check, Described, Parameter, Type};
use crate::{distribution, legacy};

#[rustfmt::skip]
impl Described for distribution::uniform::Random {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::standard_normal::StandardNormal {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for legacy::gauss::StandardNormal {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::normal::Normal {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"loc", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::normal::Normal {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"loc", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::uniform::RandomF32 {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::uniform::Uniform {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"low", kind: Type::F64 }, Parameter { name: c"high", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(distribution::uniform::check_range)];
}

#[rustfmt::skip]
impl Described for legacy::uniform::Uniform {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"low", kind: Type::F64 }, Parameter { name: c"high", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(legacy::uniform::check_range)];
}

#[rustfmt::skip]
impl Described for distribution::standard_normal::StandardNormalF32 {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::lognormal::Lognormal {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mean", kind: Type::F64 }, Parameter { name: c"sigma", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::normal::Lognormal {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mean", kind: Type::F64 }, Parameter { name: c"sigma", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::standard_cauchy::StandardCauchy {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for legacy::student::StandardCauchy {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::laplace::Laplace {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"loc", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::gumbel::Gumbel {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"loc", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::logistic::Logistic {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"loc", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::triangular::Triangular {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"left", kind: Type::F64 }, Parameter { name: c"mode", kind: Type::F64 }, Parameter { name: c"right", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(distribution::triangular::check_order)];
}

#[rustfmt::skip]
impl Described for distribution::vonmises::Vonmises {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mu", kind: Type::F64 }, Parameter { name: c"kappa", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::vonmises::Vonmises {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mu", kind: Type::F64 }, Parameter { name: c"kappa", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::NonNegative), Check::Rule(legacy::vonmises::check_end)];
}

#[rustfmt::skip]
impl Described for distribution::standard_exponential::StandardExponential {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for legacy::exponential::StandardExponential {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::standard_exponential::StandardExponentialF32 {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::standard_exponential::StandardExponentialInv {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::standard_exponential::StandardExponentialInvF32 {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for distribution::exponential::Exponential {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::exponential::Exponential {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::rayleigh::Rayleigh {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::power::Rayleigh {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::weibull::Weibull {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::power::Weibull {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::pareto::Pareto {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::power::Pareto {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::power::Power {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::power::Power {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::wald::Wald {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mean", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::wald::Wald {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"mean", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::gamma::standard::StandardGamma {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"shape", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::gamma::StandardGamma {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"shape", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::gamma::standard::StandardGammaF32 {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"shape", kind: Type::F32 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::gamma::Gamma {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"shape", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative), Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::gamma::Gamma {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"shape", kind: Type::F64 }, Parameter { name: c"scale", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative), Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::beta::Beta {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }, Parameter { name: c"b", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::beta::Beta {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }, Parameter { name: c"b", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::chisquare::Chisquare {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::chisquare::Chisquare {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::chisquare::NoncentralChisquare {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }, Parameter { name: c"nonc", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::chisquare::NoncentralChisquare {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }, Parameter { name: c"nonc", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::f::F {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"dfnum", kind: Type::F64 }, Parameter { name: c"dfden", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::f::F {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"dfnum", kind: Type::F64 }, Parameter { name: c"dfden", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::f::NoncentralF {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"dfnum", kind: Type::F64 }, Parameter { name: c"dfden", kind: Type::F64 }, Parameter { name: c"nonc", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive), Check::Of(2, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::f::NoncentralF {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"dfnum", kind: Type::F64 }, Parameter { name: c"dfden", kind: Type::F64 }, Parameter { name: c"nonc", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Positive), Check::Of(2, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::standard_t::StandardT {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for legacy::student::StandardT {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"df", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive)];
}

#[rustfmt::skip]
impl Described for distribution::binomial::Binomial {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"n", kind: Type::I64 }, Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::Bounded01), Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::binomial::Binomial {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"n", kind: Type::I64 }, Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(1, Constraint::Bounded01), Check::Of(0, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for distribution::negative_binomial::NegativeBinomial {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"n", kind: Type::F64 }, Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::PositiveNotNan), Check::Of(1, Constraint::BoundedGt01), Check::Rule(distribution::negative_binomial::check_mean)];
}

#[rustfmt::skip]
impl Described for legacy::negative_binomial::NegativeBinomial {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"n", kind: Type::F64 }, Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Positive), Check::Of(1, Constraint::Bounded01)];
}

#[rustfmt::skip]
impl Described for distribution::poisson::Poisson {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"lam", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Poisson)];
}

#[rustfmt::skip]
impl Described for distribution::zipf::Zipf {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Gt1)];
}

#[rustfmt::skip]
impl Described for legacy::zipf::Zipf {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"a", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::Gt1), Check::Rule(legacy::zipf::check_end)];
}

#[rustfmt::skip]
impl Described for distribution::geometric::Geometric {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::BoundedGt01)];
}

#[rustfmt::skip]
impl Described for legacy::geometric::Geometric {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::BoundedGt01)];
}

#[rustfmt::skip]
impl Described for distribution::hypergeometric::Hypergeometric {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"ngood", kind: Type::I64 }, Parameter { name: c"nbad", kind: Type::I64 }, Parameter { name: c"nsample", kind: Type::I64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(distribution::hypergeometric::check_counts), Check::Of(0, Constraint::NonNegative), Check::Of(1, Constraint::NonNegative), Check::Of(2, Constraint::NonNegative)];
}

#[rustfmt::skip]
impl Described for legacy::hypergeometric::Hypergeometric {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"ngood", kind: Type::I64 }, Parameter { name: c"nbad", kind: Type::I64 }, Parameter { name: c"nsample", kind: Type::I64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(legacy::hypergeometric::check_sum), Check::Of(0, Constraint::NonNegative), Check::Of(1, Constraint::NonNegative), Check::Of(2, Constraint::Gte1), Check::Rule(legacy::hypergeometric::check_end)];
}

#[rustfmt::skip]
impl Described for distribution::logseries::Logseries {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::BoundedLt01)];
}

#[rustfmt::skip]
impl Described for legacy::logseries::Logseries {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"p", kind: Type::F64 }];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::BoundedLt01)];
}

#[rustfmt::skip]
impl Described for legacy::tomaxint::Tomaxint {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];
}

#[rustfmt::skip]
impl Described for legacy::randint::RandomIntegers {
    const PARAMETERS: &'static [Parameter] = &[Parameter { name: c"low", kind: Type::I64 }, Parameter { name: c"high", kind: Type::I64 }];
    const CHECKS: &'static [Check] = &[Check::Rule(legacy::randint::check_order)];
}
