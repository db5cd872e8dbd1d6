//! `make docs`: the README is the first page, every function is in the group of its object with a line of description,
//! and the pages and the C++ classes are included.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::{ROOT, have, output, scratch};

/// The groups of docs/reference/groups.dox that are C, and so described line by line.
fn groups() -> Vec<String> {
    let text = fs::read_to_string(Path::new(ROOT).join("docs/reference/groups.dox")).unwrap();
    let names = text.lines().filter_map(|line| line.split("@defgroup ").nth(1)?.split(' ').next());
    names.filter(|name| *name != "cpp").map(str::to_owned).collect()
}

#[test]
fn the_reference_opens_with_the_readme_and_describes_each_function_in_a_line() {
    let what_for = "the reference that make docs renders";
    if !have("make", what_for) || !have("doxygen", what_for) {
        return;
    }
    let target = scratch("reference");
    let mut make = Command::new("make");
    make.arg("-C").arg(ROOT).arg("docs").env("CARGO_TARGET_DIR", &target);
    output(make.env_remove("MAKEFLAGS").env_remove("MFLAGS").env_remove("MAKELEVEL"));
    let page = |name: &str| {
        let path = target.join("docs/html").join(format!("{name}.html"));
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
    };

    let first = page("index");
    for heading in ["Try it", "Link it", "Licence"] {
        assert!(first.contains(&format!("{heading}</h1>")), "{heading}");
    }
    for entry in fs::read_dir(Path::new(ROOT).join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "md") {
            let name = format!("md_docs_{}", path.file_stem().unwrap().to_str().unwrap().replace('-', "_"));
            assert!(!page(&name).is_empty());
            assert!(first.contains(&format!("href=\"{name}.html\"")), "the README leads to {name}");
        }
    }
    assert!(page("guide_c").contains("OBJECTS") && page("guide_cpp").contains("OBJECTS"));
    for class in ["Generator", "RandomState", "BitGenerator", "SeedSequence", "buffer"] {
        assert!(
            page(&format!("classrill_1_1{class}")).contains("See <a class=\"el\" href=\"group__")
                || class == "buffer"
        );
    }

    let mut described = BTreeSet::new();
    for group in groups() {
        let text = page(&format!("group__{}", group.replace('_', "__")));
        let (members, briefs) =
            (text.matches("<tr class=\"memitem:").count(), text.matches("<tr class=\"memdesc:").count());
        assert!(members > 0 && members == briefs, "{group}: {briefs} descriptions of {members}");
        described.extend(text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
    }
    let symbols = fs::read_to_string(Path::new(ROOT).join("tests/symbols.txt")).unwrap();
    let missing: Vec<_> = symbols.lines().filter(|name| !described.contains(*name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
