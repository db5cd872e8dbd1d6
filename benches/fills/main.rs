//! `cargo bench`: fills of Rill and of the peers, measured alternately in one run: nanoseconds a value, and how many
//! times as long a peer takes.
//!
//! `make bench-peers` makes the peers, in `target/peers/bin`; a peer that is missing is named and left out. Four of
//! them are Rill itself, one value at a time: by a call for each, by a sampler, from a bitgen, and inlined. Arguments:
//! workloads to run, by a part of their name; `--n=1000` for another size; `--kind=PCG64` for one bit generator;
//! `--peers=numpy_c,mkl` for some of the peers, `--rounds=5` for fewer rounds.

#![allow(clippy::expect_used, reason = "a benchmark that fails should stop")]

mod workloads;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use rill::Kind;
use workloads::{all, fill};

/// The programs, and the heads of their columns.
const PEERS: [(&str, &str); 14] = [
    ("rill_calls", "one a call"),
    ("rill_sampler", "sampler"),
    ("rill_bitgen", "bitgen"),
    ("rill_inline", "inlined"),
    ("numpy_c", "NumPy's C"),
    ("numpy", "NumPy"),
    ("randomgen", "randomgen"),
    ("randomgen_c", "randomgen's C"),
    ("gsl", "GSL"),
    ("boost", "Boost"),
    ("std", "<random>"),
    ("rand", "rand"),
    ("simd_rand", "simd_rand"),
    ("mkl", "oneMKL"),
];

/// The least number of values in a measurement: shorter fills are repeated. The peers do the same.
const LEAST: usize = 100_000;

/// A program that answers "workload kind n" with the nanoseconds of one fill.
struct Peer {
    title: &'static str,
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    fn start(program: &Path, title: &'static str) -> Option<Self> {
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let (ask, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        let mut peer = Self { title, child, ask, answers };
        peer.answer("random", Kind::Pcg64, 1).is_some().then_some(peer)
    }

    fn answer(&mut self, workload: &str, kind: Kind, n: usize) -> Option<String> {
        writeln!(self.ask, "{workload} {} {n}", kind.name()).ok()?;
        let mut answer = String::new();
        (self.answers.read_line(&mut answer).ok()? > 0).then_some(answer)
    }

    /// `None` if the peer has no such workload.
    fn nanoseconds(&mut self, workload: &str, kind: Kind, n: usize) -> Option<f64> {
        self.answer(workload, kind, n)?.trim().parse().ok()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The peers that exist and are asked for.
fn peers(wanted: Option<&str>) -> Vec<Peer> {
    let folder = std::env::var_os("RILL_PEERS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers/bin"), PathBuf::from);
    let mut peers = Vec::new();
    for (name, title) in PEERS {
        if wanted.is_some_and(|wanted| !wanted.split(',').any(|word| word == name)) {
            continue;
        }
        match Peer::start(&folder.join(name), title) {
            Some(peer) => peers.push(peer),
            None => println!("{title} is left out: there is no peer {name} (make bench-peers)"),
        }
    }
    peers
}

fn time(n: usize, fill: &mut dyn FnMut()) -> f64 {
    let rounds = (LEAST / n).max(1);
    let start = Instant::now();
    for _ in 0..rounds {
        fill();
    }
    start.elapsed().as_nanos() as f64 / rounds as f64
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let option = |name: &str| arguments.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    let number =
        |name: &str, usual: usize| option(name).map_or(usual, |text| text.parse().expect("a number"));
    let (n, rounds) = (number("--n", 1_000_000), number("--rounds", 15));
    assert!(n > 0, "--n=0");
    let wanted: Vec<&String> = arguments.iter().filter(|word| !word.starts_with("--")).collect();
    let mut peers = peers(option("--peers"));

    print!("{:<28} {:<19} {:>8}", format!("ns a value, n = {n}"), "", "Rill");
    for peer in &peers {
        print!(" {:>16}", peer.title);
    }
    println!();
    for (name, kinds) in all() {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        for kind in kinds.into_iter().filter(|kind| option("--kind").is_none_or(|name| name == kind.name())) {
            let mut ours = fill(name, kind, n);
            let mut best = f64::INFINITY;
            let mut theirs = vec![f64::INFINITY; peers.len()];
            for _ in 0..rounds {
                best = best.min(time(n, &mut ours));
                for (peer, best) in peers.iter_mut().zip(&mut theirs) {
                    *best = best.min(peer.nanoseconds(name, kind, n).unwrap_or(f64::INFINITY));
                }
            }
            print!("{name:<28} {:<19} {:>8.3}", kind.name(), best / n as f64);
            for time in theirs {
                if time.is_finite() {
                    print!(" {:>8.3} {:>6.2}x", time / n as f64, time / best);
                } else {
                    print!(" {:>16}", "-");
                }
            }
            println!();
        }
    }
}
