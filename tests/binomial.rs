//! Binomial and multinomial values, which NumPy 2.5 draws differently from 2.4: long draws, in fills of several
//! lengths, with the kernels of every level.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

mod levels;

use rill::{BitGenerator, Generator, LegacySeed, RandomState};

const DRAWS: usize = 400_000;

/// `default_rng(12345).binomial(n, p, 400000)`: its sum, and some of its values from an index on.
#[rustfmt::skip]
const GENERATORS: [(i64, f64, i64, usize, &[i64]); 9] = [
    (500, 0.5, 99989077, 13111, &[244, 240, 257, 245]),
    (1000, 0.1, 39992955, 23344, &[110, 118, 79, 109]),
    (10_000, 0.3, 1199972247, 37189, &[3095, 3061, 3033]),
    (1_000_000, 0.9, 360000359216, 182665, &[899935, 899772, 899317]),
    (200, 0.5, 39993284, 102998, &[103, 98, 99]),
    (100, 0.4, 15998444, 0, &[]),
    (70, 0.5, 13999368, 0, &[]),
    (1_000_000_000_000, 0.5, 199999999408310304, 0, &[]),
    (100_000_000, 0.01, 399998802522, 0, &[]),
];

#[test]
fn long_draws_are_numpy_s_by_fills_of_any_length() {
    for (n, p, sum, index, values) in GENERATORS {
        for length in [1, 7, 1000, DRAWS] {
            let rng = Generator::from_u64(12345).unwrap();
            let mut out = vec![0; DRAWS];
            for part in out.chunks_mut(length) {
                rng.binomial(n, p, part).unwrap();
            }
            assert_eq!(out.iter().sum::<i64>(), sum, "binomial({n}, {p}) by {length}");
            assert_eq!(&out[index..index + values.len()], values, "binomial({n}, {p}) by {length}");
        }
    }
}

#[test]
fn the_random_state_keeps_its_stream() {
    for length in [1, 7, 1000, DRAWS] {
        let state = RandomState::from_seed(LegacySeed::Integer(12345)).unwrap();
        let mut out = vec![0; DRAWS];
        for part in out.chunks_mut(length) {
            state.binomial(500, 0.5, part).unwrap();
        }
        assert_eq!(out.iter().sum::<i64>(), 99991728, "by {length}");
    }
}

/// `Generator(PCG64(12345)).multinomial(1000, [0.5, 0.5], 100000)[:, 0].sum()`
#[test]
fn multinomials_follow() {
    let rng = Generator::from_u64(12345).unwrap();
    let mut out = vec![0; 200_000];
    rng.multinomial(1000, &[0.5, 0.5], &mut out).unwrap();
    assert_eq!(out.iter().step_by(2).sum::<i64>(), 49995600);
}

/// A state of PCG64 from which binomial(500, 0.5) differs between the two versions.
fn decided_otherwise() -> BitGenerator {
    let state = r#"{"bit_generator": "PCG64", "state": {"state": 339225526786748945562563845880185242573,
        "inc": 114135179160287400024908587472913682319}, "has_uint32": 0, "uinteger": 0}"#;
    BitGenerator::load(state.as_bytes()).unwrap()
}

#[test]
fn the_state_that_numpy_tests_gives_what_it_gives_there() {
    let (mut one, mut row) = ([0], [0; 2]);
    let bits = decided_otherwise();
    Generator::new(&bits).binomial(500, 0.5, &mut one).unwrap();
    assert_eq!(one, [238]);
    let saved = String::from_utf8(bits.save(rill::Format::Json).unwrap()).unwrap();
    assert!(saved.contains("272610023701823016747126296077835186721"), "{saved}");
    Generator::new(&decided_otherwise()).multinomial(500, &[0.5, 0.5], &mut row).unwrap();
    assert_eq!(row, [238, 262]);
    RandomState::new(&decided_otherwise()).binomial(500, 0.5, &mut one).unwrap();
    assert_eq!(one, [227]);
    RandomState::new(&decided_otherwise()).multinomial(500, &[0.5, 0.5], &mut row).unwrap();
    assert_eq!(row, [227, 273]);
}

/// `R = RandomState(12345); R.multinomial(n, pvals), R.randint(1000)`, as in NumPy up to 1.16 and in 2.5.
#[test]
fn the_random_state_draws_for_outcomes_that_cannot_be() {
    let rows: [(i64, &[f64], &[i64], i64); 4] = [
        (20, &[0.0, 0.5, 0.5], &[0, 9, 11], 420),
        (0, &[0.5, 0.5], &[0, 0], 285),
        (20, &[0.2, 0.3, 0.5], &[7, 4, 9], 420),
        (20, &[0.5, 0.5, 0.0], &[13, 7, 0], 420),
    ];
    for (n, pvals, counts, next) in rows {
        let state = RandomState::from_seed(LegacySeed::Integer(12345)).unwrap();
        let (mut row, mut after) = (vec![0; pvals.len()], [0_i64]);
        state.multinomial(n, pvals, &mut row).unwrap();
        state.randint(0, 1000, false, &mut after).unwrap();
        assert_eq!((&row[..], after[0]), (counts, next), "multinomial({n}, {pvals:?})");
    }
}

#[test]
fn lesser_processors_draw_the_same() {
    levels::run_again();
}
