//! Legacy draws that take too long for a fuzz run.

/// Whether a call with such parameters is left out.
pub fn is_endless(name: &str, parameters: &[f64]) -> bool {
    match name {
        "rill_random_state_zipf" | "zipf" => parameters.iter().any(|&a| a > 1.0 && a < 1.02),
        "rill_random_state_hypergeometric" | "hypergeometric" => parameters.iter().any(|&n| n > 1e17),
        _ => false,
    }
}
