//! The library in a C program with threads, forks, signals, cancellation, functions that call Rill.

use std::path::Path;

use crate::toolchain::{ROOT, c99, link_library, output, program, scratch};

/// Compiles the program of that name in `tests/c_programs/guest`, runs it with `arguments`, and
/// returns its output.
fn guest(name: &str, arguments: &[&str]) -> String {
    let folder = scratch(&format!("guest-{name}{}", arguments.concat()));
    link_library(&folder);
    let source = Path::new(ROOT).join("tests/c_programs/guest").join(name).with_extension("c");
    let path = folder.join("program");
    let mut compiler = c99();
    compiler.arg(&source).arg("-L").arg(&folder).args(["-lrill", "-pthread", "-o"]).arg(&path);
    output(&mut compiler);
    output(program(&path, &folder).args(arguments))
}

#[test]
fn the_functions_of_a_locked_bit_generator_are_given_to_other_threads() {
    assert_eq!(guest("bitgen", &[]), "the same functions\n");
}

#[test]
fn a_cancelled_thread_ends_outside_of_the_library() {
    assert_eq!(guest("cancel", &[]), "every call returned, cancelled afterwards\n");
}

#[test]
fn the_global_random_state_works_in_the_child_of_a_fork() {
    assert_eq!(guest("fork", &[]), "0 of 40 children failed\n");
}

#[test]
fn a_signal_handler_that_draws_is_served_or_refused() {
    assert_eq!(guest("signal", &[]), "every word once, 0 wrong\n");
    assert_eq!(guest("signal", &["threads"]), "every word once, 0 wrong\n");
}

#[test]
fn a_signal_handler_may_replace_the_bit_generator_at_any_instruction_of_a_draw() {
    assert_eq!(guest("single_step", &[]), "every instruction, 0 wrong\n");
}

#[test]
fn the_lock_of_a_thread_that_has_ended_is_inherited_by_none() {
    assert_eq!(guest("exited", &[]), "invalid state\n");
}

#[test]
fn a_foreign_function_may_draw_through_its_own_functions() {
    assert_eq!(guest("foreign", &[]), "the same words\n");
}
