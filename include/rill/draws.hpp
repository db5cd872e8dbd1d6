/** @file
 * Part of rill.hpp: the distributions that Generator and RandomState have in common.
 */

#ifndef RILL_DRAWS_HPP
#define RILL_DRAWS_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "error.hpp"

namespace rill {

/// Methods of the same name and parameters in Generator and RandomState. Object is the one or the other; C has the
/// functions of the C API that draw for it.
template <class Object, class C> class draws {
  public:
    // Continuous distributions.
    double uniform(double low = 0.0, double high = 1.0) { return one<double>(C::uniform, low, high); }
    std::vector<double> uniform(double low, double high, std::size_t n)
    {
        return many<double>(n, C::uniform, low, high);
    }
    void uniform(double low, double high, buffer<double> out) { fill(out, C::uniform, low, high); }
    double normal(double loc = 0.0, double scale = 1.0) { return one<double>(C::normal, loc, scale); }
    std::vector<double> normal(double loc, double scale, std::size_t n)
    {
        return many<double>(n, C::normal, loc, scale);
    }
    void normal(double loc, double scale, buffer<double> out) { fill(out, C::normal, loc, scale); }
    double lognormal(double mean = 0.0, double sigma = 1.0) { return one<double>(C::lognormal, mean, sigma); }
    std::vector<double> lognormal(double mean, double sigma, std::size_t n)
    {
        return many<double>(n, C::lognormal, mean, sigma);
    }
    void lognormal(double mean, double sigma, buffer<double> out) { fill(out, C::lognormal, mean, sigma); }
    double laplace(double loc = 0.0, double scale = 1.0) { return one<double>(C::laplace, loc, scale); }
    std::vector<double> laplace(double loc, double scale, std::size_t n)
    {
        return many<double>(n, C::laplace, loc, scale);
    }
    void laplace(double loc, double scale, buffer<double> out) { fill(out, C::laplace, loc, scale); }
    double gumbel(double loc = 0.0, double scale = 1.0) { return one<double>(C::gumbel, loc, scale); }
    std::vector<double> gumbel(double loc, double scale, std::size_t n)
    {
        return many<double>(n, C::gumbel, loc, scale);
    }
    void gumbel(double loc, double scale, buffer<double> out) { fill(out, C::gumbel, loc, scale); }
    double logistic(double loc = 0.0, double scale = 1.0) { return one<double>(C::logistic, loc, scale); }
    std::vector<double> logistic(double loc, double scale, std::size_t n)
    {
        return many<double>(n, C::logistic, loc, scale);
    }
    void logistic(double loc, double scale, buffer<double> out) { fill(out, C::logistic, loc, scale); }
    double exponential(double scale = 1.0) { return one<double>(C::exponential, scale); }
    std::vector<double> exponential(double scale, std::size_t n) { return many<double>(n, C::exponential, scale); }
    void exponential(double scale, buffer<double> out) { fill(out, C::exponential, scale); }
    double gamma(double shape, double scale = 1.0) { return one<double>(C::gamma, shape, scale); }
    std::vector<double> gamma(double shape, double scale, std::size_t n)
    {
        return many<double>(n, C::gamma, shape, scale);
    }
    void gamma(double shape, double scale, buffer<double> out) { fill(out, C::gamma, shape, scale); }
    double beta(double a, double b) { return one<double>(C::beta, a, b); }
    std::vector<double> beta(double a, double b, std::size_t n) { return many<double>(n, C::beta, a, b); }
    void beta(double a, double b, buffer<double> out) { fill(out, C::beta, a, b); }
    double chisquare(double df) { return one<double>(C::chisquare, df); }
    std::vector<double> chisquare(double df, std::size_t n) { return many<double>(n, C::chisquare, df); }
    void chisquare(double df, buffer<double> out) { fill(out, C::chisquare, df); }
    double noncentral_chisquare(double df, double nonc) { return one<double>(C::noncentral_chisquare, df, nonc); }
    std::vector<double> noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return many<double>(n, C::noncentral_chisquare, df, nonc);
    }
    void noncentral_chisquare(double df, double nonc, buffer<double> out)
    {
        fill(out, C::noncentral_chisquare, df, nonc);
    }
    double f(double dfnum, double dfden) { return one<double>(C::f, dfnum, dfden); }
    std::vector<double> f(double dfnum, double dfden, std::size_t n) { return many<double>(n, C::f, dfnum, dfden); }
    void f(double dfnum, double dfden, buffer<double> out) { fill(out, C::f, dfnum, dfden); }
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        return one<double>(C::noncentral_f, dfnum, dfden, nonc);
    }
    std::vector<double> noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return many<double>(n, C::noncentral_f, dfnum, dfden, nonc);
    }
    void noncentral_f(double dfnum, double dfden, double nonc, buffer<double> out)
    {
        fill(out, C::noncentral_f, dfnum, dfden, nonc);
    }
    double standard_t(double df) { return one<double>(C::standard_t, df); }
    std::vector<double> standard_t(double df, std::size_t n) { return many<double>(n, C::standard_t, df); }
    void standard_t(double df, buffer<double> out) { fill(out, C::standard_t, df); }
    double standard_cauchy() { return one<double>(C::standard_cauchy); }
    std::vector<double> standard_cauchy(std::size_t n) { return many<double>(n, C::standard_cauchy); }
    void standard_cauchy(buffer<double> out) { fill(out, C::standard_cauchy); }
    double vonmises(double mu, double kappa) { return one<double>(C::vonmises, mu, kappa); }
    std::vector<double> vonmises(double mu, double kappa, std::size_t n)
    {
        return many<double>(n, C::vonmises, mu, kappa);
    }
    void vonmises(double mu, double kappa, buffer<double> out) { fill(out, C::vonmises, mu, kappa); }
    double pareto(double a) { return one<double>(C::pareto, a); }
    std::vector<double> pareto(double a, std::size_t n) { return many<double>(n, C::pareto, a); }
    void pareto(double a, buffer<double> out) { fill(out, C::pareto, a); }
    double weibull(double a) { return one<double>(C::weibull, a); }
    std::vector<double> weibull(double a, std::size_t n) { return many<double>(n, C::weibull, a); }
    void weibull(double a, buffer<double> out) { fill(out, C::weibull, a); }
    double power(double a) { return one<double>(C::power, a); }
    std::vector<double> power(double a, std::size_t n) { return many<double>(n, C::power, a); }
    void power(double a, buffer<double> out) { fill(out, C::power, a); }
    double rayleigh(double scale = 1.0) { return one<double>(C::rayleigh, scale); }
    std::vector<double> rayleigh(double scale, std::size_t n) { return many<double>(n, C::rayleigh, scale); }
    void rayleigh(double scale, buffer<double> out) { fill(out, C::rayleigh, scale); }
    double wald(double mean, double scale) { return one<double>(C::wald, mean, scale); }
    std::vector<double> wald(double mean, double scale, std::size_t n) { return many<double>(n, C::wald, mean, scale); }
    void wald(double mean, double scale, buffer<double> out) { fill(out, C::wald, mean, scale); }
    double triangular(double left, double mode, double right) { return one<double>(C::triangular, left, mode, right); }
    std::vector<double> triangular(double left, double mode, double right, std::size_t n)
    {
        return many<double>(n, C::triangular, left, mode, right);
    }
    void triangular(double left, double mode, double right, buffer<double> out)
    {
        fill(out, C::triangular, left, mode, right);
    }

    // Discrete distributions.
    std::int64_t binomial(std::int64_t n_trials, double p) { return one<std::int64_t>(C::binomial, n_trials, p); }
    std::vector<std::int64_t> binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return many<std::int64_t>(n, C::binomial, n_trials, p);
    }
    void binomial(std::int64_t n_trials, double p, buffer<std::int64_t> out) { fill(out, C::binomial, n_trials, p); }
    std::int64_t negative_binomial(double n_successes, double p)
    {
        return one<std::int64_t>(C::negative_binomial, n_successes, p);
    }
    std::vector<std::int64_t> negative_binomial(double n_successes, double p, std::size_t n)
    {
        return many<std::int64_t>(n, C::negative_binomial, n_successes, p);
    }
    void negative_binomial(double n_successes, double p, buffer<std::int64_t> out)
    {
        fill(out, C::negative_binomial, n_successes, p);
    }
    std::int64_t poisson(double lam = 1.0) { return one<std::int64_t>(C::poisson, lam); }
    std::vector<std::int64_t> poisson(double lam, std::size_t n) { return many<std::int64_t>(n, C::poisson, lam); }
    void poisson(double lam, buffer<std::int64_t> out) { fill(out, C::poisson, lam); }
    std::int64_t zipf(double a) { return one<std::int64_t>(C::zipf, a); }
    std::vector<std::int64_t> zipf(double a, std::size_t n) { return many<std::int64_t>(n, C::zipf, a); }
    void zipf(double a, buffer<std::int64_t> out) { fill(out, C::zipf, a); }
    std::int64_t geometric(double p) { return one<std::int64_t>(C::geometric, p); }
    std::vector<std::int64_t> geometric(double p, std::size_t n) { return many<std::int64_t>(n, C::geometric, p); }
    void geometric(double p, buffer<std::int64_t> out) { fill(out, C::geometric, p); }
    std::int64_t hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return one<std::int64_t>(C::hypergeometric, ngood, nbad, nsample);
    }
    std::vector<std::int64_t> hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return many<std::int64_t>(n, C::hypergeometric, ngood, nbad, nsample);
    }
    void hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, buffer<std::int64_t> out)
    {
        fill(out, C::hypergeometric, ngood, nbad, nsample);
    }
    std::int64_t logseries(double p) { return one<std::int64_t>(C::logseries, p); }
    std::vector<std::int64_t> logseries(double p, std::size_t n) { return many<std::int64_t>(n, C::logseries, p); }
    void logseries(double p, buffer<std::int64_t> out) { fill(out, C::logseries, p); }

    // Distributions with several values for each draw: n rows, or as many as the buffer holds.
    std::vector<std::int64_t> multinomial(std::int64_t n_trials, buffer<const double> pvals, std::size_t n = 1)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, pvals.size()), [&](buffer<std::int64_t> out) {
            multinomial(n_trials, pvals, out);
        });
    }
    void multinomial(std::int64_t n_trials, buffer<const double> pvals, buffer<std::int64_t> out)
    {
        detail::check(C::multinomial(get(), n_trials, pvals.data(), pvals.size(), out.data(),
                                     detail::rows(out.size(), pvals.size())));
    }
    std::vector<double> dirichlet(buffer<const double> alpha, std::size_t n = 1)
    {
        return detail::vector_of<double>(detail::product(n, alpha.size()),
                                         [&](buffer<double> out) { dirichlet(alpha, out); });
    }
    void dirichlet(buffer<const double> alpha, buffer<double> out)
    {
        detail::check(C::dirichlet(get(), alpha.data(), alpha.size(), out.data(),
                                   detail::rows(out.size(), alpha.size())));
    }

  protected:
    template <class T, class Function, class... Arguments>
    void fill(buffer<T> out, Function function, Arguments... arguments)
    {
        detail::check(function(get(), arguments..., out.data(), out.size()));
    }
    template <class T, class Function, class... Arguments> T one(Function function, Arguments... arguments)
    {
        T value{};
        fill(buffer<T>(&value, 1), function, arguments...);
        return value;
    }
    template <class T, class Function, class... Arguments>
    std::vector<T> many(std::size_t n, Function function, Arguments... arguments)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { fill(out, function, arguments...); });
    }

  private:
    auto *get() const noexcept { return static_cast<const Object *>(this)->get(); }
};

} // namespace rill

#endif
