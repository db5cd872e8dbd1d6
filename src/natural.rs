//! Nonnegative integers of any size, as 32-bit words, least significant first: parsed from text, and printed as text.

use std::fmt;

use crate::allocation::try_extend;
use crate::error::{Error, Result};

/// The most decimal digits that are read or written: Python's own limit. The work is quadratic in their number.
/// Hexadecimal digits are unlimited, since the work is linear.
pub(crate) const MOST_DIGITS: usize = 4300;

/// The most words that such an integer has.
const MOST_WORDS: usize = 447;

/// Digits converted at a time: the most that fit a word.
const CHUNK: usize = 9;
const BASE: u64 = 1_000_000_000;

/// Appends the integer that decimal digits denote. Returns false, and appends nothing, if they are not digits or too
/// many.
pub(crate) fn append_decimal(words: &mut Vec<u32>, digits: &[u8]) -> Result<bool> {
    if digits.is_empty() || digits.len() > MOST_DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return Ok(false);
    }
    let (mut number, mut n) = ([0u32; MOST_WORDS], 0);
    let (first, rest) = digits.split_at(digits.len() % CHUNK);
    for chunk in std::iter::once(first).chain(rest.chunks_exact(CHUNK)) {
        let mut carry = chunk.iter().fold(0, |value, digit| 10 * value + u64::from(digit - b'0'));
        for word in &mut number[..n] {
            carry += u64::from(*word) * BASE;
            *word = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            number[n] = carry as u32;
            n += 1;
        }
    }
    try_extend(words, &number[..n.max(1)])?;
    Ok(true)
}

/// Appends the integer that hexadecimal digits denote. Returns false, and appends nothing, if they are not digits.
pub(crate) fn append_hexadecimal(words: &mut Vec<u32>, digits: &[u8]) -> Result<bool> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return Ok(false);
    }
    let value = |digit: &u8| char::from(*digit).to_digit(16).unwrap_or_default();
    let word = |digits: &[u8]| digits.iter().fold(0, |word, digit| word << 4 | value(digit));
    append_chunks(words, digits.rchunks(8).map(word))?;
    Ok(true)
}

/// Appends the integer whose bytes are given, least significant first.
pub(crate) fn append_bytes(words: &mut Vec<u32>, bytes: &[u8]) -> Result<()> {
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, &byte| word << 8 | u32::from(byte));
    append_chunks(words, bytes.chunks(4).map(word))
}

/// Appends one or two words.
pub(crate) fn append_short(words: &mut Vec<u32>, short: u64) -> Result<()> {
    let halves = [short as u32, (short >> 32) as u32];
    try_extend(words, if halves[1] == 0 { &halves[..1] } else { &halves })
}

/// Appends an integer without leading zero words.
fn append_chunks(words: &mut Vec<u32>, chunks: impl ExactSizeIterator<Item = u32>) -> Result<()> {
    let start = words.len();
    words.try_reserve(chunks.len().max(1)).map_err(|_| Error::memory())?;
    words.extend(chunks);
    words.truncate(start + significant(&words[start..]).len());
    if words.len() == start {
        words.push(0);
    }
    Ok(())
}

/// The words without leading zeros.
pub(crate) fn significant(words: &[u32]) -> &[u32] {
    &words[..words.iter().rposition(|&word| word != 0).map_or(0, |last| last + 1)]
}

/// The decimal digits of an integer.
pub(crate) struct Decimal {
    /// Nine digits each, least significant first; the last chunk may have fewer.
    chunks: [u32; MOST_WORDS * 32 / 29],
    n: usize,
}

impl Decimal {
    /// The digits of an integer, if they are at most [`MOST_DIGITS`].
    pub(crate) fn new(words: &[u32]) -> Option<Self> {
        let words = significant(words);
        let mut number = [0; MOST_WORDS];
        let mut rest = number.get_mut(..words.len())?;
        rest.copy_from_slice(words);
        let mut decimal = Self { chunks: [0; MOST_WORDS * 32 / 29], n: 0 };
        loop {
            let mut remainder = 0;
            for word in rest.iter_mut().rev() {
                let value = remainder << 32 | u64::from(*word);
                *word = (value / BASE) as u32;
                remainder = value % BASE;
            }
            decimal.chunks[decimal.n] = remainder as u32;
            decimal.n += 1;
            let left = significant(rest).len();
            rest = &mut rest[..left];
            if left == 0 {
                break;
            }
        }
        let last = decimal.chunks[decimal.n - 1];
        let digits = last.checked_ilog10().unwrap_or_default() as usize + 1;
        (CHUNK * (decimal.n - 1) + digits <= MOST_DIGITS).then_some(decimal)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [lower @ .., last] = &self.chunks[..self.n] else { return Ok(()) };
        write!(f, "{last}")?;
        lower.iter().rev().try_for_each(|chunk| write!(f, "{chunk:09}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(digits: &str) -> Option<Vec<u32>> {
        let mut words = vec![7];
        let done = append_decimal(&mut words, digits.as_bytes()).unwrap();
        assert!(words.remove(0) == 7 && done != words.is_empty());
        done.then_some(words)
    }

    #[test]
    fn decimal_digits_are_read_and_written() {
        let wide = u128::MAX;
        let words = |n: u128| (0..4).map(|i| (n >> (32 * i)) as u32).collect::<Vec<_>>();
        for n in [0, 1, 9, 10, 999_999_999, 1_000_000_000, 1 << 32, (1 << 32) - 1, 1 << 64, wide / 10, wide] {
            let text = n.to_string();
            assert_eq!(Decimal::new(&words(n)).unwrap().to_string(), text);
            let expected = words(n);
            let expected = if n == 0 { &[0][..] } else { significant(&expected) };
            assert_eq!(decimal(&text).unwrap(), expected, "{text}");
            assert_eq!(decimal(&("000000000000".to_owned() + &text)).unwrap(), expected, "{text}");
        }
        assert_eq!(decimal(""), None);
        for no_digits in ["-1", "+1", " 1", "1_0", "a", "1.0"] {
            assert_eq!(decimal(no_digits), None);
        }
    }

    #[test]
    fn as_many_digits_as_python_reads_go_both_ways() {
        for first in ['1', '9'] {
            let text: String =
                std::iter::once(first).chain("8205943167".chars().cycle().take(MOST_DIGITS - 1)).collect();
            let words = decimal(&text).unwrap();
            assert_eq!(Decimal::new(&words).unwrap().to_string(), text);
            assert_eq!(decimal(&(text + "0")), None);
        }
        let nines = decimal(&"9".repeat(MOST_DIGITS)).unwrap();
        assert_eq!(nines.len(), MOST_WORDS);
        let mut next = nines;
        let end = next.iter().position(|&word| word != u32::MAX).unwrap();
        next[..end].fill(0);
        next[end] += 1;
        assert!(Decimal::new(&next).is_none(), "one digit more");
        assert!(Decimal::new(&[u32::MAX; MOST_WORDS]).is_none());
        assert!(Decimal::new(&[1; MOST_WORDS + 1]).is_none());
    }

    #[test]
    fn hexadecimal_digits_and_bytes_are_read() {
        let mut words = vec![7];
        assert!(append_hexadecimal(&mut words, b"00000000123456789aBcDeF0").unwrap());
        append_bytes(&mut words, &[0x78, 0x56, 0x34, 0x12, 0xff, 0, 0, 0, 0]).unwrap();
        append_bytes(&mut words, &[]).unwrap();
        assert!(append_hexadecimal(&mut words, b"0").unwrap());
        assert_eq!(words, [7, 0x9abcdef0, 0x12345678, 0x12345678, 0xff, 0, 0]);
        assert!(
            !append_hexadecimal(&mut words, b"").unwrap() && !append_hexadecimal(&mut words, b"g").unwrap()
        );
        assert_eq!(words.len(), 7);
    }
}
