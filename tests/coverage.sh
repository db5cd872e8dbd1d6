#!/usr/bin/env bash
# What the committed known answers reach of the samplers and bit generators: lines, and regions, which are the parts of a
# line that run together, so that an arm of a branch that was never taken shows.
#
#     tests/coverage.sh [--install] [TABLE]
#
# Builds the tests that compare with known answers of NumPy and randomgen with counters, and runs them with the code for
# AVX-512, AVX2 and lesser processors. It writes TABLE (make coverage: docs/quality/coverage.tsv), and fails where a region
# of a sampler is neither reached nor in tests/coverage/unreached.txt, or is both: then a branch has no vector, or the list
# is old.
# tests/coverage/report.py explains the list.
#
# Needs llvm-profdata and llvm-cov of the LLVM version of rustc: --install installs them (root, Debian 12's security
# suite). LLVM_BIN names another folder that has them.
set -euo pipefail
[[ " $* " != *" --help "* ]] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit; }
cd "$(dirname "$0")/.."

for tool in cargo rustc; do
    command -v "$tool" > /dev/null || { echo "$0: there is no $tool (https://rustup.rs)" >&2; exit 2; }
done
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
for test in "${tests[@]}"; do
    objects+=("$(sed -n "s/.*\"name\":\"$test\".*\"executable\":\"\([^\"]*\)\".*/\1/p" "$work/build.json")")
    [ -x "${objects[-1]}" ] || { echo "$0: there is no program of the test $test" >&2; exit 1; }
done

# Floating-point environments, and matrices that are not finite, run the same lines again, many times; the processors are
# told below; the last is no known answer.
export LLVM_PROFILE_FILE="$work/%p.profraw"
skipped=(in_every_floating_point_environment matrices_that_are_not_finite the_same_on_lesser_processors never_hangs)
run() { "$@" --quiet "${skipped[@]/#/--skip=}"; }
for object in "${objects[@]:1}"; do
    run "$object"
done
# RILL_TEST_AGAIN leaves out the ways to draw but fills. Only bit generators have code of their own for single draws, and
# jumps are the same on every processor.
vectors=${objects[0]}
run "$vectors" bit_generators_of_randomgen
RILL_TEST_AGAIN=1 run "$vectors" --skip=bit_generators_of_randomgen
for level in avx2 portable; do
    RILL_CPU=$level RILL_TEST_AGAIN=1 run "$vectors" --skip=seeding_jumps_steps_and_children
done

"$bin/llvm-profdata" merge -sparse "$work"/*.profraw -o "$work/all.profdata"
"$bin/llvm-cov" export "${objects[@]/#/--object=}" --instr-profile="$work/all.profdata" --skip-functions --skip-branches \
    --ignore-filename-regex='/(registry|rustc|tests)/' > "$work/coverage.json"
python3 -B tests/coverage/report.py "$work/coverage.json" "$table"
