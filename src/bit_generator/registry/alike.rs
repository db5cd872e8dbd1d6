//! What holds in every configuration of every kind: fills are single draws, skipped words are drawn words, and both forms of a jump
//! are one.

use super::{Kind, Options};
use crate::bit_generator::Algorithm;
use crate::bit_generator::algorithm::{Words, check_fills};
use crate::seed_sequence::SeedSequence;

/// One of each configuration.
fn all() -> impl Iterator<Item = Box<dyn Algorithm>> {
    Kind::all().flat_map(|kind| {
        let seed = SeedSequence::from_u64(5).unwrap();
        kind.configurations().iter().map(move |entry| entry.seeded(&seed, &Options::new(kind)).unwrap())
    })
}

#[test]
fn fills_are_single_draws() {
    assert!(all().count() > Kind::all().count());
    for mut algorithm in all() {
        for _ in 0..3 {
            check_fills(&*algorithm, &[0, 1, 2, 33, 400, 1300]);
            algorithm.next_u32();
        }
    }
}

/// Native words of 64 bits, which are drawn by either function.
#[test]
fn raw_words_are_words() {
    let mut wide = 0;
    for mut algorithm in all().filter(|algorithm| algorithm.words() == Words::Wide) {
        let mut twin = algorithm.boxed_clone().unwrap();
        for n in [1, 9, 700] {
            let mut raw = vec![0; n];
            algorithm.fill_raw(&mut raw);
            assert!(raw.iter().all(|&word| word == twin.next_u64()), "{}", algorithm.kind().name());
        }
        wide += 1;
    }
    assert!(wide > 20, "{wide}");
}

/// Fills of several threads skip what other threads draw.
#[test]
fn skipped_words_are_drawn_words() {
    let mut skipping = 0;
    for mut algorithm in all().filter(|algorithm| algorithm.can_skip()) {
        for words in [0, 1, 2, 5, 33, 1000, 7] {
            let mut twin = algorithm.boxed_clone().unwrap();
            algorithm.skip(words);
            for _ in 0..words {
                twin.next_u64();
            }
            for _ in 0..3 {
                assert_eq!(algorithm.next_u64(), twin.next_u64(), "{words} of {}", algorithm.kind().name());
            }
        }
        skipping += 1;
    }
    assert!(skipping > 10, "{skipping}");
}

#[test]
fn a_jump_by_a_word_is_that_by_many_words() {
    let mut jumping = 0;
    for mut one in all().filter(|algorithm| algorithm.kind().has_stream()) {
        let mut many = one.boxed_clone().unwrap();
        let context = format!("{}, algorithm {jumping}", one.kind().name());
        assert_eq!(one.jump(3), many.jump_by(&[3, 0, 0, 0]), "{context}");
        assert_eq!(one.state(), many.state(), "{context}");
        jumping += 1;
    }
    assert!(jumping > Kind::all().count(), "{jumping}");
}
