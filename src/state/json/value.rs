//! The values in a text that is known to be JSON. Each value is its own part of the text: numbers of any size stay
//! exact, and an unused value is only skipped.

use std::borrow::Cow;

use crate::allocation::try_extend;
use crate::error::{Error, Result};
use crate::natural;
use crate::state::dictionary::StateNode;

/// One value, without the space around it.
#[derive(Clone, Copy)]
pub(super) struct JsonValue<'a>(&'a str);

impl<'a> JsonValue<'a> {
    /// `text` has passed the grammar.
    pub(super) fn of(text: &'a str) -> Self {
        Self(text)
    }

    /// The contents of a list or a dictionary, by its opening bracket.
    fn inside(self, bracket: char) -> Option<Inside<'a>> {
        self.0.strip_prefix(bracket).map(Inside)
    }

    /// The characters of a string, with their escapes.
    fn letters(self) -> Option<&'a str> {
        self.0.strip_prefix('"')?.strip_suffix('"')
    }
}

impl<'a> StateNode<'a> for JsonValue<'a> {
    fn is_none(self) -> bool {
        self.0 == "null"
    }

    fn text(self) -> Result<Option<Cow<'a, str>>> {
        let Some(letters) = self.letters() else { return Ok(None) };
        if !letters.contains('\\') {
            return Ok(Some(Cow::Borrowed(letters)));
        }
        // No escape is shorter than the character that it stands for.
        let mut text = String::new();
        text.try_reserve_exact(letters.len()).map_err(|_| Error::memory())?;
        for letter in Unescaped(letters) {
            text.push(letter);
        }
        Ok(Some(Cow::Owned(text)))
    }

    fn short(self) -> Option<u64> {
        match self.0 {
            "false" => Some(0),
            "true" => Some(1),
            digits => digits.parse().ok(),
        }
    }

    fn natural(self, words: &mut Vec<u32>) -> Result<bool> {
        match self.0 {
            "false" => try_extend(words, &[0]).map(|()| true),
            "true" => try_extend(words, &[1]).map(|()| true),
            digits => natural::append_decimal(words, digits.as_bytes()),
        }
    }

    fn double(self) -> Option<f64> {
        let is_number = self.0.starts_with(|first: char| "-NI".contains(first) || first.is_ascii_digit());
        if is_number { self.0.parse().ok() } else { None }
    }

    fn items(self) -> Option<impl Iterator<Item = Self>> {
        self.inside('[')
    }

    fn is_dictionary(self) -> bool {
        self.0.starts_with('{')
    }

    fn get(self, name: &str) -> Option<Self> {
        let mut inside = self.inside('{')?;
        let mut found = None;
        while let Some(key) = inside.next() {
            let value = inside.next();
            let letters = key.letters().unwrap_or_default();
            if letters == name || (letters.contains('\\') && Unescaped(letters).eq(name.chars())) {
                found = value;
            }
        }
        found
    }
}

/// The remaining values of a list, or the alternating keys and values of a dictionary, up to the closing bracket.
struct Inside<'a>(&'a str);

impl<'a> Iterator for Inside<'a> {
    type Item = JsonValue<'a>;

    fn next(&mut self) -> Option<JsonValue<'a>> {
        let rest = self.0.trim_start_matches([' ', '\t', '\n', '\r', ',', ':']);
        let (value, later) = rest.split_at_checked(end_of_value(rest.as_bytes()))?;
        self.0 = later;
        (!value.is_empty()).then_some(JsonValue(value))
    }
}

/// The length of the first value.
fn end_of_value(text: &[u8]) -> usize {
    let mut open = 0u32;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => at += end_of_string(&text[at..]),
            b'[' | b'{' => {
                open += 1;
                at += 1;
            }
            b']' | b'}' if open > 0 => {
                open -= 1;
                at += 1;
            }
            b']' | b'}' => return at,
            _ if open > 0 => {
                at += 1;
                continue;
            }
            // A number or a word.
            _ => {
                let rest = &text[at..];
                let is_end =
                    |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' | b']' | b'}');
                return at + rest.iter().position(is_end).unwrap_or(rest.len());
            }
        }
        if open == 0 {
            return at;
        }
    }
    at
}

/// The length of the first string, with its quotes.
fn end_of_string(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The characters of a string. Half of a surrogate pair becomes the replacement character.
struct Unescaped<'a>(&'a str);

impl Unescaped<'_> {
    /// The UTF-16 unit in the next four digits.
    fn unit(&mut self) -> Option<u16> {
        let (digits, later) = self.0.split_at_checked(4)?;
        self.0 = later;
        u16::from_str_radix(digits, 16).ok()
    }
}

impl Iterator for Unescaped<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut letters = self.0.chars();
        let first = letters.next()?;
        self.0 = letters.as_str();
        if first != '\\' {
            return Some(first);
        }
        let escape = letters.next()?;
        self.0 = letters.as_str();
        Some(match escape {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let high = self.unit()?;
                let mut units = [high, 0];
                let mut n = 1;
                if (0xd800..0xdc00).contains(&high) && self.0.starts_with("\\u") {
                    let mut later = Unescaped(&self.0[2..]);
                    if let Some(low @ 0xdc00..0xe000) = later.unit() {
                        (units[1], n) = (low, 2);
                        self.0 = later.0;
                    }
                }
                let letter = char::decode_utf16(units.into_iter().take(n)).next()?;
                letter.unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            itself => itself,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::grammar::checked;
    use super::*;

    fn value(text: &str) -> JsonValue<'_> {
        JsonValue::of(checked(text).unwrap())
    }

    #[test]
    fn items_and_fields_are_found_whatever_is_in_between() {
        let list = value(r#" [1 , "a]\"," ,[2,[3]], {"b":[ ]} ,null,-1.5e3] "#);
        let items: Vec<_> = list.items().unwrap().map(|item| item.0).collect();
        assert_eq!(items, ["1", r#""a]\",""#, "[2,[3]]", r#"{"b":[ ]}"#, "null", "-1.5e3"]);
        assert_eq!(value("[]").items().unwrap().count(), 0);
        assert_eq!(value("[ \n ]").items().unwrap().count(), 0);
        assert!(value("{}").items().is_none() && value("\"[]\"").items().is_none());

        let fields = value(r#"{"a":{"b":1}, "b" : [2] ,"b\\":3,"c\u0064":"e","a":4, "g" : true}"#);
        let get = |name| fields.get(name).map(|value| value.0);
        assert_eq!(get("a"), Some("4"), "the last counts, as in Python");
        assert_eq!(get("b"), Some("[2]"));
        assert_eq!(get("b\\"), Some("3"));
        assert_eq!(get("cd"), Some("\"e\""));
        assert_eq!(get("g"), Some("true"));
        assert!(get("e").is_none() && get("").is_none() && value("[]").get("a").is_none());
    }

    #[test]
    fn escapes_stand_for_letters() {
        let text = |text| value(text).text().unwrap().map(Cow::into_owned);
        assert_eq!(text(r#""plain é""#).unwrap(), "plain é");
        assert_eq!(
            text(r#""\"\\\/\b\f\n\r\t\u00E9\ud83d\udc0d!""#).unwrap(),
            "\"\\/\u{8}\u{c}\n\r\té\u{1f40d}!"
        );
        assert_eq!(text(r#""\ud83d\ud83dx\udc0d\ud83d\n""#).unwrap(), "\u{fffd}\u{fffd}x\u{fffd}\u{fffd}\n");
        assert!(text("1").is_none() && text("[\"a\"]").is_none());
    }

    #[test]
    fn numbers_are_what_they_say() {
        assert_eq!(
            (value("18446744073709551615").short(), value("18446744073709551616").short()),
            (Some(u64::MAX), None)
        );
        assert_eq!((value("true").short(), value("false").short()), (Some(1), Some(0)));
        for other in ["-1", "1.0", "1e3", "null", "\"1\"", "[1]"] {
            assert!(
                value(other).short().is_none() && !value(other).natural(&mut Vec::new()).unwrap(),
                "{other}"
            );
        }
        let mut words = Vec::new();
        assert!(
            value("18446744073709551616").natural(&mut words).unwrap()
                && value("true").natural(&mut words).unwrap()
        );
        assert_eq!(words, [0, 0, 1, 1]);
        assert_eq!(
            (value("-0.5e1").double(), value("7").double(), value("null").double()),
            (Some(-5.0), Some(7.0), None)
        );
        assert!(value("NaN").double().is_some_and(f64::is_nan));
        let infinite = [value("Infinity").double(), value("-Infinity").double()];
        assert_eq!(infinite, [Some(f64::INFINITY), Some(f64::NEG_INFINITY)]);
    }
}
