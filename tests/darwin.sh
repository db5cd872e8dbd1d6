#!/usr/bin/env bash
# The library is built and linked for macOS, on both processors: a check of the build only, since nothing of macOS runs here.
#
#     tests/darwin.sh                aarch64 and x86_64
#     tests/darwin.sh --install      the same, after installing what is missing (root, Debian 12)
#
# zig has the names of macOS's libraries to link with; packaging/dist/environment.sh brings the rest.
set -euo pipefail
cd "$(dirname "$0")/.."

build=target/dist/build
. packaging/version.sh
. packaging/dist/environment.sh

# The name that programs ask the loader for: the first string after the header of the command LC_ID_DYLIB (13).
id_of() {
    python3 - "$1" <<'END'
import struct, sys
data = open(sys.argv[1], "rb").read()
magic, processor, _, kind, commands = struct.unpack_from("<5I", data)
assert magic == 0xFEEDFACF and kind == 6, "not a shared library of macOS"
at = 32
for _ in range(commands):
    command, size = struct.unpack_from("<2I", data, at)
    if command == 13:
        start = at + struct.unpack_from("<I", data, at + 8)[0]
        print({0x01000007: "x86_64", 0x0100000C: "arm64"}[processor], data[start : at + size].split(b"\0")[0].decode())
    at += size
END
}

for name in "aarch64 arm64" "x86_64 x86_64"; do
    read -r target processor <<< "$name"
    triple=$target-apple-darwin
    (
        environment "$triple" "$@"
        cargo-zigbuild zigbuild --quiet --lib --release --locked "${options[@]}" --target "$triple" --target-dir "$build"
    )
    id=$(id_of "$build/$triple/release/librill.dylib")
    if [ "$id" != "$processor @rpath/librill.${version%%.*}.dylib" ]; then
        echo "$triple: the library is $id" >&2
        exit 1
    fi
    "$tools/zig/bin/python" -m ziglang cc -target "$target-macos.11.0" -std=c99 -O2 -Iinclude c-examples/quickstart.c \
        -L"$build/$triple/release" -lrill -o "$build/$triple/quickstart"
    "$tools/zig/bin/python" -m ziglang cc -target "$target-macos.11.0" -std=c99 -O2 -Iinclude c-examples/quickstart.c \
        "$build/$triple/release/librill.a" -o "$build/$triple/quickstart_static"
    echo "$triple: $id, and a C program linked with it and with librill.a (${SECONDS} s)"
done
echo "2 targets built and linked, none run"
