#!/usr/bin/env bash
# The Debian packages: librill0, the shared library, and librill-dev, with which programs are compiled.
#
#     packaging/debian/build.sh [--install] [--arch ARCH] [--build FOLDER] [OUT]        OUT: target/debian
#
# ARCH is amd64 or arm64, this machine's without it. FOLDER has librill.so and librill.a, built for glibc 2.17; without it
# packaging/dist/libraries.sh builds them. The packages serve every Debian and Ubuntu that has this glibc or a later one.
# --install installs what is missing (root, Debian 12). The same source and the same tools make the same bytes in every
# folder: the time is that of the last commit, or SOURCE_DATE_EPOCH.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)

arch=$(dpkg --print-architecture)
install=() build=
while case ${1:-} in --*) true ;; *) false ;; esac; do
    case $1 in
        --install) install=(--install) ;;
        --arch) arch=$2; shift ;;
        --build) build=$(realpath "$2"); shift ;;
        *) echo "usage: $0 [--install] [--arch ARCH] [--build FOLDER] [OUT]" >&2; exit 2 ;;
    esac
    shift
done
out=$(realpath -m "${1:-$root/target/debian}")
case $arch in
    amd64) platform=x86_64-linux-gnu ;;
    arm64) platform=aarch64-linux-gnu ;;
    *) echo "$0: no architecture $arch: amd64 or arm64" >&2; exit 2 ;;
esac
cd "$root"
. packaging/version.sh
# More threads would divide what xz packs.
export LC_ALL=C TZ=UTC DPKG_DEB_THREADS_MAX=1
unset DEB_BUILD_OPTIONS DEB_BUILD_PROFILES
umask 022

wanted=()
dpkg-checkbuilddeps packaging/debian/control 2> /dev/null || wanted+=(build-essential debhelper)
# What strips and reads the libraries of that architecture.
command -v "$platform-strip" > /dev/null || wanted+=("binutils-${platform//_/-}")
if [ ${#wanted[@]} -gt 0 ]; then
    [ ${#install[@]} -gt 0 ] || { echo "$0: apt-get install ${wanted[*]}, or --install" >&2; exit 1; }
    packaging/apt_install.sh "${wanted[@]}"
fi

if [ -z "$build" ]; then
    packaging/dist/libraries.sh "${install[@]}" "$platform" "target/dist/made/$platform"
    build=$root/target/dist/made/$platform
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/rill
mkdir -p "$tree/tests" "$tree/packaging" "$tree/bindings"
cp -r Cargo.toml fpm.toml Makefile ./*.in README.md CHANGELOG.md SECURITY.md LICENSE NOTICE docs include c-examples "$tree"
cp -r packaging/*.sh "$tree/packaging"
cp -r bindings/fortran "$tree/bindings"
cp -r packaging/debian "$tree/debian"
rm "$tree"/debian/{build.sh,generate.py,copyright.in}
mkdir "$tree/debian/built"
cp "$build"/librill.{so,a} "$tree/debian/built"
python3 packaging/debian/generate.py "$build" "$tree/debian"
(cd "$tree" && dpkg-buildpackage --build=binary --no-sign --host-arch="$arch") > "$work/log" 2>&1 ||
    { tail -n 40 "$work/log" >&2; exit 1; }
mkdir -p "$out"
for package in "$work"/*.deb; do
    cp "$package" "$out"
    (cd "$out" && sha256sum "${package##*/}")
done
