/* oneMKL's vector statistics library as a peer of the benchmark: its own, faster methods, whose streams are not
 * NumPy's. It has MT19937 and Philox4x32-10; for the other kinds it uses SFMT19937, its fastest. */
#include "peer.h"

#include <mkl_vsl.h>

static VSLStreamStatePtr mt19937, philox, sfmt;

/* A fill for each of the streams. */
#define FILL(name, type, call) \
    static void name##_on(VSLStreamStatePtr stream, type *out, int n) \
    { \
        call; \
    } \
    static void name##_mt(void *out, size_t n) { name##_on(mt19937, (type *)out, (int)n); } \
    static void name##_philox(void *out, size_t n) { name##_on(philox, (type *)out, (int)n); } \
    static void name(void *out, size_t n) { name##_on(sfmt, (type *)out, (int)n); }
#define ROW(workload, name) \
    {workload, "MT19937", name##_mt}, {workload, "Philox", name##_philox}, {workload, NULL, name}

FILL(raw32, unsigned int, viRngUniformBits32(VSL_RNG_METHOD_UNIFORMBITS32_STD, stream, n, out))
FILL(raw64, unsigned MKL_INT64, viRngUniformBits64(VSL_RNG_METHOD_UNIFORMBITS64_STD, stream, n, out))
FILL(uniform, double, vdRngUniform(VSL_RNG_METHOD_UNIFORM_STD, stream, n, out, 0.0, 1.0))
FILL(uniform_f32, float, vsRngUniform(VSL_RNG_METHOD_UNIFORM_STD, stream, n, out, 0.0f, 1.0f))
FILL(normal, double, vdRngGaussian(VSL_RNG_METHOD_GAUSSIAN_ICDF, stream, n, out, 0.0, 1.0))
FILL(normal_f32, float, vsRngGaussian(VSL_RNG_METHOD_GAUSSIAN_ICDF, stream, n, out, 0.0f, 1.0f))
FILL(exponential, double, vdRngExponential(VSL_RNG_METHOD_EXPONENTIAL_ICDF, stream, n, out, 0.0, 1.0))
FILL(exponential_f32, float, vsRngExponential(VSL_RNG_METHOD_EXPONENTIAL_ICDF, stream, n, out, 0.0f, 1.0f))
FILL(integers_1000, int, viRngUniform(VSL_RNG_METHOD_UNIFORM_STD, stream, n, out, 0, 1000))
FILL(integers_1e6, int, viRngUniform(VSL_RNG_METHOD_UNIFORM_STD, stream, n, out, 0, 1000000))
FILL(gamma_2_5, double, vdRngGamma(VSL_RNG_METHOD_GAMMA_GNORM, stream, n, out, 2.5, 0.0, 1.0))
FILL(beta_2_3, double, vdRngBeta(VSL_RNG_METHOD_BETA_CJA, stream, n, out, 2.0, 3.0, 0.0, 1.0))
FILL(poisson_3_5, int, viRngPoisson(VSL_RNG_METHOD_POISSON_PTPE, stream, n, out, 3.5))
FILL(poisson_100, int, viRngPoisson(VSL_RNG_METHOD_POISSON_PTPE, stream, n, out, 100.0))
FILL(binomial_20, int, viRngBinomial(VSL_RNG_METHOD_BINOMIAL_BTPE, stream, n, out, 20, 0.3))
FILL(binomial_1000, int, viRngBinomial(VSL_RNG_METHOD_BINOMIAL_BTPE, stream, n, out, 1000, 0.4))

static const struct peer_entry table[] = {
    {"raw", "MT19937", raw32_mt},
    {"raw", "Philox", raw64_philox},
    {"raw", NULL, raw64},
    ROW("random", uniform),
    ROW("legacy_random_sample", uniform),
    ROW("random_f32", uniform_f32),
    ROW("standard_normal", normal),
    ROW("legacy_standard_normal", normal),
    ROW("standard_normal_f32", normal_f32),
    ROW("standard_exponential", exponential),
    ROW("standard_exponential_inv", exponential),
    ROW("legacy_standard_exponential", exponential),
    ROW("standard_exponential_f32", exponential_f32),
    ROW("integers_1000", integers_1000),
    ROW("legacy_randint_1e6", integers_1e6),
    ROW("gamma_2.5", gamma_2_5),
    ROW("beta_2_3", beta_2_3),
    ROW("poisson_3.5", poisson_3_5),
    ROW("poisson_100", poisson_100),
    ROW("binomial_20", binomial_20),
    ROW("binomial_1000", binomial_1000),
    {NULL, NULL, NULL},
};

int main(void)
{
    if (vslNewStream(&mt19937, VSL_BRNG_MT19937, 12345) != VSL_STATUS_OK ||
        vslNewStream(&philox, VSL_BRNG_PHILOX4X32X10, 12345) != VSL_STATUS_OK ||
        vslNewStream(&sfmt, VSL_BRNG_SFMT19937, 12345) != VSL_STATUS_OK)
        return 1;
    return peer_serve(table);
}
