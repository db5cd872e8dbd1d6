//! NumPy's arrays and scalars of integers and doubles, of any width and byte order.

use super::machine::{Machine, PyObject, PyValue};
use super::names::Name;

/// A NumPy dtype.
#[derive(Clone, Copy)]
struct Type {
    /// NumPy's code of the kind: 'u', 'i', 'b' or 'f'.
    kind: u8,
    size: usize,
    big_endian: bool,
}

impl Type {
    fn read(machine: &Machine<'_>, value: PyValue) -> Option<Self> {
        let call = machine.call(value).filter(|call| call.callee == PyValue::Name(Name::Type))?;
        let (&kind, digits) = machine.letters(*machine.tuple(call.arguments)?.first()?)?.split_first()?;
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
        let order = machine.letters(*machine.tuple(call.state?)?.get(1)?)?;
        let big_endian = match order {
            b"<" => false,
            b">" => true,
            b"|" if size == 1 => false,
            _ => return None,
        };
        Some(Self { kind, size, big_endian })
    }

    /// The bits of one item.
    fn bits(self, item: &[u8]) -> u64 {
        let add = |bits, &byte: &u8| bits << 8 | u64::from(byte);
        if self.big_endian { item.iter().fold(0, add) } else { item.iter().rev().fold(0, add) }
    }

    /// One item as a nonnegative integer, if it is one.
    fn natural(self, item: &[u8]) -> Option<u64> {
        let bits = self.bits(item);
        let negative = self.kind == b'i' && bits >> (8 * self.size - 1) != 0;
        (self.kind != b'f' && !negative).then_some(bits)
    }

    /// One item, if it is a nonnegative integer or a double.
    fn value(self, item: &[u8]) -> Option<PyValue> {
        if (self.kind, self.size) == (b'f', 8) {
            return Some(PyValue::Float(f64::from_bits(self.bits(item))));
        }
        self.natural(item).map(PyValue::Natural)
    }
}

/// Bytes of the pickle: stored as they are, or each as a letter of Latin-1.
#[derive(Clone, Copy)]
enum Data<'m> {
    Bytes(&'m [u8]),
    Letters(&'m str),
}

impl<'m> Data<'m> {
    /// At most `most` bytes.
    fn read(machine: &'m Machine<'_>, value: PyValue, most: usize) -> Option<Self> {
        if let PyObject::Bytes(bytes) = machine.object(value)? {
            return (bytes.len() <= most).then_some(Self::Bytes(bytes));
        }
        let call = machine.call(value).filter(|call| call.callee == PyValue::Name(Name::Encode))?;
        let &[text, codec] = machine.tuple(call.arguments)? else { return None };
        let Some(PyObject::Text(text)) = machine.object(text) else { return None };
        let is_encoded = machine.letters(codec)? == b"latin1"
            && text.len() <= most.saturating_mul(2)
            && text.chars().all(|letter| u8::try_from(letter).is_ok());
        is_encoded.then_some(Self::Letters(text))
    }

    fn len(self) -> usize {
        match self {
            Self::Bytes(bytes) => bytes.len(),
            Self::Letters(text) => text.chars().count(),
        }
    }

    fn bytes(self) -> impl Iterator<Item = u8> {
        let (bytes, text) = match self {
            Self::Bytes(bytes) => (bytes, ""),
            Self::Letters(text) => (&[][..], text),
        };
        bytes.iter().copied().chain(text.chars().map(|letter| letter as u8))
    }
}

/// The values of a one-dimensional array of nonnegative integers, if it is one.
pub(super) fn naturals<'m>(
    machine: &'m Machine<'_>,
    value: PyValue,
) -> Option<impl Iterator<Item = u64> + use<'m>> {
    let natural = |item| match item {
        PyValue::Natural(natural) => Some(natural),
        _ => None,
    };
    let all_natural = items(machine, value)?.all(|item| natural(item).is_some());
    if all_natural { items(machine, value).map(|items| items.filter_map(natural)) } else { None }
}

/// The values of a one-dimensional array of nonnegative integers or of doubles, if it is one.
pub(super) fn items<'m>(
    machine: &'m Machine<'_>,
    value: PyValue,
) -> Option<impl Iterator<Item = PyValue> + use<'m>> {
    let call = machine.call(value)?;
    let (shape, of, data) = match call.callee {
        PyValue::Name(Name::Reconstruct) => {
            let &[PyValue::Name(Name::Array), _, _] = machine.tuple(call.arguments)? else { return None };
            // (1, shape, dtype, fortran, data)
            let &[_, shape, of, _, data] = machine.tuple(call.state?)? else { return None };
            (shape, of, data)
        }
        PyValue::Name(Name::FromBuffer) => {
            let &[data, of, shape, _] = machine.tuple(call.arguments)? else { return None };
            (shape, of, data)
        }
        _ => return None,
    };
    let (shape, of) = (machine.tuple(shape)?, Type::read(machine, of)?);
    let data = Data::read(machine, data, usize::MAX)?;
    let &[PyValue::Natural(n)] = shape else { return None };
    // The size that the array declares must match its bytes.
    if Some(data.len() as u64) != n.checked_mul(of.size as u64) {
        return None;
    }
    let items = || {
        let mut bytes = data.bytes();
        std::iter::from_fn(move || {
            let mut item = [0; 8];
            for slot in &mut item[..of.size] {
                *slot = bytes.next()?;
            }
            Some(of.value(&item[..of.size]))
        })
    };
    let all_known = items().all(|item| item.is_some());
    all_known.then(|| items().flatten())
}

/// The value of a NumPy scalar.
pub(super) enum Scalar {
    Natural(u64),
    Double(f64),
}

pub(super) fn scalar(machine: &Machine<'_>, value: PyValue) -> Option<Scalar> {
    let call = machine.call(value).filter(|call| call.callee == PyValue::Name(Name::Scalar))?;
    let &[of, data] = machine.tuple(call.arguments)? else { return None };
    let of = Type::read(machine, of)?;
    let data = Data::read(machine, data, of.size).filter(|data| data.len() == of.size)?;
    let mut item = [0; 8];
    for (slot, byte) in item.iter_mut().zip(data.bytes()) {
        *slot = byte;
    }
    let item = &item[..of.size];
    if of.kind == b'f' {
        return (of.size == 8).then(|| Scalar::Double(f64::from_bits(of.bits(item))));
    }
    of.natural(item).map(Scalar::Natural)
}
