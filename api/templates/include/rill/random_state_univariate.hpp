{% from "include/rill/_univariate.hpp" import families, methods %}
// Generated from api/distributions.toml by make generate: change that, or {{ template }}.
/** @file
 * Part of rill.hpp: the univariate distributions of RandomState.
 */

#ifndef RILL_RANDOM_STATE_UNIVARIATE_HPP
#define RILL_RANDOM_STATE_UNIVARIATE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "draws.hpp"

namespace rill {

namespace detail {

{{ families("random_state", distributions) }}
} // namespace detail

/// The univariate distributions of RandomState, except the integers of any type.
class random_state_univariate : public draws<rill_random_state, detail::random_state_functions> {
  public:
{{- methods("random_state", distributions) }}
  protected:
    using draws::draws;
};

} // namespace rill

#endif
