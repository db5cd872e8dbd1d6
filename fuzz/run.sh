#!/usr/bin/env bash
# Runs fuzz targets, one after the other, under the address sanitizer: `make fuzz`.
#
#     fuzz/run.sh [--install] [SECONDS [TARGET ...]]        without arguments ten minutes for each target:
#                                                           calls, json, pickle and binary
#
# The inputs that reach new code are kept in fuzz/corpus, and what fails in fuzz/artifacts; the logs are target/fuzz/TARGET.log. Runs
# of a minute or more are recorded in docs/quality/fuzz.tsv: seconds, those of a processor among them, runs and findings add up as
# long as neither src nor fuzz/targets changes (the table has the names of both trees, as `git rev-parse HEAD:src` tells them), and
# start anew then. --install installs cargo-fuzz.
set -euo pipefail
[[ " $* " != *" --help "* ]] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit; }
cd "$(dirname "$0")/.."

install=''
if [ "${1:-}" = --install ]; then
    install=yes
    shift
fi
seconds=${1:-600}
[ $# -eq 0 ] || shift
targets=("$@")
[ $# -gt 0 ] || targets=(calls json pickle binary)
usage() { echo "usage: $0 [--install] [SECONDS [calls|json|pickle|binary ...]]" >&2; exit 2; }
[[ $seconds =~ ^0*[1-9][0-9]{0,8}$ ]] || usage # libFuzzer takes 32 bits
for target in "${targets[@]}"; do
    [[ $target =~ ^(calls|json|pickle|binary)$ ]] || usage
done
[ -z "$install" ] || cargo fuzz --version > /dev/null 2>&1 || cargo install --quiet --locked cargo-fuzz --version 0.13.2

# cargo-fuzz has the sanitizer of unstable Rust only.
export RUSTC_BOOTSTRAP=1
logs=target/fuzz
mkdir -p "$logs" docs/quality
table=docs/quality/fuzz.tsv
[ "$seconds" -ge 60 ] || table=$logs/short.tsv
head=$'target\tsrc\ttargets\tseconds\tprocessor\truns\tinputs\tedges\tfindings'

# What is not committed has no name, and is never added to.
trees=()
for tree in src fuzz/targets; do
    name=$(git rev-parse --short=10 "HEAD:$tree")
    [ -z "$(git status --porcelain -- "$tree")" ] || name=uncommitted
    trees+=("$name")
done

# record TARGET SECONDS PROCESSOR RUNS INPUTS EDGES FINDINGS: replaces the target's row, or adds to it.
record() {
    [ -s "$table" ] || echo "$head" > "$table"
    awk -F '\t' -v OFS='\t' -v target="$1" -v src="${trees[0]}" -v targets="${trees[1]}" -v seconds="$2" -v cpu="$3" \
        -v runs="$4" -v inputs="$5" -v edges="$6" -v findings="$7" '
        $1 != target { print; next }
        $2 == src && $3 == targets && src != "uncommitted" && targets != "uncommitted" {
            seconds += $4; cpu += $5; runs += $6; findings += $9
        }
        END { print target, src, targets, seconds, cpu, runs, inputs, edges, findings }
    ' "$table" > "$table.new"
    mv "$table.new" "$table"
}

failed=0 TIMEFORMAT=%0U
for target in "${targets[@]}"; do
    # Calls get no more than 64 MiB at a time (targets/calls/main.rs); a state of 2 MiB may take 96. An input that takes a second of a
    # processor may take minutes on a loaded machine, which must not count as a finding.
    case $target in
        calls) limits=(-max_len=4000 -timeout=600 -malloc_limit_mb=64) ;;
        *) limits=(-max_len=100000 -timeout=300 -malloc_limit_mb=128) ;;
    esac
    mkdir -p "fuzz/corpus/$target"
    cargo fuzz build "$target" > "$logs/build.log" 2>&1 || { tail -n 50 "$logs/build.log" >&2; exit 1; }
    log=$logs/$target.log start=$SECONDS findings=0
    # The processor's time is what `time` says last.
    { time cargo fuzz run "$target" "fuzz/corpus/$target" "fuzz/seeds/$target" -- "-max_total_time=$seconds" "${limits[@]}"; } \
        > "$log" 2>&1 || { findings=1; failed=1; tail -n 60 "$log"; }
    cpu=$(tail -n 1 "$log")
    # "#4096 NEW cov: 2118 ft: 9173 corp: 402/61Kb ..."
    read -r runs edges inputs < <(sed -nE 's/^#([0-9]+).* cov: ([0-9]+) .*corp: ([0-9]+).*/\1 \2 \3/p' "$log" | tail -n 1) || runs=0 edges=0 inputs=0 # where the first input fails
    last=$(sed -nE 's/^Done ([0-9]+) runs.*/\1/p' "$log")
    record "$target" $((SECONDS - start)) "$cpu" "${last:-$runs}" "$inputs" "$edges" "$findings"
    echo "$target: ${last:-$runs} runs in $((SECONDS - start)) s ($cpu s of a processor), $inputs inputs, $edges edges, $findings findings"
done
exit "$failed"
