/** @file
 * Part of rill.hpp: single values of a bit generator that one thread uses, inlined.
 */

#ifndef RILL_INLINE_ENGINE_HPP
#define RILL_INLINE_ENGINE_HPP

#include <cstdint>
#include <limits>

#include "../rill_inline.h"
#include "bit_generator.hpp"
#include "inline_univariate.hpp"

namespace rill {

/// The fastest engine for the standard library's loops, and single values of Generator's distributions, the simplest by
/// the inline functions of rill_inline.h. The bit generator is where the values leave it; others may draw from it in
/// between. Takes no lock: only one thread at a time may draw from the bit generator.
class inline_engine : public inline_univariate {
  public:
    /// The bit generator must outlive this object, and not be assigned to meanwhile. Reseeding and restoring it are
    /// followed.
    explicit inline_engine(BitGenerator &bits) : inline_univariate(bits) {}

    using result_type = std::uint64_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    /// The words of BitGenerator's operator().
    result_type operator()() { return rill_inline_u64(bitgen_); }

    // As Generator's methods. The thread must round to the nearest, as it does unless a program changes it.
    double random() { return rill_inline_double(bitgen_); }
    double standard_normal() { return rill_inline_standard_normal(bitgen_); }
    double standard_exponential() { return rill_inline_standard_exponential(bitgen_); }

    /// As Generator::uniform.
    double uniform(double low = 0.0, double high = 1.0)
    {
        // Neither the ends nor the difference overflow.
        if (low < high && low > -1e300 && high < 1e300)
            return rill_bitgen_uniform(bitgen_, low, high - low);
        return checked([=](Generator &rng) { return rng.uniform(low, high); });
    }
    /// As Generator::binomial. A Generator keeps the setup of the last call, and so is faster for the same parameters.
    std::int64_t binomial(std::int64_t n, double p)
    {
        if (n > 0 && p > 0 && p < 1)
            return rill_bitgen_binomial(bitgen_, p, n);
        return checked([=](Generator &rng) { return rng.binomial(n, p); });
    }
    /// As Generator::negative_binomial.
    std::int64_t negative_binomial(double n, double p)
    {
        if (n > 0 && p > 0 && p < 1 && n / p < 1e15)
            return rill_bitgen_negative_binomial(bitgen_, n, p);
        return checked([=](Generator &rng) { return rng.negative_binomial(n, p); });
    }

    /// As Generator::integers(low, high), high excluded. Throws unless low < high.
    std::int64_t integers(std::int64_t low, std::int64_t high)
    {
        if (low >= high)
            throw error(RILL_STATUS_INVALID_ARGUMENT, "low >= high");
        const auto off = static_cast<std::uint64_t>(low);
        return static_cast<std::int64_t>(
            rill_inline_bounded_u64(bitgen_, off, static_cast<std::uint64_t>(high) - 1 - off));
    }
    /// As Generator::integers of that type.
    template <class T> T integers(detail::bound_t<T> low, detail::bound_t<T> high, endpoint end = endpoint::excluded)
    {
        using limits = std::numeric_limits<T>;
        if (low >= high)
            return checked([=](Generator &rng) { return rng.integers<T>(low, high, end); });
        const auto last = static_cast<detail::bound_t<T>>(end == endpoint::included ? high : high - 1);
        if (low < limits::min() || last > limits::max())
            return checked([=](Generator &rng) { return rng.integers<T>(low, high, end); });
        const auto off = static_cast<std::uint64_t>(low);
        const std::uint64_t range = static_cast<std::uint64_t>(last) - off;
        if constexpr (std::is_same_v<T, bool>) {
            std::uint8_t value;
            rill_bitgen_bounded_bool_fill(bitgen_, low != 0, static_cast<std::uint8_t>(range), 1, &value);
            return value != 0;
        } else if constexpr (sizeof(T) == 1) {
            std::uint8_t value;
            rill_bitgen_bounded_uint8_fill(bitgen_, static_cast<std::uint8_t>(off), static_cast<std::uint8_t>(range), 1,
                                           false, &value);
            return static_cast<T>(value);
        } else if constexpr (sizeof(T) == 2) {
            std::uint16_t value;
            rill_bitgen_bounded_uint16_fill(bitgen_, static_cast<std::uint16_t>(off),
                                            static_cast<std::uint16_t>(range), 1, false, &value);
            return static_cast<T>(value);
        } else {
            // NumPy draws a range below 2^32 of either width in the same way.
            return static_cast<T>(rill_inline_bounded_u64(bitgen_, off, range));
        }
    }
};

} // namespace rill

#endif
