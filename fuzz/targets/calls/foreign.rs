//! Foreign bit generators: functions whose words are the same in each run, some of which call Rill.

use std::cell::Cell;
use std::ffi::c_void;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::global::*;
use rill::ffi::next_raw::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::state::rill_bit_generator_save;

use super::room::{Room, bytes_of};
use super::world::{World, free, made};

pub struct Foreign {
    word: Cell<u64>,
    calls: Cell<u64>,
    /// How many of these functions are active, one inside another.
    depth: Cell<usize>,
    /// Which calls do more than return a word.
    plan: u8,
    /// Handles on the bit generator that draws from this, for functions that call back.
    bg: Cell<*mut rill_bit_generator>,
    own: Cell<*mut rill_generator>,
    /// Someone else's.
    other: Cell<*mut rill_generator>,
}

impl Foreign {
    fn new(word: u64, plan: u8) -> Box<Self> {
        Box::new(Self {
            word: Cell::new(word),
            calls: Cell::new(0),
            depth: Cell::new(0),
            plan,
            bg: Cell::new(std::ptr::null_mut()),
            own: Cell::new(std::ptr::null_mut()),
            other: Cell::new(std::ptr::null_mut()),
        })
    }

    fn bitgen(&self) -> rill_bitgen {
        rill_bitgen {
            state: (&raw const *self).cast_mut().cast(),
            next_uint64: Some(next_uint64),
            next_uint32: Some(next_uint32),
            next_double: Some(next_double),
            next_raw: Some(next_uint64),
        }
    }

    pub fn calls(&self) -> u64 {
        self.calls.get()
    }

    pub fn own(&self) -> Option<*mut rill_generator> {
        (!self.own.get().is_null()).then(|| self.own.get())
    }

    /// Frees its handles.
    pub fn let_go(&self) {
        free(self.bg.replace(std::ptr::null_mut()));
        free(self.own.replace(std::ptr::null_mut()));
        free(self.other.replace(std::ptr::null_mut()));
    }

    fn next(&self) -> u64 {
        self.calls.set(self.calls.get() + 1);
        let mut word = self.word.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.word.set(word);
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^= word >> 31;
        if self.plan & 0xf != 0
            && self.calls.get() % 8 == 3
            && self.depth.get() < 2
            && !self.bg.get().is_null()
        {
            self.depth.set(self.depth.get() + 1);
            word ^= self.call_back(word);
            self.depth.set(self.depth.get() - 1);
        }
        // Rare words.
        match word >> 56 {
            0 => 0,
            1 => u64::MAX,
            2 => 1,
            3 => word & 0x7ff,
            _ => word,
        }
    }

    /// The result of the call decides the word.
    fn call_back(&self, word: u64) -> u64 {
        let mut values = [0.0; 2];
        let (bg, own) = (self.bg.get(), self.own.get());
        // SAFETY: handles of ours, which live as long as anything draws from this; places of ours.
        unsafe {
            let status = match (u64::from(self.plan) + word) % 11 {
                0 => rill_generator_random(own, values.as_mut_ptr(), 2),
                1 => rill_generator_standard_normal(self.other.get(), values.as_mut_ptr(), 2),
                2 => {
                    let mut n = 0;
                    rill_bit_generator_save(bg, 3, std::ptr::null_mut(), 0, &raw mut n)
                }
                3 => {
                    let mut bitgen = std::ptr::null_mut();
                    let status = rill_bit_generator_bitgen(bg, &raw mut bitgen);
                    return (*bitgen).next_uint64.map_or(0, |next| next((*bitgen).state)) ^ status as u64;
                }
                4 => {
                    let mut again = std::ptr::null_mut();
                    let status = rill_generator_bit_generator(own, &raw mut again);
                    let second = rill_generator_set_bit_generator(own, bg);
                    free(again);
                    return status as u64 * 100 + second as u64;
                }
                5 => {
                    let (lock, unlock) = (rill_bit_generator_lock(bg), rill_bit_generator_unlock(bg));
                    return lock as u64 * 100 + unlock as u64;
                }
                6 => rill_bit_generator_unlock(bg),
                7 => rill_bit_generator_random_sample(bg, values.as_mut_ptr(), 2),
                8 => {
                    let mut new = std::ptr::null_mut();
                    let status = rill_generator_new(bg, &raw mut new);
                    let second = rill_generator_random(new, values.as_mut_ptr(), 2);
                    free(new);
                    assert_eq!(status, Status::Ok);
                    second
                }
                9 => rill_random_state_standard_normal(rill_global_random_state(), values.as_mut_ptr(), 2),
                _ => rill_bit_generator_advance(bg, 1),
            };
            assert_ne!(status, Status::Panic);
            values[0].to_bits() ^ values[1].to_bits() ^ status as u64
        }
    }
}

unsafe extern "C" fn next_uint64(state: *mut c_void) -> u64 {
    // SAFETY: what `Foreign::bitgen` passes on; it lives until nothing draws from it.
    unsafe { &*state.cast::<Foreign>() }.next()
}

unsafe extern "C" fn next_uint32(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { next_uint64(state) as u32 }
}

unsafe extern "C" fn next_double(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    unsafe { (next_uint64(state) >> 11) as f64 / 9007199254740992.0 }
}

/// Makes a bit generator on functions of ours, or on those of another bit generator.
pub fn step(world: &mut World<'_>) {
    let mode = world.input.byte();
    if let Some(kept) = world.bitgens.get(usize::from(mode >> 2)).filter(|_| mode & 3 == 0) {
        // SAFETY: the functions of a bit generator that is kept.
        let bitgen = unsafe { *kept.bitgen };
        let place = Room::holding(&mut world.input, align_of::<rill_bitgen>(), bytes_of(&[bitgen]));
        make!(world, bgs, rill_bit_generator_from_bitgen(place.pointer()));
        world.only_read(&[&place]);
        return;
    }
    let foreign = Foreign::new(world.input.bits(), mode);
    let mut bitgen = foreign.bitgen();
    match mode {
        0xf0 => bitgen.next_uint64 = None,
        0xf1 => bitgen.next_uint32 = None,
        0xf2 => bitgen.next_double = None,
        0xf3 => bitgen.next_raw = None,
        _ => {}
    }
    if mode & 0xfc == 0xf4 {
        let bits = [64, 32, 0, -1][usize::from(mode & 3)];
        // The state is that of the functions, which are kept as long as the world.
        make!(world, bgs, rill_bit_generator_from_next_raw(bitgen.next_raw, bitgen.state, bits));
        world.foreign.push(foreign);
        return;
    }
    let place = Room::holding(&mut world.input, align_of::<rill_bitgen>(), bytes_of(&[bitgen]));
    let status = make!(world, bgs, rill_bit_generator_from_bitgen(place.pointer()));
    world.only_read(&[&place]);
    if let (Status::Ok, Some(&bg)) = (status, world.bgs.last()) {
        // SAFETY: a live handle.
        unsafe {
            foreign.own.set(made(|out| rill_generator_new(bg, out)));
            foreign.bg.set(made(|out| rill_generator_bit_generator(foreign.own.get(), out)));
            foreign.other.set(made(|out| rill_default_rng(3, out)));
        }
        world.foreign.push(foreign);
    }
}
