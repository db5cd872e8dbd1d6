//! The place where a distribution object keeps its bit generator, which may be shared with others and replaced while
//! threads draw.
//!
//! A draw needs two locks, the slot's and the bit generator's. No thread waits for a bit generator while it holds the
//! lock of a slot: a thread that holds the bit generator's lock across calls must be able to reach the slot. So the
//! order of waiting is the bit generator first, then the slot, and a thread that has the slot only tries for the bit
//! generator.

use crate::bit_generator::{BitGenerator, Source};
use crate::error::Result;
use crate::lock::{Lock, is_single_threaded};

/// A bit generator that can be replaced, and what its object keeps beside it (`S`).
pub(crate) struct BitGeneratorSlot<S> {
    lock: Lock<Content<S>>,
}

struct Content<S> {
    bit_generator: BitGenerator,
    own: S,
}

impl<S: Default> BitGeneratorSlot<S> {
    pub(crate) fn new(bit_generator: BitGenerator) -> Self {
        Self { lock: Lock::new(Content { bit_generator, own: S::default() }) }
    }

    /// The current bit generator.
    pub(crate) fn bit_generator(&self) -> Result<BitGenerator> {
        self.lock.with(|content| Ok(content.bit_generator.clone()))
    }

    /// Replaces the bit generator. `forget` drops what was kept beside the old one.
    pub(crate) fn set_bit_generator(
        &self,
        bit_generator: &BitGenerator,
        forget: impl FnOnce(&mut S),
    ) -> Result<()> {
        // The old one is dropped only after the lock is released.
        let _old = self.lock.with(|content| {
            forget(&mut content.own);
            Ok(std::mem::replace(&mut content.bit_generator, bit_generator.clone()))
        })?;
        Ok(())
    }

    /// Runs `act` with the slot and the bit generator both locked.
    #[inline]
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        if is_single_threaded() {
            // SAFETY: there is no other thread. `act` starts none that reaches this slot: it runs here only if the bit
            // generator calls no foreign code, and the threads of a parallel fill have copies of the algorithm alone.
            let Content { bit_generator, own } = &mut *unsafe { self.lock.enter_unlocked() }?;
            if !bit_generator.calls_out() {
                // SAFETY: as above.
                return act(&mut *unsafe { bit_generator.enter_unlocked() }?, own);
            }
        }
        self.with_locks(act)
    }

    /// As [`Self::with`]; also if `act` runs code that may start threads. Tries for the bit generator under the slot's lock. If another thread holds it, this releases the slot, waits for
    /// the bit generator, takes the slot again, and checks whether the bit generator is still the same.
    pub(crate) fn with_locks<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        let mut awaited: Option<BitGenerator> = None;
        loop {
            let awaited_guard = awaited.as_ref().map(BitGenerator::lock).transpose()?;
            let slot = self.lock.lock()?;
            let mut content = slot.enter()?;
            let Content { bit_generator, own } = &mut *content;
            if bit_generator.is_exclusive() {
                // SAFETY: no other handle leads to the bit generator, and whoever makes one waits for this slot.
                return act(&mut *unsafe { bit_generator.enter_unlocked() }?, own);
            }
            if let Some(guard) = bit_generator.try_lock()? {
                return act(&mut *guard.enter()?, own);
            }
            let next = bit_generator.clone();
            drop(content);
            drop(slot);
            drop(awaited_guard);
            awaited = Some(next);
        }
    }

    /// Takes the locks of the bit generator and of the slot, and keeps them until [`Self::let_go`].
    #[cfg(unix)]
    pub(crate) fn hold(&self) -> Result<BitGenerator> {
        loop {
            let bit_generator = self.bit_generator()?;
            let guard = bit_generator.lock()?;
            let slot = self.lock.lock()?;
            if slot.enter().is_ok_and(|content| !content.bit_generator.is(&bit_generator)) {
                continue;
            }
            guard.forget();
            slot.forget();
            return Ok(bit_generator.clone());
        }
    }

    /// Releases what [`Self::hold`] took.
    ///
    /// # Safety
    /// This thread holds the locks by [`Self::hold`], and has not released them yet. `bit_generator` is what that
    /// returned.
    #[cfg(unix)]
    pub(crate) unsafe fn let_go(&self, bit_generator: &BitGenerator) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            self.lock.end_forgotten_guard();
            bit_generator.end_forgotten_guard();
        }
    }
}
