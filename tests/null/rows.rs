//! How every export is called; those of the univariate distributions are in univariate.rs.

use std::ffi::c_void;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::*;
use rill::ffi::distribution_details::*;
use rill::ffi::draw::*;
use rill::ffi::draw_by_name::*;
use rill::ffi::draw_strided::*;
use rill::ffi::generator::*;
use rill::ffi::generator_extended::*;
use rill::ffi::generator_multivariate_normal::*;
use rill::ffi::generator_vector_valued::*;
use rill::ffi::global::*;
use rill::ffi::keyed::*;
use rill::ffi::kind_info::*;
use rill::ffi::next_raw::*;
use rill::ffi::options::*;
use rill::ffi::parallel::*;
use rill::ffi::plain::*;
use rill::ffi::plain_draws::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_multivariate_normal::*;
use rill::ffi::random_state_vector_valued::*;
use rill::ffi::sampler::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::squares::*;
use rill::ffi::state::*;

use super::call::Call;
use super::univariate;
use super::world::World;

/// C's `true`, as whatever type the export has for it.
pub fn yes<T>() -> T {
    assert_eq!(size_of::<T>(), 1);
    // SAFETY: the type is C's bool, of one byte, and any byte is one.
    unsafe { std::mem::transmute_copy(&1u8) }
}

/// An export and how it is called.
pub type Row = (&'static str, fn(&World, &Call) -> Status);

macro_rules! rows {
    ($($export:ident |$w:ident, $c:ident| ($($argument:expr),*);)*) => {
        // SAFETY: handles and buffers of a world; what a fault spoils is refused before it is used.
        &[$((stringify!($export), |$w, $c| unsafe { $export($($argument),*) })),*]
    };
}

pub(crate) use rows;

/// Parameters of draws: two zeros, and true.
struct Parameters([rill_parameter; 3]);
// SAFETY: never written.
unsafe impl Sync for Parameters {}
static ZERO: u64 = 0;
static TRUE: u64 = u64::MAX;
static PARAMETERS: Parameters = {
    let zero = rill_parameter { values: (&raw const ZERO).cast(), stride: 0 };
    Parameters([zero, zero, rill_parameter { values: (&raw const TRUE).cast(), stride: 0 }])
};

fn parameters() -> *mut rill_parameter {
    PARAMETERS.0.as_ptr().cast_mut()
}

/// An option that Philox has, and one that PCG32 has.
struct Given([rill_option; 1]);
// SAFETY: never written.
unsafe impl Sync for Given {}
const fn given(name: &'static std::ffi::CStr) -> Given {
    Given([rill_option { name: name.as_ptr(), words: &raw const ZERO, n_words: 1, text: std::ptr::null() }])
}
static COUNTER: Given = given(c"counter");
static NUMPY_SEED: Given = given(c"numpy_seed");
static INC: Given = given(c"inc");
static COUNTER_AND_KEY: [u64; 4] = [5, 6, 7, 8];

/// A buffer beside that of a plain state.
fn beside(world: &World) -> *mut std::ffi::c_void {
    world.room::<u8>().wrapping_add(2048).cast()
}

const VONMISES: *mut std::ffi::c_char = c"vonmises".as_ptr().cast_mut();
const RANDOM: *mut std::ffi::c_char = c"random".as_ptr().cast_mut();
const NORMAL: i32 = 3;
const RANDINT: i32 = 13;
const INTEGERS: i32 = 4;

/// A `rill_parallel_for` of one thread.
pub unsafe extern "C" fn in_turn(
    _: *mut c_void,
    n: usize,
    task: Option<unsafe extern "C" fn(*mut c_void, usize)>,
    data: *mut c_void,
) {
    // SAFETY: the task takes its data.
    (0..n).for_each(|i| unsafe { task.unwrap()(data, i) });
}

pub const TEXT: *mut std::ffi::c_char = c"PCG64".as_ptr().cast_mut();
pub const DIGITS: *mut std::ffi::c_char = c"0x1f".as_ptr().cast_mut();
use Status::{BufferTooSmall, InvalidArgument, InvalidBuffer, InvalidState};

pub const SEED_SEQUENCES: &[Row] = rows! {
    rill_seed_sequence_new |w, c| (c.buffer(w.room()), c.length(3), c.made(w.slot()));
    rill_seed_sequence_from_u64 |w, c| (5, c.made(w.slot()));
    rill_seed_sequence_from_string |w, c| (c.need(DIGITS), c.made(w.slot()));
    rill_seed_sequence_from_os |w, c| (c.made(w.slot()));
    rill_seed_sequence_with |w, c| (c.buffer(w.room()), c.length(3), c.buffer(w.room()), c.length(2),
        c.size(4, InvalidArgument), 0, c.made(w.slot()));
    rill_seed_sequence_generate_state_u32 |w, c| (c.need(w.seq), c.buffer(w.room()), c.length(3));
    rill_seed_sequence_generate_state_u64 |w, c| (c.need(w.seq), c.buffer(w.room()), c.length(3));
    rill_squares_keys |w, c| (c.need(w.seq), yes(), c.buffer(w.room()), c.length_above(3, InvalidArgument));
    rill_seed_sequence_spawn |w, c| (c.need(w.seq), c.all_made(w.slot()), c.length(3));
    rill_seed_sequence_entropy |w, c| (c.need(w.seq), c.buffer(w.room()), c.length(3), c.need(w.room::<usize>().add(9)));
    rill_seed_sequence_spawn_key |w, c| (c.need(w.seq), c.buffer(w.room()), c.length(3), c.need(w.room::<usize>().add(9)));
    rill_seed_sequence_pool |w, c| (c.need(w.seq), c.buffer(w.room()), c.length(4), c.need(w.room::<usize>().add(9)));
    rill_seed_sequence_pool_size |w, c| (c.need(w.seq), c.need(w.room()));
    rill_seed_sequence_n_children_spawned |w, c| (c.need(w.seq), c.need(w.room()));
    rill_seed_sequence_clone |w, c| (c.need(w.seq), c.made(w.slot()));
};

pub const BIT_GENERATORS: &[Row] = rows! {
    rill_bit_generator_new |w, c| (c.kind(2), c.may(w.seq), c.made(w.slot()));
    rill_bit_generator_from_u64 |w, c| (c.kind(2), 5, c.made(w.slot()));
    rill_bit_generator_from_name |w, c| (c.need(TEXT), c.may(w.seq), c.made(w.slot()));
    rill_bit_generator_from_legacy_seed |w, c| (5, c.made(w.slot()));
    rill_bit_generator_from_legacy_seed_array |w, c| (c.buffer(w.room()), c.length_above(3, InvalidArgument), c.made(w.slot()));
    rill_bit_generator_new_philox |w, c| (std::ptr::null(), c.may(w.room()), c.may(w.room()), c.made(w.slot()));
    rill_bit_generator_new_with |w, c| (c.kind(4), c.may(w.seq), c.buffer(COUNTER.0.as_ptr().cast_mut()), c.length(1), c.made(w.slot()));
    rill_bit_generator_kind_info |w, c| (c.kind(4), c.need(w.room()));
    rill_bit_generator_option_info |w, c| (c.kind(4), 1, c.need(w.room()));
    rill_bit_generator_rekey |w, c| (c.need(w.philox), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(4), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length_above(2, InvalidArgument));
    rill_bit_generator_reseed |w, c| (c.need(w.bg), c.may(w.seq));
    rill_bit_generator_reseed_u64 |w, c| (c.need(w.bg), 5);
    rill_bit_generator_reseed_with |w, c| (c.need(w.pcg32), c.may(w.seq), c.buffer(INC.0.as_ptr().cast_mut()), c.length(1));
    rill_bit_generator_from_seed_words |w, c| (c.kind(2), c.buffer(w.room()), c.length_above(8, InvalidArgument), c.made(w.slot()));
    rill_bit_generator_legacy_seed |w, c| (c.need(w.mt), 5);
    rill_bit_generator_legacy_seed_array |w, c| (c.need(w.mt), c.buffer(w.room()), c.length_above(3, InvalidArgument));
    rill_bit_generator_kind_of |w, c| (c.need(w.bg), c.need(w.room()));
    rill_bit_generator_seed_sequence |w, c| (c.need(w.bg), c.made(w.slot()));
    rill_bit_generator_spawn |w, c| (c.need(w.bg), c.all_made(w.slot()), c.length(3));
    rill_bit_generator_jumped |w, c| (c.need(w.bg), 1, c.made(w.slot()));
    rill_bit_generator_advance |w, c| (c.need(w.bg), 5);
    rill_bit_generator_advance_words |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_jumped_words |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(1), c.made(w.slot()));
    rill_bit_generator_advance_blocks |w, c| (c.need(w.philox), c.buffer(w.room()), c.length(3));
    rill_bit_generator_clone |w, c| (c.need(w.bg), c.made(w.slot()));
    rill_bit_generator_lock |w, c| (c.need(w.bg));
    rill_bit_generator_unlock |w, c| (c.need({ assert_eq!(rill_bit_generator_lock(w.bg), Status::Ok); w.bg }));
    rill_bit_generator_bitgen |w, c| (c.need(w.bg), c.made(w.slot()));
    rill_bit_generator_from_bitgen |w, c| (c.need(w.bitgen()), c.made(w.slot()));
    rill_bit_generator_from_next_raw |w, c| (c.function((*w.bitgen()).next_raw), c.may((*w.bitgen()).state), 64, c.made(w.slot()));
    rill_plain_draw |w, c| (c.kind(2), c.need(w.room::<std::ffi::c_void>()), NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument), c.buffer(beside(w)), c.length(3));
    rill_plain_rekey |w, c| (c.kind(4), c.need(w.room::<std::ffi::c_void>()), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(4), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length_above(2, InvalidArgument));
    rill_plain_bitgen |w, c| (c.kind(2), c.need(w.room::<std::ffi::c_void>()), c.need(beside(w).cast()));
    rill_plain_seed |w, c| (c.kind(2), c.buffer(w.room()), c.length_above(4000, BufferTooSmall), 5);
    rill_bit_generator_random_raw |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_random_u64 |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_random_u32 |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_random_sample |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_bytes |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3));
    rill_bit_generator_random_raw_parallel |w, c| (c.need(w.bg), c.buffer(w.room()), c.length(3), c.any_size(2));
};

pub const GENERATORS: &[Row] = rows! {
    rill_default_rng |w, c| (5, c.made(w.slot()));
    rill_default_rng_from_os |w, c| (c.made(w.slot()));
    rill_default_rng_from_words |w, c| (c.buffer(w.room()), c.length(3), c.made(w.slot()));
    rill_default_rng_from_string |w, c| (c.need(DIGITS), c.made(w.slot()));
    rill_default_rng_spawn |w, c| (5, c.all_made(w.slot()), c.length(3));
    rill_generator_new |w, c| (c.need(w.bg), c.made(w.slot()));
    rill_generator_bitgen |w, c| (c.need(w.generator), c.made(w.slot()));
    rill_generator_bit_generator |w, c| (c.need(w.generator), c.made(w.slot()));
    rill_generator_set_bit_generator |w, c| (c.need(w.generator), c.need(w.bg));
    rill_generator_spawn |w, c| (c.need(w.generator), c.all_made(w.slot()), c.length(3));
    rill_generator_random_parallel |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3), c.any_size(2));
    rill_generator_random_f32_parallel |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3), c.any_size(2));
    rill_generator_choice |w, c| (c.need(w.generator), 3, yes(), c.may(w.p()), yes(), c.buffer(w.room()), c.length(3));
    rill_generator_bytes |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3));
    rill_generator_shuffle |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3), c.size(3, InvalidBuffer));
    rill_generator_permutation |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3));
};

pub const DRAWS: &[Row] = rows! {
    rill_distribution_from_name |w, c| (c.need(RANDOM), c.need(w.room()));
    rill_distribution_info |w, c| (NORMAL, c.need(w.room()));
    rill_distribution_details |w, c| (NORMAL, c.need(w.room()));
    rill_fill_keyed |w, c| (c.kind(4), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(1), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(4), 5,
        NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument), c.buffer(w.room()), c.length(3));
    rill_fill_keyed_with |w, c| (c.kind(rill::Kind::RandomgenPhilox as i32), c.buffer(NUMPY_SEED.0.as_ptr().cast_mut()), c.length(1),
        c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(1), c.buffer(COUNTER_AND_KEY.as_ptr().cast_mut()), c.length(4), 5,
        NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument), c.buffer(w.room()), c.length(3));
    rill_generator_draw |w, c| (c.need(w.generator), NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3));
    rill_random_state_draw |w, c| (c.need(w.state), RANDINT, c.buffer(parameters()), c.length_above(3, InvalidArgument),
        c.buffer(w.room::<i64>()).cast(), c.length(3));
    rill_generator_draw_by_name |w, c| (c.need(w.generator), c.need(VONMISES), c.buffer(ONE), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3));
    rill_random_state_draw_by_name |w, c| (c.need(w.state), c.need(VONMISES), c.buffer(ONE), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3));
    rill_generator_draw_strided |w, c| (c.need(w.generator), NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3), c.length(2), 4, 2);
    rill_random_state_draw_strided |w, c| (c.need(w.state), RANDINT, c.buffer(parameters()), c.length_above(3, InvalidArgument),
        c.buffer(w.room::<i64>()).cast(), c.length(3), c.length(2), 1, 3);
    rill_generator_draw_parallel |w, c| (c.need(w.generator), NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3), c.any_size(2));
    rill_random_state_draw_parallel |w, c| (c.need(w.state), RANDINT, c.buffer(parameters()), c.length_above(3, InvalidArgument),
        c.buffer(w.room::<i64>()).cast(), c.length(3), c.any_size(2));
    rill_generator_draw_parallel_with |w, c| (c.need(w.generator), NORMAL, c.buffer(parameters()), c.length_above(2, InvalidArgument),
        c.buffer(w.room::<f64>()).cast(), c.length(3), c.any_size(2), c.function(Some(in_turn)), c.may(w.room()));
    rill_random_state_draw_parallel_with |w, c| (c.need(w.state), RANDINT, c.buffer(parameters()), c.length_above(3, InvalidArgument),
        c.buffer(w.room::<i64>()).cast(), c.length(3), c.any_size(2), c.function(Some(in_turn)), c.may(w.room()));
    rill_generator_sampler_f64 |w, c| (c.need(w.generator), NORMAL, c.buffer(parameters()),
        c.length_above(2, InvalidArgument), c.made(w.slot()));
    rill_generator_sampler_i64 |w, c| (c.need(w.generator), INTEGERS, c.buffer(parameters()),
        c.length_above(3, InvalidArgument), c.made(w.slot()));
};

/// Counts of three colors.
const COLORS: *mut i64 = [5i64, 6, 7].as_ptr().cast_mut();

/// A covariance of three variables, and a factor of itself.
const COV: *mut f64 = [1.0f64, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0].as_ptr().cast_mut();

pub const MULTIVARIATE_NORMAL: &[Row] = rows! {
    rill_generator_multivariate_normal |w, c| (c.need(w.generator), c.need(w.p()), c.buffer(COV),
        c.length_above(3, InvalidArgument), c.kind(1), 1e-8, c.kind(1), c.buffer(w.room()), c.length(3));
    rill_generator_multivariate_normal_factor |w, c| (c.need(w.generator), c.need(w.p()), c.buffer(COV),
        c.length_above(3, InvalidArgument), c.buffer(w.room()), c.length(3));
    rill_random_state_multivariate_normal |w, c| (c.need(w.state), c.need(w.p()), c.buffer(COV),
        c.length_above(3, InvalidArgument), c.kind(1), 1e-8, c.buffer(w.room()), c.length(3));
};

pub const GENERATOR_VECTOR_VALUED: &[Row] = rows! {
    rill_generator_multinomial |w, c| (c.need(w.generator), 9, c.buffer(w.p()), c.length_above(3, InvalidArgument),
        c.buffer(w.room()), c.length(3));
    rill_generator_multivariate_hypergeometric |w, c| (c.need(w.generator), c.buffer(COLORS),
        c.length_above(3, InvalidArgument), 9, c.kind(1), c.buffer(w.room()), c.length(3));
    rill_generator_dirichlet |w, c| (c.need(w.generator), c.buffer(w.p()), c.length(3), c.buffer(w.room()), c.length(3));
    rill_generator_permuted |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3), c.length(4), c.size(3, InvalidBuffer), 1);
};

/// The complex number 1 + 0i, and two parameters of the von Mises distribution.
const ONE: *mut f64 = [1.0f64, 0.0].as_ptr().cast_mut();

/// A covariance of two complex variables.
const GAMMA: *mut f64 = [1.0f64, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0].as_ptr().cast_mut();
const ZEROS: *mut f64 = [0.0f64; 8].as_ptr().cast_mut();

pub const GENERATOR_EXTENDED: &[Row] = rows! {
    rill_generator_uintegers |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3));
    rill_generator_uintegers_u32 |w, c| (c.need(w.generator), c.buffer(w.room()), c.length(3));
    rill_generator_complex_normal |w, c| (c.need(w.generator), c.may(ONE), c.may(ONE), c.may(ONE), c.buffer(w.room()),
        c.length(3));
    rill_generator_complex_normal_strided |w, c| (c.need(w.generator), c.may(ONE), c.may(ONE), c.may(ONE),
        c.buffer(w.room()), c.length(3), c.length(2), 1, 3);
    rill_generator_standard_wishart |w, c| (c.need(w.generator), 3, c.length(3), yes(), c.buffer(w.room()), c.length(3));
    rill_generator_wishart |w, c| (c.need(w.generator), 5, c.buffer(COV), c.length_above(3, InvalidArgument), c.kind(1),
        1e-8, 3, c.kind(1), c.buffer(w.room()), c.length(3));
    rill_generator_wishart_factor |w, c| (c.need(w.generator), 5, c.buffer(COV), c.length_above(3, InvalidArgument),
        c.buffer(w.room()), c.length(3));
    rill_generator_multivariate_complex_normal |w, c| (c.need(w.generator), c.need(ZEROS), c.may(GAMMA), c.may(ZEROS),
        c.length_above(2, InvalidArgument), c.kind(1), 1e-8, c.kind(1), c.buffer(w.room()), c.length(3));
};

pub const RANDOM_STATES: &[Row] = rows! {
    rill_random_state_new |w, c| (c.need(w.bg), c.made(w.slot()));
    rill_random_state_from_seed |w, c| (5, c.made(w.slot()));
    rill_random_state_from_seed_array |w, c| (c.buffer(w.room()), c.length_above(3, InvalidArgument), c.made(w.slot()));
    rill_random_state_from_os |w, c| (c.made(w.slot()));
    rill_random_state_seed |w, c| (c.need(w.state), 5);
    rill_random_state_seed_array |w, c| (c.need(w.state), c.buffer(w.room()), c.length_above(3, InvalidArgument));
    rill_random_state_seed_from_os |w, c| (c.need(w.state));
    rill_random_state_bit_generator |w, c| (c.need(w.state), c.made(w.slot()));
    rill_random_state_set_bit_generator |w, c| (c.need(w.state), c.need(w.bg));
    rill_random_state_choice |w, c| (c.need(w.state), 3, yes(), c.may(w.p()), c.buffer(w.room()), c.length(3));
    rill_random_state_bytes |w, c| (c.need(w.state), c.buffer(w.room()), c.length(3));
    rill_random_state_shuffle |w, c| (c.need(w.state), c.buffer(w.room()), c.length(3), c.size(3, InvalidBuffer));
    rill_random_state_permutation |w, c| (c.need(w.state), c.buffer(w.room()), c.length(3));
    rill_seed_array |w, c| (c.buffer(w.room()), c.length(3));
    rill_get_bit_generator |w, c| (c.made(w.slot()));
    rill_set_bit_generator |w, c| (c.need(w.bg));
};

pub const RANDOM_STATE_VECTOR_VALUED: &[Row] = rows! {
    rill_random_state_multinomial |w, c| (c.need(w.state), 9, c.buffer(w.p()), c.length(3), c.buffer(w.room()), c.length(3));
    rill_random_state_dirichlet |w, c| (c.need(w.state), c.buffer(w.p()), c.length(3), c.buffer(w.room()), c.length(3));
};

const SEEDS: &[u8] = br#"{"entropy": 7}"#;
const STATE: &[u8] =
    br#"{"bit_generator": "SFC64", "state": {"state": [1, 2, 3, 4]}, "has_uint32": 0, "uinteger": 0}"#;

/// Saving, loading and restoring one object.
macro_rules! states {
    ($($save:ident $load:ident $restore:ident $object:ident $saved:ident;)*) => {
        rows! { $(
            $save |w, c| (c.need(w.$object), c.kind(3), c.buffer(w.room()), c.length(3900), c.need(w.room::<usize>().add(500)));
            $load |w, c| (c.buffer($saved.as_ptr().cast_mut()), c.length_above($saved.len(), InvalidState), c.made(w.slot()));
            $restore |w, c| (c.need(w.$object), c.buffer($saved.as_ptr().cast_mut()), c.length_above($saved.len(), InvalidState));
        )* }
    };
}

pub const STATES: &[Row] = states! {
    rill_seed_sequence_save rill_seed_sequence_load rill_seed_sequence_restore seq SEEDS;
    rill_bit_generator_save rill_bit_generator_load rill_bit_generator_restore bg STATE;
    rill_generator_save rill_generator_load rill_generator_restore generator STATE;
    rill_random_state_save rill_random_state_load rill_random_state_restore state STATE;
};

pub const TABLES: [&[Row]; 13] = [
    MULTIVARIATE_NORMAL,
    SEED_SEQUENCES,
    BIT_GENERATORS,
    GENERATORS,
    DRAWS,
    GENERATOR_VECTOR_VALUED,
    GENERATOR_EXTENDED,
    RANDOM_STATES,
    RANDOM_STATE_VECTOR_VALUED,
    STATES,
    univariate::GENERATOR,
    univariate::PARALLEL,
    univariate::RANDOM_STATE,
];

/// Exports with pointers that do not fit the general table.
pub const APART: [(&str, &str); 14] = [
    ("rill_sampler_f64_refill", "needs a sampler: tests/sampler.rs"),
    ("rill_sampler_i64_refill", "needs a sampler: tests/sampler.rs"),
    ("rill_sampler_f64_held_back", "no status: tests/sampler.rs"),
    ("rill_sampler_i64_held_back", "no status: tests/sampler.rs"),
    ("rill_sampler_f64_free", "no status: tests/sampler.rs"),
    ("rill_sampler_i64_free", "no status: tests/sampler.rs"),
    ("rill_bit_generator_name", "no status: freeing_and_naming_null"),
    ("rill_seed_sequence_free", "no status: freeing_and_naming_null"),
    ("rill_bit_generator_free", "no status: freeing_and_naming_null"),
    ("rill_generator_free", "no status: freeing_and_naming_null"),
    ("rill_generators_free", "no status: freeing_and_naming_null"),
    ("rill_random_state_free", "no status: freeing_and_naming_null"),
    ("rill_plain_size", "no status: 0 for an unknown kind, which tests/bitgen.rs asks for"),
    ("rill_bit_generator_new_philox", "seed and key are never both given: philox_with_a_seed"),
];

/// Exports that accept a length of 0 and still change something.
pub const ZERO_MOVES: [&str; 5] = [
    "rill_bit_generator_advance_words",
    "rill_seed_array",
    "rill_fill_keyed",
    "rill_fill_keyed_with",
    "rill_plain_rekey",
];
