//! Inversion for a whole fill: subtracts the probabilities from many uniforms together.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being vectorized")]

use super::Inversion;
use crate::cpu::lanes::compress;
use crate::cpu::{self, Kernel};
use crate::distribution::Bits;

/// Uniforms drawn together.
const BLOCK: usize = 128;
/// Uniforms processed together.
const LANES: usize = 32;
/// A larger number than any value of an inversion that uses the table.
const PLACES: usize = 128;
/// For fewer values a table does not pay, as measured on x86-64; any value gives the same stream.
const FEW: usize = 16;

/// Fills all of `out` or nothing. Returns how many values it wrote.
pub(super) fn fill(inversion: &Inversion, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if out.len() < FEW || !(0..PLACES as i64).contains(&inversion.bound) {
        return 0;
    }
    let mut table = [0.0; PLACES];
    let table = &mut table[..=inversion.bound as usize];
    let mut px = inversion.qn;
    for (x, place) in (1..).zip(&mut *table) {
        *place = px;
        px = inversion.after(x, px);
    }
    let mut uniforms = [0.0; BLOCK];
    let (mut values, mut accepted) = ([0; BLOCK], [0; BLOCK]);
    let mut done = 0;
    while done < out.len() {
        let n = BLOCK.min(out.len() - done);
        bits.algorithm().fill_f64(&mut uniforms[..n]);
        cpu::run(Subtract {
            table,
            uniforms: &mut uniforms,
            values: &mut values,
            accepted: &mut accepted,
            groups: n.div_ceil(LANES),
        });
        done += compress(&values[..n], &accepted[..n], &mut out[done..]);
    }
    done
}

/// Turns uniforms into values; those above all probabilities give none.
struct Subtract<'a> {
    table: &'a [f64],
    uniforms: &'a mut [f64; BLOCK],
    values: &'a mut [i64; BLOCK],
    /// 1 if there is a value, else 0.
    accepted: &'a mut [u64; BLOCK],
    groups: usize,
}

impl Kernel for Subtract<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let Self { table, uniforms, values, accepted, groups } = self;
        let results = values.chunks_exact_mut(LANES).zip(accepted.chunks_exact_mut(LANES));
        for (uniforms, (values, accepted)) in uniforms.chunks_exact(LANES).zip(results).take(groups) {
            let mut us = [0.0; LANES];
            us.copy_from_slice(uniforms);
            let mut counts = [0_i64; LANES];
            for few in table.chunks(4) {
                for &px in few {
                    for (u, count) in us.iter_mut().zip(&mut counts) {
                        let above = *u > px;
                        *count += i64::from(above);
                        // Below every probability from here on.
                        *u = if above { *u - px } else { -1.0 };
                    }
                }
                if us.iter().fold(true, |all, &u| all & (u < 0.0)) {
                    break;
                }
            }
            for ((&u, &count), (value, accepted)) in
                us.iter().zip(&counts).zip(values.iter_mut().zip(accepted))
            {
                (*value, *accepted) = (count, u64::from(u < 0.0));
            }
        }
    }
}
