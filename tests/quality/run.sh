#!/usr/bin/env bash
# Evidence that the distributions are right and the streams independent: `make quality`.
#
#     tests/quality/run.sh [short|normal|long]      without an argument QUALITY, or normal
#
# RESUME=1 goes on with a run that was stopped, unless the library or the laws have changed: those that docs/quality/laws.tsv has stay, all
# else is done again.
#
# short takes a minute or two (.ci/run); normal three hours of two processors, and writes docs/quality; long days, and writes
# target/quality/long. normal and long need dieharder (Debian's package) and apt-get, by which TestU01 is unpacked (testu01.sh). NumPy,
# SciPy and python-flint come from PyPI into target/quality/venv, in normal and long runs also oneMKL, which is known to be wrong in
# four laws and must fail. The other libraries beside Rill are those that are installed: Debian's libgsl-dev and libboost-random-dev;
# rand_distr comes from crates.io.
set -euo pipefail
cd "$(dirname "$0")/../.."

length=${1:-${QUALITY:-normal}}
work=$PWD/target/quality
venv=$work/venv
mkdir -p "$work"
case $length in
    short) n=1e6 joint=1e5 control=3e6 log2=14 out=$work/short ;;
    normal) n=1e9 joint=1e8 peers=1e7 control=1e8 log2=20 out=$PWD/docs/quality ;;
    long) n=1e10 joint=1e9 peers=1e8 control=1e9 log2=22 out=$work/long ;;
    *) echo "usage: $0 [short|normal|long]" >&2; exit 2 ;;
esac
mkdir -p "$out"
for tool in cargo cc git; do
    command -v "$tool" > /dev/null || { echo "$0: there is no $tool" >&2; exit 2; }
done
[ "$length" = short ] || command -v dieharder > /dev/null || { echo "$0: there is no dieharder (Debian: apt-get install dieharder)" >&2; exit 2; }

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }
failed=0 passed=0
try() {
    if "${@:2}"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1"; fi
}

step "tools"
[ -x "$venv/bin/pip" ] || "$(tests/python.sh)" -m venv "$venv"
packages=(numpy==2.5.5 scipy python-flint)
[ "$length" = short ] || packages+=(mkl mkl-include)
"$venv/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"
cargo build --quiet --release --locked
unset RILL_CPU RILL_LIBRARY
python=$venv/bin/python

step "laws of single values"
if [ "$length" = short ]; then
    try laws "$python" tests/quality/laws.py --short --n "$n" "$out/laws.tsv"
else
    tests/quality/testu01.sh "$work/testu01"
    if [ -n "${RESUME:-}" ]; then
        "$python" tests/quality/about.py --same "$out/about.tsv"
    else
        # What is of another library must not be taken for what this one drew before it was stopped.
        rm -f "$out/laws.tsv" "$out"/level-*.tsv
    fi
    "$python" tests/quality/about.py "$out/about.tsv"
    try laws "$python" tests/quality/laws.py --n "$n" ${RESUME:+--resume} "$out/laws.tsv"
    step "laws with a small p-value, with other seeds"
    try "laws again" "$python" tests/quality/laws.py --n "$n" --seed 1 --again "$out/laws.tsv" 0.041 "$out/again.tsv"
    case $(awk '$1 == "kernels" { print $2 }' "$out/about.tsv") in
        avx512) below=(avx2 portable) ;;
        avx2) below=(portable) ;;
        *) below=() ;;
    esac
    # Portable code computes fused products in software: a hundred times as long for some laws.
    for level in "${below[@]}"; do
        step "the same values from the kernels for $level, of the first hundredth"
        RILL_CPU=$level try "$level" "$python" tests/quality/laws.py --n "$n" --check "$out/laws.tsv" --hundredth
    done
fi

step "laws of several values"
try "joint laws" "$python" tests/quality/joint.py --n "$joint" "$out/joint.tsv"

step "short streams"
try streams "$python" tests/quality/streams.py --log2 "$log2" "$out/streams.tsv"

step "faults that must be found"
MKL_RT=$(compgen -G "$venv/lib/libmkl_rt.so*" | head -n 1 || true)
export MKL_RT
try controls "$python" tests/quality/controls.py --n "$control" --log2 "$log2" "$out/controls.tsv"

if [ "$length" != short ]; then
    step "discrete laws of other libraries"
    try peers "$python" tests/quality/peers.py --n "$peers" "$out/peers.tsv"
    step "how far NumPy's algorithms are from the laws"
    try bias "$python" tests/quality/bias.py --n "$n" "$out/bias.tsv"
    step "TestU01"
    try SmallCrush "$python" tests/quality/batteries.py --battery SmallCrush "$out/smallcrush.tsv"
    step "dieharder"
    try dieharder "$python" tests/quality/batteries.py --battery dieharder "$out/dieharder.tsv"
fi
if [ "$length" = long ]; then
    step "Crush"
    try Crush "$python" tests/quality/batteries.py --battery Crush "$out/crush.tsv"
fi

step "docs/quality.md"
[ "$length" = short ] || "$python" tests/quality/about.py --tools "$out/about.tsv" # now that all is installed
if [ "$length" = normal ]; then
    "$python" tests/quality/page.py
    "$python" -B docs/figures/quality.py
else
    try "the page" "$python" tests/quality/page.py --check
    try "damaged tables" "$python" tests/quality/damaged.py
fi

printf '\ntest result: %s passed; %s failed (quality, %s s)\n' "$passed" "$failed" "$SECONDS"
[ "$failed" = 0 ]
