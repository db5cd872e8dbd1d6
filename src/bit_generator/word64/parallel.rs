//! Fills by several threads, with the values and the final state of one thread.
//!
//! A fill can be divided if a copy of the algorithm can skip to any position of the stream at once, and every value
//! takes the same number of words. The threads hold copies only; no other bit generator is touched.

use std::sync::{Mutex, PoisonError};

use super::Word64;
use crate::bit_generator::algorithm::undivided;
use crate::bit_generator::units::fill_f32;
use crate::bit_generator::{Algorithm, Values};
use crate::cancellation;
use crate::error::Result;
use crate::threads::{MOST, processors, with_helpers};

/// The division of the work.
pub(super) struct Plan {
    /// The most threads, including the caller's.
    threads: usize,
    /// Words in a part.
    part: usize,
}

/// Making this many words takes about as long as starting a thread, as measured on x86-64; any value gives the same
/// numbers.
const PART: usize = 1 << 17;

impl Plan {
    /// For at most that many threads; 0 means as many as can run at once.
    #[inline(never)]
    pub(super) fn new(threads: usize) -> Self {
        let threads = match threads {
            0 => cancellation::held_off(processors),
            n => n.min(MOST),
        };
        Self { threads, part: PART }
    }

    pub(super) fn fill<G: Word64>(&self, algorithm: &mut G, out: Values<'_>) -> Result<()> {
        if G::SKIP.is_none() {
            return Err(undivided(G::KIND));
        }
        // A half that a 32-bit draw left comes first.
        let pending = usize::from(algorithm.half().is_full());
        self.divide(algorithm, out, pending);
        Ok(())
    }

    /// As [`Self::fill`]. The algorithm's type is not known here, so that there is one such function for all.
    #[inline(never)]
    fn divide(&self, algorithm: &mut dyn Algorithm, out: Values<'_>, pending: usize) {
        match out {
            Values::U64(out) => self.share(algorithm, out, 1, |copy, part| copy.fill_u64(part)),
            Values::F64(out) => self.share(algorithm, out, 1, |copy, part| copy.fill_f64(part)),
            Values::F32(out) => {
                // The last word is drawn here, because it leaves the new half.
                let (first, rest) = out.split_at_mut(pending.min(out.len()));
                fill_f32(algorithm, first);
                let (pairs, last) = rest.split_at_mut(rest.len().saturating_sub(2) / 2 * 2);
                self.share(algorithm, pairs, 2, fill_f32);
                fill_f32(algorithm, last);
            }
        }
    }

    /// Fills `out`, whose values take one word for each `per_word` of them. Each thread takes the next part when it is
    /// free. Threads that cannot be started, and copies for which there is no memory, are not replaced.
    fn share<T: Send>(
        &self,
        algorithm: &mut dyn Algorithm,
        out: &mut [T],
        per_word: usize,
        fill: fn(&mut dyn Algorithm, &mut [T]),
    ) {
        let words = (out.len() / per_word) as u64;
        let parts = out.len().div_ceil(self.part * per_word);
        let mut copies = Vec::new();
        if copies.try_reserve(self.threads.min(parts)).is_ok() {
            copies.extend((0..self.threads.min(parts)).map_while(|_| algorithm.boxed_clone().ok()));
        }
        if copies.len() < 2 {
            return fill(algorithm, out);
        }
        let helpers = copies.len() - 1;
        let copies = Mutex::new(copies);
        let parts = Mutex::new(out.chunks_mut(self.part * per_word).enumerate());
        let work = || {
            let copy = copies.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(mut copy) = copy else { return };
            // The part at whose beginning the copy is.
            let mut at = 0;
            loop {
                let next = parts.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some((index, part)) = next else { return };
                copy.skip((index - at) as u64 * self.part as u64);
                fill(&mut *copy, part);
                at = index + 1;
            }
        };
        cancellation::held_off(|| with_helpers(helpers, work, work));
        algorithm.skip(words);
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{AesCounter, BlaBla, Mt19937, Pcg64, Pcg64Dxsm, Philox, Sfc64};
    use crate::error::Status;

    /// The bits of `n` single draws from `start`, and the state after them.
    fn one_by_one<G: Word64, T>(start: &G, n: usize, draw: impl Fn(&mut G) -> T) -> (Vec<T>, Vec<u32>) {
        let mut single = start.clone();
        let values = (0..n).map(|_| draw(&mut single)).collect();
        (values, single.state().unwrap())
    }

    fn check<G: Word64>(start: &G, n: usize, plan: &Plan) {
        let context = format!("{n} by {} threads, {} words a part", plan.threads, plan.part);
        let (words, state) = one_by_one(start, n, Algorithm::next_u64);
        let (mut out, mut filled) = (vec![0; n], start.clone());
        plan.fill(&mut filled, Values::U64(&mut out)).unwrap();
        assert!(out == words && filled.state().unwrap() == state, "words, {context}");

        let (doubles, state) = one_by_one(start, n, Algorithm::next_f64);
        let (mut out, mut filled) = (vec![0.0; n], start.clone());
        plan.fill(&mut filled, Values::F64(&mut out)).unwrap();
        assert!(out == doubles && filled.state().unwrap() == state, "doubles, {context}");

        let float = |word: u32| (word >> 8) as f32 / 16777216.0;
        let (floats, state) = one_by_one(start, n, |single| float(single.next_u32()));
        let (mut out, mut filled) = (vec![0.0; n], start.clone());
        plan.fill(&mut filled, Values::F32(&mut out)).unwrap();
        assert!(out == floats && filled.state().unwrap() == state, "floats, {context}");
    }

    /// Other processors are emulated, which takes long where threads are started, and so check one of eleven.
    fn every_start<G: Word64>(seeded: &G) {
        let mut count = 0;
        for words in 0..5 {
            for halves in 0..3 {
                let mut start = seeded.clone();
                start.fill_u64(&mut vec![0; words]);
                start.fill_u32(&mut vec![0; halves]);
                for n in (0..14).chain([31, 32, 33, 64, 65, 129, 513]) {
                    for part in [1, 3, 4, 32] {
                        count += 1;
                        if cfg!(target_arch = "x86_64") || count % 11 == 0 {
                            check(&start, n, &Plan { threads: 1 + count % 8, part: part.max(n / 40) });
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn any_number_of_threads_gives_the_values_and_the_state_of_single_draws() {
        every_start(&Pcg64::seed_from_u64(1));
        every_start(&Pcg64Dxsm::seed_from_u64(1));
        every_start(&AesCounter::seed_from_u64(1));
        every_start(&BlaBla::seed_from_u64(1));
        every_start(&Philox::seed_from_u64(1));
        // The counter's lowest word overflows in the middle.
        every_start(&Philox::new([u64::MAX - 5, u64::MAX, u64::MAX, 7], [1, 2]));
    }

    #[test]
    fn parts_of_the_usual_size_meet_without_a_seam() {
        let start = Philox::seed_from_u64(1);
        for n in [PART, PART + 1, 2 * PART + 5] {
            for threads in [0, 1, 3, usize::MAX] {
                check(&start, n, &Plan::new(threads));
            }
        }
    }

    #[test]
    fn what_cannot_be_divided_is_refused_and_does_not_move() {
        fn refused(mut algorithm: impl Algorithm) {
            let before = algorithm.state().unwrap();
            for n in [0, 1] {
                let error = algorithm.fill_parallel(Values::U64(&mut [0; 1][..n]), 2).unwrap_err();
                let message = format!("{} cannot be filled in parallel", algorithm.kind().name());
                assert_eq!((error.status(), error.message()), (Status::Unsupported, &*message));
            }
            assert_eq!(algorithm.state().unwrap(), before);
        }
        refused(Mt19937::seed_from_u64(1));
        refused(Sfc64::seed_from_u64(1));
    }
}
