#!/usr/bin/env bash
# The Python wheels for other systems than this one: what packaging/wheel/check.py and the linters of wheels say of them, and
# a trial as far as this machine can run them.
#
#     tests/wheels.sh [--install] [--libraries FOLDER] [PLATFORM ...]      as packaging/wheel/build.sh has them; without
#                                                                          platforms all
#
# --install installs what it needs (root, Debian 12). Each is packed twice, in two folders, from the same libraries, and must
# be the same; the libraries themselves packaging/dist/check.sh compares. README's C program is compiled from each wheel:
#
#     Linux on AArch64     Debian 12's Python, emulated, runs the binding's example, and `python -m rill` gives the options
#     Linux with musl      with the shared library, run by musl's loader, where it is (Debian: musl); and statically
#     Windows              CPython 3.10 of Windows, under wine, runs the example and gives the options
#     macOS                compiled and linked only
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

install=() libraries=()
while case ${1:-} in --*) true ;; *) false ;; esac; do
    case $1 in
        --install) install=(--install) ;;
        --libraries) libraries=(--libraries "$(realpath "$2")"); shift ;;
        *) echo "$0: no option $1" >&2; exit 2 ;;
    esac
    shift
done
. packaging/dist/environment.sh
choose "$@"
wine=/usr/lib/wine/wine64
export WINEDEBUG=-all WINEPREFIX=$root/target/dist/wine
zig=$tools/zig/bin/python
if [ ${#install[@]} -gt 0 ]; then
    wanted=()
    case " ${platforms[*]} " in *aarch64-linux*) command -v qemu-aarch64 > /dev/null || wanted+=(qemu-user) ;; esac
    case " ${platforms[*]} " in *-musl*) [ -e /lib/ld-musl-x86_64.so.1 ] || wanted+=(musl) ;; esac
    case " ${platforms[*]} " in
        *-windows*)
            [ -x $wine ] || wanted+=(wine64)
            command -v x86_64-w64-mingw32-gcc > /dev/null || wanted+=(gcc-mingw-w64-x86-64)
            ;;
    esac
    command -v pkg-config > /dev/null || wanted+=(pkg-config)
    packaging/apt_install.sh "${wanted[@]}"
fi
case " ${platforms[*]} " in *aarch64-linux* | *-musl* | *-macos*) packaging/dist/zig.sh "${install[@]}" "$tools/zig" ;; esac

checks=0
passed() { echo "ok: $*"; checks=$((checks + 1)); }
work=$root/target/wheels-test
rm -rf "$work"
mkdir -p "$work"

python=$(tests/python.sh)
. packaging/version.sh
copy=$work/"another folder"
packaging/copy_source.sh "$copy"
libraries_again=("${libraries[@]}")
for platform in "${platforms[@]}"; do
    packaging/wheel/build.sh "${install[@]}" "${libraries[@]}" --out "$work/wheels/$platform" "$platform"
    [ ${#libraries[@]} -gt 0 ] || libraries_again=(--libraries "$root/target/dist/made")
    "$copy/packaging/wheel/build.sh" "${libraries_again[@]}" --out "$work/again/$platform" "$platform" > /dev/null
done
diff -r "$work/wheels" "$work/again"
passed "the same bytes in another folder"
"$python" packaging/wheel/check.py "$work/wheels/"*/*.whl
packaging/wheel/lint.sh "$work/wheels/"*/*
passed "names, files, hashes, notices and lists of parts; the linters have no complaint"

packaging/readme_program.sh "$work"
# prints COMMAND ...: the command prints what README says.
prints() { "$@" | tr -d '\r' | cmp - "$work/main.expected"; }
flags() { PKG_CONFIG_PATH=$native/lib/pkgconfig pkg-config "$@" rill; }

for platform in "${platforms[@]}"; do
    here=$work/$platform
    "$python" -m zipfile -e "$work/wheels/$platform/"*.whl "$here"
    native=$here/rill/native
    case $platform in
        x86_64-linux-gnu) echo "-- $platform: tests/wheel.sh tries it" ;;
        aarch64-linux-gnu)
            system=$root/target/wheel/bookworm-arm64
            packaging/bare_system.sh "${install[@]}" --arch arm64 bookworm "$system" python3
            if [ ! -d "$system/numpy" ]; then
                "$python" -m venv target/wheel/pip
                target/wheel/pip/bin/pip install --quiet --disable-pip-version-check --only-binary :all: --no-deps \
                    --python-version 3.11 --platform manylinux_2_28_aarch64 --platform manylinux2014_aarch64 \
                    --target "$system/numpy" numpy
            fi
            emulated=(qemu-aarch64 -L "$system")
            its_python=("${emulated[@]}" -E "PYTHONPATH=$here:$system/numpy" "$system/usr/bin/python3.11")
            (cd "$here" && "${its_python[@]}" - < "$root/bindings/python/example.py") | cmp - bindings/python/example.expected
            passed "$platform: Debian 12's Python, emulated, prints what the example should"
            for static in "" --static; do
                told=$(cd "$here" && "${its_python[@]}" -m rill --cflags --libs $static)
                # shellcheck disable=SC2086 # options
                "$zig" -m ziglang cc -target aarch64-linux-gnu.2.17 -std=c99 -O2 "$work/main.c" $told -lunwind -o "$here/main"
                prints "${emulated[@]}" "$here/main"
            done
            passed "$platform: README's program, with the shared and the static library"
            ;;
        x86_64-linux-musl)
            # shellcheck disable=SC2046 # options
            "$zig" -m ziglang cc -target x86_64-linux-musl -dynamic -std=c99 -O2 "$work/main.c" $(flags --cflags --libs) -o "$here/main"
            # shellcheck disable=SC2046 # options
            "$zig" -m ziglang cc -target x86_64-linux-musl -static -std=c99 -O2 "$work/main.c" \
                $(flags --cflags) "$native/lib/librill.a" -lunwind -o "$here/static"
            prints "$here/static"
            if [ -e /lib/ld-musl-x86_64.so.1 ]; then
                prints "$here/main"
                passed "$platform: README's program, with the shared and the static library"
            else
                passed "$platform: README's program with the static library; musl's loader is not here for the shared one"
            fi
            ;;
        x86_64-windows)
            system=$root/target/wheel/windows
            packaging/wheel/windows_python.sh "$system"
            rm -rf "$system/site/rill"
            cp -r "$here"/rill "$system/site"
            cp bindings/python/example.py "$system"
            # its_python ARGUMENT ...: lines end there as Windows ends them.
            its_python() { (cd "$system" && timeout 600 $wine ./python.exe "$@" < /dev/null 2>&1) | tr -d '\r'; }
            its_python example.py | cmp - bindings/python/example.expected
            passed "$platform: CPython 3.10 of Windows, under wine, prints what the example should"
            cp "$native/bin/rill.dll" "$system/bcryptprimitives.dll" "$here"
            for static in "" --static; do
                # Wine has this machine's root as Z:.
                told=$(its_python -m rill --cflags --libs $static | sed 's/Z://g')
                # shellcheck disable=SC2086 # options
                x86_64-w64-mingw32-gcc -std=c99 -O2 "$work/main.c" $told -o "$here/main.exe"
                (cd "$here" && prints timeout 300 $wine ./main.exe)
            done
            passed "$platform: README's program, with the shared and the static library"
            ;;
        *-macos)
            # shellcheck disable=SC2046 # options
            "$zig" -m ziglang cc -target "$platform.11.0" -std=c99 -O2 "$work/main.c" $(flags --cflags --libs) -o "$here/main"
            "$zig" -m ziglang cc -target "$platform.11.0" -std=c99 -O2 "$work/main.c" \
                -I"$native/include" "$native/lib/librill.a" -o "$here/static"
            passed "$platform: README's program is linked with the shared and the static library; nothing was run"
            ;;
    esac
done
printf '%s wheels, %s checks, all passed (%s s)\n' "${#platforms[@]}" "$checks" "$SECONDS"
