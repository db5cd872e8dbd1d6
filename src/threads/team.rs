//! A team of threads for the phases of one call. A phase is a number of tasks, which the threads share; between two
//! phases the caller's thread is alone.

use std::any::Any;
use std::hint::spin_loop;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::with_helpers;

/// What every task does, given its number.
pub(crate) type Task<'a> = dyn Fn(usize) + Sync + 'a;
/// What the caller's thread does between phases; it is given what runs a phase of so many tasks.
pub(crate) type Lead<'a> = dyn FnMut(&dyn Fn(usize)) + 'a;

/// How often a thread looks for what it waits for before it sleeps: some ten microseconds, within which it nearly
/// always comes.
const LOOKS: usize = 300;

#[derive(Default)]
struct Phase {
    /// Tasks that no thread has begun, from `next` on.
    next: usize,
    n: usize,
    /// Tasks that have not ended.
    open: usize,
    /// Whether there will be no phase any more.
    closed: bool,
    panic: Option<Box<dyn Any + Send>>,
}

struct Team<'a> {
    task: &'a Task<'a>,
    phase: Mutex<Phase>,
    /// Counts what a sleeping thread waits for: beginnings and ends of phases. It can be read without the mutex.
    news: AtomicUsize,
    changed: Condvar,
}

impl Team<'_> {
    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells every thread that the phase has changed.
    fn announce(&self) {
        self.news.fetch_add(1, Ordering::Release);
        self.changed.notify_all();
    }

    /// Waits until there is something new since the news were `seen`.
    fn wait<'a>(&'a self, phase: MutexGuard<'a, Phase>, seen: usize) -> MutexGuard<'a, Phase> {
        drop(phase);
        for _ in 0..LOOKS {
            if self.news.load(Ordering::Acquire) != seen {
                return self.phase();
            }
            spin_loop();
        }
        let mut phase = self.phase();
        while self.news.load(Ordering::Acquire) == seen {
            phase = self.changed.wait(phase).unwrap_or_else(PoisonError::into_inner);
        }
        phase
    }

    /// Runs tasks of this phase until none is left to begin.
    fn work<'a>(&'a self, mut phase: MutexGuard<'a, Phase>) -> MutexGuard<'a, Phase> {
        while phase.next < phase.n {
            let number = phase.next;
            phase.next += 1;
            drop(phase);
            let outcome = catch_unwind(AssertUnwindSafe(|| (self.task)(number)));
            phase = self.phase();
            phase.open -= 1;
            if let Err(panic) = outcome {
                phase.panic = Some(panic);
            }
            if phase.open == 0 {
                self.announce();
            }
        }
        phase
    }

    /// A helper's life.
    fn help(&self) {
        let mut phase = self.phase();
        while !phase.closed {
            let seen = self.news.load(Ordering::Acquire);
            phase = self.work(phase);
            if self.news.load(Ordering::Acquire) == seen && !phase.closed {
                phase = self.wait(phase, seen);
            }
        }
    }

    /// Runs a phase of `n` tasks.
    fn run(&self, n: usize) {
        let mut phase = self.phase();
        *phase = Phase { n, open: n, ..Phase::default() };
        if n > 1 {
            self.announce();
        }
        phase = self.work(phase);
        while phase.open > 0 {
            let seen = self.news.load(Ordering::Acquire);
            phase = self.wait(phase, seen);
        }
        let panic = phase.panic.take();
        drop(phase);
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
    }
}

/// Ends the helpers when it is dropped, also by a panic.
struct Closing<'a>(&'a Team<'a>);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.phase().closed = true;
        self.0.announce();
    }
}

/// Runs `lead` on this thread, and the phases that it asks for on this one and up to `helpers` others.
pub(crate) fn with_team(helpers: usize, task: &Task<'_>, lead: &mut Lead<'_>) {
    let team = Team { task, phase: Mutex::default(), news: AtomicUsize::new(0), changed: Condvar::new() };
    with_helpers(
        helpers,
        || team.help(),
        || {
            let closing = Closing(&team);
            lead(&|n| team.run(n));
            drop(closing);
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_of_every_phase_runs_once() {
        for helpers in 0..5 {
            let counts: Vec<_> = (0..9).map(|_| AtomicUsize::new(0)).collect();
            let task = |number: usize| {
                counts[number].fetch_add(1, Ordering::Relaxed);
            };
            let mut so_far = [0; 9];
            with_team(helpers, &task, &mut |phase| {
                for round in 0..300 {
                    let n = round % 10;
                    phase(n);
                    so_far[..n].iter_mut().for_each(|count| *count += 1);
                    assert!(counts.iter().map(|count| count.load(Ordering::Relaxed)).eq(so_far));
                    if round % 100 == 99 {
                        std::thread::sleep(std::time::Duration::from_millis(1));
                    }
                }
            });
        }
    }

    /// Not on S390x: there the program of all unit tests, made by Debian's Rust 1.85 and emulated by qemu, stops at an
    /// illegal instruction when the first task panics; a program with these functions alone does not.
    #[cfg(not(target_arch = "s390x"))]
    #[test]
    fn a_panic_of_any_task_comes_out_after_the_phase() {
        for panicking in 0..6 {
            let ended = AtomicUsize::new(0);
            let outcome = catch_unwind(AssertUnwindSafe(|| {
                let task = |number: usize| {
                    ended.fetch_add(1, Ordering::Relaxed);
                    assert_ne!(number, panicking, "on purpose");
                };
                with_team(2, &task, &mut |phase| phase(6));
            }));
            assert!(outcome.is_err());
            assert_eq!(ended.into_inner(), 6);
        }
    }
}
