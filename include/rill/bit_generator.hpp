/** @file
 * Part of rill.hpp: BitGenerator, which is also an engine for the standard library, and its lock.
 */

#ifndef RILL_BIT_GENERATOR_HPP
#define RILL_BIT_GENERATOR_HPP

#include <array>
#include <limits>
#include <string>
#include <utility>

#include "option.hpp"
#include "seed_sequence.hpp"

namespace rill {

/// numpy.random.PCG64 and its kin, and those of randomgen, of whatever kind; functions rill_bit_generator_*. rill::PCG64
/// and its neighbours are this class with a kind that the compiler knows.
///
/// It is a UniformRandomBitGenerator of 64-bit words, one step of the stream for each call (two on MT19937, whose words
/// have 32 bits), and can be locked by std::lock_guard.
class BitGenerator {
  public:
    BitGenerator(BitGenerator &&other) noexcept
        : handle_(std::move(other.handle_)), bitgen_(std::exchange(other.bitgen_, nullptr))
    {
    }
    BitGenerator &operator=(BitGenerator &&other) noexcept
    {
        handle_ = std::move(other.handle_);
        bitgen_ = std::exchange(other.bitgen_, nullptr);
        return *this;
    }
    ~BitGenerator() = default;

    /// From the operating system's entropy.
    explicit BitGenerator(rill_bit_generator_kind kind)
        : handle_(detail::made<rill_bit_generator>(rill_bit_generator_new, kind, nullptr))
    {
    }

    BitGenerator(rill_bit_generator_kind kind, std::uint64_t seed)
        : handle_(detail::made<rill_bit_generator>(rill_bit_generator_from_u64, kind, seed))
    {
    }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0>
    BitGenerator(rill_bit_generator_kind kind, Signed seed) : BitGenerator(kind, detail::seed_of(seed))
    {
    }

    BitGenerator(rill_bit_generator_kind kind, const SeedSequence &seed)
        : handle_(detail::made<rill_bit_generator>(rill_bit_generator_new, kind, checked(seed)))
    {
    }

    /// By NumPy's name, "PCG64".
    BitGenerator(const std::string &name, const SeedSequence &seed)
        : handle_(detail::made<rill_bit_generator>(rill_bit_generator_from_name, name.c_str(), checked(seed)))
    {
    }

    /// MT19937 as numpy.random.seed seeds it.
    static BitGenerator from_legacy_seed(std::uint32_t seed)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_from_legacy_seed, seed));
    }
    template <class Seed, std::enable_if_t<detail::is_wide_seed<Seed>, int> = 0>
    static BitGenerator from_legacy_seed(Seed seed)
    {
        return from_legacy_seed(detail::legacy_seed_of(seed));
    }

    /// MT19937 as numpy.random.seed seeds it from an array.
    static BitGenerator from_legacy_seed(buffer<const std::uint32_t> key)
    {
        return adopt(
            detail::made<rill_bit_generator>(rill_bit_generator_from_legacy_seed_array, key.data(), key.size()));
    }

    /// From the words of a foreign seed sequence.
    static BitGenerator from_seed_words(rill_bit_generator_kind kind, buffer<const std::uint32_t> words)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_from_seed_words, kind, words.data(),
                                                      words.size()));
    }

    /// From foreign functions. What their state points at must outlive everything that draws from this object.
    static BitGenerator from_bitgen(const rill_bitgen &foreign)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_from_bitgen, &foreign));
    }

    /// From one foreign function, which is called with state and returns 64 random bits, or 32; it must not throw.
    static BitGenerator from_next_raw(std::uint64_t (*next_raw)(void *), void *state, std::int32_t bits = 64)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_from_next_raw, next_raw, state, bits));
    }

    /// With options: BitGenerator::with(RILL_BIT_GENERATOR_KIND_JSF, SeedSequence(42), {{"size", 32}}).
    static BitGenerator with(rill_bit_generator_kind kind, const SeedSequence &seed, options given)
    {
        return with(kind, checked(seed), given);
    }
    static BitGenerator with(rill_bit_generator_kind kind, std::uint64_t seed, options given)
    {
        return with(kind, SeedSequence(seed), given);
    }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0>
    static BitGenerator with(rill_bit_generator_kind kind, Signed seed, options given)
    {
        return with(kind, SeedSequence(seed), given);
    }
    /// The same with the operating system's entropy, or with an option in the place of a seed, such as a key.
    static BitGenerator with(rill_bit_generator_kind kind, options given)
    {
        return with(kind, static_cast<const rill_seed_sequence *>(nullptr), given);
    }

    /// Philox with this counter and key.
    static BitGenerator philox(const std::array<std::uint64_t, 4> &counter, const std::array<std::uint64_t, 2> &key)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_new_philox, nullptr, counter.data(),
                                                      key.data()));
    }

    /// Takes ownership of a handle of the C API.
    static BitGenerator adopt(rill_bit_generator *handle) noexcept { return BitGenerator(owner(handle)); }

    // An engine for the standard library.
    using result_type = std::uint64_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()()
    {
        result_type word = 0;
        detail::check(rill_bit_generator_random_u64(get(), &word, 1));
        return word;
    }
    /// Leaves out the words of n calls.
    void discard(unsigned long long n)
    {
        std::array<std::uint64_t, 256> block;
        while (n > 0) {
            const auto part = static_cast<std::size_t>(n < block.size() ? n : block.size());
            random_u64({block.data(), part});
            n -= part;
        }
    }

    // NumPy's stable methods.
    std::uint64_t random_raw() { return random_raw(1)[0]; }
    std::vector<std::uint64_t> random_raw(std::size_t n)
    {
        return detail::vector_of<std::uint64_t>(n, [this](buffer<std::uint64_t> out) { random_raw(out); });
    }
    void random_raw(buffer<std::uint64_t> out)
    {
        detail::check(rill_bit_generator_random_raw(get(), out.data(), out.size()));
    }
    void random_u64(buffer<std::uint64_t> out)
    {
        detail::check(rill_bit_generator_random_u64(get(), out.data(), out.size()));
    }
    void random_u32(buffer<std::uint32_t> out)
    {
        detail::check(rill_bit_generator_random_u32(get(), out.data(), out.size()));
    }
    void random_sample(buffer<double> out)
    {
        detail::check(rill_bit_generator_random_sample(get(), out.data(), out.size()));
    }
    void bytes(buffer<std::uint8_t> out)
    {
        detail::check(rill_bit_generator_bytes(get(), out.data(), out.size()));
    }

    // Independent streams from this one.
    std::vector<BitGenerator> spawn(std::size_t n)
    {
        std::vector<rill_bit_generator *> handles(n);
        std::vector<BitGenerator> children;
        children.reserve(n);
        detail::check(rill_bit_generator_spawn(get(), handles.data(), n));
        for (rill_bit_generator *handle : handles)
            children.push_back(adopt(handle));
        return children;
    }
    BitGenerator jumped(std::uint64_t jumps = 1) const
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_jumped, get(), jumps));
    }
    /// By a number of jumps of any size and sign, given as its 64-bit words, lowest first.
    BitGenerator jumped(buffer<const std::uint64_t> jumps) const
    {
        return adopt(
            detail::made<rill_bit_generator>(rill_bit_generator_jumped_words, get(), jumps.data(), jumps.size()));
    }
    BitGenerator &advance(std::int64_t delta)
    {
        detail::check(rill_bit_generator_advance(get(), delta));
        return *this;
    }
    /// By an integer of any size, given as its 64-bit words, lowest first.
    BitGenerator &advance(buffer<const std::uint64_t> delta)
    {
        detail::check(rill_bit_generator_advance_words(get(), delta.data(), delta.size()));
        return *this;
    }
    /// By blocks of words, where advance may go by words: Philox and its kin.
    BitGenerator &advance_blocks(buffer<const std::uint64_t> delta)
    {
        detail::check(rill_bit_generator_advance_blocks(get(), delta.data(), delta.size()));
        return *this;
    }
    /// As copy.deepcopy: an independent copy with the same state.
    BitGenerator clone() const
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_clone, get()));
    }

    /// Seeds in place; what the constructor was told stays, as randomgen has it.
    void reseed(const SeedSequence &seed, options given = {})
    {
        const std::vector<rill_option> told = detail::told(given);
        detail::check(rill_bit_generator_reseed_with(get(), checked(seed), told.data(), told.size()));
    }
    void reseed(std::uint64_t seed, options given) { reseed(SeedSequence(seed), given); }
    /// Needs no memory.
    void reseed(std::uint64_t seed) { detail::check(rill_bit_generator_reseed_u64(get(), seed)); }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0> void reseed(Signed seed)
    {
        reseed(detail::seed_of(seed));
    }
    template <class Signed, std::enable_if_t<detail::is_signed_seed<Signed>, int> = 0>
    void reseed(Signed seed, options given)
    {
        reseed(detail::seed_of(seed), given);
    }

    /// Begins the stream of a key in place, at a counter: Philox and its kin. Both are integers, given as their 64-bit words,
    /// lowest first. Needs no memory.
    void rekey(buffer<const std::uint64_t> key, buffer<const std::uint64_t> counter = {})
    {
        detail::check(rill_bit_generator_rekey(get(), counter.data(), counter.size(), key.data(), key.size()));
    }

    /// MT19937 only, in place.
    void legacy_seed(std::uint32_t seed) { detail::check(rill_bit_generator_legacy_seed(get(), seed)); }
    template <class Seed, std::enable_if_t<detail::is_wide_seed<Seed>, int> = 0> void legacy_seed(Seed seed)
    {
        legacy_seed(detail::legacy_seed_of(seed));
    }
    void legacy_seed(buffer<const std::uint32_t> key)
    {
        detail::check(rill_bit_generator_legacy_seed_array(get(), key.data(), key.size()));
    }

    rill_bit_generator_kind kind() const
    {
        rill_bit_generator_kind kind{};
        detail::check(rill_bit_generator_kind_of(get(), &kind));
        return kind;
    }
    /// NumPy's name of the class.
    std::string name() const
    {
        (void)kind(); // throws if the handle was moved from
        return rill_bit_generator_name(get());
    }
    SeedSequence seed_sequence() const
    {
        return SeedSequence::adopt(
            detail::made<rill_seed_sequence>(rill_bit_generator_seed_sequence, get()));
    }

    /// Re-entrant; std::lock_guard<rill::BitGenerator> or rill::lock_guard.
    void lock() { detail::check(rill_bit_generator_lock(get())); }
    void unlock() { detail::check(rill_bit_generator_unlock(get())); }

    std::vector<std::uint8_t> save(rill_format format = RILL_FORMAT_BINARY) const
    {
        return detail::sized<std::uint8_t>([&](std::uint8_t *out, std::size_t capacity, std::size_t *n) {
            return rill_bit_generator_save(get(), format, out, capacity, n);
        });
    }
    static BitGenerator load(buffer<const std::uint8_t> state)
    {
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_load, state.data(), state.size()));
    }
    void restore(buffer<const std::uint8_t> state)
    {
        detail::check(rill_bit_generator_restore(get(), state.data(), state.size()));
    }

    /// The handle, for functions of the C API. This object still owns it.
    rill_bit_generator *get() const noexcept { return handle_.get(); }
    /// The handle. The caller owns it from now on.
    rill_bit_generator *release() noexcept
    {
        bitgen_ = nullptr;
        return handle_.release();
    }
    /// For the functions of rill_inline.h, and rill_bitgen_*, which take no lock. Valid as long as the bit generator lives.
    rill_bitgen *bitgen()
    {
        if (bitgen_ == nullptr)
            detail::check(rill_bit_generator_bitgen(get(), &bitgen_));
        return bitgen_;
    }

  private:
    using owner = detail::owner<rill_bit_generator, rill_bit_generator_free>;

    explicit BitGenerator(owner handle) noexcept : handle_(std::move(handle)) {}

    static BitGenerator with(rill_bit_generator_kind kind, const rill_seed_sequence *seed, options given)
    {
        const std::vector<rill_option> told = detail::told(given);
        return adopt(detail::made<rill_bit_generator>(rill_bit_generator_new_with, kind, seed, told.data(), told.size()));
    }

    // Refuses a seed sequence that was moved from: its handle is NULL, which would mean fresh entropy.
    static const rill_seed_sequence *checked(const SeedSequence &seed)
    {
        if (seed.get() == nullptr)
            throw error(RILL_STATUS_NULL_POINTER, "the seed sequence was moved from");
        return seed.get();
    }

    owner handle_;
    rill_bitgen *bitgen_ = nullptr; // what bitgen() has found
};

namespace detail {

/// The kinds that reseed leaves at their place in a ring or a block of words, as randomgen does.
constexpr bool keeps_its_place(rill_bit_generator_kind kind)
{
    return kind == RILL_BIT_GENERATOR_KIND_XORSHIFT1024 || kind == RILL_BIT_GENERATOR_KIND_HC128;
}

/// Seeds in place, so that a new bit generator of the kind with this seed has the same state.
template <class Seed> void begin(BitGenerator &bits, const Seed &seed)
{
    const rill_bit_generator_kind kind = bits.kind();
    if (keeps_its_place(kind))
        bits.restore(BitGenerator(kind, seed).save());
    else
        bits.reseed(seed);
}

} // namespace detail

/// A faster engine for the standard library's loops: the words of BitGenerator's operator(), fetched Words at a time.
/// The bit generator itself is ahead by the words that were fetched but not used.
template <std::size_t Words = 256> class block_engine {
    static_assert(Words > 0, "a block has words");

  public:
    /// The bit generator must outlive this object.
    explicit block_engine(BitGenerator &bits) : bits_(&bits) {}

    using result_type = std::uint64_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    result_type operator()()
    {
        if (next_ == Words) {
            bits_->random_u64(block_);
            next_ = 0;
        }
        return block_[next_++];
    }

  private:
    BitGenerator *bits_;
    std::array<std::uint64_t, Words> block_{};
    std::size_t next_ = Words;
};

/// Holds the lock of a bit generator for a scope, over several calls.
class lock_guard {
  public:
    /// The bit generator must outlive the guard.
    explicit lock_guard(BitGenerator &bits) : handle_(bits.get()) { bits.lock(); }

    /// Locks the bit generator of a generator or random state.
    template <class Source, class = decltype(std::declval<const Source &>().bit_generator())>
    explicit lock_guard(const Source &source) : own_(source.bit_generator().release()), handle_(own_.get())
    {
        detail::check(rill_bit_generator_lock(handle_));
    }

    lock_guard(const lock_guard &) = delete;
    lock_guard &operator=(const lock_guard &) = delete;
    ~lock_guard() { static_cast<void>(rill_bit_generator_unlock(handle_) == RILL_STATUS_OK); }

  private:
    detail::owner<rill_bit_generator, rill_bit_generator_free> own_;
    rill_bit_generator *handle_;
};

} // namespace rill

#endif
