// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

/** @file
 * Part of rill.hpp: the kinds of bit generator as types.
 */

#ifndef RILL_KINDS_HPP
#define RILL_KINDS_HPP

#include "engine.hpp"

namespace rill {

namespace detail {

// The kinds whose constructors take options.
{% for b in bit_generators if b.options %}
template <> inline constexpr bool has_options<RILL_BIT_GENERATOR_KIND_{{ b.constant }}> = true;
{% endfor %}

} // namespace detail

// The classes of numpy.random and randomgen, which rill::engine describes: PCG64(42), PCG64({1, 2, 3}),
// PCG64(SeedSequence()) for fresh entropy, and JSF(42, {{ "{{" }}"size", 32{{ "}}" }}).
{% for b in bit_generators %}

/// {{ b.doc }}
{% if b.stream %}
using {{ b.identifier }} = engine<RILL_BIT_GENERATOR_KIND_{{ b.constant }}>;
{% else %}
class {{ b.identifier }} : public BitGenerator {
  public:
    {{ b.identifier }}() : BitGenerator(RILL_BIT_GENERATOR_KIND_{{ b.constant }}) {}
{% if b.options %}
    explicit {{ b.identifier }}(options given)
        : BitGenerator(BitGenerator::with(RILL_BIT_GENERATOR_KIND_{{ b.constant }}, given))
    {
    }
{% endif %}
};
{% endif %}
{% endfor %}

} // namespace rill

#endif
