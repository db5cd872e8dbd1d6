/** @file
 * Part of rill.hpp: Generator.
 */

#ifndef RILL_GENERATOR_HPP
#define RILL_GENERATOR_HPP

#include <complex>
#include <optional>

#include "generator_univariate.hpp"
#include "kinds.hpp"
#include "parameter.hpp"

namespace rill {

namespace detail {

/// Complex numbers as pairs of doubles, the layout that the standard gives them.
inline double *parts(std::complex<double> *numbers) { return reinterpret_cast<double *>(numbers); }
inline const double *parts(const std::complex<double> *numbers) { return reinterpret_cast<const double *>(numbers); }

/// The number of rows of a square matrix of so many items.
inline std::size_t side(std::size_t size)
{
    std::size_t rows = 0;
    while (rows < size / (rows + 1))
        ++rows;
    require(rows * rows == size, "the matrix is not square");
    return rows;
}

} // namespace detail

/// numpy.random.Generator; functions rill_generator_*. It is a UniformRandomBitGenerator of 64-bit words too.
class Generator : public generator_univariate {
  public:
    /// Draws from this bit generator, which may be shared.
    explicit Generator(const BitGenerator &bits)
        : Generator(owner(detail::made<rill_generator>(rill_generator_new, bits.get())))
    {
    }

    /// Takes ownership of a handle of the C API.
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

    // An engine for the standard library: the words of integers<std::uint64_t>(0, max(), endpoint::included).
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
    void integers(detail::bound_t<T> low, detail::bound_t<T> high, detail::same<output<T>> out,
                  endpoint end = endpoint::excluded)
    {
        in_blocks(out, out.integers(), [&](buffer<T> part) {
            // long and long long may be two types with one representation; C fills either as its fixed-width type.
            auto *values = reinterpret_cast<detail::fixed_t<T> *>(part.data());
            detail::check(detail::integers<detail::fixed_t<T>>::value(get(), low, high, end == endpoint::included,
                                                                      values, part.size()));
        });
    }

    /// The same of 64 or 32 bits as a range, without end or of n values: see rill::stream.
    template <class T = std::int64_t>
    auto stream_integers(detail::bound_t<T> low, detail::bound_t<T> high, endpoint end = endpoint::excluded)
    {
        static_assert(sizeof(T) >= 4, "rill: smaller integers share words within a fill, and so have no stream");
        return detail::endless<detail::fixed_t<T>>(get(), detail::integers<detail::fixed_t<T>>::value, low, high,
                                                   end == endpoint::included);
    }
    template <class T = std::int64_t>
    auto stream_integers(detail::bound_t<T> low, detail::bound_t<T> high, std::size_t n,
                         endpoint end = endpoint::excluded)
    {
        static_assert(sizeof(T) >= 4, "rill: smaller integers share words within a fill, and so have no stream");
        return detail::counted<detail::fixed_t<T>>(get(), n, detail::integers<detail::fixed_t<T>>::value, low, high,
                                                   end == endpoint::included);
    }

    /// The same of 64 or 32 bits by several threads; with n_threads = 0 by as many as can run at once.
    template <class T = std::int64_t>
    void integers_parallel(detail::bound_t<T> low, detail::bound_t<T> high, detail::same<buffer<T>> out,
                           std::size_t n_threads = 0, endpoint end = endpoint::excluded)
    {
        auto *values = reinterpret_cast<detail::fixed_t<T> *>(out.data());
        detail::check(detail::integers_parallel<detail::fixed_t<T>>::value(
            get(), low, high, end == endpoint::included, values, out.size(), n_threads));
    }

    // Distributions with several values for each draw: n rows, or as many rows as fit the buffer.
    std::vector<std::int64_t>
    multivariate_hypergeometric(buffer<const std::int64_t> colors, std::int64_t nsample, std::size_t n = 1,
                                rill_multivariate_hypergeometric method = RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, colors.size()), [&](buffer<std::int64_t> out) {
            multivariate_hypergeometric(colors, nsample, out, method);
        });
    }
    void multivariate_hypergeometric(
        buffer<const std::int64_t> colors, std::int64_t nsample, output<std::int64_t> out,
        rill_multivariate_hypergeometric method = RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS)
    {
        at_once(out, [&](buffer<std::int64_t> all) {
            detail::check(rill_generator_multivariate_hypergeometric(get(), colors.data(), colors.size(), nsample,
                                                                     method, all.data(),
                                                                     detail::rows(all.size(), colors.size())));
        });
    }
    std::vector<double> multivariate_normal(buffer<const double> mean, buffer<const double> cov, std::size_t n = 1,
                                            rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                                            rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        return detail::vector_of<double>(detail::product(n, mean.size()), [&](buffer<double> out) {
            multivariate_normal(mean, cov, out, check_valid, tol, method);
        });
    }
    void multivariate_normal(buffer<const double> mean, buffer<const double> cov, output<double> out,
                             rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                             rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        const std::size_t k = mean.size();
        detail::require(cov.size() == detail::product(k, k), "mean and cov must have same length");
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_generator_multivariate_normal(get(), mean.data(), cov.data(), k, check_valid, tol,
                                                             method, all.data(), detail::rows(all.size(), k)));
        });
    }
    /// mean + z factor^T, with the caller's factor.
    void multivariate_normal_factor(buffer<const double> mean, matrix_buffer<const double> factor, output<double> out)
    {
        const std::size_t k = mean.size();
        detail::require(factor.size() == detail::product(k, k), "mean and factor must have same length");
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_generator_multivariate_normal_factor(get(), mean.data(), factor.data(), k, all.data(),
                                                                    detail::rows(all.size(), k)));
        });
    }

    // The methods of randomgen's ExtendedGenerator that NumPy's Generator does not have.
    /// Unsigned integers of 64 bits, or of 32 bits, each equally likely.
    template <class T = std::uint64_t> T uintegers()
    {
        T value{};
        uintegers<T>(buffer<T>(&value, 1));
        return value;
    }
    template <class T = std::uint64_t> std::vector<T> uintegers(std::size_t n)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { uintegers<T>(out); });
    }
    template <class T = std::uint64_t> void uintegers(detail::same<output<T>> out)
    {
        static_assert(std::is_unsigned_v<T> && (sizeof(T) == 4 || sizeof(T) == 8),
                      "uintegers are unsigned, of 32 or 64 bits");
        in_blocks(out, out.few_values, [&](buffer<T> part) {
            auto *values = reinterpret_cast<detail::fixed_t<T> *>(part.data());
            if constexpr (sizeof(T) == 8)
                detail::check(rill_generator_uintegers(get(), values, part.size()));
            else
                detail::check(rill_generator_uintegers_u32(get(), values, part.size()));
        });
    }

    /// Complex normal values: loc is the mean, gamma that of |z - loc|^2 and relation that of (z - loc)^2.
    std::complex<double> complex_normal(std::complex<double> loc = 0.0, std::complex<double> gamma = 1.0,
                                        std::complex<double> relation = 0.0)
    {
        std::complex<double> value;
        complex_normal(loc, gamma, relation, buffer<std::complex<double>>(&value, 1));
        return value;
    }
    std::vector<std::complex<double>> complex_normal(std::complex<double> loc, std::complex<double> gamma,
                                                     std::complex<double> relation, std::size_t n)
    {
        return detail::vector_of<std::complex<double>>(
            n, [&](buffer<std::complex<double>> out) { complex_normal(loc, gamma, relation, out); });
    }
    void complex_normal(std::complex<double> loc, std::complex<double> gamma, std::complex<double> relation,
                        output<std::complex<double>> out)
    {
        in_blocks(out, out.few_values, [&](buffer<std::complex<double>> part) {
            detail::check(rill_generator_complex_normal(get(), detail::parts(&loc), detail::parts(&gamma),
                                                        detail::parts(&relation), detail::parts(part.data()),
                                                        part.size()));
        });
    }

    /// Matrices of dim rows from the standard Wishart distribution: n matrices, or as many as fit the buffer. With
    /// rescale they are divided by df.
    std::vector<double> standard_wishart(std::int64_t df, std::size_t dim, std::size_t n = 1, bool rescale = true)
    {
        return detail::vector_of<double>(detail::product(n, detail::product(dim, dim)),
                                         [&](buffer<double> out) { standard_wishart(df, dim, out, rescale); });
    }
    void standard_wishart(std::int64_t df, std::size_t dim, output<double> out, bool rescale = true)
    {
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_generator_standard_wishart(get(), df, dim, rescale, all.data(),
                                                          detail::rows(all.size(), detail::product(dim, dim))));
        });
    }
    /// Matrices from the Wishart distribution with that scale, which has the rows of a matrix one after the other. A
    /// rank below that of full rank keeps the largest singular values or eigenvalues only.
    std::vector<double> wishart(std::int64_t df, matrix_buffer<const double> scale, std::size_t n = 1,
                                rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                                std::optional<std::int64_t> rank = {},
                                rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        return detail::vector_of<double>(detail::product(n, scale.size()), [&](buffer<double> out) {
            wishart(df, scale, out, check_valid, tol, rank, method);
        });
    }
    void wishart(std::int64_t df, matrix_buffer<const double> scale, output<double> out,
                 rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                 std::optional<std::int64_t> rank = {}, rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        const std::size_t dim = detail::side(scale.size());
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_generator_wishart(get(), df, scale.data(), dim, check_valid, tol,
                                                 rank.value_or(static_cast<std::int64_t>(dim)), method, all.data(),
                                                 detail::rows(all.size(), scale.size())));
        });
    }
    /// With the scale factor factor^T, for the caller's factor.
    void wishart_factor(std::int64_t df, matrix_buffer<const double> factor, output<double> out)
    {
        at_once(out, [&](buffer<double> all) {
            detail::check(rill_generator_wishart_factor(get(), df, factor.data(), detail::side(factor.size()),
                                                        all.data(), detail::rows(all.size(), factor.size())));
        });
    }

    /// Complex normal vectors with the mean loc, the covariance gamma and the relation matrix, one row after the other.
    /// Without gamma that is the identity, without relation zero.
    std::vector<std::complex<double>>
    multivariate_complex_normal(buffer<const std::complex<double>> loc,
                                matrix_buffer<const std::complex<double>> gamma = {nullptr, 0},
                                matrix_buffer<const std::complex<double>> relation = {nullptr, 0}, std::size_t n = 1,
                                rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                                rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        return detail::vector_of<std::complex<double>>(
            detail::product(n, loc.size()), [&](buffer<std::complex<double>> out) {
                multivariate_complex_normal(loc, gamma, relation, out, check_valid, tol, method);
            });
    }
    void multivariate_complex_normal(buffer<const std::complex<double>> loc,
                                     matrix_buffer<const std::complex<double>> gamma,
                                     matrix_buffer<const std::complex<double>> relation,
                                     output<std::complex<double>> out,
                                     rill_check_valid check_valid = RILL_CHECK_VALID_WARN, double tol = 1e-8,
                                     rill_factorization method = RILL_FACTORIZATION_SVD)
    {
        const std::size_t dim = loc.size(), size = detail::product(dim, dim);
        detail::require(gamma.size() == 0 || gamma.size() == size, "gamma and loc must have same length");
        detail::require(relation.size() == 0 || relation.size() == size, "relation and loc must have same length");
        at_once(out, [&](buffer<std::complex<double>> all) {
            detail::check(rill_generator_multivariate_complex_normal(
                get(), detail::parts(loc.data()), gamma.size() == 0 ? nullptr : detail::parts(gamma.data()),
                relation.size() == 0 ? nullptr : detail::parts(relation.data()), dim, check_valid, tol, method,
                detail::parts(all.data()), detail::rows(all.size(), dim)));
        });
    }

    // Choosing and shuffling.
    /// Indices into a population, or items of a range; without p all are equally probable.
    std::vector<std::int64_t> choice(std::int64_t population, std::size_t n, bool replace = true,
                                     buffer<const double> p = {}, bool shuffle = true)
    {
        return detail::vector_of<std::int64_t>(
            n, [&](buffer<std::int64_t> out) { choice(population, out, replace, p, shuffle); });
    }
    void choice(std::int64_t population, output<std::int64_t> out, bool replace = true, buffer<const double> p = {},
                bool shuffle = true)
    {
        at_once(out, [&](buffer<std::int64_t> all) {
            detail::check(rill_generator_choice(get(), population, replace, detail::probabilities(p, population),
                                                shuffle, all.data(), all.size()));
        });
    }
    template <class Range, std::enable_if_t<detail::has_range<const Range>::value, int> = 0>
    auto choice(const Range &range, std::size_t n, bool replace = true, buffer<const double> p = {}, bool shuffle = true)
    {
        return detail::at(range, choice(static_cast<std::int64_t>(std::size(range)), n, replace, p, shuffle));
    }

    /// Shuffles any random-access range in place.
    template <class Range> void shuffle(Range &&range)
    {
        detail::shuffle(range, [this](void *base, std::size_t n, std::size_t item_size) {
            return rill_generator_shuffle(get(), base, n, item_size);
        });
    }
    /// 0 to n - 1 in random order, or a shuffled copy of a range.
    std::vector<std::int64_t> permutation(std::size_t n) { return many<std::int64_t>(n, rill_generator_permutation); }
    void permutation(output<std::int64_t> out)
    {
        at_once(out, [this](buffer<std::int64_t> all) { fill(all, rill_generator_permutation); });
    }
    template <class Range, std::enable_if_t<detail::has_range<const Range>::value, int> = 0>
    auto permutation(const Range &range)
    {
        std::vector<detail::value_of<const Range>> copy(std::begin(range), std::end(range));
        shuffle(copy);
        return copy;
    }
    std::vector<std::uint8_t> bytes(std::size_t n) { return many<std::uint8_t>(n, rill_generator_bytes); }
    void bytes(buffer<std::uint8_t> out) { fill(out, rill_generator_bytes); }
    /// Shuffles each row (axis 1), each column (axis 0) or all items (-1) of a matrix independently, in place.
    template <class Range>
    void permuted(Range &&matrix, std::size_t rows, std::size_t columns, std::int32_t axis = -1)
    {
        using item = detail::element_of<Range>;
        static_assert(std::is_trivially_copyable_v<item>, "rill: items are moved byte by byte");
        const matrix_buffer<item> items(matrix);
        detail::require(items.size() == detail::product(rows, columns), "the matrix has another size");
        detail::check(rill_generator_permuted(get(), items.data(), rows, columns, sizeof(item), axis));
    }

    /// A parameter set for each draw: draw("normal", {means, 1.0}, out), with the names of the methods (and their
    /// suffixes in C, "integers_u8"). A parameter is one value, or an array with a value for each draw.
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
    /// The values of draw, made by several threads; with n_threads = 0 by as many as can run at once.
    template <class T = double>
    void draw_parallel(const std::string &name, std::initializer_list<parameter> parameters,
                       detail::same<buffer<T>> out, std::size_t n_threads = 0)
    {
        const auto function = [&](auto... arguments) {
            return rill_generator_draw_parallel(get(), arguments..., n_threads);
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
            return rill_generator_draw_parallel_with(get(), arguments..., n_threads,
                                              detail::parallel_for_of<ParallelFor>, &parallel_for);
        };
        detail::draw(function, name, parameters, buffer<T>(out));
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

  private:
    explicit Generator(owner handle) noexcept : generator_univariate(std::move(handle)) {}
};

/// numpy.random.default_rng(seed).
inline Generator default_rng(std::uint64_t seed)
{
    return Generator::adopt(detail::made<rill_generator>(rill_default_rng, seed));
}
/// Of a signed type; as in NumPy it must not be negative.
template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0> Generator default_rng(Signed seed)
{
    return default_rng(detail::seed_of(seed));
}
inline Generator default_rng(const SeedSequence &seed) { return Generator(PCG64(seed)); }
/// From a list of integers, default_rng({7, 2024}), a range of them, or the text of an integer of any size, "0x1f".
inline Generator default_rng(std::initializer_list<std::uint64_t> seed) { return default_rng(SeedSequence(seed)); }
template <class Integer, std::enable_if_t<detail::is_seed<Integer>, int> = 0>
Generator default_rng(std::initializer_list<Integer> seed)
{
    return default_rng(SeedSequence(seed));
}
template <class Seed, std::enable_if_t<detail::makes_seed_sequence<Seed>, int> = 0>
Generator default_rng(const Seed &seed)
{
    return default_rng(SeedSequence(seed));
}
/// Draws from this bit generator, which may be shared.
inline Generator default_rng(const BitGenerator &bits) { return Generator(bits); }
/// numpy.random.default_rng(), from the operating system's entropy.
inline Generator default_rng() { return Generator::adopt(detail::made<rill_generator>(rill_default_rng_from_os)); }

} // namespace rill

#endif
