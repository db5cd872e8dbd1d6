//! The tables of `api/`: the entries as serde reads them, and with defaults, names and messages filled in for the
//! templates.

mod bit_generator;
mod completed;
mod types;
mod written;

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Result, read};
pub use bit_generator::BitGenerator;
use bit_generator::BitGeneratorFile;
pub use completed::Distribution;
use written::DistributionFile;

/// All tables.
pub struct Tables {
    /// The distributions, by their numbers.
    pub distributions: Vec<Distribution>,
    /// The bit generators, by their numbers.
    pub bit_generators: Vec<BitGenerator>,
    /// The checks of single parameters, as in the file.
    pub constraints: Vec<Constraint>,
}

impl Tables {
    /// Reads `api/*.toml`.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let constraints: ConstraintFile = parsed(root, "constraints")?;
        let written: DistributionFile = parsed(root, "distributions")?;
        let bit_generators: BitGeneratorFile = parsed(root, "bit_generators")?;
        let mut distributions = Vec::new();
        for table in written.distribution {
            let name = table.name.clone();
            let of = |error| format!("api/distributions.toml: {name}: {error}");
            distributions.extend(table.completed(&constraints.constraint).map_err(of)?);
        }
        for (place, distribution) in distributions.iter().enumerate() {
            if distribution.number != place + 1 {
                return Err(format!(
                    "api/distributions.toml: {} has a number out of order",
                    distribution.name
                )
                .into());
            }
        }
        Ok(Self {
            distributions,
            bit_generators: bit_generators
                .completed()
                .map_err(|error| format!("api/bit_generators.toml: {error}"))?,
            constraints: constraints.constraint,
        })
    }
}

/// The package whose names are meant if none is given.
fn numpy() -> String {
    "numpy.random".to_owned()
}

fn parsed<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T> {
    let text = read(&root.join("api").join(name).with_extension("toml"))?;
    toml::from_str(&text).map_err(|error| format!("api/{name}.toml: {error}").into())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConstraintFile {
    constraint: Vec<Constraint>,
}

/// A check of a single parameter.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    name: String,
    doc: String,
    range: String,
    /// The condition, and the message if it does not hold; `{}` is the parameter's name.
    tests: Vec<Test>,
    /// The same for arrays of parameters, if NumPy has another message for them.
    array: Option<Vec<Test>>,
}

/// A test of a constraint.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Test {
    passes: String,
    message: String,
}
