//! `rill_global.h` has every function of numpy.random, stands on its own, and does what the C API does.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::toolchain::{
    ROOT, STRICT, c99, compile_and_run, find_compiler, link_library, missing, output, run, scratch, write,
};

/// The functions that numpy.random has beside its classes: what numpy.random.mtrand lists.
const NUMPY: &str = "
    beta binomial bytes chisquare choice dirichlet exponential f gamma geometric get_bit_generator get_state gumbel hypergeometric
    laplace logistic lognormal logseries multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal pareto
    permutation poisson power rand randint randn random random_integers random_sample ranf rayleigh sample seed
    set_bit_generator set_state shuffle standard_cauchy standard_exponential standard_gamma standard_normal standard_t triangular
    uniform vonmises wald weibull zipf
";

/// What C needs beside: the types of randint, and one function for each kind of seed.
const BESIDE: &str = "
    randint_bool randint_i16 randint_i32 randint_i8 randint_u16 randint_u32 randint_u64 randint_u8 seed_array
    seed_from_os
";

fn header(name: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join("include").join(name)).unwrap()
}

/// The functions of a header whose names begin with `rill_`, without it.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    text.split("rill_")
        .skip(1)
        .filter_map(|rest| rest.split_once('(').map(|(name, _)| name))
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))
}

#[test]
fn every_function_of_numpy_random_is_there_and_no_other() {
    let global = header("rill_global.h");
    let (_, code) = global.split_once("#include").unwrap();
    let mut found: BTreeSet<_> = functions(code)
        .filter(|name| !name.starts_with("random_state_") && *name != "global_random_state")
        .collect();
    let rill = header("rill.h");
    let in_the_other = ["seed", "seed_array", "get_bit_generator", "set_bit_generator"];
    let declared: BTreeSet<_> = functions(&rill).collect();
    found.extend(in_the_other.into_iter().filter(|name| declared.contains(name)));
    let expected: BTreeSet<_> = NUMPY.split_whitespace().chain(BESIDE.split_whitespace()).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_function_hands_on_to_its_namesake_of_the_random_state() {
    let global = header("rill_global.h");
    let mut count = 0;
    for function in global.split("RILL_NODISCARD static inline").skip(1) {
        let mut names = functions(function);
        let name = names.next().unwrap();
        let namesake = match name {
            "get_state" => "save",
            "set_state" => "restore",
            name => name,
        };
        assert_eq!(names.next(), Some(format!("random_state_{namesake}").as_str()));
        assert_eq!(names.next(), Some("global_random_state"));
        count += 1;
    }
    assert!(count > 50);
}

const UNIT: &str = r"
#include <rill_global.h>
#include <rill_global.h>
rill_status UNIT(double *out);
rill_status UNIT(double *out) { return rill_standard_normal(out, 1); }
";

/// The pair of normals is one for both units.
const PROGRAM: &str = r#"
#include <rill_global.h>
#include <stdio.h>
rill_status unit_one(double *out);
rill_status unit_two(double *out);
int main(void)
{
    double x[2], y[2];
    if (rill_seed(42) != RILL_STATUS_OK || unit_one(&x[0]) != RILL_STATUS_OK || unit_two(&x[1]) != RILL_STATUS_OK)
        return 1;
    if (rill_seed(42) != RILL_STATUS_OK || rill_randn(y, 2) != RILL_STATUS_OK)
        return 1;
    rill_random_state_free(rill_global_random_state());
    if (rill_normal(0, -1, y, 1) != RILL_STATUS_INVALID_ARGUMENT || rill_seed_from_os() != RILL_STATUS_OK)
        return 1;
    return puts(x[0] == y[0] && x[1] == y[1] ? "equal" : "different") < 0;
}
"#;

#[test]
fn the_header_may_be_included_twice_and_in_two_units_of_one_program() {
    let folder = scratch("global-header-twice");
    link_library(&folder);
    let mut compiler = c99();
    for unit in ["unit_one", "unit_two"] {
        compiler.arg(write(&folder, &format!("{unit}.c"), &UNIT.replace("UNIT", unit)));
    }
    compiler.arg(write(&folder, "main.c", PROGRAM)).arg("-L").arg(&folder).arg("-lrill");
    let program = folder.join("program");
    output(compiler.arg("-o").arg(&program));
    assert_eq!(run(&program, &folder), "equal\n");
}

#[test]
fn the_header_compiles_alone_in_c_and_in_cpp() {
    let folder = scratch("global-header-alone");
    let source = write(&folder, "alone.c", "#include <rill_global.h>\n");
    output(c99().arg("-c").arg(&source).arg("-o").arg(folder.join("alone.o")));
    let Some(mut compiler) = find_compiler(true) else {
        return missing("a C++ compiler", "rill_global.h in C++");
    };
    let source = write(&folder, "alone.cpp", "#include <rill_global.h>\n#include <rill_global.h>\n");
    compiler.arg("-std=c++17").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
    output(compiler.arg("-c").arg(source).arg("-o").arg(folder.join("alone-cpp.o")));
}

/// A sum of draws by each function, so that none is declared only.
#[test]
fn every_function_can_be_called() {
    let mut body = String::new();
    let global = header("rill_global.h");
    for function in global.split("RILL_NODISCARD static inline rill_status").skip(1) {
        let (name, rest) = function.trim_start().split_once('(').unwrap();
        let (parameters, _) = rest.split_once(')').unwrap();
        let arguments: Vec<_> =
            parameters.split(',').map(|parameter| argument(name, parameter.trim())).collect();
        writeln!(body, "    ok({name}({}), \"{name}\");", arguments.join(", ")).unwrap();
    }
    let source = CALLS.replace("BODY", &body);
    let path = write(&scratch("global-header-calls"), "calls.c", &source);
    assert_eq!(compile_and_run("global-header-calls-program", &path), "done\n");
}

/// Something that the parameter takes.
fn argument(name: &str, parameter: &str) -> String {
    let (kind, place) = parameter.rsplit_once([' ', '*']).unwrap_or((parameter, ""));
    let text = match (place, parameter.contains('*')) {
        ("n", _) if name == "rill_set_state" => "saved_size",
        ("n", true) => "&saved_size",
        ("data", _) => "saved",
        ("out", _) if name == "rill_get_state" => "saved",
        ("capacity", _) => "sizeof saved",
        ("void" | "", _) => "",
        ("pvals" | "alpha", _) => "half",
        ("p", true) => "NULL",
        (_, true) => return format!("({} *)room", kind.trim_end_matches(['*', ' '])),
        ("k" | "n" | "a", _) => "2",
        ("item_size", _) => "4",
        ("mode" | "p", _) => "0.5",
        ("low" | "left", _) => "0",
        _ if name == "rill_random_integers" => "9",
        _ => "1",
    };
    text.to_owned()
}

const CALLS: &str = r#"
#include <rill_global.h>
#include <stdio.h>
#include <stdlib.h>
static void ok(rill_status status, const char *name)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", name, rill_last_error());
        exit(1);
    }
}
int main(void)
{
    static int64_t room[64];
    static uint8_t saved[8192];
    size_t saved_size;
    static const double half[2] = {0.5, 0.5};
BODY
    return puts("done") < 0;
}
"#;
