//! The fuzz target `calls` calls every export.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn a_fuzz_target_calls_every_export() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/targets/calls");
    let mut called = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        called.extend(words.filter(|word| word.starts_with("rill_")).map(str::to_owned));
    }
    let exports = include_str!("symbols.txt").lines();
    let missing: Vec<_> = exports.filter(|&export| !called.contains(export)).collect();
    assert!(missing.is_empty(), "no step of fuzz/targets/calls calls {missing:?}");
}
