//! Versions: the library's, from Cargo.toml, and NumPy's, which is defined here only.

use std::ffi::{CStr, c_char};

/// Text with a final zero byte, made at compile time.
const fn terminated(text: &'static str) -> &'static CStr {
    match CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(text) => text,
        Err(_) => c"",
    }
}

/// A number in decimal.
const fn number(text: &str) -> i32 {
    let mut value = 0;
    let mut i = 0;
    while i < text.len() {
        value = 10 * value + (text.as_bytes()[i] - b'0') as i32;
        i += 1;
    }
    value
}

/// The version of the running library, for example "1.2.3". RILL_VERSION is the version of the header.
///
/// @return static text, never NULL, not to be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version() -> *const c_char {
    const { terminated(concat!(env!("CARGO_PKG_VERSION"), "\0")) }.as_ptr()
}

/// The first part of the version of the running library.
///
/// @return as RILL_VERSION_MAJOR of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_major() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_MAJOR")) }
}

/// The second part of the version of the running library.
///
/// @return as RILL_VERSION_MINOR of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_minor() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_MINOR")) }
}

/// The third part of the version of the running library.
///
/// @return as RILL_VERSION_PATCH of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_patch() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_PATCH")) }
}

/// The version of NumPy whose streams the running library has, for example "2.5". RILL_NUMPY_VERSION is that of the
/// header. docs/numpy-versions.md lists the functions with the same numbers in other versions of NumPy.
///
/// @return static text, never NULL, not to be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_numpy_version() -> *const c_char {
    c"2.5".as_ptr()
}
