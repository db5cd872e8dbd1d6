#!/usr/bin/env bash
# Makes an archive for each platform, for those who have no Rust: target/dist/rill-VERSION-PLATFORM.tar.gz, for Windows .zip.
#
#     packaging/dist/dist.sh [PLATFORM ...]                as environment.sh names them; without arguments all of them
#     packaging/dist/dist.sh --install [PLATFORM ...]      the same, after installing what is missing (root, Debian 12)
#
# libraries.sh builds the libraries; those for linux-gnu need glibc 2.17 or later. The same source and the same tools make
# the same bytes in every folder: the time is that of the last commit, or SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "$0")/../.."

. packaging/version.sh
dist=$PWD/target/dist
export LC_ALL=C TZ=UTC

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
. packaging/dist/environment.sh
choose "$@"

mkdir -p "$dist"
for platform in "${platforms[@]}"; do
    printf -- '-- %s (%s s)\n' "$platform" "$SECONDS"
    name=rill-$version-$platform
    triple=$(triple_of "$platform")
    stage=$dist/stage/$name
    made=target/dist/made/$platform
    rm -rf "$stage" "$dist/$name.tar.gz" "$dist/$name.zip"
    mkdir -p "$stage"
    packaging/dist/libraries.sh "${install[@]}" "$platform" "$made"
    # The library of macOS has a name that holds wherever it lies, which `make install` would replace.
    make --no-print-directory install LIBRARY= FORTRANDIR= BUILD="$made" CARGO_BUILD_TARGET="$triple" INSTALL_NAME_TOOL=: \
        PREFIX="/$name" DOCDIR="/$name" DESTDIR="$dist/stage" > "$dist/$platform.log"
    case $platform in
        *-windows) cp "$made/rill.def" "$made/rill.dll.lib" "$stage/lib" ;;
    esac
    cp "$made/notices/"* "$stage"
    # What the pages speak of.
    mkdir -p "$stage/bindings/fortran" "$stage/c-examples"
    cp bindings/fortran/{README.md,Makefile,CMakeLists.txt,*.sh,*.pc.in,*.f90,*.inc,*.expected} "$stage/bindings/fortran"
    cp fpm.toml "$stage"
    cp c-examples/*.c c-examples/*.expected "$stage/c-examples"
    python3 packaging/dist/parts.py "$triple" "$made/parts" "$stage"
    case $platform in
        *-windows)
            archive=$name.zip
            python3 packaging/archive.py "$dist/$archive" "$dist/stage" "$name"
            ;;
        *)
            archive=$name.tar.gz
            tar --create --directory "$dist/stage" --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
                --mode=u+rw,go+r,go-w,a+X --mtime="@$SOURCE_DATE_EPOCH" "$name" | gzip -9 --no-name > "$dist/$archive"
            ;;
    esac
    rm -rf "$stage"
    (cd "$dist" && sha256sum "$archive")
done
printf '%s archives in target/dist (%s s)\n' "${#platforms[@]}" "$SECONDS"
