/* Draws n values from a distribution, counts how many fall between the edges of bins, and makes a digest of all of them. For
 * laws.py, as a shared library. */

#include <math.h>
#include <rill.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 4096, MOST_EDGES = 1024, LANES = 8 };

/* Buckets of doubles in their order, by their bits, from the first edge to the last, and how many edges lie before each bucket. */
enum { BUCKETS = 1 << 18 };
struct guide {
    double edges[2 * MOST_EDGES]; /* with infinities behind */
    uint32_t before[BUCKETS];
    int64_t first;
    int shift, levels;
};

/* Ordered as the doubles are. */
static int64_t ordered(double x)
{
    int64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits ^ (bits >> 63 & INT64_MAX);
}

static uint32_t bucket(const struct guide *guide, double x)
{
    const int64_t key = ordered(x);
    const uint64_t at = ((uint64_t)key - (uint64_t)guide->first) >> guide->shift;
    return key <= guide->first ? 0 : at > BUCKETS - 1 ? BUCKETS - 1 : (uint32_t)at;
}

static void guide_by(struct guide *guide, const double *edges, int n)
{
    uint64_t range;
    int i, most = 0, same = 0;
    uint32_t at = 0;

    for (i = 0; i < 2 * MOST_EDGES; i++) guide->edges[i] = i < n ? edges[i] : HUGE_VAL;
    guide->first = ordered(edges[0]);
    range = (uint64_t)ordered(edges[n - 1]) - (uint64_t)guide->first;
    for (guide->shift = 0; range >> guide->shift >= BUCKETS; guide->shift++) {}
    for (i = 0; i < n; i++) {
        const uint32_t next = bucket(guide, edges[i]);
        same = i > 0 && next == at ? same + 1 : 1;
        while (at < next) guide->before[++at] = (uint32_t)i;
        if (same > most) most = same;
    }
    guide->before[0] = 0;
    while (at < BUCKETS - 1) guide->before[++at] = (uint32_t)n;
    for (guide->levels = 0; (1 << guide->levels) - 1 < most; guide->levels++) {}
}

/* The number of edges that are not above each value, for 2^levels - 1 sorted edges; `places` has a number which is not above it. */
#define PLACES(name, type)                                                                                             \
    static void name(const type *edges, int levels, const type *values, uint32_t *places, size_t n)                    \
    {                                                                                                                  \
        size_t i;                                                                                                      \
        int level;                                                                                                     \
        for (level = levels - 1; level >= 0; level--) {                                                                \
            const uint32_t half = UINT32_C(1) << level;                                                                \
            for (i = 0; i < n; i++) places[i] += edges[places[i] + half - 1] <= values[i] ? half : 0;                  \
        }                                                                                                              \
    }

PLACES(places_f64, double)
PLACES(places_i64, int64_t)

/* Of a block. Another word anywhere gives another digest, and several others do but for one chance in 2^64: every bit of a word goes on
 * into all bits of its lane. */
void digest_of(const uint64_t *words, uint64_t *lanes)
{
    uint64_t kept[LANES];
    size_t i, lane;

    memcpy(kept, lanes, sizeof kept);
    for (i = 0; i < BLOCK; i += LANES) {
        for (lane = 0; lane < LANES; lane++) {
            const uint64_t mixed = (kept[lane] ^ words[i + lane]) * UINT64_C(0x9e3779b97f4a7c15);
            kept[lane] = mixed ^ mixed >> 32;
        }
    }
    memcpy(lanes, kept, sizeof kept);
}

/* Whether all are numbers; of eight places at a time, which a compiler takes side by side. */
static bool extend(const double *values, size_t n, double *ends)
{
    double low[LANES], high[LANES];
    uint64_t others = 0;
    size_t i, lane;

    for (lane = 0; lane < LANES; lane++) low[lane] = ends[0], high[lane] = ends[1];
    for (i = 0; i + LANES <= n; i += LANES) {
        for (lane = 0; lane < LANES; lane++) {
            const double x = values[i + lane];
            others |= !(x == x);
            low[lane] = x < low[lane] ? x : low[lane];
            high[lane] = x > high[lane] ? x : high[lane];
        }
    }
    for (; i < n; i++) {
        others |= !(values[i] == values[i]);
        low[0] = values[i] < low[0] ? values[i] : low[0];
        high[0] = values[i] > high[0] ? values[i] : high[0];
    }
    for (lane = 0; lane < LANES; lane++) {
        ends[0] = low[lane] < ends[0] ? low[lane] : ends[0];
        ends[1] = high[lane] > ends[1] ? high[lane] : ends[1];
    }
    return others == 0;
}

#define WIDENED(type, to)                                                                                              \
    for (i = 0; i < n; i++) wide.to[i] = values.type[i];                                                               \
    break

/* Exactly one of generator and random_state is not NULL. `edges` are doubles, or integers of 64 bits for values of integers,
 * and `counts` has 2^levels places. Without `edges` the values are integers, and counts[1 + i] counts first + i, counts[0] and
 * counts[1 + width] what is below and above. Without `counts` nothing is counted. `lanes` are those of the digest, and go on from
 * what they are, as do `ends`, the least and the greatest double. Returns 0, the status of the draw, or -1 for what is not a number. */
int counts_of(rill_generator *generator, rill_random_state *random_state, int32_t distribution, const rill_parameter *parameters,
              uint64_t n_values, const void *edges, int levels, int64_t first, uint64_t width, uint64_t *counts, uint64_t *lanes, double *ends)
{
    union {
        double f64[BLOCK];
        float f32[BLOCK];
        int64_t i64[BLOCK];
        uint64_t u64[BLOCK];
        int32_t i32[BLOCK];
        uint32_t u32[BLOCK];
        int16_t i16[BLOCK];
        uint16_t u16[BLOCK];
        int8_t i8[BLOCK];
        uint8_t u8[BLOCK];
        uint64_t words[BLOCK];
    } values;
    union {
        double f64[BLOCK];
        int64_t i64[BLOCK];
    } wide;
    uint32_t places[BLOCK];
    rill_distribution_description description;
    rill_status status = rill_distribution_info(distribution, &description);
    struct guide *guide = NULL;

    if (status == RILL_STATUS_OK && edges != NULL && (description.output_type == RILL_TYPE_F64 || description.output_type == RILL_TYPE_F32)) {
        guide = malloc(sizeof *guide);
        if (guide == NULL) return (int)RILL_STATUS_OUT_OF_MEMORY;
        guide_by(guide, edges, (1 << levels) - 1);
    }

    /* What narrow values leave free belongs to the digest. */
    memset(&values, 0, sizeof values);
    while (status == RILL_STATUS_OK && n_values > 0) {
        const size_t n = n_values < BLOCK ? (size_t)n_values : BLOCK;
        bool is_float = false;
        size_t i;

        status = generator != NULL
            ? rill_generator_draw(generator, distribution, parameters, description.n_parameters, &values, n)
            : rill_random_state_draw(random_state, distribution, parameters, description.n_parameters, &values, n);
        if (status != RILL_STATUS_OK) break;
        n_values -= n;
        digest_of(values.words, lanes);
        if (counts == NULL) continue;
        switch (description.output_type) {
        case RILL_TYPE_F64: is_float = true; WIDENED(f64, f64);
        case RILL_TYPE_F32: is_float = true; WIDENED(f32, f64);
        case RILL_TYPE_I64: WIDENED(i64, i64);
        /* In the order of signed integers. */
        case RILL_TYPE_U64: for (i = 0; i < n; i++) wide.i64[i] = (int64_t)(values.u64[i] ^ UINT64_C(1) << 63); break;
        case RILL_TYPE_I32: WIDENED(i32, i64);
        case RILL_TYPE_U32: WIDENED(u32, i64);
        case RILL_TYPE_I16: WIDENED(i16, i64);
        case RILL_TYPE_U16: WIDENED(u16, i64);
        case RILL_TYPE_I8: WIDENED(i8, i64);
        default: WIDENED(u8, i64);
        }
        if (edges == NULL) {
            for (i = 0; i < n; i++) {
                const int64_t value = wide.i64[i];
                const uint64_t at = (uint64_t)value - (uint64_t)first;
                counts[value < first ? 0 : at < width ? 1 + at : 1 + width]++;
            }
            continue;
        }
        if (is_float) {
            if (!extend(wide.f64, n, ends)) {
                free(guide);
                return -1;
            }
            for (i = 0; i < n; i++) places[i] = guide->before[bucket(guide, wide.f64[i])];
            places_f64(guide->edges, guide->levels, wide.f64, places, n);
        } else {
            memset(places, 0, sizeof places);
            places_i64(edges, levels, wide.i64, places, n);
        }
        for (i = 0; i < n; i++) counts[places[i]]++;
    }
    free(guide);
    return (int)status;
}
