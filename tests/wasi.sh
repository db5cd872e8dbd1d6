#!/usr/bin/env bash
# Rust's own tests as WebAssembly with WASI (wasm32-wasip1), run by node: the unit tests, the committed vectors, published
# numbers, fills and states.
#
#     tests/wasi.sh                needs node 18 or later, and wasm-ld-22
#     tests/wasi.sh --install      the same, after installing what is missing (root, Debian 12)
#
# zig brings the C library for WASI, and packaging/dist/environment.sh the rest. A panic is a trap there, and there are no
# threads: the tests that catch a panic or start a thread are left out.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    wanted=()
    command -v node > /dev/null || wanted+=(nodejs)
    command -v wasm-ld-22 > /dev/null || wanted+=(lld-22)
    packaging/apt_install.sh "${wanted[@]}"
fi
triple=wasm32-wasip1
work=$PWD/target/wasi
. packaging/dist/environment.sh
environment "$triple" "$@"

# The files of zig's C library, as the command that links a program with it names them, to where rustc looks for them.
library=$tools/rust196/usr/lib/rustlib/$triple/lib/self-contained
mkdir -p "$work" "$library"
if [ ! -f "$library/libcompiler_rt.a" ]; then
    echo 'int main(void) { return 0; }' > "$work/main.c"
    for model in reactor command; do
        (cd "$work" && "$tools/zig/bin/python" -m ziglang build-exe main.c -lc -target wasm32-wasi "-mexec-model=$model" \
            --verbose-link 2>&1) | grep '^wasm-ld ' | tr ' ' '\n' | grep -E '/(crt1-[a-z]*\.o|lib(c|zigc|compiler_rt)\.a)$' |
            while read -r file; do cp "$file" "$library/"; done
    done
fi
CARGO_ENCODED_RUSTFLAGS+=$'\x1f'"-Clink-arg=$library/libzigc.a"$'\x1f'"-Clink-arg=$library/libcompiler_rt.a"
export CARGO_TARGET_WASM32_WASIP1_LINKER=wasm-ld-22

cat > "$work/run.mjs" <<'J'
// Runs a program of WASI in its folder, whose files it finds by their whole paths too.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { WASI } from "node:wasi";

const [, , program, ...rest] = process.argv;
const here = process.cwd();
const wasi = new WASI({ version: "preview1", args: [basename(program), ...rest], preopens: { ".": here, [here]: here } });
const { instance } = await WebAssembly.instantiate(readFileSync(program), { wasi_snapshot_preview1: wasi.wasiImport });
process.exitCode = wasi.start(instance);
J
# node 20 stops in its garbage collector when a module's memory grows while that marks in steps.
export CARGO_TARGET_WASM32_WASIP1_RUNNER="node --no-warnings --no-incremental-marking target/wasi/run.mjs"
tests=(--lib)
for test in vectors fills state state_hostile state_pickles numpy_published numpy_versions multivariate_normal extended; do
    tests+=(--test "$test")
done
skipped=()
for test in a_panic a_thread_that_does_not_get_the_lock each_of_many_threads matrices_that_are_not_finite \
    what_cannot_be_a_covariance; do
    skipped+=(--skip "$test")
done
status=0
cargo test --no-fail-fast --release --locked "${options[@]}" --target "$triple" --target-dir "$work" "${tests[@]}" \
    -- "${skipped[@]}" 2>&1 | tee "$work/log" || status=1
awk -v s="$SECONDS" '
    /^test result:/ { passed += $4; failed += $6 }
    END { printf "wasm32-wasip1: %d passed, %d failed in %s s\n", passed, failed, s; exit failed > 0 || passed == 0 }
' "$work/log" && [ $status = 0 ]
