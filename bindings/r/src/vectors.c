/* Draws whose values are vectors, indices, bytes, or an order. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "glue.h"

#define MODERN(rng) is_a(rng, "rill_generator")

/* n rows of k as the library writes them, as an R matrix. */
static SEXP matrix_of(const double *rows, R_xlen_t n, R_xlen_t k)
{
    SEXP result = PROTECT(Rf_allocMatrix(REALSXP, (int)n, (int)k));
    for (R_xlen_t i = 0; i < n; i++)
        for (R_xlen_t j = 0; j < k; j++)
            REAL(result)[i + j * n] = rows[i * k + j];
    UNPROTECT(1);
    return result;
}

static SEXP integer_matrix_of(const int64_t *rows, R_xlen_t n, R_xlen_t k)
{
    int64_t *columns = (int64_t *)R_alloc(n * k + 1, sizeof *columns);
    for (R_xlen_t i = 0; i < n; i++)
        for (R_xlen_t j = 0; j < k; j++)
            columns[i + j * n] = rows[i * k + j];
    SEXP result = PROTECT(integers(columns, n * k));
    SEXP dim = PROTECT(Rf_allocVector(INTSXP, 2));
    INTEGER(dim)[0] = (int)n;
    INTEGER(dim)[1] = (int)k;
    Rf_setAttrib(result, R_DimSymbol, dim);
    UNPROTECT(2);
    return result;
}

static R_xlen_t rows_of(SEXP n)
{
    return (R_xlen_t)whole_number(n, 0, INT32_MAX, "n");
}

/* Indices from base on. */
static SEXP indices(int64_t *values, R_xlen_t n, int64_t base)
{
    for (R_xlen_t i = 0; i < n; i++)
        values[i] += base;
    return integers(values, n);
}

SEXP C_choice(SEXP rng, SEXP n, SEXP population, SEXP replace, SEXP p, SEXP shuffle, SEXP base)
{
    R_xlen_t length = count(n);
    int64_t first = (int64_t)whole_number(base, -EXACT, EXACT, "base");
    int64_t size = (int64_t)whole_number(population, 0, EXACT, "population");
    bool again = whole_number(replace, 0, 1, "replace") != 0, mix = whole_number(shuffle, 0, 1, "shuffle") != 0;
    SEXP reals = PROTECT(Rf_isNull(p) ? R_NilValue : numbers(p, "p"));
    if (!Rf_isNull(reals) && XLENGTH(reals) != size)
        Rf_error("population and p must have same size");
    const double *odds = Rf_isNull(reals) ? NULL : REAL(reals);
    int64_t *out = (int64_t *)R_alloc(length + 1, sizeof *out);
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_choice(object, size, again, odds, mix, out, (size_t)length)
                      : rill_random_state_choice(object, size, again, odds, out, (size_t)length));
    UNPROTECT(1);
    return indices(out, length, first);
}

/* The sum that NumPy's sum() gives, to the last bit. */
static double sum_of(const double *values, R_xlen_t n)
{
    double sum = 0, parts[8];
    R_xlen_t i = 0;
    if (n > 128) {
        R_xlen_t half = n / 2 - n / 2 % 8;
        return sum_of(values, half) + sum_of(values + half, n - half);
    }
    if (n >= 8) {
        memcpy(parts, values, sizeof parts);
        for (i = 8; i < n - n % 8; i += 8)
            for (int k = 0; k < 8; k++)
                parts[k] += values[i + k];
        sum = ((parts[0] + parts[1]) + (parts[2] + parts[3])) + ((parts[4] + parts[5]) + (parts[6] + parts[7]));
    }
    for (; i < n; i++)
        sum += values[i];
    return sum;
}

/* Weights as probabilities: NumPy's own, where it takes them as they are; else each divided by the sum. */
static SEXP probabilities(SEXP prob, int64_t size)
{
    SEXP weights = PROTECT(numbers(prob, "prob"));
    R_xlen_t n = XLENGTH(weights);
    if (n != size)
        Rf_error("prob must have as many values as there are to sample from");
    double sum = sum_of(REAL(weights), n);
    if (n > 0 && !(sum > 0 && R_FINITE(sum)))
        Rf_error("the sum of prob must be positive and finite");
    if (fabs(sum - 1) > sqrt(DBL_EPSILON)) {
        SEXP divided = PROTECT(Rf_allocVector(REALSXP, n));
        for (R_xlen_t i = 0; i < n; i++)
            REAL(divided)[i] = REAL(weights)[i] / sum;
        UNPROTECT(1);
        weights = divided;
    }
    UNPROTECT(1);
    return weights;
}

/* Subscripts, from 1; `name` is that of the population for messages. */
SEXP C_sample(SEXP rng, SEXP population, SEXP size, SEXP replace, SEXP prob, SEXP name)
{
    int64_t all = (int64_t)whole_number(population, 0, EXACT, CHAR(Rf_asChar(name)));
    int64_t wanted = (int64_t)whole_number(Rf_isNull(size) ? population : size, 0, EXACT, "size");
    bool again = whole_number(replace, 0, 1, "replace") != 0;
    SEXP p = PROTECT(Rf_isNull(prob) ? R_NilValue : probabilities(prob, all));
    const double *odds = Rf_isNull(p) ? NULL : REAL(p);
    int64_t *out = (int64_t *)R_alloc((size_t)wanted + 1, sizeof *out);
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_choice(object, all, again, odds, true, out, (size_t)wanted)
                      : rill_random_state_choice(object, all, again, odds, out, (size_t)wanted));
    UNPROTECT(1);
    return indices(out, wanted, 1);
}

SEXP C_permutation(SEXP rng, SEXP n, SEXP base)
{
    R_xlen_t length = count(n);
    int64_t first = (int64_t)whole_number(base, -EXACT, EXACT, "base");
    int64_t *out = (int64_t *)R_alloc(length + 1, sizeof *out);
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_permutation(object, out, (size_t)length)
                      : rill_random_state_permutation(object, out, (size_t)length));
    return indices(out, length, first);
}

/* The order that a shuffle of n items gives. */
SEXP C_shuffle(SEXP rng, SEXP n)
{
    R_xlen_t length = count(n);
    int64_t *out = (int64_t *)R_alloc(length + 1, sizeof *out);
    for (R_xlen_t i = 0; i < length; i++)
        out[i] = i + 1;
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_shuffle(object, out, (size_t)length, sizeof *out)
                      : rill_random_state_shuffle(object, out, (size_t)length, sizeof *out));
    return integers(out, length);
}

/* Where the items of a row-major matrix go. */
SEXP C_permuted(SEXP rng, SEXP rows, SEXP columns, SEXP axis)
{
    size_t n = (size_t)rows_of(rows), k = (size_t)rows_of(columns);
    int64_t *out = (int64_t *)R_alloc(n * k + 1, sizeof *out);
    for (size_t i = 0; i < n * k; i++)
        out[i] = (int64_t)i + 1;
    check(rill_generator_permuted(handle(rng, "rill_generator", "rng"), out, n, k, sizeof *out,
                                  (int32_t)whole_number(axis, -1, 1, "axis")));
    return integers(out, (R_xlen_t)(n * k));
}

SEXP C_bytes(SEXP rng, SEXP n)
{
    R_xlen_t length = count(n);
    void *object = source(rng);
    SEXP result = PROTECT(Rf_allocVector(RAWSXP, length));
    check(MODERN(rng) ? rill_generator_bytes(object, RAW(result), (size_t)length)
                      : rill_random_state_bytes(object, RAW(result), (size_t)length));
    UNPROTECT(1);
    return result;
}

SEXP C_multinomial(SEXP rng, SEXP n, SEXP n_trials, SEXP pvals)
{
    R_xlen_t rows = rows_of(n);
    int64_t trials = (int64_t)whole_number(n_trials, -EXACT, EXACT, "n_trials");
    SEXP p = PROTECT(numbers(pvals, "pvals"));
    R_xlen_t k = XLENGTH(p);
    int64_t *out = (int64_t *)R_alloc(rows * k + 1, sizeof *out);
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_multinomial(object, trials, REAL(p), (size_t)k, out, (size_t)rows)
                      : rill_random_state_multinomial(object, trials, REAL(p), (size_t)k, out, (size_t)rows));
    UNPROTECT(1);
    return integer_matrix_of(out, rows, k);
}

SEXP C_multivariate_hypergeometric(SEXP rng, SEXP n, SEXP colors, SEXP nsample, SEXP method)
{
    R_xlen_t rows = rows_of(n);
    SEXP reals = PROTECT(numbers(colors, "colors"));
    R_xlen_t k = XLENGTH(reals);
    int64_t *of = (int64_t *)R_alloc(k + 1, sizeof *of), *out = (int64_t *)R_alloc(rows * k + 1, sizeof *out);
    for (R_xlen_t i = 0; i < k; i++)
        of[i] = (int64_t)whole(REAL(reals)[i], -EXACT, EXACT, "colors");
    check(rill_generator_multivariate_hypergeometric(handle(rng, "rill_generator", "rng"), of, (size_t)k,
                                                     (int64_t)whole_number(nsample, -EXACT, EXACT, "nsample"),
                                                     Rf_asInteger(method), out, (size_t)rows));
    UNPROTECT(1);
    return integer_matrix_of(out, rows, k);
}

SEXP C_dirichlet(SEXP rng, SEXP n, SEXP alpha)
{
    R_xlen_t rows = rows_of(n);
    SEXP a = PROTECT(numbers(alpha, "alpha"));
    R_xlen_t k = XLENGTH(a);
    double *out = (double *)R_alloc(rows * k + 1, sizeof *out);
    void *object = source(rng);
    check(MODERN(rng) ? rill_generator_dirichlet(object, REAL(a), (size_t)k, out, (size_t)rows)
                      : rill_random_state_dirichlet(object, REAL(a), (size_t)k, out, (size_t)rows));
    UNPROTECT(1);
    return matrix_of(out, rows, k);
}

/* cov comes transposed: row-major. */
static rill_status multivariate_normal(SEXP rng, SEXP mean, SEXP cov, int32_t valid, SEXP tol, SEXP method, double *out,
                                       R_xlen_t rows)
{
    void *object = source(rng);
    R_xlen_t k = XLENGTH(mean);
    double slack = Rf_asReal(tol);
    if (XLENGTH(cov) != k * k)
        Rf_error("mean and cov must have same length");
    return MODERN(rng) ? rill_generator_multivariate_normal(object, REAL(mean), REAL(cov), (size_t)k, valid, slack,
                                                            Rf_asInteger(method), out, (size_t)rows)
                       : rill_random_state_multivariate_normal(object, REAL(mean), REAL(cov), (size_t)k, valid, slack, out,
                                                               (size_t)rows);
}

/* What NumPy warns of, or NULL. */
SEXP C_doubtful_covariance(SEXP rng, SEXP mean, SEXP cov, SEXP tol, SEXP method)
{
    SEXP m = PROTECT(numbers(mean, "mean")), c = PROTECT(numbers(cov, "cov"));
    rill_status status = multivariate_normal(rng, m, c, RILL_CHECK_VALID_RAISE, tol, method, NULL, 0);
    UNPROTECT(2);
    int doubtful = status != RILL_STATUS_OK && strstr(rill_last_error(), "positive-semidefinite") != NULL;
    return doubtful ? Rf_mkString(rill_last_error()) : R_NilValue;
}

SEXP C_multivariate_normal(SEXP rng, SEXP n, SEXP mean, SEXP cov, SEXP check_valid, SEXP tol, SEXP method)
{
    R_xlen_t rows = rows_of(n);
    SEXP m = PROTECT(numbers(mean, "mean")), c = PROTECT(numbers(cov, "cov"));
    double *out = (double *)R_alloc(rows * XLENGTH(m) + 1, sizeof *out);
    check(multivariate_normal(rng, m, c, Rf_asInteger(check_valid), tol, method, out, rows));
    UNPROTECT(2);
    return matrix_of(out, rows, XLENGTH(m));
}
