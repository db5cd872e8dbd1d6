// Generated from api/distributions.toml by make generate: change that, or api/templates/include/rill/inline_univariate.hpp.
/** @file
 * Part of rill.hpp: single values of the distributions, without a lock.
 */

#ifndef RILL_INLINE_UNIVARIATE_HPP
#define RILL_INLINE_UNIVARIATE_HPP

#include <cstdint>
#include <type_traits>

#include "../rill.h"
#include "generator.hpp"

namespace rill {

/// Single values of Generator's distributions, by the functions rill_bitgen_*.
class inline_univariate {
  public:
    /// Draw from the normal distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: standard deviation, in the unit of the samples, >= 0
    double normal(double loc = 0.0, double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_normal(bitgen_, loc, scale);
        return checked([=](Generator &rng) { return rng.normal(loc, scale); });
    }

    /// Draw from the log-normal distribution.
    /// - mean: mean of the logarithm of the samples, dimensionless
    /// - sigma: standard deviation of the logarithm of the samples, dimensionless, >= 0
    double lognormal(double mean = 0.0, double sigma = 1.0)
    {
        if (sigma > 0)
            return rill_bitgen_lognormal(bitgen_, mean, sigma);
        return checked([=](Generator &rng) { return rng.lognormal(mean, sigma); });
    }

    /// Draw from the Cauchy distribution of mode 0 and scale 1.
    double standard_cauchy()
    {
        return rill_bitgen_standard_cauchy(bitgen_);
    }

    /// Draw from the Laplace or double exponential distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: mean distance from the mean, in the unit of the samples, >= 0
    double laplace(double loc = 0.0, double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_laplace(bitgen_, loc, scale);
        return checked([=](Generator &rng) { return rng.laplace(loc, scale); });
    }

    /// Draw from the Gumbel distribution of largest values.
    /// - loc: mode, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double gumbel(double loc = 0.0, double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_gumbel(bitgen_, loc, scale);
        return checked([=](Generator &rng) { return rng.gumbel(loc, scale); });
    }

    /// Draw from the logistic distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double logistic(double loc = 0.0, double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_logistic(bitgen_, loc, scale);
        return checked([=](Generator &rng) { return rng.logistic(loc, scale); });
    }

    /// Draw angles in [-pi, pi] from the von Mises distribution.
    /// - mu: mode, in radians
    /// - kappa: concentration, dimensionless, >= 0; NaN gives NaN without a draw
    double vonmises(double mu, double kappa)
    {
        if (kappa > 0)
            return rill_bitgen_vonmises(bitgen_, mu, kappa);
        return checked([=](Generator &rng) { return rng.vonmises(mu, kappa); });
    }

    /// Draw from the exponential distribution.
    /// - scale: mean, in the unit of the samples, >= 0
    double exponential(double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_exponential(bitgen_, scale);
        return checked([=](Generator &rng) { return rng.exponential(scale); });
    }

    /// Draw from the Rayleigh distribution.
    /// - scale: mode, in the unit of the samples, >= 0
    double rayleigh(double scale = 1.0)
    {
        if (scale > 0)
            return rill_bitgen_rayleigh(bitgen_, scale);
        return checked([=](Generator &rng) { return rng.rayleigh(scale); });
    }

    /// Draw from the Weibull distribution of scale 1.
    /// - a: shape, dimensionless, >= 0; 0 gives 0 without a draw
    double weibull(double a)
    {
        if (a > 0)
            return rill_bitgen_weibull(bitgen_, a);
        return checked([=](Generator &rng) { return rng.weibull(a); });
    }

    /// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
    /// classical one.
    /// - a: shape, dimensionless, > 0
    double pareto(double a)
    {
        if (a > 0)
            return rill_bitgen_pareto(bitgen_, a);
        return checked([=](Generator &rng) { return rng.pareto(a); });
    }

    /// Draw from the power function distribution on [0, 1].
    /// - a: shape, dimensionless, > 0
    double power(double a)
    {
        if (a > 0)
            return rill_bitgen_power(bitgen_, a);
        return checked([=](Generator &rng) { return rng.power(a); });
    }

    /// Draw from the Wald or inverse Gaussian distribution.
    /// - mean: mean, in the unit of the samples, > 0
    /// - scale: shape lambda, in the unit of the samples, > 0
    double wald(double mean, double scale)
    {
        if (mean > 0 && scale > 0)
            return rill_bitgen_wald(bitgen_, mean, scale);
        return checked([=](Generator &rng) { return rng.wald(mean, scale); });
    }

    /// Draw from the gamma distribution of scale 1.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    double standard_gamma(double shape)
    {
        if (shape > 0)
            return rill_bitgen_standard_gamma(bitgen_, shape);
        return checked([=](Generator &rng) { return rng.standard_gamma(shape); });
    }

    /// Draw from the gamma distribution.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    /// - scale: scale theta, in the unit of the samples, >= 0
    double gamma(double shape, double scale = 1.0)
    {
        if (shape > 0 && scale > 0)
            return rill_bitgen_gamma(bitgen_, shape, scale);
        return checked([=](Generator &rng) { return rng.gamma(shape, scale); });
    }

    /// Draw from the beta distribution on [0, 1].
    /// - a: first shape, dimensionless, > 0; NaN gives NaN
    /// - b: second shape, dimensionless, > 0; NaN gives NaN
    double beta(double a, double b)
    {
        if (a > 0 && b > 0)
            return rill_bitgen_beta(bitgen_, a, b);
        return checked([=](Generator &rng) { return rng.beta(a, b); });
    }

    /// Draw from the chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double chisquare(double df)
    {
        if (df > 0)
            return rill_bitgen_chisquare(bitgen_, df);
        return checked([=](Generator &rng) { return rng.chisquare(df); });
    }

    /// Draw from the noncentral chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    /// - nonc: noncentrality, dimensionless, >= 0; NaN gives NaN
    double noncentral_chisquare(double df, double nonc)
    {
        if (df > 0 && nonc > 0)
            return rill_bitgen_noncentral_chisquare(bitgen_, df, nonc);
        return checked([=](Generator &rng) { return rng.noncentral_chisquare(df, nonc); });
    }

    /// Draw from the F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    double f(double dfnum, double dfden)
    {
        if (dfnum > 0 && dfden > 0)
            return rill_bitgen_f(bitgen_, dfnum, dfden);
        return checked([=](Generator &rng) { return rng.f(dfnum, dfden); });
    }

    /// Draw from the noncentral F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    /// - nonc: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        if (dfnum > 0 && dfden > 0 && nonc > 0)
            return rill_bitgen_noncentral_f(bitgen_, dfnum, dfden, nonc);
        return checked([=](Generator &rng) { return rng.noncentral_f(dfnum, dfden, nonc); });
    }

    /// Draw from Student's t distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double standard_t(double df)
    {
        if (df > 0)
            return rill_bitgen_standard_t(bitgen_, df);
        return checked([=](Generator &rng) { return rng.standard_t(df); });
    }

    /// Draw numbers of events from the Poisson distribution.
    /// - lam: mean number of events, in [0, 9.223372006484771e18]
    std::int64_t poisson(double lam = 1.0)
    {
        if (lam > 0 && lam < 1e18)
            return rill_bitgen_poisson(bitgen_, lam);
        return checked([=](Generator &rng) { return rng.poisson(lam); });
    }

    /// Draw integers from the Zipf or zeta distribution.
    /// - a: exponent, dimensionless, > 1
    std::int64_t zipf(double a)
    {
        if (a > 1)
            return rill_bitgen_zipf(bitgen_, a);
        return checked([=](Generator &rng) { return rng.zipf(a); });
    }

    /// Draw numbers of the first trial that succeeds, from the geometric distribution.
    /// - p: probability of a success, in (0, 1]
    std::int64_t geometric(double p)
    {
        if (p > 0 && p < 1)
            return rill_bitgen_geometric(bitgen_, p);
        return checked([=](Generator &rng) { return rng.geometric(p); });
    }

    /// Draw integers from the logarithmic series distribution.
    /// - p: shape, dimensionless, in [0, 1)
    std::int64_t logseries(double p)
    {
        if (p > 0 && p < 1)
            return rill_bitgen_logseries(bitgen_, p);
        return checked([=](Generator &rng) { return rng.logseries(p); });
    }

    /// For the functions of rill_inline.h, and rill_bitgen_*.
    rill_bitgen *bitgen() const { return bitgen_; }

  protected:
    explicit inline_univariate(BitGenerator &bits) : bitgen_(bits.bitgen()), handle_(bits.get()) {}

    /// Draws by a Generator, which checks the parameters.
    template <class Draw> std::invoke_result_t<Draw, Generator &> checked(Draw draw)
    {
        Generator rng = Generator::adopt(detail::made<rill_generator>(rill_generator_new, handle_));
        return draw(rng);
    }

    rill_bitgen *bitgen_;

  private:
    rill_bit_generator *handle_;
};

} // namespace rill

#endif
