//! The tables of the functions of single precision.
//!
//! Source: Arm Optimized Routines (Copyright 2018 Arm Limited, MIT OR Apache-2.0 WITH LLVM-exception); the GNU C library
//! uses the same numbers.

use super::rows;

/// For each of 16 intervals of [0x1.66p-1, 0x1.66p0): 1 / c and log(c), c near its centre.
#[rustfmt::skip]
pub(crate) static LOGF: [[f64; 2]; 16] = rows([
    [0x3ff661ec79f8f3be, 0xbfd57bf7808caade],
    [0x3ff571ed4aaf883d, 0xbfd2bef0a7c06ddb],
    [0x3ff49539f0f010b0, 0xbfd01eae7f513a67],
    [0x3ff3c995b0b80385, 0xbfcb31d8a68224e9],
    [0x3ff30d190c8864a5, 0xbfc6574f0ac07758],
    [0x3ff25e227b0b8ea0, 0xbfc1aa2bc79c8100],
    [0x3ff1bb4a4a1a343f, 0xbfba4e76ce8c0e5e],
    [0x3ff12358f08ae5ba, 0xbfb1973c5a611ccc],
    [0x3ff0953f419900a7, 0xbfa252f438e10c1e],
    [0x3ff0000000000000, 0x0000000000000000],
    [0x3fee608cfd9a47ac, 0x3faaa5aa5df25984],
    [0x3feca4b31f026aa0, 0x3fbc5e53aa362eb4],
    [0x3feb2036576afce6, 0x3fc526e57720db08],
    [0x3fe9c2d163a1aa2d, 0x3fcbc2860d224770],
    [0x3fe886e6037841ed, 0x3fd1058bc8a07ee1],
    [0x3fe767dcf5534862, 0x3fd4043057b6ee09],
]);

/// For k < 32, as bits: 2^(k/32) - k * 2^47.
#[rustfmt::skip]
pub(crate) static EXP2F: [u64; 32] = [
    0x3ff0000000000000, 0x3fefd9b0d3158574, 0x3fefb5586cf9890f, 0x3fef9301d0125b51,
    0x3fef72b83c7d517b, 0x3fef54873168b9aa, 0x3fef387a6e756238, 0x3fef1e9df51fdee1,
    0x3fef06fe0a31b715, 0x3feef1a7373aa9cb, 0x3feedea64c123422, 0x3feece086061892d,
    0x3feebfdad5362a27, 0x3feeb42b569d4f82, 0x3feeab07dd485429, 0x3feea47eb03a5585,
    0x3feea09e667f3bcd, 0x3fee9f75e8ec5f74, 0x3feea11473eb0187, 0x3feea589994cce13,
    0x3feeace5422aa0db, 0x3feeb737b0cdc5e5, 0x3feec49182a3f090, 0x3feed503b23e255d,
    0x3feee89f995ad3ad, 0x3feeff76f2fb5e47, 0x3fef199bdd85529c, 0x3fef3720dcef9069,
    0x3fef5818dcfba487, 0x3fef7c97337b9b5f, 0x3fefa4afa2a490da, 0x3fefd0765b6e4540,
];

/// As `LOGF`, with log2(c).
#[rustfmt::skip]
pub(crate) static LOG2F: [[f64; 2]; 16] = rows([
    [0x3ff661ec79f8f3be, 0xbfdefec65b963019],
    [0x3ff571ed4aaf883d, 0xbfdb0b6832d4fca4],
    [0x3ff49539f0f010b0, 0xbfd7418b0a1fb77b],
    [0x3ff3c995b0b80385, 0xbfd39de91a6dcf7b],
    [0x3ff30d190c8864a5, 0xbfd01d9bf3f2b631],
    [0x3ff25e227b0b8ea0, 0xbfc97c1d1b3b7af0],
    [0x3ff1bb4a4a1a343f, 0xbfc2f9e393af3c9f],
    [0x3ff12358f08ae5ba, 0xbfb960cbbf788d5c],
    [0x3ff0953f419900a7, 0xbfaa6f9db6475fce],
    [0x3ff0000000000000, 0x0000000000000000],
    [0x3fee608cfd9a47ac, 0x3fb338ca9f24f53d],
    [0x3feca4b31f026aa0, 0x3fc476a9543891ba],
    [0x3feb2036576afce6, 0x3fce840b4ac4e4d2],
    [0x3fe9c2d163a1aa2d, 0x3fd40645f0c6651c],
    [0x3fe886e6037841ed, 0x3fd88e9c2c1b9ff8],
    [0x3fe767dcf5534862, 0x3fdce0a44eb17bcc],
]);
