#!/usr/bin/env bash
# vcpkg.sh RECIPES ARCHIVE LINKAGE OUT: runs the port without vcpkg, and compiles a C program by CMake and by pkg-config with
# what it has installed.
set -euo pipefail
recipes=$1 archive=$2 linkage=$3 out=$4
here=$(dirname "$0")

cmake -DPORT_DIR="$recipes/vcpkg/rill" -DARCHIVE="$archive" -DLINKAGE="$linkage" -DOUT="$out" -P "$here/vcpkg.cmake"
case $linkage in
    static) unwanted='*.so*' ;;
    *) unwanted='*.a' ;;
esac
if compgen -G "$out/packages/lib/$unwanted"; then exit 1; fi
mkdir -p "$out/program"
cp "$recipes"/conan/all/test_package/{CMakeLists.txt,quickstart.c,quickstart.expected} "$out/program"
cd "$out/program"
cmake -S . -B build -DCMAKE_PREFIX_PATH="$out/packages"
cmake --build build
build/quickstart | cmp - quickstart.expected
read -ra flags <<< "$(PKG_CONFIG_PATH="$out/packages/lib/pkgconfig" pkg-config --static --cflags --libs rill)"
cc quickstart.c "${flags[@]}" -Wl,-rpath,"$out/packages/lib" -o quickstart
./quickstart | cmp - quickstart.expected
