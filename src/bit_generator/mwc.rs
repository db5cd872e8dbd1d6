//! Scrambled multiply-with-carry generators of lag k: the oldest of k digits, times `a`, plus the carry, is the new digit
//! and, above it, the new carry. Digits have 64 or 32 bits. The output is the newest digit xored with the carry.
//!
//! The digits, oldest first, then the carry, are those of an integer modulo the prime m = a b^k - 1, where b is 2^64 or
//! 2^32. A step divides the integer by b, modulo m, so that any number of steps is one multiplication, forward or back.
//! Large fills are made from several places, to which such steps lead.
//!
//! Source: S. Vigna, "Scrambled Multiply-with-Carry Pseudorandom Number Generators", arXiv:2610.27313 (2026).

mod of_32;
mod of_64;

pub use of_32::{Mwc64x32, Mwc128x32};
pub use of_64::{Mwc128x, Mwc192x};

use super::{Delta, is_negative};
use crate::error::{Error, Result};

/// Integers modulo m = a b^(N - 1) - 1, as N digits, the least significant first.
struct Modulus<const N: usize> {
    a: u64,
    /// The bits of a digit.
    bits: u32,
}

impl<const N: usize> Modulus<N> {
    /// Binary logarithm of the steps of one jump.
    const fn jump(&self) -> u32 {
        self.bits * N as u32 / 2
    }

    fn low(&self, wide: u128) -> u64 {
        wide as u64 & u64::MAX >> (64 - self.bits)
    }

    /// Whether the integer is positive and less than m.
    fn holds(&self, digits: &[u64; N]) -> bool {
        let mut last = [self.low(u128::MAX); N];
        last[N - 1] = self.a - 1;
        *digits != [0; N] && digits.iter().rev().lt(last.iter().rev())
    }

    /// The seed, made valid as the author recommends.
    fn seeded(&self, mut digits: [u64; N]) -> [u64; N] {
        if !self.holds(&digits) {
            digits[N - 1] = 1;
        }
        digits
    }

    fn restored(&self, digits: [u64; N]) -> Result<[u64; N]> {
        if self.holds(&digits) {
            return Ok(digits);
        }
        let ones = (N - 1) * self.bits as usize / 4;
        Err(Error::state(format_args!(
            "state is not valid: the integer formed by the digits and the carry must be positive and smaller than the \
             modulus {:#x}{:f<ones$}",
            self.a - 1,
            ""
        )))
    }

    /// The integer times b: a step back.
    fn times_base(&self, digits: &[u64; N]) -> [u64; N] {
        let sum = u128::from(digits[N - 1]) << self.bits | u128::from(digits[N - 2]);
        let a = u128::from(self.a);
        let mut before = *digits;
        before[..N - 1].rotate_right(1);
        before[0] = (sum / a) as u64;
        before[N - 1] = (sum % a) as u64;
        before
    }

    /// The product divided by b^N (P. L. Montgomery, "Modular Multiplication Without Trial Division", 1985). `y` is less
    /// than m.
    ///
    /// Since m is -1 modulo b, the sum has as many m added as its lowest digit tells, before it is divided by b.
    #[inline(never)]
    fn product(&self, x: &[u64; N], y: &[u64; N]) -> [u64; N] {
        let a = u128::from(self.a);
        let (mut sum, mut above) = ([0; N], 0u128);
        for &digit in y {
            let mut carry = 0u128;
            for (slot, &x) in sum.iter_mut().zip(x) {
                let wide = u128::from(x) * u128::from(digit) + u128::from(*slot) + carry;
                *slot = self.low(wide);
                carry = wide >> self.bits;
            }
            let lowest = u128::from(sum[0]);
            sum.rotate_left(1);
            let wide = lowest * a + u128::from(sum[N - 2]);
            sum[N - 2] = self.low(wide);
            let top = above + carry + (wide >> self.bits);
            sum[N - 1] = self.low(top);
            above = top >> self.bits;
        }
        // The sum is less than 2 m. Subtracting m is adding 1 and subtracting a b^(N - 1).
        let (mut less, mut carry) = (sum, 1);
        for slot in &mut less {
            let wide = u128::from(*slot) + carry;
            *slot = self.low(wide);
            carry = wide >> self.bits;
        }
        let top = (above + carry) << self.bits | u128::from(less[N - 1]);
        if top < a {
            return sum;
        }
        less[N - 1] = (top - a) as u64;
        less
    }

    /// The factor whose [`Self::product`] with an integer is the integer after so many steps.
    #[inline(never)]
    fn leap(&self, mut steps: u64) -> [u64; N] {
        // One step is 1/b, times b^N, and none is b^N.
        let mut square = [0; N];
        square[N - 1] = 1;
        let mut leap = self.times_base(&square);
        while steps > 0 {
            if steps & 1 == 1 {
                leap = self.product(&leap, &square);
            }
            square = self.product(&square, &square);
            steps >>= 1;
        }
        leap
    }

    /// The integer after `moves` moves of 2^`log2_steps` steps. A negative number of moves goes back.
    fn moved(&self, mut digits: [u64; N], moves: &Delta, log2_steps: u32) -> [u64; N] {
        let back = is_negative(moves);
        // 1/b and b, times b^N.
        let mut factor = [0; N];
        factor[N - 1] = 1;
        if back {
            factor = self.times_base(&self.times_base(&factor));
        }
        for _ in 0..log2_steps {
            factor = self.product(&factor, &factor);
        }
        for mut word in if back { negated(moves) } else { *moves } {
            for _ in 0..64 {
                if word & 1 == 1 {
                    digits = self.product(&digits, &factor);
                }
                factor = self.product(&factor, &factor);
                word >>= 1;
            }
        }
        digits
    }
}

fn negated(delta: &Delta) -> Delta {
    let mut carry = true;
    delta.map(|word| {
        let (word, over) = (!word).overflowing_add(carry.into());
        carry = over;
        word
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::algorithm::check_fills;
    use crate::bit_generator::{Algorithm, Native};

    fn check<const N: usize>(modulus: &Modulus<N>) {
        let largest = modulus.low(u128::MAX);
        assert!(!modulus.holds(&[largest; N]));
        let mut last = [largest; N];
        last[N - 1] = modulus.a - 1;
        assert!(!modulus.holds(&last), "m");
        assert!(!modulus.holds(&[0; N]));
        last[0] -= 1;
        assert!(modulus.holds(&last), "m - 1");
        let mut first = [0; N];
        first[0] = 1;
        for digits in [first, last, modulus.seeded([largest; N])] {
            let mut slow = digits;
            for steps in 0..200_u64 {
                let back = negated(&[steps, 0, 0, 0]);
                assert_eq!(modulus.moved(digits, &back, 0), slow, "{steps} steps back");
                assert_eq!(modulus.moved(slow, &[steps, 0, 0, 0], 0), digits, "{steps} steps");
                assert_eq!(modulus.product(&slow, &modulus.leap(steps)), digits, "a leap of {steps} steps");
                slow = modulus.times_base(&slow);
            }
            let far = [1, 2, 3, 4];
            let there = modulus.moved(digits, &far, modulus.jump());
            assert_eq!(modulus.moved(there, &negated(&far), modulus.jump()), digits);
        }
    }

    #[test]
    fn moves_are_many_steps() {
        check(&of_64::Mwc128x::MODULUS);
        check(&of_64::Mwc192x::MODULUS);
        check(&of_32::Lag1::MODULUS);
        check(&of_32::Lag3::MODULUS);
    }

    #[test]
    fn chunks_are_single_draws() {
        side_by_side(&of_32::Mwc64x32::from_words(&[1; 2]), 8 * 1040);
        side_by_side(&of_32::Mwc128x32::from_words(&[1; 4]), 8 * 1040);
        side_by_side(&of_64::Mwc128x::from_words(&[1; 4]), of_64::CHUNK);
    }

    fn side_by_side(generator: &dyn Algorithm, chunk: usize) {
        let mut generator = generator.boxed_clone().unwrap();
        for _ in 0..2 {
            check_fills(
                &*generator,
                &[chunk - 1, chunk, chunk + 1, 2 * chunk - 1, 2 * chunk, 3 * chunk + 17],
            );
            generator.next_u32();
        }
    }
    #[test]
    fn native_words_are_single_draws() {
        let mut filled = of_32::Mwc64x32::from_words(&[1; 2]);
        let mut single = filled.clone();
        for n in [16 * 1040 - 1, 16 * 1040, 16 * 1040 + 1, 40_000] {
            let mut out = vec![0; n];
            filled.fill_raw(&mut out);
            assert!(out.iter().all(|&word| word == single.next_u32().into()), "{n}");
            assert_eq!(filled, single, "{n}");
        }
    }
}
