//! Samplers, whose values are read as by the header's inline functions.

use rill::ffi::draw::rill_parameter;
use rill::ffi::sampler::*;
use rill::{Status, Type};

use super::draws::{distribution_of, parameters};
use super::world::{Handle, World, free};

/// The two types of samplers.
trait Sampler: Handle + Sized {
    type Value: Copy;
    fn list<'w>(world: &'w mut World<'_>) -> &'w mut Vec<*mut Self>;
    fn refill(world: &mut World<'_>, sampler: *mut Self) -> Status;
    unsafe fn held_back(sampler: *const Self) -> usize;
    /// The next value, unless all values of the block were given.
    unsafe fn take(sampler: *mut Self) -> Option<Self::Value>;
    fn bits(value: Self::Value) -> u64;
}

macro_rules! samplers {
    ($($sampler:ident $list:ident $value:ty: $refill:ident $held_back:ident $bits:expr;)*) => {$(
        impl Sampler for $sampler {
            type Value = $value;

            fn list<'w>(world: &'w mut World<'_>) -> &'w mut Vec<*mut Self> {
                &mut world.$list
            }

            fn refill(world: &mut World<'_>, sampler: *mut Self) -> Status {
                call!(world, $refill(sampler))
            }

            unsafe fn held_back(sampler: *const Self) -> usize {
                // SAFETY: the caller's contract is the same.
                unsafe { $held_back(sampler) }
            }

            unsafe fn take(sampler: *mut Self) -> Option<$value> {
                // SAFETY: a live sampler, which no other code uses; values before the end are ready.
                unsafe {
                    let sampler = &mut *sampler;
                    if sampler.next == sampler.end {
                        return None;
                    }
                    let value = *sampler.next;
                    sampler.next = sampler.next.add(1);
                    Some(value)
                }
            }

            fn bits(value: $value) -> u64 {
                $bits(value)
            }
        }
    )*};
}
samplers! {
    rill_sampler_f64 samplers_f64 f64: rill_sampler_f64_refill rill_sampler_f64_held_back f64::to_bits;
    rill_sampler_i64 samplers_i64 i64: rill_sampler_i64_refill rill_sampler_i64_held_back |value| value as u64;
}

pub fn step(world: &mut World<'_>) {
    match world.input.below(8) {
        0 => create(world, true),
        1 => create(world, false),
        2..=4 => take::<rill_sampler_f64>(world),
        5..=6 => take::<rill_sampler_i64>(world),
        _ => end(world),
    }
}

fn create(world: &mut World<'_>, doubles: bool) {
    let kind = if doubles { Type::F64 } else { Type::I64 };
    let (generator, distribution) = (world.generator(), distribution_of(world, kind));
    let parameters = parameters(world, &distribution, 1);
    let (number, list, n) = (distribution.number, parameters.list.pointer::<rill_parameter>(), parameters.n);
    if doubles {
        make!(world, samplers_f64, rill_generator_sampler_f64(generator, number, list, n));
    } else {
        make!(world, samplers_i64, rill_generator_sampler_i64(generator, number, list, n));
    }
    parameters.check(world);
}

fn take<S: Sampler>(world: &mut World<'_>) {
    let (index, n) = (world.input.byte(), world.input.length().min(600));
    let list = S::list(world);
    let sampler = match (index, list.len()) {
        (0xff, _) | (_, 0) => std::ptr::null_mut(),
        (index, n) => list[usize::from(index) % n],
    };
    // A refill does nothing while values are ready.
    let mut status = S::refill(world, sampler);
    let mut values = Vec::new();
    for _ in 0..n {
        if status != Status::Ok {
            break;
        }
        // SAFETY: a refill has succeeded: the sampler lives.
        match unsafe { S::take(sampler) } {
            Some(value) => values.extend(S::bits(value).to_ne_bytes()),
            None => status = S::refill(world, sampler),
        }
    }
    world.log.note("sampled", &values);
    // SAFETY: a live sampler, or NULL.
    let held_back = unsafe { S::held_back(sampler) };
    world.log.note("held back", &held_back.to_ne_bytes());
}

fn end(world: &mut World<'_>) {
    let index = usize::from(world.input.byte());
    if index % 2 == 0 && !world.samplers_f64.is_empty() {
        let index = index / 2 % world.samplers_f64.len();
        free(world.samplers_f64.remove(index));
    } else if !world.samplers_i64.is_empty() {
        let index = index / 2 % world.samplers_i64.len();
        free(world.samplers_i64.remove(index));
    } else {
        free(std::ptr::null_mut::<rill_sampler_f64>());
        free(std::ptr::null_mut::<rill_sampler_i64>());
    }
}
