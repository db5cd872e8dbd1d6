#!/bin/sh
# msvc_import.sh FOLDER: writes rill.def, the list of what rill.dll exports, and rill.dll.lib, the import library for
# Visual C++, into FOLDER. Needs llvm-dlltool (Debian: llvm). Not tried with Visual C++ itself.
set -eu
here=$(dirname "$0")
{
    printf 'LIBRARY rill.dll\nEXPORTS\n'
    sed 's/^/    /' "$here/../tests/symbols.txt"
} > "$1/rill.def"
llvm-dlltool -m i386:x86-64 -d "$1/rill.def" -l "$1/rill.dll.lib"
