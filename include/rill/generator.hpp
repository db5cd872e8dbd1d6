/** @file
 * Part of rill.hpp: Generator.
 */

#ifndef RILL_GENERATOR_HPP
#define RILL_GENERATOR_HPP

#include "bit_generator.hpp"
#include "parameter.hpp"
#include "typed.hpp"

namespace rill {

/// numpy.random.Generator; functions rill_generator_*. It is a UniformRandomBitGenerator of 64-bit words too.
class Generator {
  public:
    /// Draws from this bit generator, which may be shared.
    explicit Generator(const BitGenerator &bits)
        : handle_(detail::made<rill_generator>(rill_generator_new, bits.get()))
    {
    }

    /// Takes over a handle of the C API.
    static Generator adopt(rill_generator *handle) noexcept { return Generator(owner(handle)); }

    BitGenerator bit_generator() const
    {
        return BitGenerator::adopt(detail::made<rill_bit_generator>(rill_generator_bit_generator, get()));
    }
    void set_bit_generator(const BitGenerator &bits)
    {
        detail::check(rill_generator_set_bit_generator(get(), bits.get()));
    }
    std::vector<Generator> spawn(std::size_t n)
    {
        std::vector<rill_generator *> handles(n);
        std::vector<Generator> children;
        children.reserve(n);
        detail::check(rill_generator_spawn(get(), handles.data(), n));
        for (rill_generator *handle : handles)
            children.push_back(adopt(handle));
        return children;
    }

    // A source of bits for the standard library: the words of integers<std::uint64_t>(0, max(), endpoint::included).
    using result_type = std::uint64_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()() { return integers<result_type>(min(), max(), endpoint::included); }

    // Integers of any type; high is excluded unless endpoint::included is given.
    template <class T = std::int64_t> T integers(detail::bound_t<T> high) { return integers<T>(0, high); }
    template <class T = std::int64_t>
    T integers(detail::bound_t<T> low, detail::bound_t<T> high, endpoint end = endpoint::excluded)
    {
        T value{};
        integers<T>(low, high, buffer<T>(&value, 1), end);
        return value;
    }
    template <class T = std::int64_t>
    std::vector<T> integers(detail::bound_t<T> low, detail::bound_t<T> high, std::size_t n,
                            endpoint end = endpoint::excluded)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { integers<T>(low, high, out, end); });
    }
    template <class T = std::int64_t>
    void integers(detail::bound_t<T> low, detail::bound_t<T> high, detail::same<buffer<T>> out,
                  endpoint end = endpoint::excluded)
    {
        // long and long long are two types of one kind; what fills them is not C++ and tells no difference.
        auto *values = reinterpret_cast<detail::fixed_t<T> *>(out.data());
        detail::check(detail::integers<detail::fixed_t<T>>::value(get(), low, high, end == endpoint::included, values,
                                                                  out.size()));
    }

    // Draws of double or float.
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
    void random(buffer<double> out) { detail::check(detail::random(get(), out.data(), out.size())); }
    void random(buffer<float> out) { detail::check(detail::random(get(), out.data(), out.size())); }
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
    void standard_normal(buffer<double> out) { detail::check(detail::standard_normal(get(), out.data(), out.size())); }
    void standard_normal(buffer<float> out) { detail::check(detail::standard_normal(get(), out.data(), out.size())); }
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
    void standard_exponential(buffer<double> out)
    {
        detail::check(detail::standard_exponential(get(), out.data(), out.size()));
    }
    void standard_exponential(buffer<float> out)
    {
        detail::check(detail::standard_exponential(get(), out.data(), out.size()));
    }
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
    void standard_exponential_inv(buffer<double> out)
    {
        detail::check(detail::standard_exponential_inv(get(), out.data(), out.size()));
    }
    void standard_exponential_inv(buffer<float> out)
    {
        detail::check(detail::standard_exponential_inv(get(), out.data(), out.size()));
    }
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
    void standard_gamma(double shape, buffer<double> out)
    {
        detail::check(detail::standard_gamma(get(), shape, out.data(), out.size()));
    }
    void standard_gamma(float shape, buffer<float> out)
    {
        detail::check(detail::standard_gamma(get(), shape, out.data(), out.size()));
    }

    // Continuous distributions.
    double uniform(double low = 0.0, double high = 1.0) { return one<double>(rill_generator_uniform, low, high); }
    std::vector<double> uniform(double low, double high, std::size_t n)
    {
        return many<double>(n, rill_generator_uniform, low, high);
    }
    void uniform(double low, double high, buffer<double> out) { fill(out, rill_generator_uniform, low, high); }
    double normal(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_normal, loc, scale); }
    std::vector<double> normal(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_normal, loc, scale);
    }
    void normal(double loc, double scale, buffer<double> out) { fill(out, rill_generator_normal, loc, scale); }
    double lognormal(double mean = 0.0, double sigma = 1.0)
    {
        return one<double>(rill_generator_lognormal, mean, sigma);
    }
    std::vector<double> lognormal(double mean, double sigma, std::size_t n)
    {
        return many<double>(n, rill_generator_lognormal, mean, sigma);
    }
    void lognormal(double mean, double sigma, buffer<double> out) { fill(out, rill_generator_lognormal, mean, sigma); }
    double laplace(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_laplace, loc, scale); }
    std::vector<double> laplace(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_laplace, loc, scale);
    }
    void laplace(double loc, double scale, buffer<double> out) { fill(out, rill_generator_laplace, loc, scale); }
    double gumbel(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_gumbel, loc, scale); }
    std::vector<double> gumbel(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_gumbel, loc, scale);
    }
    void gumbel(double loc, double scale, buffer<double> out) { fill(out, rill_generator_gumbel, loc, scale); }
    double logistic(double loc = 0.0, double scale = 1.0) { return one<double>(rill_generator_logistic, loc, scale); }
    std::vector<double> logistic(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_logistic, loc, scale);
    }
    void logistic(double loc, double scale, buffer<double> out) { fill(out, rill_generator_logistic, loc, scale); }
    double exponential(double scale = 1.0) { return one<double>(rill_generator_exponential, scale); }
    std::vector<double> exponential(double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_exponential, scale);
    }
    void exponential(double scale, buffer<double> out) { fill(out, rill_generator_exponential, scale); }
    double gamma(double shape, double scale = 1.0) { return one<double>(rill_generator_gamma, shape, scale); }
    std::vector<double> gamma(double shape, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_gamma, shape, scale);
    }
    void gamma(double shape, double scale, buffer<double> out) { fill(out, rill_generator_gamma, shape, scale); }
    double beta(double a, double b) { return one<double>(rill_generator_beta, a, b); }
    std::vector<double> beta(double a, double b, std::size_t n) { return many<double>(n, rill_generator_beta, a, b); }
    void beta(double a, double b, buffer<double> out) { fill(out, rill_generator_beta, a, b); }
    double chisquare(double df) { return one<double>(rill_generator_chisquare, df); }
    std::vector<double> chisquare(double df, std::size_t n) { return many<double>(n, rill_generator_chisquare, df); }
    void chisquare(double df, buffer<double> out) { fill(out, rill_generator_chisquare, df); }
    double noncentral_chisquare(double df, double nonc)
    {
        return one<double>(rill_generator_noncentral_chisquare, df, nonc);
    }
    std::vector<double> noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return many<double>(n, rill_generator_noncentral_chisquare, df, nonc);
    }
    void noncentral_chisquare(double df, double nonc, buffer<double> out)
    {
        fill(out, rill_generator_noncentral_chisquare, df, nonc);
    }
    double f(double dfnum, double dfden) { return one<double>(rill_generator_f, dfnum, dfden); }
    std::vector<double> f(double dfnum, double dfden, std::size_t n)
    {
        return many<double>(n, rill_generator_f, dfnum, dfden);
    }
    void f(double dfnum, double dfden, buffer<double> out) { fill(out, rill_generator_f, dfnum, dfden); }
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        return one<double>(rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    std::vector<double> noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return many<double>(n, rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    void noncentral_f(double dfnum, double dfden, double nonc, buffer<double> out)
    {
        fill(out, rill_generator_noncentral_f, dfnum, dfden, nonc);
    }
    double standard_t(double df) { return one<double>(rill_generator_standard_t, df); }
    std::vector<double> standard_t(double df, std::size_t n) { return many<double>(n, rill_generator_standard_t, df); }
    void standard_t(double df, buffer<double> out) { fill(out, rill_generator_standard_t, df); }
    double standard_cauchy() { return one<double>(rill_generator_standard_cauchy); }
    std::vector<double> standard_cauchy(std::size_t n) { return many<double>(n, rill_generator_standard_cauchy); }
    void standard_cauchy(buffer<double> out) { fill(out, rill_generator_standard_cauchy); }
    double vonmises(double mu, double kappa) { return one<double>(rill_generator_vonmises, mu, kappa); }
    std::vector<double> vonmises(double mu, double kappa, std::size_t n)
    {
        return many<double>(n, rill_generator_vonmises, mu, kappa);
    }
    void vonmises(double mu, double kappa, buffer<double> out) { fill(out, rill_generator_vonmises, mu, kappa); }
    double pareto(double a) { return one<double>(rill_generator_pareto, a); }
    std::vector<double> pareto(double a, std::size_t n) { return many<double>(n, rill_generator_pareto, a); }
    void pareto(double a, buffer<double> out) { fill(out, rill_generator_pareto, a); }
    double weibull(double a) { return one<double>(rill_generator_weibull, a); }
    std::vector<double> weibull(double a, std::size_t n) { return many<double>(n, rill_generator_weibull, a); }
    void weibull(double a, buffer<double> out) { fill(out, rill_generator_weibull, a); }
    double power(double a) { return one<double>(rill_generator_power, a); }
    std::vector<double> power(double a, std::size_t n) { return many<double>(n, rill_generator_power, a); }
    void power(double a, buffer<double> out) { fill(out, rill_generator_power, a); }
    double rayleigh(double scale = 1.0) { return one<double>(rill_generator_rayleigh, scale); }
    std::vector<double> rayleigh(double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_rayleigh, scale);
    }
    void rayleigh(double scale, buffer<double> out) { fill(out, rill_generator_rayleigh, scale); }
    double wald(double mean, double scale) { return one<double>(rill_generator_wald, mean, scale); }
    std::vector<double> wald(double mean, double scale, std::size_t n)
    {
        return many<double>(n, rill_generator_wald, mean, scale);
    }
    void wald(double mean, double scale, buffer<double> out) { fill(out, rill_generator_wald, mean, scale); }
    double triangular(double left, double mode, double right)
    {
        return one<double>(rill_generator_triangular, left, mode, right);
    }
    std::vector<double> triangular(double left, double mode, double right, std::size_t n)
    {
        return many<double>(n, rill_generator_triangular, left, mode, right);
    }
    void triangular(double left, double mode, double right, buffer<double> out)
    {
        fill(out, rill_generator_triangular, left, mode, right);
    }

    // Discrete distributions.
    std::int64_t binomial(std::int64_t n_trials, double p)
    {
        return one<std::int64_t>(rill_generator_binomial, n_trials, p);
    }
    std::vector<std::int64_t> binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_binomial, n_trials, p);
    }
    void binomial(std::int64_t n_trials, double p, buffer<std::int64_t> out)
    {
        fill(out, rill_generator_binomial, n_trials, p);
    }
    std::int64_t negative_binomial(double n_successes, double p)
    {
        return one<std::int64_t>(rill_generator_negative_binomial, n_successes, p);
    }
    std::vector<std::int64_t> negative_binomial(double n_successes, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_negative_binomial, n_successes, p);
    }
    void negative_binomial(double n_successes, double p, buffer<std::int64_t> out)
    {
        fill(out, rill_generator_negative_binomial, n_successes, p);
    }
    std::int64_t poisson(double lam = 1.0) { return one<std::int64_t>(rill_generator_poisson, lam); }
    std::vector<std::int64_t> poisson(double lam, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_poisson, lam);
    }
    void poisson(double lam, buffer<std::int64_t> out) { fill(out, rill_generator_poisson, lam); }
    std::int64_t zipf(double a) { return one<std::int64_t>(rill_generator_zipf, a); }
    std::vector<std::int64_t> zipf(double a, std::size_t n) { return many<std::int64_t>(n, rill_generator_zipf, a); }
    void zipf(double a, buffer<std::int64_t> out) { fill(out, rill_generator_zipf, a); }
    std::int64_t geometric(double p) { return one<std::int64_t>(rill_generator_geometric, p); }
    std::vector<std::int64_t> geometric(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_geometric, p);
    }
    void geometric(double p, buffer<std::int64_t> out) { fill(out, rill_generator_geometric, p); }
    std::int64_t hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return one<std::int64_t>(rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    std::vector<std::int64_t> hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    void hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, buffer<std::int64_t> out)
    {
        fill(out, rill_generator_hypergeometric, ngood, nbad, nsample);
    }
    std::int64_t logseries(double p) { return one<std::int64_t>(rill_generator_logseries, p); }
    std::vector<std::int64_t> logseries(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_generator_logseries, p);
    }
    void logseries(double p, buffer<std::int64_t> out) { fill(out, rill_generator_logseries, p); }

    // Distributions with several values for each draw: n rows, or as many as the buffer holds.
    std::vector<std::int64_t> multinomial(std::int64_t n_trials, buffer<const double> pvals, std::size_t n = 1)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, pvals.size()), [&](buffer<std::int64_t> out) {
            multinomial(n_trials, pvals, out);
        });
    }
    void multinomial(std::int64_t n_trials, buffer<const double> pvals, buffer<std::int64_t> out)
    {
        detail::check(rill_generator_multinomial(get(), n_trials, pvals.data(), pvals.size(), out.data(),
                                           detail::rows(out.size(), pvals.size())));
    }
    std::vector<double> dirichlet(buffer<const double> alpha, std::size_t n = 1)
    {
        return detail::vector_of<double>(detail::product(n, alpha.size()),
                                         [&](buffer<double> out) { dirichlet(alpha, out); });
    }
    void dirichlet(buffer<const double> alpha, buffer<double> out)
    {
        detail::check(rill_generator_dirichlet(get(), alpha.data(), alpha.size(), out.data(),
                                         detail::rows(out.size(), alpha.size())));
    }
    std::vector<std::int64_t>
    multivariate_hypergeometric(buffer<const std::int64_t> colors, std::int64_t nsample, std::size_t n = 1,
                                rill_multivariate_hypergeometric method = RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, colors.size()), [&](buffer<std::int64_t> out) {
            multivariate_hypergeometric(colors, nsample, out, method);
        });
    }
    void multivariate_hypergeometric(
        buffer<const std::int64_t> colors, std::int64_t nsample, buffer<std::int64_t> out,
        rill_multivariate_hypergeometric method = RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS)
    {
        detail::check(rill_generator_multivariate_hypergeometric(get(), colors.data(), colors.size(), nsample, method,
                                                                 out.data(),
                                                                 detail::rows(out.size(), colors.size())));
    }
    std::vector<double> multivariate_normal(buffer<const double> mean, buffer<const double> cov, std::size_t n = 1,
                                            rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                                            rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        return detail::vector_of<double>(detail::product(n, mean.size()), [&](buffer<double> out) {
            multivariate_normal(mean, cov, out, check_valid, tol, method);
        });
    }
    void multivariate_normal(buffer<const double> mean, buffer<const double> cov, buffer<double> out,
                             rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                             rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        const std::size_t k = mean.size();
        detail::require(cov.size() == detail::product(k, k), "mean and cov must have same length");
        detail::check(rill_generator_multivariate_normal(get(), mean.data(), cov.data(), k, check_valid, tol, method,
                                                         out.data(), detail::rows(out.size(), k)));
    }
    /// mean + z factor^T, with a factor of the caller's own.
    void multivariate_normal_factor(buffer<const double> mean, buffer<const double> factor, buffer<double> out)
    {
        const std::size_t k = mean.size();
        detail::require(factor.size() == detail::product(k, k), "mean and factor must have same length");
        detail::check(rill_generator_multivariate_normal_factor(get(), mean.data(), factor.data(), k, out.data(),
                                                                detail::rows(out.size(), k)));
    }

    // Choosing and shuffling.
    /// Places in a population, or items of a range; without p all are equally likely.
    std::vector<std::int64_t> choice(std::int64_t population, std::size_t n, bool replace = true,
                                     buffer<const double> p = {}, bool shuffle = true)
    {
        return detail::vector_of<std::int64_t>(
            n, [&](buffer<std::int64_t> out) { choice(population, out, replace, p, shuffle); });
    }
    void choice(std::int64_t population, buffer<std::int64_t> out, bool replace = true, buffer<const double> p = {}, bool shuffle = true)
    {
        detail::check(rill_generator_choice(get(), population, replace, detail::probabilities(p, population), shuffle,
                                      out.data(), out.size()));
    }
    template <class Range, std::enable_if_t<!std::is_arithmetic_v<Range>, int> = 0>
    auto choice(const Range &range, std::size_t n, bool replace = true, buffer<const double> p = {}, bool shuffle = true)
    {
        return detail::at(range, choice(static_cast<std::int64_t>(std::size(range)), n, replace, p, shuffle));
    }

    /// Any random-access range, in place.
    template <class Range> void shuffle(Range &&range)
    {
        detail::shuffle(range, [this](void *base, std::size_t n, std::size_t item_size) {
            return rill_generator_shuffle(get(), base, n, item_size);
        });
    }
    /// 0 to n - 1, shuffled; or a shuffled copy of a range.
    std::vector<std::int64_t> permutation(std::size_t n) { return many<std::int64_t>(n, rill_generator_permutation); }
    void permutation(buffer<std::int64_t> out) { fill(out, rill_generator_permutation); }
    template <class Range, std::enable_if_t<!std::is_arithmetic_v<Range>, int> = 0>
    auto permutation(const Range &range)
    {
        std::vector<detail::value_of<const Range>> copy(std::begin(range), std::end(range));
        shuffle(copy);
        return copy;
    }
    std::vector<std::uint8_t> bytes(std::size_t n) { return many<std::uint8_t>(n, rill_generator_bytes); }
    void bytes(buffer<std::uint8_t> out) { fill(out, rill_generator_bytes); }
    /// Columns (axis 1) or rows (axis 0) of each row or column by themselves, or everything (-1), in place.
    template <class Range>
    void permuted(Range &&matrix, std::size_t rows, std::size_t columns, std::int32_t axis = -1)
    {
        static_assert(detail::is_array<Range>::value, "items are moved byte by byte");
        detail::require(std::size(matrix) == detail::product(rows, columns), "the matrix has another size");
        detail::check(rill_generator_permuted(get(), std::data(matrix), rows, columns,
                                              sizeof(detail::value_of<Range>), axis));
    }

    /// One parameter set per draw: draw("normal", {means, 1.0}, out), with the names of the methods (and their suffixes
    /// in C, "integers_u8"). A parameter is one value, or an array with as many as are drawn.
    template <class T = double>
    void draw(const std::string &name, std::initializer_list<parameter> parameters, detail::same<buffer<T>> out)
    {
        detail::draw(
            [this](auto... arguments) { return rill_generator_draw(get(), arguments...); }, name, parameters, buffer<T>(out));
    }
    template <class T = double>
    std::vector<T> draw(const std::string &name, std::initializer_list<parameter> parameters, std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { draw<T>(name, parameters, out); });
    }

    // State.
    std::vector<std::uint8_t> save(rill_format format = RILL_FORMAT_BINARY) const
    {
        return detail::sized<std::uint8_t>([&](std::uint8_t *out, std::size_t capacity, std::size_t *n) {
            return rill_generator_save(get(), format, out, capacity, n);
        });
    }
    static Generator load(buffer<const std::uint8_t> state)
    {
        return adopt(detail::made<rill_generator>(rill_generator_load, state.data(), state.size()));
    }
    void restore(buffer<const std::uint8_t> state)
    {
        detail::check(rill_generator_restore(get(), state.data(), state.size()));
    }

    /// The handle, for functions of the C API; it stays this object's.
    rill_generator *get() const noexcept { return handle_.get(); }
    /// The handle, which is the caller's from now on.
    rill_generator *release() noexcept { return handle_.release(); }

  private:
    using owner = detail::owner<rill_generator, rill_generator_free>;

    explicit Generator(owner handle) noexcept : handle_(std::move(handle)) {}

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

    owner handle_;
};

/// numpy.random.default_rng(seed).
inline Generator default_rng(std::uint64_t seed)
{
    return Generator::adopt(detail::made<rill_generator>(rill_default_rng, seed));
}
inline Generator default_rng(const SeedSequence &seed) { return Generator(PCG64(seed)); }
/// numpy.random.default_rng(), from the operating system's entropy.
inline Generator default_rng() { return Generator::adopt(detail::made<rill_generator>(rill_default_rng_from_os)); }

} // namespace rill

#endif
