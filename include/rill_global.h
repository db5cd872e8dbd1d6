/* Generated from the exports rill_random_state_* by make generate: change those, or api/templates/include/rill_global.h. */
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

/** As numpy.random.seed() without a seed: from the operating system's entropy. */
RILL_NODISCARD static inline rill_status rill_seed_from_os(void)
{
    return rill_random_state_seed_from_os(rill_global_random_state());
}

/** As numpy.random.choice; see rill_random_state_choice. */
RILL_NODISCARD static inline rill_status
rill_choice(int64_t population, bool replace, const double *p, int64_t *out, size_t n)
{
    return rill_random_state_choice(rill_global_random_state(), population, replace, p, out, n);
}

/** As numpy.random.bytes; see rill_random_state_bytes. */
RILL_NODISCARD static inline rill_status rill_bytes(uint8_t *out, size_t n)
{
    return rill_random_state_bytes(rill_global_random_state(), out, n);
}

/** As numpy.random.shuffle; see rill_random_state_shuffle. */
RILL_NODISCARD static inline rill_status rill_shuffle(void *base, size_t n, size_t item_size)
{
    return rill_random_state_shuffle(rill_global_random_state(), base, n, item_size);
}

/** As numpy.random.permutation; see rill_random_state_permutation. */
RILL_NODISCARD static inline rill_status rill_permutation(int64_t *out, size_t n)
{
    return rill_random_state_permutation(rill_global_random_state(), out, n);
}

/** As numpy.random.multivariate_normal; see rill_random_state_multivariate_normal. */
RILL_NODISCARD static inline rill_status
rill_multivariate_normal(const double *mean, const double *cov, size_t k, int32_t check_valid, double tol, double *out,
                         size_t n)
{
    return rill_random_state_multivariate_normal(rill_global_random_state(), mean, cov, k, check_valid, tol, out, n);
}

/** As numpy.random.random_sample; see rill_random_state_random_sample. */
RILL_NODISCARD static inline rill_status rill_random_sample(double *out, size_t n)
{
    return rill_random_state_random_sample(rill_global_random_state(), out, n);
}

/** As numpy.random.rand; see rill_random_state_rand. */
RILL_NODISCARD static inline rill_status rill_rand(double *out, size_t n)
{
    return rill_random_state_rand(rill_global_random_state(), out, n);
}

/** As numpy.random.random; see rill_random_state_random. */
RILL_NODISCARD static inline rill_status rill_random(double *out, size_t n)
{
    return rill_random_state_random(rill_global_random_state(), out, n);
}

/** As numpy.random.ranf; see rill_random_state_ranf. */
RILL_NODISCARD static inline rill_status rill_ranf(double *out, size_t n)
{
    return rill_random_state_ranf(rill_global_random_state(), out, n);
}

/** As numpy.random.sample; see rill_random_state_sample. */
RILL_NODISCARD static inline rill_status rill_sample(double *out, size_t n)
{
    return rill_random_state_sample(rill_global_random_state(), out, n);
}

/** As numpy.random.standard_normal; see rill_random_state_standard_normal. */
RILL_NODISCARD static inline rill_status rill_standard_normal(double *out, size_t n)
{
    return rill_random_state_standard_normal(rill_global_random_state(), out, n);
}

/** As numpy.random.randn; see rill_random_state_randn. */
RILL_NODISCARD static inline rill_status rill_randn(double *out, size_t n)
{
    return rill_random_state_randn(rill_global_random_state(), out, n);
}

/** As numpy.random.normal; see rill_random_state_normal. */
RILL_NODISCARD static inline rill_status rill_normal(double loc, double scale, double *out, size_t n)
{
    return rill_random_state_normal(rill_global_random_state(), loc, scale, out, n);
}

/** As numpy.random.randint; see rill_random_state_randint. */
RILL_NODISCARD static inline rill_status rill_randint(int64_t low, int64_t high, bool endpoint, int64_t *out, size_t n)
{
    return rill_random_state_randint(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype uint64; see rill_random_state_randint_u64. */
RILL_NODISCARD static inline rill_status
rill_randint_u64(uint64_t low, uint64_t high, bool endpoint, uint64_t *out, size_t n)
{
    return rill_random_state_randint_u64(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype int32; see rill_random_state_randint_i32. */
RILL_NODISCARD static inline rill_status
rill_randint_i32(int64_t low, int64_t high, bool endpoint, int32_t *out, size_t n)
{
    return rill_random_state_randint_i32(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype uint32; see rill_random_state_randint_u32. */
RILL_NODISCARD static inline rill_status
rill_randint_u32(int64_t low, int64_t high, bool endpoint, uint32_t *out, size_t n)
{
    return rill_random_state_randint_u32(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype int16; see rill_random_state_randint_i16. */
RILL_NODISCARD static inline rill_status
rill_randint_i16(int64_t low, int64_t high, bool endpoint, int16_t *out, size_t n)
{
    return rill_random_state_randint_i16(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype uint16; see rill_random_state_randint_u16. */
RILL_NODISCARD static inline rill_status
rill_randint_u16(int64_t low, int64_t high, bool endpoint, uint16_t *out, size_t n)
{
    return rill_random_state_randint_u16(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype int8; see rill_random_state_randint_i8. */
RILL_NODISCARD static inline rill_status
rill_randint_i8(int64_t low, int64_t high, bool endpoint, int8_t *out, size_t n)
{
    return rill_random_state_randint_i8(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype uint8; see rill_random_state_randint_u8. */
RILL_NODISCARD static inline rill_status
rill_randint_u8(int64_t low, int64_t high, bool endpoint, uint8_t *out, size_t n)
{
    return rill_random_state_randint_u8(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.randint with dtype bool; see rill_random_state_randint_bool. */
RILL_NODISCARD static inline rill_status
rill_randint_bool(int64_t low, int64_t high, bool endpoint, bool *out, size_t n)
{
    return rill_random_state_randint_bool(rill_global_random_state(), low, high, endpoint, out, n);
}

/** As numpy.random.uniform; see rill_random_state_uniform. */
RILL_NODISCARD static inline rill_status rill_uniform(double low, double high, double *out, size_t n)
{
    return rill_random_state_uniform(rill_global_random_state(), low, high, out, n);
}

/** As numpy.random.lognormal; see rill_random_state_lognormal. */
RILL_NODISCARD static inline rill_status rill_lognormal(double mean, double sigma, double *out, size_t n)
{
    return rill_random_state_lognormal(rill_global_random_state(), mean, sigma, out, n);
}

/** As numpy.random.standard_cauchy; see rill_random_state_standard_cauchy. */
RILL_NODISCARD static inline rill_status rill_standard_cauchy(double *out, size_t n)
{
    return rill_random_state_standard_cauchy(rill_global_random_state(), out, n);
}

/** As numpy.random.laplace; see rill_random_state_laplace. */
RILL_NODISCARD static inline rill_status rill_laplace(double loc, double scale, double *out, size_t n)
{
    return rill_random_state_laplace(rill_global_random_state(), loc, scale, out, n);
}

/** As numpy.random.gumbel; see rill_random_state_gumbel. */
RILL_NODISCARD static inline rill_status rill_gumbel(double loc, double scale, double *out, size_t n)
{
    return rill_random_state_gumbel(rill_global_random_state(), loc, scale, out, n);
}

/** As numpy.random.logistic; see rill_random_state_logistic. */
RILL_NODISCARD static inline rill_status rill_logistic(double loc, double scale, double *out, size_t n)
{
    return rill_random_state_logistic(rill_global_random_state(), loc, scale, out, n);
}

/** As numpy.random.triangular; see rill_random_state_triangular. */
RILL_NODISCARD static inline rill_status rill_triangular(double left, double mode, double right, double *out, size_t n)
{
    return rill_random_state_triangular(rill_global_random_state(), left, mode, right, out, n);
}

/** As numpy.random.vonmises; see rill_random_state_vonmises. */
RILL_NODISCARD static inline rill_status rill_vonmises(double mu, double kappa, double *out, size_t n)
{
    return rill_random_state_vonmises(rill_global_random_state(), mu, kappa, out, n);
}

/** As numpy.random.standard_exponential; see rill_random_state_standard_exponential. */
RILL_NODISCARD static inline rill_status rill_standard_exponential(double *out, size_t n)
{
    return rill_random_state_standard_exponential(rill_global_random_state(), out, n);
}

/** As numpy.random.exponential; see rill_random_state_exponential. */
RILL_NODISCARD static inline rill_status rill_exponential(double scale, double *out, size_t n)
{
    return rill_random_state_exponential(rill_global_random_state(), scale, out, n);
}

/** As numpy.random.rayleigh; see rill_random_state_rayleigh. */
RILL_NODISCARD static inline rill_status rill_rayleigh(double scale, double *out, size_t n)
{
    return rill_random_state_rayleigh(rill_global_random_state(), scale, out, n);
}

/** As numpy.random.weibull; see rill_random_state_weibull. */
RILL_NODISCARD static inline rill_status rill_weibull(double a, double *out, size_t n)
{
    return rill_random_state_weibull(rill_global_random_state(), a, out, n);
}

/** As numpy.random.pareto; see rill_random_state_pareto. */
RILL_NODISCARD static inline rill_status rill_pareto(double a, double *out, size_t n)
{
    return rill_random_state_pareto(rill_global_random_state(), a, out, n);
}

/** As numpy.random.power; see rill_random_state_power. */
RILL_NODISCARD static inline rill_status rill_power(double a, double *out, size_t n)
{
    return rill_random_state_power(rill_global_random_state(), a, out, n);
}

/** As numpy.random.wald; see rill_random_state_wald. */
RILL_NODISCARD static inline rill_status rill_wald(double mean, double scale, double *out, size_t n)
{
    return rill_random_state_wald(rill_global_random_state(), mean, scale, out, n);
}

/** As numpy.random.standard_gamma; see rill_random_state_standard_gamma. */
RILL_NODISCARD static inline rill_status rill_standard_gamma(double shape, double *out, size_t n)
{
    return rill_random_state_standard_gamma(rill_global_random_state(), shape, out, n);
}

/** As numpy.random.gamma; see rill_random_state_gamma. */
RILL_NODISCARD static inline rill_status rill_gamma(double shape, double scale, double *out, size_t n)
{
    return rill_random_state_gamma(rill_global_random_state(), shape, scale, out, n);
}

/** As numpy.random.beta; see rill_random_state_beta. */
RILL_NODISCARD static inline rill_status rill_beta(double a, double b, double *out, size_t n)
{
    return rill_random_state_beta(rill_global_random_state(), a, b, out, n);
}

/** As numpy.random.chisquare; see rill_random_state_chisquare. */
RILL_NODISCARD static inline rill_status rill_chisquare(double df, double *out, size_t n)
{
    return rill_random_state_chisquare(rill_global_random_state(), df, out, n);
}

/** As numpy.random.noncentral_chisquare; see rill_random_state_noncentral_chisquare. */
RILL_NODISCARD static inline rill_status rill_noncentral_chisquare(double df, double nonc, double *out, size_t n)
{
    return rill_random_state_noncentral_chisquare(rill_global_random_state(), df, nonc, out, n);
}

/** As numpy.random.f; see rill_random_state_f. */
RILL_NODISCARD static inline rill_status rill_f(double dfnum, double dfden, double *out, size_t n)
{
    return rill_random_state_f(rill_global_random_state(), dfnum, dfden, out, n);
}

/** As numpy.random.noncentral_f; see rill_random_state_noncentral_f. */
RILL_NODISCARD static inline rill_status
rill_noncentral_f(double dfnum, double dfden, double nonc, double *out, size_t n)
{
    return rill_random_state_noncentral_f(rill_global_random_state(), dfnum, dfden, nonc, out, n);
}

/** As numpy.random.standard_t; see rill_random_state_standard_t. */
RILL_NODISCARD static inline rill_status rill_standard_t(double df, double *out, size_t n)
{
    return rill_random_state_standard_t(rill_global_random_state(), df, out, n);
}

/** As numpy.random.binomial; see rill_random_state_binomial. */
RILL_NODISCARD static inline rill_status rill_binomial(int64_t n_trials, double p, int64_t *out, size_t n)
{
    return rill_random_state_binomial(rill_global_random_state(), n_trials, p, out, n);
}

/** As numpy.random.negative_binomial; see rill_random_state_negative_binomial. */
RILL_NODISCARD static inline rill_status rill_negative_binomial(double n_successes, double p, int64_t *out, size_t n)
{
    return rill_random_state_negative_binomial(rill_global_random_state(), n_successes, p, out, n);
}

/** As numpy.random.poisson; see rill_random_state_poisson. */
RILL_NODISCARD static inline rill_status rill_poisson(double lam, int64_t *out, size_t n)
{
    return rill_random_state_poisson(rill_global_random_state(), lam, out, n);
}

/** As numpy.random.zipf; see rill_random_state_zipf. */
RILL_NODISCARD static inline rill_status rill_zipf(double a, int64_t *out, size_t n)
{
    return rill_random_state_zipf(rill_global_random_state(), a, out, n);
}

/** As numpy.random.geometric; see rill_random_state_geometric. */
RILL_NODISCARD static inline rill_status rill_geometric(double p, int64_t *out, size_t n)
{
    return rill_random_state_geometric(rill_global_random_state(), p, out, n);
}

/** As numpy.random.hypergeometric; see rill_random_state_hypergeometric. */
RILL_NODISCARD static inline rill_status
rill_hypergeometric(int64_t ngood, int64_t nbad, int64_t nsample, int64_t *out, size_t n)
{
    return rill_random_state_hypergeometric(rill_global_random_state(), ngood, nbad, nsample, out, n);
}

/** As numpy.random.logseries; see rill_random_state_logseries. */
RILL_NODISCARD static inline rill_status rill_logseries(double p, int64_t *out, size_t n)
{
    return rill_random_state_logseries(rill_global_random_state(), p, out, n);
}

/** As numpy.random.random_integers; see rill_random_state_random_integers. */
RILL_NODISCARD static inline rill_status rill_random_integers(int64_t low, int64_t high, int64_t *out, size_t n)
{
    return rill_random_state_random_integers(rill_global_random_state(), low, high, out, n);
}

/** As numpy.random.multinomial; see rill_random_state_multinomial. */
RILL_NODISCARD static inline rill_status
rill_multinomial(int64_t n_trials, const double *pvals, size_t k, int64_t *out, size_t n)
{
    return rill_random_state_multinomial(rill_global_random_state(), n_trials, pvals, k, out, n);
}

/** As numpy.random.dirichlet; see rill_random_state_dirichlet. */
RILL_NODISCARD static inline rill_status rill_dirichlet(const double *alpha, size_t k, double *out, size_t n)
{
    return rill_random_state_dirichlet(rill_global_random_state(), alpha, k, out, n);
}

/** As numpy.random.get_state, in a format of rill_format; see rill_random_state_save. */
RILL_NODISCARD static inline rill_status rill_get_state(int32_t format, uint8_t *out, size_t capacity, size_t *n)
{
    return rill_random_state_save(rill_global_random_state(), format, out, capacity, n);
}

/** As numpy.random.set_state, from any format of rill_format; see rill_random_state_restore. */
RILL_NODISCARD static inline rill_status rill_set_state(const uint8_t *data, size_t n)
{
    return rill_random_state_restore(rill_global_random_state(), data, n);
}

#endif
