//! Gives the shared library its versioned name, so that a program linked today keeps finding a compatible one.

use std::env::var;
use std::path::PathBuf;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let abi = var("CARGO_PKG_VERSION_MAJOR").unwrap_or_default();
    match var("CARGO_CFG_TARGET_OS").unwrap_or_default().as_str() {
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/librill.{abi}.dylib"),
        "linux" | "freebsd" | "netbsd" | "android" => {
            let soname = format!("librill.so.{abi}");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,{soname}");
            link_beside_library(&soname);
        }
        _ => {}
    }
}

/// Lets programs run against the library where cargo puts it, under the name that the loader asks for. A convenience:
/// where it cannot be had, `make install` still makes the name.
fn link_beside_library(soname: &str) {
    let out = PathBuf::from(var("OUT_DIR").unwrap_or_default());
    // target/<profile>/build/<package>/out
    if let Some(profile) = out.ancestors().nth(3) {
        #[cfg(unix)]
        let _ = std::os::unix::fs::symlink("librill.so", profile.join(soname));
        #[cfg(not(unix))]
        let _ = (profile, soname);
    }
}
