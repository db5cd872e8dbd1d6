//! Generators, random states and the global random state: made, moved to other bit generators,
//! seeded, freed.

use rill::Status;
use rill::ffi::generator::*;
use rill::ffi::global::*;
use rill::ffi::random_state::*;

use super::room::Room;
use super::sources::key;
use super::world::{World, free, keep};

pub fn step(world: &mut World<'_>) {
    match world.input.below(22) {
        0..=1 => {
            let bg = world.bg();
            make!(world, generators, rill_generator_new(bg));
        }
        2 => {
            let seed = world.input.word();
            make!(world, generators, rill_default_rng(seed));
        }
        3 => {
            make!(world, generators, rill_default_rng_from_os());
        }
        4 => {
            let generator = world.generator();
            make!(world, bgs, rill_generator_bit_generator(generator));
        }
        5..=6 => {
            let (generator, bg) = (world.generator(), world.bg());
            call!(world, rill_generator_set_bit_generator(generator, bg));
        }
        7 => {
            let (generator, n) = (world.generator(), world.input.mostly(&[0, 1, 2], &[3, usize::MAX]));
            let out = Room::new::<*mut u8>(&mut world.input, n.min(3));
            let status = call!(world, rill_generator_spawn(generator, out.pointer(), n));
            if n <= 3 {
                for index in 0..n {
                    if let Some(handle) = world.made(status, &out, index) {
                        keep(&mut world.generators, handle);
                    }
                }
            } else {
                world.filled(status, &out);
            }
        }
        8 => {
            // Handles that foreign functions use are kept.
            let handle = world.generator();
            if world.foreign.iter().all(|foreign| foreign.own() != Some(handle)) {
                world.generators.retain(|&other| other != handle);
                free(handle);
            }
        }
        9..=10 => {
            let bg = world.bg();
            make!(world, states, rill_random_state_new(bg));
        }
        11 => {
            let seed = world.input.half();
            make!(world, states, rill_random_state_from_seed(seed));
        }
        12 => {
            let (key, n) = key(world);
            make!(world, states, rill_random_state_from_seed_array(key.pointer(), n));
            world.only_read(&[&key]);
        }
        13 => {
            make!(world, states, rill_random_state_from_os());
        }
        14 => {
            let (state, seed) = (world.state(), world.input.half());
            call!(world, rill_random_state_seed(state, seed));
        }
        15 => {
            let state = world.state();
            let (key, n) = key(world);
            call!(world, rill_random_state_seed_array(state, key.pointer(), n));
            world.only_read(&[&key]);
        }
        16 => {
            let state = world.state();
            call!(world, rill_random_state_seed_from_os(state));
        }
        17 => {
            let state = world.state();
            make!(world, bgs, rill_random_state_bit_generator(state));
        }
        18..=19 => {
            let (state, bg) = (world.state(), world.bg());
            call!(world, rill_random_state_set_bit_generator(state, bg));
        }
        20 => {
            let state = world.state();
            if state != rill_global_random_state() {
                world.states.retain(|&other| other != state);
                free(state);
            }
        }
        _ => {
            global(world);
        }
    }
}

fn global(world: &mut World<'_>) -> Status {
    match world.input.below(4) {
        0 => {
            let seed = world.input.half();
            call!(world, rill_seed(seed))
        }
        1 => {
            let (key, n) = key(world);
            call!(world, rill_seed_array(key.pointer(), n))
        }
        2 => make!(world, bgs, rill_get_bit_generator()),
        _ => {
            let bg = world.bg();
            call!(world, rill_set_bit_generator(bg))
        }
    }
}
