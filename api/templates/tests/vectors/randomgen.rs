// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

//! The known answers of randomgen's bit generators, a file a kind.

/// The files.
#[rustfmt::skip]
pub const FILES: &[&str] = &[
{% for b in bit_generators if b.stream and not b.numpy %}
    include_str!("randomgen/{{ b.name }}.txt"),
{% endfor %}
];
