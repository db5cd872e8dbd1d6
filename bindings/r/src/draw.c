/* Draws of any distribution, each value with its own parameters: R's recycling on rill_generator_draw. */
#include "glue.h"

SEXP integers(const int64_t *values, R_xlen_t n)
{
    int64_t least = 0, most = 0;
    for (R_xlen_t i = 0; i < n; i++) {
        least = values[i] < least ? values[i] : least;
        most = values[i] > most ? values[i] : most;
    }
    SEXP result;
    if (least > INT32_MIN && most <= INT32_MAX) {
        result = Rf_allocVector(INTSXP, n);
        for (R_xlen_t i = 0; i < n; i++)
            INTEGER(result)[i] = (int)values[i];
        return result;
    }
    PROTECT(result = Rf_allocVector(REALSXP, n));
    for (R_xlen_t i = 0; i < n; i++)
        REAL(result)[i] = (double)values[i];
    if ((double)least < -EXACT || (double)most > EXACT)
        Rf_warning("integers beyond 2^53 were rounded to doubles");
    UNPROTECT(1);
    return result;
}

/* The values of a parameter for n draws, in the library's type. */
static rill_parameter column(SEXP reals, int32_t type, const char *name, R_xlen_t n)
{
    const double *from = REAL(reals);
    R_xlen_t given = XLENGTH(reals), length = given == 1 ? 1 : n;
    if (given == 0)
        Rf_error("%s is empty", name);
    rill_parameter result = {from, given == 1 ? 0 : 1};
    if (type == RILL_TYPE_F64 && (given == 1 || given >= n))
        return result;
    if (type == RILL_TYPE_F64) {
        double *to = (double *)R_alloc(length + 1, sizeof *to);
        for (R_xlen_t i = 0; i < length; i++)
            to[i] = from[i % given];
        result.values = to;
    } else if (type == RILL_TYPE_F32) {
        float *to = (float *)R_alloc(length + 1, sizeof *to);
        for (R_xlen_t i = 0; i < length; i++)
            to[i] = (float)from[i % given];
        result.values = to;
    } else if (type == RILL_TYPE_I64) {
        int64_t *to = (int64_t *)R_alloc(length + 1, sizeof *to);
        for (R_xlen_t i = 0; i < length; i++)
            to[i] = (int64_t)whole(from[i % given], -EXACT, EXACT, name);
        result.values = to;
    } else if (type == RILL_TYPE_U64) {
        uint64_t *to = (uint64_t *)R_alloc(length + 1, sizeof *to);
        for (R_xlen_t i = 0; i < length; i++)
            to[i] = (uint64_t)whole(from[i % given], 0, EXACT, name);
        result.values = to;
    } else {
        bool *to = (bool *)R_alloc(length + 1, sizeof *to);
        for (R_xlen_t i = 0; i < length; i++)
            to[i] = from[i % given] != 0;
        result.values = to;
    }
    return result;
}

static int64_t integer_at(const void *values, int32_t type, R_xlen_t i)
{
    switch (type) {
    case RILL_TYPE_I32: return ((const int32_t *)values)[i];
    case RILL_TYPE_I16: return ((const int16_t *)values)[i];
    case RILL_TYPE_I8: return ((const int8_t *)values)[i];
    case RILL_TYPE_U32: return ((const uint32_t *)values)[i];
    case RILL_TYPE_U16: return ((const uint16_t *)values)[i];
    case RILL_TYPE_U8: return ((const uint8_t *)values)[i];
    default: return ((const int64_t *)values)[i]; /* unsigned ones are at most 2^53 here, as their bounds are */
    }
}

/* R's vector of the values in a buffer of the library's type. */
static SEXP converted(const void *values, int32_t type, R_xlen_t n)
{
    if (type == RILL_TYPE_F32) {
        SEXP result = Rf_allocVector(REALSXP, n);
        for (R_xlen_t i = 0; i < n; i++)
            REAL(result)[i] = ((const float *)values)[i];
        return result;
    }
    if (type == RILL_TYPE_BOOL) {
        SEXP result = Rf_allocVector(LGLSXP, n);
        for (R_xlen_t i = 0; i < n; i++)
            LOGICAL(result)[i] = ((const bool *)values)[i];
        return result;
    }
    if (type == RILL_TYPE_I64 || type == RILL_TYPE_U64)
        return integers(values, n);
    int64_t *wide = (int64_t *)R_alloc(n + 1, sizeof *wide);
    for (R_xlen_t i = 0; i < n; i++)
        wide[i] = integer_at(values, type, i);
    return integers(wide, n);
}

SEXP C_draw(SEXP rng, SEXP name, SEXP n, SEXP arguments, SEXP n_threads)
{
    R_xlen_t length = XLENGTH(n) > 1 ? XLENGTH(n) : count(n); /* as in R's own functions */
    double most = Rf_asReal(n_threads);
    if (!(most >= 0 && most <= INT32_MAX))
        Rf_error("n_threads must not be negative");
    size_t threads = (size_t)most;
    int32_t distribution;
    rill_distribution_description info;
    rill_parameter parameters[4];
    int modern = is_a(rng, "rill_generator");
    void *object = source(rng);
    check(rill_distribution_from_name(CHAR(Rf_asChar(name)), &distribution));
    check(rill_distribution_info(distribution, &info));
    if ((size_t)XLENGTH(arguments) != info.n_parameters)
        Rf_error("%s takes %d parameters", info.name, (int)info.n_parameters);
    SEXP kept = PROTECT(Rf_allocVector(VECSXP, XLENGTH(arguments)));
    SEXP names = Rf_getAttrib(arguments, R_NamesSymbol); /* where R's are not NumPy's */
    for (size_t i = 0; i < info.n_parameters; i++) {
        const char *own = Rf_isNull(names) ? "" : CHAR(STRING_ELT(names, i));
        const char *parameter = own[0] == '\0' ? info.parameter_names[i] : own;
        SEXP reals = numbers(VECTOR_ELT(arguments, i), parameter);
        SET_VECTOR_ELT(kept, i, reals);
        parameters[i] = column(reals, info.parameter_types[i], parameter, length);
    }
    SEXP result = R_NilValue;
    int direct = info.output_type == RILL_TYPE_F64;
    void *out;
    if (direct) {
        result = Rf_allocVector(REALSXP, length);
        out = REAL(result);
    } else {
        out = R_alloc(length + 1, 8);
    }
    PROTECT(result);
    const rill_parameter *given = parameters;
    size_t count_given = info.n_parameters, values = (size_t)length;
    if (threads == 1)
        check(modern ? rill_generator_draw(object, distribution, given, count_given, out, values)
                     : rill_random_state_draw(object, distribution, given, count_given, out, values));
    else
        check(modern ? rill_generator_draw_parallel(object, distribution, given, count_given, out, values, threads)
                     : rill_random_state_draw_parallel(object, distribution, given, count_given, out, values, threads));
    if (!direct)
        result = converted(out, info.output_type, length);
    UNPROTECT(2);
    return result;
}
