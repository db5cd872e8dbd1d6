/* What bit generators are told besides the seed: a named list as options of the library. */
#include <stdlib.h>
#include <string.h>

#include "glue.h"

#define WORDS 5 /* one more than any option has, so that the library refuses what is too long */

/* Whether a kind has an option of this name that is a text. */
static int is_text(int32_t kind, const char *name)
{
    const rill_bit_generator_description *info;
    const rill_option_description *option;
    check(rill_bit_generator_kind_info(kind, &info));
    for (int32_t i = 0; i < (int32_t)info->n_options; i++) {
        check(rill_bit_generator_option_info(kind, i, &option));
        if (strcmp(option->name, name) == 0)
            return option->option_type == RILL_OPTION_TYPE_TEXT;
    }
    return 0;
}

/* Digits, decimal or behind 0x hexadecimal, as 64-bit words, the lowest first; false for what is no number. */
static int digits(const char *text, uint64_t *words, size_t *n)
{
    int base = strncmp(text, "0x", 2) == 0 ? 16 : 10;
    const char *at = base == 16 ? text + 2 : text;
    if (*at == '\0')
        return 0;
    uint32_t halves[2 * WORDS] = {0};
    for (; *at; at++) {
        char digit[2] = {*at, '\0'}, *end;
        uint64_t carry = strtoul(digit, &end, base);
        if (*end != '\0')
            return 0;
        for (int i = 0; i < 2 * WORDS; i++) {
            carry += (uint64_t)halves[i] * (uint64_t)base;
            halves[i] = (uint32_t)carry;
            carry >>= 32;
        }
        if (carry != 0)
            halves[2 * WORDS - 1] = 1;
    }
    for (size_t i = *n = 0; i < WORDS; i++) {
        words[i] = halves[2 * i] | (uint64_t)halves[2 * i + 1] << 32;
        if (words[i] != 0)
            *n = i + 1;
    }
    *n = *n == 0 ? 1 : *n;
    return 1;
}

uint64_t *long_words(SEXP values, size_t *n, const char *name)
{
    *n = (size_t)XLENGTH(values);
    uint64_t *out = (uint64_t *)R_alloc(*n + 1, sizeof *out);
    if (Rf_isString(values)) {
        for (size_t i = 0; i < *n; i++) {
            uint64_t word[WORDS];
            size_t needed;
            if (!digits(CHAR(STRING_ELT(values, (R_xlen_t)i)), word, &needed) || needed > 1)
                Rf_error("%s must be whole numbers below 2^64", name);
            out[i] = word[0];
        }
        return out;
    }
    SEXP reals = PROTECT(numbers(values, name));
    for (size_t i = 0; i < *n; i++)
        out[i] = (uint64_t)whole(REAL(reals)[i], 0, EXACT, name);
    UNPROTECT(1);
    return out;
}

const rill_option *options(int32_t kind, SEXP list, size_t *n)
{
    if (!Rf_isNewList(list))
        Rf_error("options must be a list");
    *n = (size_t)XLENGTH(list);
    rill_option *out = (rill_option *)R_alloc(*n + 1, sizeof *out);
    SEXP names = Rf_getAttrib(list, R_NamesSymbol);
    for (size_t i = 0; i < *n; i++) {
        const char *name = Rf_isNull(names) ? "" : CHAR(STRING_ELT(names, (R_xlen_t)i));
        if (*name == '\0')
            Rf_error("options must have names");
        SEXP value = VECTOR_ELT(list, (R_xlen_t)i);
        uint64_t *words = (uint64_t *)R_alloc(WORDS, sizeof *words);
        out[i] = (rill_option){name, words, 0, NULL};
        if (Rf_isString(value) && XLENGTH(value) == 1) {
            const char *text = CHAR(STRING_ELT(value, 0));
            size_t n_words;
            if (is_text(kind, name) || !digits(text, words, &n_words))
                out[i].text = text;
            else
                out[i].n_words = n_words;
        } else if (!Rf_isNull(value)) {
            words[0] = (uint64_t)whole_number(value, 0, EXACT, name);
            out[i].n_words = 1;
        }
    }
    return out;
}

int32_t kind_of(const rill_bit_generator *bit_generator)
{
    rill_bit_generator_kind kind;
    check(rill_bit_generator_kind_of(bit_generator, &kind));
    return kind;
}

int32_t kind_named(const char *name)
{
    for (int32_t kind = 1; kind < RILL_BIT_GENERATOR_KIND_FOREIGN; kind++) {
        const rill_bit_generator_description *info;
        if (rill_bit_generator_kind_info(kind, &info) == RILL_STATUS_OK && strcmp(info->name, name) == 0)
            return kind;
    }
    Rf_error("%s is no kind of bit generator", name);
}
