// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator/registry/table.rs.

//! Every bit generator of ours.

use super::{Registered, row};
#[rustfmt::skip]
use crate::bit_generator::{
    Jsf32, Jsf64, Mt19937, Pcg32, Pcg64, Pcg64Dxsm, Philox, RandomgenSfc64, RomuQuad, RomuTrio, Sfc64, Tyche,
    TycheOpenrand, Xoshiro256,
};
#[rustfmt::skip]
pub(super) const TABLE: &[Registered] = &[
    row::<Mt19937>(),
    row::<Pcg64>(),
    row::<Pcg64Dxsm>(),
    row::<Philox>(),
    row::<Sfc64>(),
    row::<Jsf64>(),
    row::<Jsf32>(),
    row::<Pcg32>(),
    row::<RomuQuad>(),
    row::<RomuTrio>(),
    row::<RandomgenSfc64>(),
    row::<Tyche>(),
    row::<TycheOpenrand>(),
    row::<Xoshiro256>(),
];
