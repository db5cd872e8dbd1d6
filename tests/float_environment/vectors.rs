//! Distributions of vectors, and Generator's methods of randomgen.

use rill::ffi::{
    generator_extended::*, generator_multivariate_normal::*, generator_vector_valued::*,
    random_state_multivariate_normal::*,
};
use rill::{CheckValid, Factorization};

use super::{COVARIANCES, Objects, filled, same_in_every_environment};

#[test]
fn randomgens_methods_give_the_same_values_in_every_environment() {
    let scale = [4.0, 1.0, 0.3, 1.0, 3.0, 0.2, 0.3, 0.2, 2.0];
    for (df, rank, method) in [(2, 3, 1), (5, 3, 2), (5, 3, 3), (5, 2, 3)] {
        same_in_every_environment(&format!("wishart {df} of rank {rank} by {method}"), |around| {
            let objects = Objects::new();
            let (g, scale) = (objects.generator, scale.as_ptr());
            // SAFETY: live handles, and as many doubles as the call is told.
            filled(around, 90, f64::to_bits, |out| unsafe {
                rill_generator_wishart(g, df, scale, 3, 3, 1e-8, rank, method, out, 10)
            })
        });
    }
    let numbers = [1e-3, 0.7, 2.5, 0.0, 1.5, -0.9];
    same_in_every_environment("complex_normal", |around| {
        let objects = Objects::new();
        let (g, p) = (objects.generator, numbers.as_ptr());
        // SAFETY: live handles, and as many doubles as the call is told.
        filled(around, 300, f64::to_bits, |out| unsafe {
            rill_generator_complex_normal(g, p, p.add(2), p.add(4), out, 150)
        })
    });
    same_in_every_environment("multivariate_complex_normal", |around| {
        let objects = Objects::new();
        let (g, p) = (objects.generator, numbers.as_ptr());
        // SAFETY: live handles, and as many doubles as the call is told.
        filled(around, 300, f64::to_bits, |out| unsafe {
            rill_generator_multivariate_complex_normal(g, p, p.add(2), p.add(4), 1, 3, 1e-8, 1, out, 150)
        })
    });
}

#[test]
fn vectors_give_the_same_values_in_every_environment() {
    let (mean, check) = ([0.1, -0.2, 0.3], CheckValid::Ignore as i32);
    for cov in COVARIANCES {
        for method in [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky] {
            if method == Factorization::Cholesky && cov == COVARIANCES[1] {
                continue;
            }
            same_in_every_environment(&format!("multivariate_normal by {method:?} of {cov:?}"), |around| {
                let objects = Objects::new();
                let (g, m, c, method) = (objects.generator, mean.as_ptr(), cov.as_ptr(), method as i32);
                // SAFETY: live handles, buffers of ours.
                filled(around, 30, f64::to_bits, |out| unsafe {
                    rill_generator_multivariate_normal(g, m, c, 3, check, 1e-8, method, out, 10)
                })
            });
        }
        same_in_every_environment(&format!("RandomState's multivariate_normal of {cov:?}"), |around| {
            let objects = Objects::new();
            // SAFETY: as above.
            filled(around, 30, f64::to_bits, |out| unsafe {
                let (mean, cov) = (mean.as_ptr(), cov.as_ptr());
                rill_random_state_multivariate_normal(
                    objects.random_state,
                    mean,
                    cov,
                    3,
                    check,
                    1e-8,
                    out,
                    10,
                )
            })
        });
    }
    same_in_every_environment("dirichlet", |around| {
        let (objects, alpha) = (Objects::new(), [1e-3, 0.7, 2.5]);
        // SAFETY: as above.
        filled(around, 300, f64::to_bits, |out| unsafe {
            rill_generator_dirichlet(objects.generator, alpha.as_ptr(), 3, out, 100)
        })
    });
}
