//! Fills of gamma values with a shape above 1, and of ratios of such: blocks of words make many attempts together.

use super::attempts::{Attempts, BIT, GROUPS, Tested, test_all};
use super::marsaglia_tsang::MarsagliaTsang;
use crate::cpu::{self, Kernel, compress};
use crate::distribution::Bits;

/// Fewer values than these are drawn one by one. Chosen by measurement on x86-64 (`benches/fills`); any value gives the
/// same stream.
const FEW: usize = 40;

/// Fills `out` with gamma values times `scale`.
#[inline]
pub(super) fn fill(shape: MarsagliaTsang, scale: f64, bits: &mut Bits<'_>, out: &mut [f64]) {
    let many = out.len() >= FEW && shape.is_finite() && bits.doubles_of_words();
    let done = if many { fill_many(shape, scale, bits, out) } else { 0 };
    let mut promised = 2 * (out.len() - done);
    for slot in &mut out[done..] {
        promised -= 2;
        bits.promise(promised);
        *slot = scale * shape.sample(bits);
    }
}

/// As [`fill`], except for a few values at the end. Returns how many values it wrote.
#[inline(never)]
fn fill_many(shape: MarsagliaTsang, scale: f64, bits: &mut Bits<'_>, out: &mut [f64]) -> usize {
    let (mut attempts, mut tested) = (Attempts::new(), Tested::new());
    let mut done = 0;
    while out.len() - done >= FEW {
        // A value consumes at least two words.
        bits.promise(2 * (out.len() - done));
        let units = bits.units();
        let words = bits.words();
        let ready = words.len();
        let consumed = attempts.find(words, units, [shape; 2]);
        test_all(&attempts, [shape], scale, &mut tested);
        let [values] = &mut tested.values;
        let kept = compress::keep(values, tested.accepted[0]);
        out[done..done + kept].copy_from_slice(&values[..kept]);
        done += kept;
        bits.skip(consumed);
        if consumed < ready {
            bits.promise(2 * (out.len() - done - 1));
            out[done] = scale * shape.sample(bits);
            done += 1;
        }
    }
    done
}

/// Fills `out` with values made of two gammas of different shapes, except for a few at the end. Returns how many
/// values it wrote.
#[inline]
pub(in crate::distribution) fn fill_joined(
    shapes: [MarsagliaTsang; 2],
    join: impl Fn(f64, f64) -> f64 + Copy,
    bits: &mut Bits<'_>,
    out: &mut [f64],
) -> usize {
    let finite = shapes.iter().all(|shape| shape.is_finite());
    let many = out.len() >= FEW && finite && bits.doubles_of_words();
    if many { fill_many_joined(shapes, join, bits, out) } else { 0 }
}

#[inline(never)]
fn fill_many_joined(
    shapes: [MarsagliaTsang; 2],
    join: impl Fn(f64, f64) -> f64 + Copy,
    bits: &mut Bits<'_>,
    out: &mut [f64],
) -> usize {
    let mut attempts = Attempts::new();
    let mut tested = Tested::new();
    // The first gamma of the next value, if it has been drawn.
    let mut half = None;
    let mut done = 0;
    while out.len() - done >= FEW {
        // A gamma consumes at least two words.
        let promised = 2 * (out.len() - done) - usize::from(half.is_some());
        bits.promise(2 * promised);
        let units = bits.units();
        let words = bits.words();
        let ready = words.len();
        let consumed = attempts.find(words, units, shapes);
        test_all(&attempts, shapes, 1.0, &mut tested);
        let turn = half.is_some();
        let chosen = cpu::run(Choose { turn, valid: &attempts.valid, tested: &mut tested });
        let kept = compress::keep(&mut tested.values[0], chosen);
        bits.skip(consumed);
        let mut gammas = &tested.values[0][..kept];
        if let (Some(x), Some((&y, rest))) = (half, gammas.split_first()) {
            out[done] = join(x, y);
            (done, half, gammas) = (done + 1, None, rest);
        }
        if gammas.len() % 2 == 1 {
            half = gammas.last().copied();
        }
        let joined = gammas.len() / 2;
        cpu::run(Join { gammas, make: join, out: &mut out[done..done + joined] });
        done += joined;
        if consumed < ready {
            let promised = 2 * (out.len() - done) - usize::from(half.is_some());
            bits.promise(2 * (promised - 1));
            if let Some(x) = half {
                out[done] = join(x, shapes[1].sample(bits));
                (done, half) = (done + 1, None);
            } else {
                half = Some(shapes[0].sample(bits));
            }
        }
    }
    if let Some(x) = half {
        bits.promise(4 * (out.len() - done - 1));
        out[done] = join(x, shapes[1].sample(bits));
        done += 1;
    }
    done
}

/// Selects for each attempt the result for the shape that is wanted next. Returns which attempts are accepted.
struct Choose<'a> {
    /// Whether the second shape is wanted first.
    turn: bool,
    valid: &'a [u64; GROUPS],
    /// The selected values replace those of the first shape.
    tested: &'a mut Tested<2>,
}

impl Kernel for Choose<'_> {
    type Output = [u64; GROUPS];

    #[inline(always)]
    fn run(self) -> [u64; GROUPS] {
        let Tested { values: [firsts, seconds], accepted, .. } = self.tested;
        let mut turn = u64::from(self.turn);
        let mut chosen = [0; GROUPS];
        for group in 0..GROUPS {
            let (first, second) = (accepted[0][group], accepted[1][group]);
            let turns = turns(first, second, self.valid[group], &mut turn);
            chosen[group] = first & !turns | second & turns;
            for (lane, bit) in BIT.iter().enumerate() {
                let place = 64 * group + lane;
                // By bit operations: between two addresses the compiler would choose by a branch.
                let (first, second) = (firsts[place].to_bits(), seconds[place].to_bits());
                let other = if turns & bit == 0 { 0 } else { u64::MAX };
                firsts[place] = f64::from_bits(first ^ (first ^ second) & other);
            }
        }
        chosen
    }
}

/// For which attempts the second shape is wanted, given which attempts each shape accepts. `turn` is 1 if the second
/// shape is wanted at the first attempt; it is updated to the state after the last attempt.
///
/// ```text
///     attempt   0   1   2   3   4   5   6   7
///     first     1   1   0   1   1   1   0   1      whether the first shape would accept it
///     second    1   0   1   1   1   0   1   1      whether the second shape would
///     turn      0   1   1   0   1   0   1   0      0: the first shape's
///     chosen    1   0   1   1   1   1   1   1      attempt 1 is rejected: the second shape is next
/// ```
///
/// The two shapes alternate with every accepted attempt, so an attempt maps the state t to `add ^ mask & t`. These
/// maps are composed in 6 doubling steps.
#[inline(always)]
fn turns(first: u64, second: u64, valid: u64, turn: &mut u64) -> u64 {
    let mut add = first & valid;
    let mut mask = !((first ^ second) & valid);
    for doubling in 0..6 {
        let shift = 1 << doubling;
        add ^= mask & (add << shift);
        mask &= mask << shift | ((1 << shift) - 1);
    }
    let after = add ^ (mask & turn.wrapping_neg());
    let before = after << 1 | *turn;
    *turn = after >> 63;
    before
}

/// Makes one value of each pair of gammas.
struct Join<'a, J> {
    gammas: &'a [f64],
    make: J,
    out: &'a mut [f64],
}

impl<J: Fn(f64, f64) -> f64> Kernel for Join<'_, J> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for (slot, pair) in self.out.iter_mut().zip(self.gammas.chunks_exact(2)) {
            *slot = (self.make)(pair[0], pair[1]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::Kind;
    use crate::bit_generator::word_buffer::Blocks;
    use crate::distribution::beta::Beta;
    use crate::distribution::chisquare::Chisquare;
    use crate::distribution::f::F;
    use crate::distribution::gamma::Gamma;
    use crate::distribution::{Distribution, gamma::standard::StandardGamma};
    use crate::parameters::{Parametric, Value};

    /// A fill gives the values that are drawn one by one, for lengths around the edges of blocks.
    fn compare<D: Parametric + Distribution<f64>, const N: usize>(parameters: [f64; N]) {
        let distribution = D::checked(parameters.map(Value::from)).unwrap();
        let mut blocks = Blocks::default();
        for kind in Kind::all() {
            let words: Vec<u32> =
                (1..).map(|i: u32| i.wrapping_mul(0x9e37_79b9)).take(kind.seed_words()).collect();
            let (mut filled, mut single) = (kind.seeded(&words).unwrap(), kind.seeded(&words).unwrap());
            for n in (FEW - 3..FEW + 70).chain(120..135).chain([250, 256, 257, 511, 4000]) {
                let mut out = vec![0.0; n];
                distribution.fill(&mut Bits::new(&mut *filled, &mut blocks), &mut out);
                let mut bits = Bits::scalar(&mut *single);
                let same = out.iter().all(|x| x.to_bits() == distribution.sample(&mut bits).to_bits());
                drop(bits);
                assert!(same, "{n} values of {parameters:?} from {}", kind.name());
                assert_eq!(filled.next_u64(), single.next_u64(), "the state after {n} of {parameters:?}");
            }
        }
    }

    #[test]
    fn gammas() {
        for shape in [1.0000001, 1.01, 1.5, 2.5, 8.0, 100.0, 1e6, 1e13, 1e300] {
            compare::<StandardGamma, 1>([shape]);
        }
        compare::<Gamma, 2>([2.5, 0.7]);
        compare::<Chisquare, 1>([3.0]);
    }

    #[test]
    fn ratios() {
        for [a, b] in [[1.01, 1.02], [1.1, 40.0], [40.0, 1.1], [2.0, 3.0], [1e9, 1e5], [1e300, 5.0]] {
            compare::<Beta, 2>([a, b]);
            compare::<F, 2>([2.0 * a, 2.0 * b]);
        }
    }
}
