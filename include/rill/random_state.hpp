/** @file
 * Part of rill.hpp: RandomState, and the global one.
 */

#ifndef RILL_RANDOM_STATE_HPP
#define RILL_RANDOM_STATE_HPP

#include "bit_generator.hpp"
#include "parameter.hpp"
#include "typed.hpp"

namespace rill {

/// numpy.random.RandomState; functions rill_random_state_*.
class RandomState {
  public:
    /// From the operating system's entropy.
    RandomState() : handle_(detail::made<rill_random_state>(rill_random_state_from_os)) {}
    explicit RandomState(std::uint32_t seed)
        : handle_(detail::made<rill_random_state>(rill_random_state_from_seed, seed))
    {
    }
    explicit RandomState(buffer<const std::uint32_t> key)
        : handle_(detail::made<rill_random_state>(rill_random_state_from_seed_array, key.data(), key.size()))
    {
    }
    /// Draws from this bit generator, which may be shared.
    explicit RandomState(const BitGenerator &bits)
        : handle_(detail::made<rill_random_state>(rill_random_state_new, bits.get()))
    {
    }

    /// The one behind numpy.random.seed, rand, ...: rill::RandomState::global().seed(42).
    static RandomState global() { return adopt(rill_global_random_state()); }

    /// Takes over a handle of the C API.
    static RandomState adopt(rill_random_state *handle) noexcept { return RandomState(owner(handle)); }

    BitGenerator bit_generator() const
    {
        return BitGenerator::adopt(detail::made<rill_bit_generator>(rill_random_state_bit_generator, get()));
    }
    void set_bit_generator(const BitGenerator &bits)
    {
        detail::check(rill_random_state_set_bit_generator(get(), bits.get()));
    }

    void seed() { detail::check(rill_random_state_seed_from_os(get())); }
    void seed(std::uint32_t seed) { detail::check(rill_random_state_seed(get(), seed)); }
    void seed(buffer<const std::uint32_t> key)
    {
        detail::check(rill_random_state_seed_array(get(), key.data(), key.size()));
    }

    // Integers of any type; high is excluded unless endpoint::included is given.
    template <class T = std::int64_t> T randint(detail::bound_t<T> high) { return randint<T>(0, high); }
    template <class T = std::int64_t>
    T randint(detail::bound_t<T> low, detail::bound_t<T> high, endpoint end = endpoint::excluded)
    {
        T value{};
        randint<T>(low, high, buffer<T>(&value, 1), end);
        return value;
    }
    template <class T = std::int64_t>
    std::vector<T> randint(detail::bound_t<T> low, detail::bound_t<T> high, std::size_t n,
                           endpoint end = endpoint::excluded)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { randint<T>(low, high, out, end); });
    }
    template <class T = std::int64_t>
    void randint(detail::bound_t<T> low, detail::bound_t<T> high, detail::same<buffer<T>> out,
                 endpoint end = endpoint::excluded)
    {
        // long and long long are two types of one kind; what fills them is not C++ and tells no difference.
        auto *values = reinterpret_cast<detail::fixed_t<T> *>(out.data());
        detail::check(detail::randint<detail::fixed_t<T>>::value(get(), low, high, end == endpoint::included, values,
                                                                 out.size()));
    }
    std::int64_t tomaxint() { return one<std::int64_t>(rill_random_state_tomaxint); }
    std::vector<std::int64_t> tomaxint(std::size_t n) { return many<std::int64_t>(n, rill_random_state_tomaxint); }
    void tomaxint(buffer<std::int64_t> out) { fill(out, rill_random_state_tomaxint); }
    std::int64_t random_integers(std::int64_t low, std::int64_t high)
    {
        return one<std::int64_t>(rill_random_state_random_integers, low, high);
    }
    std::vector<std::int64_t> random_integers(std::int64_t low, std::int64_t high, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_random_integers, low, high);
    }
    void random_integers(std::int64_t low, std::int64_t high, buffer<std::int64_t> out)
    {
        fill(out, rill_random_state_random_integers, low, high);
    }

    // Standard distributions; random, ranf, sample and rand are other names of random_sample.
    double random_sample() { return one<double>(rill_random_state_random_sample); }
    std::vector<double> random_sample(std::size_t n) { return many<double>(n, rill_random_state_random_sample); }
    void random_sample(buffer<double> out) { fill(out, rill_random_state_random_sample); }
    double random() { return one<double>(rill_random_state_random); }
    std::vector<double> random(std::size_t n) { return many<double>(n, rill_random_state_random); }
    void random(buffer<double> out) { fill(out, rill_random_state_random); }
    double ranf() { return one<double>(rill_random_state_ranf); }
    std::vector<double> ranf(std::size_t n) { return many<double>(n, rill_random_state_ranf); }
    void ranf(buffer<double> out) { fill(out, rill_random_state_ranf); }
    double sample() { return one<double>(rill_random_state_sample); }
    std::vector<double> sample(std::size_t n) { return many<double>(n, rill_random_state_sample); }
    void sample(buffer<double> out) { fill(out, rill_random_state_sample); }
    double rand() { return one<double>(rill_random_state_rand); }
    std::vector<double> rand(std::size_t n) { return many<double>(n, rill_random_state_rand); }
    void rand(buffer<double> out) { fill(out, rill_random_state_rand); }
    double randn() { return one<double>(rill_random_state_randn); }
    std::vector<double> randn(std::size_t n) { return many<double>(n, rill_random_state_randn); }
    void randn(buffer<double> out) { fill(out, rill_random_state_randn); }
    double standard_normal() { return one<double>(rill_random_state_standard_normal); }
    std::vector<double> standard_normal(std::size_t n) { return many<double>(n, rill_random_state_standard_normal); }
    void standard_normal(buffer<double> out) { fill(out, rill_random_state_standard_normal); }
    double standard_exponential() { return one<double>(rill_random_state_standard_exponential); }
    std::vector<double> standard_exponential(std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_exponential);
    }
    void standard_exponential(buffer<double> out) { fill(out, rill_random_state_standard_exponential); }
    double standard_gamma(double shape) { return one<double>(rill_random_state_standard_gamma, shape); }
    std::vector<double> standard_gamma(double shape, std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_gamma, shape);
    }
    void standard_gamma(double shape, buffer<double> out) { fill(out, rill_random_state_standard_gamma, shape); }

    // Continuous distributions.
    double uniform(double low = 0.0, double high = 1.0) { return one<double>(rill_random_state_uniform, low, high); }
    std::vector<double> uniform(double low, double high, std::size_t n)
    {
        return many<double>(n, rill_random_state_uniform, low, high);
    }
    void uniform(double low, double high, buffer<double> out) { fill(out, rill_random_state_uniform, low, high); }
    double normal(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_normal, loc, scale); }
    std::vector<double> normal(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_normal, loc, scale);
    }
    void normal(double loc, double scale, buffer<double> out) { fill(out, rill_random_state_normal, loc, scale); }
    double lognormal(double mean = 0.0, double sigma = 1.0)
    {
        return one<double>(rill_random_state_lognormal, mean, sigma);
    }
    std::vector<double> lognormal(double mean, double sigma, std::size_t n)
    {
        return many<double>(n, rill_random_state_lognormal, mean, sigma);
    }
    void lognormal(double mean, double sigma, buffer<double> out)
    {
        fill(out, rill_random_state_lognormal, mean, sigma);
    }
    double laplace(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_laplace, loc, scale); }
    std::vector<double> laplace(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_laplace, loc, scale);
    }
    void laplace(double loc, double scale, buffer<double> out) { fill(out, rill_random_state_laplace, loc, scale); }
    double gumbel(double loc = 0.0, double scale = 1.0) { return one<double>(rill_random_state_gumbel, loc, scale); }
    std::vector<double> gumbel(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_gumbel, loc, scale);
    }
    void gumbel(double loc, double scale, buffer<double> out) { fill(out, rill_random_state_gumbel, loc, scale); }
    double logistic(double loc = 0.0, double scale = 1.0)
    {
        return one<double>(rill_random_state_logistic, loc, scale);
    }
    std::vector<double> logistic(double loc, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_logistic, loc, scale);
    }
    void logistic(double loc, double scale, buffer<double> out) { fill(out, rill_random_state_logistic, loc, scale); }
    double exponential(double scale = 1.0) { return one<double>(rill_random_state_exponential, scale); }
    std::vector<double> exponential(double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_exponential, scale);
    }
    void exponential(double scale, buffer<double> out) { fill(out, rill_random_state_exponential, scale); }
    double gamma(double shape, double scale = 1.0) { return one<double>(rill_random_state_gamma, shape, scale); }
    std::vector<double> gamma(double shape, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_gamma, shape, scale);
    }
    void gamma(double shape, double scale, buffer<double> out) { fill(out, rill_random_state_gamma, shape, scale); }
    double beta(double a, double b) { return one<double>(rill_random_state_beta, a, b); }
    std::vector<double> beta(double a, double b, std::size_t n)
    {
        return many<double>(n, rill_random_state_beta, a, b);
    }
    void beta(double a, double b, buffer<double> out) { fill(out, rill_random_state_beta, a, b); }
    double chisquare(double df) { return one<double>(rill_random_state_chisquare, df); }
    std::vector<double> chisquare(double df, std::size_t n) { return many<double>(n, rill_random_state_chisquare, df); }
    void chisquare(double df, buffer<double> out) { fill(out, rill_random_state_chisquare, df); }
    double noncentral_chisquare(double df, double nonc)
    {
        return one<double>(rill_random_state_noncentral_chisquare, df, nonc);
    }
    std::vector<double> noncentral_chisquare(double df, double nonc, std::size_t n)
    {
        return many<double>(n, rill_random_state_noncentral_chisquare, df, nonc);
    }
    void noncentral_chisquare(double df, double nonc, buffer<double> out)
    {
        fill(out, rill_random_state_noncentral_chisquare, df, nonc);
    }
    double f(double dfnum, double dfden) { return one<double>(rill_random_state_f, dfnum, dfden); }
    std::vector<double> f(double dfnum, double dfden, std::size_t n)
    {
        return many<double>(n, rill_random_state_f, dfnum, dfden);
    }
    void f(double dfnum, double dfden, buffer<double> out) { fill(out, rill_random_state_f, dfnum, dfden); }
    double noncentral_f(double dfnum, double dfden, double nonc)
    {
        return one<double>(rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }
    std::vector<double> noncentral_f(double dfnum, double dfden, double nonc, std::size_t n)
    {
        return many<double>(n, rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }
    void noncentral_f(double dfnum, double dfden, double nonc, buffer<double> out)
    {
        fill(out, rill_random_state_noncentral_f, dfnum, dfden, nonc);
    }
    double standard_t(double df) { return one<double>(rill_random_state_standard_t, df); }
    std::vector<double> standard_t(double df, std::size_t n)
    {
        return many<double>(n, rill_random_state_standard_t, df);
    }
    void standard_t(double df, buffer<double> out) { fill(out, rill_random_state_standard_t, df); }
    double standard_cauchy() { return one<double>(rill_random_state_standard_cauchy); }
    std::vector<double> standard_cauchy(std::size_t n) { return many<double>(n, rill_random_state_standard_cauchy); }
    void standard_cauchy(buffer<double> out) { fill(out, rill_random_state_standard_cauchy); }
    double vonmises(double mu, double kappa) { return one<double>(rill_random_state_vonmises, mu, kappa); }
    std::vector<double> vonmises(double mu, double kappa, std::size_t n)
    {
        return many<double>(n, rill_random_state_vonmises, mu, kappa);
    }
    void vonmises(double mu, double kappa, buffer<double> out) { fill(out, rill_random_state_vonmises, mu, kappa); }
    double pareto(double a) { return one<double>(rill_random_state_pareto, a); }
    std::vector<double> pareto(double a, std::size_t n) { return many<double>(n, rill_random_state_pareto, a); }
    void pareto(double a, buffer<double> out) { fill(out, rill_random_state_pareto, a); }
    double weibull(double a) { return one<double>(rill_random_state_weibull, a); }
    std::vector<double> weibull(double a, std::size_t n) { return many<double>(n, rill_random_state_weibull, a); }
    void weibull(double a, buffer<double> out) { fill(out, rill_random_state_weibull, a); }
    double power(double a) { return one<double>(rill_random_state_power, a); }
    std::vector<double> power(double a, std::size_t n) { return many<double>(n, rill_random_state_power, a); }
    void power(double a, buffer<double> out) { fill(out, rill_random_state_power, a); }
    double rayleigh(double scale = 1.0) { return one<double>(rill_random_state_rayleigh, scale); }
    std::vector<double> rayleigh(double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_rayleigh, scale);
    }
    void rayleigh(double scale, buffer<double> out) { fill(out, rill_random_state_rayleigh, scale); }
    double wald(double mean, double scale) { return one<double>(rill_random_state_wald, mean, scale); }
    std::vector<double> wald(double mean, double scale, std::size_t n)
    {
        return many<double>(n, rill_random_state_wald, mean, scale);
    }
    void wald(double mean, double scale, buffer<double> out) { fill(out, rill_random_state_wald, mean, scale); }
    double triangular(double left, double mode, double right)
    {
        return one<double>(rill_random_state_triangular, left, mode, right);
    }
    std::vector<double> triangular(double left, double mode, double right, std::size_t n)
    {
        return many<double>(n, rill_random_state_triangular, left, mode, right);
    }
    void triangular(double left, double mode, double right, buffer<double> out)
    {
        fill(out, rill_random_state_triangular, left, mode, right);
    }

    // Discrete distributions.
    std::int64_t binomial(std::int64_t n_trials, double p)
    {
        return one<std::int64_t>(rill_random_state_binomial, n_trials, p);
    }
    std::vector<std::int64_t> binomial(std::int64_t n_trials, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_binomial, n_trials, p);
    }
    void binomial(std::int64_t n_trials, double p, buffer<std::int64_t> out)
    {
        fill(out, rill_random_state_binomial, n_trials, p);
    }
    std::int64_t negative_binomial(double n_successes, double p)
    {
        return one<std::int64_t>(rill_random_state_negative_binomial, n_successes, p);
    }
    std::vector<std::int64_t> negative_binomial(double n_successes, double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_negative_binomial, n_successes, p);
    }
    void negative_binomial(double n_successes, double p, buffer<std::int64_t> out)
    {
        fill(out, rill_random_state_negative_binomial, n_successes, p);
    }
    std::int64_t poisson(double lam = 1.0) { return one<std::int64_t>(rill_random_state_poisson, lam); }
    std::vector<std::int64_t> poisson(double lam, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_poisson, lam);
    }
    void poisson(double lam, buffer<std::int64_t> out) { fill(out, rill_random_state_poisson, lam); }
    std::int64_t zipf(double a) { return one<std::int64_t>(rill_random_state_zipf, a); }
    std::vector<std::int64_t> zipf(double a, std::size_t n) { return many<std::int64_t>(n, rill_random_state_zipf, a); }
    void zipf(double a, buffer<std::int64_t> out) { fill(out, rill_random_state_zipf, a); }
    std::int64_t geometric(double p) { return one<std::int64_t>(rill_random_state_geometric, p); }
    std::vector<std::int64_t> geometric(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_geometric, p);
    }
    void geometric(double p, buffer<std::int64_t> out) { fill(out, rill_random_state_geometric, p); }
    std::int64_t hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample)
    {
        return one<std::int64_t>(rill_random_state_hypergeometric, ngood, nbad, nsample);
    }
    std::vector<std::int64_t> hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_hypergeometric, ngood, nbad, nsample);
    }
    void hypergeometric(std::int64_t ngood, std::int64_t nbad, std::int64_t nsample, buffer<std::int64_t> out)
    {
        fill(out, rill_random_state_hypergeometric, ngood, nbad, nsample);
    }
    std::int64_t logseries(double p) { return one<std::int64_t>(rill_random_state_logseries, p); }
    std::vector<std::int64_t> logseries(double p, std::size_t n)
    {
        return many<std::int64_t>(n, rill_random_state_logseries, p);
    }
    void logseries(double p, buffer<std::int64_t> out) { fill(out, rill_random_state_logseries, p); }

    // Distributions with several values for each draw: n rows, or as many as the buffer holds.
    std::vector<std::int64_t> multinomial(std::int64_t n_trials, buffer<const double> pvals, std::size_t n = 1)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, pvals.size()), [&](buffer<std::int64_t> out) {
            multinomial(n_trials, pvals, out);
        });
    }
    void multinomial(std::int64_t n_trials, buffer<const double> pvals, buffer<std::int64_t> out)
    {
        detail::check(rill_random_state_multinomial(get(), n_trials, pvals.data(), pvals.size(), out.data(),
                                           detail::rows(out.size(), pvals.size())));
    }
    std::vector<double> dirichlet(buffer<const double> alpha, std::size_t n = 1)
    {
        return detail::vector_of<double>(detail::product(n, alpha.size()),
                                         [&](buffer<double> out) { dirichlet(alpha, out); });
    }
    void dirichlet(buffer<const double> alpha, buffer<double> out)
    {
        detail::check(rill_random_state_dirichlet(get(), alpha.data(), alpha.size(), out.data(),
                                         detail::rows(out.size(), alpha.size())));
    }
    std::vector<double> multivariate_normal(buffer<const double> mean, buffer<const double> cov, std::size_t n = 1,
                                            rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8)
    {
        return detail::vector_of<double>(detail::product(n, mean.size()), [&](buffer<double> out) {
            multivariate_normal(mean, cov, out, check_valid, tol);
        });
    }
    void multivariate_normal(buffer<const double> mean, buffer<const double> cov, buffer<double> out,
                             rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8)
    {
        const std::size_t k = mean.size();
        detail::require(cov.size() == detail::product(k, k), "mean and cov must have same length");
        detail::check(rill_random_state_multivariate_normal(get(), mean.data(), cov.data(), k, check_valid, tol,
                                                            out.data(), detail::rows(out.size(), k)));
    }

    // Choosing and shuffling.
    /// Places in a population, or items of a range; without p all are equally likely.
    std::vector<std::int64_t> choice(std::int64_t population, std::size_t n, bool replace = true,
                                     buffer<const double> p = {})
    {
        return detail::vector_of<std::int64_t>(
            n, [&](buffer<std::int64_t> out) { choice(population, out, replace, p); });
    }
    void choice(std::int64_t population, buffer<std::int64_t> out, bool replace = true, buffer<const double> p = {})
    {
        detail::check(rill_random_state_choice(get(), population, replace, detail::probabilities(p, population),
                                      out.data(), out.size()));
    }
    template <class Range, std::enable_if_t<!std::is_arithmetic_v<Range>, int> = 0>
    auto choice(const Range &range, std::size_t n, bool replace = true, buffer<const double> p = {})
    {
        return detail::at(range, choice(static_cast<std::int64_t>(std::size(range)), n, replace, p));
    }

    /// Any random-access range, in place.
    template <class Range> void shuffle(Range &&range)
    {
        detail::shuffle(range, [this](void *base, std::size_t n, std::size_t item_size) {
            return rill_random_state_shuffle(get(), base, n, item_size);
        });
    }
    /// 0 to n - 1, shuffled; or a shuffled copy of a range.
    std::vector<std::int64_t> permutation(std::size_t n) { return many<std::int64_t>(n, rill_random_state_permutation); }
    void permutation(buffer<std::int64_t> out) { fill(out, rill_random_state_permutation); }
    template <class Range, std::enable_if_t<!std::is_arithmetic_v<Range>, int> = 0>
    auto permutation(const Range &range)
    {
        std::vector<detail::value_of<const Range>> copy(std::begin(range), std::end(range));
        shuffle(copy);
        return copy;
    }
    std::vector<std::uint8_t> bytes(std::size_t n) { return many<std::uint8_t>(n, rill_random_state_bytes); }
    void bytes(buffer<std::uint8_t> out) { fill(out, rill_random_state_bytes); }
    /// One parameter set per draw: draw("normal", {means, 1.0}, out), with the names of the methods (and their suffixes
    /// in C, "integers_u8"). A parameter is one value, or an array with as many as are drawn.
    template <class T = double>
    void draw(const std::string &name, std::initializer_list<parameter> parameters, detail::same<buffer<T>> out)
    {
        detail::draw(
            [this](auto... arguments) { return rill_random_state_draw(get(), arguments...); }, name, parameters, buffer<T>(out));
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
            return rill_random_state_save(get(), format, out, capacity, n);
        });
    }
    static RandomState load(buffer<const std::uint8_t> state)
    {
        return adopt(detail::made<rill_random_state>(rill_random_state_load, state.data(), state.size()));
    }
    void restore(buffer<const std::uint8_t> state)
    {
        detail::check(rill_random_state_restore(get(), state.data(), state.size()));
    }

    /// The handle, for functions of the C API; it stays this object's.
    rill_random_state *get() const noexcept { return handle_.get(); }
    /// The handle, which is the caller's from now on.
    rill_random_state *release() noexcept { return handle_.release(); }

  private:
    using owner = detail::owner<rill_random_state, rill_random_state_free>;

    explicit RandomState(owner handle) noexcept : handle_(std::move(handle)) {}

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

} // namespace rill

#endif
