//! The names that the pickle of a random state may use.

use crate::bit_generator::Kind;
use crate::error::{Error, Result};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// `_codecs.encode`: how protocols below 3 write bytes.
    Encode,
    /// `functools.partial`, for keyword arguments.
    Partial,
    Array,
    Type,
    /// `_reconstruct`: an empty array, whose content follows as its state.
    Reconstruct,
    /// `_frombuffer`: an array in protocol 5.
    FromBuffer,
    Scalar,
    SeedSequence,
    /// Cython's helper for classes without `__reduce__`.
    UnpickleSeedSequence,
    BitGenerator(Kind),
    Generator,
    RandomState,
    /// The constructor of random states before NumPy 1.17.
    LegacyRandomStateCtor,
    BitGeneratorCtor,
    GeneratorCtor,
    RandomStateCtor,
}

impl Name {
    /// The meaning of `module.name`.
    pub(super) fn find(module: &str, name: &str) -> Result<Self> {
        Self::known(module, name).ok_or_else(|| {
            let (module, name) = (clip(module), clip(name));
            Error::state(format_args!(
                "the pickle names {module}.{name}, which is not part of a NumPy random state"
            ))
        })
    }

    fn known(module: &str, name: &str) -> Option<Self> {
        Some(match (module, name) {
            ("_codecs", "encode") => Self::Encode,
            ("functools", "partial") => Self::Partial,
            ("numpy", "ndarray") => Self::Array,
            ("numpy", "dtype") => Self::Type,
            ("numpy.core.multiarray" | "numpy._core.multiarray", "_reconstruct") => Self::Reconstruct,
            ("numpy.core.multiarray" | "numpy._core.multiarray", "scalar") => Self::Scalar,
            ("numpy.core.numeric" | "numpy._core.numeric", "_frombuffer") => Self::FromBuffer,
            ("numpy.random", "__RandomState_ctor") => Self::LegacyRandomStateCtor,
            ("numpy.random._pickle" | "randomgen._pickle", "__bit_generator_ctor") => Self::BitGeneratorCtor,
            ("numpy.random._pickle", "__generator_ctor") => Self::GeneratorCtor,
            ("numpy.random._pickle", "__randomstate_ctor") => Self::RandomStateCtor,
            ("numpy.random.bit_generator" | "numpy.random._bit_generator", "__pyx_unpickle_SeedSequence") => {
                Self::UnpickleSeedSequence
            }
            _ => match module.strip_prefix("numpy.random") {
                Some(module) => return Self::class(module, name),
                None => Self::BitGenerator(Kind::of_class(module, name)?),
            },
        })
    }

    fn class(module: &str, name: &str) -> Option<Self> {
        Some(match (module, name) {
            ("" | ".bit_generator" | "._bit_generator", "SeedSequence") => Self::SeedSequence,
            ("" | "._generator", "Generator") => Self::Generator,
            ("" | ".mtrand", "RandomState") => Self::RandomState,
            ("" | "._mt19937" | "._pcg64" | "._philox" | "._sfc64", _) => {
                Self::BitGenerator(Kind::of_class("numpy.random", name)?)
            }
            _ => return None,
        })
    }
}

/// The part of a name that fits a message.
fn clip(name: &str) -> &str {
    let end = name.char_indices().nth(80).map_or(name.len(), |(end, _)| end);
    &name[..end]
}
