//! Tests of what a C programmer uses: the header, the library, the examples, the installation, the
//! README.
//!
//! A missing tool (a C++ compiler, pkg-config, CMake) is reported on standard error, and its tests
//! are left out; with `RILL_REQUIRE_TOOLS=1` in the environment it is a failure.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "what the tests are made of")]

mod building;
mod cpp;
mod examples;
mod fast_math;
mod global_header;
mod gsl;
mod guest;
mod header;
mod inline;
mod install;
mod man;
mod npyrandom;
mod pages;
mod readme;
mod recipes;
mod reference;
mod symbols;
mod threads;
mod toolchain;
