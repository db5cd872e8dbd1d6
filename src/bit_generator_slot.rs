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

/// Access to a slot and to its bit generator, until this is dropped.
struct Held<'a, S> {
    slot: &'a Lock<Content<S>>,
    source: &'a Lock<Source>,
    /// Which of the two this has a guard of.
    guards: Guards,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Guards {
    Neither,
    Slot,
    Both,
}

impl<S> Held<'_, S> {
    #[inline(always)]
    fn parts(&mut self) -> (&mut Source, &mut S) {
        // SAFETY: this has both accesses, and hands them out for no longer than it is borrowed itself.
        unsafe { (&mut *self.source.object(), &mut (*self.slot.object()).own) }
    }
}

impl<S> Drop for Held<'_, S> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: the accesses of this were forgotten, the bit generator's after the slot's.
        unsafe {
            self.source.end_forgotten_access();
            self.slot.end_forgotten_access();
        }
        if self.guards != Guards::Neither {
            // SAFETY: the guards were forgotten by this thread.
            unsafe { release(self.guards, self.source, self.slot) };
        }
    }
}

/// Ends forgotten guards. Not inlined, so that it is not in every function that draws.
///
/// # Safety
/// This thread has forgotten these guards and has not ended them yet.
#[inline(never)]
unsafe fn release<S>(guards: Guards, source: &Lock<Source>, slot: &Lock<Content<S>>) {
    // SAFETY: the caller's contract is the same.
    unsafe {
        if guards == Guards::Both {
            source.end_forgotten_guard();
        }
        slot.end_forgotten_guard();
    }
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
    #[inline(always)]
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        let mut held = match self.enter_alone() {
            Some(held) => held,
            None => self.enter_locked()?,
        };
        let (source, own) = held.parts();
        act(source, own)
    }

    /// Access without locks, in a process with one thread.
    #[inline(always)]
    fn enter_alone(&self) -> Option<Held<'_, S>> {
        if !is_single_threaded() || self.lock.is_in_use() {
            return None;
        }
        // Before anything is read of the slot, since a signal handler may replace the bit generator.
        // SAFETY: there is no other thread, and nothing on this one has access. The caller starts no thread that reaches
        // this slot: the bit generator calls no foreign code, and the threads of a parallel fill have copies of the
        // algorithm alone.
        unsafe { self.lock.begin_access() };
        // SAFETY: this has access, so the bit generator stays in the slot, and with it the source.
        let (source, calls_out) = unsafe {
            let bit_generator = &(*self.lock.object()).bit_generator;
            (&*bit_generator.source(), bit_generator.calls_out())
        };
        if calls_out || source.is_in_use() {
            // SAFETY: the access has begun above.
            unsafe { self.lock.end_forgotten_access() };
            return None;
        }
        // SAFETY: as for the slot.
        unsafe { source.begin_access() };
        Some(Held { slot: &self.lock, source, guards: Guards::Neither })
    }

    /// As [`Self::with`]; also if `act` runs code that may start threads.
    pub(crate) fn with_locks<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        let mut held = self.enter_locked()?;
        let (source, own) = held.parts();
        act(source, own)
    }

    /// Tries for the bit generator under the slot's lock. If another thread holds it, this releases the slot, waits for
    /// the bit generator, takes the slot again, and checks whether the bit generator is still the same. Not inlined, so
    /// that it is not in every function that draws.
    #[inline(never)]
    fn enter_locked(&self) -> Result<Held<'_, S>> {
        let mut awaited: Option<BitGenerator> = None;
        loop {
            let awaited_guard = awaited.as_ref().map(BitGenerator::lock).transpose()?;
            let slot = self.lock.lock()?;
            let content = slot.enter()?;
            let bit_generator = &content.bit_generator;
            // SAFETY: as in `enter_alone`.
            let source = unsafe { &*bit_generator.source() };
            let guards = if bit_generator.is_exclusive() {
                // SAFETY: no other handle leads to the bit generator, and whoever makes one waits for this slot.
                unsafe { source.enter_unlocked() }?.forget();
                Some(Guards::Slot)
            } else if let Some(guard) = bit_generator.try_lock() {
                guard.enter()?.forget();
                guard.forget();
                Some(Guards::Both)
            } else {
                None
            };
            if let Some(guards) = guards {
                content.forget();
                slot.forget();
                return Ok(Held { slot: &self.lock, source, guards });
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
