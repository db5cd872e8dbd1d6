/* The functions of rill_inline.h against the library's own: values and states are equal wherever in a block a draw
 * begins. In C and in C++. Prints "equal", or says where they differ. */
#include <rill_inline.h>
#include <rill_inline.h>

#include <stdio.h>
#include <stdlib.h>

/* The layout, in numbers: src/bit_generator/read_ahead.rs asserts the same. */
#define ASSERT(name, condition) extern char assert_##name[(condition) ? 1 : -1]
ASSERT(version, offsetof(rill_inline_state, version) == 0);
ASSERT(next, offsetof(rill_inline_state, next) == 4);
ASSERT(wide, offsetof(rill_inline_state, wide) == 8);
ASSERT(narrow, offsetof(rill_inline_state, narrow) == 12);
ASSERT(half_is_full, offsetof(rill_inline_state, half_is_full) == 16);
ASSERT(half, offsetof(rill_inline_state, half) == 20);
ASSERT(block, offsetof(rill_inline_state, block) == 24);
ASSERT(state, sizeof(rill_inline_state) == 24 + 8 * 64);
ASSERT(layer, sizeof(rill_inline_layer) == 16 && offsetof(rill_inline_layer, steps) == 8);
ASSERT(function, offsetof(struct rill_inline_parts, next_uint64) == 0);
ASSERT(function_u32, offsetof(struct rill_inline_parts, next_uint32) == sizeof(void *));
ASSERT(function_double, offsetof(struct rill_inline_parts, next_double) == 2 * sizeof(void *));
ASSERT(normal, offsetof(struct rill_inline_parts, standard_normal) == 3 * sizeof(void *));
ASSERT(exponential, offsetof(struct rill_inline_parts, standard_exponential) == 4 * sizeof(void *));

enum { SORTS = 14, PLACES = 150 };

static const uint64_t ranges[] = {0, 1, 999, 2405181685u, 0xfffffffeu, 0xffffffffu, UINT64_C(0x100000000),
                                  UINT64_C(9999999999999), UINT64_C(0xc000000000000001), UINT64_MAX};
enum { RANGES = sizeof ranges / sizeof ranges[0] };

static uint64_t bits_of(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* A value, as integer. The constants would show a product that is merged with the caller's operation. */
static uint64_t inlined(rill_bitgen *bits, int sort, int i)
{
    float f;
    uint32_t of_float;
    switch (sort) {
    case 0: return bits_of(rill_inline_double(bits));
    case 1: return rill_inline_u64(bits);
    case 2: return rill_inline_u32(bits);
    case 3:
        f = rill_inline_float(bits);
        memcpy(&of_float, &f, sizeof of_float);
        return of_float;
    case 4: return bits_of(rill_inline_standard_normal(bits));
    case 5: return bits_of(rill_inline_standard_exponential(bits));
    case 6: return bits_of(0.1 + rill_inline_standard_exponential(bits));
    case 7: return bits_of(1.7 * rill_inline_standard_exponential(bits));
    case 8: return bits_of(0.1 + rill_inline_standard_normal(bits));
    case 9: return bits_of(1.7 * rill_inline_standard_normal(bits));
    default: return rill_inline_bounded_u64(bits, (uint64_t)-7 + (uint64_t)sort, ranges[(i + sort) % RANGES]);
    }
}

static uint64_t called(rill_bitgen *bits, int sort, int i)
{
    volatile double x;
    float f;
    uint32_t of_float;
    switch (sort) {
    case 0: return bits_of(rill_bitgen_standard_uniform(bits));
    case 1: return rill_bitgen_uint(bits);
    case 2: return bits->next_uint32(bits->state);
    case 3:
        f = rill_bitgen_standard_uniform_f(bits);
        memcpy(&of_float, &f, sizeof of_float);
        return of_float;
    case 4:
    case 8:
    case 9: x = rill_bitgen_standard_normal(bits); break;
    case 5:
    case 6:
    case 7: x = rill_bitgen_standard_exponential(bits); break;
    default: return rill_bitgen_bounded_uint64(bits, (uint64_t)-7 + (uint64_t)sort, ranges[(i + sort) % RANGES], 0, false);
    }
    x = sort == 6 || sort == 8 ? 0.1 + x : sort == 7 || sort == 9 ? 1.7 * x : x;
    return bits_of(x);
}

static void fail(const char *what, const char *kind, int place, int sort)
{
    printf("%s of %s after %d draws, sort %d\n", what, kind, place, sort);
    exit(1);
}

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        puts(rill_last_error());
        exit(1);
    }
}

/* Whether two bit generators have the same state, which is saved and so found as single draws leave it. */
static int same_state(const rill_bit_generator *a, const rill_bit_generator *b)
{
    static uint8_t of_a[20000], of_b[20000];
    size_t n, m;
    check(rill_bit_generator_save(a, RILL_FORMAT_BINARY, of_a, sizeof of_a, &n));
    check(rill_bit_generator_save(b, RILL_FORMAT_BINARY, of_b, sizeof of_b, &m));
    return n == m && memcmp(of_a, of_b, n) == 0;
}

/* Draws of one sort up to a place, a look at the state, and draws of every sort. */
static void every_place(int32_t kind, const char *name)
{
    int first, place, sort, i;
    for (first = 0; first < SORTS; first++) {
        for (place = 0; place < PLACES; place++) {
            rill_bit_generator *a, *b;
            rill_bitgen *of_a, *of_b;
            check(rill_bit_generator_from_u64(kind, (uint64_t)(1000 * first + place), &a));
            check(rill_bit_generator_clone(a, &b));
            check(rill_bit_generator_bitgen(a, &of_a));
            check(rill_bit_generator_bitgen(b, &of_b));
            for (i = 0; i < place; i++)
                if (inlined(of_a, first, i) != called(of_b, first, i))
                    fail("the values", name, i, first);
            if (place % 2 == 0 && !same_state(a, b))
                fail("the state", name, place, first);
            for (i = 0; i < 2 * SORTS; i++) {
                sort = (first + i) % SORTS;
                if (inlined(of_a, sort, i) != called(of_b, sort, i))
                    fail("the values afterwards", name, place, sort);
            }
            if (!same_state(a, b))
                fail("the state afterwards", name, place, first);
            rill_bit_generator_free(a);
            rill_bit_generator_free(b);
        }
    }
}

/* A long mixture, with other calls now and then: a fill, the state, a call of the library. */
static void mixture(int32_t kind, const char *name)
{
    rill_bit_generator *a, *b, *other;
    rill_bitgen *of_a, *of_b;
    uint32_t choice = 1;
    int i;
    check(rill_bit_generator_from_u64(kind, 5, &a));
    check(rill_bit_generator_clone(a, &b));
    check(rill_bit_generator_bitgen(a, &of_a));
    check(rill_bit_generator_bitgen(b, &of_b));
    for (i = 0; i < 60000; i++) {
        const int sort = (int)((choice = choice * 1664525u + 1013904223u) >> 16) % SORTS;
        if ((i % 3 == 0 ? called : inlined)(of_a, sort, i) != called(of_b, sort, i))
            fail("the mixture", name, i, sort);
        if (i % 997 == 0) {
            uint64_t x[3], y[3];
            check(rill_bit_generator_random_u64(a, x, 3));
            check(rill_bit_generator_random_u64(b, y, 3));
            if (memcmp(x, y, sizeof x) != 0)
                fail("the fill", name, i, sort);
        }
        if (i % 1009 == 0) {
            if (!same_state(a, b))
                fail("the state", name, i, sort);
            check(rill_bit_generator_clone(a, &other));
            if (!same_state(other, b))
                fail("the clone", name, i, sort);
            rill_bit_generator_free(other);
        }
    }
    rill_bit_generator_free(a);
    rill_bit_generator_free(b);
}

/* A foreign bitgen, whose state is one word and not a byte more. */
static uint64_t foreign_u64(void *state)
{
    uint64_t *x = (uint64_t *)state, z = *x += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}
static uint32_t foreign_u32(void *state) { return (uint32_t)(foreign_u64(state) >> 32); }
static double foreign_double(void *state) { return (double)(int64_t)(foreign_u64(state) >> 11) / 9007199254740992.0; }

static void foreign(void)
{
    uint64_t *state = (uint64_t *)calloc(2, sizeof *state);
    uint64_t *one = (uint64_t *)malloc(sizeof *one);
    rill_bitgen a, b;
    int i;
    if (state == NULL || one == NULL)
        exit(1);
    *one = 0;
    a.next_uint64 = a.next_raw = foreign_u64;
    a.next_uint32 = foreign_u32;
    a.next_double = foreign_double;
    b = a;
    a.state = one;
    b.state = state;
    for (i = 0; i < 100000; i++)
        if (inlined(&a, i % SORTS, i) != called(&b, i % SORTS, i))
            fail("the values", "a foreign bitgen", i, i % SORTS);
    if (*one != *state)
        fail("the state", "a foreign bitgen", i, 0);
    free(one);
    free(state);
}

/* Functions of the program's own in the place of some of ours, on our state. */
static const rill_bitgen *ours_below;
static long calls;
static uint64_t counted_u64(void *state) { return calls++, ours_below->next_uint64(state) ^ 1; }
static uint32_t counted_u32(void *state) { return calls++, ours_below->next_uint32(state) ^ 0x100; }
static double counted_double(void *state) { return calls++, 1.0 - ours_below->next_double(state); }

static void replaced(void)
{
    int which, i;
    for (which = 0; which < 3; which++) {
        rill_bit_generator *a, *b;
        rill_bitgen *of_a, *of_b, mixed_a, mixed_b;
        long by_inlined = 0, by_called = 0;
        check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 6, &a));
        check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 6, &b));
        check(rill_bit_generator_bitgen(a, &of_a));
        check(rill_bit_generator_bitgen(b, &of_b));
        ours_below = of_a;
        mixed_a = *of_a;
        if (which == 0)
            mixed_a.next_uint64 = counted_u64;
        else if (which == 1)
            mixed_a.next_uint32 = counted_u32;
        else
            mixed_a.next_double = counted_double;
        mixed_b = mixed_a;
        mixed_b.state = of_b->state;
        for (i = 0; i < 20000; i++) {
            uint64_t x, y;
            calls = 0;
            x = inlined(&mixed_a, i / 50 % SORTS, i);
            by_inlined += calls;
            calls = 0;
            y = called(&mixed_b, i / 50 % SORTS, i);
            by_called += calls;
            if (x != y)
                fail("the values", "a function replaced", i, i / 50 % SORTS);
        }
        if (by_inlined != by_called || by_called == 0 || !same_state(a, b))
            fail("the calls", "a function replaced", which, 0);
        rill_bit_generator_free(a);
        rill_bit_generator_free(b);
    }
}

/* A bit generator of ours on foreign functions, and a copy of the functions of one of our own. */
static void copies(void)
{
    uint64_t one = 3, other = 3;
    rill_bit_generator *bg, *a, *b;
    rill_bitgen theirs, copy, *ours, *of_a, *of_b;
    int i;
    theirs.next_uint64 = theirs.next_raw = foreign_u64;
    theirs.next_uint32 = foreign_u32;
    theirs.next_double = foreign_double;
    theirs.state = &one;
    check(rill_bit_generator_from_bitgen(&theirs, &bg));
    check(rill_bit_generator_bitgen(bg, &ours));
    theirs.state = &other;
    check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 6, &a));
    check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 6, &b));
    check(rill_bit_generator_bitgen(a, &of_a));
    check(rill_bit_generator_bitgen(b, &of_b));
    copy = *of_a;
    for (i = 0; i < 10000; i++) {
        if (inlined(ours, i % SORTS, i) != called(&theirs, i % SORTS, i))
            fail("the values", "foreign functions", i, i % SORTS);
        if (inlined(&copy, i % SORTS, i) != called(of_b, i % SORTS, i))
            fail("the values", "a copy", i, i % SORTS);
        /* Another algorithm, in place. */
        if (i == 5000) {
            check(rill_bit_generator_reseed_u64(a, 8));
            check(rill_bit_generator_reseed_u64(b, 8));
        }
    }
    if (!same_state(a, b))
        fail("the state", "a copy", i, 0);
    rill_bit_generator_free(bg);
    rill_bit_generator_free(a);
    rill_bit_generator_free(b);
}

int main(void)
{
    static const struct {
        int32_t kind;
        const char *name;
    } kinds[] = {{RILL_BIT_GENERATOR_KIND_PCG64, "PCG64"},   {RILL_BIT_GENERATOR_KIND_MT19937, "MT19937"},
                 {RILL_BIT_GENERATOR_KIND_SFC64, "SFC64"},   {RILL_BIT_GENERATOR_KIND_PHILOX, "Philox"},
                 {RILL_BIT_GENERATOR_KIND_DSFMT, "DSFMT"},   {RILL_BIT_GENERATOR_KIND_SFMT, "SFMT"},
                 {RILL_BIT_GENERATOR_KIND_PCG32, "PCG32"},   {RILL_BIT_GENERATOR_KIND_MWC128X32, "MWC128X32"}};
    size_t i;
    if (rill_inline_find_parts(RILL_INLINE_VERSION) == NULL || rill_inline_find_parts(RILL_INLINE_VERSION + 1) != NULL)
        return 1;
    foreign();
    for (i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (i < 4)
            every_place(kinds[i].kind, kinds[i].name);
        mixture(kinds[i].kind, kinds[i].name);
    }
    copies();
    replaced();
    return puts("equal") < 0;
}
