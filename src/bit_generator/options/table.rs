// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator/options/table.rs.

//! The options of every kind that has some.

use super::{Accepts, Described};
use crate::bit_generator::kind::Kind;

/// Those of a kind.
pub(super) const fn of(kind: Kind) -> &'static [Described] {
    match kind {
        Kind::Philox => PHILOX,
        Kind::Aescounter => AESCOUNTER,
        Kind::Blabla => BLABLA,
        Kind::Chacha => CHACHA,
        Kind::Hc128 => HC128,
        Kind::Jsf => JSF,
        Kind::Lcg128mix => LCG128MIX,
        Kind::Lxm => LXM,
        Kind::RandomgenMt19937 => RANDOMGENMT19937,
        Kind::Pcg32 => PCG32,
        Kind::RandomgenPcg64 => RANDOMGENPCG64,
        Kind::RandomgenPcg64dxsm => RANDOMGENPCG64DXSM,
        Kind::RandomgenPhilox => RANDOMGENPHILOX,
        Kind::Threefry => THREEFRY,
        Kind::Rdrand => RDRAND,
        Kind::Romu => ROMU,
        Kind::RandomgenSfc64 => RANDOMGENSFC64,
        Kind::Speck128 => SPECK128,
        Kind::Squares => SQUARES,
        Kind::Tyche => TYCHE,
        Kind::Xoroshiro128 => XOROSHIRO128,
        _ => &[],
    }
}

#[rustfmt::skip]
const PHILOX: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter must be positive and less than 2**256.",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: false,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key must be positive and less than 2**128.",
    },
];

#[rustfmt::skip]
const AESCOUNTER: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**128)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key is out-of-range for [0,2**128)",
    },
];

#[rustfmt::skip]
const BLABLA: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**128)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be simultaneously used",
        refusal: "key is out-of-range for [0,2**256)",
    },
    Described {
        name: "rounds",
        accepts: Accepts::Integers([2, 0, 0, 0], [2147483646, 0, 0, 0]),
        default: Some([10, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: true,
        beside_seed: "seed and rounds cannot be both used",
        refusal: "rounds must be even and >= 2",
    },
];

#[rustfmt::skip]
const CHACHA: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**128)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be simultaneously used",
        refusal: "key is out-of-range for [0,2**256)",
    },
    Described {
        name: "rounds",
        accepts: Accepts::Integers([2, 0, 0, 0], [2147483646, 0, 0, 0]),
        default: Some([20, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: true,
        beside_seed: "seed and rounds cannot be both used",
        refusal: "rounds must be even and >= 2",
    },
];

#[rustfmt::skip]
const HC128: &[Described] = &[
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key is out-of-range for [0,2**256)",
    },
];

#[rustfmt::skip]
const JSF: &[Described] = &[
    Described {
        name: "seed_size",
        accepts: Accepts::Integers([1, 0, 0, 0], [3, 0, 0, 0]),
        default: Some([1, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and seed_size cannot be both used",
        refusal: "seed size must be one of 1, 2, or 3",
    },
    Described {
        name: "size",
        accepts: Accepts::OneOf(&[32, 64]),
        default: Some([64, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and size cannot be both used",
        refusal: "size must be either 32 or 64",
    },
    Described {
        name: "p",
        accepts: Accepts::Integers([0, 0, 0, 0], [63, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and p cannot be both used",
        refusal: "p must be an integer between 0 and63",
    },
    Described {
        name: "q",
        accepts: Accepts::Integers([0, 0, 0, 0], [63, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and q cannot be both used",
        refusal: "q must be an integer between 0 and63",
    },
    Described {
        name: "r",
        accepts: Accepts::Integers([0, 0, 0, 0], [63, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and r cannot be both used",
        refusal: "r must be an integer between 0 and63",
    },
];

#[rustfmt::skip]
const LCG128MIX: &[Described] = &[
    Described {
        name: "inc",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and inc cannot be both used",
        refusal: "inc must be an integer from 0 to 2**128 - 1",
    },
    Described {
        name: "multiplier",
        accepts: Accepts::Integers([1, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: Some([4865540595714422341, 2549297995355413924, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and multiplier cannot be both used",
        refusal: "multiplier must be an odd integer in (0, 2**128).",
    },
    Described {
        name: "output",
        accepts: Accepts::Texts(&[&["xsl-rr"], &["dxsm"], &["murmur3"], &["upper"], &["lower"]]),
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and output cannot be both used",
        refusal: "{} not supported. Must be one of: xsl-rr, dxsm, murmur3, upper, lower or a ctypes function or function pointer",
    },
    Described {
        name: "dxsm_multiplier",
        accepts: Accepts::Integers([1, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: Some([15750249268501108917, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and dxsm_multiplier cannot be both used",
        refusal: "dxsm_multiplier must be an odd integer in (0, 2**64).",
    },
    Described {
        name: "post",
        accepts: Accepts::Flags,
        default: Some([1, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and post cannot be both used",
        refusal: "post must be a bool",
    },
];

#[rustfmt::skip]
const LXM: &[Described] = &[
    Described {
        name: "b",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: Some([3037000493, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and b cannot be both used",
        refusal: "b must be an integer from 0 to 2**64 - 1",
    },
];

#[rustfmt::skip]
const RANDOMGENMT19937: &[Described] = &[
    Described {
        name: "numpy_seed",
        accepts: Accepts::Flags,
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and numpy_seed cannot be both used",
        refusal: "numpy_seed must be 0 or 1",
    },
];

#[rustfmt::skip]
const PCG32: &[Described] = &[
    Described {
        name: "inc",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and inc cannot be both used",
        refusal: "inc must be a scalar integer between 0 and 18446744073709551616",
    },
];

#[rustfmt::skip]
const RANDOMGENPCG64: &[Described] = &[
    Described {
        name: "inc",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and inc cannot be both used",
        refusal: "inc must be a scalar integer between 0 and 340282366920938463463374607431768211456",
    },
    Described {
        name: "variant",
        accepts: Accepts::Texts(&[&["xsl-rr"], &["xslrr"], &["1.0"], &["1"], &["dxsm"], &["cm-dxsm"], &["cmdxsm"], &["2.0"], &["2"], &["dxsm-128"], &["dxsm128"]]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and variant cannot be both used",
        refusal: "variant {} is not known.",
    },
    Described {
        name: "numpy_seed",
        accepts: Accepts::Flags,
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and numpy_seed cannot be both used",
        refusal: "numpy_seed must be 0 or 1",
    },
];

#[rustfmt::skip]
const RANDOMGENPCG64DXSM: &[Described] = &[
    Described {
        name: "inc",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and inc cannot be both used",
        refusal: "inc must be a scalar integer between 0 and 340282366920938463463374607431768211456",
    },
];

#[rustfmt::skip]
const RANDOMGENPHILOX: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**256)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key is out-of-range for [0,2**128)",
    },
    Described {
        name: "number",
        accepts: Accepts::OneOf(&[2, 4]),
        default: Some([4, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and number cannot be both used",
        refusal: "number must be either 2 or 4",
    },
    Described {
        name: "width",
        accepts: Accepts::OneOf(&[32, 64]),
        default: Some([64, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and width cannot be both used",
        refusal: "width must be either 32 or 64",
    },
    Described {
        name: "numpy_seed",
        accepts: Accepts::Flags,
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and numpy_seed cannot be both used",
        refusal: "numpy_seed must be 0 or 1",
    },
];

#[rustfmt::skip]
const THREEFRY: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**256)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key is out-of-range for [0,2**256)",
    },
    Described {
        name: "number",
        accepts: Accepts::OneOf(&[2, 4]),
        default: Some([4, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and number cannot be both used",
        refusal: "number must be either 2 or 4",
    },
    Described {
        name: "width",
        accepts: Accepts::OneOf(&[32, 64]),
        default: Some([64, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and width cannot be both used",
        refusal: "width must be either 32 or 64",
    },
];

#[rustfmt::skip]
const RDRAND: &[Described] = &[
    Described {
        name: "retries",
        accepts: Accepts::Integers([0, 0, 0, 0], [2147483647, 0, 0, 0]),
        default: Some([10, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and retries cannot be both used",
        refusal: "retries must be a non-negative integer.",
    },
];

#[rustfmt::skip]
const ROMU: &[Described] = &[
    Described {
        name: "variant",
        accepts: Accepts::Texts(&[&["quad"], &["trio"]]),
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and variant cannot be both used",
        refusal: "variant must be either \"quad\" or \"trio\"",
    },
];

#[rustfmt::skip]
const RANDOMGENSFC64: &[Described] = &[
    Described {
        name: "w",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: Some([1, 0, 0, 0]),
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and w cannot be both used",
        refusal: "w must be an integer from 0 to 2**64 - 1",
    },
    Described {
        name: "k",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: Some([1, 0, 0, 0]),
        may_be_none: true,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and k cannot be both used",
        refusal: "k must be an integer from 0 to 2**64 - 1",
    },
    Described {
        name: "numpy_seed",
        accepts: Accepts::Flags,
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and numpy_seed cannot be both used",
        refusal: "numpy_seed must be 0 or 1",
    },
];

#[rustfmt::skip]
const SPECK128: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 0, 0]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter is out-of-range for [0,2**128)",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 18446744073709551615, 18446744073709551615, 18446744073709551615]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: true,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key is out-of-range for [0,2**256)",
    },
    Described {
        name: "rounds",
        accepts: Accepts::Integers([1, 0, 0, 0], [34, 0, 0, 0]),
        default: Some([34, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and rounds cannot be both used",
        refusal: "rounds must be an integer in [1, 34]",
    },
];

#[rustfmt::skip]
const SQUARES: &[Described] = &[
    Described {
        name: "counter",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: Some([0, 0, 0, 0]),
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and counter cannot be both used",
        refusal: "counter must be positive and less than 2**64.",
    },
    Described {
        name: "key",
        accepts: Accepts::Integers([0, 0, 0, 0], [18446744073709551615, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: true,
        is_even_int: false,
        beside_seed: "seed and key cannot be both used",
        refusal: "key must be positive and less than 2**64.",
    },
    Described {
        name: "variant",
        accepts: Accepts::OneOf(&[32, 64]),
        default: Some([64, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and variant cannot be both used",
        refusal: "variant must be either 64 or 32.",
    },
];

#[rustfmt::skip]
const TYCHE: &[Described] = &[
    Described {
        name: "idx",
        accepts: Accepts::Integers([0, 0, 0, 0], [4294967295, 0, 0, 0]),
        default: None,
        may_be_none: true,
        seeding: true,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and idx cannot be both used",
        refusal: "idx must be in the interval [0, 2**32).",
    },
    Described {
        name: "original",
        accepts: Accepts::Flags,
        default: Some([1, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and original cannot be both used",
        refusal: "original must be 0 or 1",
    },
];

#[rustfmt::skip]
const XOROSHIRO128: &[Described] = &[
    Described {
        name: "plusplus",
        accepts: Accepts::Flags,
        default: Some([0, 0, 0, 0]),
        may_be_none: false,
        seeding: false,
        not_with_seed: false,
        instead_of_seed: false,
        is_even_int: false,
        beside_seed: "seed and plusplus cannot be both used",
        refusal: "plusplus must be 0 or 1",
    },
];
