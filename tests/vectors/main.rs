//! Known answers from NumPy, values and end states, through the C interface. No Python is needed:
//! `tests/numpy/make_vectors.py` wrote tests/vectors/*.txt and explains the format.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

#[path = "../by_name/mod.rs"]
mod by_name;
#[path = "../levels/mod.rs"]
mod levels;

mod arrays;
mod calls;
mod environment;
mod options;
mod randomgen;
mod univariate;

use calls::*;
use options::Told;
use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::draw::{rill_generator_draw, rill_random_state_draw};
use rill::ffi::generator::*;
use rill::ffi::options::*;
use rill::ffi::random_state::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::seed_sequence::*;

/// Objects in a known state, on one bit generator.
struct Source {
    bg: *mut rill_bit_generator,
    generator: *mut rill_generator,
    state: *mut rill_random_state,
}

impl Source {
    /// `KIND(options):seed+skip`, with `h` for an unused half word and `g` for a cached Gaussian.
    fn new(text: &str) -> Self {
        let (kind, rest) = text.split_once(':').unwrap();
        let numbers = rest.trim_end_matches(['h', 'g']);
        let (seed, skip) = numbers.split_once('+').unwrap_or((numbers, "0"));
        let (kind, told) = kind.split_once('(').unwrap_or((kind, ""));
        let told = Told::new(told.trim_end_matches(')'));
        let (kind, (options, n_options)) = (rill::Kind::from_name(kind).unwrap() as i32, told.as_ptr());
        // SAFETY: live handles, places and buffers of ours.
        unsafe {
            let seq = seed
                .parse()
                .map_or(std::ptr::null_mut(), |seed| make(|out| rill_seed_sequence_from_u64(seed, out)));
            let bg = make(|out| rill_bit_generator_new_with(kind, seq, options, n_options, out));
            rill_seed_sequence_free(seq);
            let (generator, state) =
                (make(|out| rill_generator_new(bg, out)), make(|out| rill_random_state_new(bg, out)));
            filled(skip.parse().unwrap(), |out: *mut u64, n| rill_bit_generator_random_raw(bg, out, n));
            filled(rest.matches('h').count(), |out: *mut u32, n| rill_bit_generator_random_u32(bg, out, n));
            filled(rest.matches('g').count(), |out, n| rill_random_state_standard_normal(state, out, n));
            Self { bg, generator, state }
        }
    }

    /// The draws afterwards: a word of 32 bits, one of 64, and after a call on the random state its next normal value,
    /// which may be the cached one.
    fn next_words(&self, call: &str) -> String {
        let (mut half, mut word, mut normal) = (0, 0, 0.0);
        // SAFETY: a live handle, places of ours.
        unsafe {
            assert_eq!(rill_bit_generator_random_u32(self.bg, &raw mut half, 1), Status::Ok);
            assert_eq!(rill_bit_generator_random_u64(self.bg, &raw mut word, 1), Status::Ok);
        }
        let told = format!("{half:08x} {word:016x}");
        if !call.starts_with("random_state.") {
            return told;
        }
        // SAFETY: a live handle, a place of ours.
        let status = unsafe { rill_random_state_standard_normal(self.state, &raw mut normal, 1) };
        assert_eq!(status, Status::Ok);
        format!("{told} {:016x}", normal.to_bits())
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        // SAFETY: each handle is ours and freed once.
        unsafe {
            rill_generator_free(self.generator);
            rill_random_state_free(self.state);
            rill_bit_generator_free(self.bg);
        }
    }
}

/// A line whose call is in the registry, with one set of parameters, or with a set for each value.
fn on_registry(source: &Source, call: &str, a: &mut Arguments<'_>, each: bool) -> Option<Values> {
    // SAFETY: live handles; the rest is as by_name::draw makes it.
    let on_generator: by_name::Draw<'_> = &|number, p, k, out, n| unsafe {
        environment::made(|| rill_generator_draw(source.generator, number, p, k, out, n))
    };
    // SAFETY: as above.
    let on_state: by_name::Draw<'_> = &|number, p, k, out, n| unsafe {
        environment::made(|| rill_random_state_draw(source.state, number, p, k, out, n))
    };
    let (draw, name) = match call.split_once('.')? {
        ("generator", name) => (on_generator, name),
        ("random_state", name) => (on_state, name),
        _ => return None,
    };
    // Another call may take other arguments: they are read only where the registry has this one.
    let mut read = Arguments(a.0.clone());
    let drawn = drawn_by_name(draw, each, name, &mut read)?;
    *a = read;
    Some(drawn)
}

/// The ways to draw values, which all give the same.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Fill,
    OneByOne,
    /// By the number of the distribution, with one set of parameters, or with a set for each value.
    Registry {
        each: bool,
    },
}

/// Draws the values of every line in every way. Only fills use other code on other processors.
fn check(text: &str) {
    let registry = |each| Way::Registry { each };
    let ways = [Way::Fill, Way::OneByOne, registry(false), registry(true)];
    for &way in &ways[..if levels::is_again() { 1 } else { ways.len() }] {
        check_lines(text, way);
    }
}

fn check_lines(text: &str, way: Way) {
    ONE_BY_ONE.set(way == Way::OneByOne);
    for [asked, values, next_words] in lines(text) {
        let mut words = asked.split_whitespace();
        let source = Source::new(words.next().unwrap());
        let (call, a) = (words.next().unwrap(), &mut Arguments(words));
        let drawn = match way {
            Way::Registry { each } => on_registry(&source, call, a, each),
            _ => None,
        };
        let drawn = drawn
            .or_else(|| univariate::on_generator(source.generator, call, a))
            .or_else(|| univariate::on_random_state(source.state, call, a))
            .or_else(|| on_bit_generator(source.bg, call, a))
            .or_else(|| on_generator(source.generator, call, a))
            .or_else(|| on_generator_vector_valued(source.generator, call, a))
            .or_else(|| on_generator_extended(source.generator, call, a))
            .or_else(|| on_random_state(source.state, call, a));
        assert!(drawn.is_some(), "{call} has no place in tests/vectors");
        assert_eq!(drawn.map(|values| values.told()).as_deref(), Some(values), "{asked}");
        assert!(a.0.next().is_none(), "{asked}: an argument is left over");
        assert_eq!(source.next_words(call), next_words, "{asked}: the state that is left");
    }
}

#[test]
fn words_of_the_bit_generators() {
    check(include_str!("bit_generators.txt"));
}

#[test]
fn seeding_jumps_steps_and_children() {
    // No distributions, so there is one way; jumps take long.
    check_lines(include_str!("states.txt"), Way::Fill);
}

#[test]
fn bit_generators_of_randomgen() {
    for file in randomgen::FILES {
        check_lines(file, Way::Fill);
        if !levels::is_again() {
            check_lines(file, Way::OneByOne);
        }
    }
}

#[test]
fn univariate_distributions() {
    check(include_str!("univariate.txt"));
}

#[test]
fn continuous_distributions() {
    check(include_str!("continuous.txt"));
}

#[test]
fn discrete_distributions() {
    check(include_str!("discrete.txt"));
}

#[test]
fn vector_valued_distributions() {
    check(include_str!("vector_valued.txt"));
}

#[test]
fn methods_of_randomgen() {
    check(include_str!("extended.txt"));
}

#[test]
fn distributions_of_the_random_state() {
    check(include_str!("legacy.txt"));
}

#[test]
fn bounded_integers() {
    check(include_str!("integers.txt"));
}

#[test]
fn choices_shuffles_permutations_and_bytes() {
    check(include_str!("samples.txt"));
}

#[test]
fn seed_sequences() {
    for [given, narrow, wide] in lines(include_str!("seed_sequences.txt")) {
        let mut a = Arguments(given.split_whitespace());
        let (entropy, key, pool): (Vec<u32>, Vec<u32>, usize) = (a.list(), a.list(), a.number());
        let (mut halves, mut words) = ([0; 8], [0; 4]);
        // SAFETY: live handles, places and buffers of ours.
        unsafe {
            let seq = make(|out| {
                let (entropy, key) = ((entropy.as_ptr(), entropy.len()), (key.as_ptr(), key.len()));
                rill_seed_sequence_with(entropy.0, entropy.1, key.0, key.1, pool, 0, out)
            });
            assert_eq!(rill_seed_sequence_generate_state_u32(seq, halves.as_mut_ptr(), 8), Status::Ok);
            assert_eq!(rill_seed_sequence_generate_state_u64(seq, words.as_mut_ptr(), 4), Status::Ok);
            rill_seed_sequence_free(seq);
        }
        assert_eq!(halves.map(|word| format!("{word:08x}")).join(" "), narrow, "{given}");
        assert_eq!(words.map(|word| format!("{word:016x}")).join(" "), wide, "{given}");
    }
}

#[test]
fn the_same_on_lesser_processors() {
    levels::run_again();
}
