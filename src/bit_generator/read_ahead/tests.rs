//! Draws with words made ahead, against draws without.

use super::*;
use crate::bit_generator::{Kind, Options};

/// Both make the same draws, and have the same state afterwards.
fn same(ahead: &mut ReadAhead, plain: &mut dyn Algorithm, context: &str) {
    assert_eq!(ahead.state(), plain.state(), "{context}");
    let copy = ahead.boxed_clone().unwrap();
    assert_eq!(copy.state(), plain.state(), "the copy, {context}");
    assert_eq!(ahead.next_u32(), plain.next_u32(), "{context}");
    assert_eq!(ahead.next_f64(), plain.next_f64(), "{context}");
    assert_eq!(ahead.next_u64(), plain.next_u64(), "{context}");
}

/// Single draws of one sort after another, then what `act` does.
fn check(kind: Kind, places: impl Iterator<Item = usize>, act: fn(&mut dyn Algorithm)) {
    let seeded = kind.seeded(&vec![0x9e37_79b9; kind.seed_words()]).unwrap();
    for singles in places {
        for first in 0..3 {
            let mut plain = seeded.boxed_clone().unwrap();
            let mut ahead = ReadAhead::new(seeded.boxed_clone().unwrap()).unwrap();
            for i in 0..singles {
                // Long runs of one sort, at different places of a word.
                match (first + i / 40 + usize::from(i % 7 == 0)) % 3 {
                    0 => assert_eq!(ahead.next_u64(), plain.next_u64()),
                    1 => assert_eq!(ahead.next_u32(), plain.next_u32()),
                    _ => assert_eq!(ahead.next_f64(), plain.next_f64()),
                }
            }
            act(&mut ahead);
            act(&mut *plain);
            same(&mut ahead, &mut *plain, &format!("{} after {singles} from {first}", kind.name()));
        }
    }
}

fn check_all(act: fn(&mut dyn Algorithm)) {
    for kind in [Kind::Pcg64, Kind::Mt19937, Kind::Philox, Kind::Mwc128x32, Kind::Dsfmt] {
        check(kind, (0..320).chain([1000]), act);
    }
    for kind in Kind::all() {
        check(kind, [0, 8, 9, 10, 20, 31, 71, 75, 115].into_iter(), act);
    }
}

#[test]
fn single_draws_leave_the_state_of_single_draws() {
    check_all(|_| ());
}

#[test]
fn fills_go_on_at_every_place_of_a_block() {
    check_all(|words| {
        let (mut wide, mut narrow, mut units) = ([0; 3], [0; 5], [0.0; 2]);
        words.fill_u64(&mut wide);
        words.fill_u32(&mut narrow);
        words.fill_f64(&mut units);
    });
    check_all(|words| words.fill_u32(&mut [0; 301]));
    check_all(|words| words.fill_u64(&mut [0; 151]));
    check_all(|words| words.fill_f64(&mut [0.0; 151]));
    check_all(|words| words.fill_raw(&mut [0; 9]));
}

#[test]
fn moves_begin_where_draws_ended() {
    check_all(|words| words.advance(&[5, 0, 0, 0]).unwrap_or_default());
    for kind in Kind::all() {
        check(kind, [8, 75, 115].into_iter(), |words| words.jump(1).unwrap_or_default());
        check(kind, [8, 75, 115].into_iter(), |words| words.jump_by(&[2, 0, 0, 0]).unwrap_or_default());
    }
    check_all(|words| words.skip(5));
    check_all(|words| words.rekey(&[1, 0, 0, 0], &[7, 0, 0, 0]).unwrap_or_default());
    check_all(|words| {
        let options = Options::new(words.kind());
        words.reseed(&|seed| seed.fill(3), &options).unwrap_or_default();
    });
}

/// Otherwise nothing above tests anything.
#[test]
fn words_are_made_ahead() {
    for kind in Kind::all() {
        let seeded = kind.seeded(&vec![1; kind.seed_words()]).unwrap();
        let mut ahead = ReadAhead::new(seeded).unwrap();
        for _ in 0..20 {
            ahead.next_u64();
        }
        assert_eq!(ahead.left() > 0, kind != Kind::Dsfmt, "{}", kind.name());
    }
}
