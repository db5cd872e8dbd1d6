#!/usr/bin/env bash
# Unpacks Debian's Rust 1.96, with the source of its standard library, so that cargo can build for machines that Debian
# has no standard library for.
#
#     packaging/rust196.sh DIR             unpacks into DIR what is not there yet (Debian 12, x86-64; not root's rights)
#     packaging/rust196.sh --install DIR   the same, after installing the LLVM that the compiler needs (root)
#
# Then:
#
#     export RUSTC=DIR/usr/bin/rustc RUSTC_BOOTSTRAP=1
#     export LD_LIBRARY_PATH=DIR/usr/lib/x86_64-linux-gnu
#     cargo build -Zbuild-std=std,panic_abort --target x86_64-pc-windows-gnu
#
# The cargo that is installed serves. RUSTC_BOOTSTRAP allows -Z to it.
set -euo pipefail

VERSION=1.96
install=false
if [ "${1:-}" = --install ]; then
    install=true
    shift
fi
if [ $# != 1 ]; then
    echo "usage: $0 [--install] DIR" >&2
    exit 2
fi
mkdir -p "$1"
rust=$(cd "$1" && pwd)

runs() { LD_LIBRARY_PATH="$rust/usr/lib/x86_64-linux-gnu" "$rust/usr/bin/rustc" --version 2> /dev/null; }

# Two scripts that run side by side unpack it once.
exec 9< "$rust"
flock 9
if [ ! -f "$rust/complete" ]; then
    # The newest build of that version: the compiler and the source must be of the same one.
    build=$(apt-cache madison rust-web-src | awk -v v="$VERSION." 'index($3, v) == 1 && !found++ { print $3 }')
    if [ -z "$build" ]; then
        ! $install || apt-get update -qq
        build=$(apt-cache madison rust-web-src | awk -v v="$VERSION." 'index($3, v) == 1 && !found++ { print $3 }')
    fi
    if [ -z "$build" ]; then
        echo "$0: apt-get knows no rust-web-src $VERSION: run apt-get update, on Debian 12 with its security updates" >&2
        exit 1
    fi
    packages=$(mktemp -d)
    trap 'rm -rf "$packages"' EXIT
    (cd "$packages" && apt-get download -qq -o APT::Sandbox::User=root "rustc-web=$build" \
        "libstd-rust-web-$VERSION=$build" "libstd-rust-web-dev=$build" "rust-web-src=$build")
    for package in "$packages"/*.deb; do dpkg -x "$package" "$rust"; done
    touch "$rust/complete"
fi
if ! runs > /dev/null && $install; then
    "$(dirname "$0")/apt_install.sh" libllvm22
fi
runs || {
    echo "$0: $rust/usr/bin/rustc does not run: apt-get install libllvm22, or --install" >&2
    exit 1
}
