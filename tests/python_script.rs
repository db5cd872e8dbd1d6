//! tests/python.sh finds a Python that is new enough and complete, among others that are not.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of programs that answer the script's questions as a Python does; `lacks` is in those that they fail.
struct Pythons(PathBuf);

impl Pythons {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pythons-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn with(self, name: &str, lacks: Option<&str>) -> Self {
        let fails = lacks.map(|word| format!("*{word}*) exit 1 ;;\n")).unwrap_or_default();
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let own = path.display();
        fs::write(&path, format!("#!/bin/sh\ncase $2 in\n{fails}*executable*) echo {own} ;;\nesac\n"))
            .unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    /// What the script says where there are these alone, and the shell's own programs.
    fn found(&self, arguments: &[&str], python: Option<&str>) -> Output {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python.sh");
        let mut command = Command::new("/bin/sh");
        command
            .arg(script)
            .args(arguments)
            .env_clear()
            .env("PATH", &self.0)
            .env("PYENV_ROOT", self.0.join("pyenv"));
        command.envs(python.map(|python| ("PYTHON", self.0.join(python)))).output().unwrap()
    }

    fn finds(&self, arguments: &[&str], python: Option<&str>, name: &str) {
        let output = self.found(arguments, python);
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(told.trim_end(), self.0.join(name).display().to_string());
        assert!(output.status.success() && output.stderr.is_empty());
    }
}

const OLD: Option<&str> = Some("version_info");
const WITHOUT_VENV: Option<&str> = Some("ensurepip");

#[test]
fn the_newest_that_is_whole_is_found() {
    let pythons = Pythons::new("many")
        .with("python3.14", OLD)
        .with("python3.13", WITHOUT_VENV)
        .with("python3.12", None)
        .with("python3", None)
        .with("own", None)
        .with("pyenv/versions/3.13.0/bin/python3", None);
    pythons.finds(&[], None, "python3.12");
    pythons.finds(&[], Some("own"), "own");
    pythons.finds(&["8", "11"], None, "python3");
    // One that is named and will not do.
    pythons.finds(&[], Some("python3.13"), "python3.12");
}

#[test]
fn those_of_pyenv_are_found_where_there_is_no_other() {
    let pythons = Pythons::new("pyenv")
        .with("python3", OLD)
        .with("pyenv/versions/3.13.0/bin/python3", WITHOUT_VENV)
        .with("pyenv/versions/3.12.1/bin/python3", None);
    pythons.finds(&[], None, "pyenv/versions/3.12.1/bin/python3");
}

#[test]
fn what_to_install_is_said_where_there_is_none() {
    let pythons = Pythons::new("none").with("python3", OLD).with("python3.13", WITHOUT_VENV);
    let output = pythons.found(&[], None);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && output.stdout.is_empty());
    for words in
        ["python3 is not Python 3.12 or later", "python3.13 is without venv", "python3.13-venv", "PYTHON"]
    {
        assert!(told.contains(words), "{told}");
    }
}
