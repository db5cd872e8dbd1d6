#!/usr/bin/env bash
# The library as a WebAssembly module without an operating system, and the npm package around it.
#
#     tests/wasm.sh             needs packaging/rust196.sh's Rust in target/rust196, wasm-ld-22, node and chromium
#     tests/wasm.sh --install   the same, after installing what is missing (root, Debian 12)
#
# Debian has no standard library for this target that is new enough: it is built from its source.
set -euo pipefail
cd "$(dirname "$0")/.."

rust=${RILL_RUST196:-$PWD/target/rust196}
if [ "${1:-}" = --install ]; then
    wanted=()
    command -v wasm-ld-22 > /dev/null || wanted+=(lld-22)
    command -v node > /dev/null || wanted+=(nodejs npm)
    command -v chromium > /dev/null || wanted+=(chromium)
    if [ ${#wanted[@]} -gt 0 ]; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${wanted[@]}" > /dev/null
    fi
    packaging/rust196.sh --install "$rust"
fi

target=wasm32-unknown-unknown
RUSTC="$rust/usr/bin/rustc" RUSTC_BOOTSTRAP=1 CARGO_PROFILE_RELEASE_STRIP=symbols \
    LD_LIBRARY_PATH="$rust/usr/lib/x86_64-linux-gnu" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
    cargo build --release --lib -Zbuild-std=std,panic_abort --target $target --target-dir target/wasm
cp LICENSE NOTICE "target/wasm/$target/release/rill.wasm" packaging/npm/

cd packaging/npm
node -e '
    const module = new WebAssembly.Module(require("fs").readFileSync("rill.wasm"));
    const n = WebAssembly.Module.imports(module).length;
    console.log(n + " imports");
    process.exitCode = n === 0 ? 0 : 1;
'
node --test test/
node browser/check.js
! command -v npm > /dev/null || npm pack --dry-run
printf 'the WebAssembly module (%s bytes) and the npm package: all passed\n' "$(stat -c %s rill.wasm)"
