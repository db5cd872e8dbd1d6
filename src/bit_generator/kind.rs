// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator/kind.rs.

//! The kinds of bit generator.

use std::ffi::CStr;

use crate::error::{Error, Result};

/// The kinds of bit generator. Numbers never change and are never reused.
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
    /// A foreign one, behind a bitgen; none can be made by this number or its name.
    Foreign = 100,
}

impl Kind {
    /// Every kind that can be made.
    #[rustfmt::skip]
    const ALL: &[Self] = &[Self::Mt19937, Self::Pcg64, Self::Pcg64dxsm, Self::Philox, Self::Sfc64];

    pub(crate) const fn c_name(self) -> &'static CStr {
        match self {
            Self::Mt19937 => c"MT19937",
            Self::Pcg64 => c"PCG64",
            Self::Pcg64dxsm => c"PCG64DXSM",
            Self::Philox => c"Philox",
            Self::Sfc64 => c"SFC64",
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
            Self::Foreign => 0,
        }
    }

    /// Every kind that can be made.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// The name of NumPy's class; "foreign" for a foreign one.
    pub fn name(self) -> &'static str {
        self.c_name().to_str().unwrap_or_default()
    }

    /// The kind with this number.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_number(number: i32) -> Result<Self> {
        let unknown = || Error::argument(format_args!("kind {number} is not a known bit generator"));
        Self::all().find(|&kind| kind as i32 == number).ok_or_else(unknown)
    }

    /// The kind with this name.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_name(name: &str) -> Result<Self> {
        let unknown = || Error::argument(format_args!("{name} is not a known BitGenerator module."));
        Self::all().find(|kind| kind.name() == name).ok_or_else(unknown)
    }
}
