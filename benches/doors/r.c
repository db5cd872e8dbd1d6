/* The fills of r.R in C, into a vector of R that is there already. */
#include <string.h>

#include <rill_r.h>

SEXP fill(SEXP rng, SEXP what, SEXP out)
{
    rill_generator *g = rill_r_generator(rng);
    const char *name = CHAR(STRING_ELT(what, 0));
    double *x = REAL(out);
    int64_t *k = (int64_t *)x;
    size_t n = (size_t)XLENGTH(out);
    rill_status status = RILL_STATUS_OK;
    if (strcmp(name, "uniform") == 0)
        status = rill_generator_random(g, x, n);
    else if (strcmp(name, "normal") == 0)
        status = rill_generator_standard_normal(g, x, n);
    else if (strcmp(name, "exponential") == 0)
        status = rill_generator_standard_exponential(g, x, n);
    else if (strcmp(name, "gamma(2.5)") == 0)
        status = rill_generator_gamma(g, 2.5, 1, x, n);
    else if (strcmp(name, "poisson(10)") == 0)
        status = rill_generator_poisson(g, 10, k, n);
    else if (strcmp(name, "binomial(100, 0.3)") == 0)
        status = rill_generator_binomial(g, 100, 0.3, k, n);
    else if (strcmp(name, "a die") == 0)
        status = rill_generator_integers(g, 1, 6, true, k, n);
    else if (strcmp(name, "sample(n)") == 0)
        status = rill_generator_choice(g, (int64_t)n, false, NULL, true, k, n);
    rill_r_check(status);
    return R_NilValue;
}
