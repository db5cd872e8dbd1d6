//! Every distribution, with values of its parameters, for tests that draw from all of them.

use std::ffi::CStr;
use std::ptr::null;

use rill::ffi::draw::{rill_distribution_description, rill_distribution_info};
use rill::{Status, Type};

/// A value for a parameter.
fn value(distribution: &str, parameter: &str, kind: i32) -> [u8; 8] {
    let x: f64 = match (distribution, parameter) {
        (_, "low" | "left" | "endpoint") => 0.0,
        (name, "high") if name.ends_with("bool") => 2.0,
        (_, "high") | ("poisson", _) => 100.0,
        (_, "p") => 0.4,
        (_, "mode") => 1.0,
        ("binomial", "n") => 20.0,
        (_, "ngood" | "nbad" | "nsample") => 9.0,
        _ => 2.5,
    };
    let mut bytes = [0; 8];
    match kind {
        kind if kind == Type::F64 as i32 => bytes = x.to_ne_bytes(),
        kind if kind == Type::F32 as i32 => bytes[..4].copy_from_slice(&(x as f32).to_ne_bytes()),
        kind if kind == Type::Bool as i32 => bytes[0] = 0,
        _ => bytes = (x as i64).to_ne_bytes(),
    }
    bytes
}

/// Every distribution: its number, its name, and values of its parameters.
pub fn distributions() -> Vec<(i32, String, Vec<[u8; 8]>)> {
    let mut all = Vec::new();
    for number in 1.. {
        let mut info = rill_distribution_description {
            name: null(),
            output_type: 0,
            n_parameters: 0,
            parameter_names: [null(); 4],
            parameter_types: [0; 4],
        };
        // SAFETY: the pointer is to a local variable, and the texts are static.
        unsafe {
            if rill_distribution_info(number, &raw mut info) != Status::Ok {
                break;
            }
            let text = |name| CStr::from_ptr(name).to_str().unwrap().to_owned();
            let name = text(info.name);
            let values = (0..info.n_parameters)
                .map(|i| value(&name, &text(info.parameter_names[i]), info.parameter_types[i]))
                .collect();
            all.push((number, name, values));
        }
    }
    all
}
