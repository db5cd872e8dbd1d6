//! Threads on one bit generator, through handles of every type, while others swap it: no draw is lost or doubled, and
//! no thread waits for ever.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use rill::ffi::bit_generator::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::global::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::status::rill_last_error;
use rill::{Kind, Status};

/// A handle that threads share, as C programs do.
struct Shared<T>(*mut T);
// SAFETY: every function on a handle may be called from any thread.
unsafe impl<T> Send for Shared<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Shared<T> {}

fn ok(status: Status) {
    assert_eq!(status, Status::Ok);
}

fn make<T>(create: impl FnOnce(*mut *mut T) -> Status) -> Shared<T> {
    let mut out = std::ptr::null_mut();
    ok(create(&raw mut out));
    Shared(out)
}

fn bit_generator(kind: i32, seed: u64) -> Shared<rill_bit_generator> {
    // SAFETY: a place of ours.
    make(|out| unsafe { rill_bit_generator_from_u64(kind, seed, out) })
}

/// Fails if a thread would wait for ever.
fn in_time(test: impl FnOnce() + Send + 'static) {
    let (done, wait) = mpsc::channel();
    let worker = thread::spawn(move || {
        test();
        done.send(()).unwrap();
    });
    let outcome = wait.recv_timeout(Duration::from_secs(100));
    assert_ne!(outcome, Err(mpsc::RecvTimeoutError::Timeout), "the threads wait for each other");
    worker.join().unwrap();
}

/// Every way to draw uniform doubles: each draws the same share of the stream.
enum Handle<'a> {
    Bits(&'a Shared<rill_bit_generator>),
    Generator(&'a Shared<rill_generator>),
    State(&'a Shared<rill_random_state>),
}

impl Handle<'_> {
    fn draw(&self, n: usize) -> Vec<u64> {
        let mut out = vec![0.0f64; n];
        // SAFETY: a live handle, a buffer of ours.
        ok(unsafe {
            match self {
                Self::Bits(handle) => rill_bit_generator_random_sample(handle.0, out.as_mut_ptr(), n),
                Self::Generator(handle) => rill_generator_random(handle.0, out.as_mut_ptr(), n),
                Self::State(handle) => rill_random_state_random_sample(handle.0, out.as_mut_ptr(), n),
            }
        });
        out.iter().map(|x| x.to_bits()).collect()
    }
}

const CALLS: usize = 400;

/// The position of each double in the stream of a new bit generator.
fn stream(kind: i32, seed: u64, n: usize) -> (Vec<u64>, HashMap<u64, usize>) {
    let bg = bit_generator(kind, seed);
    let words = Handle::Bits(&bg).draw(n);
    // SAFETY: ours, and used no more.
    unsafe { rill_bit_generator_free(bg.0) };
    let places = words.iter().enumerate().map(|(i, &word)| (word, i)).collect();
    (words, places)
}

/// The drawn values are the first values of the two streams, each once.
fn nothing_lost_or_doubled(
    kind: i32,
    seeds: [u64; 2],
    ends: [&Shared<rill_bit_generator>; 2],
    mut drawn: Vec<u64>,
) {
    let mut expected: Vec<u64> = Vec::new();
    for (seed, end) in seeds.into_iter().zip(ends) {
        let (words, places) = stream(kind, seed, drawn.len() + 1);
        let next = Handle::Bits(end).draw(1)[0];
        expected.extend(&words[..places[&next]]);
    }
    expected.sort_unstable();
    drawn.sort_unstable();
    assert_eq!(drawn.len(), expected.len(), "as many draws as the streams have moved");
    assert!(drawn == expected, "a draw was lost or doubled");
}

fn eight_threads_and_a_swapper(kind: i32) {
    let seeds = [1, 2];
    let (a, b) = (bit_generator(kind, 1), bit_generator(kind, 2));
    // SAFETY: live handles, places of ours.
    let (fixed, swapped): ([_; 2], [_; 2]) = unsafe {
        (
            [make(|out| rill_generator_new(a.0, out)), make(|out| rill_generator_new(a.0, out))],
            [make(|out| rill_generator_new(a.0, out)), make(|out| rill_generator_new(b.0, out))],
        )
    };
    // SAFETY: as above.
    let states: [_; 2] =
        unsafe { [make(|out| rill_random_state_new(a.0, out)), make(|out| rill_random_state_new(b.0, out))] };
    let handles = [
        Handle::Bits(&a),
        Handle::Bits(&a),
        Handle::Generator(&fixed[0]),
        Handle::Generator(&fixed[1]),
        Handle::Generator(&swapped[0]),
        Handle::Generator(&swapped[1]),
        Handle::State(&states[0]),
        Handle::State(&states[1]),
    ];
    let (start, stop) = (Barrier::new(handles.len() + 1), AtomicBool::new(false));
    let swaps = AtomicUsize::new(0);
    let drawn = thread::scope(|scope| {
        let workers: Vec<_> = handles
            .iter()
            .map(|handle| {
                scope.spawn(|| {
                    start.wait();
                    let mut drawn: Vec<u64> = (0..CALLS / 2).flat_map(|i| handle.draw(i % 37)).collect();
                    // So that some calls are made while bit generators are swapped.
                    while swaps.load(Ordering::Relaxed) == 0 {
                        thread::yield_now();
                    }
                    drawn.extend((CALLS / 2..CALLS).flat_map(|i| handle.draw(i % 37)));
                    drawn
                })
            })
            .collect();
        let swapper = scope.spawn(|| {
            start.wait();
            while !stop.load(Ordering::Relaxed) {
                for bg in [&b, &a] {
                    // SAFETY: live handles.
                    unsafe {
                        ok(rill_generator_set_bit_generator(swapped[0].0, bg.0));
                        ok(rill_generator_set_bit_generator(swapped[1].0, bg.0));
                        ok(rill_random_state_set_bit_generator(states[0].0, bg.0));
                        ok(rill_random_state_set_bit_generator(states[1].0, bg.0));
                    }
                }
                swaps.fetch_add(1, Ordering::Relaxed);
                thread::yield_now();
            }
        });
        let drawn: Vec<u64> = workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect();
        stop.store(true, Ordering::Relaxed);
        swapper.join().unwrap();
        drawn
    });
    assert_eq!(drawn.len(), 8 * (0..CALLS).map(|i| i % 37).sum::<usize>());
    nothing_lost_or_doubled(kind, seeds, [&a, &b], drawn);
    // SAFETY: each handle is ours, and used no more.
    unsafe {
        for handle in fixed.iter().chain(&swapped) {
            rill_generator_free(handle.0);
        }
        for handle in &states {
            rill_random_state_free(handle.0);
        }
        rill_bit_generator_free(a.0);
        rill_bit_generator_free(b.0);
    }
}

#[test]
fn no_draw_is_lost_or_doubled_while_bit_generators_are_swapped() {
    for kind in Kind::all().map(|kind| kind as i32) {
        in_time(move || eight_threads_and_a_swapper(kind));
    }
}

/// A new handle on what a generator draws from.
fn bit_generator_of(rng: &Shared<rill_generator>) -> Shared<rill_bit_generator> {
    // SAFETY: a live handle, a place of ours.
    make(|out| unsafe { rill_generator_bit_generator(rng.0, out) })
}

/// Threads draw from a generator that alone holds its bit generator, while another thread asks for a handle again and
/// again, draws from it under its lock, and frees it.
fn handles_that_come_and_go() {
    let rng: Shared<rill_generator> = make(|out| {
        let bg = bit_generator(2, 1);
        // SAFETY: a live handle, a place of ours; the generator keeps what the handle leads to.
        unsafe {
            let status = rill_generator_new(bg.0, out);
            rill_bit_generator_free(bg.0);
            status
        }
    });
    let start = Barrier::new(4);
    let drawn: Vec<u64> = thread::scope(|scope| {
        let guest = scope.spawn(|| {
            start.wait();
            let mut drawn = Vec::new();
            for i in 0..4 * CALLS {
                let bg = bit_generator_of(&rng);
                // SAFETY: a live handle, used no more once it is freed.
                unsafe {
                    ok(rill_bit_generator_lock(bg.0));
                    drawn.extend(Handle::Generator(&rng).draw(1));
                    ok(rill_bit_generator_unlock(bg.0));
                    drawn.extend(Handle::Bits(&bg).draw(40 * (i % 37)));
                    rill_bit_generator_free(bg.0);
                }
            }
            drawn
        });
        let hosts = [(); 3].map(|()| {
            scope.spawn(|| {
                start.wait();
                (0..4 * CALLS).flat_map(|i| Handle::Generator(&rng).draw(i % 37)).collect::<Vec<_>>()
            })
        });
        hosts.into_iter().chain([guest]).flat_map(|worker| worker.join().unwrap()).collect()
    });
    let (end, unused) = (bit_generator_of(&rng), bit_generator(2, 2));
    nothing_lost_or_doubled(2, [1, 2], [&end, &unused], drawn);
    // SAFETY: each handle is ours, and used no more.
    unsafe {
        rill_generator_free(rng.0);
        rill_bit_generator_free(end.0);
        rill_bit_generator_free(unused.0);
    }
}

#[test]
fn no_draw_is_lost_or_doubled_while_handles_come_and_go() {
    in_time(handles_that_come_and_go);
}

/// One thread after the other takes the lock, draws, replaces the bit generator and puts it back while the others wait
/// for it, and draws again.
fn turns_under_the_lock() {
    let (a, b) = (bit_generator(2, 1), bit_generator(2, 2));
    // SAFETY: live handles, places of ours.
    let (generator, state): (Shared<rill_generator>, Shared<rill_random_state>) =
        unsafe { (make(|out| rill_generator_new(a.0, out)), make(|out| rill_random_state_new(a.0, out))) };
    let start = Barrier::new(8);
    let turns: Vec<(Vec<u64>, Vec<u64>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..8)
            .map(|worker| {
                let (a, b, generator, state, start) = (&a, &b, &generator, &state, &start);
                scope.spawn(move || {
                    let mut turns = Vec::new();
                    start.wait();
                    for _ in 0..60 {
                        if worker >= 6 {
                            // These draw through the same handles without a lock of their own.
                            turns.push((Vec::new(), Handle::Generator(generator).draw(1)));
                            turns.push((Vec::new(), Handle::State(state).draw(1)));
                            continue;
                        }
                        let (mut on_a, mut swapped) = (Vec::new(), Vec::new());
                        // SAFETY: live handles.
                        unsafe {
                            ok(rill_bit_generator_lock(a.0));
                            ok(rill_bit_generator_lock(a.0));
                            on_a.extend(Handle::Bits(a).draw(2));
                            ok(rill_generator_set_bit_generator(generator.0, b.0));
                            ok(rill_random_state_set_bit_generator(state.0, b.0));
                            on_a.extend(Handle::Bits(a).draw(2));
                            swapped.extend(Handle::Generator(generator).draw(1));
                            swapped.extend(Handle::State(state).draw(1));
                            ok(rill_generator_set_bit_generator(generator.0, a.0));
                            ok(rill_random_state_set_bit_generator(state.0, a.0));
                            ok(rill_bit_generator_unlock(a.0));
                            on_a.extend(Handle::Bits(a).draw(1));
                            ok(rill_bit_generator_unlock(a.0));
                            assert_eq!(rill_bit_generator_unlock(a.0), Status::InvalidState);
                        }
                        turns.push((on_a, swapped));
                    }
                    turns
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let (_, places) = stream(2, 1, 10000);
    for (under_lock, _) in &turns {
        // Draws through the swapped handles in between came from `b`.
        assert!(
            under_lock.windows(2).all(|pair| places[&pair[0]] + 1 == places[&pair[1]]),
            "a turn was broken"
        );
    }
    let drawn = turns.into_iter().flat_map(|(on_a, other)| on_a.into_iter().chain(other)).collect();
    nothing_lost_or_doubled(2, [1, 2], [&a, &b], drawn);
    // SAFETY: each handle is ours, and used no more.
    unsafe {
        rill_generator_free(generator.0);
        rill_random_state_free(state.0);
        rill_bit_generator_free(a.0);
        rill_bit_generator_free(b.0);
    }
}

#[test]
fn draws_under_the_lock_follow_each_other_and_swaps_under_it_stop_nobody() {
    in_time(turns_under_the_lock);
}

#[test]
fn only_the_owner_unlocks() {
    in_time(|| {
        let bg = bit_generator(2, 1);
        // SAFETY: a live handle.
        unsafe {
            assert_eq!(rill_bit_generator_unlock(bg.0), Status::InvalidState);
            ok(rill_bit_generator_lock(bg.0));
            thread::scope(|scope| {
                let bg = &bg;
                scope.spawn(move || {
                    assert_eq!(rill_bit_generator_unlock(bg.0), Status::InvalidState);
                    let message = std::ffi::CStr::from_ptr(rill_last_error());
                    assert_eq!(message, c"the bit generator is not locked by this thread");
                });
            });
            assert!(*rill_last_error().cast::<u8>() != 0, "messages are each thread's own");
            ok(rill_bit_generator_unlock(bg.0));
            assert_eq!(rill_bit_generator_unlock(bg.0), Status::InvalidState);
            // The lock belongs to the bit generator, not to a handle.
            let generator = make(|out| rill_generator_new(bg.0, out));
            ok(rill_bit_generator_lock(bg.0));
            let other = make(|out| rill_generator_bit_generator(generator.0, out));
            rill_bit_generator_free(bg.0);
            ok(rill_bit_generator_unlock(other.0));
            rill_bit_generator_free(other.0);
            rill_generator_free(generator.0);
        }
    });
}

#[test]
fn children_spawned_from_eight_threads_are_distinct() {
    const EACH: usize = 50;
    in_time(|| {
        let bg = bit_generator(2, 9);
        // SAFETY: live handles, places and buffers of ours.
        unsafe {
            let generator: Shared<rill_generator> = make(|out| rill_generator_new(bg.0, out));
            let sequence: Shared<rill_seed_sequence> =
                make(|out| rill_bit_generator_seed_sequence(bg.0, out));
            let seen = thread::scope(|scope| {
                let workers: Vec<_> = (0..8)
                    .map(|worker| {
                        let (bg, generator, sequence) = (&bg, &generator, &sequence);
                        scope.spawn(move || {
                            (0..EACH).map(|_| first_word(worker % 3, bg, generator, sequence)).collect()
                        })
                    })
                    .collect();
                workers
                    .into_iter()
                    .flat_map(|worker| -> Vec<u64> { worker.join().unwrap() })
                    .collect::<Vec<_>>()
            });
            let distinct: BTreeSet<_> = seen.iter().collect();
            assert_eq!(distinct.len(), 8 * EACH);
            let mut children = 0;
            ok(rill_seed_sequence_n_children_spawned(sequence.0, &raw mut children));
            assert_eq!(children as usize, 8 * EACH);
            rill_generator_free(generator.0);
            rill_bit_generator_free(bg.0);
            rill_seed_sequence_free(sequence.0);
        }
    });
}

/// Spawns a child through one of three handles; the first word that its PCG64 draws.
fn first_word(
    way: usize,
    bg: &Shared<rill_bit_generator>,
    generator: &Shared<rill_generator>,
    sequence: &Shared<rill_seed_sequence>,
) -> u64 {
    // SAFETY: live handles, places and buffers of ours.
    unsafe {
        let child = match way {
            0 => make(|out| rill_bit_generator_spawn(bg.0, out, 1)),
            1 => {
                let child = make(|out| rill_generator_spawn(generator.0, out, 1));
                let own = make(|out| rill_generator_bit_generator(child.0, out));
                rill_generator_free(child.0);
                own
            }
            _ => {
                let child = make(|out| rill_seed_sequence_spawn(sequence.0, out, 1));
                let own = make(|out| rill_bit_generator_new(2, child.0, out));
                rill_seed_sequence_free(child.0);
                own
            }
        };
        let mut word = 0;
        ok(rill_bit_generator_random_raw(child.0, &raw mut word, 1));
        rill_bit_generator_free(child.0);
        word
    }
}

#[test]
fn the_global_random_state_outlives_every_free() {
    in_time(|| {
        let total = AtomicUsize::new(0);
        let kinds: Vec<_> = Kind::all().collect();
        thread::scope(|scope| {
            for worker in 0..8 {
                let (total, kinds) = (&total, &kinds);
                scope.spawn(move || {
                    let global = rill_global_random_state();
                    let mut out = [0.0; 3];
                    for i in 0..200 {
                        // SAFETY: a live handle, a buffer of ours.
                        unsafe {
                            ok(rill_random_state_standard_normal(global, out.as_mut_ptr(), 3));
                            if (i + worker) % 50 == 0 {
                                ok(rill_seed(i));
                                let own = bit_generator(kinds[worker as usize % kinds.len()] as i32, 3);
                                ok(rill_set_bit_generator(own.0));
                                rill_bit_generator_free(own.0);
                            }
                            rill_random_state_free(global);
                        }
                        total.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        assert_eq!(total.load(Ordering::Relaxed), 1600);
    });
}
