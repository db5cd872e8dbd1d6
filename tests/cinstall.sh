#!/usr/bin/env bash
# `cargo cinstall` gives the library, the headers and the answers of pkg-config that `make install` gives. Both build without
# optimisation, to save time.
#
#     tests/cinstall.sh [--install]
#
# cargo-c 0.9.28 or later is wanted. With --install, where there is none, it is Debian 13's, in a bare system in
# target/cargo-c (root, Debian 12), run by that system's loader with this system's Rust.
set -euo pipefail
cd "$(dirname "$0")/.."

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    for tool in pkg-config readelf; do
        command -v "$tool" > /dev/null && continue
        packaging/apt_install.sh pkg-config binutils
    done
fi
work=$PWD/target/cinstall
debian=$PWD/target/cargo-c
if cargo cinstall --version > /dev/null 2>&1; then
    cinstall=(cargo cinstall)
else
    packaging/bare_system.sh "${install[@]}" trixie "$debian" cargo-c
    libraries=$debian/usr/lib/$(uname -m)-linux-gnu
    loader=$(echo "$debian"/lib*/ld-linux-*.so.*)
    cinstall=("$loader" --library-path "$libraries" "$debian/usr/bin/cargo-capi" capi install)
fi

triple=$(rustc -vV | sed -n 's/^host: //p')
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR
export CARGO_BUILD_TARGET=$triple CARGO_PROFILE_RELEASE_OPT_LEVEL=0
rm -rf "$work/make" "$work/cargo"
CARGO_TARGET_DIR=$work/build make --silent install PREFIX="$work/make" > "$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }
"${cinstall[@]}" --locked --target "$triple" --target-dir "$work/build" --prefix "$work/cargo" --libdir "$work/cargo/lib" \
    > "$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }

passed=0 failed=0
ok() { passed=$((passed + 1)); echo "ok: $1"; }
wrong() { failed=$((failed + 1)); echo "FAILED: $1"; }
# same WHAT COMMAND: the shell's command says the same in both folders, and something.
same() {
    local what=$1 one other
    one=$(cd "$work/make" && sh -euc "$2")
    other=$(cd "$work/cargo" && sh -euc "$2")
    if [ -n "$one" ] && [ "$one" = "$other" ]; then
        ok "$what"
    else
        diff <(echo "$one") <(echo "$other") || true
        wrong "$what"
    fi
}

# Only `make install` has files for CMake, and the pages. A link counts by the file that it leads to in the end.
same "names and links" 'find . ! -type d ! -path "./lib/cmake/*" ! -path "./share/*" |
    sort | while read -r file; do echo "$file $(realpath --relative-to=. "$file")"; done'
same "headers" 'find include -type f | sort | xargs cat'
same "SONAME" 'readelf -d lib/librill.so | grep -o "SONAME.*"'
same "what the shared library needs" 'readelf -d lib/librill.so | grep NEEDED | sort'
same "exports" 'nm -D --defined-only lib/librill.so | sed "s/.* //" | sort'
# That of `make install` names the folder that it is in, so that it may be moved.
same "pkg-config" 'export PKG_CONFIG_PATH="$PWD/lib/pkgconfig"; pkg-config --modversion rill
    pkg-config --cflags --libs rill | sed "s|/lib/pkgconfig/\.\./\.\./|/|g; s|$PWD|PREFIX|g; s/  */ /g; s/ $//"'

for library in rill :librill.a; do
    program=$work/quickstart-$library
    # The words that pkg-config prints are arguments.
    # shellcheck disable=SC2046
    if cc -std=c99 c-examples/quickstart.c $(PKG_CONFIG_PATH="$work/cargo/lib/pkgconfig" pkg-config --static --cflags --libs rill |
        sed "s/-lrill/-l$library/") -Wl,-rpath,"$work/cargo/lib" -o "$program" && "$program" | cmp - c-examples/quickstart.expected; then
        ok "a C program with -l$library"
    else
        wrong "a C program with -l$library"
    fi
done
echo "test result: $passed passed; $failed failed (cargo cinstall)"
[ "$failed" = 0 ]
