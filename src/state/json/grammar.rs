//! Whether a text is JSON (RFC 8259), in one pass without allocating. As in Python, numbers that are not finite are
//! words.

use crate::error::{Error, Result};

/// The most lists and dictionaries that may be nested. NumPy's states need three.
const MOST_OPEN: u32 = u128::BITS;

/// The one value of a text, without the space around it.
pub(super) fn checked(text: &str) -> Result<&str> {
    let mut cursor = Cursor { bytes: text.as_bytes(), at: 0 };
    cursor.skip_space();
    let start = cursor.at;
    let end = cursor.value()?;
    cursor.skip_space();
    if cursor.at < text.len() {
        return Err(cursor.invalid("something follows the value"));
    }
    Ok(&text[start..end])
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Skips bytes of such a class. Returns whether there was any.
    fn take_all(&mut self, class: impl Fn(&u8) -> bool) -> bool {
        let rest = &self.bytes[self.at..];
        let n = rest.iter().position(|byte| !class(byte)).unwrap_or(rest.len());
        self.at += n;
        n > 0
    }

    fn skip_space(&mut self) {
        self.take_all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    #[cold]
    fn invalid(&self, reason: &str) -> Error {
        Error::state(format_args!("the state is not valid JSON: {reason} at byte {}", self.at))
    }

    #[cold]
    fn unexpected(&self) -> Error {
        self.invalid(if self.at < self.bytes.len() { "something unexpected" } else { "the end" })
    }

    /// Skips a value and everything in it. Returns where it ends.
    fn value(&mut self) -> Result<usize> {
        // The open lists (0) and dictionaries (1), the innermost in the lowest bit.
        let (mut open, mut n_open) = (0u128, 0);
        loop {
            self.skip_space();
            let (is_dictionary, end) = match self.peek() {
                Some(b'{') => (true, b'}'),
                Some(b'[') => (false, b']'),
                _ => {
                    self.scalar()?;
                    if self.closed(&mut open, &mut n_open)? {
                        return Ok(self.at);
                    }
                    continue;
                }
            };
            if n_open == MOST_OPEN {
                return Err(self.invalid("nested too deeply"));
            }
            self.at += 1;
            (open, n_open) = (open << 1 | u128::from(is_dictionary), n_open + 1);
            self.skip_space();
            if self.take(end) {
                (open, n_open) = (open >> 1, n_open - 1);
                if self.closed(&mut open, &mut n_open)? {
                    return Ok(self.at);
                }
            } else if is_dictionary {
                self.key()?;
            }
        }
    }

    /// After a value: closes the lists and dictionaries that end here. Returns true at the end of everything;
    /// otherwise another value follows.
    fn closed(&mut self, open: &mut u128, n_open: &mut u32) -> Result<bool> {
        while *n_open > 0 {
            self.skip_space();
            let is_dictionary = *open & 1 == 1;
            if self.take(b',') {
                if is_dictionary {
                    self.skip_space();
                    self.key()?;
                }
                return Ok(false);
            }
            if !self.take(if is_dictionary { b'}' } else { b']' }) {
                return Err(self.unexpected());
            }
            (*open, *n_open) = (*open >> 1, *n_open - 1);
        }
        Ok(true)
    }

    fn key(&mut self) -> Result<()> {
        self.string()?;
        self.skip_space();
        if self.take(b':') { Ok(()) } else { Err(self.unexpected()) }
    }

    fn scalar(&mut self) -> Result<()> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'-') if self.bytes[self.at..].starts_with(b"-Infinity") => self.word(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Result<()> {
        const WORDS: [&str; 6] = ["null", "true", "false", "NaN", "Infinity", "-Infinity"];
        let rest = &self.bytes[self.at..];
        let word = WORDS.into_iter().find(|word| rest.starts_with(word.as_bytes()));
        self.at += word.ok_or_else(|| self.unexpected())?.len();
        Ok(())
    }

    fn number(&mut self) -> Result<()> {
        self.take(b'-');
        // No digit follows a leading zero.
        let mut valid = self.take(b'0') || self.take_all(u8::is_ascii_digit);
        if self.take(b'.') {
            valid &= self.take_all(u8::is_ascii_digit);
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            valid &= self.take_all(u8::is_ascii_digit);
        }
        if valid { Ok(()) } else { Err(self.unexpected()) }
    }

    fn string(&mut self) -> Result<()> {
        if !self.take(b'"') {
            return Err(self.unexpected());
        }
        loop {
            self.take_all(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\');
            if self.take(b'"') {
                return Ok(());
            }
            if !self.take(b'\\') {
                return Err(self.unexpected());
            }
            let length = match self.bytes[self.at..] {
                [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 1,
                [b'u', a, b, c, d, ..] if [a, b, c, d].iter().all(u8::is_ascii_hexdigit) => 5,
                _ => return Err(self.unexpected()),
            };
            self.at += length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn values_are_found_without_the_space_around_them() {
        for text in [
            "null",
            "true",
            "false",
            "NaN",
            "[Infinity,-Infinity]",
            "0",
            "-0",
            "10",
            "-1.5e+7",
            "1E3",
            "0.25e-10",
            r#""""#,
            r#""a\"\\\u00e9\n""#,
            "[]",
            "{}",
            "[ ]",
            "[[],{}]",
            r#"{"a" : [1, {"b":{}} ,null]}"#,
            r#"{"":""}"#,
            "\"\u{1f40d}\"",
        ] {
            assert_eq!(checked(text).unwrap(), text);
            assert_eq!(checked(&format!("\r\n\t {text}\n ")).unwrap(), text);
        }
        let deep = "[".repeat(128) + &"]".repeat(128);
        assert_eq!(checked(&deep).unwrap(), deep);
    }

    #[test]
    fn what_is_no_json_is_refused_with_the_place() {
        for (text, reason) in [
            ("", "the end at byte 0"),
            ("[1", "the end at byte 2"),
            ("{\"a\":", "the end at byte 5"),
            ("\"abc", "the end at byte 4"),
            ("\"\\u12", "something unexpected at byte 2"),
            ("\"\\x\"", "something unexpected at byte 2"),
            ("\"a\nb\"", "something unexpected at byte 2"),
            ("[1 2]", "something unexpected at byte 3"),
            ("[1,]", "something unexpected at byte 3"),
            ("[}", "something unexpected at byte 1"),
            ("[1}", "something unexpected at byte 2"),
            ("{]", "something unexpected at byte 1"),
            ("{\"a\",1}", "something unexpected at byte 4"),
            ("{\"a\":1,}", "something unexpected at byte 7"),
            ("{1:2}", "something unexpected at byte 1"),
            ("nul", "something unexpected at byte 0"),
            ("nan", "something unexpected at byte 0"),
            ("-NaN", "something unexpected at byte 1"),
            ("-Inf", "something unexpected at byte 1"),
            ("+1", "something unexpected at byte 0"),
            (".5", "something unexpected at byte 0"),
            ("-", "the end at byte 1"),
            ("1.", "the end at byte 2"),
            ("[1.e5]", "something unexpected at byte 5"),
            ("1e+", "the end at byte 3"),
            ("01", "something follows the value at byte 1"),
            ("{} {}", "something follows the value at byte 3"),
            ("\u{feff}{}", "something unexpected at byte 0"),
        ] {
            let error = checked(text).unwrap_err();
            assert_eq!(error.message(), format!("the state is not valid JSON: {reason}"), "{text:?}");
        }
        let deep = "[".repeat(1 << 20);
        assert_eq!(
            checked(&deep).unwrap_err().message(),
            "the state is not valid JSON: nested too deeply at byte 128"
        );
    }
}
