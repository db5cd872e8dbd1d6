//! Where a distribution object holds its bit generator: shared with others, and swapped while threads draw.

use std::cell::RefCell;

use parking_lot::ReentrantMutex;

use crate::bit_generator::{BitGenerator, Source, busy};
use crate::error::Result;

/// A bit generator that can be swapped, and what its holder keeps beside it (`S`).
pub(crate) struct Seat<S> {
    inner: ReentrantMutex<RefCell<Seated<S>>>,
}

struct Seated<S> {
    bit_generator: BitGenerator,
    own: S,
}

impl<S: Default> Seat<S> {
    pub(crate) fn new(bit_generator: BitGenerator) -> Self {
        Self { inner: ReentrantMutex::new(RefCell::new(Seated { bit_generator, own: S::default() })) }
    }

    /// The bit generator that is drawn from now.
    pub(crate) fn bit_generator(&self) -> Result<BitGenerator> {
        self.seated(|seated| Ok(seated.bit_generator.clone()))
    }

    /// Swaps the bit generator and drops what was kept beside the old one.
    pub(crate) fn set_bit_generator(&self, bit_generator: &BitGenerator) -> Result<()> {
        let fresh = Seated { bit_generator: bit_generator.clone(), own: S::default() };
        let old = self.seated(|seated| Ok(std::mem::replace(seated, fresh)));
        old.map(drop)
    }

    fn seated<R>(&self, act: impl FnOnce(&mut Seated<S>) -> Result<R>) -> Result<R> {
        let lock = self.inner.lock();
        let mut seated = lock.try_borrow_mut().map_err(|_| busy())?;
        act(&mut seated)
    }

    /// Runs `act` with the seat and the bit generator both locked.
    ///
    /// Nobody waits for a bit generator while holding a seat: a thread that holds the bit generator's lock across calls
    /// must be able to reach the seat. So the seat is given up before waiting, and looked at again afterwards.
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        let mut awaited: Option<BitGenerator> = None;
        loop {
            let turn = awaited.as_ref().map(BitGenerator::turn);
            let lock = self.inner.lock();
            let mut seated = lock.try_borrow_mut().map_err(|_| busy())?;
            let Seated { bit_generator, own } = &mut *seated;
            if let Some(turn) = bit_generator.try_turn() {
                let mut source = turn.try_borrow_mut().map_err(|_| busy())?;
                return act(&mut source, own);
            }
            let next = bit_generator.clone();
            drop(seated);
            drop(lock);
            drop(turn);
            awaited = Some(next);
        }
    }
}
