// Generated from api/distributions.toml by make generate: change that, or api/templates/include/rill/generator_univariate.hpp.
/** @file
 * Part of rill.hpp: the univariate distributions of Generator.
 */

#ifndef RILL_GENERATOR_UNIVARIATE_HPP
#define RILL_GENERATOR_UNIVARIATE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "draws.hpp"
#include "stream.hpp"

namespace rill {

namespace detail {

template <class T> struct integers;
template <> struct integers<std::int64_t> : function<rill_generator_integers> {};
template <> struct integers<std::uint64_t> : function<rill_generator_integers_u64> {};
template <> struct integers<std::int32_t> : function<rill_generator_integers_i32> {};
template <> struct integers<std::uint32_t> : function<rill_generator_integers_u32> {};
template <> struct integers<std::int16_t> : function<rill_generator_integers_i16> {};
template <> struct integers<std::uint16_t> : function<rill_generator_integers_u16> {};
template <> struct integers<std::int8_t> : function<rill_generator_integers_i8> {};
template <> struct integers<std::uint8_t> : function<rill_generator_integers_u8> {};
template <> struct integers<bool> : function<rill_generator_integers_bool> {};
template <class T> struct integers_parallel;
template <> struct integers_parallel<std::int64_t> : function<rill_generator_integers_parallel> {};
template <> struct integers_parallel<std::uint64_t> : function<rill_generator_integers_u64_parallel> {};
template <> struct integers_parallel<std::int32_t> : function<rill_generator_integers_i32_parallel> {};
template <> struct integers_parallel<std::uint32_t> : function<rill_generator_integers_u32_parallel> {};

} // namespace detail

/// The univariate distributions of Generator, except the integers of any type. What ends in _parallel fills memory by
/// several threads, with the same values; with n_threads = 0 by as many as can run at once. What begins with stream_ is a
/// range of values, without end or of n values: see rill::stream.
class generator_univariate : public draws<rill_generator, detail::generator_functions> {
  public:
    /// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53; as float, floats from the uniform
    /// distribution on [0, 1), multiples of 2^-24.
    template <class T = double> T random()
    {
        T value{};
        random(buffer<T>(&value, 1));
        return value;
    }
    template <class T = double> std::vector<T> random(std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { random(out); });
    }
    void random(output<double> out) { fill(out, rill_generator_random); }
    void random(output<float> out) { fill(out, rill_generator_random_f32); }
    template <class T = double> auto stream_random()
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::endless<T>(get(), rill_generator_random_f32);
        else
            return detail::endless<T>(get(), rill_generator_random);
    }
    template <class T = double> auto stream_random(std::size_t n)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::counted<T>(get(), n, rill_generator_random_f32);
        else
            return detail::counted<T>(get(), n, rill_generator_random);
    }

    /// Draw from the normal distribution of mean 0 and standard deviation 1, as double or float.
    template <class T = double> T standard_normal()
    {
        T value{};
        standard_normal(buffer<T>(&value, 1));
        return value;
    }
    template <class T = double> std::vector<T> standard_normal(std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { standard_normal(out); });
    }
    void standard_normal(output<double> out) { fill(out, rill_generator_standard_normal); }
    void standard_normal(output<float> out) { fill(out, rill_generator_standard_normal_f32); }
    template <class T = double> auto stream_standard_normal()
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::endless<T>(get(), rill_generator_standard_normal_f32);
        else
            return detail::endless<T>(get(), rill_generator_standard_normal);
    }
    template <class T = double> auto stream_standard_normal(std::size_t n)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::counted<T>(get(), n, rill_generator_standard_normal_f32);
        else
            return detail::counted<T>(get(), n, rill_generator_standard_normal);
    }
    void standard_normal_parallel(buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_standard_normal_parallel);
    }
    void standard_normal_parallel(buffer<float> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_standard_normal_f32_parallel);
    }

    /// Draw from the normal distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: standard deviation, in the unit of the samples, >= 0
    double normal(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_normal, loc, scale); }
    std::vector<double> normal(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_normal, loc, scale);
    }
    void normal(double loc, double scale, output<double> out) { fill(out, rill_generator_normal, loc, scale); }
    auto stream_normal(double loc = 0.0, double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_normal, loc, scale);
    }
    auto stream_normal(double loc, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_normal, loc, scale);
    }
    void normal_parallel(double loc, double scale, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_normal_parallel, loc, scale);
    }

    /// Draw from the uniform distribution on [low, high).
    /// - low: lower bound, in the unit of the samples
    /// - high: upper bound, in the unit of the samples, >= low, with a finite difference
    double uniform(double low = 0.0, double high = 1.0) { return one<double>(rill_generator_uniform, low, high); }
    std::vector<double> uniform(double low, double high, std::size_t n)
    {
        return many<double>(n, rill_generator_uniform, low, high);
    }
    void uniform(double low, double high, output<double> out) { fill(out, rill_generator_uniform, low, high); }
    auto stream_uniform(double low = 0.0, double high = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_uniform, low, high);
    }
    auto stream_uniform(double low, double high, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_uniform, low, high);
    }
    void uniform_parallel(double low, double high, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_uniform_parallel, low, high);
    }

    /// Draw from the log-normal distribution.
    /// - mean: mean of the logarithm of the samples, dimensionless
    /// - sigma: standard deviation of the logarithm of the samples, dimensionless, >= 0
    double lognormal(double mean = 0.0, double sigma = 1.0)
    {
        return one<double>(rill_generator_lognormal, mean, sigma);
    }
    std::vector<double> lognormal(double mean, double sigma, std::size_t n)
    {
        return many<double>(n, rill_generator_lognormal, mean, sigma);
    }
    void lognormal(double mean, double sigma, output<double> out) { fill(out, rill_generator_lognormal, mean, sigma); }
    auto stream_lognormal(double mean = 0.0, double sigma = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_lognormal, mean, sigma);
    }
    auto stream_lognormal(double mean, double sigma, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_lognormal, mean, sigma);
    }
    void lognormal_parallel(double mean, double sigma, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_lognormal_parallel, mean, sigma);
    }

    /// Draw from the Cauchy distribution of mode 0 and scale 1.
    double standard_cauchy() { return one<double>(rill_generator_standard_cauchy); }
    std::vector<double> standard_cauchy(std::size_t n) { return many<double>(n, rill_generator_standard_cauchy); }
    void standard_cauchy(output<double> out) { fill(out, rill_generator_standard_cauchy); }
    auto stream_standard_cauchy() { return detail::endless<double>(get(), rill_generator_standard_cauchy); }
    auto stream_standard_cauchy(std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_standard_cauchy);
    }

    /// Draw from the Laplace or double exponential distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: mean distance from the mean, in the unit of the samples, >= 0
    double laplace(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_laplace, loc, scale); }
    std::vector<double> laplace(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_laplace, loc, scale);
    }
    void laplace(double loc, double scale, output<double> out) { fill(out, rill_generator_laplace, loc, scale); }
    auto stream_laplace(double loc = 0.0, double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_laplace, loc, scale);
    }
    auto stream_laplace(double loc, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_laplace, loc, scale);
    }

    /// Draw from the Gumbel distribution of largest values.
    /// - loc: mode, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double gumbel(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_gumbel, loc, scale); }
    std::vector<double> gumbel(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_gumbel, loc, scale);
    }
    void gumbel(double loc, double scale, output<double> out) { fill(out, rill_generator_gumbel, loc, scale); }
    auto stream_gumbel(double loc = 0.0, double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_gumbel, loc, scale);
    }
    auto stream_gumbel(double loc, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_gumbel, loc, scale);
    }

    /// Draw from the logistic distribution.
    /// - loc: mean, in the unit of the samples
    /// - scale: scale, in the unit of the samples, >= 0
    double logistic(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_logistic, loc, scale); }
    std::vector<double> logistic(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_logistic, loc, scale);
    }
    void logistic(double loc, double scale, output<double> out) { fill(out, rill_generator_logistic, loc, scale); }
    auto stream_logistic(double loc = 0.0, double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_logistic, loc, scale);
    }
    auto stream_logistic(double loc, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_logistic, loc, scale);
    }

    /// Draw from the triangular distribution.
    /// - left: lower bound, in the unit of the samples
    /// - mode: peak of the density, in the unit of the samples, >= left
    /// - right: upper bound, in the unit of the samples, >= mode, > left
    double triangular(double left, double mode, double right)
    {
        return one<double>(rill_generator_triangular, left, mode, right);
    }
    std::vector<double> triangular(double left, double mode, double right, std::size_t n)
    {
        return many<double>(n, rill_generator_triangular, left, mode, right);
    }
    void triangular(double left, double mode, double right, output<double> out)
    {
        fill(out, rill_generator_triangular, left, mode, right);
    }
    auto stream_triangular(double left, double mode, double right)
    {
        return detail::endless<double>(get(), rill_generator_triangular, left, mode, right);
    }
    auto stream_triangular(double left, double mode, double right, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_triangular, left, mode, right);
    }

    /// Draw angles in [-pi, pi] from the von Mises distribution.
    /// - mu: mode, in radians
    /// - kappa: concentration, dimensionless, >= 0; NaN gives NaN without a draw
    double vonmises(double mu, double kappa) { return one<double>(rill_generator_vonmises, mu, kappa); }
    std::vector<double> vonmises(double mu, double kappa, std::size_t n)
    {
        return many<double>(n, rill_generator_vonmises, mu, kappa);
    }
    void vonmises(double mu, double kappa, output<double> out) { fill(out, rill_generator_vonmises, mu, kappa); }
    auto stream_vonmises(double mu, double kappa)
    {
        return detail::endless<double>(get(), rill_generator_vonmises, mu, kappa);
    }
    auto stream_vonmises(double mu, double kappa, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_vonmises, mu, kappa);
    }

    /// Draw from the exponential distribution of mean 1, as double or float.
    template <class T = double> T standard_exponential()
    {
        T value{};
        standard_exponential(buffer<T>(&value, 1));
        return value;
    }
    template <class T = double> std::vector<T> standard_exponential(std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { standard_exponential(out); });
    }
    void standard_exponential(output<double> out) { fill(out, rill_generator_standard_exponential); }
    void standard_exponential(output<float> out) { fill(out, rill_generator_standard_exponential_f32); }
    template <class T = double> auto stream_standard_exponential()
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::endless<T>(get(), rill_generator_standard_exponential_f32);
        else
            return detail::endless<T>(get(), rill_generator_standard_exponential);
    }
    template <class T = double> auto stream_standard_exponential(std::size_t n)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::counted<T>(get(), n, rill_generator_standard_exponential_f32);
        else
            return detail::counted<T>(get(), n, rill_generator_standard_exponential);
    }
    void standard_exponential_parallel(buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_standard_exponential_parallel);
    }
    void standard_exponential_parallel(buffer<float> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_standard_exponential_f32_parallel);
    }

    /// Draw from the exponential distribution of mean 1, as double or float.
    template <class T = double> T standard_exponential_inv()
    {
        T value{};
        standard_exponential_inv(buffer<T>(&value, 1));
        return value;
    }
    template <class T = double> std::vector<T> standard_exponential_inv(std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { standard_exponential_inv(out); });
    }
    void standard_exponential_inv(output<double> out) { fill(out, rill_generator_standard_exponential_inv); }
    void standard_exponential_inv(output<float> out) { fill(out, rill_generator_standard_exponential_inv_f32); }
    template <class T = double> auto stream_standard_exponential_inv()
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::endless<T>(get(), rill_generator_standard_exponential_inv_f32);
        else
            return detail::endless<T>(get(), rill_generator_standard_exponential_inv);
    }
    template <class T = double> auto stream_standard_exponential_inv(std::size_t n)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::counted<T>(get(), n, rill_generator_standard_exponential_inv_f32);
        else
            return detail::counted<T>(get(), n, rill_generator_standard_exponential_inv);
    }

    /// Draw from the exponential distribution.
    /// - scale: mean, in the unit of the samples, >= 0
    double exponential(double scale = 1.0) { return one<double>(rill_generator_exponential, scale); }
    std::vector<double> exponential(double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_exponential, scale);
    }
    void exponential(double scale, output<double> out) { fill(out, rill_generator_exponential, scale); }
    auto stream_exponential(double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_exponential, scale);
    }
    auto stream_exponential(double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_exponential, scale);
    }
    void exponential_parallel(double scale, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_exponential_parallel, scale);
    }

    /// Draw from the Rayleigh distribution.
    /// - scale: mode, in the unit of the samples, >= 0
    double rayleigh(double scale = 1.0) { return one<double>(rill_generator_rayleigh, scale); }
    std::vector<double> rayleigh(double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_rayleigh, scale);
    }
    void rayleigh(double scale, output<double> out) { fill(out, rill_generator_rayleigh, scale); }
    auto stream_rayleigh(double scale = 1.0) { return detail::endless<double>(get(), rill_generator_rayleigh, scale); }
    auto stream_rayleigh(double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_rayleigh, scale);
    }

    /// Draw from the Weibull distribution of scale 1.
    /// - a: shape, dimensionless, >= 0; 0 gives 0 without a draw
    double weibull(double a) { return one<double>(rill_generator_weibull, a); }
    std::vector<double> weibull(double a, std::size_t n) { return many<double>(n, rill_generator_weibull, a); }
    void weibull(double a, output<double> out) { fill(out, rill_generator_weibull, a); }
    auto stream_weibull(double a) { return detail::endless<double>(get(), rill_generator_weibull, a); }
    auto stream_weibull(double a, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_weibull, a);
    }

    /// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
    /// classical one.
    /// - a: shape, dimensionless, > 0
    double pareto(double a) { return one<double>(rill_generator_pareto, a); }
    std::vector<double> pareto(double a, std::size_t n) { return many<double>(n, rill_generator_pareto, a); }
    void pareto(double a, output<double> out) { fill(out, rill_generator_pareto, a); }
    auto stream_pareto(double a) { return detail::endless<double>(get(), rill_generator_pareto, a); }
    auto stream_pareto(double a, std::size_t n) { return detail::counted<double>(get(), n, rill_generator_pareto, a); }

    /// Draw from the power function distribution on [0, 1].
    /// - a: shape, dimensionless, > 0
    double power(double a) { return one<double>(rill_generator_power, a); }
    std::vector<double> power(double a, std::size_t n) { return many<double>(n, rill_generator_power, a); }
    void power(double a, output<double> out) { fill(out, rill_generator_power, a); }
    auto stream_power(double a) { return detail::endless<double>(get(), rill_generator_power, a); }
    auto stream_power(double a, std::size_t n) { return detail::counted<double>(get(), n, rill_generator_power, a); }

    /// Draw from the Wald or inverse Gaussian distribution.
    /// - mean: mean, in the unit of the samples, > 0
    /// - scale: shape lambda, in the unit of the samples, > 0
    double wald(double mean, double scale) { return one<double>(rill_generator_wald, mean, scale); }
    std::vector<double> wald(double mean, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_wald, mean, scale);
    }
    void wald(double mean, double scale, output<double> out) { fill(out, rill_generator_wald, mean, scale); }
    auto stream_wald(double mean, double scale)
    {
        return detail::endless<double>(get(), rill_generator_wald, mean, scale);
    }
    auto stream_wald(double mean, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_wald, mean, scale);
    }

    /// Draw from the gamma distribution of scale 1, as double or float.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    template <class T = double> T standard_gamma(T shape)
    {
        T value{};
        standard_gamma(shape, buffer<T>(&value, 1));
        return value;
    }
    template <class T = double> std::vector<T> standard_gamma(T shape, std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { standard_gamma(shape, out); });
    }
    void standard_gamma(double shape, output<double> out) { fill(out, rill_generator_standard_gamma, shape); }
    void standard_gamma(float shape, output<float> out) { fill(out, rill_generator_standard_gamma_f32, shape); }
    template <class T = double> auto stream_standard_gamma(T shape)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::endless<T>(get(), rill_generator_standard_gamma_f32, shape);
        else
            return detail::endless<T>(get(), rill_generator_standard_gamma, shape);
    }
    template <class T = double> auto stream_standard_gamma(T shape, std::size_t n)
    {
        if constexpr (std::is_same_v<T, float>)
            return detail::counted<T>(get(), n, rill_generator_standard_gamma_f32, shape);
        else
            return detail::counted<T>(get(), n, rill_generator_standard_gamma, shape);
    }
    void standard_gamma_parallel(double shape, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_standard_gamma_parallel, shape);
    }

    /// Draw from the gamma distribution.
    /// - shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    /// - scale: scale theta, in the unit of the samples, >= 0
    double gamma(double shape, double scale = 1.0) { return one<double>(rill_generator_gamma, shape, scale); }
    std::vector<double> gamma(double shape, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_gamma, shape, scale);
    }
    void gamma(double shape, double scale, output<double> out) { fill(out, rill_generator_gamma, shape, scale); }
    auto stream_gamma(double shape, double scale = 1.0)
    {
        return detail::endless<double>(get(), rill_generator_gamma, shape, scale);
    }
    auto stream_gamma(double shape, double scale, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_gamma, shape, scale);
    }
    void gamma_parallel(double shape, double scale, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_gamma_parallel, shape, scale);
    }

    /// Draw from the beta distribution on [0, 1].
    /// - a: first shape, dimensionless, > 0; NaN gives NaN
    /// - b: second shape, dimensionless, > 0; NaN gives NaN
    double beta(double a, double b) { return one<double>(rill_generator_beta, a, b); }
    std::vector<double> beta(double a, double b, std::size_t n) { return many<double>(n, rill_generator_beta, a, b); }
    void beta(double a, double b, output<double> out) { fill(out, rill_generator_beta, a, b); }
    auto stream_beta(double a, double b) { return detail::endless<double>(get(), rill_generator_beta, a, b); }
    auto stream_beta(double a, double b, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_beta, a, b);
    }
    void beta_parallel(double a, double b, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_beta_parallel, a, b);
    }

    /// Draw from the chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double chisquare(double df) { return one<double>(rill_generator_chisquare, df); }
    std::vector<double> chisquare(double df, std::size_t n) { return many<double>(n, rill_generator_chisquare, df); }
    void chisquare(double df, output<double> out) { fill(out, rill_generator_chisquare, df); }
    auto stream_chisquare(double df) { return detail::endless<double>(get(), rill_generator_chisquare, df); }
    auto stream_chisquare(double df, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_chisquare, df);
    }
    void chisquare_parallel(double df, buffer<double> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_chisquare_parallel, df);
    }

    /// Draw from the noncentral chi-square distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    /// - nonc: noncentrality, dimensionless, >= 0; NaN gives NaN
    double noncentral_chisquare(double df, double nonc)
    {
        return one<double>(rill_generator_noncentral_chisquare, df, nonc);
    }
    std::vector<double> noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return many<double>(n, rill_generator_noncentral_chisquare, df, nonc);
    }
    void noncentral_chisquare(double df, double nonc, output<double> out)
    {
        fill(out, rill_generator_noncentral_chisquare, df, nonc);
    }
    auto stream_noncentral_chisquare(double df, double nonc)
    {
        return detail::endless<double>(get(), rill_generator_noncentral_chisquare, df, nonc);
    }
    auto stream_noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_noncentral_chisquare, df, nonc);
    }

    /// Draw from the F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    double f(double dfnum, double dfden) { return one<double>(rill_generator_f, dfnum, dfden); }
    std::vector<double> f(double dfnum, double dfden, std::size_t n)
    {
        return many<double>(n, rill_generator_f, dfnum, dfden);
    }
    void f(double dfnum, double dfden, output<double> out) { fill(out, rill_generator_f, dfnum, dfden); }
    auto stream_f(double dfnum, double dfden) { return detail::endless<double>(get(), rill_generator_f, dfnum, dfden); }
    auto stream_f(double dfnum, double dfden, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_f, dfnum, dfden);
    }

    /// Draw from the noncentral F distribution.
    /// - dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// - dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
    /// - nonc: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        return one<double>(rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    std::vector<double> noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return many<double>(n, rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    void noncentral_f(double dfnum, double dfden, double nonc, output<double> out)
    {
        fill(out, rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    auto stream_noncentral_f(double dfnum, double dfden, double nonc)
    {
        return detail::endless<double>(get(), rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    auto stream_noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_noncentral_f, dfnum, dfden, nonc);
    }

    /// Draw from Student's t distribution.
    /// - df: degrees of freedom, > 0; NaN gives NaN
    double standard_t(double df) { return one<double>(rill_generator_standard_t, df); }
    std::vector<double> standard_t(double df, std::size_t n) { return many<double>(n, rill_generator_standard_t, df); }
    void standard_t(double df, output<double> out) { fill(out, rill_generator_standard_t, df); }
    auto stream_standard_t(double df) { return detail::endless<double>(get(), rill_generator_standard_t, df); }
    auto stream_standard_t(double df, std::size_t n)
    {
        return detail::counted<double>(get(), n, rill_generator_standard_t, df);
    }

    /// Draw numbers of successes from the binomial distribution.
    /// - n_trials: number of trials, >= 0
    /// - p: probability of a success, in [0, 1]
    std::int64_t binomial(std::int64_t n_trials, double p)
    {
        return one<std::int64_t>(rill_generator_binomial, n_trials, p);
    }
    std::vector<std::int64_t> binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_binomial, n_trials, p);
    }
    void binomial(std::int64_t n_trials, double p, output<std::int64_t> out)
    {
        fill(out, rill_generator_binomial, n_trials, p);
    }
    auto stream_binomial(std::int64_t n_trials, double p)
    {
        return detail::endless<std::int64_t>(get(), rill_generator_binomial, n_trials, p);
    }
    auto stream_binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_binomial, n_trials, p);
    }
    void binomial_parallel(std::int64_t n_trials, double p, buffer<std::int64_t> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_binomial_parallel, n_trials, p);
    }

    /// Draw numbers of failures before n successes, from the negative binomial distribution.
    /// - n_successes: number of successes, need not be an integer, > 0
    /// - p: probability of a success, in (0, 1]
    std::int64_t negative_binomial(double n_successes, double p)
    {
        return one<std::int64_t>(rill_generator_negative_binomial, n_successes, p);
    }
    std::vector<std::int64_t> negative_binomial(double n_successes, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_negative_binomial, n_successes, p);
    }
    void negative_binomial(double n_successes, double p, output<std::int64_t> out)
    {
        fill(out, rill_generator_negative_binomial, n_successes, p);
    }
    auto stream_negative_binomial(double n_successes, double p)
    {
        return detail::endless<std::int64_t>(get(), rill_generator_negative_binomial, n_successes, p);
    }
    auto stream_negative_binomial(double n_successes, double p, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_negative_binomial, n_successes, p);
    }

    /// Draw numbers of events from the Poisson distribution.
    /// - lam: mean number of events, in [0, 9.223372006484771e18]
    std::int64_t poisson(double lam = 1.0) { return one<std::int64_t>(rill_generator_poisson, lam); }
    std::vector<std::int64_t> poisson(double lam, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_poisson, lam);
    }
    void poisson(double lam, output<std::int64_t> out) { fill(out, rill_generator_poisson, lam); }
    auto stream_poisson(double lam = 1.0) { return detail::endless<std::int64_t>(get(), rill_generator_poisson, lam); }
    auto stream_poisson(double lam, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_poisson, lam);
    }
    void poisson_parallel(double lam, buffer<std::int64_t> out, std::size_t n_threads = 0)
    {
        fill_parallel(out, n_threads, rill_generator_poisson_parallel, lam);
    }

    /// Draw integers from the Zipf or zeta distribution.
    /// - a: exponent, dimensionless, > 1
    std::int64_t zipf(double a) { return one<std::int64_t>(rill_generator_zipf, a); }
    std::vector<std::int64_t> zipf(double a, std::size_t n) { return many<std::int64_t>(n, rill_generator_zipf, a); }
    void zipf(double a, output<std::int64_t> out) { fill(out, rill_generator_zipf, a); }
    auto stream_zipf(double a) { return detail::endless<std::int64_t>(get(), rill_generator_zipf, a); }
    auto stream_zipf(double a, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_zipf, a);
    }

    /// Draw numbers of the first trial that succeeds, from the geometric distribution.
    /// - p: probability of a success, in (0, 1]
    std::int64_t geometric(double p) { return one<std::int64_t>(rill_generator_geometric, p); }
    std::vector<std::int64_t> geometric(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_geometric, p);
    }
    void geometric(double p, output<std::int64_t> out) { fill(out, rill_generator_geometric, p); }
    auto stream_geometric(double p) { return detail::endless<std::int64_t>(get(), rill_generator_geometric, p); }
    auto stream_geometric(double p, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_geometric, p);
    }

    /// Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
    /// - ngood: number of good items, in [0, 10^9)
    /// - nbad: number of bad items, in [0, 10^9)
    /// - nsample: number of items in the sample, in [0, ngood + nbad]
    std::int64_t hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return one<std::int64_t>(rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    std::vector<std::int64_t> hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    void hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, output<std::int64_t> out)
    {
        fill(out, rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    auto stream_hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return detail::endless<std::int64_t>(get(), rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    auto stream_hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_hypergeometric, ngood, nbad, nsample);
    }

    /// Draw integers from the logarithmic series distribution.
    /// - p: shape, dimensionless, in [0, 1)
    std::int64_t logseries(double p) { return one<std::int64_t>(rill_generator_logseries, p); }
    std::vector<std::int64_t> logseries(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_logseries, p);
    }
    void logseries(double p, output<std::int64_t> out) { fill(out, rill_generator_logseries, p); }
    auto stream_logseries(double p) { return detail::endless<std::int64_t>(get(), rill_generator_logseries, p); }
    auto stream_logseries(double p, std::size_t n)
    {
        return detail::counted<std::int64_t>(get(), n, rill_generator_logseries, p);
    }

  protected:
    using draws::draws;
};

} // namespace rill

#endif
