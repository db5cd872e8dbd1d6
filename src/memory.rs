//! Plain memory viewed as values of another type with the same bits.

/// The longest part of `words` that is aligned as 64-bit words, and how many words precede it.
pub(crate) fn pairs(words: &mut [u32]) -> (usize, &mut [u64]) {
    // SAFETY: every bit pattern is a valid word of either size.
    let (before, pairs, _) = unsafe { words.align_to_mut() };
    (before.len(), pairs)
}

/// Floats as words with the same bits.
pub(crate) fn words_of_floats(floats: &mut [f32]) -> &mut [u32] {
    let (first, length) = (floats.as_mut_ptr(), floats.len());
    // SAFETY: the slice covers the same memory. Both types have 4 bytes and the same alignment, and every bit pattern
    // is valid for both.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Doubles as words with the same bits.
pub(crate) fn words_of_doubles(doubles: &mut [f64]) -> &mut [u64] {
    let (first, length) = (doubles.as_mut_ptr(), doubles.len());
    // SAFETY: the slice covers the same memory. Both types have 8 bytes and the same alignment, and every bit pattern
    // is valid for both.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Items in arrays of `N`. An incomplete array at the end is left out.
pub(crate) fn arrays<T, const N: usize>(items: &mut [T]) -> &mut [[T; N]] {
    let (first, length) = (items.as_mut_ptr(), items.len() / N);
    // SAFETY: the slice covers the same memory, or its head. An array is as aligned as an item.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Words as their halves, in the order in which they lie in memory.
pub(crate) fn halves_of_words(words: &mut [u64]) -> &mut [u32] {
    let (first, length) = (words.as_mut_ptr(), 2 * words.len());
    // SAFETY: the slice covers the same memory. The alignment of a half is less, and every bit pattern is valid for both.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Doubles as the halves of their bits, in the order in which they lie in memory.
pub(crate) fn halves_of_doubles(doubles: &mut [f64]) -> &mut [u32] {
    let (first, length) = (doubles.as_mut_ptr(), 2 * doubles.len());
    // SAFETY: the slice covers the same memory. The alignment of a half is less, and every bit pattern is valid for both.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Signed words as unsigned ones with the same bits.
pub(crate) fn words_of_i64(integers: &mut [i64]) -> &mut [u64] {
    let (first, length) = (integers.as_mut_ptr(), integers.len());
    // SAFETY: the slice covers the same memory. Both types have 8 bytes and the same alignment, and every bit pattern
    // is valid for both.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}

/// Bytes as items of `SIZE` bytes. An incomplete item at the end is left out.
pub(crate) fn items<const SIZE: usize>(bytes: &mut [u8]) -> &mut [[u8; SIZE]] {
    let (first, length) = (bytes.as_mut_ptr(), bytes.len() / SIZE);
    // SAFETY: the slice covers the same memory, or its head. Arrays of bytes need no alignment.
    unsafe { std::slice::from_raw_parts_mut(first.cast(), length) }
}
