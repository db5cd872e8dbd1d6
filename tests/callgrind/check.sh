#!/usr/bin/env bash
# Instructions of each workload under callgrind, against tests/callgrind/budget.txt: more than 5 % above it fails.
#
#     tests/callgrind/check.sh            compares
#     tests/callgrind/check.sh --write    writes the budget anew: after an improvement, or with another compiler
#
# valgrind has no AVX-512: on a processor with AVX2 the AVX2 kernels are counted. The library is that of `make all`,
# built by the machine's compiler: another version of it may need another budget.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! grep -qw avx2 /proc/cpuinfo; then
    echo "no AVX2: the budget is not for this processor"
    exit
fi
budget=tests/callgrind/budget.txt
library=${RILL_BUILD:-$PWD/target/release}
work=target/callgrind
mkdir -p "$work"
${CC:-cc} -O2 -Wall -Wextra -Iinclude tests/callgrind/fills.c "-L$library" -lrill "-Wl,-rpath,$library" -o "$work/fills"

count() {
    valgrind --tool=callgrind --toggle-collect=counted --callgrind-out-file="$work/out" "$work/fills" "$1" "$2" \
        > "$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
    awk '/Collected :/ { print $4 }' "$work/log"
}

header() { sed -n '/^#/p' "$budget"; }
passed=0 failed=0
[ "${1:-}" != --write ] || header > "$work/budget"
while read -r workload kind limit; do
    case $workload in '' | '#'*) continue ;; esac
    counted=$(count "$workload" "$kind")
    if [ "${1:-}" = --write ]; then
        printf '%-28s %-10s %s\n' "$workload" "$kind" "$counted" >> "$work/budget"
        continue
    fi
    verdict=ok
    if [ $((counted * 100)) -gt $((limit * 105)) ]; then
        verdict=FAILED
        failed=$((failed + 1))
    else
        passed=$((passed + 1))
    fi
    awk -v w="$workload" -v k="$kind" -v c="$counted" -v l="$limit" -v v="$verdict" 'BEGIN {
        printf "%-28s %-10s %8.2f instructions a value, budget %8.2f: %s\n", w, k, c / 1e5, l / 1e5, v
    }'
done < "$budget"
if [ "${1:-}" = --write ]; then
    cp "$work/budget" "$budget"
    exit
fi
echo "test result: $passed passed; $failed failed"
[ "$failed" = 0 ]
