//! A test program runs itself again as on lesser processors: which instructions there are is found out once a process.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::process::Command;

/// What a child process is told, so that it knows what it is.
const AGAIN: &str = "RILL_TEST_AGAIN";

/// Whether this process is such a child.
#[allow(dead_code, reason = "not every test program asks")]
pub fn is_again() -> bool {
    std::env::var_os(AGAIN).is_some()
}

/// All tests of this program, in a child process for each lesser level of `RILL_CPU`.
pub fn run_again() {
    // Other architectures have one path. Who names a level wants no other.
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
