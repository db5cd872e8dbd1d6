// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/include/rill/kinds.hpp.

/** @file
 * Part of rill.hpp: the kinds of bit generator as types.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include "engine.hpp"

namespace rill {

namespace detail {

// The kinds whose constructors take options.
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_PHILOX> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_AESCOUNTER> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_BLABLA> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_CHACHA> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_HC128> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_JSF> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_LCG128MIX> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_LXM> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_PCG32> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_THREEFRY> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RDRAND> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_ROMU> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_SPECK128> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_SQUARES> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_TYCHE> = true;
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_XOROSHIRO128> = true;

} // namespace detail

// The classes of numpy.random and randomgen, which rill::engine describes: PCG64(42), PCG64({1, 2, 3}),
// PCG64(SeedSequence()) for fresh entropy, and JSF(42, {{"size", 32}}).

/// The Mersenne Twister, with 19937 bits of state and words of 32 bits.
using MT19937 = engine<RILL_BIT_GENERATOR_KIND_MT19937>;

/// PCG XSL-RR 128/64, the default.
using PCG64 = engine<RILL_BIT_GENERATOR_KIND_PCG64>;

/// PCG with the DXSM output function and the cheap multiplier.
using PCG64DXSM = engine<RILL_BIT_GENERATOR_KIND_PCG64DXSM>;

/// Philox 4x64 with 10 rounds, a counter-based generator.
using Philox = engine<RILL_BIT_GENERATOR_KIND_PHILOX>;

/// The small fast chaotic generator, with 256 bits of state.
using SFC64 = engine<RILL_BIT_GENERATOR_KIND_SFC64>;

/// AES with 10 rounds, applied to a counter.
using AESCounter = engine<RILL_BIT_GENERATOR_KIND_AESCOUNTER>;

/// ChaCha of 64-bit words, with the rotations of BLAKE2b.
using BlaBla = engine<RILL_BIT_GENERATOR_KIND_BLABLA>;

/// ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
using ChaCha = engine<RILL_BIT_GENERATOR_KIND_CHACHA>;

/// dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
using DSFMT = engine<RILL_BIT_GENERATOR_KIND_DSFMT>;

/// Two tables that exchange words, efiix64x384.
using EFIIX64 = engine<RILL_BIT_GENERATOR_KIND_EFIIX64>;

/// HC-128, a stream cipher with two tables that change.
using HC128 = engine<RILL_BIT_GENERATOR_KIND_HC128>;

/// Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
using JSF = engine<RILL_BIT_GENERATOR_KIND_JSF>;

/// Linear congruential generator of 128 bits, its multiplier and output chosen.
using LCG128Mix = engine<RILL_BIT_GENERATOR_KIND_LCG128MIX>;

/// LXM, a congruential generator and xoshiro256 mixed.
using LXM = engine<RILL_BIT_GENERATOR_KIND_LXM>;

/// The Mersenne Twister, seeded by init_by_array.
using RandomgenMT19937 = engine<RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937>;

/// The Mersenne Twister of 19937 bits, 64 bits a word.
using MT64 = engine<RILL_BIT_GENERATOR_KIND_MT64>;

/// Scrambled multiply-with-carry generator of 32-bit words, lag 1.
using MWC64X32 = engine<RILL_BIT_GENERATOR_KIND_MWC64X32>;

/// Scrambled multiply-with-carry generator of 64-bit words, lag 1.
using MWC128X = engine<RILL_BIT_GENERATOR_KIND_MWC128X>;

/// Scrambled multiply-with-carry generator of 32-bit words, lag 3.
using MWC128X32 = engine<RILL_BIT_GENERATOR_KIND_MWC128X32>;

/// Scrambled multiply-with-carry generator of 64-bit words, lag 2.
using MWC192X = engine<RILL_BIT_GENERATOR_KIND_MWC192X>;

/// PCG XSH-RR 64/32, of 32-bit words.
using PCG32 = engine<RILL_BIT_GENERATOR_KIND_PCG32>;

/// PCG of 128 bits with streams, XSL-RR or DXSM.
using RandomgenPCG64 = engine<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64>;

/// PCG with the DXSM output function, with streams, seeded with its own multiplier.
using RandomgenPCG64DXSM = engine<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM>;

/// Philox of 4 or 2 words, of 64 or 32 bits.
using RandomgenPhilox = engine<RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX>;

/// ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
using ThreeFry = engine<RILL_BIT_GENERATOR_KIND_THREEFRY>;

/// Words of the processor's own entropy: no seed, and no stream.
class RDRAND : public BitGenerator {
  public:
    RDRAND() : BitGenerator(RILL_BIT_GENERATOR_KIND_RDRAND) {}
    explicit RDRAND(options given)
        : BitGenerator(BitGenerator::with(RILL_BIT_GENERATOR_KIND_RDRAND, given))
    {
    }
};

/// Rotate and multiply: RomuQuad, or RomuTrio.
using Romu = engine<RILL_BIT_GENERATOR_KIND_ROMU>;

/// Small fast chaotic generator of 256 bits, with streams.
using RandomgenSFC64 = engine<RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64>;

/// SFMT, the Mersenne Twister for vectors of 128 bits.
using SFMT = engine<RILL_BIT_GENERATOR_KIND_SFMT>;

/// The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
using SPECK128 = engine<RILL_BIT_GENERATOR_KIND_SPECK128>;

/// Squares of a counter times a key, of 64-bit or 32-bit words.
using Squares = engine<RILL_BIT_GENERATOR_KIND_SQUARES>;

/// ChaCha's quarter round as a generator of 32-bit words.
using Tyche = engine<RILL_BIT_GENERATOR_KIND_TYCHE>;

/// xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
using Xoroshiro128 = engine<RILL_BIT_GENERATOR_KIND_XOROSHIRO128>;

/// xorshift1024*phi, sixteen words in a ring.
using Xorshift1024 = engine<RILL_BIT_GENERATOR_KIND_XORSHIFT1024>;

/// xoshiro256**, four words shifted and rotated.
using Xoshiro256 = engine<RILL_BIT_GENERATOR_KIND_XOSHIRO256>;

/// xoshiro512**, eight words shifted and rotated.
using Xoshiro512 = engine<RILL_BIT_GENERATOR_KIND_XOSHIRO512>;

} // namespace rill

#endif
