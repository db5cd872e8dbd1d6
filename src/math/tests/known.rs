//! Known answers, on every platform. `tests/vectors/make_math.py` says where they come from.

use super::body;
use super::{Software, log1pf, loggam};
use crate::math;

const VECTORS: &str = include_str!("../../../tests/vectors/math.txt");

fn double(bits: u64) -> f64 {
    f64::from_bits(bits)
}

fn single(bits: u64) -> f32 {
    f32::from_bits(bits as u32)
}

/// The results of the dispatched function and of the portable body.
fn results(function: &str, x: u64, y: u64) -> [u64; 2] {
    macro_rules! each {
        ($($name:ident($($arg:expr),+);)+) => {
            match function {
                $(stringify!($name) => {
                    [math::$name($($arg),+).to_bits().into(), body::$name::<Software>($($arg),+).to_bits().into()]
                })+
                "log1pf" => [log1pf(single(x)).to_bits().into(); 2],
                "loggam" => [loggam(double(x)).to_bits(); 2],
                other => panic!("{other}"),
            }
        };
    }
    each! {
        log(double(x));
        log1p(double(x));
        exp(double(x));
        expm1(double(x));
        pow(double(x), double(y));
        cos(double(x));
        acos(double(x));
        logf(single(x));
        expf(single(x));
        powf(single(x), single(y));
    }
}

#[test]
fn known_answers_on_every_platform() {
    let mut lines = 0;
    for line in VECTORS.lines() {
        let mut fields = line.split(' ');
        let function = fields.next().unwrap();
        let bits: Vec<u64> = fields.map(|field| u64::from_str_radix(field, 16).unwrap()).collect();
        let (expected, arguments) = bits.split_last().unwrap();
        let given = results(function, arguments[0], arguments[arguments.len() - 1]);
        assert_eq!(given, [*expected; 2], "{line}");
        lines += 1;
    }
    assert!(lines > 2500, "{lines}");
}
