#!/usr/bin/env bash
# Rust's own tests as WebAssembly with WASI (wasm32-wasip1), run by node: the unit tests, the committed vectors, fills, states and
# what needs no tools.
#
#     tests/wasi.sh               as root, with debootstrap; 2 GB of room in target/wasi
#     tests/wasi.sh --install     the same, after installing what is missing (Debian 12)
#
# target/wasi/trixie becomes a Debian 13, which has a standard library for that machine, unless it is there. Its mounts are
# private; nothing stays mounted. Two unit tests need a panic that is caught, and a panic is a trap there.
set -euo pipefail
cd "$(dirname "$0")/.."

root=$PWD/target/wasi/trixie
cargo=${CARGO_HOME:-$HOME/.cargo}
mkdir -p target/wasi
packaging/bare_system.sh "$@" trixie "$root" ca-certificates,libc6-dev,rustc,cargo,libstd-rust-dev-wasm32,lld,nodejs

# The crates are fetched here: the bare system has no network.
cargo fetch --locked --quiet
mkdir -p "$root/rill" "$root/root/.cargo/registry"
tests=(--lib)
for test in vectors fills state state_hostile state_pickles numpy_published numpy_versions multivariate_normal extended; do
    tests+=(--test "$test")
done
cat > target/wasi/run.mjs <<'J'
// Runs a program of WASI. The folder of Rill is its own too, by its path.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { WASI } from "node:wasi";
const [, , program, ...rest] = process.argv;
const wasi = new WASI({
    version: "preview1", args: [basename(program), ...rest], preopens: { ".": process.cwd(), [process.cwd()]: process.cwd() },
});
const module = new WebAssembly.Module(readFileSync(program));
process.exitCode = wasi.start(new WebAssembly.Instance(module, wasi.getImportObject()));
J
cat > target/wasi/tests.sh <<'S'
set -euo pipefail
cd /rill
export HOME=/root CARGO_TARGET_WASM32_WASIP1_LINKER=wasm-ld RUSTFLAGS="--cfg rill_cross" CARGO_TARGET_WASM32_WASIP1_RUNNER="node --no-warnings /rill/target/wasi/run.mjs"
cargo test --offline --locked --release --no-fail-fast --ignore-rust-version --target wasm32-wasip1 --target-dir target/wasi/build "$@" -- --skip a_panic
S
# shellcheck disable=SC2016 # for the shell inside
unshare --mount sh -euc '
    mount --bind "$2" "$1/rill"
    mount --bind "$3/registry" "$1/root/.cargo/registry"
    root=$1
    shift 3
    exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 bash /rill/target/wasi/tests.sh "$@"
' sh "$root" "$PWD" "$cargo" "${tests[@]}" 2>&1 | tee target/wasi/log
awk '/^test result:/ { passed += $4; failed += $6 } END { printf "wasm32-wasip1: %d passed, %d failed in %s s\n", passed, failed, "'"$SECONDS"'"; exit failed > 0 || passed == 0 }' target/wasi/log
