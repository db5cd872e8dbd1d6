/** @file
 * Part of rill.hpp: RandomState, and the global one.
 */

#ifndef RILL_RANDOM_STATE_HPP
#define RILL_RANDOM_STATE_HPP

#include "kinds.hpp"
#include "parameter.hpp"
#include "random_state_univariate.hpp"

namespace rill {

/// numpy.random.RandomState; functions rill_random_state_*.
class RandomState : public random_state_univariate {
  public:
    /// From the operating system's entropy.
    RandomState() : RandomState(owner(detail::made<rill_random_state>(rill_random_state_from_os))) {}
    explicit RandomState(std::uint32_t seed)
        : RandomState(owner(detail::made<rill_random_state>(rill_random_state_from_seed, seed)))
    {
    }
    /// Of another type; as in NumPy it must be from 0 to 2^32 - 1.
    template <class Seed, std::enable_if_t<detail::is_wide_seed<Seed>, int> = 0>
    explicit RandomState(Seed seed) : RandomState(detail::legacy_seed_of(seed))
    {
    }
    explicit RandomState(buffer<const std::uint32_t> key)
        : RandomState(owner(detail::made<rill_random_state>(rill_random_state_from_seed_array, key.data(), key.size())))
    {
    }
    /// Draws from this bit generator, which may be shared.
    explicit RandomState(const BitGenerator &bits)
        : RandomState(owner(detail::made<rill_random_state>(rill_random_state_new, bits.get())))
    {
    }

    /// The global random state of numpy.random.seed, rand, ...: rill::RandomState::global().seed(42).
    static RandomState global() { return adopt(rill_global_random_state()); }

    /// Takes ownership of a handle of the C API.
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
    template <class Seed, std::enable_if_t<detail::is_wide_seed<Seed>, int> = 0> void seed(Seed seed)
    {
        this->seed(detail::legacy_seed_of(seed));
    }
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
    void randint(detail::bound_t<T> low, detail::bound_t<T> high, detail::same<output<T>> out,
                 endpoint end = endpoint::excluded)
    {
        in_blocks(out, out.integers(), [&](buffer<T> part) {
            // long and long long may be two types with one representation; C fills either as its fixed-width type.
            auto *values = reinterpret_cast<detail::fixed_t<T> *>(part.data());
            detail::check(detail::randint<detail::fixed_t<T>>::value(get(), low, high, end == endpoint::included,
                                                                     values, part.size()));
        });
    }

    // Distributions with several values for each draw: n rows, or as many rows as fit the buffer.
    std::vector<double> multivariate_normal(buffer<const double> mean, buffer<const double> cov, std::size_t n = 1,
                                            rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8)
    {
        return detail::vector_of<double>(detail::product(n, mean.size()), [&](buffer<double> out) {
            multivariate_normal(mean, cov, out, check_valid, tol);
        });
    }
    void multivariate_normal(buffer<const double> mean, buffer<const double> cov, output<double> out,
                             rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8)
    {
        const std::size_t k = mean.size();
        detail::require(cov.size() == detail::product(k, k), "mean and cov must have same length");
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_random_state_multivariate_normal(get(), mean.data(), cov.data(), k, check_valid, tol,
                                                                all.data(), detail::rows(all.size(), k)));
        });
    }

    // Choosing and shuffling.
    /// Indices into a population, or items of a range; without p all are equally probable.
    std::vector<std::int64_t> choice(std::int64_t population, std::size_t n, bool replace = true,
                                     buffer<const double> p = {})
    {
        return detail::vector_of<std::int64_t>(
            n, [&](buffer<std::int64_t> out) { choice(population, out, replace, p); });
    }
    void choice(std::int64_t population, output<std::int64_t> out, bool replace = true, buffer<const double> p = {})
    {
        at_once(out, [&](buffer<std::int64_t> all) {
            detail::check(rill_random_state_choice(get(), population, replace, detail::probabilities(p, population),
                                                   all.data(), all.size()));
        });
    }
    template <class Range, std::enable_if_t<detail::has_range<const Range>::value, int> = 0>
    auto choice(const Range &range, std::size_t n, bool replace = true, buffer<const double> p = {})
    {
        return detail::at(range, choice(static_cast<std::int64_t>(std::size(range)), n, replace, p));
    }

    /// Shuffles any random-access range in place.
    template <class Range> void shuffle(Range &&range)
    {
        detail::shuffle(range, [this](void *base, std::size_t n, std::size_t item_size) {
            return rill_random_state_shuffle(get(), base, n, item_size);
        });
    }
    /// 0 to n - 1 in random order, or a shuffled copy of a range.
    std::vector<std::int64_t> permutation(std::size_t n) { return many<std::int64_t>(n, rill_random_state_permutation); }
    void permutation(output<std::int64_t> out)
    {
        at_once(out, [this](buffer<std::int64_t> all) { fill(all, rill_random_state_permutation); });
    }
    template <class Range, std::enable_if_t<detail::has_range<const Range>::value, int> = 0>
    auto permutation(const Range &range)
    {
        std::vector<detail::value_of<const Range>> copy(std::begin(range), std::end(range));
        shuffle(copy);
        return copy;
    }
    std::vector<std::uint8_t> bytes(std::size_t n) { return many<std::uint8_t>(n, rill_random_state_bytes); }
    void bytes(buffer<std::uint8_t> out) { fill(out, rill_random_state_bytes); }
    /// A parameter set for each draw: draw("normal", {means, 1.0}, out), with the names of the methods (and their
    /// suffixes in C, "integers_u8"). A parameter is one value, or an array with a value for each draw.
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
    /// The values of draw, made by several threads; with n_threads = 0 by as many as can run at once.
    template <class T = double>
    void draw_parallel(const std::string &name, std::initializer_list<parameter> parameters,
                       detail::same<buffer<T>> out, std::size_t n_threads = 0)
    {
        const auto function = [&](auto... arguments) {
            return rill_random_state_draw_parallel(get(), arguments..., n_threads);
        };
        detail::draw(function, name, parameters, buffer<T>(out));
    }
    /// The same with the program's own threads: parallel_for(n, task) calls task(i) for each i below n, and returns when
    /// all calls have returned. Any threads may make them, in any order. It must not throw.
    template <class T = double, class ParallelFor>
    void draw_parallel(const std::string &name, std::initializer_list<parameter> parameters,
                       detail::same<buffer<T>> out, std::size_t n_threads, ParallelFor parallel_for)
    {
        const auto function = [&](auto... arguments) {
            return rill_random_state_draw_parallel_with(get(), arguments..., n_threads,
                                              detail::parallel_for_of<ParallelFor>, &parallel_for);
        };
        detail::draw(function, name, parameters, buffer<T>(out));
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

  private:
    explicit RandomState(owner handle) noexcept : random_state_univariate(std::move(handle)) {}
};

} // namespace rill

#endif
