#!/bin/sh
# Runs the robustness tests under a sanitizer: tests/sanitize.sh thread|memory|address [TEST ...]
#
# Sanitizers want the standard library built with them too, and a compiler and clang of one LLVM version. Debian 12 has
# such a pair in its security suite: as root, `apt-get install clang-22 libclang-rt-22-dev`. The Rust compiler that goes
# with it cannot be installed beside rustup, so it is unpacked under target/; RUSTC names another one. Takes some minutes.
set -eu
cd "$(dirname "$0")/.."

mode=${1:-}
case $mode in
    thread | memory | address) shift ;;
    *) echo "usage: $0 thread|memory|address [TEST ...]" >&2; exit 2 ;;
esac
[ $# -gt 0 ] || set -- threads null

work=$PWD/target/sanitize
clang=${SANITIZE_CLANG:-clang-22}
command -v "$clang" >/dev/null || { echo "$0: there is no $clang" >&2; exit 1; }

if [ -z "${RUSTC:-}" ]; then
    root=$work/rust
    if [ ! -x "$root/usr/bin/rustc" ]; then
        version=$(apt-cache madison rustc-web | awk '{ print $3; exit }')
        std=libstd-rust-web-$(echo "$version" | cut -d. -f1-2)
        mkdir -p "$work/packages"
        (
            cd "$work/packages"
            apt-get download "rustc-web=$version" "rust-web-src=$version" "$std=$version" "libstd-rust-web-dev=$version"
            for package in *.deb; do dpkg -x "$package" "$root"; done
        )
    fi
    RUSTC=$root/usr/bin/rustc
    LD_LIBRARY_PATH=$root/usr/lib/$(uname -m)-linux-gnu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    export RUSTC LD_LIBRARY_PATH
fi

target=$("$RUSTC" -vV | sed -n 's/^host: //p')
flags="-Zsanitizer=$mode -Zexternal-clangrt -Clinker=$clang -Clink-arg=-fsanitize=$mode"
[ "$mode" = memory ] && flags="$flags -Zsanitizer-memory-track-origins"
for test in "$@"; do tests="${tests:-} --test $test"; done

export RUSTC_BOOTSTRAP=1 RUSTFLAGS="$flags" CARGO_TARGET_DIR="$work/$mode"
# shellcheck disable=SC2086 # a list of options
binaries=$(cargo test $tests --target "$target" -Zbuild-std --no-run --message-format=short 2>&1 |
    tee /dev/stderr | sed -n 's/.*Executable.*(\(.*\))$/\1/p')
[ -n "$binaries" ]
for binary in $binaries; do
    # A test without the sanitizer's runtime would prove nothing.
    nm "$binary" | grep -q "__$(echo "$mode" | cut -c1)san_init" || { echo "$0: no sanitizer in $binary" >&2; exit 1; }
    TSAN_OPTIONS=halt_on_error=1 "$binary"
done
echo "clean under the $mode sanitizer: $*"
