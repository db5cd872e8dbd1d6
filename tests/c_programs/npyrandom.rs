//! `rill_npyrandom.h` in the place of NumPy's own header: the same numbers from every function.

use std::fs;
use std::path::Path;

use crate::toolchain::{
    ROOT, STRICT, c99, find_compiler, link_library, missing, output, run, scratch, write,
};

/// A folder of headers in which NumPy's name leads to ours.
fn as_numpy(folder: &Path) -> std::path::PathBuf {
    let include = folder.join("include");
    fs::create_dir_all(include.join("numpy/random")).unwrap();
    write(&include, "numpy/random/distributions.h", "#include <rill_npyrandom.h>\n");
    include
}

#[test]
fn code_written_for_numpys_c_api_prints_what_it_prints_on_numpys_library() {
    let folder = scratch("npyrandom");
    link_library(&folder);
    let program = folder.join("program");
    let sources = Path::new(ROOT).join("tests/c_programs/npyrandom");
    let mut compiler = c99();
    compiler.arg("-I").arg(as_numpy(&folder)).arg(sources.join("every_function.c"));
    output(compiler.arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&program));
    let expected = fs::read_to_string(sources.join("every_function.expected")).unwrap();
    for (printed, expected) in run(&program, &folder).lines().zip(expected.lines()) {
        assert_eq!(printed, expected);
    }
    assert_eq!(run(&program, &folder), expected);
}

/// One of our own bit generators behind NumPy's type.
const OURS: &str = r#"
#include <rill_npyrandom.h>
#include <rill_npyrandom.h>
#include <stdio.h>
int main(void)
{
    rill_bit_generator *bg;
    rill_bitgen *words;
    if (rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 42, &bg) != RILL_STATUS_OK)
        return 1;
    if (rill_bit_generator_bitgen(bg, &words) != RILL_STATUS_OK)
        return 1;
    printf("%.17g\n", random_standard_normal((bitgen_t *)words));
    printf("%.17g\n", next_double((bitgen_t *)words));
    rill_bit_generator_free(bg);
    return 0;
}
"#;

/// What `Generator(PCG64(42))` gives from `standard_normal()` and `random()`.
const NUMPYS: &str = "0.30471707975443135\n0.43887843975205232\n";

#[test]
fn the_header_takes_our_own_bit_generators_in_c_and_in_cpp() {
    let folder = scratch("npyrandom-ours");
    link_library(&folder);
    let program = folder.join("program");
    let source = write(&folder, "ours.c", OURS);
    output(c99().arg(&source).arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&program));
    assert_eq!(run(&program, &folder), NUMPYS);
    let Some(mut compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "rill_npyrandom.h in C++");
    };
    let source = write(&folder, "ours.cpp", OURS);
    compiler.arg("-std=c++11").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include")).arg(source);
    output(compiler.arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&program));
    assert_eq!(run(&program, &folder), NUMPYS);
}
