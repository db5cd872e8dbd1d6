//! A log of a run, to be compared with that of another.

use std::fmt::Write;
use std::sync::OnceLock;

/// Prints the call, if tracing is on.
pub fn trace(line: impl FnOnce() -> String) {
    static ON: OnceLock<bool> = OnceLock::new();
    if *ON.get_or_init(|| std::env::var_os("RILL_FUZZ_TRACE").is_some()) {
        eprintln!("{}", line());
    }
}

/// Passes an argument on.
pub fn seen<T: Copy>(argument: T) -> T {
    trace(|| format!("        {}", show(argument)));
    argument
}

/// An argument as C has it.
fn show<T: Copy>(value: T) -> String {
    let (name, address) = (std::any::type_name::<T>(), &raw const value);
    // SAFETY: as many bytes as the type has, all of them set: arguments are numbers and pointers.
    unsafe {
        match (name, size_of::<T>()) {
            ("f64", _) => format!("{:e}", *address.cast::<f64>()),
            ("f32", _) => format!("{:e}", *address.cast::<f32>()),
            ("i64", _) => format!("{}", *address.cast::<i64>()),
            ("i32", _) => format!("{}", *address.cast::<i32>()),
            ("usize" | "u64", _) => format!("{}", *address.cast::<u64>()),
            (_, 8) => format!("{:#x}", *address.cast::<u64>()),
            (_, 4) => format!("{}", *address.cast::<u32>()),
            (_, 2) => format!("{}", *address.cast::<u16>()),
            (_, 1) => format!("{}", *address.cast::<u8>()),
            _ => name.to_owned(),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Entry {
    what: &'static str,
    bytes: Vec<u8>,
}

#[derive(Default)]
pub struct Log {
    entries: Vec<Entry>,
}

impl Log {
    pub fn note(&mut self, what: &'static str, bytes: &[u8]) {
        trace(|| {
            let mut line = format!("    {what}:");
            for byte in bytes.iter().take(64) {
                let _ = write!(line, " {byte:02x}");
            }
            line
        });
        self.entries.push(Entry { what, bytes: bytes.to_vec() });
    }

    /// Panics where two runs differ.
    pub fn compare(&self, other: &Self) {
        for (index, (one, two)) in self.entries.iter().zip(&other.entries).enumerate() {
            if one == two {
                continue;
            }
            let last = self.entries[..index].iter().rfind(|entry| entry.what.starts_with("rill_"));
            let at = one.bytes.iter().zip(&two.bytes).position(|(x, y)| x != y);
            let around = at.unwrap_or(0) / 8 * 8;
            let part = |entry: &Entry| entry.bytes.iter().skip(around).take(16).copied().collect::<Vec<_>>();
            panic!(
                "the runs differ in entry {index} after {last:?}: {} of {} bytes, {} of {} bytes, from byte {at:?}: {:02x?}, {:02x?}",
                one.what,
                one.bytes.len(),
                two.what,
                two.bytes.len(),
                part(one),
                part(two),
            );
        }
        assert_eq!(self.entries.len(), other.entries.len(), "one run has more entries");
    }
}
