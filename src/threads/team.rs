//! A team of threads for the phases of one call. A phase is a number of tasks, which the threads share; between two
//! phases the caller's thread is alone.

use std::any::Any;
use std::hint::spin_loop;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::{MOST, with_helpers};

/// What every task does, given its number.
pub(crate) type Task<'a> = dyn Fn(usize) + Sync + 'a;
/// What the caller's thread does between phases; it is given what runs a phase of so many tasks.
pub(crate) type Lead<'a> = dyn FnMut(&dyn Fn(usize)) + 'a;

/// How often a thread looks for what it waits for before it sleeps: some ten microseconds, within which it nearly
/// always comes.
const LOOKS: usize = 300;

/// The most tasks of a phase.
pub(crate) const MOST_TASKS: usize = 3 * MOST;

/// Tasks that no thread has begun.
struct Waiting {
    n: usize,
    /// A bit for each.
    tasks: [u64; MOST_TASKS.div_ceil(64)],
}

impl Default for Waiting {
    fn default() -> Self {
        Self { n: 0, tasks: [0; MOST_TASKS.div_ceil(64)] }
    }
}

impl Waiting {
    fn set(&mut self, n: usize) {
        self.n = n;
        for (i, tasks) in self.tasks.iter_mut().enumerate() {
            *tasks = !u64::MAX.checked_shl(n.saturating_sub(64 * i) as u32).unwrap_or(0);
        }
    }

    /// A task for the thread of that number, which has those of the same remainder first: what they use may still be in
    /// its caches.
    fn take(&mut self, thread: usize, threads: usize) -> Option<usize> {
        let has = |tasks: &[u64], i: usize| tasks[i / 64] >> (i % 64) & 1 == 1;
        let own = (thread..self.n).step_by(threads).find(|&i| has(&self.tasks, i));
        let any = || {
            let i = self.tasks.iter().position(|&tasks| tasks != 0)?;
            Some(64 * i + self.tasks[i].trailing_zeros() as usize)
        };
        let task = own.or_else(any)?;
        self.tasks[task / 64] &= !(1 << (task % 64));
        Some(task)
    }
}

#[derive(Default)]
struct Phase {
    waiting: Waiting,
    /// Tasks that have not ended.
    open: usize,
    /// Whether there will be no phase any more.
    closed: bool,
    panic: Option<Box<dyn Any + Send>>,
}

struct Team<'a> {
    task: &'a Task<'a>,
    /// The most threads, including the caller's.
    threads: usize,
    /// Helpers that have begun their lives.
    helpers: AtomicUsize,
    phase: Mutex<Phase>,
    /// Counts what a sleeping thread waits for: beginnings and ends of phases. It can be read without the mutex.
    news: AtomicUsize,
    changed: Condvar,
}

impl Team<'_> {
    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells every thread that the phase has changed. The mutex is locked: a thread that has found nothing new, and holds
    /// it until it sleeps, would sleep through news that came in between.
    fn announce(&self, _locked: &MutexGuard<'_, Phase>) {
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

    /// Runs tasks of this phase until none is left to begin, on the thread of that number.
    fn work<'a>(&'a self, thread: usize, mut phase: MutexGuard<'a, Phase>) -> MutexGuard<'a, Phase> {
        while let Some(number) = phase.waiting.take(thread, self.threads) {
            drop(phase);
            let outcome = catch_unwind(AssertUnwindSafe(|| (self.task)(number)));
            phase = self.phase();
            phase.open -= 1;
            if let Err(panic) = outcome {
                phase.panic = Some(panic);
            }
            if phase.open == 0 {
                self.announce(&phase);
            }
        }
        phase
    }

    /// A helper's life.
    fn help(&self) {
        let thread = self.helpers.fetch_add(1, Ordering::Relaxed) + 1;
        let mut phase = self.phase();
        while !phase.closed {
            let seen = self.news.load(Ordering::Acquire);
            phase = self.work(thread, phase);
            if self.news.load(Ordering::Acquire) == seen && !phase.closed {
                phase = self.wait(phase, seen);
            }
        }
    }

    /// Runs a phase of `n` tasks.
    fn run(&self, n: usize) {
        let mut phase = self.phase();
        phase.waiting.set(n);
        phase.open = n;
        if n > 1 {
            self.announce(&phase);
        }
        phase = self.work(0, phase);
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
        let mut phase = self.0.phase();
        phase.closed = true;
        self.0.announce(&phase);
    }
}

/// Runs `lead` on this thread, and the phases that it asks for, of at most [`MOST_TASKS`] tasks, on this one and up to
/// `helpers` others.
pub(crate) fn with_team(helpers: usize, task: &Task<'_>, lead: &mut Lead<'_>) {
    let team = Team {
        task,
        threads: helpers + 1,
        helpers: AtomicUsize::new(0),
        phase: Mutex::default(),
        news: AtomicUsize::new(0),
        changed: Condvar::new(),
    };
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
    fn a_thread_takes_its_own_tasks_first() {
        let mut waiting = Waiting::default();
        for n in [0, 1, 7, 64, 65, 130, MOST_TASKS] {
            waiting.set(n);
            let of_two: Vec<_> = (0..n / 3).map_while(|_| waiting.take(2, 3)).collect();
            assert!(of_two.iter().all(|task| task % 3 == 2), "{of_two:?}");
            let mut all: Vec<_> = std::iter::from_fn(|| waiting.take(1, 3)).chain(of_two).collect();
            all.sort_unstable();
            assert!(all.into_iter().eq(0..n));
        }
    }

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

    /// The end comes at any time of a helper that looks for news and falls asleep. More helpers than processors: those that
    /// are interrupted hold others up in between.
    #[test]
    fn no_helper_sleeps_through_the_end() {
        for round in 0..3000 {
            with_team(1 + round % 4, &|_| (), &mut |phase| {
                phase(2);
                for _ in 0..round % 50 * (LOOKS / 25) {
                    spin_loop();
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
