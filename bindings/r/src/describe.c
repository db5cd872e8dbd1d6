/* What print shows of an object: its kind, and the seed if it is known. */
#include <stdarg.h>
#include <stdio.h>

#include "glue.h"

enum { MOST = 8 }; /* words of entropy or of a spawn key that are shown */

static struct {
    char text[512];
    size_t length;
} said;

static void say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int n = vsnprintf(said.text + said.length, sizeof said.text - said.length, format, arguments);
    va_end(arguments);
    if (n > 0)
        said.length += (size_t)n;
    if (said.length >= sizeof said.text)
        said.length = sizeof said.text - 1;
}

/* The integer of these words, lowest first; or the words themselves if the highest is 0 or there are many. */
static void say_entropy(const uint32_t *words, size_t n)
{
    if (n > MOST) {
        say("of %lu words", (unsigned long)n);
    } else if (n <= 2 && (n < 2 || (words[1] != 0 && words[1] < 1u << 21))) {
        uint64_t value = 0;
        for (size_t i = n; i-- > 0;)
            value = value << 32 | words[i];
        say("%llu", (unsigned long long)value);
    } else if (words[n - 1] == 0) {
        for (size_t i = 0; i < n; i++)
            say("%s%lu", i == 0 ? "c(" : ", ", (unsigned long)words[i]);
        say(")");
    } else {
        say("0x%lx", (unsigned long)words[n - 1]);
        for (size_t i = n - 1; i-- > 0;)
            say("%08lx", (unsigned long)words[i]);
    }
}

static void say_seed(const rill_seed_sequence *seq)
{
    uint32_t words[MOST];
    size_t n = 0;
    rill_status status = rill_seed_sequence_entropy(seq, words, MOST, &n);
    if (status == RILL_STATUS_OK || status == RILL_STATUS_BUFFER_TOO_SMALL)
        say_entropy(words, n);
    status = rill_seed_sequence_spawn_key(seq, words, MOST, &n);
    if (status == RILL_STATUS_OK && n > 0)
        for (size_t i = 0; i < n; i++)
            say("%s%lu", i == 0 ? ", spawn key " : " ", (unsigned long)words[i]);
    else if (status == RILL_STATUS_BUFFER_TOO_SMALL)
        say(", spawn key of %lu words", (unsigned long)n);
}

static void say_bit_generator(const rill_bit_generator *bit_generator, SEXP legacy_seed)
{
    rill_seed_sequence *seq = NULL;
    say("%s", rill_bit_generator_name(bit_generator));
    if (rill_bit_generator_seed_sequence(bit_generator, &seq) == RILL_STATUS_OK) {
        say(", seed ");
        say_seed(seq);
        rill_seed_sequence_free(seq);
    } else if (Rf_isNumeric(legacy_seed)) { /* which the bit generator does not keep */
        R_xlen_t n = XLENGTH(legacy_seed);
        say("%s", n == 1 ? ", seed " : ", seed c(");
        for (R_xlen_t i = 0; i < n && i < MOST; i++)
            say("%s%.0f", i == 0 ? "" : ", ", TYPEOF(legacy_seed) == INTSXP ? INTEGER(legacy_seed)[i] : REAL(legacy_seed)[i]);
        say("%s", n == 1 ? "" : n > MOST ? ", ...)" : ")");
    }
}

SEXP C_describe(SEXP object)
{
    SEXP legacy_seed = Rf_getAttrib(object, Rf_install("seed"));
    const void *address = revived(object);
    rill_bit_generator *drawn_from = NULL;
    said.length = 0;
    if (address == NULL) {
        say("without a state");
    } else if (is_a(object, "rill_seed_sequence")) {
        say_seed(address);
    } else if (is_a(object, "rill_bit_generator")) {
        say_bit_generator(address, R_NilValue);
    } else {
        check(is_a(object, "rill_generator") ? rill_generator_bit_generator(address, &drawn_from)
                                             : rill_random_state_bit_generator(address, &drawn_from));
        say_bit_generator(drawn_from, legacy_seed);
        rill_bit_generator_free(drawn_from);
    }
    return Rf_mkString(said.text);
}
