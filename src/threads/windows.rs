//! Threads of Windows.

use std::ffi::c_void;
use std::ptr::{from_ref, null, null_mut};

use super::{MOST, Shared};

type Handle = *mut c_void;

#[link(name = "kernel32")]
unsafe extern "system" {
    fn CreateThread(
        attributes: *const c_void,
        stack_size: usize,
        start: extern "system" fn(*mut c_void) -> u32,
        argument: *mut c_void,
        flags: u32,
        number: *mut u32,
    ) -> Handle;
    fn WaitForSingleObject(handle: Handle, milliseconds: u32) -> u32;
    fn CloseHandle(handle: Handle) -> i32;
    fn GetCurrentProcess() -> Handle;
    fn GetProcessAffinityMask(process: Handle, of_process: *mut usize, of_system: *mut usize) -> i32;
    fn GetActiveProcessorCount(group: u16) -> u32;
}

/// `INFINITE`.
const FOR_EVER: u32 = u32::MAX;
/// `ALL_PROCESSOR_GROUPS`.
const ALL_GROUPS: u16 = 0xffff;

/// How many threads can run at once: the number of processors that this process may use.
pub(crate) fn processors() -> usize {
    let (mut ours, mut all) = (0_usize, 0_usize);
    // SAFETY: the pointers are to local variables, and this process's handle needs no closing.
    let found = unsafe { GetProcessAffinityMask(GetCurrentProcess(), &raw mut ours, &raw mut all) != 0 };
    if found && ours != 0 {
        return ours.count_ones() as usize;
    }
    // A process whose threads run in several groups of processors has no mask.
    // SAFETY: the call takes no pointer.
    (unsafe { GetActiveProcessorCount(ALL_GROUPS) } as usize).max(1)
}

extern "system" fn help<F: Fn() + Sync>(shared: *mut c_void) -> u32 {
    // SAFETY: the pointer is the one that `with_helpers` passes; its target lives until this thread has ended.
    unsafe { &*shared.cast::<Shared<'_, F>>() }.help();
    0
}

/// Running threads. Dropping this waits for their end.
struct Helpers {
    threads: [Handle; MOST],
    n: usize,
}

impl Drop for Helpers {
    fn drop(&mut self) {
        for &thread in &self.threads[..self.n] {
            // SAFETY: the first `n` handles are of threads that were started, and each is closed once.
            unsafe {
                WaitForSingleObject(thread, FOR_EVER);
                CloseHandle(thread);
            }
        }
    }
}

/// Runs `lead` on this thread, and `work` on up to `helpers` others at the same time, and returns when all have
/// returned. Threads that cannot be started are not replaced.
pub(crate) fn with_helpers<F: Fn() + Sync>(helpers: usize, work: F, lead: impl FnOnce()) {
    let shared = Shared::new(&work);
    let mut running = Helpers { threads: [null_mut(); MOST], n: 0 };
    for place in running.threads.iter_mut().take(helpers) {
        let argument = from_ref(&shared).cast_mut().cast();
        // SAFETY: `shared` outlives the threads, because `running` waits for their end before this function returns or
        // unwinds. `F: Sync` allows threads to share it. The other arguments may be null.
        let thread = unsafe { CreateThread(null(), 0, help::<F>, argument, 0, null_mut()) };
        if thread.is_null() {
            break;
        }
        *place = thread;
        running.n += 1;
    }
    lead();
    drop(running);
    shared.pass_on_panic();
}
