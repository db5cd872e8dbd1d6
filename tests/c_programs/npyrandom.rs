//! `rill_npyrandom.h` in the place of NumPy's own header: the same numbers from every function.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, c99, find_compiler, link_library, missing, output, run, scratch, write,
};

/// A folder of headers in which NumPy's name leads to ours.
fn as_numpy(folder: &Path) -> std::path::PathBuf {
    let include = folder.join("include");
    fs::create_dir_all(include.join("numpy/random")).unwrap();
    write(&include, "numpy/random/distributions.h", "#include <rill_npyrandom.h>\n");
    include
}

/// Compiles the program that calls every function, with some arguments more; what it prints must be NumPy's.
fn prints_numpys(test: &str, arguments: &[&OsStr]) {
    let folder = scratch(test);
    link_library(&folder);
    let program = folder.join("program");
    let sources = Path::new(ROOT).join("tests/c_programs/npyrandom");
    let mut compiler = c99();
    compiler.arg("-I").arg(as_numpy(&folder)).args(arguments).arg(sources.join("every_function.c"));
    output(compiler.arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&program));
    let expected = fs::read_to_string(sources.join("every_function.expected")).unwrap();
    for (printed, expected) in run(&program, &folder).lines().zip(expected.lines()) {
        assert_eq!(printed, expected, "{test}");
    }
    assert_eq!(run(&program, &folder), expected, "{test}");
}

#[test]
fn code_written_for_numpys_c_api_prints_what_it_prints_on_numpys_library() {
    prints_numpys("npyrandom", &[]);
}

/// Sets the environment before main, and puts it aside to print.
const ENVIRONMENT: &str = r"
#define _GNU_SOURCE
#include <fenv.h>
#include <stdarg.h>
#include <stdio.h>
int printed(const char *format, ...);
int printed(const char *format, ...)
{
    fenv_t environment;
    va_list values;
    int n;
    fegetenv(&environment);
    fesetenv(FE_DFL_ENV);
    va_start(values, format);
    n = vprintf(format, values);
    va_end(values);
    fesetenv(&environment);
    return n;
}
__attribute__((constructor)) static void set(void)
{
    SET;
}
";

#[test]
fn code_that_rounds_otherwise_or_traps_prints_the_same() {
    if HOST != TARGET || !cfg!(target_env = "gnu") {
        return;
    }
    for set in [
        "fesetround(FE_DOWNWARD)",
        "fesetround(FE_UPWARD)",
        "fesetround(FE_TOWARDZERO)",
        "feenableexcept(FE_DIVBYZERO | FE_INVALID)",
    ] {
        let test = format!("npyrandom-{}", set.replace(|c: char| !c.is_ascii_alphabetic(), ""));
        let source = write(&scratch("npyrandom-environment"), "environment.c", ENVIRONMENT);
        let define = format!("-DSET={set}");
        prints_numpys(&test, &[define.as_ref(), "-Dprintf=printed".as_ref(), source.as_os_str()]);
    }
}

/// One of our own bit generators as NumPy's `bitgen_t`.
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
