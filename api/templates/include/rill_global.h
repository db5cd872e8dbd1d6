{% from "include/_declarations.h" import declared, head %}
{# No functions of numpy.random, or declared in rill.h itself. #}
{% set apart = ["free", "draw", "draw_parallel", "draw_parallel_with", "draw_by_name", "draw_strided", "tomaxint", "seed", "seed_array", "bit_generator", "set_bit_generator"] %}
{# Functions with another name in numpy.random, and functions with a description of their own. #}
{% set names_in_numpy = {"save": "get_state", "restore": "set_state"} %}
{% set described = {
    "seed_from_os": "As numpy.random.seed() without a seed: from the operating system's entropy.",
    "save": "As numpy.random.get_state, in a format of rill_format; see rill_random_state_save.",
    "restore": "As numpy.random.set_state, from any format of rill_format; see rill_random_state_restore.",
} %}
{% macro numpy(name) %}
{% for d in distributions if d.family and d.random_state and d.suffix and d.random_state.name == name %}
{{- d.method }} with dtype {{ d.values.dtype }}
{%- else %}
{{- name }}
{%- endfor %}
{% endmacro %}
/* Generated from the exports rill_random_state_* by make generate: change those, or {{ template }}. */
/** @file
 *
 * The convenience functions of numpy.random, which share one global random state, as rill_<name>.
 *
 *     #include <rill_global.h>
 *
 *     double x[3];
 *     if (rill_seed(42) != RILL_STATUS_OK || rill_rand(x, 3) != RILL_STATUS_OK)       numpy.random.seed(42)
 *         return 1;                                                                   numpy.random.rand(3)
 *
 * Each calls the function rill_random_state_<name> with rill_global_random_state(); rill.h describes its parameters,
 * errors and faults there. The global random state is made on first use, on an MT19937 with the operating system's
 * entropy; if the system gives none, the first use returns NO_ENTROPY. All threads may use it.
 *
 * rill_seed, rill_seed_array, rill_get_bit_generator and rill_set_bit_generator are in rill.h itself. The functions
 * here are static inline: the library does not export them.
 */

#ifndef RILL_GLOBAL_H
#define RILL_GLOBAL_H

#include "rill.h"

{% for function in interface.functions if function.name is startingwith("rill_random_state_") %}
{% set name = function.name[18:] %}
{% set handle = function.parameters[0] %}
{% if handle.type == "rill_random_state" and handle.stars == 1 and name not in apart %}
{% set parameters = function.parameters[1:] %}
{% set handed = ["rill_global_random_state()"] + parameters | map(attribute="name") | list %}
/** {{ described[name] | default("As numpy.random." ~ numpy(name) ~ "; see " ~ function.name ~ ".") }} */
{{ head("RILL_NODISCARD static inline rill_status", "rill_" ~ (names_in_numpy[name] | default(name)), declared(parameters)) -}}
{
    return {{ function.name }}({{ handed | join(", ") }});
}

{% endif %}
{% endfor %}
#endif
