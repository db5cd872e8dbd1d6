/** @file
 * Part of rill.hpp: SeedSequence.
 */

#ifndef RILL_SEED_SEQUENCE_HPP
#define RILL_SEED_SEQUENCE_HPP

#include <iterator>
#include <string>

#include "buffer.hpp"

namespace rill {

namespace detail {

/// Whether a list of T is one of integers that seed: not of characters or truth values.
template <class T> constexpr bool seeds()
{
    return std::is_integral_v<T> && sizeof(T) != 1 && !std::is_same_v<T, wchar_t> && !std::is_same_v<T, char16_t> &&
           !std::is_same_v<T, char32_t>;
}
template <class T> inline constexpr bool is_seed = seeds<T>();

/// Whether an argument that seeds may be negative, or no integer at all.
template <class Seed> inline constexpr bool is_signed_seed = std::is_arithmetic_v<Seed> && std::is_signed_v<Seed>;

/// That seed as an integer that is not negative.
template <class Seed> std::uint64_t seed_of(Seed seed)
{
    static_assert(std::is_integral_v<Seed>, "rill: a seed is an integer");
    require(seed >= 0, "expected non-negative integer");
    return static_cast<std::uint64_t>(seed);
}

/// A seed of numpy.random.seed, of 32 bits, from an argument of another type.
template <class Seed>
inline constexpr bool is_wide_seed = std::is_arithmetic_v<Seed> && !std::is_same_v<Seed, std::uint32_t>;
template <class Seed> std::uint32_t legacy_seed_of(Seed seed)
{
    static_assert(std::is_integral_v<Seed>, "rill: a seed is an integer");
    const auto narrow = static_cast<std::uint32_t>(seed);
    require(seed >= Seed{} && static_cast<std::uint64_t>(seed) == narrow, "Seed must be between 0 and 2**32 - 1");
    return narrow;
}

/// A text for C, which must not end at a NUL before its end.
inline const char *seed_text(const std::string &text)
{
    require(text.find('\0') == std::string::npos, "unrecognized seed string");
    return text.c_str();
}

/// The words of integers, one after the other, the lowest word of each first.
template <class Range> std::vector<std::uint32_t> words_of(const Range &integers)
{
    std::vector<std::uint32_t> words;
    for (const auto integer : integers) {
        if constexpr (std::is_signed_v<std::remove_cv_t<decltype(integer)>>)
            require(integer >= 0, "expected non-negative integer");
        auto rest = static_cast<std::uint64_t>(integer);
        do
            words.push_back(static_cast<std::uint32_t>(rest));
        while ((rest >>= 32) != 0);
    }
    return words;
}

} // namespace detail

/// numpy.random.SeedSequence; functions rill_seed_sequence_*.
class SeedSequence {
  public:
    /// From the operating system's entropy.
    SeedSequence() : handle_(detail::made<rill_seed_sequence>(rill_seed_sequence_from_os)) {}

    /// From one integer.
    explicit SeedSequence(std::uint64_t entropy)
        : handle_(detail::made<rill_seed_sequence>(rill_seed_sequence_from_u64, entropy))
    {
    }
    /// The same of a signed type; as in NumPy it must not be negative.
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0>
    explicit SeedSequence(Signed entropy) : SeedSequence(detail::seed_of(entropy))
    {
    }

    /// From a list of words.
    explicit SeedSequence(buffer<const std::uint32_t> entropy)
        : handle_(detail::made<rill_seed_sequence>(rill_seed_sequence_new, entropy.data(), entropy.size()))
    {
    }

    /// From a list of integers, SeedSequence({7, 2024}), or a range of them. As in NumPy an integer has as many words as
    /// it needs, and must not be negative.
    explicit SeedSequence(std::initializer_list<std::uint64_t> entropy) : SeedSequence(detail::words_of(entropy)) {}
    template <class Integer, std::enable_if_t<detail::is_seed<Integer>, int> = 0>
    explicit SeedSequence(std::initializer_list<Integer> entropy) : SeedSequence(detail::words_of(entropy))
    {
    }
    template <class Range, class Integer = std::remove_cv_t<detail::element_of<const Range>>,
              std::enable_if_t<detail::is_seed<Integer> &&
                                   !(std::is_same_v<Integer, std::uint32_t> && is_contiguous_v<Range>),
                               int> = 0>
    explicit SeedSequence(const Range &entropy) : SeedSequence(detail::words_of(entropy))
    {
    }

    /// From an integer of any size, "123" or "0x1f".
    explicit SeedSequence(const std::string &text)
        : handle_(detail::made<rill_seed_sequence>(rill_seed_sequence_from_string, detail::seed_text(text)))
    {
    }
    static SeedSequence from_string(const std::string &text) { return SeedSequence(text); }

    /// From all parts of a seed sequence; the words are those of one integer, lowest first.
    static SeedSequence with(buffer<const std::uint32_t> entropy, buffer<const std::uint32_t> spawn_key,
                             std::size_t pool_size = 4, std::uint32_t n_children_spawned = 0)
    {
        return adopt(detail::made<rill_seed_sequence>(rill_seed_sequence_with, entropy.data(), entropy.size(),
                                                      spawn_key.data(), spawn_key.size(), pool_size,
                                                      n_children_spawned));
    }

    /// Takes ownership of a handle of the C API.
    static SeedSequence adopt(rill_seed_sequence *handle) noexcept { return SeedSequence(owner(handle)); }

    /// Words for seeding; T is std::uint32_t or std::uint64_t.
    template <class T = std::uint32_t> std::vector<T> generate_state(std::size_t n) const
    {
        static_assert(std::is_same_v<T, std::uint32_t> || std::is_same_v<T, std::uint64_t>, "32 or 64 bits");
        return detail::vector_of<T>(n, [this](buffer<T> out) {
            if constexpr (sizeof(T) == 4)
                detail::check(rill_seed_sequence_generate_state_u32(get(), out.data(), out.size()));
            else
                detail::check(rill_seed_sequence_generate_state_u64(get(), out.data(), out.size()));
        });
    }

    /// Keys for bit generators of the kind Squares; with unique none comes twice.
    std::vector<std::uint64_t> squares_keys(std::size_t n, bool unique = false) const
    {
        return detail::vector_of<std::uint64_t>(n, [this, unique](buffer<std::uint64_t> out) {
            detail::check(rill_squares_keys(get(), unique, out.data(), out.size()));
        });
    }

    // What the standard library's engines ask of a seed sequence: std::mt19937 engine(seed).
    using result_type = std::uint32_t;
    /// Fills a range with the words of generate_state.
    template <class Iterator> void generate(Iterator first, Iterator last) const
    {
        const std::vector<std::uint32_t> words =
            generate_state(static_cast<std::size_t>(std::distance(first, last)));
        for (const std::uint32_t word : words)
            *first++ = static_cast<typename std::iterator_traits<Iterator>::value_type>(word);
    }
    /// The number of words of the entropy.
    std::size_t size() const { return entropy().size(); }
    /// Writes the words of the entropy.
    template <class Iterator> void param(Iterator out) const
    {
        for (const std::uint32_t word : entropy())
            *out++ = word;
    }

    std::vector<SeedSequence> spawn(std::size_t n)
    {
        std::vector<rill_seed_sequence *> handles(n);
        std::vector<SeedSequence> children;
        children.reserve(n);
        detail::check(rill_seed_sequence_spawn(get(), handles.data(), n));
        for (rill_seed_sequence *handle : handles)
            children.push_back(adopt(handle));
        return children;
    }

    /// As copy.deepcopy.
    SeedSequence clone() const
    {
        return adopt(detail::made<rill_seed_sequence>(rill_seed_sequence_clone, get()));
    }

    std::vector<std::uint32_t> entropy() const { return words(rill_seed_sequence_entropy); }
    std::vector<std::uint32_t> spawn_key() const { return words(rill_seed_sequence_spawn_key); }
    std::vector<std::uint32_t> pool() const { return words(rill_seed_sequence_pool); }

    std::size_t pool_size() const
    {
        std::size_t size = 0;
        detail::check(rill_seed_sequence_pool_size(get(), &size));
        return size;
    }

    std::uint32_t n_children_spawned() const
    {
        std::uint32_t n = 0;
        detail::check(rill_seed_sequence_n_children_spawned(get(), &n));
        return n;
    }

    std::vector<std::uint8_t> save(rill_format format = RILL_FORMAT_BINARY) const
    {
        return detail::sized<std::uint8_t>([&](std::uint8_t *out, std::size_t capacity, std::size_t *n) {
            return rill_seed_sequence_save(get(), format, out, capacity, n);
        });
    }

    static SeedSequence load(buffer<const std::uint8_t> state)
    {
        return adopt(detail::made<rill_seed_sequence>(rill_seed_sequence_load, state.data(), state.size()));
    }

    void restore(buffer<const std::uint8_t> state)
    {
        detail::check(rill_seed_sequence_restore(get(), state.data(), state.size()));
    }

    /// The handle, for functions of the C API. This object still owns it.
    rill_seed_sequence *get() const noexcept { return handle_.get(); }
    /// The handle. The caller owns it from now on.
    rill_seed_sequence *release() noexcept { return handle_.release(); }

  private:
    using owner = detail::owner<rill_seed_sequence, rill_seed_sequence_free>;

    explicit SeedSequence(owner handle) noexcept : handle_(std::move(handle)) {}

    template <class Function> std::vector<std::uint32_t> words(Function function) const
    {
        return detail::sized<std::uint32_t>([&](std::uint32_t *out, std::size_t capacity, std::size_t *n) {
            return function(get(), out, capacity, n);
        });
    }

    owner handle_;
};

} // namespace rill

#endif
