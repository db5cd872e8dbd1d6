//! The workloads, with the names that the peers use.

use rill::Kind::{self, Mt19937, Pcg64, Pcg64dxsm, Philox, Sfc64};
use rill::{BitGenerator, Generator, RandomState};

/// The workloads, and the bit generators that they are measured on: words and doubles on every kind, normals on NumPy's, all
/// else on the default one.
pub fn all() -> Vec<(&'static str, Vec<Kind>)> {
    let numpy = vec![Pcg64, Pcg64dxsm, Mt19937, Philox, Sfc64];
    let others = Kind::all().filter(|kind| !numpy.contains(kind));
    let every: Vec<Kind> = numpy.iter().copied().chain(others).collect();
    let mut all = vec![("raw", every.clone()), ("random", every), ("standard_normal", numpy)];
    all.extend(OTHERS.map(|name| (name, vec![if name.starts_with("legacy") { Mt19937 } else { Pcg64 }])));
    all
}

const OTHERS: [&str; 21] = [
    "standard_exponential",
    "standard_exponential_inv",
    "random_f32",
    "standard_normal_f32",
    "standard_exponential_f32",
    "integers_1000",
    "integers_rejected",
    "integers_1e13",
    "legacy_randint_1e6",
    "legacy_random_sample",
    "legacy_standard_normal",
    "legacy_standard_exponential",
    "shuffle",
    "legacy_shuffle",
    "choice_tenth",
    "gamma_2.5",
    "beta_2_3",
    "poisson_3.5",
    "poisson_100",
    "binomial_20",
    "binomial_1000",
];

/// A fill of n values, again and again into the same memory.
pub fn fill(name: &str, kind: Kind, n: usize) -> Box<dyn FnMut()> {
    let bits = BitGenerator::from_u64(kind, 12345).expect("a known kind");
    let (rng, state) = (Generator::new(&bits), RandomState::new(&bits));
    /// A closure over one output; the call's Result is checked.
    macro_rules! fill {
        ($type:ty, $out:ident => $call:expr) => {{
            let mut memory: Vec<$type> = vec![Default::default(); n];
            Box::new(move || {
                let $out = &mut memory[..];
                $call.expect("a fill");
            })
        }};
    }
    match name {
        // MT19937's own words have 32 bits.
        "raw" if kind == Mt19937 => fill!(u32, out => bits.random_u32(out)),
        "raw" => fill!(u64, out => bits.random_raw(out)),
        "random" => fill!(f64, out => rng.random(out)),
        "standard_normal" => fill!(f64, out => rng.standard_normal(out)),
        "standard_exponential" => fill!(f64, out => rng.standard_exponential(out)),
        "standard_exponential_inv" => fill!(f64, out => rng.standard_exponential_inv(out)),
        "random_f32" => fill!(f32, out => rng.random_f32(out)),
        "standard_normal_f32" => fill!(f32, out => rng.standard_normal_f32(out)),
        "standard_exponential_f32" => fill!(f32, out => rng.standard_exponential_f32(out)),
        "integers_1000" => fill!(i64, out => rng.integers(0, 1000, false, out)),
        // 44 of 100 words of 32 bits are rejected.
        "integers_rejected" => fill!(i64, out => rng.integers(0, 2_405_181_686, false, out)),
        "integers_1e13" => fill!(i64, out => rng.integers(0, 10_000_000_000_000, false, out)),
        "legacy_randint_1e6" => fill!(i64, out => state.randint(0, 1_000_000, false, out)),
        "legacy_random_sample" => fill!(f64, out => state.random_sample(out)),
        "legacy_standard_normal" => fill!(f64, out => state.standard_normal(out)),
        "legacy_standard_exponential" => fill!(f64, out => state.standard_exponential(out)),
        "shuffle" => fill!(i64, out => rng.shuffle(out)),
        "legacy_shuffle" => fill!(i64, out => state.shuffle(out)),
        "choice_tenth" => {
            fill!(i64, out => rng.choice(n as i64, false, None, true, &mut out[..n / 10]))
        }
        "gamma_2.5" => fill!(f64, out => rng.standard_gamma(2.5, out)),
        "beta_2_3" => fill!(f64, out => rng.beta(2.0, 3.0, out)),
        "poisson_3.5" => fill!(i64, out => rng.poisson(3.5, out)),
        "poisson_100" => fill!(i64, out => rng.poisson(100.0, out)),
        "binomial_20" => fill!(i64, out => rng.binomial(20, 0.3, out)),
        "binomial_1000" => fill!(i64, out => rng.binomial(1000, 0.4, out)),
        _ => unreachable!("an unknown workload"),
    }
}
