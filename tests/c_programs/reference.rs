//! `make docs`: the README is the first page, every page and every function is there, each function with a line of
//! description, and no link leads nowhere.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::{HOST, ROOT, TARGET, deps, have, output, scratch};

/// The groups of docs/reference/groups.dox that are C, and so described line by line.
fn groups() -> Vec<String> {
    let text = fs::read_to_string(Path::new(ROOT).join("docs/reference/groups.dox")).unwrap();
    let names = text.lines().filter_map(|line| line.split("@defgroup ").nth(1)?.split(' ').next());
    names.filter(|name| *name != "cpp").map(str::to_owned).collect()
}

#[test]
fn the_site_opens_with_the_readme_and_describes_each_function_in_a_line() {
    let what_for = "the site that make docs makes";
    if !["make", "doxygen", "python3"].iter().all(|tool| have(tool, what_for)) {
        return;
    }
    let target = scratch("reference");
    let mut make = Command::new("make");
    make.arg("-C").arg(ROOT).arg("docs").env("CARGO_TARGET_DIR", &target);
    output(make.env_remove("MAKEFLAGS").env_remove("MFLAGS").env_remove("MAKELEVEL"));
    let site = target.join("docs/html");
    let mut check = Command::new("python3");
    output(check.args(["-B", "docs/site/check.py"]).arg(&site).current_dir(ROOT));
    let page = |name: &str| {
        let path = site.join(format!("{name}.html"));
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
    };

    let first = page("index");
    for heading in ["Try it", "Link it", "Licence"] {
        assert!(first.contains(&format!(">{heading} <a class=\"anchor\"")), "{heading}");
    }
    let mut pages = Vec::new();
    for entry in fs::read_dir(Path::new(ROOT).join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "md") {
            pages.push(path.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    for entry in fs::read_dir(Path::new(ROOT).join("bindings")).unwrap() {
        let path = entry.unwrap().path();
        if path.join("README.md").is_file() {
            pages.push(path.file_name().unwrap().to_str().unwrap().to_owned());
        }
    }
    assert!(pages.len() > 20);
    for name in pages {
        assert!(!page(&name).is_empty());
        assert!(first.contains(&format!("href=\"{name}.html\"")), "the menu leads to {name}");
    }
    assert!(page("guide-c").contains("id=\"objects\"") && page("guide-cpp").contains("id=\"objects\""));
    for class in ["generator", "randomstate", "bitgenerator", "seedsequence"] {
        let text = page(&format!("cpp-{class}"));
        assert!(text.contains("See <a class=\"name\" href=\"c-"), "{class} leads to the functions of C");
    }

    // The summary of a group has a row for each entry, whose second column describes it.
    let mut described = String::new();
    for group in groups() {
        let text = page(&format!("c-{}", group.replace('_', "-")));
        if group != "gsl" {
            let summary = text.split("class=\"table summary\"").nth(1).expect(&group);
            let summary = summary.split("</table>").next().unwrap();
            assert!(summary.contains("<tr>") && !summary.contains("<td></td>"), "{group}");
        }
        described.push_str(&text);
    }
    // Of a member doxygen tells the length of an array, and the parameters of a function, in two places.
    for member in ["parameter_meanings[4]</code>", "next_uint64) (<b>void</b> *state)</code>"] {
        assert!(described.contains(member), "{member}");
    }
    assert!(!described.contains("))(<b>void</b>"), "the parameters of a type of functions, once");
    let draw = page("c-draw");
    for function in ["rill_generator_draw_strided", "rill_random_state_draw_by_name"] {
        assert!(draw.contains(&format!(" id=\"{function}\"")), "{function} is where its page says");
    }
    assert!(page("guide-c").contains("<p>Buffers belong"));
    assert!(page("guide-cpp").contains("id=\"the-standard-library\""));
    let symbols = fs::read_to_string(Path::new(ROOT).join("tests/symbols.txt")).unwrap();
    let missing: Vec<_> =
        symbols.lines().filter(|name| !described.contains(&format!(" id=\"{name}\""))).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

/// The figures are committed, so that sites that show the source show them.
#[test]
fn the_figures_are_those_of_the_tables_and_of_the_draws() {
    let library = deps().join("librill.so");
    if HOST != TARGET || !library.is_file() || !have("python3", "the figures of the pages") {
        return;
    }
    for script in ["speed.py", "quality.py", "distributions.py"] {
        let mut python = Command::new("python3");
        python.arg("-B").arg(Path::new(ROOT).join("docs/figures").join(script)).arg("--check");
        output(python.env("RILL_LIBRARY", &library));
    }
}
