/** @file
 *
 * Single values of the simplest distributions, inlined: NumPy's numbers, a value at a time, in any order of
 * distributions.
 *
 *     #include <rill_inline.h>
 *
 *     rill_bit_generator *bg;
 *     rill_bitgen *bits;
 *     rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 42, &bg);
 *     rill_bit_generator_bitgen(bg, &bits);
 *     double x = rill_inline_double(bits);            numpy.random.default_rng(42): rng.random()
 *     double y = rill_inline_standard_normal(bits);                                 rng.standard_normal()
 *
 * A bit generator of Rill makes words ahead of single draws, in a block that its bitgen's state begins with. The
 * functions here take the next word from that block, and call the library where there is none, or where a value needs
 * more than one. The numbers, their order and the state afterwards are those of the functions rill_bitgen_*, which may
 * be called in between, as may all others.
 *
 * ANY BITGEN. The functions take every bitgen: NumPy's own, foreign functions, one that the program fills in. They read
 * a state only where the bitgen's function is the one that this library hands out for its own bit generators, and so call
 * those that a program has put in their place.
 *
 * THREADS. As the functions rill_bitgen_*, these take no lock and check nothing: only one thread at a time may draw from
 * a bitgen. rill_bit_generator_lock protects a bit generator that is shared.
 *
 * ROUNDING. rill_inline_standard_normal and rill_inline_standard_exponential multiply in the thread's floating-point
 * environment, which must round to the nearest, as it does unless a program changes it; otherwise call
 * rill_bitgen_standard_normal and rill_bitgen_standard_exponential. All else here is exact in any environment. Subnormal
 * numbers do not occur. The numbers stay the same with -ffast-math and -ffp-contract=fast.
 *
 * VERSIONS. The header and the library agree on RILL_INLINE_VERSION. A program with the header of another version than
 * its library's gets the same numbers from calls, which take longer.
 *
 * C99 or C++11.
 */
#ifndef RILL_INLINE_H
#define RILL_INLINE_H

#include <float.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "rill.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The version of what the functions here read of the library: the three structures below. */
#define RILL_INLINE_VERSION 1

/** The beginning of a bitgen's state, if the bitgen is one of Rill's own bit generators. Only the functions here read it. */
typedef struct rill_inline_state {
    /** RILL_INLINE_VERSION of the library. */
    uint32_t version;
    /** The place of the next word in the block. */
    uint32_t next;
    /** Number of words in the block if they have 64 bits; otherwise 0. */
    uint32_t wide;
    /** Number of words in the block if they have 32 bits and are used as those of MT19937 are; otherwise 0. */
    uint32_t narrow;
    /** Whether half is the next draw of 32 bits: 1 or 0. */
    uint32_t half_is_full;
    /** The upper half of a word of 64 bits of which the lower half was drawn. */
    uint32_t half;
    /** The words made ahead. */
    union {
        uint64_t wide[64];
        uint32_t narrow[128];
    } block;
} rill_inline_state;

/** A layer of a ziggurat. */
typedef struct rill_inline_layer {
    /** The width of a step. */
    double width;
    /** The number of steps that lie wholly under the curve. */
    uint64_t steps;
} rill_inline_layer;

/** What rill_inline_find_parts returns. */
struct rill_inline_parts {
    /** The functions of the bitgens whose state begins with a rill_inline_state. */
    uint64_t (*next_uint64)(void *state);
    uint32_t (*next_uint32)(void *state);
    double (*next_double)(void *state);
    /** The 256 layers of the standard normal distribution. */
    const rill_inline_layer *standard_normal;
    /** The 256 layers of the standard exponential distribution. */
    const rill_inline_layer *standard_exponential;
};

/* Names that end with an underscore are for this header alone. */

#if defined(__GNUC__) || defined(__clang__)
#define RILL_INLINE_LIKELY_(condition) __builtin_expect(!!(condition), 1)
#define RILL_INLINE_LOAD_(place) __atomic_load_n(&(place), __ATOMIC_RELAXED)
#define RILL_INLINE_STORE_(place, value) __atomic_store_n(&(place), (value), __ATOMIC_RELAXED)
#define RILL_INLINE_COLD_ static __attribute__((cold, noinline, unused))
#else
#define RILL_INLINE_LIKELY_(condition) (condition)
#define RILL_INLINE_LOAD_(place) (place)
#define RILL_INLINE_STORE_(place, value) ((place) = (value))
#define RILL_INLINE_COLD_ static inline
#endif

/* Keeps the compiler from merging a product with what the caller does next, as -ffast-math and -ffp-contract=fast allow. */
#if !defined(__GNUC__) && !defined(__clang__)
#define RILL_INLINE_ROUND_(x) ((void)0)
#elif defined(__x86_64__) || defined(__SSE2_MATH__)
#define RILL_INLINE_ROUND_(x) __asm__("" : "+x"(x))
#elif defined(__aarch64__)
#define RILL_INLINE_ROUND_(x) __asm__("" : "+w"(x))
#else
#define RILL_INLINE_ROUND_(x) __asm__("" : "+m"(x))
#endif

/* Whether a product of doubles is rounded once, to a double. */
#if FLT_EVAL_METHOD == 0 || FLT_EVAL_METHOD == 1 || FLT_EVAL_METHOD == 16
#define RILL_INLINE_ROUNDS_ 1
#else
#define RILL_INLINE_ROUNDS_ 0
#endif

/* Where the parts are found, once rill_inline_learn_ has found them; before that, a place without a function. Each source
 * file has its own. What it points at never changes, so that no order of memory accesses matters. */
static const struct rill_inline_parts rill_inline_no_parts_ = {NULL, NULL, NULL, NULL, NULL};
static const struct rill_inline_parts *
#if !defined(__GNUC__) && !defined(__clang__)
    volatile
#endif
        rill_inline_parts_ = &rill_inline_no_parts_;

/* Finds the parts, if they are not found yet and the library has them. */
static inline void rill_inline_learn_(void)
{
    if (RILL_INLINE_LOAD_(rill_inline_parts_) == &rill_inline_no_parts_) {
        const struct rill_inline_parts *found = rill_inline_find_parts(RILL_INLINE_VERSION);
        if (found != NULL)
            RILL_INLINE_STORE_(rill_inline_parts_, found);
    }
}

RILL_INLINE_COLD_ double rill_inline_double_elsewhere_(rill_bitgen *bitgen)
{
    rill_inline_learn_();
    return bitgen->next_double(bitgen->state);
}

RILL_INLINE_COLD_ uint64_t rill_inline_u64_elsewhere_(rill_bitgen *bitgen)
{
    rill_inline_learn_();
    return bitgen->next_uint64(bitgen->state);
}

RILL_INLINE_COLD_ uint32_t rill_inline_u32_elsewhere_(rill_bitgen *bitgen)
{
    rill_inline_learn_();
    return bitgen->next_uint32(bitgen->state);
}

RILL_INLINE_COLD_ double rill_inline_standard_normal_elsewhere_(rill_bitgen *bitgen)
{
    rill_inline_learn_();
    return rill_bitgen_standard_normal(bitgen);
}

RILL_INLINE_COLD_ double rill_inline_standard_exponential_elsewhere_(rill_bitgen *bitgen)
{
    rill_inline_learn_();
    return rill_bitgen_standard_exponential(bitgen);
}

/* The next 64 bits and in how many words of the block, if the block has them; otherwise 0. Consumes nothing. */
static inline uint32_t rill_inline_peek_(int is_ours, const rill_bitgen *bitgen, uint64_t *word)
{
    const rill_inline_state *state;
    if (!RILL_INLINE_LIKELY_(is_ours))
        return 0;
    state = (const rill_inline_state *)bitgen->state;
    if (RILL_INLINE_LIKELY_(state->next < state->wide)) {
        *word = state->block.wide[state->next];
        return 1;
    }
    if (state->next + 1 < state->narrow) {
        *word = (uint64_t)state->block.narrow[state->next] << 32 | state->block.narrow[state->next + 1];
        return 2;
    }
    return 0;
}

/* Consumes what rill_inline_peek_ has found. */
static inline void rill_inline_consume_(rill_bitgen *bitgen, uint32_t words)
{
    ((rill_inline_state *)bitgen->state)->next += words;
}

/**
 * Draw a word of 64 bits: a raw word of the bit generators whose words have that width. Generator.integers(0, 2**64,
 * dtype=uint64) of NumPy.
 *
 * @param bitgen  the words; advanced by the draw
 * @return any integer
 */
static inline uint64_t rill_inline_u64(rill_bitgen *bitgen)
{
    const struct rill_inline_parts *parts = RILL_INLINE_LOAD_(rill_inline_parts_);
    uint64_t word;
    const uint32_t words = rill_inline_peek_(bitgen->next_uint64 == parts->next_uint64, bitgen, &word);
    if (!RILL_INLINE_LIKELY_(words != 0))
        return rill_inline_u64_elsewhere_(bitgen);
    rill_inline_consume_(bitgen, words);
    return word;
}

/**
 * Draw a word of 32 bits; of bit generators whose words have 64, two such draws share one. Generator.integers(0, 2**32)
 * of NumPy.
 *
 * @param bitgen  the words; advanced by the draw
 * @return any integer
 */
static inline uint32_t rill_inline_u32(rill_bitgen *bitgen)
{
    rill_inline_state *state;
    if (!RILL_INLINE_LIKELY_(bitgen->next_uint32 == RILL_INLINE_LOAD_(rill_inline_parts_)->next_uint32))
        return rill_inline_u32_elsewhere_(bitgen);
    state = (rill_inline_state *)bitgen->state;
    if (state->half_is_full != 0) {
        state->half_is_full = 0;
        return state->half;
    }
    if (RILL_INLINE_LIKELY_(state->next < state->wide)) {
        const uint64_t word = state->block.wide[state->next++];
        state->half_is_full = 1;
        state->half = (uint32_t)(word >> 32);
        return (uint32_t)word;
    }
    if (state->next < state->narrow)
        return state->block.narrow[state->next++];
    return rill_inline_u32_elsewhere_(bitgen);
}

/**
 * Draw a double from the uniform distribution on [0, 1). Generator.random() of NumPy; rill_bitgen_standard_uniform.
 *
 * @param bitgen  the words; advanced by the draw
 * @return a value in [0, 1)
 */
static inline double rill_inline_double(rill_bitgen *bitgen)
{
    const struct rill_inline_parts *parts = RILL_INLINE_LOAD_(rill_inline_parts_);
    uint64_t word;
    const uint32_t words = rill_inline_peek_(bitgen->next_double == parts->next_double, bitgen, &word);
    if (!RILL_INLINE_LIKELY_(words != 0))
        return rill_inline_double_elsewhere_(bitgen);
    rill_inline_consume_(bitgen, words);
    /* Of two words, 27 bits of the first and 26 of the second. */
    word = words == 1 ? word >> 11 : word >> 37 << 26 | (word & 0xffffffffu) >> 6;
    return (double)(int64_t)word * (1.0 / 9007199254740992.0);
}

/**
 * Draw a float from the uniform distribution on [0, 1). Generator.random(dtype=float32) of NumPy;
 * rill_bitgen_standard_uniform_f.
 *
 * @param bitgen  the words; advanced by the draw
 * @return a value in [0, 1)
 */
static inline float rill_inline_float(rill_bitgen *bitgen)
{
    return (float)(int32_t)(rill_inline_u32(bitgen) >> 8) * (1.0f / 16777216.0f);
}

/* The upper half of a product; the lower half is written. */
static inline uint64_t rill_inline_multiply_(uint64_t a, uint64_t b, uint64_t *low)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 product_type;
    const product_type product = (product_type)a * b;
    *low = (uint64_t)product;
    return (uint64_t)(product >> 64);
#else
    const uint64_t low_low = (a & 0xffffffffu) * (b & 0xffffffffu);
    const uint64_t high_low = (a >> 32) * (b & 0xffffffffu) + (low_low >> 32);
    const uint64_t low_high = (a & 0xffffffffu) * (b >> 32) + (high_low & 0xffffffffu);
    *low = low_high << 32 | (low_low & 0xffffffffu);
    return (a >> 32) * (b >> 32) + (high_low >> 32) + (low_high >> 32);
#endif
}

/**
 * Draw an integer from off to off + rng, both included, by Lemire's method; the sum wraps.
 *
 * random_bounded_uint64(bitgen, off, rng, 0, false) of NumPy's C API, and so the numbers of
 * Generator.integers(low, high) for dtype int64 and uint64, with off = low and rng = high - 1 - low. A range below 2^32
 * consumes words of 32 bits, a wider one words of 64, and rng = 0 none.
 *
 * @param bitgen  the words; advanced by the draw
 * @param off     the smallest value; a negative one, converted to uint64_t
 * @param rng     the largest value less the smallest
 * @return the value; to be converted to int64_t if off was negative
 */
static inline uint64_t rill_inline_bounded_u64(rill_bitgen *bitgen, uint64_t off, uint64_t rng)
{
    if (rng < 0xffffffffu) {
        uint64_t product;
        if (rng == 0)
            return off;
        product = rill_inline_u32(bitgen) * (rng + 1);
        if (!RILL_INLINE_LIKELY_((uint32_t)product > rng)) {
            const uint32_t least = (uint32_t)(0xffffffffu - rng) % (uint32_t)(rng + 1);
            while ((uint32_t)product < least)
                product = rill_inline_u32(bitgen) * (rng + 1);
        }
        return off + (product >> 32);
    }
    if (rng == 0xffffffffu)
        return off + rill_inline_u32(bitgen);
    if (rng == UINT64_MAX)
        return off + rill_inline_u64(bitgen);
    {
        uint64_t low;
        uint64_t value = rill_inline_multiply_(rill_inline_u64(bitgen), rng + 1, &low);
        if (!RILL_INLINE_LIKELY_(low > rng)) {
            const uint64_t least = (UINT64_MAX - rng) % (rng + 1);
            while (low < least)
                value = rill_inline_multiply_(rill_inline_u64(bitgen), rng + 1, &low);
        }
        return off + value;
    }
}

/**
 * Draw a double from the standard normal distribution. Generator.standard_normal() of NumPy;
 * rill_bitgen_standard_normal.
 *
 * @param bitgen  the words; advanced by the draws
 * @return the value
 */
static inline double rill_inline_standard_normal(rill_bitgen *bitgen)
{
    const struct rill_inline_parts *parts = RILL_INLINE_LOAD_(rill_inline_parts_);
    uint64_t word;
    const int is_ours = RILL_INLINE_ROUNDS_ && bitgen->next_uint64 == parts->next_uint64;
    const uint32_t words = rill_inline_peek_(is_ours, bitgen, &word);
    if (RILL_INLINE_LIKELY_(words != 0)) {
        /* 8 bits of layer, the sign, 52 bits of position. */
        const rill_inline_layer *layer = &parts->standard_normal[word & 0xff];
        const uint64_t position = word >> 9 & UINT64_C(0xfffffffffffff);
        if (RILL_INLINE_LIKELY_(position < layer->steps)) {
            double x = (double)(int64_t)position * layer->width;
            uint64_t bits;
            rill_inline_consume_(bitgen, words);
            RILL_INLINE_ROUND_(x);
            /* A branch on the sign would be mispredicted half of the time. */
            memcpy(&bits, &x, sizeof bits);
            bits |= (word & 0x100) << 55;
            memcpy(&x, &bits, sizeof x);
            return x;
        }
    }
    return rill_inline_standard_normal_elsewhere_(bitgen);
}

/**
 * Draw a double from the exponential distribution of mean 1. Generator.standard_exponential() of NumPy;
 * rill_bitgen_standard_exponential.
 *
 * @param bitgen  the words; advanced by the draws
 * @return a value >= 0
 */
static inline double rill_inline_standard_exponential(rill_bitgen *bitgen)
{
    const struct rill_inline_parts *parts = RILL_INLINE_LOAD_(rill_inline_parts_);
    uint64_t word;
    const int is_ours = RILL_INLINE_ROUNDS_ && bitgen->next_uint64 == parts->next_uint64;
    const uint32_t words = rill_inline_peek_(is_ours, bitgen, &word);
    if (RILL_INLINE_LIKELY_(words != 0)) {
        /* 3 unused bits, 8 bits of layer, 53 bits of position. */
        const rill_inline_layer *layer = &parts->standard_exponential[word >> 3 & 0xff];
        const uint64_t position = word >> 11;
        if (RILL_INLINE_LIKELY_(position < layer->steps)) {
            double x = (double)(int64_t)position * layer->width;
            rill_inline_consume_(bitgen, words);
            RILL_INLINE_ROUND_(x);
            return x;
        }
    }
    return rill_inline_standard_exponential_elsewhere_(bitgen);
}

#ifdef __cplusplus
}
#endif

#endif
