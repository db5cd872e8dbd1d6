//! Fills, each through its own function; those of the univariate distributions are in
//! univariate.rs.

use rill::ffi::generator::*;
use rill::ffi::random_state::*;

use super::room::Room;
use super::univariate;
use super::world::World;

/// C's bool, as whatever type an export has for it.
pub fn c_bool<T>(byte: u8) -> T {
    assert_eq!(size_of::<T>(), 1);
    // SAFETY: a type of one byte that every byte is a value of.
    unsafe { std::mem::transmute_copy(&byte) }
}

macro_rules! argument {
    (truth, $name:ident) => {
        c_bool($name)
    };
    ($kind:ident, $name:ident) => {
        $name
    };
}

/// The functions, with the kinds of their parameters and the type of their values.
macro_rules! fills {
    ($table:ident, $object:ident: $($export:ident($($name:ident: $kind:ident),*) -> $type:ty;)*) => {
        pub const $table: &[fn(&mut World<'_>)] = &[$(|world| {
            let object = world.$object();
            $(let $name = world.input.$kind();)*
            if super::endless::is_endless(stringify!($export), &[$($name as f64),*]) {
                return;
            }
            let n = world.input.length();
            let out = Room::new::<$type>(&mut world.input, n);
            let status = call!(world, $export(object, $(argument!($kind, $name),)* out.pointer(), n));
            world.filled(status, &out);
        }),*];
    };
}

pub(super) use {argument, fills};

fills! { GENERATOR, generator:
    rill_generator_bytes() -> u8;
    rill_generator_permutation() -> i64;
}

fills! { RANDOM_STATE, state:
    rill_random_state_bytes() -> u8;
    rill_random_state_permutation() -> i64;
}

pub fn step(world: &mut World<'_>) {
    let tables =
        [[univariate::GENERATOR, GENERATOR], [univariate::RANDOM_STATE, RANDOM_STATE]][world.input.below(2)];
    let fills = || tables.into_iter().flatten();
    let index = world.input.below(fills().count());
    fills().nth(index).expect("an index below their number")(world);
}
