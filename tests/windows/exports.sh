#!/bin/sh
# exports.sh DLL: the names in its table of exports, sorted.
x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^\t\[ *[0-9]*\] \(+base\[ *[0-9]*\] *[0-9a-f]* *\)\?\([A-Za-z_0-9]*\)$/\2/p' | sort
