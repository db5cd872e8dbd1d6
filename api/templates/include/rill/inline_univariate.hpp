{% from "include/rill/_univariate.hpp" import cpp, declared, described %}
{# When parameters are accepted for certain, by the name of their check; others are left to a Generator. #}
{% set certain = {
  "NonNegative": "{} > 0", "Positive": "{} > 0", "PositiveNotNan": "{} > 0", "Bounded01": "{} > 0 && {} < 1",
  "BoundedGt01": "{} > 0 && {} < 1", "BoundedLt01": "{} > 0 && {} < 1", "Gt1": "{} > 1", "Gte1": "{} > 1",
  "Poisson": "{} > 0 && {} < 1e18",
} %}
{# A method by the function rill_bitgen_..., which has the parameters of the distribution, all doubles. #}
{% macro single(d) %}
{% set o = d.generator %}
{% set names = o.parameters | map(attribute="c_name") | list %}
{% set ns = namespace(conditions=[]) %}
{% for c in o.checks %}
{% set ns.conditions = ns.conditions + [certain[c.constraint] | replace("{}", names[c.place])] %}
{% endfor %}
{% set drawn = "return rill_bitgen_" ~ o.name ~ "(" ~ (["bitgen_"] + names) | join(", ") ~ ");" %}
{{ described(o, d.draws) -}}
{{ "    " ~ cpp(d.values) }} {{ o.name }}({{ declared(o.parameters, true) }})
    {
{% if ns.conditions %}
        if ({{ ns.conditions | join(" && ") }})
            {{ drawn }}
        return checked([=](Generator &rng) { return rng.{{ o.name }}({{ names | join(", ") }}); });
{% else %}
        {{ drawn }}
{% endif %}
    }
{% endmacro %}
// Generated from api/distributions.toml by make generate: change that, or {{ template }}.
/** @file
 * Part of rill.hpp: single values of the distributions, without a lock.
 */

#ifndef RILL_INLINE_UNIVARIATE_HPP
#define RILL_INLINE_UNIVARIATE_HPP

#include <cstdint>
#include <type_traits>

#include "../rill.h"
#include "generator.hpp"

namespace rill {

/// Single values of Generator's distributions, by the functions rill_bitgen_*.
class inline_univariate {
  public:
{% for d in distributions if d.generator and d.name not in ["standard_normal", "standard_exponential", "uniform"] %}
{% for f in interface.functions if f.name == "rill_bitgen_" ~ d.name and f.parameters | length == 1 + (d.parameters | length) %}
{% set numbers = f.parameters | selectattr("type", "equalto", "double") | list | length == d.parameters | length %}
{% if numbers and not d.generator.checks | selectattr("function") | list %}
{{ single(d) }}
{% endif %}
{% endfor %}
{% endfor %}
    /// For the functions of rill_inline.h, and rill_bitgen_*.
    rill_bitgen *bitgen() const { return bitgen_; }

  protected:
    explicit inline_univariate(BitGenerator &bits) : bitgen_(bits.bitgen()), handle_(bits.get()) {}

    /// Draws by a Generator, which checks the parameters.
    template <class Draw> std::invoke_result_t<Draw, Generator &> checked(Draw draw)
    {
        Generator rng = Generator::adopt(detail::made<rill_generator>(rill_generator_new, handle_));
        return draw(rng);
    }

    rill_bitgen *bitgen_;

  private:
    rill_bit_generator *handle_;
};

} // namespace rill

#endif
