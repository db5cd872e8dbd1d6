//! Values of `rand_distr` for `tests/quality/peers.py`: `values GENERATOR SEED LAW PARAMETER ...` writes them to standard
//! output as integers of 64 bits, until nobody reads.

use std::error::Error;
use std::io::Write;

use rand::distr::Distribution;
use rand::{Rng, SeedableRng};
use rand_distr::{Binomial, Geometric, Hypergeometric, Poisson, Zeta};
use rand_pcg::{Pcg32, Pcg64};

fn write(mut draw: impl FnMut() -> i64) {
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        for _ in 0..8192 {
            bytes.extend(draw().to_ne_bytes());
        }
        if std::io::stdout().write_all(&bytes).is_err() {
            return;
        }
    }
}

/// The values as NumPy defines them: `rand_distr` counts the failures before the first success, and its zeta values may not
/// fit an integer, which NumPy draws again.
fn draw(mut rng: impl Rng, law: &str, parameters: &[f64]) -> Result<(), Box<dyn Error>> {
    match (law, parameters) {
        ("poisson", &[lam]) => {
            let law = Poisson::<f64>::new(lam)?;
            write(|| law.sample(&mut rng) as i64);
        }
        ("binomial", &[n, p]) => {
            let law = Binomial::new(n as u64, p)?;
            write(|| law.sample(&mut rng) as i64);
        }
        ("hypergeometric", &[good, bad, sample]) => {
            let law = Hypergeometric::new((good + bad) as u64, good as u64, sample as u64)?;
            write(|| law.sample(&mut rng) as i64);
        }
        ("geometric", &[p]) => {
            let law = Geometric::new(p)?;
            write(|| law.sample(&mut rng) as i64 + 1);
        }
        ("zipf", &[a]) => {
            let law = Zeta::<f64>::new(a)?;
            write(|| {
                loop {
                    let value = law.sample(&mut rng);
                    if value < 9_223_372_036_854_775_808.0 {
                        return value as i64;
                    }
                }
            });
        }
        _ => return Err("no such law".into()),
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [generator, seed, law, parameters @ ..] = &arguments[..] else {
        return Err("GENERATOR SEED LAW PARAMETER ...".into());
    };
    let seed = seed.parse()?;
    let parameters: Vec<f64> = parameters.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    match generator.as_str() {
        "Pcg64" => draw(Pcg64::seed_from_u64(seed), law, &parameters),
        "Pcg32" => draw(Pcg32::seed_from_u64(seed), law, &parameters),
        _ => Err("no such generator".into()),
    }
}
