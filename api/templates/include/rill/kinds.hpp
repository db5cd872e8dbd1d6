// Generated from api/bit_generators.toml by make generate: change that, or {{ template }}.
/** @file
 * Part of rill.hpp: a function for each class of bit generators, as PCG64(42), PCG64(SeedSequence({1, 2, 3})), and PCG64()
 * for fresh entropy.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include <cstdint>

#include "bit_generator.hpp"

namespace rill {

{% for b in bit_generators %}
{% set kind = "RILL_BIT_GENERATOR_KIND_" ~ (b.kind | upper) %}
/// {{ b.doc }}
inline BitGenerator {{ b.name }}() { return BitGenerator({{ kind }}); }
inline BitGenerator {{ b.name }}(std::uint64_t seed) { return {{ "{" }}{{ kind }}, seed}; }
inline BitGenerator {{ b.name }}(const SeedSequence &seed) { return {{ "{" }}{{ kind }}, seed}; }
{% endfor %}

} // namespace rill

#endif
