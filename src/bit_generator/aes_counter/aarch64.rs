//! AES by the instructions of Arm's cryptographic extension: `AESE` adds a round key, then substitutes bytes and shifts
//! rows; `AESMC` mixes columns. The four blocks of a batch fill the waits of each other.

use std::arch::aarch64::*;

use super::{BATCH, ROUNDS};
use crate::bit_generator::batched::Block;
use crate::cpu::ArmAes;

/// The blocks of a batch of counters.
pub(super) fn encipher(
    _: ArmAes,
    keys: &[Block; ROUNDS + 1],
    counters: &[Block; BATCH],
    blocks: &mut [Block; BATCH],
) {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { encipher_batch(keys, counters, blocks) }
}

#[target_feature(enable = "aes")]
unsafe fn encipher_batch(keys: &[Block; ROUNDS + 1], counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
    // SAFETY: the processor has the instructions, and keys, counters and blocks have 16 bytes each.
    unsafe {
        let mut x = [vdupq_n_u8(0); BATCH];
        for (x, counter) in x.iter_mut().zip(counters) {
            *x = vld1q_u8(counter.as_ptr().cast());
        }
        for key in &keys[..ROUNDS - 1] {
            let key = vld1q_u8(key.as_ptr().cast());
            for x in &mut x {
                *x = vaesmcq_u8(vaeseq_u8(*x, key));
            }
        }
        let key = vld1q_u8(keys[ROUNDS - 1].as_ptr().cast());
        let last = vld1q_u8(keys[ROUNDS].as_ptr().cast());
        for (x, block) in x.iter().zip(blocks) {
            vst1q_u8(block.as_mut_ptr().cast(), veorq_u8(vaeseq_u8(*x, key), last));
        }
    }
}
