//! The man pages that `make install` makes: one for every function of the library, without a fault of typesetting.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::toolchain::{ROOT, have, output, scratch};

/// The pages, written into a folder of that name.
fn pages(folder: &str) -> PathBuf {
    let folder = scratch(folder);
    output(Command::new(Path::new(ROOT).join("docs/reference/man.sh")).arg(&folder));
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn every_exported_function_has_a_man_page() {
    if !have("awk", "the man pages") {
        return;
    }
    let folder = pages("man");
    let symbols = fs::read_to_string(Path::new(ROOT).join("tests/symbols.txt")).unwrap();
    for symbol in symbols.lines().filter(|line| line.starts_with("rill_")) {
        let page = fs::read_to_string(folder.join(format!("{symbol}.3"))).expect(symbol);
        for part in [
            format!(".SH NAME\n{symbol} \\- "),
            format!("{symbol}("),
            ".SH DESCRIPTION\n".to_owned(),
            ".SH SEE ALSO\n".to_owned(),
        ] {
            assert!(page.contains(&part), "{symbol}: no {part:?}");
        }
        assert_eq!(page.contains(".SH PARAMETERS"), !page.contains("(void);"), "{symbol}: parameters");
    }
    for name in names(&folder) {
        let page = fs::read_to_string(folder.join(&name)).unwrap();
        assert!(!page.contains("#rill_"), "{name} has a link of doxygen");
    }
    let bitgen = fs::read_to_string(folder.join("rill_bitgen.3")).unwrap();
    for source in ["rill_generator_bitgen", "rill_bit_generator_bitgen", "rill_plain_bitgen"] {
        assert!(bitgen.contains(&format!("\\fB{source}\\fP(3)")), "where a bitgen comes from: {source}");
    }
    let groups = fs::read_to_string(Path::new(ROOT).join("docs/reference/groups.dox")).unwrap();
    let first = fs::read_to_string(folder.join("rill.3")).unwrap();
    for group in groups.lines().filter_map(|line| line.split("@defgroup ").nth(1)?.split(' ').next()) {
        let name = format!("rill_{group}");
        assert_eq!(folder.join(format!("{name}.3")).is_file(), group != "cpp", "{name}");
        assert_eq!(first.contains(&format!("\\fB{name}\\fP(3)")), group != "cpp", "rill(3) leads to {name}");
    }
    // Marks of doxygen, tables whose lines would run together, and words of headings that begin a sentence.
    for name in names(&folder) {
        let page = fs::read_to_string(folder.join(&name)).unwrap();
        assert!(!page.contains(" #rill_"), "{name}");
        let lines = page.lines().scan(false, |code, line| {
            *code = line == ".nf" || (*code && line != ".fi");
            Some((*code, line))
        });
        for (code, line) in lines {
            assert!(code || !line.starts_with("    "), "{name}: {line}");
        }
    }
    assert!(first.contains(".SS BUFFERS\nBuffers belong"));
    // What `make uninstall` takes away, and no two that are one on a file system without upper and lower case.
    let mut listed = Command::new(Path::new(ROOT).join("docs/reference/man.sh"));
    let listed = output(listed.arg("--names"));
    let mut listed: Vec<_> = listed.lines().map(str::to_owned).collect();
    listed.sort();
    assert_eq!(names(&folder), listed);
    let mut folded: Vec<_> = listed.iter().map(|name| name.to_lowercase()).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), listed.len());
}

/// Otherwise man pages and doxygen join the lines of a table or program to those of the text.
#[test]
fn tables_and_programs_in_descriptions_stand_between_empty_lines() {
    for header in ["rill.h", "rill_inline.h", "rill_global.h", "rill_npyrandom.h", "rill_gsl.h"] {
        let text = fs::read_to_string(Path::new(ROOT).join("include").join(header)).unwrap();
        for comment in text.split("\n/**").skip(1).filter_map(|rest| rest.split("*/").next()) {
            // The continued lines of parameters are indented too.
            let description =
                comment.split("\n * @param").next().and_then(|rest| rest.split("\n * @return").next());
            let lines: Vec<_> = description.unwrap_or("").lines().skip(1).collect();
            for pair in lines.windows(2) {
                let indented = [0, 1].map(|i| pair[i].starts_with(" *     "));
                let text = [0, 1].map(|i| !indented[i] && pair[i].len() > 3);
                assert!(
                    !(text[0] && indented[1] || indented[0] && text[1]),
                    "{header}: {}\n{}",
                    pair[0],
                    pair[1]
                );
            }
        }
    }
}

#[test]
fn the_man_pages_are_typeset_without_a_warning() {
    let what_for = "the typesetting of man pages";
    if !have("awk", what_for) {
        return;
    }
    let folder = pages("man-typeset");
    let paths: Vec<_> = names(&folder).iter().map(|name| folder.join(name)).collect();
    if have("groff", what_for) {
        let done = Command::new("groff").args(["-man", "-ww", "-z"]).args(&paths).output().unwrap();
        assert!(done.status.success());
        assert_eq!(String::from_utf8_lossy(&done.stderr), "");
    }
    if have("mandoc", what_for) {
        let done =
            Command::new("mandoc").args(["-T", "lint", "-W", "warning"]).args(&paths).output().unwrap();
        let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
        // Before the first release there is no date.
        let warnings: Vec<_> = said.lines().filter(|line| !line.contains("missing date")).collect();
        assert_eq!(warnings, Vec::<&str>::new());
    }
}
