// Generated from api/distributions.toml by make generate: change that, or api/templates/include/rill/random_state_univariate.hpp.
/** @file
 * Part of rill.hpp: the univariate distributions of RandomState.
 */

#ifndef RILL_RANDOM_STATE_UNIVARIATE_HPP
#define RILL_RANDOM_STATE_UNIVARIATE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "draws.hpp"

namespace rill {

namespace detail {

template <class T> struct randint;
template <> struct randint<std::int64_t> : function<rill_random_state_randint> {};
template <> struct randint<std::uint64_t> : function<rill_random_state_randint_u64> {};
template <> struct randint<std::int32_t> : function<rill_random_state_randint_i32> {};
template <> struct randint<std::uint32_t> : function<rill_random_state_randint_u32> {};
template <> struct randint<std::int16_t> : function<rill_random_state_randint_i16> {};
template <> struct randint<std::uint16_t> : function<rill_random_state_randint_u16> {};
template <> struct randint<std::int8_t> : function<rill_random_state_randint_i8> {};
template <> struct randint<std::uint8_t> : function<rill_random_state_randint_u8> {};
template <> struct randint<bool> : function<rill_random_state_randint_bool> {};

} // namespace detail

/// The univariate distributions of RandomState, except the integers of any type.
class random_state_univariate : public draws<rill_random_state, detail::random_state_functions> {
  public:
    /// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
    double random_sample() { return one<double>(rill_random_state_random_sample); }
    std::vector<double> random_sample(std::size_t n) { return many<double>(n, rill_random_state_random_sample); }
    void random_sample(output<double> out) { fill(out, rill_random_state_random_sample); }
    /// Another name of random_sample.
    double rand() { return one<double>(rill_random_state_rand); }
    std::vector<double> rand(std::size_t n) { return many<double>(n, rill_random_state_rand); }
    void rand(output<double> out) { fill(out, rill_random_state_rand); }
    /// Another name of random_sample.
    double random() { return one<double>(rill_random_state_random); }
    std::vector<double> random(std::size_t n) { return many<double>(n, rill_random_state_random); }
    void random(output<double> out) { fill(out, rill_random_state_random); }
    /// Another name of random_sample.
    double ranf() { return one<double>(rill_random_state_ranf); }
    std::vector<double> ranf(std::size_t n) { return many<double>(n, rill_random_state_ranf); }
    void ranf(output<double> out) { fill(out, rill_random_state_ranf); }
    /// Another name of random_sample.
    double sample() { return one<double>(rill_random_state_sample); }
    std::vector<double> sample(std::size_t n) { return many<double>(n, rill_random_state_sample); }
    void sample(output<double> out) { fill(out, rill_random_state_sample); }

    /// Draw from the normal distribution of mean 0 and standard deviation 1.
    double standard_normal() { return one<double>(rill_random_state_standard_normal); }
    std::vector<double> standard_normal(std::size_t n) { return many<double>(n, rill_random_state_standard_normal); }
    void standard_normal(output<double> out) { fill(out, rill_random_state_standard_normal); }
    /// Another name of standard_normal.
    double randn() { return one<double>(rill_random_state_randn); }
    std::vector<double> randn(std::size_t n) { return many<double>(n, rill_random_state_randn); }
    void randn(output<double> out) { fill(out, rill_random_state_randn); }

    /// Draw from the normal distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: standard deviation, in the unit of the samples, >= 0
    double normal(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_normal, loc, scale); }
    std::vector<double> normal(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_normal, loc, scale);
    }
    void normal(double loc, double scale, output<double> out) { fill(out, rill_random_state_normal, loc, scale); }

    /// Draw from the uniform distribution on [low, high).
    /// - low: lower bound, in the unit of the samples
    /// - high: upper bound, in the unit of the samples, finite, with a finite difference
    double uniform(double low = 0.0, double high = 1.0) { return one<double>(rill_random_state_uniform, low, high); }
    std::vector<double> uniform(double low, double high, std::size_t n)
    {
        return many<double>(n, rill_random_state_uniform, low, high);
    }
    void uniform(double low, double high, output<double> out) { fill(out, rill_random_state_uniform, low, high); }

    /// Draw from the log-normal distribution.
    /// - mean: mean of the logarithm of the samples, dimensionless
    /// - sigma: standard deviation of the logarithm of the samples, dimensionless, >= 0
    double lognormal(double mean = 0.0, double sigma = 1.0)
    {
        return one<double>(rill_random_state_lognormal, mean, sigma);
    }
    std::vector<double> lognormal(double mean, double sigma, std::size_t n)
    {
        return many<double>(n, rill_random_state_lognormal, mean, sigma);
    }
    void lognormal(double mean, double sigma, output<double> out)
    {
        fill(out, rill_random_state_lognormal, mean, sigma);
    }

    /// Draw from the Cauchy distribution of mode 0 and scale 1.
    double standard_cauchy() { return one<double>(rill_random_state_standard_cauchy); }
    std::vector<double> standard_cauchy(std::size_t n) { return many<double>(n, rill_random_state_standard_cauchy); }
    void standard_cauchy(output<double> out) { fill(out, rill_random_state_standard_cauchy); }

    /// Draw from the Laplace or double exponential distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: mean distance from the mean, in the unit of the samples, >= 0
    double laplace(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_laplace, loc, scale); }
    std::vector<double> laplace(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_laplace, loc, scale);
    }
    void laplace(double loc, double scale, output<double> out) { fill(out, rill_random_state_laplace, loc, scale); }

    /// Draw from the Gumbel distribution of largest values.
    /// - loc: mode, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double gumbel(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_gumbel, loc, scale); }
    std::vector<double> gumbel(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_gumbel, loc, scale);
    }
    void gumbel(double loc, double scale, output<double> out) { fill(out, rill_random_state_gumbel, loc, scale); }

    /// Draw from the logistic distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double logistic(double loc = 0.0, double scale = 1.0)
    {
        return one<double>(rill_random_state_logistic, loc, scale);
    }
    std::vector<double> logistic(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_logistic, loc, scale);
    }
    void logistic(double loc, double scale, output<double> out) { fill(out, rill_random_state_logistic, loc, scale); }

    /// Draw from the triangular distribution.
    /// - left: lower bound, in the unit of the samples
    /// - mode: peak of the density, in the unit of the samples, >= left
    /// - right: upper bound, in the unit of the samples, >= mode, > left
    double triangular(double left, double mode, double right)
    {
        return one<double>(rill_random_state_triangular, left, mode, right);
    }
    std::vector<double> triangular(double left, double mode, double right, std::size_t n)
    {
        return many<double>(n, rill_random_state_triangular, left, mode, right);
    }
    void triangular(double left, double mode, double right, output<double> out)
    {
        fill(out, rill_random_state_triangular, left, mode, right);
    }

    /// Draw angles in [-pi, pi] from the von Mises distribution.
    /// - mu: mode, in radians
    /// - kappa: concentration, dimensionless, >= 0; NaN gives NaN without a draw
    double vonmises(double mu, double kappa) { return one<double>(rill_random_state_vonmises, mu, kappa); }
    std::vector<double> vonmises(double mu, double kappa, std::size_t n)
    {
        return many<double>(n, rill_random_state_vonmises, mu, kappa);
    }
    void vonmises(double mu, double kappa, output<double> out) { fill(out, rill_random_state_vonmises, mu, kappa); }

    /// Draw from the exponential distribution of mean 1.
    double standard_exponential() { return one<double>(rill_random_state_standard_exponential); }
    std::vector<double> standard_exponential(std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_exponential);
    }
    void standard_exponential(output<double> out) { fill(out, rill_random_state_standard_exponential); }

    /// Draw from the exponential distribution.
    /// - scale: mean, in the unit of the samples, >= 0
    double exponential(double scale = 1.0) { return one<double>(rill_random_state_exponential, scale); }
    std::vector<double> exponential(double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_exponential, scale);
    }
    void exponential(double scale, output<double> out) { fill(out, rill_random_state_exponential, scale); }

    /// Draw from the Rayleigh distribution.
    /// - scale: mode, in the unit of the samples, >= 0
    double rayleigh(double scale = 1.0) { return one<double>(rill_random_state_rayleigh, scale); }
    std::vector<double> rayleigh(double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_rayleigh, scale);
    }
    void rayleigh(double scale, output<double> out) { fill(out, rill_random_state_rayleigh, scale); }

    /// Draw from the Weibull distribution of scale 1.
    /// - a: shape, dimensionless, >= 0; 0 gives 0 without a draw
    double weibull(double a) { return one<double>(rill_random_state_weibull, a); }
    std::vector<double> weibull(double a, std::size_t n) { return many<double>(n, rill_random_state_weibull, a); }
    void weibull(double a, output<double> out) { fill(out, rill_random_state_weibull, a); }

    /// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
    /// classical one.
    /// - a: shape, dimensionless, > 0
    double pareto(double a) { return one<double>(rill_random_state_pareto, a); }
    std::vector<double> pareto(double a, std::size_t n) { return many<double>(n, rill_random_state_pareto, a); }
    void pareto(double a, output<double> out) { fill(out, rill_random_state_pareto, a); }

    /// Draw from the power function distribution on [0, 1].
    /// - a: shape, dimensionless, > 0
    double power(double a) { return one<double>(rill_random_state_power, a); }
    std::vector<double> power(double a, std::size_t n) { return many<double>(n, rill_random_state_power, a); }
    void power(double a, output<double> out) { fill(out, rill_random_state_power, a); }

    /// Draw from the Wald or inverse Gaussian distribution.
    /// - mean: mean, in the unit of the samples, > 0
    /// - scale: shape lambda, in the unit of the samples, > 0
    double wald(double mean, double scale) { return one<double>(rill_random_state_wald, mean, scale); }
    std::vector<double> wald(double mean, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_wald, mean, scale);
    }
    void wald(double mean, double scale, output<double> out) { fill(out, rill_random_state_wald, mean, scale); }

    /// Draw from the gamma distribution of scale 1.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    double standard_gamma(double shape) { return one<double>(rill_random_state_standard_gamma, shape); }
    std::vector<double> standard_gamma(double shape, std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_gamma, shape);
    }
    void standard_gamma(double shape, output<double> out) { fill(out, rill_random_state_standard_gamma, shape); }

    /// Draw from the gamma distribution.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    /// - scale: scale theta, in the unit of the samples, >= 0
    double gamma(double shape, double scale = 1.0) { return one<double>(rill_random_state_gamma, shape, scale); }
    std::vector<double> gamma(double shape, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_gamma, shape, scale);
    }
    void gamma(double shape, double scale, output<double> out) { fill(out, rill_random_state_gamma, shape, scale); }

    /// Draw from the beta distribution on [0, 1].
    /// - a: first shape, dimensionless, > 0; NaN gives NaN
    /// - b: second shape, dimensionless, > 0; NaN gives NaN
    double beta(double a, double b) { return one<double>(rill_random_state_beta, a, b); }
    std::vector<double> beta(double a, double b, std::size_t n)
    {
        return many<double>(n, rill_random_state_beta, a, b);
    }
    void beta(double a, double b, output<double> out) { fill(out, rill_random_state_beta, a, b); }

    /// Draw from the chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double chisquare(double df) { return one<double>(rill_random_state_chisquare, df); }
    std::vector<double> chisquare(double df, std::size_t n) { return many<double>(n, rill_random_state_chisquare, df); }
    void chisquare(double df, output<double> out) { fill(out, rill_random_state_chisquare, df); }

    /// Draw from the noncentral chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    /// - nonc: noncentrality, dimensionless, >= 0; NaN gives NaN
    double noncentral_chisquare(double df, double nonc)
    {
        return one<double>(rill_random_state_noncentral_chisquare, df, nonc);
    }
    std::vector<double> noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return many<double>(n, rill_random_state_noncentral_chisquare, df, nonc);
    }
    void noncentral_chisquare(double df, double nonc, output<double> out)
    {
        fill(out, rill_random_state_noncentral_chisquare, df, nonc);
    }

    /// Draw from the F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    double f(double dfnum, double dfden) { return one<double>(rill_random_state_f, dfnum, dfden); }
    std::vector<double> f(double dfnum, double dfden, std::size_t n)
    {
        return many<double>(n, rill_random_state_f, dfnum, dfden);
    }
    void f(double dfnum, double dfden, output<double> out) { fill(out, rill_random_state_f, dfnum, dfden); }

    /// Draw from the noncentral F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    /// - nonc: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        return one<double>(rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }
    std::vector<double> noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return many<double>(n, rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }
    void noncentral_f(double dfnum, double dfden, double nonc, output<double> out)
    {
        fill(out, rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }

    /// Draw from Student's t distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double standard_t(double df) { return one<double>(rill_random_state_standard_t, df); }
    std::vector<double> standard_t(double df, std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_t, df);
    }
    void standard_t(double df, output<double> out) { fill(out, rill_random_state_standard_t, df); }

    /// Draw numbers of successes from the binomial distribution.
    /// - n_trials: number of trials, >= 0
    /// - p: probability of a success, in [0, 1]
    std::int64_t binomial(std::int64_t n_trials, double p)
    {
        return one<std::int64_t>(rill_random_state_binomial, n_trials, p);
    }
    std::vector<std::int64_t> binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_binomial, n_trials, p);
    }
    void binomial(std::int64_t n_trials, double p, output<std::int64_t> out)
    {
        fill(out, rill_random_state_binomial, n_trials, p);
    }

    /// Draw numbers of failures before n successes, from the negative binomial distribution.
    /// - n_successes: number of successes, need not be an integer, > 0
    /// - p: probability of a success, in [0, 1]
    std::int64_t negative_binomial(double n_successes, double p)
    {
        return one<std::int64_t>(rill_random_state_negative_binomial, n_successes, p);
    }
    std::vector<std::int64_t> negative_binomial(double n_successes, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_negative_binomial, n_successes, p);
    }
    void negative_binomial(double n_successes, double p, output<std::int64_t> out)
    {
        fill(out, rill_random_state_negative_binomial, n_successes, p);
    }

    /// Draw numbers of events from the Poisson distribution.
    /// - lam: mean number of events, in [0, 9.223372006484771e18]
    std::int64_t poisson(double lam = 1.0) { return one<std::int64_t>(rill_random_state_poisson, lam); }
    std::vector<std::int64_t> poisson(double lam, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_poisson, lam);
    }
    void poisson(double lam, output<std::int64_t> out) { fill(out, rill_random_state_poisson, lam); }

    /// Draw integers from the Zipf or zeta distribution.
    /// - a: exponent, dimensionless, > 1, < 1025
    std::int64_t zipf(double a) { return one<std::int64_t>(rill_random_state_zipf, a); }
    std::vector<std::int64_t> zipf(double a, std::size_t n) { return many<std::int64_t>(n, rill_random_state_zipf, a); }
    void zipf(double a, output<std::int64_t> out) { fill(out, rill_random_state_zipf, a); }

    /// Draw numbers of the first trial that succeeds, from the geometric distribution.
    /// - p: probability of a success, in (0, 1]
    std::int64_t geometric(double p) { return one<std::int64_t>(rill_random_state_geometric, p); }
    std::vector<std::int64_t> geometric(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_geometric, p);
    }
    void geometric(double p, output<std::int64_t> out) { fill(out, rill_random_state_geometric, p); }

    /// Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
    /// - ngood: number of good items, >= 0
    /// - nbad: number of bad items, >= 0
    /// - nsample: number of items in the sample, in [1, ngood + nbad]
    std::int64_t hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return one<std::int64_t>(rill_random_state_hypergeometric, ngood, nbad, nsample);
    }
    std::vector<std::int64_t> hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_hypergeometric, ngood, nbad, nsample);
    }
    void hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, output<std::int64_t> out)
    {
        fill(out, rill_random_state_hypergeometric, ngood, nbad, nsample);
    }

    /// Draw integers from the logarithmic series distribution.
    /// - p: shape, dimensionless, in [0, 1)
    std::int64_t logseries(double p) { return one<std::int64_t>(rill_random_state_logseries, p); }
    std::vector<std::int64_t> logseries(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_logseries, p);
    }
    void logseries(double p, output<std::int64_t> out) { fill(out, rill_random_state_logseries, p); }

    /// Draw integers of 63 bits.
    std::int64_t tomaxint() { return one<std::int64_t>(rill_random_state_tomaxint); }
    std::vector<std::int64_t> tomaxint(std::size_t n) { return many<std::int64_t>(n, rill_random_state_tomaxint); }
    void tomaxint(output<std::int64_t> out) { fill(out, rill_random_state_tomaxint); }

    /// Draw integers from low to high, both included.
    /// - low: smallest value
    /// - high: largest value
    std::int64_t random_integers(std::int64_t low, std::int64_t high)
    {
        return one<std::int64_t>(rill_random_state_random_integers, low, high);
    }
    std::vector<std::int64_t> random_integers(std::int64_t low, std::int64_t high, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_random_integers, low, high);
    }
    void random_integers(std::int64_t low, std::int64_t high, output<std::int64_t> out)
    {
        fill(out, rill_random_state_random_integers, low, high);
    }

  protected:
    using draws::draws;
};

} // namespace rill

#endif
