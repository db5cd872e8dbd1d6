//! Every file that must state the version states that of `Cargo.toml`; other files take it from there when they are used. So
//! with the address of the project.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers fail as tests do")]

use std::fs;
use std::path::Path;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// What stands before the version, at the beginning of a line, in each file that states it; the line may go on after it.
const STATED: &[(&str, &str)] = &[
    ("generate/Cargo.toml", "version = \""),
    ("include/rill.h", "#define RILL_VERSION \""),
    ("bindings/python/pyproject.toml", "version = \""),
    ("bindings/r/DESCRIPTION", "Version: "),
    ("bindings/julia/Rill.jl/Project.toml", "version = \""),
    ("packaging/npm/package.json", "  \"version\": \""),
    ("fpm.toml", "version = \""),
];

/// The least Rust, likewise: anywhere in a line.
const RUST_STATED: &[(&str, &str)] =
    &[("README.md", "(Rust "), ("docs/cmake.md", "(Rust "), ("bindings/r/DESCRIPTION", "rustc (>= ")];

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file))
        .unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The version that a text begins with.
fn version(text: &str) -> &str {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || ".-+".contains(letter)))
        .next()
        .unwrap_or("")
}

#[test]
fn every_package_has_the_version_of_the_crate() {
    for (file, before) in STATED {
        let text = read(file);
        let stated: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(before)).map(version).collect();
        assert_eq!(stated, [VERSION], "{file}, after {before:?}");
    }
}

#[test]
fn every_page_names_the_least_rust_of_the_crate() {
    for (file, before) in RUST_STATED {
        let text = read(file);
        let stated: Vec<_> = text.split(before).skip(1).map(version).collect();
        assert_eq!(stated, [RUST], "{file}, after {before:?}");
    }
}

/// The address that faults are reported to is the one that the packages name.
#[test]
fn every_file_names_the_same_address() {
    for file in [
        "SECURITY.md",
        "packaging/debian/control",
        "packaging/debian/copyright.in",
        "bindings/r/tests/linking/DESCRIPTION",
    ] {
        let text = read(file);
        let stated: Vec<_> =
            text.split("The Rill developers <").skip(1).filter_map(|rest| rest.split_once('>')).collect();
        let [(address, _)] = stated[..] else { panic!("{file}: {} addresses", stated.len()) };
        let described = read("bindings/r/DESCRIPTION");
        assert!(described.contains(&format!("email = \"{address}\"")), "{file}: {address}");
    }
}

/// A statement of the version that `STATED` does not know of would be forgotten with the next release.
#[test]
fn no_other_manifest_states_a_version() {
    let manifests = [
        "Cargo.toml",
        "pyproject.toml",
        "DESCRIPTION",
        "Project.toml",
        "package.json",
        "fpm.toml",
        "CITATION.cff",
    ];
    let mut found = Vec::new();
    search(Path::new(env!("CARGO_MANIFEST_DIR")), &mut |path, name| {
        if manifests.contains(&name) {
            found.push(path.to_string());
        }
    });
    assert!(found.len() >= STATED.len(), "{found:?}");
    for path in found {
        let known = STATED.iter().any(|(file, _)| *file == path);
        let text = read(&path);
        let states = text.lines().any(|line| {
            let line = line.trim_start().trim_start_matches('"').to_ascii_lowercase();
            line.starts_with("version") && line.contains(VERSION)
        });
        assert!(known || !states || path == "Cargo.toml", "{path} states the version: add it to STATED");
    }
}

/// Calls `found` with the path below the root and the name of each file, but those that are built or belong to git.
fn search(root: &Path, found: &mut dyn FnMut(&str, &str)) {
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap_or_default();
            if entry.file_type().unwrap().is_dir() {
                if !name.starts_with('.') && name != "target" && name != "node_modules" {
                    folders.push(entry.path());
                }
                continue;
            }
            let path = entry.path();
            let below = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found(&below, &name);
        }
    }
}
