// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator/kind.rs.

//! The kinds of bit generator.

use std::ffi::CStr;

use crate::error::{Error, Result};

/// The kinds of bit generator. Numbers never change and are never reused.
#[allow(clippy::doc_markdown, reason = "the header gets these comments word for word")]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The Mersenne Twister, with 19937 bits of state and words of 32 bits.
    /// Seeded with 624 words of 32 bits; period 2^19937 - 1; one jump is 2^128 words of 32 bits; no advance.
    Mt19937 = 1,
    /// PCG XSL-RR 128/64, the default.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
    /// up to an odd number; advance.
    Pcg64 = 2,
    /// PCG with the DXSM output function and the cheap multiplier.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
    /// up to an odd number; advance.
    Pcg64dxsm = 3,
    /// Philox 4x64 with 10 rounds, a counter-based generator.
    /// Seeded with 4 words of 32 bits; period 2^258; one jump is 2^128 blocks of four words; advance.
    Philox = 4,
    /// The small fast chaotic generator, with 256 bits of state.
    /// Seeded with 6 words of 32 bits; period 2^64 or more, 2^255 on average; no jumps; no advance.
    Sfc64 = 5,
    /// AES with 10 rounds, applied to a counter.
    /// Seeded with 4 words of 32 bits; period 2^129; one jump is 2^64 words; advance.
    Aescounter = 6,
    /// ChaCha of 64-bit words, with the rotations of BLAKE2b.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^64 words; advance.
    Blabla = 7,
    /// ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
    /// Seeded with 8 words of 32 bits; period 2^128; no jumps; no advance.
    Chacha = 8,
    /// dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
    /// Seeded with 764 words of 32 bits; period a multiple of 2^19937 - 1; one jump is 2^129 doubles; no
    /// advance.
    Dsfmt = 9,
    /// Two tables that exchange words, efiix64x384.
    /// Seeded with 8 words of 32 bits; period not known; 2^64 or more; no jumps; no advance.
    Efiix64 = 10,
    /// HC-128, a stream cipher with two tables that change.
    /// Seeded with 8 words of 32 bits; period 2^32777 on average; no jumps; no advance.
    Hc128 = 11,
    /// Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
    /// Seeded with 2 words of 32 bits; period 2^255 on average; no jumps; no advance.
    Jsf = 12,
    /// Linear congruential generator of 128 bits, its multiplier and output chosen.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
    /// up to an odd number; advance.
    Lcg128mix = 13,
    /// LXM, a congruential generator and xoshiro256 mixed.
    /// Seeded with 10 words of 32 bits; period 2^64 (2^256 - 1); one jump is 2^128 words; no advance.
    Lxm = 14,
    /// The Mersenne Twister, seeded by init_by_array.
    /// Seeded with 624 words of 32 bits; period 2^19937 - 1; one jump is 2^128 words of 32 bits; no advance.
    RandomgenMt19937 = 15,
    /// The Mersenne Twister of 19937 bits, 64 bits a word.
    /// Seeded with 624 words of 32 bits; period 2^19937 - 1; no jumps; no advance.
    Mt64 = 16,
    /// Scrambled multiply-with-carry generator of 32-bit words, lag 1.
    /// Seeded with 2 words of 32 bits; period 2^63, about; one jump is 2^32 words of 32 bits; advance.
    Mwc64x32 = 17,
    /// Scrambled multiply-with-carry generator of 64-bit words, lag 1.
    /// Seeded with 4 words of 32 bits; period 2^127, about; one jump is 2^64 words; advance.
    Mwc128x = 18,
    /// Scrambled multiply-with-carry generator of 32-bit words, lag 3.
    /// Seeded with 4 words of 32 bits; period 2^127, about; one jump is 2^64 words of 32 bits; advance.
    Mwc128x32 = 19,
    /// Scrambled multiply-with-carry generator of 64-bit words, lag 2.
    /// Seeded with 6 words of 32 bits; period 2^191, about; one jump is 2^96 words; advance.
    Mwc192x = 20,
    /// PCG XSH-RR 64/32, of 32-bit words.
    /// Seeded with 4 words of 32 bits; period 2^64; one jump is 2^64 by the golden ratio, rounded down to an
    /// odd number; advance.
    Pcg32 = 21,
    /// PCG of 128 bits with streams, XSL-RR or DXSM.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 divided by the golden ratio, rounded
    /// up to an odd number; advance.
    RandomgenPcg64 = 22,
    /// PCG with the DXSM output function, with streams, seeded with its own multiplier.
    /// Seeded with 8 words of 32 bits; period 2^128; one jump is 2^128 by the golden ratio, rounded down to
    /// an odd number; advance.
    RandomgenPcg64dxsm = 23,
    /// Philox of 4 or 2 words, of 64 or 32 bits.
    /// Seeded with 4 words of 32 bits; period 2^258; in general number 2^(number width); one jump is 2^128
    /// blocks of four words; in general the root of the number of blocks; advance.
    RandomgenPhilox = 24,
    /// ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
    /// Seeded with 8 words of 32 bits; period 2^258; in general number 2^(number width); one jump is 2^128
    /// blocks of four words; in general the root of the number of blocks; advance.
    Threefry = 25,
    /// Words of the processor's own entropy: no seed, and no stream.
    /// Not seeded; one jump is another one, at no distance; no advance.
    Rdrand = 26,
    /// Rotate and multiply: RomuQuad, or RomuTrio.
    /// Seeded with 8 words of 32 bits; period not known; 2^51 or more with great probability; no jumps; no
    /// advance.
    Romu = 27,
    /// Small fast chaotic generator of 256 bits, with streams.
    /// Seeded with 6 words of 32 bits; period 2^64 or more, 2^255 on average; no jumps; no advance.
    RandomgenSfc64 = 28,
    /// SFMT, the Mersenne Twister for vectors of 128 bits.
    /// Seeded with 624 words of 32 bits; period a multiple of 2^19937 - 1; one jump is 2^129 words; no
    /// advance.
    Sfmt = 29,
    /// The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
    /// Seeded with 8 words of 32 bits; period 2^129; one jump is 2^64 words; advance.
    Speck128 = 30,
    /// Squares of a counter times a key, of 64-bit or 32-bit words.
    /// Seeded with 20 words of 32 bits; period 2^64; one jump is 2^64 by the golden ratio, rounded down to an
    /// odd number; advance.
    Squares = 31,
    /// ChaCha's quarter round as a generator of 32-bit words.
    /// Seeded with 3 words of 32 bits; period 2^127 on average; no jumps; no advance.
    Tyche = 32,
    /// xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
    /// Seeded with 4 words of 32 bits; period 2^128 - 1; one jump is 2^64 words; no advance.
    Xoroshiro128 = 33,
    /// xorshift1024*phi, sixteen words in a ring.
    /// Seeded with 32 words of 32 bits; period 2^1024 - 1; one jump is 2^512 words; no advance.
    Xorshift1024 = 34,
    /// xoshiro256**, four words shifted and rotated.
    /// Seeded with 8 words of 32 bits; period 2^256 - 1; one jump is 2^128 words; no advance.
    Xoshiro256 = 35,
    /// xoshiro512**, eight words shifted and rotated.
    /// Seeded with 16 words of 32 bits; period 2^512 - 1; one jump is 2^256 words; no advance.
    Xoshiro512 = 36,
    /// A foreign one, behind a bitgen; none can be made by this number or its name.
    Foreign = 100,
}

impl Kind {
    /// Every kind that can be made.
    #[rustfmt::skip]
    const ALL: &[Self] = &[Self::Mt19937, Self::Pcg64, Self::Pcg64dxsm, Self::Philox, Self::Sfc64, Self::Aescounter, Self::Blabla, Self::Chacha, Self::Dsfmt, Self::Efiix64, Self::Hc128, Self::Jsf, Self::Lcg128mix, Self::Lxm, Self::RandomgenMt19937, Self::Mt64, Self::Mwc64x32, Self::Mwc128x, Self::Mwc128x32, Self::Mwc192x, Self::Pcg32, Self::RandomgenPcg64, Self::RandomgenPcg64dxsm, Self::RandomgenPhilox, Self::Threefry, Self::Rdrand, Self::Romu, Self::RandomgenSfc64, Self::Sfmt, Self::Speck128, Self::Squares, Self::Tyche, Self::Xoroshiro128, Self::Xorshift1024, Self::Xoshiro256, Self::Xoshiro512];

    pub(crate) const fn c_name(self) -> &'static CStr {
        match self {
            Self::Mt19937 => c"MT19937",
            Self::Pcg64 => c"PCG64",
            Self::Pcg64dxsm => c"PCG64DXSM",
            Self::Philox => c"Philox",
            Self::Sfc64 => c"SFC64",
            Self::Aescounter => c"AESCounter",
            Self::Blabla => c"BlaBla",
            Self::Chacha => c"ChaCha",
            Self::Dsfmt => c"DSFMT",
            Self::Efiix64 => c"EFIIX64",
            Self::Hc128 => c"HC128",
            Self::Jsf => c"JSF",
            Self::Lcg128mix => c"LCG128Mix",
            Self::Lxm => c"LXM",
            Self::RandomgenMt19937 => c"randomgen.MT19937",
            Self::Mt64 => c"MT64",
            Self::Mwc64x32 => c"MWC64X32",
            Self::Mwc128x => c"MWC128X",
            Self::Mwc128x32 => c"MWC128X32",
            Self::Mwc192x => c"MWC192X",
            Self::Pcg32 => c"PCG32",
            Self::RandomgenPcg64 => c"randomgen.PCG64",
            Self::RandomgenPcg64dxsm => c"randomgen.PCG64DXSM",
            Self::RandomgenPhilox => c"randomgen.Philox",
            Self::Threefry => c"ThreeFry",
            Self::Rdrand => c"RDRAND",
            Self::Romu => c"Romu",
            Self::RandomgenSfc64 => c"randomgen.SFC64",
            Self::Sfmt => c"SFMT",
            Self::Speck128 => c"SPECK128",
            Self::Squares => c"Squares",
            Self::Tyche => c"Tyche",
            Self::Xoroshiro128 => c"Xoroshiro128",
            Self::Xorshift1024 => c"Xorshift1024",
            Self::Xoshiro256 => c"Xoshiro256",
            Self::Xoshiro512 => c"Xoshiro512",
            Self::Foreign => c"foreign",
        }
    }

    /// How many 32-bit seed words this kind takes from its seed sequence.
    #[allow(clippy::match_same_arms, reason = "one arm for each kind")]
    pub const fn seed_words(self) -> usize {
        match self {
            Self::Mt19937 => 624,
            Self::Pcg64 => 8,
            Self::Pcg64dxsm => 8,
            Self::Philox => 4,
            Self::Sfc64 => 6,
            Self::Aescounter => 4,
            Self::Blabla => 8,
            Self::Chacha => 8,
            Self::Dsfmt => 764,
            Self::Efiix64 => 8,
            Self::Hc128 => 8,
            Self::Jsf => 2,
            Self::Lcg128mix => 8,
            Self::Lxm => 10,
            Self::RandomgenMt19937 => 624,
            Self::Mt64 => 624,
            Self::Mwc64x32 => 2,
            Self::Mwc128x => 4,
            Self::Mwc128x32 => 4,
            Self::Mwc192x => 6,
            Self::Pcg32 => 4,
            Self::RandomgenPcg64 => 8,
            Self::RandomgenPcg64dxsm => 8,
            Self::RandomgenPhilox => 4,
            Self::Threefry => 8,
            Self::Rdrand => 0,
            Self::Romu => 8,
            Self::RandomgenSfc64 => 6,
            Self::Sfmt => 624,
            Self::Speck128 => 8,
            Self::Squares => 20,
            Self::Tyche => 3,
            Self::Xoroshiro128 => 4,
            Self::Xorshift1024 => 32,
            Self::Xoshiro256 => 8,
            Self::Xoshiro512 => 16,
            Self::Foreign => 0,
        }
    }

    /// The module of the class, and the class, as NumPy and randomgen name them.
    pub(crate) const fn class_path(self) -> (&'static str, &'static str) {
        match self {
            Self::Mt19937 => ("numpy.random", "MT19937"),
            Self::Pcg64 => ("numpy.random", "PCG64"),
            Self::Pcg64dxsm => ("numpy.random", "PCG64DXSM"),
            Self::Philox => ("numpy.random", "Philox"),
            Self::Sfc64 => ("numpy.random", "SFC64"),
            Self::Aescounter => ("randomgen.aes", "AESCounter"),
            Self::Blabla => ("randomgen.blabla", "BlaBla"),
            Self::Chacha => ("randomgen.chacha", "ChaCha"),
            Self::Dsfmt => ("randomgen.dsfmt", "DSFMT"),
            Self::Efiix64 => ("randomgen.efiix64", "EFIIX64"),
            Self::Hc128 => ("randomgen.hc128", "HC128"),
            Self::Jsf => ("randomgen.jsf", "JSF"),
            Self::Lcg128mix => ("randomgen.pcg64", "LCG128Mix"),
            Self::Lxm => ("randomgen.lxm", "LXM"),
            Self::RandomgenMt19937 => ("randomgen.mt19937", "MT19937"),
            Self::Mt64 => ("randomgen.mt64", "MT64"),
            Self::Mwc64x32 => ("randomgen.mwcx", "MWC64X32"),
            Self::Mwc128x => ("randomgen.mwcx", "MWC128X"),
            Self::Mwc128x32 => ("randomgen.mwcx", "MWC128X32"),
            Self::Mwc192x => ("randomgen.mwcx", "MWC192X"),
            Self::Pcg32 => ("randomgen.pcg32", "PCG32"),
            Self::RandomgenPcg64 => ("randomgen.pcg64", "PCG64"),
            Self::RandomgenPcg64dxsm => ("randomgen.pcg64", "PCG64DXSM"),
            Self::RandomgenPhilox => ("randomgen.philox", "Philox"),
            Self::Threefry => ("randomgen.threefry", "ThreeFry"),
            Self::Rdrand => ("randomgen.rdrand", "RDRAND"),
            Self::Romu => ("randomgen.romu", "Romu"),
            Self::RandomgenSfc64 => ("randomgen.sfc", "SFC64"),
            Self::Sfmt => ("randomgen.sfmt", "SFMT"),
            Self::Speck128 => ("randomgen.speck128", "SPECK128"),
            Self::Squares => ("randomgen.squares", "Squares"),
            Self::Tyche => ("randomgen.tyche", "Tyche"),
            Self::Xoroshiro128 => ("randomgen.xoroshiro128", "Xoroshiro128"),
            Self::Xorshift1024 => ("randomgen.xorshift1024", "Xorshift1024"),
            Self::Xoshiro256 => ("randomgen.xoshiro256", "Xoshiro256"),
            Self::Xoshiro512 => ("randomgen.xoshiro512", "Xoshiro512"),
            Self::Foreign => ("", "foreign"),
        }
    }

    /// The name that saved states have: the class of NumPy's kinds, with its module for others.
    #[allow(clippy::match_same_arms, reason = "an arm a kind")]
    pub(crate) const fn state_name(self) -> &'static str {
        match self {
            Self::Mt19937 => "MT19937",
            Self::Pcg64 => "PCG64",
            Self::Pcg64dxsm => "PCG64DXSM",
            Self::Philox => "Philox",
            Self::Sfc64 => "SFC64",
            Self::Aescounter => "randomgen.aes.AESCounter",
            Self::Blabla => "randomgen.blabla.BlaBla",
            Self::Chacha => "randomgen.chacha.ChaCha",
            Self::Dsfmt => "randomgen.dsfmt.DSFMT",
            Self::Efiix64 => "randomgen.efiix64.EFIIX64",
            Self::Hc128 => "randomgen.hc128.HC128",
            Self::Jsf => "randomgen.jsf.JSF",
            Self::Lcg128mix => "randomgen.pcg64.LCG128Mix",
            Self::Lxm => "randomgen.lxm.LXM",
            Self::RandomgenMt19937 => "randomgen.mt19937.MT19937",
            Self::Mt64 => "randomgen.mt64.MT64",
            Self::Mwc64x32 => "randomgen.mwcx.MWC64X32",
            Self::Mwc128x => "randomgen.mwcx.MWC128X",
            Self::Mwc128x32 => "randomgen.mwcx.MWC128X32",
            Self::Mwc192x => "randomgen.mwcx.MWC192X",
            Self::Pcg32 => "randomgen.pcg32.PCG32",
            Self::RandomgenPcg64 => "randomgen.pcg64.PCG64",
            Self::RandomgenPcg64dxsm => "randomgen.pcg64.PCG64DXSM",
            Self::RandomgenPhilox => "randomgen.philox.Philox",
            Self::Threefry => "randomgen.threefry.ThreeFry",
            Self::Rdrand => "randomgen.rdrand.RDRAND",
            Self::Romu => "randomgen.romu.Romu",
            Self::RandomgenSfc64 => "randomgen.sfc.SFC64",
            Self::Sfmt => "randomgen.sfmt.SFMT",
            Self::Speck128 => "randomgen.speck128.SPECK128",
            Self::Squares => "randomgen.squares.Squares",
            Self::Tyche => "randomgen.tyche.Tyche",
            Self::Xoroshiro128 => "randomgen.xoroshiro128.Xoroshiro128",
            Self::Xorshift1024 => "randomgen.xorshift1024.Xorshift1024",
            Self::Xoshiro256 => "randomgen.xoshiro256.Xoshiro256",
            Self::Xoshiro512 => "randomgen.xoshiro512.Xoshiro512",
            Self::Foreign => "foreign",
        }
    }

    /// Whether the class is one of NumPy's.
    pub(crate) fn is_of_numpy(self) -> bool {
        self.class_path().0 == "numpy.random"
    }

    /// The name of the class, without its module.
    pub(crate) fn class(self) -> &'static str {
        self.class_path().1
    }

    /// The kinds that a saved state may mean by a name: with the module, or without it, where NumPy's come first.
    pub(crate) fn of_state_name(name: &str) -> impl Iterator<Item = Self> {
        Self::every().filter(move |kind| kind.state_name() == name || kind.class() == name)
    }

    /// The kind of that class.
    pub(crate) fn of_class(module: &str, class: &str) -> Option<Self> {
        Self::every().find(|kind| kind.class_path() == (module, class))
    }

    /// Every kind that can be made.
    pub(crate) fn every() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// Every kind that has a stream.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::every().filter(|kind| kind.has_stream())
    }

    /// Whether a seed tells the words. Those of [`Self::Rdrand`] are the processor's.
    pub const fn has_stream(self) -> bool {
        !matches!(self, Self::Rdrand)
    }

    /// The name of the class, after "randomgen." where NumPy has another of that name; "foreign" for what has none.
    pub fn name(self) -> &'static str {
        self.c_name().to_str().unwrap_or_default()
    }

    /// The kind with this number.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_number(number: i32) -> Result<Self> {
        let unknown = || Error::argument(format_args!("kind {number} is not a known bit generator"));
        Self::every().find(|&kind| kind as i32 == number).ok_or_else(unknown)
    }

    /// The kind of that name; the class with its module is a name too.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_name(name: &str) -> Result<Self> {
        let unknown = || Error::argument(format_args!("{name} is not a known BitGenerator module."));
        Self::every().find(|kind| kind.name() == name || kind.state_name() == name).ok_or_else(unknown)
    }
}
