/* Declarations that the C files share. */
#ifndef RILL_R_GLUE_H
#define RILL_R_GLUE_H

#include <stdint.h>

#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>
#include <R_ext/Rdynload.h>
#include <rill.h>

/* An R error with the library's message if the status is not OK. */
void check(rill_status status);

/* The handle in an external pointer of this class, or an R error that names the argument. */
void *handle(SEXP object, const char *class_name, const char *argument);
/* The same for a generator or a random state. */
void *source(SEXP rng);
int is_a(SEXP object, const char *class_name);

/* An empty external pointer of a class; its finalizer frees the handle that R_SetExternalPtrAddr puts into it. */
SEXP empty(const char *class_name);
/* Has the handle freed with the object, and its state written by R. */
void own(SEXP object);

/* The state in that format; R's NULL for one that cannot be saved, or an R error if `must`. */
SEXP saved(SEXP object, int32_t format, int must);
/* Gives the object a handle with that state. */
rill_status load(SEXP object, SEXP state);

/* What R writes of objects: serial.c. */
void serial_init(DllInfo *library);
void keep_serial(SEXP object);
/* The handle, made from the state if R has read the object; NULL if it came without one that can be read. */
void *revived(SEXP object);

/* For other packages (inst/include/rill_r.h): an object with this handle; the handle, or NULL; a function of the library. */
SEXP object_of(void *handle, const char *class_name);
void *handle_or_null(SEXP object, const char *class_name);
void (*function_named(const char *name))(void);

/* A whole number in [low, high]; anything else is an R error that names the argument. */
double whole(double value, double low, double high, const char *name);
double whole_number(SEXP value, double low, double high, const char *name);
R_xlen_t count(SEXP n);
uint32_t *words(SEXP values, size_t *n, const char *name);

/* Words of 64 bits: whole numbers up to 2^53, or strings of digits. */
uint64_t *long_words(SEXP values, size_t *n, const char *name);

/* Options of a bit generator, from a list with names. */
const rill_option *options(int32_t kind, SEXP list, size_t *n);
/* The number of a kind. */
int32_t kind_of(const rill_bit_generator *bit_generator);
int32_t kind_named(const char *name);

/* Doubles without NA, the vector itself or converted; the caller protects the result. */
SEXP numbers(SEXP values, const char *name);

/* Integers for R: of type integer where all fit, else doubles, with a warning where a double rounds. */
SEXP integers(const int64_t *values, R_xlen_t n);

/* The extents of an array, rank 0 for a plain vector: arrays.c. */
struct shape {
    int rank;
    R_xlen_t *extents;
};
/* How many values n, or dim with its extents, asks for; one if both are NULL. */
R_xlen_t draws(SEXP n, SEXP dim, struct shape *shape);
/* The values of a parameter in the order of the draws, where it is `given` as an array. */
SEXP spread(SEXP reals, SEXP given, const struct shape *shape, R_xlen_t n, const char *name);
/* The array of values that lie in NumPy's order; of reals, integers or logical values. */
SEXP arranged(SEXP values, const struct shape *shape);

#define EXACT 9007199254740992.0 /* 2^53: doubles are exact up to here */

#endif
