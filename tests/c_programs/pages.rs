//! The programs on the pages of docs print the text below them.
//!
//! A block of `text` is the output of every block of code since the last one. Those in other languages than C and C++
//! are run by `tests/numpy/test_pages.py`, those that take the R package by `tests/r_pages.R`.

use std::fs;
use std::path::Path;

use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, c99, eigen, find_compiler, have, link_library, missing, output, run, scratch,
    write,
};

/// The fenced blocks of a page: the words after the fence, and the text.
fn blocks(page: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut parts = page.split("\n```");
    parts.next();
    while let (Some(block), Some(_)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap_or((block, ""));
        found.push((language, format!("{text}\n")));
    }
    found
}

/// Runs the programs of one language on a page; how many there were.
fn check(name: &str, language: &str, run_one: impl Fn(&str) -> String) -> usize {
    let page = fs::read_to_string(Path::new(ROOT).join("docs").join(name)).unwrap();
    let blocks = blocks(&page);
    let mut checked = 0;
    for (i, (_, program)) in blocks.iter().enumerate().filter(|(_, block)| block.0 == language) {
        let below = blocks[i..].iter().find(|(language, _)| *language == "text");
        let expected = &below.unwrap_or_else(|| panic!("{name} does not say what its program prints")).1;
        assert_eq!(&run_one(program), expected, "{name}");
        checked += 1;
    }
    checked
}

fn run_c(program: &str) -> String {
    let folder = scratch("page-c");
    link_library(&folder);
    let source = write(&folder, "main.c", program);
    let path = folder.join("program");
    output(c99().arg(source).arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&path));
    run(&path, &folder)
}

#[test]
fn the_c_on_every_page_prints_what_stands_below_it() {
    let mut programs = 0;
    for entry in fs::read_dir(Path::new(ROOT).join("docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if Path::new(&name).extension().is_some_and(|extension| extension == "md") {
            programs += check(&name, "c", run_c);
        }
    }
    assert!(programs >= 5, "the pages have been read");
}

fn run_cpp(program: &str, flags: &[String], folder: &str) -> String {
    let folder = scratch(folder);
    link_library(&folder);
    let (source, path) = (write(&folder, "main.cpp", program), folder.join("program"));
    let mut compiler = find_compiler(true).expect("a C++ compiler");
    compiler.arg("-std=c++17").args(STRICT).args(flags).arg(source);
    compiler.arg("-I").arg(Path::new(ROOT).join("include")).arg("-L").arg(&folder);
    output(compiler.args(["-lrill", "-o"]).arg(&path));
    run(&path, &folder)
}

#[test]
fn the_cpp_on_the_page_about_random_prints_what_stands_below_it() {
    if find_compiler(true).is_none() {
        return missing("a C++ compiler", "docs/from-cpp-random.md");
    }
    assert_eq!(check("from-cpp-random.md", "cpp", |program| run_cpp(program, &[], "page-cpp")), 4);
}

#[test]
fn the_program_with_eigen_prints_what_stands_below_it() {
    let (Some(_), Some(flags)) = (find_compiler(true), eigen()) else { return };
    assert_eq!(check("eigen.md", "cpp eigen", |program| run_cpp(program, &flags, "page-eigen")), 1);
}

#[test]
fn gsl_rng_mt19937_prints_what_rill_prints() {
    let what_for = "docs/from-gsl.md";
    if !have("gsl-config", what_for) {
        return;
    }
    if HOST != TARGET {
        return missing("GSL for the machine of this build", what_for);
    }
    let libraries = output(std::process::Command::new("gsl-config").args(["--cflags", "--libs"]));
    let checked = check("from-gsl.md", "c gsl", |program| {
        let folder = scratch("page-gsl");
        let (source, path) = (write(&folder, "main.c", program), folder.join("program"));
        let mut compiler = find_compiler(false).expect("a C compiler");
        output(compiler.arg(source).args(libraries.split_whitespace()).arg("-o").arg(&path));
        run(&path, &folder)
    });
    assert_eq!(checked, 1);
}
