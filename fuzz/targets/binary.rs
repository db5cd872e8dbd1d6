//! The binary format. The target writes the right length and checksum, so that the payload is
//! tested too.
#![no_main]

mod state;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let data = &state::expanded(data);
    state::check(data);
    let Some((head, payload)) = data.split_at_checked(2) else { return };
    let mut whole = b"\x89RILL\r\n\x1a\x01\0".to_vec();
    whole.extend([head[0] % 6, head[1] % 8]);
    whole.extend((payload.len() as u32).to_le_bytes());
    whole.extend(payload);
    let crc = !whole.iter().fold(!0u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    });
    whole.extend(crc.to_le_bytes());
    state::check(&whole);
});
