//! Each program of c-examples prints its .expected file, word for word.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::toolchain::{ROOT, c99, compile, compile_and_run, deps, output, program, run, scratch};

fn example(name: &str) -> PathBuf {
    Path::new(ROOT).join("c-examples").join(name)
}

fn expected(name: &str) -> String {
    fs::read_to_string(example(&format!("{name}.expected"))).unwrap()
}

fn prints_what_is_expected(name: &str) {
    let printed = compile_and_run(&format!("example-{name}"), &example(&format!("{name}.c")));
    assert_eq!(printed, expected(name));
}

#[test]
fn quickstart_prints_what_is_expected() {
    prints_what_is_expected("quickstart");
}

#[test]
fn reproduce_numpy_prints_what_numpy_prints() {
    prints_what_is_expected("reproduce_numpy");
}

#[test]
fn monte_carlo_prints_what_is_expected() {
    prints_what_is_expected("monte_carlo");
}

#[test]
fn resampling_prints_what_is_expected() {
    prints_what_is_expected("resampling");
}

#[test]
fn one_at_a_time_prints_what_is_expected() {
    prints_what_is_expected("one_at_a_time");
}

#[test]
fn particles_prints_what_is_expected() {
    prints_what_is_expected("particles");
}

#[test]
fn metropolis_prints_what_numpy_prints() {
    prints_what_is_expected("metropolis");
}

#[test]
fn matrices_prints_what_numpy_prints() {
    prints_what_is_expected("matrices");
}

#[test]
fn shared_state_prints_what_is_expected() {
    prints_what_is_expected("shared_state");
}

/// Without arguments it tells what it takes; its words are compared with NumPy's by `tests/numpy/test_words.py`.
#[test]
fn words_prints_its_usage() {
    prints_what_is_expected("words");
}

#[test]
fn checkpoint_prints_what_numpy_prints_however_often_it_is_killed() {
    prints_what_is_expected("checkpoint");
    let (path, folder) = compile("checkpoint-killed", &example("checkpoint.c"));
    let file = folder.join("saved");
    for step in ["0", "1", "100", "250", "999"] {
        let killed = program(&path, &folder).arg(&file).arg(step).output().unwrap();
        assert!(!killed.status.success() && killed.stdout.is_empty(), "killed at {step}");
    }
    // Twice: the file is left where the last hundred steps begin.
    for _ in 0..2 {
        assert_eq!(output(program(&path, &folder).arg(&file)), expected("checkpoint"));
    }
}

#[test]
fn legacy_prints_what_numpy_random_prints() {
    prints_what_is_expected("legacy");
}

#[test]
fn every_example_is_run_here_and_has_its_output_beside_it() {
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(example("")).unwrap() {
        files.insert(entry.unwrap().file_name().into_string().unwrap());
    }
    let known = [
        "checkpoint",
        "legacy",
        "matrices",
        "metropolis",
        "monte_carlo",
        "multivariate",
        "one_at_a_time",
        "particles",
        "quickstart",
        "reproduce_numpy",
        "resampling",
        "shared_state",
        "words",
    ];
    let mut expected: BTreeSet<_> =
        known.iter().flat_map(|name| [format!("{name}.c"), format!("{name}.expected")]).collect();
    // Programs for OpenMP and MPI have their own check.
    expected.insert("parallel".into());
    assert_eq!(files, expected);
}

/// Links with only the libraries that rill.pc lists under Libs.private.
#[test]
fn the_static_library_links_with_what_the_pkg_config_file_names() {
    let folder = scratch("static-library");
    let program = folder.join("program");
    let pc = fs::read_to_string(Path::new(ROOT).join("rill.pc.in")).unwrap();
    let private = pc.lines().find_map(|line| line.strip_prefix("Libs.private: ")).unwrap();
    let mut compiler = c99();
    compiler.arg(example("reproduce_numpy.c")).arg(deps().join("librill.a")).args(private.split_whitespace());
    output(compiler.arg("-o").arg(&program));
    assert_eq!(run(&program, &folder), expected("reproduce_numpy"));
}
