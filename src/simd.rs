//! Kernels for particular processors. Each takes a proof that the processor has what it needs (`crate::cpu`), and gives
//! the bits of the portable code beside which it stands.

#![cfg(target_arch = "x86_64")]
#![allow(clippy::wildcard_imports, reason = "intrinsics say what they are by their names")]

mod image;
pub(crate) mod integers;
pub(crate) use image::Image;
pub(crate) mod log;
pub(crate) mod log1p;
pub(crate) mod mt19937;
pub(crate) mod pcg;
pub(crate) mod pcg_avx2;
pub(crate) mod philox;
pub(crate) mod polar;
pub(crate) mod product;
pub(crate) mod shuffle;
pub(crate) mod ziggurat;
pub(crate) mod ziggurat_f32;
