/* What randomgen's generators have besides: words, complex normal values, Wishart matrices. */
#include <stdio.h>
#include <string.h>

#include "glue.h"

static rill_generator *generator(SEXP rng)
{
    return handle(rng, "rill_generator", "rng");
}

/* Complex numbers without NA; the caller protects the result. */
static SEXP complex_numbers(SEXP values, const char *name)
{
    if (!Rf_isNumeric(values) && !Rf_isComplex(values))
        Rf_error("%s must be numeric or complex", name);
    return Rf_coerceVector(values, CPLXSXP);
}

static double *parts(SEXP numbers)
{
    return (double *)COMPLEX(numbers);
}

/* 64 bits in hexadecimal, as rill_random_raw gives them; 32 bits as doubles. */
SEXP C_uintegers(SEXP rng, SEXP n, SEXP bits)
{
    R_xlen_t length = count(n);
    double width = whole_number(bits, 0, EXACT, "bits");
    if (width != 32 && width != 64)
        Rf_error("Unknown value of bits. Must be either 32 or 64.");
    SEXP result = PROTECT(Rf_allocVector(width == 32 ? REALSXP : STRSXP, length));
    if (width == 32) {
        uint32_t *out = (uint32_t *)R_alloc(length + 1, sizeof *out);
        check(rill_generator_uintegers_u32(generator(rng), out, (size_t)length));
        for (R_xlen_t i = 0; i < length; i++)
            REAL(result)[i] = out[i];
    } else {
        uint64_t *out = (uint64_t *)R_alloc(length + 1, sizeof *out);
        check(rill_generator_uintegers(generator(rng), out, (size_t)length));
        for (R_xlen_t i = 0; i < length; i++) {
            char text[24];
            snprintf(text, sizeof text, "%016llx", (unsigned long long)out[i]);
            SET_STRING_ELT(result, i, Rf_mkChar(text));
        }
    }
    UNPROTECT(1);
    return result;
}

SEXP C_complex_normal(SEXP rng, SEXP n, SEXP loc, SEXP gamma, SEXP relation)
{
    R_xlen_t length = count(n);
    SEXP given[3] = {loc, gamma, relation};
    const char *names[3] = {"loc", "gamma", "relation"};
    for (int i = 0; i < 3; i++) {
        given[i] = PROTECT(complex_numbers(given[i], names[i]));
        if (XLENGTH(given[i]) != 1)
            Rf_error("%s must be one number", names[i]);
    }
    SEXP result = PROTECT(Rf_allocVector(CPLXSXP, length));
    check(rill_generator_complex_normal(generator(rng), parts(given[0]), parts(given[1]), parts(given[2]), parts(result),
                                        (size_t)length));
    UNPROTECT(4);
    return result;
}

/* An array of n matrices of dim rows. */
static SEXP matrices(R_xlen_t dim, R_xlen_t n)
{
    return Rf_alloc3DArray(REALSXP, (int)dim, (int)dim, (int)n);
}

SEXP C_standard_wishart(SEXP rng, SEXP n, SEXP df, SEXP dim, SEXP rescale)
{
    R_xlen_t rows = (R_xlen_t)whole_number(n, 0, INT32_MAX, "n"), k = (R_xlen_t)whole_number(dim, 0, INT32_MAX, "dim");
    int64_t degrees = (int64_t)whole_number(df, -EXACT, EXACT, "df");
    bool divided = whole_number(rescale, 0, 1, "rescale") != 0;
    SEXP result = PROTECT(matrices(k, rows));
    check(rill_generator_standard_wishart(generator(rng), degrees, (size_t)k, divided, REAL(result), (size_t)rows));
    UNPROTECT(1);
    return result;
}

/* The library writes matrices by rows; rounding may make them not quite symmetric. */
static void transpose(double *matrix, R_xlen_t dim, R_xlen_t n)
{
    for (; n > 0; n--, matrix += dim * dim)
        for (R_xlen_t i = 0; i < dim; i++)
            for (R_xlen_t j = 0; j < i; j++) {
                double kept = matrix[i * dim + j];
                matrix[i * dim + j] = matrix[j * dim + i];
                matrix[j * dim + i] = kept;
            }
}

/* The result of drawing; where n is NULL, nothing is drawn, and the result is what randomgen warns of, or NULL. */
static SEXP result_or_doubt(SEXP n, rill_status status, SEXP result)
{
    if (!Rf_isNull(n)) {
        check(status);
        return result;
    }
    int doubtful = status != RILL_STATUS_OK && (strstr(rill_last_error(), "positive-semidefinite") != NULL ||
                                                strstr(rill_last_error(), "minimum required rank") != NULL);
    return doubtful ? Rf_mkString(rill_last_error()) : R_NilValue;
}

/* scale comes transposed: row-major. The fourth method is a factor of the caller's. */
SEXP C_wishart(SEXP rng, SEXP n, SEXP df, SEXP scale, SEXP check_valid, SEXP tol, SEXP rank, SEXP method)
{
    R_xlen_t rows = Rf_isNull(n) ? 0 : (R_xlen_t)whole_number(n, 0, INT32_MAX, "n");
    int64_t degrees = (int64_t)whole_number(df, -EXACT, EXACT, "df");
    int64_t kept = (int64_t)whole_number(rank, -EXACT, EXACT, "rank");
    R_xlen_t k = Rf_nrows(scale);
    SEXP items = PROTECT(numbers(scale, "scale"));
    SEXP result = PROTECT(matrices(k, rows));
    rill_status status =
        Rf_asInteger(method) == 4
            ? rill_generator_wishart_factor(generator(rng), degrees, REAL(items), (size_t)k, REAL(result), (size_t)rows)
            : rill_generator_wishart(generator(rng), degrees, REAL(items), (size_t)k, Rf_asInteger(check_valid),
                                     Rf_asReal(tol), kept, Rf_asInteger(method), REAL(result), (size_t)rows);
    if (status == RILL_STATUS_OK)
        transpose(REAL(result), k, rows);
    result = result_or_doubt(n, status, result);
    UNPROTECT(2);
    return result;
}

/* gamma and relation come transposed: row-major. */
SEXP C_multivariate_complex_normal(SEXP rng, SEXP n, SEXP loc, SEXP gamma, SEXP relation, SEXP check_valid, SEXP tol,
                                   SEXP method)
{
    R_xlen_t rows = Rf_isNull(n) ? 0 : (R_xlen_t)whole_number(n, 0, INT32_MAX, "n");
    SEXP means = PROTECT(complex_numbers(loc, "loc"));
    R_xlen_t k = XLENGTH(means);
    SEXP g = PROTECT(Rf_isNull(gamma) ? gamma : complex_numbers(gamma, "gamma"));
    SEXP r = PROTECT(Rf_isNull(relation) ? relation : complex_numbers(relation, "relation"));
    if ((!Rf_isNull(g) && XLENGTH(g) != k * k) || (!Rf_isNull(r) && XLENGTH(r) != k * k))
        Rf_error("loc, gamma and relation must have same length");
    double *out = (double *)R_alloc(2 * (rows * k + 1), sizeof *out);
    rill_status status = rill_generator_multivariate_complex_normal(
        generator(rng), parts(means), Rf_isNull(g) ? NULL : parts(g), Rf_isNull(r) ? NULL : parts(r), (size_t)k,
        Rf_asInteger(check_valid), Rf_asReal(tol), Rf_asInteger(method), out, (size_t)rows);
    SEXP result = PROTECT(Rf_allocMatrix(CPLXSXP, (int)rows, (int)k));
    if (status == RILL_STATUS_OK)
        for (R_xlen_t i = 0; i < rows; i++)
            for (R_xlen_t j = 0; j < k; j++)
                memcpy(COMPLEX(result) + i + j * rows, out + 2 * (i * k + j), 2 * sizeof *out);
    result = result_or_doubt(n, status, result);
    UNPROTECT(4);
    return result;
}
