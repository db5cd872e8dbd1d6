// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/include/rill/kinds.hpp.

/** @file
 * Part of rill.hpp: the kinds of bit generator as functions.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include "bit_generator.hpp"

namespace rill {

// The classes of numpy.random and randomgen: PCG64(42), PCG64(SeedSequence({1, 2, 3})), PCG64() for fresh entropy, and
// JSF(42, {{"size", 32}}).

/// The Mersenne Twister, with 19937 bits of state and words of 32 bits.
inline BitGenerator MT19937() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MT19937); }
inline BitGenerator MT19937(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MT19937, seed}; }
inline BitGenerator MT19937(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MT19937, seed}; }

/// PCG XSL-RR 128/64, the default.
inline BitGenerator PCG64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_PCG64); }
inline BitGenerator PCG64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_PCG64, seed}; }
inline BitGenerator PCG64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_PCG64, seed}; }

/// PCG with the DXSM output function and the cheap multiplier.
inline BitGenerator PCG64DXSM() { return BitGenerator(RILL_BIT_GENERATOR_KIND_PCG64DXSM); }
inline BitGenerator PCG64DXSM(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_PCG64DXSM, seed}; }
inline BitGenerator PCG64DXSM(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_PCG64DXSM, seed}; }

/// Philox 4x64 with 10 rounds, a counter-based generator.
inline BitGenerator Philox() { return BitGenerator(RILL_BIT_GENERATOR_KIND_PHILOX); }
inline BitGenerator Philox(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_PHILOX, seed}; }
inline BitGenerator Philox(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_PHILOX, seed}; }
inline BitGenerator Philox(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_PHILOX, seed, given);
}
inline BitGenerator Philox(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_PHILOX, seed, given);
}

/// The small fast chaotic generator, with 256 bits of state.
inline BitGenerator SFC64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_SFC64); }
inline BitGenerator SFC64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_SFC64, seed}; }
inline BitGenerator SFC64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_SFC64, seed}; }

/// AES with 10 rounds, applied to a counter.
inline BitGenerator AESCounter() { return BitGenerator(RILL_BIT_GENERATOR_KIND_AESCOUNTER); }
inline BitGenerator AESCounter(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_AESCOUNTER, seed}; }
inline BitGenerator AESCounter(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_AESCOUNTER, seed}; }
inline BitGenerator AESCounter(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_AESCOUNTER, seed, given);
}
inline BitGenerator AESCounter(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_AESCOUNTER, seed, given);
}

/// ChaCha of 64-bit words, with the rotations of BLAKE2b.
inline BitGenerator BlaBla() { return BitGenerator(RILL_BIT_GENERATOR_KIND_BLABLA); }
inline BitGenerator BlaBla(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_BLABLA, seed}; }
inline BitGenerator BlaBla(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_BLABLA, seed}; }
inline BitGenerator BlaBla(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_BLABLA, seed, given);
}
inline BitGenerator BlaBla(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_BLABLA, seed, given);
}

/// ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
inline BitGenerator ChaCha() { return BitGenerator(RILL_BIT_GENERATOR_KIND_CHACHA); }
inline BitGenerator ChaCha(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_CHACHA, seed}; }
inline BitGenerator ChaCha(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_CHACHA, seed}; }
inline BitGenerator ChaCha(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_CHACHA, seed, given);
}
inline BitGenerator ChaCha(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_CHACHA, seed, given);
}

/// dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
inline BitGenerator DSFMT() { return BitGenerator(RILL_BIT_GENERATOR_KIND_DSFMT); }
inline BitGenerator DSFMT(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_DSFMT, seed}; }
inline BitGenerator DSFMT(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_DSFMT, seed}; }

/// Two tables that exchange words, efiix64x384.
inline BitGenerator EFIIX64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_EFIIX64); }
inline BitGenerator EFIIX64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_EFIIX64, seed}; }
inline BitGenerator EFIIX64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_EFIIX64, seed}; }

/// HC-128, a stream cipher with two tables that change.
inline BitGenerator HC128() { return BitGenerator(RILL_BIT_GENERATOR_KIND_HC128); }
inline BitGenerator HC128(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_HC128, seed}; }
inline BitGenerator HC128(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_HC128, seed}; }
inline BitGenerator HC128(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_HC128, seed, given);
}
inline BitGenerator HC128(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_HC128, seed, given);
}

/// Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
inline BitGenerator JSF() { return BitGenerator(RILL_BIT_GENERATOR_KIND_JSF); }
inline BitGenerator JSF(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_JSF, seed}; }
inline BitGenerator JSF(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_JSF, seed}; }
inline BitGenerator JSF(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_JSF, seed, given);
}
inline BitGenerator JSF(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_JSF, seed, given);
}

/// Linear congruential generator of 128 bits, its multiplier and output chosen.
inline BitGenerator LCG128Mix() { return BitGenerator(RILL_BIT_GENERATOR_KIND_LCG128MIX); }
inline BitGenerator LCG128Mix(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_LCG128MIX, seed}; }
inline BitGenerator LCG128Mix(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_LCG128MIX, seed}; }
inline BitGenerator LCG128Mix(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_LCG128MIX, seed, given);
}
inline BitGenerator LCG128Mix(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_LCG128MIX, seed, given);
}

/// LXM, a congruential generator and xoshiro256 mixed.
inline BitGenerator LXM() { return BitGenerator(RILL_BIT_GENERATOR_KIND_LXM); }
inline BitGenerator LXM(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_LXM, seed}; }
inline BitGenerator LXM(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_LXM, seed}; }
inline BitGenerator LXM(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_LXM, seed, given);
}
inline BitGenerator LXM(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_LXM, seed, given);
}

/// The Mersenne Twister, seeded by init_by_array.
inline BitGenerator RandomgenMT19937() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937); }
inline BitGenerator RandomgenMT19937(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937, seed}; }
inline BitGenerator RandomgenMT19937(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937, seed}; }
inline BitGenerator RandomgenMT19937(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937, seed, given);
}
inline BitGenerator RandomgenMT19937(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937, seed, given);
}

/// The Mersenne Twister of 19937 bits, 64 bits a word.
inline BitGenerator MT64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MT64); }
inline BitGenerator MT64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MT64, seed}; }
inline BitGenerator MT64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MT64, seed}; }

/// Scrambled multiply-with-carry generator of 32-bit words, lag 1.
inline BitGenerator MWC64X32() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MWC64X32); }
inline BitGenerator MWC64X32(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MWC64X32, seed}; }
inline BitGenerator MWC64X32(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MWC64X32, seed}; }

/// Scrambled multiply-with-carry generator of 64-bit words, lag 1.
inline BitGenerator MWC128X() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MWC128X); }
inline BitGenerator MWC128X(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MWC128X, seed}; }
inline BitGenerator MWC128X(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MWC128X, seed}; }

/// Scrambled multiply-with-carry generator of 32-bit words, lag 3.
inline BitGenerator MWC128X32() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MWC128X32); }
inline BitGenerator MWC128X32(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MWC128X32, seed}; }
inline BitGenerator MWC128X32(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MWC128X32, seed}; }

/// Scrambled multiply-with-carry generator of 64-bit words, lag 2.
inline BitGenerator MWC192X() { return BitGenerator(RILL_BIT_GENERATOR_KIND_MWC192X); }
inline BitGenerator MWC192X(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_MWC192X, seed}; }
inline BitGenerator MWC192X(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_MWC192X, seed}; }

/// PCG XSH-RR 64/32, of 32-bit words.
inline BitGenerator PCG32() { return BitGenerator(RILL_BIT_GENERATOR_KIND_PCG32); }
inline BitGenerator PCG32(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_PCG32, seed}; }
inline BitGenerator PCG32(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_PCG32, seed}; }
inline BitGenerator PCG32(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_PCG32, seed, given);
}
inline BitGenerator PCG32(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_PCG32, seed, given);
}

/// PCG of 128 bits with streams, XSL-RR or DXSM.
inline BitGenerator RandomgenPCG64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64); }
inline BitGenerator RandomgenPCG64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64, seed}; }
inline BitGenerator RandomgenPCG64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64, seed}; }
inline BitGenerator RandomgenPCG64(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64, seed, given);
}
inline BitGenerator RandomgenPCG64(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64, seed, given);
}

/// PCG with the DXSM output function, with streams, seeded with its own multiplier.
inline BitGenerator RandomgenPCG64DXSM() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM); }
inline BitGenerator RandomgenPCG64DXSM(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM, seed}; }
inline BitGenerator RandomgenPCG64DXSM(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM, seed}; }
inline BitGenerator RandomgenPCG64DXSM(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM, seed, given);
}
inline BitGenerator RandomgenPCG64DXSM(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM, seed, given);
}

/// Philox of 4 or 2 words, of 64 or 32 bits.
inline BitGenerator RandomgenPhilox() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX); }
inline BitGenerator RandomgenPhilox(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX, seed}; }
inline BitGenerator RandomgenPhilox(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX, seed}; }
inline BitGenerator RandomgenPhilox(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX, seed, given);
}
inline BitGenerator RandomgenPhilox(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX, seed, given);
}

/// ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
inline BitGenerator ThreeFry() { return BitGenerator(RILL_BIT_GENERATOR_KIND_THREEFRY); }
inline BitGenerator ThreeFry(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_THREEFRY, seed}; }
inline BitGenerator ThreeFry(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_THREEFRY, seed}; }
inline BitGenerator ThreeFry(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_THREEFRY, seed, given);
}
inline BitGenerator ThreeFry(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_THREEFRY, seed, given);
}

/// Words of the processor's own entropy: no seed, and no stream.
inline BitGenerator RDRAND() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RDRAND); }
inline BitGenerator RDRAND(options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RDRAND, given);
}

/// Rotate and multiply: RomuQuad, or RomuTrio.
inline BitGenerator Romu() { return BitGenerator(RILL_BIT_GENERATOR_KIND_ROMU); }
inline BitGenerator Romu(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_ROMU, seed}; }
inline BitGenerator Romu(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_ROMU, seed}; }
inline BitGenerator Romu(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_ROMU, seed, given);
}
inline BitGenerator Romu(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_ROMU, seed, given);
}

/// Small fast chaotic generator of 256 bits, with streams.
inline BitGenerator RandomgenSFC64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64); }
inline BitGenerator RandomgenSFC64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, seed}; }
inline BitGenerator RandomgenSFC64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, seed}; }
inline BitGenerator RandomgenSFC64(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, seed, given);
}
inline BitGenerator RandomgenSFC64(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, seed, given);
}

/// SFMT, the Mersenne Twister for vectors of 128 bits.
inline BitGenerator SFMT() { return BitGenerator(RILL_BIT_GENERATOR_KIND_SFMT); }
inline BitGenerator SFMT(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_SFMT, seed}; }
inline BitGenerator SFMT(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_SFMT, seed}; }

/// The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
inline BitGenerator SPECK128() { return BitGenerator(RILL_BIT_GENERATOR_KIND_SPECK128); }
inline BitGenerator SPECK128(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_SPECK128, seed}; }
inline BitGenerator SPECK128(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_SPECK128, seed}; }
inline BitGenerator SPECK128(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_SPECK128, seed, given);
}
inline BitGenerator SPECK128(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_SPECK128, seed, given);
}

/// Squares of a counter times a key, of 64-bit or 32-bit words.
inline BitGenerator Squares() { return BitGenerator(RILL_BIT_GENERATOR_KIND_SQUARES); }
inline BitGenerator Squares(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_SQUARES, seed}; }
inline BitGenerator Squares(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_SQUARES, seed}; }
inline BitGenerator Squares(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_SQUARES, seed, given);
}
inline BitGenerator Squares(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_SQUARES, seed, given);
}

/// ChaCha's quarter round as a generator of 32-bit words.
inline BitGenerator Tyche() { return BitGenerator(RILL_BIT_GENERATOR_KIND_TYCHE); }
inline BitGenerator Tyche(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_TYCHE, seed}; }
inline BitGenerator Tyche(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_TYCHE, seed}; }
inline BitGenerator Tyche(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_TYCHE, seed, given);
}
inline BitGenerator Tyche(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_TYCHE, seed, given);
}

/// xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
inline BitGenerator Xoroshiro128() { return BitGenerator(RILL_BIT_GENERATOR_KIND_XOROSHIRO128); }
inline BitGenerator Xoroshiro128(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_XOROSHIRO128, seed}; }
inline BitGenerator Xoroshiro128(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_XOROSHIRO128, seed}; }
inline BitGenerator Xoroshiro128(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_XOROSHIRO128, seed, given);
}
inline BitGenerator Xoroshiro128(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_XOROSHIRO128, seed, given);
}

/// xorshift1024*phi, sixteen words in a ring.
inline BitGenerator Xorshift1024() { return BitGenerator(RILL_BIT_GENERATOR_KIND_XORSHIFT1024); }
inline BitGenerator Xorshift1024(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_XORSHIFT1024, seed}; }
inline BitGenerator Xorshift1024(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_XORSHIFT1024, seed}; }

/// xoshiro256**, four words shifted and rotated.
inline BitGenerator Xoshiro256() { return BitGenerator(RILL_BIT_GENERATOR_KIND_XOSHIRO256); }
inline BitGenerator Xoshiro256(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_XOSHIRO256, seed}; }
inline BitGenerator Xoshiro256(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_XOSHIRO256, seed}; }

/// xoshiro512**, eight words shifted and rotated.
inline BitGenerator Xoshiro512() { return BitGenerator(RILL_BIT_GENERATOR_KIND_XOSHIRO512); }
inline BitGenerator Xoshiro512(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_XOSHIRO512, seed}; }
inline BitGenerator Xoshiro512(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_XOSHIRO512, seed}; }

} // namespace rill

#endif
