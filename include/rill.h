/** @file
 *
 * Rill: NumPy's random streams for every language that speaks C.
 *
 * The functions return the same numbers as numpy.random in NumPy 2.5. Bit generators and random states are frozen, as
 * NumPy's are: their numbers never change. Generators follow NumPy; a release that follows a later NumPy lists the
 * functions that changed. docs/numpy-versions.md lists, for each function, the other versions of NumPy that give the same
 * numbers. The files of docs/ are in Rill's source and are installed with the documentation.
 *
 *     #include <rill.h>
 *     #include <stdio.h>
 *
 *     int main(void)
 *     {
 *         rill_generator *rng;
 *         double x[3];
 *         if (rill_default_rng(42, &rng) != RILL_STATUS_OK || rill_generator_random(rng, x, 3) != RILL_STATUS_OK) {
 *             fprintf(stderr, "%s\n", rill_last_error());
 *             return 1;
 *         }
 *         printf("%.17g %.17g %.17g\n", x[0], x[1], x[2]); // numpy.random.default_rng(42).random(3)
 *         rill_generator_free(rng);
 *         return 0;
 *     }
 *
 * OBJECTS. There are four opaque types, named as in NumPy: rill_seed_sequence, rill_bit_generator, rill_generator and
 * rill_random_state. A function that makes an object returns it through its parameter out. The caller owns the object and
 * frees it once, with the _free function of its type; _free(NULL) does nothing. Bit generators are reference counted: a
 * generator or random state keeps its bit generator alive, and several can share one.
 *
 * SEEDS. Each line of Python gives the generator of the call beside it:
 *
 *     rng = numpy.random.default_rng(42)                              rill_default_rng(42, &rng)
 *     rng = numpy.random.default_rng([7, 2024])                       rill_default_rng_from_words(words, 2, &rng)
 *     rng = numpy.random.default_rng(0x1f2e3d4c5b6a79880123456789)    rill_default_rng_from_string("0x1f2e...", &rng)
 *     rng = numpy.random.default_rng()                                rill_default_rng_from_os(&rng)
 *     rngs = numpy.random.default_rng(42).spawn(n)                    rill_default_rng_spawn(42, rngs, n)
 *     rng = numpy.random.Generator(numpy.random.Philox(42))           rill_bit_generator_from_u64, rill_generator_new
 *     rs = numpy.random.RandomState(42)                               rill_random_state_from_seed(42, &rs)
 *     numpy.random.seed(42)                                           rill_seed(42), and rill_global.h
 *
 * SINGLE VALUES. A fill with n == 1 draws one value. The functions rill_bitgen_* return the value itself:
 *
 *     rill_bitgen *bits;                                                 lent by the generator, not to be freed
 *     if (rill_generator_bitgen(rng, &bits) != RILL_STATUS_OK)
 *         return 1;
 *     double u = rill_bitgen_standard_uniform(bits);                     rng.random()
 *     double height = rill_bitgen_normal(bits, 170, 10);                 rng.normal(170, 10)
 *     int64_t arrivals = rill_bitgen_poisson(bits, 3.5);                 rng.poisson(3.5)
 *     uint64_t die = rill_bitgen_bounded_uint64(bits, 1, 5, 0, false);   rng.integers(1, 7): 1 plus 0 to 5
 *
 * There is one for each distribution of a value; they check nothing and lock nothing. rill_inline.h has the simplest
 * inlined: rill_inline_double, rill_inline_standard_normal. A sampler (rill_generator_sampler_f64, then
 * rill_sampler_f64_next) returns the values of a fill one after the other, at its speed. All of them give NumPy's numbers.
 *
 * MATRICES. The values of numpy.random.Generator.normal(size=(rows, columns)) are those of a fill of n = rows * columns,
 * row by row, as C has them in double a[rows][columns]. rill_generator_draw_strided puts them into matrices of any other
 * layout: column-major ones, parts of a matrix, one column. rill_generator_complex_normal_strided does so for complex
 * numbers. Functions that draw vectors, and those that take a covariance, have row-major matrices.
 *
 * BY NAME. rill_generator_draw_by_name(rng, "gamma", parameters, 2, out, n) draws from the distribution of that name, for
 * programs that read it from a file.
 *
 * ERRORS. A function that can fail returns a rill_status. On any status but RILL_STATUS_OK nothing was drawn, no state
 * changed and no buffer was written, with two exceptions: a pointer to a new object is set to NULL, and a function that
 * reports a size still reports it. rill_last_error returns the message of this thread's last failure, in NumPy's words
 * and with the name of the parameter. The description of a function lists the statuses that it can return, without the
 * prefix RILL_STATUS_, except for those that any call may return: INVALID_STATE from inside a draw of the same object or
 * from a signal handler (see PROCESSES), NO_ENTROPY and OUT_OF_MEMORY from the first use of the global random state, and
 * PANIC for a defect of Rill.
 *
 * MEMORY. When memory runs out, a function either fails with RILL_STATUS_OUT_OF_MEMORY or continues without that memory:
 * no allocation in Rill aborts the process. Fills allocate nothing. Loading a saved state takes memory and time in
 * proportion to its length, whoever wrote it.
 *
 * BUFFERS belong to the caller. A buffer of n items must have space for n items and the alignment of their type; it may
 * be NULL when n is 0. Every function that draws accepts n == 0: it still checks the other arguments, and draws nothing.
 * The buffers of one call must not overlap. A fill of n values gives the values of n fills of one value, and leaves the
 * same state, except where the description says that values share a word. A sampler gives the same values too, but it
 * draws a block ahead, so that its bit generator is further on.
 *
 * PARAMETERS. The description of a function gives the range of each parameter. Unless it says otherwise, the checks of
 * floating-point parameters treat special values as NumPy's do. NaN passes the checks with the messages "... < 0" and
 * "... <= 0" unless another message of the parameter names NaN; the values are then mostly NaN. -0.0 fails a check with the
 * message "... < 0", and counts as 0 where the message says more. Infinity passes where the range has no upper end, and
 * the values are NumPy's, often infinite or NaN. The functions rill_bitgen_* check nothing.
 *
 * THREADS. Any thread may call any function, and several threads may use one handle at once. A call that draws holds the
 * re-entrant lock of its bit generator from beginning to end, so that such calls run one after the other;
 * rill_bit_generator_lock holds the lock over several calls. Three groups of functions take no lock that protects their
 * first argument: rill_bitgen_* and those of rill_inline.h (which check nothing either), rill_plain_*, and those of a
 * sampler, which two threads must not use at once. Freeing a handle while another thread uses that handle is an error of
 * the caller.
 *
 * PROCESSES. In the child of a fork the global random state continues from where it was, even if another thread was
 * drawing from it. So does every other handle that no other thread was using at that moment. A handle that another thread
 * was using stays locked in the child for ever: fork while no other thread draws, or make new objects in the child. A
 * signal handler may draw. Its call returns RILL_STATUS_INVALID_STATE if the interrupted call works on the same object,
 * or if it interrupts the taking of a lock. pthread_cancel ends no thread inside Rill; a foreign function (see
 * rill_bit_generator_from_bitgen) must prevent that itself.
 *
 * ROUNDING AND TRAPS. Every function computes in the default floating-point environment (rounding to nearest, with
 * subnormal numbers, without traps) and restores the caller's environment before it returns. So the numbers stay the same
 * after fesetround, after feenableexcept and in a program that is linked with -ffast-math. The inline functions of
 * rill_inline.h compute in the caller's environment, as that header tells. Only an exception that a program unmasks in
 * the x86 register MXCSR itself, instead of through the C library, may still trap.
 *
 * NUMBERS. Integers are 64 bits wide on every platform unless the name says otherwise (_i32, _u32, _i16, _u16, _i8,
 * _u8, _bool; _u64 is unsigned). Enumerations are passed as int32_t and checked. The random numbers are for simulation;
 * do not use them as secrets.
 */


#ifndef RILL_H
#define RILL_H


/** Define RILL_DECLARATIONS_ONLY for tools that read declarations and know the types of C, such as cffi: no header of C is
 * then included, and there are neither inline functions nor attributes. */
#ifndef RILL_DECLARATIONS_ONLY
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif

/** The version of this header; rill_version() is that of the library that is running. */
#define RILL_VERSION "0.1.0"
/** The first part of the version; rill_version_major() at run time. */
#define RILL_VERSION_MAJOR 0
/** The second part of the version; rill_version_minor() at run time. */
#define RILL_VERSION_MINOR 1
/** The third part of the version; rill_version_patch() at run time. */
#define RILL_VERSION_PATCH 0
/** Whether this header is of that version or of a later one: 1 or 0, for the preprocessor too. rill_version_major() and
 * its neighbours tell the version of the library that is running.
 *
 * @param major  first part of the version
 * @param minor  second part
 * @param patch  third part
 */
#define RILL_VERSION_AT_LEAST(major, minor, patch) \
    (RILL_VERSION_MAJOR > (major) || \
     (RILL_VERSION_MAJOR == (major) && \
      (RILL_VERSION_MINOR > (minor) || (RILL_VERSION_MINOR == (minor) && RILL_VERSION_PATCH >= (patch)))))
/** The NumPy whose streams the library of this header gives; rill_numpy_version() at run time. */
#define RILL_NUMPY_VERSION "2.5"

/** Marks a function whose result must not be dropped; define it as nothing beforehand to be rid of the warnings. */
#ifndef RILL_NODISCARD
#if defined(RILL_DECLARATIONS_ONLY)
#define RILL_NODISCARD
#elif defined(__cplusplus) && __cplusplus >= 201703L
#define RILL_NODISCARD [[nodiscard]]
#elif defined(__GNUC__) || defined(__clang__)
#define RILL_NODISCARD __attribute__((warn_unused_result))
#else
#define RILL_NODISCARD
#endif
#endif


/**
 * The outcome of a call. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * Success.
     */
    RILL_STATUS_OK = 0,
    /**
     * A required pointer is NULL.
     */
    RILL_STATUS_NULL_POINTER = 1,
    /**
     * An argument is outside what the function accepts; the message names it.
     */
    RILL_STATUS_INVALID_ARGUMENT = 2,
    /**
     * A buffer is misaligned, or longer than the address space.
     */
    RILL_STATUS_INVALID_BUFFER = 3,
    /**
     * The buffer is too small; the size needed has been written.
     */
    RILL_STATUS_BUFFER_TOO_SMALL = 4,
    /**
     * The object is not in a state that allows the call, or a saved state is not valid.
     */
    RILL_STATUS_INVALID_STATE = 5,
    /**
     * This kind of bit generator, or this distribution, has no such operation.
     */
    RILL_STATUS_UNSUPPORTED = 6,
    /**
     * No memory is available.
     */
    RILL_STATUS_OUT_OF_MEMORY = 7,
    /**
     * The operating system provided no entropy.
     */
    RILL_STATUS_NO_ENTROPY = 8,
    /**
     * A defect in Rill was caught at the boundary; please report it.
     */
    RILL_STATUS_PANIC = 99,
} rill_status;

/**
 * The kinds of bit generator. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * The Mersenne Twister, with 19937 bits of state and words of 32 bits.
     * Seeded with 624 words of 32 bits; period 2^19937 - 1; one jump is 2^128 words of 32 bits; no advance.
     */
    RILL_BIT_GENERATOR_KIND_MT19937 = 1,
    /**
     * PCG XSL-RR 128/64, the default.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
     * up to an odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_PCG64 = 2,
    /**
     * PCG with the DXSM output function and the cheap multiplier.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
     * up to an odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_PCG64DXSM = 3,
    /**
     * Philox 4x64 with 10 rounds, a counter-based generator.
     * Seeded with 4 words of 32 bits; period 2^258; one jump is 2^128 blocks of four words; advance.
     */
    RILL_BIT_GENERATOR_KIND_PHILOX = 4,
    /**
     * The small fast chaotic generator, with 256 bits of state.
     * Seeded with 6 words of 32 bits; period 2^64 or more, 2^255 on average; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_SFC64 = 5,
    /**
     * AES with 10 rounds, applied to a counter.
     * Seeded with 4 words of 32 bits; period 2^129; one jump is 2^64 words; advance.
     */
    RILL_BIT_GENERATOR_KIND_AESCOUNTER = 6,
    /**
     * ChaCha of 64-bit words, with the rotations of BLAKE2b.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^64 words; advance.
     */
    RILL_BIT_GENERATOR_KIND_BLABLA = 7,
    /**
     * ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
     * Seeded with 8 words of 32 bits; period 2^128; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_CHACHA = 8,
    /**
     * dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
     * Seeded with 764 words of 32 bits; period a multiple of 2^19937 - 1; one jump is 2^129 doubles; no
     * advance.
     */
    RILL_BIT_GENERATOR_KIND_DSFMT = 9,
    /**
     * Two tables that exchange words, efiix64x384.
     * Seeded with 8 words of 32 bits; period not known; 2^64 or more; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_EFIIX64 = 10,
    /**
     * HC-128, a stream cipher with two tables that change.
     * Seeded with 8 words of 32 bits; period 2^32777 on average; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_HC128 = 11,
    /**
     * Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
     * Seeded with 2 words of 32 bits; period 2^255 on average; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_JSF = 12,
    /**
     * Linear congruential generator of 128 bits, its multiplier and output chosen.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
     * up to an odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_LCG128MIX = 13,
    /**
     * LXM, a congruential generator and xoshiro256 mixed.
     * Seeded with 10 words of 32 bits; period 2^64 (2^256 - 1); one jump is 2^128 words; no advance.
     */
    RILL_BIT_GENERATOR_KIND_LXM = 14,
    /**
     * The Mersenne Twister, seeded by init_by_array.
     * Seeded with 624 words of 32 bits; period 2^19937 - 1; one jump is 2^128 words of 32 bits; no advance.
     */
    RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937 = 15,
    /**
     * The Mersenne Twister of 19937 bits, 64 bits a word.
     * Seeded with 624 words of 32 bits; period 2^19937 - 1; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_MT64 = 16,
    /**
     * Scrambled multiply-with-carry generator of 32-bit words, lag 1.
     * Seeded with 2 words of 32 bits; period 2^63, about; one jump is 2^32 words of 32 bits; advance.
     */
    RILL_BIT_GENERATOR_KIND_MWC64X32 = 17,
    /**
     * Scrambled multiply-with-carry generator of 64-bit words, lag 1.
     * Seeded with 4 words of 32 bits; period 2^127, about; one jump is 2^64 words; advance.
     */
    RILL_BIT_GENERATOR_KIND_MWC128X = 18,
    /**
     * Scrambled multiply-with-carry generator of 32-bit words, lag 3.
     * Seeded with 4 words of 32 bits; period 2^127, about; one jump is 2^64 words of 32 bits; advance.
     */
    RILL_BIT_GENERATOR_KIND_MWC128X32 = 19,
    /**
     * Scrambled multiply-with-carry generator of 64-bit words, lag 2.
     * Seeded with 6 words of 32 bits; period 2^191, about; one jump is 2^96 words; advance.
     */
    RILL_BIT_GENERATOR_KIND_MWC192X = 20,
    /**
     * PCG XSH-RR 64/32, of 32-bit words.
     * Seeded with 4 words of 32 bits; period 2^64; one jump is 2^64 by the golden ratio, rounded down to an
     * odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_PCG32 = 21,
    /**
     * PCG of 128 bits with streams, XSL-RR or DXSM.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
     * up to an odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64 = 22,
    /**
     * PCG with the DXSM output function, with streams, seeded with its own multiplier.
     * Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 by the golden ratio, rounded down to
     * an odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM = 23,
    /**
     * Philox of 4 or 2 words, of 64 or 32 bits.
     * Seeded with 4 words of 32 bits; period 2^258; in general number 2^(number width); one jump is 2^128
     * blocks of four words; in general the root of the number of blocks; advance.
     */
    RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX = 24,
    /**
     * ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
     * Seeded with 8 words of 32 bits; period 2^258; in general number 2^(number width); one jump is 2^128
     * blocks of four words; in general the root of the number of blocks; advance.
     */
    RILL_BIT_GENERATOR_KIND_THREEFRY = 25,
    /**
     * Words of the processor's own entropy: no seed, and no stream.
     * Not seeded; one jump is another one, at no distance; no advance.
     */
    RILL_BIT_GENERATOR_KIND_RDRAND = 26,
    /**
     * Rotate and multiply: RomuQuad, or RomuTrio.
     * Seeded with 8 words of 32 bits; period not known; 2^51 or more with great probability; no jumps; no
     * advance.
     */
    RILL_BIT_GENERATOR_KIND_ROMU = 27,
    /**
     * Small fast chaotic generator of 256 bits, with streams.
     * Seeded with 6 words of 32 bits; period 2^64 or more, 2^255 on average; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64 = 28,
    /**
     * SFMT, the Mersenne Twister for vectors of 128 bits.
     * Seeded with 624 words of 32 bits; period a multiple of 2^19937 - 1; one jump is 2^129 words; no
     * advance.
     */
    RILL_BIT_GENERATOR_KIND_SFMT = 29,
    /**
     * The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
     * Seeded with 8 words of 32 bits; period 2^129; one jump is 2^64 words; advance.
     */
    RILL_BIT_GENERATOR_KIND_SPECK128 = 30,
    /**
     * Squares of a counter times a key, of 64-bit or 32-bit words.
     * Seeded with 20 words of 32 bits; period 2^64; one jump is 2^64 by the golden ratio, rounded down to an
     * odd number; advance.
     */
    RILL_BIT_GENERATOR_KIND_SQUARES = 31,
    /**
     * ChaCha's quarter round as a generator of 32-bit words.
     * Seeded with 3 words of 32 bits; period 2^127 on average; no jumps; no advance.
     */
    RILL_BIT_GENERATOR_KIND_TYCHE = 32,
    /**
     * xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
     * Seeded with 4 words of 32 bits; period 2^128 - 1; one jump is 2^64 words; no advance.
     */
    RILL_BIT_GENERATOR_KIND_XOROSHIRO128 = 33,
    /**
     * xorshift1024*phi, sixteen words in a ring.
     * Seeded with 32 words of 32 bits; period 2^1024 - 1; one jump is 2^512 words; no advance.
     */
    RILL_BIT_GENERATOR_KIND_XORSHIFT1024 = 34,
    /**
     * xoshiro256**, four words shifted and rotated.
     * Seeded with 8 words of 32 bits; period 2^256 - 1; one jump is 2^128 words; no advance.
     */
    RILL_BIT_GENERATOR_KIND_XOSHIRO256 = 35,
    /**
     * xoshiro512**, eight words shifted and rotated.
     * Seeded with 16 words of 32 bits; period 2^512 - 1; one jump is 2^256 words; no advance.
     */
    RILL_BIT_GENERATOR_KIND_XOSHIRO512 = 36,
    /**
     * A foreign one, behind a bitgen; none can be made by this number or its name.
     */
    RILL_BIT_GENERATOR_KIND_FOREIGN = 100,
} rill_bit_generator_kind;

/**
 * How an option of a bit generator is given. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * An integer, by words.
     */
    RILL_OPTION_TYPE_INTEGER = 1,
    /**
     * A truth value, by one word: 0 or 1.
     */
    RILL_OPTION_TYPE_BOOLEAN = 2,
    /**
     * A text, by its characters, in any case.
     */
    RILL_OPTION_TYPE_TEXT = 3,
} rill_option_type;

/**
 * The types of parameters and values. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * A double.
     */
    RILL_TYPE_F64 = 1,
    /**
     * A float.
     */
    RILL_TYPE_F32 = 2,
    /**
     * A signed integer of 64 bits.
     */
    RILL_TYPE_I64 = 3,
    /**
     * A signed integer of 32 bits.
     */
    RILL_TYPE_I32 = 4,
    /**
     * A signed integer of 16 bits.
     */
    RILL_TYPE_I16 = 5,
    /**
     * A signed integer of 8 bits.
     */
    RILL_TYPE_I8 = 6,
    /**
     * An unsigned integer of 64 bits.
     */
    RILL_TYPE_U64 = 7,
    /**
     * An unsigned integer of 32 bits.
     */
    RILL_TYPE_U32 = 8,
    /**
     * An unsigned integer of 16 bits.
     */
    RILL_TYPE_U16 = 9,
    /**
     * An unsigned integer of 8 bits.
     */
    RILL_TYPE_U8 = 10,
    /**
     * A truth value of one byte.
     */
    RILL_TYPE_BOOL = 11,
} rill_type;

/**
 * The methods of the multivariate hypergeometric distribution. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * Shuffles a list of the whole population as far as the sample reaches. Needs memory for sum(colors) integers.
     */
    RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT = 1,
    /**
     * Draws one hypergeometric value for each color: NumPy's default.
     */
    RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS = 2,
} rill_multivariate_hypergeometric;

/**
 * What happens if a covariance is not symmetric positive-semidefinite. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * Draws from it. NumPy warns; Rill does not.
     */
    RILL_CHECK_VALID_WARN = 1,
    /**
     * Refuses it.
     */
    RILL_CHECK_VALID_RAISE = 2,
    /**
     * Draws from it.
     */
    RILL_CHECK_VALID_IGNORE = 3,
} rill_check_valid;

/**
 * How a covariance is factorised. Numbers never change and are never reused.
 *
 * With none of the three do the values agree with NumPy's to the last bit, because NumPy leaves the order of sums to
 * the LAPACK and BLAS libraries of its processor. SVD and EIGH take LAPACK's steps, so that the factor has NumPy's
 * signs and order. The values agree with NumPy's to 11 digits in up to 25 dimensions if the eigenvalues differ
 * clearly, and in any number of dimensions if the covariance is diagonal. In about one matrix of 400 the last digits
 * determine the sign of a vector; NumPy's own sign there depends on its processor. Beyond 25 dimensions LAPACK
 * divides and conquers, and the factor agrees except for the signs of its columns. If eigenvalues repeat, in a matrix
 * that is not diagonal, rounding determines the factor, and no two LAPACK libraries agree. If an eigenvalue is zero,
 * values agree to 6 digits. CHOLESKY has no such freedom: its values agree to 13 digits of a standard deviation in
 * any number of dimensions. With every method the draws have the requested distribution, and their bits are the same
 * on every platform.
 *
 * A covariance with a NaN or an infinite item is refused if NumPy raises an error, or does not terminate. Otherwise
 * the draws are NaN where NumPy's are.
 */
typedef enum {
    /**
     * By singular values: NumPy's default. Reads the whole matrix.
     */
    RILL_FACTORIZATION_SVD = 1,
    /**
     * By eigenvalues. Reads the lower triangle.
     */
    RILL_FACTORIZATION_EIGH = 2,
    /**
     * By Cholesky's method, the fastest. Reads the lower triangle, and refuses a matrix that is not positive
     * definite.
     */
    RILL_FACTORIZATION_CHOLESKY = 3,
} rill_factorization;

/**
 * How a state is written. Numbers never change and are never reused.
 */
typedef enum {
    /**
     * NumPy's state dictionary as JSON. Arrays are lists, and the seed sequence is stored under a key that NumPy
     * ignores.
     */
    RILL_FORMAT_JSON = 1,
    /**
     * What Python's pickle.loads turns back into NumPy's object, in NumPy 1.24 and later.
     */
    RILL_FORMAT_PICKLE = 2,
    /**
     * Compact, versioned, with a checksum, the same on every machine; docs/state-format.md describes it.
     */
    RILL_FORMAT_BINARY = 3,
} rill_format;

/**
 * A bit generator: the source of random words that generators and random states draw from. The counterpart of
 * numpy.random.MT19937, PCG64, PCG64DXSM, Philox and SFC64, whose streams are frozen for ever, and of randomgen's.
 *
 * Made by rill_bit_generator_new, _new_with, _from_u64, _from_name, _from_legacy_seed, _from_legacy_seed_array,
 * _new_philox, _from_seed_words, _from_bitgen, _from_next_raw, _spawn, _jumped, _jumped_words, _clone, _load, and by
 * rill_generator_bit_generator, rill_random_state_bit_generator, rill_get_bit_generator; freed by rill_bit_generator_free;
 * used by every other rill_bit_generator function, and by rill_generator_new and rill_random_state_new.
 */
typedef struct rill_bit_generator rill_bit_generator;

/**
 * The modern distributions, in the stream of NumPy 2.5. The counterpart of numpy.random.Generator.
 *
 * Made by rill_default_rng, rill_default_rng_from_words, _from_string, _from_os, _spawn, rill_generator_new, _spawn,
 * _load; freed by rill_generator_free and rill_generators_free; used by every other rill_generator function.
 */
typedef struct rill_generator rill_generator;

/**
 * What the functions of rill_inline.h read: that header has the members.
 */
typedef struct rill_inline_parts rill_inline_parts;

/**
 * The legacy distributions, frozen for ever. The counterpart of numpy.random.RandomState.
 *
 * Made by rill_random_state_new, _from_seed, _from_seed_array, _from_os, _load; freed by rill_random_state_free; used by
 * every other rill_random_state function. rill_global_random_state gives the one that is always there.
 */
typedef struct rill_random_state rill_random_state;

/**
 * A seed sequence: entropy of any quality and size, hashed into any number of seed words, with independent children.
 * The counterpart of numpy.random.SeedSequence.
 *
 * Made by rill_seed_sequence_new, _from_u64, _from_string, _from_os, _with, _clone, _spawn, _load and by
 * rill_bit_generator_seed_sequence; freed by rill_seed_sequence_free; used by rill_seed_sequence_generate_state_u32,
 * _generate_state_u64, _entropy, _spawn_key, _pool, _pool_size, _n_children_spawned, _save, _restore.
 */
typedef struct rill_seed_sequence rill_seed_sequence;

/**
 * What there is to know of a kind of bit generator. All texts are static. Later releases may have more members at the
 * end.
 */
typedef struct {
    /**
     * The name: "PCG64", "randomgen.SFC64".
     */
    const char *name;
    /**
     * The class with its module: "numpy.random.PCG64", "randomgen.sfc.SFC64".
     */
    const char *class_name;
    /**
     * Bits of a word as the algorithm makes it: 32 or 64; of the default where options change it.
     */
    uint32_t word_bits;
    /**
     * Words of 32 bits that it asks its seed sequence for, without options.
     */
    size_t seed_words;
    /**
     * Whether rill_bit_generator_jumped is there.
     */
    bool can_jump;
    /**
     * Whether rill_bit_generator_advance is there.
     */
    bool can_advance;
    /**
     * Whether rill_bit_generator_advance_blocks is there.
     */
    bool can_advance_blocks;
    /**
     * Whether rill_bit_generator_random_raw_parallel and its neighbours are there; where options change the width of a
     * word, only for words of 64 bits.
     */
    bool can_fill_parallel;
    /**
     * How far a jump goes; nothing where there is none.
     */
    const char *jump;
    /**
     * The period.
     */
    const char *period;
    /**
     * What it is.
     */
    const char *summary;
    /**
     * Where it comes from.
     */
    const char *source;
    /**
     * Number of options; rill_bit_generator_option_info describes each.
     */
    size_t n_options;
} rill_bit_generator_description;

/**
 * An option of a bit generator. All texts are static. Later releases may have more members at the end.
 */
typedef struct {
    /**
     * randomgen's keyword.
     */
    const char *name;
    /**
     * How it is given.
     */
    rill_option_type option_type;
    /**
     * The most words that it has; 1 for a text.
     */
    size_t max_words;
    /**
     * What it accepts: "an integer from 0 to 2**32 - 1", "quad or trio".
     */
    const char *range;
    /**
     * Its default as Python writes it; "None" where the seed, or another option, tells what is used.
     */
    const char *default_value;
    /**
     * Whether None may be given.
     */
    bool may_be_none;
    /**
     * Whether rill_bit_generator_reseed_with takes it too.
     */
    bool in_reseed;
    /**
     * What it means.
     */
    const char *meaning;
} rill_option_description;

/**
 * What a constructor of a bit generator is told besides the seed: one of randomgen's keyword arguments.
 *
 * rill_bit_generator_kind_info tells which there are. An integer or a truth value (0 or 1) is given by words, a text by
 * text; Python's None is given by neither: words are 0 in number, text is NULL. So {"inc", words, 2, NULL},
 * {"variant", NULL, 0, "trio"}, {"k", NULL, 0, NULL}.
 */
typedef struct {
    /**
     * The keyword.
     */
    const char *name;
    /**
     * n_words words of an integer, the least significant first; may be NULL when n_words is 0.
     */
    const uint64_t *words;
    /**
     * Number of words.
     */
    size_t n_words;
    /**
     * A text, such as the name of a variant; NULL for other options. An option with both words and text is refused.
     */
    const char *text;
} rill_option;

/**
 * Functions that return random words, with the memory layout of NumPy's bitgen_t, and interchangeable with it. Each
 * function is called with state. rill_generator_bitgen lends those of a generator, rill_bit_generator_bitgen those of a bit
 * generator, and rill_plain_bitgen makes those of one in the caller's memory.
 *
 * The functions rill_bitgen_* draw one value at a time from a bitgen. As in NumPy's C API, they take no lock, and
 * check neither pointers nor functions nor parameters. include/rill_npyrandom.h has them under NumPy's names;
 * include/rill_inline.h has the simplest as inline functions.
 */
typedef struct {
    /**
     * The argument of the functions.
     */
    void *state;
    /**
     * The next 64 bits.
     */
    uint64_t (*next_uint64)(void *state);
    /**
     * The next 32 bits.
     */
    uint32_t (*next_uint32)(void *state);
    /**
     * The next double in [0, 1).
     */
    double (*next_double)(void *state);
    /**
     * The next native word, widened to 64 bits.
     */
    uint64_t (*next_raw)(void *state);
} rill_bitgen;

/**
 * The values of one parameter, and the distance between them.
 */
typedef struct {
    /**
     * The first value, of the type that rill_distribution_info reports.
     */
    const void *values;
    /**
     * The distance from one draw's value to the next draw's, in values; 0: the same value for every draw.
     */
    ptrdiff_t stride;
} rill_parameter;

/**
 * The documentation of a distribution, from which bindings make functions and help pages. All texts are static. Later
 * releases may have more members at the end.
 */
typedef struct {
    /**
     * NumPy's method: "standard_gamma" for "standard_gamma_f32".
     */
    const char *method;
    /**
     * The method's arguments besides parameters and size: "dtype=float32", or nothing.
     */
    const char *arguments;
    /**
     * Completes "Draw ...".
     */
    const char *draws;
    /**
     * The density, or the probability of k, in the letters of the parameters.
     */
    const char *density;
    /**
     * Whether Generator has the method.
     */
    bool in_generator;
    /**
     * Whether RandomState has the method.
     */
    bool in_random_state;
    /**
     * The meaning of each parameter; NULL beyond the last.
     */
    const char *parameter_meanings[4];
    /**
     * NumPy's defaults; NaN for a parameter without one.
     */
    double parameter_defaults[4];
    /**
     * The values that Generator accepts for each parameter, ">= 0"; empty if it accepts all; NULL beyond the last, and
     * if Generator has no such method.
     */
    const char *generator_ranges[4];
    /**
     * The values that RandomState accepts.
     */
    const char *random_state_ranges[4];
} rill_distribution_documentation;

/**
 * The name, the parameters and the values of a distribution.
 */
typedef struct {
    /**
     * The name of the method, as in NumPy.
     */
    const char *name;
    /**
     * The type of the values: a rill_type.
     */
    int32_t output_type;
    /**
     * How many parameters there are.
     */
    size_t n_parameters;
    /**
     * Their names, in order; NULL beyond the last.
     */
    const char *parameter_names[4];
    /**
     * Their types, each a rill_type; 0 beyond the last.
     */
    int32_t parameter_types[4];
} rill_distribution_description;

/**
 * Draws doubles one at a time, from a block of values that it keeps. Made by rill_generator_sampler_f64, freed by
 * rill_sampler_f64_free, used by rill_sampler_f64_next, _refill and _held_back. Two threads must not use it at the
 * same time.
 */
typedef struct {
    /**
     * The next value; equal to end if there is none.
     */
    const double *next;
    /**
     * The end of the values.
     */
    const double *end;
} rill_sampler_f64;

/**
 * Draws integers one at a time, from a block of values that it keeps. Made by rill_generator_sampler_i64, freed by
 * rill_sampler_i64_free, used by rill_sampler_i64_next, _refill and _held_back. Two threads must not use it at the
 * same time.
 */
typedef struct {
    /**
     * The next value; equal to end if there is none.
     */
    const int64_t *next;
    /**
     * The end of the values.
     */
    const int64_t *end;
} rill_sampler_i64;

/**
 * Runs tasks by a program's own threads: calls task(data, i) for each i from 0 to n_tasks - 1, once, and returns when
 * all of these calls have returned. Any threads may make them, in any order, at the same time or all in turn on the
 * calling thread: no task waits for another one. It must not draw from the generator, nor throw.
 *
 * With OpenMP it is a loop that calls task(data, i), below "#pragma omp parallel for schedule(dynamic)":
 * c-examples/parallel/fill.c has one.
 *
 * A fill calls it several times, and works on the calling thread in between.
 */
typedef void (*rill_parallel_for)(void *context,
                                  size_t n_tasks,
                                  void (*task)(void *data, size_t i),
                                  void *data);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the running library, for example "1.2.3". RILL_VERSION is the version of the header.
 *
 * @return static text, never NULL, not to be freed
 */
RILL_NODISCARD const char *rill_version(void);

/**
 * The first part of the version of the running library.
 *
 * @return as RILL_VERSION_MAJOR of its header
 */
RILL_NODISCARD int32_t rill_version_major(void);

/**
 * The second part of the version of the running library.
 *
 * @return as RILL_VERSION_MINOR of its header
 */
RILL_NODISCARD int32_t rill_version_minor(void);

/**
 * The third part of the version of the running library.
 *
 * @return as RILL_VERSION_PATCH of its header
 */
RILL_NODISCARD int32_t rill_version_patch(void);

/**
 * The version of NumPy whose streams the running library has, for example "2.5". RILL_NUMPY_VERSION is that of the
 * header. docs/numpy-versions.md lists the functions with the same numbers in other versions of NumPy.
 *
 * @return static text, never NULL, not to be freed
 */
RILL_NODISCARD
const char *rill_numpy_version(void);

/**
 * The meaning of a status, in a few words.
 *
 * @param status  a rill_status, or any other number
 * @return static text, never NULL, not to be freed
 */
RILL_NODISCARD const char *rill_status_string(int32_t status);

/**
 * The message of this thread's last call that did not return RILL_STATUS_OK, in NumPy's words where NumPy has a
 * message.
 *
 * @return text that stays valid until the next failure on this thread; empty before the first; never NULL, not to
 *         be freed
 */
RILL_NODISCARD
const char *rill_last_error(void);

/**
 * Make a seed sequence from a list of words.
 *
 * Same words as numpy.random.SeedSequence([w0, w1, ...]).
 *
 * @param entropy    n_entropy words; may be NULL when n_entropy is 0
 * @param n_entropy  number of words
 * @param out        the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_new(const uint32_t *entropy,
                                   size_t n_entropy,
                                   rill_seed_sequence **out);

/**
 * Make a seed sequence from one integer.
 *
 * Same words as numpy.random.SeedSequence(entropy).
 *
 * @param entropy  any integer
 * @param out      the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_seed_sequence_from_u64(uint64_t entropy, rill_seed_sequence **out);

/**
 * Make a seed sequence from an integer in decimal ("123") or hexadecimal ("0x1f"). Decimal text may have at most 4300
 * digits, which is Python's limit; hexadecimal text may have any number of digits.
 *
 * Same words as numpy.random.SeedSequence(int(text)); int(text, 16) for hexadecimal text.
 *
 * @param text  the digits, ended by a zero byte
 * @param out   the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT ("unrecognized seed string", too many decimal digits), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_from_string(const char *text,
                                           rill_seed_sequence **out);

/**
 * Make a seed sequence from 128 bits of the operating system's entropy, as numpy.random.SeedSequence() does.
 *
 * To repeat a run later, store the bits that rill_seed_sequence_entropy returns.
 *
 * @param out  the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_seed_sequence_from_os(rill_seed_sequence **out);

/**
 * Make a seed sequence with every part given.
 *
 * Same words as numpy.random.SeedSequence(entropy, spawn_key=..., pool_size=..., n_children_spawned=...).
 *
 * @param entropy             the words of one integer, least significant first; no words: 0
 * @param n_entropy           number of words
 * @param spawn_key           the child numbers that lead to this sequence; may be NULL when n_spawn_key is 0
 * @param n_spawn_key         number of child numbers
 * @param pool_size           size of the entropy pool in words, from 4 to 256; the default is 4. NumPy has no upper
 *                            limit, and says that there is little gain beyond 8.
 * @param n_children_spawned  how many children have been made already
 * @param out                 the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("The size of the entropy pool should be at least 4", "at
 *         most 256"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_with(const uint32_t *entropy,
                                    size_t n_entropy,
                                    const uint32_t *spawn_key,
                                    size_t n_spawn_key,
                                    size_t pool_size,
                                    uint32_t n_children_spawned,
                                    rill_seed_sequence **out);

/**
 * Generate seed words. The state does not change: a longer request begins with the words of a shorter one.
 *
 * Same words as SeedSequence.generate_state(n, numpy.uint32).
 *
 * @param seq  not changed
 * @param out  n words, written; may be NULL when n is 0
 * @param n    number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_seed_sequence_generate_state_u32(const rill_seed_sequence *seq,
                                                  uint32_t *out,
                                                  size_t n);

/**
 * Generate seed words of 64 bits. Each is two words of 32 bits, the low one first, on every platform.
 *
 * Same words as SeedSequence.generate_state(n, numpy.uint64).
 *
 * @param seq  not changed
 * @param out  n words, written; may be NULL when n is 0
 * @param n    number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_seed_sequence_generate_state_u64(const rill_seed_sequence *seq,
                                                  uint64_t *out,
                                                  size_t n);

/**
 * Make the next n children, independent of each other and of all earlier ones.
 *
 * Same as SeedSequence.spawn(n).
 *
 * @param seq  its count of children grows by n
 * @param out  n new seed sequences, each to be freed; all NULL on failure; may be NULL when n is 0
 * @param n    number of children
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_spawn(rill_seed_sequence *seq,
                                     rill_seed_sequence **out,
                                     size_t n);

/**
 * The entropy as it was given, in words. The words of an integer come least significant first.
 *
 * @param seq       not changed
 * @param out       buffer for the words; may be NULL when capacity is 0
 * @param capacity  how many words out holds; 0 asks for the size
 * @param n         number of words, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
 */
RILL_NODISCARD
rill_status rill_seed_sequence_entropy(const rill_seed_sequence *seq,
                                       uint32_t *out,
                                       size_t capacity,
                                       size_t *n);

/**
 * The child numbers that lead from the first ancestor to this sequence.
 *
 * @param seq       not changed
 * @param out       buffer for the words; may be NULL when capacity is 0
 * @param capacity  how many words out holds; 0 asks for the size
 * @param n         number of words, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
 */
RILL_NODISCARD
rill_status rill_seed_sequence_spawn_key(const rill_seed_sequence *seq,
                                         uint32_t *out,
                                         size_t capacity,
                                         size_t *n);

/**
 * The mixed entropy pool, as SeedSequence.pool.
 *
 * @param seq       not changed
 * @param out       buffer for the words; may be NULL when capacity is 0
 * @param capacity  how many words out holds; 0 asks for the size
 * @param n         number of words, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
 */
RILL_NODISCARD
rill_status rill_seed_sequence_pool(const rill_seed_sequence *seq,
                                    uint32_t *out,
                                    size_t capacity,
                                    size_t *n);

/**
 * The size of the entropy pool.
 *
 * @param seq  not changed
 * @param out  the size in words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_seed_sequence_pool_size(const rill_seed_sequence *seq, size_t *out);

/**
 * How many children have been made.
 *
 * @param seq  not changed
 * @param out  the number of children
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_seed_sequence_n_children_spawned(const rill_seed_sequence *seq,
                                                  uint32_t *out);

/**
 * Make a copy with the same entropy, spawn key and count of children.
 *
 * @param seq  not changed
 * @param out  the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_seed_sequence_clone(const rill_seed_sequence *seq, rill_seed_sequence **out);

/**
 * Free a handle. Bit generators that were made from it are not affected.
 *
 * @param seq  a handle, or NULL
 */
void rill_seed_sequence_free(rill_seed_sequence *seq);

/**
 * Make a bit generator from a seed sequence. It keeps a reference to the seed sequence: children spawned through
 * either count for both.
 *
 * Same stream as NumPy's class of that kind, for example numpy.random.PCG64(seed).
 *
 * @param kind  a rill_bit_generator_kind
 * @param seed  a seed sequence; NULL: fresh entropy of the operating system
 * @param out   the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT (kind), NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_new(int32_t kind,
                                   const rill_seed_sequence *seed,
                                   rill_bit_generator **out);

/**
 * Make a bit generator from one integer.
 *
 * Same stream as NumPy's class of that kind, for example numpy.random.PCG64(seed).
 *
 * @param kind  a rill_bit_generator_kind
 * @param seed  any integer
 * @param out   the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT (kind), OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_bit_generator_from_u64(int32_t kind, uint64_t seed, rill_bit_generator **out);

/**
 * Make a bit generator of the kind with this name, that of NumPy's class.
 *
 * @param name  that of a rill_bit_generator_kind: "PCG64"
 * @param seed  a seed sequence; NULL: fresh entropy of the operating system
 * @param out   the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT ("... is not a known BitGenerator module."), NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_from_name(const char *name,
                                         const rill_seed_sequence *seed,
                                         rill_bit_generator **out);

/**
 * Make an MT19937 with legacy seeding from one integer (init_genrand).
 *
 * Same stream as the bit generator of numpy.random.RandomState(seed).
 *
 * @param seed  any integer of 32 bits
 * @param out   the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_bit_generator_from_legacy_seed(uint32_t seed, rill_bit_generator **out);

/**
 * Make an MT19937 with legacy seeding from an array (init_by_array). An array of one word does not give the stream of
 * that integer.
 *
 * Same stream as the bit generator of numpy.random.RandomState([k0, k1, ...]).
 *
 * @param key  n words
 * @param n    number of words, at least 1
 * @param out  the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_from_legacy_seed_array(const uint32_t *key,
                                                      size_t n,
                                                      rill_bit_generator **out);

/**
 * Make a Philox at a counter, with a seed or a key, not both. With a key it has no seed sequence to spawn from.
 *
 * Same stream as numpy.random.Philox(seed, counter=..., key=...). The first words are those of counter + 1.
 *
 * @param seed     a seed sequence, or NULL
 * @param counter  4 words of the counter, the least significant first; NULL: 0
 * @param key      2 words of the key, the least significant first, or NULL; both NULL: fresh entropy
 * @param out      the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("seed and key cannot be both used"), NO_ENTROPY,
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_new_philox(const rill_seed_sequence *seed,
                                          const uint64_t *counter,
                                          const uint64_t *key,
                                          rill_bit_generator **out);

/**
 * Make a bit generator from the words of a foreign seed sequence: as many as this kind needs.
 *
 * rill_bit_generator_kind tells how many words those are; where NumPy takes words of 64 bits, each is two of 32, the
 * low one first. The new bit generator has no seed sequence to spawn from.
 *
 * @param kind   a rill_bit_generator_kind
 * @param words  n words
 * @param n      number of words
 * @param out    the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, "words must have ... elements for ..."),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_from_seed_words(int32_t kind,
                                               const uint32_t *words,
                                               size_t n,
                                               rill_bit_generator **out);

/**
 * Seed an MT19937 in place from one integer, as numpy.random.seed(seed) does. It has no seed sequence afterwards.
 *
 * @param bg    changed for all that draw from it
 * @param seed  any integer of 32 bits
 * @return OK, NULL_POINTER, UNSUPPORTED ("can only re-seed a MT19937 BitGenerator")
 */
RILL_NODISCARD
rill_status rill_bit_generator_legacy_seed(rill_bit_generator *bg,
                                           uint32_t seed);

/**
 * Seed an MT19937 in place from an array, as numpy.random.seed([k0, k1, ...]) does.
 *
 * @param bg   changed for all that draw from it
 * @param key  n words
 * @param n    number of words, at least 1
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), UNSUPPORTED
 */
RILL_NODISCARD
rill_status rill_bit_generator_legacy_seed_array(rill_bit_generator *bg,
                                                 const uint32_t *key,
                                                 size_t n);

/**
 * Which kind a bit generator is.
 *
 * @param bg   not changed
 * @param out  the kind
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_bit_generator_kind_of(const rill_bit_generator *bg,
                                       rill_bit_generator_kind *out);

/**
 * The name of a bit generator's kind, as in NumPy.
 *
 * @param bg  not changed
 * @return static text such as "PCG64", not to be freed; NULL for a NULL handle
 */
RILL_NODISCARD const char *rill_bit_generator_name(const rill_bit_generator *bg);

/**
 * A new handle for the seed sequence that a bit generator spawns from: the same object, not a copy.
 *
 * @param bg   not changed
 * @param out  a seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, UNSUPPORTED (none after legacy seeding or with a Philox key), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_seed_sequence(const rill_bit_generator *bg,
                                             rill_seed_sequence **out);

/**
 * Make n bit generators of the same kind, with independent streams, from the next n children of the seed sequence.
 *
 * Same as BitGenerator.spawn(n).
 *
 * @param bg   its seed sequence's count of children grows by n
 * @param out  n new bit generators, each to be freed; all NULL on failure; may be NULL when n is 0
 * @param n    number of children
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), UNSUPPORTED (no seed
 *         sequence), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_spawn(rill_bit_generator *bg,
                                     rill_bit_generator **out,
                                     size_t n);

/**
 * Make a bit generator that is a number of jumps ahead of this one. rill_bit_generator_kind tells how long a jump is.
 *
 * Same stream as jumped(jumps) in NumPy. For MT19937 a jump takes about a millisecond, and any number of jumps at most
 * a tenth of a second; the result is NumPy's, which is not exactly the state after 2^128 draws.
 *
 * @param bg     not changed
 * @param jumps  number of jumps
 * @param out    the new bit generator, to be freed, with a fresh seed sequence; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT (Squares: 0), UNSUPPORTED (a kind without jumps), NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_jumped(const rill_bit_generator *bg,
                                      uint64_t jumps,
                                      rill_bit_generator **out);

/**
 * Move a bit generator forward by delta draws, or back if delta is negative; for Philox by delta blocks of four words.
 * The unused part of a word or block is dropped.
 *
 * Same as advance(delta) in NumPy.
 *
 * @param bg     changed for all that draw from it
 * @param delta  number of steps
 * @return OK, NULL_POINTER, UNSUPPORTED (a kind without advance)
 */
RILL_NODISCARD
rill_status rill_bit_generator_advance(rill_bit_generator *bg,
                                       int64_t delta);

/**
 * Move a bit generator forward by any number of steps, modulo the period: 2^128 for PCG64 and PCG64DXSM, 2^256 for
 * Philox. To move back by one step, move forward by the period minus 1; or by -1, of which all 256 bits are ones.
 *
 * @param bg     changed for all that draw from it
 * @param delta  n words of the number, the least significant first; four words are a number in two's complement; may be
 *               NULL when n is 0
 * @param n      number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (a kind without advance)
 */
RILL_NODISCARD
rill_status rill_bit_generator_advance_words(rill_bit_generator *bg,
                                             const uint64_t *delta,
                                             size_t n);

/**
 * Make an independent copy, with the same state and with a copy of the seed sequence.
 *
 * @param bg   not changed
 * @param out  the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_bit_generator_clone(const rill_bit_generator *bg, rill_bit_generator **out);

/**
 * Take the lock of a bit generator and hold it over several calls, so that no other thread draws between them. Waits
 * while another thread holds the lock.
 *
 * The thread that holds it may call every function on this bit generator, and take the lock again. Each lock needs an
 * unlock by the same thread, through any handle of this bit generator. A thread must unlock before it ends: otherwise
 * the bit generator stays locked, and other threads wait for ever.
 *
 * @param bg  locked for all other threads
 * @return OK, NULL_POINTER
 */
RILL_NODISCARD
rill_status rill_bit_generator_lock(rill_bit_generator *bg);

/**
 * Release the lock that rill_bit_generator_lock took.
 *
 * @param bg  unlocked, if this was its last lock
 * @return OK, NULL_POINTER, INVALID_STATE (this thread does not hold the lock)
 */
RILL_NODISCARD rill_status rill_bit_generator_unlock(rill_bit_generator *bg);

/**
 * Free a handle. Generators and random states that draw from the bit generator keep it alive.
 *
 * @param bg  a handle, or NULL
 */
void rill_bit_generator_free(rill_bit_generator *bg);

/**
 * Draw n native words: of 64 bits, or for MT19937 and some of randomgen's of 32 bits, widened. An unused half of a word,
 * kept by a 32-bit draw, stays for the next one.
 *
 * Same stream as BitGenerator.random_raw(n). Stable for ever (NEP 19).
 *
 * @param bg   advanced by the draws
 * @param out  n words, written; may be NULL when n is 0
 * @param n    number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_bit_generator_random_raw(rill_bit_generator *bg,
                                          uint64_t *out,
                                          size_t n);

/**
 * Draw n words of 64 bits.
 *
 * Same stream as n calls of NumPy's next_uint64. Stable for ever (NEP 19).
 *
 * @param bg   advanced by the draws
 * @param out  n words, written; may be NULL when n is 0
 * @param n    number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_bit_generator_random_u64(rill_bit_generator *bg, uint64_t *out, size_t n);

/**
 * Draw n words of 32 bits; from 64-bit words the low half comes first, and the high half is kept for the next 32-bit draw.
 *
 * Same stream as n calls of NumPy's next_uint32. Stable for ever (NEP 19).
 *
 * @param bg   advanced by the draws
 * @param out  n words, written; may be NULL when n is 0
 * @param n    number of words
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_bit_generator_random_u32(rill_bit_generator *bg,
                                          uint32_t *out,
                                          size_t n);

/**
 * Draw n doubles in [0, 1), multiples of 2^-53.
 *
 * Same stream as n calls of NumPy's next_double. Stable for ever (NEP 19).
 *
 * @param bg   advanced by the draws
 * @param out  n doubles, written; may be NULL when n is 0
 * @param n    number of doubles
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_bit_generator_random_sample(rill_bit_generator *bg, double *out, size_t n);

/**
 * Draw n bytes: words of 32 bits, little-endian, the last one cut.
 *
 * Same stream as Generator.bytes(n). Stable for ever (NEP 19).
 *
 * @param bg   advanced by the draws
 * @param out  n bytes, written; may be NULL when n is 0
 * @param n    number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_bit_generator_bytes(rill_bit_generator *bg, uint8_t *out, size_t n);

/**
 * What there is to know of a kind of bit generator: its name, what it can do, and its options.
 *
 * @param kind  a rill_bit_generator_kind
 * @param out   the description: static, not to be freed
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind)
 */
RILL_NODISCARD
rill_status rill_bit_generator_kind_info(int32_t kind,
                                         const rill_bit_generator_description **out);

/**
 * One of the options of a kind of bit generator, in the order of randomgen's constructor.
 *
 * @param kind   a rill_bit_generator_kind
 * @param index  from 0 on, below n_options of rill_bit_generator_kind_info
 * @param out    the description: static, not to be freed
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, "... has no option of the index ...")
 */
RILL_NODISCARD
rill_status rill_bit_generator_option_info(int32_t kind,
                                           int32_t index,
                                           const rill_option_description **out);

/**
 * Make a bit generator with options.
 *
 * Same stream as randomgen.JSF(seed, size=32) and its kin. With options that stand in the place of a seed, such as the key
 * of a Philox, seed must be NULL.
 *
 * @param kind       a rill_bit_generator_kind
 * @param seed       a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
 * @param options    n_options options; may be NULL when n_options is 0
 * @param n_options  number of options; those that are not given have their defaults
 * @param out        the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, an unknown option, a value that it does not accept,
 *         words and text in one option, "seed and key cannot be both used"), NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_new_with(int32_t kind,
                                        const rill_seed_sequence *seed,
                                        const rill_option *options,
                                        size_t n_options,
                                        rill_bit_generator **out);

/**
 * Seed a bit generator in place, as its constructor does. What the constructor was told stays, as far as it does in
 * randomgen: the size of a JSF, not the inc of a PCG32. HC128 and Xorshift1024 also stay at their place in their block
 * of words.
 *
 * Same as seed(seed) in randomgen.
 *
 * @param bg    all that draw from it follow; it spawns from the new seed sequence
 * @param seed  a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
 * @return OK, NULL_POINTER, UNSUPPORTED (a foreign bit generator), NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_reseed(rill_bit_generator *bg,
                                      const rill_seed_sequence *seed);

/**
 * Seed a bit generator in place from one integer, as its constructor does. What the constructor was told stays, as far as
 * it does in randomgen; for HC128 and Xorshift1024 see rill_bit_generator_reseed. Allocates nothing: a program may
 * seed anew for each of its events.
 *
 * Same as seed(seed) in randomgen.
 *
 * @param bg    all that draw from it follow; it spawns from the new seed sequence
 * @param seed  any integer
 * @return OK, NULL_POINTER, INVALID_ARGUMENT (RDRAND, which takes no seed), UNSUPPORTED (a foreign bit generator)
 */
RILL_NODISCARD
rill_status rill_bit_generator_reseed_u64(rill_bit_generator *bg,
                                          uint64_t seed);

/**
 * Begin the stream of a key in place, as a bit generator does that is made with a key and a counter. What else the
 * constructor was told stays. Allocates nothing, and takes a few nanoseconds for Philox, ThreeFry and Squares: a program
 * may do so for each of its particles.
 *
 * Both are numbers, of which words that are not given are 0. How many bits each has, rill_bit_generator_option_info tells
 * for the options "key" and "counter"; with numbers or widths of words other than the default ones, Philox and ThreeFry
 * have fewer. A Philox of NumPy's has no seed sequence to spawn from afterwards; the others keep theirs, as in randomgen.
 *
 * Same stream as numpy.random.Philox(key=key, counter=counter) and its kin.
 *
 * @param bg         all that draw from it follow
 * @param counter    n_counter words of the counter, the least significant first; may be NULL when n_counter is 0
 * @param n_counter  number of words; 0: the counter is 0
 * @param key        n_key words of the key, the least significant first
 * @param n_key      number of words, 1 or more
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (no word of the key, a number with too many bits, a key of
 *         Squares that is even), UNSUPPORTED (all but Philox, ThreeFry, Squares, AESCounter, ChaCha, BlaBla, SPECK128)
 */
RILL_NODISCARD
rill_status rill_bit_generator_rekey(rill_bit_generator *bg,
                                     const uint64_t *counter,
                                     size_t n_counter,
                                     const uint64_t *key,
                                     size_t n_key);

/**
 * Seed a bit generator in place with options, as far as randomgen's method seed takes them: the inc of a PCG32, not the
 * size of a JSF.
 *
 * Same as seed(seed, inc=...) in randomgen.
 *
 * @param bg         all that draw from it follow; it spawns from the new seed sequence
 * @param seed       a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
 * @param options    n_options options; may be NULL when n_options is 0
 * @param n_options  number of options
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (an unknown option, a value that it does not accept, words and
 *         text in one option, "seed and key cannot be both used"), UNSUPPORTED (a foreign bit generator), NO_ENTROPY,
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_reseed_with(rill_bit_generator *bg,
                                           const rill_seed_sequence *seed,
                                           const rill_option *options,
                                           size_t n_options);

/**
 * Make a bit generator that is many draws ahead of this one, or behind it, by a number of jumps of any size and sign.
 *
 * Same stream as jumped(jumps) in NumPy and randomgen. Kinds that cannot go back do not move where the number is negative, as there,
 * if they do not refuse it. A bit generator of randomgen's has a copy of the seed sequence, one of NumPy's
 * a fresh one.
 *
 * @param bg     not changed
 * @param jumps  n words of the number, the least significant first; four words are a number in two's complement; may be
 *               NULL when n is 0
 * @param n      number of words; only the first four count
 * @param out    the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (most kinds: more than a word; SFMT, DSFMT and randomgen's
 *         MT19937: less than 0; Squares: less than 1), UNSUPPORTED, NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_jumped_words(const rill_bit_generator *bg,
                                            const uint64_t *jumps,
                                            size_t n,
                                            rill_bit_generator **out);

/**
 * Move a bit generator on by blocks of words, where rill_bit_generator_advance may go by words: Philox and its kin.
 *
 * Same as advance(delta, counter=True) in randomgen.
 *
 * @param bg     all that draw from it follow
 * @param delta  n words of the number, the least significant first; four words are a number in two's complement; may be
 *               NULL when n is 0
 * @param n      number of words; only the first four count
 * @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (kinds without blocks)
 */
RILL_NODISCARD
rill_status rill_bit_generator_advance_blocks(rill_bit_generator *bg,
                                              const uint64_t *delta,
                                              size_t n);

/**
 * Generate keys for bit generators of the kind Squares, one stream for each: the option "key" takes them.
 *
 * Every key is odd, and has digits of 4 bits as the author of Squares recommends. The first one is the key that the same
 * seed gives to a bit generator. With unique no key comes twice; without it that is very improbable.
 *
 * Same keys as randomgen.squares.generate_keys(seed, n, unique).
 *
 * Source: Widynski, Squares: a fast counter-based RNG, arXiv:2004.06278, 2020.
 *
 * @param seq     the seed; not changed
 * @param unique  whether a key that was there before is left out and another one made
 * @param out     n keys, written
 * @param n       number of keys, 1 or more
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (n is 0), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_squares_keys(const rill_seed_sequence *seq,
                              bool unique,
                              uint64_t *out,
                              size_t n);

/**
 * The functions that draw from a bit generator, for code written against NumPy's bitgen_t.
 *
 * They draw from the bit generator's current state, after any seeding, restoring and draws by others. They take no
 * lock: a program that draws from the bit generator on several threads must hold rill_bit_generator_lock around them.
 *
 * @param bg   not changed by this call, but by the functions
 * @param out  the functions, neither to be changed nor freed; valid, at the same address, as long as a handle, a
 *             generator or a random state keeps the bit generator alive; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_bitgen(rill_bit_generator *bg,
                                      rill_bitgen **out);

/**
 * Make a bit generator whose words come from foreign functions: those of a NumPy bit generator, of a hardware source,
 * of a file. Everything draws from it as from any other.
 *
 * Each word is one call of next_uint64, next_uint32, next_double or next_raw, in the order of NumPy's draws.
 * Spawning, jumping, advancing, cloning, seeding and saving are UNSUPPORTED. Restoring replaces the foreign functions
 * by one of Rill's algorithms.
 *
 * A function may call back into Rill. A call on the bit generator that is drawing, or on a generator or random state
 * that is drawing, returns INVALID_STATE. The function may draw through what rill_bit_generator_bitgen returns for
 * that bit generator. Functions that draw from other bit generators must all take these in the same order, since each
 * is locked meanwhile: if A draws from B and B draws from A, two threads can wait for each other for ever.
 *
 * A function must return. It must not end by longjmp, by an exception or by pthread_cancel; a function that reads or
 * waits must disable cancellation with pthread_setcancelstate, or the process may be aborted. It runs in the default
 * floating-point environment.
 *
 * @param foreign  copied; what its state points at must outlive the bit generator, and must be usable from any thread,
 *                 one at a time
 * @param out      the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER (also for a function that is NULL), INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_from_bitgen(const rill_bitgen *foreign,
                                           rill_bit_generator **out);

/**
 * The logarithm of the gamma function, with the bits that NumPy's samplers compute. Draws nothing.
 *
 * Same as random_loggam of NumPy's C API.
 *
 * @param x  > 0
 * @return log(gamma(x))
 */
RILL_NODISCARD double rill_bitgen_loggam(double x);

/**
 * Draw from the normal distribution.
 *
 * Same as random_normal of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param loc     mean
 * @param scale   standard deviation, >= 0
 * @return the value
 */
double rill_bitgen_normal(rill_bitgen *bitgen, double loc, double scale);

/**
 * Draw from the gamma distribution.
 *
 * Same as random_gamma of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param shape   >= 0
 * @param scale   in the unit of the samples, >= 0
 * @return a value >= 0
 */
double rill_bitgen_gamma(rill_bitgen *bitgen, double shape, double scale);

/**
 * Draw a float from the gamma distribution.
 *
 * Same as random_gamma_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param shape   >= 0
 * @param scale   in the unit of the samples, >= 0
 * @return a value >= 0
 */
float rill_bitgen_gamma_f(rill_bitgen *bitgen, float shape, float scale);

/**
 * Draw from the exponential distribution.
 *
 * Same as random_exponential of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param scale   mean, >= 0
 * @return a value >= 0
 */
double rill_bitgen_exponential(rill_bitgen *bitgen, double scale);

/**
 * Draw from the uniform distribution on [lower, lower + range).
 *
 * Same as random_uniform of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param lower   in the unit of the samples
 * @param range   in the unit of the samples
 * @return the value
 */
double rill_bitgen_uniform(rill_bitgen *bitgen, double lower, double range);

/**
 * Draw from the beta distribution.
 *
 * Same as random_beta of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param a       > 0
 * @param b       > 0
 * @return a value in [0, 1]
 */
double rill_bitgen_beta(rill_bitgen *bitgen, double a, double b);

/**
 * Draw from the chi-square distribution.
 *
 * Same as random_chisquare of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param df      degrees of freedom, > 0
 * @return the value
 */
double rill_bitgen_chisquare(rill_bitgen *bitgen, double df);

/**
 * Draw from the F distribution.
 *
 * Same as random_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param dfnum   degrees of freedom of the numerator, > 0
 * @param dfden   degrees of freedom of the denominator, > 0
 * @return the value
 */
double rill_bitgen_f(rill_bitgen *bitgen, double dfnum, double dfden);

/**
 * Draw from the standard Cauchy distribution.
 *
 * Same as random_standard_cauchy of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return the value
 */
double rill_bitgen_standard_cauchy(rill_bitgen *bitgen);

/**
 * Draw from the Pareto II or Lomax distribution.
 *
 * Same as random_pareto of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param a       shape, > 0
 * @return the value
 */
double rill_bitgen_pareto(rill_bitgen *bitgen, double a);

/**
 * Draw from the Weibull distribution of scale 1.
 *
 * Same as random_weibull of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param a       shape, >= 0
 * @return the value
 */
double rill_bitgen_weibull(rill_bitgen *bitgen, double a);

/**
 * Draw from the power function distribution.
 *
 * Same as random_power of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param a       exponent plus 1, > 0
 * @return a value in [0, 1]
 */
double rill_bitgen_power(rill_bitgen *bitgen, double a);

/**
 * Draw from the Laplace distribution.
 *
 * Same as random_laplace of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param loc     in the unit of the samples
 * @param scale   in the unit of the samples, >= 0
 * @return the value
 */
double rill_bitgen_laplace(rill_bitgen *bitgen, double loc, double scale);

/**
 * Draw from the Gumbel distribution.
 *
 * Same as random_gumbel of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param loc     in the unit of the samples
 * @param scale   in the unit of the samples, >= 0
 * @return the value
 */
double rill_bitgen_gumbel(rill_bitgen *bitgen, double loc, double scale);

/**
 * Draw from the logistic distribution.
 *
 * Same as random_logistic of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param loc     in the unit of the samples
 * @param scale   in the unit of the samples, >= 0
 * @return the value
 */
double rill_bitgen_logistic(rill_bitgen *bitgen, double loc, double scale);

/**
 * Draw from the log-normal distribution.
 *
 * Same as random_lognormal of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param mean    mean of the logarithm
 * @param sigma   standard deviation of the logarithm, >= 0
 * @return the value
 */
double rill_bitgen_lognormal(rill_bitgen *bitgen, double mean, double sigma);

/**
 * Draw from the Rayleigh distribution.
 *
 * Same as random_rayleigh of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param mode    scale, >= 0
 * @return the value
 */
double rill_bitgen_rayleigh(rill_bitgen *bitgen, double mode);

/**
 * Draw from Student's t distribution.
 *
 * Same as random_standard_t of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param df      degrees of freedom, > 0
 * @return the value
 */
double rill_bitgen_standard_t(rill_bitgen *bitgen, double df);

/**
 * Draw from the noncentral chi-square distribution.
 *
 * Same as random_noncentral_chisquare of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param df      degrees of freedom, > 0
 * @param nonc    noncentrality, >= 0
 * @return the value
 */
double rill_bitgen_noncentral_chisquare(rill_bitgen *bitgen, double df, double nonc);

/**
 * Draw from the noncentral F distribution.
 *
 * Same as random_noncentral_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param dfnum   degrees of freedom of the numerator, > 0
 * @param dfden   degrees of freedom of the denominator, > 0
 * @param nonc    noncentrality, >= 0
 * @return the value
 */
double rill_bitgen_noncentral_f(rill_bitgen *bitgen, double dfnum, double dfden, double nonc);

/**
 * Draw from the Wald distribution.
 *
 * Same as random_wald of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param mean    > 0
 * @param scale   > 0
 * @return the value
 */
double rill_bitgen_wald(rill_bitgen *bitgen, double mean, double scale);

/**
 * Draw from the von Mises distribution.
 *
 * Same as random_vonmises of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param mu      mode, in radians
 * @param kappa   concentration, >= 0
 * @return an angle in [-pi, pi]
 */
double rill_bitgen_vonmises(rill_bitgen *bitgen, double mu, double kappa);

/**
 * Draw from the triangular distribution.
 *
 * Same as random_triangular of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param left    lower end
 * @param mode    peak
 * @param right   upper end
 * @return the value
 */
double rill_bitgen_triangular(rill_bitgen *bitgen, double left, double mode, double right);

/**
 * Draw from the Poisson distribution.
 *
 * Same as random_poisson of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param lam     mean, >= 0
 * @return the value
 */
int64_t rill_bitgen_poisson(rill_bitgen *bitgen, double lam);

/**
 * Draw from the negative binomial distribution.
 *
 * Same as random_negative_binomial of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       successes, > 0
 * @param p       probability of success, in (0, 1]
 * @return the value
 */
int64_t rill_bitgen_negative_binomial(rill_bitgen *bitgen, double n, double p);

/**
 * Draw from the binomial distribution.
 *
 * Same as random_binomial of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param p       probability of success, in [0, 1]
 * @param n       number of trials, >= 0
 * @return the value
 */
int64_t rill_bitgen_binomial(rill_bitgen *bitgen, double p, int64_t n);

/**
 * Draw from the binomial distribution by BTPE.
 *
 * Same as random_binomial_btpe of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of trials; n p must be at least 30
 * @param p       probability of success, in (0, 1)
 * @return the value
 */
int64_t rill_bitgen_binomial_btpe(rill_bitgen *bitgen, int64_t n, double p);

/**
 * Draw from the binomial distribution by inversion.
 *
 * Same as random_binomial_inversion of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of trials, >= 0; n p must be at most 30, or it may not end
 * @param p       probability of success, in [0, 1)
 * @return the value
 */
int64_t rill_bitgen_binomial_inversion(rill_bitgen *bitgen, int64_t n, double p);

/**
 * Draw from the logarithmic series distribution.
 *
 * Same as random_logseries of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param p       in [0, 1)
 * @return the value
 */
int64_t rill_bitgen_logseries(rill_bitgen *bitgen, double p);

/**
 * Draw from the geometric distribution.
 *
 * Same as random_geometric of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param p       probability of success, in (0, 1]
 * @return the value
 */
int64_t rill_bitgen_geometric(rill_bitgen *bitgen, double p);

/**
 * Draw from the geometric distribution by summing probabilities. The expected time is proportional to 1 / p.
 *
 * Same as random_geometric_search of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param p       probability of success, in (0, 1]
 * @return the value
 */
int64_t rill_bitgen_geometric_search(rill_bitgen *bitgen, double p);

/**
 * Draw from the zeta distribution.
 *
 * Same as random_zipf of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param a       exponent, > 1
 * @return the value
 */
int64_t rill_bitgen_zipf(rill_bitgen *bitgen, double a);

/**
 * Draw from the hypergeometric distribution.
 *
 * Same as random_hypergeometric of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param good    >= 0
 * @param bad     >= 0
 * @param sample  >= 0, at most good + bad
 * @return the value
 */
int64_t rill_bitgen_hypergeometric(rill_bitgen *bitgen, int64_t good, int64_t bad, int64_t sample);

/**
 * Draw from the multinomial distribution.
 *
 * Same as random_multinomial of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of trials, >= 0
 * @param mnix    d counts, written
 * @param pix     d probabilities; the last has what the others leave
 * @param d       number of outcomes; nothing is drawn unless it is positive
 */
void rill_bitgen_multinomial(rill_bitgen *bitgen, int64_t n, int64_t *mnix, const double *pix, ptrdiff_t d);

/**
 * Draw from the multivariate hypergeometric distribution, by shuffling a list of the whole population.
 *
 * Same as random_multivariate_hypergeometric_count of NumPy's C API.
 *
 * @param bitgen        the words; advanced by the draws
 * @param total         the sum of colors
 * @param num_colors    number of colors
 * @param colors        num_colors counts, >= 0
 * @param nsample       from 0 to total
 * @param num_variates  number of values
 * @param variates      num_variates rows of num_colors counts, written
 * @return 0; -1 if memory runs out
 */
int32_t rill_bitgen_multivariate_hypergeometric_count(rill_bitgen *bitgen,
                                                      int64_t total,
                                                      size_t num_colors,
                                                      const int64_t *colors,
                                                      int64_t nsample,
                                                      size_t num_variates,
                                                      int64_t *variates);

/**
 * Draw from the multivariate hypergeometric distribution, one color after the other.
 *
 * Same as random_multivariate_hypergeometric_marginals of NumPy's C API.
 *
 * @param bitgen        the words; advanced by the draws
 * @param total         the sum of colors
 * @param num_colors    number of colors
 * @param colors        num_colors counts, >= 0
 * @param nsample       from 0 to total
 * @param num_variates  number of values
 * @param variates      num_variates rows of num_colors counts, written
 */
void rill_bitgen_multivariate_hypergeometric_marginals(rill_bitgen *bitgen,
                                                       int64_t total,
                                                       size_t num_colors,
                                                       const int64_t *colors,
                                                       int64_t nsample,
                                                       size_t num_variates,
                                                       int64_t *variates);

/**
 * Draw an integer of 63 bits.
 *
 * Same as random_positive_int64 of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return an integer >= 0
 */
int64_t rill_bitgen_positive_int64(rill_bitgen *bitgen);

/**
 * Draw an integer of 31 bits.
 *
 * Same as random_positive_int32 of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return an integer >= 0
 */
int32_t rill_bitgen_positive_int32(rill_bitgen *bitgen);

/**
 * Draw an integer of 63 bits, on every platform.
 *
 * Same as random_positive_int of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return an integer >= 0
 */
int64_t rill_bitgen_positive_int(rill_bitgen *bitgen);

/**
 * Draw an integer of 64 bits, on every platform.
 *
 * Same as random_uint of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return any integer
 */
uint64_t rill_bitgen_uint(rill_bitgen *bitgen);

/**
 * Draw an integer from 0 to max, by masked rejection.
 *
 * Same as random_interval of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param max     the largest value
 * @return the value
 */
uint64_t rill_bitgen_interval(rill_bitgen *bitgen, uint64_t max);

/**
 * Draw an integer from off to off + rng, which wraps.
 *
 * Same as random_bounded_uint64 of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
 * @param use_masked  masked rejection in place of Lemire's method
 * @return the value
 */
uint64_t rill_bitgen_bounded_uint64(rill_bitgen *bitgen,
                                    uint64_t off,
                                    uint64_t rng,
                                    uint64_t mask,
                                    bool use_masked);

/**
 * Draw an integer from off to off + rng, which wraps.
 *
 * Same as random_buffered_bounded_uint32 of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
 * @param use_masked  masked rejection in place of Lemire's method
 * @return the value
 */
uint32_t rill_bitgen_buffered_bounded_uint32(rill_bitgen *bitgen,
                                             uint32_t off,
                                             uint32_t rng,
                                             uint32_t mask,
                                             bool use_masked);

/**
 * Draw an integer from off to off + rng, which wraps; 2 draws share a word.
 *
 * Same as random_buffered_bounded_uint16 of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
 * @param use_masked  masked rejection in place of Lemire's method
 * @param bcnt        how many pieces of *buf are left; 0 before the first draw
 * @param buf         the word that several draws share
 * @return the value
 */
uint16_t rill_bitgen_buffered_bounded_uint16(rill_bitgen *bitgen,
                                             uint16_t off,
                                             uint16_t rng,
                                             uint16_t mask,
                                             bool use_masked,
                                             int32_t *bcnt,
                                             uint32_t *buf);

/**
 * Draw an integer from off to off + rng, which wraps; 4 draws share a word.
 *
 * Same as random_buffered_bounded_uint8 of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param mask        the smallest 2^k - 1 that covers rng; only used with use_masked
 * @param use_masked  masked rejection in place of Lemire's method
 * @param bcnt        how many pieces of *buf are left; 0 before the first draw
 * @param buf         the word that several draws share
 * @return the value
 */
uint8_t rill_bitgen_buffered_bounded_uint8(rill_bitgen *bitgen,
                                           uint8_t off,
                                           uint8_t rng,
                                           uint8_t mask,
                                           bool use_masked,
                                           int32_t *bcnt,
                                           uint32_t *buf);

/**
 * Draw a bit, or return off if rng is 0; 32 draws share a word.
 *
 * Same as random_buffered_bounded_bool of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param off     the value if rng is 0
 * @param rng     0 or 1
 * @param bcnt    how many pieces of *buf are left; 0 before the first draw
 * @param buf     the word that several draws share
 * @return 0 or 1
 */
uint8_t rill_bitgen_buffered_bounded_bool(rill_bitgen *bitgen,
                                          uint8_t off,
                                          uint8_t rng,
                                          int32_t *bcnt,
                                          uint32_t *buf);

/**
 * Draw integers from off to off + rng, which wraps.
 *
 * Same as random_bounded_uint64_fill of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param cnt         number of values; nothing is drawn unless it is positive
 * @param use_masked  masked rejection in place of Lemire's method
 * @param out         cnt values, written
 */
void rill_bitgen_bounded_uint64_fill(rill_bitgen *bitgen,
                                     uint64_t off,
                                     uint64_t rng,
                                     ptrdiff_t cnt,
                                     bool use_masked,
                                     uint64_t *out);

/**
 * Draw integers from off to off + rng, which wraps.
 *
 * Same as random_bounded_uint32_fill of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param cnt         number of values; nothing is drawn unless it is positive
 * @param use_masked  masked rejection in place of Lemire's method
 * @param out         cnt values, written
 */
void rill_bitgen_bounded_uint32_fill(rill_bitgen *bitgen,
                                     uint32_t off,
                                     uint32_t rng,
                                     ptrdiff_t cnt,
                                     bool use_masked,
                                     uint32_t *out);

/**
 * Draw integers from off to off + rng, which wraps; 2 values share a word.
 *
 * Same as random_bounded_uint16_fill of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param cnt         number of values; nothing is drawn unless it is positive
 * @param use_masked  masked rejection in place of Lemire's method
 * @param out         cnt values, written
 */
void rill_bitgen_bounded_uint16_fill(rill_bitgen *bitgen,
                                     uint16_t off,
                                     uint16_t rng,
                                     ptrdiff_t cnt,
                                     bool use_masked,
                                     uint16_t *out);

/**
 * Draw integers from off to off + rng, which wraps; 4 values share a word.
 *
 * Same as random_bounded_uint8_fill of NumPy's C API.
 *
 * @param bitgen      the words; advanced by the draws
 * @param off         the smallest value
 * @param rng         the width of the range
 * @param cnt         number of values; nothing is drawn unless it is positive
 * @param use_masked  masked rejection in place of Lemire's method
 * @param out         cnt values, written
 */
void rill_bitgen_bounded_uint8_fill(rill_bitgen *bitgen,
                                    uint8_t off,
                                    uint8_t rng,
                                    ptrdiff_t cnt,
                                    bool use_masked,
                                    uint8_t *out);

/**
 * Draw bits, or write off everywhere if rng is 0; 32 values share a word.
 *
 * Same as random_bounded_bool_fill of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param off     the value if rng is 0
 * @param rng     0 or 1
 * @param cnt     number of values; nothing is drawn unless it is positive
 * @param out     cnt values, written
 */
void rill_bitgen_bounded_bool_fill(rill_bitgen *bitgen,
                                   uint8_t off,
                                   uint8_t rng,
                                   ptrdiff_t cnt,
                                   uint8_t *out);

/**
 * Draw a double from the uniform distribution on [0, 1).
 *
 * Same as random_standard_uniform of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return a value in [0, 1)
 */
double rill_bitgen_standard_uniform(rill_bitgen *bitgen);

/**
 * Draw a float from the uniform distribution on [0, 1).
 *
 * Same as random_standard_uniform_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return a value in [0, 1)
 */
float rill_bitgen_standard_uniform_f(rill_bitgen *bitgen);

/**
 * Draw doubles from the uniform distribution on [0, 1).
 *
 * Same as random_standard_uniform_fill of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_uniform_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out);

/**
 * Draw floats from the uniform distribution on [0, 1).
 *
 * Same as random_standard_uniform_fill_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_uniform_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out);

/**
 * Draw a double from the exponential distribution of mean 1.
 *
 * Same as random_standard_exponential of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return a value >= 0
 */
double rill_bitgen_standard_exponential(rill_bitgen *bitgen);

/**
 * Draw a float from the exponential distribution of mean 1.
 *
 * Same as random_standard_exponential_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return a value >= 0
 */
float rill_bitgen_standard_exponential_f(rill_bitgen *bitgen);

/**
 * Draw doubles from the exponential distribution of mean 1.
 *
 * Same as random_standard_exponential_fill of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_exponential_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out);

/**
 * Draw floats from the exponential distribution of mean 1.
 *
 * Same as random_standard_exponential_fill_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_exponential_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out);

/**
 * Draw doubles from the exponential distribution of mean 1, by inversion.
 *
 * Same as random_standard_exponential_inv_fill of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_exponential_inv_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out);

/**
 * Draw floats from the exponential distribution of mean 1, by inversion.
 *
 * Same as random_standard_exponential_inv_fill_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_exponential_inv_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out);

/**
 * Draw a double from the normal distribution of mean 0 and standard deviation 1.
 *
 * Same as random_standard_normal of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return the value
 */
double rill_bitgen_standard_normal(rill_bitgen *bitgen);

/**
 * Draw a float from the normal distribution of mean 0 and standard deviation 1.
 *
 * Same as random_standard_normal_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @return the value
 */
float rill_bitgen_standard_normal_f(rill_bitgen *bitgen);

/**
 * Draw doubles from the normal distribution of mean 0 and standard deviation 1.
 *
 * Same as random_standard_normal_fill of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_normal_fill(rill_bitgen *bitgen, ptrdiff_t n, double *out);

/**
 * Draw floats from the normal distribution of mean 0 and standard deviation 1.
 *
 * Same as random_standard_normal_fill_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param n       number of values; nothing is drawn unless it is positive
 * @param out     n values, written
 */
void rill_bitgen_standard_normal_fill_f(rill_bitgen *bitgen, ptrdiff_t n, float *out);

/**
 * Draw a double from the gamma distribution of scale 1.
 *
 * Same as random_standard_gamma of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param shape   >= 0
 * @return a value >= 0
 */
double rill_bitgen_standard_gamma(rill_bitgen *bitgen, double shape);

/**
 * Draw a float from the gamma distribution of scale 1.
 *
 * Same as random_standard_gamma_f of NumPy's C API.
 *
 * @param bitgen  the words; advanced by the draws
 * @param shape   >= 0
 * @return a value >= 0
 */
float rill_bitgen_standard_gamma_f(rill_bitgen *bitgen, float shape);

/**
 * What the functions of rill_inline.h read of the library that is running. They call this themselves.
 *
 * @param version  RILL_INLINE_VERSION of the header
 * @return what a header of that version reads, constant and not to be freed; NULL if the library has another version:
 *         the functions then call the library for each value
 */
RILL_NODISCARD
const rill_inline_parts *rill_inline_find_parts(uint32_t version);

/**
 * Make a bit generator from one foreign function that returns random bits. All other words are made of its words, in
 * the order of NumPy's draws.
 *
 * With 64 bits a word of 32 bits is the upper half of a result, and a double its upper 53 bits times 2^-53; no half is
 * kept. With 32 bits a word of 64 bits is two results, the upper half first; a double is the upper 27 bits of one above
 * the upper 26 bits of another, times 2^-53; of each result only the lower 32 bits count.
 *
 * Same as randomgen.UserBitGenerator(next_raw, bits). Everything else is as with rill_bit_generator_from_bitgen: what
 * can be done with the bit generator, and what the function may do.
 *
 * @param next_raw  the function; called with state, on any thread, one call at a time
 * @param state     passed to the function, may be NULL; what it points at must outlive the bit generator
 * @param bits      64 or 32: how many bits of a result are random
 * @param out       the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (other bits), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_from_next_raw(uint64_t (*next_raw)(void *state),
                                             void *state,
                                             int32_t bits,
                                             rill_bit_generator **out);

/**
 * The size in bytes of a bit generator in the caller's memory. It does not change within a version of the library.
 *
 * @param kind  a rill_bit_generator_kind
 * @return bytes; 0 for an unknown kind
 */
RILL_NODISCARD
size_t rill_plain_size(int32_t kind);

/**
 * Seed a bit generator in the caller's memory, for programs that store and copy generators as plain bytes, as the GNU
 * Scientific Library does (include/rill_gsl.h). There is nothing to free.
 *
 * Same stream as numpy.random.PCG64(seed), MT19937(seed) and so on.
 *
 * @param kind   a rill_bit_generator_kind
 * @param state  size bytes, which need not be aligned, written
 * @param size   number of bytes, at least rill_plain_size(kind)
 * @param seed   any integer
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind), BUFFER_TOO_SMALL
 */
RILL_NODISCARD
rill_status rill_plain_seed(int32_t kind,
                            void *state,
                            size_t size,
                            uint64_t seed);

/**
 * Draw 32 bits from a bit generator in the caller's memory. Takes no lock.
 *
 * Same stream as NumPy's next_uint32.
 *
 * @param kind   the kind with which it was seeded
 * @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
 * @return the word; 0 for an unknown kind
 */
uint32_t rill_plain_next_uint32(int32_t kind, void *state);

/**
 * Draw 64 bits from a bit generator in the caller's memory. Takes no lock.
 *
 * Same stream as NumPy's next_uint64.
 *
 * @param kind   the kind with which it was seeded
 * @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
 * @return the word; 0 for an unknown kind
 */
uint64_t rill_plain_next_uint64(int32_t kind, void *state);

/**
 * Draw a double in [0, 1) from a bit generator in the caller's memory. Takes no lock.
 *
 * Same stream as NumPy's next_double.
 *
 * @param kind   the kind with which it was seeded
 * @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
 * @return the double; 0 for an unknown kind
 */
double rill_plain_next_double(int32_t kind, void *state);

/**
 * Draw n values of a distribution from a bit generator in the caller's memory, each with its own parameters, or all with
 * the same. Takes no lock and allocates nothing; threads may draw from different states at once.
 *
 * Same stream as rill_generator_draw from a bit generator of this kind. For one value at a time, rill_plain_bitgen costs
 * less.
 *
 * @param kind          the kind with which it was seeded
 * @param state         the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draws
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, distribution, n_parameters, and as the distribution's
 *         own function), UNSUPPORTED (a distribution that Generator does not have)
 */
RILL_NODISCARD
rill_status rill_plain_draw(int32_t kind,
                            void *state,
                            int32_t distribution,
                            const rill_parameter *parameters,
                            size_t n_parameters,
                            void *out,
                            size_t n);

/**
 * Begin the stream of a key in a bit generator in the caller's memory, as rill_bit_generator_rekey does.
 *
 * Same stream as numpy.random.Philox(key=key, counter=counter) and its kin.
 *
 * @param kind       the kind with which it was seeded
 * @param state      the bytes that rill_plain_seed wrote, or a copy of them
 * @param counter    n_counter words of the counter, the least significant first; may be NULL when n_counter is 0
 * @param n_counter  number of words; 0: the counter is 0
 * @param key        n_key words of the key, the least significant first
 * @param n_key      number of words, 1 or more
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, no word of the key, a number with too many bits, a key
 *         of Squares that is even), UNSUPPORTED (all but Philox, ThreeFry, Squares, AESCounter, ChaCha, BlaBla, SPECK128)
 */
RILL_NODISCARD
rill_status rill_plain_rekey(int32_t kind,
                             void *state,
                             const uint64_t *counter,
                             size_t n_counter,
                             const uint64_t *key,
                             size_t n_key);

/**
 * The functions that draw from a bit generator in the caller's memory, for rill_bitgen_* and include/rill_npyrandom.h:
 * every distribution of NumPy's C API, one value at a time. There is nothing to free.
 *
 * The bitgen points at the state: a state that is copied or moved, or read from a file, needs a new one.
 *
 * @param kind   the kind with which it was seeded
 * @param state  the bytes that rill_plain_seed wrote, or a copy of them, which must outlive the bitgen
 * @param out    the functions, with that state
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind)
 */
RILL_NODISCARD
rill_status rill_plain_bitgen(int32_t kind,
                              void *state,
                              rill_bitgen *out);

/**
 * Make a generator with a new PCG64 of that seed.
 *
 * Same streams as numpy.random.default_rng(seed).
 *
 * @param seed  any integer
 * @param out   the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_default_rng(uint64_t seed, rill_generator **out);

/**
 * Make a generator with a new PCG64 and the operating system's entropy, as numpy.random.default_rng() does.
 *
 * @param out  the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_default_rng_from_os(rill_generator **out);

/**
 * Make a generator with a new PCG64 that is seeded by a list of words, such as a run's number and a rank.
 *
 * Same streams as numpy.random.default_rng([w0, w1, ...]).
 *
 * @param words  n words; may be NULL when n is 0
 * @param n      number of words
 * @param out    the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_default_rng_from_words(const uint32_t *words, size_t n, rill_generator **out);

/**
 * Make a generator with a new PCG64 that is seeded by an integer of any size, in decimal ("123") or hexadecimal
 * ("0x1f"): what secrets.randbits(128) gave, or what SeedSequence().entropy shows. Decimal text may have at most 4300
 * digits, which is Python's limit; hexadecimal text may have any number of digits.
 *
 * Same streams as numpy.random.default_rng(int(text)); int(text, 16) for hexadecimal text.
 *
 * @param text  the digits, ended by a zero byte
 * @param out   the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_ARGUMENT ("unrecognized seed string", too many decimal digits), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_default_rng_from_string(const char *text,
                                         rill_generator **out);

/**
 * Make n generators from one seed, such as one for each thread. Their streams are independent.
 *
 * Same streams as numpy.random.default_rng(seed).spawn(n), and so as
 * [numpy.random.default_rng(s) for s in numpy.random.SeedSequence(seed).spawn(n)].
 *
 * @param seed  any integer
 * @param out   n new generators, which rill_generators_free frees together, or rill_generator_free one by one; all NULL
 *              on failure; may be NULL when n is 0
 * @param n     number of generators
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_default_rng_spawn(uint64_t seed,
                                   rill_generator **out,
                                   size_t n);

/**
 * Make a generator that draws from a bit generator, which others may share.
 *
 * @param bg   kept alive by the generator; the handle may be freed at once
 * @param out  the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_generator_new(rill_bit_generator *bg, rill_generator **out);

/**
 * A new reference to the current bit generator.
 *
 * @param generator  not changed
 * @param out        the bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_bit_generator(const rill_generator *generator,
                                         rill_bit_generator **out);

/**
 * The functions that draw from the current bit generator, for single values: rill_bitgen_normal(*out, loc, scale)
 * returns one. They draw what fills of one value would, so that both may be mixed.
 *
 * They take no lock and check nothing: a program that draws from the generator on several threads must hold
 * rill_bit_generator_lock around them.
 *
 * @param generator  not changed by this call, but by the functions
 * @param out        the functions, neither to be changed nor freed; valid, at the same address, until the generator is
 *                   freed or gets another bit generator; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_bitgen(rill_generator *generator,
                                  rill_bitgen **out);

/**
 * Draw from another bit generator from now on. Draws that other threads have begun finish on the old one.
 *
 * @param generator  draws from bg afterwards
 * @param bg         kept alive by the generator; the handle may be freed at once
 * @return OK, NULL_POINTER
 */
RILL_NODISCARD
rill_status rill_generator_set_bit_generator(rill_generator *generator,
                                             rill_bit_generator *bg);

/**
 * Make n generators on children of the bit generator. Their streams are independent.
 *
 * Same as Generator.spawn(n).
 *
 * @param generator  the count of children of its seed sequence grows by n
 * @param out        n new generators, each to be freed; all NULL on failure; may be NULL when n is 0
 * @param n          number of children
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), UNSUPPORTED (no seed
 *         sequence), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_spawn(rill_generator *generator,
                                 rill_generator **out,
                                 size_t n);

/**
 * Free a handle.
 *
 * @param generator  a handle, or NULL
 */
void rill_generator_free(rill_generator *generator);

/**
 * Free an array of handles, as rill_default_rng_spawn and rill_generator_spawn fill. The array itself is the caller's.
 *
 * @param generators  n handles, of which some may be NULL; all NULL afterwards. NULL: nothing is freed
 * @param n           number of handles
 */
void rill_generators_free(rill_generator **generators,
                          size_t n);

/**
 * Draw a sample of the indices 0, 1, ..., population - 1.
 *
 * Same stream as numpy.random.Generator.choice(population, n, replace, p, shuffle=shuffle).
 *
 * @param generator   advanced by the draws
 * @param population  number of indices to choose from
 * @param replace     whether an index may be drawn more than once
 * @param p           one probability for each index, with sum 1; NULL: equal probabilities
 * @param shuffle     whether the order of a sample without replacement is random too; false is faster
 * @param out         n indices, written; may be NULL when n is 0
 * @param n           number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a must be a positive integer unless no samples are taken",
 *         "Probabilities contain NaN", "Probabilities are not non-negative", "Probabilities do not sum to 1. See Notes
 *         section of docstring for more information.", "Cannot take a larger sample than population when replace is
 *         False", "Fewer non-zero entries in p than size"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_choice(rill_generator *generator,
                                  int64_t population,
                                  bool replace,
                                  const double *p,
                                  bool shuffle,
                                  int64_t *out,
                                  size_t n);

/**
 * Draw n random bytes.
 *
 * Same stream as numpy.random.Generator.bytes(n): 32-bit words, little-endian, the last one truncated. For n == 0
 * NumPy consumes a word; this draws nothing.
 *
 * @param generator  advanced by the draws
 * @param out        n bytes, written; may be NULL when n is 0
 * @param n          number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_bytes(rill_generator *generator,
                                 uint8_t *out,
                                 size_t n);

/**
 * Shuffle an array in place. The arguments describe the array as those of qsort do.
 *
 * Same stream as numpy.random.Generator.shuffle(x) for a one-dimensional x.
 *
 * @param generator  advanced by the draws
 * @param base       n items of item_size bytes each, shuffled; may be NULL when n is 0
 * @param n          number of items
 * @param item_size  size of an item in bytes, at least 1
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive")
 */
RILL_NODISCARD
rill_status rill_generator_shuffle(rill_generator *generator,
                                   void *base,
                                   size_t n,
                                   size_t item_size);

/**
 * Write the integers 0, 1, ..., n - 1 in random order.
 *
 * Same stream as numpy.random.Generator.permutation(n).
 *
 * @param generator  advanced by the draws
 * @param out        n indices, written; may be NULL when n is 0
 * @param n          number of indices
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_generator_permutation(rill_generator *generator, int64_t *out, size_t n);

/**
 * Draw unsigned integers of 64 bits, each equally likely: the words that the other functions are computed from.
 *
 * Same stream as uintegers(n) of randomgen 2.5.1's ExtendedGenerator, and as rill_bit_generator_random_u64.
 *
 * @param generator  advanced by the draws
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of integers
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_uintegers(rill_generator *generator,
                                     uint64_t *out,
                                     size_t n);

/**
 * Draw unsigned integers of 32 bits, each equally likely. From 64-bit words the low half comes first, and the high
 * half is kept for the next 32-bit draw.
 *
 * Same stream as uintegers(n, bits=32) of randomgen 2.5.1's ExtendedGenerator, and as rill_bit_generator_random_u32.
 *
 * @param generator  advanced by the draws
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of integers
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_uintegers_u32(rill_generator *generator,
                                         uint32_t *out,
                                         size_t n);

/**
 * Draw from the complex normal distribution.
 *
 * A complex number is two doubles, the real part first: the layout of C's double complex, C++'s complex type of doubles,
 * Fortran's complex(real64), Julia's ComplexF64 and R's complex.
 *
 * Density: the real and the imaginary part are bivariate normal about loc, with the variances
 * Re(gamma + relation) / 2 and Re(gamma - relation) / 2 and the covariance Im(relation) / 2.
 *
 * Same stream as complex_normal(loc, gamma, relation, n) of randomgen 2.5.1's ExtendedGenerator.
 *
 * Method: two standard normal values for each value, the first for the real part.
 *
 * Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing
 * 44 (1996); randomgen 2.5.1's ExtendedGenerator.complex_normal.
 *
 * @param generator  advanced by the draws
 * @param loc        mean, in the unit of the samples; NULL: 0
 * @param gamma      mean of |z - loc|^2, real and >= 0, in the square of that unit; NULL: 1
 * @param relation   mean of (z - loc)^2, in the square of that unit, of a magnitude of at most gamma; NULL: 0
 * @param out        n pairs of doubles, written; may be NULL when n is 0
 * @param n          number of values
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Im(gamma) != 0", "Re(gamma - relation) < 0", "Re(gamma +
 *         relation) < 0", "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)")
 */
RILL_NODISCARD
rill_status rill_generator_complex_normal(rill_generator *generator,
                                          const double *loc,
                                          const double *gamma,
                                          const double *relation,
                                          double *out,
                                          size_t n);

/**
 * Draw matrices from the standard Wishart distribution: sums of the squares z z' of df vectors z of dim standard normal
 * values. Below dim degrees of freedom they are singular.
 *
 * Density, for df >= dim: |w|^((df - dim - 1) / 2) exp(-tr(w) / 2) / (2^(df dim / 2) Gamma_dim(df / 2)), with the
 * multivariate gamma function.
 *
 * Same stream as standard_wishart(df, dim, n, rescale) of randomgen 2.5.1's ExtendedGenerator. For df >= dim the values
 * are the same to the bit. Below, they are so up to the rounding of sums, which randomgen leaves to the BLAS library of
 * its processor. The bits are the same on every platform.
 *
 * Method: a chi-square value and normal values for each row (Bartlett's decomposition); below dim degrees of freedom,
 * df rows of normal values for each matrix, all drawn first.
 *
 * Source: P. L. Odell, A. H. Feiveson, "A Numerical Procedure to Generate a Sample Covariance Matrix", J. Amer. Stat.
 * Assoc. 61 (1966); H. Uhlig, "On Singular Wishart and Singular Multivariate Beta Distributions", Ann. Statist. 22
 * (1994); randomgen 2.5.1's ExtendedGenerator.standard_wishart.
 *
 * @param generator  advanced by the draws
 * @param df         degrees of freedom, >= 1
 * @param dim        number of rows and columns of a matrix
 * @param rescale    whether matrices are divided by df, so that their mean is the identity; true in randomgen
 * @param out        n matrices of dim rows of dim doubles, written; may be NULL when n is 0
 * @param n          number of matrices
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df must contain strictly positive integer values."),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_wishart(rill_generator *generator,
                                            int64_t df,
                                            size_t dim,
                                            bool rescale,
                                            double *out,
                                            size_t n);

/**
 * Draw matrices from the Wishart distribution: sums of the squares x x' of df vectors x from the normal distribution
 * with mean 0 and covariance scale. Below dim degrees of freedom, or with a scale that is singular, they are singular.
 *
 * Density, for df >= dim: |w|^((df - dim - 1) / 2) exp(-tr(scale^-1 w) / 2) / (2^(df dim / 2) |scale|^(df / 2)
 * Gamma_dim(df / 2)), with the multivariate gamma function.
 *
 * Same stream as wishart(df, scale, n, check_valid=check_valid, tol=tol, rank=rank, method=method) of randomgen 2.5.1's
 * ExtendedGenerator: the bit generator ends in its state. The values are randomgen's too, up to the rounding of sums,
 * which it leaves to the BLAS library of its processor. rill_factorization says how far each method agrees. The bits
 * are the same on every platform.
 *
 * Method: F w F' with a factor F of scale = F F' and w from the standard Wishart distribution.
 *
 * Source: P. L. Odell, A. H. Feiveson, "A Numerical Procedure to Generate a Sample Covariance Matrix", J. Amer. Stat.
 * Assoc. 61 (1966); H. Uhlig, "On Singular Wishart and Singular Multivariate Beta Distributions", Ann. Statist. 22
 * (1994); randomgen 2.5.1's ExtendedGenerator.wishart.
 *
 * @param generator    advanced by the draws
 * @param df           degrees of freedom, >= 1
 * @param scale        dim rows of dim doubles, symmetric positive-semidefinite, in the square of the unit of x;
 *                     RILL_FACTORIZATION_EIGH and RILL_FACTORIZATION_CHOLESKY read the lower triangle only
 * @param dim          number of rows and columns of a matrix, at least 1
 * @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a scale that is not symmetric
 *                     positive-semidefinite, or whose rank does not fit; RILL_CHECK_VALID_WARN, randomgen's default, and
 *                     RILL_CHECK_VALID_IGNORE draw anyway. RILL_FACTORIZATION_CHOLESKY of full rank refuses in any case
 *                     what is not positive definite
 * @param tol          tolerance of that check: 1e-8 in randomgen
 * @param rank         of scale; dim in randomgen. Below dim, the smallest singular values or eigenvalues become zero,
 *                     and RILL_FACTORIZATION_CHOLESKY reads the upper triangle and finds the rank by pivots; as in
 *                     randomgen, its draws are wrong for a scale whose rank is less than dim - 1
 * @param method       a rill_factorization; RILL_FACTORIZATION_SVD is randomgen's default
 * @param out          n matrices of dim rows of dim doubles, written; may be NULL when n is 0, which still checks the
 *                     scale
 * @param n            number of matrices
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of 'svd', 'eigh', 'cholesky'",
 *         "check_valid must equal 'warn', 'raise', or 'ignore'", "df must contain strictly positive integer values.",
 *         "scale must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so that
 *         scale's shape is (...,N,N).", "The ... is less than the minimum required rank.", "The covariance is not
 *         positive-semidefinite.", "Matrix is not positive definite", "SVD did not converge", "Eigenvalues did not
 *         converge"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_wishart(rill_generator *generator,
                                   int64_t df,
                                   const double *scale,
                                   size_t dim,
                                   int32_t check_valid,
                                   double tol,
                                   int64_t rank,
                                   int32_t method,
                                   double *out,
                                   size_t n);

/**
 * Draw matrices from the Wishart distribution, given a factor of its scale.
 *
 * Same stream as wishart(df, factor, n, method='factor') of randomgen 2.5.1's ExtendedGenerator, up to the rounding of
 * sums. This is the fastest way to draw many times with one scale.
 *
 * @param generator  advanced by the draws
 * @param df         degrees of freedom, >= 1
 * @param factor     dim rows of dim doubles, in the unit of the vectors; the scale is factor times its transpose
 * @param dim        number of rows and columns of a matrix, at least 1
 * @param out        n matrices of dim rows of dim doubles, written; may be NULL when n is 0
 * @param n          number of matrices
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df must contain strictly positive integer values.", "scale
 *         must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so that scale's
 *         shape is (...,N,N)."), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_wishart_factor(rill_generator *generator,
                                          int64_t df,
                                          const double *factor,
                                          size_t dim,
                                          double *out,
                                          size_t n);

/**
 * Draw vectors from the multivariate complex normal distribution.
 *
 * A complex number is two doubles, the real part first, as for rill_generator_complex_normal.
 *
 * Density: the real and imaginary parts are multivariate normal about those of loc. Of two components with the items g
 * of gamma and r of relation, the real parts have the covariance Re(g + r) / 2, the imaginary parts Re(g - r) / 2, the
 * real and the imaginary part Im(r - g) / 2, and the imaginary and the real part Im(g + r) / 2.
 *
 * Same stream as multivariate_complex_normal(loc, gamma, relation, n, check_valid=check_valid, tol=tol, method=method) of
 * randomgen 2.5.1's ExtendedGenerator: the bit generator ends in its state. The values are randomgen's too, up to the
 * rounding of sums, which it leaves to the BLAS library of its processor. rill_factorization says how far each method
 * agrees, for a covariance of 2 dim dimensions. The bits are the same on every platform.
 *
 * Method: the multivariate normal distribution of the parts.
 *
 * Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing
 * 44 (1996); randomgen 2.5.1's ExtendedGenerator.multivariate_complex_normal.
 *
 * @param generator    advanced by the draws
 * @param loc          dim complex means, in the unit of the samples
 * @param gamma        covariance: dim rows of dim complex numbers, Hermitian, in the square of that unit; NULL: the identity
 * @param relation     mean of (z - loc) (z - loc)': dim rows of dim complex numbers, symmetric, in the square of that
 *                     unit; NULL: zero
 * @param dim          dimensions, at least 1
 * @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance of the parts that is not
 *                     positive-semidefinite; RILL_CHECK_VALID_WARN, randomgen's default, and RILL_CHECK_VALID_IGNORE
 *                     draw anyway. RILL_FACTORIZATION_CHOLESKY refuses in any case what is not positive definite
 * @param tol          tolerance of that check, and of symmetry: 1e-8 in randomgen
 * @param method       a rill_factorization; RILL_FACTORIZATION_SVD is randomgen's default
 * @param out          n rows of dim pairs of doubles, written; may be NULL when n is 0, which still checks the covariance
 * @param n            number of vectors
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of 'svd', 'eigh', 'cholesky'",
 *         "check_valid must equal 'warn', 'raise', or 'ignore'", "loc must be non-empty and at least 1-dimensional",
 *         "The covariance matrix implied by gamma and relation is not symmetric.  Each component in gamma must be
 *         positive semi-definite Hermetian and each component in relation must be symmetric.", "The covariance is not
 *         positive-semidefinite.", "Matrix is not positive definite", "SVD did not converge", "Eigenvalues did not
 *         converge"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_multivariate_complex_normal(rill_generator *generator,
                                                       const double *loc,
                                                       const double *gamma,
                                                       const double *relation,
                                                       size_t dim,
                                                       int32_t check_valid,
                                                       double tol,
                                                       int32_t method,
                                                       double *out,
                                                       size_t n);

/**
 * Draw vectors from a multivariate normal distribution.
 *
 * Same stream as numpy.random.Generator.multivariate_normal(mean, cov, n, check_valid, tol, method=method): the bit
 * generator ends in NumPy's state. The values are NumPy's too, up to the rounding of sums, which NumPy leaves to the
 * BLAS library of its processor. rill_factorization says how far each method agrees. The bits are the same on every
 * platform.
 *
 * @param generator    advanced by the draws
 * @param mean         k means, in the unit of the samples
 * @param cov          covariance, k rows of k doubles, in the square of that unit; RILL_FACTORIZATION_EIGH and
 *                     RILL_FACTORIZATION_CHOLESKY read the lower triangle only
 * @param k            dimensions, at least 1
 * @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance that is not symmetric
 *                     positive-semidefinite; RILL_CHECK_VALID_WARN and RILL_CHECK_VALID_IGNORE draw anyway.
 *                     RILL_FACTORIZATION_CHOLESKY refuses in any case what is not positive definite
 * @param tol          tolerance of that check: 1e-8 in NumPy
 * @param method       a rill_factorization; RILL_FACTORIZATION_SVD is NumPy's default
 * @param out          n rows of k doubles, written; may be NULL when n is 0, which still checks the covariance
 * @param n            number of vectors
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of {'eigh', 'svd', 'cholesky'}",
 *         "check_valid must equal 'warn', 'raise', or 'ignore'", "covariance is not symmetric positive-semidefinite.",
 *         "Matrix is not positive definite"; for a NaN or an infinite item, as in NumPy, "SVD did not converge" and
 *         "Eigenvalues did not converge"; "cannot reshape array of size 0 into shape (0)" when k is 0), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_multivariate_normal(rill_generator *generator,
                                               const double *mean,
                                               const double *cov,
                                               size_t k,
                                               int32_t check_valid,
                                               double tol,
                                               int32_t method,
                                               double *out,
                                               size_t n);

/**
 * Draw vectors from a multivariate normal distribution, given a factor of its covariance.
 *
 * Each vector is mean + factor z with k standard normal values z; all of them are drawn first. This is the fastest
 * way to draw many times with one covariance. With NumPy's own factor, the values are NumPy's up to the rounding of
 * sums.
 *
 * @param generator  advanced by the draws
 * @param mean       k means, in the unit of the samples
 * @param factor     k rows of k doubles, in the unit of the samples; the covariance is factor times its transpose
 * @param k          dimensions, at least 1
 * @param out        n rows of k doubles, written; may be NULL when n is 0
 * @param n          number of vectors
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("cannot reshape array of size 0 into shape (0)" when k is
 *         0), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_multivariate_normal_factor(rill_generator *generator,
                                                      const double *mean,
                                                      const double *factor,
                                                      size_t k,
                                                      double *out,
                                                      size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
 *
 * Density: 1, for 0 <= x < 1.
 * Method: the upper 53 bits of a 64-bit word; 27 and 26 bits of two words for MT19937.
 *
 * Same stream as numpy.random.Generator.random(size=n).
 *
 * @param generator  advanced by the draws
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_generator_random(rill_generator *generator, double *out, size_t n);

/**
 * Draw from the normal distribution of mean 0 and standard deviation 1.
 *
 * Density: exp(-x^2 / 2) / sqrt(2 pi).
 * Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
 * Softw. 5(8), 2000).
 *
 * Same stream as numpy.random.Generator.standard_normal(size=n).
 *
 * @param generator  advanced by the draws
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_normal(rill_generator *generator,
                                           double *out,
                                           size_t n);

/**
 * Draw from the normal distribution.
 *
 * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)).
 * Method: the ziggurat method.
 *
 * Same stream as numpy.random.Generator.normal(loc, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param loc        mean, in the unit of the samples
 * @param scale      standard deviation, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_normal(rill_generator *generator,
                                  double loc,
                                  double scale,
                                  double *out,
                                  size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int64.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int64, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers(rill_generator *generator,
                                    int64_t low,
                                    int64_t high,
                                    bool endpoint,
                                    int64_t *out,
                                    size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint64.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint64, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_u64(rill_generator *generator,
                                        uint64_t low,
                                        uint64_t high,
                                        bool endpoint,
                                        uint64_t *out,
                                        size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int32.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int32, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
 *         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_i32(rill_generator *generator,
                                        int64_t low,
                                        int64_t high,
                                        bool endpoint,
                                        int32_t *out,
                                        size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint32.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint32, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
 *         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_u32(rill_generator *generator,
                                        int64_t low,
                                        int64_t high,
                                        bool endpoint,
                                        uint32_t *out,
                                        size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int16. Two values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int16, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int16", "high is out of
 *         bounds for int16", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_i16(rill_generator *generator,
                                        int64_t low,
                                        int64_t high,
                                        bool endpoint,
                                        int16_t *out,
                                        size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint16. Two values share
 * a word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint16, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint16", "high is out of
 *         bounds for uint16", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_u16(rill_generator *generator,
                                        int64_t low,
                                        int64_t high,
                                        bool endpoint,
                                        uint16_t *out,
                                        size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int8. Four values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int8, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int8", "high is out of
 *         bounds for int8", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_i8(rill_generator *generator,
                                       int64_t low,
                                       int64_t high,
                                       bool endpoint,
                                       int8_t *out,
                                       size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint8. Four values share
 * a word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint8, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint8", "high is out of
 *         bounds for uint8", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_u8(rill_generator *generator,
                                       int64_t low,
                                       int64_t high,
                                       bool endpoint,
                                       uint8_t *out,
                                       size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type bool. 32 values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
 * in an interval, ACM TOMACS 29(1), 2019).
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=bool, endpoint=endpoint).
 *
 * @param generator  advanced by the draws
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n truth values, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for bool", "high is out of
 *         bounds for bool", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_generator_integers_bool(rill_generator *generator,
                                         int64_t low,
                                         int64_t high,
                                         bool endpoint,
                                         bool *out,
                                         size_t n);

/**
 * Draw floats from the uniform distribution on [0, 1), multiples of 2^-24.
 *
 * Density: 1, for 0 <= x < 1.
 * Method: the upper 24 bits of a 32-bit word.
 *
 * Same stream as numpy.random.Generator.random(size=n, dtype=float32).
 *
 * @param generator  advanced by the draws
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_generator_random_f32(rill_generator *generator, float *out, size_t n);

/**
 * Draw from the uniform distribution on [low, high).
 *
 * Density: 1 / (high - low), for low <= x < high.
 * Method: a double in [0, 1), scaled.
 *
 * Same stream as numpy.random.Generator.uniform(low, high, size=n).
 *
 * @param generator  advanced by the draws
 * @param low        lower bound, in the unit of the samples
 * @param high       upper bound, in the unit of the samples, >= low, with a finite difference
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("high - low range exceeds valid bounds", "high - low <
 *         0")
 */
RILL_NODISCARD
rill_status rill_generator_uniform(rill_generator *generator,
                                   double low,
                                   double high,
                                   double *out,
                                   size_t n);

/**
 * Draw floats from the normal distribution of mean 0 and standard deviation 1.
 *
 * Density: exp(-x^2 / 2) / sqrt(2 pi).
 * Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
 * Softw. 5(8), 2000).
 *
 * Same stream as numpy.random.Generator.standard_normal(size=n, dtype=float32).
 *
 * @param generator  advanced by the draws
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_normal_f32(rill_generator *generator,
                                               float *out,
                                               size_t n);

/**
 * Draw from the log-normal distribution.
 *
 * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
 * Method: the exponential of a normal value.
 *
 * Same stream as numpy.random.Generator.lognormal(mean, sigma, size=n).
 *
 * @param generator  advanced by the draws
 * @param mean       mean of the logarithm of the samples, dimensionless
 * @param sigma      standard deviation of the logarithm of the samples, dimensionless, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0")
 */
RILL_NODISCARD
rill_status rill_generator_lognormal(rill_generator *generator,
                                     double mean,
                                     double sigma,
                                     double *out,
                                     size_t n);

/**
 * Draw from the Cauchy distribution of mode 0 and scale 1.
 *
 * Density: 1 / (pi (1 + x^2)).
 * Method: the ratio of two normal values.
 *
 * Same stream as numpy.random.Generator.standard_cauchy(size=n).
 *
 * @param generator  advanced by the draws
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_generator_standard_cauchy(rill_generator *generator, double *out, size_t n);

/**
 * Draw from the Laplace or double exponential distribution.
 *
 * Density: exp(-|x - loc| / scale) / (2 scale).
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.laplace(loc, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param loc        mean, in the unit of the samples
 * @param scale      mean distance from the mean, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_laplace(rill_generator *generator,
                                   double loc,
                                   double scale,
                                   double *out,
                                   size_t n);

/**
 * Draw from the Gumbel distribution of largest values.
 *
 * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale.
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.gumbel(loc, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param loc        mode, in the unit of the samples
 * @param scale      scale, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_gumbel(rill_generator *generator,
                                  double loc,
                                  double scale,
                                  double *out,
                                  size_t n);

/**
 * Draw from the logistic distribution.
 *
 * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale.
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.logistic(loc, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param loc        mean, in the unit of the samples
 * @param scale      scale, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_logistic(rill_generator *generator,
                                    double loc,
                                    double scale,
                                    double *out,
                                    size_t n);

/**
 * Draw from the triangular distribution.
 *
 * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right - mode))
 * from there.
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.triangular(left, mode, right, size=n).
 *
 * @param generator  advanced by the draws
 * @param left       lower bound, in the unit of the samples
 * @param mode       peak of the density, in the unit of the samples, >= left
 * @param right      upper bound, in the unit of the samples, >= mode, > left
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("left > mode", "mode > right", "left == right")
 */
RILL_NODISCARD
rill_status rill_generator_triangular(rill_generator *generator,
                                      double left,
                                      double mode,
                                      double right,
                                      double *out,
                                      size_t n);

/**
 * Draw angles in [-pi, pi] from the von Mises distribution.
 *
 * Below kappa = 1e-8 mu is ignored.
 *
 * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function.
 * Method: rejection from a wrapped Cauchy distribution; uniform below kappa = 1e-8, normal above 1e6 (Best and
 * Fisher, Efficient simulation of the von Mises distribution, Appl. Statist. 28, 1979).
 *
 * Same stream as numpy.random.Generator.vonmises(mu, kappa, size=n).
 *
 * @param generator  advanced by the draws
 * @param mu         mode, in radians
 * @param kappa      concentration, dimensionless, >= 0; NaN gives NaN without a draw
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("kappa < 0")
 */
RILL_NODISCARD
rill_status rill_generator_vonmises(rill_generator *generator,
                                    double mu,
                                    double kappa,
                                    double *out,
                                    size_t n);

/**
 * Draw from the exponential distribution of mean 1.
 *
 * Density: exp(-x), for x >= 0.
 * Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
 * Softw. 5(8), 2000).
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n).
 *
 * @param generator  advanced by the draws
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential(rill_generator *generator,
                                                double *out,
                                                size_t n);

/**
 * Draw floats from the exponential distribution of mean 1.
 *
 * Density: exp(-x), for x >= 0.
 * Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
 * Softw. 5(8), 2000).
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32).
 *
 * @param generator  advanced by the draws
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential_f32(rill_generator *generator,
                                                    float *out,
                                                    size_t n);

/**
 * Draw from the exponential distribution of mean 1.
 *
 * Density: exp(-x), for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n, method='inv').
 *
 * @param generator  advanced by the draws
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential_inv(rill_generator *generator,
                                                    double *out,
                                                    size_t n);

/**
 * Draw floats from the exponential distribution of mean 1.
 *
 * Density: exp(-x), for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32, method='inv').
 *
 * @param generator  advanced by the draws
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential_inv_f32(rill_generator *generator,
                                                        float *out,
                                                        size_t n);

/**
 * Draw from the exponential distribution.
 *
 * Density: exp(-x / scale) / scale, for x >= 0.
 * Method: the ziggurat method.
 *
 * Same stream as numpy.random.Generator.exponential(scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param scale      mean, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_exponential(rill_generator *generator,
                                       double scale,
                                       double *out,
                                       size_t n);

/**
 * Draw from the Rayleigh distribution.
 *
 * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0.
 * Method: scale times the root of twice an exponential value.
 *
 * Same stream as numpy.random.Generator.rayleigh(scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param scale      mode, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_rayleigh(rill_generator *generator,
                                    double scale,
                                    double *out,
                                    size_t n);

/**
 * Draw from the Weibull distribution of scale 1.
 *
 * Density: a x^(a - 1) exp(-x^a), for x >= 0.
 * Method: the power 1/a of an exponential value.
 *
 * Same stream as numpy.random.Generator.weibull(a, size=n).
 *
 * @param generator  advanced by the draws
 * @param a          shape, dimensionless, >= 0; 0 gives 0 without a draw
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a < 0")
 */
RILL_NODISCARD rill_status rill_generator_weibull(rill_generator *generator, double a, double *out, size_t n);

/**
 * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
 * classical one.
 *
 * Density: a / (1 + x)^(a + 1), for x >= 0.
 * Method: exp(e / a) - 1, where e is an exponential value.
 *
 * Same stream as numpy.random.Generator.pareto(a, size=n).
 *
 * @param generator  advanced by the draws
 * @param a          shape, dimensionless, > 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_pareto(rill_generator *generator,
                                  double a,
                                  double *out,
                                  size_t n);

/**
 * Draw from the power function distribution on [0, 1].
 *
 * Density: a x^(a - 1), for 0 <= x <= 1.
 * Method: (1 - exp(-e))^(1/a), where e is an exponential value.
 *
 * Same stream as numpy.random.Generator.power(a, size=n).
 *
 * @param generator  advanced by the draws
 * @param a          shape, dimensionless, > 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
 */
RILL_NODISCARD rill_status rill_generator_power(rill_generator *generator, double a, double *out, size_t n);

/**
 * Draw from the Wald or inverse Gaussian distribution.
 *
 * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
 * Method: one of the two roots that belong to a squared normal value (Michael, Schucany and Haas, Generating random
 * variates using transformations with multiple roots, Amer. Statist. 30, 1976).
 *
 * Same stream as numpy.random.Generator.wald(mean, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param mean       mean, in the unit of the samples, > 0
 * @param scale      shape lambda, in the unit of the samples, > 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("mean <= 0", "scale <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_wald(rill_generator *generator,
                                double mean,
                                double scale,
                                double *out,
                                size_t n);

/**
 * Draw from the gamma distribution of scale 1.
 *
 * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
 * Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
 * x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
 * variables, ACM TOMS 26(3), 2000).
 *
 * Same stream as numpy.random.Generator.standard_gamma(shape, size=n).
 *
 * @param generator  advanced by the draws
 * @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
 */
RILL_NODISCARD
rill_status rill_generator_standard_gamma(rill_generator *generator,
                                          double shape,
                                          double *out,
                                          size_t n);

/**
 * Draw floats from the gamma distribution of scale 1.
 *
 * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
 * Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
 * x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
 * variables, ACM TOMS 26(3), 2000).
 *
 * Same stream as numpy.random.Generator.standard_gamma(shape, size=n, dtype=float32).
 *
 * @param generator  advanced by the draws
 * @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
 */
RILL_NODISCARD
rill_status rill_generator_standard_gamma_f32(rill_generator *generator,
                                              float shape,
                                              float *out,
                                              size_t n);

/**
 * Draw from the gamma distribution.
 *
 * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
 * Method: a standard gamma value, scaled.
 *
 * Same stream as numpy.random.Generator.gamma(shape, scale, size=n).
 *
 * @param generator  advanced by the draws
 * @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param scale      scale theta, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0")
 */
RILL_NODISCARD
rill_status rill_generator_gamma(rill_generator *generator,
                                 double shape,
                                 double scale,
                                 double *out,
                                 size_t n);

/**
 * Draw from the beta distribution on [0, 1].
 *
 * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
 * Method: rejection if both shapes are at most 1, otherwise the ratio of gamma values (Johnk, Erzeugung von
 * betaverteilten und gammaverteilten Zufallszahlen, Metrika 8, 1964).
 *
 * Same stream as numpy.random.Generator.beta(a, b, size=n).
 *
 * @param generator  advanced by the draws
 * @param a          first shape, dimensionless, > 0; NaN gives NaN
 * @param b          second shape, dimensionless, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_beta(rill_generator *generator,
                                double a,
                                double b,
                                double *out,
                                size_t n);

/**
 * Draw from the chi-square distribution.
 *
 * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0.
 * Method: twice a standard gamma value.
 *
 * Same stream as numpy.random.Generator.chisquare(df, size=n).
 *
 * @param generator  advanced by the draws
 * @param df         degrees of freedom, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_chisquare(rill_generator *generator,
                                     double df,
                                     double *out,
                                     size_t n);

/**
 * Draw from the noncentral chi-square distribution.
 *
 * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0.
 * Method: for df > 1 a chi-square value plus a squared normal value, otherwise a chi-square value with a Poisson
 * number of further degrees of freedom.
 *
 * Same stream as numpy.random.Generator.noncentral_chisquare(df, nonc, size=n).
 *
 * @param generator  advanced by the draws
 * @param df         degrees of freedom, > 0; NaN gives NaN
 * @param nonc       noncentrality, dimensionless, >= 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0", "nonc < 0")
 */
RILL_NODISCARD
rill_status rill_generator_noncentral_chisquare(rill_generator *generator,
                                                double df,
                                                double nonc,
                                                double *out,
                                                size_t n);

/**
 * Draw from the F distribution.
 *
 * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1 +
 * dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
 * Method: the ratio of chi-square values.
 *
 * Same stream as numpy.random.Generator.f(dfnum, dfden, size=n).
 *
 * @param generator  advanced by the draws
 * @param dfnum      degrees of freedom of the numerator, > 0; NaN gives NaN
 * @param dfden      degrees of freedom of the denominator, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_f(rill_generator *generator,
                             double dfnum,
                             double dfden,
                             double *out,
                             size_t n);

/**
 * Draw from the noncentral F distribution.
 *
 * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
 * chi-square with dfden.
 * Method: the ratio of a noncentral chi-square value and a chi-square value.
 *
 * Same stream as numpy.random.Generator.noncentral_f(dfnum, dfden, nonc, size=n).
 *
 * @param generator  advanced by the draws
 * @param dfnum      degrees of freedom of the numerator, > 0; NaN gives NaN
 * @param dfden      degrees of freedom of the denominator, > 0; NaN gives NaN
 * @param nonc       noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0", "nonc < 0")
 */
RILL_NODISCARD
rill_status rill_generator_noncentral_f(rill_generator *generator,
                                        double dfnum,
                                        double dfden,
                                        double nonc,
                                        double *out,
                                        size_t n);

/**
 * Draw from Student's t distribution.
 *
 * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2).
 * Method: a normal value divided by the root of a gamma value.
 *
 * Same stream as numpy.random.Generator.standard_t(df, size=n).
 *
 * @param generator  advanced by the draws
 * @param df         degrees of freedom, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
 */
RILL_NODISCARD
rill_status rill_generator_standard_t(rill_generator *generator,
                                      double df,
                                      double *out,
                                      size_t n);

/**
 * Draw numbers of successes from the binomial distribution.
 *
 * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
 * Method: inversion up to a mean of 30 (of failures if p > 1/2), BTPE above (Kachitvichyanukul and Schmeiser,
 * Binomial random variate generation, Comm. ACM 31, 1988).
 *
 * Same stream as numpy.random.Generator.binomial(n_trials, p, size=n).
 *
 * @param generator  advanced by the draws
 * @param n_trials   number of trials, >= 0
 * @param p          probability of a success, in [0, 1]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0")
 */
RILL_NODISCARD
rill_status rill_generator_binomial(rill_generator *generator,
                                    int64_t n_trials,
                                    double p,
                                    int64_t *out,
                                    size_t n);

/**
 * Draw numbers of failures before n successes, from the negative binomial distribution.
 *
 * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ....
 * Method: a Poisson value whose mean is a gamma value.
 *
 * Same stream as numpy.random.Generator.negative_binomial(n_successes, p, size=n).
 *
 * @param generator    advanced by the draws
 * @param n_successes  number of successes, need not be an integer, > 0
 * @param p            probability of a success, in (0, 1]
 * @param out          n integers, written; may be NULL when n is 0
 * @param n            number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("n must not be NaN", "n <= 0", "p <= 0, p > 1 or p
 *         contains NaNs", "n too large or p too small, see Generator.negative_binomial Notes")
 */
RILL_NODISCARD
rill_status rill_generator_negative_binomial(rill_generator *generator,
                                             double n_successes,
                                             double p,
                                             int64_t *out,
                                             size_t n);

/**
 * Draw numbers of events from the Poisson distribution.
 *
 * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ....
 * Method: a product of uniform values below a mean of 10, transformed rejection (PTRS) from 10 on (Hoermann, The
 * transformed rejection method for generating Poisson random variables, Insurance Math. Econom. 12, 1993).
 *
 * Same stream as numpy.random.Generator.poisson(lam, size=n).
 *
 * @param generator  advanced by the draws
 * @param lam        mean number of events, in [0, 9.223372006484771e18]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large")
 */
RILL_NODISCARD
rill_status rill_generator_poisson(rill_generator *generator,
                                   double lam,
                                   int64_t *out,
                                   size_t n);

/**
 * Draw integers from the Zipf or zeta distribution.
 *
 * From a = 1025 on the value is 1, and nothing is drawn. A fault, kept: with a near 1 values above 2^53 are too
 * frequent, for a = 1.1 by a half, because the test of acceptance rounds 1 + 1/k to 1.
 *
 * Probability of k: k^-a / zeta(a), for k = 1, 2, ....
 * Method: rejection from a Pareto distribution (Devroye, Non-Uniform Random Variate Generation, Springer 1986,
 * X.6.1).
 *
 * Same stream as numpy.random.Generator.zipf(a, size=n).
 *
 * @param generator  advanced by the draws
 * @param a          exponent, dimensionless, > 1
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 1 or a is NaN")
 */
RILL_NODISCARD
rill_status rill_generator_zipf(rill_generator *generator,
                                double a,
                                int64_t *out,
                                size_t n);

/**
 * Draw numbers of the first trial that succeeds, from the geometric distribution.
 *
 * A value that does not fit 64 bits becomes INT64_MAX.
 *
 * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ....
 * Method: search for p >= 1/3, inversion below.
 *
 * Same stream as numpy.random.Generator.geometric(p, size=n).
 *
 * @param generator  advanced by the draws
 * @param p          probability of a success, in (0, 1]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p <= 0, p > 1 or p contains NaNs")
 */
RILL_NODISCARD
rill_status rill_generator_geometric(rill_generator *generator,
                                     double p,
                                     int64_t *out,
                                     size_t n);

/**
 * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
 *
 * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
 * Method: item by item if the sample or the rest is below 10, otherwise ratio of uniforms (HRUA) (Stadlober, The
 * ratio of uniforms approach for generating discrete random variates, J. Comput. Appl. Math. 31, 1990).
 *
 * Same stream as numpy.random.Generator.hypergeometric(ngood, nbad, nsample, size=n).
 *
 * @param generator  advanced by the draws
 * @param ngood      number of good items, in [0, 10^9)
 * @param nbad       number of bad items, in [0, 10^9)
 * @param nsample    number of items in the sample, in [0, ngood + nbad]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("both ngood and nbad must be less than 1000000000",
 *         "ngood + nbad < nsample", "ngood < 0", "nbad < 0", "nsample < 0")
 */
RILL_NODISCARD
rill_status rill_generator_hypergeometric(rill_generator *generator,
                                          int64_t ngood,
                                          int64_t nbad,
                                          int64_t nsample,
                                          int64_t *out,
                                          size_t n);

/**
 * Draw integers from the logarithmic series distribution.
 *
 * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ....
 * Method: Kemp's second accelerated generator (Kemp, Efficient generation of logarithmically distributed
 * pseudo-random variables, Appl. Statist. 30, 1981).
 *
 * Same stream as numpy.random.Generator.logseries(p, size=n).
 *
 * @param generator  advanced by the draws
 * @param p          shape, dimensionless, in [0, 1)
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
 */
RILL_NODISCARD
rill_status rill_generator_logseries(rill_generator *generator,
                                     double p,
                                     int64_t *out,
                                     size_t n);

/**
 * Draw the number of each outcome from the multinomial distribution. The last outcome has the remaining probability.
 *
 * Same stream as numpy.random.Generator.multinomial(n_trials, pvals, size=n).
 *
 * @param generator  advanced by the draws
 * @param n_trials   number of trials, >= 0
 * @param pvals      k probabilities, each in [0, 1]; those but the last have a sum of at most 1
 * @param k          number of outcomes, at least 1
 * @param out        n rows of k integers, each row with the sum n_trials, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("pvals must have at least 1 dimension and the last
 *         dimension of pvals must be greater than 0.", "pvals < 0, pvals > 1 or pvals contains NaNs",
 *         "sum(pvals[:-1]) > 1.0", "n < 0")
 */
RILL_NODISCARD
rill_status rill_generator_multinomial(rill_generator *generator,
                                       int64_t n_trials,
                                       const double *pvals,
                                       size_t k,
                                       int64_t *out,
                                       size_t n);

/**
 * Draw the number of each color in a sample without replacement, from the multivariate hypergeometric distribution.
 *
 * Same stream as numpy.random.Generator.multivariate_hypergeometric(colors, nsample, size=n, method=method).
 *
 * @param generator  advanced by the draws
 * @param colors     k numbers of items of each color, >= 0
 * @param k          number of colors
 * @param nsample    number of items in a sample, in [0, sum(colors)]
 * @param method     a rill_multivariate_hypergeometric; count takes memory for sum(colors) integers of 64 bits
 * @param out        n rows of k integers, each row with the sum nsample, written; may be NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ('method must be "count" or "marginals".', "nsample must be
 *         nonnegative.", "colors must be a one-dimensional sequence of nonnegative integers not exceeding
 *         9223372036854775807.", "sum(colors) must not exceed the maximum value of a 64 bit signed integer
 *         (9223372036854775807)", 'When method is "marginals", sum(colors) must be less than 1000000000.', "When method
 *         is 'count', sum(colors) must not exceed 1152921504606846975", "nsample > sum(colors)"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_multivariate_hypergeometric(rill_generator *generator,
                                                       const int64_t *colors,
                                                       size_t k,
                                                       int64_t nsample,
                                                       int32_t method,
                                                       int64_t *out,
                                                       size_t n);

/**
 * Draw probabilities from the Dirichlet distribution.
 *
 * Same stream as numpy.random.Generator.dirichlet(alpha, size=n).
 *
 * @param generator  advanced by the draws
 * @param alpha      k concentrations, dimensionless, >= 0
 * @param k          number of concentrations
 * @param out        n rows of k doubles, each row with the sum 1 (or of zeros, if every alpha is 0), written; may be
 *                   NULL when n is 0
 * @param n          number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("alpha < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_dirichlet(rill_generator *generator,
                                     const double *alpha,
                                     size_t k,
                                     double *out,
                                     size_t n);

/**
 * Shuffle the rows or the columns of a matrix in place, each independently.
 *
 * Same stream as numpy.random.Generator.permuted(x, axis=axis) for a two-dimensional x.
 *
 * @param generator  advanced by the draws
 * @param base       row-major matrix of rows times columns items of item_size bytes each, shuffled; may be NULL when
 *                   there are none
 * @param rows       number of rows
 * @param columns    number of columns
 * @param item_size  size of an item in bytes, at least 1
 * @param axis       0: items move within their column; 1: within their row; -1 (axis=None): anywhere
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive", "axis ... is out of bounds
 *         for array of dimension 2")
 */
RILL_NODISCARD
rill_status rill_generator_permuted(rill_generator *generator,
                                    void *base,
                                    size_t rows,
                                    size_t columns,
                                    size_t item_size,
                                    int32_t axis);

/**
 * Make a random state that draws from a bit generator, which others may share.
 *
 * @param bg   kept alive by the random state; the handle may be freed at once
 * @param out  the new random state, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_random_state_new(rill_bit_generator *bg, rill_random_state **out);

/**
 * Make a random state with an MT19937, legacy seeded from one integer.
 *
 * Same streams as numpy.random.RandomState(seed).
 *
 * @param seed  any integer of 32 bits
 * @param out   the new random state, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_random_state_from_seed(uint32_t seed, rill_random_state **out);

/**
 * Make a random state with an MT19937, legacy seeded from an array. An array of one word counts as an array, not as
 * an integer.
 *
 * Same streams as numpy.random.RandomState([k0, k1, ...]).
 *
 * @param key  n words
 * @param n    number of words, at least 1
 * @param out  the new random state, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_from_seed_array(const uint32_t *key,
                                              size_t n,
                                              rill_random_state **out);

/**
 * Make a random state with an MT19937 and the operating system's entropy, as numpy.random.RandomState() does.
 *
 * @param out  the new random state, to be freed; NULL on failure
 * @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_random_state_from_os(rill_random_state **out);

/**
 * Seed the bit generator in place, as numpy.random.seed(seed) does: an MT19937 by legacy seeding, any other kind from
 * the seed sequence of that integer. The kind does not change (NEP 19). Drops the cached Gaussian.
 *
 * @param random_state  everything that shares its bit generator is affected
 * @param seed          any integer of 32 bits
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_seed(rill_random_state *random_state,
                                   uint32_t seed);

/**
 * Seed the bit generator in place from an array, as numpy.random.seed([k0, k1, ...]) does. Drops the cached Gaussian.
 *
 * @param random_state  everything that shares its bit generator is affected
 * @param key           n words
 * @param n             number of words; for an MT19937 at least 1
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_seed_array(rill_random_state *random_state,
                                         const uint32_t *key,
                                         size_t n);

/**
 * Seed the bit generator in place with the operating system's entropy, as numpy.random.seed() does. Drops the cached
 * Gaussian.
 *
 * @param random_state  everything that shares its bit generator is affected
 * @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_seed_from_os(rill_random_state *random_state);

/**
 * A new reference to the current bit generator.
 *
 * @param random_state  not changed
 * @param out           the bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_bit_generator(const rill_random_state *random_state,
                                            rill_bit_generator **out);

/**
 * Draw from another bit generator from now on. Drops the cached Gaussian.
 *
 * @param random_state  draws from bg afterwards
 * @param bg            kept alive by the random state; the handle may be freed at once
 * @return OK, NULL_POINTER
 */
RILL_NODISCARD
rill_status rill_random_state_set_bit_generator(rill_random_state *random_state,
                                                rill_bit_generator *bg);

/**
 * Free a handle. The handle of the global random state is not freed.
 *
 * @param random_state  a handle, or NULL
 */
void rill_random_state_free(rill_random_state *random_state);

/**
 * Draw a sample of the indices 0, 1, ..., population - 1.
 *
 * Same stream as numpy.random.RandomState.choice(population, n, replace, p). Without replacement and without p, the
 * whole population is shuffled, even for a small sample. For n == 0 this draws nothing, although NumPy shuffles.
 *
 * @param random_state   advanced by the draws
 * @param population  number of indices to choose from
 * @param replace     whether an index may be drawn more than once
 * @param p           one probability for each index, with sum 1; NULL: equal probabilities
 * @param out         n indices, written; may be NULL when n is 0
 * @param n           number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a must be greater than 0 unless no samples are taken",
 *         "probabilities contain NaN", "probabilities are not non-negative", "probabilities do not sum to 1", "Cannot
 *         take a larger sample than population when 'replace=False'", "Fewer non-zero entries in p than size"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_choice(rill_random_state *random_state,
                                     int64_t population,
                                     bool replace,
                                     const double *p,
                                     int64_t *out,
                                     size_t n);

/**
 * Draw n random bytes.
 *
 * Same stream as numpy.random.RandomState.bytes(n): 32-bit words, little-endian, the last one truncated. For n == 0
 * NumPy consumes a word; this draws nothing.
 *
 * @param random_state  advanced by the draws
 * @param out        n bytes, written; may be NULL when n is 0
 * @param n          number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_bytes(rill_random_state *random_state,
                                    uint8_t *out,
                                    size_t n);

/**
 * Shuffle an array in place. The arguments describe the array as those of qsort do.
 *
 * Same stream as numpy.random.RandomState.shuffle(x) for a one-dimensional x.
 *
 * @param random_state  advanced by the draws
 * @param base       n items of item_size bytes each, shuffled; may be NULL when n is 0
 * @param n          number of items
 * @param item_size  size of an item in bytes, at least 1
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive")
 */
RILL_NODISCARD
rill_status rill_random_state_shuffle(rill_random_state *random_state,
                                      void *base,
                                      size_t n,
                                      size_t item_size);

/**
 * Write the integers 0, 1, ..., n - 1 in random order.
 *
 * Same stream as numpy.random.RandomState.permutation(n).
 *
 * @param random_state  advanced by the draws
 * @param out        n indices, written; may be NULL when n is 0
 * @param n          number of indices
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_permutation(rill_random_state *random_state,
                                          int64_t *out,
                                          size_t n);

/**
 * Draw vectors from a multivariate normal distribution, by the singular value decomposition of its covariance.
 *
 * Same stream as numpy.random.RandomState.multivariate_normal(mean, cov, n, check_valid, tol): the bit generator and
 * the cached Gaussian end in NumPy's state. For the values, see rill_generator_multivariate_normal.
 *
 * @param random_state  advanced by the draws
 * @param mean          k means, in the unit of the samples
 * @param cov           covariance, k rows of k doubles, in the square of that unit
 * @param k             dimensions, at least 1
 * @param check_valid   a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance that is not symmetric
 *                      positive-semidefinite; RILL_CHECK_VALID_WARN and RILL_CHECK_VALID_IGNORE draw anyway
 * @param tol           tolerance of that check: 1e-8 in NumPy
 * @param out           n rows of k doubles, written; may be NULL when n is 0, which still checks the covariance
 * @param n             number of vectors
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("check_valid must equal 'warn', 'raise', or 'ignore'",
 *         "covariance is not symmetric positive-semidefinite."; for a NaN or an infinite item, as in NumPy, "SVD did not
 *         converge"; "cannot reshape array of size 0 into shape (0)" when k is 0), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_multivariate_normal(rill_random_state *random_state,
                                                  const double *mean,
                                                  const double *cov,
                                                  size_t k,
                                                  int32_t check_valid,
                                                  double tol,
                                                  double *out,
                                                  size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
 *
 * Density: 1, for 0 <= x < 1.
 * Method: the upper 53 bits of a 64-bit word; 27 and 26 bits of two words for MT19937.
 *
 * Same stream as numpy.random.RandomState.random_sample(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_random_sample(rill_random_state *random_state,
                                            double *out,
                                            size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
 * rill_random_state_random_sample.
 *
 * Same stream as numpy.random.RandomState.rand(n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_random_state_rand(rill_random_state *random_state, double *out, size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
 * rill_random_state_random_sample.
 *
 * Same stream as numpy.random.RandomState.random(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_random_state_random(rill_random_state *random_state, double *out, size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
 * rill_random_state_random_sample.
 *
 * Same stream as numpy.random.ranf(n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_random_state_ranf(rill_random_state *random_state, double *out, size_t n);

/**
 * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
 * rill_random_state_random_sample.
 *
 * Same stream as numpy.random.sample(n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_random_state_sample(rill_random_state *random_state, double *out, size_t n);

/**
 * Draw from the normal distribution of mean 0 and standard deviation 1.
 *
 * Values come in pairs: the second of the last pair is kept for the next draw of any normal value.
 *
 * Density: exp(-x^2 / 2) / sqrt(2 pi).
 * Method: the polar method (Marsaglia and Bray, A convenient method for generating normal variables, SIAM Rev. 6,
 * 1964).
 *
 * Same stream as numpy.random.RandomState.standard_normal(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_standard_normal(rill_random_state *random_state,
                                              double *out,
                                              size_t n);

/**
 * Draw from the normal distribution of mean 0 and standard deviation 1: another name of
 * rill_random_state_standard_normal.
 *
 * Same stream as numpy.random.RandomState.randn(n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD rill_status rill_random_state_randn(rill_random_state *random_state, double *out, size_t n);

/**
 * Draw from the normal distribution.
 *
 * Values come in pairs: the second of the last pair is kept, without loc and scale applied, for the next draw of any
 * normal value.
 *
 * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)).
 * Method: the polar method.
 *
 * Same stream as numpy.random.RandomState.normal(loc, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param loc           mean, in the unit of the samples
 * @param scale         standard deviation, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_normal(rill_random_state *random_state,
                                     double loc,
                                     double scale,
                                     double *out,
                                     size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int64.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int64).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint(rill_random_state *random_state,
                                      int64_t low,
                                      int64_t high,
                                      bool endpoint,
                                      int64_t *out,
                                      size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint64.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint64).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_u64(rill_random_state *random_state,
                                          uint64_t low,
                                          uint64_t high,
                                          bool endpoint,
                                          uint64_t *out,
                                          size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int32.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int32).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
 *         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_i32(rill_random_state *random_state,
                                          int64_t low,
                                          int64_t high,
                                          bool endpoint,
                                          int32_t *out,
                                          size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint32.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint32).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
 *         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_u32(rill_random_state *random_state,
                                          int64_t low,
                                          int64_t high,
                                          bool endpoint,
                                          uint32_t *out,
                                          size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int16. Two values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int16).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int16", "high is out of
 *         bounds for int16", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_i16(rill_random_state *random_state,
                                          int64_t low,
                                          int64_t high,
                                          bool endpoint,
                                          int16_t *out,
                                          size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint16. Two values share
 * a word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint16).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint16", "high is out of
 *         bounds for uint16", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_u16(rill_random_state *random_state,
                                          int64_t low,
                                          int64_t high,
                                          bool endpoint,
                                          uint16_t *out,
                                          size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int8. Four values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int8).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int8", "high is out of
 *         bounds for int8", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_i8(rill_random_state *random_state,
                                         int64_t low,
                                         int64_t high,
                                         bool endpoint,
                                         int8_t *out,
                                         size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint8. Four values share
 * a word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint8).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint8", "high is out of
 *         bounds for uint8", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_u8(rill_random_state *random_state,
                                         int64_t low,
                                         int64_t high,
                                         bool endpoint,
                                         uint8_t *out,
                                         size_t n);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type bool. 32 values share a
 * word of 32 bits; the rest of the last word is dropped at the end of the call.
 *
 * Probability of k: 1 / (high - low), for low <= k < high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=bool).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          one above the largest value; the largest value with endpoint
 * @param endpoint      whether high itself is drawn
 * @param out           n truth values, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for bool", "high is out of
 *         bounds for bool", "low >= high", "low > high", "high <= 0", "high < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_randint_bool(rill_random_state *random_state,
                                           int64_t low,
                                           int64_t high,
                                           bool endpoint,
                                           bool *out,
                                           size_t n);

/**
 * Draw from the uniform distribution on [low, high).
 *
 * A fault, kept: low > high is accepted, and gives values between high and low.
 *
 * Density: 1 / (high - low), for low <= x < high.
 * Method: a double in [0, 1), scaled.
 *
 * Same stream as numpy.random.RandomState.uniform(low, high, size=n).
 *
 * @param random_state  advanced by the draws
 * @param low           lower bound, in the unit of the samples
 * @param high          upper bound, in the unit of the samples, finite, with a finite difference
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Range exceeds valid bounds")
 */
RILL_NODISCARD
rill_status rill_random_state_uniform(rill_random_state *random_state,
                                      double low,
                                      double high,
                                      double *out,
                                      size_t n);

/**
 * Draw from the log-normal distribution.
 *
 * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
 * Method: the exponential of a normal value.
 *
 * Same stream as numpy.random.RandomState.lognormal(mean, sigma, size=n).
 *
 * @param random_state  advanced by the draws
 * @param mean          mean of the logarithm of the samples, dimensionless
 * @param sigma         standard deviation of the logarithm of the samples, dimensionless, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_lognormal(rill_random_state *random_state,
                                        double mean,
                                        double sigma,
                                        double *out,
                                        size_t n);

/**
 * Draw from the Cauchy distribution of mode 0 and scale 1.
 *
 * Density: 1 / (pi (1 + x^2)).
 * Method: the ratio of two normal values.
 *
 * Same stream as numpy.random.RandomState.standard_cauchy(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_standard_cauchy(rill_random_state *random_state,
                                              double *out,
                                              size_t n);

/**
 * Draw from the Laplace or double exponential distribution.
 *
 * Density: exp(-|x - loc| / scale) / (2 scale).
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.laplace(loc, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param loc           mean, in the unit of the samples
 * @param scale         mean distance from the mean, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_laplace(rill_random_state *random_state,
                                      double loc,
                                      double scale,
                                      double *out,
                                      size_t n);

/**
 * Draw from the Gumbel distribution of largest values.
 *
 * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.gumbel(loc, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param loc           mode, in the unit of the samples
 * @param scale         scale, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_gumbel(rill_random_state *random_state,
                                     double loc,
                                     double scale,
                                     double *out,
                                     size_t n);

/**
 * Draw from the logistic distribution.
 *
 * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.logistic(loc, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param loc           mean, in the unit of the samples
 * @param scale         scale, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_logistic(rill_random_state *random_state,
                                       double loc,
                                       double scale,
                                       double *out,
                                       size_t n);

/**
 * Draw from the triangular distribution.
 *
 * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right - mode))
 * from there.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.triangular(left, mode, right, size=n).
 *
 * @param random_state  advanced by the draws
 * @param left          lower bound, in the unit of the samples
 * @param mode          peak of the density, in the unit of the samples, >= left
 * @param right         upper bound, in the unit of the samples, >= mode, > left
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("left > mode", "mode > right", "left == right")
 */
RILL_NODISCARD
rill_status rill_random_state_triangular(rill_random_state *random_state,
                                         double left,
                                         double mode,
                                         double right,
                                         double *out,
                                         size_t n);

/**
 * Draw angles in [-pi, pi] from the von Mises distribution.
 *
 * Faults, kept: below kappa = 1e-8 mu is ignored; above about 1e8 values come in steps. Above about 4e15 kappa is
 * refused, because NumPy never returns.
 *
 * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function.
 * Method: rejection from a wrapped Cauchy distribution; uniform below kappa = 1e-8 (Best and Fisher, Efficient
 * simulation of the von Mises distribution, Appl. Statist. 28, 1979).
 *
 * Same stream as numpy.random.RandomState.vonmises(mu, kappa, size=n).
 *
 * @param random_state  advanced by the draws
 * @param mu            mode, in radians
 * @param kappa         concentration, dimensionless, >= 0; NaN gives NaN without a draw
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("kappa < 0", "kappa value too large")
 */
RILL_NODISCARD
rill_status rill_random_state_vonmises(rill_random_state *random_state,
                                       double mu,
                                       double kappa,
                                       double *out,
                                       size_t n);

/**
 * Draw from the exponential distribution of mean 1.
 *
 * Density: exp(-x), for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.standard_exponential(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_standard_exponential(rill_random_state *random_state,
                                                   double *out,
                                                   size_t n);

/**
 * Draw from the exponential distribution.
 *
 * Density: exp(-x / scale) / scale, for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.exponential(scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param scale         mean, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_exponential(rill_random_state *random_state,
                                          double scale,
                                          double *out,
                                          size_t n);

/**
 * Draw from the Rayleigh distribution.
 *
 * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.rayleigh(scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param scale         mode, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_rayleigh(rill_random_state *random_state,
                                       double scale,
                                       double *out,
                                       size_t n);

/**
 * Draw from the Weibull distribution of scale 1.
 *
 * Density: a x^(a - 1) exp(-x^a), for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.weibull(a, size=n).
 *
 * @param random_state  advanced by the draws
 * @param a             shape, dimensionless, >= 0; 0 gives 0 without a draw
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_weibull(rill_random_state *random_state,
                                      double a,
                                      double *out,
                                      size_t n);

/**
 * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
 * classical one.
 *
 * Density: a / (1 + x)^(a + 1), for x >= 0.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.pareto(a, size=n).
 *
 * @param random_state  advanced by the draws
 * @param a             shape, dimensionless, > 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_pareto(rill_random_state *random_state,
                                     double a,
                                     double *out,
                                     size_t n);

/**
 * Draw from the power function distribution on [0, 1].
 *
 * Density: a x^(a - 1), for 0 <= x <= 1.
 * Method: inversion.
 *
 * Same stream as numpy.random.RandomState.power(a, size=n).
 *
 * @param random_state  advanced by the draws
 * @param a             shape, dimensionless, > 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_power(rill_random_state *random_state,
                                    double a,
                                    double *out,
                                    size_t n);

/**
 * Draw from the Wald or inverse Gaussian distribution.
 *
 * A fault, kept: if mean is much larger than scale, digits cancel, and values may be zero or negative.
 *
 * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
 * Method: one of the two roots that belong to a squared normal value (Michael, Schucany and Haas, Generating random
 * variates using transformations with multiple roots, Amer. Statist. 30, 1976).
 *
 * Same stream as numpy.random.RandomState.wald(mean, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param mean          mean, in the unit of the samples, > 0
 * @param scale         shape lambda, in the unit of the samples, > 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("mean <= 0", "scale <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_wald(rill_random_state *random_state,
                                   double mean,
                                   double scale,
                                   double *out,
                                   size_t n);

/**
 * Draw from the gamma distribution of scale 1.
 *
 * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
 * Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
 * x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
 * variables, ACM TOMS 26(3), 2000).
 *
 * Same stream as numpy.random.RandomState.standard_gamma(shape, size=n).
 *
 * @param random_state  advanced by the draws
 * @param shape         shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_standard_gamma(rill_random_state *random_state,
                                             double shape,
                                             double *out,
                                             size_t n);

/**
 * Draw from the gamma distribution.
 *
 * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
 * Method: a standard gamma value, scaled.
 *
 * Same stream as numpy.random.RandomState.gamma(shape, scale, size=n).
 *
 * @param random_state  advanced by the draws
 * @param shape         shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param scale         scale theta, in the unit of the samples, >= 0
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_gamma(rill_random_state *random_state,
                                    double shape,
                                    double scale,
                                    double *out,
                                    size_t n);

/**
 * Draw from the beta distribution on [0, 1].
 *
 * A fault, kept: with both shapes far below 1 the value 0 is too frequent, for a = 0.001 and b = 0.002 by a quarter,
 * because a value below 10^-308 is taken for 0 where only one of its two powers underflows.
 *
 * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
 * Method: rejection if both shapes are at most 1, otherwise the ratio of gamma values (Johnk, Erzeugung von
 * betaverteilten und gammaverteilten Zufallszahlen, Metrika 8, 1964).
 *
 * Same stream as numpy.random.RandomState.beta(a, b, size=n).
 *
 * @param random_state  advanced by the draws
 * @param a             first shape, dimensionless, > 0; NaN gives NaN
 * @param b             second shape, dimensionless, > 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_beta(rill_random_state *random_state,
                                   double a,
                                   double b,
                                   double *out,
                                   size_t n);

/**
 * Draw from the chi-square distribution.
 *
 * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0.
 * Method: twice a standard gamma value.
 *
 * Same stream as numpy.random.RandomState.chisquare(df, size=n).
 *
 * @param random_state  advanced by the draws
 * @param df            degrees of freedom, > 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_chisquare(rill_random_state *random_state,
                                        double df,
                                        double *out,
                                        size_t n);

/**
 * Draw from the noncentral chi-square distribution.
 *
 * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0.
 * Method: for df > 1 a chi-square value plus a squared normal value, otherwise a chi-square value with a Poisson
 * number of further degrees of freedom.
 *
 * Same stream as numpy.random.RandomState.noncentral_chisquare(df, nonc, size=n).
 *
 * @param random_state  advanced by the draws
 * @param df            degrees of freedom, > 0; NaN gives NaN
 * @param nonc          noncentrality, dimensionless, >= 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0", "nonc < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_noncentral_chisquare(rill_random_state *random_state,
                                                   double df,
                                                   double nonc,
                                                   double *out,
                                                   size_t n);

/**
 * Draw from the F distribution.
 *
 * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1 +
 * dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
 * Method: the ratio of chi-square values.
 *
 * Same stream as numpy.random.RandomState.f(dfnum, dfden, size=n).
 *
 * @param random_state  advanced by the draws
 * @param dfnum         degrees of freedom of the numerator, > 0; NaN gives NaN
 * @param dfden         degrees of freedom of the denominator, > 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_f(rill_random_state *random_state,
                                double dfnum,
                                double dfden,
                                double *out,
                                size_t n);

/**
 * Draw from the noncentral F distribution.
 *
 * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
 * chi-square with dfden.
 * Method: the ratio of a noncentral chi-square value and a chi-square value.
 *
 * Same stream as numpy.random.RandomState.noncentral_f(dfnum, dfden, nonc, size=n).
 *
 * @param random_state  advanced by the draws
 * @param dfnum         degrees of freedom of the numerator, > 0; NaN gives NaN
 * @param dfden         degrees of freedom of the denominator, > 0; NaN gives NaN
 * @param nonc          noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0", "nonc < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_noncentral_f(rill_random_state *random_state,
                                           double dfnum,
                                           double dfden,
                                           double nonc,
                                           double *out,
                                           size_t n);

/**
 * Draw from Student's t distribution.
 *
 * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2).
 * Method: a normal value divided by the root of a gamma value.
 *
 * Same stream as numpy.random.RandomState.standard_t(df, size=n).
 *
 * @param random_state  advanced by the draws
 * @param df            degrees of freedom, > 0; NaN gives NaN
 * @param out           n doubles, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_standard_t(rill_random_state *random_state,
                                         double df,
                                         double *out,
                                         size_t n);

/**
 * Draw numbers of successes from the binomial distribution.
 *
 * Faults, kept: above a mean of 30 the terms of Stirling's series are slightly wrong; with a mean of 30 or less, p
 * below 1.1e-16 never gives a success, and 1 - p below 1.1e-16 never gives a failure.
 *
 * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
 * Method: inversion up to a mean of 30 (of failures if p > 1/2), BTPE above (Kachitvichyanukul and Schmeiser,
 * Binomial random variate generation, Comm. ACM 31, 1988).
 *
 * Same stream as numpy.random.RandomState.binomial(n_trials, p, size=n).
 *
 * @param random_state  advanced by the draws
 * @param n_trials      number of trials, >= 0
 * @param p             probability of a success, in [0, 1]
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_binomial(rill_random_state *random_state,
                                       int64_t n_trials,
                                       double p,
                                       int64_t *out,
                                       size_t n);

/**
 * Draw numbers of failures before n successes, from the negative binomial distribution.
 *
 * A fault, kept: a count that does not fit 64 bits, as always for p = 0, becomes INT64_MIN.
 *
 * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ....
 * Method: a Poisson value whose mean is a gamma value.
 *
 * Same stream as numpy.random.RandomState.negative_binomial(n_successes, p, size=n).
 *
 * @param random_state  advanced by the draws
 * @param n_successes   number of successes, need not be an integer, > 0
 * @param p             probability of a success, in [0, 1]
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("n <= 0", "p < 0, p > 1 or p is NaN")
 */
RILL_NODISCARD
rill_status rill_random_state_negative_binomial(rill_random_state *random_state,
                                                double n_successes,
                                                double p,
                                                int64_t *out,
                                                size_t n);

/**
 * Draw numbers of events from the Poisson distribution.
 *
 * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ....
 * Method: a product of uniform values below a mean of 10, transformed rejection (PTRS) from 10 on (Hoermann, The
 * transformed rejection method for generating Poisson random variables, Insurance Math. Econom. 12, 1993).
 *
 * Same stream as numpy.random.RandomState.poisson(lam, size=n).
 *
 * @param random_state  advanced by the draws
 * @param lam           mean number of events, in [0, 9.223372006484771e18]
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large")
 */
RILL_NODISCARD
rill_status rill_random_state_poisson(rill_random_state *random_state,
                                      double lam,
                                      int64_t *out,
                                      size_t n);

/**
 * Draw integers from the Zipf or zeta distribution.
 *
 * Faults, kept: with a near 1 values above 2^53 are too frequent, for a = 1.1 by a half, because the test of
 * acceptance rounds 1 + 1/k to 1; the value 2^63 itself becomes INT64_MIN; and near a = 1 nearly every trial is
 * beyond the cut-off, so that a value takes 1 / (44 (a - 1)) trials. Below 1 + 2.7e-12 a is refused, because NumPy
 * takes minutes to months for a value; from 1025 on, because it never returns.
 *
 * Probability of k: k^-a / zeta(a), for k = 1, 2, ....
 * Method: rejection from a Pareto distribution, cut off at 2^63 (Devroye, Non-Uniform Random Variate Generation,
 * Springer 1986, X.6.1).
 *
 * Same stream as numpy.random.RandomState.zipf(a, size=n).
 *
 * @param random_state  advanced by the draws
 * @param a             exponent, dimensionless, > 1, < 1025
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 1 or a is NaN", "a value too large", "a value
 *         too close to 1")
 */
RILL_NODISCARD
rill_status rill_random_state_zipf(rill_random_state *random_state,
                                   double a,
                                   int64_t *out,
                                   size_t n);

/**
 * Draw numbers of the first trial that succeeds, from the geometric distribution.
 *
 * Faults, kept: below p = 1/3 a value may be 0; a count that does not fit 64 bits, as always for p < 5.6e-17,
 * becomes INT64_MIN.
 *
 * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ....
 * Method: search for p >= 1/3, inversion below.
 *
 * Same stream as numpy.random.RandomState.geometric(p, size=n).
 *
 * @param random_state  advanced by the draws
 * @param p             probability of a success, in (0, 1]
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p <= 0, p > 1 or p contains NaNs")
 */
RILL_NODISCARD
rill_status rill_random_state_geometric(rill_random_state *random_state,
                                        double p,
                                        int64_t *out,
                                        size_t n);

/**
 * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
 *
 * A population that does not fit 64 bits is refused as too small. Refused too is what NumPy never returns from: a
 * population of 2^63 - 2 or more, unless the sample or one part of the population is small. A sample of nearly all
 * of a huge population takes up to seconds a value, as in NumPy.
 *
 * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
 * Method: item by item for a sample of at most 10, otherwise ratio of uniforms (HRUA*) (Stadlober, The ratio of
 * uniforms approach for generating discrete random variates, J. Comput. Appl. Math. 31, 1990).
 *
 * Same stream as numpy.random.RandomState.hypergeometric(ngood, nbad, nsample, size=n).
 *
 * @param random_state  advanced by the draws
 * @param ngood         number of good items, >= 0
 * @param nbad          number of bad items, >= 0
 * @param nsample       number of items in the sample, in [1, ngood + nbad]
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("ngood + nbad < nsample", "ngood + nbad value too
 *         large", "ngood < 0", "nbad < 0", "nsample < 1 or nsample is NaN")
 */
RILL_NODISCARD
rill_status rill_random_state_hypergeometric(rill_random_state *random_state,
                                             int64_t ngood,
                                             int64_t nbad,
                                             int64_t nsample,
                                             int64_t *out,
                                             size_t n);

/**
 * Draw integers from the logarithmic series distribution.
 *
 * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ....
 * Method: Kemp's second accelerated generator (Kemp, Efficient generation of logarithmically distributed
 * pseudo-random variables, Appl. Statist. 30, 1981).
 *
 * Same stream as numpy.random.RandomState.logseries(p, size=n).
 *
 * @param random_state  advanced by the draws
 * @param p             shape, dimensionless, in [0, 1)
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
 */
RILL_NODISCARD
rill_status rill_random_state_logseries(rill_random_state *random_state,
                                        double p,
                                        int64_t *out,
                                        size_t n);

/**
 * Draw integers of 63 bits.
 *
 * Probability of k: 2^-63, for 0 <= k < 2^63.
 * Method: the upper 63 bits of a word.
 *
 * Same stream as numpy.random.RandomState.tomaxint(size=n).
 *
 * @param random_state  advanced by the draws
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER
 */
RILL_NODISCARD
rill_status rill_random_state_tomaxint(rill_random_state *random_state,
                                       int64_t *out,
                                       size_t n);

/**
 * Draw integers from low to high, both included.
 *
 * Probability of k: 1 / (high - low + 1), for low <= k <= high.
 * Method: a mask, and rejection above the range.
 *
 * Same stream as numpy.random.RandomState.random_integers(low, high, size=n).
 *
 * @param random_state  advanced by the draws
 * @param low           smallest value
 * @param high          largest value
 * @param out           n integers, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "high <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_random_integers(rill_random_state *random_state,
                                              int64_t low,
                                              int64_t high,
                                              int64_t *out,
                                              size_t n);

/**
 * Draw rows of counts from the multinomial distribution.
 *
 * Same stream as numpy.random.RandomState.multinomial(n_trials, pvals, size=n).
 *
 * The counts come from rill_random_state_binomial, with its faults.
 *
 * @param random_state  advanced by the draws
 * @param n_trials      number of trials, the sum of each row, >= 0
 * @param pvals         k probabilities of outcomes, each in [0, 1]; the last is replaced by what the others leave
 * @param k             number of outcomes
 * @param out           n rows of k counts, written; may be NULL when n or k is 0
 * @param n             number of rows
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("pvals < 0, pvals > 1 or pvals contains NaNs",
 *         "sum(pvals[:-1]) > 1.0", "n < 0")
 */
RILL_NODISCARD
rill_status rill_random_state_multinomial(rill_random_state *random_state,
                                          int64_t n_trials,
                                          const double *pvals,
                                          size_t k,
                                          int64_t *out,
                                          size_t n);

/**
 * Draw rows from the Dirichlet distribution: k values in [0, 1] with sum 1.
 *
 * A fault, kept: if all of alpha are small, below about 0.01, a row may be NaN.
 *
 * Same stream as numpy.random.RandomState.dirichlet(alpha, size=n).
 *
 * @param random_state  advanced by the draws
 * @param alpha         k concentrations, dimensionless, > 0
 * @param k             number of values in a row
 * @param out           n rows of k doubles, written; may be NULL when n or k is 0
 * @param n             number of rows
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("alpha <= 0")
 */
RILL_NODISCARD
rill_status rill_random_state_dirichlet(rill_random_state *random_state,
                                        const double *alpha,
                                        size_t k,
                                        double *out,
                                        size_t n);

/**
 * The documentation of a distribution: density, defaults, ranges and meanings of the parameters, and which objects have
 * it.
 *
 * @param distribution  the number of a distribution, from 1 on without gaps
 * @param out           its documentation: static, not to be freed
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("distribution ... is not a known distribution")
 */
RILL_NODISCARD
rill_status rill_distribution_details(int32_t distribution,
                                      const rill_distribution_documentation **out);

/**
 * The number of a distribution.
 *
 * @param name  the name of a method of numpy.random.Generator or RandomState, with a suffix for the type where it is
 *              not the default: "normal", "standard_gamma_f32", "integers_u8", "randint"
 * @param out   the number, the same in every release
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution")
 */
RILL_NODISCARD
rill_status rill_distribution_from_name(const char *name,
                                        int32_t *out);

/**
 * The name, the parameters and the values of a distribution.
 *
 * @param distribution  the number of a distribution, from 1 on without gaps
 * @param out           the description; its texts are static, not to be freed
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("distribution ... is not a known distribution")
 */
RILL_NODISCARD rill_status rill_distribution_info(int32_t distribution, rill_distribution_description *out);

/**
 * Draw n values from a distribution, each with its own parameters, or all with the same.
 *
 * Same stream as NumPy's method with arrays of n parameters: values are drawn in order, one complete value at a time.
 * The parameters of every draw are checked before the first.
 *
 * @param generator     advanced by the draws
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that Generator does not have)
 */
RILL_NODISCARD
rill_status rill_generator_draw(rill_generator *generator,
                                int32_t distribution,
                                const rill_parameter *parameters,
                                size_t n_parameters,
                                void *out,
                                size_t n);

/**
 * Draw n values from a legacy distribution, each with its own parameters, or all with the same.
 *
 * Same stream as NumPy's method with arrays of n parameters: values are drawn in order, one complete value at a time.
 * The parameters of every draw are checked before the first.
 *
 * @param random_state  advanced by the draws
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that RandomState does not have)
 */
RILL_NODISCARD
rill_status rill_random_state_draw(rill_random_state *random_state,
                                   int32_t distribution,
                                   const rill_parameter *parameters,
                                   size_t n_parameters,
                                   void *out,
                                   size_t n);

/**
 * Draw n values from the distribution of that name, with parameters that are doubles.
 *
 * The parameters that are left out at the end have NumPy's defaults: {2} is the shape of "gamma", and its scale is 1.
 * A parameter that is an integer must be given as one: 10.0, not 10.5. One that is a float is rounded to it, as in
 * NumPy; a bool is 0 or 1. To draw a few values many times, look the number up once: rill_distribution_from_name, and
 * rill_generator_draw, whose parameters have their own types and may change from draw to draw.
 *
 * Same stream as NumPy's method with size=n.
 *
 * @param generator     advanced by the draws
 * @param name          as for rill_distribution_from_name: "gamma", "standard_normal_f32", "integers_u8"
 * @param parameters    n_parameters values, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes, or fewer where those left out have defaults
 * @param out           n values of the distribution's type, written; may be NULL when n is 0. Names that end with _f32,
 *                      _u8 and the like say which type; the others have doubles, or int64_t for whole numbers
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution", n_parameters, "...
 *         must be an integer of 64 bits", "... must be 0 or 1", and as the distribution's own function), UNSUPPORTED (a
 *         distribution that Generator does not have)
 */
RILL_NODISCARD
rill_status rill_generator_draw_by_name(rill_generator *generator,
                                        const char *name,
                                        const double *parameters,
                                        size_t n_parameters,
                                        void *out,
                                        size_t n);

/**
 * Draw n values from the legacy distribution of that name, with parameters that are doubles, as
 * rill_generator_draw_by_name does.
 *
 * Same stream as NumPy's method with size=n.
 *
 * @param random_state  advanced by the draws
 * @param name          as for rill_distribution_from_name: "gamma", "randint", "tomaxint"
 * @param parameters    n_parameters values, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes, or fewer where those left out have defaults
 * @param out           n values of the distribution's type, written; may be NULL when n is 0. Names that end with _i32,
 *                      _u8 and the like say which type; the others have doubles, or int64_t for whole numbers
 * @param n             number of samples
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution", n_parameters, "...
 *         must be an integer of 64 bits", "... must be 0 or 1", and as the distribution's own function), UNSUPPORTED (a
 *         distribution that RandomState does not have)
 */
RILL_NODISCARD
rill_status rill_random_state_draw_by_name(rill_random_state *random_state,
                                           const char *name,
                                           const double *parameters,
                                           size_t n_parameters,
                                           void *out,
                                           size_t n);

/**
 * Fill a matrix from a distribution: row-major, column-major, a part of either, or a part of an array of records.
 *
 * The values are drawn in NumPy's order, row by row: the value number i * columns + j of a fill comes to
 * out[i * row_stride + j * column_stride]. Nothing is allocated.
 *
 *     row-major, as arrays of arrays in C         row_stride columns, column_stride 1
 *     column-major, a(rows, columns) of Fortran   row_stride 1, column_stride rows
 *     a part of a larger matrix                   the strides of the larger one; out is the first value of the part
 *     row i of a column-major matrix              rows 1; column_stride is the number of rows of the matrix
 *     one member of n structs                     rows 1, columns n; column_stride is the size of a struct in values
 *     from the last row upwards                   a negative row_stride; out is the first value of the last row
 *
 * Same stream as NumPy's method with size=(rows, columns), and so as rill_generator_draw with n = rows * columns.
 *
 * @param generator      advanced by the draws
 * @param distribution   the number of a distribution: rill_distribution_from_name
 * @param parameters     n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
 *                       distance from one draw's value to the next draw's; 0: the same for all
 * @param n_parameters   as many as the distribution takes
 * @param out            the first value of the matrix, whose values of the distribution's type are written; what lies
 *                       between them is not; may be NULL when there are none
 * @param rows           number of rows
 * @param columns        number of columns
 * @param row_stride     the distance from a value to the one below it, in values, which may be negative
 * @param column_stride  the distance from a value to the one on its right, in values, which may be negative
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, as the distribution's own
 *         function, "row_stride ... and column_stride ... put two values in one place"), UNSUPPORTED (a distribution that
 *         Generator does not have)
 */
RILL_NODISCARD
rill_status rill_generator_draw_strided(rill_generator *generator,
                                        int32_t distribution,
                                        const rill_parameter *parameters,
                                        size_t n_parameters,
                                        void *out,
                                        size_t rows,
                                        size_t columns,
                                        ptrdiff_t row_stride,
                                        ptrdiff_t column_stride);

/**
 * Fill a matrix from a legacy distribution, as rill_generator_draw_strided does.
 *
 * Same stream as NumPy's method with size=(rows, columns), and so as rill_random_state_draw with n = rows * columns.
 *
 * @param random_state   advanced by the draws
 * @param distribution   the number of a distribution: rill_distribution_from_name
 * @param parameters     n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
 *                       distance from one draw's value to the next draw's; 0: the same for all
 * @param n_parameters   as many as the distribution takes
 * @param out            the first value of the matrix, whose values of the distribution's type are written; what lies
 *                       between them is not; may be NULL when there are none
 * @param rows           number of rows
 * @param columns        number of columns
 * @param row_stride     the distance from a value to the one below it, in values, which may be negative
 * @param column_stride  the distance from a value to the one on its right, in values, which may be negative
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, as the distribution's own
 *         function, "row_stride ... and column_stride ... put two values in one place"), UNSUPPORTED (a distribution that
 *         RandomState does not have)
 */
RILL_NODISCARD
rill_status rill_random_state_draw_strided(rill_random_state *random_state,
                                           int32_t distribution,
                                           const rill_parameter *parameters,
                                           size_t n_parameters,
                                           void *out,
                                           size_t rows,
                                           size_t columns,
                                           ptrdiff_t row_stride,
                                           ptrdiff_t column_stride);

/**
 * Fill a matrix of complex numbers from the complex normal distribution. The order and the strides are those of
 * rill_generator_draw_strided, the numbers and the distribution those of rill_generator_complex_normal.
 *
 * Same stream as complex_normal(loc, gamma, relation, (rows, columns)) of randomgen 2.5.1's ExtendedGenerator.
 *
 * @param generator      advanced by the draws
 * @param loc            mean, in the unit of the samples; NULL: 0
 * @param gamma          mean of |z - loc|^2, real and >= 0, in the square of that unit; NULL: 1
 * @param relation       mean of (z - loc)^2, in the square of that unit, of a magnitude of at most gamma; NULL: 0
 * @param out            the first number of the matrix, two doubles; the numbers of the matrix are written, and what lies
 *                       between them is not; may be NULL when there are none
 * @param rows           number of rows
 * @param columns        number of columns
 * @param row_stride     the distance from a number to the one below it, in complex numbers, which may be negative
 * @param column_stride  the distance from a number to the one on its right, in complex numbers, which may be negative
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Im(gamma) != 0", "Re(gamma - relation) < 0", "Re(gamma +
 *         relation) < 0", "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)", "row_stride ... and column_stride ... put
 *         two values in one place")
 */
RILL_NODISCARD
rill_status rill_generator_complex_normal_strided(rill_generator *generator,
                                                  const double *loc,
                                                  const double *gamma,
                                                  const double *relation,
                                                  double *out,
                                                  size_t rows,
                                                  size_t columns,
                                                  ptrdiff_t row_stride,
                                                  ptrdiff_t column_stride);

/**
 * Draw the first values of many streams, one for each id, such as a particle, without making a generator for any.
 *
 * For each id these are the values of a new Generator on a bit generator whose key is the words of key and then the id, and
 * whose counter is first. They depend on nothing else: not on other ids, their order, other calls, or the thread. So threads may share the
 * ids out, and a stream goes on at another time step with another first. Nothing is kept and nothing allocated.
 *
 * The kinds, and where the id stands:
 *
 *     Philox              the key has 2 words: one of key, and the id
 *     randomgen.Philox    as Philox
 *     ThreeFry            the key has 4 words: three of key, and the id
 *     Squares             the id is the whole key, and so odd: one of rill_squares_keys
 *
 * A word of the key that is not given is 0. rill_fill_keyed_with has the other numbers and widths of words.
 *
 * The counter steps by one for each block of 4 words of 64 bits (Squares: for each word), so first is what advance(first)
 * of NumPy's Philox moves on by, or advance(first, counter=True) of randomgen's. A value consumes one word or more. Leave
 * room between the time steps: with first = step << 32 each has 2^34 words.
 *
 * Same stream as numpy.random.Generator(numpy.random.Philox(key=(k, id), counter=first)), with k in key and size=per_id.
 *
 * @param kind          RILL_BIT_GENERATOR_KIND_PHILOX, _RANDOMGEN_PHILOX, _THREEFRY or _SQUARES
 * @param key           n_key words, the first ones of every key; may be NULL when n_key is 0
 * @param n_key         number of words, fewer than a key has
 * @param ids           n_ids ids, the last word of each key; may be NULL when n_ids is 0
 * @param n_ids         number of streams
 * @param first         the counter before the first block
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
 *                      distance from one id's value to the next id's; 0: the same for all
 * @param n_parameters  as many as the distribution takes
 * @param out           n_ids times per_id values of the distribution's type, those of an id together; may be NULL when
 *                      there are none
 * @param per_id        number of samples for each id
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, n_key, an even id for Squares, distribution,
 *         n_parameters, and as the distribution's own function), UNSUPPORTED (other kinds, a distribution that Generator
 *         does not have)
 */
RILL_NODISCARD
rill_status rill_fill_keyed(int32_t kind,
                            const uint64_t *key,
                            size_t n_key,
                            const uint64_t *ids,
                            size_t n_ids,
                            uint64_t first,
                            int32_t distribution,
                            const rill_parameter *parameters,
                            size_t n_parameters,
                            void *out,
                            size_t per_id);

/**
 * Draw the first values of many streams, as rill_fill_keyed does, with options of the bit generators: "number" and
 * "width" of the words of randomgen's Philox and of ThreeFry, "variant" of Squares.
 *
 * The key of a Philox has number / 2 words of that width, of a ThreeFry number words. Its last 64 bits are the id:
 *
 *     Philox      number 2, or width 32       the id is the whole key
 *                 number 2 and width 32       the id is the whole key, and below 2^32
 *     ThreeFry    number 2, or width 32       one word of key, and the id
 *                 number 2 and width 32       the id is the whole key
 *
 * The counter steps by one for each block of number words of that width; Squares of 32 bits: for each word.
 *
 * Same stream as numpy.random.Generator(randomgen.ThreeFry(key=k + (id << 64), counter=first, number=2)) and its kin.
 *
 * @param kind          RILL_BIT_GENERATOR_KIND_PHILOX, _RANDOMGEN_PHILOX, _THREEFRY or _SQUARES
 * @param options       n_options options; may be NULL when n_options is 0
 * @param n_options     number of options; those that are not given have their defaults
 * @param key           n_key words, the first ones of every key; may be NULL when n_key is 0
 * @param n_key         number of words of 64 bits, fewer than a key has
 * @param ids           n_ids ids, the last 64 bits of each key; may be NULL when n_ids is 0
 * @param n_ids         number of streams
 * @param first         the counter before the first block
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
 *                      distance from one id's value to the next id's; 0: the same for all
 * @param n_parameters  as many as the distribution takes
 * @param out           n_ids times per_id values of the distribution's type, those of an id together; may be NULL when
 *                      there are none
 * @param per_id        number of samples for each id
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, an unknown option, a value that it does not accept,
 *         "key" or "counter" among the options, n_key, an id that has more bits than a key or is an even one of Squares,
 *         distribution, n_parameters, and as the distribution's own function), UNSUPPORTED (other kinds, a distribution
 *         that Generator does not have)
 */
RILL_NODISCARD
rill_status rill_fill_keyed_with(int32_t kind,
                                 const rill_option *options,
                                 size_t n_options,
                                 const uint64_t *key,
                                 size_t n_key,
                                 const uint64_t *ids,
                                 size_t n_ids,
                                 uint64_t first,
                                 int32_t distribution,
                                 const rill_parameter *parameters,
                                 size_t n_parameters,
                                 void *out,
                                 size_t per_id);

/**
 * Make a sampler of doubles. It returns the values of a fill one at a time, in order.
 *
 * It draws from the generator's current bit generator, which it keeps alive, 256 values at a time under the lock. The
 * first block is drawn with the first value. Use one sampler per thread. Values that it has drawn and not returned
 * are lost when it is freed: rill_sampler_f64_held_back tells how many these are.
 *
 * @param generator     supplies the bit generator
 * @param distribution  the number of a distribution of doubles of 64 bits
 * @param parameters    n_parameters parameters, in NumPy's order, of each of which only the first value is used
 * @param n_parameters  as many as the distribution takes
 * @param out           the new sampler, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_sampler_f64(rill_generator *generator,
                                       int32_t distribution,
                                       const rill_parameter *parameters,
                                       size_t n_parameters,
                                       rill_sampler_f64 **out);

/**
 * Draw the next block, if the last one is used up. rill_sampler_f64_next does this itself.
 *
 * @param sampler  has values afterwards
 * @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
 */
RILL_NODISCARD rill_status rill_sampler_f64_refill(rill_sampler_f64 *sampler);

/**
 * How many values have been drawn from the bit generator but not returned.
 *
 * @param sampler  not changed
 * @return the number of values; 0 for NULL
 */
RILL_NODISCARD size_t rill_sampler_f64_held_back(const rill_sampler_f64 *sampler);

/**
 * Free a sampler, with the values that it has not returned.
 *
 * @param sampler  a sampler, or NULL
 */
void rill_sampler_f64_free(rill_sampler_f64 *sampler);

/**
 * Make a sampler of integers. It returns the values of a fill one at a time, in order.
 *
 * It draws from the generator's current bit generator, which it keeps alive, 256 values at a time under the lock. The
 * first block is drawn with the first value. Use one sampler per thread. Values that it has drawn and not returned
 * are lost when it is freed: rill_sampler_i64_held_back tells how many these are.
 *
 * @param generator     supplies the bit generator
 * @param distribution  the number of a distribution of integers of 64 bits
 * @param parameters    n_parameters parameters, in NumPy's order, of each of which only the first value is used
 * @param n_parameters  as many as the distribution takes
 * @param out           the new sampler, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_sampler_i64(rill_generator *generator,
                                       int32_t distribution,
                                       const rill_parameter *parameters,
                                       size_t n_parameters,
                                       rill_sampler_i64 **out);

/**
 * Draw the next block, if the last one is used up. rill_sampler_i64_next does this itself.
 *
 * @param sampler  has values afterwards
 * @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
 */
RILL_NODISCARD rill_status rill_sampler_i64_refill(rill_sampler_i64 *sampler);

/**
 * How many values have been drawn from the bit generator but not returned.
 *
 * @param sampler  not changed
 * @return the number of values; 0 for NULL
 */
RILL_NODISCARD size_t rill_sampler_i64_held_back(const rill_sampler_i64 *sampler);

/**
 * Free a sampler, with the values that it has not returned.
 *
 * @param sampler  a sampler, or NULL
 */
void rill_sampler_i64_free(rill_sampler_i64 *sampler);

/**
 * Draw from the normal distribution of mean 0 and standard deviation 1, with several threads. The values, and the
 * state afterwards, are those of rill_generator_standard_normal, for any number of threads.
 * rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.standard_normal(size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_normal_parallel(rill_generator *generator,
                                                    double *out,
                                                    size_t n,
                                                    size_t n_threads);

/**
 * Draw from the normal distribution, with several threads. The values, and the state afterwards, are those of
 * rill_generator_normal, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.normal(loc, scale, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param loc        mean, in the unit of the samples
 * @param scale      standard deviation, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_normal_parallel(rill_generator *generator,
                                           double loc,
                                           double scale,
                                           double *out,
                                           size_t n,
                                           size_t n_threads);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int64, with several
 * threads. The values, and the state afterwards, are those of rill_generator_integers, for any number of threads.
 * rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int64, endpoint=endpoint).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0"),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_integers_parallel(rill_generator *generator,
                                             int64_t low,
                                             int64_t high,
                                             bool endpoint,
                                             int64_t *out,
                                             size_t n,
                                             size_t n_threads);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint64, with several
 * threads. The values, and the state afterwards, are those of rill_generator_integers_u64, for any number of
 * threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint64, endpoint=endpoint).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0"),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_integers_u64_parallel(rill_generator *generator,
                                                 uint64_t low,
                                                 uint64_t high,
                                                 bool endpoint,
                                                 uint64_t *out,
                                                 size_t n,
                                                 size_t n_threads);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type int32, with several
 * threads. The values, and the state afterwards, are those of rill_generator_integers_i32, for any number of
 * threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int32, endpoint=endpoint).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
 *         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_integers_i32_parallel(rill_generator *generator,
                                                 int64_t low,
                                                 int64_t high,
                                                 bool endpoint,
                                                 int32_t *out,
                                                 size_t n,
                                                 size_t n_threads);

/**
 * Draw integers from low up to but not including high, or including it with endpoint; type uint32, with several
 * threads. The values, and the state afterwards, are those of rill_generator_integers_u32, for any number of
 * threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint32, endpoint=endpoint).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param low        smallest value
 * @param high       one above the largest value; the largest value with endpoint
 * @param endpoint   whether high itself is drawn
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
 *         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_integers_u32_parallel(rill_generator *generator,
                                                 int64_t low,
                                                 int64_t high,
                                                 bool endpoint,
                                                 uint32_t *out,
                                                 size_t n,
                                                 size_t n_threads);

/**
 * Draw from the uniform distribution on [low, high), with several threads. The values, and the state afterwards, are
 * those of rill_generator_uniform, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.uniform(low, high, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param low        lower bound, in the unit of the samples
 * @param high       upper bound, in the unit of the samples, >= low, with a finite difference
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("high - low range exceeds valid bounds", "high - low <
 *         0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_uniform_parallel(rill_generator *generator,
                                            double low,
                                            double high,
                                            double *out,
                                            size_t n,
                                            size_t n_threads);

/**
 * Draw floats from the normal distribution of mean 0 and standard deviation 1, with several threads. The values, and
 * the state afterwards, are those of rill_generator_standard_normal_f32, for any number of threads.
 * rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.standard_normal(size=n, dtype=float32).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_normal_f32_parallel(rill_generator *generator,
                                                        float *out,
                                                        size_t n,
                                                        size_t n_threads);

/**
 * Draw from the log-normal distribution, with several threads. The values, and the state afterwards, are those of
 * rill_generator_lognormal, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.lognormal(mean, sigma, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param mean       mean of the logarithm of the samples, dimensionless
 * @param sigma      standard deviation of the logarithm of the samples, dimensionless, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_lognormal_parallel(rill_generator *generator,
                                              double mean,
                                              double sigma,
                                              double *out,
                                              size_t n,
                                              size_t n_threads);

/**
 * Draw from the exponential distribution of mean 1, with several threads. The values, and the state afterwards, are
 * those of rill_generator_standard_exponential, for any number of threads. rill_generator_draw_parallel tells the
 * rest.
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential_parallel(rill_generator *generator,
                                                         double *out,
                                                         size_t n,
                                                         size_t n_threads);

/**
 * Draw floats from the exponential distribution of mean 1, with several threads. The values, and the state
 * afterwards, are those of rill_generator_standard_exponential_f32, for any number of threads.
 * rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_exponential_f32_parallel(rill_generator *generator,
                                                             float *out,
                                                             size_t n,
                                                             size_t n_threads);

/**
 * Draw from the exponential distribution, with several threads. The values, and the state afterwards, are those of
 * rill_generator_exponential, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.exponential(scale, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param scale      mean, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_exponential_parallel(rill_generator *generator,
                                                double scale,
                                                double *out,
                                                size_t n,
                                                size_t n_threads);

/**
 * Draw from the gamma distribution of scale 1, with several threads. The values, and the state afterwards, are those
 * of rill_generator_standard_gamma, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.standard_gamma(shape, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_standard_gamma_parallel(rill_generator *generator,
                                                   double shape,
                                                   double *out,
                                                   size_t n,
                                                   size_t n_threads);

/**
 * Draw from the gamma distribution, with several threads. The values, and the state afterwards, are those of
 * rill_generator_gamma, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.gamma(shape, scale, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
 * @param scale      scale theta, in the unit of the samples, >= 0
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_gamma_parallel(rill_generator *generator,
                                          double shape,
                                          double scale,
                                          double *out,
                                          size_t n,
                                          size_t n_threads);

/**
 * Draw from the beta distribution on [0, 1], with several threads. The values, and the state afterwards, are those
 * of rill_generator_beta, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.beta(a, b, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param a          first shape, dimensionless, > 0; NaN gives NaN
 * @param b          second shape, dimensionless, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_beta_parallel(rill_generator *generator,
                                         double a,
                                         double b,
                                         double *out,
                                         size_t n,
                                         size_t n_threads);

/**
 * Draw from the chi-square distribution, with several threads. The values, and the state afterwards, are those of
 * rill_generator_chisquare, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.chisquare(df, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param df         degrees of freedom, > 0; NaN gives NaN
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_chisquare_parallel(rill_generator *generator,
                                              double df,
                                              double *out,
                                              size_t n,
                                              size_t n_threads);

/**
 * Draw numbers of successes from the binomial distribution, with several threads. The values, and the state
 * afterwards, are those of rill_generator_binomial, for any number of threads. rill_generator_draw_parallel tells
 * the rest.
 *
 * Same stream as numpy.random.Generator.binomial(n_trials, p, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param n_trials   number of trials, >= 0
 * @param p          probability of a success, in [0, 1]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0"), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_binomial_parallel(rill_generator *generator,
                                             int64_t n_trials,
                                             double p,
                                             int64_t *out,
                                             size_t n,
                                             size_t n_threads);

/**
 * Draw numbers of events from the Poisson distribution, with several threads. The values, and the state afterwards,
 * are those of rill_generator_poisson, for any number of threads. rill_generator_draw_parallel tells the rest.
 *
 * Same stream as numpy.random.Generator.poisson(lam, size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param lam        mean number of events, in [0, 9.223372006484771e18]
 * @param out        n integers, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large"),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_poisson_parallel(rill_generator *generator,
                                            double lam,
                                            int64_t *out,
                                            size_t n,
                                            size_t n_threads);

/**
 * Draw n native words with several threads. The words, and the state afterwards, are those of
 * rill_bit_generator_random_raw, for any number of threads. This pays for large n only: the threads are started for
 * this call. If some cannot be started, fewer are used.
 *
 * Same stream as BitGenerator.random_raw(n).
 *
 * @param bg         advanced by the draws; its lock is held for the whole call
 * @param out        n words, written; may be NULL when n is 0
 * @param n          number of words
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
 */
RILL_NODISCARD
rill_status rill_bit_generator_random_raw_parallel(rill_bit_generator *bg,
                                                   uint64_t *out,
                                                   size_t n,
                                                   size_t n_threads);

/**
 * Draw n uniform doubles in [0, 1) with several threads. The values, and the state afterwards, are those of
 * rill_generator_random, for any number of threads. This pays for large n only: the threads are started for this
 * call. If some cannot be started, fewer are used.
 *
 * Same stream as numpy.random.Generator.random(size=n).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n doubles, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
 */
RILL_NODISCARD
rill_status rill_generator_random_parallel(rill_generator *generator,
                                           double *out,
                                           size_t n,
                                           size_t n_threads);

/**
 * Draw n uniform floats in [0, 1) with several threads, as rill_generator_random_parallel draws doubles. The values,
 * and the state afterwards, are those of rill_generator_random_f32, even after an odd number of 32-bit draws.
 *
 * Same stream as numpy.random.Generator.random(size=n, dtype=numpy.float32).
 *
 * @param generator  advanced by the draws; its bit generator's lock is held for the whole call
 * @param out        n floats, written; may be NULL when n is 0
 * @param n          number of samples
 * @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
 */
RILL_NODISCARD
rill_status rill_generator_random_f32_parallel(rill_generator *generator,
                                               float *out,
                                               size_t n,
                                               size_t n_threads);

/**
 * Draw n values from a distribution with several threads. The values, and the state afterwards, are those of
 * rill_generator_draw, for any number of threads.
 *
 * This pays for large n only: the threads are started for this call, and end with it. If some cannot be started, fewer
 * are used. Unlike other fills this one allocates memory, about a MiB for each thread, before anything is drawn.
 *
 * One thread draws everything in these cases: a parameter has a stride, so that each draw has its own; values of 16 or 8
 * bits, and bool, of which several share a word; a foreign bit generator, RDRAND, DSFMT, Squares of 32 bits.
 * Where the bit generator cannot skip words (MT19937, SFC64 and others without can_fill_parallel), one
 * thread makes the words, and all make the values.
 *
 * Same stream as NumPy's method.
 *
 * @param generator     advanced by the draws; its bit generator's lock is held for the whole call
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @param n_threads     the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_draw_parallel(rill_generator *generator,
                                         int32_t distribution,
                                         const rill_parameter *parameters,
                                         size_t n_parameters,
                                         void *out,
                                         size_t n,
                                         size_t n_threads);

/**
 * Draw n values from a distribution with a program's own threads. The values, and the state afterwards, are those of
 * rill_generator_draw, for any number of threads.
 *
 * As rill_generator_draw_parallel, which tells what is drawn by one thread; but parallel_for runs the tasks.
 *
 * Same stream as NumPy's method.
 *
 * @param generator     advanced by the draws; its bit generator's lock is held for the whole call
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @param n_threads     how many threads there are; 0: as many as can run at once
 * @param parallel_for  runs tasks
 * @param context       passed to parallel_for
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_draw_parallel_with(rill_generator *generator,
                                              int32_t distribution,
                                              const rill_parameter *parameters,
                                              size_t n_parameters,
                                              void *out,
                                              size_t n,
                                              size_t n_threads,
                                              rill_parallel_for parallel_for,
                                              void *context);

/**
 * Draw n values from a legacy distribution with several threads. The values, and the state afterwards, are those of
 * rill_random_state_draw, for any number of threads.
 *
 * This pays for large n only: the threads are started for this call, and end with it. If some cannot be started, fewer
 * are used. Unlike other fills this one allocates memory, about a MiB for each thread, before anything is drawn.
 *
 * One thread draws everything in these cases: a parameter has a stride, so that each draw has its own; values of 16 or 8
 * bits, and bool, of which several share a word; a foreign bit generator, RDRAND, DSFMT, Squares of 32 bits.
 * Where the bit generator cannot skip words (MT19937, SFC64 and others without can_fill_parallel), one
 * thread makes the words, and all make the values.
 *
 * Same stream as NumPy's method.
 *
 * @param random_state  advanced by the draws; its bit generator's lock is held for the whole call
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @param n_threads     the most threads to use, including the caller's; 0: as many as can run at once
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that RandomState does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_draw_parallel(rill_random_state *random_state,
                                            int32_t distribution,
                                            const rill_parameter *parameters,
                                            size_t n_parameters,
                                            void *out,
                                            size_t n,
                                            size_t n_threads);

/**
 * Draw n values from a legacy distribution with a program's own threads. The values, and the state afterwards, are those of
 * rill_random_state_draw, for any number of threads.
 *
 * As rill_random_state_draw_parallel, which tells what is drawn by one thread; but parallel_for runs the tasks.
 *
 * Same stream as NumPy's method.
 *
 * @param random_state  advanced by the draws; its bit generator's lock is held for the whole call
 * @param distribution  the number of a distribution
 * @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
 * @param n_parameters  as many as the distribution takes
 * @param out           n values of the distribution's type, written; may be NULL when n is 0
 * @param n             number of samples
 * @param n_threads     how many threads there are; 0: as many as can run at once
 * @param parallel_for  runs tasks
 * @param context       passed to parallel_for
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
 *         function), UNSUPPORTED (a distribution that RandomState does not have), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_draw_parallel_with(rill_random_state *random_state,
                                                 int32_t distribution,
                                                 const rill_parameter *parameters,
                                                 size_t n_parameters,
                                                 void *out,
                                                 size_t n,
                                                 size_t n_threads,
                                                 rill_parallel_for parallel_for,
                                                 void *context);

/**
 * The random state that rill_seed and the other global functions use. It always exists, and all threads may use it.
 *
 * The counterpart of numpy.random.mtrand._rand. Its bit generator is made on first use, an MT19937 with the operating
 * system's entropy. If there is no entropy, the call that needs it returns NO_ENTROPY; without memory, OUT_OF_MEMORY.
 *
 * @return a handle that is never NULL and need not be freed
 */
RILL_NODISCARD
rill_random_state *rill_global_random_state(void);

/**
 * Seed the global random state, as numpy.random.seed(seed) does. This seeds the current bit generator, and does not
 * restore the MT19937 if it was replaced (NEP 19). Drops the cached Gaussian.
 *
 * @param seed  any integer of 32 bits
 * @return OK, NO_ENTROPY (on first use), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed(uint32_t seed);

/**
 * Seed the global random state from an array, as numpy.random.seed([k0, k1, ...]) does.
 *
 * @param key  n words
 * @param n    number of words; for an MT19937 at least 1
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), NO_ENTROPY (on first use),
 *         OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_array(const uint32_t *key,
                            size_t n);

/**
 * A new reference to the bit generator of the global random state, as numpy.random.get_bit_generator().
 *
 * @param out  the bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, NO_ENTROPY (on first use), OUT_OF_MEMORY
 */
RILL_NODISCARD rill_status rill_get_bit_generator(rill_bit_generator **out);

/**
 * Let the global random state draw from another bit generator, as numpy.random.set_bit_generator(bg) does. Drops the
 * cached Gaussian.
 *
 * @param bg  kept alive by the global random state; the handle may be freed at once
 * @return OK, NULL_POINTER, NO_ENTROPY (on first use), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_set_bit_generator(rill_bit_generator *bg);

/**
 * Save a seed sequence: entropy, spawn key, size of the pool and count of children.
 *
 * JSON is numpy.random.SeedSequence.state. See rill_format for the formats.
 *
 * @param seq       not changed
 * @param format    a rill_format
 * @param out       buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
 * @param capacity  how many bytes out holds; 0 asks for the size
 * @param n         number of bytes, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (entropy that is one
 *         integer: in JSON, of more than 4300 digits; in a pickle, of 2^31 bytes), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_save(const rill_seed_sequence *seq,
                                    int32_t format,
                                    uint8_t *out,
                                    size_t capacity,
                                    size_t *n);

/**
 * Make a seed sequence from saved bytes in any format.
 *
 * This reads what rill_seed_sequence_save writes, the pickle of a numpy.random.SeedSequence of any NumPy, and its
 * state as JSON. Nothing in a pickle is executed.
 *
 * @param data  n bytes
 * @param n     number of bytes
 * @param out   the new seed sequence, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_load(const uint8_t *data,
                                    size_t n,
                                    rill_seed_sequence **out);

/**
 * Restore a saved seed sequence. Bit generators that spawn from it spawn from the restored one; the words that they
 * draw do not change.
 *
 * @param seq   unchanged on failure
 * @param data  n bytes, as for rill_seed_sequence_load
 * @param n     number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_seed_sequence_restore(rill_seed_sequence *seq,
                                       const uint8_t *data,
                                       size_t n);

/**
 * Save a bit generator, with the kept half of a word and with the seed sequence from which it spawns.
 *
 * JSON is the state dictionary of NumPy's bit generator, with arrays as lists, and with the seed sequence under
 * "seed_seq", which NumPy ignores. See rill_format for the formats. The state is read under the lock at one moment.
 * If other threads draw between a call that asks for the size and the call that saves, the size may differ; the
 * second call then returns BUFFER_TOO_SMALL.
 *
 * @param bg        not changed
 * @param format    a rill_format
 * @param out       buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
 * @param capacity  how many bytes out holds; 0 asks for the size
 * @param n         number of bytes, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (a foreign bit
 *         generator; a seed sequence that rill_seed_sequence_save cannot save), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_save(const rill_bit_generator *bg,
                                    int32_t format,
                                    uint8_t *out,
                                    size_t capacity,
                                    size_t *n);

/**
 * Make a bit generator from saved bytes in any format. Its kind is the saved one.
 *
 * This reads what rill_bit_generator_save writes, the pickle of a numpy.random bit generator of any NumPy, and the
 * state dictionary or legacy tuple of a NumPy bit generator or RandomState, as JSON or pickled. States that NumPy
 * before 2.0 wrote have no seed sequence, so the bit generator has none either. Nothing in a pickle is executed.
 *
 * @param data  n bytes
 * @param n     number of bytes
 * @param out   the new bit generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_load(const uint8_t *data,
                                    size_t n,
                                    rill_bit_generator **out);

/**
 * Restore a saved bit generator, possibly of another kind. Everything that draws from it is affected.
 *
 * The seed sequence from which it spawns is replaced too, unless the saved state does not mention one, as NumPy's
 * dictionaries do not.
 *
 * @param bg    unchanged on failure
 * @param data  n bytes, as for rill_bit_generator_load
 * @param n     number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_bit_generator_restore(rill_bit_generator *bg,
                                       const uint8_t *data,
                                       size_t n);

/**
 * Save a generator. Its state is that of its bit generator, so JSON is that of rill_bit_generator_save.
 *
 * @param generator  not changed
 * @param format     a rill_format
 * @param out        buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
 * @param capacity   how many bytes out holds; 0 asks for the size
 * @param n          number of bytes, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
 *         rill_bit_generator_save), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_save(const rill_generator *generator,
                                int32_t format,
                                uint8_t *out,
                                size_t capacity,
                                size_t *n);

/**
 * Make a generator with its own bit generator from saved bytes in any format.
 *
 * This reads what rill_generator_save writes, the pickle of a numpy.random.Generator of any NumPy, and NumPy's state
 * dictionary and legacy tuple, as JSON or pickled. Nothing in a pickle is executed.
 *
 * @param data  n bytes
 * @param n     number of bytes
 * @param out   the new generator, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_load(const uint8_t *data,
                                size_t n,
                                rill_generator **out);

/**
 * Restore the saved bit generator of a generator, in place: see rill_bit_generator_restore. Everything that shares it
 * is affected.
 *
 * @param generator  unchanged on failure
 * @param data       n bytes, as for rill_generator_load
 * @param n          number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_generator_restore(rill_generator *generator,
                                   const uint8_t *data,
                                   size_t n);

/**
 * Save a random state with its cached Gaussian and its bit generator: see rill_bit_generator_save.
 *
 * JSON is RandomState.get_state(legacy=False), with arrays as lists, and with the seed sequence under "seed_seq".
 *
 * @param random_state  not changed
 * @param format        a rill_format
 * @param out           buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
 * @param capacity      how many bytes out holds; 0 asks for the size
 * @param n             number of bytes, written in any case
 * @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
 *         rill_bit_generator_save), OUT_OF_MEMORY, NO_ENTROPY (on first use of the global one)
 */
RILL_NODISCARD
rill_status rill_random_state_save(const rill_random_state *random_state,
                                   int32_t format,
                                   uint8_t *out,
                                   size_t capacity,
                                   size_t *n);

/**
 * Make a random state with its own bit generator from saved bytes in any format.
 *
 * This reads what rill_random_state_save writes, the pickle of a numpy.random.RandomState of any NumPy, and what
 * RandomState.get_state and BitGenerator.state return, as JSON or pickled. Nothing in a pickle is executed.
 *
 * @param data  n bytes
 * @param n     number of bytes
 * @param out   the new random state, to be freed; NULL on failure
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
 */
RILL_NODISCARD
rill_status rill_random_state_load(const uint8_t *data,
                                   size_t n,
                                   rill_random_state **out);

/**
 * Restore a saved random state in place: its cached Gaussian, or none if none was saved, and its bit generator, see
 * rill_bit_generator_restore. Everything that shares the bit generator is affected.
 *
 * @param random_state  unchanged on failure; rill_global_random_state() too can be restored
 * @param data          n bytes, as for rill_random_state_load
 * @param n             number of bytes
 * @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY, NO_ENTROPY
 *         (on first use of the global one)
 */
RILL_NODISCARD
rill_status rill_random_state_restore(rill_random_state *random_state,
                                      const uint8_t *data,
                                      size_t n);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* RILL_H */

#if !defined(RILL_SAMPLER_NEXT) && !defined(RILL_DECLARATIONS_ONLY)
#define RILL_SAMPLER_NEXT

/**
 * The next value of a sampler: see rill_generator_sampler_f64. Where a value is ready, this is a load and an addition.
 *
 * @param sampler  not NULL
 * @return the value; NaN if none could be drawn: rill_last_error says why
 */
static inline double rill_sampler_f64_next(rill_sampler_f64 *sampler)
{
    static const union { uint64_t bits; double value; } nan = { 0x7ff8000000000000u };
    if (sampler->next == sampler->end && rill_sampler_f64_refill(sampler) != RILL_STATUS_OK)
        return nan.value;
    return *sampler->next++;
}

/**
 * The next value of a sampler: see rill_generator_sampler_i64. Where a value is ready, this is a load and an addition.
 *
 * @param sampler  not NULL
 * @return the value; INT64_MIN if none could be drawn: rill_last_error says why
 */
static inline int64_t rill_sampler_i64_next(rill_sampler_i64 *sampler)
{
    if (sampler->next == sampler->end && rill_sampler_i64_refill(sampler) != RILL_STATUS_OK)
        return INT64_MIN;
    return *sampler->next++;
}

#endif /* RILL_SAMPLER_NEXT */
