//! Gives the shared library its versioned name, so that a program linked today keeps finding a compatible one.

use std::env::var;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let part = |name: &str| var(name).unwrap_or_default();
    let (major, minor) = (part("CARGO_PKG_VERSION_MAJOR"), part("CARGO_PKG_VERSION_MINOR"));
    // Before 1.0 a minor release may change the ABI.
    let abi = if major == "0" { format!("{major}.{minor}") } else { major };
    match part("CARGO_CFG_TARGET_OS").as_str() {
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/librill.{abi}.dylib"),
        "linux" | "freebsd" | "netbsd" | "android" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,librill.so.{abi}");
        }
        _ => {}
    }
}
