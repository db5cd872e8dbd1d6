//! The README's program works when pasted.

use std::fs;
use std::path::{Path, PathBuf};

use crate::toolchain::{ROOT, compile_and_run, scratch, write};

/// The README's one block of this language.
pub fn block(language: &str) -> String {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let blocks: Vec<_> = readme.split(&format!("\n```{language}\n")).skip(1).collect();
    assert_eq!(blocks.len(), 1, "blocks of {language} in README.md");
    format!("{}\n", blocks[0].split_once("\n```").unwrap().0)
}

/// README.md and the pages of docs: names and texts.
fn pages() -> Vec<(PathBuf, String)> {
    let mut paths = vec![Path::new(ROOT).join("README.md")];
    for entry in fs::read_dir(Path::new(ROOT).join("docs")).unwrap() {
        let path = entry.unwrap().path();
        paths.extend(path.extension().is_some_and(|kind| kind == "md").then_some(path));
    }
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_page_asks_for_the_rust_that_cargo_asks_for() {
    let asks = concat!("Rust ", env!("CARGO_PKG_RUST_VERSION"), " or later");
    let mut asked = 0;
    for (path, text) in pages() {
        for (i, _) in text.match_indices("Rust 1.") {
            assert!(text[i..].starts_with(asks), "{path:?}: {}", &text[i..i + asks.len()]);
            asked += 1;
        }
    }
    assert!(asked >= 2, "README.md and docs/cmake.md");
}

/// The Rust programs are complete; the tests of the documentation (src/lib.rs) compile them.
#[test]
fn the_rust_on_every_page_is_a_whole_program() {
    let library = fs::read_to_string(Path::new(ROOT).join("src/lib.rs")).unwrap();
    for (path, text) in pages() {
        let programs: Vec<_> = text.split("\n```rust").skip(1).collect();
        for program in &programs {
            let (options, program) = program.split_once('\n').unwrap();
            let program = program.split("\n```").next().unwrap();
            assert!(options.is_empty(), "{path:?}: tested, and shown, without options: {options}");
            assert!(program.contains("fn main()"), "{path:?}: {program}");
            assert!(
                !program.lines().any(|line| line.starts_with("# ")),
                "{path:?}: lines that rustdoc hides"
            );
        }
        let included = format!("include_str!(\"..{}\")", path.to_str().unwrap().strip_prefix(ROOT).unwrap());
        assert!(programs.is_empty() || library.contains(&included), "{path:?} is not tested");
    }
}

#[test]
fn the_program_prints_the_numbers_that_stand_below_it() {
    let source = write(&scratch("readme-source"), "main.c", &block("c"));
    assert_eq!(compile_and_run("readme", &source), block("text"));
}
