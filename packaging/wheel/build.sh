#!/usr/bin/env bash
# The Python wheel `rill-random` for Linux: the binding, and in rill/native the shared and the static library, the headers,
# the files for pkg-config and CMake, and the source of the Fortran module.
#
#     packaging/wheel/build.sh [--build FOLDER] [OUT]        OUT: target/wheel
#
# FOLDER has librill.so and librill.a, built for glibc 2.17; without it they are built here, with zig as the linker
# (cargo-zigbuild and ziglang, which pip installs into target/zig). No path of this machine is in the wheel, and the same
# source gives the same bytes. The time in it is SOURCE_DATE_EPOCH, or that of the last commit.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

build=
if [ "${1:-}" = --build ]; then
    build=$(realpath "$2")
    shift 2
fi
out=$(realpath -m "${1:-$root/target/wheel}")
mkdir -p "$out"
cd "$root"
machine=$(uname -m)
python=$(tests/python.sh)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2> /dev/null || echo 1767225600)}"
export SOURCE_DATE_EPOCH

if [ -z "$build" ]; then
    PYTHON=$python packaging/dist/zig.sh target/zig
    triple=$machine-unknown-linux-gnu
    # The names of the Makefile; a character that no path has is between the two flags.
    names="--remap-path-prefix=$root=rill"$'\x1f'"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
    target=${CARGO_TARGET_DIR:-$root/target}/old-glibc
    PATH="$root/target/zig/bin:$PATH" CARGO_ENCODED_RUSTFLAGS="$names" cargo-zigbuild zigbuild --quiet --locked --lib --release \
        --target "$triple.2.17" --target-dir "$target"
    build=$target/$triple/release
fi

needed=$(objdump -T "$build/librill.so" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -Vu | tail -n 1)
if [ "$(printf '%s\n' "$needed" 2.17 | sort -V | tail -n 1)" != 2.17 ]; then
    echo "$build/librill.so needs glibc $needed; the wheel promises 2.17" >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/wheel
mkdir -p "$stage/licenses" "$stage/rill" "$work/built"
cp LICENSE NOTICE "$stage/licenses"
cp "$(rustc --print sysroot)/share/doc/rust/COPYRIGHT-library.html" "$stage/licenses/COPYRIGHT-rust.html"
cp bindings/python/rill/*.py "$stage/rill"

# As `make install` has it, without symbolic links, which wheels cannot hold: the library has the name that programs ask
# the loader for, and the name that the linker looks for is a script that names it.
native=$stage/rill/native
strip --strip-unneeded "$build/librill.so" -o "$work/built/librill.so"
strip --strip-debug --enable-deterministic-archives "$build/librill.a" -o "$work/built/librill.a"
make --silent install LIBRARY= BUILD="$work/built" PREFIX=/native DESTDIR="$stage/rill" DOCDIR=/doc
rm -rf "$stage/rill/doc"
real=$(basename "$(realpath "$native/lib/librill.so")")
soname=$(objdump -p "$native/lib/$real" | awk '$1 == "SONAME" { print $2 }')
rm "$native/lib/librill.so" "$native/lib/$soname"
mv "$native/lib/$real" "$native/lib/$soname"
echo "INPUT($soname)" > "$native/lib/librill.so"
sed -i "s|/$real\"|/$soname\"|" "$native/lib/cmake/Rill/RillConfig.cmake"
# The loader does not look in Python's folders.
sed -i 's|^Libs: .*|& -Wl,-rpath,${libdir}|' "$native/lib/pkgconfig/rill.pc"
mkdir "$native/fortran"
cp bindings/fortran/{Makefile,*.f90,*.inc,*.expected} "$native/fortran"

"$python" packaging/wheel/pack.py bindings/python/pyproject.toml "$stage" \
    "py3-none-manylinux2014_$machine.manylinux_2_17_$machine" "$out"
