//! Where a distribution object holds its bit generator: shared with others, and swapped while threads draw.

use crate::bit_generator::{BitGenerator, Source};
use crate::error::Result;
use crate::lock::{Lock, enter, is_single_threaded};

/// A bit generator that can be swapped, and what its holder keeps beside it (`S`).
pub(crate) struct Seat<S> {
    lock: Lock<Seated<S>>,
}

struct Seated<S> {
    bit_generator: BitGenerator,
    own: S,
}

impl<S: Default> Seat<S> {
    pub(crate) fn new(bit_generator: BitGenerator) -> Self {
        Self { lock: Lock::new(Seated { bit_generator, own: S::default() }) }
    }

    /// The bit generator that is drawn from now.
    pub(crate) fn bit_generator(&self) -> Result<BitGenerator> {
        Ok(enter(&self.lock.turn())?.bit_generator.clone())
    }

    /// Swaps the bit generator; `forget` drops what was kept beside the old one.
    pub(crate) fn set_bit_generator(
        &self,
        bit_generator: &BitGenerator,
        forget: impl FnOnce(&mut S),
    ) -> Result<()> {
        let turn = self.lock.turn();
        let mut seated = enter(&turn)?;
        let old = std::mem::replace(&mut seated.bit_generator, bit_generator.clone());
        forget(&mut seated.own);
        drop(seated);
        drop(turn);
        drop(old);
        Ok(())
    }

    /// Runs `act` with the seat and the bit generator both locked.
    #[inline]
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        if is_single_threaded() {
            // SAFETY: there is no other thread; and none will be started before this is given up, for `act` is run only
            // where the bit generator calls nobody.
            let seated = unsafe { self.lock.without_turn() };
            let Seated { bit_generator, own } = &mut *enter(seated)?;
            if !bit_generator.calls_out() {
                // SAFETY: as above.
                return act(&mut *enter(unsafe { bit_generator.without_turn() })?, own);
            }
        }
        self.with_turns(act)
    }

    /// Nobody waits for a bit generator while holding a seat: a thread that holds the bit generator's lock across calls
    /// must be able to reach the seat. So the seat is given up before waiting, and looked at again afterwards.
    fn with_turns<R>(&self, act: impl FnOnce(&mut Source, &mut S) -> Result<R>) -> Result<R> {
        let mut awaited: Option<BitGenerator> = None;
        loop {
            let turn = awaited.as_ref().map(BitGenerator::turn);
            let seat = self.lock.turn();
            let mut seated = enter(&seat)?;
            let Seated { bit_generator, own } = &mut *seated;
            if let Some(source) = bit_generator.sole() {
                return act(source, own);
            }
            if let Some(turn) = bit_generator.try_turn() {
                return act(&mut *enter(&turn)?, own);
            }
            let next = bit_generator.clone();
            drop(seated);
            drop(seat);
            drop(turn);
            awaited = Some(next);
        }
    }
}
