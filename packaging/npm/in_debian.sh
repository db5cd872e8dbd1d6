#!/usr/bin/env bash
# The npm package serves in a Debian that has node and npm and no Rust: README's program and the package's
# tests there.
#
#     packaging/npm/in_debian.sh SUITE [PACKAGE]      bookworm (node 18), trixie (node 20); as root
#     packaging/npm/in_debian.sh --install ...        the same, after installing debootstrap (Debian 12)
#
# target/npm/SUITE becomes the bare system, unless it is there; the mirror is the one of this machine's apt. PACKAGE is what
# packaging/npm/build.sh made.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Runs commands in the bare system.
bare() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C ${https_proxy:+https_proxy="$https_proxy"} \
        ${http_proxy:+http_proxy="$http_proxy"} sh -euc "$1"
}

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
suite=${1:?"usage: $0 SUITE [PACKAGE]"}
. packaging/version.sh
package=${2:-target/npm/rill-random-$version.tgz}
root=$PWD/target/npm/$suite

packaging/bare_system.sh "${install[@]}" "$suite" "$root" nodejs
# debootstrap cannot choose among packages that stand for others, which npm needs.
if [ ! -e "$root/usr/bin/npm" ]; then
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2> /dev/null || true
    bare "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends npm > /root/npm.log 2>&1 || { tail /root/npm.log; exit 1; }"
fi

here=$root/rill
rm -rf "$here"
mkdir -p "$here"
cp "$package" "$here/rill-random.tgz"
packaging/block.sh packaging/npm/README.md js > "$here/readme.mjs"
packaging/block.sh packaging/npm/README.md text > "$here/readme.expected"
# shellcheck disable=SC2016 # for the shell inside
bare '
    cd /rill
    if command -v cargo; then exit 1; fi
    npm init --yes > /dev/null
    npm install --silent --no-audit --no-fund --offline ./rill-random.tgz
    node readme.mjs > out
    cmp out readme.expected
    cat out
'
# The tests import the package from the folder above them.
cp -r packaging/npm/test "$here/node_modules/rill-random/"
# shellcheck disable=SC2016
bare '
    cd /rill/node_modules/rill-random/test
    for file in *.test.js; do
        node "$file" >> out || { grep -A 20 "^not ok" out; exit 1; }
    done
    passed=$(grep -c "^ok" out)
    echo "node $(node --version): $passed tests passed"
'
