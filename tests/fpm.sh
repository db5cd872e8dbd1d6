#!/usr/bin/env bash
# The Fortran module as a dependency: by fpm, by CMake and by make, from an archive of `make dist` and from what is installed,
# without cargo.
#
#     tests/fpm.sh [--install]      as root; the archive for this machine in target/dist
#
# It takes fpm, cmake, gfortran and git. --install installs what is missing: fpm by pip into target/fpm/venv, the others and
# debootstrap by apt-get. target/fpm/bookworm becomes a bare Debian 12 with gfortran, unless it is there; the mirror is the
# one of this machine's apt.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$PWD/target/fpm
mkdir -p "$work"
install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    wanted=()
    for tool in cmake gfortran git; do command -v $tool > /dev/null || wanted+=("$tool"); done
    packaging/apt_install.sh "${wanted[@]}"
    if [ ! -x "$work/venv/bin/fpm" ]; then
        "$(tests/python.sh)" -m venv "$work/venv"
        "$work/venv/bin/pip" install --quiet --disable-pip-version-check fpm==0.12.0
    fi
fi
# pip's fpm is a program of Python, which runs the one that is compiled.
fpm=$(ls "$work"/venv/lib/python*/site-packages/fpm/fpm 2> /dev/null || command -v fpm)
. packaging/version.sh
name=rill-$version-$(uname -m)-linux-gnu
log=$work/log
. tests/checks.sh

rm -rf "$work/try"
mkdir -p "$work/try"
tar xzf "target/dist/$name.tar.gz" -C "$work/try"
archive=$work/try/$name
# Nothing but the archive's library, and no cargo.
unset PKG_CONFIG_PATH LIBRARY_PATH LD_LIBRARY_PATH FPM_LDFLAGS
PATH=$(tr ':' '\n' <<< "$PATH" | grep -v '/\.cargo/' | paste -sd:)
flags="-L$archive/lib -Wl,-rpath,$archive/lib"

# What is committed, or would be, as a repository.
packaging/copy_source.sh "$work/try/repository"
git -C "$work/try/repository" init --quiet 2> /dev/null
git -C "$work/try/repository" add --all
git -C "$work/try/repository" -c user.name=Rill -c user.email=rill@example.org commit --quiet --message Rill

module_tests() {
    cd "$work/try/repository"
    "$fpm" test --link-flag "$flags" > "$work/try/tests"
    # What fpm says of its progress begins with a bracket, or a plus.
    grep -v '^ *[[+]' "$work/try/tests" | cmp - bindings/fortran/test.expected
}
check "fpm test in the repository" module_tests

# project FOLDER DEPENDENCY: a project that has the example as its program.
project() {
    mkdir -p "$1/app"
    cp bindings/fortran/example.f90 "$1/app/main.f90"
    printf 'name = "simulation"\n\n[dependencies]\nrill = { %s }\n' "$2" > "$1/fpm.toml"
}
# The numbers that a program prints, by a command in a folder.
prints_example() {
    cd "$1"
    "${@:2}" > "$work/try/printed"
    grep -v '^ *[[+]' "$work/try/printed" | cmp - "$archive/bindings/fortran/example.expected"
}
project "$work/try/git" "git = \"file://$work/try/repository\""
from_git() {
    (cd "$work/try/git" && "$fpm" build --link-flag "$flags")
    prints_example "$work/try/git" "$fpm" run --link-flag "$flags"
}
check "a dependency from git" from_git

project "$work/try/installed" "path = \"../prefix/share/rill\""
from_installed() {
    make install LIBRARY= BUILD="$archive/lib" PREFIX="$work/try/prefix"
    (cd "$work/try/installed" && "$fpm" build --link-flag "$flags")
    prints_example "$work/try/installed" "$fpm" run --link-flag "$flags"
}
check "a dependency from what make install installs" from_installed

mkdir "$work/try/cmake"
cp bindings/fortran/example.f90 "$work/try/cmake"
cat > "$work/try/cmake/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.16)
project(simulation LANGUAGES Fortran)
add_subdirectory("$archive/bindings/fortran" rill)
add_executable(simulation example.f90)
target_link_libraries(simulation PRIVATE Rill::fortran)
END
with_cmake() {
    cmake -S "$work/try/cmake" -B "$work/try/cmake/build" -DCMAKE_PREFIX_PATH="$archive"
    cmake --build "$work/try/cmake/build"
    prints_example "$work/try/cmake" build/simulation
}
check "CMake, by add_subdirectory" with_cmake
check "make, in the archive" env PKG_CONFIG_PATH="$archive/lib/pkgconfig" make -C "$archive/bindings/fortran" test

# In the bare Debian, fpm with the libraries that pip has put beside it; without /proc it does not find them by itself.
root=$work/bookworm
packaging/bare_system.sh "${install[@]}" bookworm "$root" gfortran,libc6-dev
rm -rf "$root/rill"
mkdir -p "$root/rill/bin"
tar xzf "target/dist/$name.tar.gz" -C "$root/rill"
cp "$fpm" "$root/rill/bin"
[ ! -d "${fpm%/*}/../fpm.libs" ] || cp -R "${fpm%/*}/../fpm.libs" "$root/rill"
project "$root/rill/simulation" "path = \"../$name\""
bare() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 sh -euc "cd /rill/simulation; $1"; }
in_bare() {
    refuses bare "command -v cargo"
    prints_example "$work" bare "LD_LIBRARY_PATH=/rill/fpm.libs ../bin/fpm run --link-flag '-L/rill/$name/lib -Wl,-rpath,/rill/$name/lib'"
}
check "a dependency by its path, in a bare Debian without cargo" in_bare

echo "fpm: $passed passed, $failed failed in $SECONDS s"
[ "$failed" = 0 ]
