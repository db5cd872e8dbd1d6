{% from "include/rill/_univariate.hpp" import families, methods %}
// Generated from api/distributions.toml by make generate: change that, or {{ template }}.
/** @file
 * Part of rill.hpp: the univariate distributions of Generator.
 */

#ifndef RILL_GENERATOR_UNIVARIATE_HPP
#define RILL_GENERATOR_UNIVARIATE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "draws.hpp"

namespace rill {

namespace detail {

{{ families("generator", distributions) }}
} // namespace detail

/// The univariate distributions of Generator, except the integers of any type.
class generator_univariate : public draws<rill_generator, detail::generator_functions> {
  public:
{{- methods("generator", distributions) }}
  protected:
    using draws::draws;
};

} // namespace rill

#endif
