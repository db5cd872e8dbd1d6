//! The methods of randomgen's generators.

use rill::ffi::generator_extended::*;

use super::fills::c_bool;
use super::room::{Room, bytes_of};
use super::vectors::{matrix, room, width};
use super::world::World;

pub fn step(world: &mut World<'_>) {
    match world.input.below(6) {
        0 => words(world),
        1 => complex_normal(world),
        2 => standard_wishart(world),
        3..=4 => wishart(world),
        _ => multivariate_complex_normal(world),
    }
}

fn words(world: &mut World<'_>) {
    let n = world.input.length();
    let out = Room::new::<u64>(&mut world.input, n);
    let object = world.generator();
    let status = if world.input.byte() & 1 == 0 {
        call!(world, rill_generator_uintegers(object, out.pointer(), n))
    } else {
        call!(world, rill_generator_uintegers_u32(object, out.pointer(), n.saturating_mul(2)))
    };
    world.filled(status, &out);
}

/// A complex number, or NULL.
pub fn complex(world: &mut World<'_>) -> Option<Room> {
    let given = world.input.byte() & 3 != 0;
    given.then(|| {
        let number = [world.input.real(), if world.input.byte() & 1 == 0 { 0.0 } else { world.input.real() }];
        Room::holding(&mut world.input, 8, bytes_of(&number))
    })
}

fn complex_normal(world: &mut World<'_>) {
    let n = world.input.length();
    let given = [(); 3].map(|()| complex(world));
    let [loc, gamma, relation] = [0, 1, 2].map(|i: usize| {
        given[i].as_ref().map_or(std::ptr::null(), |room| room.pointer::<f64>().cast_const())
    });
    let out = room::<f64>(world, n, 2);
    let object = world.generator();
    let status = call!(world, rill_generator_complex_normal(object, loc, gamma, relation, out.pointer(), n));
    world.filled(status, &out);
    world.only_read(&given.iter().flatten().collect::<Vec<_>>());
}

/// Degrees of freedom; few matrices.
fn df(world: &mut World<'_>) -> i64 {
    world.input.mostly(&[1, 2, 3, 4, 5, 8, 20], &[0, -1, 1000, i64::MAX, i64::MIN])
}

fn standard_wishart(world: &mut World<'_>) {
    let (dim, _) = width(world);
    let n = world.input.rows(dim.saturating_mul(dim));
    let df = df(world);
    let rescale = world.input.truth();
    let out = room::<f64>(world, n, dim.saturating_mul(dim));
    let object = world.generator();
    let status =
        call!(world, rill_generator_standard_wishart(object, df, dim, c_bool(rescale), out.pointer(), n));
    world.filled(status, &out);
}

fn wishart(world: &mut World<'_>) {
    let (dim, length) = width(world);
    let n = world.input.rows(dim.saturating_mul(dim));
    let df = df(world);
    let scale = matrix(world, length);
    let scale = Room::holding(&mut world.input, 8, bytes_of(&scale));
    let (check_valid, method) = (world.input.choice(), world.input.choice());
    let rank = world.input.mostly(&[dim as i64, dim as i64 - 1], &[0, 1, -1, i64::MAX]);
    let tol = if world.input.byte() & 1 == 0 { 1e-8 } else { world.input.real() };
    let out = room::<f64>(world, n, dim.saturating_mul(dim));
    let (items, place) = (scale.pointer::<f64>(), out.pointer::<f64>());
    let object = world.generator();
    let status = if world.input.byte() & 3 != 0 {
        call!(world, rill_generator_wishart(object, df, items, dim, check_valid, tol, rank, method, place, n))
    } else {
        call!(world, rill_generator_wishart_factor(object, df, items, dim, place, n))
    };
    world.filled(status, &out);
    world.only_read(&[&scale]);
}

fn multivariate_complex_normal(world: &mut World<'_>) {
    let (dim, length) = width(world);
    let n = world.input.rows(dim);
    let pairs = |items: Vec<f64>| items.into_iter().flat_map(|x| [x, 0.0]).collect::<Vec<f64>>();
    let loc: Vec<f64> = (0..2 * length).map(|i| if i < 2 { world.input.real() } else { i as f64 }).collect();
    let loc = Room::holding(&mut world.input, 8, bytes_of(&loc));
    let given = [(); 2].map(|()| {
        let is_given = world.input.byte() & 1 == 1;
        is_given.then(|| {
            let items = pairs(matrix(world, length));
            Room::holding(&mut world.input, 8, bytes_of(&items))
        })
    });
    let [gamma, relation] = [0, 1].map(|i: usize| {
        given[i].as_ref().map_or(std::ptr::null(), |room| room.pointer::<f64>().cast_const())
    });
    let (check_valid, method) = (world.input.choice(), world.input.choice());
    let tol = if world.input.byte() & 1 == 0 { 1e-8 } else { world.input.real() };
    let out = room::<[f64; 2]>(world, n, dim);
    let (means, place) = (loc.pointer::<f64>(), out.pointer::<f64>());
    let object = world.generator();
    let status = call!(
        world,
        rill_generator_multivariate_complex_normal(
            object,
            means,
            gamma,
            relation,
            dim,
            check_valid,
            tol,
            method,
            place,
            n
        )
    );
    world.filled(status, &out);
    world.only_read(&given.iter().flatten().chain([&loc]).collect::<Vec<_>>());
}
