{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! The kinds of bit generator.

use std::ffi::CStr;

use crate::error::{Error, Result};

/// The kinds of bit generator. Numbers never change and are never reused.
#[allow(clippy::doc_markdown, reason = "the header gets these comments word for word")]
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
{% for b in bit_generators %}
{% set jump = "one jump is " ~ b.jump if b.jump else "no jumps" %}
{% set advance = "advance" if b.advance else "no advance" %}
    /// {{ b.doc }}
{% set seeded = "Seeded with " ~ b.seed_words ~ " words of 32 bits; period " ~ b.period if b.stream else "Not seeded" %}
{{ (seeded ~ "; " ~ jump ~ "; " ~ advance ~ ".") | wrap("    /// ", 110) }}
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

    /// The module of the class, and the class, as NumPy and randomgen name them.
    pub(crate) const fn class_path(self) -> (&'static str, &'static str) {
        match self {
{% for b in bit_generators %}
            Self::{{ b.kind }} => ("{{ b.package }}", "{{ b.class }}"),
{% endfor %}
            Self::Foreign => ("", "foreign"),
        }
    }

    /// The name that saved states have: the class of NumPy's kinds, with its module for others.
    #[allow(clippy::match_same_arms, reason = "an arm a kind")]
    pub(crate) const fn state_name(self) -> &'static str {
        match self {
{% for b in bit_generators %}
            Self::{{ b.kind }} => "{{ b.state_name }}",
{% endfor %}
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
        !matches!(self, {% for b in bit_generators if not b.stream %}{{ "" if loop.first else " | " }}Self::{{ b.kind }}{% endfor %})
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
