//! Other threads, and pretending that there are none.

use std::ffi::c_char;
use std::thread;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::parallel::*;

use super::log::trace;
use super::room::Room;
use super::world::{World, free};

/// The C library's flag for a process with one thread, if it has one.
fn single_threaded() -> Option<*mut c_char> {
    // SAFETY: a terminated name.
    let flag = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__libc_single_threaded".as_ptr()) };
    (!flag.is_null()).then_some(flag.cast())
}

/// While this lives, and until a thread is started, the process counts as one with a single thread. The fuzzer's own
/// second thread calls nothing here.
pub struct Pretence(c_char);

impl Pretence {
    pub fn new() -> Self {
        // SAFETY: the flag is a byte that lives as long as the process.
        Self(single_threaded().map_or(0, |flag| unsafe { flag.replace(1) }))
    }
}

impl Drop for Pretence {
    fn drop(&mut self) {
        if let Some(flag) = single_threaded() {
            // SAFETY: as above.
            unsafe { flag.write(self.0) };
        }
    }
}

/// Clears the flag, as the C library does when a thread is started.
pub fn no_longer_alone() {
    if let Some(flag) = single_threaded() {
        // SAFETY: as above.
        unsafe { flag.write(0) };
    }
}

/// Fills by several threads, which are started where a fill is large.
pub fn parallel(world: &mut World<'_>) {
    let what = world.input.below(6);
    let large = what >= 3 && world.patience > 0;
    world.patience -= usize::from(large);
    if large {
        no_longer_alone();
    }
    let n = world.input.length();
    let n = if large && n != usize::MAX { n + 4 * (1 << 17) / 3 } else { n };
    let n_threads = world.input.mostly(&[1, 2, 3], &[0, 17, usize::MAX]);
    macro_rules! fill {
        ($object:ident, $export:ident -> $type:ty) => {{
            let object = world.$object();
            let out = Room::new::<$type>(&mut world.input, n);
            let status = call!(world, $export(object, out.pointer(), n, n_threads));
            world.filled(status, &out);
        }};
    }
    match what % 3 {
        0 => fill!(bg, rill_bit_generator_random_raw_parallel -> u64),
        1 => fill!(generator, rill_generator_random_parallel -> f64),
        _ => fill!(generator, rill_generator_random_f32_parallel -> f32),
    }
}

/// A handle for use on another thread.
struct Lent<T>(*mut T);
// SAFETY: this thread waits, and every function may be called from any thread.
unsafe impl<T> Send for Lent<T> {}

/// Uses handles on another thread, which this one waits for.
pub fn elsewhere(world: &mut World<'_>) {
    let what = world.input.below(4);
    // Another thread would wait for the locks of this one.
    if world.patience == 0 || what > 0 && world.locks > 0 {
        return;
    }
    world.patience -= 1;
    trace(|| "/* on another thread: */".to_owned());
    match what {
        0 => {
            let lent = Lent(world.bg());
            // SAFETY: a handle, or what is none.
            let status = on_another(move || unsafe { rill_bit_generator_unlock({ lent }.0) });
            assert!(status != Status::Ok, "a lock was given up by a thread that does not have it");
            world.log.note("unlock elsewhere", &[status as u8]);
        }
        1 => {
            let lent = Lent(world.generator());
            let (status, values) = on_another(move || {
                let mut values = [0.0; 5];
                // SAFETY: as above, and a buffer of ours.
                let status = unsafe { rill_generator_standard_normal({ lent }.0, values.as_mut_ptr(), 5) };
                (status, values)
            });
            world.log.note("drawn elsewhere", &[status as u8]);
            world.log.note("drawn elsewhere", &super::room::bytes_of(&values));
        }
        2 => {
            if let Some(bg) = world.bgs.pop() {
                let lent = Lent(bg);
                on_another(move || free({ lent }.0));
            }
        }
        _ => {
            if let Some(sampler) = world.samplers_f64.pop() {
                let lent = Lent(sampler);
                on_another(move || free({ lent }.0));
            }
        }
    }
}

fn on_another<R: Send>(act: impl FnOnce() -> R + Send) -> R {
    no_longer_alone();
    thread::scope(|scope| scope.spawn(act).join()).expect("no panic")
}
