//! `rill_bitgen_*`: the functions that draw from a bitgen and check nothing. So all arguments here are valid.

use rill::Status;
use rill::ffi::bitgen::*;
use rill::ffi::bitgen_continuous::*;
use rill::ffi::bitgen_discrete::*;
use rill::ffi::bitgen_integers::*;
use rill::ffi::bitgen_standard::*;

use super::fills::c_bool;
use super::log::{seen, trace};
use super::room::{Room, bytes_of};
use super::world::World;

/// A bitgen to draw from: a kept one, or that of a bit generator of the world.
fn bitgen(world: &mut World<'_>) -> Option<*mut rill_bitgen> {
    let byte = usize::from(world.input.byte());
    if let Some(kept) = world.bitgens.get(byte % 8) {
        return Some(kept.bitgen);
    }
    let bg = *world.bgs.get(byte % world.bgs.len().max(1))?;
    let mut out = std::ptr::null_mut();
    // SAFETY: a live handle, a place of ours.
    let status = unsafe { rill_bit_generator_bitgen(bg, &raw mut out) };
    (status == Status::Ok).then_some(out)
}

/// The functions that draw one value, with the kinds of their parameters.
macro_rules! singles {
    ($($export:ident($($name:ident: $kind:ident),*);)*) => {
        const SINGLES: &[fn(&mut World<'_>, *mut rill_bitgen)] = &[$(|world, bitgen| {
            $(let $name = world.input.$kind();)*
            trace(|| stringify!($export).to_owned());
            // SAFETY: the functions of a bit generator that lives, and parameters that this distribution has.
            let value = unsafe { $export(bitgen, $(seen($name)),*) };
            world.log.note(stringify!($export), &bytes_of(&[value]));
        }),*];
    };
}

singles! {
    rill_bitgen_normal(loc: real, scale: sane);
    rill_bitgen_gamma(shape: sane, scale: sane);
    rill_bitgen_gamma_f(shape: sane_f32, scale: sane_f32);
    rill_bitgen_exponential(scale: sane);
    rill_bitgen_uniform(lower: real, range: real);
    rill_bitgen_beta(a: sane, b: sane);
    rill_bitgen_chisquare(df: sane);
    rill_bitgen_f(dfnum: sane, dfden: sane);
    rill_bitgen_standard_cauchy();
    rill_bitgen_pareto(a: sane);
    rill_bitgen_weibull(a: sane);
    rill_bitgen_power(a: sane);
    rill_bitgen_laplace(loc: real, scale: sane);
    rill_bitgen_gumbel(loc: real, scale: sane);
    rill_bitgen_logistic(loc: real, scale: sane);
    rill_bitgen_lognormal(mean: real, sigma: sane);
    rill_bitgen_rayleigh(mode: sane);
    rill_bitgen_standard_t(df: sane);
    rill_bitgen_noncentral_chisquare(df: sane, nonc: sane);
    rill_bitgen_noncentral_f(dfnum: sane, dfden: sane, nonc: sane);
    rill_bitgen_wald(mean: sane, scale: sane);
    rill_bitgen_vonmises(mu: unit, kappa: sane);
    rill_bitgen_triangular(left: unit, mode: unit, right: unit);
    rill_bitgen_poisson(lam: sane);
    rill_bitgen_negative_binomial(n: sane, p: unit);
    rill_bitgen_binomial(p: unit, n: small);
    rill_bitgen_logseries(p: unit);
    rill_bitgen_geometric(p: unit);
    rill_bitgen_geometric_search(p: unit);
    rill_bitgen_positive_int64();
    rill_bitgen_positive_int32();
    rill_bitgen_positive_int();
    rill_bitgen_uint();
    rill_bitgen_interval(max: word);
    rill_bitgen_standard_uniform();
    rill_bitgen_standard_uniform_f();
    rill_bitgen_standard_exponential();
    rill_bitgen_standard_exponential_f();
    rill_bitgen_standard_normal();
    rill_bitgen_standard_normal_f();
    rill_bitgen_standard_gamma(shape: sane);
    rill_bitgen_standard_gamma_f(shape: sane_f32);
}

macro_rules! fill {
    ($world:ident, $export:ident, $type:ty) => {{
        let bitgen = bitgen($world)?;
        let n = $world.input.below(256) as isize - 6;
        let out = Room::sound::<$type>(&mut $world.input, n.max(0) as usize);
        // SAFETY: as above, and room for that many.
        unsafe { $export(bitgen, n, out.pointer()) };
        $world.filled(Status::Ok, &out);
    }};
}

macro_rules! bounded_fill {
    ($world:ident, $export:ident, $type:ty) => {{
        let bitgen = bitgen($world)?;
        let n = $world.input.below(256) as isize - 6;
        let (off, rng) = ($world.input.word() as $type, $world.input.word() as $type);
        let masked = $world.input.truth();
        let out = Room::sound::<$type>(&mut $world.input, n.max(0) as usize);
        // SAFETY: as above.
        unsafe { $export(bitgen, off, rng, n, c_bool(masked), out.pointer()) };
        $world.filled(Status::Ok, &out);
    }};
}

/// Functions that keep the rest of a word from one call to the next.
macro_rules! buffered {
    ($world:ident, $export:ident, $type:ty $(, $mask:ident)?) => {{
        let bitgen = bitgen($world)?;
        let (mut bcnt, mut buf) = (0, 0);
        let (off, rng) = ($world.input.word() as $type, $world.input.word() as $type);
        $(let $mask = $world.input.truth();)?
        for _ in 0..$world.input.below(9) {
            // SAFETY: as above, and places of ours.
            let value = unsafe {
                $export(bitgen, off, rng, $(mask_of(rng.into()) as $type, c_bool($mask),)? &raw mut bcnt, &raw mut buf)
            };
            $world.log.note(stringify!($export), &bytes_of(&[u64::from(value), bcnt as u64, buf.into()]));
        }
    }};
}

/// The mask of as many low bits as `rng` has.
fn mask_of(rng: u64) -> u64 {
    u64::MAX.checked_shr(rng.leading_zeros()).unwrap_or(0)
}

pub fn step(world: &mut World<'_>) {
    let _ = draw(world);
}

/// `None` if there is no bitgen to draw from.
fn draw(world: &mut World<'_>) -> Option<()> {
    match world.input.below(32) {
        0 => fill!(world, rill_bitgen_standard_uniform_fill, f64),
        1 => fill!(world, rill_bitgen_standard_uniform_fill_f, f32),
        2 => fill!(world, rill_bitgen_standard_exponential_fill, f64),
        3 => fill!(world, rill_bitgen_standard_exponential_fill_f, f32),
        4 => fill!(world, rill_bitgen_standard_exponential_inv_fill, f64),
        5 => fill!(world, rill_bitgen_standard_exponential_inv_fill_f, f32),
        6 => fill!(world, rill_bitgen_standard_normal_fill, f64),
        7 => fill!(world, rill_bitgen_standard_normal_fill_f, f32),
        8 => bounded_fill!(world, rill_bitgen_bounded_uint64_fill, u64),
        9 => bounded_fill!(world, rill_bitgen_bounded_uint32_fill, u32),
        10 => bounded_fill!(world, rill_bitgen_bounded_uint16_fill, u16),
        11 => bounded_fill!(world, rill_bitgen_bounded_uint8_fill, u8),
        12 => buffered!(world, rill_bitgen_buffered_bounded_uint16, u16, mask),
        13 => buffered!(world, rill_bitgen_buffered_bounded_uint8, u8, mask),
        14 => buffered!(world, rill_bitgen_buffered_bounded_bool, u8),
        15 => bounded(world)?,
        16 => multinomial(world)?,
        17 => multivariate_hypergeometric(world)?,
        18 => hypergeometric(world)?,
        19 => {
            let x = world.input.sane();
            world.log.note("loggam", &rill_bitgen_loggam(x).to_ne_bytes());
        }
        _ => {
            let bitgen = bitgen(world)?;
            let index = usize::from(world.input.byte()) % SINGLES.len();
            SINGLES[index](world, bitgen);
        }
    }
    Some(())
}

fn bounded(world: &mut World<'_>) -> Option<()> {
    let bitgen = bitgen(world)?;
    let (off, rng, masked) = (world.input.word(), world.input.word(), world.input.truth());
    // SAFETY: as above.
    let values = unsafe {
        let mask = mask_of(rng as u32 as u64) as u32;
        [
            rill_bitgen_bounded_uint64(bitgen, off, rng, mask_of(rng), c_bool(masked)),
            rill_bitgen_buffered_bounded_uint32(bitgen, off as u32, rng as u32, mask, c_bool(masked)).into(),
        ]
    };
    world.log.note("bounded", &bytes_of(&values));
    let n = world.input.below(64) as isize - 3;
    let out = Room::sound::<u8>(&mut world.input, n.max(0) as usize);
    // SAFETY: as above, and room for that many.
    unsafe { rill_bitgen_bounded_bool_fill(bitgen, off as u8, rng as u8 & 1, n, out.pointer()) };
    world.filled(Status::Ok, &out);
    Some(())
}

fn multinomial(world: &mut World<'_>) -> Option<()> {
    let bitgen = bitgen(world)?;
    let (n, d) = (world.input.small(), world.input.below(12));
    let pix = vec![1.0 / d.max(1) as f64; d];
    let out = Room::sound::<i64>(&mut world.input, d);
    // SAFETY: as above, and room for that many.
    unsafe { rill_bitgen_multinomial(bitgen, n, out.pointer(), pix.as_ptr(), d as isize) };
    world.filled(Status::Ok, &out);
    Some(())
}

fn multivariate_hypergeometric(world: &mut World<'_>) -> Option<()> {
    let bitgen = bitgen(world)?;
    let (k, n) = (world.input.below(8), world.input.below(8));
    let colors: Vec<_> = (0..k).map(|_| i64::from(world.input.byte())).collect();
    let total = colors.iter().sum::<i64>();
    let nsample = i64::from(world.input.byte()).min(total);
    let [counted, by_marginals] = [0; 2].map(|_| Room::sound::<i64>(&mut world.input, n * k));
    let colors = colors.as_ptr();
    // SAFETY: as above, and room for that many.
    unsafe {
        let place = counted.pointer();
        let outcome =
            rill_bitgen_multivariate_hypergeometric_count(bitgen, total, k, colors, nsample, n, place);
        assert_eq!(outcome, 0);
        let place = by_marginals.pointer();
        rill_bitgen_multivariate_hypergeometric_marginals(bitgen, total, k, colors, nsample, n, place);
    }
    world.filled(Status::Ok, &counted);
    world.filled(Status::Ok, &by_marginals);
    Some(())
}

fn hypergeometric(world: &mut World<'_>) -> Option<()> {
    let bitgen = bitgen(world)?;
    let (good, bad) = (world.input.small(), world.input.small());
    let sample = world.input.small().min(good + bad);
    let n = world.input.small() + 1;
    let p = 0.5 - world.input.unit() / 4.0;
    // SAFETY: as above; n p is at least 30, or at most, where it must be.
    let values = unsafe {
        [
            rill_bitgen_hypergeometric(bitgen, good, bad, sample),
            rill_bitgen_zipf(bitgen, 1.0 + world.input.sane()),
            if n as f64 * p >= 30.0 {
                rill_bitgen_binomial_btpe(bitgen, n, p)
            } else {
                rill_bitgen_binomial_inversion(bitgen, n, p)
            },
        ]
    };
    world.log.note("hypergeometric", &bytes_of(&values));
    Some(())
}
