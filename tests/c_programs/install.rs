//! What `make install` installs is found by pkg-config and by CMake, and works.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::readme;
use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, deps, find_compiler, have, missing, output, run, scratch, write,
};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const MAJOR: &str = env!("CARGO_PKG_VERSION_MAJOR");

/// `make` with the library of these tests instead of one that it would build.
fn make(goal: &str, prefix: &Path, destdir: &str) {
    let mut command = Command::new("make");
    command.arg("-C").arg(ROOT).arg(goal).arg("LIBRARY=").arg(format!("BUILD={}", deps().display()));
    command.arg(format!("PREFIX={}", prefix.display())).arg(format!("DESTDIR={destdir}"));
    // The make that may have started these tests is another one.
    output(command.env_remove("MAKEFLAGS").env_remove("MFLAGS").env_remove("MAKELEVEL"));
}

/// One installation for the tests that read it.
static PREFIX: LazyLock<PathBuf> = LazyLock::new(|| {
    let prefix = scratch("install").join("usr");
    make("install", &prefix, "");
    prefix
});

fn expected() -> String {
    fs::read_to_string(Path::new(ROOT).join("c-examples/reproduce_numpy.expected")).unwrap()
}

#[test]
fn an_example_compiles_with_what_pkg_config_says() {
    let what_for = "an installation through pkg-config";
    if !have("make", what_for) || !have("pkg-config", what_for) {
        return;
    }
    let ask = |arguments: &[&str]| {
        let mut command = Command::new("pkg-config");
        output(command.args(arguments).arg("rill").env("PKG_CONFIG_PATH", PREFIX.join("lib/pkgconfig")))
    };
    assert_eq!(ask(&["--modversion"]).trim(), VERSION);
    let program = scratch("pkg-config").join("program");
    let mut compiler = find_compiler(false).expect("a C compiler");
    compiler.arg("-std=c99").args(STRICT).arg(Path::new(ROOT).join("c-examples/reproduce_numpy.c"));
    output(compiler.args(ask(&["--cflags", "--libs"]).split_whitespace()).arg("-o").arg(&program));
    assert_eq!(run(&program, &PREFIX.join("lib")), expected());
}

/// Whether a project can be built here by CMake, for the machine that runs it.
fn have_cmake() -> bool {
    let what_for = "an installation through CMake";
    if HOST != TARGET {
        missing("a library for the machine that compiles", what_for);
        return false;
    }
    have("make", what_for) && have("cmake", what_for)
}

/// Configures and builds the project in `folder`, where `find_package` looks into `prefix`.
fn cmake(folder: &Path, prefix: &Path) {
    let path = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    output(Command::new("cmake").args(["-S", ".", "-B", "build", &path]).current_dir(folder));
    output(Command::new("cmake").args(["--build", "build"]).current_dir(folder));
}

#[test]
fn the_readme_s_cmake_project_builds_and_runs() {
    if !have_cmake() {
        return;
    }
    let folder = scratch("cmake");
    write(&folder, "CMakeLists.txt", &readme::block("cmake"));
    write(&folder, "main.c", &readme::block("c"));
    cmake(&folder, &PREFIX);
    assert_eq!(run(&folder.join("build/simulation"), &PREFIX.join("lib")), readme::block("text"));
}

/// Nothing in the installed files says where the installation first was; the static library brings what it needs.
#[test]
fn a_cmake_project_links_statically_with_an_installation_that_was_moved() {
    if !have_cmake() {
        return;
    }
    let folder = scratch("cmake-static");
    make("install", Path::new("/nowhere"), folder.join("stage").to_str().unwrap());
    let prefix = folder.join("moved");
    fs::rename(folder.join("stage/nowhere"), &prefix).unwrap();
    let project = readme::block("cmake").replace("Rill::rill", "Rill::static");
    write(&folder, "CMakeLists.txt", &project);
    write(&folder, "main.c", &readme::block("c"));
    cmake(&folder, &prefix);
    assert_eq!(run(&folder.join("build/simulation"), &folder), readme::block("text"));
}

#[test]
fn cmake_refuses_a_version_that_is_too_old() {
    if !have_cmake() {
        return;
    }
    for (wanted, found) in
        [("0.1", true), (VERSION, true), ("0.1...0.9", true), ("99.0", false), ("0.0.1...<0.1", false)]
    {
        let folder = scratch("cmake-version");
        let project = format!(
            "cmake_minimum_required(VERSION 3.19)\nproject(wants NONE)\nfind_package(Rill {wanted} REQUIRED)\n"
        );
        write(&folder, "CMakeLists.txt", &project);
        let path = format!("-DCMAKE_PREFIX_PATH={}", PREFIX.display());
        let done = Command::new("cmake")
            .args(["-S", ".", "-B", "build", &path])
            .current_dir(&folder)
            .output()
            .unwrap();
        assert_eq!(done.status.success(), found, "{wanted}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_installation_has_a_versioned_library_and_every_header() {
    if !have("make", "what is installed") {
        return;
    }
    let lib = PREFIX.join("lib");
    let dynamic = output(Command::new("readelf").arg("-d").arg(lib.join("librill.so")));
    assert!(dynamic.contains(&format!("Library soname: [librill.so.{MAJOR}]")), "{dynamic}");
    for (link, to) in [
        ("librill.so", format!("librill.so.{MAJOR}")),
        (&format!("librill.so.{MAJOR}"), format!("librill.so.{VERSION}")),
    ] {
        assert_eq!(fs::read_link(lib.join(link)).unwrap(), Path::new(&to));
    }
    assert!(lib.join("librill.a").is_file());
    let include = Path::new(ROOT).join("include");
    for header in files(&include) {
        let installed = PREFIX.join("include").join(header.strip_prefix(&include).unwrap());
        assert_eq!(fs::read(installed).unwrap(), fs::read(&header).unwrap(), "{header:?}");
    }
}

#[test]
fn the_pages_that_the_header_and_the_readme_name_are_installed() {
    if !have("make", "what is installed") {
        return;
    }
    for named in ["README.md", "docs/state-format.md", "docs/streams.md"] {
        let installed = fs::read(PREFIX.join("share/doc/rill").join(named)).unwrap();
        assert_eq!(installed, fs::read(Path::new(ROOT).join(named)).unwrap(), "{named}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn destdir_goes_before_the_prefix_and_uninstall_takes_everything_away() {
    if !have("make", "DESTDIR and make uninstall") {
        return;
    }
    let stage = scratch("destdir");
    let destdir = stage.to_str().unwrap();
    make("install", Path::new("/opt/rill"), destdir);
    let pc = fs::read_to_string(stage.join("opt/rill/lib/pkgconfig/rill.pc")).unwrap();
    assert!(pc.contains("prefix=/opt/rill\n") && !pc.contains(destdir), "{pc}");
    make("uninstall", Path::new("/opt/rill"), destdir);
    assert_eq!(files(&stage), Vec::<PathBuf>::new());
}
