//! rand and `rand_distr` as a peer of the benchmark: reads lines "workload kind n", answers the nanoseconds of one fill.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::Instant;

use rand::distr::{Distribution, StandardUniform, Uniform};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_distr::{Beta, Binomial, Exp1, Gamma, Poisson, StandardNormal};
use rand_pcg::{Pcg64, Pcg64Dxsm};

/// The least number of values in a measurement.
const LEAST: usize = 100_000;

fn fill<T>(n: usize, mut draw: impl FnMut() -> T) -> f64 {
    let mut out: Vec<T> = (0..n).map(|_| draw()).collect();
    time(n, || {
        for slot in &mut out {
            *slot = draw();
        }
        black_box(&mut out);
    })
}

fn time(n: usize, mut round: impl FnMut()) -> f64 {
    let rounds = (LEAST / n).max(1);
    let start = Instant::now();
    for _ in 0..rounds {
        round();
    }
    start.elapsed().as_nanos() as f64 / rounds as f64
}

fn sample<T>(n: usize, rng: &mut impl Rng, distribution: &impl Distribution<T>) -> f64 {
    fill(n, || distribution.sample(rng))
}

fn measure(workload: &str, n: usize, rng: &mut impl Rng) -> Option<f64> {
    Some(match workload {
        "raw" => fill(n, || rng.next_u64()),
        "random" => sample::<f64>(n, rng, &StandardUniform),
        "random_f32" => sample::<f32>(n, rng, &StandardUniform),
        "standard_normal" => sample::<f64>(n, rng, &StandardNormal),
        "standard_normal_f32" => sample::<f32>(n, rng, &StandardNormal),
        "standard_exponential" => sample::<f64>(n, rng, &Exp1),
        "standard_exponential_f32" => sample::<f32>(n, rng, &Exp1),
        "integers_1000" => sample(n, rng, &Uniform::new(0_i64, 1000).ok()?),
        "integers_rejected" => sample(n, rng, &Uniform::new(0_i64, 2_405_181_686).ok()?),
        "integers_1e13" => sample(n, rng, &Uniform::new(0_i64, 10_000_000_000_000).ok()?),
        "gamma_2.5" => sample::<f64>(n, rng, &Gamma::new(2.5, 1.0).ok()?),
        "beta_2_3" => sample::<f64>(n, rng, &Beta::new(2.0, 3.0).ok()?),
        "poisson_3.5" => sample::<f64>(n, rng, &Poisson::new(3.5).ok()?),
        "poisson_100" => sample::<f64>(n, rng, &Poisson::new(100.0).ok()?),
        "binomial_20" => sample(n, rng, &Binomial::new(20, 0.3).ok()?),
        "binomial_1000" => sample(n, rng, &Binomial::new(1000, 0.4).ok()?),
        "shuffle" => {
            let mut items: Vec<usize> = (0..n).collect();
            time(n, || items.shuffle(rng))
        }
        "choice_tenth" => time(n, || {
            black_box(rand::seq::index::sample(rng, n, n / 10));
        }),
        _ => return None,
    })
}

fn main() -> std::io::Result<()> {
    let (mut pcg64, mut dxsm) = (Pcg64::seed_from_u64(12345), Pcg64Dxsm::seed_from_u64(12345));
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let mut words = line.split_whitespace();
        let (Some(workload), Some(kind), Some(n)) = (words.next(), words.next(), words.next()) else { break };
        let Ok(n) = n.parse() else { break };
        let time = match kind {
            "PCG64" => measure(workload, n, &mut pcg64),
            "PCG64DXSM" => measure(workload, n, &mut dxsm),
            _ => None,
        };
        match time {
            Some(time) => println!("{time:.1}"),
            None => println!("unsupported"),
        }
        std::io::stdout().flush()?;
    }
    Ok(())
}
