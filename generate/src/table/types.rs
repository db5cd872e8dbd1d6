//! The types of parameters and values.

use serde::Serialize;

use crate::Result;

/// A type in every language that needs it.
#[derive(Clone, Serialize)]
pub(super) struct Type {
    pub(super) name: String,
    rust: &'static str,
    /// The type of an element of a buffer in Rust, where any byte is a `bool` of C.
    element: &'static str,
    c: &'static str,
    pub(super) dtype: &'static str,
    /// The name of an array of them.
    plural: &'static str,
    fortran: &'static str,
    julia: &'static str,
    /// The variant of `rill_type`.
    variant: &'static str,
}

/// A type by its name; a bound is as wide as any value may be.
pub(super) fn type_of(name: &str, values: &str) -> Result<Type> {
    let name = match (name, values) {
        ("bound", "u64") => "u64",
        ("bound", _) => "i64",
        (other, _) => other,
    };
    let (rust, c, dtype, plural, fortran, julia, variant) = match name {
        "f64" => ("f64", "double", "float64", "doubles", "real(c_double)", "Float64", "F64"),
        "f32" => ("f32", "float", "float32", "floats", "real(c_float)", "Float32", "F32"),
        "i64" => ("i64", "int64_t", "int64", "integers", "integer(c_int64_t)", "Int64", "I64"),
        "u64" => ("u64", "uint64_t", "uint64", "integers", "integer(c_int64_t)", "UInt64", "U64"),
        "i32" => ("i32", "int32_t", "int32", "integers", "integer(c_int32_t)", "Int32", "I32"),
        "u32" => ("u32", "uint32_t", "uint32", "integers", "integer(c_int32_t)", "UInt32", "U32"),
        "i16" => ("i16", "int16_t", "int16", "integers", "integer(c_int16_t)", "Int16", "I16"),
        "u16" => ("u16", "uint16_t", "uint16", "integers", "integer(c_int16_t)", "UInt16", "U16"),
        "i8" => ("i8", "int8_t", "int8", "integers", "integer(c_int8_t)", "Int8", "I8"),
        "u8" => ("u8", "uint8_t", "uint8", "integers", "integer(c_int8_t)", "UInt8", "U8"),
        "bool" => ("bool", "bool", "bool", "truth values", "logical(c_bool)", "Bool", "Bool"),
        other => return Err(format!("{other} is no type").into()),
    };
    let element = if name == "bool" { "BoolByte" } else { rust };
    Ok(Type { name: name.to_owned(), rust, element, c, dtype, plural, fortran, julia, variant })
}
