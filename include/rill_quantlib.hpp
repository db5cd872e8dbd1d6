/** @file
 *
 * NumPy's random streams for QuantLib's Monte-Carlo engines, which take a policy of random numbers as their template
 * argument. For C++17; link with -lrill -lQuantLib.
 *
 *     #include <rill_quantlib.hpp>
 *
 *     MakeMCEuropeanEngine<rill::quantlib_pseudo_random<>>(process).withSteps(1).withSamples(n).withSeed(42)
 *     MakeMCEuropeanEngine<rill::quantlib_standard_normal<>>(process).withSteps(1).withSamples(n).withSeed(42)
 *
 * quantlib_pseudo_random takes the place of QuantLib::PseudoRandom: QuantLib's inverse of the normal distribution,
 * applied to numpy.random.default_rng(42).random(). quantlib_standard_normal gives the engine
 * numpy.random.default_rng(42).standard_normal((n, steps)), a row for each path. Both take another kind of bit
 * generator as their argument, and seed it as NumPy's class does.
 *
 * SEEDS: 0 means fresh entropy, as in QuantLib. For NumPy's seed 0, or a child of spawn, make the generators from a bit
 * generator: rill::quantlib_rng(rill::PCG64(0)).
 */

#ifndef RILL_QUANTLIB_HPP
#define RILL_QUANTLIB_HPP

#include <ql/math/distributions/normaldistribution.hpp>
#include <ql/math/randomnumbers/inversecumulativerng.hpp>
#include <ql/math/randomnumbers/inversecumulativersg.hpp>
#include <ql/math/randomnumbers/randomsequencegenerator.hpp>
#include <ql/methods/montecarlo/sample.hpp>

#include <utility>
#include <vector>

#include "rill.hpp"
#include "rill/open_interval.hpp"

namespace rill {

namespace detail {

/// A bit generator of that kind; of fresh entropy for the seed 0.
inline BitGenerator quantlib_bits(rill_bit_generator_kind kind, QuantLib::BigNatural seed)
{
    return seed == 0 ? BitGenerator(kind) : BitGenerator(kind, seed);
}

} // namespace detail

/// QuantLib's concept of a uniform generator. A copy goes on by itself from where the original is.
template <rill_bit_generator_kind Kind = RILL_BIT_GENERATOR_KIND_PCG64> class quantlib_rng {
  public:
    using sample_type = QuantLib::Sample<QuantLib::Real>;

    explicit quantlib_rng(QuantLib::BigNatural seed = 0) : quantlib_rng(detail::quantlib_bits(Kind, seed)) {}
    /// From a bit generator of any kind.
    explicit quantlib_rng(BitGenerator bits)
        : bits_(std::move(bits)), bitgen_(detail::made<rill_bitgen>(rill_bit_generator_bitgen, bits_.get()))
    {
    }
    quantlib_rng(const quantlib_rng &other) : quantlib_rng(other.bits_.clone()) {}
    quantlib_rng(quantlib_rng &&) noexcept = default;
    quantlib_rng &operator=(const quantlib_rng &other) { return *this = quantlib_rng(other); }
    quantlib_rng &operator=(quantlib_rng &&) noexcept = default;

    /// A double in (0, 1), of weight 1: that of NumPy's random, but for 0, which becomes 2^-54.
    sample_type next() const { return {nextReal(), 1.0}; }
    QuantLib::Real nextReal() const { return detail::next_open_double(bitgen_); }
    /// NumPy's 32-bit words: the low half of a 64-bit word first.
    unsigned long nextInt32() const { return rill_inline_u32(bitgen_); }

  private:
    BitGenerator bits_;
    rill_bitgen *bitgen_;
};

/// QuantLib's concept of a sequence generator: the standard normal values of NumPy's Generator.
template <rill_bit_generator_kind Kind = RILL_BIT_GENERATOR_KIND_PCG64> class quantlib_normal_rsg {
  public:
    using sample_type = QuantLib::Sample<std::vector<QuantLib::Real>>;

    explicit quantlib_normal_rsg(QuantLib::Size dimension, QuantLib::BigNatural seed = 0)
        : quantlib_normal_rsg(dimension, detail::quantlib_bits(Kind, seed))
    {
    }
    /// From a bit generator of any kind.
    quantlib_normal_rsg(QuantLib::Size dimension, BitGenerator bits)
        : bits_(std::move(bits)), rng_(bits_), sequence_(std::vector<QuantLib::Real>(dimension), 1.0)
    {
    }
    quantlib_normal_rsg(const quantlib_normal_rsg &other) : quantlib_normal_rsg(other.dimension(), other.bits_.clone())
    {
        sequence_ = other.sequence_;
    }
    quantlib_normal_rsg(quantlib_normal_rsg &&) noexcept = default;
    quantlib_normal_rsg &operator=(const quantlib_normal_rsg &other) { return *this = quantlib_normal_rsg(other); }
    quantlib_normal_rsg &operator=(quantlib_normal_rsg &&) noexcept = default;

    const sample_type &nextSequence() const
    {
        rng_.standard_normal(sequence_.value);
        return sequence_;
    }
    const sample_type &lastSequence() const { return sequence_; }
    QuantLib::Size dimension() const { return sequence_.value.size(); }

  private:
    BitGenerator bits_;
    mutable Generator rng_;
    mutable sample_type sequence_;
};

/// A policy of random numbers in the place of QuantLib::PseudoRandom: QuantLib's inverse normal distribution of NumPy's
/// doubles.
template <rill_bit_generator_kind Kind = RILL_BIT_GENERATOR_KIND_PCG64,
          class Inverse = QuantLib::InverseCumulativeNormal>
struct quantlib_pseudo_random {
    using urng_type = quantlib_rng<Kind>;
    using rng_type = QuantLib::InverseCumulativeRng<urng_type, Inverse>;
    using ursg_type = QuantLib::RandomSequenceGenerator<urng_type>;
    using rsg_type = QuantLib::InverseCumulativeRsg<ursg_type, Inverse>;
    enum { allowsErrorEstimate = 1 };
    static rsg_type make_sequence_generator(QuantLib::Size dimension, QuantLib::BigNatural seed)
    {
        return rsg_type(ursg_type(dimension, seed));
    }
};

/// A policy of random numbers: NumPy's standard_normal.
template <rill_bit_generator_kind Kind = RILL_BIT_GENERATOR_KIND_PCG64> struct quantlib_standard_normal {
    using urng_type = quantlib_rng<Kind>;
    using rsg_type = quantlib_normal_rsg<Kind>;
    enum { allowsErrorEstimate = 1 };
    static rsg_type make_sequence_generator(QuantLib::Size dimension, QuantLib::BigNatural seed)
    {
        return rsg_type(dimension, seed);
    }
};

} // namespace rill

#endif
