//! Calls that must end, run so that a test can detect one that does not.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Far more than any step takes, on an emulated processor too.
const LIMIT: Duration = Duration::from_secs(300);

/// Runs `act` on a thread of its own. It names each step before it starts it; the test fails with
/// that name if a step does not end.
pub fn in_time(act: impl FnOnce(&dyn Fn(String)) + Send + 'static) {
    let (alive, ticks) = channel();
    let current = Arc::new(Mutex::new(String::new()));
    let step = Arc::clone(&current);
    let thread = std::thread::spawn(move || {
        act(&|name| {
            *step.lock().unwrap_or_else(PoisonError::into_inner) = name;
            let _ = alive.send(());
        });
    });
    loop {
        let tick = ticks.recv_timeout(LIMIT);
        let step = current.lock().unwrap_or_else(PoisonError::into_inner);
        assert_ne!(tick, Err(RecvTimeoutError::Timeout), "it does not end: {step}");
        if tick.is_err() {
            break;
        }
    }
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}
