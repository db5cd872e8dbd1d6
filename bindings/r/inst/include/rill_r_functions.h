/* Generated from the exports of the library by make generate: change those, or api/templates/bindings/r/inst/include/rill_r_functions.h. */
/* The functions of rill.h, which the library inside the package rill does: rill_r.h includes this. Each finds its
 * own address when it is called for the first time. */

RILL_R_FUNCTION const char *rill_version(void)
{
    RILL_R_FIND(rill_version);
    return found();
}

RILL_R_FUNCTION int32_t rill_version_major(void)
{
    RILL_R_FIND(rill_version_major);
    return found();
}

RILL_R_FUNCTION int32_t rill_version_minor(void)
{
    RILL_R_FIND(rill_version_minor);
    return found();
}

RILL_R_FUNCTION int32_t rill_version_patch(void)
{
    RILL_R_FIND(rill_version_patch);
    return found();
}

RILL_R_FUNCTION const char *rill_numpy_version(void)
{
    RILL_R_FIND(rill_numpy_version);
    return found();
}

RILL_R_FUNCTION const char *rill_status_string(int32_t status)
{
    RILL_R_FIND(rill_status_string);
    return found(status);
}

RILL_R_FUNCTION const char *rill_last_error(void)
{
    RILL_R_FIND(rill_last_error);
    return found();
}

RILL_R_FUNCTION rill_status rill_seed_sequence_new(const uint32_t *entropy, size_t n_entropy, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_new);
    return found(entropy, n_entropy, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_from_u64(uint64_t entropy, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_from_u64);
    return found(entropy, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_from_string(const char *text, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_from_string);
    return found(text, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_from_os(rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_from_os);
    return found(out);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_with(const uint32_t *entropy, size_t n_entropy, const uint32_t *spawn_key, size_t n_spawn_key, size_t
                        pool_size, uint32_t n_children_spawned, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_with);
    return found(entropy, n_entropy, spawn_key, n_spawn_key, pool_size, n_children_spawned, out);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_generate_state_u32(const rill_seed_sequence *seq, uint32_t *out, size_t n)
{
    RILL_R_FIND(rill_seed_sequence_generate_state_u32);
    return found(seq, out, n);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_generate_state_u64(const rill_seed_sequence *seq, uint64_t *out, size_t n)
{
    RILL_R_FIND(rill_seed_sequence_generate_state_u64);
    return found(seq, out, n);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_spawn(rill_seed_sequence *seq, rill_seed_sequence **out, size_t n)
{
    RILL_R_FIND(rill_seed_sequence_spawn);
    return found(seq, out, n);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_entropy(const rill_seed_sequence *seq, uint32_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_seed_sequence_entropy);
    return found(seq, out, capacity, n);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_spawn_key(const rill_seed_sequence *seq, uint32_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_seed_sequence_spawn_key);
    return found(seq, out, capacity, n);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_pool(const rill_seed_sequence *seq, uint32_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_seed_sequence_pool);
    return found(seq, out, capacity, n);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_pool_size(const rill_seed_sequence *seq, size_t *out)
{
    RILL_R_FIND(rill_seed_sequence_pool_size);
    return found(seq, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_n_children_spawned(const rill_seed_sequence *seq, uint32_t *out)
{
    RILL_R_FIND(rill_seed_sequence_n_children_spawned);
    return found(seq, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_clone(const rill_seed_sequence *seq, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_clone);
    return found(seq, out);
}

RILL_R_FUNCTION void rill_seed_sequence_free(rill_seed_sequence *seq)
{
    RILL_R_FIND(rill_seed_sequence_free);
    found(seq);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_new(int32_t kind, const rill_seed_sequence *seed, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_new);
    return found(kind, seed, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_from_u64(int32_t kind, uint64_t seed, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_u64);
    return found(kind, seed, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_from_name(const char *name, const rill_seed_sequence *seed, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_name);
    return found(name, seed, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_from_legacy_seed(uint32_t seed, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_legacy_seed);
    return found(seed, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_from_legacy_seed_array(const uint32_t *key, size_t n, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_legacy_seed_array);
    return found(key, n, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_new_philox(const rill_seed_sequence *seed, const uint64_t *counter, const uint64_t *key,
                              rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_new_philox);
    return found(seed, counter, key, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_from_seed_words(int32_t kind, const uint32_t *words, size_t n, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_seed_words);
    return found(kind, words, n, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_legacy_seed(rill_bit_generator *bg, uint32_t seed)
{
    RILL_R_FIND(rill_bit_generator_legacy_seed);
    return found(bg, seed);
}

RILL_R_FUNCTION rill_status rill_bit_generator_legacy_seed_array(rill_bit_generator *bg, const uint32_t *key, size_t n)
{
    RILL_R_FIND(rill_bit_generator_legacy_seed_array);
    return found(bg, key, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_kind_of(const rill_bit_generator *bg, rill_bit_generator_kind *out)
{
    RILL_R_FIND(rill_bit_generator_kind_of);
    return found(bg, out);
}

RILL_R_FUNCTION const char *rill_bit_generator_name(const rill_bit_generator *bg)
{
    RILL_R_FIND(rill_bit_generator_name);
    return found(bg);
}

RILL_R_FUNCTION rill_status rill_bit_generator_seed_sequence(const rill_bit_generator *bg, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_bit_generator_seed_sequence);
    return found(bg, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_spawn(rill_bit_generator *bg, rill_bit_generator **out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_spawn);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_jumped(const rill_bit_generator *bg, uint64_t jumps, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_jumped);
    return found(bg, jumps, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_advance(rill_bit_generator *bg, int64_t delta)
{
    RILL_R_FIND(rill_bit_generator_advance);
    return found(bg, delta);
}

RILL_R_FUNCTION rill_status rill_bit_generator_advance_words(rill_bit_generator *bg, const uint64_t *delta, size_t n)
{
    RILL_R_FIND(rill_bit_generator_advance_words);
    return found(bg, delta, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_clone(const rill_bit_generator *bg, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_clone);
    return found(bg, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_lock(rill_bit_generator *bg)
{
    RILL_R_FIND(rill_bit_generator_lock);
    return found(bg);
}

RILL_R_FUNCTION rill_status rill_bit_generator_unlock(rill_bit_generator *bg)
{
    RILL_R_FIND(rill_bit_generator_unlock);
    return found(bg);
}

RILL_R_FUNCTION void rill_bit_generator_free(rill_bit_generator *bg)
{
    RILL_R_FIND(rill_bit_generator_free);
    found(bg);
}

RILL_R_FUNCTION rill_status rill_bit_generator_random_raw(rill_bit_generator *bg, uint64_t *out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_random_raw);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_random_u64(rill_bit_generator *bg, uint64_t *out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_random_u64);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_random_u32(rill_bit_generator *bg, uint32_t *out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_random_u32);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_random_sample(rill_bit_generator *bg, double *out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_random_sample);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_bytes(rill_bit_generator *bg, uint8_t *out, size_t n)
{
    RILL_R_FIND(rill_bit_generator_bytes);
    return found(bg, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_kind_info(int32_t kind, const rill_bit_generator_description **out)
{
    RILL_R_FIND(rill_bit_generator_kind_info);
    return found(kind, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_option_info(int32_t kind, int32_t index, const rill_option_description **out)
{
    RILL_R_FIND(rill_bit_generator_option_info);
    return found(kind, index, out);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_new_with(int32_t kind, const rill_seed_sequence *seed, const rill_option *options, size_t n_options,
                            rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_new_with);
    return found(kind, seed, options, n_options, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_reseed(rill_bit_generator *bg, const rill_seed_sequence *seed)
{
    RILL_R_FIND(rill_bit_generator_reseed);
    return found(bg, seed);
}

RILL_R_FUNCTION rill_status rill_bit_generator_reseed_u64(rill_bit_generator *bg, uint64_t seed)
{
    RILL_R_FIND(rill_bit_generator_reseed_u64);
    return found(bg, seed);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_rekey(rill_bit_generator *bg, const uint64_t *counter, size_t n_counter, const uint64_t *key, size_t
                         n_key)
{
    RILL_R_FIND(rill_bit_generator_rekey);
    return found(bg, counter, n_counter, key, n_key);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_reseed_with(rill_bit_generator *bg, const rill_seed_sequence *seed, const rill_option *options,
                               size_t n_options)
{
    RILL_R_FIND(rill_bit_generator_reseed_with);
    return found(bg, seed, options, n_options);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_jumped_words(const rill_bit_generator *bg, const uint64_t *jumps, size_t n, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_jumped_words);
    return found(bg, jumps, n, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_advance_blocks(rill_bit_generator *bg, const uint64_t *delta, size_t n)
{
    RILL_R_FIND(rill_bit_generator_advance_blocks);
    return found(bg, delta, n);
}

RILL_R_FUNCTION rill_status rill_squares_keys(const rill_seed_sequence *seq, bool unique, uint64_t *out, size_t n)
{
    RILL_R_FIND(rill_squares_keys);
    return found(seq, unique, out, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_bitgen(rill_bit_generator *bg, rill_bitgen **out)
{
    RILL_R_FIND(rill_bit_generator_bitgen);
    return found(bg, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_from_bitgen(const rill_bitgen *foreign, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_bitgen);
    return found(foreign, out);
}

RILL_R_FUNCTION double rill_bitgen_loggam(double x)
{
    RILL_R_FIND(rill_bitgen_loggam);
    return found(x);
}

RILL_R_FUNCTION double rill_bitgen_normal(rill_bitgen *bitgen, double loc, double scale)
{
    RILL_R_FIND(rill_bitgen_normal);
    return found(bitgen, loc, scale);
}

RILL_R_FUNCTION double rill_bitgen_gamma(rill_bitgen *bitgen, double shape, double scale)
{
    RILL_R_FIND(rill_bitgen_gamma);
    return found(bitgen, shape, scale);
}

RILL_R_FUNCTION float rill_bitgen_gamma_f(rill_bitgen *bitgen, float shape, float scale)
{
    RILL_R_FIND(rill_bitgen_gamma_f);
    return found(bitgen, shape, scale);
}

RILL_R_FUNCTION double rill_bitgen_exponential(rill_bitgen *bitgen, double scale)
{
    RILL_R_FIND(rill_bitgen_exponential);
    return found(bitgen, scale);
}

RILL_R_FUNCTION double rill_bitgen_uniform(rill_bitgen *bitgen, double lower, double range)
{
    RILL_R_FIND(rill_bitgen_uniform);
    return found(bitgen, lower, range);
}

RILL_R_FUNCTION double rill_bitgen_beta(rill_bitgen *bitgen, double a, double b)
{
    RILL_R_FIND(rill_bitgen_beta);
    return found(bitgen, a, b);
}

RILL_R_FUNCTION double rill_bitgen_chisquare(rill_bitgen *bitgen, double df)
{
    RILL_R_FIND(rill_bitgen_chisquare);
    return found(bitgen, df);
}

RILL_R_FUNCTION double rill_bitgen_f(rill_bitgen *bitgen, double dfnum, double dfden)
{
    RILL_R_FIND(rill_bitgen_f);
    return found(bitgen, dfnum, dfden);
}

RILL_R_FUNCTION double rill_bitgen_standard_cauchy(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_cauchy);
    return found(bitgen);
}

RILL_R_FUNCTION double rill_bitgen_pareto(rill_bitgen *bitgen, double a)
{
    RILL_R_FIND(rill_bitgen_pareto);
    return found(bitgen, a);
}

RILL_R_FUNCTION double rill_bitgen_weibull(rill_bitgen *bitgen, double a)
{
    RILL_R_FIND(rill_bitgen_weibull);
    return found(bitgen, a);
}

RILL_R_FUNCTION double rill_bitgen_power(rill_bitgen *bitgen, double a)
{
    RILL_R_FIND(rill_bitgen_power);
    return found(bitgen, a);
}

RILL_R_FUNCTION double rill_bitgen_laplace(rill_bitgen *bitgen, double loc, double scale)
{
    RILL_R_FIND(rill_bitgen_laplace);
    return found(bitgen, loc, scale);
}

RILL_R_FUNCTION double rill_bitgen_gumbel(rill_bitgen *bitgen, double loc, double scale)
{
    RILL_R_FIND(rill_bitgen_gumbel);
    return found(bitgen, loc, scale);
}

RILL_R_FUNCTION double rill_bitgen_logistic(rill_bitgen *bitgen, double loc, double scale)
{
    RILL_R_FIND(rill_bitgen_logistic);
    return found(bitgen, loc, scale);
}

RILL_R_FUNCTION double rill_bitgen_lognormal(rill_bitgen *bitgen, double mean, double sigma)
{
    RILL_R_FIND(rill_bitgen_lognormal);
    return found(bitgen, mean, sigma);
}

RILL_R_FUNCTION double rill_bitgen_rayleigh(rill_bitgen *bitgen, double mode)
{
    RILL_R_FIND(rill_bitgen_rayleigh);
    return found(bitgen, mode);
}

RILL_R_FUNCTION double rill_bitgen_standard_t(rill_bitgen *bitgen, double df)
{
    RILL_R_FIND(rill_bitgen_standard_t);
    return found(bitgen, df);
}

RILL_R_FUNCTION double rill_bitgen_noncentral_chisquare(rill_bitgen *bitgen, double df, double nonc)
{
    RILL_R_FIND(rill_bitgen_noncentral_chisquare);
    return found(bitgen, df, nonc);
}

RILL_R_FUNCTION double rill_bitgen_noncentral_f(rill_bitgen *bitgen, double dfnum, double dfden, double nonc)
{
    RILL_R_FIND(rill_bitgen_noncentral_f);
    return found(bitgen, dfnum, dfden, nonc);
}

RILL_R_FUNCTION double rill_bitgen_wald(rill_bitgen *bitgen, double mean, double scale)
{
    RILL_R_FIND(rill_bitgen_wald);
    return found(bitgen, mean, scale);
}

RILL_R_FUNCTION double rill_bitgen_vonmises(rill_bitgen *bitgen, double mu, double kappa)
{
    RILL_R_FIND(rill_bitgen_vonmises);
    return found(bitgen, mu, kappa);
}

RILL_R_FUNCTION double rill_bitgen_triangular(rill_bitgen *bitgen, double left, double mode, double right)
{
    RILL_R_FIND(rill_bitgen_triangular);
    return found(bitgen, left, mode, right);
}

RILL_R_FUNCTION int64_t rill_bitgen_poisson(rill_bitgen *bitgen, double lam)
{
    RILL_R_FIND(rill_bitgen_poisson);
    return found(bitgen, lam);
}

RILL_R_FUNCTION int64_t rill_bitgen_negative_binomial(rill_bitgen *bitgen, double n, double p)
{
    RILL_R_FIND(rill_bitgen_negative_binomial);
    return found(bitgen, n, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_binomial(rill_bitgen *bitgen, double p, int64_t n)
{
    RILL_R_FIND(rill_bitgen_binomial);
    return found(bitgen, p, n);
}

RILL_R_FUNCTION int64_t rill_bitgen_binomial_btpe(rill_bitgen *bitgen, int64_t n, double p)
{
    RILL_R_FIND(rill_bitgen_binomial_btpe);
    return found(bitgen, n, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_binomial_inversion(rill_bitgen *bitgen, int64_t n, double p)
{
    RILL_R_FIND(rill_bitgen_binomial_inversion);
    return found(bitgen, n, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_logseries(rill_bitgen *bitgen, double p)
{
    RILL_R_FIND(rill_bitgen_logseries);
    return found(bitgen, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_geometric(rill_bitgen *bitgen, double p)
{
    RILL_R_FIND(rill_bitgen_geometric);
    return found(bitgen, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_geometric_search(rill_bitgen *bitgen, double p)
{
    RILL_R_FIND(rill_bitgen_geometric_search);
    return found(bitgen, p);
}

RILL_R_FUNCTION int64_t rill_bitgen_zipf(rill_bitgen *bitgen, double a)
{
    RILL_R_FIND(rill_bitgen_zipf);
    return found(bitgen, a);
}

RILL_R_FUNCTION int64_t rill_bitgen_hypergeometric(rill_bitgen *bitgen, int64_t good, int64_t bad, int64_t sample)
{
    RILL_R_FIND(rill_bitgen_hypergeometric);
    return found(bitgen, good, bad, sample);
}

RILL_R_FUNCTION void
rill_bitgen_multinomial(rill_bitgen *bitgen, int64_t n, int64_t *mnix, const double *pix, ptrdiff_t d)
{
    RILL_R_FIND(rill_bitgen_multinomial);
    found(bitgen, n, mnix, pix, d);
}

RILL_R_FUNCTION int32_t
rill_bitgen_multivariate_hypergeometric_count(rill_bitgen *bitgen, int64_t total, size_t num_colors, const int64_t
                                              *colors, int64_t nsample, size_t num_variates, int64_t *variates)
{
    RILL_R_FIND(rill_bitgen_multivariate_hypergeometric_count);
    return found(bitgen, total, num_colors, colors, nsample, num_variates, variates);
}

RILL_R_FUNCTION void
rill_bitgen_multivariate_hypergeometric_marginals(rill_bitgen *bitgen, int64_t total, size_t num_colors, const int64_t
                                                  *colors, int64_t nsample, size_t num_variates, int64_t *variates)
{
    RILL_R_FIND(rill_bitgen_multivariate_hypergeometric_marginals);
    found(bitgen, total, num_colors, colors, nsample, num_variates, variates);
}

RILL_R_FUNCTION int64_t rill_bitgen_positive_int64(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_positive_int64);
    return found(bitgen);
}

RILL_R_FUNCTION int32_t rill_bitgen_positive_int32(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_positive_int32);
    return found(bitgen);
}

RILL_R_FUNCTION int64_t rill_bitgen_positive_int(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_positive_int);
    return found(bitgen);
}

RILL_R_FUNCTION uint64_t rill_bitgen_uint(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_uint);
    return found(bitgen);
}

RILL_R_FUNCTION uint64_t rill_bitgen_interval(rill_bitgen *bitgen, uint64_t max)
{
    RILL_R_FIND(rill_bitgen_interval);
    return found(bitgen, max);
}

RILL_R_FUNCTION uint64_t
rill_bitgen_bounded_uint64(rill_bitgen *bitgen, uint64_t off, uint64_t rng, uint64_t mask, bool use_masked)
{
    RILL_R_FIND(rill_bitgen_bounded_uint64);
    return found(bitgen, off, rng, mask, use_masked);
}

RILL_R_FUNCTION uint32_t
rill_bitgen_buffered_bounded_uint32(rill_bitgen *bitgen, uint32_t off, uint32_t rng, uint32_t mask, bool use_masked)
{
    RILL_R_FIND(rill_bitgen_buffered_bounded_uint32);
    return found(bitgen, off, rng, mask, use_masked);
}

RILL_R_FUNCTION uint16_t
rill_bitgen_buffered_bounded_uint16(rill_bitgen *bitgen, uint16_t off, uint16_t rng, uint16_t mask, bool use_masked,
                                    int32_t *bcnt, uint32_t *buf)
{
    RILL_R_FIND(rill_bitgen_buffered_bounded_uint16);
    return found(bitgen, off, rng, mask, use_masked, bcnt, buf);
}

RILL_R_FUNCTION uint8_t
rill_bitgen_buffered_bounded_uint8(rill_bitgen *bitgen, uint8_t off, uint8_t rng, uint8_t mask, bool use_masked, int32_t
                                   *bcnt, uint32_t *buf)
{
    RILL_R_FIND(rill_bitgen_buffered_bounded_uint8);
    return found(bitgen, off, rng, mask, use_masked, bcnt, buf);
}

RILL_R_FUNCTION uint8_t
rill_bitgen_buffered_bounded_bool(rill_bitgen *bitgen, uint8_t off, uint8_t rng, int32_t *bcnt, uint32_t *buf)
{
    RILL_R_FIND(rill_bitgen_buffered_bounded_bool);
    return found(bitgen, off, rng, bcnt, buf);
}

RILL_R_FUNCTION void
rill_bitgen_bounded_uint64_fill(rill_bitgen *bitgen, uint64_t off, uint64_t rng, ptrdiff_t cnt, bool use_masked,
                                uint64_t *out)
{
    RILL_R_FIND(rill_bitgen_bounded_uint64_fill);
    found(bitgen, off, rng, cnt, use_masked, out);
}

RILL_R_FUNCTION void
rill_bitgen_bounded_uint32_fill(rill_bitgen *bitgen, uint32_t off, uint32_t rng, ptrdiff_t cnt, bool use_masked,
                                uint32_t *out)
{
    RILL_R_FIND(rill_bitgen_bounded_uint32_fill);
    found(bitgen, off, rng, cnt, use_masked, out);
}

RILL_R_FUNCTION void
rill_bitgen_bounded_uint16_fill(rill_bitgen *bitgen, uint16_t off, uint16_t rng, ptrdiff_t cnt, bool use_masked,
                                uint16_t *out)
{
    RILL_R_FIND(rill_bitgen_bounded_uint16_fill);
    found(bitgen, off, rng, cnt, use_masked, out);
}

RILL_R_FUNCTION void
rill_bitgen_bounded_uint8_fill(rill_bitgen *bitgen, uint8_t off, uint8_t rng, ptrdiff_t cnt, bool use_masked, uint8_t
                               *out)
{
    RILL_R_FIND(rill_bitgen_bounded_uint8_fill);
    found(bitgen, off, rng, cnt, use_masked, out);
}

RILL_R_FUNCTION void
rill_bitgen_bounded_bool_fill(rill_bitgen *bitgen, uint8_t off, uint8_t rng, ptrdiff_t cnt, uint8_t *out)
{
    RILL_R_FIND(rill_bitgen_bounded_bool_fill);
    found(bitgen, off, rng, cnt, out);
}

RILL_R_FUNCTION double rill_bitgen_standard_uniform(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_uniform);
    return found(bitgen);
}

RILL_R_FUNCTION float rill_bitgen_standard_uniform_f(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_uniform_f);
    return found(bitgen);
}

RILL_R_FUNCTION void rill_bitgen_standard_uniform_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out)
{
    RILL_R_FIND(rill_bitgen_standard_uniform_fill);
    found(bitgen, n, out);
}

RILL_R_FUNCTION void rill_bitgen_standard_uniform_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out)
{
    RILL_R_FIND(rill_bitgen_standard_uniform_fill_f);
    found(bitgen, n, out);
}

RILL_R_FUNCTION double rill_bitgen_standard_exponential(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_exponential);
    return found(bitgen);
}

RILL_R_FUNCTION float rill_bitgen_standard_exponential_f(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_exponential_f);
    return found(bitgen);
}

RILL_R_FUNCTION void rill_bitgen_standard_exponential_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out)
{
    RILL_R_FIND(rill_bitgen_standard_exponential_fill);
    found(bitgen, n, out);
}

RILL_R_FUNCTION void rill_bitgen_standard_exponential_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out)
{
    RILL_R_FIND(rill_bitgen_standard_exponential_fill_f);
    found(bitgen, n, out);
}

RILL_R_FUNCTION void rill_bitgen_standard_exponential_inv_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out)
{
    RILL_R_FIND(rill_bitgen_standard_exponential_inv_fill);
    found(bitgen, n, out);
}

RILL_R_FUNCTION void rill_bitgen_standard_exponential_inv_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out)
{
    RILL_R_FIND(rill_bitgen_standard_exponential_inv_fill_f);
    found(bitgen, n, out);
}

RILL_R_FUNCTION double rill_bitgen_standard_normal(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_normal);
    return found(bitgen);
}

RILL_R_FUNCTION float rill_bitgen_standard_normal_f(rill_bitgen *bitgen)
{
    RILL_R_FIND(rill_bitgen_standard_normal_f);
    return found(bitgen);
}

RILL_R_FUNCTION void rill_bitgen_standard_normal_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out)
{
    RILL_R_FIND(rill_bitgen_standard_normal_fill);
    found(bitgen, n, out);
}

RILL_R_FUNCTION void rill_bitgen_standard_normal_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out)
{
    RILL_R_FIND(rill_bitgen_standard_normal_fill_f);
    found(bitgen, n, out);
}

RILL_R_FUNCTION double rill_bitgen_standard_gamma(rill_bitgen *bitgen, double shape)
{
    RILL_R_FIND(rill_bitgen_standard_gamma);
    return found(bitgen, shape);
}

RILL_R_FUNCTION float rill_bitgen_standard_gamma_f(rill_bitgen *bitgen, float shape)
{
    RILL_R_FIND(rill_bitgen_standard_gamma_f);
    return found(bitgen, shape);
}

RILL_R_FUNCTION const rill_inline_parts *rill_inline_find_parts(uint32_t version)
{
    RILL_R_FIND(rill_inline_find_parts);
    return found(version);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_from_next_raw(uint64_t (*next_raw)(void *state), void *state, int32_t bits, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_from_next_raw);
    return found(next_raw, state, bits, out);
}

RILL_R_FUNCTION size_t rill_plain_size(int32_t kind)
{
    RILL_R_FIND(rill_plain_size);
    return found(kind);
}

RILL_R_FUNCTION rill_status rill_plain_seed(int32_t kind, void *state, size_t size, uint64_t seed)
{
    RILL_R_FIND(rill_plain_seed);
    return found(kind, state, size, seed);
}

RILL_R_FUNCTION uint32_t rill_plain_next_uint32(int32_t kind, void *state)
{
    RILL_R_FIND(rill_plain_next_uint32);
    return found(kind, state);
}

RILL_R_FUNCTION uint64_t rill_plain_next_uint64(int32_t kind, void *state)
{
    RILL_R_FIND(rill_plain_next_uint64);
    return found(kind, state);
}

RILL_R_FUNCTION double rill_plain_next_double(int32_t kind, void *state)
{
    RILL_R_FIND(rill_plain_next_double);
    return found(kind, state);
}

RILL_R_FUNCTION rill_status
rill_plain_draw(int32_t kind, void *state, int32_t distribution, const rill_parameter *parameters, size_t n_parameters,
                void *out, size_t n)
{
    RILL_R_FIND(rill_plain_draw);
    return found(kind, state, distribution, parameters, n_parameters, out, n);
}

RILL_R_FUNCTION rill_status
rill_plain_rekey(int32_t kind, void *state, const uint64_t *counter, size_t n_counter, const uint64_t *key, size_t
                 n_key)
{
    RILL_R_FIND(rill_plain_rekey);
    return found(kind, state, counter, n_counter, key, n_key);
}

RILL_R_FUNCTION rill_status rill_plain_bitgen(int32_t kind, void *state, rill_bitgen *out)
{
    RILL_R_FIND(rill_plain_bitgen);
    return found(kind, state, out);
}

RILL_R_FUNCTION rill_status rill_default_rng(uint64_t seed, rill_generator **out)
{
    RILL_R_FIND(rill_default_rng);
    return found(seed, out);
}

RILL_R_FUNCTION rill_status rill_default_rng_from_os(rill_generator **out)
{
    RILL_R_FIND(rill_default_rng_from_os);
    return found(out);
}

RILL_R_FUNCTION rill_status rill_default_rng_from_words(const uint32_t *words, size_t n, rill_generator **out)
{
    RILL_R_FIND(rill_default_rng_from_words);
    return found(words, n, out);
}

RILL_R_FUNCTION rill_status rill_default_rng_from_string(const char *text, rill_generator **out)
{
    RILL_R_FIND(rill_default_rng_from_string);
    return found(text, out);
}

RILL_R_FUNCTION rill_status rill_default_rng_spawn(uint64_t seed, rill_generator **out, size_t n)
{
    RILL_R_FIND(rill_default_rng_spawn);
    return found(seed, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_new(rill_bit_generator *bg, rill_generator **out)
{
    RILL_R_FIND(rill_generator_new);
    return found(bg, out);
}

RILL_R_FUNCTION rill_status rill_generator_bit_generator(const rill_generator *generator, rill_bit_generator **out)
{
    RILL_R_FIND(rill_generator_bit_generator);
    return found(generator, out);
}

RILL_R_FUNCTION rill_status rill_generator_bitgen(rill_generator *generator, rill_bitgen **out)
{
    RILL_R_FIND(rill_generator_bitgen);
    return found(generator, out);
}

RILL_R_FUNCTION rill_status rill_generator_set_bit_generator(rill_generator *generator, rill_bit_generator *bg)
{
    RILL_R_FIND(rill_generator_set_bit_generator);
    return found(generator, bg);
}

RILL_R_FUNCTION rill_status rill_generator_spawn(rill_generator *generator, rill_generator **out, size_t n)
{
    RILL_R_FIND(rill_generator_spawn);
    return found(generator, out, n);
}

RILL_R_FUNCTION void rill_generator_free(rill_generator *generator)
{
    RILL_R_FIND(rill_generator_free);
    found(generator);
}

RILL_R_FUNCTION void rill_generators_free(rill_generator **generators, size_t n)
{
    RILL_R_FIND(rill_generators_free);
    found(generators, n);
}

RILL_R_FUNCTION rill_status
rill_generator_choice(rill_generator *generator, int64_t population, bool replace, const double *p, bool shuffle,
                      int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_choice);
    return found(generator, population, replace, p, shuffle, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_bytes(rill_generator *generator, uint8_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_bytes);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_shuffle(rill_generator *generator, void *base, size_t n, size_t item_size)
{
    RILL_R_FIND(rill_generator_shuffle);
    return found(generator, base, n, item_size);
}

RILL_R_FUNCTION rill_status rill_generator_permutation(rill_generator *generator, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_permutation);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_uintegers(rill_generator *generator, uint64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_uintegers);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_uintegers_u32(rill_generator *generator, uint32_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_uintegers_u32);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_complex_normal(rill_generator *generator, const double *loc, const double *gamma, const double *relation,
                              double *out, size_t n)
{
    RILL_R_FIND(rill_generator_complex_normal);
    return found(generator, loc, gamma, relation, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_wishart(rill_generator *generator, int64_t df, size_t dim, bool rescale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_wishart);
    return found(generator, df, dim, rescale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_wishart(rill_generator *generator, int64_t df, const double *scale, size_t dim, int32_t check_valid,
                       double tol, int64_t rank, int32_t method, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_wishart);
    return found(generator, df, scale, dim, check_valid, tol, rank, method, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_wishart_factor(rill_generator *generator, int64_t df, const double *factor, size_t dim, double *out,
                              size_t n)
{
    RILL_R_FIND(rill_generator_wishart_factor);
    return found(generator, df, factor, dim, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_multivariate_complex_normal(rill_generator *generator, const double *loc, const double *gamma, const
                                           double *relation, size_t dim, int32_t check_valid, double tol, int32_t
                                           method, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_multivariate_complex_normal);
    return found(generator, loc, gamma, relation, dim, check_valid, tol, method, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_multivariate_normal(rill_generator *generator, const double *mean, const double *cov, size_t k, int32_t
                                   check_valid, double tol, int32_t method, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_multivariate_normal);
    return found(generator, mean, cov, k, check_valid, tol, method, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_multivariate_normal_factor(rill_generator *generator, const double *mean, const double *factor, size_t k,
                                          double *out, size_t n)
{
    RILL_R_FIND(rill_generator_multivariate_normal_factor);
    return found(generator, mean, factor, k, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_random(rill_generator *generator, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_random);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_normal(rill_generator *generator, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_normal);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_normal(rill_generator *generator, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_normal);
    return found(generator, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u64(rill_generator *generator, uint64_t low, uint64_t high, bool endpoint, uint64_t *out, size_t
                            n)
{
    RILL_R_FIND(rill_generator_integers_u64);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_i32(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int32_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers_i32);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u32(rill_generator *generator, int64_t low, int64_t high, bool endpoint, uint32_t *out, size_t
                            n)
{
    RILL_R_FIND(rill_generator_integers_u32);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_i16(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int16_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers_i16);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u16(rill_generator *generator, int64_t low, int64_t high, bool endpoint, uint16_t *out, size_t
                            n)
{
    RILL_R_FIND(rill_generator_integers_u16);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_i8(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int8_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers_i8);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u8(rill_generator *generator, int64_t low, int64_t high, bool endpoint, uint8_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers_u8);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_bool(rill_generator *generator, int64_t low, int64_t high, bool endpoint, bool *out, size_t n)
{
    RILL_R_FIND(rill_generator_integers_bool);
    return found(generator, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_random_f32(rill_generator *generator, float *out, size_t n)
{
    RILL_R_FIND(rill_generator_random_f32);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_uniform(rill_generator *generator, double low, double high, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_uniform);
    return found(generator, low, high, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_normal_f32(rill_generator *generator, float *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_normal_f32);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_lognormal(rill_generator *generator, double mean, double sigma, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_lognormal);
    return found(generator, mean, sigma, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_cauchy(rill_generator *generator, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_cauchy);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_laplace(rill_generator *generator, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_laplace);
    return found(generator, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_gumbel(rill_generator *generator, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_gumbel);
    return found(generator, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_logistic(rill_generator *generator, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_logistic);
    return found(generator, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_triangular(rill_generator *generator, double left, double mode, double right, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_triangular);
    return found(generator, left, mode, right, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_vonmises(rill_generator *generator, double mu, double kappa, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_vonmises);
    return found(generator, mu, kappa, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_exponential(rill_generator *generator, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_exponential);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_exponential_f32(rill_generator *generator, float *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_exponential_f32);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_exponential_inv(rill_generator *generator, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_exponential_inv);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_exponential_inv_f32(rill_generator *generator, float *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_exponential_inv_f32);
    return found(generator, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_exponential(rill_generator *generator, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_exponential);
    return found(generator, scale, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_rayleigh(rill_generator *generator, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_rayleigh);
    return found(generator, scale, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_weibull(rill_generator *generator, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_weibull);
    return found(generator, a, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_pareto(rill_generator *generator, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_pareto);
    return found(generator, a, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_power(rill_generator *generator, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_power);
    return found(generator, a, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_wald(rill_generator *generator, double mean, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_wald);
    return found(generator, mean, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_gamma(rill_generator *generator, double shape, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_gamma);
    return found(generator, shape, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_gamma_f32(rill_generator *generator, float shape, float *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_gamma_f32);
    return found(generator, shape, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_gamma(rill_generator *generator, double shape, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_gamma);
    return found(generator, shape, scale, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_beta(rill_generator *generator, double a, double b, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_beta);
    return found(generator, a, b, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_chisquare(rill_generator *generator, double df, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_chisquare);
    return found(generator, df, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_noncentral_chisquare(rill_generator *generator, double df, double nonc, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_noncentral_chisquare);
    return found(generator, df, nonc, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_f(rill_generator *generator, double dfnum, double dfden, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_f);
    return found(generator, dfnum, dfden, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_noncentral_f(rill_generator *generator, double dfnum, double dfden, double nonc, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_noncentral_f);
    return found(generator, dfnum, dfden, nonc, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_standard_t(rill_generator *generator, double df, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_standard_t);
    return found(generator, df, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_binomial(rill_generator *generator, int64_t n_trials, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_binomial);
    return found(generator, n_trials, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_negative_binomial(rill_generator *generator, double n_successes, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_negative_binomial);
    return found(generator, n_successes, p, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_poisson(rill_generator *generator, double lam, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_poisson);
    return found(generator, lam, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_zipf(rill_generator *generator, double a, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_zipf);
    return found(generator, a, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_geometric(rill_generator *generator, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_geometric);
    return found(generator, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_hypergeometric(rill_generator *generator, int64_t ngood, int64_t nbad, int64_t nsample, int64_t *out,
                              size_t n)
{
    RILL_R_FIND(rill_generator_hypergeometric);
    return found(generator, ngood, nbad, nsample, out, n);
}

RILL_R_FUNCTION rill_status rill_generator_logseries(rill_generator *generator, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_logseries);
    return found(generator, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_multinomial(rill_generator *generator, int64_t n_trials, const double *pvals, size_t k, int64_t *out,
                           size_t n)
{
    RILL_R_FIND(rill_generator_multinomial);
    return found(generator, n_trials, pvals, k, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_multivariate_hypergeometric(rill_generator *generator, const int64_t *colors, size_t k, int64_t nsample,
                                           int32_t method, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_generator_multivariate_hypergeometric);
    return found(generator, colors, k, nsample, method, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_dirichlet(rill_generator *generator, const double *alpha, size_t k, double *out, size_t n)
{
    RILL_R_FIND(rill_generator_dirichlet);
    return found(generator, alpha, k, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_permuted(rill_generator *generator, void *base, size_t rows, size_t columns, size_t item_size, int32_t
                        axis)
{
    RILL_R_FIND(rill_generator_permuted);
    return found(generator, base, rows, columns, item_size, axis);
}

RILL_R_FUNCTION rill_status rill_random_state_new(rill_bit_generator *bg, rill_random_state **out)
{
    RILL_R_FIND(rill_random_state_new);
    return found(bg, out);
}

RILL_R_FUNCTION rill_status rill_random_state_from_seed(uint32_t seed, rill_random_state **out)
{
    RILL_R_FIND(rill_random_state_from_seed);
    return found(seed, out);
}

RILL_R_FUNCTION rill_status rill_random_state_from_seed_array(const uint32_t *key, size_t n, rill_random_state **out)
{
    RILL_R_FIND(rill_random_state_from_seed_array);
    return found(key, n, out);
}

RILL_R_FUNCTION rill_status rill_random_state_from_os(rill_random_state **out)
{
    RILL_R_FIND(rill_random_state_from_os);
    return found(out);
}

RILL_R_FUNCTION rill_status rill_random_state_seed(rill_random_state *random_state, uint32_t seed)
{
    RILL_R_FIND(rill_random_state_seed);
    return found(random_state, seed);
}

RILL_R_FUNCTION rill_status rill_random_state_seed_array(rill_random_state *random_state, const uint32_t *key, size_t n)
{
    RILL_R_FIND(rill_random_state_seed_array);
    return found(random_state, key, n);
}

RILL_R_FUNCTION rill_status rill_random_state_seed_from_os(rill_random_state *random_state)
{
    RILL_R_FIND(rill_random_state_seed_from_os);
    return found(random_state);
}

RILL_R_FUNCTION rill_status
rill_random_state_bit_generator(const rill_random_state *random_state, rill_bit_generator **out)
{
    RILL_R_FIND(rill_random_state_bit_generator);
    return found(random_state, out);
}

RILL_R_FUNCTION rill_status rill_random_state_set_bit_generator(rill_random_state *random_state, rill_bit_generator *bg)
{
    RILL_R_FIND(rill_random_state_set_bit_generator);
    return found(random_state, bg);
}

RILL_R_FUNCTION void rill_random_state_free(rill_random_state *random_state)
{
    RILL_R_FIND(rill_random_state_free);
    found(random_state);
}

RILL_R_FUNCTION rill_status
rill_random_state_choice(rill_random_state *random_state, int64_t population, bool replace, const double *p, int64_t
                         *out, size_t n)
{
    RILL_R_FIND(rill_random_state_choice);
    return found(random_state, population, replace, p, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_bytes(rill_random_state *random_state, uint8_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_bytes);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_shuffle(rill_random_state *random_state, void *base, size_t n, size_t item_size)
{
    RILL_R_FIND(rill_random_state_shuffle);
    return found(random_state, base, n, item_size);
}

RILL_R_FUNCTION rill_status rill_random_state_permutation(rill_random_state *random_state, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_permutation);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_multivariate_normal(rill_random_state *random_state, const double *mean, const double *cov, size_t k,
                                      int32_t check_valid, double tol, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_multivariate_normal);
    return found(random_state, mean, cov, k, check_valid, tol, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_random_sample(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_random_sample);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_rand(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_rand);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_random(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_random);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_ranf(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_ranf);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_sample(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_sample);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_standard_normal(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_standard_normal);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_randn(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_randn);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_normal(rill_random_state *random_state, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_normal);
    return found(random_state, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, int64_t *out,
                          size_t n)
{
    RILL_R_FIND(rill_random_state_randint);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_u64(rill_random_state *random_state, uint64_t low, uint64_t high, bool endpoint, uint64_t
                              *out, size_t n)
{
    RILL_R_FIND(rill_random_state_randint_u64);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_i32(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, int32_t *out,
                              size_t n)
{
    RILL_R_FIND(rill_random_state_randint_i32);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_u32(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, uint32_t *out,
                              size_t n)
{
    RILL_R_FIND(rill_random_state_randint_u32);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_i16(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, int16_t *out,
                              size_t n)
{
    RILL_R_FIND(rill_random_state_randint_i16);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_u16(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, uint16_t *out,
                              size_t n)
{
    RILL_R_FIND(rill_random_state_randint_u16);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_i8(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, int8_t *out,
                             size_t n)
{
    RILL_R_FIND(rill_random_state_randint_i8);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_u8(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, uint8_t *out,
                             size_t n)
{
    RILL_R_FIND(rill_random_state_randint_u8);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_randint_bool(rill_random_state *random_state, int64_t low, int64_t high, bool endpoint, bool *out,
                               size_t n)
{
    RILL_R_FIND(rill_random_state_randint_bool);
    return found(random_state, low, high, endpoint, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_uniform(rill_random_state *random_state, double low, double high, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_uniform);
    return found(random_state, low, high, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_lognormal(rill_random_state *random_state, double mean, double sigma, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_lognormal);
    return found(random_state, mean, sigma, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_standard_cauchy(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_standard_cauchy);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_laplace(rill_random_state *random_state, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_laplace);
    return found(random_state, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_gumbel(rill_random_state *random_state, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_gumbel);
    return found(random_state, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_logistic(rill_random_state *random_state, double loc, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_logistic);
    return found(random_state, loc, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_triangular(rill_random_state *random_state, double left, double mode, double right, double *out,
                             size_t n)
{
    RILL_R_FIND(rill_random_state_triangular);
    return found(random_state, left, mode, right, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_vonmises(rill_random_state *random_state, double mu, double kappa, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_vonmises);
    return found(random_state, mu, kappa, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_standard_exponential(rill_random_state *random_state, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_standard_exponential);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_exponential(rill_random_state *random_state, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_exponential);
    return found(random_state, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_rayleigh(rill_random_state *random_state, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_rayleigh);
    return found(random_state, scale, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_weibull(rill_random_state *random_state, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_weibull);
    return found(random_state, a, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_pareto(rill_random_state *random_state, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_pareto);
    return found(random_state, a, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_power(rill_random_state *random_state, double a, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_power);
    return found(random_state, a, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_wald(rill_random_state *random_state, double mean, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_wald);
    return found(random_state, mean, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_standard_gamma(rill_random_state *random_state, double shape, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_standard_gamma);
    return found(random_state, shape, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_gamma(rill_random_state *random_state, double shape, double scale, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_gamma);
    return found(random_state, shape, scale, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_beta(rill_random_state *random_state, double a, double b, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_beta);
    return found(random_state, a, b, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_chisquare(rill_random_state *random_state, double df, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_chisquare);
    return found(random_state, df, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_noncentral_chisquare(rill_random_state *random_state, double df, double nonc, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_noncentral_chisquare);
    return found(random_state, df, nonc, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_f(rill_random_state *random_state, double dfnum, double dfden, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_f);
    return found(random_state, dfnum, dfden, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_noncentral_f(rill_random_state *random_state, double dfnum, double dfden, double nonc, double *out,
                               size_t n)
{
    RILL_R_FIND(rill_random_state_noncentral_f);
    return found(random_state, dfnum, dfden, nonc, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_standard_t(rill_random_state *random_state, double df, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_standard_t);
    return found(random_state, df, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_binomial(rill_random_state *random_state, int64_t n_trials, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_binomial);
    return found(random_state, n_trials, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_negative_binomial(rill_random_state *random_state, double n_successes, double p, int64_t *out, size_t
                                    n)
{
    RILL_R_FIND(rill_random_state_negative_binomial);
    return found(random_state, n_successes, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_poisson(rill_random_state *random_state, double lam, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_poisson);
    return found(random_state, lam, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_zipf(rill_random_state *random_state, double a, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_zipf);
    return found(random_state, a, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_geometric(rill_random_state *random_state, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_geometric);
    return found(random_state, p, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_hypergeometric(rill_random_state *random_state, int64_t ngood, int64_t nbad, int64_t nsample, int64_t
                                 *out, size_t n)
{
    RILL_R_FIND(rill_random_state_hypergeometric);
    return found(random_state, ngood, nbad, nsample, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_logseries(rill_random_state *random_state, double p, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_logseries);
    return found(random_state, p, out, n);
}

RILL_R_FUNCTION rill_status rill_random_state_tomaxint(rill_random_state *random_state, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_tomaxint);
    return found(random_state, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_random_integers(rill_random_state *random_state, int64_t low, int64_t high, int64_t *out, size_t n)
{
    RILL_R_FIND(rill_random_state_random_integers);
    return found(random_state, low, high, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_multinomial(rill_random_state *random_state, int64_t n_trials, const double *pvals, size_t k, int64_t
                              *out, size_t n)
{
    RILL_R_FIND(rill_random_state_multinomial);
    return found(random_state, n_trials, pvals, k, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_dirichlet(rill_random_state *random_state, const double *alpha, size_t k, double *out, size_t n)
{
    RILL_R_FIND(rill_random_state_dirichlet);
    return found(random_state, alpha, k, out, n);
}

RILL_R_FUNCTION rill_status rill_distribution_details(int32_t distribution, const rill_distribution_documentation **out)
{
    RILL_R_FIND(rill_distribution_details);
    return found(distribution, out);
}

RILL_R_FUNCTION rill_status rill_distribution_from_name(const char *name, int32_t *out)
{
    RILL_R_FIND(rill_distribution_from_name);
    return found(name, out);
}

RILL_R_FUNCTION rill_status rill_distribution_info(int32_t distribution, rill_distribution_description *out)
{
    RILL_R_FIND(rill_distribution_info);
    return found(distribution, out);
}

RILL_R_FUNCTION rill_status
rill_generator_draw(rill_generator *generator, int32_t distribution, const rill_parameter *parameters, size_t
                    n_parameters, void *out, size_t n)
{
    RILL_R_FIND(rill_generator_draw);
    return found(generator, distribution, parameters, n_parameters, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_draw(rill_random_state *random_state, int32_t distribution, const rill_parameter *parameters, size_t
                       n_parameters, void *out, size_t n)
{
    RILL_R_FIND(rill_random_state_draw);
    return found(random_state, distribution, parameters, n_parameters, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_draw_by_name(rill_generator *generator, const char *name, const double *parameters, size_t n_parameters,
                            void *out, size_t n)
{
    RILL_R_FIND(rill_generator_draw_by_name);
    return found(generator, name, parameters, n_parameters, out, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_draw_by_name(rill_random_state *random_state, const char *name, const double *parameters, size_t
                               n_parameters, void *out, size_t n)
{
    RILL_R_FIND(rill_random_state_draw_by_name);
    return found(random_state, name, parameters, n_parameters, out, n);
}

RILL_R_FUNCTION rill_status
rill_generator_draw_strided(rill_generator *generator, int32_t distribution, const rill_parameter *parameters, size_t
                            n_parameters, void *out, size_t rows, size_t columns, ptrdiff_t row_stride, ptrdiff_t
                            column_stride)
{
    RILL_R_FIND(rill_generator_draw_strided);
    return found(generator, distribution, parameters, n_parameters, out, rows, columns, row_stride, column_stride);
}

RILL_R_FUNCTION rill_status
rill_random_state_draw_strided(rill_random_state *random_state, int32_t distribution, const rill_parameter *parameters,
                               size_t n_parameters, void *out, size_t rows, size_t columns, ptrdiff_t row_stride,
                               ptrdiff_t column_stride)
{
    RILL_R_FIND(rill_random_state_draw_strided);
    return found(random_state, distribution, parameters, n_parameters, out, rows, columns, row_stride, column_stride);
}

RILL_R_FUNCTION rill_status
rill_generator_complex_normal_strided(rill_generator *generator, const double *loc, const double *gamma, const double
                                      *relation, double *out, size_t rows, size_t columns, ptrdiff_t row_stride,
                                      ptrdiff_t column_stride)
{
    RILL_R_FIND(rill_generator_complex_normal_strided);
    return found(generator, loc, gamma, relation, out, rows, columns, row_stride, column_stride);
}

RILL_R_FUNCTION rill_status
rill_fill_keyed(int32_t kind, const uint64_t *key, size_t n_key, const uint64_t *ids, size_t n_ids, uint64_t first,
                int32_t distribution, const rill_parameter *parameters, size_t n_parameters, void *out, size_t per_id)
{
    RILL_R_FIND(rill_fill_keyed);
    return found(kind, key, n_key, ids, n_ids, first, distribution, parameters, n_parameters, out, per_id);
}

RILL_R_FUNCTION rill_status
rill_fill_keyed_with(int32_t kind, const rill_option *options, size_t n_options, const uint64_t *key, size_t n_key,
                     const uint64_t *ids, size_t n_ids, uint64_t first, int32_t distribution, const rill_parameter
                     *parameters, size_t n_parameters, void *out, size_t per_id)
{
    RILL_R_FIND(rill_fill_keyed_with);
    return found(kind, options, n_options, key, n_key, ids, n_ids, first, distribution, parameters, n_parameters, out, per_id);
}

RILL_R_FUNCTION rill_status
rill_generator_sampler_f64(rill_generator *generator, int32_t distribution, const rill_parameter *parameters, size_t
                           n_parameters, rill_sampler_f64 **out)
{
    RILL_R_FIND(rill_generator_sampler_f64);
    return found(generator, distribution, parameters, n_parameters, out);
}

RILL_R_FUNCTION rill_status rill_sampler_f64_refill(rill_sampler_f64 *sampler)
{
    RILL_R_FIND(rill_sampler_f64_refill);
    return found(sampler);
}

RILL_R_FUNCTION size_t rill_sampler_f64_held_back(const rill_sampler_f64 *sampler)
{
    RILL_R_FIND(rill_sampler_f64_held_back);
    return found(sampler);
}

RILL_R_FUNCTION void rill_sampler_f64_free(rill_sampler_f64 *sampler)
{
    RILL_R_FIND(rill_sampler_f64_free);
    found(sampler);
}

RILL_R_FUNCTION rill_status
rill_generator_sampler_i64(rill_generator *generator, int32_t distribution, const rill_parameter *parameters, size_t
                           n_parameters, rill_sampler_i64 **out)
{
    RILL_R_FIND(rill_generator_sampler_i64);
    return found(generator, distribution, parameters, n_parameters, out);
}

RILL_R_FUNCTION rill_status rill_sampler_i64_refill(rill_sampler_i64 *sampler)
{
    RILL_R_FIND(rill_sampler_i64_refill);
    return found(sampler);
}

RILL_R_FUNCTION size_t rill_sampler_i64_held_back(const rill_sampler_i64 *sampler)
{
    RILL_R_FIND(rill_sampler_i64_held_back);
    return found(sampler);
}

RILL_R_FUNCTION void rill_sampler_i64_free(rill_sampler_i64 *sampler)
{
    RILL_R_FIND(rill_sampler_i64_free);
    found(sampler);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_normal_parallel(rill_generator *generator, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_standard_normal_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_normal_parallel(rill_generator *generator, double loc, double scale, double *out, size_t n, size_t
                               n_threads)
{
    RILL_R_FIND(rill_generator_normal_parallel);
    return found(generator, loc, scale, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_parallel(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int64_t *out,
                                 size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_integers_parallel);
    return found(generator, low, high, endpoint, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u64_parallel(rill_generator *generator, uint64_t low, uint64_t high, bool endpoint, uint64_t
                                     *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_integers_u64_parallel);
    return found(generator, low, high, endpoint, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_i32_parallel(rill_generator *generator, int64_t low, int64_t high, bool endpoint, int32_t *out,
                                     size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_integers_i32_parallel);
    return found(generator, low, high, endpoint, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_integers_u32_parallel(rill_generator *generator, int64_t low, int64_t high, bool endpoint, uint32_t *out,
                                     size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_integers_u32_parallel);
    return found(generator, low, high, endpoint, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_uniform_parallel(rill_generator *generator, double low, double high, double *out, size_t n, size_t
                                n_threads)
{
    RILL_R_FIND(rill_generator_uniform_parallel);
    return found(generator, low, high, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_normal_f32_parallel(rill_generator *generator, float *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_standard_normal_f32_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_lognormal_parallel(rill_generator *generator, double mean, double sigma, double *out, size_t n, size_t
                                  n_threads)
{
    RILL_R_FIND(rill_generator_lognormal_parallel);
    return found(generator, mean, sigma, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_exponential_parallel(rill_generator *generator, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_standard_exponential_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_exponential_f32_parallel(rill_generator *generator, float *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_standard_exponential_f32_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_exponential_parallel(rill_generator *generator, double scale, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_exponential_parallel);
    return found(generator, scale, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_standard_gamma_parallel(rill_generator *generator, double shape, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_standard_gamma_parallel);
    return found(generator, shape, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_gamma_parallel(rill_generator *generator, double shape, double scale, double *out, size_t n, size_t
                              n_threads)
{
    RILL_R_FIND(rill_generator_gamma_parallel);
    return found(generator, shape, scale, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_beta_parallel(rill_generator *generator, double a, double b, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_beta_parallel);
    return found(generator, a, b, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_chisquare_parallel(rill_generator *generator, double df, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_chisquare_parallel);
    return found(generator, df, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_binomial_parallel(rill_generator *generator, int64_t n_trials, double p, int64_t *out, size_t n, size_t
                                 n_threads)
{
    RILL_R_FIND(rill_generator_binomial_parallel);
    return found(generator, n_trials, p, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_poisson_parallel(rill_generator *generator, double lam, int64_t *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_poisson_parallel);
    return found(generator, lam, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_random_raw_parallel(rill_bit_generator *bg, uint64_t *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_bit_generator_random_raw_parallel);
    return found(bg, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_random_parallel(rill_generator *generator, double *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_random_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_random_f32_parallel(rill_generator *generator, float *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_random_f32_parallel);
    return found(generator, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_draw_parallel(rill_generator *generator, int32_t distribution, const rill_parameter *parameters, size_t
                             n_parameters, void *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_generator_draw_parallel);
    return found(generator, distribution, parameters, n_parameters, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_generator_draw_parallel_with(rill_generator *generator, int32_t distribution, const rill_parameter *parameters,
                                  size_t n_parameters, void *out, size_t n, size_t n_threads, rill_parallel_for
                                  parallel_for, void *context)
{
    RILL_R_FIND(rill_generator_draw_parallel_with);
    return found(generator, distribution, parameters, n_parameters, out, n, n_threads, parallel_for, context);
}

RILL_R_FUNCTION rill_status
rill_random_state_draw_parallel(rill_random_state *random_state, int32_t distribution, const rill_parameter *parameters,
                                size_t n_parameters, void *out, size_t n, size_t n_threads)
{
    RILL_R_FIND(rill_random_state_draw_parallel);
    return found(random_state, distribution, parameters, n_parameters, out, n, n_threads);
}

RILL_R_FUNCTION rill_status
rill_random_state_draw_parallel_with(rill_random_state *random_state, int32_t distribution, const rill_parameter
                                     *parameters, size_t n_parameters, void *out, size_t n, size_t n_threads,
                                     rill_parallel_for parallel_for, void *context)
{
    RILL_R_FIND(rill_random_state_draw_parallel_with);
    return found(random_state, distribution, parameters, n_parameters, out, n, n_threads, parallel_for, context);
}

RILL_R_FUNCTION rill_random_state *rill_global_random_state(void)
{
    RILL_R_FIND(rill_global_random_state);
    return found();
}

RILL_R_FUNCTION rill_status rill_seed(uint32_t seed)
{
    RILL_R_FIND(rill_seed);
    return found(seed);
}

RILL_R_FUNCTION rill_status rill_seed_array(const uint32_t *key, size_t n)
{
    RILL_R_FIND(rill_seed_array);
    return found(key, n);
}

RILL_R_FUNCTION rill_status rill_get_bit_generator(rill_bit_generator **out)
{
    RILL_R_FIND(rill_get_bit_generator);
    return found(out);
}

RILL_R_FUNCTION rill_status rill_set_bit_generator(rill_bit_generator *bg)
{
    RILL_R_FIND(rill_set_bit_generator);
    return found(bg);
}

RILL_R_FUNCTION rill_status
rill_seed_sequence_save(const rill_seed_sequence *seq, int32_t format, uint8_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_seed_sequence_save);
    return found(seq, format, out, capacity, n);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_load(const uint8_t *data, size_t n, rill_seed_sequence **out)
{
    RILL_R_FIND(rill_seed_sequence_load);
    return found(data, n, out);
}

RILL_R_FUNCTION rill_status rill_seed_sequence_restore(rill_seed_sequence *seq, const uint8_t *data, size_t n)
{
    RILL_R_FIND(rill_seed_sequence_restore);
    return found(seq, data, n);
}

RILL_R_FUNCTION rill_status
rill_bit_generator_save(const rill_bit_generator *bg, int32_t format, uint8_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_bit_generator_save);
    return found(bg, format, out, capacity, n);
}

RILL_R_FUNCTION rill_status rill_bit_generator_load(const uint8_t *data, size_t n, rill_bit_generator **out)
{
    RILL_R_FIND(rill_bit_generator_load);
    return found(data, n, out);
}

RILL_R_FUNCTION rill_status rill_bit_generator_restore(rill_bit_generator *bg, const uint8_t *data, size_t n)
{
    RILL_R_FIND(rill_bit_generator_restore);
    return found(bg, data, n);
}

RILL_R_FUNCTION rill_status
rill_generator_save(const rill_generator *generator, int32_t format, uint8_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_generator_save);
    return found(generator, format, out, capacity, n);
}

RILL_R_FUNCTION rill_status rill_generator_load(const uint8_t *data, size_t n, rill_generator **out)
{
    RILL_R_FIND(rill_generator_load);
    return found(data, n, out);
}

RILL_R_FUNCTION rill_status rill_generator_restore(rill_generator *generator, const uint8_t *data, size_t n)
{
    RILL_R_FIND(rill_generator_restore);
    return found(generator, data, n);
}

RILL_R_FUNCTION rill_status
rill_random_state_save(const rill_random_state *random_state, int32_t format, uint8_t *out, size_t capacity, size_t *n)
{
    RILL_R_FIND(rill_random_state_save);
    return found(random_state, format, out, capacity, n);
}

RILL_R_FUNCTION rill_status rill_random_state_load(const uint8_t *data, size_t n, rill_random_state **out)
{
    RILL_R_FIND(rill_random_state_load);
    return found(data, n, out);
}

RILL_R_FUNCTION rill_status rill_random_state_restore(rill_random_state *random_state, const uint8_t *data, size_t n)
{
    RILL_R_FIND(rill_random_state_restore);
    return found(random_state, data, n);
}

