//! Jumps of generators that are linear over two elements, as xoshiro and its kin are.
//!
//! A step is a linear map, so n steps are a polynomial in it: the remainder of x^n by the characteristic polynomial of
//! the step. Several jumps are a power of the polynomial of one.
//!
//! Source: H. Haramoto, M. Matsumoto, T. Nishimura, F. Panneton, P. L'Ecuyer, "Efficient Jump Ahead for F2-Linear Random
//! Number Generators", INFORMS Journal on Computing 20 (2008).

/// A polynomial of a degree below 64 N; bit i of the words is the coefficient of x^i.
pub(super) type Polynomial<const N: usize> = [u64; N];

/// The `jumps`-th power of `jump`, modulo x^(64 N) + `characteristic`.
pub(super) fn power<const N: usize>(
    jump: &Polynomial<N>,
    characteristic: &Polynomial<N>,
    mut jumps: u64,
) -> Polynomial<N> {
    let mut result = None;
    let mut square = *jump;
    while jumps > 0 {
        if jumps & 1 == 1 {
            result = Some(result.map_or(square, |result| product(&result, &square, characteristic)));
        }
        jumps >>= 1;
        if jumps > 0 {
            square = product(&square, &square, characteristic);
        }
    }
    result.unwrap_or_else(|| {
        let mut one = [0; N];
        one[0] = 1;
        one
    })
}

fn product<const N: usize>(
    a: &Polynomial<N>,
    b: &Polynomial<N>,
    characteristic: &Polynomial<N>,
) -> Polynomial<N> {
    let mut result: Polynomial<N> = [0; N];
    for bit in (0..64 * N).rev() {
        result = times_x(&result, characteristic);
        let factor = (b[bit / 64] >> (bit % 64) & 1).wrapping_neg();
        for (word, &term) in result.iter_mut().zip(a) {
            *word ^= term & factor;
        }
    }
    result
}

/// The polynomial times x, modulo x^(64 N) + `characteristic`.
#[inline(always)]
pub(super) const fn times_x<const N: usize>(
    polynomial: &Polynomial<N>,
    characteristic: &Polynomial<N>,
) -> Polynomial<N> {
    let over = (polynomial[N - 1] >> 63).wrapping_neg();
    let (mut result, mut carried, mut i) = ([0; N], 0, 0);
    while i < N {
        result[i] = (polynomial[i] << 1 | carried) ^ (characteristic[i] & over);
        carried = polynomial[i] >> 63;
        i += 1;
    }
    result
}

/// Applies a polynomial in the step to a state of `W` words.
pub(super) fn apply<const N: usize, const W: usize>(
    state: &mut [u64; W],
    polynomial: &Polynomial<N>,
    step: impl Fn(&mut [u64; W]),
) {
    let mut sum = [0; W];
    for bit in 0..64 * N {
        if polynomial[bit / 64] >> (bit % 64) & 1 == 1 {
            for (word, &term) in sum.iter_mut().zip(&*state) {
                *word ^= term;
            }
        }
        step(state);
    }
    *state = sum;
}
