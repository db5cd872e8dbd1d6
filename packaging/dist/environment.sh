# To be sourced in the root of Rill by what builds with zig as the linker, for systems that this machine has no compiler
# for. `environment TRIPLE [--install]` sets what cargo-zigbuild needs, the array `options` of its further arguments, and
# `copyright`, the notices of Rust's standard library.
#
# zig and cargo-zigbuild come from PyPI, in target/zig. A triple that rustc has no standard library for is built with that of
# Debian's Rust 1.96, in target/rust196. RILL_TOOLS names another folder than target for both.

tools=${RILL_TOOLS:-$PWD/target}

environment() {
    local triple=$1 std
    shift
    packaging/dist/zig.sh "$@" "$tools/zig"
    export PATH="$tools/zig/bin:$PATH"
    unset RUSTFLAGS CARGO_BUILD_TARGET CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR
    # Paths of this machine become names, as in the Makefile. The tests leave out what needs other tools (tests/cross.sh).
    # Divided by a character that no path has.
    local divided=$'\x1f'
    export CARGO_ENCODED_RUSTFLAGS="--cfg${divided}rill_cross${divided}--remap-path-prefix=$PWD=rill"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
    options=()
    std=$(rustc --print sysroot)/lib/rustlib/$triple/lib
    copyright=$(rustc --print sysroot)/share/doc/rust/COPYRIGHT-library.html
    compgen -G "$std/libstd-*.rlib" > /dev/null && [ -f "$copyright" ] && return

    packaging/rust196.sh "$@" "$tools/rust196" > /dev/null
    options=(-Zbuild-std=std,panic_abort)
    copyright=$tools/rust196/usr/share/doc/rust-web-src/copyright
    export RUSTC="$tools/rust196/usr/bin/rustc" RUSTC_BOOTSTRAP=1
    export LD_LIBRARY_PATH="$tools/rust196/usr/lib/x86_64-linux-gnu"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=$tools/rust196=rust"
    # Debian's has no rust-objcopy, which strips for macOS, and no start files of musl, which rustc asks for: empty ones
    # serve, because cargo-zigbuild takes zig's.
    case $triple in
        *-musl)
            local file folder=$tools/rust196/usr/lib/rustlib/$triple/lib/self-contained
            mkdir -p "$folder"
            for file in rcrt1.o crt1.o Scrt1.o crti.o crtn.o crtbegin.o crtbeginS.o crtend.o crtendS.o libc.a libunwind.a; do
                : > "$folder/$file"
            done
            ;;
        *-apple-*) export CARGO_PROFILE_RELEASE_STRIP=none ;;
    esac
}
