// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator/registry/table.rs.

//! Every bit generator of ours.

use super::{Registered, row};
use crate::bit_generator::{Mt19937, Pcg64, Pcg64Dxsm, Philox, Sfc64};
#[rustfmt::skip]
pub(super) const TABLE: &[Registered] = &[
    row::<Mt19937>(),
    row::<Pcg64>(),
    row::<Pcg64Dxsm>(),
    row::<Philox>(),
    row::<Sfc64>(),
];
