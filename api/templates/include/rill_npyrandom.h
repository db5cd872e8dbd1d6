{% from "include/_declarations.h" import declared, head %}
{# What NumPy declares differently: parameters that Rill does not need, pointers without const, types of its own. #}
{% set results = {"multivariate_hypergeometric_count": "int", "buffered_bounded_bool": "npy_bool"} %}
{% set own = {
    "binomial": "double p, int64_t n, binomial_t *binomial",
    "binomial_btpe": "int64_t n, double p, binomial_t *binomial",
    "binomial_inversion": "int64_t n, double p, binomial_t *binomial",
    "multinomial": "int64_t n, int64_t *mnix, double *pix, npy_intp d, binomial_t *binomial",
    "multivariate_hypergeometric_count": "int64_t total, size_t num_colors, int64_t *colors, int64_t nsample, size_t num_variates, int64_t *variates",
    "multivariate_hypergeometric_marginals": "int64_t total, size_t num_colors, int64_t *colors, int64_t nsample, size_t num_variates, int64_t *variates",
    "buffered_bounded_uint32": "uint32_t off, uint32_t rng, uint32_t mask, bool use_masked, int *bcnt, uint32_t *buf",
    "buffered_bounded_uint16": "uint16_t off, uint16_t rng, uint16_t mask, bool use_masked, int *bcnt, uint32_t *buf",
    "buffered_bounded_uint8": "uint8_t off, uint8_t rng, uint8_t mask, bool use_masked, int *bcnt, uint32_t *buf",
    "buffered_bounded_bool": "npy_bool off, npy_bool rng, npy_bool mask, bool use_masked, int *bcnt, uint32_t *buf",
    "bounded_bool_fill": "npy_bool off, npy_bool rng, npy_intp cnt, bool use_masked, npy_bool *out",
} %}
/* Generated from the exports rill_bitgen_* by make generate: change those, or {{ template }}. */
/** @file
 *
 * NumPy's C API for random numbers, on Rill: the functions of numpy/random/distributions.h under the same names and
 * with the same signatures and numbers, without Python and without NumPy.
 *
 * C code written for that header compiles with this one in its place. A bitgen_t may come from anywhere: the program
 * fills it itself, NumPy made it, rill_plain_bitgen wrote it for a state in the program's memory, or it is that of a
 * Rill bit generator:
 *
 *     rill_bit_generator *bg;
 *     rill_bitgen *words;
 *     rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 42, &bg);
 *     rill_bit_generator_bitgen(bg, &words);
 *     double x = random_standard_normal((bitgen_t *)words);
 *
 * As in NumPy, these functions check nothing and take no lock: parameters must be in their ranges, pointers must be
 * valid, and only one thread at a time may draw from a bitgen_t. A binomial_t is a cache of NumPy's that Rill does not
 * need: it is neither read nor written, and may be NULL. Counts are 64 bits wide (RAND_INT_TYPE) on every platform.
 */
#ifndef RILL_NPYRANDOM_H
#define RILL_NPYRANDOM_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rill.h"

/* As in NumPy's own headers, unless these were included before. */
#ifndef NUMPY_CORE_INCLUDE_NUMPY_NPY_COMMON_H_
typedef intptr_t npy_intp;
typedef unsigned char npy_bool;
#endif

#ifndef NUMPY_CORE_INCLUDE_NUMPY_RANDOM_BITGEN_H_
#define NUMPY_CORE_INCLUDE_NUMPY_RANDOM_BITGEN_H_
/** A source of words, with the same members as rill_bitgen in the same places. */
typedef struct bitgen {
    void *state;
    uint64_t (*next_uint64)(void *st);
    uint32_t (*next_uint32)(void *st);
    double (*next_double)(void *st);
    uint64_t (*next_raw)(void *st);
} bitgen_t;
#endif

#ifdef NUMPY_CORE_INCLUDE_NUMPY_RANDOM_DISTRIBUTIONS_H_
#error "include rill_npyrandom.h or numpy/random/distributions.h, not both"
#endif
#define NUMPY_CORE_INCLUDE_NUMPY_RANDOM_DISTRIBUTIONS_H_

#ifndef RAND_INT_TYPE
#define RAND_INT_TYPE int64_t
#define RAND_INT_MAX INT64_MAX
#endif

#ifndef MIN
#define MIN(x, y) (((x) < (y)) ? x : y)
#define MAX(x, y) (((x) > (y)) ? x : y)
#endif

#ifndef M_PI
#define M_PI 3.14159265358979323846264338328
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** What NumPy keeps between binomial draws; not used here. */
typedef struct s_binomial_t {
    int has_binomial;
    double psave;
    RAND_INT_TYPE nsave;
    double r;
    double q;
    double fm;
    RAND_INT_TYPE m;
    double p1;
    double xm;
    double xl;
    double xr;
    double c;
    double laml;
    double lamr;
    double p2;
    double p3;
    double p4;
} binomial_t;

/** The same struct under Rill's name. */
static inline rill_bitgen *rill_bitgen_of(bitgen_t *bitgen_state)
{
    return (rill_bitgen *)(void *)bitgen_state;
}

/** The next double in [0, 1) of the bit generator. */
static inline double next_double(bitgen_t *bitgen_state)
{
    return bitgen_state->next_double(bitgen_state->state);
}

/** The logarithm of gamma(x), x > 0; see rill_bitgen_loggam. */
static inline double random_loggam(double x)
{
    return rill_bitgen_loggam(x);
}

{% for function in interface.functions if function.name is startingwith("rill_bitgen_") %}
{% set name = function.name[12:] %}
{% if function.parameters[0].type == "rill_bitgen" %}
{% set parameters = function.parameters[1:] %}
{% set handed = ["rill_bitgen_of(bitgen_state)"] + parameters | map(attribute="name") | list %}
{% set rest = own[name] | default(declared(parameters) | replace("ptrdiff_t", "npy_intp")) %}
{{ ("/** " ~ (function.summary | trim(".")) ~ "; see " ~ function.name ~ ".") | wrap("", 117, 4) }} */
{{ head("static inline " ~ (results[name] | default(function.result.c)), "random_" ~ name, ["bitgen_t *bitgen_state", rest] | select | join(", ")) -}}
{
{% for parameter in rest | split(", ") %}
{% set unused = parameter | split(" ") | last | trim("*") %}
{% if unused and unused not in handed %}
    (void){{ unused }};
{% endif %}
{% endfor %}
    {{ "" if function.result.c == "void" else "return " }}{{ function.name }}({{ handed | join(", ") }});
}

{% endif %}
{% endfor %}
#ifdef __cplusplus
}
#endif

#endif
