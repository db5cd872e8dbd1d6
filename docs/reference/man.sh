#!/bin/sh
# man.sh FOLDER writes the man pages of the C headers into FOLDER; man.sh --names prints the names of their files. It needs
# nothing but awk.
#
# Their date is that of the newest release in CHANGELOG.md; before the first there is none.
set -eu
folder=
if [ "$1" != --names ]; then
    umask 022
    mkdir -p "$1"
    folder=$(cd "$1" && pwd)
fi
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
date=$(sed -n 's/^## \[[0-9.]*\] - \([0-9-]*\)$/\1/p' CHANGELOG.md | head -n 1)
LC_ALL=C ${AWK:-awk} -v folder="$folder" -v version="$version" -v date="$date" -f docs/reference/groups.awk \
    -f docs/reference/man.awk docs/reference/groups.dox include/rill.h include/rill_inline.h include/rill_global.h \
    include/rill_npyrandom.h include/rill_gsl.h
