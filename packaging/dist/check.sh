#!/usr/bin/env bash
# The archives of `make dist` are what they should be.
#
#     packaging/dist/check.sh [--install] [PLATFORM ...]      as dist.sh has them; without arguments all of them
#     packaging/dist/check.sh --once ...                      without the second build
#
# Builds each twice, in two folders, and compares them byte by byte; unpacks it into a folder with a space in its name;
# compiles README's C program by pkg-config and by CMake, compares what it prints, and runs c-examples; looks at the symbols
# that the library asks for and gives. Programs for another processor run under qemu-user, those for Windows under wine;
# those for macOS are compiled and linked only.
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
. packaging/dist/environment.sh
choose "$@"
dist=$PWD/target/dist
. packaging/version.sh
wine=/usr/lib/wine/wine64
musl=/lib/ld-musl-x86_64.so.1
export WINEDEBUG=-all WINEPREFIX=$dist/wine
checks=0
passed() { echo "ok: $*"; checks=$((checks + 1)); }
failed() { echo "FAILED: $*" >&2; exit 1; }

if [ ${#install[@]} -gt 0 ]; then
    wanted=()
    command -v pkg-config > /dev/null || wanted+=(pkg-config)
    command -v cmake > /dev/null || wanted+=(cmake)
    case " ${platforms[*]} " in
        *aarch64-linux*)
            command -v qemu-aarch64 > /dev/null || wanted+=(qemu-user)
            # It may be there without the C library of its target.
            echo '#include <stdio.h>' | aarch64-linux-gnu-gcc -x c - -c -o /dev/null 2> /dev/null ||
                wanted+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
            ;;
    esac
    case " ${platforms[*]} " in *-musl*) [ -e $musl ] || wanted+=(musl) ;; esac
    case " ${platforms[*]} " in *-windows*) [ -x $wine ] || wanted+=(wine64) ;; esac
    case " ${platforms[*]} " in *-macos*) command -v llvm-objdump > /dev/null || wanted+=(llvm) ;; esac
    packaging/apt_install.sh "${wanted[@]}"
fi
packaging/dist/dist.sh "${install[@]}" "${platforms[@]}"
if ! $once; then
    other="$dist/another folder"
    rm -rf "$other"
    packaging/copy_source.sh "$other"
    RILL_TOOLS="$tools" "$other/packaging/dist/dist.sh" "${platforms[@]}"
fi

# Runs a program for the platform, with the library of the archive, and compares what it prints with a file.
prints() {
    local run=()
    case $platform in
        *-macos) return ;;
        *-windows)
            # Programs find DLLs in their own folder. Windows ends lines in its own way.
            cp "$tree/bin/rill.dll" "$work/bcryptprimitives.dll" "$(dirname "$1")"
            (cd "$(dirname "$1")" && timeout 300 $wine "./$(basename "$1")") | tr -d '\r' | cmp - "$2" ||
                failed "$platform: $1 does not print $2"
            return
            ;;
        aarch64-*) [ "$(uname -m)" = aarch64 ] || run=(qemu-aarch64 -L /usr/aarch64-linux-gnu -E "LD_LIBRARY_PATH=$tree/lib") ;;
    esac
    # A program that is linked with the shared library asks for musl's loader.
    case $platform in
        *-musl)
            if readelf -l "$1" | grep 'program interpreter' > /dev/null && [ ! -e $musl ]; then
                echo "$platform: ${1##*/} is not run: there is no $musl"
                return
            fi
            ;;
    esac
    LD_LIBRARY_PATH="$tree/lib" "${run[@]}" "$1" | cmp - "$2" || failed "$platform: $1 does not print $2"
}

# What the shared library asks for, and that it exports tests/symbols.txt and nothing else.
symbols() {
    local library needs newest
    case $platform in
        *-linux-*)
            library=$tree/lib/librill.so
            newest=$(objdump -T "$library" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1 || true)
            case $platform in
                *-gnu) [ "$(printf '%s\nGLIBC_2.17\n' "$newest" | sort -V | tail -n 1)" = GLIBC_2.17 ] || failed "$platform: asks for $newest" ;;
                *-musl) newest=musl ;;
            esac
            ! objdump -T "$library" | awk '$2 ~ /^[gw]$/ && !/\*UND\*/ { print $NF }' | grep -v '^rill_' ||
                failed "$platform: exports more than rill_*"
            [ "$(objdump -T "$library" | awk '!/\*UND\*/ { print $NF }' | grep -c '^rill_')" = \
                "$(grep -c '^rill_' tests/symbols.txt)" ] || failed "$platform: the exports are not tests/symbols.txt"
            needs=$(objdump -p "$library" | awk '$1 == "NEEDED" { print $2 }' | sort | tr '\n' ' ')
            objdump -p "$library" | grep "SONAME *librill.so.${version%%.*}$" > /dev/null || failed "$platform: SONAME"
            case $platform/$needs in
                *-musl/"libc.so " | *-gnu/*) ;;
                *) failed "$platform: asks for $needs" ;;
            esac
            passed "$platform: asks for no more than $newest of $needs, and exports only rill_*"
            ;;
        *-windows)
            library=$tree/bin/rill.dll
            tests/windows/exports.sh "$library" | diff - <(sort tests/symbols.txt) || failed "$platform: the exports"
            needs=$(x86_64-w64-mingw32-objdump -p "$library" | sed -n 's/.*DLL Name: //p' | sort | tr '\n' ' ')
            # shellcheck disable=SC2086 # names
            ! printf '%s\n' $needs | grep -viE '^(kernel32|msvcrt|ntdll|userenv|ws2_32|bcryptprimitives|dbghelp|api-ms-win-.*)\.dll$' ||
                failed "$platform: asks for what Windows does not have"
            passed "$platform: asks for $needs, and exports tests/symbols.txt"
            ;;
        *-macos)
            library=$tree/lib/librill.dylib
            [ "$(llvm-objdump --macho --dylib-id "$library" | tail -n 1)" = "@rpath/librill.${version%%.*}.dylib" ] || failed "$platform: its name"
            # The linker adds two names.
            llvm-nm --extern-only --defined-only "$library" | awk '{ print substr($NF, 2) }' | grep -v '^_' | sort |
                diff - <(sort tests/symbols.txt) || failed "$platform: the exports"
            needs=$(llvm-objdump --macho --dylibs-used "$library" | awk '/^\t/ && !/@rpath/ { print $1 }' | sort | tr '\n' ' ')
            # shellcheck disable=SC2086 # names
            ! printf '%s\n' $needs | grep -vE '^/usr/lib/lib(System\.B|iconv\.2|charset\.1)\.dylib$' ||
                failed "$platform: asks for what macOS does not have"
            # A processor of Apple's loads nothing that is not signed.
            [ "$platform" = x86_64-macos ] || llvm-objdump --macho --private-headers "$library" | grep LC_CODE_SIGNATURE > /dev/null ||
                failed "$platform: no signature"
            passed "$platform: asks for $needs, and exports tests/symbols.txt"
            ;;
    esac
}

for platform in "${platforms[@]}"; do
    name=rill-$version-$platform
    archive=$name.tar.gz
    case $platform in *-windows) archive=$name.zip ;; esac
    if ! $once; then
        cmp "$dist/$archive" "$other/target/dist/$archive" || failed "$platform: another folder, other bytes"
        passed "$platform: the same bytes from two folders"
    fi

    work="$dist/check $platform"
    rm -rf "$work"
    mkdir -p "$work/program"
    case $archive in
        *.zip) python3 -m zipfile -e "$dist/$archive" "$work" ;;
        *) tar xzf "$dist/$archive" -C "$work" ;;
    esac
    tree=$work/$name
    files=(LICENSE NOTICE README.md SECURITY.md rill.cdx.json include/rill.h lib/librill.a docs/cmake.md docs/figures/normal.svg bindings/fortran/rill.f90 fpm.toml)
    case $platform in
        *-windows) files+=(bin/rill.dll lib/librill.dll.a lib/rill.dll.lib lib/rill.def docs/windows.md COPYRIGHT-mingw-w64.txt) ;;
        *) files+=(share/man/man3/rill.3) ;;
    esac
    for file in "${files[@]}"; do
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
    symbols

    zig="$tools/zig/bin/python -m ziglang cc -target"
    case $platform in
        *-gnu) compilers=("${platform%%-*}-linux-gnu-gcc") ;;
        # With zig's musl, shared and static, and with Debian's where it is there.
        *-musl)
            compilers=("$zig x86_64-linux-musl -dynamic" "$zig x86_64-linux-musl -lunwind -static")
            ! command -v musl-gcc > /dev/null || compilers+=("musl-gcc -static")
            ;;
        *-windows)
            compilers=(x86_64-w64-mingw32-gcc)
            x86_64-w64-mingw32-gcc -shared -O2 tests/windows/bcryptprimitives.c -ladvapi32 -o "$work/bcryptprimitives.dll"
            ;;
        *-macos) compilers=("$zig $platform.11.0") ;;
    esac

    packaging/readme_program.sh "$work/program"
    for compiler in "${compilers[@]}"; do
        for source in "$work/program/main.c" c-examples/*.c; do
            how=(--cflags --libs)
            case $compiler in *-static) how+=(--static) ;; esac
            program=$work/program/program.exe
            # shellcheck disable=SC2086 # a compiler with options
            eval "set -- $(PKG_CONFIG_PATH="$tree/lib/pkgconfig" pkg-config "${how[@]}" rill)" &&
                $compiler -std=c99 -O2 "$source" "$@" -lm -o "$program"
            case $source in
                "$work"*) prints "$program" "$work/program/main.expected" ;;
                *) prints "$program" "$PWD/${source%.c}.expected" ;;
            esac
        done
        passed "$platform: README's program and c-examples by pkg-config and ${compiler##*/}"
    done
    case $platform in
        *-musl) ! readelf -d "$program" | grep NEEDED || failed "$platform: the program is not static" ;;
        *-windows)
            x86_64-w64-mingw32-gcc -std=c99 -O2 -I"$tree/include" "$work/program/main.c" "$tree/lib/rill.dll.lib" -o "$program"
            prints "$program" "$work/program/main.expected"
            passed "$platform: README's program with the import library for Visual C++, linked by mingw-w64"
            ;;
        # zig on another system is no compiler of macOS to CMake.
        *-macos)
            # shellcheck disable=SC2086 # a compiler with options
            $compiler -std=c99 -O2 -I"$tree/include" "$work/program/main.c" "$tree/lib/librill.a" -o "$program"
            passed "$platform: README's program with the static library, linked only"
            continue
            ;;
    esac

    # CMake's own block of README, for this platform's compiler.
    compiler=${compilers[0]}
    echo 'target_link_libraries(simulation PRIVATE m)' >> "$work/program/CMakeLists.txt"
    options=(-DCMAKE_PREFIX_PATH="$tree")
    suffix=
    case $platform in
        *-musl)
            printf '#!/bin/sh\nexec %s "$@"\n' "$compiler" > "$work/program/cc"
            chmod +x "$work/program/cc"
            # Without optimisation zig adds checks of its own, which ask for a newer musl than Debian 12 has.
            options+=(-DCMAKE_C_COMPILER="$work/program/cc" -DCMAKE_BUILD_TYPE=Release)
            ;;
        *-windows)
            options+=(-DCMAKE_TOOLCHAIN_FILE="$PWD/tests/windows/toolchain.cmake")
            suffix=.exe
            ;;
        *) options+=(-DCMAKE_C_COMPILER="$compiler" -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR="${platform%%-*}") ;;
    esac
    for target in Rill::rill Rill::static; do
        sed -i "s/Rill::[a-z]*/$target/" "$work/program/CMakeLists.txt"
        case $platform/$target in
            *-musl/Rill::static) printf '#!/bin/sh\nexec %s "$@"\n' "${compilers[1]}" > "$work/program/cc" ;;
        esac
        cmake -S "$work/program" -B "$work/program/build ${target#*::}" "${options[@]}" > "$work/cmake.log" &&
            cmake --build "$work/program/build ${target#*::}" >> "$work/cmake.log" ||
            { cat "$work/cmake.log"; failed "$platform: CMake"; }
        prints "$work/program/build ${target#*::}/simulation$suffix" "$work/program/main.expected"
    done
    passed "$platform: README's program by CMake, shared and static"
done
printf '%s platforms, %s checks, all passed (%s s)\n' "${#platforms[@]}" "$checks" "$SECONDS"
