#!/usr/bin/env bash
# Whether the tests notice faults: `make mutants`. A sample of the faults that cargo-mutants puts into the samplers, bit generators and
# saved states, each of which a test must fail on.
#
#     tests/mutants.sh [SAMPLE|all] [FOLDER ...]            150 mutants, at least 30 of src/distribution, legacy, bit_generator, state
#     tests/mutants.sh --install [SAMPLE|all] [FOLDER ...]  the same, after installing what is missing (root, Debian 12)
#
# It writes docs/quality/mutants.tsv and docs/quality/survivors.tsv; of fewer folders than these four, target/mutants/*.tsv. MUTANTS_OUT
# names another place. After the folders --again and --known are options of tests/mutants/run.py. What is decided stays in
# target/mutants/results.tsv: an interrupted run goes on, and `rm -r target/mutants` begins anew. MUTANTS_JOBS is the number of programs
# at a time (2). tests/mutants/run.py says how it works.
set -euo pipefail
[[ " $* " != *" --help "* ]] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit; }
cd "$(dirname "$0")/.."

command -v cargo > /dev/null || { echo "$0: there is no cargo (https://rustup.rs)" >&2; exit 2; }
VERSION=27.1.0
if [ "${1:-}" = --install ]; then
    shift
    wanted=()
    command -v mold > /dev/null || wanted+=(mold)
    packaging/apt_install.sh "${wanted[@]}"
    cargo mutants --version 2> /dev/null | grep -qx "cargo-mutants $VERSION" || cargo install --locked cargo-mutants --version "$VERSION"
fi
cargo mutants --version 2> /dev/null | grep -qx "cargo-mutants $VERSION" ||
    { echo "$0: no cargo-mutants $VERSION: $0 --install" >&2; exit 1; }
sample=150
case ${1:-} in
    all | [0-9]*) sample=$1; shift ;;
esac
python=$(tests/python.sh)
exec "$python" -B tests/mutants/run.py --sample "$sample" --jobs "${MUTANTS_JOBS:-2}" ${MUTANTS_OUT:+--out "$MUTANTS_OUT"} "$@"
