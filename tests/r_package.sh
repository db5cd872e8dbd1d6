#!/usr/bin/env bash
# The R source package of packaging/r: R CMD check has nothing to say about it, and it serves in a bare Debian without cargo.
#
#     tests/r_package.sh [--install] [--cargo]      as root; archives of `make dist` for this machine in target/dist
#
# target/r/bare becomes a bare Debian 12 with R and without Rust, unless it is there (--install installs debootstrap);
# the mirror is the one of this machine's apt. There the package is checked as CRAN does, with the library inside; and is
# installed with the archive's library as the system's. With --cargo the form for CRAN is checked here, too, where cargo
# builds the library. The binding's tests, which compare with NumPy's numbers, run in each.
set -euo pipefail
cd "$(dirname "$0")/.."

install=() cargo=false
for argument in "$@"; do
    case $argument in
        --install) install=(--install) ;;
        --cargo) cargo=true ;;
        *) echo "usage: $0 [--install] [--cargo]" >&2; exit 2 ;;
    esac
done
. packaging/version.sh
machine=$(uname -m)
root=$PWD/target/r/bare
here=$root/rill
log=target/r/log
. tests/checks.sh

packaging/r/build.sh target/r
packaging/bare_system.sh "${install[@]}" bookworm "$root" r-base-core,gcc,g++,libc6-dev,make,pkg-config
# R CMD check runs this one program of devscripts.
if [ ! -d target/r/devscripts ]; then
    (cd target/r && apt-get -o APT::Sandbox::User=root download -qq devscripts && dpkg -x devscripts_*.deb devscripts)
fi
cp target/r/devscripts/usr/bin/checkbashisms "$root/usr/bin"
rm -rf "$here"
mkdir -p "$here"
cp "target/r/rill_$version.tar.gz" "$here"
tar xzf "target/dist/rill-$version-$machine-linux-gnu.tar.gz" -C "$here" --one-top-level=system --strip-components=1

same_bytes() {
    local copy=target/r/"another folder"
    rm -rf "$copy"
    packaging/copy_source.sh "$copy"
    mkdir -p "$copy/target/dist"
    ln "target/dist/rill-$version"-*.tar.gz "$copy/target/dist"
    "$copy/packaging/r/build.sh"
    cmp "target/r/rill_$version.tar.gz" "$copy/target/r/rill_$version.tar.gz"
    rm -rf "$copy"
}
check "the same bytes from another folder" same_bytes

# As CRAN does, except for what takes a network. R asks for a program that checks the sizes of PDFs, of which there are none.
CRAN="_R_CHECK_CRAN_INCOMING_REMOTE_=false _R_CHECK_SYSTEM_CLOCK_=FALSE R_QPDF=true"
# clean LOG: no error, warning or note; the maintainer's is not counted by R.
clean() { grep '^Status:' "$1"; grep -q '^Status: OK$' "$1"; }

bare() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 sh -euc "cd /rill; $1"; }
check "no Rust in the bare Debian" refuses bare "command -v cargo || command -v rustc"
checked_prebuilt() {
    bare "$CRAN R CMD check --as-cran --no-manual rill_$version.tar.gz"
    grep 'the library Rill: prebuilt' "$here/rill.Rcheck/00install.out"
    clean "$here/rill.Rcheck/00check.log"
}
check "R CMD check --as-cran, with the library inside, without cargo" checked_prebuilt

# What docs/from-r.md begins with.
NUMBERS='library(rill); stopifnot(identical(rill_random(rill_generator(42), 3), c(0.7739560485559633, 0.4388784397520523, 0.8585979199113825)))'
with_system() {
    bare "mkdir library; RILL_PREFIX=/rill/system R CMD INSTALL --library=library rill_$version.tar.gz; R_LIBS=library Rscript -e '$NUMBERS'"
    bare "ldd library/rill/libs/rill.so" | grep '/rill/system/lib/librill.so.0 '
}
check "with the library that RILL_PREFIX names" with_system

too_old() {
    sed -i 's/^Version: .*/Version: 0.0.9/' "$here/system/lib/pkgconfig/rill.pc"
    refuses bare "RILL_PREFIX=/rill/system R CMD INSTALL --library=library rill_$version.tar.gz" > target/r/refused 2>&1
    grep "system: pkg-config finds no rill.pc of version $version or later" target/r/refused
    refuses bare "R CMD INSTALL --configure-args=--with-rill=cargo --library=library rill_$version.tar.gz" > target/r/refused 2>&1
    grep "cargo: no cargo" target/r/refused
}
check "an older library is refused, and so is cargo where there is none" too_old

if $cargo; then
    checked_cargo() {
        packaging/r/build.sh --cran target/r/cran
        tar tzf "target/r/cran/rill_$version.tar.gz" > target/r/files
        refuses grep prebuilt target/r/files
        PATH=$PATH:$PWD/target/r/devscripts/usr/bin
        cd target/r/cran
        # What cargo would write elsewhere, it cannot write.
        # shellcheck disable=SC2086 # two variables
        env -u PKG_CONFIG_PATH -u RILL_PREFIX $CRAN RILL_KIND=cargo HOME="$PWD/home" CARGO_HOME=/nonexistent \
            RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}" R CMD check --as-cran --no-manual "rill_$version.tar.gz"
        [ ! -e home ]
        [ ! -e /nonexistent ]
        grep 'the library Rill: cargo' rill.Rcheck/00install.out
        grep '^rustc ' rill.Rcheck/00install.out
        clean rill.Rcheck/00check.log
    }
    check "R CMD check --as-cran, with the library that cargo builds" checked_cargo
fi
echo "R package: $passed passed, $failed failed in $SECONDS s"
[ "$failed" = 0 ]
