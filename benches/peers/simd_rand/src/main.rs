//! `simd_rand` as a peer of the benchmark: eight streams of xoshiro256++ side by side (four where there is no AVX-512), whose
//! numbers are no other library's; answers for Xoshiro256. Reads lines "workload kind n", answers the nanoseconds of one fill.

use std::hint::black_box;
use std::io::{BufRead, Write};
use std::time::Instant;

use rand_core::SeedableRng;

/// The least number of values in a measurement.
const LEAST: usize = 100_000;

#[cfg(all(target_feature = "avx512f", target_feature = "avx512dq", target_feature = "avx512vl"))]
mod lanes {
    use std::arch::x86_64::{_mm512_storeu_pd, _mm512_storeu_si512};

    use simd_rand::specific::avx512::SimdRand;
    pub use simd_rand::specific::avx512::Xoshiro256PlusPlusX8 as Rng;

    pub const LANES: usize = 8;

    pub fn words(rng: &mut Rng, out: &mut [u64; LANES]) {
        // SAFETY: the features are there, as the module is; eight words fit.
        unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), rng.next_m512i()) }
    }

    pub fn doubles(rng: &mut Rng, out: &mut [f64; LANES]) {
        // SAFETY: the features are there, as the module is; eight doubles fit.
        unsafe { _mm512_storeu_pd(out.as_mut_ptr(), rng.next_m512d()) }
    }
}

#[cfg(not(all(target_feature = "avx512f", target_feature = "avx512dq", target_feature = "avx512vl")))]
mod lanes {
    use std::arch::x86_64::{_mm256_storeu_pd, _mm256_storeu_si256};

    use simd_rand::specific::avx2::SimdRand;
    pub use simd_rand::specific::avx2::Xoshiro256PlusPlusX4 as Rng;

    pub const LANES: usize = 4;

    pub fn words(rng: &mut Rng, out: &mut [u64; LANES]) {
        // SAFETY: AVX2 is there, as the crate's module is; four words fit.
        unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), rng.next_m256i()) }
    }

    pub fn doubles(rng: &mut Rng, out: &mut [f64; LANES]) {
        // SAFETY: AVX2 is there, as the crate's module is; four doubles fit.
        unsafe { _mm256_storeu_pd(out.as_mut_ptr(), rng.next_m256d()) }
    }
}

use lanes::{LANES, Rng};

/// The nanoseconds of one fill of n values, a whole number of lanes.
fn time<T: Clone + Default>(n: usize, rng: &mut Rng, fill: fn(&mut Rng, &mut [T; LANES])) -> f64 {
    let mut out = vec![T::default(); n.next_multiple_of(LANES)];
    let rounds = (LEAST / n).max(1);
    let start = Instant::now();
    for _ in 0..rounds {
        for chunk in out.as_chunks_mut().0 {
            fill(rng, chunk);
        }
        black_box(&mut out);
    }
    start.elapsed().as_nanos() as f64 / rounds as f64
}

fn main() -> std::io::Result<()> {
    let mut rng = Rng::seed_from_u64(12345);
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let (&[workload, kind, n], mut out) = (words.as_slice(), std::io::stdout()) else { break };
        let Ok(n) = n.parse() else { break };
        match workload {
            _ if kind != "Xoshiro256" => writeln!(out, "unsupported")?,
            "raw" => writeln!(out, "{:.1}", time(n, &mut rng, lanes::words))?,
            "random" => writeln!(out, "{:.1}", time(n, &mut rng, lanes::doubles))?,
            _ => writeln!(out, "unsupported")?,
        }
        out.flush()?;
    }
    Ok(())
}
