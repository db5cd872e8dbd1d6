//! The arguments of a call, with one fault among them.

use std::cell::Cell;

use rill::Status;

/// The fault of a call. Pointers, lengths and other sizes are counted from 0 in the order of the
/// prototype.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    None,
    /// The pointer is NULL.
    Null(usize),
    /// The pointer is not aligned.
    Odd(usize),
    /// The length is 0, and its buffer NULL.
    Zero(usize),
    /// The length is `SIZE_MAX`.
    Endless(usize),
    /// A size that is no length (of an item, of a pool) is 0, or `SIZE_MAX`.
    ZeroSize,
    EndlessSize,
    /// The enumeration has this number.
    Kind(i32),
}

/// Passes the arguments of a call on, with its one fault, and counts them.
pub struct Call {
    pub fault: Fault,
    pub pointers: Cell<usize>,
    pub buffers: Cell<usize>,
    pub lengths: Cell<usize>,
    pub sizes: Cell<usize>,
    pub kinds: Cell<usize>,
    /// What is expected of the fault.
    pub expected: Cell<Status>,
    /// Whether objects are made, and whether the fault is in the pointer for them.
    pub makes: Cell<bool>,
    pub nowhere: Cell<bool>,
    /// The fault does not apply: an alignment of 1 is always kept.
    pub void: Cell<bool>,
}

pub fn count(cell: &Cell<usize>) -> usize {
    cell.replace(cell.get() + 1)
}

impl Call {
    pub fn new(fault: Fault) -> Self {
        let zero = || Cell::new(0);
        Self {
            fault,
            pointers: zero(),
            buffers: zero(),
            lengths: zero(),
            sizes: zero(),
            kinds: zero(),
            expected: Cell::new(Status::Ok),
            makes: Cell::new(false),
            nowhere: Cell::new(false),
            void: Cell::new(false),
        }
    }

    fn pointer<T>(&self, pointer: *mut T, on_null: Status) -> *mut T {
        let index = count(&self.pointers);
        if self.fault == Fault::Null(index) {
            self.expected.set(on_null);
            return std::ptr::null_mut();
        }
        if self.fault == Fault::Odd(index) {
            self.void.set(align_of::<T>() == 1);
            self.expected.set(Status::InvalidBuffer);
            return pointer.wrapping_byte_add(usize::from(align_of::<T>() > 1));
        }
        pointer
    }

    /// A pointer that is needed.
    pub fn need<T>(&self, pointer: *mut T) -> *mut T {
        self.pointer(pointer, Status::NullPointer)
    }

    /// A function that is needed.
    pub fn function<T>(&self, function: Option<T>) -> Option<T> {
        let mut byte = 0u8;
        let pointer = self.need(&raw mut byte);
        function.filter(|_| !pointer.is_null())
    }

    /// A pointer that may be NULL.
    pub fn may<T>(&self, pointer: *mut T) -> *mut T {
        self.pointer(pointer, Status::Ok)
    }

    /// A buffer whose length follows.
    pub fn buffer<T>(&self, pointer: *mut T) -> *mut T {
        let index = count(&self.buffers);
        let pointer = self.need(pointer);
        if self.fault == Fault::Zero(index) { std::ptr::null_mut() } else { pointer }
    }

    /// The pointer for a new object.
    pub fn made<T>(&self, pointer: *mut T) -> *mut T {
        let passed = self.need(pointer);
        self.makes.set(true);
        self.nowhere.set(passed != pointer);
        passed
    }

    /// The pointers for new objects, whose number follows.
    pub fn all_made<T>(&self, pointer: *mut T) -> *mut T {
        self.makes.set(true);
        let passed = self.buffer(pointer);
        self.nowhere.set(passed != pointer || matches!(self.fault, Fault::Endless(_)));
        passed
    }

    /// A length that may be 0.
    pub fn length(&self, n: usize) -> usize {
        self.length_above(n, Status::Ok)
    }

    /// A length for which 0 has another result.
    pub fn length_above(&self, n: usize, on_zero: Status) -> usize {
        let index = count(&self.lengths);
        match self.fault {
            Fault::Zero(k) if k == index => {
                self.expected.set(on_zero);
                0
            }
            Fault::Endless(k) if k == index => {
                self.expected.set(Status::InvalidBuffer);
                usize::MAX
            }
            _ => n,
        }
    }

    /// A size that is not a length, and must not be 0.
    pub fn size(&self, size: usize, on_endless: Status) -> usize {
        count(&self.sizes);
        match self.fault {
            Fault::ZeroSize => {
                self.expected.set(Status::InvalidArgument);
                0
            }
            Fault::EndlessSize => {
                self.expected.set(on_endless);
                usize::MAX
            }
            _ => size,
        }
    }

    /// A size that may have every value.
    pub fn any_size(&self, size: usize) -> usize {
        count(&self.sizes);
        match self.fault {
            Fault::ZeroSize => 0,
            Fault::EndlessSize => usize::MAX,
            _ => size,
        }
    }

    pub fn kind(&self, kind: i32) -> i32 {
        count(&self.kinds);
        let Fault::Kind(number) = self.fault else { return kind };
        self.expected.set(Status::InvalidArgument);
        number
    }
}
