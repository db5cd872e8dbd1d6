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

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

# counted LOG COMMAND ...: runs it; its output is also written to the log, and a failure lets the other steps go on.
counted() {
    "${@:2}" 2>&1 | tee "$logs/counted/$1.log" || failed=1
}

# sanitized MODE: the tests under a sanitizer, of which only the last line is shown.
sanitized() {
    counted "sanitize-$1" tests/sanitize.sh --install "$1" > "$logs/sanitize-$1.out"
    tail -n 1 "$logs/counted/sanitize-$1.log"
}
