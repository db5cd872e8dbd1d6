/* Generated from the exports rill_bitgen_* by make generate: change those, or api/templates/include/rill_npyrandom.h. */
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

/** Draw from the normal distribution; see rill_bitgen_normal. */
static inline double random_normal(bitgen_t *bitgen_state, double loc, double scale)
{
    return rill_bitgen_normal(rill_bitgen_of(bitgen_state), loc, scale);
}

/** Draw from the gamma distribution; see rill_bitgen_gamma. */
static inline double random_gamma(bitgen_t *bitgen_state, double shape, double scale)
{
    return rill_bitgen_gamma(rill_bitgen_of(bitgen_state), shape, scale);
}

/** Draw a float from the gamma distribution; see rill_bitgen_gamma_f. */
static inline float random_gamma_f(bitgen_t *bitgen_state, float shape, float scale)
{
    return rill_bitgen_gamma_f(rill_bitgen_of(bitgen_state), shape, scale);
}

/** Draw from the exponential distribution; see rill_bitgen_exponential. */
static inline double random_exponential(bitgen_t *bitgen_state, double scale)
{
    return rill_bitgen_exponential(rill_bitgen_of(bitgen_state), scale);
}

/** Draw from the uniform distribution on [lower, lower + range); see rill_bitgen_uniform. */
static inline double random_uniform(bitgen_t *bitgen_state, double lower, double range)
{
    return rill_bitgen_uniform(rill_bitgen_of(bitgen_state), lower, range);
}

/** Draw from the beta distribution; see rill_bitgen_beta. */
static inline double random_beta(bitgen_t *bitgen_state, double a, double b)
{
    return rill_bitgen_beta(rill_bitgen_of(bitgen_state), a, b);
}

/** Draw from the chi-square distribution; see rill_bitgen_chisquare. */
static inline double random_chisquare(bitgen_t *bitgen_state, double df)
{
    return rill_bitgen_chisquare(rill_bitgen_of(bitgen_state), df);
}

/** Draw from the F distribution; see rill_bitgen_f. */
static inline double random_f(bitgen_t *bitgen_state, double dfnum, double dfden)
{
    return rill_bitgen_f(rill_bitgen_of(bitgen_state), dfnum, dfden);
}

/** Draw from the standard Cauchy distribution; see rill_bitgen_standard_cauchy. */
static inline double random_standard_cauchy(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_cauchy(rill_bitgen_of(bitgen_state));
}

/** Draw from the Pareto II or Lomax distribution; see rill_bitgen_pareto. */
static inline double random_pareto(bitgen_t *bitgen_state, double a)
{
    return rill_bitgen_pareto(rill_bitgen_of(bitgen_state), a);
}

/** Draw from the Weibull distribution of scale 1; see rill_bitgen_weibull. */
static inline double random_weibull(bitgen_t *bitgen_state, double a)
{
    return rill_bitgen_weibull(rill_bitgen_of(bitgen_state), a);
}

/** Draw from the power function distribution; see rill_bitgen_power. */
static inline double random_power(bitgen_t *bitgen_state, double a)
{
    return rill_bitgen_power(rill_bitgen_of(bitgen_state), a);
}

/** Draw from the Laplace distribution; see rill_bitgen_laplace. */
static inline double random_laplace(bitgen_t *bitgen_state, double loc, double scale)
{
    return rill_bitgen_laplace(rill_bitgen_of(bitgen_state), loc, scale);
}

/** Draw from the Gumbel distribution; see rill_bitgen_gumbel. */
static inline double random_gumbel(bitgen_t *bitgen_state, double loc, double scale)
{
    return rill_bitgen_gumbel(rill_bitgen_of(bitgen_state), loc, scale);
}

/** Draw from the logistic distribution; see rill_bitgen_logistic. */
static inline double random_logistic(bitgen_t *bitgen_state, double loc, double scale)
{
    return rill_bitgen_logistic(rill_bitgen_of(bitgen_state), loc, scale);
}

/** Draw from the log-normal distribution; see rill_bitgen_lognormal. */
static inline double random_lognormal(bitgen_t *bitgen_state, double mean, double sigma)
{
    return rill_bitgen_lognormal(rill_bitgen_of(bitgen_state), mean, sigma);
}

/** Draw from the Rayleigh distribution; see rill_bitgen_rayleigh. */
static inline double random_rayleigh(bitgen_t *bitgen_state, double mode)
{
    return rill_bitgen_rayleigh(rill_bitgen_of(bitgen_state), mode);
}

/** Draw from Student's t distribution; see rill_bitgen_standard_t. */
static inline double random_standard_t(bitgen_t *bitgen_state, double df)
{
    return rill_bitgen_standard_t(rill_bitgen_of(bitgen_state), df);
}

/** Draw from the noncentral chi-square distribution; see rill_bitgen_noncentral_chisquare. */
static inline double random_noncentral_chisquare(bitgen_t *bitgen_state, double df, double nonc)
{
    return rill_bitgen_noncentral_chisquare(rill_bitgen_of(bitgen_state), df, nonc);
}

/** Draw from the noncentral F distribution; see rill_bitgen_noncentral_f. */
static inline double random_noncentral_f(bitgen_t *bitgen_state, double dfnum, double dfden, double nonc)
{
    return rill_bitgen_noncentral_f(rill_bitgen_of(bitgen_state), dfnum, dfden, nonc);
}

/** Draw from the Wald distribution; see rill_bitgen_wald. */
static inline double random_wald(bitgen_t *bitgen_state, double mean, double scale)
{
    return rill_bitgen_wald(rill_bitgen_of(bitgen_state), mean, scale);
}

/** Draw from the von Mises distribution; see rill_bitgen_vonmises. */
static inline double random_vonmises(bitgen_t *bitgen_state, double mu, double kappa)
{
    return rill_bitgen_vonmises(rill_bitgen_of(bitgen_state), mu, kappa);
}

/** Draw from the triangular distribution; see rill_bitgen_triangular. */
static inline double random_triangular(bitgen_t *bitgen_state, double left, double mode, double right)
{
    return rill_bitgen_triangular(rill_bitgen_of(bitgen_state), left, mode, right);
}

/** Draw from the Poisson distribution; see rill_bitgen_poisson. */
static inline int64_t random_poisson(bitgen_t *bitgen_state, double lam)
{
    return rill_bitgen_poisson(rill_bitgen_of(bitgen_state), lam);
}

/** Draw from the negative binomial distribution; see rill_bitgen_negative_binomial. */
static inline int64_t random_negative_binomial(bitgen_t *bitgen_state, double n, double p)
{
    return rill_bitgen_negative_binomial(rill_bitgen_of(bitgen_state), n, p);
}

/** Draw from the binomial distribution; see rill_bitgen_binomial. */
static inline int64_t random_binomial(bitgen_t *bitgen_state, double p, int64_t n, binomial_t *binomial)
{
    (void)binomial;
    return rill_bitgen_binomial(rill_bitgen_of(bitgen_state), p, n);
}

/** Draw from the binomial distribution by BTPE; see rill_bitgen_binomial_btpe. */
static inline int64_t random_binomial_btpe(bitgen_t *bitgen_state, int64_t n, double p, binomial_t *binomial)
{
    (void)binomial;
    return rill_bitgen_binomial_btpe(rill_bitgen_of(bitgen_state), n, p);
}

/** Draw from the binomial distribution by inversion; see rill_bitgen_binomial_inversion. */
static inline int64_t random_binomial_inversion(bitgen_t *bitgen_state, int64_t n, double p, binomial_t *binomial)
{
    (void)binomial;
    return rill_bitgen_binomial_inversion(rill_bitgen_of(bitgen_state), n, p);
}

/** Draw from the logarithmic series distribution; see rill_bitgen_logseries. */
static inline int64_t random_logseries(bitgen_t *bitgen_state, double p)
{
    return rill_bitgen_logseries(rill_bitgen_of(bitgen_state), p);
}

/** Draw from the geometric distribution; see rill_bitgen_geometric. */
static inline int64_t random_geometric(bitgen_t *bitgen_state, double p)
{
    return rill_bitgen_geometric(rill_bitgen_of(bitgen_state), p);
}

/** Draw from the geometric distribution by summing probabilities. The expected time is proportional to 1 / p; see
    rill_bitgen_geometric_search. */
static inline int64_t random_geometric_search(bitgen_t *bitgen_state, double p)
{
    return rill_bitgen_geometric_search(rill_bitgen_of(bitgen_state), p);
}

/** Draw from the zeta distribution; see rill_bitgen_zipf. */
static inline int64_t random_zipf(bitgen_t *bitgen_state, double a)
{
    return rill_bitgen_zipf(rill_bitgen_of(bitgen_state), a);
}

/** Draw from the hypergeometric distribution; see rill_bitgen_hypergeometric. */
static inline int64_t random_hypergeometric(bitgen_t *bitgen_state, int64_t good, int64_t bad, int64_t sample)
{
    return rill_bitgen_hypergeometric(rill_bitgen_of(bitgen_state), good, bad, sample);
}

/** Draw from the multinomial distribution; see rill_bitgen_multinomial. */
static inline void
random_multinomial(bitgen_t *bitgen_state, int64_t n, int64_t *mnix, double *pix, npy_intp d, binomial_t *binomial)
{
    (void)binomial;
    rill_bitgen_multinomial(rill_bitgen_of(bitgen_state), n, mnix, pix, d);
}

/** Draw from the multivariate hypergeometric distribution, by shuffling a list of the whole population; see
    rill_bitgen_multivariate_hypergeometric_count. */
static inline int
random_multivariate_hypergeometric_count(bitgen_t *bitgen_state, int64_t total, size_t num_colors, int64_t *colors,
                                         int64_t nsample, size_t num_variates, int64_t *variates)
{
    return rill_bitgen_multivariate_hypergeometric_count(rill_bitgen_of(bitgen_state), total, num_colors, colors, nsample, num_variates, variates);
}

/** Draw from the multivariate hypergeometric distribution, one color after the other; see
    rill_bitgen_multivariate_hypergeometric_marginals. */
static inline void
random_multivariate_hypergeometric_marginals(bitgen_t *bitgen_state, int64_t total, size_t num_colors, int64_t *colors,
                                             int64_t nsample, size_t num_variates, int64_t *variates)
{
    rill_bitgen_multivariate_hypergeometric_marginals(rill_bitgen_of(bitgen_state), total, num_colors, colors, nsample, num_variates, variates);
}

/** Draw an integer of 63 bits; see rill_bitgen_positive_int64. */
static inline int64_t random_positive_int64(bitgen_t *bitgen_state)
{
    return rill_bitgen_positive_int64(rill_bitgen_of(bitgen_state));
}

/** Draw an integer of 31 bits; see rill_bitgen_positive_int32. */
static inline int32_t random_positive_int32(bitgen_t *bitgen_state)
{
    return rill_bitgen_positive_int32(rill_bitgen_of(bitgen_state));
}

/** Draw an integer of 63 bits, on every platform; see rill_bitgen_positive_int. */
static inline int64_t random_positive_int(bitgen_t *bitgen_state)
{
    return rill_bitgen_positive_int(rill_bitgen_of(bitgen_state));
}

/** Draw an integer of 64 bits, on every platform; see rill_bitgen_uint. */
static inline uint64_t random_uint(bitgen_t *bitgen_state)
{
    return rill_bitgen_uint(rill_bitgen_of(bitgen_state));
}

/** Draw an integer from 0 to max, by masked rejection; see rill_bitgen_interval. */
static inline uint64_t random_interval(bitgen_t *bitgen_state, uint64_t max)
{
    return rill_bitgen_interval(rill_bitgen_of(bitgen_state), max);
}

/** Draw an integer from off to off + rng, which wraps; see rill_bitgen_bounded_uint64. */
static inline uint64_t
random_bounded_uint64(bitgen_t *bitgen_state, uint64_t off, uint64_t rng, uint64_t mask, bool use_masked)
{
    return rill_bitgen_bounded_uint64(rill_bitgen_of(bitgen_state), off, rng, mask, use_masked);
}

/** Draw an integer from off to off + rng, which wraps; see rill_bitgen_buffered_bounded_uint32. */
static inline uint32_t
random_buffered_bounded_uint32(bitgen_t *bitgen_state, uint32_t off, uint32_t rng, uint32_t mask, bool use_masked, int
                               *bcnt, uint32_t *buf)
{
    (void)bcnt;
    (void)buf;
    return rill_bitgen_buffered_bounded_uint32(rill_bitgen_of(bitgen_state), off, rng, mask, use_masked);
}

/** Draw an integer from off to off + rng, which wraps; 2 draws share a word; see
    rill_bitgen_buffered_bounded_uint16. */
static inline uint16_t
random_buffered_bounded_uint16(bitgen_t *bitgen_state, uint16_t off, uint16_t rng, uint16_t mask, bool use_masked, int
                               *bcnt, uint32_t *buf)
{
    return rill_bitgen_buffered_bounded_uint16(rill_bitgen_of(bitgen_state), off, rng, mask, use_masked, bcnt, buf);
}

/** Draw an integer from off to off + rng, which wraps; 4 draws share a word; see rill_bitgen_buffered_bounded_uint8. */
static inline uint8_t
random_buffered_bounded_uint8(bitgen_t *bitgen_state, uint8_t off, uint8_t rng, uint8_t mask, bool use_masked, int
                              *bcnt, uint32_t *buf)
{
    return rill_bitgen_buffered_bounded_uint8(rill_bitgen_of(bitgen_state), off, rng, mask, use_masked, bcnt, buf);
}

/** Draw a bit, or return off if rng is 0; 32 draws share a word; see rill_bitgen_buffered_bounded_bool. */
static inline npy_bool
random_buffered_bounded_bool(bitgen_t *bitgen_state, npy_bool off, npy_bool rng, npy_bool mask, bool use_masked, int
                             *bcnt, uint32_t *buf)
{
    (void)mask;
    (void)use_masked;
    return rill_bitgen_buffered_bounded_bool(rill_bitgen_of(bitgen_state), off, rng, bcnt, buf);
}

/** Draw integers from off to off + rng, which wraps; see rill_bitgen_bounded_uint64_fill. */
static inline void
random_bounded_uint64_fill(bitgen_t *bitgen_state, uint64_t off, uint64_t rng, npy_intp cnt, bool use_masked, uint64_t
                           *out)
{
    rill_bitgen_bounded_uint64_fill(rill_bitgen_of(bitgen_state), off, rng, cnt, use_masked, out);
}

/** Draw integers from off to off + rng, which wraps; see rill_bitgen_bounded_uint32_fill. */
static inline void
random_bounded_uint32_fill(bitgen_t *bitgen_state, uint32_t off, uint32_t rng, npy_intp cnt, bool use_masked, uint32_t
                           *out)
{
    rill_bitgen_bounded_uint32_fill(rill_bitgen_of(bitgen_state), off, rng, cnt, use_masked, out);
}

/** Draw integers from off to off + rng, which wraps; 2 values share a word; see rill_bitgen_bounded_uint16_fill. */
static inline void
random_bounded_uint16_fill(bitgen_t *bitgen_state, uint16_t off, uint16_t rng, npy_intp cnt, bool use_masked, uint16_t
                           *out)
{
    rill_bitgen_bounded_uint16_fill(rill_bitgen_of(bitgen_state), off, rng, cnt, use_masked, out);
}

/** Draw integers from off to off + rng, which wraps; 4 values share a word; see rill_bitgen_bounded_uint8_fill. */
static inline void
random_bounded_uint8_fill(bitgen_t *bitgen_state, uint8_t off, uint8_t rng, npy_intp cnt, bool use_masked, uint8_t *out)
{
    rill_bitgen_bounded_uint8_fill(rill_bitgen_of(bitgen_state), off, rng, cnt, use_masked, out);
}

/** Draw bits, or write off everywhere if rng is 0; 32 values share a word; see rill_bitgen_bounded_bool_fill. */
static inline void
random_bounded_bool_fill(bitgen_t *bitgen_state, npy_bool off, npy_bool rng, npy_intp cnt, bool use_masked, npy_bool
                         *out)
{
    (void)use_masked;
    rill_bitgen_bounded_bool_fill(rill_bitgen_of(bitgen_state), off, rng, cnt, out);
}

/** Draw a double from the uniform distribution on [0, 1); see rill_bitgen_standard_uniform. */
static inline double random_standard_uniform(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_uniform(rill_bitgen_of(bitgen_state));
}

/** Draw a float from the uniform distribution on [0, 1); see rill_bitgen_standard_uniform_f. */
static inline float random_standard_uniform_f(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_uniform_f(rill_bitgen_of(bitgen_state));
}

/** Draw doubles from the uniform distribution on [0, 1); see rill_bitgen_standard_uniform_fill. */
static inline void random_standard_uniform_fill(bitgen_t *bitgen_state, npy_intp n, double *out)
{
    rill_bitgen_standard_uniform_fill(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw floats from the uniform distribution on [0, 1); see rill_bitgen_standard_uniform_fill_f. */
static inline void random_standard_uniform_fill_f(bitgen_t *bitgen_state, npy_intp n, float *out)
{
    rill_bitgen_standard_uniform_fill_f(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw a double from the exponential distribution of mean 1; see rill_bitgen_standard_exponential. */
static inline double random_standard_exponential(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_exponential(rill_bitgen_of(bitgen_state));
}

/** Draw a float from the exponential distribution of mean 1; see rill_bitgen_standard_exponential_f. */
static inline float random_standard_exponential_f(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_exponential_f(rill_bitgen_of(bitgen_state));
}

/** Draw doubles from the exponential distribution of mean 1; see rill_bitgen_standard_exponential_fill. */
static inline void random_standard_exponential_fill(bitgen_t *bitgen_state, npy_intp n, double *out)
{
    rill_bitgen_standard_exponential_fill(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw floats from the exponential distribution of mean 1; see rill_bitgen_standard_exponential_fill_f. */
static inline void random_standard_exponential_fill_f(bitgen_t *bitgen_state, npy_intp n, float *out)
{
    rill_bitgen_standard_exponential_fill_f(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw doubles from the exponential distribution of mean 1, by inversion; see
    rill_bitgen_standard_exponential_inv_fill. */
static inline void random_standard_exponential_inv_fill(bitgen_t *bitgen_state, npy_intp n, double *out)
{
    rill_bitgen_standard_exponential_inv_fill(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw floats from the exponential distribution of mean 1, by inversion; see
    rill_bitgen_standard_exponential_inv_fill_f. */
static inline void random_standard_exponential_inv_fill_f(bitgen_t *bitgen_state, npy_intp n, float *out)
{
    rill_bitgen_standard_exponential_inv_fill_f(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw a double from the normal distribution of mean 0 and standard deviation 1; see rill_bitgen_standard_normal. */
static inline double random_standard_normal(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_normal(rill_bitgen_of(bitgen_state));
}

/** Draw a float from the normal distribution of mean 0 and standard deviation 1; see rill_bitgen_standard_normal_f. */
static inline float random_standard_normal_f(bitgen_t *bitgen_state)
{
    return rill_bitgen_standard_normal_f(rill_bitgen_of(bitgen_state));
}

/** Draw doubles from the normal distribution of mean 0 and standard deviation 1; see
    rill_bitgen_standard_normal_fill. */
static inline void random_standard_normal_fill(bitgen_t *bitgen_state, npy_intp n, double *out)
{
    rill_bitgen_standard_normal_fill(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw floats from the normal distribution of mean 0 and standard deviation 1; see
    rill_bitgen_standard_normal_fill_f. */
static inline void random_standard_normal_fill_f(bitgen_t *bitgen_state, npy_intp n, float *out)
{
    rill_bitgen_standard_normal_fill_f(rill_bitgen_of(bitgen_state), n, out);
}

/** Draw a double from the gamma distribution of scale 1; see rill_bitgen_standard_gamma. */
static inline double random_standard_gamma(bitgen_t *bitgen_state, double shape)
{
    return rill_bitgen_standard_gamma(rill_bitgen_of(bitgen_state), shape);
}

/** Draw a float from the gamma distribution of scale 1; see rill_bitgen_standard_gamma_f. */
static inline float random_standard_gamma_f(bitgen_t *bitgen_state, float shape)
{
    return rill_bitgen_standard_gamma_f(rill_bitgen_of(bitgen_state), shape);
}

#ifdef __cplusplus
}
#endif

#endif
