# For the scripts of this folder: the project's root, the folder of logs, and steps. `$logs/counted` has the logs whose tests
# the last line of .ci/run counts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v cargo > /dev/null && [ -f "$HOME/.cargo/env" ]; then
    . "$HOME/.cargo/env"
fi
export PATH="$PWD/.ci/bin:$PATH"
# Nothing is built twice here, and no debugger looks at it.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
logs=target/ci
mkdir -p "$logs/counted"
failed=0

# step NAME: with the seconds of the clock, and those of a processor that all that has ended in this list took.
step() {
    times > "$logs/times.$$"
    printf '\n== %s (%s s, %s s of a processor)\n' "$1" "$SECONDS" \
        "$(awk 'NR == 2 { split($1 "m" $2, t, "[ms]+"); printf "%d", 60 * (t[1] + t[3]) + t[2] + t[4] }' "$logs/times.$$")"
}

# counted LOG COMMAND ...: runs it; its output is also written to the log, and a failure lets the other steps go on.
counted() {
    "${@:2}" 2>&1 | tee "$logs/counted/$1.log" || failed=1
}
