//! Arrays and scalars of integers, of any width and byte order.

use std::borrow::Cow;

use super::machine::{Machine, Node, Value};
use super::names::Name;

/// A type of NumPy's.
#[derive(Clone, Copy)]
struct Type {
    /// 'u', 'i', 'b' or 'f', as NumPy has it.
    kind: u8,
    size: usize,
    big_endian: bool,
}

impl Type {
    fn read(machine: &Machine<'_>, value: Value) -> Option<Self> {
        let call = machine.call(value).filter(|call| call.callee == Value::Name(Name::Type))?;
        let (&kind, digits) =
            machine.text(*machine.tuple(call.arguments)?.first()?)?.as_bytes().split_first()?;
        let size = match digits {
            b"1" => 1,
            b"2" => 2,
            b"4" => 4,
            b"8" => 8,
            _ => return None,
        };
        if !matches!(kind, b'u' | b'i' | b'b' | b'f') {
            return None;
        }
        // (3, "<", None, None, None, -1, -1, 0)
        let order = machine.text(*machine.tuple(call.state?)?.get(1)?)?;
        let big_endian = match order {
            "<" => false,
            ">" => true,
            "|" if size == 1 => false,
            _ => return None,
        };
        Some(Self { kind, size, big_endian })
    }

    /// The bits of one item.
    fn bits(self, item: &[u8]) -> u64 {
        let add = |bits, &byte: &u8| bits << 8 | u64::from(byte);
        if self.big_endian { item.iter().fold(0, add) } else { item.iter().rev().fold(0, add) }
    }

    /// One item, unless it is negative or no integer.
    fn natural(self, item: &[u8]) -> Option<u64> {
        let bits = self.bits(item);
        let negative = self.kind == b'i' && bits >> (8 * self.size - 1) != 0;
        (self.kind != b'f' && !negative).then_some(bits)
    }
}

/// Bytes, of at most `most`.
fn bytes<'m>(machine: &'m Machine<'_>, value: Value, most: usize) -> Option<Cow<'m, [u8]>> {
    if let Node::Bytes(bytes) = machine.node(value)? {
        return Some(Cow::Borrowed(bytes));
    }
    let call = machine.call(value).filter(|call| call.callee == Value::Name(Name::Encode))?;
    let &[text, codec] = machine.tuple(call.arguments)? else { return None };
    let Some(Node::Text(text)) = machine.node(text) else { return None };
    if machine.text(codec)? != "latin1" || text.len() > most.saturating_mul(2) {
        return None;
    }
    text.chars()
        .map(|letter| u8::try_from(u32::from(letter)).ok())
        .collect::<Option<Vec<u8>>>()
        .map(Cow::Owned)
}

/// The values of an array of one dimension, if they are integers and none is negative.
pub(super) fn naturals(machine: &Machine<'_>, value: Value) -> Option<Vec<u64>> {
    let call = machine.call(value)?;
    let (shape, of, data) = match call.callee {
        Value::Name(Name::Reconstruct) => {
            let &[Value::Name(Name::Array), _, _] = machine.tuple(call.arguments)? else { return None };
            // (1, shape, dtype, fortran, data)
            let &[_, shape, of, _, data] = machine.tuple(call.state?)? else { return None };
            (shape, of, data)
        }
        Value::Name(Name::FromBuffer) => {
            let &[data, of, shape, _] = machine.tuple(call.arguments)? else { return None };
            (shape, of, data)
        }
        _ => return None,
    };
    let (shape, of) = (machine.tuple(shape)?, Type::read(machine, of)?);
    let data = bytes(machine, data, usize::MAX)?;
    let &[Value::Natural(n)] = shape else { return None };
    // What the array says of its size is believed when the bytes are there.
    if Some(data.len() as u64) != n.checked_mul(of.size as u64) {
        return None;
    }
    data.chunks_exact(of.size).map(|item| of.natural(item)).collect()
}

/// What a scalar of NumPy's holds.
pub(super) enum Scalar {
    Natural(u64),
    Double(f64),
}

pub(super) fn scalar(machine: &Machine<'_>, value: Value) -> Option<Scalar> {
    let call = machine.call(value).filter(|call| call.callee == Value::Name(Name::Scalar))?;
    let &[of, data] = machine.tuple(call.arguments)? else { return None };
    let of = Type::read(machine, of)?;
    let data = bytes(machine, data, of.size).filter(|data| data.len() == of.size)?;
    if of.kind == b'f' {
        return (of.size == 8).then(|| Scalar::Double(f64::from_bits(of.bits(&data))));
    }
    of.natural(&data).map(Scalar::Natural)
}
