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
fn make_command(goal: &str, prefix: &Path, destdir: &str) -> Command {
    let mut command = Command::new("make");
    command.arg("-C").arg(ROOT).arg(goal).arg("LIBRARY=").arg(format!("BUILD={}", deps().display()));
    command.arg(format!("PREFIX={}", prefix.display())).arg(format!("DESTDIR={destdir}"));
    // Removes the variables of a make that may have started these tests.
    command.env_remove("MAKEFLAGS").env_remove("MFLAGS").env_remove("MAKELEVEL");
    command
}

fn make(goal: &str, prefix: &Path, destdir: &str) {
    output(&mut make_command(goal, prefix, destdir));
}

/// One installation for the tests that read it.
static PREFIX: LazyLock<PathBuf> = LazyLock::new(|| {
    let prefix = scratch("install").join("usr");
    make("install", &prefix, "");
    prefix
});

/// The flags of pkg-config for an installation, split as by a shell.
fn pkg_config(prefix: &Path, arguments: &[&str]) -> Vec<String> {
    let mut command = Command::new("pkg-config");
    command.args(arguments).arg("rill").env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"));
    let said = output(&mut command);
    let mut shell = Command::new("sh");
    shell.args(["-c", r#"eval "set -- $1"; printf '%s\n' "$@""#, "sh", &said]);
    output(&mut shell).lines().map(str::to_owned).collect()
}

fn have_pkg_config(what_for: &str) -> bool {
    have("make", what_for) && have("pkg-config", what_for)
}

fn expected() -> String {
    fs::read_to_string(Path::new(ROOT).join("c-examples/reproduce_numpy.expected")).unwrap()
}

/// Compiles the example of all seeds with these flags, and runs it with the libraries of a folder.
fn compiles_and_runs(test: &str, mut compiler: Command, flags: &[String], library: &Path) {
    let program = scratch(test).join("program");
    compiler.arg("-std=c99").args(STRICT).arg(Path::new(ROOT).join("c-examples/reproduce_numpy.c"));
    output(compiler.args(flags).arg("-o").arg(&program));
    assert_eq!(run(&program, library), expected());
}

#[test]
fn an_example_compiles_with_what_pkg_config_says() {
    if !have_pkg_config("an installation through pkg-config") {
        return;
    }
    assert_eq!(pkg_config(&PREFIX, &["--modversion"]), [VERSION]);
    let flags = pkg_config(&PREFIX, &["--cflags", "--libs"]);
    compiles_and_runs("pkg-config", find_compiler(false).expect("a C compiler"), &flags, &PREFIX.join("lib"));
}

/// Whether programs can be linked with no shared library at all.
fn have_static_c(compiler: impl Fn() -> Command, name: &str, what_for: &str) -> bool {
    let folder = scratch(&format!("static-c-{name}-{what_for}"));
    let source = write(&folder, "empty.c", "int main(void) { return 0; }\n");
    let linked = compiler().arg(source).args(["-static", "-o"]).arg(folder.join("empty")).output();
    let linked = linked.is_ok_and(|done| done.status.success());
    if !linked {
        missing(&format!("a static C library for {name}"), what_for);
    }
    linked
}

/// pkg-config's flags for static linking, with and without -static: the compiler itself adds the library for unwinding.
#[test]
fn an_example_links_statically_with_what_pkg_config_says() {
    let what_for = "static linking through pkg-config";
    if !have_pkg_config(what_for) {
        return;
    }
    let mut flags = pkg_config(&PREFIX, &["--cflags", "--libs", "--static"]);
    let library = PREFIX.join("lib");
    let own = || find_compiler(false).expect("a C compiler");
    compiles_and_runs("pkg-config-private", own(), &flags, &library);
    flags.push("-static".to_owned());
    if have_static_c(own, "the C compiler", what_for) {
        compiles_and_runs("pkg-config-static", own(), &flags, Path::new("/nowhere"));
    }
    let clang = || Command::new("clang");
    if HOST == TARGET && have("clang", what_for) && have_static_c(clang, "clang", what_for) {
        compiles_and_runs("pkg-config-clang", clang(), &flags, Path::new("/nowhere"));
    }
}

/// pkg-config works for a prefix with spaces, and after the tree was moved to another folder with spaces.
#[test]
fn an_example_compiles_with_what_pkg_config_says_of_a_tree_that_was_moved() {
    if !have_pkg_config("an installation that was moved, through pkg-config") {
        return;
    }
    // Version 0.29, the other implementation, does not escape the spaces of ${pcfiledir}.
    let spaces = !output(Command::new("pkg-config").arg("--version")).starts_with("0.");
    let (first, second) = if spaces { ("my programs", "other folder") } else { ("programs", "folder") };
    let folder = scratch("pkg-config-moved");
    make("install", &Path::new("/").join(first), folder.join("stage").to_str().unwrap());
    let prefix = folder.join(second);
    fs::rename(folder.join("stage").join(first), &prefix).unwrap();
    let flags = pkg_config(&prefix, &["--cflags", "--libs"]);
    compiles_and_runs(
        "pkg-config-moved-program",
        find_compiler(false).expect("a C compiler"),
        &flags,
        &prefix.join("lib"),
    );
}

/// Libraries and headers may be installed in other places than below the prefix; rill.pc and CMake's files follow.
#[test]
fn folders_outside_of_the_prefix_are_found() {
    if !have_pkg_config("folders outside of the prefix") {
        return;
    }
    let folder = scratch("folders");
    let mut command = make_command("install", &folder.join("usr"), "");
    command.arg(format!("LIBDIR={}", folder.join("elsewhere/lib").display()));
    command.arg(format!("INCLUDEDIR={}", folder.join("headers").display()));
    output(command.arg(format!("CMAKEDIR={}", folder.join("usr/share/cmake/Rill").display())));
    let flags = pkg_config(&folder.join("elsewhere"), &["--cflags", "--libs"]);
    let library = folder.join("elsewhere/lib");
    compiles_and_runs("folders-program", find_compiler(false).expect("a C compiler"), &flags, &library);
    if have_cmake() {
        let project = folder.join("project");
        fs::create_dir(&project).unwrap();
        write(&project, "CMakeLists.txt", &readme::block("cmake"));
        write(&project, "main.c", &readme::block("c"));
        cmake(&project, &folder.join("usr"));
    }
}

#[test]
fn the_readme_s_lines_for_another_prefix_find_the_installation() {
    if !have_pkg_config("another prefix") || HOST != TARGET {
        return;
    }
    let folder = scratch("another-prefix");
    make("install", &folder.join("rill"), "");
    write(&folder, "main.c", &readme::block("c"));
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let lines = readme.split("```sh\n").find(|block| block.starts_with("export PKG_CONFIG_PATH=")).unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-ec", &format!("{}\n./a.out", lines.split("\n```").next().unwrap())]);
    shell
        .current_dir(&folder)
        .env("HOME", &folder)
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("PKG_CONFIG_PATH");
    assert_eq!(output(&mut shell), readme::block("text"));
}

#[test]
fn the_readme_s_line_for_a_small_program_puts_the_library_inside() {
    if !have_pkg_config("a program with the library inside") || HOST != TARGET || !cfg!(target_os = "linux") {
        return;
    }
    let folder = scratch("library-inside");
    write(&folder, "main.c", &readme::block("c"));
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let line = readme.lines().find(|line| line.contains("-l:librill.a") && line.starts_with("cc ")).unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-ec", &format!("{line}\n./a.out")]).current_dir(&folder);
    shell.env("PKG_CONFIG_PATH", PREFIX.join("lib/pkgconfig")).env_remove("LD_LIBRARY_PATH");
    assert_eq!(output(&mut shell), readme::block("text"));
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

/// The installed files contain no path of the first installation. The static library's target names all that it needs,
/// for programs with the shared C library and for those without any shared library.
#[test]
fn a_cmake_project_links_statically_with_an_installation_that_was_moved() {
    if !have_cmake() {
        return;
    }
    let folder = scratch("cmake-static");
    make("install", Path::new("/no where"), folder.join("stage").to_str().unwrap());
    let prefix = folder.join("moved & kept");
    fs::rename(folder.join("stage/no where"), &prefix).unwrap();
    let mut project = readme::block("cmake").replace("Rill::rill", "Rill::static");
    let compiler = || find_compiler(false).expect("a C compiler");
    if have_static_c(compiler, "the C compiler", "static linking through CMake") {
        project +=
            "add_executable(alone main.c)\ntarget_link_libraries(alone PRIVATE Rill::static -static)\n";
    } else {
        project += "add_executable(alone main.c)\ntarget_link_libraries(alone PRIVATE Rill::static)\n";
    }
    write(&folder, "CMakeLists.txt", &project);
    write(&folder, "main.c", &readme::block("c"));
    cmake(&folder, &prefix);
    for program in ["simulation", "alone"] {
        assert_eq!(run(&folder.join("build").join(program), &folder), readme::block("text"), "{program}");
    }
}

/// A package may hold one of the libraries alone: `Rill::rill` is what there is, `Rill::static` never the shared one.
#[test]
fn cmake_finds_the_library_that_is_there() {
    if !have_cmake() {
        return;
    }
    for kept in ["shared", "static"] {
        let prefix = scratch("cmake-one-library").join("usr");
        make("install", &prefix, "");
        for path in files(&prefix.join("lib")) {
            let library = path.file_name().unwrap().to_str().unwrap().starts_with("librill");
            if library && path.extension().is_some_and(|kind| kind == "a") != (kept == "static") {
                fs::remove_file(&path).unwrap();
            }
        }
        for target in ["rill", "static"] {
            let folder = scratch("cmake-one-library-project");
            let project = readme::block("cmake").replace("Rill::rill", &format!("Rill::{target}"));
            write(&folder, "CMakeLists.txt", &project);
            write(&folder, "main.c", &readme::block("c"));
            if kept == "shared" && target == "static" {
                let path = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
                let configured = Command::new("cmake")
                    .args(["-S", ".", "-B", "build", &path])
                    .current_dir(&folder)
                    .output();
                assert!(!configured.unwrap().status.success(), "Rill::static without librill.a");
            } else {
                cmake(&folder, &prefix);
                let printed = run(&folder.join("build/simulation"), &prefix.join("lib"));
                assert_eq!(printed, readme::block("text"), "Rill::{target} of a {kept} library");
            }
        }
    }
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

/// `make install` installs the source of the Fortran module, all of it but what `make -C bindings/fortran clean` removes.
#[test]
fn the_source_of_the_fortran_module_is_installed() {
    if !have("make", "what is installed") {
        return;
    }
    let source = Path::new(ROOT).join("bindings/fortran");
    for file in files(&source) {
        let name = file.strip_prefix(&source).unwrap();
        let installed = match name.to_str().unwrap() {
            "README.md" => PREFIX.join("share/doc/rill/bindings/fortran").join(name),
            built if built.starts_with("build/") => continue,
            _ => PREFIX.join("share/rill/fortran").join(name),
        };
        assert_eq!(fs::read(installed).unwrap(), fs::read(&file).unwrap(), "{file:?}");
    }
    let fpm = fs::read_to_string(PREFIX.join("share/rill/fpm.toml")).unwrap();
    assert!(fpm.contains("source-dir = \"fortran\""), "{fpm}");
}

#[test]
fn the_pages_that_the_header_and_the_readme_name_are_installed() {
    if !have("make", "what is installed") {
        return;
    }
    for named in
        ["README.md", "SECURITY.md", "docs/state-format.md", "docs/streams.md", "docs/figures/normal.svg"]
    {
        let installed = fs::read(PREFIX.join("share/doc/rill").join(named)).unwrap();
        assert_eq!(installed, fs::read(Path::new(ROOT).join(named)).unwrap(), "{named}");
    }
    // DLLs are installed without man pages.
    let library = PREFIX.join("share/man/man3/rill_default_rng.3");
    assert_eq!(library.is_file(), !cfg!(windows), "{library:?}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Files and folders, those inside first.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            found.extend(everything(&path));
        }
        found.push(path);
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
    for prefix in ["/opt/rill", "/usr/local", "/opt/with spaces & more"] {
        make("install", Path::new(prefix), destdir);
        for file in everything(&stage).iter().filter(|path| path.is_file()) {
            if ["pc", "cmake"].iter().any(|kind| file.extension().is_some_and(|own| own == *kind)) {
                assert!(!fs::read_to_string(file).unwrap().contains(destdir), "{file:?}");
            }
        }
        make("uninstall", Path::new(prefix), destdir);
        assert_eq!(everything(&stage), Vec::<PathBuf>::new());
        make("uninstall", Path::new(prefix), destdir);
    }
}

#[test]
fn uninstall_leaves_what_others_installed_and_what_lies_above_the_prefix() {
    if !have("make", "make uninstall") {
        return;
    }
    let above = scratch("uninstall");
    let prefix = above.join("usr");
    let other = prefix.join("lib/pkgconfig/other.pc");
    fs::create_dir_all(other.parent().unwrap()).unwrap();
    fs::write(&other, "").unwrap();
    make("install", &prefix, "");
    make("uninstall", &prefix, "");
    let kept = [other, prefix.join("lib/pkgconfig"), prefix.join("lib"), prefix.clone()];
    assert_eq!(everything(&above), kept);
    fs::remove_file(&kept[0]).unwrap();
    make("install", &prefix, "");
    make("uninstall", &prefix, "");
    assert_eq!(everything(&above), Vec::<PathBuf>::new());
    assert!(above.is_dir());
}
