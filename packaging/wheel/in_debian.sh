#!/usr/bin/env bash
# The wheel serves in a bare Debian that has Python and a C compiler, and no Rust.
#
#     packaging/wheel/in_debian.sh [--install] SUITE [WHEEL]      bullseye (glibc 2.31), bookworm (2.36), trixie (2.41); as root
#
# --install installs debootstrap (Debian 12). target/wheel/SUITE becomes the bare system, unless it is there; the mirror is
# the one of this machine's apt. NumPy is that of PyPI for the Python of that system. There the example of the binding, and
# README's program with the shared and with the static library, must print NumPy's numbers.
set -euo pipefail
cd "$(dirname "$0")/../.."

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
suite=${1:?"usage: $0 [--install] SUITE [WHEEL]"}
wheel=${2:-$(ls target/wheel/rill_random-*manylinux*_"$(uname -m)".whl)}
root=$PWD/target/wheel/$suite

packaging/bare_system.sh "${install[@]}" "$suite" "$root" gcc,libc6-dev,python3

minor=$(chroot "$root" python3 -c 'import sys; print(sys.version_info[1])')
if [ ! -d "$root/numpy" ]; then
    "$(tests/python.sh)" -m venv target/wheel/pip
    target/wheel/pip/bin/pip install --quiet --disable-pip-version-check --only-binary :all: --no-deps \
        --python-version "3.$minor" --platform "manylinux2014_$(uname -m)" --platform "manylinux_2_28_$(uname -m)" \
        --target "$root/numpy" numpy
fi
here=$root/rill
rm -rf "$here"
mkdir -p "$here/site"
python3 -m zipfile -e "$wheel" "$here/site"
packaging/readme_program.sh "$here"
cp bindings/python/example.* "$here"
# shellcheck disable=SC2016 # for the shell inside
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C PYTHONPATH=/rill/site:/numpy sh -euc '
    cd /rill
    if command -v cargo; then exit 1; fi
    python3 - < example.py > out
    cmp out example.expected
    for static in "" --static; do
        gcc -std=c99 main.c $(python3 -m rill --cflags --libs $static) -o main
        ./main > out
        cmp out main.expected
    done
    cat out
    echo "$(ldd --version | head -n 1), $(python3 -V): the example and README'\''s program print what they should"
'
