// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/src/bit_generator/registry/table.rs.

//! Every bit generator of ours.

use super::Registered;
use crate::allocation::try_box;
use crate::bit_generator::{Mt19937, Native, Pcg64, Pcg64Dxsm, Philox, Sfc64};
#[rustfmt::skip]
pub(super) const TABLE: &[Registered] = &[
    registered!(Mt19937),
    registered!(Pcg64),
    registered!(Pcg64Dxsm),
    registered!(Philox),
    registered!(Sfc64),
];
