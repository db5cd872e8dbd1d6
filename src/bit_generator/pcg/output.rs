//! The output functions that kernels have, for vectors of every length.

use super::CHEAP_MULTIPLIER;

/// XSL-RR: see [`super::pcg64`].
#[derive(Clone, Copy)]
pub(super) struct XslRr;

/// DXSM with a factor: see [`super::pcg64dxsm`].
#[derive(Clone, Copy)]
pub(super) struct Dxsm {
    pub(super) factor: u64,
}

impl Dxsm {
    /// That of PCG64DXSM.
    pub(super) const PCG64DXSM: Self = Self { factor: CHEAP_MULTIPLIER };
}

/// The mixing function of murmur3: see [`super::lcg128_mix`].
#[derive(Clone, Copy)]
pub(super) struct Murmur3;

/// The upper half.
#[derive(Clone, Copy)]
pub(super) struct Upper;

/// The lower half.
#[derive(Clone, Copy)]
pub(super) struct Lower;
