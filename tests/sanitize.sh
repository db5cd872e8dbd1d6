#!/usr/bin/env bash
# Runs tests under a sanitizer, in Rust code and in the standard library: memory that is not the library's (address),
# reads of what was never written (memory), races (thread).
#
#     tests/sanitize.sh [--install] thread|memory|address [TEST ...]
#     tests/sanitize.sh [--install] --record thread|memory|address
#
# --record writes the number of tests and how they ended to docs/quality/sanitizers.tsv, with the name of the tree src. A row there is
# that of all tests, so it takes no names of tests.
# Sanitizers want the standard library built with them too, and a compiler and clang of one LLVM version. Debian 12 has
# such a pair in its security suite: --install installs clang-22 and libclang-rt-22-dev (root), and unpacks Rust 1.96 into
# target/rust196 (packaging/rust196.sh); RUSTC names another compiler, SANITIZE_CLANG
# another clang.
# Takes some five minutes of two processors for each, most of it for compiling: for a release. .ci/run runs valgrind on what is installed.
set -euo pipefail
[[ " $* " != *" --help "* ]] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit; }
cd "$(dirname "$0")/.."

install='' record=''
while true; do
    case ${1:-} in
        --install) install=yes ;;
        --record) record=yes ;;
        *) break ;;
    esac
    shift
done
mode=${1:-}
case $mode in
    thread) tests=(threads null parallel_draws) ;;
    memory | address) tests=(null threads bitgen state state_hostile state_pickles fills vectors) ;;
    *) echo "usage: $0 [--install] [--record] thread|memory|address [TEST ...]" >&2; exit 2 ;;
esac
shift
[ -z "$record" ] || [ $# -eq 0 ] || { echo "$0: --record is for all tests, not for those named: $*" >&2; exit 2; }
[ $# -eq 0 ] || tests=("$@")

work=$PWD/target/sanitize
mkdir -p "$work"
clang=${SANITIZE_CLANG:-clang-22}
if [ -n "$install" ]; then
    version=${clang#clang-}
    # A clang is there without the sanitizers' libraries, and the other way round.
    if ! printf 'int main(void) { return 0; }\n' |
        "$clang" -fsanitize="$mode" -x c - -o "$work/probe" > "$work/install.log" 2>&1; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
            "$clang" "libclang-rt-$version-dev" libc6-dev >> "$work/install.log" 2>&1 ||
            { cat "$work/install.log" >&2; exit 1; }
    fi
fi
command -v "$clang" > /dev/null || { echo "$0: there is no $clang" >&2; exit 1; }

if [ -z "${RUSTC:-}" ]; then
    packaging/rust196.sh ${install:+--install} target/rust196 > /dev/null
    export RUSTC="$PWD/target/rust196/usr/bin/rustc" LD_LIBRARY_PATH="$PWD/target/rust196/usr/lib/x86_64-linux-gnu"
fi

target=$("$RUSTC" -vV | sed -n 's/^host: //p')
# Leaves out the crates that only other tests need.
flags="--cfg rill_cross -Zsanitizer=$mode -Zexternal-clangrt -Clinker=$clang -Clink-arg=-fsanitize=$mode"
# Where a value came from that was never written is told at twice the time.
[ -z "${SANITIZE_ORIGINS:-}" ] || flags="$flags -Zsanitizer-memory-track-origins"

export RUSTC_BOOTSTRAP=1 RUSTFLAGS="$flags" CARGO_TARGET_DIR="$work/$mode" CARGO_PROFILE_DEV_OPT_LEVEL=1
# One process alone writes the log: two that open it write over each other's lines.
log=$work/$mode.log
cargo test "${tests[@]/#/--test=}" --target "$target" -Zbuild-std --no-run --message-format=short 2>&1 | tee "$log" >&2
mapfile -t binaries < <(sed -n 's/.*Executable.*(\(.*\))$/\1/p' "$log")
[ ${#binaries[@]} -eq ${#tests[@]} ] || { echo "$0: ${#binaries[@]} of ${#tests[@]} tests were built" >&2; exit 1; }
failed=0
: > "$work/$mode.out"
for binary in "${binaries[@]}"; do
    # A test without the sanitizer's runtime would prove nothing.
    symbols=$(nm "$binary")
    [[ $symbols == *"__${mode:0:1}san_init"* ]] || { echo "$0: no sanitizer in $binary" >&2; exit 1; }
    TSAN_OPTIONS=halt_on_error=1 "$binary" 2>&1 | tee -a "$work/$mode.out" || failed=1
    [ "$failed" = 0 ] || break
done
if [ -n "$record" ]; then
    table=docs/quality/sanitizers.tsv
    tree=$(git rev-parse --short=10 HEAD:src)
    [ -z "$(git status --porcelain -- src)" ] || tree=uncommitted
    passed=$(awk '/^test result:/ { n += $4 } END { print n + 0 }' "$work/$mode.out")
    mkdir -p docs/quality
    [ -s "$table" ] || printf 'sanitizer\tsrc\tcompiler\tsuites\tpassed\tseconds\toutcome\n' > "$table"
    { grep -v "^$mode"$'\t' "$table" || true
        printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$mode" "$tree" "$("$RUSTC" --version | cut -d ' ' -f 1-2)" "${tests[*]}" \
            "$passed" "$SECONDS" "$([ "$failed" = 0 ] && echo clean || echo failed)"
    } > "$table.new"
    mv "$table.new" "$table"
fi
[ "$failed" = 0 ] || exit 1
echo "clean under the $mode sanitizer: ${tests[*]} ($SECONDS s)"
