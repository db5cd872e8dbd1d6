//! xorshift1024*phi: sixteen words in a ring, of which each step changes one; the output is a multiple of it.
//!
//! As in randomgen, seeding in place leaves the place in the ring.
//!
//! Source: S. Vigna, "An Experimental Exploration of Marsaglia's xorshift Generators, Scrambled", ACM TOMS 42 (2016).

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::linear_jump::{self, Polynomial};
#[cfg(target_arch = "x86_64")]
use super::side_by_side::{self, Places, Starts};
use super::side_by_side::{Shifts, SideBySide};
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

/// The words of the ring.
const N: usize = 16;
/// 2^64 divided by the golden ratio, to an odd number.
const MULTIPLIER: u64 = 0x9e3779b97f4a7c13;
/// The polynomial of 2^512 steps, from the author's code.
const JUMP: Polynomial<N> = [
    0x84242f96eca9c41d,
    0xa3c65b8776f96855,
    0x5b34a39f070b5837,
    0x4489affce4f31a1e,
    0x2ffeeb0a48316f40,
    0xdc2d9891fe68c022,
    0x3659132bb12fea70,
    0xaac17d8efa43cab8,
    0xc4cb815590989b13,
    0x5ee975283d71c93b,
    0x691548c86c1bd540,
    0x7910c41d10a1e6a5,
    0x0b5fc64563b3e2a8,
    0x047f7684e9fc949d,
    0xb99181f2d8f685ca,
    0x284600e3f30e38c3,
];
/// The characteristic polynomial of a step, without its leading term.
const CHARACTERISTIC: Polynomial<N> = [
    0x1000000000000001,
    0x2200aa001400f000,
    0x0111e1c02bc18180,
    0x030d535201556130,
    0x4a32d044029b08f7,
    0x34b3216457d7b028,
    0xe860f083d70158c6,
    0xdf6a7cadba32bca9,
    0xbabab341e2554b59,
    0xcd40a7e2537771ea,
    0x0040f0e46e848800,
    0xa1422cb7814f5c68,
    0x53116c08605c805f,
    0x0440024003007b28,
    0x787878786d381540,
    0x0000000000007879,
];

#[cfg(target_arch = "x86_64")]
static STARTS: Starts<N> = side_by_side::starts_of(&CHARACTERISTIC, Xorshift1024::SEGMENT);

/// The generator; same stream as `randomgen.Xorshift1024`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xorshift1024 {
    ring: [u64; N],
    /// The place of the word that was changed last; only its four lower bits count.
    position: u64,
    half: Half,
}

impl Native for Xorshift1024 {
    const KIND: Kind = Kind::Xorshift1024;
    const LAYOUT: Layout =
        &[inner("s", Form::U64s(N)), inner("p", Form::U64), Half::FIELDS[0], Half::FIELDS[1]];

    fn from_words(words: &[u32]) -> Self {
        let mut ring = [0; N];
        for (slot, word) in ring.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        Self { ring, position: 0, half: Half::default() }
    }

    fn succeed(&mut self, old: &Self) {
        self.position = old.position;
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            ring: words.u64s(),
            position: words.within("p", 0, N as u64 - 1)?,
            half: Half::restored(words)?,
        })
    }
}

/// The new word, from the one that was changed last and the next.
#[inline(always)]
fn changed<V: Shifts>(last: V, next: V) -> V {
    let next = next.xor(next.shifted_left(31));
    next.xor(next.shifted_right(11)).xor(last).xor(last.shifted_right(30))
}

/// A step of the ring when its first word is the one that was changed last.
fn step<V: Shifts>(ring: &mut [V; N]) {
    ring[1] = changed(ring[0], ring[1]);
    ring.rotate_left(1);
}

impl Xorshift1024 {
    fn place(&self) -> usize {
        self.position as usize % N
    }
}

impl SideBySide<N> for Xorshift1024 {
    const SEGMENT: usize = 4112;
    const AVX2: bool = false;

    /// The ring from the word that was changed last on.
    fn state(&self) -> [u64; N] {
        let mut state = self.ring;
        state.rotate_left(self.place());
        state
    }

    fn set_state(&mut self, mut state: [u64; N]) {
        state.rotate_right(self.place());
        self.ring = state;
    }

    #[inline(always)]
    fn next_of<V: Shifts>(ring: &mut [V; N]) -> V {
        step(ring);
        ring[0].times(MULTIPLIER)
    }

    /// The ring is rotated only once.
    #[inline(always)]
    fn block<V: Shifts, const B: usize>(ring: &mut [V; N]) -> [V; B] {
        let mut words = [ring[0]; B];
        for (i, word) in words.iter_mut().enumerate() {
            ring[i + 1] = changed(ring[i], ring[i + 1]);
            *word = ring[i + 1].times(MULTIPLIER);
        }
        ring.rotate_left(B);
        words
    }

    /// The words of the states between are those of one sequence, of which each lane sums some.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>(ring: [u64; N]) -> [V; N] {
        let mut words = [0; 65 * N];
        for (i, &word) in ring.iter().enumerate() {
            words[(i + N - 1) % N] = word;
        }
        for i in N..65 * N {
            words[i] = changed(words[i - 1], words[i - N]);
        }
        // SAFETY: the caller's contract is the same.
        let mut sum = unsafe { [side_by_side::all::<V>(0); N] };
        for (&lanes, words) in STARTS.as_flattened().iter().zip(words.windows(N)) {
            for (i, sum) in sum.iter_mut().enumerate() {
                // SAFETY: the caller's contract is the same.
                *sum = sum.xor_where(lanes, unsafe { side_by_side::all(words[(i + N - 1) % N]) });
            }
        }
        sum
    }
}

impl Word64 for Xorshift1024 {
    #[inline]
    fn next(&mut self) -> u64 {
        let (last, next) = (self.place(), (self.place() + 1) % N);
        self.ring[next] = changed(self.ring[last], self.ring[next]);
        self.position = next as u64;
        self.ring[next].wrapping_mul(MULTIPLIER)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        side_by_side::fill_u64(self, out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        side_by_side::fill_f64(self, out)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.ring).u64(self.position), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        let place = self.place();
        self.ring.rotate_left(place);
        linear_jump::apply(&mut self.ring, &linear_jump::power(&JUMP, &CHARACTERISTIC, jumps), step);
        self.ring.rotate_right(place);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::side_by_side::check_chunks;

    #[test]
    fn the_characteristic_polynomial_is_that_of_a_step() {
        let start = std::array::from_fn(|i| i as u64 + 1);
        let (mut low, mut leading) = (start, start);
        linear_jump::apply(&mut low, &CHARACTERISTIC, step);
        (0..64 * N).for_each(|_| step(&mut leading));
        assert_eq!(low, leading);
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn segments_begin_where_steps_lead() {
        side_by_side::check_starts(&STARTS, Xorshift1024::SEGMENT, step);
    }

    #[test]
    fn chunks_are_single_draws() {
        let mut generator = Xorshift1024::from_words(&[1; 2 * N]);
        for _ in 0..3 {
            check_chunks(&mut generator);
            (0..7).for_each(|_| _ = generator.next());
        }
    }

    /// The words of the author's `xorshift1024star.c` (of 2017) from this state, and those after its `jump`, as the
    /// tests of Apache Commons RNG have them.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        let ring = [
            0x012de1babb3c4104,
            0xa5a818b8fc5aa503,
            0xb124ea2b701f4993,
            0x18e0374933d8c782,
            0x2af8df668d68ad55,
            0x76e56f59daa06243,
            0xf58c016f0f01e30f,
            0x8eeafa41683dbbf4,
            0x7bf121347c06677f,
            0x4fd0c88d25db5ccb,
            0x99af3be9ebe0a272,
            0x94f2b33b74d0bdcb,
            0x24b5d9d7a00a3140,
            0x79d983d781a34a3c,
            0x582e4a84d595f5ec,
            0x7316fe8b0f606d20,
        ];
        let mut words = Xorshift1024 { ring, position: 0, half: Half::default() };
        let mut jumped = words.clone();
        for word in [0xc9351be6ae9af4bb, 0x2696a1a51e3040cb, 0xdcbbc38b838b4be8, 0xc989eee03351a25c] {
            assert_eq!(words.next(), word);
        }
        Word64::jump(&mut jumped, 1).unwrap();
        for word in [0x07afdab6d38bddd2, 0x7bb8f1495d6aaa58, 0x00f583e9eb57bf12, 0x694e972ba626f7b6] {
            assert_eq!(jumped.next(), word);
        }
    }
}
