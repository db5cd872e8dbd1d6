//! A copy that passes the caches by: for memory that is not read again soon, and would displace what is.

/// Copies `from` to `to`, which is as long.
///
/// A store to memory that is not in a cache reads its line first; stores that pass the caches by do not.
pub(crate) fn copy<T: Copy>(from: &[T], to: &mut [T]) {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::x86_64::*;

        assert_eq!(from.len(), to.len());
        // SAFETY: whole vectors of 16 bytes can be written over values that have no destructor; their values follow.
        let (head, vectors, _) = unsafe { to.align_to_mut::<__m128i>() };
        let (skipped, count) = (head.len(), vectors.len());
        let first = vectors.as_mut_ptr();
        let in_vectors = count * size_of::<__m128i>() / size_of::<T>();
        to[..skipped].copy_from_slice(&from[..skipped]);
        let source = from[skipped..].as_ptr().cast::<__m128i>();
        for i in 0..count {
            // SAFETY: `from` has as many bytes behind the skipped values as `to`, of which these vectors are a part. The
            // vectors of `to` are aligned, and every processor of this architecture has the instructions.
            unsafe { _mm_stream_si128(first.add(i), _mm_loadu_si128(source.add(i))) };
        }
        // SAFETY: as above. The stores come before all that other threads see of this one later.
        unsafe { _mm_sfence() };
        to[skipped + in_vectors..].copy_from_slice(&from[skipped + in_vectors..]);
    }
    #[cfg(not(target_arch = "x86_64"))]
    to.copy_from_slice(from);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_copied_from_any_place_to_any_place() {
        let from: Vec<u32> = (0..200).collect();
        for start in 0..9 {
            for to_start in 0..9 {
                for n in 0..70 {
                    let mut to = vec![u32::MAX; 100];
                    copy(&from[start..start + n], &mut to[to_start..to_start + n]);
                    assert_eq!(to[to_start..to_start + n], from[start..start + n]);
                    assert!(to[..to_start].iter().chain(&to[to_start + n..]).all(|&word| word == u32::MAX));
                }
            }
        }
    }
}
