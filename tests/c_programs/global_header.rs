//! `rill_global.h` has every function of numpy.random, compiles alone, and gives the results of the C API.

use std::collections::BTreeSet;
use std::ffi::CString;
use std::fs;
use std::path::Path;

use rill::Status;
use rill::ffi::draw::rill_distribution_from_name;

use crate::toolchain::{
    ROOT, STRICT, c99, compile_and_run, find_compiler, link_library, missing, output, run, scratch, write,
};

/// The functions of numpy.random besides its classes, as numpy.random.mtrand lists them.
const NUMPY: &str = "
    beta binomial bytes chisquare choice dirichlet exponential f gamma geometric get_bit_generator get_state gumbel hypergeometric
    laplace logistic lognormal logseries multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal pareto
    permutation poisson power rand randint randn random random_integers random_sample ranf rayleigh sample seed
    set_bit_generator set_state shuffle standard_cauchy standard_exponential standard_gamma standard_normal standard_t triangular
    uniform vonmises wald weibull zipf
";

/// Functions that C needs besides: the types of randint, and one for each kind of seed.
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

/// The functions that `rill_global.h` declares.
fn declared(global: &str) -> BTreeSet<&str> {
    let declarations = global.split("RILL_NODISCARD static inline").skip(1);
    declarations.map(|declaration| functions(declaration).next().unwrap()).collect()
}

#[test]
fn every_function_of_numpy_random_is_there_and_no_other() {
    let global = header("rill_global.h");
    let mut found = declared(&global);
    let rill = header("rill.h");
    let in_the_other = ["seed", "seed_array", "get_bit_generator", "set_bit_generator"];
    let of_the_other: BTreeSet<_> = functions(&rill).collect();
    found.extend(in_the_other.into_iter().filter(|name| of_the_other.contains(name)));
    let expected: BTreeSet<_> = NUMPY.split_whitespace().chain(BESIDE.split_whitespace()).collect();
    assert_eq!(expected.difference(&found).collect::<Vec<_>>(), Vec::<&&str>::new());
    // A function that NumPy does not have must be a distribution that only Rill has; tomaxint is not in numpy.random.
    for name in found.difference(&expected) {
        assert!(is_distribution(name) && *name != "tomaxint", "{name}");
    }
}

fn is_distribution(name: &str) -> bool {
    let (name, mut number) = (CString::new(name).unwrap(), 0);
    // SAFETY: a terminated text, a place of ours.
    unsafe { rill_distribution_from_name(name.as_ptr(), &raw mut number) == Status::Ok }
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

/// Both units share the pair of normal values.
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

#[test]
fn every_function_can_be_called() {
    let path = Path::new(ROOT).join("tests/c_programs/global/every_function.c");
    let program = fs::read_to_string(&path).unwrap();
    let called: BTreeSet<_> =
        program.split("OK(").skip(1).filter_map(|call| functions(call).next()).collect();
    let global = header("rill_global.h");
    assert_eq!(declared(&global).difference(&called).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert_eq!(compile_and_run("global-header-calls-program", &path), "done\n");
}
