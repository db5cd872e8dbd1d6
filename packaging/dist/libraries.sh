#!/usr/bin/env bash
# The libraries of a platform, stripped, as archives and wheels have them.
#
#     packaging/dist/libraries.sh PLATFORM FOLDER              PLATFORM: one of those in environment.sh
#     packaging/dist/libraries.sh --install PLATFORM FOLDER    the same, after installing what is missing (root, Debian 12)
#
# FOLDER gets the libraries that `make install` wants, for Windows also rill.def and rill.dll.lib. In its folder `notices` are
# those of Rust's standard library and of the compiler's own libraries, as far as programs must show them; in `parts`, the name
# of Rust's compiler, and a line for each of the linker's libraries in the shared one: name, version and licence. The libraries
# for linux-gnu need glibc 2.17 or later.
set -euo pipefail
cd "$(dirname "$0")/../.."

GLIBC=2.17
install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
. packaging/dist/environment.sh
platform=$1 folder=$2
choose "$platform"
triple=$(triple_of "$platform")
target=$PWD/target/dist/build
# zigbuild takes the least glibc with the triple.
suffix=
case $platform in *-gnu) suffix=.$GLIBC ;; esac

# needs COMMAND PACKAGE: ends the script where the command is not there and is not to be installed.
needs() {
    command -v "$1" > /dev/null && return
    if [ ${#install[@]} = 0 ]; then
        echo "$0: no $1: apt-get install $2, or --install" >&2
        exit 1
    fi
    packaging/apt_install.sh "$2"
}

environment "$triple" "${install[@]}"
# Rust makes only static libraries for musl unless it is told otherwise.
case $platform in *-musl) CARGO_ENCODED_RUSTFLAGS+=$'\x1f'-Ctarget-feature=-crt-static ;; esac
"${cargo_build[@]}" --quiet --lib --release --locked "${options[@]}" --target "$triple$suffix" --target-dir "$target"
built=$target/$triple/release
rm -rf "$folder"
mkdir -p "$folder/notices"
parts=$folder/parts
"${RUSTC:-rustc}" --version > "$parts"
case $copyright in
    *.html) cp "$copyright" "$folder/notices/COPYRIGHT-rust.html" ;;
    *) cp "$copyright" "$folder/notices/COPYRIGHT-rust.txt" ;;
esac

# The debugging information is that of the standard library, and so is the code for LLVM, half of the file.
static=(--strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd --enable-deterministic-archives)
case $platform in
    *-linux-*)
        strip=strip package=binutils
        if [ "${platform%%-*}" != "$(uname -m)" ]; then
            strip=${platform%%-*}-linux-gnu-strip
            package=binutils-${platform%%-*}-linux-gnu
        fi
        needs "$strip" "${package//_/-}"
        "$strip" "${static[@]}" -o "$folder/librill.a" "$built/librill.a"
        "$strip" --strip-unneeded -o "$folder/librill.so" "$built/librill.so"
        # zig links its own instead of libgcc_s.
        echo "libunwind zig-$("$tools/zig/bin/python" -m ziglang version) Apache-2.0 WITH LLVM-exception" >> "$parts"
        ;;
    *-windows)
        needs llvm-dlltool llvm
        strip=x86_64-w64-mingw32-strip
        "$strip" "${static[@]}" -o "$folder/librill.a" "$built/librill.a"
        # It would put the time into the DLL.
        SOURCE_DATE_EPOCH=0 "$strip" --strip-unneeded -o "$folder/rill.dll" "$built/rill.dll"
        cp "$built/librill.dll.a" "$folder"
        packaging/msvc_import.sh "$folder"
        cp /usr/share/doc/mingw-w64-common/copyright "$folder/notices/COPYRIGHT-mingw-w64.txt"
        version=$(printf '#include <_mingw.h>\n__MINGW64_VERSION_STR\n' | x86_64-w64-mingw32-gcc -E -P - | tail -n 1 | tr -d '" ')
        {
            echo "mingw-w64 $version ZPL-2.1"
            echo "libgcc $(x86_64-w64-mingw32-gcc -dumpfullversion) GPL-3.0-or-later WITH GCC-exception-3.1"
        } >> "$parts"
        ;;
    *-macos)
        cp "$built/librill.dylib" "$built/librill.a" "$folder"
        ;;
esac
