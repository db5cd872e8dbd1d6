#!/usr/bin/env bash
# The Python wheel for this machine: it is the same in every folder, and serves Python, C, C++ and Fortran without cargo.
# tests/wheels.sh tries those for other systems.
#
#     tests/wheel.sh [--install] [--libraries FOLDER] [--rebuild]
#
# With --install it installs what it needs (root, Debian 12): pkg-config, cmake, gfortran, pypy3. FOLDER has the libraries, as
# packaging/wheel/build.sh wants them; without it they are built. With --rebuild they are built a second time, in another
# folder, and must be the same.
#
# Each Python from 3.8 to 3.13, and PyPy, that is here gets an environment with the wheel, where the binding's example gives
# NumPy's numbers; the newest runs all tests of the binding. A Python that is not here is named.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/version.sh
root=$PWD

install=() libraries=() rebuild=
while [ $# -gt 0 ]; do
    case $1 in
        --install)
            install=(--install)
            packaging/apt_install.sh binutils cmake g++ gfortran pkg-config pypy3 pypy3-venv
            ;;
        --libraries) libraries=(--libraries "$(realpath "$2")"); shift ;;
        --rebuild) rebuild=yes ;;
        *) echo "usage: $0 [--install] [--libraries FOLDER] [--rebuild]" >&2; exit 2 ;;
    esac
    shift
done

work=$root/target/wheel-test
rm -rf "$work"
mkdir -p "$work"
log=$work/log
. tests/checks.sh
step() { printf -- '-- %s\n' "$1"; }

step "the wheel"
rm -f "$root"/target/wheel/rill_random-*
packaging/wheel/build.sh "${install[@]}" "${libraries[@]}"
wheel=$(ls "$root"/target/wheel/rill_random-*.whl)
check "names, files, hashes, notices and list of parts" "$(tests/python.sh)" packaging/wheel/check.py "$wheel"
check "the linters of wheels" packaging/wheel/lint.sh "$wheel" "$root"/target/wheel/rill_random-*.tar.gz

copy=$work/"another folder"
packaging/copy_source.sh "$copy"
same() {
    local again=("${libraries[@]}")
    [ -n "$rebuild" ] || [ ${#libraries[@]} -gt 0 ] || again=(--libraries "$root/target/dist/made")
    RILL_TOOLS=${RILL_TOOLS:-$root/target} "$copy/packaging/wheel/build.sh" "${again[@]}" --out "$work/again"
    diff -r <(cd "$root/target/wheel" && sha256sum rill_random-*) <(cd "$work/again" && sha256sum rill_random-*)
}
check "the same bytes in another folder" same

step "without cargo, in each Python"
PATH=$(tr ':' '\n' <<< "$PATH" | grep -v '/\.cargo/' | paste -sd:)
unset RILL_LIBRARY PKG_CONFIG_PATH CPATH LIBRARY_PATH LD_LIBRARY_PATH PYTHONPATH
if command -v cargo > /dev/null; then
    echo "cargo is still on the path" >&2
    exit 1
fi

# example ENVIRONMENT: the package is there, and gives NumPy's numbers.
example() {
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "$wheel"
    "$1/bin/python" -m pip check
    # From its standard input, so that the binding's source is not beside it.
    (cd "$work" && "$1/bin/python" - < "$root/bindings/python/example.py") | cmp - bindings/python/example.expected
    (cd "$work" && "$1/bin/python" -c 'import rill, sys; sys.exit(sys.prefix not in rill._library.library._name)')
}

newest=
for version in 3.8 3.9 3.10 3.11 3.12 3.13 pypy; do
    case $version in
        pypy) python=$(command -v pypy3 || true) ;;
        *) python=$(tests/python.sh "${version#3.}" "${version#3.}" 2> /dev/null || true) ;;
    esac
    if [ -z "$python" ]; then
        echo "*** skipped: Python $version, which is not here ***"
        continue
    fi
    "$python" -m venv "$work/$version"
    check "Python $version" example "$work/$version"
    [ "$version" = pypy ] || newest=$work/$version
done

# The binding's tests, away from the binding's source.
all_tests() {
    "$newest/bin/pip" install --quiet --disable-pip-version-check numpy==2.5.5 pytest cffi
    mkdir -p "$work/tree"
    git ls-files -z bindings/python/tests "bindings/python/example*" api/rill.json docs tests/numpy | tar --create --null --files-from=- |
        tar --extract --directory "$work/tree"
    (cd "$work/tree" && "$newest/bin/python" -m pytest -q -p no:cacheprovider bindings/python/tests)
}
check "all tests of the binding" all_tests

# Type checkers find the stubs in the wheel.
types() {
    "$newest/bin/pip" install --quiet --disable-pip-version-check mypy
    (cd "$work/tree/bindings/python/tests" && "$newest/bin/mypy" --strict --cache-dir "$work/mypy" typed.py)
}
check "a program with types" types

# The source distribution has no library: it says where it looked, and takes the one that is named.
from_source() {
    local python=$work/source/bin/python
    "$newest/bin/python" -m venv "$work/source"
    "$python" -m pip install --quiet --disable-pip-version-check numpy "$root"/target/wheel/rill_random-*.tar.gz
    (cd "$work" && ! "$python" -c 'import rill' 2> "$work/refused")
    grep -F "the library of Rill is not found" "$work/refused"
    grep -F "RILL_LIBRARY" "$work/refused"
    grep -F "$work/source" "$work/refused"
    (cd "$work" && RILL_LIBRARY=$(echo "$newest"/lib/python3.*/site-packages/rill/native/lib/librill.so.0) "$python" - < "$root/bindings/python/example.py") |
        cmp - bindings/python/example.expected
}
check "the source distribution" from_source

step "C, C++ and Fortran"
rill() { "$newest/bin/python" -m rill "$@"; }
packaging/readme_program.sh "$work"
# program COMMAND ...: the command compiles README's program as $work/main.
program() {
    "$@" -o "$work/main"
    "$work/main" | cmp - "$work/main.expected"
}
# shellcheck disable=SC2046 # options
{
    check "cc, with the options of python -m rill" program cc -std=c99 "$work/main.c" $(rill --cflags --libs)
    check "cc, statically" program cc -std=c99 "$work/main.c" $(rill --cflags --libs --static)
    export PKG_CONFIG_PATH; PKG_CONFIG_PATH=$(rill --pkgconfig-dir)
    check "cc, with the options of pkg-config" program cc -std=c99 "$work/main.c" $(pkg-config --cflags --libs rill)
}

# The two targets, by the project of README.
with_cmake() {
    local target
    packaging/readme_program.sh "$work/cmake"
    for target in rill static; do
        sed -i "s/Rill::[a-z]*/Rill::$target/" "$work/cmake/CMakeLists.txt"
        cmake -S "$work/cmake" -B "$work/cmake/$target" -DRill_DIR="$(rill --cmake-dir)"
        cmake --build "$work/cmake/$target"
        "$work/cmake/$target/simulation" | cmp - "$work/main.expected"
    done
}
check "CMake" with_cmake

with_cpp() {
    # shellcheck disable=SC2046 # options
    g++ -std=c++17 bindings/cpp/example.cpp $(rill --cflags --libs) -o "$work/cpp"
    "$work/cpp" | cmp - bindings/cpp/example.expected
}
check "C++" with_cpp

check "Fortran" make --silent -C "$(rill --fortran-dir)" test BUILD="$work/fortran"

# The package may be anywhere, even in a folder with a space.
moved() {
    mkdir "$work/a folder"
    cp -r "$(dirname "$(rill --cmake-dir)")/../../.." "$work/a folder/rill"
    (
        cd "$work"
        PYTHONPATH="$work/a folder" PYTHONSAFEPATH=1 "$newest/bin/python" -m rill --cflags | grep -F "a folder"
        eval "cc -std=c99 main.c $(PYTHONPATH="$work/a folder" "$newest/bin/python" -m rill --cflags --libs) -o moved"
        ./moved | cmp - main.expected
        eval "cc -std=c99 main.c $(PKG_CONFIG_PATH="$work/a folder/rill/native/lib/pkgconfig" pkg-config --cflags --libs rill) -o moved"
        ./moved | cmp - main.expected
    )
}
check "in a folder with a space" moved

echo "test result: $passed passed; $failed failed (wheel)"
[ "$failed" = 0 ]
