#!/usr/bin/env bash
# Small programs that are linked statically, without the sections that they do not use, and stripped stay small: a program
# that draws from one generator has neither the other bit generators nor the distributions that it does not call.
#
#     tests/static_size.sh [FOLDER]      FOLDER has librill.a, built for release: target/release
set -euo pipefail
cd "$(dirname "$0")/.."

library=${1:-target/release}/librill.a
limit=700000 # bytes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
private=$(sed -n 's/^Libs.private: //p' rill.pc.in)

passed=0 failed=0
for name in quickstart legacy; do
    # shellcheck disable=SC2086 # a list
    ${CC:-cc} -std=c99 -O2 -Iinclude "c-examples/$name.c" "$library" $private -Wl,--gc-sections -s -o "$work/$name"
    "$work/$name" | cmp - "c-examples/$name.expected"
    size=$(wc -c < "$work/$name")
    if [ "$size" -le "$limit" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
    echo "$name, statically linked: $size bytes of at most $limit"
done
echo "test result: $passed passed; $failed failed (sizes)"
[ "$failed" = 0 ]
