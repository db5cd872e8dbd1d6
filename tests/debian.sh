#!/usr/bin/env bash
# The Debian packages of packaging/debian: they are the same in every folder, lintian finds nothing in them, and they serve
# Debians without Rust.
#
#     tests/debian.sh [--install] [--build FOLDER] [--rebuild] [--arm64] [SUITE ...]
#
# As root. SUITE is bullseye (glibc 2.31), bookworm (2.36) or trixie (2.41); without it all of them. target/debian/SUITE
# becomes that bare system, unless it is there. In it apt installs the packages; README's program, the examples and the Fortran
# module print what they should; and after the packages are purged nothing of them is left.
#
# --install installs what is missing here (Debian 12). FOLDER has librill.so and librill.a, built for glibc 2.17; without it
# they are built. With --rebuild they are built a second time, in another folder, and must be the same. With --arm64 the packages
# for arm64 are made too; their program runs under qemu-user, and what they share with those for amd64 must be the same.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/version.sh

install=() build=() rebuild=false arm64=false
while case ${1:-} in --*) true ;; *) false ;; esac; do
    case $1 in
        --install) install=(--install) ;;
        --build) build=(--build "$(realpath "$2")"); shift ;;
        --rebuild) rebuild=true ;;
        --arm64) arm64=true ;;
        *) echo "usage: $0 [--install] [--build FOLDER] [--rebuild] [--arm64] [SUITE ...]" >&2; exit 2 ;;
    esac
    shift
done
[ $# -gt 0 ] || set -- bullseye bookworm trixie
for suite; do
    case $suite in
        bullseye | bookworm | trixie) ;;
        *) echo "$0: no suite $suite: bullseye, bookworm or trixie" >&2; exit 2 ;;
    esac
done
if [ ${#install[@]} -gt 0 ]; then
    wanted=()
    command -v lintian > /dev/null || wanted+=(lintian)
    if $arm64; then
        command -v qemu-aarch64 > /dev/null || wanted+=(qemu-user)
        # It may be there without the C library of its target.
        echo '#include <stdio.h>' | aarch64-linux-gnu-gcc -x c - -c -o /dev/null 2> /dev/null ||
            wanted+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
    fi
    packaging/apt_install.sh "${wanted[@]}"
fi

out=$PWD/target/debian
work=$out/test
rm -rf "$work" "$out"/*.deb
mkdir -p "$work"
log=$work/log
. tests/checks.sh
step() { printf -- '-- %s (%s s)\n' "$1" "$SECONDS"; }

step "the packages"
packaging/debian/build.sh "${install[@]}" "${build[@]}" "$out"
library=$(ls "$out"/librill0_*_amd64.deb) development=$(ls "$out"/librill-dev_*_amd64.deb)

same() {
    local copy=$work/"another folder" again=(--build target/dist/made/x86_64-linux-gnu)
    [ ${#build[@]} = 0 ] || again=("${build[@]}")
    ! $rebuild || again=()
    packaging/copy_source.sh "$copy"
    RILL_TOOLS=${RILL_TOOLS:-$PWD/target} "$copy/packaging/debian/build.sh" "${again[@]}" "$work/again"
    cmp "$library" "$work/again/${library##*/}"
    cmp "$development" "$work/again/${development##*/}"
}
check "the same bytes in another folder" same

clean() { lintian --allow-root --display-info --fail-on error,warning,info "$library" "$development"; }
check "lintian" clean

fields() {
    [ "$(dpkg-deb --field "$library" Depends)" = "libc6 (>= 2.17)" ]
    [ "$(dpkg-deb --field "$library" Version)" = "$(dpkg-deb --field "$development" Version)" ]
    case $(dpkg-deb --field "$library" Version) in
        "$version"-0rill*) ;;
        *) false ;;
    esac
    dpkg-deb --extract "$library" "$work/files"
    dpkg-deb --extract "$development" "$work/files"
    # Paths of the machine that built them.
    ! grep -rlF -e "$PWD/src/" -e "$PWD/target/" -e "${CARGO_HOME:-$HOME/.cargo}" "$work/files"
}
check "glibc 2.17, Cargo.toml's version, no path of the builder" fields

if $arm64; then
    step "the packages for arm64"
    packaging/debian/build.sh "${install[@]}" --arch arm64 "$out"
    other=$work/arm64
    extract() {
        mkdir "$other"
        for package in "$out"/*_arm64.deb; do
            dpkg-deb --field "$package" Version | grep -qxF "$(dpkg-deb --field "$library" Version)"
            dpkg-deb --extract "$package" "$other"
        done
        lintian --allow-root --display-info --fail-on error,warning,info "$out"/*_arm64.deb
    }
    check "arm64: lintian" extract
    both() { diff -r --exclude='*-linux-gnu' "$work/files" "$other"; }
    check "arm64: beside those for amd64" both
    emulated() {
        local lib=$other/usr/lib/aarch64-linux-gnu
        packaging/readme_program.sh "$other/program"
        cd "$other/program"
        aarch64-linux-gnu-gcc -std=c99 -I"$other/usr/include" main.c -L"$lib" -lrill -o main
        qemu-aarch64 -L /usr/aarch64-linux-gnu -E "LD_LIBRARY_PATH=$lib" ./main | cmp - main.expected
    }
    check "arm64: README's program" emulated
fi

# inside SUITE COMMAND ...: in that system, with nothing of this one.
inside() {
    local root=$out/$1
    shift
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive \
        AUTOPKGTEST_TMP=/rill/work sh -euc "cd /rill; $1"
}
files() { inside "$1" 'find / -xdev \( -path /rill -o -path /proc -o -path /var/log -o -path /var/cache -o -path /var/lib/apt \) -prune -o -print' | sort; }
installed() { inside "$1" 'apt-get install -qq -y --no-install-recommends ./librill0_*.deb ./librill-dev_*.deb && dpkg --verify'; }
programs() { inside "$1" 'sh debian/tests/programs' > "$work/programs"; }
purged() {
    inside "$1" 'apt-get purge -qq -y librill-dev librill0'
    files "$1" | diff "$work/before" -
}
for suite; do
    step "$suite"
    packaging/bare_system.sh "${install[@]}" "$suite" "$out/$suite" gcc,libc6-dev,make,pkg-config,cmake,gfortran
    here=$out/$suite/rill
    rm -rf "$here"
    mkdir -p "$here/packaging" "$here/debian/tests" "$here/work"
    cp "$library" "$development" README.md "$here"
    cp packaging/{block,readme_program}.sh "$here/packaging"
    cp packaging/debian/tests/programs "$here/debian/tests"
    # What an earlier run has left.
    inside "$suite" 'dpkg --purge librill-dev librill0' > /dev/null 2>&1
    files "$suite" > "$work/before"

    check "$suite: no Rust" inside "$suite" '! command -v cargo && ! command -v rustc'
    check "$suite: apt-get install" installed "$suite"
    check "$suite: programs" programs "$suite"
    sed "s/^/    $suite: /" "$work/programs"
    passed=$((passed + $(grep -c '^ok: ' "$work/programs" || true)))
    check "$suite: nothing is left after apt-get purge" purged "$suite"
done

echo "test result: $passed passed, $failed failed in $SECONDS s"
[ "$failed" = 0 ]
