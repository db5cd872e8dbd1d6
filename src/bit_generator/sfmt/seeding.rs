//! How SFMT and dSFMT make their state of a seed: `init_by_array` of their authors.
//!
//! Source: M. Saito, M. Matsumoto, `SFMT.c` and `dSFMT.c`.

/// The distance of the two words that each round changes besides its own, for states of at least 623 words.
const LAG: usize = 11;

/// Mixes the integers of a seed into `N` words.
pub(in crate::bit_generator) fn init_by_array<const N: usize>(seed: &[u32]) -> [u32; N] {
    let mut words = [0x8b8b_8b8b; N];
    let middle = (N - LAG) / 2;
    let spread = |word: u32, factor: u32| (word ^ word >> 27).wrapping_mul(factor);
    // The three words of which round i is made, and the two others that it changes.
    let sources = |i: usize| [i, (i + middle) % N, (i + N - 1) % N];
    let targets = |i: usize| [(i + middle) % N, (i + middle + LAG) % N];

    let rounds = (N - 1).max(seed.len());
    let length = seed.len() as u32;
    let addends = seed.iter().copied().chain(std::iter::repeat(0)).take(rounds);
    let numbered = (1..).zip(addends).map(|(i, word)| (i % N, word.wrapping_add((i % N) as u32)));
    for (i, addend) in std::iter::once((0, length)).chain(numbered) {
        let mixed = spread(sources(i).iter().fold(0, |sum, &j| sum ^ words[j]), 1664525);
        let [near, far] = targets(i);
        let more = mixed.wrapping_add(addend);
        words[near] = words[near].wrapping_add(mixed);
        words[far] = words[far].wrapping_add(more);
        words[i] = more;
    }
    for i in (rounds + 1..).map(|i| i % N).take(N) {
        let sum = sources(i).iter().fold(0u32, |sum, &j| sum.wrapping_add(words[j]));
        let mixed = spread(sum, 1566083941);
        let [near, far] = targets(i);
        let less = mixed.wrapping_sub(i as u32);
        words[near] ^= mixed;
        words[far] ^= less;
        words[i] = less;
    }
    words
}
