//! Versions: the library's own, from Cargo.toml, and NumPy's, which stands here alone.

use std::ffi::CStr;

use libc::c_char;

/// Text with a final zero byte, made when the library is compiled.
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

/// The version of the library that is running, for example "1.2.3". RILL_VERSION is that of the header.
///
/// @return static text, never NULL, not to be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version() -> *const c_char {
    const { terminated(concat!(env!("CARGO_PKG_VERSION"), "\0")) }.as_ptr()
}

/// The first part of the version of the library that is running.
///
/// @return as RILL_VERSION_MAJOR of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_major() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_MAJOR")) }
}

/// The second part of the version of the library that is running.
///
/// @return as RILL_VERSION_MINOR of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_minor() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_MINOR")) }
}

/// The third part of the version of the library that is running.
///
/// @return as RILL_VERSION_PATCH of its header
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_version_patch() -> i32 {
    const { number(env!("CARGO_PKG_VERSION_PATCH")) }
}

/// The version of NumPy whose streams the library that is running gives, for example "2.5". RILL_NUMPY_VERSION is that of
/// the header; docs/numpy-versions.md says which functions give the same numbers in another NumPy.
///
/// @return static text, never NULL, not to be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_numpy_version() -> *const c_char {
    c"2.5".as_ptr()
}
