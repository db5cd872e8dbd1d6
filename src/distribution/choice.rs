//! Random samples of indices, with and without replacement, with and without probabilities.
//!
//! Source: NumPy's `Generator.choice` and `RandomState.choice`; Floyd's algorithm: J. Bentley, "Programming Pearls: a
//! sample of brilliance", CACM 30 (1987).

use super::integers::{Integers, RangeMethod, index};
use super::shuffle::{shuffle, shuffle_tail};
use super::{Bits, Distribution};
use crate::bit_generator::word_buffer::mask_of;
use crate::error::{Error, Result, try_vec, try_with_capacity};

/// NumPy's messages, which differ between the two classes.
pub(crate) struct Messages {
    empty: &'static str,
    nan: &'static str,
    negative: &'static str,
    sum: &'static str,
    too_many: &'static str,
}

pub(crate) const GENERATOR: Messages = Messages {
    empty: "a must be a positive integer unless no samples are taken",
    nan: "Probabilities contain NaN",
    negative: "Probabilities are not non-negative",
    sum: "Probabilities do not sum to 1. See Notes section of docstring for more information.",
    too_many: "Cannot take a larger sample than population when replace is False",
};

pub(crate) const RANDOM_STATE: Messages = Messages {
    empty: "a must be greater than 0 unless no samples are taken",
    nan: "probabilities contain NaN",
    negative: "probabilities are not non-negative",
    sum: "probabilities do not sum to 1",
    too_many: "Cannot take a larger sample than population when 'replace=False'",
};

/// Whose sampling is reproduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `Generator.choice`, with its `shuffle`.
    Generator {
        /// Whether the order of a sample without replacement is random too.
        shuffle: bool,
    },
    /// `RandomState.choice`. Frozen.
    RandomState,
}

/// A checked request for a sample, with all the memory that it needs.
pub(crate) enum Choice {
    /// With replacement, equal probabilities.
    Uniform(Integers<i64>),
    /// With replacement, by cumulative probabilities.
    Weighted(Vec<f64>),
    /// Without replacement: shuffles only the tail of the population, which is the sample.
    Tail(Population),
    /// Without replacement: shuffles the whole population; its head is the sample.
    Head(Population),
    /// Without replacement: Floyd's algorithm.
    Floyd {
        /// An open-addressing hash set; its capacity is a power of two.
        set: Vec<u64>,
        /// The size of the population.
        population: u64,
        /// Whether the sample is shuffled afterwards.
        shuffle: bool,
    },
    /// Without replacement, by probabilities.
    WeightedDistinct {
        /// Probabilities; 0 for indices that an earlier pass chose.
        p: Vec<f64>,
        /// Their cumulative sums.
        cdf: Vec<f64>,
        /// Which indices have been chosen.
        chosen: Vec<bool>,
    },
    /// An empty sample.
    Nothing,
}

/// All indices, in the narrowest type that holds them.
pub(crate) enum Population {
    Narrow(Vec<u32>),
    Wide(Vec<i64>),
}

impl Population {
    fn new(size: i64) -> Result<Self> {
        fn all<T>(size: i64, indices: impl Iterator<Item = T>) -> Result<Vec<T>> {
            let mut all = try_with_capacity(usize::try_from(size).map_err(|_| Error::memory())?)?;
            all.extend(indices);
            Ok(all)
        }
        match u32::try_from(size) {
            Ok(end) => all(size, 0..end).map(Self::Narrow),
            Err(_) => all(size, 0..size).map(Self::Wide),
        }
    }
}

/// An empty place in the hash set.
const NONE: u64 = u64::MAX;

impl Choice {
    /// Checks a request for `n` of `population` indices; `p` has one probability for each of them.
    pub(crate) fn new(
        population: i64,
        replace: bool,
        p: Option<&[f64]>,
        style: Style,
        n: usize,
    ) -> Result<Self> {
        let words = match style {
            Style::Generator { .. } => &GENERATOR,
            Style::RandomState => &RANDOM_STATE,
        };
        if population <= 0 && n > 0 {
            return Err(Error::argument(words.empty));
        }
        if let Some(p) = p {
            check_probabilities(p, words)?;
        }
        if !replace && i128::from(population) < n as i128 {
            return Err(Error::argument(words.too_many));
        }
        // `RandomState` permutes the population for an empty sample too.
        let permutes = matches!(style, Style::RandomState) && p.is_none() && !replace && population > 0;
        if n == 0 && !permutes {
            return Ok(Self::Nothing);
        }
        match p {
            Some(p) if replace => {
                let mut cdf = try_vec(p.len(), 0.0)?;
                cumulate(p, &mut cdf);
                Ok(Self::Weighted(cdf))
            }
            Some(p) => {
                if p.iter().filter(|&&p| p > 0.0).count() < n {
                    return Err(Error::argument("Fewer non-zero entries in p than size"));
                }
                let mut own = try_vec(p.len(), 0.0)?;
                own.copy_from_slice(p);
                let cdf = try_vec(p.len(), 0.0)?;
                Ok(Self::WeightedDistinct { p: own, cdf, chosen: try_vec(p.len(), false)? })
            }
            None if replace => {
                let method =
                    if style == Style::RandomState { RangeMethod::Masked } else { RangeMethod::Lemire };
                Ok(Self::Uniform(Integers::new(0, population, false)?.by(method)))
            }
            None => Self::distinct(population, style, n),
        }
    }

    fn distinct(population: i64, style: Style, n: usize) -> Result<Self> {
        let everything = || Population::new(population);
        let Style::Generator { shuffle } = style else {
            return everything().map(Self::Head);
        };
        let cutoff = if shuffle { 50 } else { 20 };
        if population > 10000 && n as i64 > population / cutoff {
            return everything().map(Self::Tail);
        }
        let places = mask_of((1.2 * n as f64) as u64) + 1;
        let set = try_vec(usize::try_from(places).map_err(|_| Error::memory())?, NONE)?;
        Ok(Self::Floyd { set, population: population as u64, shuffle })
    }

    /// Draws the sample. `out` has the requested length.
    pub(crate) fn fill(self, bits: &mut Bits<'_>, out: &mut [i64]) {
        match self {
            Self::Nothing => {}
            Self::Uniform(integers) => integers.fill(bits, out),
            Self::Weighted(cdf) => {
                for slot in out {
                    *slot = search(&cdf, bits.f64()) as i64;
                }
            }
            Self::Tail(Population::Narrow(mut all)) => tail(bits, &mut all, out),
            Self::Tail(Population::Wide(mut all)) => tail(bits, &mut all, out),
            Self::Head(Population::Narrow(mut all)) => head(bits, &mut all, out),
            Self::Head(Population::Wide(mut all)) => head(bits, &mut all, out),
            Self::Floyd { mut set, population, shuffle } => {
                floyd(bits, &mut set, population, out);
                if shuffle {
                    shuffle_tail(bits, out, 1);
                }
            }
            Self::WeightedDistinct { mut p, mut cdf, mut chosen } => {
                weighted_distinct(bits, &mut p, &mut cdf, &mut chosen, out);
            }
        }
    }
}

/// Shuffles the tail, and writes it.
fn tail<T: Copy + Into<i64>>(bits: &mut Bits<'_>, all: &mut [T], out: &mut [i64]) {
    let tail = all.len() - out.len();
    shuffle_tail(bits, all, tail.max(1));
    take(&all[tail..], out);
}

/// Shuffles everything, and writes the head.
fn head<T: Copy + Into<i64>>(bits: &mut Bits<'_>, all: &mut [T], out: &mut [i64]) {
    shuffle(bits, all);
    take(all, out);
}

fn take<T: Copy + Into<i64>>(indices: &[T], out: &mut [i64]) {
    for (slot, &index) in out.iter_mut().zip(indices) {
        *slot = index.into();
    }
}

/// NumPy's tolerance for the sum of the probabilities: the square root of the machine epsilon.
const TOLERANCE: f64 = 1.4901161193847656e-8;

fn check_probabilities(p: &[f64], words: &Messages) -> Result<()> {
    let sum = kahan_sum(p);
    if sum.is_nan() {
        return Err(Error::argument(words.nan));
    }
    if p.iter().any(|&p| p < 0.0) {
        return Err(Error::argument(words.negative));
    }
    if (sum - 1.0).abs() > TOLERANCE {
        return Err(Error::argument(words.sum));
    }
    Ok(())
}

/// Kahan's compensated sum, with NumPy's order of operations.
pub(crate) fn kahan_sum(values: &[f64]) -> f64 {
    let Some((&first, rest)) = values.split_first() else { return 0.0 };
    let (mut sum, mut compensation) = (first, 0.0);
    for value in rest {
        let y = value - compensation;
        let t = sum + y;
        compensation = (t - sum) - y;
        sum = t;
    }
    sum
}

/// The running sums of `p`, divided by the last.
fn cumulate(p: &[f64], cdf: &mut [f64]) {
    let mut sum = 0.0;
    for (i, (slot, p)) in cdf.iter_mut().zip(p).enumerate() {
        sum = if i == 0 { *p } else { sum + p };
        *slot = sum;
    }
    for slot in cdf {
        *slot /= sum;
    }
}

/// The first index whose cumulative probability is above `x`.
fn search(cdf: &[f64], x: f64) -> usize {
    cdf.partition_point(|&c| c <= x)
}

fn floyd(bits: &mut Bits<'_>, set: &mut [u64], population: u64, out: &mut [i64]) {
    let mask = set.len() - 1;
    // The slot of a value, or the free slot where it belongs.
    let find = |set: &[u64], value: u64| {
        let mut place = value as usize & mask;
        while set[place] != NONE && set[place] != value {
            place = (place + 1) & mask;
        }
        place
    };
    let first = population - out.len() as u64;
    for (slot, last) in out.iter_mut().zip(first..) {
        let mut value = index(bits, last);
        if set[find(set, value)] == value {
            value = last;
        }
        set[find(set, value)] = value;
        *slot = value as i64;
    }
}

fn weighted_distinct(
    bits: &mut Bits<'_>,
    p: &mut [f64],
    cdf: &mut [f64],
    chosen: &mut [bool],
    out: &mut [i64],
) {
    let mut found = 0;
    while found < out.len() {
        for &earlier in &out[..found] {
            p[earlier as usize] = 0.0;
        }
        cumulate(p, cdf);
        let draws = out.len() - found;
        for _ in 0..draws {
            let new = search(cdf, bits.f64());
            if !chosen[new] {
                chosen[new] = true;
                out[found] = new as i64;
                found += 1;
            }
        }
    }
}
