//! The distributions of the registry, with a parameter set for each value, or one for all.

use std::ffi::{CStr, c_char};

use rill::ffi::draw::*;
use rill::ffi::draw_by_name::*;
use rill::ffi::draw_strided::*;
use rill::ffi::keyed::*;
use rill::{Status, Type};

use super::input::Input;
use super::room::{Room, bytes_of};
use super::sources::words;
use super::world::World;

/// A distribution as the registry describes it.
pub struct Distribution {
    pub number: i32,
    /// The type of its values, and their size.
    kind: i32,
    pub output: usize,
    name: String,
    /// The name and the type of each parameter.
    parameters: Vec<(String, i32)>,
}

/// The parameters of a call: the memory of their values, and the structs that describe it.
pub struct Parameters {
    values: Vec<Room>,
    pub list: Room,
    pub n: usize,
}

pub fn size(kind: i32) -> usize {
    const WIDE: [i32; 3] = [Type::F64 as i32, Type::I64 as i32, Type::U64 as i32];
    const HALF: [i32; 3] = [Type::F32 as i32, Type::I32 as i32, Type::U32 as i32];
    match kind {
        _ if WIDE.contains(&kind) => 8,
        _ if HALF.contains(&kind) => 4,
        _ if kind == Type::I16 as i32 || kind == Type::U16 as i32 => 2,
        _ => 1,
    }
}

/// A distribution, mostly one whose values have that type.
pub fn distribution_of(world: &mut World<'_>, kind: Type) -> Distribution {
    let first = distribution(world);
    let rest =
        (1..=count()).filter_map(|step| described(1 + (first.number.wrapping_add(step)).rem_euclid(count())));
    let right = |distribution: &Distribution| distribution.kind == kind as i32;
    if world.input.byte() >= 0xf0 || right(&first) {
        first
    } else {
        rest.into_iter().find(right).unwrap_or(first)
    }
}

/// Any distribution; seldom a number that no distribution has.
pub fn distribution(world: &mut World<'_>) -> Distribution {
    let number = match world.input.byte() {
        byte @ 0..240 => 1 + i32::from(byte) % count(),
        byte => [0, -1, count() + 1, i32::MAX, i32::MIN][usize::from(byte) % 5],
    };
    described(number).unwrap_or(Distribution {
        number,
        kind: Type::F64 as i32,
        output: 8,
        name: String::new(),
        parameters: vec![(String::new(), Type::F64 as i32)],
    })
}

fn described(number: i32) -> Option<Distribution> {
    let mut described = std::mem::MaybeUninit::<rill_distribution_description>::uninit();
    // SAFETY: a place of ours, written where the status is OK; static text.
    unsafe {
        if rill_distribution_info(number, described.as_mut_ptr()) != Status::Ok {
            return None;
        }
        let described = described.assume_init();
        let mut again = 0;
        assert_eq!(rill_distribution_from_name(described.name, &raw mut again), Status::Ok);
        assert_eq!(again, number);
        let names = described.parameter_names[..described.n_parameters].iter();
        let names = names.map(|&name| CStr::from_ptr(name).to_string_lossy().into_owned());
        let parameters = names.zip(described.parameter_types).collect();
        let name = CStr::from_ptr(described.name).to_string_lossy().into_owned();
        Some(Distribution {
            number,
            name,
            kind: described.output_type,
            output: size(described.output_type),
            parameters,
        })
    }
}

/// How many there are: all numbers up to the first that is refused.
fn count() -> i32 {
    static COUNT: std::sync::OnceLock<i32> = std::sync::OnceLock::new();
    *COUNT.get_or_init(|| (1..).take_while(|&number| described(number).is_some()).count() as i32)
}

/// For `n` draws.
pub fn parameters(world: &mut World<'_>, distribution: &Distribution, n: usize) -> Parameters {
    let (mut values, mut list) = (Vec::new(), Vec::new());
    for (name, kind) in &distribution.parameters {
        let value = |world: &mut World<'_>| value(world, name, *kind, distribution.output);
        let (room, parameter) = parameter(world, size(*kind), value, if n == usize::MAX { 3 } else { n });
        values.push(room);
        list.push(parameter);
    }
    let n = match world.input.byte() {
        0xff => usize::MAX,
        0xfe => list.len().saturating_sub(1),
        _ => list.len(),
    };
    // The members of a parameter leave no bytes between them.
    let list = Room::holding(&mut world.input, align_of::<rill_parameter>(), bytes_of(&list));
    Parameters { values, list, n }
}

impl Parameters {
    pub fn are_endless(&self, distribution: &Distribution) -> bool {
        let mut values = Vec::new();
        for (room, &(_, kind)) in self.values.iter().zip(&distribution.parameters) {
            let number = |bytes: &[u8]| {
                let bytes = bytes.try_into().unwrap_or([0; 8]);
                if kind == Type::F64 as i32 {
                    f64::from_ne_bytes(bytes)
                } else {
                    i64::from_ne_bytes(bytes) as f64
                }
            };
            values.extend(room.bytes().chunks(8).map(number));
        }
        super::endless::is_endless(&distribution.name, &values)
    }

    pub fn check(&self, world: &World<'_>) {
        world.only_read(&self.values.iter().chain([&self.list]).collect::<Vec<_>>());
    }
}

fn parameter(
    world: &mut World<'_>,
    size: usize,
    value: impl Fn(&mut World<'_>) -> Vec<u8>,
    n: usize,
) -> (Room, rill_parameter) {
    let stride = [0, 0, 1, -1, 2][world.input.below(5)];
    let first = value(world);
    let reach = n.saturating_sub(1) * isize::unsigned_abs(stride);
    let mut bytes = Vec::new();
    if stride == 0 {
        bytes.extend(&first);
    } else {
        let (mode, other, place) = (world.input.byte(), value(world), world.input.length());
        let lasts = if n == 0 { 0 } else { reach + 1 };
        for i in 0..lasts {
            let changes = match mode & 3 {
                0 => i == place,
                1 => i % 2 == 1,
                _ => i / 4 % 2 == 1,
            };
            bytes.extend(if changes { &other } else { &first });
        }
    }
    let room = Room::holding(&mut world.input, size, bytes);
    let back = if stride < 0 { reach * size } else { 0 };
    let values =
        if room.pointer::<u8>().is_null() { room.pointer() } else { room.pointer::<u8>().wrapping_add(back) };
    (room, rill_parameter { values: values.cast(), stride })
}

/// A value for a parameter of that name, for a distribution whose values have so many bytes.
fn value(world: &mut World<'_>, name: &str, kind: i32, output: usize) -> Vec<u8> {
    let input = &mut world.input;
    let real = |input: &mut Input<'_>| match name {
        "p" => input.chance(),
        "left" => input.left(),
        "mode" => input.middle(),
        "right" => input.right(),
        _ => input.real(),
    };
    match kind {
        _ if kind == Type::F64 as i32 => real(input).to_ne_bytes().to_vec(),
        _ if kind == Type::F32 as i32 => (real(input) as f32).to_ne_bytes().to_vec(),
        _ if kind == Type::Bool as i32 => vec![input.truth()],
        _ => {
            let integer = match (name, output) {
                ("low", _) => input.low(),
                ("high", 1) if input.byte() < 128 => input.high_1(),
                ("high", 1) => input.high_7(),
                ("high", 2) => input.high_15(),
                ("high", 4) => input.high_31(),
                ("high", _) => input.high_63(),
                _ => input.count(),
            };
            integer.to_ne_bytes().to_vec()
        }
    }
}

pub fn step(world: &mut World<'_>) {
    match world.input.byte() {
        0..100 => draw(world, true, length),
        100..120 => strided(world, true, few),
        120..180 => draw(world, false, length),
        180..200 => strided(world, false, few),
        200..240 => keyed(world, |world| world.input.below(40)),
        240..248 => named(world),
        _ => by_name(world, |world| world.input.below(70)),
    }
}

fn length(world: &mut World<'_>) -> usize {
    world.input.length()
}

/// Rows and columns.
fn few(world: &mut World<'_>) -> (usize, usize) {
    (world.input.below(9), world.input.mostly(&[0, 1, 2, 7, 300], &[1030]))
}

pub fn draw(world: &mut World<'_>, modern: bool, length: impl Fn(&mut World<'_>) -> usize) {
    let distribution = distribution(world);
    let n = length(world);
    let parameters = parameters(world, &distribution, n);
    let output = Room::holding(
        &mut world.input,
        distribution.output,
        vec![super::room::PATTERN; distribution.output * if n == usize::MAX { 3 } else { n }],
    );
    let number = distribution.number;
    let (list, count) = (parameters.list.pointer::<rill_parameter>(), parameters.n);
    if !modern && parameters.are_endless(&distribution) {
        return;
    }
    let status = if modern {
        let object = world.generator();
        call!(world, rill_generator_draw(object, number, list, count, output.pointer(), n))
    } else {
        let object = world.state();
        call!(world, rill_random_state_draw(object, number, list, count, output.pointer(), n))
    };
    world.filled(status, &output);
    parameters.check(world);
}

/// A matrix in the middle of a buffer, with places between its values that are not written; sometimes one that is
/// refused.
pub fn strided(world: &mut World<'_>, modern: bool, shape: impl Fn(&mut World<'_>) -> (usize, usize)) {
    let distribution = distribution(world);
    let (rows, columns) = shape(world);
    let parameters = parameters(world, &distribution, rows * columns);
    let gap = 1 + world.input.below(3) as isize;
    let (row, column) = match world.input.byte() & 1 {
        0 => (gap * columns.max(1) as isize, gap),
        _ => (gap, gap * rows.max(1) as isize),
    };
    let (row_sign, column_sign) = ([1, -1][world.input.below(2)], [1, -1][world.input.below(2)]);
    let far = |n: usize, stride: isize| n.saturating_sub(1) * stride.unsigned_abs();
    let n = if rows * columns == 0 { 0 } else { far(rows, row) + far(columns, column) + 1 };
    let output = Room::holding(
        &mut world.input,
        distribution.output,
        vec![super::room::PATTERN; distribution.output * n],
    );
    let back = if row_sign < 0 { far(rows, row) } else { 0 }
        + if column_sign < 0 { far(columns, column) } else { 0 };
    let start = output.pointer::<u8>();
    let out = if n == 0 || start.is_null() { start } else { start.wrapping_add(back * distribution.output) };
    let (row, column) = match world.input.byte() {
        0xff => (isize::MAX, column_sign * column),
        0xfe => (0, 0),
        _ => (row_sign * row, column_sign * column),
    };
    if !modern && parameters.are_endless(&distribution) {
        return;
    }
    let (number, list, count) =
        (distribution.number, parameters.list.pointer::<rill_parameter>(), parameters.n);
    let out = out.cast();
    let status = if modern {
        let object = world.generator();
        call!(
            world,
            rill_generator_draw_strided(object, number, list, count, out, rows, columns, row, column)
        )
    } else {
        let object = world.state();
        call!(
            world,
            rill_random_state_draw_strided(object, number, list, count, out, rows, columns, row, column)
        )
    };
    output.check_zones();
    assert!(status == Status::Ok || output.is_untouched());
    parameters.check(world);
}

/// A distribution by its name, with doubles of any sort.
pub fn by_name(world: &mut World<'_>, length: impl Fn(&mut World<'_>) -> usize) {
    let distribution = distribution(world);
    let Ok(name) = std::ffi::CString::new(distribution.name.clone()) else { return };
    let n = length(world);
    let given: Vec<f64> = (0..world.input.below(5)).map(|_| world.input.real()).collect();
    if super::endless::is_endless(&distribution.name, &given) {
        return;
    }
    let count = given.len();
    let given = Room::holding(&mut world.input, 8, bytes_of(&given));
    let output = Room::holding(
        &mut world.input,
        distribution.output,
        vec![super::room::PATTERN; distribution.output * n],
    );
    let (name, list) = (name.as_ptr(), given.pointer::<f64>());
    let status = if world.input.byte() & 1 == 0 {
        let object = world.generator();
        call!(world, rill_generator_draw_by_name(object, name, list, count, output.pointer(), n))
    } else {
        let object = world.state();
        call!(world, rill_random_state_draw_by_name(object, name, list, count, output.pointer(), n))
    };
    world.filled(status, &output);
    world.only_read(&[&given]);
}

/// The values of streams by key, and those of one of them by itself.
pub fn keyed(world: &mut World<'_>, length: impl Fn(&mut World<'_>) -> usize) {
    let distribution = distribution(world);
    let kind = world.input.mostly(&[4, 24, 25, 31], &[0, 2, 100]);
    let (n_key, n_ids) = (world.input.below(5), length(world));
    let per_id = world.input.mostly(&[0, 1, 2, 3, 4, 9], &[70, usize::MAX]);
    let (key, ids, first) = (words(world, n_key), words(world, n_ids), world.input.bits());
    let parameters = parameters(world, &distribution, n_ids);
    let n = n_ids * if per_id == usize::MAX { 0 } else { per_id };
    let output = Room::holding(
        &mut world.input,
        distribution.output,
        vec![super::room::PATTERN; distribution.output * n],
    );
    let (list, count) = (parameters.list.pointer::<rill_parameter>(), parameters.n);
    let number = distribution.number;
    let (key_at, ids_at, out) = (key.pointer(), ids.pointer(), output.pointer());
    let status = call!(
        world,
        rill_fill_keyed(kind, key_at, n_key, ids_at, n_ids, first, number, list, count, out, per_id)
    );
    world.filled(status, &output);
    world.only_read(&[&key, &ids]);
    parameters.check(world);
}

fn named(world: &mut World<'_>) {
    let names = [c"normal", c"integers_u8", c"randint", c"", c"Normal", c"no such", c"\xff"];
    let name: &CStr = names[world.input.below(names.len())];
    let name: *const c_char = if world.input.byte() == 0xff { std::ptr::null() } else { name.as_ptr() };
    let out = Room::new::<i32>(&mut world.input, 1);
    let status = call!(world, rill_distribution_from_name(name, out.pointer()));
    world.filled(status, &out);
    let number = world.input.mostly(&[1, count() / 2, count()], &[0, -1, count() + 1, i32::MAX, i32::MIN]);
    let out = Room::new::<rill_distribution_description>(&mut world.input, 1);
    let status = call!(world, rill_distribution_info(number, out.pointer()));
    out.check_zones();
    assert!(status == Status::Ok || out.is_untouched());
}
