//! Plain memory seen as values of another type of the same bits.

/// The part of `words` that lies where pairs of them are 64-bit words, and how many words lie before it.
pub(crate) fn pairs(words: &mut [u32]) -> (usize, &mut [u64]) {
    // SAFETY: any bits make a word of either size.
    let (before, pairs, _) = unsafe { words.align_to_mut() };
    (before.len(), pairs)
}

/// Floats as the words of their bits.
pub(crate) fn words_of_floats(floats: &mut [f32]) -> &mut [u32] {
    let (first, length) = (floats.as_mut_ptr(), floats.len());
    // SAFETY: the same memory; both are 4 bytes long and aligned alike, and any bits make either.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Signed words as unsigned ones of the same bits.
pub(crate) fn words_of_i64(integers: &mut [i64]) -> &mut [u64] {
    let (first, length) = (integers.as_mut_ptr(), integers.len());
    // SAFETY: the same memory; both are 8 bytes long and aligned alike, and any bits make either.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Bytes as items of `SIZE` of them; what is left at the end is left out.
pub(crate) fn items<const SIZE: usize>(bytes: &mut [u8]) -> &mut [[u8; SIZE]] {
    let (first, length) = (bytes.as_mut_ptr(), bytes.len() / SIZE);
    // SAFETY: the same memory, or the head of it; arrays of bytes lie anywhere.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}
