/* C: fills, and the ways to draw single values, beside drand48 and rand, in nanoseconds a value:
 *
 *     cc -O2 benches/doors/c.c $(pkg-config --cflags --libs rill) -o doors && ./doors
 */
#define _XOPEN_SOURCE 600
#include <rill.h>
#include <rill_inline.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define SIZE 1000000
#define ROUNDS 15

static rill_generator *rng;
static rill_bitgen *bits;
static double doubles[SIZE];
static int64_t integers[SIZE];
static volatile long kept; /* so that nothing is left out */

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s\n", rill_last_error());
        exit(1);
    }
}

#define FILL(name, call) \
    static void name(void) { check(call); }
/* Values are counted, not added: compilers keep a sum of doubles in memory in a loop with a call, which takes longer than a
 * draw. */
#define EACH(name, type, limit, draw) \
    static void name(void) \
    { \
        long above = 0, i; \
        for (i = 0; i < SIZE; i++) { \
            type x; \
            draw; \
            above += x > limit; \
        } \
        kept = kept + above; \
    }

FILL(uniform_fill, rill_generator_random(rng, doubles, SIZE))
FILL(normal_fill, rill_generator_normal(rng, 1, 2, doubles, SIZE))
FILL(gamma_fill, rill_generator_standard_gamma(rng, 2.5, doubles, SIZE))
FILL(die_fill, rill_generator_integers(rng, 1, 6, true, integers, SIZE))
EACH(uniform_call, double, 0.5, check(rill_generator_random(rng, &x, 1)))
EACH(normal_call, double, 1, check(rill_generator_normal(rng, 1, 2, &x, 1)))
EACH(gamma_call, double, 2, check(rill_generator_standard_gamma(rng, 2.5, &x, 1)))
EACH(die_call, int64_t, 3, check(rill_generator_integers(rng, 1, 6, true, &x, 1)))
EACH(uniform_bitgen, double, 0.5, x = rill_bitgen_standard_uniform(bits))
EACH(normal_bitgen, double, 1, x = rill_bitgen_normal(bits, 1, 2))
EACH(gamma_bitgen, double, 2, x = rill_bitgen_standard_gamma(bits, 2.5))
EACH(die_bitgen, uint64_t, 3, x = rill_bitgen_bounded_uint64(bits, 1, 5, 0, false))
EACH(uniform_inline, double, 0.5, x = rill_inline_double(bits))
EACH(normal_inline, double, 1, x = 1 + 2 * rill_inline_standard_normal(bits))
EACH(die_inline, uint64_t, 3, x = rill_inline_bounded_u64(bits, 1, 5))
EACH(uniform_own, double, 0.5, x = drand48())
EACH(die_own, int, 3, x = rand() % 6 + 1)

typedef void run(void);
static const struct {
    const char *name;
    run *runs[5];
} rows[] = {
    { "uniform", { uniform_fill, uniform_call, uniform_bitgen, uniform_inline, uniform_own } },
    { "normal(1, 2)", { normal_fill, normal_call, normal_bitgen, normal_inline, NULL } },
    { "standard_gamma(2.5)", { gamma_fill, gamma_call, gamma_bitgen, NULL, NULL } },
    { "a die", { die_fill, die_call, die_bitgen, die_inline, die_own } },
};

static double taken(run *each)
{
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    each();
    clock_gettime(CLOCK_MONOTONIC, &to);
    return ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / SIZE;
}

int main(void)
{
    size_t row, column;
    int round;

    check(rill_default_rng(42, &rng));
    check(rill_generator_bitgen(rng, &bits));
    printf("| | a fill of %d | a call for one | `rill_bitgen_*` | `rill_inline.h` | `drand48`, `rand` |\n|---|---|---|---|---|---|\n",
           SIZE);
    for (row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        double least[5] = { 1e9, 1e9, 1e9, 1e9, 1e9 };
        for (round = 0; round < ROUNDS; round++)
            for (column = 0; column < 5; column++)
                if (rows[row].runs[column] != NULL) {
                    const double time = taken(rows[row].runs[column]);
                    if (time < least[column])
                        least[column] = time;
                }
        printf("| %s |", rows[row].name);
        for (column = 0; column < 5; column++)
            rows[row].runs[column] != NULL ? printf(" %.2f |", least[column]) : printf(" |");
        printf("\n");
    }
    rill_generator_free(rng);
    return 0;
}
