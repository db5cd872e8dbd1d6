//! `rill.hpp` and the programs of bindings/cpp: strict with every installed C++ compiler, as C++17 and C++20.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::readme;
use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, eigen, find_compiler, have, link_library, missing, output, run, scratch,
    write,
};

const PROGRAMS: [&str; 8] =
    ["example", "methods", "univariate", "checks", "memory", "engines", "every_engine", "outputs"];
/// Those that test more as C++20.
const OF_BOTH_STANDARDS: [&str; 3] = ["checks", "memory", "outputs"];

fn source(name: &str) -> PathBuf {
    Path::new(ROOT).join("bindings/cpp").join(name)
}

/// The expected output of a program: its .expected file, or the line that says that nothing failed.
fn expected(name: &str) -> String {
    if ["univariate", "checks", "memory", "every_engine", "eigen"].contains(&name) {
        return "as promised\n".to_owned();
    }
    fs::read_to_string(source(&format!("{name}.expected"))).unwrap()
}

/// Compiles against the shared library; returns the program, and the folder of both.
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
    for name in OF_BOTH_STANDARDS {
        prints_what_is_expected(|| find_compiler(true).unwrap(), name, "20", "default");
    }
}

#[test]
fn the_programs_print_the_same_when_clang_compiles_them() {
    if HOST != TARGET || !have("clang++", "rill.hpp under clang++") {
        return;
    }
    for name in PROGRAMS {
        prints_what_is_expected(|| Command::new("clang++"), name, "20", "clang");
    }
    for name in OF_BOTH_STANDARDS {
        prints_what_is_expected(|| Command::new("clang++"), name, "17", "clang");
    }
}

/// Each line of refused.cpp that ends in a comment fails, with the text of the comment, and no other line does.
fn refuses(mut compiler: Command, standard: &str) {
    let path = source("refused.cpp");
    compiler.arg(format!("-std=c++{standard}")).args(["-fsyntax-only", "-I"]);
    let done = compiler.arg(Path::new(ROOT).join("include")).arg(&path).output().unwrap();
    let (text, said) = (fs::read_to_string(&path).unwrap(), String::from_utf8_lossy(&done.stderr));
    let errors: Vec<_> = said.lines().filter(|line| line.contains("error: ")).collect();
    let mut refused = 0;
    for (i, line) in text.lines().enumerate() {
        if line.contains("; ") && line.contains(" // ") {
            refused += 1;
            assert!(said.contains(&format!("refused.cpp:{}:", i + 1)), "compiles: {line}\n{said}");
        }
    }
    for words in
        ["must be contiguous", "read row by row", "is read-only", "share words", "a seed is an integer"]
    {
        let lines = text.lines().filter(|line| line.ends_with(&format!("// {words}"))).count();
        assert_eq!(errors.iter().filter(|error| error.contains(words)).count(), lines, "{words}\n{said}");
    }
    assert!(refused >= 20 && errors.len() == refused, "{said}");
}

#[test]
fn what_is_not_known_to_be_contiguous_does_not_compile_and_the_message_says_why() {
    let Some(compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "what rill.hpp refuses");
    };
    refuses(compiler, "17");
    refuses(find_compiler(true).unwrap(), "20");
    if have("clang++", "what rill.hpp refuses under clang++") {
        refuses(Command::new("clang++"), "17");
        refuses(Command::new("clang++"), "20");
    }
}

#[test]
fn matrices_of_eigen_are_filled_and_views_of_them_refused() {
    let (Some(_), Some(flags)) = (find_compiler(true), eigen()) else { return };
    let with_eigen = || {
        let mut compiler = find_compiler(true).unwrap();
        compiler.args(&flags);
        compiler
    };
    prints_what_is_expected(with_eigen, "eigen", "20", "default");
}

/// Each part compiles alone, and nothing is defined twice when two units include it.
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

/// The C++ standard, [rand.predef], states word 10000 of a `mt19937_64` that nobody has seeded.
#[test]
fn the_mersenne_twisters_give_the_words_of_the_standard_library_s() {
    let Some(compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "the twisters of C++");
    };
    let folder = scratch("cpp-mersenne-twisters");
    let source = Path::new(ROOT).join("tests/c_programs/guest/mersenne_twisters.cpp");
    let program = build(compiler, "17", &source, &folder);
    assert_eq!(run(&program, &folder), "9981545732273789042\n");
}
