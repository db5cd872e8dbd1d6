//! Fills that are long enough for several threads, and so need memory.

use std::ptr::{null, null_mut};

use rill::ffi::draw::rill_parameter;
use rill::ffi::generator_parallel::*;
use rill::ffi::parallel::*;

use super::more::{More, no};
use crate::call::Call;
use crate::rows::in_turn;
use crate::world::World;

/// Values of a fill; a segment has 12,600 or more.
const N: usize = 40_000;

const RANDOM: i32 = 1;
const NONE: *const rill_parameter = null();

pub fn rows(rows: &mut Vec<More>) {
    let out = Vec::leak(vec![0u64; N]).as_mut_ptr();
    macro_rules! fills {
        ($($export:ident $object:ident($($before:expr),*; $($behind:expr),*);)*) => {
            $({
                let call = move |w: &World, _: &Call| {
                    // SAFETY: live handles, room for as many values.
                    unsafe { $export(w.$object, $($before,)* out.cast(), N, 3 $(, $behind)*) }
                };
                rows.push((concat!(stringify!($export), " by three threads"), Box::new(call)));
            })*
        };
    }
    fills! {
        rill_generator_normal_parallel generator(170.0, 10.0;);
        rill_generator_integers_parallel generator(0, 99, no(););
        rill_generator_integers_u64_parallel generator(0, 99, no(););
        rill_generator_integers_i32_parallel generator(0, 99, no(););
        rill_generator_integers_u32_parallel generator(0, 99, no(););
        rill_generator_uniform_parallel generator(-1.0, 2.5;);
        rill_generator_standard_normal_f32_parallel generator(;);
        rill_generator_lognormal_parallel generator(0.5, 0.25;);
        rill_generator_standard_exponential_parallel generator(;);
        rill_generator_standard_exponential_f32_parallel generator(;);
        rill_generator_exponential_parallel generator(3.0;);
        rill_generator_standard_gamma_parallel generator(2.5;);
        rill_generator_gamma_parallel generator(2.5, 3.0;);
        rill_generator_beta_parallel generator(0.5, 2.0;);
        rill_generator_chisquare_parallel generator(3.0;);
        rill_generator_binomial_parallel generator(100, 0.3;);
        rill_generator_poisson_parallel generator(4.5;);
        rill_generator_draw_parallel generator(RANDOM, NONE, 0;);
        rill_generator_draw_parallel_with generator(RANDOM, NONE, 0; Some(in_turn), null_mut());
        rill_random_state_draw_parallel_with state(RANDOM, NONE, 0; Some(in_turn), null_mut());
    }
}
