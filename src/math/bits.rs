//! NaNs with fixed bits: the bits that arithmetic gives a NaN depend on the processor.

/// The NaN that x86-64 gives for an invalid operation.
pub(super) const INVALID: f64 = f64::from_bits(0xfff8_0000_0000_0000);
pub(super) const INVALID_F32: f32 = f32::from_bits(0xffc0_0000);

/// a * b, where inf * 0 is the NaN of x86-64 on every processor.
#[inline(always)]
pub(crate) fn product(a: f64, b: f64) -> f64 {
    let product = a * b;
    if product.is_nan() && !a.is_nan() && !b.is_nan() { INVALID } else { product }
}

/// The quiet NaN of the NaN x, with the same sign and payload.
#[inline(always)]
pub(super) fn quiet(x: f64) -> f64 {
    f64::from_bits(x.to_bits() | 1 << 51)
}

#[inline(always)]
pub(super) fn quiet_f32(x: f32) -> f32 {
    f32::from_bits(x.to_bits() | 1 << 22)
}

pub(super) fn is_signaling(x: f64) -> bool {
    x.is_nan() && x.to_bits() & 1 << 51 == 0
}

pub(super) fn is_signaling_f32(x: f32) -> bool {
    x.is_nan() && x.to_bits() & 1 << 22 == 0
}

/// The upper half of the bits: sign, exponent and 20 bits of mantissa.
#[inline(always)]
pub(super) fn high(x: f64) -> u32 {
    (x.to_bits() >> 32) as u32
}

/// x with its upper half replaced.
#[inline(always)]
pub(super) fn with_high(x: f64, high: u32) -> f64 {
    f64::from_bits(u64::from(high) << 32 | x.to_bits() & 0xffff_ffff)
}

/// Selects one of two values without a branch.
#[inline(always)]
pub(super) fn choose(which: bool, one: f64, other: f64) -> f64 {
    let mask = u64::from(which).wrapping_neg();
    f64::from_bits(one.to_bits() & mask | other.to_bits() & !mask)
}
