// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/tests/vectors/randomgen.rs.

//! The known answers of randomgen's bit generators, a file a kind.

/// The files.
#[rustfmt::skip]
pub const FILES: &[&str] = &[
    include_str!("randomgen/AESCounter.txt"),
    include_str!("randomgen/BlaBla.txt"),
    include_str!("randomgen/ChaCha.txt"),
    include_str!("randomgen/DSFMT.txt"),
    include_str!("randomgen/EFIIX64.txt"),
    include_str!("randomgen/HC128.txt"),
    include_str!("randomgen/JSF.txt"),
    include_str!("randomgen/LCG128Mix.txt"),
    include_str!("randomgen/LXM.txt"),
    include_str!("randomgen/randomgen.MT19937.txt"),
    include_str!("randomgen/MT64.txt"),
    include_str!("randomgen/MWC64X32.txt"),
    include_str!("randomgen/MWC128X.txt"),
    include_str!("randomgen/MWC128X32.txt"),
    include_str!("randomgen/MWC192X.txt"),
    include_str!("randomgen/PCG32.txt"),
    include_str!("randomgen/randomgen.PCG64.txt"),
    include_str!("randomgen/randomgen.PCG64DXSM.txt"),
    include_str!("randomgen/randomgen.Philox.txt"),
    include_str!("randomgen/ThreeFry.txt"),
    include_str!("randomgen/Romu.txt"),
    include_str!("randomgen/randomgen.SFC64.txt"),
    include_str!("randomgen/SFMT.txt"),
    include_str!("randomgen/SPECK128.txt"),
    include_str!("randomgen/Squares.txt"),
    include_str!("randomgen/Tyche.txt"),
    include_str!("randomgen/Xoroshiro128.txt"),
    include_str!("randomgen/Xorshift1024.txt"),
    include_str!("randomgen/Xoshiro256.txt"),
    include_str!("randomgen/Xoshiro512.txt"),
];
