//! RDRAND: words that the processor makes of its own entropy. No seed tells them, and no state.
//!
//! As in randomgen, the constructor takes no seed. Raw words are asked for one at a time, all others by way of a buffer
//! of 256. The option `retries` is how many more times a word is asked for where the processor has none. If it still
//! has none, the operating system's entropy takes its place, and `status` in the state is 0 from then on, where
//! randomgen draws a sequence of its own and raises an error. A state tells `retries` alone, and copies have buffers of
//! their own, as have jumped ones, which are no further in anything. There is no plain state, no generator of GSL's and
//! none of rand's.
//!
//! Source: Intel Digital Random Number Generator (DRNG) Software Implementation Guide, revision 2.1 (2018).

use super::layout::{Form, Layout, Reader, Writer, outer};
use super::options::Options;
use super::units::unit_f64_of_word;
use super::{Algorithm, Delta, Doubles, Kind, Native};
use crate::allocation::try_box;
use crate::entropy;
use crate::error::{Error, Result};

/// Words of the buffer.
const BLOCK: usize = 256;
/// The default of `retries`, and the most.
const RETRIES: u32 = 10;
const MOST_RETRIES: u32 = i32::MAX as u32;
/// What is added where nothing else has entropy: 2^64 divided by the golden ratio, to an odd number.
const STEP: u64 = 0x9e3779b97f4a7c15;

/// The processor's generator; as `randomgen.RDRAND`.
#[derive(Clone, Debug)]
pub struct Rdrand {
    buffer: [u64; BLOCK],
    /// The words of the buffer already drawn.
    drawn: usize,
    retries: u32,
    /// Whether every word was the processor's.
    succeeded: bool,
}

/// A word of the processor's, if it has one.
#[cfg(target_arch = "x86_64")]
fn asked() -> Option<u64> {
    let (word, has_one): (u64, u8);
    // SAFETY: there is a generator only where the processor has the instruction. It changes a register and the flags.
    unsafe {
        std::arch::asm!("rdrand {}", "setc {}", out(reg) word, out(reg_byte) has_one, options(nomem, nostack));
    }
    (has_one != 0).then_some(word)
}

/// A word of the processor's, if it has one.
#[cfg(target_arch = "x86")]
fn asked() -> Option<u64> {
    let half = || {
        let (word, has_one): (u32, u8);
        // SAFETY: there is a generator only where the processor has the instruction. It changes a register and the
        // flags.
        unsafe {
            std::arch::asm!("rdrand {}", "setc {}", out(reg) word, out(reg_byte) has_one, options(nomem, nostack));
        }
        (has_one != 0).then_some(u64::from(word))
    };
    let low = half()?;
    Some(half()? << 32 | low)
}

/// No other processor has the instruction.
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
fn asked() -> Option<u64> {
    None
}

fn is_there() -> bool {
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    return std::arch::is_x86_feature_detected!("rdrand");
    #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
    return false;
}

impl Rdrand {
    fn new(retries: u32) -> Self {
        Self { buffer: [u64::MAX; BLOCK], drawn: BLOCK, retries, succeeded: true }
    }

    /// A word, which comes after `last` if there is no entropy anywhere.
    fn word(&mut self, last: u64) -> u64 {
        self.word_of(asked, || entropy::word64().ok(), last)
    }

    /// The processor's word, if `asked` has one at last, or else that of `entropy`.
    fn word_of(
        &mut self,
        mut asked: impl FnMut() -> Option<u64>,
        entropy: impl FnOnce() -> Option<u64>,
        last: u64,
    ) -> u64 {
        for _ in 0..=self.retries {
            if let Some(word) = asked() {
                return word;
            }
            std::hint::spin_loop();
        }
        self.succeeded = false;
        entropy().unwrap_or_else(|| last.wrapping_add(STEP))
    }

    #[cold]
    fn refill(&mut self) {
        let mut last = 0;
        for i in 0..BLOCK {
            last = self.word(last);
            self.buffer[i] = last;
        }
        self.drawn = 0;
    }
}

impl Native for Rdrand {
    const KIND: Kind = Kind::Rdrand;
    const LAYOUT: Layout = &[
        outer("status", Form::U32).optional(),
        outer("retries", Form::U64),
        outer("buffer_loc", Form::U32).optional(),
        outer("buffer", Form::U64s(BLOCK)).optional(),
    ];

    fn check_processor() -> Result<()> {
        if is_there() {
            return Ok(());
        }
        Err(Error::unsupported("The RDRAND instruction is not available"))
    }

    fn from_words(_words: &[u32]) -> Self {
        Self::new(RETRIES)
    }

    fn with_options(_words: &[u32], options: &Options) -> Result<Self> {
        let retries = options.word("retries").and_then(|retries| u32::try_from(retries).ok());
        Ok(Self::new(retries.unwrap_or(RETRIES)))
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        words.u32();
        Ok(Self::new(words.within("retries", 0, MOST_RETRIES.into())? as u32))
    }
}

impl Algorithm for Rdrand {
    fn kind(&self) -> Kind {
        Self::KIND
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        if self.drawn >= BLOCK {
            self.refill();
        }
        self.drawn += 1;
        self.buffer[self.drawn - 1]
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        self.next_u64() as u32
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        unit_f64_of_word(self.next_u64())
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        out.fill_with(|| self.next_u64());
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        out.fill_with(|| self.next_u32());
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        out.fill_with(|| self.next_f64());
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        let mut last = 0;
        out.fill_with(|| {
            last = self.word(last);
            last
        });
    }

    fn doubles(&self) -> Doubles {
        Doubles::OfWords
    }

    fn jump(&mut self, _jumps: u64) -> Result<()> {
        *self = Self::new(self.retries);
        Ok(())
    }

    fn jump_by(&mut self, _jumps: &Delta) -> Result<()> {
        self.jump(1)
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        Native::reseed(self, seed, options)
    }

    fn keep(&self, options: &mut Options) {
        options.put("retries", Some(self.retries.into()));
    }

    fn state(&self) -> Result<Vec<u32>> {
        let state = Writer::new(Self::CONFIGURATION, Self::LAYOUT)?.flag(self.succeeded);
        Ok(state.u64(self.retries.into()).u32(self.drawn as u32).u64s(&self.buffer).done())
    }

    /// Another one with the same option: no word is drawn from two of them.
    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(Self::new(self.retries))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_from_the_processor_and_never_twice() {
        if !is_there() {
            return;
        }
        let mut generator = Rdrand::new(RETRIES);
        let mut words = vec![0; 2000];
        generator.fill_u64(&mut words[..700]);
        generator.fill_raw(&mut words[700..1000]);
        generator.boxed_clone().unwrap().fill_u64(&mut words[1000..]);
        assert!(generator.succeeded);
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), 2000);
        assert!(words.iter().fold(0, |any, word| any | word) == u64::MAX);
    }
    /// A processor that has no word the first times, and one that never has any.
    #[test]
    fn entropy_takes_the_place_of_a_processor_without_words() {
        let mut generator = Rdrand::new(3);
        let mut times = 0;
        let mut late = || {
            times += 1;
            (times == 4).then_some(9)
        };
        assert_eq!(generator.word_of(&mut late, || None, 1), 9);
        assert!(generator.succeeded);
        let mut asked = 0;
        let mut never = || {
            asked += 1;
            None
        };
        assert_eq!(generator.word_of(&mut never, || Some(7), 1), 7);
        assert_eq!((asked, generator.succeeded), (4, false));
        assert_eq!(generator.state().unwrap()[0], 0, "status");
        let mut words = [1; 4];
        for i in 1..words.len() {
            words[i] = generator.word_of(|| None, || None, words[i - 1]);
        }
        assert!((1..4).all(|i| words[i] == words[i - 1].wrapping_add(STEP)));
        // The word of a processor that has some again, which the status does not tell.
        assert_eq!(generator.word_of(|| Some(5), || None, 1), 5);
        assert!(!generator.succeeded);
    }
}
