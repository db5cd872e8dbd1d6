//! The Makefile builds for the machine that cargo is configured for, and leaves no path of this machine in the library;
//! cargo-c is told to install the same files under the same names (tests/cinstall.sh runs it).

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::toolchain::{HOST, ROOT, TARGET, have, missing, output, scratch};

const MANIFEST: &str = include_str!("../../Cargo.toml");

fn make(arguments: &[&str]) -> Command {
    let mut command = Command::new("make");
    command.arg("-C").arg(ROOT).args(arguments);
    for name in
        ["MAKEFLAGS", "MFLAGS", "MAKELEVEL", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"]
    {
        command.env_remove(name);
    }
    command
}

/// How often `needle` stands in `hay`.
fn count(hay: &[u8], needle: &str) -> usize {
    hay.windows(needle.len()).filter(|window| *window == needle.as_bytes()).count()
}

/// Built without optimisation, to save time: the texts are those of a release library, and more.
#[test]
fn make_builds_where_cargo_is_told_to_and_no_path_of_this_machine_is_in_the_library() {
    if HOST != TARGET {
        return missing("a library for the machine that compiles", "what make builds");
    }
    if !have("make", "what make builds") {
        return;
    }
    let target = scratch("make-all");
    let mut command = make(&["all", "install"]);
    command.arg(format!("PREFIX={}", target.join("usr").display()));
    command.env("CARGO_TARGET_DIR", &target).env("CARGO_BUILD_TARGET", TARGET);
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_NET_OFFLINE", "true");
    output(&mut command);
    let cargo_home = env::var("CARGO_HOME").unwrap_or_else(|_| env::var("HOME").unwrap() + "/.cargo");
    for name in ["librill.a", if cfg!(target_os = "macos") { "librill.dylib" } else { "librill.so" }] {
        let built = fs::read(target.join(TARGET).join("release").join(name)).unwrap();
        assert_eq!(fs::read(target.join("usr/lib").join(name)).unwrap(), built, "{name} is installed");
        for path in [&cargo_home, ROOT, target.to_str().unwrap()] {
            assert_eq!(count(&built, path), 0, "{path} in {name}");
        }
        assert_ne!(count(&built, "src/"), 0, "files are named in {name}");
    }
}

#[test]
fn flags_for_the_compiler_are_kept_where_paths_are_renamed() {
    if !have("make", "flags for the compiler") {
        return;
    }
    let told = output(make(&["-n", "-B", "all"]).env("RUSTFLAGS", "-Copt-level=2"));
    assert!(told.contains("RUSTFLAGS='-Copt-level=2 --remap-path-prefix="), "{told}");
    assert!(!output(&mut make(&["-n", "-B", "all"])).contains("RUSTFLAGS="));
}

/// The keys are those of cargo-c's README: only packages with a feature `capi` are built, the name of the shared library
/// has as many components of the version as are asked for (by default two in 0.x), and each file of `include` is installed
/// below its place there.
#[test]
fn cargo_c_gives_the_same_library_and_the_same_headers() {
    let section = |name: &str| {
        let (_, after) = MANIFEST.split_once(&format!("\n[{name}]\n")).unwrap_or_else(|| panic!("no {name}"));
        after.split("\n[").next().unwrap().lines().map(str::trim).collect::<Vec<_>>()
    };
    assert!(section("features").contains(&"capi = []"));
    let library = section("package.metadata.capi.library");
    assert!(library.iter().any(|line| line.starts_with("version_suffix_components = 1")), "{library:?}");
    let headers = section("package.metadata.capi.install.include");
    assert!(headers.contains(&r#"asset = [{ from = "include/**/*" }]"#), "{headers:?}");
    let place = section("package.metadata.capi.header");
    assert!(place.contains(&"subdirectory = false") && place.contains(&"generation = false"), "{place:?}");
    // All headers are installed.
    for entry in fs::read_dir(Path::new(ROOT).join("include")).unwrap() {
        let path = entry.unwrap().path();
        assert!(
            path.is_dir() || path.extension().is_some_and(|kind| kind == "h" || kind == "hpp"),
            "{path:?}"
        );
    }
}
