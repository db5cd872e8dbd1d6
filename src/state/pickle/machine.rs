//! A pickle machine: executes opcodes on a stack, and builds a graph of values. Calls are recorded, never made.
//!
//! All objects are in one vector and refer to each other by their index in it, so a list that contains itself does no
//! harm, and no function here or in `meaning` recurses. The memo holds indices, not copies, so memory and work are
//! linear in the pickle's length; [`Machine::check_count`] refuses a pickle that makes more than that.

use std::borrow::Cow;

use super::names::Name;
use crate::allocation::{try_box, try_copy, try_extend, try_grow, try_push};
use crate::error::{Error, Result};
use crate::natural::{append_bytes, append_decimal};

/// A Python value. Small values are stored directly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum PyValue {
    None,
    Bool(bool),
    Natural(u64),
    /// A negative integer. No state has one, but the description of an array does.
    Negative,
    Float(f64),
    Name(Name),
    /// An index in [`Machine::objects`].
    Object(usize),
}

#[derive(Debug)]
pub(super) enum PyObject<'a> {
    Text(Cow<'a, str>),
    /// Bytes, or the text of Python 2.
    Bytes(Cow<'a, [u8]>),
    /// An integer of more than 64 bits, as words, least significant first.
    Integer(Vec<u32>),
    Tuple(Vec<PyValue>),
    List(Vec<PyValue>),
    /// Alternating keys and values.
    Dict(Vec<PyValue>),
    Call(Box<Call>),
}

/// A call in the pickle, which is never made.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) callee: PyValue,
    /// A tuple.
    pub(super) arguments: PyValue,
    /// The argument of `__setstate__`.
    pub(super) state: Option<PyValue>,
}

/// The most marks that may be open. NumPy's states need a few.
const MOST_MARKS: usize = 64;

pub(super) struct Machine<'a> {
    input: &'a [u8],
    position: usize,
    stack: Vec<PyValue>,
    marks: Vec<usize>,
    memo: Vec<Option<PyValue>>,
    objects: Vec<PyObject<'a>>,
    /// How many values were ever pushed.
    n_pushed: usize,
    /// How many values the memo has.
    n_remembered: u64,
}

/// Reads a whole pickle, and returns its object.
pub(super) fn run(input: &[u8]) -> Result<(Machine<'_>, PyValue)> {
    let mut machine = Machine {
        input,
        position: 0,
        stack: Vec::new(),
        marks: Vec::new(),
        memo: Vec::new(),
        objects: Vec::new(),
        n_pushed: 0,
        n_remembered: 0,
    };
    while !machine.step()? {}
    let root = machine.pop()?;
    if machine.position < input.len() {
        return Err(Error::state("bytes follow the end of the pickle"));
    }
    Ok((machine, root))
}

impl<'a> Machine<'a> {
    pub(super) fn object(&self, value: PyValue) -> Option<&PyObject<'a>> {
        match value {
            PyValue::Object(place) => self.objects.get(place),
            _ => None,
        }
    }

    pub(super) fn call(&self, value: PyValue) -> Option<&Call> {
        match self.object(value)? {
            PyObject::Call(call) => Some(call),
            _ => None,
        }
    }

    pub(super) fn tuple(&self, value: PyValue) -> Option<&[PyValue]> {
        match self.object(value)? {
            PyObject::Tuple(items) => Some(items),
            _ => None,
        }
    }

    /// The bytes of text, or bytes that are text in Python 2.
    pub(super) fn letters(&self, value: PyValue) -> Option<&[u8]> {
        match self.object(value)? {
            PyObject::Text(text) => Some(text.as_bytes()),
            PyObject::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Text, or bytes that are text in Python 2, every one of which is checked.
    pub(super) fn text(&self, value: PyValue) -> Option<&str> {
        std::str::from_utf8(self.letters(value)?).ok()
    }

    /// The length of the pickle in bytes.
    pub(super) fn length(&self) -> usize {
        self.input.len()
    }

    /// Executes one opcode. Returns true at the end.
    #[rustfmt::skip]
    fn step(&mut self) -> Result<bool> {
        let opcode = self.byte()?;
        match opcode {
            b'.' => return Ok(true),
            0x80 => self.protocol()?,
            0x95 => self.frame()?,

            b'N' => self.push(PyValue::None)?,
            0x88 => self.push(PyValue::Bool(true))?,
            0x89 => self.push(PyValue::Bool(false))?,
            b'K' => { let n = self.unsigned(1)?; self.push(PyValue::Natural(n))?; }
            b'M' => { let n = self.unsigned(2)?; self.push(PyValue::Natural(n))?; }
            b'J' => { let n = self.take(4)?; self.integer(n)?; }
            0x8a => { let n = self.counted(1)?; self.integer(n)?; }
            0x8b => { let n = self.counted(4)?; self.integer(n)?; }
            b'I' | b'L' => self.integer_line()?,
            b'F' => self.float_line()?,
            b'G' => { let bits = self.take(8)?.iter().fold(0, |bits, &byte| bits << 8 | u64::from(byte)); self.push(PyValue::Float(f64::from_bits(bits)))?; }

            b'X' => self.text_of(4)?,
            0x8c => self.text_of(1)?,
            0x8d => self.text_of(8)?,
            b'V' => { let text = super::text::raw_unicode(self.line()?)?; self.make(PyObject::Text(text))?; }
            b'S' => { let bytes = super::text::quoted(self.line()?)?; self.make(PyObject::Bytes(bytes))?; }
            b'T' | b'B' => self.bytes_of(4)?,
            b'U' | b'C' => self.bytes_of(1)?,
            0x8e | 0x96 => self.bytes_of(8)?,

            b'(' => self.mark()?,
            b'0' => { self.pop()?; }
            b'1' => { self.popped_to_mark()?; }
            b'2' => { let top = self.top()?; self.push(top)?; }
            b')' => self.make(PyObject::Tuple(Vec::new()))?,
            b't' => { let items = self.popped_to_mark()?; self.make(PyObject::Tuple(items))?; }
            0x85 => self.tuple_of(1)?,
            0x86 => self.tuple_of(2)?,
            0x87 => self.tuple_of(3)?,
            b']' => self.make(PyObject::List(Vec::new()))?,
            b'l' => { let items = self.popped_to_mark()?; self.make(PyObject::List(items))?; }
            b'a' => { let item = self.pop()?; self.top_object()?.append(&[item])?; }
            b'e' => self.extend_below_mark(PyObject::append)?,
            b'}' => self.make(PyObject::Dict(Vec::new()))?,
            b'd' => { let items = self.popped_to_mark()?; self.make(PyObject::Dict(Vec::new()))?; self.top_object()?.set_items(&items)?; }
            b's' => { let value = self.pop()?; let key = self.pop()?; self.top_object()?.set_items(&[key, value])?; }
            b'u' => self.extend_below_mark(PyObject::set_items)?,

            b'p' => { let at = self.number_line()?; self.remember(at)?; }
            b'q' => { let at = self.unsigned(1)?; self.remember(at)?; }
            b'r' => { let at = self.unsigned(4)?; self.remember(at)?; }
            0x94 => self.remember(self.n_remembered)?,
            b'g' => { let at = self.number_line()?; self.recall(at)?; }
            b'h' => { let at = self.unsigned(1)?; self.recall(at)?; }
            b'j' => { let at = self.unsigned(4)?; self.recall(at)?; }

            b'c' => self.global_lines()?,
            0x93 => self.stack_global()?,
            b'R' => self.reduce()?,
            b'b' => self.build()?,
            _ => return Err(refused(opcode)),
        }
        Ok(false)
    }

    /// Refuses another item if there are already more than a pickle of this length can need, at `bytes` bytes each: a
    /// value takes an opcode and mostly an argument, an object also its contents or a place in the memo. The first 128
    /// items are free, because short pickles have values of one byte, such as `None` and the empty tuple. NumPy's own
    /// pickles stay far below (`tests/state_pickles.rs` loads those of several versions).
    fn check_count(&self, have: usize, bytes: usize) -> Result<()> {
        if have < 128 + self.input.len() / bytes {
            return Ok(());
        }
        Err(Error::state("the pickle makes more objects than a random state needs"))
    }

    fn push(&mut self, value: PyValue) -> Result<()> {
        self.check_count(self.n_pushed, 2)?;
        self.n_pushed += 1;
        try_push(&mut self.stack, value)
    }

    fn make(&mut self, object: PyObject<'a>) -> Result<()> {
        self.check_count(self.objects.len(), 4)?;
        try_push(&mut self.objects, object)?;
        self.push(PyValue::Object(self.objects.len() - 1))
    }

    fn mark(&mut self) -> Result<()> {
        if self.marks.len() == MOST_MARKS {
            return Err(Error::state("the pickle is nested too deeply"));
        }
        try_push(&mut self.marks, self.stack.len())
    }

    /// The top of the stack, above the last mark.
    fn top(&self) -> Result<PyValue> {
        let floor = self.marks.last().copied().unwrap_or_default();
        self.stack.get(floor..).and_then(<[PyValue]>::last).copied().ok_or_else(underflow)
    }

    fn pop(&mut self) -> Result<PyValue> {
        let top = self.top()?;
        self.stack.pop();
        Ok(top)
    }

    fn popped_to_mark(&mut self) -> Result<Vec<PyValue>> {
        let mark = self.marks.pop().ok_or_else(underflow)?;
        let items = try_copy(self.stack.get(mark..).ok_or_else(underflow)?)?;
        self.stack.truncate(mark);
        Ok(items)
    }

    fn top_object(&mut self) -> Result<&mut PyObject<'a>> {
        match self.top()? {
            PyValue::Object(place) => self.objects.get_mut(place).ok_or_else(underflow),
            _ => Err(malformed()),
        }
    }

    fn tuple_of(&mut self, n: usize) -> Result<()> {
        let floor = self.marks.last().copied().unwrap_or_default();
        let items = self.stack.get(floor..).and_then(|items| items.get(items.len().checked_sub(n)?..));
        let items = try_copy(items.ok_or_else(underflow)?)?;
        self.stack.truncate(self.stack.len() - n);
        self.make(PyObject::Tuple(items))
    }

    /// Appends the values above the mark to the object below it.
    fn extend_below_mark(&mut self, add: fn(&mut PyObject<'a>, &[PyValue]) -> Result<()>) -> Result<()> {
        let mark = self.marks.pop().ok_or_else(underflow)?;
        let floor = self.marks.last().copied().unwrap_or_default();
        let (below, items) = self.stack.split_at_checked(mark).ok_or_else(underflow)?;
        let top = below.get(floor..).and_then(<[PyValue]>::last).ok_or_else(underflow)?;
        let &PyValue::Object(place) = top else { return Err(malformed()) };
        add(self.objects.get_mut(place).ok_or_else(underflow)?, items)?;
        self.stack.truncate(mark);
        Ok(())
    }

    fn remember(&mut self, at: u64) -> Result<()> {
        let top = self.top()?;
        // Pickles number the memo from 0 or 1 on, without gaps.
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        self.check_count(at, 4)?;
        if let Some(missing) = (at + 1).checked_sub(self.memo.len()) {
            try_grow(&mut self.memo, missing)?;
            self.memo.resize(at + 1, None);
        }
        self.n_remembered += u64::from(self.memo[at].is_none());
        self.memo[at] = Some(top);
        Ok(())
    }

    fn recall(&mut self, at: u64) -> Result<()> {
        let value = usize::try_from(at).ok().and_then(|at| self.memo.get(at).copied().flatten());
        self.push(value.ok_or_else(|| Error::state("the pickle refers to a missing memo entry"))?)
    }

    fn global_lines(&mut self) -> Result<()> {
        let mut line = || {
            let line = self.line()?;
            std::str::from_utf8(line).map_err(|_| malformed())
        };
        let (module, name) = (line()?, line()?);
        self.push(PyValue::Name(Name::find(module, name)?))
    }

    fn stack_global(&mut self) -> Result<()> {
        let (name, module) = (self.pop()?, self.pop()?);
        let (Some(PyObject::Text(module)), Some(PyObject::Text(name))) =
            (self.object(module), self.object(name))
        else {
            return Err(malformed());
        };
        let name = Name::find(module, name)?;
        self.push(PyValue::Name(name))
    }

    fn reduce(&mut self) -> Result<()> {
        let (arguments, callee) = (self.pop()?, self.pop()?);
        let partial = |call: &Call| call.callee == PyValue::Name(Name::Partial);
        let callable = matches!(callee, PyValue::Name(_)) || self.call(callee).is_some_and(partial);
        if !callable || self.tuple(arguments).is_none() {
            return Err(malformed());
        }
        self.make(PyObject::Call(try_box(Call { callee, arguments, state: None })?))
    }

    fn build(&mut self) -> Result<()> {
        let state = self.pop()?;
        match self.top_object()? {
            PyObject::Call(call) if call.state.is_none() => call.state = Some(state),
            _ => return Err(malformed()),
        }
        Ok(())
    }

    fn protocol(&mut self) -> Result<()> {
        match self.byte()? {
            0..=5 => Ok(()),
            protocol => {
                Err(Error::state(format_args!("the pickle has protocol {protocol}, which is not known")))
            }
        }
    }

    /// A frame is a hint for reading from files; only its length is checked.
    fn frame(&mut self) -> Result<()> {
        let length = self.unsigned(8)?;
        let left = self.input.len() - self.position;
        if length > left as u64 { Err(truncated()) } else { Ok(()) }
    }

    fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        let bytes = self.input[self.position..].get(..n).ok_or_else(truncated)?;
        self.position += n;
        Ok(bytes)
    }

    /// The rest of the line, without its end.
    fn line(&mut self) -> Result<&'a [u8]> {
        let rest = &self.input[self.position..];
        let end = rest.iter().position(|&byte| byte == b'\n').ok_or_else(truncated)?;
        self.position += end + 1;
        Ok(&rest[..end])
    }

    fn unsigned(&mut self, bytes: usize) -> Result<u64> {
        let bytes = self.take(bytes)?;
        Ok(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
    }

    /// Bytes after their count.
    fn counted(&mut self, bytes: usize) -> Result<&'a [u8]> {
        let count = self.unsigned(bytes)?;
        self.take(usize::try_from(count).map_err(|_| truncated())?)
    }

    fn text_of(&mut self, bytes: usize) -> Result<()> {
        let text = std::str::from_utf8(self.counted(bytes)?).map_err(|_| malformed())?;
        self.make(PyObject::Text(Cow::Borrowed(text)))
    }

    fn bytes_of(&mut self, bytes: usize) -> Result<()> {
        let bytes = self.counted(bytes)?;
        self.make(PyObject::Bytes(Cow::Borrowed(bytes)))
    }

    /// A little-endian integer in two's complement.
    fn integer(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.last().is_some_and(|&top| top & 0x80 != 0) {
            return self.push(PyValue::Negative);
        }
        let n = bytes.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
        if n <= 8 {
            let short = bytes[..n].iter().rev().fold(0, |short, &byte| short << 8 | u64::from(byte));
            return self.push(PyValue::Natural(short));
        }
        let mut words = Vec::new();
        append_bytes(&mut words, &bytes[..n])?;
        self.make(PyObject::Integer(words))
    }

    fn integer_line(&mut self) -> Result<()> {
        match self.line()? {
            b"00" => self.push(PyValue::Bool(false)),
            b"01" => self.push(PyValue::Bool(true)),
            line => {
                let line = line.strip_suffix(b"L").unwrap_or(line);
                let negative = line.strip_prefix(b"-");
                let mut words = Vec::new();
                if !append_decimal(&mut words, negative.unwrap_or(line))? {
                    return Err(malformed());
                }
                match *words.as_slice() {
                    _ if negative.is_some() => self.push(PyValue::Negative),
                    [low] => self.push(PyValue::Natural(low.into())),
                    [low, high] => self.push(PyValue::Natural(u64::from(low) | u64::from(high) << 32)),
                    _ => self.make(PyObject::Integer(words)),
                }
            }
        }
    }

    fn number_line(&mut self) -> Result<u64> {
        let digits = std::str::from_utf8(self.line()?).map_err(|_| malformed())?;
        digits.parse().map_err(|_| malformed())
    }

    fn float_line(&mut self) -> Result<()> {
        let digits = std::str::from_utf8(self.line()?).map_err(|_| malformed())?;
        let float = digits.parse().map_err(|_| malformed())?;
        self.push(PyValue::Float(float))
    }
}

impl PyObject<'_> {
    /// Appends to a list.
    fn append(&mut self, items: &[PyValue]) -> Result<()> {
        match self {
            PyObject::List(list) => try_extend(list, items),
            _ => Err(malformed()),
        }
    }

    /// Adds alternating keys and values to a dictionary.
    fn set_items(&mut self, items: &[PyValue]) -> Result<()> {
        match self {
            PyObject::Dict(pairs) if items.len() % 2 == 0 => try_extend(pairs, items),
            _ => Err(malformed()),
        }
    }
}

fn truncated() -> Error {
    Error::state("the pickle ends too early")
}

fn underflow() -> Error {
    Error::state("the pickle pops from an empty stack")
}

fn malformed() -> Error {
    Error::state("the pickle is malformed")
}

/// The error for an opcode that Python knows and no random state uses.
fn refused(opcode: u8) -> Error {
    let name = match opcode {
        b'P' => "PERSID",
        b'Q' => "BINPERSID",
        b'i' => "INST",
        b'o' => "OBJ",
        0x81 => "NEWOBJ",
        0x82 => "EXT1",
        0x83 => "EXT2",
        0x84 => "EXT4",
        0x8f => "EMPTY_SET",
        0x90 => "ADDITEMS",
        0x91 => "FROZENSET",
        0x92 => "NEWOBJ_EX",
        0x97 => "NEXT_BUFFER",
        0x98 => "READONLY_BUFFER",
        _ => {
            return Error::state(format_args!("the pickle has the unknown opcode {opcode:#04x}"));
        }
    };
    Error::state(format_args!("the pickle uses {name}, which is not part of a NumPy random state"))
}
