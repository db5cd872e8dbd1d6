#!/usr/bin/env bash
# Makes an archive for each platform, for those who have no Rust: target/dist/rill-VERSION-PLATFORM.tar.gz.
#
#     packaging/dist/dist.sh [PLATFORM ...]      x86_64-linux-gnu aarch64-linux-gnu x86_64-linux-musl; without arguments
#                                                all of them
#     packaging/dist/dist.sh --install [PLATFORM ...]      the same, after installing what is missing (root, Debian 12)
#
# The libraries for linux-gnu need glibc 2.17 or later, and musl's is static; environment.sh says with which tools they are
# built. The same source and the same tools make the same bytes in every folder: the time is that of the last commit, or
# SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "$0")/../.."

GLIBC=2.17
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
dist=$PWD/target/dist
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export LC_ALL=C TZ=UTC

install=()
if [ "${1:-}" = --install ]; then
    install=(--install)
    shift
fi
platforms=("$@")
[ $# -gt 0 ] || platforms=(x86_64-linux-gnu aarch64-linux-gnu x86_64-linux-musl)
for platform in "${platforms[@]}"; do
    case $platform in
        x86_64-linux-gnu | aarch64-linux-gnu | x86_64-linux-musl) ;;
        *)
            echo "$0: no platform $platform: x86_64-linux-gnu, aarch64-linux-gnu or x86_64-linux-musl" >&2
            exit 2
            ;;
    esac
done

. packaging/dist/environment.sh

mkdir -p "$dist"
for platform in "${platforms[@]}"; do
    printf -- '-- %s (%s s)\n' "$platform" "$SECONDS"
    name=rill-$version-$platform
    triple=${platform/-linux/-unknown-linux}
    stage=$dist/stage/$name
    rm -rf "$stage" "$dist/$name.tar.gz"
    mkdir -p "$stage"
    # zigbuild takes the least glibc with the triple.
    suffix=
    case $platform in *-gnu) suffix=.$GLIBC ;; esac
    # In a shell of its own, which each platform's environment leaves behind.
    (
        environment "$triple" "${install[@]}"
        cargo-zigbuild zigbuild --quiet --lib --release --locked "${options[@]}" --target "$triple$suffix" --target-dir "$dist/build"
        "${RUSTC:-rustc}" --version > "$dist/build/$triple/rustc"
        case $copyright in
            *.html) cp "$copyright" "$stage/COPYRIGHT-rust.html" ;;
            *) cp "$copyright" "$stage/COPYRIGHT-rust.txt" ;;
        esac
    )
    built=$dist/build/$triple/release
    strip=strip
    [ "${platform%%-*}" = "$(uname -m)" ] || strip=${platform%%-*}-linux-gnu-strip
    if [ ${#install[@]} -gt 0 ] && ! command -v "$strip" > /dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "binutils-${strip%-strip}" > /dev/null
    fi
    # The debugging information is that of the standard library, and so is the code for LLVM, half of the file.
    made=$dist/made/$platform
    rm -rf "$made"
    mkdir -p "$made"
    cp "$built/librill.a" "$made"
    "$strip" --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd --enable-deterministic-archives "$made/librill.a"
    case $platform in
        *-gnu) "$strip" --strip-unneeded -o "$made/librill.so" "$built/librill.so" ;;
        # `make install` wants one; it is taken away below.
        *) : > "$made/librill.so" ;;
    esac
    make --no-print-directory install LIBRARY= BUILD="target/dist/made/$platform" CARGO_BUILD_TARGET="$triple" \
        PREFIX="/$name" DOCDIR="/$name" DESTDIR="$dist/stage" > "$dist/$platform.log"
    case $platform in
        *-musl) packaging/dist/static_only.sh "$stage" ;;
    esac
    # What the pages speak of.
    mkdir -p "$stage/bindings/fortran" "$stage/c-examples"
    cp bindings/fortran/{README.md,Makefile,CMakeLists.txt,*.f90,*.inc,*.expected} "$stage/bindings/fortran"
    cp fpm.toml "$stage"
    cp c-examples/*.c c-examples/*.expected "$stage/c-examples"
    python3 packaging/dist/parts.py "$triple" "$(cat "$dist/build/$triple/rustc")" "$stage"
    tar --create --directory "$dist/stage" --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
        --mode=u+rw,go+r,go-w,a+X --mtime="@$SOURCE_DATE_EPOCH" "$name" | gzip -9 --no-name > "$dist/$name.tar.gz"
    rm -rf "$stage"
    (cd "$dist" && sha256sum "$name.tar.gz")
done
printf '%s archives in target/dist (%s s)\n' "${#platforms[@]}" "$SECONDS"
