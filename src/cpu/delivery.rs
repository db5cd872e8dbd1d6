//! A copy to memory that no cache holds, made piece by piece while other work goes on.

use super::prefetch;

/// A copy of values to their place.
///
/// A store to memory that is not in a cache waits for its line, and soon the work after it waits too. So each piece
/// fetches the lines of the next one, which come while the caller works.
pub(crate) struct Delivery<'a, T> {
    from: &'a [T],
    to: &'a mut [T],
}

/// Bytes of a cache line.
const LINE: usize = 64;

impl<'a, T: Copy> Delivery<'a, T> {
    /// Of `from` to `to`, which is as long.
    pub(crate) fn new(from: &'a [T], to: &'a mut [T]) -> Self {
        assert_eq!(from.len(), to.len());
        Self { from, to }
    }

    /// Copies the next `n` values, or all that are left.
    pub(crate) fn some(&mut self, n: usize) {
        let n = n.min(self.to.len());
        for line in self.to[n..].chunks(LINE / size_of::<T>()).take(n * size_of::<T>() / LINE + 1) {
            prefetch(line.as_ptr().cast());
        }
        let (from, from_rest) = self.from.split_at(n);
        let (to, to_rest) = std::mem::take(&mut self.to).split_at_mut(n);
        to.copy_from_slice(from);
        (self.from, self.to) = (from_rest, to_rest);
    }

    /// Copies what is left.
    pub(crate) fn finish(mut self) {
        while !self.to.is_empty() {
            self.some(PIECE);
        }
    }
}

/// Values copied at a time where no work goes on.
const PIECE: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_copied_in_any_pieces() {
        let from: Vec<u32> = (0..200).collect();
        for n in (0..200).step_by(7) {
            for piece in [0, 1, 16, 17, 150] {
                for pieces in 0..4 {
                    let mut to = vec![u32::MAX; 200];
                    let mut delivery = Delivery::new(&from[..n], &mut to[..n]);
                    for _ in 0..pieces {
                        delivery.some(piece);
                    }
                    delivery.finish();
                    assert_eq!(to[..n], from[..n]);
                    assert!(to[n..].iter().all(|&word| word == u32::MAX));
                }
            }
        }
    }
}
