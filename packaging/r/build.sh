#!/usr/bin/env bash
# The R source package, rill_VERSION.tar.gz, which is installed without anything else of Rill's:
#
#     packaging/r/build.sh [OUT]             OUT: target/r
#     packaging/r/build.sh --cran [OUT]      without compiled code, as CRAN asks
#
# It has the Rust source with all crates, for machines that have cargo; and the static libraries of those archives of
# `make dist` that are in target/dist, for those that have none. bindings/r/configure chooses. It takes R, python3, xz, a C
# compiler and the crates (cargo fetches them). The vignette is made with the library of the archive for this machine, or, if
# there is none, with one that cargo builds. The same source and archives make the same bytes: the time is SOURCE_DATE_EPOCH, or that
# of the last commit.
set -euo pipefail
cd "$(dirname "$0")/../.."

cran=false
if [ "${1:-}" = --cran ]; then
    cran=true
    shift
fi
out=$(realpath -m "${1:-target/r}")
. packaging/version.sh
rust=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
export LC_ALL=C TZ=UTC
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
package=$work/rill
mkdir -p "$out" "$package"

# pack FOLDER NAME ...: a tar of them, always with the same bytes. (xz with more threads would divide what it packs.)
pack() {
    tar --create --directory "$1" --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
        --mode=u+rw,go+r,go-w,a+X --mtime="@$SOURCE_DATE_EPOCH" "${@:2}"
}

cp -R bindings/r/. "$package"
sed -i -e "s/^Version: .*/Version: $version/" -e "s/rustc (>= [0-9.]*)/rustc (>= $rust)/" "$package/DESCRIPTION"

# The crate, without what only its tests and its shared library take.
source=$package/src/rust
mkdir -p "$source" "$package/inst"
cp -R Cargo.lock LICENSE NOTICE rill.pc.in include src "$source"
awk '
    /^\[/ { wanted = !/dev-dependencies|^\[\[bench\]\]|^\[workspace\]$|^\[package\.metadata|^\[features\]/ }
    /^#/ || /^(readme|exclude|bench) = / { next }
    { sub(/^crate-type = .*/, "crate-type = [\"staticlib\"]") }
    wanted' Cargo.toml > "$source/Cargo.toml"
# This also takes out of Cargo.lock what is not needed any more.
cargo vendor --quiet --manifest-path "$source/Cargo.toml" "$source/vendor" > /dev/null
python3 packaging/r/authors.py "$source" > "$package/inst/AUTHORS"
cp NOTICE "$package/inst"
pack "$source" vendor | xz -9e -T1 > "$source/vendor.tar.xz"
rm -rf "$source/vendor"

# The libraries, by the names that uname gives their machines.
for machine in x86_64 aarch64; do
    archive=target/dist/rill-$version-$machine-linux-gnu.tar.gz
    if $cran || [ ! -f "$archive" ]; then
        continue
    fi
    tar xzf "$archive" -C "$work" --strip-components=1 --one-top-level="$machine"
    mkdir -p "$package/tools/prebuilt"
    mv "$work/$machine/lib/librill.a" "$work/$machine"
    pack "$work/$machine" librill.a rill.cdx.json "$(cd "$work/$machine" && ls COPYRIGHT-rust.*)" |
        xz -9e -T1 > "$package/tools/prebuilt/$machine-Linux.tar.xz"
    echo "with the library for $machine-linux-gnu"
done
if ! $cran && [ ! -d "$package/tools" ]; then
    echo "$0: no archive in target/dist: run make dist first, or see --cran" >&2
    exit 1
fi

# The vignette draws: R installs the package for it.
kind=cargo
archive=target/dist/rill-$version-$(uname -m)-linux-gnu.tar.gz
if [ -f "$archive" ]; then
    kind=system
    tar xzf "$archive" -C "$work" --strip-components=1 --one-top-level=system
fi
# R's own tar has the time and the user in it.
(cd "$work" && RILL_KIND=$kind RILL_PREFIX="$work/system" R CMD build rill > build.log 2>&1) || { cat "$work/build.log" >&2; exit 1; }
rm -rf "$package"
tar xzf "$work/rill_$version.tar.gz" -C "$work"
sed -i "s/^Packaged: .*/Packaged: $(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S UTC'); rill/" "$package/DESCRIPTION"
pack "$work" rill | gzip -9 --no-name > "$out/rill_$version.tar.gz"
(cd "$out" && sha256sum "rill_$version.tar.gz")
