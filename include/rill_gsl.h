/* Generated from api/bit_generators.toml by make generate: change that, or api/templates/include/rill_gsl.h. */
/** @file
 *
 * Rill's bit generators as generators of the GNU Scientific Library: rill_gsl_mt19937, rill_gsl_pcg64,
 * rill_gsl_pcg64dxsm, rill_gsl_philox, rill_gsl_sfc64, rill_gsl_aescounter, rill_gsl_blabla, rill_gsl_chacha,
 * rill_gsl_dsfmt, rill_gsl_efiix64, rill_gsl_hc128, rill_gsl_jsf, rill_gsl_lcg128mix, rill_gsl_lxm,
 * rill_gsl_randomgen_mt19937, rill_gsl_mt64, rill_gsl_mwc64x32, rill_gsl_mwc128x, rill_gsl_mwc128x32,
 * rill_gsl_mwc192x, rill_gsl_pcg32, rill_gsl_randomgen_pcg64, rill_gsl_randomgen_pcg64dxsm,
 * rill_gsl_randomgen_philox, rill_gsl_threefry, rill_gsl_romu, rill_gsl_randomgen_sfc64, rill_gsl_sfmt,
 * rill_gsl_speck128, rill_gsl_squares, rill_gsl_tyche, rill_gsl_xoroshiro128, rill_gsl_xorshift1024,
 * rill_gsl_xoshiro256 and rill_gsl_xoshiro512. A program changes one line and runs on NumPy's streams:
 *
 *     #include <rill_gsl.h>
 *
 *     gsl_rng *r = gsl_rng_alloc(rill_gsl_pcg64);
 *     gsl_rng_set(r, 42);                            numpy.random.PCG64(42)
 *     double u = gsl_rng_uniform(r);                 numpy.random.default_rng(42).random()
 *     double x = gsl_ran_gaussian(r, 1.0);           GSL's own algorithm, on NumPy's doubles
 *     gsl_rng_free(r);
 *
 * gsl_rng_set seeds like the constructor of NumPy's class with that integer, which may be 0; for MT19937, too, this is
 * not the seeding of numpy.random.seed. gsl_rng_get gives NumPy's 32-bit words (the low half of a 64-bit word first),
 * gsl_rng_uniform NumPy's doubles. The state is plain bytes, so that cloning and copying work as for GSL's own
 * generators. gsl_rng_fread can read what gsl_rng_fwrite wrote with the same kind, the same version of Rill and the
 * same type of machine; after bytes of another kind or version, the next draw calls GSL's error handler. Link with
 * -lrill -lgsl.
 */
#ifndef RILL_GSL_H
#define RILL_GSL_H

#include <gsl/gsl_errno.h>
#include <gsl/gsl_rng.h>

#include "rill.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Marks a state as one of this kind and of this version. */
#define RILL_GSL_TAG(kind)                                                                                         \
    (0x52494c4c00000000u | ((uint64_t)RILL_VERSION_MAJOR << 24) | ((uint64_t)RILL_VERSION_MINOR << 16) |             \
     ((uint64_t)RILL_VERSION_PATCH << 8) | (uint64_t)(kind))

/** Where the bit generator begins in a state: after the tag, as aligned as the state. */
#define RILL_GSL_OFFSET 16

/** The size of a state in bytes; more than is needed. */
#define RILL_GSL_SIZE(kind) \
    (RILL_GSL_OFFSET + ( \
        (kind) == RILL_BIT_GENERATOR_KIND_MT19937 ? 2560 : \
        (kind) == RILL_BIT_GENERATOR_KIND_AESCOUNTER ? 384 : \
        (kind) == RILL_BIT_GENERATOR_KIND_DSFMT ? 6144 : \
        (kind) == RILL_BIT_GENERATOR_KIND_EFIIX64 ? 448 : \
        (kind) == RILL_BIT_GENERATOR_KIND_HC128 ? 4224 : \
        (kind) == RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937 ? 2560 : \
        (kind) == RILL_BIT_GENERATOR_KIND_MT64 ? 2560 : \
        (kind) == RILL_BIT_GENERATOR_KIND_SFMT ? 5056 : \
        (kind) == RILL_BIT_GENERATOR_KIND_SPECK128 ? 768 : \
        240))

/** Seeds a state of that kind. */
static inline void rill_gsl_set(int32_t kind, void *state, unsigned long seed)
{
    *(uint64_t *)state = 0;
    if (rill_plain_seed(kind, (char *)state + RILL_GSL_OFFSET, RILL_GSL_SIZE(kind) - RILL_GSL_OFFSET, seed) !=
        RILL_STATUS_OK)
        GSL_ERROR_VOID(rill_last_error(), GSL_EINVAL);
    *(uint64_t *)state = RILL_GSL_TAG(kind);
}

/** Draws 32 bits. */
static inline unsigned long rill_gsl_get(int32_t kind, void *state)
{
    if (*(const uint64_t *)state != RILL_GSL_TAG(kind))
        GSL_ERROR_VAL("not a state of this generator and this version of Rill", GSL_EINVAL, 0);
    return rill_plain_next_uint32(kind, (char *)state + RILL_GSL_OFFSET);
}

/** Draws a double in [0, 1). */
static inline double rill_gsl_get_double(int32_t kind, void *state)
{
    if (*(const uint64_t *)state != RILL_GSL_TAG(kind))
        GSL_ERROR_VAL("not a state of this generator and this version of Rill", GSL_EINVAL, 0);
    return rill_plain_next_double(kind, (char *)state + RILL_GSL_OFFSET);
}

/** Defines the generator of one kind. */
#define RILL_GSL_TYPE(type, kind)                                                                                   \
    static inline void type##_set(void *state, unsigned long seed) { rill_gsl_set(kind, state, seed); }             \
    static inline unsigned long type##_get(void *state) { return rill_gsl_get(kind, state); }                       \
    static inline double type##_get_double(void *state) { return rill_gsl_get_double(kind, state); }                \
    static const gsl_rng_type type##_type = {                                                                       \
        #type, 0xffffffffu, 0, RILL_GSL_SIZE(kind), type##_set, type##_get, type##_get_double,                      \
    };                                                                                                              \
    static inline const gsl_rng_type *type##_pointer(void) { return &type##_type; }

RILL_GSL_TYPE(rill_gsl_mt19937, RILL_BIT_GENERATOR_KIND_MT19937)
RILL_GSL_TYPE(rill_gsl_pcg64, RILL_BIT_GENERATOR_KIND_PCG64)
RILL_GSL_TYPE(rill_gsl_pcg64dxsm, RILL_BIT_GENERATOR_KIND_PCG64DXSM)
RILL_GSL_TYPE(rill_gsl_philox, RILL_BIT_GENERATOR_KIND_PHILOX)
RILL_GSL_TYPE(rill_gsl_sfc64, RILL_BIT_GENERATOR_KIND_SFC64)
RILL_GSL_TYPE(rill_gsl_aescounter, RILL_BIT_GENERATOR_KIND_AESCOUNTER)
RILL_GSL_TYPE(rill_gsl_blabla, RILL_BIT_GENERATOR_KIND_BLABLA)
RILL_GSL_TYPE(rill_gsl_chacha, RILL_BIT_GENERATOR_KIND_CHACHA)
RILL_GSL_TYPE(rill_gsl_dsfmt, RILL_BIT_GENERATOR_KIND_DSFMT)
RILL_GSL_TYPE(rill_gsl_efiix64, RILL_BIT_GENERATOR_KIND_EFIIX64)
RILL_GSL_TYPE(rill_gsl_hc128, RILL_BIT_GENERATOR_KIND_HC128)
RILL_GSL_TYPE(rill_gsl_jsf, RILL_BIT_GENERATOR_KIND_JSF)
RILL_GSL_TYPE(rill_gsl_lcg128mix, RILL_BIT_GENERATOR_KIND_LCG128MIX)
RILL_GSL_TYPE(rill_gsl_lxm, RILL_BIT_GENERATOR_KIND_LXM)
RILL_GSL_TYPE(rill_gsl_randomgen_mt19937, RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937)
RILL_GSL_TYPE(rill_gsl_mt64, RILL_BIT_GENERATOR_KIND_MT64)
RILL_GSL_TYPE(rill_gsl_mwc64x32, RILL_BIT_GENERATOR_KIND_MWC64X32)
RILL_GSL_TYPE(rill_gsl_mwc128x, RILL_BIT_GENERATOR_KIND_MWC128X)
RILL_GSL_TYPE(rill_gsl_mwc128x32, RILL_BIT_GENERATOR_KIND_MWC128X32)
RILL_GSL_TYPE(rill_gsl_mwc192x, RILL_BIT_GENERATOR_KIND_MWC192X)
RILL_GSL_TYPE(rill_gsl_pcg32, RILL_BIT_GENERATOR_KIND_PCG32)
RILL_GSL_TYPE(rill_gsl_randomgen_pcg64, RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64)
RILL_GSL_TYPE(rill_gsl_randomgen_pcg64dxsm, RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM)
RILL_GSL_TYPE(rill_gsl_randomgen_philox, RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX)
RILL_GSL_TYPE(rill_gsl_threefry, RILL_BIT_GENERATOR_KIND_THREEFRY)
RILL_GSL_TYPE(rill_gsl_romu, RILL_BIT_GENERATOR_KIND_ROMU)
RILL_GSL_TYPE(rill_gsl_randomgen_sfc64, RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64)
RILL_GSL_TYPE(rill_gsl_sfmt, RILL_BIT_GENERATOR_KIND_SFMT)
RILL_GSL_TYPE(rill_gsl_speck128, RILL_BIT_GENERATOR_KIND_SPECK128)
RILL_GSL_TYPE(rill_gsl_squares, RILL_BIT_GENERATOR_KIND_SQUARES)
RILL_GSL_TYPE(rill_gsl_tyche, RILL_BIT_GENERATOR_KIND_TYCHE)
RILL_GSL_TYPE(rill_gsl_xoroshiro128, RILL_BIT_GENERATOR_KIND_XOROSHIRO128)
RILL_GSL_TYPE(rill_gsl_xorshift1024, RILL_BIT_GENERATOR_KIND_XORSHIFT1024)
RILL_GSL_TYPE(rill_gsl_xoshiro256, RILL_BIT_GENERATOR_KIND_XOSHIRO256)
RILL_GSL_TYPE(rill_gsl_xoshiro512, RILL_BIT_GENERATOR_KIND_XOSHIRO512)

#undef RILL_GSL_TYPE

/** Same stream as numpy.random.MT19937. */
#define rill_gsl_mt19937 (rill_gsl_mt19937_pointer())
/** Same stream as numpy.random.PCG64. */
#define rill_gsl_pcg64 (rill_gsl_pcg64_pointer())
/** Same stream as numpy.random.PCG64DXSM. */
#define rill_gsl_pcg64dxsm (rill_gsl_pcg64dxsm_pointer())
/** Same stream as numpy.random.Philox. */
#define rill_gsl_philox (rill_gsl_philox_pointer())
/** Same stream as numpy.random.SFC64. */
#define rill_gsl_sfc64 (rill_gsl_sfc64_pointer())
/** Same stream as randomgen.aes.AESCounter. */
#define rill_gsl_aescounter (rill_gsl_aescounter_pointer())
/** Same stream as randomgen.blabla.BlaBla. */
#define rill_gsl_blabla (rill_gsl_blabla_pointer())
/** Same stream as randomgen.chacha.ChaCha. */
#define rill_gsl_chacha (rill_gsl_chacha_pointer())
/** Same stream as randomgen.dsfmt.DSFMT. */
#define rill_gsl_dsfmt (rill_gsl_dsfmt_pointer())
/** Same stream as randomgen.efiix64.EFIIX64. */
#define rill_gsl_efiix64 (rill_gsl_efiix64_pointer())
/** Same stream as randomgen.hc128.HC128. */
#define rill_gsl_hc128 (rill_gsl_hc128_pointer())
/** Same stream as randomgen.jsf.JSF. */
#define rill_gsl_jsf (rill_gsl_jsf_pointer())
/** Same stream as randomgen.pcg64.LCG128Mix. */
#define rill_gsl_lcg128mix (rill_gsl_lcg128mix_pointer())
/** Same stream as randomgen.lxm.LXM. */
#define rill_gsl_lxm (rill_gsl_lxm_pointer())
/** Same stream as randomgen.mt19937.MT19937. */
#define rill_gsl_randomgen_mt19937 (rill_gsl_randomgen_mt19937_pointer())
/** Same stream as randomgen.mt64.MT64. */
#define rill_gsl_mt64 (rill_gsl_mt64_pointer())
/** Same stream as randomgen.mwcx.MWC64X32. */
#define rill_gsl_mwc64x32 (rill_gsl_mwc64x32_pointer())
/** Same stream as randomgen.mwcx.MWC128X. */
#define rill_gsl_mwc128x (rill_gsl_mwc128x_pointer())
/** Same stream as randomgen.mwcx.MWC128X32. */
#define rill_gsl_mwc128x32 (rill_gsl_mwc128x32_pointer())
/** Same stream as randomgen.mwcx.MWC192X. */
#define rill_gsl_mwc192x (rill_gsl_mwc192x_pointer())
/** Same stream as randomgen.pcg32.PCG32. */
#define rill_gsl_pcg32 (rill_gsl_pcg32_pointer())
/** Same stream as randomgen.pcg64.PCG64. */
#define rill_gsl_randomgen_pcg64 (rill_gsl_randomgen_pcg64_pointer())
/** Same stream as randomgen.pcg64.PCG64DXSM. */
#define rill_gsl_randomgen_pcg64dxsm (rill_gsl_randomgen_pcg64dxsm_pointer())
/** Same stream as randomgen.philox.Philox. */
#define rill_gsl_randomgen_philox (rill_gsl_randomgen_philox_pointer())
/** Same stream as randomgen.threefry.ThreeFry. */
#define rill_gsl_threefry (rill_gsl_threefry_pointer())
/** Same stream as randomgen.romu.Romu. */
#define rill_gsl_romu (rill_gsl_romu_pointer())
/** Same stream as randomgen.sfc.SFC64. */
#define rill_gsl_randomgen_sfc64 (rill_gsl_randomgen_sfc64_pointer())
/** Same stream as randomgen.sfmt.SFMT. */
#define rill_gsl_sfmt (rill_gsl_sfmt_pointer())
/** Same stream as randomgen.speck128.SPECK128. */
#define rill_gsl_speck128 (rill_gsl_speck128_pointer())
/** Same stream as randomgen.squares.Squares. */
#define rill_gsl_squares (rill_gsl_squares_pointer())
/** Same stream as randomgen.tyche.Tyche. */
#define rill_gsl_tyche (rill_gsl_tyche_pointer())
/** Same stream as randomgen.xoroshiro128.Xoroshiro128. */
#define rill_gsl_xoroshiro128 (rill_gsl_xoroshiro128_pointer())
/** Same stream as randomgen.xorshift1024.Xorshift1024. */
#define rill_gsl_xorshift1024 (rill_gsl_xorshift1024_pointer())
/** Same stream as randomgen.xoshiro256.Xoshiro256. */
#define rill_gsl_xoshiro256 (rill_gsl_xoshiro256_pointer())
/** Same stream as randomgen.xoshiro512.Xoshiro512. */
#define rill_gsl_xoshiro512 (rill_gsl_xoshiro512_pointer())

#ifdef __cplusplus
}
#endif

#endif
