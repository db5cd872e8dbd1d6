//! NumPy's random streams: the same bits as `numpy.random`, from Rust and from every language that speaks C.
//!
//! * [`SeedSequence`] turns entropy into seeds, and spawns independent ones.
//! * [`BitGenerator`] is one of NumPy's five bit generators behind a lock; the algorithms themselves ([`Pcg64`],
//!   [`Mt19937`], ...) implement the traits of `rand_core`.
//! * [`Generator`] draws from the modern distributions, in the stream of NumPy 2.5; [`RandomState`] from the legacy
//!   ones, frozen for ever (NEP 19).
//!
//! ```
//! use rill::Generator;
//!
//! let rng = Generator::from_u64(42)?;
//! let mut x = [0.0; 3];
//! rng.random(&mut x)?; // numpy.random.default_rng(42).random(3)
//! assert_eq!(x, [0.7739560485559633, 0.4388784397520523, 0.8585979199113825]);
//! # Ok::<(), rill::Error>(())
//! ```

// What clippy.toml lists: functions whose bits differ between platforms, and functions that abort if there is no
// memory.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod allocation;
mod bit_generator;
mod bit_generator_slot;
mod cached_setup;
mod cancellation;
mod cpu;
mod distribution;
mod entropy;
mod error;
pub mod ffi;
mod generator;
mod keyed;
mod legacy;
mod linalg;
mod lock;
mod math;
mod memory;
mod natural;
mod parallel;
mod parameters;
mod random_state;
mod registry;
mod seed_sequence;
mod state;
mod threads;
mod univariate;

pub use bit_generator::algorithms::*;
pub use bit_generator::{
    Algorithm, BitGenerator, Delta, Doubles, Kind, LegacySeed, Mt19937Seed, OptionValue, Options, SeedBytes,
    Values,
};
#[cfg(fuzzing)]
#[doc(hidden)]
pub use cpu::keep_to;
pub use distribution::{Bound, CheckValid, Factorization, Integer, MultivariateHypergeometricMethod};
pub use error::{Error, Result, Status};
pub use generator::Generator;
pub use parameters::Type;
pub use random_state::RandomState;
pub use seed_sequence::{Entropy, SeedSequence};
pub use state::Format;

/// The Rust in the README and on the pages is tested with the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/from-rust-rand.md")]
struct Readme;
