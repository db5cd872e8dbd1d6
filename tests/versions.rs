//! The version and the least Rust stand in Cargo.toml; other files that must state them say the same.

use std::path::Path;

/// Whether a file has that line, indented or not.
fn has(path: &str, line: &str) -> bool {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default();
    text.lines().any(|found| found.trim() == line)
}

#[test]
fn the_packages_have_the_version_of_the_crate() {
    let version = env!("CARGO_PKG_VERSION");
    for (path, line) in [
        ("bindings/julia/Rill.jl/Project.toml", format!("version = \"{version}\"")),
        ("bindings/python/pyproject.toml", format!("version = \"{version}\"")),
        ("bindings/r/DESCRIPTION", format!("Version: {version}")),
        ("fpm.toml", format!("version = \"{version}\"")),
        ("packaging/npm/package.json", format!("\"version\": \"{version}\",")),
    ] {
        assert!(has(path, &line), "{path}: no line {line}");
    }
}

#[test]
fn the_r_package_asks_for_the_least_rust_of_the_crate() {
    let line = format!("Cargo (Rust's package manager), rustc (>= {})", env!("CARGO_PKG_RUST_VERSION"));
    assert!(has("bindings/r/DESCRIPTION", &line), "no line {line}");
}
