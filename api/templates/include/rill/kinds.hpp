// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

/** @file
 * Part of rill.hpp: the kinds of bit generator as functions.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include "bit_generator.hpp"

namespace rill {

// The classes of numpy.random and randomgen: PCG64(42), PCG64(SeedSequence({1, 2, 3})), PCG64() for fresh entropy, and
// JSF(42, {{ "{{" }}"size", 32{{ "}}" }}).
{% for b in bit_generators %}

/// {{ b.doc }}
inline BitGenerator {{ b.identifier }}() { return BitGenerator(RILL_BIT_GENERATOR_KIND_{{ b.constant }}); }
{% if b.stream %}
inline BitGenerator {{ b.identifier }}(std::uint64_t seed) { return {RILL_BIT_GENERATOR_KIND_{{ b.constant }}, seed}; }
inline BitGenerator {{ b.identifier }}(const SeedSequence &seed) { return {RILL_BIT_GENERATOR_KIND_{{ b.constant }}, seed}; }
{% endif %}
{% if b.options and not b.stream %}
inline BitGenerator {{ b.identifier }}(options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_{{ b.constant }}, given);
}
{% endif %}
{% if b.options and b.stream %}
inline BitGenerator {{ b.identifier }}(std::uint64_t seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_{{ b.constant }}, seed, given);
}
inline BitGenerator {{ b.identifier }}(const SeedSequence &seed, options given)
{
    return BitGenerator::with(RILL_BIT_GENERATOR_KIND_{{ b.constant }}, seed, given);
}
{% endif %}
{% endfor %}

} // namespace rill

#endif
