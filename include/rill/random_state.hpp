/** @file
 * Part of rill.hpp: RandomState, and the global one.
 */

#ifndef RILL_RANDOM_STATE_HPP
#define RILL_RANDOM_STATE_HPP

#include "bit_generator.hpp"
#include "draws.hpp"
#include "parameter.hpp"
#include "typed.hpp"

namespace rill {

namespace detail {

/// What draws calls.
struct random_state_functions {
    static constexpr auto uniform = rill_random_state_uniform;
    static constexpr auto normal = rill_random_state_normal;
    static constexpr auto lognormal = rill_random_state_lognormal;
    static constexpr auto laplace = rill_random_state_laplace;
    static constexpr auto gumbel = rill_random_state_gumbel;
    static constexpr auto logistic = rill_random_state_logistic;
    static constexpr auto exponential = rill_random_state_exponential;
    static constexpr auto gamma = rill_random_state_gamma;
    static constexpr auto beta = rill_random_state_beta;
    static constexpr auto chisquare = rill_random_state_chisquare;
    static constexpr auto noncentral_chisquare = rill_random_state_noncentral_chisquare;
    static constexpr auto f = rill_random_state_f;
    static constexpr auto noncentral_f = rill_random_state_noncentral_f;
    static constexpr auto standard_t = rill_random_state_standard_t;
    static constexpr auto standard_cauchy = rill_random_state_standard_cauchy;
    static constexpr auto vonmises = rill_random_state_vonmises;
    static constexpr auto pareto = rill_random_state_pareto;
    static constexpr auto weibull = rill_random_state_weibull;
    static constexpr auto power = rill_random_state_power;
    static constexpr auto rayleigh = rill_random_state_rayleigh;
    static constexpr auto wald = rill_random_state_wald;
    static constexpr auto triangular = rill_random_state_triangular;
    static constexpr auto binomial = rill_random_state_binomial;
    static constexpr auto negative_binomial = rill_random_state_negative_binomial;
    static constexpr auto poisson = rill_random_state_poisson;
    static constexpr auto zipf = rill_random_state_zipf;
    static constexpr auto geometric = rill_random_state_geometric;
    static constexpr auto hypergeometric = rill_random_state_hypergeometric;
    static constexpr auto logseries = rill_random_state_logseries;
    static constexpr auto multinomial = rill_random_state_multinomial;
    static constexpr auto dirichlet = rill_random_state_dirichlet;
};

} // namespace detail

/// numpy.random.RandomState; functions rill_random_state_*.
class RandomState : public draws<RandomState, detail::random_state_functions> {
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

    // Distributions with several values for each draw: n rows, or as many as the buffer holds.
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

    owner handle_;
};

} // namespace rill

#endif
