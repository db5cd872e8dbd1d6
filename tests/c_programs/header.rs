//! The header compiles alone and included twice, in C and in C++; and it is the header of this library.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::toolchain::{
    ROOT, STRICT, c99, compile_and_run, find_compiler, link_library, missing, output, run, scratch, write,
};

/// Calls a function, so that the header's declarations are linked as well as read.
const UNIT: &str = r"
#include <rill.h>
#include <rill.h>
rill_status UNIT(rill_generator **out);
rill_status UNIT(rill_generator **out) { return rill_default_rng(1, out); }
";

/// Draws from both, and shows that they are the same stream.
const PROGRAM: &str = r#"
#include <rill.h>
#include <stdio.h>
rill_status unit_one(rill_generator **out);
rill_status unit_two(rill_generator **out);
int main(void)
{
    rill_generator *a;
    rill_generator *b;
    double x, y;
    if (unit_one(&a) != RILL_STATUS_OK || unit_two(&b) != RILL_STATUS_OK)
        return 1;
    if (rill_generator_random(a, &x, 1) != RILL_STATUS_OK || rill_generator_random(b, &y, 1) != RILL_STATUS_OK)
        return 1;
    rill_generator_free(a);
    rill_generator_free(b);
    return puts(x == y ? "equal" : "different") < 0;
}
"#;

#[test]
fn the_header_compiles_alone_in_c() {
    let folder = scratch("header-alone");
    let source = write(&folder, "alone.c", "#include <rill.h>\n");
    // The last -std counts.
    for standard in ["-std=c99", "-std=c11"] {
        output(c99().arg(standard).arg("-c").arg(&source).arg("-o").arg(folder.join("alone.o")));
    }
}

#[test]
fn the_header_may_be_included_twice_and_in_two_units_of_one_program() {
    let folder = scratch("header-twice");
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

/// C++ code calls the library by its C names.
#[test]
fn the_header_is_cpp_17_too() {
    let Some(mut compiler) = find_compiler(true) else {
        missing("a C++ compiler", "the header in C++17");
        return;
    };
    let folder = scratch("header-cpp");
    link_library(&folder);
    compiler.arg("-std=c++17").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
    for unit in ["unit_one", "unit_two"] {
        compiler.arg(write(&folder, &format!("{unit}.cpp"), &UNIT.replace("UNIT", unit)));
    }
    compiler.arg(write(&folder, "main.cpp", PROGRAM)).arg("-L").arg(&folder).arg("-lrill");
    let program = folder.join("program");
    output(compiler.arg("-o").arg(&program));
    assert_eq!(run(&program, &folder), "equal\n");
}

#[test]
fn the_version_macros_are_what_the_version_functions_say() {
    let text = r#"
#include <rill.h>
#include <stdio.h>
int main(void)
{
    printf("%s %d %d %d of NumPy %s\n", RILL_VERSION, RILL_VERSION_MAJOR, RILL_VERSION_MINOR, RILL_VERSION_PATCH,
           RILL_NUMPY_VERSION);
    printf("%s %d %d %d of NumPy %s\n", rill_version(), (int)rill_version_major(), (int)rill_version_minor(),
           (int)rill_version_patch(), rill_numpy_version());
    return 0;
}
"#;
    let source = write(&scratch("version-source"), "version.c", text);
    let version = env!("CARGO_PKG_VERSION");
    let line = format!("{version} {} of NumPy 2.5\n", version.replace('.', " "));
    assert_eq!(compile_and_run("version", &source), line.repeat(2));
}

/// The versions at and around that of the header, compared by the preprocessor and by the compiler.
#[test]
fn a_version_is_at_least_itself_and_all_before_it() {
    let version: Vec<i64> = env!("CARGO_PKG_VERSION").split('.').map(|part| part.parse().unwrap()).collect();
    let mut lines = vec!["#include <rill.h>".to_owned()];
    let mut seen = [0, 0];
    for steps in 0..27_usize {
        let wanted: Vec<_> =
            [9, 3, 1].iter().zip(&version).map(|(by, own)| own + (steps / by % 3) as i64 - 1).collect();
        let holds = version >= wanted;
        seen[usize::from(holds)] += 1;
        let call = format!("RILL_VERSION_AT_LEAST({}, {}, {})", wanted[0], wanted[1], wanted[2]);
        lines.push(format!("#if {call} != {}\n#error {call}\n#endif", i32::from(holds)));
        lines.push(format!("extern char compiled_{steps}[{call} == {} ? 1 : -1];", i32::from(holds)));
    }
    assert_eq!(seen, [13, 14]);
    let folder = scratch("version-at-least");
    let source = write(&folder, "at_least.c", &(lines.join("\n") + "\n"));
    output(c99().arg("-c").arg(&source).arg("-o").arg(folder.join("at_least.o")));
    if let Some(mut compiler) = find_compiler(true) {
        compiler
            .args(["-std=c++17", "-fsyntax-only", "-x", "c++", "-I"])
            .arg(Path::new(ROOT).join("include"));
        output(compiler.args(STRICT).arg(&source));
    } else {
        missing("a C++ compiler", "the version's macro in C++17");
    }
}

/// A dropped status is a warning, and with -Werror an error: the text compiles only where the status is used.
#[test]
fn a_dropped_status_is_warned_of() {
    let folder = scratch("nodiscard");
    let used =
        write(&folder, "used.c", "#include <rill.h>\nint f(void);\nint f(void) { return rill_seed(1); }\n");
    output(c99().arg("-c").arg(used).arg("-o").arg(folder.join("used.o")));
    let dropped =
        write(&folder, "dropped.c", "#include <rill.h>\nvoid f(void);\nvoid f(void) { rill_seed(1); }\n");
    let done = c99().arg("-c").arg(dropped).arg("-o").arg(folder.join("dropped.o")).output().unwrap();
    assert!(!done.status.success(), "a dropped status went unseen");
}

/// api/rill.json, which other languages read instead of the header.
fn api() -> Value {
    serde_json::from_str(&fs::read_to_string(Path::new(ROOT).join("api/rill.json")).unwrap()).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// A type of the file in C.
fn c_type(of: &Value) -> String {
    let constant = if of["const"] == true { "const " } else { "" };
    let stars = usize::try_from(of["stars"].as_u64().unwrap_or(0)).unwrap();
    format!("{constant}{} {}", text(&of["type"]), "*".repeat(stars))
}

/// Declares everything again from api/rill.json: the compiler refuses differences.
#[test]
fn the_interface_in_json_is_that_of_the_header() {
    let api = api();
    let mut lines = vec!["#include <rill.h>".to_owned()];
    for function in list(&api["functions"]) {
        // The one pointer to a function that is a parameter.
        let of_parameter = |parameter: &Value| match text(&parameter["type"]) {
            "function" => "uint64_t (*)(void *)".to_owned(),
            _ => c_type(parameter),
        };
        let parameters: Vec<_> = list(&function["parameters"]).iter().map(of_parameter).collect();
        let parameters = if parameters.is_empty() { "void".to_owned() } else { parameters.join(", ") };
        lines.push(format!("{} {}({parameters});", c_type(&function["result"]), text(&function["name"])));
    }
    for constant in list(&api["constants"]) {
        let (name, value) = (text(&constant["name"]), &constant["value"]);
        lines.push(format!("extern char is_{name}[{name} == {value} ? 1 : -1];"));
    }
    for of in list(&api["structs"]) {
        let (of, members) = (text(&of["name"]), list(&of["members"]));
        for member in members.iter().filter(|member| member["type"] != "function") {
            let (name, kind) = (text(&member["name"]), c_type(member));
            let first = if member["length"].is_null() { "" } else { "[0]" };
            lines.push(format!("{kind} *member_{name}_of_{of}({of} *of);"));
            lines.push(format!("{kind} *member_{name}_of_{of}({of} *of) {{ return &of->{name}{first}; }}"));
        }
    }
    let folder = scratch("header-json");
    let source = write(&folder, "again.c", &(lines.join("\n") + "\n"));
    output(c99().arg("-c").arg(source).arg("-o").arg(folder.join("again.o")));
    let exported = fs::read_to_string(Path::new(ROOT).join("tests/symbols.txt")).unwrap();
    let mut functions: Vec<_> =
        list(&api["functions"]).iter().map(|function| text(&function["name"])).collect();
    functions.sort_unstable();
    assert_eq!(functions, exported.lines().collect::<Vec<_>>());
}

/// The comments of the headers, which come from Rust, have no names and no spelling of Rust in them: C programmers read
/// them.
#[test]
fn the_headers_speak_of_no_names_that_only_rust_has() {
    // Ignore of RILL_CHECK_VALID_IGNORE: each constant as Rust spells it. Some are names outside of Rust, too.
    let mut rusts: Vec<String> =
        ["usize", "isize", "Option", "Vec", "u8", "u16", "u32", "u64", "i32", "i64", "Status", "CheckValid"]
            .map(str::to_owned)
            .to_vec();
    for constant in list(&api()["constants"]) {
        let prefix = text(&constant["enum"]).to_uppercase();
        let words = text(&constant["name"]).strip_prefix(&prefix).unwrap().split('_').skip(1);
        rusts.push(words.map(|word| word[..1].to_owned() + &word[1..].to_lowercase()).collect());
    }
    rusts.retain(|name| name != "Cholesky" && rill::Kind::from_name(name).is_err());
    assert!(["Ignore", "BufferTooSmall", "Pcg64"].iter().all(|name| rusts.iter().any(|own| own == name)));
    for entry in fs::read_dir(Path::new(ROOT).join("include")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|kind| kind != "h") {
            continue;
        }
        for comment in fs::read_to_string(&path).unwrap().split("/*").skip(1) {
            let comment = comment.split("*/").next().unwrap();
            for spelling in ["`", "::", "&mut ", "Some(", "Ok("] {
                assert!(!comment.contains(spelling), "{path:?}: {spelling} in {comment}");
            }
            let words = comment.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.');
            for word in words.map(|word| word.trim_end_matches('.')) {
                assert!(!rusts.iter().any(|name| name == word), "{path:?}: {word} in {comment}");
            }
        }
    }
}
