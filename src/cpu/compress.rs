//! Compression: moves the values that are kept to the front, in order. AVX-512 has an instruction for it.
//!
//! A bit of a mask `dropped` is 1 for a value that is dropped, a bit of `kept` or `keep` for one that is kept.
//!
//! ```text
//!     values    a b c d e f g h
//!     dropped   0 1 0 0 1 1 0 0
//!     result    a c d g h . . .    5 are kept
//! ```

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

/// A type whose values are compressed.
#[cfg(target_arch = "x86_64")]
pub(crate) trait Item: avx512::Lanes + avx2::Lanes {}
/// A type whose values are compressed.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) trait Item: Copy {}

impl Item for f64 {}
impl Item for f32 {}

/// Compresses `values`, of which few are dropped: those whose bit is 1 in `dropped`. Returns how many are kept.
#[inline]
pub(crate) fn drop_few<T: Item>(values: &mut [T], dropped: &[u64]) -> usize {
    super::dispatch! {
        avx512(cpu) => avx512::drop_marked(cpu, values, dropped),
        avx2(cpu) => avx2::drop_marked(cpu, values, dropped),
        portable => by_runs(values, dropped),
    }
}

/// As [`drop_few`], where any number of values is dropped, and `kept` has a bit for each value that is not.
#[inline]
pub(crate) fn keep<T: Item, const N: usize, const GROUPS: usize>(
    values: &mut [T; N],
    kept: [u64; GROUPS],
) -> usize {
    const { assert!(N == 64 * GROUPS) };
    super::dispatch! {
        avx512(cpu) => avx512::drop_marked(cpu, values, &kept.map(|kept| !kept)),
        avx2(cpu) => avx2::drop_marked(cpu, values, &kept.map(|kept| !kept)),
        portable => one_by_one(values, kept),
    }
}

/// Moves whole runs of kept values.
fn by_runs<T: Copy>(values: &mut [T], dropped: &[u64]) -> usize {
    let (mut kept, mut run) = (0, 0);
    for (i, &dropped) in dropped.iter().enumerate() {
        let mut open = dropped;
        while open != 0 {
            let place = 64 * i + open.trailing_zeros() as usize;
            open &= open - 1;
            if place > run {
                values.copy_within(run..place, kept);
                kept += place - run;
            }
            run = place + 1;
        }
    }
    values.copy_within(run.., kept);
    kept + values.len() - run
}

/// Moves every value, without branches.
fn one_by_one<T: Copy, const N: usize, const GROUPS: usize>(
    values: &mut [T; N],
    kept: [u64; GROUPS],
) -> usize {
    let mut count = 0;
    for (place, lane) in (0..N).map(|place| (place, place % 64)) {
        values[count % N] = values[place];
        count += (kept[place / 64] >> lane & 1) as usize;
    }
    count
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{Algorithm, Pcg64};

    /// For each length, marks of all densities, and the numbers of the places that they leave.
    fn each(mut check: impl FnMut(usize, [u64; 4], &[f64])) {
        let mut words = Pcg64::seed_from_u64(5);
        for length in 0..=256 {
            for density in 0..4 {
                let mut dropped = [0; 4].map(|_: u64| match density {
                    0 => 0,
                    1 => words.next_u64() & words.next_u64() & words.next_u64(),
                    2 => words.next_u64(),
                    _ => u64::MAX,
                });
                // Beyond the values nothing is marked.
                for place in length..256 {
                    dropped[place / 64] &= !(1 << (place % 64));
                }
                let is_kept = |&place: &usize| dropped[place / 64] >> (place % 64) & 1 == 0;
                let kept: Vec<f64> = (0..length).filter(is_kept).map(|place| place as f64).collect();
                check(length, dropped, &kept);
            }
        }
    }

    #[test]
    fn few_and_many_values_are_dropped() {
        each(|length, dropped, kept| {
            let numbered: Vec<f64> = (0..length).map(|place| place as f64).collect();
            for compress in [drop_few, by_runs] {
                let mut values = numbered.clone();
                let count = compress(&mut values, &dropped);
                assert_eq!(values[..count], *kept);
            }
            let mut narrow: Vec<f32> = numbered.iter().map(|&x| x as f32).collect();
            let count = drop_few(&mut narrow, &dropped);
            assert!(narrow[..count].iter().map(|&x| f64::from(x)).eq(kept.iter().copied()));
            // Where there is AVX-512, this one is not chosen.
            #[cfg(target_arch = "x86_64")]
            if let Some(cpu) = crate::cpu::avx2() {
                let mut values = numbered.clone();
                let count = avx2::drop_marked(cpu, &mut values, &dropped);
                assert_eq!(values[..count], *kept);
                let mut narrow: Vec<f32> = numbered.iter().map(|&x| x as f32).collect();
                let count = avx2::drop_marked(cpu, &mut narrow, &dropped);
                assert!(narrow[..count].iter().map(|&x| f64::from(x)).eq(kept.iter().copied()));
            }
            if let Some(all) = numbered.first_chunk::<256>() {
                for compress in [keep, one_by_one] {
                    let mut values = *all;
                    let count = compress(&mut values, dropped.map(|dropped| !dropped));
                    assert_eq!(values[..count], *kept);
                }
            }
        });
    }
}
