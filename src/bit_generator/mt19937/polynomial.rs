//! Powers of a polynomial in the step of MT19937, so that many jumps cost as much as a few.
//!
//! Polynomials are over the integers modulo 2, one bit per coefficient, the constant term first. A polynomial may be
//! replaced by its remainder modulo any polynomial that maps every state to zero. The modulus here is x times the
//! characteristic polynomial, of degree 19937: a state has 31 bits, the low ones of its oldest word, that the next
//! step drops.
//!
//! Source: M. Matsumoto, T. Nishimura, "Mersenne Twister" (1998), appendix A, for the characteristic polynomial.

use super::{M, MATRIX_A, N};

/// The degree of the modulus.
const DEGREE: usize = 19938;
/// The number of 64-bit words in a remainder; a product of two has twice as many.
const WORDS: usize = DEGREE.div_ceil(64);

/// A polynomial of a degree below 19968.
#[derive(Clone)]
pub(super) struct Polynomial([u64; WORDS]);

impl Polynomial {
    /// From words of 32 coefficients.
    pub(super) fn new(words: &[u32; N]) -> Self {
        let mut polynomial = Self([0; WORDS]);
        for (word, pair) in polynomial.0.iter_mut().zip(words.chunks_exact(2)) {
            *word = u64::from(pair[0]) | u64::from(pair[1]) << 32;
        }
        polynomial
    }

    pub(super) fn coefficient(&self, degree: usize) -> bool {
        self.0[degree / 64] >> (degree % 64) & 1 == 1
    }

    /// The degree; 0 for the zero polynomial too.
    pub(super) fn degree(&self) -> usize {
        (0..64 * WORDS).rev().find(|&degree| self.coefficient(degree)).unwrap_or_default()
    }

    /// The remainder of its `exponent`-th power; `exponent` is at least 1.
    pub(super) fn power(&self, exponent: u64) -> Self {
        let modulus = Modulus::new();
        let mut power = self.clone();
        // The bits of the exponent below the highest, from high to low.
        for bit in (0..exponent.checked_ilog2().unwrap_or_default()).rev() {
            power = modulus.remainder(&mut power.squared());
            if exponent >> bit & 1 == 1 {
                power = modulus.remainder(&mut power.times(self));
            }
        }
        power
    }

    /// The remainder that has this constant term, modulo the characteristic polynomial instead of x times it.
    pub(super) fn with_constant(mut self, constant: bool) -> Self {
        if self.coefficient(0) != constant {
            let modulus = Modulus::new();
            let degrees = modulus.degrees[..modulus.terms].iter().chain(&[DEGREE]);
            degrees.for_each(|degree| self.0[(degree - 1) / 64] ^= 1 << ((degree - 1) % 64));
        }
        self
    }

    /// The square: every coefficient moves to twice its degree.
    fn squared(&self) -> [u64; 2 * WORDS] {
        let mut square = [0; 2 * WORDS];
        for (pair, &word) in square.chunks_exact_mut(2).zip(&self.0) {
            pair[0] = spread(word as u32);
            pair[1] = spread((word >> 32) as u32);
        }
        square
    }

    fn times(&self, other: &Self) -> [u64; 2 * WORDS] {
        let mut product = [0; 2 * WORDS];
        // The other factor, times x^shift.
        let mut shifted = [0; WORDS + 1];
        shifted[..WORDS].copy_from_slice(&other.0);
        for shift in 0..64 {
            for (place, word) in self.0.iter().enumerate() {
                if word >> shift & 1 == 1 {
                    // The last word is zero for products of remainders.
                    let target = product[place..].iter_mut();
                    target.zip(&shifted).for_each(|(sum, addend)| *sum ^= addend);
                }
            }
            double(&mut shifted);
        }
        product
    }
}

/// The bits of a word, with zeros between them.
fn spread(word: u32) -> u64 {
    let mut spread = u64::from(word);
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff;
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff;
    spread = (spread | spread << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    spread = (spread | spread << 2) & 0x3333_3333_3333_3333;
    (spread | spread << 1) & 0x5555_5555_5555_5555
}

/// Multiplies by x.
fn double(words: &mut [u64]) {
    let mut carry = 0;
    for word in words {
        (*word, carry) = (*word << 1 | carry, *word >> 63);
    }
}

/// Adds x^`shift` times the polynomial of one word.
fn add(sum: &mut [u64], word: u64, shift: usize) {
    sum[shift / 64] ^= word << (shift % 64);
    if shift % 64 > 0 {
        sum[shift / 64 + 1] ^= word >> (64 - shift % 64);
    }
}

/// The most terms of the modulus below its leading term; there are 134.
const TERMS: usize = 160;

/// x times the characteristic polynomial.
struct Modulus {
    /// The degrees of its terms, without the leading one.
    degrees: [usize; TERMS],
    terms: usize,
}

impl Modulus {
    /// With g = x^623 + x^396 and the bits a of the twist's matrix, the characteristic polynomial is (x^624 + x^397)
    /// (g^31 + a0 g^30 + a1 g^29 + ... + a30) + a31.
    fn new() -> Self {
        let mut sum = [0; WORDS + 1];
        sum[0] = 1;
        let mut next = |low: usize, high: usize, bit: u64| {
            let mut product = [0; WORDS + 1];
            for (place, &word) in sum.iter().enumerate().filter(|&(_, &word)| word != 0) {
                add(&mut product, word, 64 * place + low);
                add(&mut product, word, 64 * place + high);
            }
            product[0] ^= bit;
            sum = product;
        };
        for i in 0..31 {
            next(M - 1, N - 1, u64::from(MATRIX_A >> i & 1));
        }
        next(M, N, u64::from(MATRIX_A >> 31));
        double(&mut sum);
        let mut modulus = Self { degrees: [0; TERMS], terms: 0 };
        for degree in (0..DEGREE).filter(|degree| sum[degree / 64] >> (degree % 64) & 1 == 1) {
            modulus.degrees[modulus.terms] = degree;
            modulus.terms += 1;
        }
        modulus
    }

    /// From the top, 64 coefficients at a time, because the modulus has no term within 64 degrees of the leading one.
    fn remainder(&self, product: &mut [u64; 2 * WORDS]) -> Polynomial {
        for place in (DEGREE / 64..2 * WORDS).rev() {
            // Part of the last word is below the degree.
            let kept = if place == DEGREE / 64 { DEGREE % 64 } else { 0 };
            let excess = product[place] >> kept;
            product[place] ^= excess << kept;
            for degree in &self.degrees[..self.terms] {
                add(product, excess, 64 * place + kept - DEGREE + degree);
            }
        }
        let mut remainder = Polynomial([0; WORDS]);
        remainder.0.copy_from_slice(&product[..WORDS]);
        remainder
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn random(seed: u64) -> Polynomial {
        use rand_core::{Rng, SeedableRng};
        let mut words = [0; N];
        let mut rng = crate::Pcg64::seed_from_u64(seed);
        words[..N - 1].fill_with(|| rng.next_u32());
        Polynomial::new(&words)
    }

    #[test]
    fn the_modulus_has_the_terms_that_are_known_of_it() {
        let modulus = Modulus::new();
        // The characteristic polynomial has 135.
        assert_eq!(modulus.terms, 134);
        let last = modulus.degrees[modulus.terms - 1];
        assert!(DEGREE - last > 64, "{last}");
    }

    #[test]
    fn squares_are_products() {
        let polynomial = random(1);
        assert_eq!(polynomial.squared(), polynomial.times(&polynomial));
    }

    #[test]
    fn powers_multiply() {
        let (polynomial, modulus) = (random(2), Modulus::new());
        let product = modulus.remainder(&mut polynomial.power(5).times(&polynomial.power(9)));
        assert_eq!(product.0, polynomial.power(14).0);
    }
}
