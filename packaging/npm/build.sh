#!/usr/bin/env bash
# Builds the npm package: target/npm/rill-random-VERSION.tgz, for `npm install`; it needs neither node nor npm for that.
#
#     packaging/npm/build.sh               needs wasm-ld-22, and packaging/rust196.sh's Rust in target/rust196
#     packaging/npm/build.sh --install     the same, after installing what is missing (root, Debian 12)
#
# rill.wasm, for wasm32-unknown-unknown, is put beside this script too, where the tests expect it. Debian has no standard
# library for that machine which is new enough: it is built from its source. RILL_TOOLS names another folder than target for
# the Rust. The same source and tools make the same bytes in every folder: the time is that of the last commit, or
# SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=wasm32-unknown-unknown
. packaging/version.sh
rust=${RILL_TOOLS:-$PWD/target}/rust196
built=$PWD/target/wasm
export LC_ALL=C TZ=UTC

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    if ! command -v wasm-ld-22 > /dev/null; then
        packaging/apt_install.sh lld-22
    fi
fi
packaging/rust196.sh "${install[@]}" "$rust" > /dev/null

(
    export RUSTC="$rust/usr/bin/rustc" RUSTC_BOOTSTRAP=1 LD_LIBRARY_PATH="$rust/usr/lib/x86_64-linux-gnu"
    export CARGO_PROFILE_RELEASE_STRIP=symbols CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
    unset RUSTFLAGS CARGO_BUILD_TARGET
    # Paths of this machine become names, as in the Makefile. Divided by a character that no path has.
    divided=$'\x1f'
    CARGO_ENCODED_RUSTFLAGS="-Ctarget-feature=+simd128${divided}--remap-path-prefix=$PWD=rill"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=$rust=rust"
    export CARGO_ENCODED_RUSTFLAGS
    cargo build --release --lib --locked -Zbuild-std=std,panic_abort --target $target --target-dir "$built"
    "$RUSTC" --version > "$built/rustc"
)
cp "$built/$target/release/rill.wasm" packaging/npm/

stage=$PWD/target/npm/stage
rm -rf "$stage"
mkdir -p "$stage/package"
(cd packaging/npm && cp -r package.json README.md index.js index.d.ts lib rill.wasm "$stage/package")
cp LICENSE NOTICE "$stage/package"
cp "$rust/usr/share/doc/rust-web-src/copyright" "$stage/package/COPYRIGHT-rust.txt"
python3 packaging/dist/parts.py $target "$built/rustc" "$stage/package"
chmod 644 "$stage/package/rill.wasm"
tar --create --directory "$stage" --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
    --mode=u+rw,go+r,go-w,a+X --mtime="@$SOURCE_DATE_EPOCH" package | gzip -9 --no-name > "target/npm/rill-random-$version.tgz"
rm -rf "$stage"
(cd target/npm && sha256sum "rill-random-$version.tgz" && wc -c "rill-random-$version.tgz")
