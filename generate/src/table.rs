//! The tables as they are written, and completed for the templates: every name, type, range and message that follows.

use std::collections::BTreeMap;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Result, read};

/// All tables.
pub struct Tables {
    /// The distributions, by their numbers.
    pub distributions: Vec<Distribution>,
    /// The bit generators, by their numbers.
    pub bit_generators: Vec<BitGenerator>,
    /// What is checked of single parameters, as in the file.
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
            bit_generators: bit_generators.bit_generator.into_iter().map(BitGenerator::completed).collect(),
            constraints: constraints.constraint,
        })
    }
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

/// Something that is checked of a single parameter.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    name: String,
    doc: String,
    range: String,
    /// What must hold, and what is said where it does not; `{}` is the parameter's name.
    tests: Vec<Test>,
    /// The same for arrays of parameters, where NumPy words it otherwise.
    array: Option<Vec<Test>>,
}

/// A test of a constraint.
#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Test {
    passes: String,
    message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BitGeneratorFile {
    bit_generator: Vec<BitGenerator>,
}

/// A bit generator.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BitGenerator {
    number: usize,
    name: String,
    kind: String,
    rust: String,
    word: u32,
    seed_words: usize,
    fields: Vec<String>,
    advance: bool,
    jump: String,
    jump_steps: Option<String>,
    period: String,
    doc: String,
    source: String,
    /// The first part of `rust`, and the last.
    #[serde(skip_deserializing)]
    module: String,
    #[serde(skip_deserializing)]
    algorithm: String,
}

impl BitGenerator {
    fn completed(mut self) -> Self {
        self.module = self.rust.split("::").next().unwrap_or_default().to_owned();
        self.algorithm = self.rust.rsplit("::").next().unwrap_or_default().to_owned();
        self
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DistributionFile {
    distribution: Vec<Written>,
}

/// A distribution as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    number: usize,
    name: String,
    method: Option<String>,
    values: OneOrMore,
    #[serde(default)]
    arguments: String,
    draws: String,
    density: String,
    #[serde(default)]
    parameters: Vec<WrittenParameter>,
    #[serde(default)]
    example: Vec<toml::Value>,
    generator: Option<WrittenObject>,
    random_state: Option<WrittenObject>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenParameter {
    name: String,
    c_name: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    default: Option<toml::Value>,
    check: Option<String>,
    range: Option<String>,
    meaning: String,
    unit: Option<String>,
    note: Option<String>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WrittenObject {
    from: Option<String>,
    name: Option<String>,
    sampler: Option<String>,
    setup: Option<String>,
    method: Option<String>,
    source: Option<String>,
    notes: Option<String>,
    checks: Option<Vec<String>>,
    messages: Vec<String>,
    parameters: BTreeMap<String, Override>,
    aliases: BTreeMap<String, String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Override {
    check: Option<String>,
    range: Option<String>,
    note: Option<String>,
}

/// A distribution with all that follows.
#[derive(Serialize)]
pub struct Distribution {
    number: usize,
    name: String,
    /// The method of NumPy, and what is added to it for the name.
    method: String,
    suffix: String,
    /// What NumPy's method is told besides parameters and size.
    arguments: String,
    values: Type,
    /// Whether it is one of a family that differs by the type of the values, and that family's name.
    family: Option<String>,
    draws: String,
    density: String,
    parameters: Vec<Parameter>,
    /// A value for each parameter, as C and Rust write it.
    example: Vec<String>,
    generator: Option<Object>,
    random_state: Option<Object>,
}

/// A type in every language that needs it.
#[derive(Clone, Serialize)]
struct Type {
    name: String,
    rust: &'static str,
    c: &'static str,
    dtype: &'static str,
    /// What an array of them is called.
    plural: &'static str,
    fortran: &'static str,
    julia: &'static str,
    /// The variant of `rill_type`.
    variant: &'static str,
}

/// A parameter, as one object has it.
#[derive(Clone, Serialize)]
struct Parameter {
    name: String,
    c_name: String,
    #[serde(rename = "type")]
    kind: Type,
    default: Option<toml::Value>,
    check: Option<String>,
    range: Option<String>,
    meaning: String,
    /// Meaning, unit, range and note in one sentence.
    description: String,
}

/// How an object draws.
#[derive(Serialize)]
struct Object {
    /// "Generator" or "RandomState", and how the names of its functions go on.
    class: &'static str,
    #[serde(rename = "object")]
    handle: &'static str,
    /// The C function without the object's name; further ones, and what they are in NumPy.
    name: String,
    aliases: BTreeMap<String, String>,
    /// NumPy's call.
    numpy: String,
    /// The path of the sampler below the crate, its last part, its module, and the type with what is wrapped around it as an
    /// expression names it.
    path: String,
    sampler: String,
    module: String,
    expression: String,
    from_generator: bool,
    cached: bool,
    method: Option<String>,
    source: Option<String>,
    notes: Option<String>,
    parameters: Vec<Parameter>,
    checks: Vec<Check>,
    messages: Vec<String>,
}

/// A check: of the parameter in a place, or by a function beside the sampler.
#[derive(Serialize)]
struct Check {
    place: Option<usize>,
    constraint: Option<String>,
    function: Option<String>,
}

impl Written {
    /// The distributions of this table, one for each type of values.
    fn completed(self, constraints: &[Constraint]) -> Result<Vec<Distribution>> {
        plain([&self.draws, &self.density])?;
        let kinds = match &self.values {
            OneOrMore::One(kind) => vec![kind.clone()],
            OneOrMore::More(kinds) => kinds.clone(),
        };
        if self.example.len() != self.parameters.len() {
            return Err("the example has another number of parameters".into());
        }
        let example = self
            .parameters
            .iter()
            .zip(&self.example)
            .map(|(parameter, value)| literal(&parameter.kind, value));
        let example: Vec<_> = example.collect::<Result<_>>()?;
        let family = matches!(self.values, OneOrMore::More(_)).then(|| self.name.clone());
        let mut all = Vec::new();
        for (place, kind) in kinds.iter().enumerate() {
            let values = type_of(kind, kind)?;
            let (name, suffix) = match &family {
                Some(_) if place > 0 => (format!("{}_{kind}", self.name), format!("_{kind}")),
                _ => {
                    (self.name.clone(), self.name.strip_prefix(self.method()).unwrap_or_default().to_owned())
                }
            };
            let arguments = match &family {
                Some(_) => format!("dtype={}", values.dtype),
                None => self.arguments.clone(),
            };
            let object = |class, written: &Option<WrittenObject>| {
                let Some(written) = written else { return Ok(None) };
                self.object(class, written, &values, &name, &suffix, &arguments, constraints).map(Some)
            };
            all.push(Distribution {
                number: self.number + place,
                method: self.method().to_owned(),
                generator: object("Generator", &self.generator)?,
                random_state: object("RandomState", &self.random_state)?,
                parameters: completed(&self.parameters, &BTreeMap::new(), kind, constraints)?,
                example: example.clone(),
                draws: self.draws.clone(),
                density: self.density.clone(),
                family: family.clone(),
                name,
                suffix,
                arguments,
                values,
            });
        }
        Ok(all)
    }

    fn method(&self) -> &str {
        self.method.as_deref().unwrap_or(&self.name)
    }

    #[allow(clippy::too_many_arguments)]
    fn object(
        &self,
        class: &'static str,
        written: &WrittenObject,
        values: &Type,
        name: &str,
        suffix: &str,
        arguments: &str,
        constraints: &[Constraint],
    ) -> Result<Object> {
        let from_generator = written.from.is_some();
        let how = match (&written.from, &self.generator) {
            (Some(_), Some(generator)) => generator,
            (Some(_), None) => return Err("there is no generator to draw from".into()),
            (None, _) => written,
        };
        let sampler = how.sampler.as_deref().ok_or("no sampler")?;
        let (module, sampler) = sampler.rsplit_once("::").ok_or("a sampler's path has a module")?;
        let room = if class == "Generator" || from_generator { "distribution" } else { "legacy" };
        let parameters = completed(&self.parameters, &written.parameters, &values.name, constraints)?;
        let mut messages = Vec::new();
        let mut checks = Vec::new();
        let in_order = parameters.iter().filter(|parameter| parameter.check.is_some());
        let in_order =
            how.checks.clone().unwrap_or_else(|| in_order.map(|parameter| parameter.name.clone()).collect());
        let said = how.messages.iter().filter(|message| can_be_said(message, &values.name));
        let mut of_functions = said.map(|message| message.replace("{dtype}", values.dtype));
        for check in &in_order {
            let Some(place) = parameters.iter().position(|parameter| parameter.name == *check) else {
                checks.push(Check { place: None, constraint: None, function: Some(check.clone()) });
                messages.extend(of_functions.by_ref());
                continue;
            };
            let constraint = parameters[place].check.clone().ok_or(format!("{check} has no check"))?;
            let known = constraints.iter().find(|known| known.name == constraint);
            let tests = &known.ok_or(format!("{constraint} is no constraint"))?.tests;
            messages.extend(tests.iter().map(|test| test.message.replace("{}", check)));
            checks.push(Check { place: Some(place), constraint: Some(constraint), function: None });
        }
        if of_functions.next().is_some() {
            return Err("messages without a function that checks".into());
        }
        let handle = if class == "Generator" { "generator" } else { "random_state" };
        let name = written.name.clone().map_or(name.to_owned(), |own| own + suffix);
        let method = written.name.as_deref().unwrap_or(self.method());
        let mut told: Vec<String> =
            parameters.iter().map(|p| p.c_name.clone()).filter(|p| p != "endpoint").collect();
        told.push("size=n".to_owned());
        told.extend((!arguments.is_empty()).then(|| arguments.to_owned()));
        if class == "Generator" && parameters.iter().any(|parameter| parameter.name == "endpoint") {
            told.push("endpoint=endpoint".to_owned());
        }
        Ok(Object {
            class,
            handle,
            name,
            aliases: written.aliases.clone(),
            numpy: format!("numpy.random.{class}.{method}({})", told.join(", ")),
            path: format!("{room}::{module}::{sampler}"),
            expression: expression(sampler, how.setup.is_some()),
            sampler: sampler.to_owned(),
            module: format!("{room}::{module}"),
            from_generator,
            cached: how.setup.is_some(),
            method: how.method.clone(),
            source: how.source.clone(),
            notes: written.notes.clone(),
            parameters,
            checks,
            messages,
        })
    }
}

/// Bounds that are as wide as the values are never out of them, and none without a sign is below 0.
fn can_be_said(message: &str, values: &str) -> bool {
    let wide = matches!(values, "i64" | "u64");
    !(wide && message.ends_with("for {dtype}") || values == "u64" && message == "high < 0")
}

/// A value of a parameter's type, as C and Rust write it.
fn literal(kind: &str, value: &toml::Value) -> Result<String> {
    match (kind, value) {
        ("f64" | "f32", toml::Value::Float(value)) => Ok(format!("{value:?}")),
        ("bool", toml::Value::Boolean(value)) => Ok(value.to_string()),
        ("i64" | "bound", toml::Value::Integer(value)) => Ok(value.to_string()),
        _ => Err(format!("an example is no {kind}").into()),
    }
}

/// The type that draws, as an expression names it.
fn expression(sampler: &str, cached: bool) -> String {
    if cached { format!("CachedSetup::<{sampler}>") } else { sampler.to_owned() }
}

/// The parameters, with what an object has otherwise.
fn completed(
    written: &[WrittenParameter],
    overrides: &BTreeMap<String, Override>,
    values: &str,
    constraints: &[Constraint],
) -> Result<Vec<Parameter>> {
    let complete = |parameter: &WrittenParameter| {
        let own = overrides.get(&parameter.name);
        let check = own.and_then(|own| own.check.clone()).or(parameter.check.clone());
        let of_check =
            constraints.iter().find(|known| Some(&known.name) == check.as_ref()).map(|known| &known.range);
        let inherited =
            if own.is_some_and(|own| own.check.is_some()) { None } else { parameter.range.clone() };
        let range = own.and_then(|own| own.range.clone()).or(inherited).or(of_check.cloned());
        let note = own.and_then(|own| own.note.clone()).or(parameter.note.clone());
        let parts = [Some(&parameter.meaning), parameter.unit.as_ref(), range.as_ref()];
        let mut description = parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        if let Some(note) = note.filter(|note| !note.is_empty()) {
            description = format!("{description}; {note}");
        }
        plain([&description])?;
        Ok(Parameter {
            name: parameter.name.clone(),
            c_name: parameter.c_name.clone().unwrap_or(parameter.name.clone()),
            kind: type_of(&parameter.kind, values)?,
            default: parameter.default.clone(),
            check,
            range,
            meaning: parameter.meaning.clone(),
            description,
        })
    };
    written.iter().map(complete).collect()
}

/// Every language has the texts in its documentation as they are, and gives these characters a meaning.
fn plain<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<()> {
    match texts.into_iter().find(|text| text.contains(['\\', '"', '$', '`'])) {
        Some(text) => Err(format!("no backslash, quote, dollar or backtick: {text}").into()),
        None => Ok(()),
    }
}

/// A type by its name; a bound is as wide as any value may be.
fn type_of(name: &str, values: &str) -> Result<Type> {
    let name = match (name, values) {
        ("bound", "u64") => "u64",
        ("bound", _) => "i64",
        (other, _) => other,
    };
    let (rust, c, dtype, plural, fortran, julia, variant) = match name {
        "f64" => ("f64", "double", "float64", "doubles", "real(c_double)", "Float64", "F64"),
        "f32" => ("f32", "float", "float32", "floats", "real(c_float)", "Float32", "F32"),
        "i64" => ("i64", "int64_t", "int64", "integers", "integer(c_int64_t)", "Int64", "I64"),
        "u64" => ("u64", "uint64_t", "uint64", "integers", "integer(c_int64_t)", "UInt64", "U64"),
        "i32" => ("i32", "int32_t", "int32", "integers", "integer(c_int32_t)", "Int32", "I32"),
        "u32" => ("u32", "uint32_t", "uint32", "integers", "integer(c_int32_t)", "UInt32", "U32"),
        "i16" => ("i16", "int16_t", "int16", "integers", "integer(c_int16_t)", "Int16", "I16"),
        "u16" => ("u16", "uint16_t", "uint16", "integers", "integer(c_int16_t)", "UInt16", "U16"),
        "i8" => ("i8", "int8_t", "int8", "integers", "integer(c_int8_t)", "Int8", "I8"),
        "u8" => ("u8", "uint8_t", "uint8", "integers", "integer(c_int8_t)", "UInt8", "U8"),
        "bool" => ("bool", "bool", "bool", "truth values", "logical(c_bool)", "Bool", "Bool"),
        other => return Err(format!("{other} is no type").into()),
    };
    Ok(Type { name: name.to_owned(), rust, c, dtype, plural, fortran, julia, variant })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_written_as_c_and_rust_write_them() {
        assert_eq!(literal("f64", &toml::Value::Float(3.0)).unwrap(), "3.0");
        assert_eq!(literal("i64", &toml::Value::Integer(-2)).unwrap(), "-2");
        assert_eq!(literal("bool", &toml::Value::Boolean(true)).unwrap(), "true");
        assert!(literal("f64", &toml::Value::Integer(3)).is_err());
    }
}
