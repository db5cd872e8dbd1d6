//! A fill gives the values of as many single draws, and leaves the same state, from any start and of any length.

mod levels;

use rand_core::SeedableRng;
use rill::{Algorithm, Mt19937, Pcg64, Pcg64Dxsm, Philox, Sfc64};

fn lengths() -> impl Iterator<Item = usize> {
    let edges = [
        95, 96, 97, 111, 112, 113, 127, 128, 129, 255, 256, 257, 511, 512, 513, 623, 624, 625, 1247, 1248,
        1249,
    ];
    (0..70).chain(edges).chain([8191, 8192, 8193, 8194, 16385])
}

/// Draws before the fill, so that it starts at every position of a block, with and without half a word.
fn starts() -> impl Iterator<Item = (usize, bool)> {
    [0, 1, 2, 3, 4, 311, 312, 623, 624].into_iter().flat_map(|words| [(words, false), (words, true)])
}

fn compare(make: impl Fn() -> Box<dyn Algorithm>) {
    for (words, half) in starts() {
        for n in lengths() {
            let start = || {
                let mut algorithm = make();
                algorithm.fill_raw(&mut vec![0; words]);
                if half {
                    algorithm.next_u32();
                }
                algorithm
            };
            let check = |filled: &mut dyn Algorithm, single: &mut dyn Algorithm| {
                for _ in 0..5 {
                    assert_eq!(
                        filled.next_u32(),
                        single.next_u32(),
                        "the state after {n} from {words}, {half}"
                    );
                }
                assert_eq!(filled.next_u64(), single.next_u64(), "the state after {n} from {words}, {half}");
            };

            let (mut filled, mut single) = (start(), start());
            let mut out = vec![0; n];
            filled.fill_u64(&mut out);
            assert!(
                out.iter().all(|&word| word == single.next_u64()),
                "{n} words of 64 bits from {words}, {half}"
            );
            check(&mut *filled, &mut *single);

            let (mut filled, mut single) = (start(), start());
            let mut out = vec![0; n];
            filled.fill_u32(&mut out);
            assert!(
                out.iter().all(|&word| word == single.next_u32()),
                "{n} words of 32 bits from {words}, {half}"
            );
            check(&mut *filled, &mut *single);

            let (mut filled, mut single) = (start(), start());
            let mut out = vec![0.0; n];
            filled.fill_f64(&mut out);
            let same = out.iter().all(|&x: &f64| x.to_bits() == single.next_f64().to_bits());
            assert!(same, "{n} doubles from {words}, {half}");
            check(&mut *filled, &mut *single);
        }
    }
}

#[test]
fn mt19937() {
    compare(|| Box::new(Mt19937::seed_from_u64(1)));
}

#[test]
fn pcg64() {
    compare(|| Box::new(Pcg64::seed_from_u64(1)));
}

#[test]
fn pcg64dxsm() {
    compare(|| Box::new(Pcg64Dxsm::seed_from_u64(1)));
}

#[test]
fn philox() {
    compare(|| Box::new(Philox::seed_from_u64(1)));
    // The counter's lowest words run over in the middle of a fill.
    compare(|| Box::new(Philox::new([u64::MAX - 40, u64::MAX, u64::MAX, 7], [1, 2])));
}

#[test]
fn sfc64() {
    compare(|| Box::new(Sfc64::seed_from_u64(1)));
}

#[test]
fn the_same_on_lesser_processors() {
    levels::run_again();
}
