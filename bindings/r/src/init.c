/* The functions that R calls. */
#include "glue.h"

SEXP C_seed_sequence(SEXP entropy, SEXP argument);
SEXP C_generate_state(SEXP seq, SEXP n);
SEXP C_squares_keys(SEXP seq, SEXP n, SEXP unique);
SEXP C_bit_generator(SEXP name, SEXP seed, SEXP list);
SEXP C_reseed(SEXP bit_generator, SEXP seed, SEXP list);
SEXP C_reseed_integer(SEXP bit_generator, SEXP seed);
SEXP C_rekey(SEXP bit_generator, SEXP key, SEXP counter);
SEXP C_generator(SEXP bit_generator);
SEXP C_random_state(SEXP seed);
SEXP C_global_random_state(void);
SEXP C_seed(SEXP random_state, SEXP seed);
SEXP C_bit_generator_of(SEXP object);
SEXP C_name(SEXP bit_generator);
SEXP C_jumped(SEXP bit_generator, SEXP jumps);
SEXP C_advance(SEXP bit_generator, SEXP delta);
SEXP C_random_raw(SEXP bit_generator, SEXP n);
SEXP C_spawn(SEXP object, SEXP n);
SEXP C_draw(SEXP rng, SEXP name, SEXP n, SEXP arguments, SEXP n_threads, SEXP dim);
SEXP C_fill_keyed(SEXP kind, SEXP list, SEXP key, SEXP ids, SEXP first, SEXP name, SEXP n, SEXP arguments);
SEXP C_choice(SEXP rng, SEXP n, SEXP population, SEXP replace, SEXP p, SEXP shuffle, SEXP base);
SEXP C_sample(SEXP rng, SEXP population, SEXP size, SEXP replace, SEXP prob, SEXP name);
SEXP C_permutation(SEXP rng, SEXP n, SEXP base);
SEXP C_shuffle(SEXP rng, SEXP n);
SEXP C_permuted(SEXP rng, SEXP rows, SEXP columns, SEXP axis);
SEXP C_bytes(SEXP rng, SEXP n);
SEXP C_multinomial(SEXP rng, SEXP n, SEXP n_trials, SEXP pvals);
SEXP C_multivariate_hypergeometric(SEXP rng, SEXP n, SEXP colors, SEXP nsample, SEXP method);
SEXP C_dirichlet(SEXP rng, SEXP n, SEXP alpha);
SEXP C_multivariate_normal(SEXP rng, SEXP n, SEXP mean, SEXP cov, SEXP check_valid, SEXP tol, SEXP method);
SEXP C_doubtful_covariance(SEXP rng, SEXP mean, SEXP cov, SEXP tol, SEXP method);
SEXP C_uintegers(SEXP rng, SEXP n, SEXP bits);
SEXP C_complex_normal(SEXP rng, SEXP n, SEXP loc, SEXP gamma, SEXP relation);
SEXP C_standard_wishart(SEXP rng, SEXP n, SEXP df, SEXP dim, SEXP rescale);
SEXP C_wishart(SEXP rng, SEXP n, SEXP df, SEXP scale, SEXP check_valid, SEXP tol, SEXP rank, SEXP method);
SEXP C_multivariate_complex_normal(SEXP rng, SEXP n, SEXP loc, SEXP gamma, SEXP relation, SEXP check_valid, SEXP tol,
                                   SEXP method);
SEXP C_save(SEXP object, SEXP format);
SEXP C_load(SEXP data, SEXP class_number);
SEXP C_restore(SEXP object, SEXP data);
SEXP C_describe(SEXP object);
SEXP C_use_kind(SEXP name);
SEXP C_used(void);
SEXP C_use_copy(SEXP bit_generator);

static const R_CallMethodDef METHODS[] = {
    {"seed_sequence", (DL_FUNC)&C_seed_sequence, 2},
    {"generate_state", (DL_FUNC)&C_generate_state, 2},
    {"squares_keys", (DL_FUNC)&C_squares_keys, 3},
    {"bit_generator", (DL_FUNC)&C_bit_generator, 3},
    {"reseed", (DL_FUNC)&C_reseed, 3},
    {"reseed_integer", (DL_FUNC)&C_reseed_integer, 2},
    {"rekey", (DL_FUNC)&C_rekey, 3},
    {"generator", (DL_FUNC)&C_generator, 1},
    {"random_state", (DL_FUNC)&C_random_state, 1},
    {"global_random_state", (DL_FUNC)&C_global_random_state, 0},
    {"seed", (DL_FUNC)&C_seed, 2},
    {"bit_generator_of", (DL_FUNC)&C_bit_generator_of, 1},
    {"name", (DL_FUNC)&C_name, 1},
    {"jumped", (DL_FUNC)&C_jumped, 2},
    {"advance", (DL_FUNC)&C_advance, 2},
    {"random_raw", (DL_FUNC)&C_random_raw, 2},
    {"spawn", (DL_FUNC)&C_spawn, 2},
    {"draw", (DL_FUNC)&C_draw, 6},
    {"fill_keyed", (DL_FUNC)&C_fill_keyed, 8},
    {"choice", (DL_FUNC)&C_choice, 7},
    {"sample", (DL_FUNC)&C_sample, 6},
    {"permutation", (DL_FUNC)&C_permutation, 3},
    {"shuffle", (DL_FUNC)&C_shuffle, 2},
    {"permuted", (DL_FUNC)&C_permuted, 4},
    {"bytes", (DL_FUNC)&C_bytes, 2},
    {"multinomial", (DL_FUNC)&C_multinomial, 4},
    {"multivariate_hypergeometric", (DL_FUNC)&C_multivariate_hypergeometric, 5},
    {"dirichlet", (DL_FUNC)&C_dirichlet, 3},
    {"multivariate_normal", (DL_FUNC)&C_multivariate_normal, 7},
    {"doubtful_covariance", (DL_FUNC)&C_doubtful_covariance, 5},
    {"uintegers", (DL_FUNC)&C_uintegers, 3},
    {"complex_normal", (DL_FUNC)&C_complex_normal, 5},
    {"standard_wishart", (DL_FUNC)&C_standard_wishart, 5},
    {"wishart", (DL_FUNC)&C_wishart, 8},
    {"multivariate_complex_normal", (DL_FUNC)&C_multivariate_complex_normal, 8},
    {"save", (DL_FUNC)&C_save, 2},
    {"load", (DL_FUNC)&C_load, 2},
    {"restore", (DL_FUNC)&C_restore, 2},
    {"describe", (DL_FUNC)&C_describe, 1},
    {"used", (DL_FUNC)&C_used, 0},
    {"use_kind", (DL_FUNC)&C_use_kind, 1},
    {"use_copy", (DL_FUNC)&C_use_copy, 1},
    {NULL, NULL, 0},
};

void R_init_rill(DllInfo *library)
{
    R_registerRoutines(library, NULL, METHODS, NULL, NULL);
    serial_init(library);
    R_RegisterCCallable("rill", "function_named", (DL_FUNC)function_named);
    R_RegisterCCallable("rill", "handle_or_null", (DL_FUNC)handle_or_null);
    R_RegisterCCallable("rill", "object_of", (DL_FUNC)object_of);
    R_useDynamicSymbols(library, TRUE); /* R looks up the user_ functions by name */
}
