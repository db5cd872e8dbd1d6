/* Declarations that the C files share. */
#ifndef RILL_R_GLUE_H
#define RILL_R_GLUE_H

#include <stdint.h>

#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>
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

#define EXACT 9007199254740992.0 /* 2^53: doubles are exact up to here */

#endif
