//! The TOML entry of a distribution as serde reads it; `api/distributions.toml` explains the fields.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DistributionFile {
    pub(super) distribution: Vec<Written>,
}

/// An entry of `api/distributions.toml`: one distribution, or one for each type of values.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) number: usize,
    pub(super) name: String,
    pub(super) method: Option<String>,
    #[serde(default = "super::numpy")]
    pub(super) package: String,
    pub(super) values: OneOrMore,
    #[serde(default)]
    pub(super) arguments: String,
    pub(super) draws: String,
    pub(super) density: String,
    #[serde(default)]
    pub(super) parameters: Vec<WrittenParameter>,
    #[serde(default)]
    pub(super) example: Vec<toml::Value>,
    #[serde(default)]
    pub(super) parallel: bool,
    pub(super) generator: Option<WrittenObject>,
    pub(super) random_state: Option<WrittenObject>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenParameter {
    pub(super) name: String,
    pub(super) c_name: Option<String>,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) default: Option<toml::Value>,
    pub(super) check: Option<String>,
    pub(super) range: Option<String>,
    pub(super) meaning: String,
    pub(super) unit: Option<String>,
    pub(super) note: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WrittenObject {
    pub(super) from: Option<String>,
    pub(super) name: Option<String>,
    pub(super) sampler: Option<String>,
    pub(super) setup: Option<String>,
    pub(super) method: Option<String>,
    pub(super) source: Option<String>,
    pub(super) notes: Option<String>,
    pub(super) checks: Option<Vec<String>>,
    pub(super) messages: Vec<String>,
    pub(super) parameters: BTreeMap<String, Override>,
    pub(super) aliases: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Override {
    pub(super) check: Option<String>,
    pub(super) range: Option<String>,
    pub(super) note: Option<String>,
}
