#!/usr/bin/env bash
# An archive of `make dist` serves in a Debian that has a C compiler and neither Rust, pkg-config nor CMake.
#
#     packaging/dist/in_debian.sh SUITE [ARCHIVE]      bullseye (glibc 2.31), bookworm (2.36), trixie (2.41); as root
#     packaging/dist/in_debian.sh --install ...        the same, after installing debootstrap (Debian 12)
#
# target/dist/SUITE becomes the bare system, unless it is there; the mirror is the one of this machine's apt. In it,
# README's program and those of c-examples are compiled with the shared and with the static library, and must print what
# stands in README and beside them.
set -euo pipefail
cd "$(dirname "$0")/../.."

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
suite=${1:?"usage: $0 SUITE [ARCHIVE]"}
. packaging/version.sh
archive=${2:-target/dist/rill-$version-$(uname -m)-linux-gnu.tar.gz}
root=$PWD/target/dist/$suite

packaging/bare_system.sh "${install[@]}" "$suite" "$root" gcc,libc6-dev

here=$root/rill
rm -rf "$here"
mkdir -p "$here/program"
tar xzf "$archive" -C "$here" --strip-components=1
packaging/readme_program.sh "$here/program"
cp "$here"/c-examples/* "$here/program"
# shellcheck disable=SC2016 # for the shell inside
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C sh -euc '
    cd /rill/program
    if command -v cargo; then exit 1; fi
    private=$(sed -n "s/^Libs.private: //p" ../lib/pkgconfig/rill.pc)
    count=0
    for source in *.c; do
        gcc -std=c99 -O2 -I../include "$source" -L../lib -lrill -lm -Wl,-rpath,/rill/lib -o shared
        gcc -std=c99 -O2 -I../include "$source" ../lib/librill.a $private -o static
        for program in shared static; do
            ./$program > out
            cmp out "${source%.c}.expected"
            count=$((count + 1))
        done
    done
    cat main.expected
    echo "$(ldd --version | head -n 1): $count programs print what they should"
'
