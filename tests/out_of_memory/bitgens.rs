//! The functions that draw from a bitgen, or from a state in the caller's memory, and return no status: they allocate nothing.

use std::ffi::c_void;

use rill::Status;
use rill::ffi::bitgen::{rill_bitgen, rill_bitgen_loggam};
use rill::ffi::bitgen_continuous::*;
use rill::ffi::bitgen_discrete::*;
use rill::ffi::bitgen_integers::*;
use rill::ffi::bitgen_standard::*;
use rill::ffi::plain::*;

use super::more::no;
use super::{heap, said};
use crate::world::World;

/// What a function draws from, and writes to.
struct Places {
    bitgen: *mut rill_bitgen,
    plain: *mut c_void,
    out: *mut c_void,
}

/// A function and a call of it.
type Draw = (&'static str, fn(&Places));

macro_rules! draws {
    ($($export:ident($($argument:expr),*);)*) => {
        // SAFETY: a bitgen or a state that lives, and parameters that the distribution has.
        &[$((stringify!($export), |places| { let _ = unsafe { $export(places.bitgen, $($argument),*) }; })),*]
    };
}

/// Calls with places to write to.
macro_rules! fills {
    ($($export:ident |$places:ident| ($($argument:expr),*);)*) => {
        // SAFETY: as above, and room for more values than are asked for.
        &[$((stringify!($export), |$places| { let _ = unsafe { $export($places.bitgen, $($argument),*) }; })),*]
    };
}

const SINGLES: &[Draw] = draws! {
    rill_bitgen_normal(1.0, 2.0);
    rill_bitgen_gamma(2.5, 2.0);
    rill_bitgen_gamma_f(2.5, 2.0);
    rill_bitgen_exponential(2.0);
    rill_bitgen_uniform(1.0, 2.0);
    rill_bitgen_beta(2.5, 0.5);
    rill_bitgen_chisquare(2.5);
    rill_bitgen_f(2.5, 3.5);
    rill_bitgen_standard_cauchy();
    rill_bitgen_pareto(2.5);
    rill_bitgen_weibull(2.5);
    rill_bitgen_power(2.5);
    rill_bitgen_laplace(1.0, 2.0);
    rill_bitgen_gumbel(1.0, 2.0);
    rill_bitgen_logistic(1.0, 2.0);
    rill_bitgen_lognormal(1.0, 2.0);
    rill_bitgen_rayleigh(2.0);
    rill_bitgen_standard_t(2.5);
    rill_bitgen_noncentral_chisquare(2.5, 1.5);
    rill_bitgen_noncentral_f(2.5, 3.5, 1.5);
    rill_bitgen_wald(1.0, 2.0);
    rill_bitgen_vonmises(1.0, 2.0);
    rill_bitgen_triangular(0.0, 1.0, 2.0);
    rill_bitgen_poisson(100.0);
    rill_bitgen_poisson(2.5);
    rill_bitgen_negative_binomial(2.5, 0.3);
    rill_bitgen_binomial(0.3, 1000);
    rill_bitgen_binomial(0.3, 10);
    rill_bitgen_binomial_btpe(1000, 0.3);
    rill_bitgen_binomial_inversion(10, 0.3);
    rill_bitgen_logseries(0.3);
    rill_bitgen_geometric(0.3);
    rill_bitgen_geometric_search(0.4);
    rill_bitgen_zipf(2.5);
    rill_bitgen_hypergeometric(100, 90, 50);
    rill_bitgen_hypergeometric(10, 9, 5);
    rill_bitgen_positive_int64();
    rill_bitgen_positive_int32();
    rill_bitgen_positive_int();
    rill_bitgen_uint();
    rill_bitgen_interval(1000);
    rill_bitgen_bounded_uint64(0, 1000, 1023, no());
    rill_bitgen_buffered_bounded_uint32(0, 1000, 1023, no());
    rill_bitgen_standard_uniform();
    rill_bitgen_standard_uniform_f();
    rill_bitgen_standard_exponential();
    rill_bitgen_standard_exponential_f();
    rill_bitgen_standard_normal();
    rill_bitgen_standard_normal_f();
    rill_bitgen_standard_gamma(2.5);
    rill_bitgen_standard_gamma_f(2.5);
};

macro_rules! plain {
    ($($export:ident)*) => {
        // SAFETY: a state of that kind.
        &[$((stringify!($export), |places| { let _ = unsafe { $export(2, places.plain) }; })),*]
    };
}

const PLAIN: &[Draw] = plain! { rill_plain_next_uint32 rill_plain_next_uint64 rill_plain_next_double };

static P: [f64; 3] = [0.2, 0.3, 0.5];
static COLORS: [i64; 3] = [5, 6, 7];

const FILLS: &[Draw] = fills! {
    rill_bitgen_standard_uniform_fill |p| (300, p.out.cast());
    rill_bitgen_standard_uniform_fill_f |p| (300, p.out.cast());
    rill_bitgen_standard_exponential_fill |p| (300, p.out.cast());
    rill_bitgen_standard_exponential_fill_f |p| (300, p.out.cast());
    rill_bitgen_standard_exponential_inv_fill |p| (300, p.out.cast());
    rill_bitgen_standard_exponential_inv_fill_f |p| (300, p.out.cast());
    rill_bitgen_standard_normal_fill |p| (300, p.out.cast());
    rill_bitgen_standard_normal_fill_f |p| (300, p.out.cast());
    rill_bitgen_bounded_uint64_fill |p| (0, 1000, 300, no(), p.out.cast());
    rill_bitgen_bounded_uint32_fill |p| (0, 1000, 300, no(), p.out.cast());
    rill_bitgen_bounded_uint16_fill |p| (0, 1000, 300, no(), p.out.cast());
    rill_bitgen_bounded_uint8_fill |p| (0, 100, 300, no(), p.out.cast());
    rill_bitgen_bounded_bool_fill |p| (0, 1, 300, p.out.cast());
    rill_bitgen_buffered_bounded_uint16 |p| (0, 1000, 1023, no(), p.out.cast(), p.out.cast::<u32>().add(1));
    rill_bitgen_buffered_bounded_uint8 |p| (0, 100, 127, no(), p.out.cast(), p.out.cast::<u32>().add(1));
    rill_bitgen_buffered_bounded_bool |p| (0, 1, p.out.cast(), p.out.cast::<u32>().add(1));
    rill_bitgen_multinomial |p| (100, p.out.cast(), P.as_ptr(), 3);
    rill_bitgen_multivariate_hypergeometric_marginals |p| (18, 3, COLORS.as_ptr(), 9, 3, p.out.cast());
};

const LOGGAM: &[Draw] = &[("rill_bitgen_loggam", |_| _ = rill_bitgen_loggam(2.5))];

const TABLES: [&[Draw]; 4] = [SINGLES, PLAIN, FILLS, LOGGAM];

/// The names of all these functions.
pub fn names() -> impl Iterator<Item = &'static str> {
    TABLES.into_iter().flatten().map(|draw| draw.0)
}

/// Calls each of them without any memory.
pub fn draw_without_memory() {
    let world = World::new();
    let (mut plain, mut out) = ([0u64; 40], [0u64; 400]);
    let places =
        Places { bitgen: world.bitgen(), plain: plain.as_mut_ptr().cast(), out: out.as_mut_ptr().cast() };
    // SAFETY: a place of that size.
    assert_eq!(unsafe { rill_plain_seed(2, places.plain, size_of_val(&plain), 5) }, Status::Ok);
    for (name, draw) in TABLES.into_iter().flatten() {
        said::calling(name);
        out[..2].fill(0);
        let ((), refused) = heap::refusing(0, true, || draw(&places));
        assert_eq!(refused, 0, "{name} allocates");
    }
}
