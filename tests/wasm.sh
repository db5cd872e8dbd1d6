#!/usr/bin/env bash
# The library as a WebAssembly module, and the npm package around it: the module imports nothing; NumPy's numbers in node; a
# page in headless Chromium; the package as npm installs it, in JavaScript and in strict TypeScript.
#
#     tests/wasm.sh             needs what packaging/npm/build.sh needs, node 18 or later, npm and chromium
#     tests/wasm.sh --install   the same, after installing what is missing (root, Debian 12)
#
# packaging/npm/in_debian.sh tries the package in a bare Debian, and tests/wasi.sh runs Rust's tests as WebAssembly.
set -euo pipefail
cd "$(dirname "$0")/.."

TYPESCRIPT=5.9.3
tools=$PWD/target/npm/tools
if [ "${1:-}" = --install ]; then
    wanted=()
    command -v node > /dev/null || wanted+=(nodejs)
    command -v npm > /dev/null || wanted+=(npm)
    command -v chromium > /dev/null || wanted+=(chromium)
    packaging/apt_install.sh "${wanted[@]}"
fi
packaging/npm/build.sh "$@"
. packaging/version.sh
package=$PWD/target/npm/rill-random-$version.tgz

passed=0 failed=0
try() {
    if "${@:2}"; then
        passed=$((passed + 1))
        echo "ok: $1 ($SECONDS s)"
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

imports_nothing() {
    node -e '
        const module = new WebAssembly.Module(require("fs").readFileSync("packaging/npm/rill.wasm"));
        const n = WebAssembly.Module.imports(module).length;
        console.log(n + " imports");
        process.exitCode = n === 0 ? 0 : 1;
    '
}

# Counts node's tests; `try` counts one of them.
in_node() {
    local said status=0
    said=$(cd packaging/npm && node --test test/*.test.js) || status=$?
    passed=$((passed + $(sed -n 's/^# pass //p' <<< "$said")))
    failed=$((failed + $(sed -n 's/^# fail //p' <<< "$said")))
    if [ $status = 0 ]; then
        passed=$((passed - 1))
    else
        failed=$((failed - 1))
        grep -A 20 '^ *not ok' <<< "$said"
    fi
    return $status
}

# The package, installed; README's program; and the TypeScript program, compiled and run.
user=$PWD/target/npm/user
installed() {
    rm -rf "$user"
    mkdir -p "$user"
    echo '{ "type": "module" }' > "$user/package.json"
    (cd "$user" && npm install --silent --no-audit --no-fund "$package") &&
        packaging/block.sh packaging/npm/README.md js > "$user/readme.js" &&
        packaging/block.sh packaging/npm/README.md text > "$user/readme.expected" &&
        node "$user/readme.js" | diff - "$user/readme.expected"
}

typed() {
    cp packaging/npm/test/types.ts "$user/" &&
        (cd "$user" && "$tools/node_modules/.bin/tsc" --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes \
            --target es2022 --module nodenext types.ts && node types.js)
}

try "the module imports nothing" imports_nothing
try "NumPy's numbers, and objects, in node" in_node
try "a page in Chromium" node packaging/npm/browser/check.js
try "the package as npm installs it" installed
if [ -x "$tools/node_modules/.bin/tsc" ] ||
    npm install --silent --no-audit --no-fund --prefix "$tools" "typescript@$TYPESCRIPT"; then
    try "the types of every class" typed
else
    echo "*** skipped: TypeScript, which npm cannot fetch ***"
fi
printf 'rill.wasm has %s bytes, the package %s\n' "$(wc -c < packaging/npm/rill.wasm)" "$(wc -c < "$package")"
echo "test result: $passed passed; $failed failed (WebAssembly and npm, $SECONDS s)"
[ "$failed" = 0 ]
