#!/bin/sh
# depends.sh LIBRARY: the packages that it depends on, as a line of substvars: the C library, of the newest version among the
# symbols that it uses.
#
# dpkg-shlibdeps would ask for 2.34 for the sake of `sysconf`, which answers more questions from then on. Rill asks it those
# that it always answered, and the tests run with 2.31.
set -eu
others=$(readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE '^(lib(c|m|pthread|dl)\.so|ld-linux-)' || true)
if [ -n "$others" ]; then
    echo "$0: $1 needs more than the C library:" $others >&2
    exit 1
fi
newest=$(readelf -VW "$1" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
echo "shlibs:Depends=libc6 (>= ${newest#GLIBC_})"
