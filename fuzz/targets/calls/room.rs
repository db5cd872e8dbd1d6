//! Memory for one argument of a call, between two zones that no code may touch.

use std::alloc::{Layout, alloc, dealloc};

use super::input::Input;

pub const PATTERN: u8 = 0xa5;
const ZONE: usize = 64;

pub struct Room {
    memory: *mut u8,
    layout: Layout,
    /// The offset and the length of the argument in the memory.
    start: usize,
    length: usize,
    /// The pointer that is passed.
    given: *mut u8,
    /// The bytes before the call.
    before: Vec<u8>,
}

impl Room {
    /// Memory for `n` items of a type, at any aligned address; seldom misaligned or NULL. It is short if `n` is
    /// endless.
    pub fn new<T>(input: &mut Input<'_>, n: usize) -> Self {
        let n = if n > 1 << 24 { 300 } else { n };
        Self::shaped(input.byte(), align_of::<T>(), vec![PATTERN; n * size_of::<T>()])
    }

    /// As [`Self::new`], but never misaligned or NULL.
    pub fn sound<T>(input: &mut Input<'_>, n: usize) -> Self {
        Self::shaped(input.byte() & 63, align_of::<T>(), vec![PATTERN; n * size_of::<T>()])
    }

    /// Holds these bytes, of items with that alignment.
    pub fn holding(input: &mut Input<'_>, align: usize, bytes: Vec<u8>) -> Self {
        Self::shaped(input.byte(), align, bytes)
    }

    pub fn shaped(shape: u8, align: usize, before: Vec<u8>) -> Self {
        let start = ZONE + usize::from(shape & 63) / align * align;
        let layout = Layout::from_size_align(start + before.len() + ZONE, 64).expect("a layout");
        // SAFETY: not of size 0.
        let memory = unsafe { alloc(layout) };
        assert!(!memory.is_null());
        // SAFETY: that much memory of ours; `start` is within.
        let place = unsafe {
            memory.write_bytes(PATTERN, layout.size());
            memory.add(start).copy_from(before.as_ptr(), before.len());
            memory.add(start)
        };
        let given = match shape {
            0xff => std::ptr::null_mut(),
            0xfe => place.wrapping_add(usize::from(align > 1)),
            _ => place,
        };
        let room = Self { memory, layout, start, length: before.len(), given, before };
        room.guard(true);
        room
    }

    pub fn pointer<T>(&self) -> *mut T {
        self.given.cast()
    }

    /// Whether the pointer is one to this room.
    pub fn is_there(&self) -> bool {
        self.given == self.memory.wrapping_add(self.start)
    }

    pub fn bytes(&self) -> &[u8] {
        // SAFETY: the room, which is set since it was made.
        unsafe { std::slice::from_raw_parts(self.memory.add(self.start), self.length) }
    }

    /// The item at a place, unaligned or not.
    pub fn item<T: Copy>(&self, index: usize) -> T {
        let bytes = &self.bytes()[index * size_of::<T>()..][..size_of::<T>()];
        // SAFETY: that many bytes, and only numbers and pointers are asked for.
        unsafe { bytes.as_ptr().cast::<T>().read_unaligned() }
    }

    pub fn is_untouched(&self) -> bool {
        self.bytes() == self.before
    }

    /// Panics if a zone was written to.
    pub fn check_zones(&self) {
        self.guard(false);
        // SAFETY: all of the memory, which is set.
        let memory = unsafe { std::slice::from_raw_parts(self.memory, self.layout.size()) };
        let (front, rest) = memory.split_at(self.start);
        for (name, zone) in [("before", front), ("behind", &rest[self.length..])] {
            let touched = zone.iter().position(|&byte| byte != PATTERN);
            assert_eq!(touched, None, "the zone {name} a buffer of {} bytes was written to", self.length);
        }
        self.guard(true);
    }

    /// Makes the address sanitizer report accesses to the zones, or not.
    fn guard(&self, guarded: bool) {
        #[cfg(sanitize = "address")]
        {
            unsafe extern "C" {
                fn __asan_poison_memory_region(address: *const u8, n: usize);
                fn __asan_unpoison_memory_region(address: *const u8, n: usize);
            }
            let end = self.start + self.length;
            // SAFETY: memory of ours.
            unsafe {
                if guarded {
                    __asan_poison_memory_region(self.memory, self.start);
                    __asan_poison_memory_region(self.memory.add(end), self.layout.size() - end);
                } else {
                    __asan_unpoison_memory_region(self.memory, self.layout.size());
                }
            }
        }
        #[cfg(not(sanitize = "address"))]
        let _ = guarded;
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.guard(false);
        // SAFETY: what was allocated with this layout.
        unsafe { dealloc(self.memory, self.layout) };
    }
}

/// The bytes of numbers.
pub fn bytes_of<T: Copy>(items: &[T]) -> Vec<u8> {
    // SAFETY: numbers and pointers, which have no bytes that are not set.
    unsafe { std::slice::from_raw_parts(items.as_ptr().cast::<u8>(), size_of_val(items)) }.to_vec()
}
