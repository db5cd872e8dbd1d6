#!/usr/bin/env bash
# What the committed known answers reach of the samplers and bit generators: lines, and regions, which are the parts of a
# line that run together, so that an arm of a branch that was never taken shows.
#
#     tests/coverage.sh [--install] [TABLE]
#
# Builds the tests that compare with known answers of NumPy and randomgen with counters, and runs them with the code for
# AVX-512, AVX2 and lesser processors. It writes TABLE (make coverage: docs/quality/coverage.tsv), and fails where a region of a sampler is
# neither reached nor in tests/coverage/unreached.txt, or is both: then a branch has no vector, or the list is old.
# tests/coverage/report.py explains the list.
#
# Needs llvm-profdata and llvm-cov of the LLVM version of rustc: --install installs them (root, Debian 12's security
# suite). LLVM_BIN names another folder that has them.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
bin=${LLVM_BIN:-/usr/lib/llvm-$version/bin}
if [ "${1:-}" = --install ]; then
    shift
    [ -x "$bin/llvm-cov" ] || packaging/apt_install.sh "llvm-$version"
fi
for tool in llvm-profdata llvm-cov; do
    [ -x "$bin/$tool" ] || { echo "$0: there is no $bin/$tool: --install" >&2; exit 1; }
done

work=$PWD/target/coverage
table=${1:-$work/coverage.tsv}
mkdir -p "$work" "$(dirname "$table")"
rm -f "$work"/*.profraw
# rill_cross leaves out the crates that only other tests need.
export RUSTFLAGS="-C instrument-coverage --cfg rill_cross" CARGO_TARGET_DIR="$work" CARGO_PROFILE_DEV_DEBUG=0
tests=(vectors numpy_published multivariate_normal extended)
LLVM_PROFILE_FILE=$work/build.profraw cargo test "${tests[@]/#/--test=}" --no-run --message-format=json > "$work/build.json"
rm -f "$work/build.profraw"
objects=()
while IFS= read -r object; do objects+=("$object"); done \
    < <(sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' "$work/build.json")
[ "${#objects[@]}" = "${#tests[@]}" ] || { echo "$0: ${#objects[@]} programs for ${#tests[@]} tests" >&2; exit 1; }

# Floating-point environments run the same lines again, many times; the other is no known answer.
export LLVM_PROFILE_FILE="$work/%p.profraw"
for object in "${objects[@]}"; do
    "$object" --quiet --skip in_every_floating_point_environment --skip never_hangs
done

"$bin/llvm-profdata" merge -sparse "$work"/*.profraw -o "$work/all.profdata"
"$bin/llvm-cov" export "${objects[@]/#/--object=}" --instr-profile="$work/all.profdata" --skip-functions --skip-branches \
    --ignore-filename-regex='/(registry|rustc|tests)/' > "$work/coverage.json"
python3 -B tests/coverage/report.py "$work/coverage.json" "$table"
