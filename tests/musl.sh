#!/usr/bin/env bash
# The committed vectors, published numbers and states with musl instead of glibc, in static programs; and a C program that
# is linked statically with librill.a.
#
#     tests/musl.sh                x86-64
#     tests/musl.sh --install      the same, after installing what is missing (root, Debian 12)
#
# zig brings musl, and packaging/dist/environment.sh the rest.
set -euo pipefail
cd "$(dirname "$0")/.."

triple=x86_64-unknown-linux-musl
build=target/dist/build
. packaging/dist/environment.sh
environment "$triple" "$@"
run=(--release --locked "${options[@]}" --target "$triple" --target-dir "$build")
cargo-zigbuild test --no-fail-fast "${run[@]}" --test vectors --test numpy_published --test state
cargo-zigbuild zigbuild --quiet --lib "${run[@]}"

program=$build/quickstart
"$tools/zig/bin/python" -m ziglang cc -target x86_64-linux-musl -std=c99 -O2 -Iinclude c-examples/quickstart.c \
    "$build/$triple/release/librill.a" -lunwind -o "$program"
if readelf -d "$program" | grep NEEDED; then
    echo "$program asks for a shared library" >&2
    exit 1
fi
"$program" | cmp - c-examples/quickstart.expected
printf '%s: 3 tests and a static C program, all passed (%s s)\n' "$triple" "$SECONDS"
