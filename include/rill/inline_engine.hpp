/** @file
 * Part of rill.hpp: single values of a bit generator that one thread uses, inlined.
 */

#ifndef RILL_INLINE_ENGINE_HPP
#define RILL_INLINE_ENGINE_HPP

#include <cstdint>
#include <limits>

#include "../rill_inline.h"
#include "bit_generator.hpp"

namespace rill {

/// The fastest engine for the standard library's loops, and single values of the simplest distributions, by the inline
/// functions of rill_inline.h. The bit generator is where the values leave it; others may draw from it in between. Takes no
/// lock: only one thread at a time may draw from the bit generator.
class inline_engine {
  public:
    /// The bit generator must outlive this object, and not be assigned to meanwhile.
    explicit inline_engine(BitGenerator &bits) { detail::check(rill_bit_generator_bitgen(bits.get(), &bitgen_)); }

    using result_type = std::uint64_t;
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
    /// The words of BitGenerator's operator().
    result_type operator()() { return rill_inline_u64(bitgen_); }

    // As Generator's methods. The thread must round to the nearest, as it does unless a program changes it.
    double random() { return rill_inline_double(bitgen_); }
    double standard_normal() { return rill_inline_standard_normal(bitgen_); }
    double standard_exponential() { return rill_inline_standard_exponential(bitgen_); }
    /// As Generator::integers(low, high), high excluded. Throws unless low < high.
    std::int64_t integers(std::int64_t low, std::int64_t high)
    {
        if (low >= high)
            throw error(RILL_STATUS_INVALID_ARGUMENT, "low >= high");
        const auto off = static_cast<std::uint64_t>(low);
        return static_cast<std::int64_t>(
            rill_inline_bounded_u64(bitgen_, off, static_cast<std::uint64_t>(high) - 1 - off));
    }

    /// For the functions of rill_inline.h, and rill_bitgen_*.
    rill_bitgen *bitgen() const { return bitgen_; }

  private:
    rill_bitgen *bitgen_ = nullptr;
};

} // namespace rill

#endif
