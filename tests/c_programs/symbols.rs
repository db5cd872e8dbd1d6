//! The exports of the shared library, and what it does when it is loaded.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::{ROOT, deps, output};

fn exported() -> BTreeSet<String> {
    let table = output(Command::new("nm").args(["-D", "--defined-only"]).arg(deps().join("librill.so")));
    table.lines().filter_map(|line| line.split_whitespace().last()).map(str::to_owned).collect()
}

fn difference(a: &BTreeSet<String>, b: &BTreeSet<String>) -> Vec<String> {
    a.difference(b).cloned().collect()
}

/// `RILL_WRITE_SYMBOLS=1` rewrites the list.
#[test]
fn the_exported_symbols_are_the_committed_ones() {
    let exported = exported();
    let path = Path::new(ROOT).join("tests/symbols.txt");
    if std::env::var_os("RILL_WRITE_SYMBOLS").is_some() {
        let lines: Vec<_> = exported.iter().map(String::as_str).collect();
        fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    let committed: BTreeSet<_> =
        fs::read_to_string(&path).unwrap_or_default().lines().map(str::to_owned).collect();
    let (new, gone) = (difference(&exported, &committed), difference(&committed, &exported));
    assert!(
        new.is_empty() && gone.is_empty(),
        "new: {new:?}; gone: {gone:?}; `make header` writes the list anew"
    );
    let foreign: Vec<_> = exported.iter().filter(|name| !name.starts_with("rill_")).collect();
    assert!(foreign.is_empty(), "exported without the prefix rill_: {foreign:?}");
}

#[test]
fn every_exported_function_is_declared_in_the_header_and_every_declared_one_exported() {
    let header = fs::read_to_string(Path::new(ROOT).join("include/rill.h")).unwrap();
    let mut code = String::new();
    for (i, part) in header.split("/*").enumerate() {
        code += if i == 0 { part } else { part.split_once("*/").unwrap().1 };
    }
    let code = code.split("static inline").next().unwrap();
    // A declaration is a name before a parenthesis, outside of macros.
    let mut declared = BTreeSet::new();
    for line in code.lines().filter(|line| !line.starts_with('#')) {
        if let Some((before, _)) = line.split_once('(') {
            let name = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            declared.extend(name.starts_with("rill_").then(|| name.to_owned()));
        }
    }
    let exported = exported();
    let (undeclared, missing) = (difference(&exported, &declared), difference(&declared, &exported));
    assert!(
        undeclared.is_empty() && missing.is_empty(),
        "undeclared: {undeclared:?}; not exported: {missing:?}"
    );
}

/// A library that is only loaded does nothing: no code of its own runs before main. What does run belongs to the C
/// runtime, and to Rust's standard library, which notes the program's arguments.
#[test]
#[cfg(target_pointer_width = "64")]
fn loading_the_library_runs_nothing_of_ours() {
    let library = deps().join("librill.so");
    let hex = |text: &str| u64::from_str_radix(text, 16).unwrap();

    let sections = output(Command::new("readelf").arg("-SW").arg(&library));
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let section = sections.lines().map(words).find_map(|words| {
        // ... .init_array INIT_ARRAY address offset size
        let at = words.iter().position(|word| word == ".init_array")?;
        Some((hex(&words[at + 2]), hex(&words[at + 4])))
    });
    let Some((start, size)) = section else { return };

    // offset info type addend
    let relocations = output(Command::new("readelf").arg("-rW").arg(&library));
    let started: Vec<u64> = relocations
        .lines()
        .map(words)
        .filter(|words| words.len() == 4 && words[2].contains("_RELATIV"))
        .filter(|words| (start..start + size).contains(&hex(&words[0])))
        .map(|words| hex(&words[3]))
        .collect();
    assert_eq!(started.len() as u64, size / 8, "each entry is a plain address");

    let names = output(Command::new("nm").arg(&library));
    for address in started {
        let at = |line: &&str| {
            line.split_once(' ').is_some_and(|(text, _)| !text.is_empty() && hex(text) == address)
        };
        let name = names.lines().find(at).and_then(|line| line.split_whitespace().last()).unwrap();
        let known = name == "frame_dummy" || (name.contains("3std3sys") && name.contains("ARGV_INIT_ARRAY"));
        assert!(known, "{name} runs when the library is loaded");
    }
}

#[test]
fn the_library_is_named_after_its_major_version() {
    let dynamic = output(Command::new("readelf").arg("-d").arg(deps().join("librill.so")));
    let name = concat!("Library soname: [librill.so.", env!("CARGO_PKG_VERSION_MAJOR"), "]");
    assert!(dynamic.contains(name), "{dynamic}");
}
