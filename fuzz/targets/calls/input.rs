//! The meaning of the bytes of an input. After its end it reads as zeros.

use rill::Kind;

pub struct Input<'a> {
    bytes: &'a [u8],
}

/// Parameters that are likely to find defects, and some ordinary ones.
const REALS: [f64; 82] = [
    0.5,
    1.0,
    2.0,
    3.0,
    10.0,
    0.1,
    0.25,
    0.75,
    0.9,
    0.99,
    1.5,
    100.0,
    1000.0,
    30.0,
    0.01,
    1e-3, //
    4.0,
    5.0,
    6.0,
    7.0,
    8.0,
    9.0,
    9.99,
    10.01,
    0.3,
    1.0 / 3.0,
    0.6,
    20.0,
    50.0,
    200.0,
    0.7,
    12.5, //
    0.0,
    -0.0,
    -1.0,
    -0.5,
    1e-5,
    1e-8,
    1e-10,
    1e-18,
    1e-300,
    5e-324,
    f64::MIN_POSITIVE,
    f64::EPSILON, //
    1.0 + f64::EPSILON,
    1.0 - f64::EPSILON / 2.0,
    1.0 + 1e-10,
    1.0001,
    1e4,
    1e5,
    1e6,
    1e8,
    1e9,
    1e10, //
    1e15,
    9007199254740992.0,
    1e18,
    4611686018427387904.0,
    9223372036854774784.0,
    9223372036854775808.0, //
    9.223372006484771e18,
    18446744073709551616.0,
    1e19,
    1e100,
    1e154,
    1e300,
    f64::MAX,
    f64::MIN, //
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    -f64::NAN, //
    std::f64::consts::PI,
    -std::f64::consts::PI,
    1023.0,
    1024.0,
    1025.0,
    60.0,
    61.0,
    1e-4,
    1e7,
    16777216.0,
];

const INTEGERS: [i64; 60] = [
    0,
    1,
    2,
    3,
    5,
    9,
    10,
    11,
    12,
    15,
    20,
    30,
    50,
    100,
    126,
    127,
    128,
    129,
    254,
    255,
    256,
    257,
    1000,
    32767, //
    32768,
    65535,
    65536,
    100_000,
    1_000_000,
    999_999_999,
    1_000_000_000,
    0x7fff_ffff,
    0x8000_0000, //
    0xffff_fffe,
    0xffff_ffff,
    0x1_0000_0000,
    1 << 40,
    1 << 53,
    1 << 60,
    (1 << 60) - 1,
    1 << 62, //
    i64::MAX,
    i64::MAX - 1,
    i64::MAX - 2,
    i64::MAX / 2,
    -1,
    -2,
    -3,
    -10,
    -100,
    -128,
    -129,
    -32768,
    -32769, //
    -0x8000_0000,
    -0x8000_0001,
    i64::MIN,
    i64::MIN + 1,
    i64::MIN / 2,
    -1_000_000,
];

impl<'a> Input<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub fn byte(&mut self) -> u8 {
        let Some((&byte, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        byte
    }

    /// A number below `n`, which is 256 at most.
    pub fn below(&mut self, n: usize) -> usize {
        usize::from(self.byte()) % n
    }

    /// A byte mostly below `n`, and sometimes one of these.
    pub fn mostly<T: Copy>(&mut self, usual: &[T], seldom: &[T]) -> T {
        let byte = usize::from(self.byte());
        match byte.checked_sub(0xf0) {
            Some(index) => seldom[index % seldom.len()],
            None => usual[byte % usual.len()],
        }
    }

    pub fn bits(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    pub fn half(&mut self) -> u32 {
        u32::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    /// As many bytes as there are, up to `n`.
    pub fn slice(&mut self, n: usize) -> &'a [u8] {
        let (slice, rest) = self.bytes.split_at(n.min(self.bytes.len()));
        self.bytes = rest;
        slice
    }

    /// Of a buffer: up to 300, or endless.
    pub fn length(&mut self) -> usize {
        match self.byte() {
            byte @ 0..200 => byte.into(),
            byte @ 200..250 => 2 * usize::from(byte) - 200,
            250 => 300,
            251 => 257,
            252 => 255,
            253 => 280,
            254 => 0,
            255 => usize::MAX,
        }
    }

    /// Of rows, for at most 300 items of `width` each.
    pub fn rows(&mut self, width: usize) -> usize {
        match self.byte() {
            255 => usize::MAX,
            byte => usize::from(byte) % (300 / width.clamp(1, 300) + 1),
        }
    }

    pub fn real(&mut self) -> f64 {
        let byte = usize::from(self.byte());
        match REALS.get(byte) {
            Some(&real) => real,
            None if byte >= 0xf8 => f64::from_bits(self.bits()),
            None => (byte - REALS.len() + 1) as f64 / 16.0,
        }
    }

    pub fn single(&mut self) -> f32 {
        self.real() as f32
    }

    /// A parameter that every distribution with a positive one has.
    pub fn sane(&mut self) -> f64 {
        let byte = self.byte();
        match byte >> 6 {
            0 => (f64::from(byte) + 1.0) / 64.0,
            1 => f64::from(byte - 63) * 1.5,
            2 => f64::from(byte - 127) * 20.0,
            _ => f64::from(byte - 191) / 1000.0,
        }
    }

    pub fn sane_f32(&mut self) -> f32 {
        self.sane() as f32
    }

    /// A count.
    pub fn small(&mut self) -> i64 {
        let byte = i64::from(self.byte());
        if byte < 128 { byte } else { (byte - 127) * (byte - 127) }
    }

    /// Between 0 and 1, both excluded.
    pub fn unit(&mut self) -> f64 {
        (f64::from(self.byte()) + 0.5) / 256.0
    }

    pub fn integer(&mut self) -> i64 {
        let byte = usize::from(self.byte());
        match INTEGERS.get(byte) {
            Some(&integer) => integer,
            None if byte >= 0xf8 => self.bits() as i64,
            None => byte as i64 * byte as i64 / 16,
        }
    }

    pub fn word(&mut self) -> u64 {
        self.integer() as u64
    }

    /// Mostly a probability.
    pub fn chance(&mut self) -> f64 {
        match self.byte() {
            byte @ 0..0xe0 => f64::from(byte) / 223.0,
            _ => self.real(),
        }
    }

    /// The ends of an interval with a point in it, mostly.
    pub fn left(&mut self) -> f64 {
        if self.byte() < 0xe0 { -self.sane() } else { self.real() }
    }

    pub fn middle(&mut self) -> f64 {
        if self.byte() < 0xe0 { self.unit() } else { self.real() }
    }

    pub fn right(&mut self) -> f64 {
        if self.byte() < 0xe0 { 1.0 + self.sane() } else { self.real() }
    }

    /// A number of things, mostly.
    pub fn count(&mut self) -> i64 {
        match self.byte() {
            byte @ 0..128 => byte.into(),
            byte @ 128..0xe0 => i64::from(byte - 127).pow(2 + u32::from(byte % 3)),
            _ => self.integer(),
        }
    }

    /// A lower bound that every type of integers has, mostly.
    pub fn low(&mut self) -> i64 {
        match self.byte() {
            byte @ 0..0xe0 => (byte & 1).into(),
            _ => self.integer(),
        }
    }

    /// An upper bound for integers of so many bits, mostly.
    pub fn high<const BITS: u32>(&mut self) -> i64 {
        match self.byte() {
            byte @ 0..0xe0 => (self.bits() >> (64 - BITS + u32::from(byte) % BITS)) as i64,
            _ => self.integer(),
        }
    }

    pub fn high_1(&mut self) -> i64 {
        self.mostly(&[1, 1, 1, 2], &[0, 3, -1, i64::MAX])
    }

    pub fn high_7(&mut self) -> i64 {
        self.high::<7>()
    }

    pub fn high_8(&mut self) -> i64 {
        self.high::<8>()
    }

    pub fn high_15(&mut self) -> i64 {
        self.high::<15>()
    }

    pub fn high_16(&mut self) -> i64 {
        self.high::<16>()
    }

    pub fn high_31(&mut self) -> i64 {
        self.high::<31>()
    }

    pub fn high_32(&mut self) -> i64 {
        self.high::<32>()
    }

    pub fn high_63(&mut self) -> i64 {
        self.high::<63>()
    }

    pub fn high_64(&mut self) -> u64 {
        self.high::<64>() as u64
    }

    /// C's bool, of which every byte but 0 is true.
    pub fn truth(&mut self) -> u8 {
        match self.byte() {
            byte @ 0..128 => byte & 1,
            byte => byte,
        }
    }

    /// A kind of bit generator.
    pub fn kind(&mut self) -> i32 {
        let kinds: Vec<_> = Kind::all().map(|kind| kind as i32).collect();
        self.mostly(&kinds, &[0, 37, 38, 100, -1, i32::MIN, i32::MAX, 257])
    }

    /// A number of some enumeration, or of none.
    pub fn choice(&mut self) -> i32 {
        self.mostly(&[1, 2, 3], &[0, 4, -1, i32::MIN, i32::MAX, 257])
    }

    pub fn words(&mut self, n: usize) -> Vec<u32> {
        let (mode, seed) = (self.byte(), self.bits());
        (0..n as u64)
            .map(|i| match mode {
                0xff => u32::MAX,
                0xfe => 0,
                _ => {
                    ((seed ^ u64::from(mode) << 56).wrapping_add(i).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32)
                        as u32
                }
            })
            .collect()
    }
}
