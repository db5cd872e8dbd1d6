//! A test program runs itself again as on processors with fewer instructions: a process detects
//! them only once.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::process::Command;

/// The variable that marks a child process.
const AGAIN: &str = "RILL_TEST_AGAIN";

/// Whether this process is such a child.
#[allow(dead_code, reason = "not every test program asks")]
pub fn is_again() -> bool {
    std::env::var_os(AGAIN).is_some()
}

/// All tests of this program, in a child process for each lower level of `RILL_CPU`.
pub fn run_again() {
    // Other architectures have one level. A level that the user has set is the only one tested.
    if cfg!(not(target_arch = "x86_64")) || is_again() || std::env::var_os("RILL_CPU").is_some() {
        return;
    }
    for level in ["avx2", "portable"] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        let done = child.env("RILL_CPU", level).env(AGAIN, level).arg("--quiet").output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "with RILL_CPU={level}:\n{out}{err}");
        assert!(out.contains("test result: ok. "), "with RILL_CPU={level} no test ran:\n{out}");
    }
}
