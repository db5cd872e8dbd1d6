//! `rill_inline.h` compiles in C and C++, without a warning, and gives the library's own numbers and states.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, c99, find_compiler, link_library, missing, output, run, scratch, write,
};

fn program() -> PathBuf {
    Path::new(ROOT).join("tests/c_programs/inline/every_place.c")
}

fn cpp(standard: &str) -> Option<Command> {
    let mut compiler = find_compiler(true)?;
    compiler.args([standard, "-Wconversion"]).args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
    Some(compiler)
}

/// Compiles the program that compares every function, and runs it.
fn is_equal(test: &str, mut compiler: Command, options: &[&str]) {
    let folder = scratch(test);
    link_library(&folder);
    let path = folder.join("program");
    compiler.args(options).arg(program()).arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&path);
    output(&mut compiler);
    assert_eq!(run(&path, &folder), "equal\n", "{test}");
}

#[test]
fn values_and_states_are_those_of_the_library_at_every_place_of_a_block() {
    is_equal("inline-c", c99(), &["-O2", "-Wconversion"]);
}

#[test]
fn the_numbers_are_the_same_without_optimisation_and_under_fast_math() {
    is_equal("inline-unoptimised", c99(), &["-O0"]);
    is_equal("inline-fast-math", c99(), &["-O3", "-ffast-math", "-ffp-contract=fast"]);
    if HOST == "x86_64-unknown-linux-gnu" && TARGET == HOST && std::is_x86_feature_detected!("fma") {
        is_equal("inline-fma", c99(), &["-O3", "-ffast-math", "-ffp-contract=fast", "-mfma"]);
    }
}

#[test]
fn the_numbers_are_the_same_in_cpp() {
    for standard in ["-std=c++11", "-std=c++17"] {
        let Some(compiler) = cpp(standard) else {
            return missing("a C++ compiler", "rill_inline.h in C++");
        };
        is_equal("inline-cpp", compiler, &["-O2", "-x", "c++"]);
    }
}

const UNIT: &str = r"
#include <rill_inline.h>
#include <rill_inline.h>
double UNIT(rill_bitgen *bits);
double UNIT(rill_bitgen *bits) { return rill_inline_standard_normal(bits); }
";

/// The second value is that of `Generator(PCG64(42))`, from `random()`.
const MAIN: &str = r#"
#include <rill_inline.h>
#include <stdio.h>
double unit_one(rill_bitgen *bits);
double unit_two(rill_bitgen *bits);
int main(void)
{
    rill_bit_generator *bg;
    rill_bitgen *bits;
    if (rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 42, &bg) != RILL_STATUS_OK
        || rill_bit_generator_bitgen(bg, &bits) != RILL_STATUS_OK)
        return 1;
    printf("%.17g\n", unit_one(bits));
    printf("%.17g\n", rill_inline_double(bits));
    printf("%.17g\n", unit_two(bits));
    rill_bit_generator_free(bg);
    return 0;
}
"#;

/// `standard_normal()`, `random()`, `standard_normal()` of NumPy's `Generator(PCG64(42))`.
const NUMPYS: &str = "0.30471707975443135\n0.43887843975205232\n0.75045119580645725\n";

#[test]
fn the_header_may_be_included_twice_and_in_two_units_of_one_program() {
    let folder = scratch("inline-twice");
    link_library(&folder);
    let compilers = [("c", Some(c99())), ("cpp", cpp("-std=c++11"))];
    for (ending, compiler) in compilers {
        let Some(mut compiler) = compiler else { return missing("a C++ compiler", "rill_inline.h in C++") };
        for unit in ["unit_one", "unit_two"] {
            compiler.arg(write(&folder, &format!("{unit}.{ending}"), &UNIT.replace("UNIT", unit)));
        }
        compiler.arg(write(&folder, &format!("main.{ending}"), MAIN)).arg("-L").arg(&folder).arg("-lrill");
        let program = folder.join(ending);
        output(compiler.arg("-Wconversion").arg("-o").arg(&program));
        assert_eq!(run(&program, &folder), NUMPYS);
    }
}

/// What the header says is exact in every environment.
const ROUNDED: &str = r#"
#include <fenv.h>
#include <rill_inline.h>
#include <stdio.h>
int main(void)
{
    static const int32_t kinds[] = {RILL_BIT_GENERATOR_KIND_PCG64, RILL_BIT_GENERATOR_KIND_MT19937};
    int kind, i;
    for (kind = 0; kind < 2; kind++) {
        rill_bit_generator *bg, *other;
        rill_bitgen *a, *b;
        if (rill_bit_generator_from_u64(kinds[kind], 9, &bg) != RILL_STATUS_OK
            || rill_bit_generator_clone(bg, &other) != RILL_STATUS_OK
            || rill_bit_generator_bitgen(bg, &a) != RILL_STATUS_OK
            || rill_bit_generator_bitgen(other, &b) != RILL_STATUS_OK || fesetround(SET) != 0)
            return 1;
        for (i = 0; i < 20000; i++) {
            const double x = rill_inline_double(a);
            const float y = rill_inline_float(a);
            if (x != rill_bitgen_standard_uniform(b) || y != rill_bitgen_standard_uniform_f(b))
                return printf("different after %d\n", i);
        }
        rill_bit_generator_free(bg);
        rill_bit_generator_free(other);
    }
    return puts("equal") < 0;
}
"#;

#[test]
fn uniform_numbers_are_the_same_however_the_thread_rounds() {
    for set in ["FE_UPWARD", "FE_DOWNWARD", "FE_TOWARDZERO"] {
        let folder = scratch(&format!("inline-{set}"));
        link_library(&folder);
        let path = folder.join("program");
        let mut compiler = c99();
        compiler.args(["-O2", "-frounding-math"]).arg(format!("-DSET={set}"));
        compiler.arg(write(&folder, "rounded.c", ROUNDED)).arg("-L").arg(&folder);
        output(compiler.args(["-lrill", "-lm", "-o"]).arg(&path));
        assert_eq!(run(&path, &folder), "equal\n", "{set}");
    }
}

#[test]
fn a_unit_that_uses_none_of_the_functions_has_no_warning() {
    let folder = scratch("inline-alone");
    for options in [["-O0", "-Wconversion"], ["-O2", "-Wunused"]] {
        let source = write(&folder, "alone.c", "#include <rill_inline.h>\n");
        output(c99().args(options).arg("-c").arg(source).arg("-o").arg(folder.join("alone.o")));
        let Some(mut compiler) = cpp("-std=c++11") else {
            return missing("a C++ compiler", "rill_inline.h in C++");
        };
        let source = write(&folder, "alone.cpp", "#include <rill_inline.h>\n");
        output(compiler.args(options).arg("-c").arg(source).arg("-o").arg(folder.join("alone.o")));
    }
}
