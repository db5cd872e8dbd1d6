//! Imports go one way: no module of src imports from a layer above its own, or from another module of its layer, and
//! the files of one folder import each other in one direction.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers fail as tests do")]

mod lexer;
mod paths;

use std::collections::{BTreeMap, BTreeSet};

use paths::{Import, Tree};

/// The layers, the lowest first. Modules of one layer do not import each other.
const LAYERS: &[&[&str]] = &[
    // Code that has nothing to do with random numbers.
    &["error"],
    &["allocation", "cancellation", "lock", "memory", "parameters", "threads", "cpu"],
    &["natural", "math", "entropy"],
    // From seeds to words.
    &["seed_sequence"],
    &["bit_generator"],
    // From words to values.
    &["linalg"],
    &["distribution"],
    &["cached_setup"],
    &["univariate"],
    &["legacy", "parallel"],
    &["registry"],
    &["keyed"],
    // The objects.
    &["bit_generator_slot"],
    &["generator", "random_state"],
    // Saved states, and the C interface.
    &["state"],
    &["ffi"],
];

fn layer(module: &str) -> usize {
    let found = LAYERS.iter().position(|modules| modules.contains(&module));
    found.unwrap_or_else(|| panic!("src/{module}.rs is in no layer: LAYERS in tests/layers/main.rs"))
}

#[test]
fn no_module_imports_from_a_layer_above() {
    let tree = Tree::read();
    let modules: BTreeSet<_> = tree.modules().map(|module| module[0].as_str()).collect();
    for name in LAYERS.iter().copied().flatten() {
        assert!(modules.contains(name), "there is no src/{name}.rs");
    }
    let mut upwards = Vec::new();
    for Import { from, to, place } in tree.imports() {
        let (own, other) = (&from[0], &to[0]);
        if own != other && layer(own) <= layer(other) {
            upwards.push(format!("{place}: {own} imports {}", to.join("::")));
        }
    }
    assert!(
        upwards.is_empty(),
        "imports from a layer above, or from the same layer:\n{}",
        upwards.join("\n")
    );
}

/// The nodes below `folder` that import each other, each import with its place: a node is a file with its folder.
fn siblings(imports: &[Import], folder: &[String]) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut edges: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for Import { from, to, place } in imports {
        let (Some(from), Some(to)) = (from.strip_prefix(folder), to.strip_prefix(folder)) else { continue };
        if let ([from, ..], [to, ..]) = (from, to)
            && from != to
        {
            edges.entry(from.clone()).or_default().insert(to.clone(), place.clone());
        }
    }
    edges
}

/// A circle of imports, if there is one.
fn circle(edges: &BTreeMap<String, BTreeMap<String, String>>) -> Option<Vec<String>> {
    fn visit<'a>(
        node: &'a str,
        edges: &'a BTreeMap<String, BTreeMap<String, String>>,
        way: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|&passed| passed == node) {
            let round = way[start..].iter().zip(way[start + 1..].iter().chain([&node]));
            return Some(
                round.map(|(&from, &to)| format!("{}: {from} imports {to}", edges[from][to])).collect(),
            );
        }
        if !done.insert(node) {
            return None;
        }
        way.push(node);
        let found = edges.get(node).into_iter().flatten().find_map(|(to, _)| visit(to, edges, way, done));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    edges.keys().find_map(|node| visit(node, edges, &mut Vec::new(), &mut done))
}

#[test]
fn no_files_of_a_folder_import_each_other_in_a_circle() {
    let tree = Tree::read();
    let imports: Vec<_> = tree.imports().collect();
    let mut circles = Vec::new();
    for folder in tree.modules() {
        if let Some(circle) = circle(&siblings(&imports, folder)) {
            circles.push(circle.join("\n"));
        }
    }
    assert!(circles.is_empty(), "circles:\n{}", circles.join("\n\n"));
}
