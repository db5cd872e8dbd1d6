//! The known answers in every floating-point environment that a program may have.

use std::cell::RefCell;

use rill::Status;

#[cfg(unix)]
#[path = "../environments/mod.rs"]
mod environments;

#[cfg(unix)]
use environments::Environment;

#[cfg(not(unix))]
struct Environment;

thread_local! {
    /// In which calls are made.
    static ENVIRONMENT: RefCell<Option<Environment>> = const { RefCell::new(None) };
}

/// What a call of the library returns.
pub fn made(call: impl FnOnce() -> Status) -> Status {
    ENVIRONMENT.with_borrow(|environment| match environment {
        #[cfg(unix)]
        Some(environment) => environment.around(call),
        _ => call(),
    })
}

#[cfg(unix)]
#[test]
fn in_every_floating_point_environment() {
    // All files with computations. Long fills would test nothing more here.
    let files = [
        include_str!("univariate.txt"),
        include_str!("continuous.txt"),
        include_str!("discrete.txt"),
        include_str!("vector_valued.txt"),
        include_str!("legacy.txt"),
        include_str!("samples.txt"),
    ];
    let short = |line: &&str| {
        let values = line.split(" | ").nth(1).and_then(|values| values.split(' ').next());
        values.is_some_and(|n| n.parse::<usize>().unwrap() <= 400)
    };
    let lines: Vec<&str> = files.iter().flat_map(|file| file.lines()).filter(short).collect();
    assert!(lines.len() > 1000, "{}", lines.len());
    for environment in environments::all() {
        println!("in an environment where {}", environment.name);
        ENVIRONMENT.set(Some(environment));
        crate::check_lines(&lines.join("\n"), crate::Way::Fill);
        crate::check_lines(&lines.join("\n"), crate::Way::Registry { each: false });
    }
}
