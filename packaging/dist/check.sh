#!/usr/bin/env bash
# The archives of `make dist` are what they should be.
#
#     packaging/dist/check.sh [--install] [PLATFORM ...]      as dist.sh has them; without arguments all of them
#     packaging/dist/check.sh --once ...                      without the second build
#
# Builds each twice, in two folders, and compares them byte by byte; unpacks it into a folder with a space in its name;
# compiles README's C program by pkg-config and by CMake, compares what it prints, and runs c-examples; looks at the symbols
# that the library asks for and gives. Programs for another processor run under qemu-user.
set -euo pipefail
cd "$(dirname "$0")/../.."

install=() once=false
while case ${1:-} in --*) true ;; *) false ;; esac; do
    case $1 in
        --install) install=(--install) ;;
        --once) once=true ;;
        *) echo "$0: no option $1" >&2; exit 2 ;;
    esac
    shift
done
platforms=("$@")
[ $# -gt 0 ] || platforms=(x86_64-linux-gnu aarch64-linux-gnu x86_64-linux-musl)
dist=$PWD/target/dist
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
tools=${RILL_TOOLS:-$PWD/target}
checks=0
passed() { echo "ok: $*"; checks=$((checks + 1)); }
failed() { echo "FAILED: $*" >&2; exit 1; }

if [ ${#install[@]} -gt 0 ]; then
    wanted=()
    command -v pkg-config > /dev/null || wanted+=(pkg-config)
    command -v cmake > /dev/null || wanted+=(cmake)
    case " ${platforms[*]} " in
        *aarch64*)
            command -v qemu-aarch64 > /dev/null || wanted+=(qemu-user)
            # It may be there without the C library of its target.
            echo '#include <stdio.h>' | aarch64-linux-gnu-gcc -x c - -c -o /dev/null 2> /dev/null ||
                wanted+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
            ;;
    esac
    if [ ${#wanted[@]} -gt 0 ]; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${wanted[@]}" > /dev/null
    fi
fi
packaging/dist/dist.sh "${install[@]}" "${platforms[@]}"
if ! $once; then
    other="$dist/another folder"
    rm -rf "$other"
    mkdir -p "$other"
    git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from - | tar --extract --directory "$other"
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} RILL_TOOLS="$tools" \
        "$other/packaging/dist/dist.sh" "${platforms[@]}"
fi

# The block of README in that language.
block() { awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } inside && /^```$/ { exit } inside' README.md; }

# Runs a program for the platform, with the library of the archive, and compares what it prints with a file.
prints() {
    local run=()
    case $platform in
        aarch64-*) [ "$(uname -m)" = aarch64 ] || run=(qemu-aarch64 -L /usr/aarch64-linux-gnu -E "LD_LIBRARY_PATH=$tree/lib") ;;
    esac
    LD_LIBRARY_PATH="$tree/lib" "${run[@]}" "$1" | cmp - "$2" || failed "$platform: $1 does not print $2"
}

for platform in "${platforms[@]}"; do
    name=rill-$version-$platform
    if ! $once; then
        cmp "$dist/$name.tar.gz" "$other/target/dist/$name.tar.gz" || failed "$platform: another folder, other bytes"
        passed "$platform: the same bytes from two folders"
    fi

    work="$dist/check $platform"
    rm -rf "$work"
    mkdir -p "$work/program"
    tar xzf "$dist/$name.tar.gz" -C "$work"
    tree=$work/$name
    for file in LICENSE NOTICE README.md rill.cdx.json include/rill.h lib/librill.a docs/cmake.md bindings/fortran/rill.f90 fpm.toml; do
        [ -s "$tree/$file" ] || failed "$platform: no $file"
    done
    python3 - "$tree" <<'END' || failed "$platform: the list of parts, or NOTICE, lacks a crate"
import json, pathlib, re, sys
tree = pathlib.Path(sys.argv[1])
parts = {part["name"] for part in json.loads((tree / "rill.cdx.json").read_text())["components"]}
lists = re.findall(r"^\[(?:target\.[^\n]*\.)?dependencies\]\n(.*?)(?=^\[)", pathlib.Path("Cargo.toml").read_text(), re.M | re.S)
wanted = set(re.findall(r"^(\w+) = ", "\n".join(lists), re.M))
notice = (tree / "NOTICE").read_text()
assert {"libc", "getrandom"} <= wanted <= parts and "rust-std" in parts, (wanted, parts)
assert all(f"\n{part} " in notice for part in parts - {"rust-std"}), parts
END
    # Paths of the machine that built it.
    for path in "$PWD" "${CARGO_HOME:-$HOME/.cargo}"; do
        ! grep -rlF "$path" "$tree" || failed "$platform: the path $path"
    done
    passed "$platform: files, notices, list of parts, no path of the builder"

    case $platform in
        *-gnu)
            newest=$(objdump -T "$tree/lib/librill.so" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
            [ "$(printf '%s\nGLIBC_2.17\n' "$newest" | sort -V | tail -n 1)" = GLIBC_2.17 ] || failed "$platform: asks for $newest"
            ! objdump -T "$tree/lib/librill.so" | awk '$2 ~ /^[gw]$/ && !/\*UND\*/ { print $NF }' | grep -v '^rill_' ||
                failed "$platform: exports more than rill_*"
            [ "$(objdump -T "$tree/lib/librill.so" | awk '!/\*UND\*/ { print $NF }' | grep -c '^rill_')" = \
                "$(grep -c '^rill_' tests/symbols.txt)" ] || failed "$platform: the exports are not tests/symbols.txt"
            needs=$(objdump -p "$tree/lib/librill.so" | awk '$1 == "NEEDED" { print $2 }' | sort | tr '\n' ' ')
            objdump -p "$tree/lib/librill.so" | grep -q "SONAME *librill.so.${version%%.*}$" || failed "$platform: SONAME"
            passed "$platform: asks for no more than $newest of $needs, and exports only rill_*"
            compilers=("${platform%%-*}-linux-gnu-gcc")
            ;;
        # With zig's musl, and with Debian's where it is there.
        *-musl)
            compilers=("$tools/zig/bin/python -m ziglang cc -target x86_64-linux-musl -lunwind")
            ! command -v musl-gcc > /dev/null || compilers+=(musl-gcc)
            ;;
    esac
    [ "${#compilers[@]}" -gt 0 ] || failed "$platform: no compiler"

    block c > "$work/program/main.c"
    block text > "$work/program/expected"
    for compiler in "${compilers[@]}"; do
        for source in "$work/program/main.c" c-examples/*.c; do
            how=(--cflags --libs)
            static=()
            case $platform in *-musl) static=(-static) ;; esac
            # shellcheck disable=SC2086 # a compiler with options
            eval "set -- $(PKG_CONFIG_PATH="$tree/lib/pkgconfig" pkg-config "${how[@]}" rill)" &&
                $compiler -std=c99 -O2 "${static[@]}" "$source" "$@" -lm -o "$work/program/program"
            case $source in
                "$work"*) prints "$work/program/program" "$work/program/expected" ;;
                *) prints "$work/program/program" "${source%.c}.expected" ;;
            esac
        done
        passed "$platform: README's program and c-examples by pkg-config and ${compiler##*/}"
    done
    case $platform in
        *-musl) ! readelf -d "$work/program/program" | grep NEEDED || failed "$platform: the program is not static" ;;
    esac

    # CMake's own block of README, for this platform's compiler.
    compiler=${compilers[0]}
    block cmake > "$work/program/CMakeLists.txt"
    echo 'target_link_libraries(simulation PRIVATE m)' >> "$work/program/CMakeLists.txt"
    options=(-DCMAKE_PREFIX_PATH="$tree")
    case $platform in
        *-musl)
            printf '#!/bin/sh\nexec %s -static "$@"\n' "$compiler" > "$work/program/cc"
            chmod +x "$work/program/cc"
            options+=(-DCMAKE_C_COMPILER="$work/program/cc")
            ;;
        *) options+=(-DCMAKE_C_COMPILER="$compiler" -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR="${platform%%-*}") ;;
    esac
    for target in Rill::rill Rill::static; do
        sed -i "s/Rill::[a-z]*/$target/" "$work/program/CMakeLists.txt"
        cmake -S "$work/program" -B "$work/program/build ${target#*::}" "${options[@]}" > "$work/cmake.log" &&
            cmake --build "$work/program/build ${target#*::}" >> "$work/cmake.log" ||
            { cat "$work/cmake.log"; failed "$platform: CMake"; }
        prints "$work/program/build ${target#*::}/simulation" "$work/program/expected"
    done
    passed "$platform: README's program by CMake, shared and static"
done
printf '%s platforms, %s checks, all passed (%s s)\n' "${#platforms[@]}" "$checks" "$SECONDS"
