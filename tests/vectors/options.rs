//! Options of bit generators, read from text: `name=value,...`.

use std::ffi::CString;

use rill::ffi::options::rill_option;

/// Options as the C interface takes them, with what they point at.
pub struct Told {
    options: Vec<rill_option>,
    _held: Vec<(CString, Vec<u64>, Option<CString>)>,
}

impl Told {
    pub fn new(text: &str) -> Self {
        let pairs = text.split(',').filter_map(|pair| pair.split_once('='));
        let held: Vec<_> = pairs.map(|(name, value)| read(name, value)).collect();
        let option = |(name, words, text): &(CString, Vec<u64>, Option<CString>)| rill_option {
            name: name.as_ptr(),
            words: words.as_ptr(),
            n_words: words.len(),
            text: text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr()),
        };
        Self { options: held.iter().map(option).collect(), _held: held }
    }

    /// The array and its length.
    pub fn as_ptr(&self) -> (*const rill_option, usize) {
        (self.options.as_ptr(), self.options.len())
    }
}

fn read(name: &str, value: &str) -> (CString, Vec<u64>, Option<CString>) {
    let (words, text) = match value {
        "None" => (Vec::new(), None),
        "False" => (vec![0], None),
        "True" => (vec![1], None),
        _ if value.starts_with("0x") => {
            let digits = &value.as_bytes()[2..];
            let word = |digits: &[u8]| u64::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap();
            (digits.rchunks(16).map(word).collect(), None)
        }
        _ => value.parse().map_or_else(|_| (Vec::new(), CString::new(value).ok()), |word| (vec![word], None)),
    };
    (CString::new(name).unwrap(), words, text)
}
