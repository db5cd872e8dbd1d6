/* GSL as a peer of the benchmark. Of NumPy's bit generators it has only MT19937, which is used for the others in all
 * workloads but raw words. */
#include "peer.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>

static gsl_rng *rng;

#define EACH(name, type, expression) \
    static void name(void *place, size_t n) \
    { \
        type *out = (type *)place; \
        size_t i; \
        for (i = 0; i < n; i++) \
            out[i] = (type)(expression); \
    }

EACH(raw, uint64_t, gsl_rng_get(rng))
EACH(uniform, double, gsl_rng_uniform(rng))
EACH(normal, double, gsl_ran_gaussian_ziggurat(rng, 1.0))
EACH(polar, double, gsl_ran_ugaussian(rng))
EACH(exponential, double, gsl_ran_exponential(rng, 1.0))
EACH(integers_1000, uint64_t, gsl_rng_uniform_int(rng, 1000))
EACH(integers_rejected, uint64_t, gsl_rng_uniform_int(rng, 2405181686UL))
EACH(integers_1e6, uint64_t, gsl_rng_uniform_int(rng, 1000000))
EACH(gamma_2_5, double, gsl_ran_gamma(rng, 2.5, 1.0))
EACH(beta_2_3, double, gsl_ran_beta(rng, 2.0, 3.0))
EACH(poisson_3_5, uint64_t, gsl_ran_poisson(rng, 3.5))
EACH(poisson_100, uint64_t, gsl_ran_poisson(rng, 100.0))
EACH(binomial_20, uint64_t, gsl_ran_binomial(rng, 0.3, 20))
EACH(binomial_1000, uint64_t, gsl_ran_binomial(rng, 0.4, 1000))

static void shuffle(void *out, size_t n)
{
    gsl_ran_shuffle(rng, out, n, sizeof(uint64_t));
}

static const struct peer_entry table[] = {
    {"raw", "MT19937", raw},
    {"random", NULL, uniform},
    {"legacy_random_sample", NULL, uniform},
    {"standard_normal", NULL, normal},
    {"legacy_standard_normal", NULL, polar},
    {"standard_exponential", NULL, exponential},
    {"standard_exponential_inv", NULL, exponential},
    {"legacy_standard_exponential", NULL, exponential},
    {"integers_1000", NULL, integers_1000},
    {"integers_rejected", NULL, integers_rejected},
    {"legacy_randint_1e6", NULL, integers_1e6},
    {"gamma_2.5", NULL, gamma_2_5},
    {"beta_2_3", NULL, beta_2_3},
    {"poisson_3.5", NULL, poisson_3_5},
    {"poisson_100", NULL, poisson_100},
    {"binomial_20", NULL, binomial_20},
    {"binomial_1000", NULL, binomial_1000},
    {"shuffle", NULL, shuffle},
    {"legacy_shuffle", NULL, shuffle},
    {NULL, NULL, NULL},
};

int main(void)
{
    rng = gsl_rng_alloc(gsl_rng_mt19937);
    if (rng == NULL)
        return 1;
    gsl_rng_set(rng, 12345);
    return peer_serve(table);
}
