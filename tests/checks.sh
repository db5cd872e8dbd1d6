# To be sourced in the root of Rill by what tries a package. `check` counts in `passed` and `failed`; `log` names the file for
# what a check prints.

passed=0 failed=0

# check WHAT COMMAND ...: the command succeeds. It does not run in a condition, so that -e holds in functions.
check() {
    local status
    set +e
    (set -e; "${@:2}") > "$log" 2>&1
    status=$?
    set -e
    if [ "$status" = 0 ]; then
        passed=$((passed + 1))
        echo "ok: $1 ($SECONDS s)"
    else
        failed=$((failed + 1))
        tail -n 40 "$log"
        echo "FAILED: $1"
    fi
}

# refuses COMMAND ...: it must fail. (After a mere "!" the script would go on in both cases.)
refuses() { if "$@"; then return 1; fi; }
