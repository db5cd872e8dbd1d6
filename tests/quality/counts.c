/* Draws n values from a distribution, counts how many fall between the edges of bins, and makes a digest of all of them. For
 * laws.py, as a shared library. */

#include <rill.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 4096 };

/* The number of edges that are not above each value, for 2^levels - 1 sorted edges. */
#define PLACES(name, type)                                                                                             \
    static void name(const type *edges, int levels, const type *values, uint32_t *places, size_t n)                    \
    {                                                                                                                  \
        size_t i;                                                                                                      \
        int level;                                                                                                     \
        for (i = 0; i < n; i++) places[i] = 0;                                                                         \
        for (level = levels - 1; level >= 0; level--) {                                                                \
            const uint32_t half = UINT32_C(1) << level;                                                                \
            for (i = 0; i < n; i++) places[i] += edges[places[i] + half - 1] <= values[i] ? half : 0;                  \
        }                                                                                                              \
    }

PLACES(places_f64, double)
PLACES(places_i64, int64_t)

/* Another value anywhere gives another digest: each of four lanes is multiplied by an odd number and adds a word. */
static void digest_of(const uint64_t *words, uint64_t *lanes)
{
    size_t i, lane;

    for (i = 0; i < BLOCK; i += 4)
        for (lane = 0; lane < 4; lane++) lanes[lane] = lanes[lane] * UINT64_C(0x9e3779b97f4a7c15) + words[i + lane];
}

#define WIDENED(type, to)                                                                                              \
    for (i = 0; i < n; i++) wide.to[i] = values.type[i];                                                               \
    break

/* Exactly one of generator and random_state is not NULL. `edges` are doubles, or integers of 64 bits for values of integers,
 * and `counts` has 2^levels places. Without `edges` the values are integers, and counts[1 + i] counts first + i, counts[0] and
 * counts[1 + width] what is below and above. Without `counts` nothing is counted. `lanes` are the four of the digest, and go on from
 * what they are. Returns 0, or the status of the draw. */
int counts_of(rill_generator *generator, rill_random_state *random_state, int32_t distribution, const rill_parameter *parameters,
              uint64_t n_values, const void *edges, int levels, int64_t first, uint64_t width, uint64_t *counts, uint64_t *lanes)
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
        case RILL_TYPE_U64: for (i = 0; i < n; i++) values.u64[i] ^= UINT64_C(1) << 63; WIDENED(i64, i64);
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
        if (is_float) places_f64(edges, levels, wide.f64, places, n);
        else places_i64(edges, levels, wide.i64, places, n);
        for (i = 0; i < n; i++) counts[places[i]]++;
    }
    return (int)status;
}
