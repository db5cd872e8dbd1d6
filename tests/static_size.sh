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

cp c-examples/{quickstart,legacy}.{c,expected} "$work"
# Every function that README.md says is small. NumPy: default_rng([7, 2024]), default_rng(2**70), default_rng(42).spawn(2)
cat > "$work/seeds.c" << 'END'
#include <rill.h>
#include <stdio.h>

int main(void)
{
    const uint32_t words[2] = {7, 2024};
    rill_generator *rngs[5];
    double x;
    int i;

    if (rill_default_rng_from_words(words, 2, &rngs[0]) != RILL_STATUS_OK ||
        rill_default_rng_from_string("1180591620717411303424", &rngs[1]) != RILL_STATUS_OK ||
        rill_default_rng_spawn(42, &rngs[2], 2) != RILL_STATUS_OK ||
        rill_default_rng_from_os(&rngs[4]) != RILL_STATUS_OK)
        return 1;
    for (i = 0; i < 4; i++) {
        if (rill_generator_random(rngs[i], &x, 1) != RILL_STATUS_OK)
            return 1;
        printf("%.17g\n", x);
    }
    rill_generators_free(rngs, 5);
    return 0;
}
END
printf '%s\n' 0.10873295982754572 0.54284093962871216 0.91674415755490846 0.46749077995184241 > "$work/seeds.expected"

passed=0 failed=0
for name in quickstart legacy seeds; do
    # shellcheck disable=SC2086 # a list
    ${CC:-cc} -std=c99 -O2 -Iinclude "$work/$name.c" "$library" $private -Wl,--gc-sections -s -o "$work/$name"
    "$work/$name" | cmp - "$work/$name.expected"
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
