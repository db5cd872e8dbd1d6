//! The committed header is the one that the source gives. `RILL_WRITE_HEADER=1 cargo test --test header` rewrites it.

use std::ffi::CStr;
use std::path::Path;

/// What stands between the includes and the declarations.
fn macros() -> String {
    format!(
        "
/** Define RILL_DECLARATIONS_ONLY for tools that read declarations and know the types of C, such as cffi: no header of C is
 * then included, and there are neither inline functions nor attributes. */
#ifndef RILL_DECLARATIONS_ONLY
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif

/** The version of this header; rill_version() is that of the library that is running. */
#define RILL_VERSION \"{}\"
/** The first part of the version; rill_version_major() at run time. */
#define RILL_VERSION_MAJOR {}
/** The second part of the version; rill_version_minor() at run time. */
#define RILL_VERSION_MINOR {}
/** The third part of the version; rill_version_patch() at run time. */
#define RILL_VERSION_PATCH {}
/** Whether this header is of that version or of a later one: 1 or 0, for the preprocessor too. rill_version_major() and
 * its neighbours tell the version of the library that is running.
 *
 * @param major  first part of the version
 * @param minor  second part
 * @param patch  third part
 */
#define RILL_VERSION_AT_LEAST(major, minor, patch) \\
    (RILL_VERSION_MAJOR > (major) || \\
     (RILL_VERSION_MAJOR == (major) && \\
      (RILL_VERSION_MINOR > (minor) || (RILL_VERSION_MINOR == (minor) && RILL_VERSION_PATCH >= (patch)))))
/** The NumPy whose streams the library of this header gives; rill_numpy_version() at run time. */
#define RILL_NUMPY_VERSION \"{}\"

/** Marks a function whose result must not be dropped; define it as nothing beforehand to be rid of the warnings. */
#ifndef RILL_NODISCARD
#if defined(RILL_DECLARATIONS_ONLY)
#define RILL_NODISCARD
#elif defined(__cplusplus) && __cplusplus >= 201703L
#define RILL_NODISCARD [[nodiscard]]
#elif defined(__GNUC__) || defined(__clang__)
#define RILL_NODISCARD __attribute__((warn_unused_result))
#else
#define RILL_NODISCARD
#endif
#endif
",
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
        numpy_version(),
    )
}

fn numpy_version() -> &'static str {
    // SAFETY: static text with a final zero byte.
    unsafe { CStr::from_ptr(rill::ffi::version::rill_numpy_version()) }.to_str().unwrap_or_default()
}

/// A table in a comment stands between fences, or rustdoc takes it for a program; in the header it is indented.
fn without_fences(text: &str) -> String {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.trim_start().strip_prefix("* ") {
            Some("```text") => inside = true,
            Some("```") => inside = false,
            _ if inside => lines.push(line.replacen("* ", "*     ", 1)),
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\n") + "\n"
}

#[test]
fn the_committed_header_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    config.after_includes = Some(macros());
    let bindings = cbindgen::Builder::new().with_crate(root).with_config(config).generate().unwrap();
    let mut fresh = Vec::new();
    bindings.write(&mut fresh);
    let fresh = without_fences(&String::from_utf8(fresh).unwrap());

    let path = root.join("include/rill.h");
    if std::env::var_os("RILL_WRITE_HEADER").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == fresh, "include/rill.h has drifted from the source: run `make header`");
    assert!(fresh.is_ascii(), "the header is plain ASCII");
}

/// Markdown, and the pages of man, take an indented block for a table or a program only after an empty line; without it its
/// lines run together.
#[test]
fn an_indented_block_of_a_comment_follows_an_empty_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
    let mut blocks = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let mut before = "";
        for line in text.lines() {
            let line = line.trim_start();
            let said = line.strip_prefix("* ").or(line.strip_prefix("/// ")).unwrap_or_default();
            if said.starts_with("    ") && !before.starts_with("    ") {
                // What belongs to a parameter or to an item of a list is indented too.
                let continues = before.starts_with(['@', '-', ' ']);
                assert!(before.is_empty() || continues, "{}: no empty line before {said:?}", path.display());
                blocks += usize::from(before.is_empty());
            }
            before = said;
        }
    }
    assert!(blocks > 10);
}
