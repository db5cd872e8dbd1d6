/** @file
 * Rill in the C and C++ code of other R packages: every function of rill.h, and the handles of R's objects.
 *
 *     DESCRIPTION:    Imports: rill             NAMESPACE:    importFrom(rill, rill_generator)
 *                     LinkingTo: rill
 *
 *     #include <rill_r.h>
 *
 *     SEXP C_normals(SEXP rng, SEXP n)          rng is what rill_generator(42) returns in R
 *     {
 *         SEXP out = PROTECT(Rf_allocVector(REALSXP, Rf_asInteger(n)));
 *         rill_r_check(rill_generator_normal(rill_r_generator(rng), 0, 1, REAL(out), (size_t)XLENGTH(out)));
 *         UNPROTECT(1);
 *         return out;
 *     }
 *
 * Nothing is linked. Each function finds its address in the package rill, which must be loaded, when it is called for the
 * first time; it is done by the library that the package was installed with. rill_inline.h, rill_global.h and
 * rill_npyrandom.h are here, too: include them after this header. rill_r.hpp is the header for C++.
 *
 * THREADS. Only R's main thread may call R. The functions rill_r_* do; after one of them, any thread may call those of
 * rill.h. A program that takes no object of R's calls rill_r_ready first.
 *
 * OBJECTS. A handle belongs to the object of R: it is not to be freed, and serves as long as R keeps the object, which a
 * function called by .Call does until it returns.
 */
#ifndef RILL_R_H
#define RILL_R_H

/* In C++ R's short names, such as length and error, would be macros. */
#if defined(__cplusplus) && !defined(R_NO_REMAP)
#define R_NO_REMAP
#endif
#include <R.h>
#include <R_ext/Rdynload.h>
#include <Rinternals.h>

#include "rill.h"

/* One definition for all files of a package, unseen by others. */
#ifdef __cplusplus
#define RILL_R_FUNCTION __attribute__((visibility("hidden"))) inline
extern "C" {
#else
#define RILL_R_FUNCTION __attribute__((visibility("hidden"), weak))
#endif

typedef void (*rill_r_address)(void);

/* A function of the package rill, found when it is wanted for the first time. */
#define RILL_R_FIND_WITH(type, find)                          \
    static type kept;                                         \
    type found = __atomic_load_n(&kept, __ATOMIC_RELAXED);    \
    if (found == NULL) {                                      \
        found = (type)(rill_r_address)(find);                 \
        __atomic_store_n(&kept, found, __ATOMIC_RELAXED);     \
    }

RILL_R_FUNCTION rill_r_address rill_r_find(const char *name)
{
    typedef rill_r_address (*finder)(const char *);
    RILL_R_FIND_WITH(finder, R_GetCCallable("rill", "function_named"))
    if (name == NULL)
        return NULL;
    rill_r_address address = found(name);
    if (address == NULL)
        Rf_error("the package rill is older than the one that this package was compiled with: it has no %s", name);
    return address;
}
#define RILL_R_FIND(name) RILL_R_FIND_WITH(__typeof__(&name), rill_r_find(#name))

/** Has the functions of rill.h ready for other threads. */
RILL_R_FUNCTION void rill_r_ready(void)
{
    (void)rill_r_find(NULL);
}

/** The handle of an object of R, or NULL if it is no object of this class, such as "rill_generator". */
RILL_R_FUNCTION void *rill_r_handle(SEXP object, const char *class_name)
{
    typedef void *(*finder)(SEXP, const char *);
    RILL_R_FIND_WITH(finder, R_GetCCallable("rill", "handle_or_null"))
    rill_r_ready();
    return found(object, class_name);
}

/** An object of R of this class, which owns the handle. */
RILL_R_FUNCTION SEXP rill_r_object(void *handle, const char *class_name)
{
    typedef SEXP (*finder)(void *, const char *);
    RILL_R_FIND_WITH(finder, R_GetCCallable("rill", "object_of"))
    return found(handle, class_name);
}

/* The handle of an object of this class, or an error of R. */
RILL_R_FUNCTION void *rill_r_handle_or_error(SEXP object, const char *class_name)
{
    void *handle = rill_r_handle(object, class_name);
    if (handle == NULL)
        Rf_error("this must be a %s of the package rill", class_name);
    return handle;
}

/** The handle of a generator; an error of R if it is none. */
RILL_R_FUNCTION rill_generator *rill_r_generator(SEXP rng)
{
    return (rill_generator *)rill_r_handle_or_error(rng, "rill_generator");
}

/** The handle of a random state; an error of R if it is none. */
RILL_R_FUNCTION rill_random_state *rill_r_random_state(SEXP rng)
{
    return (rill_random_state *)rill_r_handle_or_error(rng, "rill_random_state");
}

/** The handle of a bit generator; an error of R if it is none. */
RILL_R_FUNCTION rill_bit_generator *rill_r_bit_generator(SEXP bit_generator)
{
    return (rill_bit_generator *)rill_r_handle_or_error(bit_generator, "rill_bit_generator");
}

/** The handle of a seed sequence; an error of R if it is none. */
RILL_R_FUNCTION rill_seed_sequence *rill_r_seed_sequence(SEXP seq)
{
    return (rill_seed_sequence *)rill_r_handle_or_error(seq, "rill_seed_sequence");
}

#include "rill_r_functions.h"

/** An error of R with the library's message, if the status is not OK. */
RILL_R_FUNCTION void rill_r_check(rill_status status)
{
    if (status != RILL_STATUS_OK)
        Rf_error("%s", rill_last_error());
}

#ifdef __cplusplus
}
#endif

#endif
