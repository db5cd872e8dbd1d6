//! Protocol 0's text and bytes: on one line, with escapes.

use std::borrow::Cow;

use crate::error::{Error, Result, try_with_capacity};

fn malformed() -> Error {
    Error::state("the pickle has malformed text")
}

/// The value of an escape's digits.
fn hexadecimal(digits: Option<&[u8]>) -> Result<u32> {
    let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)).ok_or_else(malformed)?;
    let digits = std::str::from_utf8(digits).map_err(|_| malformed())?;
    u32::from_str_radix(digits, 16).map_err(|_| malformed())
}

/// Python's raw-unicode-escape: Latin-1, with `\uXXXX` or `\UXXXXXXXX` for everything else.
pub(super) fn raw_unicode(line: &[u8]) -> Result<Cow<'_, str>> {
    if !line.contains(&b'\\') && line.is_ascii() {
        return std::str::from_utf8(line).map(Cow::Borrowed).map_err(|_| malformed());
    }
    // A byte of Latin-1 becomes at most two bytes; an escape becomes fewer than it has.
    let mut text = String::new();
    text.try_reserve_exact(2 * line.len()).map_err(|_| Error::memory())?;
    let mut rest = line;
    while let Some((&first, later)) = rest.split_first() {
        let digits = match (first, later.first()) {
            (b'\\', Some(b'u')) => 4,
            (b'\\', Some(b'U')) => 8,
            _ => {
                text.push(char::from(first));
                rest = later;
                continue;
            }
        };
        let point = hexadecimal(later.get(1..=digits))?;
        text.push(char::from_u32(point).ok_or_else(malformed)?);
        rest = &later[1 + digits..];
    }
    Ok(Cow::Owned(text))
}

/// A Python 2 text, quoted as by `repr`.
pub(super) fn quoted(line: &[u8]) -> Result<Cow<'_, [u8]>> {
    let (&quote, rest) =
        line.split_first().filter(|(quote, _)| matches!(quote, b'\'' | b'"')).ok_or_else(malformed)?;
    let inside = rest.strip_suffix(&[quote]).ok_or_else(malformed)?;
    if !inside.contains(&b'\\') {
        return Ok(Cow::Borrowed(inside));
    }
    let mut bytes = try_with_capacity(inside.len())?;
    let mut rest = inside;
    while let Some((&first, later)) = rest.split_first() {
        if first != b'\\' {
            bytes.push(first);
            rest = later;
            continue;
        }
        let (&escape, later) = later.split_first().ok_or_else(malformed)?;
        rest = later;
        bytes.push(match escape {
            b'\\' | b'\'' | b'"' => escape,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'x' => {
                rest = later.get(2..).ok_or_else(malformed)?;
                hexadecimal(later.get(..2))? as u8
            }
            _ => return Err(malformed()),
        });
    }
    Ok(Cow::Owned(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_as_python_made_them() {
        assert_eq!(quoted(br"'a\x00\xff\n\\\''").unwrap(), &b"a\0\xff\n\\'"[..]);
        assert_eq!(quoted(b"\"it's\"").unwrap(), &b"it's"[..]);
        assert_eq!(raw_unicode(b"a\\u000a\\u005c\xff\\U0001f40d").unwrap(), "a\n\\\u{ff}\u{1f40d}");
    }

    #[test]
    fn malformed_escapes_are_refused() {
        for line in [&b""[..], b"'", b"abc", b"'a", b"'\\x1'", b"'\\xg0'", b"'\\q'"] {
            assert!(quoted(line).is_err(), "{line:?}");
        }
        for line in [&b"\\u00"[..], b"\\ud800", b"\\U00110000", b"\\u+123"] {
            assert!(raw_unicode(line).is_err(), "{line:?}");
        }
    }
}
