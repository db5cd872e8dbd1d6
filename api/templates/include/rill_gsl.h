{% macro type(b) %}rill_gsl_{{ b.constant | lower }}{% endmacro %}
{% macro every() %}
{% for b in bit_generators if b.stream %}{{ type(b) }}{{ "" if loop.last else " and " if loop.revindex == 2 else ", " }}{% endfor %}
{% endmacro %}
/* Generated from api/bit_generators.toml by make generate: change that, or {{ template }}. */
/** @file
 *
{{ ("Rill's bit generators as generators of the GNU Scientific Library: " ~ every() ~ ". A program changes one line and runs on NumPy's streams:") | wrap(" * ", 118) }}
 *
 *     #include <rill_gsl.h>
 *
 *     gsl_rng *r = gsl_rng_alloc(rill_gsl_pcg64);
 *     gsl_rng_set(r, 42);                            numpy.random.PCG64(42)
 *     double u = gsl_rng_uniform(r);                 numpy.random.default_rng(42).random()
 *     double x = gsl_ran_gaussian(r, 1.0);           GSL's own algorithm, on NumPy's doubles
 *     gsl_rng_free(r);
 *
 * gsl_rng_set seeds like the constructor of NumPy's class with that integer, which may be 0; for MT19937, too, this is
 * not the seeding of numpy.random.seed. gsl_rng_get gives NumPy's 32-bit words (the low half of a 64-bit word first),
 * gsl_rng_uniform NumPy's doubles. The state is plain bytes, so that cloning and copying work as for GSL's own
 * generators. gsl_rng_fread can read what gsl_rng_fwrite wrote with the same kind, the same version of Rill and the
 * same type of machine; after bytes of another kind or version, the next draw calls GSL's error handler. Link with
 * -lrill -lgsl.
 */
#ifndef RILL_GSL_H
#define RILL_GSL_H

#include <gsl/gsl_errno.h>
#include <gsl/gsl_rng.h>

#include "rill.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Marks a state as one of this kind and of this version. */
#define RILL_GSL_TAG(kind)                                                                                         \
    (0x52494c4c00000000u | ((uint64_t)RILL_VERSION_MAJOR << 24) | ((uint64_t)RILL_VERSION_MINOR << 16) |             \
     ((uint64_t)RILL_VERSION_PATCH << 8) | (uint64_t)(kind))

/** Where the bit generator begins in a state: after the tag, as aligned as the state. */
#define RILL_GSL_OFFSET 16

/** The size of a state in bytes; more than is needed. */
#define RILL_GSL_SIZE(kind) \
    (RILL_GSL_OFFSET + ( \
{% for b in bit_generators if b.plain_bytes > 240 %}
        (kind) == RILL_BIT_GENERATOR_KIND_{{ b.constant }} ? {{ (b.plain_bytes + 63) // 64 * 64 }} : \
{% endfor %}
        240))

/** Seeds a state of that kind. */
static inline void rill_gsl_set(int32_t kind, void *state, unsigned long seed)
{
    *(uint64_t *)state = 0;
    if (rill_plain_seed(kind, (char *)state + RILL_GSL_OFFSET, RILL_GSL_SIZE(kind) - RILL_GSL_OFFSET, seed) !=
        RILL_STATUS_OK)
        GSL_ERROR_VOID(rill_last_error(), GSL_EINVAL);
    *(uint64_t *)state = RILL_GSL_TAG(kind);
}

/** Draws 32 bits. */
static inline unsigned long rill_gsl_get(int32_t kind, void *state)
{
    if (*(const uint64_t *)state != RILL_GSL_TAG(kind))
        GSL_ERROR_VAL("not a state of this generator and this version of Rill", GSL_EINVAL, 0);
    return rill_plain_next_uint32(kind, (char *)state + RILL_GSL_OFFSET);
}

/** Draws a double in [0, 1). */
static inline double rill_gsl_get_double(int32_t kind, void *state)
{
    if (*(const uint64_t *)state != RILL_GSL_TAG(kind))
        GSL_ERROR_VAL("not a state of this generator and this version of Rill", GSL_EINVAL, 0);
    return rill_plain_next_double(kind, (char *)state + RILL_GSL_OFFSET);
}

/** Defines the generator of one kind. */
#define RILL_GSL_TYPE(type, kind)                                                                                   \
    static inline void type##_set(void *state, unsigned long seed) { rill_gsl_set(kind, state, seed); }             \
    static inline unsigned long type##_get(void *state) { return rill_gsl_get(kind, state); }                       \
    static inline double type##_get_double(void *state) { return rill_gsl_get_double(kind, state); }                \
    static const gsl_rng_type type##_type = {                                                                       \
        #type, 0xffffffffu, 0, RILL_GSL_SIZE(kind), type##_set, type##_get, type##_get_double,                      \
    };                                                                                                              \
    static inline const gsl_rng_type *type##_pointer(void) { return &type##_type; }

{% for b in bit_generators if b.stream %}
RILL_GSL_TYPE({{ type(b) }}, RILL_BIT_GENERATOR_KIND_{{ b.constant }})
{% endfor %}

#undef RILL_GSL_TYPE

{% for b in bit_generators if b.stream %}
/** Same stream as {{ b.package }}.{{ b.class }}. */
#define {{ type(b) }} ({{ type(b) }}_pointer())
{% endfor %}

#ifdef __cplusplus
}
#endif

#endif
