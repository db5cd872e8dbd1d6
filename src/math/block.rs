//! Logarithms of whole blocks. The bits are those of the scalar functions.

use super::fma::Baseline;
use crate::cpu;

/// Replaces positive, normal, finite values by their logarithms.
pub(crate) fn log_block(values: &mut [f64]) {
    cpu::dispatch! {
        avx512(cpu) => super::log::wide::log_avx512(cpu, values),
        avx2(cpu) => super::log::wide::log_avx2(cpu, values),
        portable => super::log::logarithms::<Baseline>(values),
    }
}

/// Replaces uniform doubles u, multiples of 2^-53 in [0, 1), by scale * -log(1 - u).
pub(crate) fn legacy_exponential_block(values: &mut [f64], scale: f64) {
    cpu::dispatch! {
        avx512(cpu) => super::log::wide::exponential_avx512(cpu, values, scale),
        avx2(cpu) => super::log::wide::exponential_avx2(cpu, values, scale),
        portable => super::log::scaled_exponentials(values, scale, super::log::logarithms::<Baseline>),
    }
}

/// Replaces uniform doubles u, multiples of 2^-53 in [0, 1), by -log1p(-u).
pub(crate) fn exponential_block(values: &mut [f64]) {
    cpu::dispatch! {
        avx512(cpu) => super::log1p::wide::exponential_avx512(cpu, values),
        avx2(cpu) => super::log1p::wide::exponential_avx2(cpu, values),
        portable => super::log1p::exponentials::<Baseline>(values),
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{Algorithm, Sfc64};
    use crate::math::fma::Software;
    use crate::math::{self, log, log1p};

    /// Uniform doubles, among them every power of two and its neighbours.
    fn uniforms() -> Vec<f64> {
        let mut values = vec![0.0; if cfg!(target_arch = "x86_64") { 1_000_003 } else { 50_003 }];
        Sfc64::seed_from_u64(7).fill_f64(&mut values);
        for (pair, exponent) in values.chunks_exact_mut(17).zip(0..53u64) {
            let unit = 1u64 << exponent;
            pair[3] = unit as f64 / 9007199254740992.0;
            pair[5] = (unit - 1) as f64 / 9007199254740992.0;
            pair[11] = 1.0 - pair[3];
        }
        values
    }

    #[test]
    fn a_block_of_logarithms_is_what_the_function_gives() {
        let arguments: Vec<f64> = uniforms().iter().map(|u| 1.0 - u).filter(|&x| x > 0.0).collect();
        let loops: [fn(&mut [f64]); 2] = [log_block, log::logarithms::<Software>];
        for length in [arguments.len(), 0, 1, 7, 8, 9, 15, 63, 64, 65] {
            for logarithms in loops {
                let mut block = arguments[..length].to_vec();
                logarithms(&mut block);
                for (x, y) in arguments.iter().zip(block) {
                    assert_eq!(y.to_bits(), math::log(*x).to_bits(), "log of {x:e}");
                }
            }
        }
    }

    #[test]
    fn a_block_of_legacy_exponentials_is_what_the_function_gives() {
        let arguments: Vec<f64> = uniforms().into_iter().filter(|&u| u < 1.0).collect();
        let mut block = arguments.clone();
        legacy_exponential_block(&mut block, 2.5);
        for (u, y) in arguments.iter().zip(block) {
            assert_eq!(y.to_bits(), (2.5 * -math::log(1.0 - u)).to_bits(), "of {u:e}");
        }
    }

    #[test]
    fn a_block_of_exponentials_is_what_the_function_gives() {
        let arguments: Vec<f64> = uniforms().into_iter().filter(|&u| u < 1.0).collect();
        let loops: [fn(&mut [f64]); 2] = [exponential_block, log1p::exponentials::<Software>];
        for exponentials in loops {
            let mut block = arguments.clone();
            exponentials(&mut block);
            for (u, y) in arguments.iter().zip(block) {
                assert_eq!(y.to_bits(), (-math::log1p(-u)).to_bits(), "-log1p of -{u:e}");
            }
        }
    }
}
