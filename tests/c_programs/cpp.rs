//! `rill.hpp` and the programs of bindings/cpp: strict under every C++ compiler that is here, as C++17 and C++20.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::readme;
use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, find_compiler, have, link_library, missing, output, run, scratch, write,
};

const PROGRAMS: [&str; 3] = ["example", "methods", "checks"];

fn source(name: &str) -> PathBuf {
    Path::new(ROOT).join("bindings/cpp").join(name)
}

/// What a program prints: what stands beside it, or the one line that says that nothing failed.
fn expected(name: &str) -> String {
    if name == "checks" {
        return "as promised\n".to_owned();
    }
    fs::read_to_string(source(&format!("{name}.expected"))).unwrap()
}

/// Compiles against the shared library; the program, and the folder where both are.
fn build(mut compiler: Command, standard: &str, source: &Path, folder: &Path) -> PathBuf {
    link_library(folder);
    let program = folder.join("program");
    compiler.arg(format!("-std=c++{standard}")).args(STRICT).arg("-Wconversion").arg(source);
    compiler.arg("-I").arg(Path::new(ROOT).join("include")).arg("-L").arg(folder);
    output(compiler.args(["-lrill", "-pthread", "-o"]).arg(&program));
    program
}

fn prints_what_is_expected(compiler: impl Fn() -> Command, name: &str, standard: &str, as_whom: &str) {
    let folder = scratch(&format!("cpp-{name}-{standard}-{as_whom}"));
    let program = build(compiler(), standard, &source(&format!("{name}.cpp")), &folder);
    assert_eq!(run(&program, &folder), expected(name), "{name}, C++{standard}, {as_whom}");
}

#[test]
fn the_programs_print_numpy_s_numbers() {
    let Some(_) = find_compiler(true) else {
        return missing("a C++ compiler", "rill.hpp");
    };
    for name in PROGRAMS {
        prints_what_is_expected(|| find_compiler(true).unwrap(), name, "17", "default");
    }
    prints_what_is_expected(|| find_compiler(true).unwrap(), "checks", "20", "default");
}

#[test]
fn the_programs_print_the_same_when_clang_compiles_them() {
    if HOST != TARGET || !have("clang++", "rill.hpp under clang++") {
        return;
    }
    for name in PROGRAMS {
        prints_what_is_expected(|| Command::new("clang++"), name, "20", "clang");
    }
    prints_what_is_expected(|| Command::new("clang++"), "checks", "17", "clang");
}

/// Each part stands on its own, and nothing in them is defined twice when two units include them.
#[test]
fn each_header_compiles_alone_and_in_two_units() {
    let Some(mut compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "the parts of rill.hpp");
    };
    let folder = scratch("cpp-alone");
    link_library(&folder);
    let mut parts: Vec<_> = fs::read_dir(Path::new(ROOT).join("include/rill"))
        .unwrap()
        .map(|entry| format!("rill/{}", entry.unwrap().file_name().into_string().unwrap()))
        .collect();
    parts.extend(["rill.hpp".to_owned(), "rill.hpp".to_owned()]);
    for (i, part) in parts.iter().enumerate() {
        let unit = format!(
            "#include <{part}>\n#include <{part}>\nint unit_{i}();\nint unit_{i}() {{ return 0; }}\n"
        );
        compiler.arg(write(&folder, &format!("unit_{i}.cpp"), &unit));
    }
    compiler.arg(write(&folder, "main.cpp", "int main() {}\n"));
    compiler.arg("-std=c++17").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
    output(compiler.arg("-L").arg(&folder).args(["-lrill", "-o"]).arg(folder.join("program")));
}

#[test]
fn the_readme_s_program_prints_the_numbers_that_stand_in_it() {
    let Some(compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "the README's C++ program");
    };
    let folder = scratch("cpp-readme");
    let text = readme::block("cpp");
    let program = build(compiler, "17", &write(&folder, "main.cpp", &text), &folder);
    let prints = text.lines().find_map(|line| line.strip_prefix("// prints: ")).unwrap();
    assert_eq!(run(&program, &folder).trim_end(), prints);
}
