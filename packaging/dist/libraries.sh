#!/usr/bin/env bash
# The stripped libraries that packages for those without Rust contain.
#
#     packaging/dist/libraries.sh [--install] PLATFORM      x86_64-linux-gnu, aarch64-linux-gnu or x86_64-linux-musl
#
# target/dist/made/PLATFORM gets librill.a, librill.so (not for musl), the name of the compiler (`rustc`) and the notices of
# Rust's standard library (`COPYRIGHT-rust.html` or `.txt`). Those for linux-gnu need glibc 2.17 or later. --install installs
# what is missing (root, Debian 12); environment.sh says with which tools they are built. The same source and the same
# tools make the same bytes in every folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C TZ=UTC

GLIBC=2.17
install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
platform=${1:?"usage: $0 [--install] PLATFORM"}
triple=${platform/-linux/-unknown-linux}
dist=$PWD/target/dist
made=$dist/made/$platform
# zigbuild takes the least glibc with the triple.
suffix=
case $platform in
    *-gnu) suffix=.$GLIBC ;;
esac

. packaging/dist/environment.sh

# The debugging information that is taken away is that of the standard library.
strip=strip
[ "${platform%%-*}" = "$(uname -m)" ] || strip=${platform%%-*}-linux-gnu-strip
if [ ${#install[@]} -gt 0 ] && ! command -v "$strip" > /dev/null; then
    package=binutils-${strip%-strip}
    [ "$strip" != strip ] || package=binutils
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package" > /dev/null
fi

environment "$triple" "${install[@]}"
cargo-zigbuild zigbuild --quiet --lib --release --locked "${options[@]}" --target "$triple$suffix" --target-dir "$dist/build"
built=$dist/build/$triple/release
rm -rf "$made"
mkdir -p "$made"
"${RUSTC:-rustc}" --version > "$made/rustc"
case $copyright in
    *.html) cp "$copyright" "$made/COPYRIGHT-rust.html" ;;
    *) cp "$copyright" "$made/COPYRIGHT-rust.txt" ;;
esac
cp "$built/librill.a" "$made"
"$strip" --strip-debug --enable-deterministic-archives "$made/librill.a"
case $platform in
    *-gnu) "$strip" --strip-unneeded -o "$made/librill.so" "$built/librill.so" ;;
esac
