//! A sampler gives the values of a fill, in order, and reports how many it holds back.

use std::ptr::null_mut;

use rill::ffi::bit_generator::{rill_bit_generator_free, rill_bit_generator_from_u64};
use rill::ffi::draw::{rill_distribution_from_name, rill_parameter};
use rill::ffi::generator::{rill_generator, rill_generator_free, rill_generator_new};
use rill::ffi::generator_univariate::rill_generator_normal;
use rill::ffi::generator_univariate::rill_generator_poisson;
use rill::ffi::sampler::*;
use rill::{Kind, Status};

fn generator(kind: i32) -> *mut rill_generator {
    let (mut bits, mut generator) = (null_mut(), null_mut());
    // SAFETY: the places are ours, and the handle is live.
    unsafe {
        assert_eq!(rill_bit_generator_from_u64(kind, 7, &raw mut bits), Status::Ok);
        assert_eq!(rill_generator_new(bits, &raw mut generator), Status::Ok);
        rill_bit_generator_free(bits);
    }
    generator
}

fn number(name: &std::ffi::CStr) -> i32 {
    let mut number = 0;
    // SAFETY: the place is ours.
    assert_eq!(unsafe { rill_distribution_from_name(name.as_ptr(), &raw mut number) }, Status::Ok);
    number
}

fn parameter(value: &f64) -> rill_parameter {
    rill_parameter { values: std::ptr::from_ref(value).cast(), stride: 0 }
}

#[test]
fn a_sampler_hands_out_what_a_fill_gives() {
    for kind in Kind::all().map(|kind| kind as i32) {
        let (sampled, filled) = (generator(kind), generator(kind));
        let (loc, scale) = (3.0, 0.5);
        let parameters = [parameter(&loc), parameter(&scale)];
        let mut sampler = null_mut();
        let mut expected = [0.0; 1000];
        // SAFETY: the handles are live, the places ours.
        unsafe {
            let normal = number(c"normal");
            let status =
                rill_generator_sampler_f64(sampled, normal, parameters.as_ptr(), 2, &raw mut sampler);
            assert_eq!(status, Status::Ok);
            assert_eq!(rill_sampler_f64_held_back(sampler), 0, "nothing is drawn before the first value");
            assert_eq!(rill_generator_normal(filled, loc, scale, expected.as_mut_ptr(), 1000), Status::Ok);
            for value in expected {
                if (*sampler).next == (*sampler).end {
                    assert_eq!(rill_sampler_f64_refill(sampler), Status::Ok);
                }
                assert_eq!((*(*sampler).next).to_bits(), value.to_bits());
                (*sampler).next = (*sampler).next.add(1);
            }
            // The generator has drawn the given values and those that are held back.
            let held = rill_sampler_f64_held_back(sampler);
            assert_eq!(held, 1024 - 1000);
            assert_eq!(rill_generator_normal(filled, loc, scale, expected.as_mut_ptr(), held), Status::Ok);
            let mut next = [0.0; 2];
            assert_eq!(rill_generator_normal(sampled, loc, scale, &raw mut next[0], 1), Status::Ok);
            assert_eq!(rill_generator_normal(filled, loc, scale, &raw mut next[1], 1), Status::Ok);
            assert_eq!(next[0].to_bits(), next[1].to_bits());
            rill_generator_free(sampled);
            assert_eq!(rill_sampler_f64_refill(sampler), Status::Ok, "it lives without its generator");
            rill_sampler_f64_free(sampler);
            rill_generator_free(filled);
        }
    }
}

#[test]
fn integers_come_likewise() {
    let (sampled, filled) = (generator(2), generator(2));
    let lam = 3.5;
    let mut sampler = null_mut();
    let mut expected = [0; 256];
    // SAFETY: the handles are live, the places ours.
    unsafe {
        let poisson = number(c"poisson");
        let status = rill_generator_sampler_i64(
            sampled,
            poisson,
            &raw const *[parameter(&lam)].as_ptr(),
            1,
            &raw mut sampler,
        );
        assert_eq!(status, Status::Ok);
        assert_eq!(rill_sampler_i64_refill(sampler), Status::Ok);
        assert_eq!(rill_sampler_i64_held_back(sampler), 256);
        assert_eq!(rill_sampler_i64_refill(sampler), Status::Ok, "there is nothing to do");
        assert_eq!(rill_generator_poisson(filled, lam, expected.as_mut_ptr(), 256), Status::Ok);
        assert_eq!(std::slice::from_raw_parts((*sampler).next, 256), expected);
        rill_sampler_i64_free(sampler);
        rill_generator_free(sampled);
        rill_generator_free(filled);
    }
}

#[test]
fn wrong_requests_are_refused_and_null_is_harmless() {
    let generator = generator(2);
    let (zero, minus) = (0.0, -1.0);
    let parameters = [parameter(&zero), parameter(&minus)];
    // SAFETY: the handle is live, the places ours.
    unsafe {
        let (mut sampler, mut integers) = (std::ptr::dangling_mut(), null_mut());
        let status = rill_generator_sampler_f64(
            generator,
            number(c"normal"),
            parameters.as_ptr(),
            2,
            &raw mut sampler,
        );
        assert!(status == Status::InvalidArgument && sampler.is_null(), "scale < 0");
        let status = rill_generator_sampler_f64(
            generator,
            number(c"poisson"),
            parameters.as_ptr(),
            1,
            &raw mut sampler,
        );
        assert_eq!(status, Status::InvalidArgument, "a distribution of integers");
        let status = rill_generator_sampler_i64(
            generator,
            number(c"tomaxint"),
            parameters.as_ptr(),
            0,
            &raw mut integers,
        );
        assert_eq!(status, Status::Unsupported, "a distribution of random states alone");
        assert_eq!(rill_sampler_f64_refill(null_mut()), Status::NullPointer);
        assert_eq!(rill_sampler_i64_refill(null_mut()), Status::NullPointer);
        assert_eq!(rill_sampler_f64_held_back(null_mut()) + rill_sampler_i64_held_back(null_mut()), 0);
        rill_sampler_f64_free(null_mut());
        rill_sampler_i64_free(null_mut());
        rill_generator_free(generator);
    }
}
