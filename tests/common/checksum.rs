//! Shared by the tests of tampered states.

/// Writes the right checksum into a binary state, so that the checks after that of the checksum are
/// tested too.
pub fn mend_checksum(data: &mut [u8]) {
    let Some(end) = data.len().checked_sub(4).filter(|&end| end >= 16) else { return };
    data[12..16].copy_from_slice(&((end - 16) as u32).to_le_bytes());
    let crc = !data[..end].iter().fold(!0u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    });
    data[end..].copy_from_slice(&crc.to_le_bytes());
}
