//! Draws by the name of a distribution, its parameters read from text.

use std::ffi::CString;

use rill::Status;
use rill::ffi::draw::{
    rill_distribution_description, rill_distribution_from_name, rill_distribution_info, rill_parameter,
};

/// `rill_type`'s numbers.
const F64: i32 = 1;
const I64: i32 = 3;

/// `rill_generator_draw` or `rill_random_state_draw`, its handle given.
pub type Draw<'a> = &'a dyn Fn(i32, *const rill_parameter, usize, *mut std::ffi::c_void, usize) -> Status;

/// The bits of the values, with one set of parameters for all, or with a set for `each`; `text` gives the parameters,
/// then the number of values. `None`: not a distribution of doubles or of 64-bit integers.
pub fn draw(
    draw: Draw<'_>,
    each: bool,
    name: &str,
    mut text: impl FnMut() -> String,
    double: impl Fn(&str) -> f64,
) -> Option<Vec<u64>> {
    let name = CString::new(if name == "random_sample" { "random" } else { name }).unwrap();
    let (mut number, mut info) = (0, std::mem::MaybeUninit::<rill_distribution_description>::uninit());
    // SAFETY: terminated text, places and buffers of ours, a live handle; a description that was written.
    unsafe {
        if rill_distribution_from_name(name.as_ptr(), &raw mut number) != Status::Ok {
            return None;
        }
        assert_eq!(rill_distribution_info(number, info.as_mut_ptr()), Status::Ok);
        let info = info.assume_init();
        if info.output_type != F64 && info.output_type != I64 {
            return None;
        }
        let mut words = Vec::new();
        for &kind in &info.parameter_types[..info.n_parameters] {
            let text = text();
            words.push(match kind {
                F64 => double(&text).to_bits(),
                I64 => text.parse::<i64>().unwrap() as u64,
                _ => return None,
            });
        }
        let mut out = vec![0u64; text().parse().unwrap()];
        let copies: Vec<_> =
            words.iter().map(|&word| vec![word; if each { out.len().max(1) } else { 1 }]).collect();
        let column =
            |copies: &Vec<u64>| rill_parameter { values: copies.as_ptr().cast(), stride: isize::from(each) };
        let columns: Vec<_> = copies.iter().map(column).collect();
        let (place, n) = (out.as_mut_ptr().cast(), out.len());
        let status = draw(number, columns.as_ptr(), columns.len(), place, n);
        assert_eq!(status, Status::Ok, "{}", name.to_string_lossy());
        Some(out)
    }
}
