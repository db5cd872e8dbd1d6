//! The C compiler, and the library that cargo has just built.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread::{self, ThreadId};

pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The machine that compiles, and the one that the library and the programs are for.
pub const HOST: &str = env!("RILL_HOST");
pub const TARGET: &str = env!("RILL_TARGET");

/// Warnings are errors in every program that includes the header.
pub const STRICT: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// target/<profile>/deps, where the tests and the library they were built with stand side by side. `cargo test` does
/// not renew the copies one floor up.
pub fn deps() -> PathBuf {
    env::current_exe().unwrap().parent().unwrap().to_path_buf()
}

/// A folder of its own for each test. Tests run side by side: a name belongs to the test that asks first.
pub fn scratch(test: &str) -> PathBuf {
    static OWNERS: Mutex<BTreeMap<String, ThreadId>> = Mutex::new(BTreeMap::new());
    let this = thread::current().id();
    let owner = *OWNERS.lock().unwrap().entry(test.to_owned()).or_insert(this);
    assert_eq!(owner, this, "two tests use the folder {test}");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// The compiler that the crate cc finds for the target of this build, for C or C++; None where there is none.
pub fn find_compiler(cpp: bool) -> Option<Command> {
    let compiler = cc::Build::new()
        .cargo_metadata(false)
        .cargo_warnings(false)
        .target(TARGET)
        .host(HOST)
        .opt_level(1)
        .cpp(cpp)
        .try_get_compiler()
        .ok()?;
    let found =
        Command::new(compiler.path()).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    found.is_ok().then(|| compiler.to_command())
}

/// The C compiler, strict, with the header's folder.
pub fn c99() -> Command {
    let mut compiler = find_compiler(false).expect("a C compiler");
    compiler.arg("-std=c99").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
    compiler
}

/// Puts the library that was just built into `folder` under the names that linker and loader use.
pub fn link_library(folder: &Path) {
    let names: &[&str] = if cfg!(target_os = "macos") {
        &["librill.dylib", concat!("librill.", env!("CARGO_PKG_VERSION_MAJOR"), ".dylib")]
    } else if cfg!(windows) {
        &["rill.dll"] // Mingw's linker reads the library itself.
    } else {
        &["librill.so", concat!("librill.so.", env!("CARGO_PKG_VERSION_MAJOR"))]
    };
    let library = deps().join(names[0]);
    for name in names {
        #[cfg(unix)]
        std::os::unix::fs::symlink(&library, folder.join(name)).unwrap();
        #[cfg(not(unix))]
        fs::copy(&library, folder.join(name)).unwrap();
    }
}

/// Runs a command to its end; returns its output, or fails with all that it printed.
pub fn output(command: &mut Command) -> String {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{command:?}: {}\n{out}{err}", done.status);
    out.into_owned()
}

/// A program of the target, through the emulator that cargo was told of if there is one, with the shared library of
/// `library`, and no other.
pub fn program(program: &Path, library: &Path) -> Command {
    let runner = format!("CARGO_TARGET_{}_RUNNER", TARGET.to_uppercase().replace('-', "_"));
    let mut command = match env::var(runner) {
        Ok(runner) => {
            let mut words = runner.split_whitespace();
            let mut command = Command::new(words.next().expect("a runner"));
            command.args(words).arg(program);
            command
        }
        Err(_) => Command::new(program),
    };
    command.env("LD_LIBRARY_PATH", library).env("DYLD_LIBRARY_PATH", library);
    command
}

/// Runs such a program, and returns its output.
pub fn run(path: &Path, library: &Path) -> String {
    output(&mut program(path, library))
}

/// Compiles C text against the header and the shared library; returns the program, and its folder.
pub fn compile(test: &str, source: &Path) -> (PathBuf, PathBuf) {
    let folder = scratch(test);
    link_library(&folder);
    let program = folder.join("program");
    output(c99().arg(source).arg("-L").arg(&folder).args(["-lrill", "-lm", "-o"]).arg(&program));
    (program, folder)
}

/// Compiles C text, runs it, and returns its output.
pub fn compile_and_run(test: &str, source: &Path) -> String {
    let (program, folder) = compile(test, source);
    run(&program, &folder)
}

/// Writes a source file into `folder`.
pub fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Whether a tool is installed. If not, this is printed past the test harness, which hides the output of passing tests;
/// or it is a failure, if all tools are required.
pub fn have(tool: impl AsRef<OsStr>, what_for: &str) -> bool {
    let tool = tool.as_ref();
    let found =
        Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !found {
        missing(&tool.to_string_lossy(), what_for);
    }
    found
}

/// See [`have`].
pub fn missing(tool: &str, what_for: &str) {
    let required = env::var_os("RILL_REQUIRE_TOOLS").is_some();
    assert!(!required, "{tool} is missing: needed to test {what_for}");
    let _ = writeln!(std::io::stderr(), "\n*** NOT TESTED: {what_for}, because {tool} is missing ***");
}

/// Where Eigen's headers are, if it is installed.
pub fn eigen() -> Option<Vec<String>> {
    if HOST != TARGET || !have("pkg-config", "rill.hpp with Eigen") {
        return None;
    }
    let found = Command::new("pkg-config").args(["--cflags", "eigen3"]).output().unwrap();
    if !found.status.success() {
        missing("Eigen (libeigen3-dev)", "rill.hpp with Eigen");
        return None;
    }
    let flags = String::from_utf8_lossy(&found.stdout).replace("-I", "-isystem");
    Some(flags.split_whitespace().map(str::to_owned).collect())
}
