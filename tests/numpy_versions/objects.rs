//! Rill's objects, through the C interface, freed when they are dropped.

use std::ffi::{CStr, CString};

use rill::ffi::bit_generator::*;
use rill::ffi::generator::*;
use rill::ffi::random_state::*;
use rill::ffi::seed_sequence::*;
use rill::ffi::state::*;
use rill::ffi::status::rill_last_error;
use rill::{Format, Kind, Status};

use crate::expression::Expression;

pub enum Object {
    Seed(*mut rill_seed_sequence),
    Bits(*mut rill_bit_generator),
    Generator(*mut rill_generator),
    RandomState(*mut rill_random_state),
}

impl Drop for Object {
    fn drop(&mut self) {
        // SAFETY: a handle that is this object's alone.
        unsafe {
            match *self {
                Self::Seed(handle) => rill_seed_sequence_free(handle),
                Self::Bits(handle) => rill_bit_generator_free(handle),
                Self::Generator(handle) => rill_generator_free(handle),
                Self::RandomState(handle) => rill_random_state_free(handle),
            }
        }
    }
}

/// The message, if the status is not OK.
pub fn checked(status: Status) -> Result<(), String> {
    if status == Status::Ok {
        return Ok(());
    }
    // SAFETY: text of this thread's, with a final zero byte.
    Err(unsafe { CStr::from_ptr(rill_last_error()) }.to_str().unwrap().to_owned())
}

/// The object that a function returns through its last parameter.
pub fn made<T>(make: impl FnOnce(*mut *mut T) -> Status) -> Result<*mut T, String> {
    let mut handle = std::ptr::null_mut();
    checked(make(&raw mut handle))?;
    Ok(handle)
}

pub fn integer(value: &Expression) -> i128 {
    match value {
        Expression::Integer(value) => *value,
        other => panic!("{other:?} is not an integer"),
    }
}

pub fn list(value: &Expression) -> &[Expression] {
    match value {
        Expression::List(items) => items,
        other => panic!("{other:?} is not a list"),
    }
}

fn words(value: &Expression) -> Vec<u32> {
    list(value).iter().map(|item| u32::try_from(integer(item)).unwrap()).collect()
}

fn argument<'a>(named: &'a [(String, Expression)], name: &str) -> Option<&'a Expression> {
    named.iter().find(|(keyword, _)| keyword == name).map(|(_, value)| value)
}

/// `SeedSequence(entropy, spawn_key=(...))`
fn seed_sequence(entropy: &Expression, named: &[(String, Expression)]) -> Result<Object, String> {
    let key = argument(named, "spawn_key").map(words).unwrap_or_default();
    let entropy = match entropy {
        Expression::List(_) => words(entropy),
        Expression::Integer(_) | Expression::Large(_) => {
            let text = match entropy {
                Expression::Large(digits) => digits.clone(),
                small => integer(small).to_string(),
            };
            let text = CString::new(text).unwrap();
            // SAFETY: terminated text, places and a buffer of ours, a handle that is freed.
            unsafe {
                let handle = made(|out| rill_seed_sequence_from_string(text.as_ptr(), out))?;
                let plain = Object::Seed(handle);
                let (mut words, mut n) = ([0; 64], 0);
                checked(rill_seed_sequence_entropy(handle, words.as_mut_ptr(), words.len(), &raw mut n))?;
                drop(plain);
                words[..n].to_vec()
            }
        }
        other => panic!("{other:?} is no entropy"),
    };
    // SAFETY: words that are there.
    made(|out| unsafe {
        rill_seed_sequence_with(entropy.as_ptr(), entropy.len(), key.as_ptr(), key.len(), 4, 0, out)
    })
    .map(Object::Seed)
}

/// `Philox(key=..., counter=...)`
fn philox(named: &[(String, Expression)]) -> Result<Object, String> {
    let word = |name| u64::try_from(integer(argument(named, name).unwrap())).unwrap();
    let (counter, key) = ([word("counter"), 0, 0, 0], [word("key"), 0]);
    let seed = std::ptr::null();
    // SAFETY: words that are there.
    made(|out| unsafe { rill_bit_generator_new_philox(seed, counter.as_ptr(), key.as_ptr(), out) })
        .map(Object::Bits)
}

/// The result of calling a class.
pub fn new(class: &str, arguments: &[Expression], named: &[(String, Expression)]) -> Result<Object, String> {
    // SAFETY: words and handles that are there; those that are done with are freed.
    unsafe {
        match (class, arguments) {
            ("SeedSequence", [entropy]) => seed_sequence(entropy, named),
            ("Philox", []) => philox(named),
            ("RandomState", [key @ Expression::List(_)]) => {
                let key = words(key);
                made(|out| rill_random_state_from_seed_array(key.as_ptr(), key.len(), out))
                    .map(Object::RandomState)
            }
            ("RandomState", [seed]) => {
                let seed = u32::try_from(integer(seed)).unwrap();
                made(|out| rill_random_state_from_seed(seed, out)).map(Object::RandomState)
            }
            (_, [seed]) => {
                let (kind, seed) =
                    (Kind::from_name(class).unwrap() as i32, u64::try_from(integer(seed)).unwrap());
                made(|out| rill_bit_generator_from_u64(kind, seed, out)).map(Object::Bits)
            }
            _ => panic!("{class}({arguments:?})"),
        }
    }
}

/// `R` and `G` of the page: RandomState(12345) and Generator(PCG64(12345)).
pub fn fresh(name: &str) -> Result<Object, String> {
    let seed = [Expression::Integer(12345)];
    if name == "R" {
        return new("RandomState", &seed, &[]);
    }
    assert_eq!(name, "G");
    let bits = new("PCG64", &seed, &[])?;
    let Object::Bits(handle) = &bits else { panic!("PCG64 is a bit generator") };
    // SAFETY: a handle that is there.
    made(|out| unsafe { rill_generator_new(*handle, out) }).map(Object::Generator)
}

/// A bit generator that was given its own state with another position in the block.
pub fn at(bits: &Object, position: &Expression) -> Result<(), String> {
    let &Object::Bits(handle) = bits else { panic!("at() wants a bit generator") };
    let mut text = vec![0u8; 16 << 10];
    let mut n = 0;
    // SAFETY: a handle that is there, a buffer and a place of ours.
    unsafe {
        let format = Format::Json as i32;
        checked(rill_bit_generator_save(handle, format, text.as_mut_ptr(), text.len(), &raw mut n))?;
        let text = String::from_utf8(text[..n].to_vec()).unwrap();
        let (head, tail) = text.split_once("pos\": ").unwrap();
        let tail = tail.trim_start_matches(|digit: char| digit.is_ascii_digit());
        let moved = format!("{head}pos\": {}{tail}", integer(position));
        checked(rill_bit_generator_restore(handle, moved.as_ptr(), moved.len()))
    }
}
