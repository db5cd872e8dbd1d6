#!/usr/bin/env bash
# The tools that read C headers make bindings from rill.h which give NumPy's numbers: the programs of
# docs/other-languages.md, with cffi, SWIG and ctypesgen.
#
#     tests/other_languages.sh [--install] PREFIX       PREFIX: where `make install` has put Rill
#
# With --install it installs SWIG (root, Debian 12). The Python tools are installed into an environment of their own.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    command -v swig > /dev/null || {
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends swig > /dev/null
    }
    shift
fi
prefix=$(realpath "${1:?"usage: $0 [--install] PREFIX"}")
page=$PWD/docs/other-languages.md
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
block() {
    awk -v fence="\`\`\`$1" -v n="$2" '
        $0 == "```" { inside = 0 }
        inside { print }
        $0 == fence && ++found == n { inside = 1 }' "$page"
}

passed=0 failed=0
# prints TOOL FILE: the Python program prints the numbers.
prints() {
    local said
    if said=$("$venv/bin/python" "$2" 2>&1) && [ "$(tail -n "$3" <<< "$said" | sort -u)" = "$expected" ]; then
        passed=$((passed + 1))
        echo "ok: $1"
    else
        failed=$((failed + 1))
        echo "$said" | tail -n 20
        echo "FAILED: $1"
    fi
}

cd "$work"
rm -f ./*.py ./*.i ./*.c ./*.so
block python 1 > cffi_loaded.py
{ cat cffi_loaded.py; block python 2; } > cffi_compiled.py
prints "cffi, a library that is loaded" cffi_loaded.py 1
prints "cffi, a module that is compiled" cffi_compiled.py 2

block swig 1 > rillc.i
swig -python -DSWIGWORDSIZE64 "${cflags[@]}" rillc.i 2> swig.log || cat swig.log
cc -shared -fPIC -w -I"$headers" "${cflags[@]}" rillc_wrap.c "${libs[@]}" -o _rillc.so
block python 3 > with_swig.py
prints "SWIG" with_swig.py 1

"$venv/bin/ctypesgen" -lrill "${cflags[@]}" "$prefix/include/rill.h" -o rillct.py > ctypesgen.log 2>&1 || cat ctypesgen.log
block python 4 > with_ctypesgen.py
prints "ctypesgen" with_ctypesgen.py 1

echo "test result: $passed passed; $failed failed (tools that read the header)"
[ "$failed" = 0 ]
