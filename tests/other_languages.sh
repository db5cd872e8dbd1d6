#!/usr/bin/env bash
# The tools that read C headers make bindings from rill.h which give NumPy's numbers: the programs of
# docs/other-languages.md, with cffi, SWIG, ctypesgen and bindgen.
#
#     tests/other_languages.sh [--install] PREFIX       PREFIX: where `make install` has put Rill
#
# With --install it installs SWIG and bindgen (root, Debian 12). The Python tools are installed into an environment of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    wanted=()
    command -v swig > /dev/null || wanted+=(swig)
    # bindgen reads headers with clang's library.
    bindgen include/rill.h > /dev/null 2>&1 || wanted+=(bindgen libclang1-14 libclang-common-14-dev)
    packaging/apt_install.sh "${wanted[@]}"
    shift
fi
prefix=$(realpath "${1:?"usage: $0 [--install] PREFIX"}")
root=$PWD
expected='[0.7739560485559633, 0.4388784397520523, 0.8585979199113825]'

work=$PWD/target/other-languages
venv=$work/python
mkdir -p "$work"
if [ ! -x "$venv/bin/ctypesgen" ]; then
    "$(tests/python.sh)" -m venv "$venv"
    # cffi compiles with setuptools.
    "$venv/bin/pip" install --quiet --disable-pip-version-check cffi setuptools ctypesgen==1.1.1
fi
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
read -ra cflags <<< "$(pkg-config --cflags rill)"
read -ra libs <<< "$(pkg-config --libs rill)"
headers=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("include"))')

# block LANGUAGE N: the N-th block of that language on the page.
block() { "$root/packaging/block.sh" "$root/docs/other-languages.md" "$@"; }

passed=0 failed=0
# prints TOOL LINES COMMAND ...: the last lines that the command prints are the numbers.
prints() {
    local tool=$1 lines=$2 said
    shift 2
    if said=$("$@" 2>&1) && [ "$(tail -n "$lines" <<< "$said" | sort -u)" = "$expected" ]; then
        passed=$((passed + 1))
        echo "ok: $tool"
    else
        failed=$((failed + 1))
        echo "$said" | tail -n 20
        echo "FAILED: $tool"
    fi
}

cd "$work"
rm -f ./*.py ./*.i ./*.c ./*.so ./*.rs with_bindgen
block python 1 > cffi_loaded.py
{ cat cffi_loaded.py; block python 2; } > cffi_compiled.py
prints "cffi, a library that is loaded" 1 "$venv/bin/python" cffi_loaded.py
prints "cffi, a module that is compiled" 2 "$venv/bin/python" cffi_compiled.py

block swig 1 > rillc.i
swig -python -DSWIGWORDSIZE64 "${cflags[@]}" rillc.i 2> swig.log || cat swig.log
cc -shared -fPIC -w -I"$headers" "${cflags[@]}" rillc_wrap.c "${libs[@]}" -o _rillc.so
block python 3 > with_swig.py
prints "SWIG" 1 "$venv/bin/python" with_swig.py

"$venv/bin/ctypesgen" -lrill "${cflags[@]}" "$prefix/include/rill.h" -o rillct.py > ctypesgen.log 2>&1 || cat ctypesgen.log
block python 4 > with_ctypesgen.py
prints "ctypesgen" 1 "$venv/bin/python" with_ctypesgen.py

block rs 1 > with_bindgen.rs
rustflags=()
for flag in "${libs[@]}"; do
    # rustc knows no other flags of a compiler.
    case $flag in -L* | -l*) rustflags+=("$flag") ;; esac
done
bindgen --no-prepend-enum-name --allowlist-function 'rill_.*' --allowlist-var 'RILL_.*' "$prefix/include/rill.h" -o rill.rs -- "${cflags[@]}" \
    > bindgen.log 2>&1 && rustc with_bindgen.rs "${rustflags[@]}" -o with_bindgen >> bindgen.log 2>&1 || cat bindgen.log
prints "bindgen" 1 ./with_bindgen

echo "test result: $passed passed; $failed failed (tools that read the header)"
[ "$failed" = 0 ]
