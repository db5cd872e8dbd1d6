//! The tables of the functions, as the bits of their numbers.

pub(super) mod acos;
pub(super) mod cos;
pub(super) mod exp;
pub(super) mod float;
pub(super) mod log;
pub(super) mod pow;

const fn rows<const WIDTH: usize, const ROWS: usize>(bits: [[u64; WIDTH]; ROWS]) -> [[f64; WIDTH]; ROWS] {
    let mut out = [[0.0; WIDTH]; ROWS];
    let mut row = 0;
    while row < ROWS {
        let mut column = 0;
        while column < WIDTH {
            out[row][column] = f64::from_bits(bits[row][column]);
            column += 1;
        }
        row += 1;
    }
    out
}
