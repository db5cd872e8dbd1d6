/** @file
 * Part of rill.hpp: bit generators of one kind, as engines for the standard library.
 */

#ifndef RILL_ENGINE_HPP
#define RILL_ENGINE_HPP

#include <ios>
#include <istream>
#include <limits>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

#include "../rill_inline.h"
#include "bit_generator.hpp"

namespace rill {

namespace detail {

/// Whether the constructor of a kind takes options; specialised for those.
template <rill_bit_generator_kind Kind> inline constexpr bool has_options = false;

/// Whether a type can be asked for words, as std::seed_seq can: q.generate(first, last).
template <class Sequence, class = void> struct is_seed_sequence : std::false_type {};
template <class Sequence>
struct is_seed_sequence<Sequence, std::void_t<typename Sequence::result_type,
                                              decltype(std::declval<Sequence &>().generate(
                                                  std::declval<std::uint32_t *>(), std::declval<std::uint32_t *>()))>>
    : std::bool_constant<!std::is_base_of_v<BitGenerator, Sequence> &&
                         !std::is_same_v<bare<Sequence>, SeedSequence>> {};

/// Whether a SeedSequence can be made from an argument: a text, or a range of integers.
template <class Seed>
inline constexpr bool makes_seed_sequence =
    !std::is_arithmetic_v<Seed> && !std::is_same_v<Seed, SeedSequence> && std::is_constructible_v<SeedSequence, const Seed &>;

/// Sets the flags and the fill character of a stream for numbers, and sets them back.
template <class Stream> class number_format {
  public:
    number_format(Stream &stream, std::ios_base::fmtflags flags)
        : stream_(stream), flags_(stream.flags(flags)), fill_(stream.fill(stream.widen(' ')))
    {
    }
    number_format(const number_format &) = delete;
    number_format &operator=(const number_format &) = delete;
    ~number_format()
    {
        stream_.flags(flags_);
        stream_.fill(fill_);
    }

  private:
    Stream &stream_;
    std::ios_base::fmtflags flags_;
    typename Stream::char_type fill_;
};

/// Writes a saved state as numbers: of its bytes, and then eight bytes a number, the lowest first.
template <class Char, class Traits>
void write_state(std::basic_ostream<Char, Traits> &stream, const std::vector<std::uint8_t> &state)
{
    const number_format format(stream, std::ios_base::dec | std::ios_base::left);
    stream << state.size();
    for (std::size_t at = 0; at < state.size(); at += 8) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < 8 && at + i < state.size(); i++)
            number |= static_cast<std::uint64_t>(state[at + i]) << (8 * i);
        stream << stream.fill() << number;
    }
}

/// Reads what write_state has written; empty if there is something else.
template <class Char, class Traits> std::vector<std::uint8_t> read_state(std::basic_istream<Char, Traits> &stream)
{
    const number_format format(stream, std::ios_base::dec | std::ios_base::skipws);
    std::vector<std::uint8_t> state;
    std::uint64_t size = 0, number = 0;
    stream >> size;
    while (stream && state.size() < size && stream >> number) {
        for (std::size_t i = 0; i < 8; i++, number >>= 8) {
            if (state.size() < size)
                state.push_back(static_cast<std::uint8_t>(number));
            else if ((number & 0xff) != 0)
                return {};
        }
    }
    return stream ? state : std::vector<std::uint8_t>();
}

} // namespace detail

/// A bit generator of one kind, by the names PCG64, MT19937, ...: rill::PCG64 bits(42). It is a BitGenerator, and meets
/// the requirements that the standard has for random number engines, [rand.req.eng]:
///
/// - `E()` and `seed()` seed with default_seed, so that the state is always the same. For fresh entropy of the operating
///   system: `E(rill::SeedSequence())`.
/// - `E(s)` and `seed(s)` take an integer as NumPy does, numpy.random.PCG64(s); a SeedSequence; a list, a range or a text
///   that makes one, `E({7, 2024})`, `E("0x1f")`; or a seed sequence of the standard library, `std::seed_seq q{7};
///   E(q)`, which is asked for the words that the kind needs, as numpy.random.PCG64 asks an ISeedSequence.
/// - A copy is independent of the original: the same as clone(). A Generator of this object shares its state instead.
/// - Two are equal if whatever is drawn from them from now on is equal. Seed sequences are not compared.
/// - `<<` and `>>` write and read the whole state, the seed sequence included, as numbers. What is not a state of this
///   kind sets failbit, and changes nothing.
///
/// Options that the constructor was given stay when it is seeded.
///
/// A call takes no lock, as those of the standard's engines: only one thread at a time may use an engine and what shares
/// its state. Through a BitGenerator& the same call takes one. Seeding and `>>` work in place, for all that share the
/// state; assignment gives this object another one.
template <rill_bit_generator_kind Kind> class engine : public BitGenerator {
  public:
    using result_type = std::uint64_t;
    static constexpr result_type default_seed = 0;

    engine() : engine(default_seed) {}
    explicit engine(std::uint64_t seed) : BitGenerator(Kind, seed) {}
    /// Of a signed type; as in NumPy it must not be negative.
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0>
    explicit engine(Signed seed) : BitGenerator(Kind, seed)
    {
    }
    explicit engine(const SeedSequence &seed) : BitGenerator(Kind, seed) {}
    explicit engine(std::initializer_list<std::uint64_t> seed) : BitGenerator(Kind, SeedSequence(seed)) {}
    template <class Integer, std::enable_if_t<detail::is_seed<Integer>, int> = 0>
    explicit engine(std::initializer_list<Integer> seed) : BitGenerator(Kind, SeedSequence(seed))
    {
    }
    template <class Seed, std::enable_if_t<detail::makes_seed_sequence<Seed>, int> = 0>
    explicit engine(const Seed &seed) : BitGenerator(Kind, SeedSequence(seed))
    {
    }
    template <class Sequence, std::enable_if_t<detail::is_seed_sequence<Sequence>::value, int> = 0>
    explicit engine(Sequence &sequence) : BitGenerator(asked(sequence))
    {
    }
    /// With options, for the kinds that have some: JSF(42, {{"size", 32}}).
    template <rill_bit_generator_kind Same = Kind, std::enable_if_t<detail::has_options<Same>, int> = 0>
    engine(std::uint64_t seed, options given) : BitGenerator(BitGenerator::with(Kind, seed, given))
    {
    }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed> && detail::has_options<Kind>, int> = 0>
    engine(Signed seed, options given) : BitGenerator(BitGenerator::with(Kind, seed, given))
    {
    }
    template <rill_bit_generator_kind Same = Kind, std::enable_if_t<detail::has_options<Same>, int> = 0>
    engine(const SeedSequence &seed, options given) : BitGenerator(BitGenerator::with(Kind, seed, given))
    {
    }
    /// The same with an option in the place of a seed: Philox::with({{"key", {5, 6}}}).
    static engine with(options given)
    {
        static_assert(detail::has_options<Kind>, "rill: this kind takes no options");
        return engine(BitGenerator::with(Kind, given));
    }
    /// The bit generator itself, if it is of this kind: PCG64(rng.bit_generator()) shares the state of rng.
    explicit engine(BitGenerator &&bits) : BitGenerator(of_this_kind(std::move(bits))) {}

    engine(const engine &other) : BitGenerator(static_cast<const BitGenerator &>(other).clone()) {}
    engine(engine &&) noexcept = default;
    engine &operator=(const engine &other) { return *this = engine(other); }
    engine &operator=(engine &&) noexcept = default;
    ~engine() = default;

    /// Takes ownership of a handle of the C API.
    static engine adopt(rill_bit_generator *handle) { return engine(BitGenerator::adopt(handle)); }
    static engine load(buffer<const std::uint8_t> state) { return engine(BitGenerator::load(state)); }
    static engine from_seed_words(buffer<const std::uint32_t> words)
    {
        return engine(BitGenerator::from_seed_words(Kind, words));
    }
    /// MT19937 as numpy.random.seed seeds it, from an integer or from an array.
    static engine from_legacy_seed(std::uint32_t seed)
    {
        static_assert(Kind == RILL_BIT_GENERATOR_KIND_MT19937, "rill: numpy.random.seed seeds an MT19937");
        return engine(BitGenerator::from_legacy_seed(seed));
    }
    template <class Seed, std::enable_if_t<detail::is_wide_seed<Seed>, int> = 0>
    static engine from_legacy_seed(Seed seed)
    {
        return from_legacy_seed(detail::legacy_seed_of(seed));
    }
    static engine from_legacy_seed(buffer<const std::uint32_t> key)
    {
        static_assert(Kind == RILL_BIT_GENERATOR_KIND_MT19937, "rill: numpy.random.seed seeds an MT19937");
        return engine(BitGenerator::from_legacy_seed(key));
    }

    result_type operator()() { return rill_inline_u64(bitgen()); }
    /// Leaves out the words of n calls: at once for PCG64, PCG64DXSM and Philox, otherwise word by word.
    void discard(unsigned long long n) { BitGenerator::discard(n < 4096 ? n : leap(n)); }

    void seed() { seed(default_seed); }
    void seed(std::uint64_t seed) { detail::begin(*this, seed); }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0> void seed(Signed seed)
    {
        detail::begin(*this, detail::seed_of(seed));
    }
    void seed(const SeedSequence &seed) { detail::begin(*this, seed); }
    void seed(std::initializer_list<std::uint64_t> seed) { detail::begin(*this, SeedSequence(seed)); }
    template <class Integer, std::enable_if_t<detail::is_seed<Integer>, int> = 0>
    void seed(std::initializer_list<Integer> seed)
    {
        detail::begin(*this, SeedSequence(seed));
    }
    template <class Seed, std::enable_if_t<detail::makes_seed_sequence<Seed>, int> = 0> void seed(const Seed &seed)
    {
        detail::begin(*this, SeedSequence(seed));
    }
    template <class Sequence, std::enable_if_t<detail::is_seed_sequence<Sequence>::value, int> = 0>
    void seed(Sequence &sequence)
    {
        restore(asked(sequence).save());
    }

    /// In place; refuses the state of another kind.
    void restore(buffer<const std::uint8_t> state)
    {
        load(state);
        BitGenerator::restore(state);
    }

    engine clone() const { return *this; }
    engine jumped(std::uint64_t jumps = 1) const { return engine(BitGenerator::jumped(jumps)); }
    engine jumped(buffer<const std::uint64_t> jumps) const { return engine(BitGenerator::jumped(jumps)); }
    std::vector<engine> spawn(std::size_t n)
    {
        std::vector<engine> children;
        children.reserve(n);
        for (BitGenerator &child : BitGenerator::spawn(n))
            children.emplace_back(std::move(child));
        return children;
    }

    friend bool operator==(const engine &a, const engine &b) { return a.get() == b.get() || a.future() == b.future(); }
    friend bool operator!=(const engine &a, const engine &b) { return !(a == b); }

    template <class Char, class Traits>
    friend std::basic_ostream<Char, Traits> &operator<<(std::basic_ostream<Char, Traits> &stream, const engine &bits)
    {
        detail::write_state(stream, bits.save());
        return stream;
    }
    template <class Char, class Traits>
    friend std::basic_istream<Char, Traits> &operator>>(std::basic_istream<Char, Traits> &stream, engine &bits)
    {
        const std::vector<std::uint8_t> state = detail::read_state(stream);
        bool restored = false;
        try {
            if (stream)
                bits.restore(state);
            restored = true;
        } catch (const error &) {
        }
        if (!restored)
            stream.setstate(std::ios_base::failbit);
        return stream;
    }

  private:
    static BitGenerator of_this_kind(BitGenerator &&bits)
    {
        detail::require(bits.kind() == Kind, "the bit generator is of another kind");
        return std::move(bits);
    }

    /// From the words of a sequence: as many as the kind asks its seed sequence for.
    template <class Sequence> static BitGenerator asked(Sequence &sequence)
    {
        const rill_bit_generator_description *kind = nullptr;
        detail::check(rill_bit_generator_kind_info(Kind, &kind));
        std::vector<std::uint32_t> words(kind->seed_words);
        sequence.generate(words.data(), words.data() + words.size());
        return BitGenerator::from_seed_words(Kind, words);
    }

    /// NumPy's state, without the seed sequence.
    std::string state() const
    {
        const std::vector<std::uint8_t> text = save(RILL_FORMAT_JSON);
        const std::string all(text.begin(), text.end());
        return all.substr(0, all.rfind(", \"seed_seq\""));
    }

    /// The next words, and the state after them. Fields that are not in use, such as the part of a block that is behind,
    /// have been overwritten by then, and so equal states have equal texts.
    std::pair<std::string, std::array<std::uint64_t, 65>> future() const
    {
        engine copy(*this);
        std::array<std::uint64_t, 65> words;
        std::array<std::uint32_t, 2> halves;
        copy.random_u32(halves);
        words[0] = static_cast<std::uint64_t>(halves[1]) << 32 | halves[0];
        copy.random_u64({words.data() + 1, 64});
        return {copy.state(), words};
    }

    /// Leaves out words as advance does; how many of the n are left.
    unsigned long long leap(unsigned long long n)
    {
        constexpr bool philox = Kind == RILL_BIT_GENERATOR_KIND_PHILOX;
        if constexpr (philox || Kind == RILL_BIT_GENERATOR_KIND_PCG64 || Kind == RILL_BIT_GENERATOR_KIND_PCG64DXSM) {
            const std::string now = state();
            // advance drops the half of a word that is kept for a draw of 32 bits; calls do not.
            if (now.find("\"has_uint32\": 0") == std::string::npos)
                return n;
            if constexpr (philox) { // advances by blocks of four words, of which so many are behind
                const std::string before = "\"buffer_pos\": ";
                const auto behind = static_cast<unsigned>(now.at(now.find(before) + before.size()) - '0');
                BitGenerator::discard(4 - behind);
                n -= 4 - behind;
            }
            const std::uint64_t steps = philox ? n / 4 : n;
            advance(buffer<const std::uint64_t>(&steps, 1));
            return philox ? n % 4 : 0;
        }
        return n;
    }
};

} // namespace rill

#endif
