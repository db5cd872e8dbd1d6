/* Rill itself, one value at a time, as in C programs that do not fill arrays: a call for each value, with -DSAMPLER a
 * sampler's inline function, with -DBITGEN the functions rill_bitgen_*, with -DINLINE those of rill_inline.h. Compared
 * with the fills it shows the cost of single draws; it also compares with the peers, which draw one by one in a loop. */
#include "peer.h"

#include <rill.h>

static rill_generator *rng;
static rill_random_state *state;

#ifdef SAMPLER

#define DRAWS(name, type, suffix) \
    static rill_sampler_##suffix *name##_sampler; \
    static void name(void *place, size_t n) \
    { \
        type *out = (type *)place; \
        size_t i; \
        for (i = 0; i < n; i++) \
            out[i] = rill_sampler_##suffix##_next(name##_sampler); \
    }

DRAWS(uniform, double, f64)
DRAWS(normal, double, f64)
DRAWS(exponential, double, f64)
DRAWS(gamma_2_5, double, f64)
DRAWS(beta_2_3, double, f64)
DRAWS(integers_1000, int64_t, i64)
DRAWS(integers_1e13, int64_t, i64)
DRAWS(poisson_3_5, int64_t, i64)
DRAWS(poisson_100, int64_t, i64)
DRAWS(binomial_20, int64_t, i64)
DRAWS(binomial_1000, int64_t, i64)

static rill_status sampler(const char *name, const void *first, const void *second, void *f64, void *i64)
{
    static const bool no_endpoint = false;
    rill_parameter parameters[3];
    rill_distribution_description description;
    rill_status status;
    int32_t number;

    parameters[0].values = first;
    parameters[1].values = second;
    parameters[2].values = &no_endpoint;
    parameters[0].stride = parameters[1].stride = parameters[2].stride = 0;
    if ((status = rill_distribution_from_name(name, &number)) != RILL_STATUS_OK
        || (status = rill_distribution_info(number, &description)) != RILL_STATUS_OK)
        return status;
    return f64 != NULL ? rill_generator_sampler_f64(rng, number, parameters, description.n_parameters, f64)
                       : rill_generator_sampler_i64(rng, number, parameters, description.n_parameters, i64);
}

static int make(void)
{
    static const double two = 2, three = 3, shape = 2.5, few = 3.5, many = 100, p20 = 0.3, p1000 = 0.4;
    static const int64_t zero = 0, n20 = 20, n1000 = 1000, n1e13 = 10000000000000;

    return sampler("random", NULL, NULL, &uniform_sampler, NULL) == RILL_STATUS_OK
        && sampler("standard_normal", NULL, NULL, &normal_sampler, NULL) == RILL_STATUS_OK
        && sampler("standard_exponential", NULL, NULL, &exponential_sampler, NULL) == RILL_STATUS_OK
        && sampler("standard_gamma", &shape, NULL, &gamma_2_5_sampler, NULL) == RILL_STATUS_OK
        && sampler("beta", &two, &three, &beta_2_3_sampler, NULL) == RILL_STATUS_OK
        && sampler("integers", &zero, &n1000, NULL, &integers_1000_sampler) == RILL_STATUS_OK
        && sampler("integers", &zero, &n1e13, NULL, &integers_1e13_sampler) == RILL_STATUS_OK
        && sampler("poisson", &few, NULL, NULL, &poisson_3_5_sampler) == RILL_STATUS_OK
        && sampler("poisson", &many, NULL, NULL, &poisson_100_sampler) == RILL_STATUS_OK
        && sampler("binomial", &n20, &p20, NULL, &binomial_20_sampler) == RILL_STATUS_OK
        && sampler("binomial", &n1000, &p1000, NULL, &binomial_1000_sampler) == RILL_STATUS_OK;
}

#elif defined(INLINE) || defined(BITGEN)

#include <rill_inline.h>

static rill_bitgen *pcg64, *mt19937;

#define DRAWS(name, type, value) \
    static void name(void *place, size_t n) \
    { \
        type *out = (type *)place; \
        size_t i; \
        for (i = 0; i < n; i++) \
            out[i] = (type)(value); \
    }

#ifdef INLINE
DRAWS(raw, uint64_t, rill_inline_u64(pcg64))
DRAWS(uniform, double, rill_inline_double(pcg64))
DRAWS(uniform_f32, float, rill_inline_float(pcg64))
DRAWS(normal, double, rill_inline_standard_normal(pcg64))
DRAWS(exponential, double, rill_inline_standard_exponential(pcg64))
DRAWS(integers_1000, int64_t, rill_inline_bounded_u64(pcg64, 0, 999))
DRAWS(integers_1e13, int64_t, rill_inline_bounded_u64(pcg64, 0, 9999999999999))
DRAWS(mt19937_uniform, double, rill_inline_double(mt19937))
DRAWS(mt19937_normal, double, rill_inline_standard_normal(mt19937))
#else
DRAWS(raw, uint64_t, rill_bitgen_uint(pcg64))
DRAWS(uniform, double, rill_bitgen_standard_uniform(pcg64))
DRAWS(uniform_f32, float, rill_bitgen_standard_uniform_f(pcg64))
DRAWS(normal, double, rill_bitgen_standard_normal(pcg64))
DRAWS(exponential, double, rill_bitgen_standard_exponential(pcg64))
DRAWS(integers_1000, int64_t, rill_bitgen_bounded_uint64(pcg64, 0, 999, 0, false))
DRAWS(integers_1e13, int64_t, rill_bitgen_bounded_uint64(pcg64, 0, 9999999999999, 0, false))
DRAWS(mt19937_uniform, double, rill_bitgen_standard_uniform(mt19937))
DRAWS(mt19937_normal, double, rill_bitgen_standard_normal(mt19937))
#endif

/* The bit generator stays until the program ends. */
static int bitgen(rill_bit_generator_kind kind, rill_bitgen **out)
{
    rill_bit_generator *bg;

    return rill_bit_generator_from_u64(kind, 12345, &bg) == RILL_STATUS_OK
        && rill_bit_generator_bitgen(bg, out) == RILL_STATUS_OK;
}

static int make(void)
{
    return bitgen(RILL_BIT_GENERATOR_KIND_PCG64, &pcg64) && bitgen(RILL_BIT_GENERATOR_KIND_MT19937, &mt19937);
}

#else

#define DRAWS(name, type, call) \
    static void name(void *place, size_t n) \
    { \
        type *out = (type *)place; \
        size_t i; \
        for (i = 0; i < n; i++) \
            if ((call) != RILL_STATUS_OK) \
                abort(); \
    }

DRAWS(uniform, double, rill_generator_random(rng, out + i, 1))
DRAWS(normal, double, rill_generator_standard_normal(rng, out + i, 1))
DRAWS(exponential, double, rill_generator_standard_exponential(rng, out + i, 1))
DRAWS(gamma_2_5, double, rill_generator_standard_gamma(rng, 2.5, out + i, 1))
DRAWS(beta_2_3, double, rill_generator_beta(rng, 2, 3, out + i, 1))
DRAWS(integers_1000, int64_t, rill_generator_integers(rng, 0, 1000, false, out + i, 1))
DRAWS(integers_1e13, int64_t, rill_generator_integers(rng, 0, 10000000000000, false, out + i, 1))
DRAWS(poisson_3_5, int64_t, rill_generator_poisson(rng, 3.5, out + i, 1))
DRAWS(poisson_100, int64_t, rill_generator_poisson(rng, 100, out + i, 1))
DRAWS(binomial_20, int64_t, rill_generator_binomial(rng, 20, 0.3, out + i, 1))
DRAWS(binomial_1000, int64_t, rill_generator_binomial(rng, 1000, 0.4, out + i, 1))
DRAWS(legacy_uniform, double, rill_random_state_random_sample(state, out + i, 1))
DRAWS(legacy_normal, double, rill_random_state_standard_normal(state, out + i, 1))

static int make(void)
{
    return 1;
}

#endif

static const struct peer_entry table[] = {
    {"random", "PCG64", uniform},
    {"standard_normal", "PCG64", normal},
    {"standard_exponential", "PCG64", exponential},
    {"integers_1000", "PCG64", integers_1000},
    {"integers_1e13", "PCG64", integers_1e13},
#if defined(INLINE) || defined(BITGEN)
    {"raw", "PCG64", raw},
    {"random_f32", "PCG64", uniform_f32},
    {"random", "MT19937", mt19937_uniform},
    {"standard_normal", "MT19937", mt19937_normal},
#else
    {"gamma_2.5", "PCG64", gamma_2_5},
    {"beta_2_3", "PCG64", beta_2_3},
    {"poisson_3.5", "PCG64", poisson_3_5},
    {"poisson_100", "PCG64", poisson_100},
    {"binomial_20", "PCG64", binomial_20},
    {"binomial_1000", "PCG64", binomial_1000},
#endif
#if !defined(SAMPLER) && !defined(INLINE) && !defined(BITGEN)
    {"legacy_random_sample", "MT19937", legacy_uniform},
    {"legacy_standard_normal", "MT19937", legacy_normal},
#endif
    {NULL, NULL, NULL},
};

int main(void)
{
    if (rill_default_rng(12345, &rng) != RILL_STATUS_OK
        || rill_random_state_from_seed(12345, &state) != RILL_STATUS_OK || !make()) {
        fprintf(stderr, "%s\n", rill_last_error());
        return 1;
    }
    return peer_serve(table);
}
