/* The first values of streams by key: rill_fill_keyed, and NumPy's own C code, whose Philox gets the key of each id in
 * turn. One program measures both in turns; the least of the rounds counts. The bit generator is one that Python made
 * (keyed.py). NumPy's types are declared here as in its headers, which need Python's. */
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct bitgen {
    void *state;
    uint64_t (*next_uint64)(void *state);
    uint32_t (*next_uint32)(void *state);
    double (*next_double)(void *state);
    uint64_t (*next_raw)(void *state);
} bitgen_t;

double random_standard_normal(bitgen_t *);
double random_standard_exponential(bitgen_t *);
double random_standard_uniform(bitgen_t *);

/* numpy/random/src/philox/philox.h */
typedef struct s_philox_state {
    uint64_t *counter, *key;
    int buffer_pos;
    uint64_t buffer[4];
    int has_uint32;
    uint32_t uinteger;
} philox_state;

enum { IDS = 1000000, MOST = 8, ROUNDS = 11 };

static const struct {
    const char *name;
    double (*numpys)(bitgen_t *);
} DISTRIBUTIONS[] = {
    {"standard_normal", random_standard_normal},
    {"standard_exponential", random_standard_exponential},
    {"random", random_standard_uniform},
};

static uint64_t ids[IDS];
static double ours[IDS * MOST], theirs[IDS * MOST];
static const uint64_t KEY = 2024;

static double nanoseconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return 1e9 * (double)time.tv_sec + (double)time.tv_nsec;
}

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s\n", rill_last_error());
        exit(EXIT_FAILURE);
    }
}

static void fill(bitgen_t *bits, double (*draw)(bitgen_t *), size_t per_id)
{
    philox_state *philox = bits->state;
    size_t i, k;
    for (i = 0; i < IDS; i++) {
        memset(philox->counter, 0, 4 * sizeof(uint64_t));
        philox->key[0] = KEY;
        philox->key[1] = ids[i];
        philox->buffer_pos = 4;
        philox->has_uint32 = 0;
        for (k = 0; k < per_id; k++)
            theirs[i * per_id + k] = draw(bits);
    }
}

static double less(double best, double start)
{
    const double time = (nanoseconds() - start) / IDS;
    return best == 0.0 || time < best ? time : best;
}

void keyed(bitgen_t *bits)
{
    size_t d, per_id, i;
    int round;
    rill_bit_generator *bg;
    double rekey = 0.0, reseed = 0.0;
    memset(ours, 1, sizeof ours);
    memset(theirs, 1, sizeof theirs);
    for (i = 0; i < IDS; i++)
        ids[i] = i * UINT64_C(7919);
    for (d = 0; d < sizeof DISTRIBUTIONS / sizeof *DISTRIBUTIONS; d++)
        for (per_id = 1; per_id <= MOST; per_id *= 2) {
            double rill = 0.0, numpy = 0.0, start;
            int32_t number;
            check(rill_distribution_from_name(DISTRIBUTIONS[d].name, &number));
            for (round = 0; round < ROUNDS; round++) {
                start = nanoseconds();
                fill(bits, DISTRIBUTIONS[d].numpys, per_id);
                numpy = less(numpy, start);
                start = nanoseconds();
                check(rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, &KEY, 1, ids, IDS, 0, number, NULL, 0, ours, per_id));
                rill = less(rill, start);
            }
            if (memcmp(ours, theirs, IDS * per_id * sizeof(double)) != 0)
                printf("the values differ: ");
            printf("%s, %d for each id: %.1f ns an id, NumPy's C %.2f times as long\n", DISTRIBUTIONS[d].name, (int)per_id,
                   rill, numpy / rill);
        }
    check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PHILOX, 1, &bg));
    for (round = 0; round < ROUNDS; round++) {
        double start = nanoseconds();
        for (i = 0; i < IDS; i++) {
            const uint64_t key[2] = {KEY, ids[i]};
            check(rill_bit_generator_rekey(bg, NULL, 0, key, 2));
        }
        rekey = less(rekey, start);
        start = nanoseconds();
        for (i = 0; i < IDS; i++)
            check(rill_bit_generator_reseed_u64(bg, ids[i]));
        reseed = less(reseed, start);
    }
    rill_bit_generator_free(bg);
    printf("rekey %.1f ns, reseed_u64 %.1f ns\n", rekey, reseed);
}
