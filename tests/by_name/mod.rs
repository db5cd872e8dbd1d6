//! Draws of a random state by the name of a distribution, its parameters read from text.

use std::ffi::CString;

use rill::Status;
use rill::ffi::draw::{
    rill_distribution_description, rill_distribution_from_name, rill_distribution_info, rill_parameter,
    rill_random_state_draw,
};
use rill::ffi::random_state::rill_random_state;

/// `rill_type`'s numbers.
const F64: i32 = 1;
const I64: i32 = 3;

/// The bits of the values; `text` gives the parameters, then how many values. `None`: not a distribution of doubles or
/// of 64-bit integers.
pub fn draw(
    state: *mut rill_random_state,
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
        let column = |word: &u64| rill_parameter { values: std::ptr::from_ref(word).cast(), stride: 0 };
        let columns: Vec<_> = words.iter().map(column).collect();
        let mut out = vec![0u64; text().parse().unwrap()];
        let (place, n) = (out.as_mut_ptr().cast(), out.len());
        let status = rill_random_state_draw(state, number, columns.as_ptr(), columns.len(), place, n);
        assert_eq!(status, Status::Ok, "{}", name.to_string_lossy());
        Some(out)
    }
}
