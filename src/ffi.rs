//! The C interface: handles, pointers, status codes, messages. Only this module dereferences callers' pointers.
//!
//! # Safety
//! The contract of every function here, as the header's opening guide tells it to C programmers. A handle is NULL, or
//! came from Rill and has not been freed; it is not freed while the call runs. A buffer has at least the length that
//! is passed with it, and nobody else accesses it while the call runs. The buffers of one call do not overlap. Text
//! ends with a zero byte. A bitgen has all its functions, which suit its state, and nobody else draws from it while
//! the call runs.
#![allow(non_camel_case_types, reason = "these are C's names")]
#![allow(clippy::missing_safety_doc, reason = "the contract stands once, above")]
#![allow(clippy::doc_markdown, reason = "the header gets these comments word for word")]
#![allow(clippy::too_many_arguments, reason = "C has no keyword arguments")]

pub(crate) mod call;
mod float_environment;
mod places;

// In the order of the header.
pub mod version;

pub mod status;

pub mod seed_sequence;

pub mod bit_generator;
pub mod kind_info;
pub mod options;
pub mod squares;

pub mod bitgen;
pub mod bitgen_continuous;
pub mod bitgen_discrete;
pub mod bitgen_integers;
pub mod bitgen_standard;
pub mod inline;
pub mod next_raw;

pub mod plain;
pub mod plain_draws;
mod plain_kinds;

pub mod generator;
pub mod generator_extended;
pub mod generator_multivariate_normal;
pub mod generator_univariate;
pub mod generator_vector_valued;

pub mod random_state;
pub mod random_state_multivariate_normal;
pub mod random_state_univariate;
pub mod random_state_vector_valued;

pub mod distribution_details;
pub mod draw;
pub mod draw_by_name;
pub mod draw_strided;
pub mod keyed;
pub mod sampler;

pub mod generator_parallel;
pub mod parallel;

pub mod global;

pub mod state;
