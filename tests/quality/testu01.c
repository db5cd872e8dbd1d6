/* TestU01's batteries on words from standard input:
 *
 *     words PCG64 | testu01 SmallCrush|Crush|BigCrush FORM
 *
 * FORM says what the 64-bit words are: low, high (that half of each), both (the low half, then the high one), reversed (both, with
 * their bits in the other order), random (doubles), or normal or exponential (doubles, brought back to the unit interval by their
 * distribution function). Prints a line for each statistic: its name, a tab, and its p-value. */

#include <testu01/bbattery.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

static uint64_t block[1 << 13];
static size_t at, held;
static uint32_t half;
static int has_half;

static uint64_t word(void)
{
    if (at == held) {
        at = 0;
        held = fread(block, sizeof *block, sizeof block / sizeof *block, stdin);
        if (held == 0) {
            fputs("testu01: the words have come to an end\n", stderr);
            exit(EXIT_FAILURE);
        }
    }
    return block[at++];
}

static double number(void)
{
    const uint64_t bits = word();
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint32_t reversed(uint32_t x)
{
    uint32_t y = 0;
    int i;
    for (i = 0; i < 32; i++) y |= (x >> i & 1) << (31 - i);
    return y;
}

static unsigned int low(void) { return (uint32_t)word(); }
static unsigned int high(void) { return (uint32_t)(word() >> 32); }
static unsigned int both(void)
{
    uint64_t w;
    has_half = !has_half;
    if (!has_half) return half;
    w = word();
    half = (uint32_t)(w >> 32);
    return (uint32_t)w;
}
static unsigned int both_reversed(void) { return reversed(both()); }
static double uniform(void) { return number(); }
static double normal(void) { return 0.5 * erfc(-number() / sqrt(2.0)); }
static double exponential(void) { return -expm1(-number()); }

int main(int argc, char **argv)
{
    const struct { const char *name; unsigned int (*bits)(void); double (*number)(void); } forms[] = {
        {"low", low, NULL}, {"high", high, NULL}, {"both", both, NULL}, {"reversed", both_reversed, NULL},
        {"random", NULL, uniform}, {"normal", NULL, normal}, {"exponential", NULL, exponential},
    };
    size_t i;
    int j;

    for (i = 0; argc == 3 && i < sizeof forms / sizeof *forms; i++) {
        unif01_Gen *generator;
        if (strcmp(argv[2], forms[i].name) != 0) continue;
        swrite_Basic = FALSE;
        /* TestU01 writes its own report to standard output. */
        if (freopen("/dev/null", "w", stdout) == NULL) return EXIT_FAILURE;
        generator = forms[i].bits != NULL ? unif01_CreateExternGenBits("words", forms[i].bits) : unif01_CreateExternGen01("words", forms[i].number);
        if (strcmp(argv[1], "SmallCrush") == 0) bbattery_SmallCrush(generator);
        else if (strcmp(argv[1], "Crush") == 0) bbattery_Crush(generator);
        else if (strcmp(argv[1], "BigCrush") == 0) bbattery_BigCrush(generator);
        else break;
        for (j = 0; j < bbattery_NTests; j++) fprintf(stderr, "%s\t%.17g\n", bbattery_TestNames[j], bbattery_pVal[j]);
        return EXIT_SUCCESS;
    }
    fputs("usage: testu01 SmallCrush|Crush|BigCrush low|high|both|reversed|random|normal|exponential\n", stderr);
    return EXIT_FAILURE;
}
