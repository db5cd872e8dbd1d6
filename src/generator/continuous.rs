//! `Generator`'s continuous distributions.

use super::Generator;
use crate::distribution::normal::Normal;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Normal doubles of mean `loc` and standard deviation `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn normal(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Normal::checked([loc.into(), scale.into()])?, out)
    }
}
