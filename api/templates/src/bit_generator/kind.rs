{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! The kinds of bit generator.

use std::ffi::CStr;

use crate::error::{Error, Result};

/// The kinds of bit generator. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
{% for b in bit_generators %}
{% set jump = "one jump is " ~ b.jump if b.jump else "no jumps" %}
{% set advance = "advance" if b.advance else "no advance" %}
    /// {{ b.doc }}
{{ ("Seeded with " ~ b.seed_words ~ " words of 32 bits; period " ~ b.period ~ "; " ~ jump ~ "; " ~ advance ~ ".") | wrap("    /// ", 110) }}
    {{ b.kind }} = {{ b.number }},
{% endfor %}
    /// A foreign one, behind a bitgen; none can be made by this number or its name.
    Foreign = 100,
}

impl Kind {
    /// Every kind that can be made.
    #[rustfmt::skip]
    const ALL: &[Self] = &[{% for b in bit_generators %}Self::{{ b.kind }}{% if not loop.last %}, {% endif %}{% endfor %}];

    pub(crate) const fn c_name(self) -> &'static CStr {
        match self {
{% for b in bit_generators %}
            Self::{{ b.kind }} => c"{{ b.name }}",
{% endfor %}
            Self::Foreign => c"foreign",
        }
    }

    /// How many 32-bit seed words this kind takes from its seed sequence.
    #[allow(clippy::match_same_arms, reason = "one arm for each kind")]
    pub const fn seed_words(self) -> usize {
        match self {
{% for b in bit_generators %}
            Self::{{ b.kind }} => {{ b.seed_words }},
{% endfor %}
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
