//! Gives the shared library its versioned name, so that a program linked today will find a compatible library. cargo-c
//! gives the same name (`version_suffix_components` in Cargo.toml).

use std::env::var;
use std::path::PathBuf;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // The tests compile C programs for the same machine as the library.
    for name in ["HOST", "TARGET"] {
        println!("cargo:rustc-env=RILL_{name}={}", var(name).unwrap_or_default());
    }
    let abi = var("CARGO_PKG_VERSION_MAJOR").unwrap_or_default();
    match var("CARGO_CFG_TARGET_OS").unwrap_or_default().as_str() {
        "macos" => {
            let name = format!("librill.{abi}.dylib");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/{name}");
            link_beside_library(&name, "librill.dylib");
        }
        // Android packages contain no versioned names.
        "android" => println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,librill.so"),
        "linux" | "freebsd" | "dragonfly" | "netbsd" | "openbsd" | "haiku" | "hurd" | "illumos" => {
            let soname = format!("librill.so.{abi}");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,{soname}");
            link_beside_library(&soname, "librill.so");
        }
        // The same bytes whenever the library is built.
        "windows" if var("CARGO_CFG_TARGET_ENV").is_ok_and(|name| name == "gnu") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,--no-insert-timestamp");
        }
        _ => {}
    }
}

/// Links the versioned name to the library in cargo's folder, so that programs run with it there. This is a
/// convenience: if it fails, `make install` still makes the name.
fn link_beside_library(soname: &str, library: &str) {
    let out = PathBuf::from(var("OUT_DIR").unwrap_or_default());
    // target/<profile>/build/<package>/out
    if let Some(profile) = out.ancestors().nth(3) {
        #[cfg(unix)]
        let _ = std::os::unix::fs::symlink(library, profile.join(soname));
        #[cfg(not(unix))]
        let _ = (profile, soname, library);
    }
}
