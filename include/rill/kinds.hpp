// Generated from api/bit_generators.toml by make generate: change that, or api/templates/include/rill/kinds.hpp.
/** @file
 * Part of rill.hpp: a function for each class of bit generators, as PCG64(42), PCG64(SeedSequence({1, 2, 3})), and PCG64()
 * for fresh entropy.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include <cstdint>

#include "bit_generator.hpp"

namespace rill {

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
/// The small fast chaotic generator, with 256 bits of state.
inline BitGenerator SFC64() { return BitGenerator(RILL_BIT_GENERATOR_KIND_SFC64); }
inline BitGenerator SFC64(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_SFC64, seed}; }
inline BitGenerator SFC64(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_SFC64, seed}; }

} // namespace rill

#endif
