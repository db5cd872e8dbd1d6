//! Words that make a sampler reject for long, threads of the caller's, and missing memory.

use super::*;
use crate::bit_generator::BitGenerator;
use crate::distribution::poisson::Poisson;
use crate::distribution::standard_normal::StandardNormal;
use crate::parameters::Parametric;

/// Words that are hashes of their positions, and in some places all ones, which the ziggurat method rejects.
#[derive(Clone)]
struct Stubborn {
    position: u64,
    can_skip: bool,
    /// Of so many words, the last part is all ones.
    period: u64,
    ones: u64,
    /// The position at which no more copies are made, as if there were no memory.
    copied_before: u64,
}

impl Algorithm for Stubborn {
    fn kind(&self) -> Kind {
        Kind::Pcg64
    }

    fn next_u64(&mut self) -> u64 {
        self.position += 1;
        if self.position % self.period >= self.period - self.ones {
            return u64::MAX;
        }
        let mut word = self.position.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ word >> 31
    }

    fn next_u32(&mut self) -> u32 {
        self.next_u64() as u32
    }

    fn next_f64(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / 9007199254740992.0
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        out.fill_with(|| self.next_u64());
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        out.fill_with(|| self.next_u32());
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        out.fill_with(|| self.next_f64());
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.fill_u64(out);
    }

    fn skip(&mut self, words: u64) {
        self.position += words;
    }

    fn can_skip(&self) -> bool {
        self.can_skip
    }

    fn doubles(&self) -> Doubles {
        Doubles::OfWords
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        if self.position < self.copied_before {
            return Ok(Box::new(self.clone()));
        }
        Err(crate::error::Error::memory())
    }

    fn state(&self) -> Result<Vec<u32>> {
        Ok(vec![self.position as u32])
    }
}

/// Draws by a plan and by one thread, and compares values and state. Returns what was done.
fn compare<T: Copy + Send + Sync + PartialEq + Default>(
    distribution: &(dyn Univariate<T> + Sync),
    start: &Stubborn,
    n: usize,
    plan: &Plan<'_>,
) -> Account {
    let mut account = Account::default();
    let mut draw = |plan: Option<&Plan<'_>>| {
        let bits = BitGenerator::from_algorithm(Box::new(start.clone())).unwrap();
        let mut out = vec![T::default(); n];
        let state = bits.with(|source| {
            let (setups, gauss) = (&mut CachedSetups::default(), &mut Gauss::default());
            let mut origin = Origin { source, setups, gauss };
            match plan {
                Some(plan) => account = fill(distribution, origin, &mut out, plan)?,
                None => origin.fill(distribution, &mut out),
            }
            bits_state(source)
        });
        (out, state.unwrap())
    };
    let fill_of_one = draw(None);
    assert!(draw(Some(plan)) == fill_of_one, "{n} by {plan:?}, {} of {} ones", start.ones, start.period);
    account
}

fn bits_state(source: &Source) -> Result<Vec<u32>> {
    source.algorithm.state()
}

#[test]
fn words_that_are_rejected_for_longer_than_segments() {
    for can_skip in [true, false] {
        let mut redrawn = 0;
        for (period, ones) in [(1000, 1), (97, 30), (500, 90), (2000, 700), (5000, 3000)] {
            let start = Stubborn { position: 3, can_skip, period, ones, copied_before: u64::MAX };
            for segment in [40, 41, 64, 300] {
                for threads in 2..6 {
                    for n in [700, 1999, 4000] {
                        let plan = Plan::with_segments(threads, segment, 1 + threads % 2);
                        redrawn += compare(&StandardNormal, &start, n, &plan).redrawn;
                    }
                }
            }
        }
        assert!(redrawn > 0, "nothing was drawn again");
    }
}

#[test]
fn values_that_take_two_words_and_segments_of_an_odd_number() {
    let distribution = Poisson::checked([100.0.into()]).unwrap();
    for can_skip in [true, false] {
        let start = Stubborn { position: 3, can_skip, period: 4001, ones: 1, copied_before: u64::MAX };
        for (segment, fewest, most) in [(61, 300, 4000), (60, 0, 300)] {
            let account = compare(&distribution, &start, 5000, &Plan::with_segments(3, segment, 2));
            assert!((fewest..most).contains(&account.redrawn), "{segment} words: {account:?}");
        }
    }
}

/// So many words a value, but more where all bits of one are set.
struct Choosy {
    words: usize,
}

impl Univariate<u64> for Choosy {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> u64 {
        let mut value = 0;
        for _ in 0..self.words {
            value = loop {
                let word = supply.bits.u64();
                if word != u64::MAX {
                    break word ^ value;
                }
            };
        }
        value
    }
}

#[test]
fn values_in_their_place_where_words_are_rejected_at_times() {
    for can_skip in [true, false] {
        for (period, ones) in [(1 << 40, 1), (4001, 1), (1500, 1), (901, 300), (701, 2)] {
            // The first values show nothing of what is rejected.
            let start = Stubborn { position: period / 3, can_skip, period, ones, copied_before: u64::MAX };
            for words in [1, 2, 7] {
                for (segment, threads) in [(42, 2), (70, 5), (252, 3)] {
                    for n in [3000, 3001, 6071] {
                        let plan = Plan::with_segments(threads, segment, 1 + n % 2);
                        let account = compare(&Choosy { words }, &start, n, &plan);
                        assert!(period < 1 << 40 || account.alone <= segment, "{account:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn copies_for_which_there_is_no_memory_are_done_without() {
    for can_skip in [true, false] {
        for copied_before in [4, 100, 700, 1500, 5000] {
            for (period, ones) in [(1000, 1), (500, 90), (2000, 700)] {
                let start = Stubborn { position: 3, can_skip, period, ones, copied_before };
                for threads in 2..5 {
                    compare(&StandardNormal, &start, 3000, &Plan::with_segments(threads, 50, 2));
                    compare(&Choosy { words: 1 }, &start, 3000, &Plan::with_segments(threads, 50, 2));
                }
            }
        }
    }
}

/// Runs tasks in turn, the last one first, and some of them twice.
struct Backwards;

impl Pool for Backwards {
    fn run(&self, n: usize, task: &Task<'_>) {
        (0..n).rev().for_each(task);
        (0..n / 2).for_each(task);
    }
}

/// Runs no task.
struct Idle;

impl Pool for Idle {
    fn run(&self, _: usize, _: &Task<'_>) {}
}

#[test]
fn tasks_may_run_in_any_order_on_one_thread() {
    let pools: [&dyn Pool; 2] = [&Backwards, &Idle];
    for pool in pools {
        for can_skip in [true, false] {
            let start = Stubborn { position: 0, can_skip, period: 600, ones: 100, copied_before: u64::MAX };
            for n in 900..1000 {
                let plan = Plan { pool: Some(pool), ..Plan::with_segments(3, 50, 2) };
                compare(&StandardNormal, &start, n, &plan);
            }
        }
    }
}

/// 64 segments in turn, as 32 threads would share them: how many values are drawn between them, by one thread.
#[test]
fn few_values_are_drawn_again() {
    let start = Stubborn { position: 0, can_skip: true, period: 1 << 40, ones: 1, copied_before: u64::MAX };
    let gamma = crate::distribution::gamma::standard::StandardGamma::checked([2.5.into()]).unwrap();
    let poisson = Poisson::checked([3.5.into()]).unwrap();
    let exponential = crate::distribution::standard_exponential::StandardExponential;
    let n = 64 * VALUES;
    let mut out = vec![0.0; n];
    let mut count = |distribution: &(dyn Univariate<f64> + Sync)| {
        let bits = BitGenerator::from_algorithm(Box::new(start.clone())).unwrap();
        let plan = Plan { pool: Some(&Idle), ..Plan::new(32) };
        let account = bits.with(|source| {
            let (setups, gauss) = (&mut CachedSetups::default(), &mut Gauss::default());
            fill(distribution, Origin { source, setups, gauss }, &mut out, &plan)
        });
        account.unwrap()
    };
    for account in [count(&StandardNormal), count(&exponential), count(&gamma)] {
        assert!(account.segments >= 60, "{account:?}");
        assert!(account.redrawn * 1000 < n, "{account:?}");
    }
    let mut counts = vec![0; n];
    let bits = BitGenerator::from_algorithm(Box::new(start.clone())).unwrap();
    let plan = Plan { pool: Some(&Idle), ..Plan::new(32) };
    let account = bits.with(|source| {
        let (setups, gauss) = (&mut CachedSetups::default(), &mut Gauss::default());
        fill(&poisson, Origin { source, setups, gauss }, &mut counts, &plan)
    });
    assert!(account.unwrap().redrawn * 1000 < n);
}
