//! Threads of POSIX.

use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::ptr::{from_ref, null, null_mut};

use super::{MOST, Shared};

/// How many threads can run at once: the number of processors that this process may use.
pub(crate) fn processors() -> usize {
    #[cfg(target_os = "linux")]
    {
        let mut set = MaybeUninit::<libc::cpu_set_t>::zeroed();
        // SAFETY: the set is as long as the call is told, and all zeros is a valid set.
        let n = unsafe {
            let failed = libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), set.as_mut_ptr());
            if failed == 0 { libc::CPU_COUNT(set.assume_init_ref()) } else { 0 }
        };
        if n > 0 {
            return n as usize;
        }
    }
    // SAFETY: the call takes no pointer.
    usize::try_from(unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) }).unwrap_or_default().max(1)
}

extern "C" fn help<F: Fn() + Sync>(shared: *mut c_void) -> *mut c_void {
    // SAFETY: the pointer is the one that `with_helpers` passes; its target lives until this thread has ended.
    unsafe { &*shared.cast::<Shared<'_, F>>() }.help();
    null_mut()
}

/// Running threads. Dropping this waits for their end.
struct Helpers {
    threads: [MaybeUninit<libc::pthread_t>; MOST],
    n: usize,
}

impl Drop for Helpers {
    fn drop(&mut self) {
        for thread in &self.threads[..self.n] {
            // SAFETY: the first `n` threads were started, and each is joined once.
            unsafe { libc::pthread_join(thread.assume_init(), null_mut()) };
        }
    }
}

/// Runs `lead` on this thread, and `work` on up to `helpers` others at the same time, and returns when all have
/// returned. Threads that cannot be started are not replaced. The helpers block all signals, so that the caller's
/// own threads receive them.
pub(crate) fn with_helpers<F: Fn() + Sync>(helpers: usize, work: F, lead: impl FnOnce()) {
    let shared = Shared::new(&work);
    let mut running = Helpers { threads: [MaybeUninit::uninit(); MOST], n: 0 };
    let (mut all, mut before) = (MaybeUninit::uninit(), MaybeUninit::uninit());
    // SAFETY: the pointers are to local variables, and the signal mask is restored. `shared` outlives the threads,
    // because `running` joins them before this function returns or unwinds. `F: Sync` allows threads to share it.
    unsafe {
        libc::sigfillset(all.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_BLOCK, all.as_ptr(), before.as_mut_ptr());
        for place in running.threads.iter_mut().take(helpers) {
            let argument = from_ref(&shared).cast_mut().cast();
            if libc::pthread_create(place.as_mut_ptr(), null(), help::<F>, argument) != 0 {
                break;
            }
            running.n += 1;
        }
        libc::pthread_sigmask(libc::SIG_SETMASK, before.as_ptr(), null_mut());
    }
    lead();
    drop(running);
    shared.pass_on_panic();
}
