//! The complex normal distribution, of one dimension.
//!
//! Density: that of the pair (Re z, Im z), which is bivariate normal about loc. The variances of the two parts are
//! Re(gamma + relation) / 2 and Re(gamma - relation) / 2, and their covariance is Im(relation) / 2. So gamma is the
//! mean of |z - loc|^2, and relation that of (z - loc)^2.
//!
//! Method: two standard normal values x and y, in this order; x for the real part, and rho x + sqrt(1 - rho^2) y for the
//! imaginary part, with the correlation rho of the two.
//!
//! A NaN among the parameters is not refused, unless it is Im(gamma). The package does the same.
//!
//! Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing 44
//! (1996); randomgen 2.5.1's `ExtendedGenerator.complex_normal`.

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::error::{Error, Result};

/// Pairs of a real and an imaginary part. Same stream as `randomgen.ExtendedGenerator.complex_normal`.
pub(crate) struct ComplexNormal {
    loc: [f64; 2],
    scale: [f64; 2],
    rho: f64,
    rest: f64,
}

impl ComplexNormal {
    pub(crate) fn new(loc: [f64; 2], gamma: [f64; 2], relation: [f64; 2]) -> Result<Self> {
        let covariance = 0.5 * relation[1];
        let real = 0.5 * (gamma[0] + relation[0]);
        let imaginary = 0.5 * (gamma[0] - relation[0]);
        if gamma[1] != 0.0 {
            return Err(Error::argument("Im(gamma) != 0"));
        }
        if imaginary < 0.0 {
            return Err(Error::argument("Re(gamma - relation) < 0"));
        }
        if real < 0.0 {
            return Err(Error::argument("Re(gamma + relation) < 0"));
        }
        let both = imaginary > 0.0 && real > 0.0;
        let rho = if both { covariance / (imaginary * real).sqrt() } else { 0.0 };
        // The tests let a NaN pass.
        if rho.abs() > 1.0 || (!both && covariance != 0.0) {
            return Err(Error::argument("Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)"));
        }
        Ok(Self { loc, scale: [real.sqrt(), imaginary.sqrt()], rho, rest: (1.0 - rho * rho).sqrt() })
    }

    /// Fills `out` with pairs.
    pub(crate) fn fill(&self, bits: &mut Bits<'_>, out: &mut [[f64; 2]]) {
        StandardNormal.fill(bits, out.as_flattened_mut());
        for [x, y] in out {
            *y = self.loc[1] + self.scale[1] * (self.rho * *x + self.rest * *y);
            *x = self.loc[0] + self.scale[0] * *x;
        }
    }
}
