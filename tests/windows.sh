#!/usr/bin/env bash
# Rill for 64-bit Windows (x86_64-pc-windows-gnu): builds the libraries with mingw-w64, installs them, links programs in
# every way, and runs these and the tests that need no other tools under wine.
#
#     tests/windows.sh             what is needed is there
#     tests/windows.sh --install   the same, after installing what is missing (root, Debian 12)
#     tests/windows.sh [--install] --brief   without the unit tests, which take longest to compile
#
# Debian has no standard library of Rust for Windows. Its Rust 1.96 is unpacked into RILL_RUST196 (target/rust196), and
# cargo builds that library from source.
set -euo pipefail
cd "$(dirname "$0")/.."

rust=${RILL_RUST196:-$PWD/target/rust196}
gcc=x86_64-w64-mingw32-gcc
wine=/usr/lib/wine/wine64
step() { printf '\n-- %s (%s s)\n' "$1" "$SECONDS"; }

install='' units=(--lib)
while true; do
    case ${1:-} in
        --install) install=yes ;;
        --brief) units=() ;;
        *) break ;;
    esac
    shift
done
if [ -n "$install" ]; then
    wanted=()
    command -v $gcc > /dev/null || wanted+=(gcc-mingw-w64-x86-64)
    [ -x $wine ] || wanted+=(wine64)
    for tool in cmake pkg-config; do command -v $tool > /dev/null || wanted+=($tool); done
    command -v llvm-dlltool > /dev/null || wanted+=(llvm)
    packaging/apt_install.sh "${wanted[@]}"
    packaging/rust196.sh --install "$rust"
fi

export RUSTC=$rust/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export LD_LIBRARY_PATH="$rust/usr/lib/x86_64-linux-gnu${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export CARGO_BUILD_TARGET=x86_64-pc-windows-gnu CARGO_TARGET_DIR=$PWD/target/windows
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$gcc CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$wine
# The same for cargo, make and CMake, so that the standard library is built once. `rill_cross` leaves out the crates that
# only other tests need.
names="--remap-path-prefix=$PWD=rill --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS="--cfg rill_cross $names"
unset RUSTFLAGS
built=$CARGO_TARGET_DIR/$CARGO_BUILD_TARGET/release
prefix=$CARGO_TARGET_DIR/prefix
programs=$CARGO_TARGET_DIR/programs
export WINEDEBUG=-all WINEPREFIX=$CARGO_TARGET_DIR/wine

step "rill.dll, librill.dll.a, librill.a, with $("$RUSTC" --version)"
make all
rm -rf "$prefix" "$programs"
mkdir -p "$programs"
make install PREFIX="$prefix" > "$programs/install.log"
ls "$prefix/bin" "$prefix/lib"
# Programs find DLLs in their own folder.
$gcc -shared -O2 tests/windows/bcryptprimitives.c -ladvapi32 -o "$programs/bcryptprimitives.dll"
cp "$prefix/bin/rill.dll" "$programs"
cp "$programs/bcryptprimitives.dll" "$built/deps"
tests/windows/exports.sh "$prefix/bin/rill.dll" | diff - <(sort tests/symbols.txt)
echo "exported: $(wc -l < tests/symbols.txt) functions, those of tests/symbols.txt"

linked=0
# same PROGRAM EXPECTED: compares what it prints, whose lines end as those of Windows.
same() {
    (cd "$(dirname "$1")" && timeout 120 $wine "./$(basename "$1")") | tr -d '\r' | cmp - "$2"
    linked=$((linked + 1))
    echo "$(basename "$1"): the same"
}
# The words that pkg-config prints are arguments.
flags() { PKG_CONFIG_LIBDIR="$prefix/lib/pkgconfig" pkg-config "$@" rill; }
compile() { $gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -O2 "$@"; }

step "C programs, by pkg-config"
for source in c-examples/*.c; do
    name=$(basename "$source" .c)
    # shellcheck disable=SC2046
    compile "$source" $(flags --cflags --libs) -o "$programs/$name.exe"
    same "$programs/$name.exe" "c-examples/$name.expected"
done
# shellcheck disable=SC2046
compile c-examples/reproduce_numpy.c -static $(flags --static --cflags --libs) -o "$programs/static.exe"
if x86_64-w64-mingw32-objdump -p "$programs/static.exe" | grep -i 'DLL Name: rill'; then
    echo "static.exe wants the shared library" >&2
    exit 1
fi
same "$programs/static.exe" c-examples/reproduce_numpy.expected

step "the import library for Visual C++, linked by mingw (not tried with Visual C++)"
packaging/msvc_import.sh "$programs"
compile c-examples/reproduce_numpy.c -I include "$programs/rill.dll.lib" -o "$programs/import.exe"
same "$programs/import.exe" c-examples/reproduce_numpy.expected

step "CMake, from what is installed and from source"
for way in "-DCMAKE_PREFIX_PATH=$prefix" "-DRILL_SOURCE=$PWD"; do
    folder=$programs/cmake-$linked
    env --unset=CARGO_BUILD_TARGET cmake -S tests/windows -B "$folder" -DCMAKE_TOOLCHAIN_FILE=toolchain.cmake \
        -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=BOTH -DRILL_TARGET_DIR="$CARGO_TARGET_DIR" "$way" > "$folder.log"
    cmake --build "$folder" >> "$folder.log"
    cp "$programs/bcryptprimitives.dll" "$prefix/bin/rill.dll" "$folder"
    for name in shared static; do same "$folder/$name.exe" c-examples/reproduce_numpy.expected; done
done

step "tests of Rust"
failed=0
tests=("${units[@]}")
for test in vectors fills state state_hostile state_pickles numpy_published numpy_versions multivariate_normal extended \
    bitgen keyed parallel_draws plain sampler threads; do
    tests+=(--test "$test")
done
cargo test --no-fail-fast --release "${tests[@]}" || failed=1
if [ $failed = 0 ]; then said=passed; else said="have failures"; fi
printf '\nWindows, under wine: %s programs print what they must, the tests %s, in %s s\n' "$linked" "$said" "$SECONDS"
exit $failed
