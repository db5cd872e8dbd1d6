//! Marsaglia and Tsang's attempts, many at a time: finding them in a block of words, and testing them.
//!
//! Most attempts consume two words, one for the normal and one for the uniform. A normal that is not wholly under its
//! layer consumes a second word, the height of its point. If the point is under the curve, the attempt's uniform is the
//! third word, and the words after it are paired anew. If it is not, the attempt is rejected after two words, so the
//! pairs stay. If 1 + c x is not positive, the attempt ends without a uniform, and the next word is a normal.
//!
//! ```text
//!     words       w0   w1   w2   w3   w4   w5   w6   w7   w8  ...
//!     normals     w0        w2        w4             w7             what each proposes; w4 is not wholly under its layer
//!     uniforms         w1        w3             w6        w8        w5 is the height of w4's point, and w6 its uniform
//!     attempt     0         1         2              3
//! ```

use super::marsaglia_tsang::{FURTHEST, MarsagliaTsang, log_of_unit, quick_test};
use crate::bit_generator::word_buffer::{BLOCK, Units};
use crate::cpu::{self, Kernel};
use crate::distribution::attempts::UNCLEAR;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::ziggurat::{Marks, is_under, layer_of, propose_all};

/// The most attempts in a block of words.
pub(super) const MOST: usize = BLOCK / 2;
/// Words with one bit per attempt.
pub(super) const GROUPS: usize = MOST / 64;

/// One bit for each of 64 lanes. Selecting from a table vectorizes everywhere; shifting does not.
pub(super) const BIT: [u64; 64] = {
    let mut bits = [0; 64];
    let mut i = 0;
    while i < 64 {
        bits[i] = 1 << i;
        i += 1;
    }
    bits
};

/// The most attempts laid out at a time. More may be written than are valid; later ones overwrite them.
const LANES: usize = 64;

/// The attempts of a block of words, as far as these words suffice.
pub(super) struct Attempts {
    normals: [f64; MOST + LANES],
    uniforms: [f64; MOST + LANES],
    /// The words that propose the normals laid out last.
    proposers: [u64; LANES],
    /// The last words of a block, if there are too few to be laid out in place.
    last: [u64; 2 * LANES],
    /// A bit for each attempt that has a normal and a uniform; 0 for one whose normal was rejected.
    pub(super) valid: [u64; GROUPS],
}

impl Attempts {
    pub(super) fn new() -> Self {
        Self {
            normals: [0.0; MOST + LANES],
            uniforms: [0.0; MOST + LANES],
            proposers: [0; LANES],
            last: [0; 2 * LANES],
            valid: [0; GROUPS],
        }
    }

    /// Finds attempts. Stops before the first that (a) needs more words than the block has, (b) has a normal from the
    /// tail, or (c) is rejected without a uniform for only one of the two shapes. Returns how many words the attempts
    /// before it consume.
    pub(super) fn find(&mut self, words: &[u64], units: Units, shapes: [MarsagliaTsang; 2]) -> usize {
        let may_reject = shapes.iter().any(|shape| shape.is_rejected(-FURTHEST));
        self.valid = [0; GROUPS];
        let (mut place, mut count) = (0, 0);
        'laid_out: loop {
            let rest = &words[place..];
            let length = LANES.min(rest.len() / 2);
            if length == 0 {
                return place;
            }
            self.lay_out(rest, units, count);
            let normals = &mut self.normals[count..];
            let mut beyond = Marks::default();
            propose_all::<StandardNormal, f64>(&self.proposers[..length], normals, &mut beyond);
            let beyond = beyond[0];
            let mut open = beyond;
            if may_reject {
                for (&x, bit) in normals[..length].iter().zip(BIT) {
                    open |= if shapes[0].is_rejected(x) | shapes[1].is_rejected(x) { bit } else { 0 };
                }
            }
            let mut valid = u64::MAX >> (LANES - length);
            while open != 0 {
                let lane = open.trailing_zeros() as usize;
                let x = normals[lane];
                // How many words the normal consumes.
                let mut consumed = 1;
                let mut under = true;
                if beyond >> lane & 1 != 0 {
                    let layer = layer_of::<StandardNormal, f64>(self.proposers[lane]);
                    if layer == 0 {
                        self.mark(valid & below(lane), count);
                        return place + 2 * lane;
                    }
                    let height = self.uniforms[count + lane];
                    under = is_under::<StandardNormal, f64>(layer, height, x);
                    consumed = 2;
                }
                let rejected = shapes.map(|shape| shape.is_rejected(x));
                if !under || consumed == 2 && rejected == [true, true] {
                    valid &= !(1 << lane);
                    open &= open - 1;
                    continue;
                }
                place += 2 * lane;
                self.mark(valid & below(lane), count);
                count += lane;
                let next = place + consumed;
                if rejected == [true, true] {
                    place = next;
                } else if rejected == [false, false] && next < words.len() {
                    self.uniforms[count] = units.f64(words[next]);
                    self.mark(1, count);
                    count += 1;
                    place = next + 1;
                } else {
                    return place;
                }
                continue 'laid_out;
            }
            self.mark(valid, count);
            count += length;
            place += 2 * length;
        }
    }

    /// Writes the proposers and the uniforms of pairs of words.
    #[inline]
    fn lay_out(&mut self, words: &[u64], units: Units, count: usize) {
        let words = words.first_chunk().unwrap_or_else(|| {
            self.last[..words.len()].copy_from_slice(words);
            &self.last
        });
        if let Some(uniforms) = self.uniforms[count..].first_chunk_mut() {
            cpu::run(LayOut { words, units, proposers: &mut self.proposers, uniforms });
        }
    }

    /// Marks valid attempts, from the position `count` on.
    #[inline]
    fn mark(&mut self, valid: u64, count: usize) {
        let (group, lane) = (count / 64, count % 64);
        if let Some(marks) = self.valid.get_mut(group) {
            *marks |= valid << lane;
        }
        if let Some(marks) = self.valid.get_mut(group + 1) {
            *marks |= valid >> 1 >> (63 - lane);
        }
    }
}

/// The bits below one bit.
#[inline]
fn below(lane: usize) -> u64 {
    (1 << lane) - 1
}

struct LayOut<'a> {
    words: &'a [u64; 2 * LANES],
    units: Units,
    proposers: &'a mut [u64; LANES],
    uniforms: &'a mut [f64; LANES],
}

impl Kernel for LayOut<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        let Self { words, units, proposers, uniforms } = self;
        for i in 0..LANES {
            proposers[i] = words[2 * i];
            uniforms[i] = units.f64(words[2 * i + 1]);
        }
    }
}

/// The results of attempts, for each of `N` shapes.
pub(super) struct Tested<const N: usize> {
    pub(super) values: [[f64; MOST]; N],
    pub(super) accepted: [[u64; GROUPS]; N],
    unclear: [[u64; GROUPS]; N],
    /// The attempts that fail the quick test, compressed: places, normals, uniforms and logarithms of uniforms.
    places: [u8; MOST],
    compressed: [[f64; MOST]; 3],
    results: [[u64; MOST]; N],
}

impl<const N: usize> Tested<N> {
    pub(super) fn new() -> Self {
        Self {
            values: [[0.0; MOST]; N],
            accepted: [[0; GROUPS]; N],
            unclear: [[0; GROUPS]; N],
            places: [0; MOST],
            compressed: [[0.0; MOST]; 3],
            results: [[0; MOST]; N],
        }
    }

    /// Tests attempts by the quick test, and those that fail it by the estimated test. Returns whether any
    /// needs the exact test.
    #[inline(always)]
    fn test(&mut self, attempts: &Attempts, shapes: [MarsagliaTsang; N], scale: f64) -> bool {
        let Attempts { normals, uniforms, valid, .. } = attempts;
        let Self { values, accepted, unclear, places, compressed: [xs, us, logs], results } = self;
        let mut n = 0;
        for group in 0..GROUPS {
            let mut accepted_at_once = 0;
            for lane in 0..64 {
                let (x, u) = (normals[64 * group + lane], uniforms[64 * group + lane]);
                for (values, shape) in values.iter_mut().zip(shapes) {
                    values[64 * group + lane] = scale * shape.value(x);
                }
                accepted_at_once |= if quick_test(x, u) { BIT[lane] } else { 0 };
            }
            for (accepted, unclear) in accepted.iter_mut().zip(&mut *unclear) {
                (accepted[group], unclear[group]) = (accepted_at_once & valid[group], 0);
            }
            let mut open = !accepted_at_once & valid[group];
            while open != 0 {
                let place = 64 * group + open.trailing_zeros() as usize;
                open &= open - 1;
                (places[n % MOST], xs[n % MOST], us[n % MOST]) =
                    (place as u8, normals[place], uniforms[place]);
                n += 1;
            }
        }
        let n = n.min(MOST);
        // Surplus lanes complete the vectors.
        let whole = n.next_multiple_of(if cpu::avx2().is_some() { 8 } else { 2 });
        for (log, &u) in logs[..whole].iter_mut().zip(&*us) {
            *log = log_of_unit(u);
        }
        let mut any = 0;
        for (shape, results) in shapes.iter().zip(&mut *results) {
            let each = results[..whole].iter_mut().zip(xs.iter().zip(&*logs));
            if shape.is_near_1() {
                for (result, (&x, &log_u)) in each {
                    *result = shape.estimated_test::<true>(x, log_u);
                }
            } else {
                for (result, (&x, &log_u)) in each {
                    *result = shape.estimated_test::<false>(x, log_u);
                }
            }
            for result in &results[..n] {
                any |= result;
            }
        }
        for (i, &place) in places[..n].iter().enumerate() {
            let (group, bit) = (usize::from(place) / 64 % GROUPS, place % 64);
            for ((accepted, unclear), results) in accepted.iter_mut().zip(&mut *unclear).zip(&*results) {
                accepted[group] |= (results[i] & 1) << bit;
                unclear[group] |= (results[i] >> 1) << bit;
            }
        }
        any & UNCLEAR != 0
    }

    /// Makes the exact test where the estimated one is not certain.
    #[cold]
    fn test_unclear(&mut self, attempts: &Attempts, shapes: [MarsagliaTsang; N]) {
        for ((shape, accepted), unclear) in shapes.iter().zip(&mut self.accepted).zip(self.unclear) {
            for place in (0..MOST).filter(|place| unclear[place / 64] >> (place % 64) & 1 != 0) {
                let under = shape.exact_test(attempts.normals[place], attempts.uniforms[place]);
                accepted[place / 64] |= u64::from(under) << (place % 64);
            }
        }
    }
}

/// Tests all attempts.
pub(super) fn test_all<const N: usize>(
    attempts: &Attempts,
    shapes: [MarsagliaTsang; N],
    scale: f64,
    tested: &mut Tested<N>,
) {
    if cpu::run(Test { attempts, shapes, scale, tested }) {
        tested.test_unclear(attempts, shapes);
    }
}

/// [`Tested::test`], compiled for every level. Its result is whether any attempt needs the exact test.
struct Test<'a, const N: usize> {
    attempts: &'a Attempts,
    shapes: [MarsagliaTsang; N],
    scale: f64,
    tested: &'a mut Tested<N>,
}

impl<const N: usize> Kernel for Test<'_, N> {
    type Output = bool;

    #[inline(always)]
    fn run(self) -> bool {
        self.tested.test(self.attempts, self.shapes, self.scale)
    }
}
