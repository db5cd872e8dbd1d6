// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/ffi/kind_info.rs.

//! `rill_bit_generator_kind_info`: what there is to know of a kind of bit generator.

use std::ffi::c_char;

use super::call::store;
use crate::bit_generator::Kind;
use crate::error::{Error, Status};

/// How an option of a bit generator is given. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum rill_option_type {
    /// An integer, by words.
    Integer = 1,
    /// A truth value, by one word: 0 or 1.
    Boolean = 2,
    /// A text, by its characters, in any case.
    Text = 3,
}

/// An option of a bit generator. All texts are static. Later releases may have more members at the end.
#[repr(C)]
pub struct rill_option_description {
    /// randomgen's keyword.
    pub name: *const c_char,
    /// How it is given.
    pub option_type: rill_option_type,
    /// The most words that it has; 1 for a text.
    pub max_words: usize,
    /// What it accepts: "an integer from 0 to 2**32 - 1", "quad or trio".
    pub range: *const c_char,
    /// Its default as Python writes it; "None" where the seed, or another option, tells what is used.
    pub default_value: *const c_char,
    /// Whether None may be given.
    pub may_be_none: bool,
    /// Whether rill_bit_generator_reseed_with takes it too.
    pub in_reseed: bool,
    /// What it means.
    pub meaning: *const c_char,
}

/// What there is to know of a kind of bit generator. All texts are static. Later releases may have more members at the
/// end.
#[repr(C)]
pub struct rill_bit_generator_description {
    /// The name: "PCG64", "randomgen.SFC64".
    pub name: *const c_char,
    /// The class with its module: "numpy.random.PCG64", "randomgen.sfc.SFC64".
    pub class_name: *const c_char,
    /// Bits of a word as the algorithm makes it: 32 or 64; of the default where options change it.
    pub word_bits: u32,
    /// Words of 32 bits that it asks its seed sequence for, without options.
    pub seed_words: usize,
    /// Whether rill_bit_generator_jumped is there.
    pub can_jump: bool,
    /// Whether rill_bit_generator_advance is there.
    pub can_advance: bool,
    /// Whether rill_bit_generator_advance_blocks is there.
    pub can_advance_blocks: bool,
    /// Whether rill_bit_generator_random_raw_parallel and its neighbours are there; where options change the width of a
    /// word, only for words of 64 bits.
    pub can_fill_parallel: bool,
    /// How far a jump goes; nothing where there is none.
    pub jump: *const c_char,
    /// The period.
    pub period: *const c_char,
    /// What it is.
    pub summary: *const c_char,
    /// Where it comes from.
    pub source: *const c_char,
    /// Number of options; rill_bit_generator_option_info describes each.
    pub n_options: usize,
}

// SAFETY: the pointers are to static values, which nothing writes to.
unsafe impl Sync for rill_option_description {}
// SAFETY: as above.
unsafe impl Sync for rill_bit_generator_description {}

/// What there is to know of a kind of bit generator: its name, what it can do, and its options.
///
/// @param kind  a rill_bit_generator_kind
/// @param out   the description: static, not to be freed
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_kind_info(
    kind: i32,
    out: *mut *const rill_bit_generator_description,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        store(out, || {
            Ok(match Kind::from_number(kind)? {
                Kind::Mt19937 => &raw const MT19937,
                Kind::Pcg64 => &raw const PCG64,
                Kind::Pcg64dxsm => &raw const PCG64DXSM,
                Kind::Philox => &raw const PHILOX,
                Kind::Sfc64 => &raw const SFC64,
                Kind::Aescounter => &raw const AESCOUNTER,
                Kind::Blabla => &raw const BLABLA,
                Kind::Chacha => &raw const CHACHA,
                Kind::Dsfmt => &raw const DSFMT,
                Kind::Efiix64 => &raw const EFIIX64,
                Kind::Hc128 => &raw const HC128,
                Kind::Jsf => &raw const JSF,
                Kind::Lcg128mix => &raw const LCG128MIX,
                Kind::Lxm => &raw const LXM,
                Kind::RandomgenMt19937 => &raw const RANDOMGENMT19937,
                Kind::Mt64 => &raw const MT64,
                Kind::Mwc64x32 => &raw const MWC64X32,
                Kind::Mwc128x => &raw const MWC128X,
                Kind::Mwc128x32 => &raw const MWC128X32,
                Kind::Mwc192x => &raw const MWC192X,
                Kind::Pcg32 => &raw const PCG32,
                Kind::RandomgenPcg64 => &raw const RANDOMGENPCG64,
                Kind::RandomgenPcg64dxsm => &raw const RANDOMGENPCG64DXSM,
                Kind::RandomgenPhilox => &raw const RANDOMGENPHILOX,
                Kind::Threefry => &raw const THREEFRY,
                Kind::Rdrand => &raw const RDRAND,
                Kind::Romu => &raw const ROMU,
                Kind::RandomgenSfc64 => &raw const RANDOMGENSFC64,
                Kind::Sfmt => &raw const SFMT,
                Kind::Speck128 => &raw const SPECK128,
                Kind::Squares => &raw const SQUARES,
                Kind::Tyche => &raw const TYCHE,
                Kind::Xoroshiro128 => &raw const XOROSHIRO128,
                Kind::Xorshift1024 => &raw const XORSHIFT1024,
                Kind::Xoshiro256 => &raw const XOSHIRO256,
                Kind::Xoshiro512 => &raw const XOSHIRO512,
                Kind::Foreign => return Err(Error::argument("a foreign bit generator has no description")),
            })
        })
    }
}

/// One of the options of a kind of bit generator, in the order of randomgen's constructor.
///
/// @param kind   a rill_bit_generator_kind
/// @param index  from 0 on, below n_options of rill_bit_generator_kind_info
/// @param out    the description: static, not to be freed
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, "... has no option of the index ...")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_option_info(
    kind: i32,
    index: i32,
    out: *mut *const rill_option_description,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        store(out, || {
            let kind = Kind::from_number(kind)?;
            let none = || Error::argument(format_args!("{} has no option of the index {index}", kind.name()));
            let option = usize::try_from(index).ok().and_then(|index| options(kind).get(index));
            option.map(|option| &raw const *option).ok_or_else(none)
        })
    }
}

fn options(kind: Kind) -> &'static [rill_option_description] {
    match kind {
        Kind::Philox => PHILOX_OPTIONS,
        Kind::Aescounter => AESCOUNTER_OPTIONS,
        Kind::Blabla => BLABLA_OPTIONS,
        Kind::Chacha => CHACHA_OPTIONS,
        Kind::Hc128 => HC128_OPTIONS,
        Kind::Jsf => JSF_OPTIONS,
        Kind::Lcg128mix => LCG128MIX_OPTIONS,
        Kind::Lxm => LXM_OPTIONS,
        Kind::RandomgenMt19937 => RANDOMGENMT19937_OPTIONS,
        Kind::Pcg32 => PCG32_OPTIONS,
        Kind::RandomgenPcg64 => RANDOMGENPCG64_OPTIONS,
        Kind::RandomgenPcg64dxsm => RANDOMGENPCG64DXSM_OPTIONS,
        Kind::RandomgenPhilox => RANDOMGENPHILOX_OPTIONS,
        Kind::Threefry => THREEFRY_OPTIONS,
        Kind::Rdrand => RDRAND_OPTIONS,
        Kind::Romu => ROMU_OPTIONS,
        Kind::RandomgenSfc64 => RANDOMGENSFC64_OPTIONS,
        Kind::Speck128 => SPECK128_OPTIONS,
        Kind::Squares => SQUARES_OPTIONS,
        Kind::Tyche => TYCHE_OPTIONS,
        Kind::Xoroshiro128 => XOROSHIRO128_OPTIONS,
        _ => &[],
    }
}

#[rustfmt::skip]
static MT19937: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MT19937".as_ptr(),
    class_name: c"numpy.random.MT19937".as_ptr(),
    word_bits: 32,
    seed_words: 624,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^128 words of 32 bits".as_ptr(),
    period: c"2^19937 - 1".as_ptr(),
    summary: c"The Mersenne Twister, with 19937 bits of state and words of 32 bits.".as_ptr(),
    source: c"Matsumoto and Nishimura, Mersenne Twister, ACM TOMACS 8(1), 1998".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static PCG64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"PCG64".as_ptr(),
    class_name: c"numpy.random.PCG64".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^128 divided by the golden ratio, rounded up to an odd number".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"PCG XSL-RR 128/64, the default.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static PCG64DXSM: rill_bit_generator_description = rill_bit_generator_description {
    name: c"PCG64DXSM".as_ptr(),
    class_name: c"numpy.random.PCG64DXSM".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^128 divided by the golden ratio, rounded up to an odd number".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"PCG with the DXSM output function and the cheap multiplier.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014; DXSM in its pcg-cpp".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static PHILOX_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"counter; the first words are those of its successor".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"key, in the place of a seed".as_ptr(),
    },
];

#[rustfmt::skip]
static PHILOX: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Philox".as_ptr(),
    class_name: c"numpy.random.Philox".as_ptr(),
    word_bits: 64,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: true,
    can_fill_parallel: true,
    jump: c"2^128 blocks of four words".as_ptr(),
    period: c"2^258".as_ptr(),
    summary: c"Philox 4x64 with 10 rounds, a counter-based generator.".as_ptr(),
    source: c"Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, 2011".as_ptr(),
    n_options: 2,
};

#[rustfmt::skip]
static SFC64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"SFC64".as_ptr(),
    class_name: c"numpy.random.SFC64".as_ptr(),
    word_bits: 64,
    seed_words: 6,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^64 or more, 2^255 on average".as_ptr(),
    summary: c"The small fast chaotic generator, with 256 bits of state.".as_ptr(),
    source: c"Doty-Humphrey, PractRand".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static AESCOUNTER_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"counter of the first block".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key, in the place of a seed".as_ptr(),
    },
];

#[rustfmt::skip]
static AESCOUNTER: rill_bit_generator_description = rill_bit_generator_description {
    name: c"AESCounter".as_ptr(),
    class_name: c"randomgen.aes.AESCounter".as_ptr(),
    word_bits: 64,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^64 words".as_ptr(),
    period: c"2^129".as_ptr(),
    summary: c"AES with 10 rounds, applied to a counter.".as_ptr(),
    source: c"NIST, Advanced Encryption Standard, FIPS 197, 2001".as_ptr(),
    n_options: 2,
};

#[rustfmt::skip]
static BLABLA_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"number of the first word".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key, in the place of a seed".as_ptr(),
    },
    rill_option_description {
        name: c"rounds".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 2 to 2147483646".as_ptr(),
        default_value: c"10".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"number of double rounds, even; seeding in place sets 10".as_ptr(),
    },
];

#[rustfmt::skip]
static BLABLA: rill_bit_generator_description = rill_bit_generator_description {
    name: c"BlaBla".as_ptr(),
    class_name: c"randomgen.blabla.BlaBla".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^64 words".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"ChaCha of 64-bit words, with the rotations of BLAKE2b.".as_ptr(),
    source: c"Aumasson, BlaBla.swift, 2017".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static CHACHA_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"number of the first word of 32 bits".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key, in the place of a seed".as_ptr(),
    },
    rill_option_description {
        name: c"rounds".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 2 to 2147483646".as_ptr(),
        default_value: c"20".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"number of rounds, even".as_ptr(),
    },
];

#[rustfmt::skip]
static CHACHA: rill_bit_generator_description = rill_bit_generator_description {
    name: c"ChaCha".as_ptr(),
    class_name: c"randomgen.chacha.ChaCha".as_ptr(),
    word_bits: 32,
    seed_words: 8,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.".as_ptr(),
    source: c"Bernstein, ChaCha, a variant of Salsa20, SASC 2008".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static DSFMT: rill_bit_generator_description = rill_bit_generator_description {
    name: c"DSFMT".as_ptr(),
    class_name: c"randomgen.dsfmt.DSFMT".as_ptr(),
    word_bits: 64,
    seed_words: 764,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^129 doubles".as_ptr(),
    period: c"a multiple of 2^19937 - 1".as_ptr(),
    summary: c"dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.".as_ptr(),
    source: c"Saito and Matsumoto, A PRNG Specialized in Double Precision Floating Point Numbers, MCQMC 2008".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static EFIIX64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"EFIIX64".as_ptr(),
    class_name: c"randomgen.efiix64.EFIIX64".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"not known; 2^64 or more".as_ptr(),
    summary: c"Two tables that exchange words, efiix64x384.".as_ptr(),
    source: c"Doty-Humphrey, PractRand".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static HC128_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key in the lower 128 bits, initialization vector in the upper ones, in the place of a seed".as_ptr(),
    },
];

#[rustfmt::skip]
static HC128: rill_bit_generator_description = rill_bit_generator_description {
    name: c"HC128".as_ptr(),
    class_name: c"randomgen.hc128.HC128".as_ptr(),
    word_bits: 32,
    seed_words: 8,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^32777 on average".as_ptr(),
    summary: c"HC-128, a stream cipher with two tables that change.".as_ptr(),
    source: c"Wu, The stream cipher HC-128, The eSTREAM Finalists, LNCS 4986, 2008".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static JSF_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"seed_size".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 1 to 3".as_ptr(),
        default_value: c"1".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"number of words of seed".as_ptr(),
    },
    rill_option_description {
        name: c"size".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"32 or 64".as_ptr(),
        default_value: c"64".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"bits of a word".as_ptr(),
    },
    rill_option_description {
        name: c"p".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 63".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"first rotation; without it 7, or 27 for words of 32 bits".as_ptr(),
    },
    rill_option_description {
        name: c"q".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 63".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"second rotation; without it 13, or 17 for words of 32 bits".as_ptr(),
    },
    rill_option_description {
        name: c"r".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 63".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"third rotation; without it 37, or 0 for words of 32 bits".as_ptr(),
    },
];

#[rustfmt::skip]
static JSF: rill_bit_generator_description = rill_bit_generator_description {
    name: c"JSF".as_ptr(),
    class_name: c"randomgen.jsf.JSF".as_ptr(),
    word_bits: 64,
    seed_words: 2,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^255 on average".as_ptr(),
    summary: c"Bob Jenkins' small fast generator, of 64-bit or 32-bit words.".as_ptr(),
    source: c"Jenkins, A small noncryptographic PRNG, 2007".as_ptr(),
    n_options: 5,
};

#[rustfmt::skip]
static LCG128MIX_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"inc".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"stream; without it the seed chooses one".as_ptr(),
    },
    rill_option_description {
        name: c"multiplier".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 1 to 2**128 - 1".as_ptr(),
        default_value: c"0x2360ed051fc65da44385df649fccf645".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"odd multiplier of a step".as_ptr(),
    },
    rill_option_description {
        name: c"output".as_ptr(),
        option_type: rill_option_type::Text,
        max_words: 1,
        range: c"xsl-rr, dxsm, murmur3, upper or lower".as_ptr(),
        default_value: c"xsl-rr".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"function that makes a word of a state".as_ptr(),
    },
    rill_option_description {
        name: c"dxsm_multiplier".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 1 to 2**64 - 1".as_ptr(),
        default_value: c"0xda942042e4dd58b5".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"odd factor in dxsm".as_ptr(),
    },
    rill_option_description {
        name: c"post".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"True".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"a word is of the state after a step; false: of the one before".as_ptr(),
    },
];

#[rustfmt::skip]
static LCG128MIX: rill_bit_generator_description = rill_bit_generator_description {
    name: c"LCG128Mix".as_ptr(),
    class_name: c"randomgen.pcg64.LCG128Mix".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^128 divided by the golden ratio, rounded up to an odd number".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"Linear congruential generator of 128 bits, its multiplier and output chosen.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014".as_ptr(),
    n_options: 5,
};

#[rustfmt::skip]
static LXM_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"b".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"3037000493".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"increment of the congruential generator, made odd".as_ptr(),
    },
];

#[rustfmt::skip]
static LXM: rill_bit_generator_description = rill_bit_generator_description {
    name: c"LXM".as_ptr(),
    class_name: c"randomgen.lxm.LXM".as_ptr(),
    word_bits: 64,
    seed_words: 10,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^128 words".as_ptr(),
    period: c"2^64 (2^256 - 1)".as_ptr(),
    summary: c"LXM, a congruential generator and xoshiro256 mixed.".as_ptr(),
    source: c"Steele and Vigna, LXM, Proc. ACM Program. Lang. 5, 2021".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static RANDOMGENMT19937_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"numpy_seed".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"False".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"seed as NumPy does".as_ptr(),
    },
];

#[rustfmt::skip]
static RANDOMGENMT19937: rill_bit_generator_description = rill_bit_generator_description {
    name: c"randomgen.MT19937".as_ptr(),
    class_name: c"randomgen.mt19937.MT19937".as_ptr(),
    word_bits: 32,
    seed_words: 624,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^128 words of 32 bits".as_ptr(),
    period: c"2^19937 - 1".as_ptr(),
    summary: c"The Mersenne Twister, seeded by init_by_array.".as_ptr(),
    source: c"Matsumoto and Nishimura, Mersenne Twister, ACM TOMACS 8(1), 1998".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static MT64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MT64".as_ptr(),
    class_name: c"randomgen.mt64.MT64".as_ptr(),
    word_bits: 64,
    seed_words: 624,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^19937 - 1".as_ptr(),
    summary: c"The Mersenne Twister of 19937 bits, 64 bits a word.".as_ptr(),
    source: c"Nishimura, Tables of 64-bit Mersenne Twisters, ACM TOMACS 10(4), 2000".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static MWC64X32: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MWC64X32".as_ptr(),
    class_name: c"randomgen.mwcx.MWC64X32".as_ptr(),
    word_bits: 32,
    seed_words: 2,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^32 words of 32 bits".as_ptr(),
    period: c"2^63, about".as_ptr(),
    summary: c"Scrambled multiply-with-carry generator of 32-bit words, lag 1.".as_ptr(),
    source: c"Vigna, Scrambled multiply-with-carry pseudorandom number generators, 2026".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static MWC128X: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MWC128X".as_ptr(),
    class_name: c"randomgen.mwcx.MWC128X".as_ptr(),
    word_bits: 64,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^64 words".as_ptr(),
    period: c"2^127, about".as_ptr(),
    summary: c"Scrambled multiply-with-carry generator of 64-bit words, lag 1.".as_ptr(),
    source: c"Vigna, Scrambled multiply-with-carry pseudorandom number generators, 2026".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static MWC128X32: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MWC128X32".as_ptr(),
    class_name: c"randomgen.mwcx.MWC128X32".as_ptr(),
    word_bits: 32,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^64 words of 32 bits".as_ptr(),
    period: c"2^127, about".as_ptr(),
    summary: c"Scrambled multiply-with-carry generator of 32-bit words, lag 3.".as_ptr(),
    source: c"Vigna, Scrambled multiply-with-carry pseudorandom number generators, 2026".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static MWC192X: rill_bit_generator_description = rill_bit_generator_description {
    name: c"MWC192X".as_ptr(),
    class_name: c"randomgen.mwcx.MWC192X".as_ptr(),
    word_bits: 64,
    seed_words: 6,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^96 words".as_ptr(),
    period: c"2^191, about".as_ptr(),
    summary: c"Scrambled multiply-with-carry generator of 64-bit words, lag 2.".as_ptr(),
    source: c"Vigna, Scrambled multiply-with-carry pseudorandom number generators, 2026".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static PCG32_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"inc".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"stream; without it the seed chooses one".as_ptr(),
    },
];

#[rustfmt::skip]
static PCG32: rill_bit_generator_description = rill_bit_generator_description {
    name: c"PCG32".as_ptr(),
    class_name: c"randomgen.pcg32.PCG32".as_ptr(),
    word_bits: 32,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^64 by the golden ratio, rounded down to an odd number".as_ptr(),
    period: c"2^64".as_ptr(),
    summary: c"PCG XSH-RR 64/32, of 32-bit words.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static RANDOMGENPCG64_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"inc".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"stream; without it the seed chooses one".as_ptr(),
    },
    rill_option_description {
        name: c"variant".as_ptr(),
        option_type: rill_option_type::Text,
        max_words: 1,
        range: c"xsl-rr, xslrr, 1.0, 1, dxsm, cm-dxsm, cmdxsm, 2.0, 2, dxsm-128 or dxsm128".as_ptr(),
        default_value: c"xsl-rr".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"output function and multiplier; 1 is xsl-rr, 2 and None are dxsm, with a multiplier of 64 bits".as_ptr(),
    },
    rill_option_description {
        name: c"numpy_seed".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"False".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"seed as NumPy does; variant must then be xsl-rr, and inc None".as_ptr(),
    },
];

#[rustfmt::skip]
static RANDOMGENPCG64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"randomgen.PCG64".as_ptr(),
    class_name: c"randomgen.pcg64.PCG64".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^128 divided by the golden ratio, rounded up to an odd number".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"PCG of 128 bits with streams, XSL-RR or DXSM.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014; DXSM in its pcg-cpp".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static RANDOMGENPCG64DXSM_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"inc".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"stream; without it the seed chooses one".as_ptr(),
    },
];

#[rustfmt::skip]
static RANDOMGENPCG64DXSM: rill_bit_generator_description = rill_bit_generator_description {
    name: c"randomgen.PCG64DXSM".as_ptr(),
    class_name: c"randomgen.pcg64.PCG64DXSM".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^128 by the golden ratio, rounded down to an odd number".as_ptr(),
    period: c"2^128".as_ptr(),
    summary: c"PCG with the DXSM output function, with streams, seeded with its own multiplier.".as_ptr(),
    source: c"O'Neill, PCG, Harvey Mudd College HMC-CS-2014-0905, 2014; DXSM in its pcg-cpp".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static RANDOMGENPHILOX_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"counter of number times width bits; the first words are those of its successor".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key of half as many bits, in the place of a seed".as_ptr(),
    },
    rill_option_description {
        name: c"number".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"2 or 4".as_ptr(),
        default_value: c"4".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"words of a block".as_ptr(),
    },
    rill_option_description {
        name: c"width".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"32 or 64".as_ptr(),
        default_value: c"64".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"bits of a word".as_ptr(),
    },
    rill_option_description {
        name: c"numpy_seed".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"False".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"seed as NumPy does; number and width must then be 4 and 64".as_ptr(),
    },
];

#[rustfmt::skip]
static RANDOMGENPHILOX: rill_bit_generator_description = rill_bit_generator_description {
    name: c"randomgen.Philox".as_ptr(),
    class_name: c"randomgen.philox.Philox".as_ptr(),
    word_bits: 64,
    seed_words: 4,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: true,
    can_fill_parallel: true,
    jump: c"2^128 blocks of four words; in general the root of the number of blocks".as_ptr(),
    period: c"2^258; in general number 2^(number width)".as_ptr(),
    summary: c"Philox of 4 or 2 words, of 64 or 32 bits.".as_ptr(),
    source: c"Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, 2011".as_ptr(),
    n_options: 5,
};

#[rustfmt::skip]
static THREEFRY_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"counter of number times width bits; the first words are those of its successor".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key of as many bits, in the place of a seed".as_ptr(),
    },
    rill_option_description {
        name: c"number".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"2 or 4".as_ptr(),
        default_value: c"4".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"words of a block".as_ptr(),
    },
    rill_option_description {
        name: c"width".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"32 or 64".as_ptr(),
        default_value: c"64".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"bits of a word".as_ptr(),
    },
];

#[rustfmt::skip]
static THREEFRY: rill_bit_generator_description = rill_bit_generator_description {
    name: c"ThreeFry".as_ptr(),
    class_name: c"randomgen.threefry.ThreeFry".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: true,
    can_fill_parallel: true,
    jump: c"2^128 blocks of four words; in general the root of the number of blocks".as_ptr(),
    period: c"2^258; in general number 2^(number width)".as_ptr(),
    summary: c"ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.".as_ptr(),
    source: c"Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, 2011".as_ptr(),
    n_options: 4,
};

#[rustfmt::skip]
static RDRAND_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"retries".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2147483647".as_ptr(),
        default_value: c"10".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"how many more times a word is asked for where there is none".as_ptr(),
    },
];

#[rustfmt::skip]
static RDRAND: rill_bit_generator_description = rill_bit_generator_description {
    name: c"RDRAND".as_ptr(),
    class_name: c"randomgen.rdrand.RDRAND".as_ptr(),
    word_bits: 64,
    seed_words: 0,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"another one, at no distance".as_ptr(),
    period: c"none".as_ptr(),
    summary: c"Words of the processor's own entropy: no seed, and no stream.".as_ptr(),
    source: c"Intel Digital Random Number Generator (DRNG) Software Implementation Guide, 2018".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static ROMU_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"variant".as_ptr(),
        option_type: rill_option_type::Text,
        max_words: 1,
        range: c"quad or trio".as_ptr(),
        default_value: c"quad".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"RomuQuad, of four words, or RomuTrio, of three".as_ptr(),
    },
];

#[rustfmt::skip]
static ROMU: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Romu".as_ptr(),
    class_name: c"randomgen.romu.Romu".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"not known; 2^51 or more with great probability".as_ptr(),
    summary: c"Rotate and multiply: RomuQuad, or RomuTrio.".as_ptr(),
    source: c"Overton, Romu, arXiv:2002.11331, 2020".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static RANDOMGENSFC64_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"w".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"1".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"first value of the counter; None: the seed tells it".as_ptr(),
    },
    rill_option_description {
        name: c"k".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"1".as_ptr(),
        may_be_none: true,
        in_reseed: false,
        meaning: c"increment of the counter; None: the seed tells an odd one".as_ptr(),
    },
    rill_option_description {
        name: c"numpy_seed".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"False".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"seed as NumPy does; w and k must then be 1".as_ptr(),
    },
];

#[rustfmt::skip]
static RANDOMGENSFC64: rill_bit_generator_description = rill_bit_generator_description {
    name: c"randomgen.SFC64".as_ptr(),
    class_name: c"randomgen.sfc.SFC64".as_ptr(),
    word_bits: 64,
    seed_words: 6,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^64 or more, 2^255 on average".as_ptr(),
    summary: c"Small fast chaotic generator of 256 bits, with streams.".as_ptr(),
    source: c"Doty-Humphrey, PractRand".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static SFMT: rill_bit_generator_description = rill_bit_generator_description {
    name: c"SFMT".as_ptr(),
    class_name: c"randomgen.sfmt.SFMT".as_ptr(),
    word_bits: 64,
    seed_words: 624,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^129 words".as_ptr(),
    period: c"a multiple of 2^19937 - 1".as_ptr(),
    summary: c"SFMT, the Mersenne Twister for vectors of 128 bits.".as_ptr(),
    source: c"Saito and Matsumoto, SIMD-oriented Fast Mersenne Twister, MCQMC 2006".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static SPECK128_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 2,
        range: c"an integer from 0 to 2**128 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"counter of the first block".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 4,
        range: c"an integer from 0 to 2**256 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"key, in the place of a seed".as_ptr(),
    },
    rill_option_description {
        name: c"rounds".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 1 to 34".as_ptr(),
        default_value: c"34".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"number of rounds".as_ptr(),
    },
];

#[rustfmt::skip]
static SPECK128: rill_bit_generator_description = rill_bit_generator_description {
    name: c"SPECK128".as_ptr(),
    class_name: c"randomgen.speck128.SPECK128".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: true,
    jump: c"2^64 words".as_ptr(),
    period: c"2^129".as_ptr(),
    summary: c"The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.".as_ptr(),
    source: c"Beaulieu and others, The SIMON and SPECK families of lightweight block ciphers, IACR ePrint 2013/404".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static SQUARES_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"counter".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"0".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"number of the first word".as_ptr(),
    },
    rill_option_description {
        name: c"key".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**64 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"odd key; without it the seed makes one".as_ptr(),
    },
    rill_option_description {
        name: c"variant".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"32 or 64".as_ptr(),
        default_value: c"64".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"bits of a word".as_ptr(),
    },
];

#[rustfmt::skip]
static SQUARES: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Squares".as_ptr(),
    class_name: c"randomgen.squares.Squares".as_ptr(),
    word_bits: 64,
    seed_words: 20,
    can_jump: true,
    can_advance: true,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^64 by the golden ratio, rounded down to an odd number".as_ptr(),
    period: c"2^64".as_ptr(),
    summary: c"Squares of a counter times a key, of 64-bit or 32-bit words.".as_ptr(),
    source: c"Widynski, Squares: a fast counter-based RNG, arXiv:2004.06278, 2020".as_ptr(),
    n_options: 3,
};

#[rustfmt::skip]
static TYCHE_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"idx".as_ptr(),
        option_type: rill_option_type::Integer,
        max_words: 1,
        range: c"an integer from 0 to 2**32 - 1".as_ptr(),
        default_value: c"None".as_ptr(),
        may_be_none: true,
        in_reseed: true,
        meaning: c"stream; without it the seed chooses one".as_ptr(),
    },
    rill_option_description {
        name: c"original".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"True".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"the paper's order of operations; false: OpenRAND's".as_ptr(),
    },
];

#[rustfmt::skip]
static TYCHE: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Tyche".as_ptr(),
    class_name: c"randomgen.tyche.Tyche".as_ptr(),
    word_bits: 32,
    seed_words: 3,
    can_jump: false,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"".as_ptr(),
    period: c"2^127 on average".as_ptr(),
    summary: c"ChaCha's quarter round as a generator of 32-bit words.".as_ptr(),
    source: c"Neves and Araujo, Fast and small nonlinear pseudorandom number generators for computer simulation, PPAM 2011".as_ptr(),
    n_options: 2,
};

#[rustfmt::skip]
static XOROSHIRO128_OPTIONS: &[rill_option_description] = &[
    rill_option_description {
        name: c"plusplus".as_ptr(),
        option_type: rill_option_type::Boolean,
        max_words: 1,
        range: c"0 or 1".as_ptr(),
        default_value: c"False".as_ptr(),
        may_be_none: false,
        in_reseed: false,
        meaning: c"xoroshiro128++".as_ptr(),
    },
];

#[rustfmt::skip]
static XOROSHIRO128: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Xoroshiro128".as_ptr(),
    class_name: c"randomgen.xoroshiro128.Xoroshiro128".as_ptr(),
    word_bits: 64,
    seed_words: 4,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^64 words".as_ptr(),
    period: c"2^128 - 1".as_ptr(),
    summary: c"xoroshiro128+ or xoroshiro128++, two words shifted and rotated.".as_ptr(),
    source: c"Blackman and Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021".as_ptr(),
    n_options: 1,
};

#[rustfmt::skip]
static XORSHIFT1024: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Xorshift1024".as_ptr(),
    class_name: c"randomgen.xorshift1024.Xorshift1024".as_ptr(),
    word_bits: 64,
    seed_words: 32,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^512 words".as_ptr(),
    period: c"2^1024 - 1".as_ptr(),
    summary: c"xorshift1024*phi, sixteen words in a ring.".as_ptr(),
    source: c"Vigna, An experimental exploration of Marsaglia's xorshift generators, scrambled, ACM TOMS 42(4), 2016".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static XOSHIRO256: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Xoshiro256".as_ptr(),
    class_name: c"randomgen.xoshiro256.Xoshiro256".as_ptr(),
    word_bits: 64,
    seed_words: 8,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^128 words".as_ptr(),
    period: c"2^256 - 1".as_ptr(),
    summary: c"xoshiro256**, four words shifted and rotated.".as_ptr(),
    source: c"Blackman and Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021".as_ptr(),
    n_options: 0,
};

#[rustfmt::skip]
static XOSHIRO512: rill_bit_generator_description = rill_bit_generator_description {
    name: c"Xoshiro512".as_ptr(),
    class_name: c"randomgen.xoshiro512.Xoshiro512".as_ptr(),
    word_bits: 64,
    seed_words: 16,
    can_jump: true,
    can_advance: false,
    can_advance_blocks: false,
    can_fill_parallel: false,
    jump: c"2^256 words".as_ptr(),
    period: c"2^512 - 1".as_ptr(),
    summary: c"xoshiro512**, eight words shifted and rotated.".as_ptr(),
    source: c"Blackman and Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021".as_ptr(),
    n_options: 0,
};
