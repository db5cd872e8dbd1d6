# To be sourced in the root of Rill by what builds for platforms that this machine has no compiler for. PLATFORMS has their
# names, and `triple_of PLATFORM` prints Rust's name of one. `environment TRIPLE [--install]` sets what cargo needs, the
# array `cargo_build` (the command before its options), the array `options` of further ones, and `copyright`, the notices of Rust's
# standard library.
#
# The linker is zig, with cargo-zigbuild, both from PyPI in target/zig; for Windows it is mingw-w64's. A triple that rustc has
# no standard library for is built with that of Debian's Rust 1.96, in target/rust196. RILL_TOOLS names another folder than
# target for both.

PLATFORMS=(x86_64-linux-gnu aarch64-linux-gnu x86_64-linux-musl x86_64-windows aarch64-macos x86_64-macos)
tools=${RILL_TOOLS:-$PWD/target}

triple_of() {
    case $1 in
        *-linux-*) echo "${1/-linux/-unknown-linux}" ;;
        *-windows) echo "${1%-windows}-pc-windows-gnu" ;;
        *-macos) echo "${1%-macos}-apple-darwin" ;;
    esac
}

# choose [PLATFORM ...] sets the array `platforms`, without arguments to PLATFORMS; a name that is not among them ends the script.
choose() {
    local platform
    platforms=("$@")
    [ $# -gt 0 ] || platforms=("${PLATFORMS[@]}")
    for platform; do
        case " ${PLATFORMS[*]} " in
            *" $platform "*) ;;
            *) echo "$0: no platform $platform: ${PLATFORMS[*]}" >&2; exit 2 ;;
        esac
    done
}

environment() {
    local triple=$1 std
    shift
    unset RUSTFLAGS CARGO_BUILD_TARGET CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR
    case $triple in
        *-windows-gnu)
            export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc
            if [ "${1:-}" = --install ] && ! command -v x86_64-w64-mingw32-gcc > /dev/null; then
                packaging/apt_install.sh gcc-mingw-w64-x86-64
            fi
            cargo_build=(cargo build)
            ;;
        *)
            packaging/dist/zig.sh "$@" "$tools/zig"
            export PATH="$tools/zig/bin:$PATH"
            cargo_build=(cargo-zigbuild zigbuild)
            ;;
    esac
    # Paths of this machine become names, as in the Makefile. The tests leave out what needs other tools (tests/cross.sh).
    # Divided by a character that no path has.
    local divided=$'\x1f'
    export CARGO_ENCODED_RUSTFLAGS="--cfg${divided}rill_cross${divided}--remap-path-prefix=$PWD=rill"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
    case $triple in
        # zig's own choice would be macOS 15.
        *-apple-*) export MACOSX_DEPLOYMENT_TARGET=11.0 ;;
        # By its name, because cargo makes the names of symbols from the flags.
        *-windows-gnu)
            export PATH="$PWD/packaging/dist/bin:$PATH"
            CARGO_ENCODED_RUSTFLAGS+="${divided}-Cdlltool=rill-dlltool"
            ;;
    esac
    options=()
    std=$(rustc --print sysroot)/lib/rustlib/$triple/lib
    copyright=$(rustc --print sysroot)/share/doc/rust/COPYRIGHT-library.html
    compgen -G "$std/libstd-*.rlib" > /dev/null && [ -f "$copyright" ] && return

    packaging/rust196.sh "$@" "$tools/rust196" > /dev/null
    options=(-Zbuild-std=std,panic_abort)
    copyright=$tools/rust196/usr/share/doc/rust-web-src/copyright
    export RUSTC="$tools/rust196/usr/bin/rustc" RUSTC_BOOTSTRAP=1
    export LD_LIBRARY_PATH="$tools/rust196/usr/lib/x86_64-linux-gnu"
    # cargo names what lies in this folder from here.
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=$tools/rust196=rust"
    CARGO_ENCODED_RUSTFLAGS+="${divided}--remap-path-prefix=${tools#"$PWD"/}/rust196=rust"
    # Debian's has no start files of musl, which rustc asks for: empty ones serve, because cargo-zigbuild takes zig's. It has no
    # rust-objcopy, which strips for macOS: the linker does; and what is exported must be said by the compiler, because
    # zig takes no list of it.
    case $triple in
        *-musl)
            local file folder=$tools/rust196/usr/lib/rustlib/$triple/lib/self-contained
            mkdir -p "$folder"
            for file in rcrt1.o crt1.o Scrt1.o crti.o crtn.o crtbegin.o crtbeginS.o crtend.o crtendS.o libc.a libunwind.a; do
                : > "$folder/$file"
            done
            ;;
        *-apple-*)
            export CARGO_PROFILE_RELEASE_STRIP=none
            CARGO_ENCODED_RUSTFLAGS+="${divided}-Zdefault-visibility=hidden${divided}-Clink-arg=-Wl,-S"
            ;;
    esac
}
