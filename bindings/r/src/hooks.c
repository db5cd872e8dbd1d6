/* R's user-supplied generator: R's own runif, rnorm and sample on a bit generator of this library.
 *
 * R saves .Random.seed by copying the integers at user_unif_seedloc after a function has drawn, and copies them back
 * before one draws; it calls no hook for this. So the integers must describe the state after every draw, at little
 * cost: they hold a snapshot of the bit generator, and how often each hook has drawn since. A draw that finds integers
 * other than the last draw left restores their snapshot and repeats their draws. */
#include <string.h>

#include "glue.h"
#include <rill_inline.h>
#include <R_ext/Random.h>

enum { HASH = 1, RUN = 3, RUNS = 4, N_RUNS = 12, HEAD = RUNS + N_RUNS, MOST = 625, FRESH_AFTER = 4096 };

static struct {
    char kind[32];
    rill_bit_generator *bit_generator;
    rill_bitgen *bitgen; /* of the bit generator, which no other thread draws from */
    rill_random_state *random_state; /* of the kind RandomState: whose bit generator it is, and whose normal values */
    int n_seed;        /* how many integers R keeps; 0 for a state that does not fit (MT19937) */
    int seed[MOST];    /* length of the snapshot in bytes, its hash, the current run, the runs, the snapshot */
    int left[HEAD];    /* the head after the last draw */
    int drawn;         /* since the snapshot */
} stream = {.kind = "PCG64"};

static uint64_t hash_of(const uint8_t *data, size_t n)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ data[i]) * 0x100000001b3u;
    return hash;
}

/* Takes a snapshot: no draws since. */
static void snapshot(void)
{
    uint8_t *room = (uint8_t *)(stream.seed + HEAD);
    size_t n = 0;
    rill_status status = rill_bit_generator_save(stream.bit_generator, RILL_FORMAT_BINARY, room,
                                                 sizeof(int) * (MOST - HEAD), &n);
    stream.drawn = 0;
    if (status == RILL_STATUS_BUFFER_TOO_SMALL) {
        stream.n_seed = 0;
        return;
    }
    check(status);
    uint64_t hash = hash_of(room, n);
    memset(stream.seed, 0, sizeof(int) * HEAD);
    memset(room + n, 0, sizeof(int) * (MOST - HEAD) - n);
    stream.seed[0] = (int)n;
    memcpy(stream.seed + HASH, &hash, sizeof hash);
    memcpy(stream.left, stream.seed, sizeof stream.left);
    stream.n_seed = MOST; /* R asks for the size once; snapshots may grow */
}

#define RANDOM_STATE "RandomState" /* NumPy's legacy seeding and normal values */

/* Draws from this bit generator from now on, and owns it. */
static void adopt(rill_bit_generator *bit_generator)
{
    rill_bitgen *bitgen = NULL;
    rill_status status = rill_bit_generator_bitgen(bit_generator, &bitgen);
    if (status != RILL_STATUS_OK)
        rill_bit_generator_free(bit_generator);
    check(status);
    rill_bit_generator_free(stream.bit_generator);
    rill_random_state_free(stream.random_state);
    stream.bitgen = bitgen;
    stream.bit_generator = bit_generator;
    stream.random_state = NULL;
}

/* The same for a random state. */
static void adopt_random_state(rill_random_state *random_state)
{
    rill_bit_generator *bit_generator = NULL;
    rill_status status = rill_random_state_bit_generator(random_state, &bit_generator);
    if (status != RILL_STATUS_OK)
        rill_random_state_free(random_state);
    check(status);
    adopt(bit_generator);
    stream.random_state = random_state;
}

/* A new bit generator or random state of that kind. */
static void seed_kind(const char *kind, uint32_t seed)
{
    rill_seed_sequence *sequence = NULL;
    rill_bit_generator *made = NULL;
    rill_random_state *random_state = NULL;
    if (strcmp(kind, RANDOM_STATE) == 0) {
        check(rill_random_state_from_seed(seed, &random_state));
        adopt_random_state(random_state);
    } else {
        check(rill_seed_sequence_from_u64(seed, &sequence));
        rill_status status = rill_bit_generator_from_name(kind, sequence, &made);
        rill_seed_sequence_free(sequence);
        check(status);
        adopt(made);
    }
    snapshot();
}

static double draw(int normal)
{
    if (!normal)
        return rill_inline_double(stream.bitgen);
    if (stream.random_state == NULL)
        return rill_bitgen_standard_normal(stream.bitgen);
    double value;
    check(rill_random_state_standard_normal(stream.random_state, &value, 1));
    return value;
}

/* R has restored saved integers. */
static void go_back(void)
{
    const uint8_t *data = (const uint8_t *)(stream.seed + HEAD);
    int n = stream.seed[0];
    uint64_t hash;
    memcpy(&hash, stream.seed + HASH, sizeof hash);
    if (n < 0 || n > (int)sizeof(int) * (MOST - HEAD) || hash != hash_of(data, (size_t)n))
        Rf_error("'.Random.seed' is not a state of this generator");
    rill_bit_generator *loaded = NULL;
    check(rill_bit_generator_load(data, (size_t)n, &loaded));
    adopt(loaded);
    stream.drawn = 0;
    for (int run = 0; run < N_RUNS; run++)
        for (int i = 0; i < stream.seed[RUNS + run] && stream.drawn < FRESH_AFTER; i++, stream.drawn++)
            (void)draw(run % 2);
    memcpy(stream.left, stream.seed, sizeof stream.left);
}

static double next(int normal)
{
    if (stream.bitgen == NULL)
        Rf_error("choose the bit generator with rill_RNGkind first");
    if (stream.n_seed == 0)
        return draw(normal);
    if (memcmp(stream.seed, stream.left, sizeof stream.left) != 0)
        go_back();
    if (stream.drawn == FRESH_AFTER || (stream.seed[RUN] == N_RUNS - 1 && !normal))
        snapshot();
    double value = draw(normal);
    stream.drawn++;
    stream.seed[RUN] += stream.seed[RUN] % 2 != normal;
    stream.seed[RUNS + stream.seed[RUN]]++;
    stream.left[RUN] = stream.seed[RUN];
    stream.left[RUNS + stream.seed[RUN]] = stream.seed[RUNS + stream.seed[RUN]];
    return value;
}

double *user_unif_rand(void)
{
    static double value;
    value = next(0);
    if (value == 0) /* R's interval is open */
        value = 0x1p-54;
    return &value;
}

double *user_norm_rand(void)
{
    static double value;
    value = next(1);
    return &value;
}

/* R scrambles the seed of set.seed by fifty steps; this undoes them. */
void user_unif_init(Int32 seed)
{
    for (int i = 0; i < 50; i++)
        seed = (seed - 1) * 2783094533u; /* the inverse of 69069 modulo 2^32 */
    seed_kind(stream.kind, seed);
}

int *user_unif_nseed(void) { return &stream.n_seed; }

int *user_unif_seedloc(void) { return stream.seed; }

/* Sets the kind that set.seed makes. */
SEXP C_use_kind(SEXP name)
{
    const char *text = CHAR(Rf_asChar(name));
    seed_kind(text, 0);
    strncpy(stream.kind, text, sizeof stream.kind - 1);
    return R_NilValue;
}

/* Draws from a copy of a bit generator, or of a random state. */
SEXP C_use_copy(SEXP object)
{
    if (is_a(object, "rill_random_state")) {
        SEXP state = PROTECT(saved(object, RILL_FORMAT_BINARY, TRUE));
        rill_random_state *copy = NULL;
        check(rill_random_state_load(RAW(state), (size_t)XLENGTH(state), &copy));
        adopt_random_state(copy);
        UNPROTECT(1);
    } else {
        rill_bit_generator *copy = NULL;
        check(rill_bit_generator_clone(handle(object, "rill_bit_generator", "kind"), &copy));
        adopt(copy);
    }
    snapshot();
    PutRNGstate();
    return R_NilValue;
}

/* A copy of what R draws from. */
SEXP C_used(void)
{
    if (stream.bit_generator == NULL)
        return R_NilValue;
    if (stream.n_seed != 0 && memcmp(stream.seed, stream.left, sizeof stream.left) != 0)
        go_back();
    SEXP object = PROTECT(empty(stream.random_state == NULL ? "rill_bit_generator" : "rill_random_state"));
    if (stream.random_state == NULL) {
        rill_bit_generator *copy = NULL;
        check(rill_bit_generator_clone(stream.bit_generator, &copy));
        R_SetExternalPtrAddr(object, copy);
    } else {
        size_t n = 0;
        rill_status status = rill_random_state_save(stream.random_state, RILL_FORMAT_BINARY, NULL, 0, &n);
        if (status != RILL_STATUS_BUFFER_TOO_SMALL)
            check(status);
        SEXP state = PROTECT(Rf_allocVector(RAWSXP, (R_xlen_t)n));
        check(rill_random_state_save(stream.random_state, RILL_FORMAT_BINARY, RAW(state), n, &n));
        check(load(object, state));
        UNPROTECT(1);
    }
    UNPROTECT(1);
    return object;
}
