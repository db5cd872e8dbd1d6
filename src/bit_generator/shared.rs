//! A bit generator as programs hold it: shared, locked, with its seed sequence.

use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::read_ahead::ReadAhead;
use super::seeded::{Seeded, SharedSeedSequence};
use super::units::fill_bytes;
use super::word_buffer::{Bits, Blocks};
use super::{Algorithm, Delta, Kind, LegacySeed, Mt19937, Native, Options, Philox, Registered, Values};
use crate::allocation::{Shared, try_box};
use crate::entropy;
use crate::error::{Error, Result, Status};
use crate::lock::{Access, Guard, Lock, is_single_threaded, look_up};
use crate::seed_sequence::SeedSequence;

/// What the lock of a bit generator protects: the algorithm with its state, its seed sequence, and the buffers of its
/// words.
#[repr(C)]
pub(crate) struct Source {
    /// The first field, since C reads its beginning.
    pub(crate) algorithm: ReadAhead,
    pub(crate) seeded: Seeded,
    blocks: Box<Blocks>,
}
const _: () = assert!(std::mem::offset_of!(Source, algorithm) == 0);

/// A bit generator that generators and random states share. `clone` makes another handle on the same one.
///
/// Every method may be called from any thread. Each call holds a re-entrant lock.
#[derive(Clone)]
pub struct BitGenerator {
    shared: Shared<Core>,
}

struct Core {
    source: Lock<Source>,
    /// Whether a draw may run foreign code, which may call back and start threads.
    calls_out: bool,
    /// How many times [`BitGenerator::hold`] has taken the lock for the thread that holds it.
    held: AtomicUsize,
    /// The `rill_bitgen` that the C interface handed out, with what it points at.
    bitgen: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl BitGenerator {
    /// A bit generator of that kind, seeded from the seed sequence: `PCG64(seed)`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`]; [`Status::InvalidArgument`] of RDRAND, which takes no seed.
    pub fn new(kind: Kind, seed: SeedSequence) -> Result<Self> {
        Self::from_shared(kind, &Shared::try_new(Lock::new(seed))?)
    }

    /// As [`Self::new`], with `SeedSequence(seed)`: `PCG64(42)`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`].
    pub fn from_u64(kind: Kind, seed: u64) -> Result<Self> {
        Self::new(kind, SeedSequence::from_u64(seed)?)
    }

    /// As [`Self::new`], of one algorithm. Construction by kind refers to the algorithms of all kinds; a program that is
    /// linked statically and does without it contains this one alone.
    pub(crate) fn of<A: Native + Algorithm>(seed: SeedSequence) -> Result<Self> {
        let algorithm = const { &Registered::of::<A>() }.seeded(&seed, &Options::new(A::KIND))?;
        Self::assemble(algorithm, Some(Shared::try_new(Lock::new(seed))?))
    }

    /// As [`Self::new`], with fresh entropy: `PCG64()`.
    ///
    /// # Errors
    /// [`Status::NoEntropy`]; [`Status::Unsupported`] of RDRAND, where the processor has no such instruction.
    pub fn from_os(kind: Kind) -> Result<Self> {
        Self::with_options(&Options::new(kind), None)
    }

    /// With options, and with a seed sequence or fresh entropy: `JSF(seed, size=32)`.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for options that do not go together, [`Status::NoEntropy`].
    pub fn with_options(options: &Options, seed: Option<SeedSequence>) -> Result<Self> {
        let seed = seed.map(|seed| Shared::try_new(Lock::new(seed))).transpose()?;
        Self::from_shared_with(options, seed.as_ref())
    }

    pub(crate) fn from_shared(kind: Kind, seed: &SharedSeedSequence) -> Result<Self> {
        Self::from_shared_with(&Options::new(kind), Some(seed))
    }

    pub(crate) fn from_shared_with(options: &Options, seed: Option<&SharedSeedSequence>) -> Result<Self> {
        if options.kind() == Kind::Philox {
            let key = options.number("key").map(|[low, high, ..]| [low, high]);
            return Self::new_philox(seed, options.number("counter"), key);
        }
        let seed = match seed {
            Some(seed) => {
                options.check_beside_seed()?;
                seed.clone()
            }
            None => Shared::try_new(Lock::new(SeedSequence::from_os()?))?,
        };
        let algorithm = seed.with(|seed| options.seeded(seed))?;
        Self::assemble(algorithm, Some(seed))
    }

    /// Seeded with the words of a foreign seed sequence, as many as the kind takes.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for another number of words.
    pub fn from_seed_words(kind: Kind, words: &[u32]) -> Result<Self> {
        Self::assemble(kind.seeded(words)?, None)
    }

    /// MT19937 with legacy seeding, as `RandomState(seed)` makes it.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for an empty array.
    pub fn from_legacy_seed(seed: LegacySeed<'_>) -> Result<Self> {
        let mut algorithm = try_box(Mt19937::from_words(&[0; Mt19937::SEED_WORDS]))?;
        algorithm.legacy_seed(seed)?;
        Self::assemble(algorithm, None)
    }

    /// Philox with a counter: `Philox(seed, counter=..., key=...)`, with a seed or a key, not both.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] ("seed and key cannot be both used"), [`Status::NoEntropy`].
    pub(crate) fn new_philox(
        seed: Option<&SharedSeedSequence>,
        counter: Option<[u64; 4]>,
        key: Option<[u64; 2]>,
    ) -> Result<Self> {
        let counter = counter.unwrap_or_default();
        let seed = match (seed, key) {
            (Some(_), Some(_)) => return Err(Error::argument("seed and key cannot be both used")),
            (None, Some(key)) => return Self::assemble(try_box(Philox::new(counter, key))?, None),
            (Some(seed), None) => seed.clone(),
            (None, None) => Shared::try_new(Lock::new(SeedSequence::from_os()?))?,
        };
        let mut key = [0; 2];
        seed.with(|seed| {
            seed.generate_state_u64(&mut key);
            Ok(())
        })?;
        Self::assemble(try_box(Philox::new(counter, key))?, Some(seed))
    }

    /// A bit generator with the caller's own algorithm, and without a seed sequence.
    ///
    /// # Errors
    /// [`Status::OutOfMemory`].
    pub fn from_algorithm(algorithm: Box<dyn Algorithm>) -> Result<Self> {
        Self::share(algorithm, None, true)
    }

    /// A bit generator with one of our algorithms.
    pub(crate) fn assemble(
        algorithm: Box<dyn Algorithm>,
        seed_sequence: Option<SharedSeedSequence>,
    ) -> Result<Self> {
        Self::share(algorithm, seed_sequence, false)
    }

    fn share(
        algorithm: Box<dyn Algorithm>,
        seed_sequence: Option<SharedSeedSequence>,
        calls_out: bool,
    ) -> Result<Self> {
        look_up();
        let source = Lock::new(Source {
            algorithm: ReadAhead::new(algorithm)?,
            seeded: seed_sequence.into(),
            blocks: try_box(Blocks::default())?,
        });
        let core = Core { source, calls_out, held: AtomicUsize::new(0), bitgen: OnceLock::new() };
        Ok(Self { shared: Shared::try_new(core)? })
    }

    /// Waits for the lock.
    #[inline]
    pub(crate) fn lock(&self) -> Result<Guard<'_, Source>> {
        self.shared.source.lock()
    }

    /// The lock, if it is free now.
    #[inline]
    pub(crate) fn try_lock(&self) -> Option<Guard<'_, Source>> {
        self.shared.source.try_lock()
    }

    /// The source, without the lock.
    ///
    /// # Safety
    /// No other thread uses this bit generator before the access has ended.
    #[inline]
    pub(crate) unsafe fn enter_unlocked(&self) -> Result<Access<'_, Source>> {
        // SAFETY: the caller's contract is the same.
        unsafe { self.shared.source.enter_unlocked() }
    }

    /// Whether a draw may run foreign code, which may call back and start threads.
    #[inline]
    pub(crate) fn calls_out(&self) -> bool {
        self.shared.calls_out
    }

    /// Whether this is the only handle, no thread holds the lock, and a draw runs no foreign code.
    #[inline]
    pub(crate) fn is_exclusive(&self) -> bool {
        !self.shared.calls_out && self.shared.is_exclusive() && self.shared.held.load(Ordering::Relaxed) == 0
    }

    /// Whether both are handles on the same bit generator.
    #[cfg(unix)]
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.shared.is(&other.shared)
    }

    /// Takes the lock, which this thread keeps until it calls [`Self::let_go`].
    pub(crate) fn hold(&self) -> Result<()> {
        self.lock()?.forget();
        // Only the thread that holds the lock changes the count.
        self.shared.held.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Undoes one [`Self::hold`] of this thread. The lock that a draw itself holds is not released from inside the
    /// draw.
    pub(crate) fn let_go(&self) -> Result<()> {
        let Core { source, held, .. } = &*self.shared;
        if !source.is_ours() || held.load(Ordering::Relaxed) == 0 {
            return Err(Error::new(Status::InvalidState, "the bit generator is not locked by this thread"));
        }
        held.fetch_sub(1, Ordering::Relaxed);
        // SAFETY: `held` counts forgotten guards of this thread, and this was one.
        unsafe { source.end_forgotten_guard() };
        Ok(())
    }

    /// Ends a forgotten guard of [`Self::lock`].
    ///
    /// # Safety
    /// This thread has forgotten a guard that it has not ended yet.
    #[cfg(unix)]
    pub(crate) unsafe fn end_forgotten_guard(&self) {
        // SAFETY: the caller's contract is the same.
        unsafe { self.shared.source.end_forgotten_guard() };
    }

    /// The address of the source's lock, valid as long as this lives, for a `rill_bitgen`, which does not take the
    /// lock.
    pub(crate) fn source(&self) -> *const Lock<Source> {
        &raw const self.shared.source
    }

    /// The address of the source itself, as [`Self::source`].
    pub(crate) fn state(&self) -> *mut Source {
        self.shared.source.object()
    }

    /// The value of `make`, made once for all handles and kept as long as the bit generator lives. No lock is held
    /// meanwhile.
    ///
    /// # Errors
    /// [`Status::OutOfMemory`], and those of `make`.
    pub(crate) fn bitgen<T: Any + Send + Sync>(&self, make: impl FnOnce() -> Result<T>) -> Result<&T> {
        let bitgen = &self.shared.bitgen;
        if bitgen.get().is_none() {
            // If another thread was first, its value stays.
            let _ = bitgen.set(try_box(make()?)?);
        }
        let wrong = || Error::new(Status::Panic, "the bitgen has another type");
        bitgen.get().and_then(|bitgen| bitgen.downcast_ref()).ok_or_else(wrong)
    }

    /// Runs `draw` under the lock.
    #[inline]
    pub(crate) fn with<R>(&self, draw: impl FnOnce(&mut Source) -> Result<R>) -> Result<R> {
        if is_single_threaded() && !self.calls_out() {
            // SAFETY: there is no other thread. The draw runs no foreign code, so it starts none that reaches this
            // source: the threads of a parallel fill have copies of the algorithm alone.
            return draw(&mut *unsafe { self.enter_unlocked() }?);
        }
        self.shared.source.with(draw)
    }

    /// Which algorithm this is.
    ///
    /// # Errors
    /// [`Status::InvalidState`] from inside a draw of this same bit generator, as for every method.
    pub fn kind(&self) -> Result<Kind> {
        self.with(|source| Ok(source.algorithm.kind()))
    }

    /// Fills `out` with native words.
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn random_raw(&self, out: &mut [u64]) -> Result<()> {
        self.with(|source| {
            source.algorithm.fill_raw(out);
            Ok(())
        })
    }

    /// Fills `out` with native words, with up to `n_threads` threads; 0 means as many as can run at once. The words,
    /// and the state afterwards, are those of [`Self::random_raw`].
    ///
    /// # Errors
    /// [`Status::Unsupported`] if the stream cannot be divided, as that of most kinds.
    pub fn random_raw_parallel(&self, out: &mut [u64], n_threads: usize) -> Result<()> {
        self.with(|source| source.algorithm.fill_parallel(Values::U64(out), n_threads))
    }

    /// Fills `out` with words of 64 bits.
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn random_u64(&self, out: &mut [u64]) -> Result<()> {
        self.with(|source| {
            source.algorithm.fill_u64(out);
            Ok(())
        })
    }

    /// Fills `out` with words of 32 bits.
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn random_u32(&self, out: &mut [u32]) -> Result<()> {
        self.with(|source| {
            source.algorithm.fill_u32(out);
            Ok(())
        })
    }

    /// Fills `out` with doubles in [0, 1).
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn random_sample(&self, out: &mut [f64]) -> Result<()> {
        self.with(|source| {
            source.algorithm.fill_f64(out);
            Ok(())
        })
    }

    /// Fills `out` with bytes.
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn bytes(&self, out: &mut [u8]) -> Result<()> {
        self.with(|source| {
            fill_bytes(&mut source.algorithm, out);
            Ok(())
        })
    }

    /// The seed sequence from which this spawns, shared and not copied.
    pub(crate) fn seed_sequence(&self) -> Result<SharedSeedSequence> {
        self.with(|source| source.seeded.sequence())
    }

    /// Makes `n` bit generators of the same kind from the next children of the seed sequence.
    ///
    /// # Errors
    /// [`Status::Unsupported`] without a seed sequence, and as for [`SeedSequence::spawn`].
    pub fn spawn(&self, n: usize) -> Result<Vec<Self>> {
        self.spawn_each(n, Ok)
    }

    /// Applies `make` to each of `n` such bit generators. If it fails for one, none counts as spawned.
    pub(crate) fn spawn_each<T>(&self, n: usize, mut make: impl FnMut(Self) -> Result<T>) -> Result<Vec<T>> {
        let (kind, seed) = (self.kind()?, self.seed_sequence()?);
        seed.with(|seed| seed.spawn_each(n, |child| make(Self::new(kind, child)?)))
    }

    /// A new bit generator with the jumped state. As in NumPy, its seed sequence is fresh and unrelated; as in
    /// randomgen, that of randomgen's kinds is a copy.
    ///
    /// # Errors
    /// [`Status::Unsupported`] where the kind has no jumps, [`Status::InvalidArgument`] for none of Squares,
    /// [`Status::NoEntropy`].
    pub fn jumped(&self, jumps: u64) -> Result<Self> {
        self.jumped_by(&[jumps, 0, 0, 0])
    }

    /// As [`Self::jumped`], by a number of any size and sign.
    ///
    /// # Errors
    /// As for [`Self::jumped`]; [`Status::InvalidArgument`] for a number that the algorithm does not take.
    pub fn jumped_by(&self, jumps: &Delta) -> Result<Self> {
        let (mut algorithm, seed) = self.with(|source| {
            let algorithm = source.algorithm.boxed_clone()?;
            let copied = if algorithm.kind().is_of_numpy() { None } else { source.copied_seed()? };
            Ok((algorithm, copied))
        })?;
        algorithm.jump_by(jumps)?;
        // NumPy's have a fresh seed sequence, from which they spawn.
        let seed = match seed {
            None if entropy::EXISTS => Some(Shared::try_new(Lock::new(SeedSequence::from_os()?))?),
            seed => seed,
        };
        Self::assemble(algorithm, seed)
    }

    /// Advances by `delta` steps.
    ///
    /// # Errors
    /// [`Status::Unsupported`] where the kind has no advance.
    pub fn advance(&self, delta: &Delta) -> Result<()> {
        self.with(|source| source.algorithm.advance(delta))
    }

    /// Advances by `delta` blocks, where [`Self::advance`] may go by words.
    ///
    /// # Errors
    /// [`Status::Unsupported`] where the algorithm has no blocks.
    pub fn advance_blocks(&self, delta: &Delta) -> Result<()> {
        self.with(|source| source.algorithm.advance_blocks(delta))
    }

    /// Seeds in place, with a seed sequence or fresh entropy, from which this spawns from then on: `seed(seed)`. What
    /// the constructor was told stays. With an option in the place of a seed it spawns from the same one as before.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`] for options that seeding does not take, [`Status::NoEntropy`].
    pub fn reseed(&self, seed: Option<SeedSequence>, options: &Options) -> Result<()> {
        let seed = seed.map(|seed| Shared::try_new(Lock::new(seed))).transpose()?;
        self.reseed_shared(seed.as_ref(), options)
    }

    pub(crate) fn reseed_shared(&self, seed: Option<&SharedSeedSequence>, options: &Options) -> Result<()> {
        options.check_seeding()?;
        let sequence_stays = options.replace_seed();
        let seed = match seed {
            Some(seed) => {
                options.check_beside_seed()?;
                seed.clone()
            }
            None => Shared::try_new(Lock::new(SeedSequence::from_os()?))?,
        };
        self.with(|source| {
            seed.with(|seed| source.reseed(seed, options))?;
            if !sequence_stays {
                source.seeded = Seeded::From(seed.clone());
            }
            Ok(())
        })
    }

    /// Legacy seeding of an MT19937 in place. It has no seed sequence afterwards.
    ///
    /// # Errors
    /// [`Status::Unsupported`] on other kinds, [`Status::InvalidArgument`] for an empty array.
    pub fn legacy_seed(&self, seed: LegacySeed<'_>) -> Result<()> {
        self.with(|source| source.legacy_seed(seed))
    }

    /// An independent bit generator with the same state and its own copy of the seed sequence.
    ///
    /// # Errors
    /// See [`Self::kind`].
    pub fn deep_clone(&self) -> Result<Self> {
        self.with(|source| Self::assemble(source.algorithm.boxed_clone()?, source.copied_seed()?))
    }
}

impl Source {
    /// The buffer of words for one call.
    pub(crate) fn bits(&mut self) -> Bits<'_> {
        Bits::new(&mut self.algorithm, &mut self.blocks)
    }

    pub(crate) fn legacy_seed(&mut self, seed: LegacySeed<'_>) -> Result<()> {
        self.algorithm.legacy_seed(seed)?;
        self.seeded = Seeded::Otherwise;
        Ok(())
    }

    /// Takes a new state from a seed sequence. The sequence from which this spawns does not change.
    pub(crate) fn reseed(&mut self, seed: &SeedSequence, options: &Options) -> Result<()> {
        if options.kind() != self.algorithm.kind() {
            return Err(Error::argument("the options are those of another kind"));
        }
        let mut options = options.clone();
        self.algorithm.keep(&mut options);
        self.algorithm.reseed(&|words| seed.generate_state_u32(words), &options)
    }

    /// A copy of the seed sequence.
    fn copied_seed(&self) -> Result<Option<SharedSeedSequence>> {
        self.seeded.copied()?.map(|seed| Shared::try_new(Lock::new(seed))).transpose()
    }
}
