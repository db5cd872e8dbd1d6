/* Draws of any distribution, each value with its own parameters: R's recycling on rill_generator_draw; and of streams by
   key. */
#include "glue.h"

/* Converts to R's integers; false if one does not fit, or is R's NA. */
static int narrowed(const int64_t *from, int *to, R_xlen_t n)
{
    uint64_t high = 0;
    for (R_xlen_t i = 0; i < n; i++) {
        uint64_t from_least = (uint64_t)from[i] + INT32_MAX; /* 0 to 2^32 - 2 for those that fit */
        high |= from_least | (from_least + 1);
        to[i] = (int)from[i];
    }
    return high >> 32 == 0;
}

/* Converts to doubles; false if one is rounded. */
static int widened(const int64_t *from, double *to, R_xlen_t n)
{
    int exact = 1;
    for (R_xlen_t i = 0; i < n; i++) {
        to[i] = (double)from[i];
        exact = exact && to[i] >= -EXACT && to[i] <= EXACT;
    }
    return exact;
}

SEXP integers(const int64_t *values, R_xlen_t n)
{
    SEXP result = PROTECT(Rf_allocVector(INTSXP, n));
    if (!narrowed(values, INTEGER(result), n)) {
        UNPROTECT(1);
        PROTECT(result = Rf_allocVector(REALSXP, n));
        if (!widened(values, REAL(result), n))
            Rf_warning("integers beyond 2^53 were rounded to doubles");
    }
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

/* What a call is told about a distribution. */
struct described {
    int32_t number;
    rill_distribution_description info;
    rill_parameter parameters[4];
};

/* Looks a distribution up, and prepares a list of parameters for n draws; the caller protects the result, which holds
   their memory. */
static SEXP describe(struct described *told, SEXP name, SEXP arguments, R_xlen_t n, const struct shape *shape)
{
    check(rill_distribution_from_name(CHAR(Rf_asChar(name)), &told->number));
    check(rill_distribution_info(told->number, &told->info));
    const rill_distribution_description *info = &told->info;
    if ((size_t)XLENGTH(arguments) != info->n_parameters)
        Rf_error("%s takes %d parameters", info->name, (int)info->n_parameters);
    SEXP kept = PROTECT(Rf_allocVector(VECSXP, XLENGTH(arguments)));
    SEXP names = Rf_getAttrib(arguments, R_NamesSymbol); /* where R's are not NumPy's */
    for (size_t i = 0; i < info->n_parameters; i++) {
        const char *own = Rf_isNull(names) ? "" : CHAR(STRING_ELT(names, i));
        const char *parameter = own[0] == '\0' ? info->parameter_names[i] : own;
        SEXP given = VECTOR_ELT(arguments, i), reals = PROTECT(numbers(given, parameter));
        reals = spread(reals, given, shape, n, parameter);
        UNPROTECT(1);
        SET_VECTOR_ELT(kept, i, reals);
        told->parameters[i] = column(reals, info->parameter_types[i], parameter, n);
    }
    UNPROTECT(1);
    return kept;
}

/* Memory for n values: that of R's vector of doubles, or another, to be converted. The caller protects the result. */
static SEXP room(int32_t type, R_xlen_t n, void **out)
{
    if (type != RILL_TYPE_F64) {
        *out = R_alloc(n + 1, 8);
        return R_NilValue;
    }
    SEXP result = Rf_allocVector(REALSXP, n);
    *out = REAL(result);
    return result;
}

/* Whether all draws have the same parameters. */
static int constant(const struct described *told)
{
    for (size_t i = 0; i < told->info.n_parameters; i++)
        if (told->parameters[i].stride != 0)
            return 0;
    return 1;
}

/* Integers of 64 bits with the same parameters, piece by piece: a piece stays in the cache until it is R's. Parameters that
   are refused are so before the first. */
static SEXP pieces(void *object, int modern, const struct described *told, R_xlen_t n)
{
    enum { PIECE = 1024 };
    int64_t piece[PIECE];
    const size_t count_given = told->info.n_parameters;
    SEXP result = Rf_allocVector(INTSXP, n), wide = R_NilValue;
    PROTECT(result);
    int exact = 1;
    for (R_xlen_t at = 0; at < n; at += PIECE) {
        R_xlen_t length = n - at < PIECE ? n - at : PIECE;
        check(modern ? rill_generator_draw(object, told->number, told->parameters, count_given, piece, (size_t)length)
                     : rill_random_state_draw(object, told->number, told->parameters, count_given, piece, (size_t)length));
        if (Rf_isNull(wide) && narrowed(piece, INTEGER(result) + at, length))
            continue;
        if (Rf_isNull(wide)) {
            wide = Rf_allocVector(REALSXP, n);
            for (R_xlen_t i = 0; i < at; i++)
                REAL(wide)[i] = INTEGER(result)[i];
            UNPROTECT(1);
            PROTECT(wide);
        }
        exact = widened(piece, REAL(wide) + at, length) && exact;
    }
    if (!exact)
        Rf_warning("integers beyond 2^53 were rounded to doubles");
    UNPROTECT(1);
    return Rf_isNull(wide) ? result : wide;
}

/* Integers of R's own type, where both bounds are: the int64 stream of a range of 32 bits is that of int32. R_NilValue for others. */
static SEXP directly(void *object, const struct described *told, R_xlen_t n)
{
    if (strcmp(told->info.name, "integers") != 0)
        return R_NilValue;
    int64_t low = *(const int64_t *)told->parameters[0].values, high = *(const int64_t *)told->parameters[1].values;
    bool endpoint = *(const bool *)told->parameters[2].values;
    if (low <= INT32_MIN || high > INT32_MAX)
        return R_NilValue;
    SEXP result = PROTECT(Rf_allocVector(INTSXP, n));
    check(rill_generator_integers_i32(object, low, high, endpoint, INTEGER(result), (size_t)n));
    UNPROTECT(1);
    return result;
}

SEXP C_draw(SEXP rng, SEXP name, SEXP n, SEXP arguments, SEXP n_threads, SEXP dim)
{
    struct shape shape;
    R_xlen_t length = draws(n, dim, &shape);
    double most = Rf_asReal(n_threads);
    if (!(most >= 0 && most <= INT32_MAX))
        Rf_error("n_threads must not be negative");
    size_t threads = (size_t)most;
    struct described told;
    int modern = is_a(rng, "rill_generator");
    void *object = source(rng), *out;
    PROTECT(describe(&told, name, arguments, length, &shape));
    if (threads == 1 && told.info.output_type == RILL_TYPE_I64 && constant(&told) && length > 0) {
        SEXP drawn = modern ? directly(object, &told, length) : R_NilValue;
        drawn = arranged(Rf_isNull(drawn) ? pieces(object, modern, &told, length) : drawn, &shape);
        UNPROTECT(1);
        return drawn;
    }
    SEXP result = PROTECT(room(told.info.output_type, length, &out));
    const rill_parameter *given = told.parameters;
    const size_t count_given = told.info.n_parameters, values = (size_t)length;
    if (threads == 1)
        check(modern ? rill_generator_draw(object, told.number, given, count_given, out, values)
                     : rill_random_state_draw(object, told.number, given, count_given, out, values));
    else
        check(modern ? rill_generator_draw_parallel(object, told.number, given, count_given, out, values, threads)
                     : rill_random_state_draw_parallel(object, told.number, given, count_given, out, values, threads));
    if (Rf_isNull(result))
        result = converted(out, told.info.output_type, length);
    UNPROTECT(2);
    return arranged(result, &shape);
}

/* n values for each id, a column each. */
SEXP C_fill_keyed(SEXP kind, SEXP list, SEXP key, SEXP ids, SEXP first, SEXP name, SEXP n, SEXP arguments)
{
    struct described told;
    size_t n_options, n_key, n_ids, n_first;
    void *out;
    R_xlen_t per_id = count(n);
    int32_t number = kind_named(CHAR(Rf_asChar(kind)));
    const rill_option *given = options(number, list, &n_options);
    const uint64_t *words = long_words(key, &n_key, "key"), *streams = long_words(ids, &n_ids, "ids");
    const uint64_t *counter = long_words(first, &n_first, "first");
    if (n_first != 1)
        Rf_error("first must be one number");
    if (n_ids > INT32_MAX || per_id > INT32_MAX)
        Rf_error("a matrix has at most 2^31 - 1 rows and columns");
    PROTECT(describe(&told, name, arguments, (R_xlen_t)n_ids, &(struct shape){0, NULL}));
    R_xlen_t length = per_id * (R_xlen_t)n_ids;
    SEXP result = PROTECT(room(told.info.output_type, length, &out));
    check(rill_fill_keyed_with(number, given, n_options, words, n_key, streams, n_ids, counter[0], told.number,
                               told.parameters, told.info.n_parameters, out, (size_t)per_id));
    if (Rf_isNull(result))
        result = converted(out, told.info.output_type, length);
    PROTECT(result);
    SEXP extents = PROTECT(Rf_allocVector(INTSXP, 2));
    INTEGER(extents)[0] = (int)per_id;
    INTEGER(extents)[1] = (int)n_ids;
    Rf_setAttrib(result, R_DimSymbol, extents);
    UNPROTECT(4);
    return result;
}
