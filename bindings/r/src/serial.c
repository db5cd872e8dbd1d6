/* What R writes of an object: saveRDS, save, and what goes to the workers of a cluster.
 *
 * R writes the protected value of an external pointer, and not the address. Here that value is a raw vector of a class of
 * its own (ALTREP), for which R asks this file when it writes: the answer is the state at that time. R reads it back as a
 * plain raw vector; the first use of the object makes its handle from it. */
#include "glue.h"
#include <R_ext/Altrep.h>

static R_altrep_class_t state_class;

/* The state now; without bytes if the object has none that can be saved. */
static SEXP serialized_state(SEXP vector)
{
    SEXP state = saved(R_altrep_data1(vector), RILL_FORMAT_BINARY, FALSE);
    return Rf_isNull(state) ? Rf_allocVector(RAWSXP, 0) : state;
}

static SEXP unserialize(SEXP class, SEXP state)
{
    (void)class;
    return state;
}

/* The older format of R's files (version = 2) has the bytes themselves: their number is asked for first. */
static R_xlen_t length(SEXP vector)
{
    R_set_altrep_data2(vector, serialized_state(vector));
    return XLENGTH(R_altrep_data2(vector));
}

static void *bytes(SEXP vector, Rboolean writable)
{
    (void)writable;
    if (Rf_isNull(R_altrep_data2(vector)))
        length(vector);
    return RAW(R_altrep_data2(vector));
}

void serial_init(DllInfo *library)
{
    state_class = R_make_altraw_class("state", "rill", library);
    R_set_altrep_Serialized_state_method(state_class, serialized_state);
    R_set_altrep_Unserialize_method(state_class, unserialize);
    R_set_altrep_Length_method(state_class, length);
    R_set_altvec_Dataptr_method(state_class, bytes);
}

void keep_serial(SEXP object)
{
    SEXP state = PROTECT(R_new_altrep(state_class, object, R_NilValue));
    R_SetExternalPtrProtected(object, state);
    UNPROTECT(1);
}

void *revived(SEXP object)
{
    SEXP state = R_ExternalPtrProtected(object);
    if (R_ExternalPtrAddr(object) == NULL && TYPEOF(state) == RAWSXP && !ALTREP(state) && XLENGTH(state) > 0) {
        PROTECT(state);
        own(object);
        if (load(object, state) != RILL_STATUS_OK)
            R_SetExternalPtrProtected(object, state);
        UNPROTECT(1);
    }
    return R_ExternalPtrAddr(object);
}
