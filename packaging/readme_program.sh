#!/bin/sh
# README's program in C, for what tries a package: readme_program.sh FOLDER writes main.c, what it prints (main.expected) and
# README's CMakeLists.txt, which builds it as `simulation`, into FOLDER.
set -eu
here=$(dirname "$0")

mkdir -p "$1"
"$here/block.sh" "$here/../README.md" c > "$1/main.c"
"$here/block.sh" "$here/../README.md" text > "$1/main.expected"
"$here/block.sh" "$here/../README.md" cmake > "$1/CMakeLists.txt"
