#!/bin/sh
# static_only.sh TREE: takes the shared library out of what `make install` has put into TREE. What asks for Rill then
# gets the static one (RillConfig.cmake sees to that itself), and what that needs.
set -eu
rm -f "$1"/lib/librill.so*
private=$(sed -n 's/^Libs.private: //p' "$1/lib/pkgconfig/rill.pc")
sed -i -e "s/^\(Libs: .*\)/\1 $private/" -e '/^Libs.private: /d' "$1/lib/pkgconfig/rill.pc"
