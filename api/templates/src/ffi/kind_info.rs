// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

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
{% for b in bit_generators %}
                Kind::{{ b.kind }} => &raw const {{ b.kind | upper }},
{% endfor %}
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
{% for b in bit_generators if b.options %}
        Kind::{{ b.kind }} => {{ b.kind | upper }}_OPTIONS,
{% endfor %}
        _ => &[],
    }
}

{% for b in bit_generators %}
{% if b.options %}
#[rustfmt::skip]
static {{ b.kind | upper }}_OPTIONS: &[rill_option_description] = &[
{% for o in b.options %}
    rill_option_description {
        name: c"{{ o.name }}".as_ptr(),
        option_type: rill_option_type::{{ o.type | capitalized }},
        max_words: {{ o.words }},
        range: c{{ o.range | quoted }}.as_ptr(),
        default_value: c{{ o.default_text | quoted }}.as_ptr(),
        may_be_none: {{ "true" if o.none else "false" }},
        in_reseed: {{ "true" if o.seeding else "false" }},
        meaning: c{{ o.meaning | quoted }}.as_ptr(),
    },
{% endfor %}
];

{% endif %}
#[rustfmt::skip]
static {{ b.kind | upper }}: rill_bit_generator_description = rill_bit_generator_description {
    name: c"{{ b.name }}".as_ptr(),
    class_name: c"{{ b.package }}.{{ b.class }}".as_ptr(),
    word_bits: {{ b.word }},
    seed_words: {{ b.seed_words }},
    can_jump: {{ "true" if b.jump else "false" }},
    can_advance: {{ "true" if b.advance else "false" }},
    can_advance_blocks: {{ "true" if b.advance_blocks else "false" }},
    can_fill_parallel: {{ "true" if b.parallel else "false" }},
    jump: c{{ b.jump | quoted }}.as_ptr(),
    period: c{{ b.period | quoted }}.as_ptr(),
    summary: c{{ b.doc | quoted }}.as_ptr(),
    source: c{{ b.source | quoted }}.as_ptr(),
    n_options: {{ b.options | length }},
};
{% if not loop.last %}

{% endif %}
{% endfor %}
