//! The fused multiply-add, a * b + c rounded once: by the processor if it has the instruction, otherwise in software.

#![cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "one of the two implementations suffices there")
)]

/// A way to compute the fused multiply-add. Both ways give the same bits.
pub(crate) trait Fma {
    /// Whether it takes many operations, so that avoiding it pays.
    const IS_SLOW: bool;
    /// An implementation without branches, for arguments that are 0 or of moderate size.
    type Moderate: Fma;

    fn fma(a: f64, b: f64, c: f64) -> f64;
}

/// One instruction, for code that is compiled for processors that have it.
pub(crate) struct Hardware;

/// Plain operations, for processors that lack the instruction.
pub(crate) struct Software;

/// The same for moderate arguments, without the branch that tests for others.
pub(crate) struct WithinReach;

impl Fma for Hardware {
    const IS_SLOW: bool = false;
    type Moderate = Self;

    #[inline(always)]
    fn fma(a: f64, b: f64, c: f64) -> f64 {
        #[allow(clippy::disallowed_methods, reason = "the one place that calls it")]
        a.mul_add(b, c)
    }
}

impl Fma for Software {
    const IS_SLOW: bool = true;
    type Moderate = WithinReach;

    #[inline(always)]
    fn fma(a: f64, b: f64, c: f64) -> f64 {
        if is_moderate(a) && is_moderate(b) && is_moderate(c) {
            fused_moderate(a, b, c)
        } else {
            fused(a, b, c)
        }
    }
}

impl Fma for WithinReach {
    const IS_SLOW: bool = true;
    type Moderate = Self;

    #[inline(always)]
    fn fma(a: f64, b: f64, c: f64) -> f64 {
        fused_moderate(a, b, c)
    }
}

/// The implementation for code that may run on any processor of the target.
#[cfg(any(
    target_feature = "fma",
    target_arch = "aarch64",
    target_arch = "powerpc64",
    target_arch = "s390x",
    all(target_arch = "riscv64", target_feature = "d"),
    all(target_arch = "loongarch64", target_feature = "d"),
))]
pub(crate) type Baseline = Hardware;
#[cfg(not(any(
    target_feature = "fma",
    target_arch = "aarch64",
    target_arch = "powerpc64",
    target_arch = "s390x",
    all(target_arch = "riscv64", target_feature = "d"),
    all(target_arch = "loongarch64", target_feature = "d"),
)))]
pub(crate) type Baseline = Software;

/// Makes functions that call the body of the same name for this processor.
macro_rules! dispatch {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $t:ty),+) -> $out:ty;)+) => {$(
        $(#[$doc])*
        #[inline]
        pub(crate) fn $name($($arg: $t),+) -> $out {
            #[inline(never)]
            fn baseline($($arg: $t),+) -> $out {
                $crate::math::body::$name::<$crate::math::fma::Baseline>($($arg),+)
            }
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            {
                #[target_feature(enable = "fma")]
                unsafe fn detected($($arg: $t),+) -> $out {
                    $crate::math::body::$name::<$crate::math::fma::Hardware>($($arg),+)
                }
                if $crate::cpu::fma() {
                    // SAFETY: the processor has the feature.
                    return unsafe { detected($($arg),+) };
                }
            }
            baseline($($arg),+)
        }
    )+};
}
pub(crate) use dispatch;

/// A finite number that is not 0, without its sign, as m * 2^e with m in [2^52, 2^53).
fn split(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32;
    let fraction = bits & ((1 << 52) - 1);
    if exponent == 0 {
        let shift = fraction.leading_zeros() as i32 - 11;
        (fraction << shift, -1074 - shift)
    } else {
        (fraction | 1 << 52, exponent - 1075)
    }
}

/// m shifted right. If any bit is lost, the lowest bit is set, so that later rounding and ties are still right.
fn jam(m: u128, shift: u32) -> u128 {
    if shift > 127 {
        return 1; // m is not 0
    }
    m >> shift | u128::from(m & ((1 << shift) - 1) != 0)
}

/// Whether the size is in [2^-450, 2^450). Neither a product of two such numbers nor its rounding error then leaves
/// the range of normal numbers.
#[inline(always)]
fn is_moderate(x: f64) -> bool {
    (x.to_bits() >> 52 & 0x7ff).wrapping_sub(1023 - 450) < 900
}

/// a * b + c rounded once, for moderate values, by floating-point operations alone.
///
/// Source: S. Boldo, G. Melquiond, "Emulation of a FMA and Correctly Rounded Sums: Proved Algorithms Using Rounding to
/// Odd", IEEE Trans. Computers 57 (2008).
#[inline(always)]
pub(super) fn fused_moderate(a: f64, b: f64, c: f64) -> f64 {
    let (product, rest) = exact_product(a, b);
    let (inner, innermost) = exact_sum(c, rest);
    let (sum, outer) = exact_sum(product, inner);
    sum + sum_to_odd(innermost, outer)
}

/// A product and its rounding error (T. J. Dekker, 1971).
#[inline(always)]
pub(super) fn exact_product(a: f64, b: f64) -> (f64, f64) {
    let ((ah, al), (bh, bl)) = (halves(a), halves(b));
    let product = a * b;
    (product, al * bl - (product - ah * bh - al * bh - ah * bl))
}

/// Two doubles of 26 bits each.
#[inline(always)]
fn halves(x: f64) -> (f64, f64) {
    let shifted = 134217729.0 * x;
    let high = shifted - (shifted - x);
    (high, x - high)
}

/// A sum and its rounding error (D. E. Knuth).
#[inline(always)]
fn exact_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let of_b = sum - a;
    (sum, (a - (sum - of_b)) + (b - of_b))
}

/// A sum rounded to odd: if it is not exact, the neighbour whose last bit is 1.
#[inline(always)]
fn sum_to_odd(a: f64, b: f64) -> f64 {
    let (sum, rest) = exact_sum(a, b);
    let bits = sum.to_bits();
    let step = u64::from(rest != 0.0) & !bits;
    let towards_zero = (bits ^ rest.to_bits()) >> 63;
    f64::from_bits(bits.wrapping_add(step).wrapping_sub((step & towards_zero) << 1))
}

/// a * b + c, rounded once.
#[cold]
fn fused(a: f64, b: f64, c: f64) -> f64 {
    if a == 0.0 || b == 0.0 || !a.is_finite() || !b.is_finite() {
        return a * b + c; // the product is exact
    }
    if !c.is_finite() {
        return c;
    }
    if c == 0.0 {
        return a * b;
    }
    let negative = a.is_sign_negative() != b.is_sign_negative();
    let ((ma, ea), (mb, eb), (mc, ec)) = (split(a), split(b), split(c));
    // Both terms have their highest bit at 124 or 125, above at least 20 zeros.
    let (product, ep) = ((u128::from(ma) * u128::from(mb)) << 20, ea + eb - 20);
    let (addend, ec) = (u128::from(mc) << 73, ec - 73);
    let (product, addend, e) = if ep >= ec {
        (product, jam(addend, ep.abs_diff(ec)), ep)
    } else {
        (jam(product, ep.abs_diff(ec)), addend, ec)
    };
    if negative == c.is_sign_negative() {
        round(negative, product + addend, e)
    } else if product >= addend {
        round(negative, product - addend, e)
    } else {
        round(!negative, addend - product, e)
    }
}

/// m * 2^e rounded to the nearest double, ties to even; +0 for 0, which is an exact difference.
fn round(negative: bool, m: u128, e: i32) -> f64 {
    if m == 0 {
        return 0.0;
    }
    let top = 127 - m.leading_zeros() as i32;
    // The number of bits below the last place of the result: it has 53 places, or fewer in the subnormal range.
    let drop = (top - 52).max(-1074 - e);
    let kept = if drop <= 0 {
        (m << -drop) as u64
    } else if drop > 127 {
        0 // less than half of the smallest subnormal
    } else {
        let rest = m & ((1 << drop) - 1);
        let half = 1 << (drop - 1);
        let kept = (m >> drop) as u64;
        kept + u64::from(rest > half || rest == half && kept & 1 == 1)
    };
    let exponent = e + drop + 1074;
    // The highest of the 53 places, and a carry out of them, add to the exponent, as they should.
    let magnitude = if exponent < 2046 { ((exponent as u64) << 52) + kept } else { f64::INFINITY.to_bits() };
    f64::from_bits(magnitude | u64::from(negative) << 63)
}
