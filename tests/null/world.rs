//! Objects for calls, and their states afterwards.

use std::cell::Cell;
use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::global::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::sampler::*;
use rill::ffi::seed_sequence::*;

/// A type that the library makes.
pub trait Handle: Sized {
    const FREE: unsafe extern "C" fn(*mut Self);
}

macro_rules! handles {
    ($($handle:ident $free:ident)*) => {
        $(impl Handle for $handle { const FREE: unsafe extern "C" fn(*mut Self) = $free; })*
    };
}

handles! {
    rill_seed_sequence rill_seed_sequence_free
    rill_sampler_f64 rill_sampler_f64_free
    rill_sampler_i64 rill_sampler_i64_free
    rill_bit_generator rill_bit_generator_free
    rill_generator rill_generator_free
    rill_random_state rill_random_state_free
    rill_bitgen leave
}

/// Borrowed handles are not freed.
unsafe extern "C" fn leave(_: *mut rill_bitgen) {}

pub const PATTERN: u8 = 0xa5;
pub static ONE_WORLD: Mutex<()> = Mutex::new(());

/// One object of each type, and buffers. Two new worlds are equal.
pub struct World {
    pub seq: *mut rill_seed_sequence,
    pub bg: *mut rill_bit_generator,
    pub mt: *mut rill_bit_generator,
    pub philox: *mut rill_bit_generator,
    pub pcg32: *mut rill_bit_generator,
    pub generator: *mut rill_generator,
    pub state: *mut rill_random_state,
    /// A buffer for every type.
    pub room: Box<Cell<[u8; 4096]>>,
    pub p: Box<[f64; 3]>,
    pub slots: Box<[Cell<*mut c_void>; 4]>,
    free: Cell<Option<fn(*mut c_void)>>,
    /// There is only one global random state.
    _alone: MutexGuard<'static, ()>,
}

pub fn make<T>(create: impl FnOnce(*mut *mut T) -> Status) -> *mut T {
    let mut out = std::ptr::null_mut();
    assert_eq!(create(&raw mut out), Status::Ok);
    out
}

impl World {
    pub fn new() -> Self {
        let alone = ONE_WORLD.lock().unwrap_or_else(PoisonError::into_inner);
        // SAFETY: handles from the library, places of ours.
        unsafe {
            let seq = make(|out| rill_seed_sequence_from_u64(7, out));
            let bg = make(|out| rill_bit_generator_new(2, seq, out));
            let mt = make(|out| rill_bit_generator_from_u64(1, 7, out));
            let philox = make(|out| rill_bit_generator_from_u64(4, 7, out));
            let pcg32 = make(|out| rill_bit_generator_from_u64(21, 7, out));
            let generator = make(|out| rill_default_rng(7, out));
            let state = make(|out| rill_random_state_from_seed(7, out));
            let own: *mut rill_bit_generator = make(|out| rill_bit_generator_from_u64(5, 7, out));
            assert_eq!(rill_set_bit_generator(own), Status::Ok);
            rill_bit_generator_free(own);
            let world = Self {
                seq,
                bg,
                mt,
                philox,
                pcg32,
                generator,
                state,
                room: Box::new(Cell::new([PATTERN; 4096])),
                p: Box::new([0.25, 0.25, 0.5]),
                slots: Box::new([const { Cell::new(SENTINEL) }; 4]),
                free: Cell::new(None),
                _alone: alone,
            };
            // Unused halves of words and of pairs of Gaussians.
            let (mut half, mut normal) = (0, 0.0);
            assert_eq!(rill_bit_generator_random_u32(bg, &raw mut half, 1), Status::Ok);
            assert_eq!(rill_random_state_standard_normal(state, &raw mut normal, 1), Status::Ok);
            assert_eq!(
                rill_random_state_standard_normal(rill_global_random_state(), &raw mut normal, 1),
                Status::Ok
            );
            world
        }
    }

    pub fn room<T>(&self) -> *mut T {
        // A Box of bytes may lie anywhere: begin at the next address that suits every type.
        let start = self.room.as_ptr().cast::<u8>();
        start.wrapping_add(start.align_offset(16)).cast()
    }

    /// The functions of one of the bit generators.
    pub fn bitgen(&self) -> *mut rill_bitgen {
        // SAFETY: a live handle.
        make(|out| unsafe { rill_bit_generator_bitgen(self.mt, out) })
    }

    pub fn p(&self) -> *mut f64 {
        self.p.as_ptr().cast_mut()
    }

    pub fn slot<T: Handle>(&self) -> *mut *mut T {
        // SAFETY: only objects that the library made are freed, each once.
        self.free.set(Some(|object| unsafe { T::FREE(object.cast()) }));
        self.slots.as_ptr().cast_mut().cast()
    }

    /// The next draws from all objects.
    pub fn draws(&self) -> (Vec<u64>, Vec<u64>) {
        let (mut words, mut doubles) = (vec![0; 5], [0.0f64; 12]);
        let at = doubles.as_mut_ptr();
        let (mut halves, mut children) = ([0; 3], 0);
        // SAFETY: live handles, buffers of ours.
        unsafe {
            for status in [
                rill_bit_generator_random_u32(self.bg, halves.as_mut_ptr(), 3),
                rill_bit_generator_random_raw(self.mt, words.as_mut_ptr(), 5),
                rill_bit_generator_random_sample(self.bg, at, 3),
                rill_generator_random(self.generator, at.add(3), 3),
                rill_random_state_standard_normal(self.state, at.add(6), 3),
                rill_random_state_standard_normal(rill_global_random_state(), at.add(9), 3),
                rill_seed_sequence_n_children_spawned(self.seq, &raw mut children),
            ] {
                assert_eq!(status, Status::Ok);
            }
        }
        words.extend(halves.iter().chain([&children]).map(|&word| u64::from(word)));
        (words, doubles.iter().map(|x| x.to_bits()).collect())
    }
}

pub const SENTINEL: *mut c_void = std::ptr::dangling_mut::<u64>().cast();

impl Drop for World {
    fn drop(&mut self) {
        for slot in self.slots.iter().filter(|slot| slot.get() != SENTINEL && !slot.get().is_null()) {
            self.free.get().unwrap()(slot.get());
        }
        // SAFETY: each handle is ours and freed once.
        unsafe {
            rill_seed_sequence_free(self.seq);
            rill_bit_generator_free(self.bg);
            rill_bit_generator_free(self.mt);
            rill_bit_generator_free(self.philox);
            rill_bit_generator_free(self.pcg32);
            rill_generator_free(self.generator);
            rill_random_state_free(self.state);
        }
    }
}
