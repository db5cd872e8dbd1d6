//! The README's program works when pasted.

use std::fs;
use std::path::Path;

use crate::toolchain::{ROOT, compile_and_run, scratch, write};

/// The README's one block of this language.
pub fn block(language: &str) -> String {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let blocks: Vec<_> = readme.split(&format!("\n```{language}\n")).skip(1).collect();
    assert_eq!(blocks.len(), 1, "blocks of {language} in README.md");
    format!("{}\n", blocks[0].split_once("\n```").unwrap().0)
}

#[test]
fn the_readme_asks_for_the_rust_that_cargo_asks_for() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    assert!(readme.contains(concat!("(Rust ", env!("CARGO_PKG_RUST_VERSION"), " or later)")));
}

#[test]
fn the_program_prints_the_numbers_that_stand_below_it() {
    let source = write(&scratch("readme-source"), "main.c", &block("c"));
    assert_eq!(compile_and_run("readme", &source), block("text"));
}
