//! The objects that calls work on, and the checks of each call.

use std::collections::VecDeque;
use std::ffi::CStr;

use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::global::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::sampler::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::state::*;
use rill::ffi::status::rill_last_error;
use rill::{Kind, Status};

use super::foreign::Foreign;
use super::input::Input;
use super::log::{Log, trace};
use super::plain::Plain;
use super::room::Room;

/// Makes a call, and logs its status and message. A second run may leave out the calls that the first run refused: if
/// these changed anything, later results differ.
macro_rules! call {
    ($world:expr, $export:ident($($argument:expr),* $(,)?)) => {{
        $crate::log::trace(|| stringify!($export).to_owned());
        if $world.leaves_out() {
            $world.as_before(stringify!($export))
        } else {
            // SAFETY: handles that live, or NULL, or misaligned; rooms of the length that is passed; text that ends.
            #[allow(unused_unsafe, reason = "some exports are safe")]
            let status = unsafe { $export($($crate::log::seen($argument)),*) };
            $world.after_call(stringify!($export), status)
        }
    }};
}

/// Makes a call whose last argument is a pointer to a new handle, and keeps the handle in a list.
macro_rules! make {
    ($world:expr, $list:ident, $export:ident($($argument:expr),* $(,)?)) => {{
        let place = $crate::room::Room::new::<*mut u8>(&mut $world.input, 1);
        let status = call!($world, $export($($argument,)* place.pointer()));
        if let Some(handle) = $world.made(status, &place, 0) {
            $crate::world::keep(&mut $world.$list, handle);
        }
        status
    }};
}

/// A type whose handles the library makes.
pub trait Handle {
    const FREE: unsafe extern "C" fn(*mut Self);
}

macro_rules! handles {
    ($($handle:ident $free:ident)*) => {
        $(impl Handle for $handle { const FREE: unsafe extern "C" fn(*mut Self) = $free; })*
    };
}
handles! {
    rill_seed_sequence rill_seed_sequence_free
    rill_bit_generator rill_bit_generator_free
    rill_generator rill_generator_free
    rill_random_state rill_random_state_free
    rill_sampler_f64 rill_sampler_f64_free
    rill_sampler_i64 rill_sampler_i64_free
}

/// The most handles of one type.
const MOST: usize = 6;

/// Frees a handle.
pub fn free<T: Handle>(handle: *mut T) {
    // SAFETY: each handle is freed once, when it leaves its list.
    unsafe { T::FREE(handle) }
}

/// Puts a handle into its list, and frees the oldest one of a full list.
pub fn keep<T: Handle>(list: &mut Vec<*mut T>, handle: *mut T) {
    if list.len() == MOST {
        free(list.remove(0));
    }
    list.push(handle);
}

/// The functions of a bit generator, and a generator that keeps it alive.
pub struct KeptBitgen {
    pub bitgen: *mut rill_bitgen,
    pub keeper: *mut rill_generator,
}

pub struct World<'a> {
    pub input: Input<'a>,
    pub log: Log,
    pub seqs: Vec<*mut rill_seed_sequence>,
    pub bgs: Vec<*mut rill_bit_generator>,
    pub generators: Vec<*mut rill_generator>,
    pub states: Vec<*mut rill_random_state>,
    pub samplers_f64: Vec<*mut rill_sampler_f64>,
    pub samplers_i64: Vec<*mut rill_sampler_i64>,
    pub plains: Vec<Plain>,
    pub bitgens: Vec<KeptBitgen>,
    #[expect(clippy::vec_box, reason = "bit generators point at them")]
    pub foreign: Vec<Box<Foreign>>,
    pub saved: Vec<Vec<u8>>,
    /// Locks taken and not released.
    pub locks: usize,
    /// The bit generator that was locked last.
    pub locked: *mut rill_bit_generator,
    /// The number of slow calls: jumps of MT19937, large fills, threads.
    pub patience: usize,
    /// The results of calls in an earlier run; this run leaves out those that were refused.
    earlier: Option<Outcomes>,
    outcomes: Outcomes,
    left_out: bool,
}

/// Statuses and messages, in the order of the calls.
pub type Outcomes = VecDeque<(Status, Vec<u8>)>;

impl<'a> World<'a> {
    pub fn new(input: Input<'a>, earlier: Option<Outcomes>) -> Self {
        let mut world = Self {
            input,
            log: Log::default(),
            seqs: Vec::new(),
            bgs: Vec::new(),
            generators: Vec::new(),
            states: Vec::new(),
            samplers_f64: Vec::new(),
            samplers_i64: Vec::new(),
            plains: Vec::new(),
            bitgens: Vec::new(),
            foreign: Vec::new(),
            saved: Vec::new(),
            locks: 0,
            locked: std::ptr::null_mut(),
            patience: 3,
            earlier,
            outcomes: Outcomes::new(),
            left_out: false,
        };
        // A generator and a random state that share a bit generator, and a global random state as if new.
        let kinds: Vec<_> = Kind::all().map(|kind| kind as i32).collect();
        let kind = kinds[world.input.below(kinds.len())];
        let global = made(|out| unsafe { rill_bit_generator_from_legacy_seed(5, out) });
        // SAFETY: a live handle.
        assert_eq!(unsafe { rill_set_bit_generator(global) }, Status::Ok);
        free(global);
        let seq = made(|out| unsafe { rill_seed_sequence_from_u64(7, out) });
        let bg = made(|out| unsafe { rill_bit_generator_new(kind, seq, out) });
        world.seqs.push(seq);
        world.bgs.push(bg);
        world.generators.push(made(|out| unsafe { rill_generator_new(bg, out) }));
        world.states.push(made(|out| unsafe { rill_random_state_new(bg, out) }));
        world
    }

    pub fn seq(&mut self) -> *mut rill_seed_sequence {
        pick(&mut self.input, &self.seqs)
    }

    pub fn bg(&mut self) -> *mut rill_bit_generator {
        pick(&mut self.input, &self.bgs)
    }

    /// Foreign bit generators too, whose functions use handles.
    pub fn generator(&mut self) -> *mut rill_generator {
        let all: Vec<_> = self
            .generators
            .iter()
            .copied()
            .chain(self.foreign.iter().filter_map(|foreign| foreign.own()))
            .collect();
        pick(&mut self.input, &all)
    }

    /// The global one too.
    pub fn state(&mut self) -> *mut rill_random_state {
        let all: Vec<_> = self.states.iter().copied().chain([rill_global_random_state()]).collect();
        pick(&mut self.input, &all)
    }

    /// Whether the next call was refused in the earlier run. Calls that reported a size have written it, and are made
    /// again.
    pub fn leaves_out(&mut self) -> bool {
        let next = self.earlier.as_ref().and_then(|earlier| earlier.front());
        self.left_out =
            next.is_some_and(|(status, _)| !matches!(status, Status::Ok | Status::BufferTooSmall));
        self.left_out
    }

    /// Logs the earlier result of a call that is left out.
    pub fn as_before(&mut self, what: &'static str) -> Status {
        let (status, message) = self.earlier.as_mut().and_then(Outcomes::pop_front).expect("there is one");
        if status == Status::NoEntropy {
            super::entropy::do_not_fail();
        }
        self.log.note(what, &message);
        status
    }

    pub fn after_call(&mut self, what: &'static str, status: Status) -> Status {
        let mut message = vec![status as u8];
        if status != Status::Ok {
            // SAFETY: text that ends, and lives until the next failure.
            message.extend(unsafe { CStr::from_ptr(rill_last_error()) }.to_bytes());
        }
        trace(|| format!("    -> {status:?} {}", String::from_utf8_lossy(&message[1..])));
        self.log.note(what, &message);
        assert_ne!(status, Status::Panic, "{what}");
        if let Some(earlier) = &mut self.earlier {
            earlier.pop_front();
        }
        self.outcomes.push_back((status, message));
        status
    }

    /// Logs the content of a buffer that a call may have filled.
    pub fn filled(&mut self, status: Status, room: &Room) {
        room.check_zones();
        if status == Status::Ok {
            self.log.note("values", room.bytes());
        } else {
            assert!(room.is_untouched(), "a call was refused ({status:?}), and its buffer written to");
        }
    }

    /// Checks a buffer that a call only reads.
    pub fn only_read(&self, rooms: &[&Room]) {
        for room in rooms {
            room.check_zones();
            assert!(room.is_untouched(), "an argument was written to");
        }
    }

    /// The handle that a call has returned.
    pub fn made<T>(&mut self, status: Status, place: &Room, index: usize) -> Option<*mut T> {
        place.check_zones();
        let handle: *mut T = place.item(index);
        if status == Status::Ok {
            assert!(!handle.is_null(), "nothing was made");
            return Some(handle);
        }
        let is_null = place.is_there() && !self.left_out;
        assert!(if is_null { handle.is_null() } else { place.is_untouched() }, "a place holds no NULL");
        None
    }

    /// The states of all objects.
    fn take_picture(&self) -> Vec<Vec<u8>> {
        let mut picture = Vec::new();
        for &seq in &self.seqs {
            picture.push(saved(|out, n, size| unsafe { rill_seed_sequence_save(seq, 3, out, n, size) }));
        }
        for &bg in &self.bgs {
            picture.push(saved(|out, n, size| unsafe { rill_bit_generator_save(bg, 3, out, n, size) }));
        }
        for &generator in &self.generators {
            picture.push(saved(|out, n, size| unsafe { rill_generator_save(generator, 3, out, n, size) }));
        }
        for &state in self.states.iter().chain(&[rill_global_random_state()]) {
            picture.push(saved(|out, n, size| unsafe { rill_random_state_save(state, 3, out, n, size) }));
        }
        // SAFETY: live samplers.
        unsafe {
            picture.extend(self.samplers_f64.iter().map(|&it| vec![rill_sampler_f64_held_back(it) as u8]));
            picture.extend(self.samplers_i64.iter().map(|&it| vec![rill_sampler_i64_held_back(it) as u8]));
        }
        picture.extend(self.foreign.iter().map(|foreign| foreign.calls().to_le_bytes().to_vec()));
        picture
    }

    /// Logs the states of all objects and their next draws, and frees them.
    pub fn finish(mut self) -> (Log, Outcomes) {
        for picture in self.take_picture() {
            self.log.note("state", &picture);
        }
        for &bg in &self.bgs {
            let mut words = [0; 3];
            // SAFETY: a live handle, a buffer of ours.
            let status = unsafe { rill_bit_generator_random_u32(bg, words.as_mut_ptr(), 3) };
            self.log.note("u32", &[status as u8]);
            self.log.note("u32", &super::room::bytes_of(&words));
            // SAFETY: as above.
            while unsafe { rill_bit_generator_unlock(bg) } == Status::Ok {}
        }
        for &generator in &self.generators {
            let mut values = [0.0; 3];
            // SAFETY: as above.
            let status = unsafe { rill_generator_standard_normal(generator, values.as_mut_ptr(), 3) };
            self.log.note("standard_normal", &[status as u8]);
            self.log.note("standard_normal", &super::room::bytes_of(&values));
        }
        for &state in self.states.iter().chain(&[rill_global_random_state()]) {
            let mut values = [0.0; 3];
            // SAFETY: as above.
            let status = unsafe { rill_random_state_standard_normal(state, values.as_mut_ptr(), 3) };
            self.log.note("gauss", &[status as u8]);
            self.log.note("gauss", &super::room::bytes_of(&values));
        }
        self.free_all();
        (self.log, self.outcomes)
    }

    /// In one of many orders.
    fn free_all(&mut self) {
        let first = self.input.byte() % 6;
        for list in 0..6 {
            match (list + first) % 6 {
                0 => self.seqs.drain(..).for_each(free),
                1 => self.bgs.drain(..).rev().for_each(free),
                2 => self.generators.drain(..).for_each(free),
                3 => self.states.drain(..).rev().for_each(free),
                4 => self.samplers_f64.drain(..).for_each(free),
                _ => self.samplers_i64.drain(..).for_each(free),
            }
        }
        let fresh = made(|out| unsafe { rill_bit_generator_from_legacy_seed(5, out) });
        // SAFETY: a live handle.
        assert_eq!(unsafe { rill_set_bit_generator(fresh) }, Status::Ok);
        free(fresh);
        for kept in self.bitgens.drain(..) {
            free(kept.keeper);
        }
        // Only these can still draw from each other, and none is drawn from.
        self.foreign.iter().for_each(|foreign| foreign.let_go());
    }
}

/// A handle of a list; seldom a misaligned one, or NULL.
fn pick<T>(input: &mut Input<'_>, list: &[*mut T]) -> *mut T {
    match (input.byte(), list) {
        (0xff, _) | (_, []) => std::ptr::null_mut(),
        (0xfe, [first, ..]) => first.wrapping_byte_add(1),
        (byte, _) => list[usize::from(byte) % list.len()],
    }
}

/// The object of a function that cannot fail here.
pub fn made<T>(make: impl FnOnce(*mut *mut T) -> Status) -> *mut T {
    let mut out = std::ptr::null_mut();
    assert_eq!(make(&raw mut out), Status::Ok);
    out
}

/// A saved state, or the status of the failure.
pub fn saved(save: impl Fn(*mut u8, usize, *mut usize) -> Status) -> Vec<u8> {
    let (mut bytes, mut n) = (vec![0; 3000], 0);
    let mut status = save(bytes.as_mut_ptr(), bytes.len(), &raw mut n);
    if status == Status::BufferTooSmall {
        bytes.resize(n, 0);
        status = save(bytes.as_mut_ptr(), n, &raw mut n);
    }
    if status != Status::Ok {
        return vec![status as u8];
    }
    bytes.truncate(n);
    bytes
}
