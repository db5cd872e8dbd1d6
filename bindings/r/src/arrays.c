/* Arrays whose values are drawn in NumPy's order, the last index running fastest; in R's memory the first runs fastest. */
#include <string.h>

#include "glue.h"

enum { BLOCK = 16 }; /* rows and columns that are moved together, so that both sides stay in the cache */

R_xlen_t draws(SEXP n, SEXP dim, struct shape *shape)
{
    *shape = (struct shape){0, NULL};
    if (Rf_isNull(dim))
        return Rf_isNull(n) ? 1 : XLENGTH(n) > 1 ? XLENGTH(n) : count(n); /* as in R's own functions */
    SEXP reals = PROTECT(numbers(dim, "dim"));
    shape->rank = (int)XLENGTH(reals);
    shape->extents = (R_xlen_t *)R_alloc((size_t)shape->rank + 1, sizeof *shape->extents);
    double values = 1;
    if (shape->rank == 0)
        Rf_error("dim is empty");
    for (int axis = 0; axis < shape->rank; axis++) {
        shape->extents[axis] = (R_xlen_t)whole(REAL(reals)[axis], 0, INT32_MAX, "dim");
        values *= (double)shape->extents[axis];
    }
    UNPROTECT(1);
    if (values > (double)R_XLEN_T_MAX || values > EXACT)
        Rf_error("dim has too many values");
    if (!Rf_isNull(n) && (double)(XLENGTH(n) > 1 ? XLENGTH(n) : count(n)) != values)
        Rf_error("dim must have as many values as n");
    return (R_xlen_t)values;
}

/* Where the next value in NumPy's order lies: `at` counts the indices, `strides` are those of the memory. */
static R_xlen_t step(const struct shape *shape, R_xlen_t *at, const R_xlen_t *strides, R_xlen_t place)
{
    for (int axis = shape->rank - 1; axis >= 0; axis--) {
        place += strides[axis];
        if (++at[axis] < shape->extents[axis])
            return place;
        place -= strides[axis] * shape->extents[axis];
        at[axis] = 0;
    }
    return place;
}

SEXP spread(SEXP reals, SEXP given, const struct shape *shape, R_xlen_t n, const char *name)
{
    SEXP own = Rf_getAttrib(given, R_DimSymbol);
    if (shape->rank == 0 || Rf_isNull(own) || n == 0)
        return reals;
    R_xlen_t *at = (R_xlen_t *)R_alloc((size_t)shape->rank, sizeof *at), place = 0, stride = 1;
    R_xlen_t *strides = (R_xlen_t *)R_alloc((size_t)shape->rank, sizeof *strides);
    memset(at, 0, sizeof *at * (size_t)shape->rank);
    memset(strides, 0, sizeof *strides * (size_t)shape->rank);
    int first = shape->rank - LENGTH(own); /* the axes that the parameter has not come first, as in NumPy */
    for (int axis = 0; axis < LENGTH(own); axis++) {
        int extent = INTEGER(own)[axis];
        if (first < 0 || (extent != 1 && extent != shape->extents[first + axis]))
            Rf_error("%s does not have the dim of the result: each extent must be the same, or 1", name);
        strides[first + axis] = extent == 1 ? 0 : stride;
        stride *= extent;
    }
    SEXP result = PROTECT(Rf_allocVector(REALSXP, n));
    for (R_xlen_t i = 0; i < n; i++) {
        REAL(result)[i] = REAL(reals)[place];
        place = step(shape, at, strides, place);
    }
    UNPROTECT(1);
    return result;
}

/* Moves values between the first and the last axis; the axes between them come one index after the other. */
#define MOVE(type, to, from)                                                                 \
    do {                                                                                     \
        type *out = (to);                                                                    \
        const type *in = (from);                                                             \
        for (R_xlen_t i0 = 0; i0 < rows; i0 += BLOCK)                                        \
            for (R_xlen_t j0 = 0; j0 < columns; j0 += BLOCK)                                 \
                for (R_xlen_t j = j0; j < columns && j < j0 + BLOCK; j++)                    \
                    for (R_xlen_t i = i0; i < rows && i < i0 + BLOCK; i++)                   \
                        out[to_at + i + j * to_column] = in[from_at + i * from_row + j];     \
    } while (0)

SEXP arranged(SEXP values, const struct shape *shape)
{
    if (shape->rank == 0)
        return values;
    PROTECT(values);
    R_xlen_t n = XLENGTH(values);
    SEXP dim = PROTECT(Rf_allocVector(INTSXP, shape->rank)), result = values;
    for (int axis = 0; axis < shape->rank; axis++)
        INTEGER(dim)[axis] = (int)shape->extents[axis];
    if (shape->rank > 1 && n > 0) {
        PROTECT(result = Rf_allocVector(TYPEOF(values), n));
        R_xlen_t rows = shape->extents[0], columns = shape->extents[shape->rank - 1];
        R_xlen_t from_row = n / rows, to_column = n / columns, between = n / rows / columns;
        /* Axes between the first and the last: their strides in R's memory. */
        struct shape middle = {shape->rank - 2, shape->extents + 1};
        R_xlen_t *at = (R_xlen_t *)R_alloc((size_t)shape->rank, sizeof *at), to_at = 0;
        R_xlen_t *strides = (R_xlen_t *)R_alloc((size_t)shape->rank, sizeof *strides);
        memset(at, 0, sizeof *at * (size_t)shape->rank);
        strides[0] = rows;
        for (int axis = 1; axis < middle.rank; axis++)
            strides[axis] = strides[axis - 1] * middle.extents[axis - 1];
        for (R_xlen_t m = 0; m < between; m++) {
            R_xlen_t from_at = m * columns;
            if (TYPEOF(values) == REALSXP)
                MOVE(double, REAL(result), REAL(values));
            else
                MOVE(int, TYPEOF(values) == LGLSXP ? LOGICAL(result) : INTEGER(result),
                     TYPEOF(values) == LGLSXP ? LOGICAL(values) : INTEGER(values));
            to_at = step(&middle, at, strides, to_at);
        }
        UNPROTECT(1);
    }
    PROTECT(result);
    Rf_setAttrib(result, R_DimSymbol, dim);
    UNPROTECT(3);
    return result;
}
