{% from "bindings/_words.txt" import generated %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `rill_distribution_details`: the documentation of a distribution.

use std::ffi::c_char;

use super::call::store;
use crate::error::{Result, Status};
use crate::registry::place;

/// The documentation of a distribution, from which bindings make functions and help pages. All texts are static. Later
/// releases may have more members at the end.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_distribution_documentation {
    /// NumPy's method: "standard_gamma" for "standard_gamma_f32".
    pub method: *const c_char,
    /// The method's arguments besides parameters and size: "dtype=float32", or nothing.
    pub arguments: *const c_char,
    /// Completes "Draw ...".
    pub draws: *const c_char,
    /// The density, or the probability of k, in the letters of the parameters.
    pub density: *const c_char,
    /// Whether Generator has the method.
    pub in_generator: bool,
    /// Whether RandomState has the method.
    pub in_random_state: bool,
    /// The meaning of each parameter; NULL beyond the last.
    pub parameter_meanings: [*const c_char; 4],
    /// NumPy's defaults; NaN for a parameter without one.
    pub parameter_defaults: [f64; 4],
    /// The values that Generator accepts for each parameter, ">= 0"; empty if it accepts all; NULL beyond the last, and
    /// if Generator has no such method.
    pub generator_ranges: [*const c_char; 4],
    /// The values that RandomState accepts.
    pub random_state_ranges: [*const c_char; 4],
}

// SAFETY: the pointers are to static texts, which are never written to.
unsafe impl Sync for rill_distribution_documentation {}

/// The documentation of a distribution: density, defaults, ranges and meanings of the parameters, and which objects have
/// it.
///
/// @param distribution  the number of a distribution, from 1 on without gaps
/// @param out           its documentation: static, not to be freed
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("distribution ... is not a known distribution")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_distribution_details(
    distribution: i32,
    out: *mut *const rill_distribution_documentation,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || Ok(&raw const DETAILS[place(distribution)?])) }
}

/// NumPy's defaults of the parameters; NaN for a parameter without one.
pub(super) fn defaults(distribution: i32) -> Result<&'static [f64]> {
    Ok(&DETAILS[place(distribution)?].parameter_defaults)
}

const NONE: *const c_char = std::ptr::null();

{% macro texts(list) %}
[{% for text in list %}c"{{ text }}".as_ptr(){% if not loop.last %}, {% endif %}{% endfor %}
{%- for i in range(4 - (list | length)) %}{% if i > 0 or list %}, {% endif %}NONE{% endfor %}]
{%- endmacro %}
{% macro ranges(o) %}
{%- if o %}{% set ns = namespace(list=[]) %}{% for p in o.parameters %}{% set ns.list = ns.list + [p.range or ""] %}{% endfor %}{{ texts(ns.list) }}{% else %}[NONE; 4]{% endif %}
{%- endmacro %}
#[rustfmt::skip]
static DETAILS: &[rill_distribution_documentation] = &[
{% for d in distributions %}
    rill_distribution_documentation {
        method: c"{{ d.method }}".as_ptr(),
        arguments: c"{{ d.arguments }}".as_ptr(),
        draws: c"{{ d.draws }}".as_ptr(),
        density: c"{{ d.density }}".as_ptr(),
        in_generator: {{ "true" if d.generator else "false" }},
        in_random_state: {{ "true" if d.random_state else "false" }},
{% set ns = namespace(meanings=[], defaults=[]) %}
{% for p in d.parameters %}
{% set ns.meanings = ns.meanings + [p.meaning] %}
{% set ns.defaults = ns.defaults + ["f64::NAN" if p.default is none else "0.0" if p.default is false else p.default | string] %}
{% endfor %}
        parameter_meanings: {{ texts(ns.meanings) }},
        parameter_defaults: [{{ (ns.defaults + ["f64::NAN", "f64::NAN", "f64::NAN", "f64::NAN"])[:4] | join(", ") }}],
        generator_ranges: {{ ranges(d.generator) }},
        random_state_ranges: {{ ranges(d.random_state) }},
    },
{% endfor %}
];
