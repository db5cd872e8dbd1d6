/* States as raw vectors. */
#include "glue.h"

#define STATE_OF(type)                                                                                     \
    static rill_status save_##type(void *object, int32_t format, uint8_t *out, size_t capacity, size_t *n) \
    {                                                                                                      \
        return rill_##type##_save(object, format, out, capacity, n);                                       \
    }                                                                                                      \
    static rill_status load_##type(const uint8_t *data, size_t n, void **out)                              \
    {                                                                                                      \
        rill_##type *made = NULL;                                                                          \
        rill_status status = rill_##type##_load(data, n, &made);                                           \
        *out = made;                                                                                       \
        return status;                                                                                     \
    }                                                                                                      \
    static rill_status restore_##type(void *object, const uint8_t *data, size_t n)                         \
    {                                                                                                      \
        return rill_##type##_restore(object, data, n);                                                     \
    }

STATE_OF(seed_sequence)
STATE_OF(bit_generator)
STATE_OF(generator)
STATE_OF(random_state)

static const struct {
    const char *name;
    rill_status (*save)(void *, int32_t, uint8_t *, size_t, size_t *);
    rill_status (*load)(const uint8_t *, size_t, void **);
    rill_status (*restore)(void *, const uint8_t *, size_t);
} CLASSES[] = {
    {"rill_seed_sequence", save_seed_sequence, load_seed_sequence, restore_seed_sequence},
    {"rill_bit_generator", save_bit_generator, load_bit_generator, restore_bit_generator},
    {"rill_generator", save_generator, load_generator, restore_generator},
    {"rill_random_state", save_random_state, load_random_state, restore_random_state},
};

static int class_of(SEXP object)
{
    for (int i = 0; i < 4; i++)
        if (is_a(object, CLASSES[i].name))
            return i;
    Rf_error("object must be a rill_seed_sequence, a rill_bit_generator, a rill_generator or a rill_random_state");
}

static void check_raw(SEXP data)
{
    if (TYPEOF(data) != RAWSXP)
        Rf_error("data must be a raw vector");
}

SEXP saved(SEXP object, int32_t format, int must)
{
    int class_number = class_of(object);
    void *from = must ? handle(object, CLASSES[class_number].name, "object") : R_ExternalPtrAddr(object);
    if (from == NULL)
        return R_NilValue;
    size_t n = 0;
    rill_status status = CLASSES[class_number].save(from, format, NULL, 0, &n);
    if (status != RILL_STATUS_OK && status != RILL_STATUS_BUFFER_TOO_SMALL) {
        if (!must)
            return R_NilValue;
        check(status);
    }
    SEXP result = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)n));
    check(CLASSES[class_number].save(from, format, RAW(result), n, &n));
    UNPROTECT(1);
    return result;
}

rill_status load(SEXP object, SEXP state)
{
    void *made = NULL;
    rill_status status = CLASSES[class_of(object)].load(RAW(state), (size_t)XLENGTH(state), &made);
    if (status == RILL_STATUS_OK)
        R_SetExternalPtrAddr(object, made);
    return status;
}

SEXP C_save(SEXP object, SEXP format)
{
    return saved(object, Rf_asInteger(format), TRUE);
}

SEXP C_load(SEXP data, SEXP class_number)
{
    check_raw(data);
    SEXP object = PROTECT(empty(CLASSES[Rf_asInteger(class_number)].name));
    check(load(object, data));
    UNPROTECT(1);
    return object;
}

SEXP C_restore(SEXP object, SEXP data)
{
    check_raw(data);
    int class_number = class_of(object);
    void *to = handle(object, CLASSES[class_number].name, "object");
    check(CLASSES[class_number].restore(to, RAW(data), (size_t)XLENGTH(data)));
    Rf_setAttrib(object, Rf_install("seed"), R_NilValue);
    return R_NilValue;
}
