/* NumPy's own C functions, called in a loop in C, as by a program that links the library of NumPy's wheel. The bit
 * generator is one that Python made (numpy_c_peer.py). Declared here as in numpy/random/distributions.h, which needs
 * Python's headers. */
#define PEER_WITHOUT_PROGRAM
#include "peer.h"

#include <stdbool.h>

typedef struct bitgen {
    void *state;
    uint64_t (*next_uint64)(void *state);
    uint32_t (*next_uint32)(void *state);
    double (*next_double)(void *state);
    uint64_t (*next_raw)(void *state);
} bitgen_t;

void random_standard_uniform_fill(bitgen_t *, intptr_t, double *);
void random_standard_uniform_fill_f(bitgen_t *, intptr_t, float *);
void random_standard_normal_fill(bitgen_t *, intptr_t, double *);
void random_standard_normal_fill_f(bitgen_t *, intptr_t, float *);
void random_standard_exponential_fill(bitgen_t *, intptr_t, double *);
void random_standard_exponential_fill_f(bitgen_t *, intptr_t, float *);
void random_standard_exponential_inv_fill(bitgen_t *, intptr_t, double *);
void random_bounded_uint64_fill(bitgen_t *, uint64_t, uint64_t, intptr_t, bool, uint64_t *);
double random_standard_gamma(bitgen_t *, double);
double random_beta(bitgen_t *, double, double);
int64_t random_poisson(bitgen_t *, double);
int64_t random_binomial(bitgen_t *, double, int64_t, void *);

static bitgen_t *bits;

/* Memory for a binomial_t, more than it needs; a leading zero says that it has no setup yet. */
static union {
    double align;
    char room[512];
} small_binomial, large_binomial;

#define EACH(name, type, expression) \
    static void name(void *place, size_t n) \
    { \
        type *out = (type *)place; \
        size_t i; \
        for (i = 0; i < n; i++) \
            out[i] = (expression); \
    }
#define FILL(name, type, function) \
    static void name(void *place, size_t n) \
    { \
        function(bits, (intptr_t)n, (type *)place); \
    }
#define INTEGERS(name, high, masked) \
    static void name(void *place, size_t n) \
    { \
        random_bounded_uint64_fill(bits, 0, (high) - 1, (intptr_t)n, masked, (uint64_t *)place); \
    }

EACH(raw, uint64_t, bits->next_raw(bits->state))
FILL(uniform, double, random_standard_uniform_fill)
FILL(uniform_f32, float, random_standard_uniform_fill_f)
FILL(normal, double, random_standard_normal_fill)
FILL(normal_f32, float, random_standard_normal_fill_f)
FILL(exponential, double, random_standard_exponential_fill)
FILL(exponential_f32, float, random_standard_exponential_fill_f)
FILL(exponential_inv, double, random_standard_exponential_inv_fill)
INTEGERS(integers_1000, UINT64_C(1000), false)
INTEGERS(integers_rejected, UINT64_C(2405181686), false)
INTEGERS(integers_1e13, UINT64_C(10000000000000), false)
INTEGERS(masked_1e6, UINT64_C(1000000), true)
EACH(gamma_2_5, double, random_standard_gamma(bits, 2.5))
EACH(beta_2_3, double, random_beta(bits, 2.0, 3.0))
EACH(poisson_3_5, int64_t, random_poisson(bits, 3.5))
EACH(poisson_100, int64_t, random_poisson(bits, 100.0))
EACH(binomial_20, int64_t, random_binomial(bits, 0.3, 20, &small_binomial))
EACH(binomial_1000, int64_t, random_binomial(bits, 0.4, 1000, &large_binomial))

static const struct peer_entry table[] = {
    {"raw", NULL, raw},
    {"random", NULL, uniform},
    {"random_f32", NULL, uniform_f32},
    {"standard_normal", NULL, normal},
    {"standard_normal_f32", NULL, normal_f32},
    {"standard_exponential", NULL, exponential},
    {"standard_exponential_f32", NULL, exponential_f32},
    {"standard_exponential_inv", NULL, exponential_inv},
    {"integers_1000", NULL, integers_1000},
    {"integers_rejected", NULL, integers_rejected},
    {"integers_1e13", NULL, integers_1e13},
    {"legacy_randint_1e6", NULL, masked_1e6},
    {"gamma_2.5", NULL, gamma_2_5},
    {"beta_2_3", NULL, beta_2_3},
    {"poisson_3.5", NULL, poisson_3_5},
    {"poisson_100", NULL, poisson_100},
    {"binomial_20", NULL, binomial_20},
    {"binomial_1000", NULL, binomial_1000},
    {NULL, NULL, NULL},
};

/* For the peer in Python: nanoseconds of a fill, or -1 if there is no such function. */
double numpy_c_time(const char *workload, bitgen_t *bit_generator, void *out, size_t n)
{
    peer_fill fill = peer_find(table, workload, "");
    bits = bit_generator;
    return fill == NULL ? -1.0 : peer_time(fill, out, n);
}
