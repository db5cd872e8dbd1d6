//! Shared by the tests of saved states.

/// The bytes of well-formed base64.
pub fn base64(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' => 62,
        b'/' => 63,
        _ => 0,
    };
    let mut bytes = Vec::new();
    for group in text.as_bytes().chunks(4) {
        let bits = group.iter().fold(0, |bits, &byte| bits << 6 | digit(byte));
        let padding = group.len() - group.iter().position(|&byte| byte == b'=').unwrap_or(group.len());
        bytes.extend(&bits.to_be_bytes()[1..4 - padding]);
    }
    bytes
}
