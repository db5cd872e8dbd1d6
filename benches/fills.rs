//! `cargo bench`: fills of Rill against NumPy's, measured in turns in one run; nanoseconds a value and their ratio.
//!
//! NumPy is that of `RILL_PYTHON`, or `.venv/bin/python`, or `python3`; where it is not 2.4.6 its column is left out, by
//! name. Arguments: workloads to run, by a part of their name; `--n=1000` for another size.

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use rill::{BitGenerator, Generator, Kind, RandomState};

/// A program that answers "workload kind n" with the nanoseconds of one fill.
struct Peer {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    fn numpy() -> Option<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let venv = root.join(".venv/bin/python");
        let python = std::env::var_os("RILL_PYTHON")
            .unwrap_or_else(|| if venv.exists() { venv.into() } else { "python3".into() });
        let mut child = Command::new(python)
            .arg(root.join("benches/peers/numpy_peer.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let (ask, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        let mut peer = Self { child, ask, answers };
        peer.nanoseconds("random", Kind::Pcg64, 1).is_some().then_some(peer)
    }

    fn nanoseconds(&mut self, workload: &str, kind: Kind, n: usize) -> Option<f64> {
        writeln!(self.ask, "{workload} {} {n}", kind.name()).ok()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).ok()?;
        answer.trim().parse().ok()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

type Fill = Box<dyn FnMut()>;

/// The same workloads as the peer's.
fn workload(name: &str, kind: Kind, n: usize) -> Fill {
    let bits = BitGenerator::from_u64(kind, 12345).expect("a known kind");
    let (generator, state) = (Generator::new(&bits), RandomState::new(&bits));
    let (mut words, mut reals, mut integers) = (vec![0u64; n], vec![0.0; n], vec![0i64; n]);
    match name {
        "raw" => Box::new(move || bits.random_raw(&mut words).expect("a fill")),
        "random" => Box::new(move || generator.random(&mut reals).expect("a fill")),
        "standard_normal" => Box::new(move || generator.standard_normal(&mut reals).expect("a fill")),
        "integers_1000" => {
            Box::new(move || generator.integers(0, 1000, false, &mut integers).expect("a fill"))
        }
        "shuffle" => Box::new(move || generator.shuffle(&mut integers).expect("a shuffle")),
        "choice_tenth" => Box::new(move || {
            let sample = &mut integers[..n / 10];
            generator.choice(n as i64, false, None, true, sample).expect("a sample");
        }),
        "standard_exponential" => {
            Box::new(move || generator.standard_exponential(&mut reals).expect("a fill"))
        }
        "exponential_inv" => {
            Box::new(move || generator.standard_exponential_inv(&mut reals).expect("a fill"))
        }
        "gamma_2.5" => Box::new(move || generator.standard_gamma(2.5, &mut reals).expect("a fill")),
        "beta_2_3" => Box::new(move || generator.beta(2.0, 3.0, &mut reals).expect("a fill")),
        "poisson_3.5" => Box::new(move || generator.poisson(3.5, &mut integers).expect("a fill")),
        "poisson_100" => Box::new(move || generator.poisson(100.0, &mut integers).expect("a fill")),
        "binomial_20" => Box::new(move || generator.binomial(20, 0.3, &mut integers).expect("a fill")),
        "binomial_1000" => Box::new(move || generator.binomial(1000, 0.4, &mut integers).expect("a fill")),
        "integers_1e13" => {
            Box::new(move || generator.integers(0, 10_000_000_000_000, false, &mut integers).expect("a fill"))
        }
        "legacy_exponential" => Box::new(move || state.exponential(1.0, &mut reals).expect("a fill")),
        "legacy_random_sample" => Box::new(move || state.random_sample(&mut reals).expect("a fill")),
        "legacy_standard_normal" => Box::new(move || state.standard_normal(&mut reals).expect("a fill")),
        "legacy_randint_1000" => {
            Box::new(move || state.randint(0, 1000, false, &mut integers).expect("a fill"))
        }
        _ => unreachable!("an unknown workload"),
    }
}

const ALL: [&str; 19] = [
    "standard_exponential",
    "exponential_inv",
    "gamma_2.5",
    "beta_2_3",
    "poisson_3.5",
    "poisson_100",
    "binomial_20",
    "binomial_1000",
    "integers_1e13",
    "legacy_exponential",
    "raw",
    "random",
    "standard_normal",
    "integers_1000",
    "shuffle",
    "choice_tenth",
    "legacy_random_sample",
    "legacy_standard_normal",
    "legacy_randint_1000",
];
const ROUNDS: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let n = arguments.iter().find_map(|word| word.strip_prefix("--n=")?.parse().ok()).unwrap_or(1_000_000);
    let wanted: Vec<&String> = arguments.iter().filter(|word| !word.starts_with("--")).collect();

    let mut numpy = Peer::numpy();
    if numpy.is_none() {
        println!("NumPy 2.4.6 is not installed: its column is left out");
    }
    println!(
        "{:<24} {:<10} {:>10} {:>10} {:>8}",
        "n = ".to_owned() + &n.to_string(),
        "",
        "Rill",
        "NumPy",
        "ratio"
    );
    for name in ALL {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        for kind in Kind::all() {
            let mut fill = workload(name, kind, n);
            let (mut ours, mut theirs) = (f64::INFINITY, f64::INFINITY);
            for _ in 0..ROUNDS {
                let start = Instant::now();
                fill();
                ours = ours.min(start.elapsed().as_nanos() as f64);
                if let Some(time) = numpy.as_mut().and_then(|peer| peer.nanoseconds(name, kind, n)) {
                    theirs = theirs.min(time);
                }
            }
            let (ours, theirs) = (ours / n as f64, theirs / n as f64);
            print!("{name:<24} {:<10} {ours:>10.3}", kind.name());
            if theirs.is_finite() {
                print!(" {theirs:>10.3} {:>8.2}", theirs / ours);
            }
            println!();
        }
    }
}
