#!/bin/sh
# README's program in C, for what tries a package: readme_program.sh FOLDER writes main.c, what it prints (main.expected) and
# README's CMakeLists.txt, which builds it as `simulation`, into FOLDER.
set -eu
readme=$(dirname "$0")/../README.md

# The first block in that language.
block() {
    awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } inside && /^```$/ { exit } inside' "$readme"
}

mkdir -p "$1"
block c > "$1/main.c"
block text > "$1/main.expected"
block cmake > "$1/CMakeLists.txt"
# Otherwise the comparison would be one of nothing with nothing.
for file in main.c main.expected CMakeLists.txt; do
    [ -s "$1/$file" ] || { echo "$0: README.md has no block for $file" >&2; exit 1; }
done
