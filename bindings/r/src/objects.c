/* Seed sequences, bit generators, generators and random states as external pointers. */
#include <math.h>
#include <stdio.h>

#include "glue.h"

static const char *const CLASSES[] = {"rill_seed_sequence", "rill_bit_generator", "rill_generator", "rill_random_state"};

void check(rill_status status)
{
    if (status != RILL_STATUS_OK)
        Rf_error("%s", rill_last_error());
}

int is_a(SEXP object, const char *class_name)
{
    return TYPEOF(object) == EXTPTRSXP && R_ExternalPtrTag(object) == Rf_install(class_name);
}

void *handle(SEXP object, const char *class_name, const char *argument)
{
    if (!is_a(object, class_name))
        Rf_error("%s must be a %s", argument, class_name);
    void *address = revived(object);
    if (address == NULL)
        Rf_error("%s is a %s whose saved state is missing or damaged: make it from its seed again, or from a state of rill_save",
                 argument, class_name);
    return address;
}

void *handle_or_null(SEXP object, const char *class_name)
{
    return is_a(object, class_name) ? revived(object) : NULL;
}

SEXP object_of(void *handle, const char *class_name)
{
    SEXP object = PROTECT(empty(class_name));
    R_SetExternalPtrAddr(object, handle);
    UNPROTECT(1);
    return object;
}

void *source(SEXP rng)
{
    if (!is_a(rng, CLASSES[2]) && !is_a(rng, CLASSES[3]))
        Rf_error("rng must be a rill_generator or a rill_random_state");
    return handle(rng, is_a(rng, CLASSES[2]) ? CLASSES[2] : CLASSES[3], "rng");
}

static void finalize(SEXP object)
{
    void *address = R_ExternalPtrAddr(object);
    R_ClearExternalPtr(object);
    if (is_a(object, CLASSES[0]))
        rill_seed_sequence_free(address);
    else if (is_a(object, CLASSES[1]))
        rill_bit_generator_free(address);
    else if (is_a(object, CLASSES[2]))
        rill_generator_free(address);
    else if (is_a(object, CLASSES[3]) && address != rill_global_random_state())
        rill_random_state_free(address);
}

void own(SEXP object)
{
    R_RegisterCFinalizerEx(object, finalize, TRUE);
    keep_serial(object);
}

SEXP empty(const char *class_name)
{
    SEXP object = PROTECT(R_MakeExternalPtr(NULL, Rf_install(class_name), R_NilValue));
    own(object);
    Rf_setAttrib(object, R_ClassSymbol, PROTECT(Rf_mkString(class_name)));
    UNPROTECT(2);
    return object;
}

double whole(double value, double low, double high, const char *name)
{
    if (ISNAN(value))
        Rf_error("%s must not be NA", name);
    if (value < low || value > high || value != nearbyint(value))
        Rf_error("%s must be a whole number from %.0f to %.0f", name, low, high);
    return value;
}

double whole_number(SEXP value, double low, double high, const char *name)
{
    if (!(Rf_isNumeric(value) || Rf_isLogical(value)) || XLENGTH(value) != 1)
        Rf_error("%s must be one number", name);
    return whole(Rf_asReal(value), low, high, name);
}

R_xlen_t count(SEXP n)
{
    return (R_xlen_t)whole_number(n, 0, R_XLEN_T_MAX < EXACT ? R_XLEN_T_MAX : EXACT, "n");
}

SEXP numbers(SEXP values, const char *name)
{
    if (!(Rf_isNumeric(values) || Rf_isLogical(values)))
        Rf_error("%s must be numeric", name);
    SEXP reals = PROTECT(Rf_coerceVector(values, REALSXP));
    const double *at = REAL(reals);
    for (R_xlen_t i = 0; i < XLENGTH(reals); i++)
        if (R_IsNA(at[i]))
            Rf_error("%s must not be NA", name);
    UNPROTECT(1);
    return reals;
}

uint32_t *words(SEXP values, size_t *n, const char *name)
{
    SEXP reals = PROTECT(numbers(values, name));
    *n = (size_t)XLENGTH(reals);
    uint32_t *out = (uint32_t *)R_alloc(*n + 1, sizeof *out);
    for (size_t i = 0; i < *n; i++)
        out[i] = (uint32_t)whole(REAL(reals)[i], 0, UINT32_MAX, name);
    UNPROTECT(1);
    return out;
}

/* `argument` is the name for messages. */
SEXP C_seed_sequence(SEXP entropy, SEXP argument)
{
    const char *name = CHAR(Rf_asChar(argument));
    rill_seed_sequence *made = NULL;
    SEXP object = PROTECT(empty(CLASSES[0]));
    if (Rf_isNull(entropy)) {
        check(rill_seed_sequence_from_os(&made));
    } else if (Rf_isString(entropy) && XLENGTH(entropy) == 1) {
        check(rill_seed_sequence_from_string(CHAR(STRING_ELT(entropy, 0)), &made));
    } else if (XLENGTH(entropy) == 1) {
        check(rill_seed_sequence_from_u64((uint64_t)whole_number(entropy, 0, EXACT, name), &made));
    } else {
        size_t n;
        const uint32_t *key = words(entropy, &n, name);
        check(rill_seed_sequence_new(key, n, &made));
    }
    R_SetExternalPtrAddr(object, made);
    UNPROTECT(1);
    return object;
}

SEXP C_generate_state(SEXP seq, SEXP n)
{
    R_xlen_t length = count(n);
    const rill_seed_sequence *from = handle(seq, CLASSES[0], "seq");
    uint32_t *out = (uint32_t *)R_alloc(length + 1, sizeof *out);
    check(rill_seed_sequence_generate_state_u32(from, out, (size_t)length));
    SEXP result = PROTECT(Rf_allocVector(REALSXP, length));
    for (R_xlen_t i = 0; i < length; i++)
        REAL(result)[i] = out[i];
    UNPROTECT(1);
    return result;
}

/* Keys as text, which the option "key" takes. */
SEXP C_squares_keys(SEXP seq, SEXP n, SEXP unique)
{
    R_xlen_t length = count(n);
    const rill_seed_sequence *from = handle(seq, CLASSES[0], "seq");
    bool once = whole_number(unique, 0, 1, "unique") != 0;
    SEXP result = PROTECT(Rf_allocVector(STRSXP, length));
    uint64_t *out = (uint64_t *)R_alloc(length + 1, sizeof *out);
    check(rill_squares_keys(from, once, out, (size_t)length));
    for (R_xlen_t i = 0; i < length; i++) {
        char text[24];
        snprintf(text, sizeof text, "0x%016llx", (unsigned long long)out[i]);
        SET_STRING_ELT(result, i, Rf_mkChar(text));
    }
    UNPROTECT(1);
    return result;
}

/* Of that kind, with options; seed is a seed sequence, or NULL for entropy or where an option stands in its place. */
SEXP C_bit_generator(SEXP name, SEXP seed, SEXP list)
{
    rill_bit_generator *made = NULL;
    SEXP object = PROTECT(empty(CLASSES[1]));
    const rill_seed_sequence *sequence = Rf_isNull(seed) ? NULL : handle(seed, CLASSES[0], "seed");
    size_t n;
    int32_t kind = kind_named(CHAR(Rf_asChar(name)));
    const rill_option *given = options(kind, list, &n);
    check(rill_bit_generator_new_with(kind, sequence, given, n, &made));
    R_SetExternalPtrAddr(object, made);
    UNPROTECT(1);
    return object;
}

/* Seeds in place. */
SEXP C_reseed(SEXP bit_generator, SEXP seed, SEXP list)
{
    rill_bit_generator *bg = handle(bit_generator, CLASSES[1], "bit_generator");
    const rill_seed_sequence *sequence = Rf_isNull(seed) ? NULL : handle(seed, CLASSES[0], "seed");
    size_t n;
    const rill_option *given = options(kind_of(bg), list, &n);
    check(rill_bit_generator_reseed_with(bg, sequence, given, n));
    return R_NilValue;
}

/* Seeds in place from one integer, for which no seed sequence is made. */
SEXP C_reseed_integer(SEXP bit_generator, SEXP seed)
{
    rill_bit_generator *bg = handle(bit_generator, CLASSES[1], "bit_generator");
    check(rill_bit_generator_reseed_u64(bg, (uint64_t)whole_number(seed, 0, EXACT, "seed")));
    return R_NilValue;
}

/* Begins the stream of a key. */
SEXP C_rekey(SEXP bit_generator, SEXP key, SEXP counter)
{
    rill_bit_generator *bg = handle(bit_generator, CLASSES[1], "bit_generator");
    size_t n_key, n_counter;
    const uint64_t *words = long_words(key, &n_key, "key"), *place = long_words(counter, &n_counter, "counter");
    check(rill_bit_generator_rekey(bg, place, n_counter, words, n_key));
    return R_NilValue;
}

SEXP C_generator(SEXP bit_generator)
{
    rill_generator *made = NULL;
    SEXP object = PROTECT(empty(CLASSES[2]));
    check(rill_generator_new(handle(bit_generator, CLASSES[1], "bit_generator"), &made));
    R_SetExternalPtrAddr(object, made);
    UNPROTECT(1);
    return object;
}

/* Legacy seeds are kept here for printing, unless other objects may seed the same bit generator. */
static void note_seed(SEXP object, SEXP seed)
{
    int shared = Rf_asLogical(Rf_getAttrib(object, Rf_install("shared"))) == TRUE;
    Rf_setAttrib(object, Rf_install("seed"), shared ? R_NilValue : seed);
}

static void note_sharing(SEXP object)
{
    Rf_setAttrib(object, Rf_install("shared"), PROTECT(Rf_ScalarLogical(TRUE)));
    Rf_setAttrib(object, Rf_install("seed"), R_NilValue);
    UNPROTECT(1);
}

SEXP C_random_state(SEXP seed)
{
    rill_random_state *made = NULL;
    SEXP object = PROTECT(empty(CLASSES[3]));
    if (Rf_isNull(seed)) {
        check(rill_random_state_from_os(&made));
    } else if (is_a(seed, CLASSES[1])) {
        note_sharing(object);
        check(rill_random_state_new(handle(seed, CLASSES[1], "seed"), &made));
    } else {
        size_t n;
        const uint32_t *key = words(seed, &n, "seed");
        note_seed(object, seed);
        check(n == 1 ? rill_random_state_from_seed(key[0], &made) : rill_random_state_from_seed_array(key, n, &made));
    }
    R_SetExternalPtrAddr(object, made);
    UNPROTECT(1);
    return object;
}

SEXP C_global_random_state(void)
{
    SEXP object = PROTECT(empty(CLASSES[3]));
    note_sharing(object);
    R_SetExternalPtrAddr(object, rill_global_random_state());
    UNPROTECT(1);
    return object;
}

SEXP C_seed(SEXP random_state, SEXP seed)
{
    rill_random_state *rs = handle(random_state, CLASSES[3], "random_state");
    if (Rf_isNull(seed)) {
        check(rill_random_state_seed_from_os(rs));
    } else {
        size_t n;
        const uint32_t *key = words(seed, &n, "seed");
        check(n == 1 ? rill_random_state_seed(rs, key[0]) : rill_random_state_seed_array(rs, key, n));
    }
    note_seed(random_state, seed);
    return R_NilValue;
}

/* The bit generator that a generator or a random state draws from. */
SEXP C_bit_generator_of(SEXP object)
{
    rill_bit_generator *made = NULL;
    SEXP result = PROTECT(empty(CLASSES[1]));
    if (is_a(object, CLASSES[2]))
        check(rill_generator_bit_generator(handle(object, CLASSES[2], "seed"), &made));
    else
        check(rill_random_state_bit_generator(handle(object, CLASSES[3], "seed"), &made));
    note_sharing(object);
    R_SetExternalPtrAddr(result, made);
    UNPROTECT(1);
    return result;
}

SEXP C_name(SEXP bit_generator)
{
    return Rf_mkString(rill_bit_generator_name(handle(bit_generator, CLASSES[1], "bit_generator")));
}

SEXP C_jumped(SEXP bit_generator, SEXP jumps)
{
    rill_bit_generator *made = NULL;
    SEXP object = PROTECT(empty(CLASSES[1]));
    check(rill_bit_generator_jumped(handle(bit_generator, CLASSES[1], "bit_generator"),
                                    (uint64_t)whole_number(jumps, 0, EXACT, "jumps"), &made));
    R_SetExternalPtrAddr(object, made);
    UNPROTECT(1);
    return object;
}

SEXP C_advance(SEXP bit_generator, SEXP delta)
{
    check(rill_bit_generator_advance(handle(bit_generator, CLASSES[1], "bit_generator"),
                                     (int64_t)whole_number(delta, -EXACT, EXACT, "delta")));
    return R_NilValue;
}

SEXP C_random_raw(SEXP bit_generator, SEXP n)
{
    R_xlen_t length = count(n);
    rill_bit_generator *bg = handle(bit_generator, CLASSES[1], "bit_generator");
    SEXP result = PROTECT(Rf_allocVector(STRSXP, length));
    uint64_t *out = (uint64_t *)R_alloc(length + 1, sizeof *out);
    check(rill_bit_generator_random_raw(bg, out, (size_t)length));
    for (R_xlen_t i = 0; i < length; i++) {
        char text[24];
        snprintf(text, sizeof text, "%016llx", (unsigned long long)out[i]);
        SET_STRING_ELT(result, i, Rf_mkChar(text));
    }
    UNPROTECT(1);
    return result;
}

SEXP C_spawn(SEXP object, SEXP n)
{
    R_xlen_t length = count(n);
    SEXP children = PROTECT(Rf_allocVector(VECSXP, length));
    void **out = (void **)R_alloc(length + 1, sizeof *out);
    const char *class_name = is_a(object, CLASSES[0]) ? CLASSES[0] : is_a(object, CLASSES[1]) ? CLASSES[1] : CLASSES[2];
    if (!is_a(object, class_name))
        Rf_error("object must be a rill_seed_sequence, a rill_bit_generator or a rill_generator");
    void *parent = handle(object, class_name, "object");
    for (R_xlen_t i = 0; i < length; i++)
        SET_VECTOR_ELT(children, i, empty(class_name));
    if (class_name == CLASSES[0])
        check(rill_seed_sequence_spawn(parent, (rill_seed_sequence **)out, (size_t)length));
    else if (class_name == CLASSES[1])
        check(rill_bit_generator_spawn(parent, (rill_bit_generator **)out, (size_t)length));
    else
        check(rill_generator_spawn(parent, (rill_generator **)out, (size_t)length));
    for (R_xlen_t i = 0; i < length; i++)
        R_SetExternalPtrAddr(VECTOR_ELT(children, i), out[i]);
    UNPROTECT(1);
    return children;
}
