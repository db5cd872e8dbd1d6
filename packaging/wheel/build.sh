#!/usr/bin/env bash
# The Python wheels `rill-random`: the binding, and in rill/native the shared and the static library, the headers, the files
# for pkg-config and CMake, and the source of the Fortran module.
#
#     packaging/wheel/build.sh [OPTION ...] [PLATFORM ...]
#
# PLATFORM is one of packaging/dist/environment.sh, by default that of this machine; `all` stands for all of them.
#
#     --install             first installs what is missing (root, Debian 12)
#     --libraries FOLDER    takes the libraries from FOLDER/PLATFORM, where packaging/dist/libraries.sh has put them, and
#                           builds none
#     --out FOLDER          puts the wheels there; target/wheel
#
# No path of this machine is in a wheel, and the same source gives the same bytes. The time in it is SOURCE_DATE_EPOCH, or
# that of the last commit. Each has the notices of what is linked in, and the list of it (`rill.cdx.json`, CycloneDX). Beside
# them lies the source distribution of the binding, which looks for an installed library.
set -euo pipefail
cd "$(dirname "$0")/../.."

install=() libraries='' out=target/wheel
while case ${1:-} in --*) true ;; *) false ;; esac; do
    case $1 in
        --install) install=(--install) ;;
        --libraries) libraries=$(realpath "$2"); shift ;;
        --out) out=$2; shift ;;
        *) echo "$0: no option $1" >&2; exit 2 ;;
    esac
    shift
done
. packaging/dist/environment.sh
[ $# -gt 0 ] || set -- "$(uname -m)-linux-gnu"
[ "$*" != all ] || set --
choose "$@"
out=$(realpath -m "$out")
mkdir -p "$out"
python=$(tests/python.sh)
. packaging/version.sh
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# tag PLATFORM: the systems that pip installs the wheel on.
tag() {
    local processor=${1%%-*}
    case $1 in
        *-linux-gnu) echo "manylinux2014_$processor.manylinux_2_17_$processor" ;;
        *-linux-musl) echo "musllinux_1_2_$processor" ;;
        x86_64-windows) echo win_amd64 ;;
        aarch64-macos) echo macosx_11_0_arm64 ;;
        x86_64-macos) echo macosx_11_0_x86_64 ;;
    esac
}

# least_glibc LIBRARY: refuses one that needs more than the wheel promises.
least_glibc() {
    local needed
    needed=$(objdump -T "$1" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -Vu | tail -n 1)
    if [ "$(printf '%s\n' "$needed" 2.17 | sort -V | tail -n 1)" != 2.17 ]; then
        echo "$1 needs glibc $needed; the wheel promises 2.17" >&2
        exit 1
    fi
}

# in_a_wheel NATIVE: what `make install` has made, as a wheel can hold it, without symbolic links. The library has the name
# that programs ask the loader for; a linker of Linux finds it by a script that names it.
in_a_wheel() {
    local native=$1 pc=$1/lib/pkgconfig/rill.pc real soname
    case $platform in *-windows) return ;; esac
    real=$(basename "$(realpath "$native/lib/librill.$extension")")
    soname=$(basename "$(find "$native/lib" -type l ! -name "librill.$extension")")
    rm "$native/lib/librill.$extension" "$native/lib/$soname"
    mv "$native/lib/$real" "$native/lib/$soname"
    sed -i "s|/$real\"|/$soname\"|" "$native/lib/cmake/Rill/RillConfig.cmake"
    # The loader does not look in Python's folders.
    case $platform in
        *-macos) sed -i "s|^Libs: .*|Libs: \${libdir}/$soname -Wl,-rpath,\${libdir}|" "$pc" ;;
        *)
            echo "INPUT($soname)" > "$native/lib/librill.so"
            sed -i 's|^Libs: .*|& -Wl,-rpath,${libdir}|' "$pc"
            ;;
    esac
}

"$python" packaging/wheel/sdist.py "$out"
for platform in "${platforms[@]}"; do
    built=$libraries/$platform
    if [ -z "$libraries" ]; then
        built=$PWD/target/dist/made/$platform
        packaging/dist/libraries.sh "${install[@]}" "$platform" "$built"
    fi
    case $platform in
        *-gnu) least_glibc "$built/librill.so" ;;
    esac
    extension=so
    case $platform in *-macos) extension=dylib ;; esac

    stage=$work/$platform native=$work/$platform/rill/native
    mkdir -p "$stage/licenses" "$stage/sboms" "$stage/rill"
    cp LICENSE NOTICE "$built/notices/"* "$stage/licenses"
    python3 packaging/dist/parts.py "$(triple_of "$platform")" "$built/parts" "$stage/licenses"
    mv "$stage/licenses/rill.cdx.json" "$stage/sboms"
    cp bindings/python/rill/{*.py,*.pyi,py.typed} "$stage/rill"
    make --silent install LIBRARY= FORTRANDIR= BUILD="$built" CARGO_BUILD_TARGET="$(triple_of "$platform")" INSTALL_NAME_TOOL=: \
        PREFIX=/native DESTDIR="$stage/rill" DOCDIR=/doc MANDIR=
    rm -rf "$stage/rill/doc"
    case $platform in *-windows) cp "$built/rill.def" "$built/rill.dll.lib" "$native/lib" ;; esac
    in_a_wheel "$native"
    mkdir "$native/fortran"
    cp bindings/fortran/{Makefile,*.sh,*.pc.in,*.f90,*.inc,*.expected} "$native/fortran"
    "$python" packaging/wheel/pack.py bindings/python/pyproject.toml "$stage" "py3-none-$(tag "$platform")" "$out"
done
