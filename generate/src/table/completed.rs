//! A distribution's entry with defaults, names, types and messages filled in, as the templates get it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Constraint;
use super::types::{Type, type_of};
use super::written::{OneOrMore, Override, Written, WrittenObject, WrittenParameter};
use crate::Result;

/// A distribution as the templates get it: one type of values, and everything that its entry leaves to defaults.
#[derive(Serialize)]
pub struct Distribution {
    pub(super) number: usize,
    pub(super) name: String,
    /// The method of NumPy, and the suffix of the name.
    method: String,
    suffix: String,
    /// The package whose class has that method.
    package: String,
    /// Arguments of NumPy's method besides parameters and size.
    arguments: String,
    values: Type,
    /// Whether it is one of a family that differs by the type of the values, and that family's name.
    family: Option<String>,
    draws: String,
    density: String,
    parameters: Vec<Parameter>,
    /// A value for each parameter, as C and Rust write it.
    example: Vec<String>,
    /// Whether Generator has a function of its own that fills by several threads.
    parallel: bool,
    generator: Option<Object>,
    random_state: Option<Object>,
}

/// A parameter of one object's method.
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
    /// The path of the sampler below the crate: `distribution::gamma::Gamma`.
    path: String,
    /// The last part of that path.
    sampler: String,
    /// The rest of that path.
    module: String,
    /// The type that draws as an expression names it: the sampler, or a cached setup of it.
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

/// A check: of the parameter at an index, or by a function beside the sampler.
#[derive(Serialize)]
struct Check {
    place: Option<usize>,
    constraint: Option<String>,
    function: Option<String>,
}

/// What differs among the distributions of one table.
struct Variant {
    values: Type,
    suffix: String,
    arguments: String,
}

impl Written {
    /// The distributions of this table, one for each type of values.
    pub(super) fn completed(self, constraints: &[Constraint]) -> Result<Vec<Distribution>> {
        plain([&self.draws, &self.density])?;
        let (kinds, family) = match &self.values {
            OneOrMore::One(kind) => (std::slice::from_ref(kind), None),
            OneOrMore::More(kinds) => (kinds.as_slice(), Some(&self.name)),
        };
        if self.example.len() != self.parameters.len() {
            return Err("the example has another number of parameters".into());
        }
        let example = self.parameters.iter().zip(&self.example);
        let example: Vec<_> = example.map(|(p, value)| literal(&p.kind, value)).collect::<Result<_>>()?;
        let suffix = self.name.strip_prefix(self.method()).ok_or("a name begins with that of the method")?;
        let mut all = Vec::new();
        for (place, kind) in kinds.iter().enumerate() {
            let values = type_of(kind, kind)?;
            let variant = Variant {
                suffix: if place > 0 { format!("_{kind}") } else { suffix.to_owned() },
                arguments: family.map_or(self.arguments.clone(), |_| format!("dtype={}", values.dtype)),
                values,
            };
            let object = |class, written: &Option<WrittenObject>| {
                written.as_ref().map(|written| self.object(class, written, &variant, constraints)).transpose()
            };
            all.push(Distribution {
                number: self.number + place,
                name: format!("{}{}", self.method(), variant.suffix),
                method: self.method().to_owned(),
                package: self.package.clone(),
                generator: object("Generator", &self.generator)?,
                random_state: object("RandomState", &self.random_state)?,
                parameters: completed(&self.parameters, &BTreeMap::new(), kind, constraints)?,
                example: example.clone(),
                // Narrower values share words, so that one thread draws them.
                parallel: self.parallel && !["i16", "u16", "i8", "u8", "bool"].contains(&kind.as_str()),
                draws: self.draws.clone(),
                density: self.density.clone(),
                family: family.cloned(),
                suffix: variant.suffix,
                arguments: variant.arguments,
                values: variant.values,
            });
        }
        Ok(all)
    }

    fn method(&self) -> &str {
        self.method.as_deref().unwrap_or(&self.name)
    }

    fn object(
        &self,
        class: &'static str,
        written: &WrittenObject,
        Variant { values, suffix, arguments }: &Variant,
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
        let layer = if class == "Generator" || from_generator { "distribution" } else { "legacy" };
        let parameters = completed(&self.parameters, &written.parameters, &values.name, constraints)?;
        let (checks, messages) = checked(how, &parameters, values, constraints)?;
        let method = written.name.as_deref().unwrap_or(self.method());
        let mut told: Vec<String> =
            parameters.iter().map(|p| p.c_name.clone()).filter(|p| p != "endpoint").collect();
        told.push("size=n".to_owned());
        told.extend((!arguments.is_empty()).then(|| arguments.clone()));
        if class == "Generator" && parameters.iter().any(|parameter| parameter.name == "endpoint") {
            told.push("endpoint=endpoint".to_owned());
        }
        Ok(Object {
            class,
            handle: if class == "Generator" { "generator" } else { "random_state" },
            name: format!("{method}{suffix}"),
            aliases: written.aliases.clone(),
            numpy: format!("{}.{class}.{method}({})", self.package, told.join(", ")),
            path: format!("{layer}::{module}::{sampler}"),
            expression: expression(sampler, how.setup.is_some()),
            sampler: sampler.to_owned(),
            module: format!("{layer}::{module}"),
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

/// The checks of an object in order, and the messages that they give.
fn checked(
    how: &WrittenObject,
    parameters: &[Parameter],
    values: &Type,
    constraints: &[Constraint],
) -> Result<(Vec<Check>, Vec<String>)> {
    let (mut checks, mut messages) = (Vec::new(), Vec::new());
    let with_check = parameters.iter().filter(|parameter| parameter.check.is_some());
    let in_order = how.checks.clone().unwrap_or_else(|| with_check.map(|p| p.name.clone()).collect());
    let said = how.messages.iter().filter(|message| can_be_said(message, &values.name));
    let mut of_functions = said.map(|message| message.replace("{dtype}", values.dtype));
    for check in &in_order {
        let Some(place) = parameters.iter().position(|parameter| parameter.name == *check) else {
            checks.push(Check { place: None, constraint: None, function: Some(check.clone()) });
            messages.extend(of_functions.by_ref());
            continue;
        };
        let name = parameters[place].check.as_ref().ok_or(format!("{check} has no check"))?;
        let constraint = constraint(name, constraints)?;
        messages.extend(constraint.tests.iter().map(|test| test.message.replace("{}", check)));
        checks.push(Check { place: Some(place), constraint: Some(name.clone()), function: None });
    }
    match of_functions.next() {
        Some(_) => Err("messages without a function that checks".into()),
        None => Ok((checks, messages)),
    }
}

/// The constraint of that name.
fn constraint<'a>(name: &str, constraints: &'a [Constraint]) -> Result<&'a Constraint> {
    let known = constraints.iter().find(|known| known.name == name);
    Ok(known.ok_or(format!("{name} is no constraint"))?)
}

/// Whether a check with that message can fail: an i64 or u64 bound is always in the range of its type, and a u64 is
/// never below 0.
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

/// The parameters, with the differences of an object.
fn completed(
    written: &[WrittenParameter],
    overrides: &BTreeMap<String, Override>,
    values: &str,
    constraints: &[Constraint],
) -> Result<Vec<Parameter>> {
    let complete = |parameter: &WrittenParameter| {
        let own = overrides.get(&parameter.name);
        let check = own.and_then(|own| own.check.clone()).or(parameter.check.clone());
        let of_check = check.as_ref().map(|name| constraint(name, constraints)).transpose()?;
        let inherited =
            if own.is_some_and(|own| own.check.is_some()) { None } else { parameter.range.clone() };
        let range = own
            .and_then(|own| own.range.clone())
            .or(inherited)
            .or(of_check.map(|constraint| constraint.range.clone()));
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

/// Refuses characters that have a meaning in the documentation of some language: the texts go into all of them
/// unescaped.
fn plain<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<()> {
    match texts.into_iter().find(|text| text.contains(['\\', '"', '$', '`'])) {
        Some(text) => Err(format!("no backslash, quote, dollar or backtick: {text}").into()),
        None => Ok(()),
    }
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
