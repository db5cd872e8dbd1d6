//! Samples, shuffles, and the distributions of vectors.

use rill::Status;
use rill::ffi::generator::*;
use rill::ffi::generator_multivariate_normal::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::random_state_vector_valued::*;

use super::fills::c_bool;
use super::room::{Room, bytes_of};
use super::world::World;

/// Of most vectors.
const WIDTHS: [usize; 12] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17];

pub fn step(world: &mut World<'_>) {
    match world.input.below(15) {
        0..=1 => choice(world),
        2 => shuffle(world),
        3 => permuted(world),
        4..=5 => multinomial(world),
        6..=7 => multivariate_hypergeometric(world),
        8..=9 => dirichlet(world),
        10 => multivariate_normal(world),
        11 => multivariate_normal_factor(world),
        _ => super::extended::step(world),
    }
}

fn choice(world: &mut World<'_>) {
    let n = world.input.length();
    let small = [1, 2, 3, 10, 50, 100, 256, 300];
    let seldom = [0, -1, 10_000, 10_001, 20_000, 50_000, 1 << 40, i64::MAX, i64::MIN, 0x7fff_ffff, n as i64];
    let population = world.input.mostly(&small, &seldom);
    let [replace, shuffle] = [0; 2].map(|_| world.input.truth());
    // With a probability for each.
    let counted = usize::try_from(population).ok().filter(|&count| count <= 300);
    let p = counted.filter(|_| world.input.byte() & 1 == 1).map(|count| {
        let p = probabilities(world, count);
        Room::holding(&mut world.input, 8, bytes_of(&p))
    });
    let pointer = p.as_ref().map_or(std::ptr::null(), |p| p.pointer::<f64>());
    let out = Room::new::<i64>(&mut world.input, n);
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(
            world,
            rill_generator_choice(
                object,
                population,
                c_bool(replace),
                pointer,
                c_bool(shuffle),
                out.pointer(),
                n
            )
        )
    } else {
        let object = world.state();
        call!(world, rill_random_state_choice(object, population, c_bool(replace), pointer, out.pointer(), n))
    };
    world.filled(status, &out);
    world.only_read(&p.iter().collect::<Vec<_>>());
}

/// They sum to 1, mostly.
pub fn probabilities(world: &mut World<'_>, n: usize) -> Vec<f64> {
    let (mode, odd) = (world.input.byte(), world.input.byte());
    let weights: Vec<_> =
        (0..n).map(|i| f64::from((i as u32 * u32::from(odd) + u32::from(mode)) % 7)).collect();
    let sum: f64 = weights.iter().sum();
    let mut p: Vec<_> =
        weights.iter().map(|weight| if sum > 0.0 { weight / sum } else { 1.0 / n as f64 }).collect();
    if mode >= 0xe0 && n > 0 {
        p[usize::from(odd) % n] = world.input.real();
    }
    p
}

/// Items that differ in their bytes, if they are large enough.
pub fn items(world: &mut World<'_>, n: usize, size: usize) -> Room {
    let bytes = (0..n * size).map(|i| (i / size * 31 + i % size * 7 + i / size / 256) as u8).collect();
    Room::holding(&mut world.input, 1, bytes)
}

/// Logs the result of a shuffle, which must have the same items.
pub fn shuffled(world: &mut World<'_>, status: Status, base: &Room, before: &[u8], size: usize) {
    base.check_zones();
    if status != Status::Ok {
        assert!(base.is_untouched(), "a shuffle was refused, and has shuffled");
        return;
    }
    world.log.note("shuffled", base.bytes());
    let sorted = |bytes: &[u8]| {
        let mut items: Vec<_> = bytes.chunks(size.max(1)).map(<[u8]>::to_vec).collect();
        items.sort();
        items
    };
    assert_eq!(sorted(base.bytes()), sorted(before), "a shuffle has changed items");
}

pub fn size(world: &mut World<'_>) -> usize {
    world.input.mostly(&[1, 2, 3, 4, 8, 12, 16], &[0, 5, 7, 24, 40, usize::MAX])
}

fn shuffle(world: &mut World<'_>) {
    let (n, size) = (world.input.length(), size(world));
    let all = n.saturating_mul(size);
    let base = if all < 1 << 20 && size > 0 { items(world, all / size, size) } else { items(world, 0, 0) };
    shuffle_of(world, &base, n, size);
}

pub fn shuffle_of(world: &mut World<'_>, base: &Room, n: usize, size: usize) {
    let before = base.bytes().to_vec();
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(world, rill_generator_shuffle(object, base.pointer(), n, size))
    } else {
        let object = world.state();
        call!(world, rill_random_state_shuffle(object, base.pointer(), n, size))
    };
    shuffled(world, status, base, &before, size);
}

fn permuted(world: &mut World<'_>) {
    let columns = world.input.mostly(&WIDTHS, &[0, 64, 300, usize::MAX, 1 << 32]);
    let (rows, size) = (world.input.rows(columns), size(world));
    let all = rows.saturating_mul(columns).saturating_mul(size);
    if (1 << 20..isize::MAX as usize).contains(&all) {
        return; // there are not so many
    }
    let base = if all < 1 << 20 && size > 0 { items(world, all / size, size) } else { items(world, 0, 0) };
    let before = base.bytes().to_vec();
    let axis = world.input.mostly(&[-1, 0, 1], &[2, -2, i32::MAX]);
    let object = world.generator();
    let status = call!(world, rill_generator_permuted(object, base.pointer(), rows, columns, size, axis));
    shuffled(world, status, &base, &before, size);
}

/// A width of vectors, and how long its buffers are.
pub fn width(world: &mut World<'_>) -> (usize, usize) {
    let k = world.input.mostly(&WIDTHS, &[0, 24, 25, 26, 30, usize::MAX]);
    (k, if k == usize::MAX { 1 } else { k })
}

/// Room for `n` vectors of width `k`.
pub fn room<T>(world: &mut World<'_>, n: usize, k: usize) -> Room {
    let n = n.saturating_mul(k);
    Room::new::<T>(&mut world.input, if n > 1 << 20 { 300 } else { n })
}

fn multinomial(world: &mut World<'_>) {
    let (k, length) = width(world);
    let n = world.input.rows(k);
    let pvals = probabilities(world, length);
    let pvals = Room::holding(&mut world.input, 8, bytes_of(&pvals));
    let n_trials = world.input.integer();
    let out = room::<i64>(world, n, k);
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(world, rill_generator_multinomial(object, n_trials, pvals.pointer(), k, out.pointer(), n))
    } else {
        let object = world.state();
        call!(world, rill_random_state_multinomial(object, n_trials, pvals.pointer(), k, out.pointer(), n))
    };
    world.filled(status, &out);
    world.only_read(&[&pvals]);
}

fn multivariate_hypergeometric(world: &mut World<'_>) {
    let (k, length) = width(world);
    let n = world.input.rows(k);
    let colors: Vec<_> = (0..length)
        .map(|_| match world.input.byte() {
            byte @ 0..0xf0 => i64::from(byte),
            _ => world.input.integer(),
        })
        .collect();
    let colors = Room::holding(&mut world.input, 8, bytes_of(&colors));
    let (nsample, method) = (world.input.integer(), world.input.choice());
    let out = room::<i64>(world, n, k);
    let object = world.generator();
    let status = call!(
        world,
        rill_generator_multivariate_hypergeometric(
            object,
            colors.pointer(),
            k,
            nsample,
            method,
            out.pointer(),
            n
        )
    );
    world.filled(status, &out);
    world.only_read(&[&colors]);
}

fn dirichlet(world: &mut World<'_>) {
    let (k, length) = width(world);
    let n = world.input.rows(k);
    let alpha: Vec<_> = (0..length).map(|_| world.input.real()).collect();
    let alpha = Room::holding(&mut world.input, 8, bytes_of(&alpha));
    let out = room::<f64>(world, n, k);
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(world, rill_generator_dirichlet(object, alpha.pointer(), k, out.pointer(), n))
    } else {
        let object = world.state();
        call!(world, rill_random_state_dirichlet(object, alpha.pointer(), k, out.pointer(), n))
    };
    world.filled(status, &out);
    world.only_read(&[&alpha]);
}

/// A matrix, mostly symmetric and sometimes positive definite.
pub fn matrix(world: &mut World<'_>, k: usize) -> Vec<f64> {
    let (mode, seed) = (world.input.byte(), world.input.bits());
    let mut cov = vec![0.0; k * k];
    for i in 0..k {
        for j in 0..=i {
            let word = seed.wrapping_add((i * 31 + j) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let x = (word >> 40) as f64 / (1 << 24) as f64 - 0.5;
            let x = match mode & 7 {
                0 => x,
                1 => (word >> 60) as f64,
                2 | 3 if i != j => 0.0,
                _ if i == j => x.abs() + if mode & 7 < 4 { 0.0 } else { k as f64 / 2.0 },
                _ => x,
            };
            cov[i * k + j] = x;
            cov[j * k + i] = x;
        }
    }
    for _ in 0..if k > 0 { mode >> 6 } else { 0 } {
        let place = usize::from(world.input.byte()) * usize::from(world.input.byte()) % (k * k);
        cov[place] = world.input.real();
    }
    cov
}

fn multivariate_normal(world: &mut World<'_>) {
    let (k, length) = width(world);
    let n = world.input.rows(k);
    let mean: Vec<_> = (0..length).map(|i| if i < 2 { world.input.real() } else { i as f64 }).collect();
    let mean = Room::holding(&mut world.input, 8, bytes_of(&mean));
    let cov = matrix(world, length);
    let cov = Room::holding(&mut world.input, 8, bytes_of(&cov));
    let (check_valid, method) = (world.input.choice(), world.input.choice());
    let tol = if world.input.byte() & 1 == 0 { 1e-8 } else { world.input.real() };
    let out = room::<f64>(world, n, k);
    let (means, covs, place) = (mean.pointer::<f64>(), cov.pointer::<f64>(), out.pointer::<f64>());
    let status = if world.input.byte() & 3 != 0 {
        let object = world.generator();
        call!(
            world,
            rill_generator_multivariate_normal(object, means, covs, k, check_valid, tol, method, place, n)
        )
    } else {
        let object = world.state();
        call!(
            world,
            rill_random_state_multivariate_normal(object, means, covs, k, check_valid, tol, place, n)
        )
    };
    world.filled(status, &out);
    world.only_read(&[&mean, &cov]);
}

fn multivariate_normal_factor(world: &mut World<'_>) {
    let (k, length) = width(world);
    let n = world.input.rows(k);
    let mean: Vec<_> = (0..length).map(|i| if i < 2 { world.input.real() } else { i as f64 }).collect();
    let mean = Room::holding(&mut world.input, 8, bytes_of(&mean));
    let factor = matrix(world, length);
    let factor = Room::holding(&mut world.input, 8, bytes_of(&factor));
    let out = room::<f64>(world, n, k);
    let object = world.generator();
    let status = call!(
        world,
        rill_generator_multivariate_normal_factor(
            object,
            mean.pointer(),
            factor.pointer(),
            k,
            out.pointer(),
            n
        )
    );
    world.filled(status, &out);
    world.only_read(&[&mean, &factor]);
}
