//! AES for processors without instructions for it: four blocks at a time, sliced into bits, so that no memory is
//! addressed by secret bytes and no branch depends on them.
//!
//! ```text
//!     slice i      bit i of each of the 64 bytes; a byte's place in the slice is 16 row + 4 column + block
//!     SubBytes     a circuit on the eight slices
//!     ShiftRows    the 16 bits of row r are rotated by 4 r
//!     MixColumns   the next row is 16 bits further
//! ```
//!
//! Source of the circuit: J. Boyar, R. Peralta, "A Small Depth-16 Circuit for the AES S-Box", SEC 2012.

use super::{BATCH, ROUNDS};
use crate::bit_generator::batched::Block;

/// Bit i of 64 bytes in slice i.
type Slices = [u64; 8];

/// The round keys of a key.
pub(super) fn expand(key: Block) -> [Block; ROUNDS + 1] {
    let mut keys = [key; ROUNDS + 1];
    let mut constant = 1;
    for round in 1..=ROUNDS {
        let [low, high] = keys[round - 1];
        let last = (high >> 32) as u32;
        let mut column = substituted(last.rotate_right(8)) ^ constant;
        let mut columns = [low as u32, (low >> 32) as u32, high as u32, last];
        for slot in &mut columns {
            column ^= *slot;
            *slot = column;
        }
        let pair = |i: usize| u64::from(columns[i]) | u64::from(columns[i + 1]) << 32;
        keys[round] = [pair(0), pair(2)];
        constant = (constant << 1) ^ ((constant >> 7) * 0x11b);
    }
    keys
}

/// `SubBytes` of four bytes.
fn substituted(bytes: u32) -> u32 {
    let mut slices = sliced(&[[bytes.into(), 0], [0; 2], [0; 2], [0; 2]]);
    substitute(&mut slices);
    blocks(&slices)[0][0] as u32
}

/// The blocks of four counters.
pub(super) fn encipher(keys: &[Block; ROUNDS + 1], counters: &[Block; BATCH]) -> [Block; BATCH] {
    let keys = sliced_keys(keys);
    let mut slices = sliced(counters);
    add(&mut slices, &keys[0]);
    for key in &keys[1..ROUNDS] {
        substitute(&mut slices);
        shift_rows(&mut slices);
        mix_columns(&mut slices);
        add(&mut slices, key);
    }
    substitute(&mut slices);
    shift_rows(&mut slices);
    add(&mut slices, &keys[ROUNDS]);
    blocks(&slices)
}

/// Each round key as the slices of four equal blocks.
fn sliced_keys(keys: &[Block; ROUNDS + 1]) -> [Slices; ROUNDS + 1] {
    /// The bits of the first block.
    const FIRST: u64 = 0x1111111111111111;
    let mut all = [[0; 8]; ROUNDS + 1];
    for (keys, several) in keys.chunks(BATCH).zip(all.chunks_mut(BATCH)) {
        let mut blocks = [[0; 2]; BATCH];
        blocks[..keys.len()].copy_from_slice(keys);
        let together = sliced(&blocks);
        for (i, key) in several.iter_mut().enumerate() {
            *key = together.map(|slice| (slice >> i & FIRST) * 0xf);
        }
    }
    all
}

/// Eight rows of eight bits with rows and columns exchanged.
#[inline(always)]
fn transposed(x: u64) -> u64 {
    let x = exchanged(x, 7, 0x00aa00aa00aa00aa);
    let x = exchanged(x, 14, 0x0000cccc0000cccc);
    exchanged(x, 28, 0x00000000f0f0f0f0)
}

/// Exchanges the bits of a mask with those that are so much further.
#[inline(always)]
fn exchanged(x: u64, distance: u32, mask: u64) -> u64 {
    let different = (x ^ x >> distance) & mask;
    x ^ different ^ different << distance
}

fn sliced(blocks: &[Block; BATCH]) -> Slices {
    let mut slices = [0; 8];
    // Two columns of all blocks in one row: eight bytes.
    for group in 0..8 {
        let byte = |i: usize| {
            let (row, column) = (group / 2, group % 2 * 2 + i / 4);
            blocks[i % 4][column / 2] >> (8 * (column % 2 * 4 + row)) & 0xff
        };
        let bytes = (0..8).fold(0, |bytes, i| bytes | byte(i) << (8 * i));
        let bits = transposed(bytes);
        for (i, slice) in slices.iter_mut().enumerate() {
            *slice |= (bits >> (8 * i) & 0xff) << (8 * group);
        }
    }
    slices
}

/// Undoes [`sliced`].
fn blocks(slices: &Slices) -> [Block; BATCH] {
    let mut blocks = [[0; 2]; BATCH];
    for group in 0..8 {
        let bits = slices.iter().rev().fold(0, |bits, slice| bits << 8 | slice >> (8 * group) & 0xff);
        let bytes = transposed(bits);
        for i in 0..8 {
            let (row, column) = (group / 2, group % 2 * 2 + i / 4);
            blocks[i % 4][column / 2] |= (bytes >> (8 * i) & 0xff) << (8 * (column % 2 * 4 + row));
        }
    }
    blocks
}

#[inline(always)]
fn add(slices: &mut Slices, key: &Slices) {
    for (slice, key) in slices.iter_mut().zip(key) {
        *slice ^= key;
    }
}

/// Row r moves by r columns.
#[inline(always)]
fn shift_rows(slices: &mut Slices) {
    for slice in slices {
        let x = *slice;
        *slice = x & 0xffff
            | x >> 4 & 0x0fff_0000
            | x << 12 & 0xf000_0000
            | x >> 8 & 0x00ff_0000_0000
            | x << 8 & 0xff00_0000_0000
            | x >> 12 & 0x000f_0000_0000_0000
            | x << 4 & 0xfff0_0000_0000_0000;
    }
}

/// Each byte becomes twice itself and three times the one below, and the two others, in the field of 256 elements.
#[inline(always)]
fn mix_columns(slices: &mut Slices) {
    let below = slices.map(|slice| slice.rotate_right(16));
    let sum: Slices = std::array::from_fn(|i| slices[i] ^ below[i]);
    let top = sum[7];
    let reduced = [top, top, 0, top, top, 0, 0, 0];
    for i in 0..8 {
        let twice = if i > 0 { sum[i - 1] } else { 0 } ^ reduced[i];
        slices[i] = twice ^ below[i] ^ sum[i].rotate_right(32);
    }
}

/// `SubBytes`: the inverse in the field, then an affine map.
#[inline(always)]
fn substitute(slices: &mut Slices) {
    let [x7, x6, x5, x4, x3, x2, x1, x0] = *slices;
    // The linear map into a field of pairs of pairs.
    let y14 = x3 ^ x5;
    let y13 = x0 ^ x6;
    let y9 = x0 ^ x3;
    let y8 = x0 ^ x5;
    let t0 = x1 ^ x2;
    let y1 = t0 ^ x7;
    let y4 = y1 ^ x3;
    let y12 = y13 ^ y14;
    let y2 = y1 ^ x0;
    let y5 = y1 ^ x6;
    let y3 = y5 ^ y8;
    let t1 = x4 ^ y12;
    let y15 = t1 ^ x5;
    let y20 = t1 ^ x1;
    let y6 = y15 ^ x7;
    let y10 = y15 ^ t0;
    let y11 = y20 ^ y9;
    let y7 = x7 ^ y11;
    let y17 = y10 ^ y11;
    let y19 = y10 ^ y8;
    let y16 = t0 ^ y11;
    let y21 = y13 ^ y16;
    let y18 = x0 ^ y16;
    // The inverse there.
    let t2 = y12 & y15;
    let t4 = y3 & y6 ^ t2;
    let t6 = y4 & x7 ^ t2;
    let t7 = y13 & y16;
    let t9 = y5 & y1 ^ t7;
    let t11 = y2 & y7 ^ t7;
    let t12 = y9 & y11;
    let t14 = y14 & y17 ^ t12;
    let t16 = y8 & y10 ^ t12;
    let t21 = t4 ^ t14 ^ y20;
    let t22 = t6 ^ t16 ^ y19;
    let t23 = t9 ^ t14 ^ y21;
    let t24 = t11 ^ t16 ^ y18;
    let t25 = t21 ^ t22;
    let t26 = t21 & t23;
    let t27 = t24 ^ t26;
    let t29 = t25 & t27 ^ t22;
    let t33 = (t22 ^ t26) & (t23 ^ t24) ^ t24;
    let t36 = t24 & (t27 ^ t33);
    let t37 = t36 ^ t23 ^ t33;
    let t40 = t25 ^ t29 & (t27 ^ t36);
    let t41 = t40 ^ t37;
    let t42 = t29 ^ t33;
    let t43 = t29 ^ t40;
    let t44 = t33 ^ t37;
    let t45 = t42 ^ t41;
    let z0 = t44 & y15;
    let z1 = t37 & y6;
    let z2 = t33 & x7;
    let z3 = t43 & y16;
    let z4 = t40 & y1;
    let z5 = t29 & y7;
    let z6 = t42 & y11;
    let z7 = t45 & y17;
    let z8 = t41 & y10;
    let z9 = t44 & y12;
    let z10 = t37 & y3;
    let z11 = t33 & y4;
    let z12 = t43 & y13;
    let z13 = t40 & y5;
    let z14 = t29 & y2;
    let z15 = t42 & y9;
    let z16 = t45 & y14;
    let z17 = t41 & y8;
    // The way back, and the affine map.
    let t46 = z15 ^ z16;
    let t48 = z5 ^ z13;
    let t53 = z0 ^ z3;
    let t57 = z2 ^ z12 ^ t53;
    let t58 = z4 ^ t46;
    let t59 = z3 ^ z6 ^ z7;
    let t62 = z7 ^ z8 ^ t58;
    let t63 = z9 ^ z10 ^ t58;
    let t64 = z4 ^ t59;
    let t65 = z14 ^ t57 ^ t62;
    let t66 = z1 ^ t63;
    let s3 = t53 ^ t66;
    *slices = [
        !(t48 ^ t46 ^ t57),
        !(z12 ^ t48 ^ t62),
        z10 ^ z11 ^ t65,
        z2 ^ z5 ^ t66,
        s3,
        !(z16 ^ z17 ^ t64 ^ t65),
        !(t64 ^ s3),
        t59 ^ t63,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The S-box by its definition: the inverse x^254, then the affine map.
    #[test]
    fn the_circuit_is_the_table() {
        fn times(a: u32, b: u32) -> u32 {
            let product = (0..8).filter(|i| b >> i & 1 == 1).fold(0, |sum, i| sum ^ a << i);
            (8..15).rev().fold(product, |p, i| if p >> i & 1 == 1 { p ^ 0x11b << (i - 8) } else { p })
        }
        for x in 0..256 {
            let inverse = (0..254).fold(1, |power, _| times(power, x)) as u8;
            let rotations = (0..5).fold(0, |sum, i| sum ^ inverse.rotate_left(i));
            assert_eq!(substituted(x), u32::from(rotations ^ 0x63) | 0x63636300, "{x}");
        }
    }

    #[test]
    fn slices_are_undone() {
        let all =
            std::array::from_fn(|b| [0x0123456789abcdef_u64.rotate_left(11 * b as u32), 0x1f2e3d << (9 * b)]);
        assert_eq!(blocks(&sliced(&all)), all);
    }
}
