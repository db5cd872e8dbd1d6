//! Random arguments: from the ranges that samplers use, and from the edges of each function.

use std::f64::consts::PI;

/// `SplitMix64`, independent of what is tested.
pub(super) struct Words(u64);

impl Words {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// [0, 1), as a generator's doubles.
    pub(super) fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 / 9007199254740992.0
    }

    /// [0, 1), as a generator's floats.
    pub(super) fn uniform_f32(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16777216.0
    }

    /// Of any exponent from 2^-n to 2^n, of either sign.
    pub(super) fn spread(&mut self, n: i32) -> f64 {
        let exponent = self.next() % (2 * u64::from(n.unsigned_abs()) + 1);
        let exponent = (exponent as i64 - i64::from(n) + 1023).clamp(0, 2046) as u64;
        let word = self.next();
        f64::from_bits(word >> 12 | exponent << 52 | word << 63)
    }

    /// Three doubles of random bits, now and then one at the edges.
    pub(super) fn anything(&mut self) -> [f64; 3] {
        [(); 3].map(|()| match self.next() % 8 {
            0 => edge(self),
            1..4 => self.spread(60),
            _ => f64::from_bits(self.next()),
        })
    }

    /// a * b + c with c near -a * b, or near half of its last place, or b a power of 2.
    pub(super) fn near_cancellation(&mut self) -> [f64; 3] {
        let (a, b) = (self.spread(600), self.spread(600));
        let b = if self.next() % 4 == 0 { f64::from_bits(b.to_bits() & !((1 << 52) - 1)) } else { b };
        let nudge = self.next() % 5;
        let exact = -(a * b);
        let c = f64::from_bits(exact.to_bits().wrapping_add(nudge).wrapping_sub(2));
        let scale = (self.next() % 240) as i64 - 120;
        let scaled = (c.to_bits() as i64 >> 52 & 0x7ff) + scale;
        let moved = c.to_bits() & !(0x7ff << 52) | (scaled.clamp(0, 2046) as u64) << 52;
        [a, b, if self.next() % 2 == 0 { c } else { f64::from_bits(moved) }]
    }
}

/// Zeros, subnormals, neighbours of powers of 2, the largest numbers, infinities and NaNs.
fn edge(words: &mut Words) -> f64 {
    let near = (words.next() % 9).wrapping_sub(4);
    let sign = words.next() << 63;
    let magnitude = match words.next() % 8 {
        0 => near & 0xf,
        1 => words.next() >> 12 >> (words.next() % 52),
        2 => 0x3ff0_0000_0000_0000u64.wrapping_add(near),
        3 => (words.next() % 2046 + 1) << 52,
        4 => ((words.next() % 2046 + 1) << 52).wrapping_add(near),
        5 => 0x7ff0_0000_0000_0000u64.wrapping_add(near),
        6 => 0x7ff8_0000_0000_0000u64 | words.next() >> 40,
        _ => ((words.next() % 64) as f64).to_bits(),
    };
    f64::from_bits(magnitude & (u64::MAX >> 1) | sign)
}

fn edge_f32(words: &mut Words) -> f32 {
    let near = (words.next() % 9).wrapping_sub(4) as u32;
    let sign = (words.next() as u32) << 31;
    let magnitude = match words.next() % 7 {
        0 => near & 0xf,
        1 => words.next() as u32 >> 9 >> (words.next() % 23),
        2 => 0x3f80_0000u32.wrapping_add(near),
        3 => ((words.next() % 254 + 1) << 23) as u32,
        4 => 0x7f80_0000u32.wrapping_add(near),
        5 => 0x7fc0_0000 | words.next() as u32 >> 12,
        _ => ((words.next() % 64) as f32).to_bits(),
    };
    f32::from_bits(magnitude & (u32::MAX >> 1) | sign)
}

/// One in 100 arguments is at the edges; the long run has 10^6 of 10^8 there.
fn at_the_edge(words: &mut Words) -> bool {
    words.next() % 100 == 0
}

fn pick(words: &mut Words, choices: &[fn(&mut Words) -> f64]) -> [f64; 1] {
    [if at_the_edge(words) { edge(words) } else { choices[words.next() as usize % choices.len()](words) }]
}

fn pick_f32(words: &mut Words, choices: &[fn(&mut Words) -> f32]) -> [f32; 1] {
    [if at_the_edge(words) { edge_f32(words) } else { choices[words.next() as usize % choices.len()](words) }]
}

pub(super) fn log(words: &mut Words) -> [f64; 1] {
    pick(
        words,
        &[
            |w| 1.0 - w.uniform(),
            Words::uniform,
            |w| 0.9 + 0.2 * w.uniform(),
            |w| w.uniform() * 1e3,
            |w| f64::from_bits(w.next() >> 1),
        ],
    )
}

pub(super) fn log1p(words: &mut Words) -> [f64; 1] {
    pick(
        words,
        &[
            |w| -w.uniform(),
            |w| -w.uniform(),
            |w| 3.0 * w.uniform(),
            |w| -w.spread(60).abs(),
            |w| w.spread(70),
            |w| f64::from_bits(w.next() >> 1),
        ],
    )
}

pub(super) fn exp(words: &mut Words) -> [f64; 1] {
    pick(
        words,
        &[
            |w| -8.0 * w.uniform(),
            |w| 2.0 * w.uniform() - 1.0,
            |w| 1500.0 * w.uniform() - 750.0,
            |w| -708.0 - 40.0 * w.uniform(),
            |w| 700.0 + 12.0 * w.uniform(),
            |w| w.spread(60),
        ],
    )
}

pub(super) fn expm1(words: &mut Words) -> [f64; 1] {
    pick(
        words,
        &[
            |w| -8.0 * w.uniform(),
            |w| 40.0 * w.uniform(),
            |w| 3.0 * w.uniform() - 1.5,
            |w| 760.0 * w.uniform() - 45.0,
            |w| w.spread(60),
        ],
    )
}

pub(super) fn pow(words: &mut Words) -> [f64; 2] {
    if at_the_edge(words) {
        let (x, y) = (edge(words), edge(words));
        return match words.next() % 3 {
            0 => [x, y],
            1 => [x, words.spread(12)],
            _ => [words.spread(1000), y],
        };
    }
    match words.next() % 6 {
        0 => [words.uniform(), 1.0 / (4.0 * words.uniform())],
        1 => [words.uniform(), 1.0 / (100.0 * words.uniform())],
        2 => [1.0 + 100.0 * words.uniform(), 100.0 * words.uniform() - 50.0],
        3 => [8.0 * words.uniform() * words.uniform(), 3.0 * words.uniform()],
        4 => [0.5 + words.uniform(), words.spread(20)],
        _ => {
            // near overflow and underflow
            let x = words.spread(300).abs();
            let octaves = (x.to_bits() >> 52) as f64 - 1023.0 + 0.5;
            [x, (2200.0 * words.uniform() - 1100.0) / octaves]
        }
    }
}

pub(super) fn cos(words: &mut Words) -> [f64; 1] {
    let [x] = pick(
        words,
        &[
            |w| PI * w.uniform(),
            |w| PI * w.uniform(),
            |w| 200.0 * w.uniform() - 100.0,
            |w| (PI / 2.0) * (w.next() % 1000) as f64 + w.spread(40) / 1099511627776.0,
            |w| w.spread(26),
        ],
    );
    // the function's end
    [if x.abs() < 1e8 || !x.is_finite() { x } else { 1.0 / x }]
}

pub(super) fn acos(words: &mut Words) -> [f64; 1] {
    pick(
        words,
        &[
            |w| 2.0 * w.uniform() - 1.0,
            |w| 2.0 * w.uniform() - 1.0,
            |w| 1.0 - 0.1 * w.uniform(),
            |w| 0.1 * w.uniform() - 1.0,
            |w| 1.0 - w.spread(53).abs().min(1.0),
            |w| w.spread(60),
        ],
    )
}

pub(super) fn logf(words: &mut Words) -> [f32; 1] {
    pick_f32(
        words,
        &[
            |w| 1.0 - w.uniform_f32(),
            Words::uniform_f32,
            |w| 0.9 + 0.2 * w.uniform_f32(),
            |w| f32::from_bits(w.next() as u32 >> 1),
        ],
    )
}

/// For the comparison with the C library alone.
#[cfg(all(target_arch = "x86_64", target_os = "linux", target_env = "gnu"))]
pub(super) fn log1pf(words: &mut Words) -> [f32; 1] {
    pick_f32(
        words,
        &[
            |w| -w.uniform_f32(),
            |w| 3.0 * w.uniform_f32(),
            |w| f32::from_bits(w.next() as u32 >> 1),
            |w| f32::from_bits(w.next() as u32),
        ],
    )
}

pub(super) fn expf(words: &mut Words) -> [f32; 1] {
    pick_f32(
        words,
        &[
            |w| -8.0 * w.uniform_f32(),
            |w| 220.0 * w.uniform_f32() - 110.0,
            |w| -87.0 - 18.0 * w.uniform_f32(),
            |w| w.spread(30) as f32,
        ],
    )
}

pub(super) fn powf(words: &mut Words) -> [f32; 2] {
    if at_the_edge(words) {
        let (x, y) = (edge_f32(words), edge_f32(words));
        return match words.next() % 3 {
            0 => [x, y],
            1 => [x, words.spread(12) as f32],
            _ => [words.spread(120) as f32, y],
        };
    }
    match words.next() % 4 {
        0 => [words.uniform_f32(), 1.0 / (4.0 * words.uniform_f32())],
        1 => [words.uniform_f32(), 1.0 / (100.0 * words.uniform_f32())],
        2 => [1.0 + 100.0 * words.uniform_f32(), 30.0 * words.uniform_f32() - 15.0],
        _ => {
            let x = words.spread(60).abs() as f32;
            let octaves = (x.to_bits() >> 23) as f32 - 127.0 + 0.5;
            [x, (320.0 * words.uniform_f32() - 160.0) / octaves]
        }
    }
}
