#!/usr/bin/env bash
# The committed vectors, and the other tests that need no tools, on other processors: emulated, or for 32-bit x86 in
# that mode of this processor.
#
#     tests/cross.sh [TARGET ...]      aarch64 s390x i686 armv7 powerpc64le riscv64; without arguments all of them
#     tests/cross.sh --install [TARGET ...]      the same, after installing what is missing (root, Debian 12)
#     tests/cross.sh [--install] --brief [TARGET ...]      the vectors, and what else concerns such a target most
#
# Debian 12 has a Rust 1.85 with standard libraries for other processors, C compilers that link for them, and qemu-user.
# The Rust is unpacked into RILL_CROSS (target/cross/rust), beside the system's packages, because dpkg does not install
# libraries of so many architectures; the compilers and qemu are ordinary packages. It has no library for riscv64: that
# one is built, with Rust 1.96 (packaging/rust196.sh). powerpc64le and riscv64 run only the vectors, the published numbers
# and the states.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSION=1.85
rust=${RILL_CROSS:-$PWD/target/cross/rust}
rust196=$PWD/target/rust196

# Each target: Debian's architecture, the prefix of its compiler, qemu's processor, Rust's triple. An x86-64 processor runs
# 32-bit x86 by itself.
describe() {
    case $1 in
        aarch64) echo "arm64 aarch64-linux-gnu aarch64 aarch64-unknown-linux-gnu" ;;
        s390x) echo "s390x s390x-linux-gnu s390x s390x-unknown-linux-gnu" ;;
        i686) echo "i386 i686-linux-gnu - i686-unknown-linux-gnu" ;;
        armv7) echo "armhf arm-linux-gnueabihf arm armv7-unknown-linux-gnueabihf" ;;
        powerpc64le) echo "ppc64el powerpc64le-linux-gnu ppc64le powerpc64le-unknown-linux-gnu" ;;
        riscv64) echo "riscv64 riscv64-linux-gnu riscv64 riscv64gc-unknown-linux-gnu" ;;
        *)
            echo "$0: no target $1: aarch64, s390x, i686, armv7, powerpc64le or riscv64" >&2
            return 2
            ;;
    esac
}

# Unpacks the compiler, and the standard libraries of the given architectures of Debian.
install_rust() {
    local lists packages arch file
    lists=$(mktemp -d)
    trap 'rm -rf "$lists"' RETURN
    mkdir -p "$rust" "$lists/lists/partial" "$lists/cache/archives/partial"
    # The mirror of this machine, and of it only the release itself, which has this version.
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" {
            print "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]", $1, $2, $3
        }' | sort -u > "$lists/sources.list"
    printf 'APT::Architectures { "amd64"; %s};\n' "$(printf '"%s"; ' "$@")" > "$lists/apt.conf"
    local options=(
        -qq -o "Dir::Etc::sourcelist=$lists/sources.list" -o Dir::Etc::sourceparts=-
        -o "Dir::State::lists=$lists/lists" -o "Dir::Cache=$lists/cache"
        -o APT::Sandbox::User=root -o Acquire::Languages=none
    )
    export APT_CONFIG="$lists/apt.conf"
    apt-get "${options[@]}" update
    # One build of the compiler and its libraries, the newest of that version.
    local build
    build=$(apt-cache "${options[@]}" madison libstd-rust-web-$VERSION | awk -v v="$VERSION." 'index($3, v) == 1 && !found++ { print $3 }')
    packages=("rustc-web:amd64=$build" "libstd-rust-web-$VERSION:amd64=$build" "libstd-rust-web-dev:amd64=$build")
    for arch in "$@"; do packages+=("libstd-rust-web-dev:$arch=$build"); done
    (cd "$lists" && apt-get "${options[@]}" download "${packages[@]}")
    unset APT_CONFIG
    for file in "$lists"/*.deb; do dpkg -x "$file" "$rust"; done
    # Shared standard libraries of the targets: the tests link the static ones.
    find "$rust" -name '*.so' -path '*rustlib*' ! -path '*x86_64*' -delete
}

install=false brief=false
while true; do
    case ${1:-} in
        --install) install=true ;;
        --brief) brief=true ;;
        *) break ;;
    esac
    shift
done
targets=("$@")
[ $# -gt 0 ] || targets=(aarch64 s390x i686 armv7 powerpc64le riscv64)
for target in "${targets[@]}"; do describe "$target" > /dev/null; done

if $install; then
    wanted=() missing=()
    command -v qemu-aarch64 > /dev/null || wanted+=(qemu-user)
    for target in "${targets[@]}"; do
        read -r arch gnu _ triple < <(describe "$target")
        # Tested by compiling: a compiler may be installed without the C library of its target.
        echo '#include <stdio.h>' | "$gnu-gcc" -x c - -c -o /dev/null 2> /dev/null ||
            wanted+=("gcc-$gnu" "libc6-dev-$arch-cross")
        if [ "$target" = riscv64 ]; then
            packaging/rust196.sh --install "$rust196"
        elif [ ! -d "$rust/usr/lib/rustlib/$triple" ]; then
            missing+=("$arch")
        fi
    done
    [ ${#missing[@]} = 0 ] || install_rust "${missing[@]}"
    # Its libraries beside the system's packages want one of those.
    [ "${targets[*]}" = riscv64 ] || LD_LIBRARY_PATH="$rust/usr/lib/x86_64-linux-gnu" "$rust/usr/bin/rustc" --version > /dev/null 2>&1 ||
        wanted+=(libllvm19)
    packaging/apt_install.sh "${wanted[@]}"
fi

# Listed by name; the others call nm, C compilers or Python, or use threads.
tests=()
for test in vectors fills float_environment state state_hostile state_pickles numpy_published numpy_versions extended; do
    tests+=(--test "$test")
done

libraries=${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
# Leaves out the crates that only those other tests need.
export RUSTFLAGS="--cfg rill_cross"
failed=()
for target in "${targets[@]}"; do
    read -r _ gnu cpu triple < <(describe "$target")
    compiler=$rust build=()
    if [ "$target" = riscv64 ]; then
        compiler=$rust196 build=(-Zbuild-std=std,panic_abort)
        export RUSTC_BOOTSTRAP=1
    fi
    export RUSTC="$compiler/usr/bin/rustc" LD_LIBRARY_PATH="$compiler/usr/lib/x86_64-linux-gnu$libraries"
    printf '\n-- %s, with %s (%s s)\n' "$triple" "$("$RUSTC" --version)" "$SECONDS"
    name=${triple^^}
    name=${name//-/_}
    runner="qemu-$cpu -L /usr/$gnu"
    if [ "$target" = i686 ]; then
        runner="/usr/$gnu/lib/ld-linux.so.2 --library-path /usr/$gnu/lib"
    fi
    export "CARGO_TARGET_${name}_LINKER=$gnu-gcc" "CARGO_TARGET_${name}_RUNNER=$runner"
    run() {
        cargo test --no-fail-fast --release --ignore-rust-version --target-dir target/cross --target "$triple" "${build[@]}" "$@" ||
            failed+=("$target")
    }
    # Unit tests take longest to compile; multivariate_normal takes long to emulate.
    wanted=(--lib --test multivariate_normal "${tests[@]}")
    case $brief,$target in
        # Kernels of its own; another order of bytes; another arithmetic.
        true,aarch64) wanted=(--test vectors --test fills --test float_environment) ;;
        true,s390x) wanted=(--test vectors --test state --test numpy_published) ;;
        true,*) wanted=(--test vectors --test fills --test float_environment --test multivariate_normal) ;;
    esac
    case $target in
        powerpc64le | riscv64) run --test vectors --test numpy_published --test state ;;
        *) run "${wanted[@]}" ;;
    esac
    case $target in
        # Such a processor may have fused multiply-adds or not.
        i686) RILL_CPU=portable run "${wanted[@]}" ;;
        # It may have AES or not.
        aarch64) RILL_CPU=portable run "${wanted[@]}" -- aes_counter batched bit_generators_of_randomgen ;;
    esac
done
printf '\n%s targets in %s s' "${#targets[@]}" "$SECONDS"
if [ ${#failed[@]} -gt 0 ]; then
    printf ', failed: %s\n' "${failed[*]}"
    exit 1
fi
printf ', all passed: %s\n' "${targets[*]}"
