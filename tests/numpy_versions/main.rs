//! The examples of docs/numpy-versions.md, through the C interface: each gives the last row of its example.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers fail as tests do")]

mod draws;
mod expression;
mod objects;
mod page;

use std::collections::BTreeSet;
use std::ffi::CStr;

use draws::{Arguments, Number, Numbers, draw};
use expression::{Expression, parse};
use objects::{Object, at, checked, fresh, integer, made, new};
use page::Example;
use rill::Kind;
use rill::ffi::bit_generator::*;
use rill::ffi::generator::rill_generator_spawn;
use rill::ffi::global::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::seed_sequence::*;

const PAGE: &str = include_str!("../../docs/numpy-versions.md");

enum Value {
    Numbers(Numbers),
    Object(Object),
    Objects(Vec<Object>),
}

fn words(items: impl IntoIterator<Item = u64>) -> Value {
    let items: Vec<_> = items.into_iter().map(|word| Number::Integer(word.into())).collect();
    let columns = items.len().max(1);
    Value::Numbers(Numbers { items, columns })
}

fn numbers(value: Value) -> Numbers {
    match value {
        Value::Numbers(numbers) => numbers,
        Value::Object(_) | Value::Objects(_) => panic!("an object, not numbers"),
    }
}

/// R and G are new in each example, and the same within it.
struct Evaluation {
    r: Object,
    g: Object,
}

impl Evaluation {
    fn evaluate(&self, expression: &Expression) -> Result<Value, String> {
        match expression {
            Expression::List(items) => {
                let mut all = Vec::new();
                for item in items {
                    all.extend(numbers(self.evaluate(item)?).items);
                }
                Ok(Value::Numbers(Numbers { columns: all.len(), items: all }))
            }
            Expression::From(of, first) => {
                let Numbers { items, columns } = numbers(self.evaluate(of)?);
                // Rows of a two-dimensional array, items of another.
                let width = if columns < items.len() { columns } else { 1 };
                Ok(Value::Numbers(Numbers { items: items[first * width..].to_vec(), columns }))
            }
            Expression::FirstColumn(of) => {
                let Numbers { items, columns } = numbers(self.evaluate(of)?);
                let items: Vec<_> = items.chunks(columns).map(|row| row[0]).collect();
                Ok(Value::Numbers(Numbers { columns: items.len(), items }))
            }
            Expression::Item(of, index) => match self.evaluate(of)? {
                Value::Objects(mut objects) => Ok(Value::Object(objects.swap_remove(*index))),
                Value::Numbers(Numbers { items, columns }) => {
                    let row = items.chunks(columns).nth(*index).unwrap().to_vec();
                    Ok(Value::Numbers(Numbers { items: row, columns }))
                }
                Value::Object(_) => panic!("an item of an object"),
            },
            Expression::Call { of: Some(of), name, arguments, named } => match &**of {
                Expression::Name(source) if source == "R" => method(&self.r, name, arguments, named),
                Expression::Name(source) if source == "G" => method(&self.g, name, arguments, named),
                of => match self.evaluate(of)? {
                    Value::Object(object) if name == "advance" => {
                        advance(&object, integer(&arguments[0]) as i64)?;
                        Ok(Value::Object(object))
                    }
                    Value::Object(object) => method(&object, name, arguments, named),
                    Value::Numbers(of) if name == "sum" => {
                        let sum = of.items.iter().map(|item| match item {
                            Number::Integer(value) => value,
                            other => panic!("the order of a sum of {other:?} is not settled"),
                        });
                        let items = vec![Number::Integer(sum.sum())];
                        Ok(Value::Numbers(Numbers { items, columns: 1 }))
                    }
                    _ => panic!("{name} of what is none"),
                },
            },
            Expression::Call { of: None, name, arguments, named } => {
                match (name.as_str(), arguments.as_slice()) {
                    ("shuffled", [Expression::Name(source), list]) => {
                        let source = if source == "R" { &self.r } else { &self.g };
                        method(source, "shuffle", std::slice::from_ref(list), &[])
                    }
                    ("at", [bits, position]) => {
                        let Value::Object(bits) = self.evaluate(bits)? else {
                            panic!("at() wants a bit generator")
                        };
                        at(&bits, position)?;
                        Ok(Value::Object(bits))
                    }
                    ("seeded_twice", [Expression::Name(kind)]) => seeded_twice(kind),
                    _ => new(name, arguments, named).map(Value::Object),
                }
            }
            other => panic!("{other:?} alone"),
        }
    }
}

fn method(
    object: &Object,
    name: &str,
    given: &[Expression],
    named: &[(String, Expression)],
) -> Result<Value, String> {
    let n = given.first().map_or(1, |n| if let Expression::Integer(n) = n { *n as usize } else { 1 });
    // SAFETY: live handles; buffers of ours, as long as is said.
    unsafe {
        match (object, name) {
            (Object::Bits(bits), "random_raw") => {
                let mut out = vec![0; n];
                checked(rill_bit_generator_random_raw(*bits, out.as_mut_ptr(), n))?;
                Ok(words(out))
            }
            (Object::Bits(bits), "jumped") => made(|out| rill_bit_generator_jumped(*bits, 1, out))
                .map(|new| Value::Object(Object::Bits(new))),
            (Object::Bits(bits), "spawn") => {
                let mut out = vec![std::ptr::null_mut(); n];
                checked(rill_bit_generator_spawn(*bits, out.as_mut_ptr(), n))?;
                Ok(Value::Objects(out.into_iter().map(Object::Bits).collect()))
            }
            (Object::Generator(generator), "spawn") => {
                let mut out = vec![std::ptr::null_mut(); n];
                checked(rill_generator_spawn(*generator, out.as_mut_ptr(), n))?;
                Ok(Value::Objects(out.into_iter().map(Object::Generator).collect()))
            }
            (Object::Seed(seed), "spawn") => {
                let mut out = vec![std::ptr::null_mut(); n];
                checked(rill_seed_sequence_spawn(*seed, out.as_mut_ptr(), n))?;
                Ok(Value::Objects(out.into_iter().map(Object::Seed).collect()))
            }
            (Object::Seed(seed), "generate_state") => {
                let mut out = vec![0; n];
                checked(rill_seed_sequence_generate_state_u32(*seed, out.as_mut_ptr(), n))?;
                Ok(words(out.into_iter().map(u64::from)))
            }
            _ => draw(object, name, &Arguments { given, named }).map(Value::Numbers),
        }
    }
}

fn advance(object: &Object, delta: i64) -> Result<(), String> {
    let Object::Bits(bits) = object else { panic!("only a bit generator is advanced") };
    // SAFETY: a live handle.
    checked(unsafe { rill_bit_generator_advance(*bits, delta) })
}

/// `numpy.random.set_bit_generator(kind(5)); seed(7); standard_normal(); seed(7); standard_normal()`
fn seeded_twice(kind: &str) -> Result<Value, String> {
    let global = rill_global_random_state();
    // SAFETY: live handles, a place of ours.
    unsafe {
        let bits = made(|out| rill_bit_generator_from_u64(Kind::from_name(kind).unwrap() as i32, 5, out))?;
        let bits = Object::Bits(bits);
        let Object::Bits(handle) = &bits else { unreachable!() };
        checked(rill_set_bit_generator(*handle))?;
        let mut gauss = 0.0;
        for _ in 0..2 {
            checked(rill_seed(7))?;
            checked(rill_random_state_standard_normal(global, &raw mut gauss, 1))?;
        }
        Ok(Value::Numbers(Numbers { items: vec![Number::F64(gauss)], columns: 1 }))
    }
}

/// Whether the values are those of the page: bit for bit, or, after "about", in the first twelve digits.
fn agree(found: &[Number], told: &str) -> bool {
    let (told, about) = told.strip_prefix("about ").map_or((told, false), |rest| (rest, true));
    let told: Vec<_> = told.split(' ').collect();
    let equal = |(found, told): (&Number, &&str)| match found {
        Number::F64(value) if about => (value / told.parse::<f64>().unwrap() - 1.0).abs() < 1e-12,
        Number::F64(value) if *told == "nan" => value.is_nan(),
        Number::F64(value) => value.to_bits() == told.parse::<f64>().unwrap().to_bits(),
        Number::F32(value) => value.to_bits() == told.parse::<f32>().unwrap().to_bits(),
        Number::Integer(value) => Ok(*value) == told.parse(),
    };
    found.len() == told.len() && found.iter().zip(&told).all(equal)
}

/// The fault of an example, if it has one.
fn complaint(example: &Example) -> Option<String> {
    let evaluation = Evaluation { r: fresh("R").unwrap(), g: fresh("G").unwrap() };
    let found = evaluation.evaluate(&parse(&example.call));
    let told = example.gives.as_str();
    let right = match &found {
        // Where NumPy never ends, Rill refuses.
        Err(_) if told == "never ends" => true,
        Err(message) => told.split_once("Error: ").is_some_and(|(_, words)| words == message),
        Ok(Value::Numbers(numbers)) => agree(&numbers.items, told),
        Ok(Value::Object(_) | Value::Objects(_)) => false,
    };
    let found = match found {
        Err(message) => message,
        Ok(Value::Numbers(numbers)) => format!("{:?}", numbers.items),
        Ok(_) => "an object".to_owned(),
    };
    (!right).then(|| format!("{}: {found}, not {told}", example.call))
}

/// Examples that C cannot express: they are tested with the Python binding.
const PYTHON: &str = "In Python";

fn in_c() -> impl Iterator<Item = Example> {
    page::examples(PAGE).into_iter().filter(|example| !example.section.starts_with(PYTHON))
}

#[test]
fn each_example_gives_what_the_page_says_of_the_numpy_that_rill_follows() {
    let complaints: Vec<_> = in_c().filter_map(|example| complaint(&example)).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert!(in_c().count() > 150, "the tables have been read");
}

/// Draws that have no number in the registry.
const OTHERS: [&str; 7] =
    ["bytes", "choice", "dirichlet", "multinomial", "multivariate_normal", "permutation", "shuffled"];

#[test]
fn the_page_has_every_method() {
    let examples: Vec<_> = in_c().collect();
    let mut missing = BTreeSet::new();
    let mut must_have = |letter: &str, name: &str| {
        let calls = [format!("{letter}.{name}("), format!("{name}({letter},")];
        if !examples.iter().any(|example| calls.iter().any(|call| example.call.contains(call))) {
            missing.insert(calls[0].clone());
        }
    };
    for (name, object) in registered() {
        must_have(if object == "generator" { "G" } else { "R" }, &name);
    }
    for name in OTHERS {
        must_have("G", name);
        must_have("R", name);
    }
    for name in ["multivariate_hypergeometric", "permuted", "spawn"] {
        must_have("G", name);
    }
    for name in numpys("bit_generators").map(|entry| entry["name"].as_str().unwrap().to_owned()) {
        let word = format!("{name}(12345).random_raw(");
        assert!(examples.iter().any(|example| example.call.starts_with(&word)), "{word}");
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// The entries of a list of `api/rill.json` that are NumPy's, and no other package's.
fn numpys(list: &str) -> impl Iterator<Item = serde_json::Value> {
    let interface: serde_json::Value = serde_json::from_str(include_str!("../../api/rill.json")).unwrap();
    let entries = interface[list].as_array().unwrap().clone();
    assert!(!entries.is_empty(), "{list}");
    entries.into_iter().filter(|entry| entry["package"].is_null())
}

/// The methods of all distributions, each with its object.
fn registered() -> BTreeSet<(String, &'static str)> {
    let mut methods = BTreeSet::new();
    for entry in numpys("distributions") {
        let method = entry["method"].as_str().unwrap();
        for object in ["generator", "random_state"] {
            // The name of RandomState's method may be another.
            if let Some(name) = entry[object].get(0) {
                let own = if entry["name"] == method { name.as_str().unwrap() } else { method };
                methods.insert((own.to_owned(), object));
            }
        }
    }
    methods
}

#[test]
fn the_page_is_about_the_numpy_that_the_library_names() {
    // SAFETY: static text with a final zero byte.
    let version = unsafe { CStr::from_ptr(rill::ffi::version::rill_numpy_version()) }.to_str().unwrap();
    assert!(PAGE.contains(&format!("the numbers of NumPy {version}")));
    for (text, place) in [
        (include_str!("../../README.md"), "README.md"),
        (include_str!("../../include/rill.h"), "include/rill.h"),
    ] {
        assert!(text.contains(&format!("NumPy {version}")), "{place}");
        assert!(text.contains("docs/numpy-versions.md"), "{place}");
    }
}
