//! The source calls no function whose result depends on the C library or the processor.

use std::fs;
use std::path::Path;

/// The methods of `f64` and `f32` that clippy.toml lists too. Integers have some of them, and may call those.
const METHODS: [&str; 33] = [
    "ln",
    "ln_1p",
    "log",
    "log2",
    "log10",
    "exp",
    "exp2",
    "exp_m1",
    "powf",
    "powi",
    "cbrt",
    "hypot",
    "sin",
    "cos",
    "tan",
    "sin_cos",
    "asin",
    "acos",
    "atan",
    "atan2",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "mul_add",
    "floor",
    "ceil",
    "round",
    "round_ties_even",
    "trunc",
    "fract",
];

/// Whether the line calls the method or passes it as a function.
fn mentions(line: &str, method: &str) -> bool {
    line.contains(&format!(".{method}("))
        || ["f64::", "f32::"].iter().any(|of| {
            line.match_indices(&format!("{of}{method}")).any(|(at, name)| {
                let next = line[at + name.len()..].chars().next().unwrap_or(' ');
                !next.is_alphanumeric() && next != '_'
            })
        })
}

fn visit(directory: &Path, offences: &mut Vec<String>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, offences);
        } else if !path.ends_with("math/fma.rs") && !path.ends_with("tests/source.rs") {
            for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                if METHODS.iter().any(|method| mentions(code, method)) {
                    offences.push(format!("{}:{}: {code}", path.display(), number + 1));
                }
            }
        }
    }
}

#[test]
fn nothing_calls_a_function_of_the_c_library() {
    let mut offences = Vec::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut offences);
    assert!(offences.is_empty(), "{offences:#?}");
}

#[test]
fn a_call_would_be_found() {
    for line in ["x.ln()", "(1.0 - u).powf(2.0)", "map(f64::exp)", "f64::ln_1p(x)"] {
        assert!(METHODS.iter().any(|method| mentions(line, method)), "{line}");
    }
    for line in ["math::log(x)", "f64::EPSILON", "f64::exponent", "x.sqrt()", "x.explain()"] {
        assert!(!METHODS.iter().any(|method| mentions(line, method)), "{line}");
    }
}
