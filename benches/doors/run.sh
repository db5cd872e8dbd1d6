#!/usr/bin/env bash
# What a draw takes in each language: nanoseconds a value, for fills of a million values beside the C function that they end in and
# beside the language's own generator, and for single values. `make bench-doors` runs it.
#
#     benches/doors/run.sh PREFIX [LANGUAGE ...]      PREFIX: where `make install` has put Rill
#
# Languages are c, cpp, fortran, r, python, julia, and clhep, a library of C++. One whose tools are missing is named and
# skipped. CC, CXX, FC, PYTHON and JULIA name others than the usual ones. What is compiled is kept in target/doors. Every time is the
# least of several rounds, in which what is compared takes turns.
set -euo pipefail
cd "$(dirname "$0")/../.."

prefix=$(realpath "${1:?"usage: $0 PREFIX [LANGUAGE ...]"}")
shift
[ $# -gt 0 ] || set -- c cpp fortran r python julia clhep
here=benches/doors
work=$PWD/${CARGO_TARGET_DIR:-target}/doors
case ${CARGO_TARGET_DIR:-} in /*) work=$CARGO_TARGET_DIR/doors ;; esac
mkdir -p "$work"
library=$prefix/lib/librill.so
[ -e "$library" ] || library=$prefix/lib/librill.dylib
flags=("-I$prefix/include" "-L$prefix/lib" -lrill "-Wl,-rpath,$prefix/lib")
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
CC=${CC:-cc} CXX=${CXX:-c++} FC=${FC:-gfortran}

have() { command -v "$1" > /dev/null 2>&1; }
first() {
    for each in "$@"; do
        if have "$each"; then echo "$each" && return; fi
    done
}
with_numpy() {
    for each in "${PYTHON:-}" .venv/bin/python target/peers/venv/bin/python python3; do
        if [ -n "$each" ] && "$each" -c 'import numpy' 2> /dev/null; then echo "$each" && return; fi
    done
}
python=$(with_numpy || true)
julia=$(first ${JULIA:+"$JULIA"} julia target/julia/julia || true)

# missing LANGUAGE: what it lacks.
missing() {
    case $1 in
        c) have "$CC" || echo "no $CC" ;;
        cpp) have "$CXX" || echo "no $CXX" ;;
        fortran) { have "$FC" && have pkg-config; } || echo "no $FC, or no pkg-config" ;;
        r) { have Rscript && have pkg-config; } || echo "no Rscript, or no pkg-config" ;;
        python) [ -n "$python" ] || echo "no Python with numpy" ;;
        julia) [ -n "$julia" ] || echo "no julia" ;;
        clhep)
            echo '#include <CLHEP/Random/MTwistEngine.h>' | "$CXX" -E -x c++ - > /dev/null 2>&1 || echo "no headers of CLHEP"
            ;;
        *) echo "not a language of $here" ;;
    esac
}

run_c() {
    "$CC" -O2 $here/c.c "${flags[@]}" -o "$work/c"
    "$work/c"
}
run_cpp() {
    "$CXX" -std=c++17 -O2 $here/cpp.cpp "${flags[@]}" -o "$work/cpp"
    "$work/cpp"
}
run_clhep() {
    "$CXX" -std=c++17 -O2 $here/clhep.cpp "${flags[@]}" -lCLHEP -o "$work/clhep"
    "$work/clhep"
}
run_fortran() {
    make -s -C bindings/fortran FC="$FC" BUILD="$work/fortran"
    "$FC" -O2 "-I$work/fortran" $here/fortran.f90 "$work/fortran/librill_fortran.a" "${flags[@]}" -o "$work/fortran/doors"
    "$work/fortran/doors"
}
# Compiled in a copy, as R leaves files behind, and again when a source is newer.
run_r() {
    if [ ! -e "$work/r/rill/DESCRIPTION" ] || [ -n "$(find bindings/r include -newer "$work/r/rill/DESCRIPTION")" ]; then
        rm -rf "$work/r" "$work/r-source"
        mkdir -p "$work/r"
        cp -R bindings/r "$work/r-source"
        R CMD INSTALL --no-docs --no-test-load --library="$work/r" "$work/r-source" > "$work/r.log" 2>&1 ||
            { tail "$work/r.log" && return 1; }
    fi
    # glibc then keeps memory that R gives back.
    MALLOC_MMAP_THRESHOLD_=1000000000 MALLOC_TRIM_THRESHOLD_=1000000000 R_LIBS="$work/r" Rscript --vanilla $here/r.R
}
run_python() { RILL_LIBRARY="$library" PYTHONPATH=bindings/python "$python" -B $here/python.py; }
run_julia() {
    RILL_LIBRARY="$library" JULIA_LOAD_PATH="$PWD/bindings/julia:@stdlib" JULIA_DEPOT_PATH="$work/julia:" \
        "$julia" --startup-file=no $here/julia.jl
}

skipped=() failed=()
for language in "$@"; do
    lack=$(missing "$language" || true)
    if [ -n "$lack" ]; then
        skipped+=("$language ($lack)")
        continue
    fi
    printf '\n-- %s\n\n' "$language"
    # Not in a condition, where -e would have no effect.
    set +e
    (set -e; "run_$language")
    [ $? = 0 ] || failed+=("$language")
    set -e
done
echo
for each in "${skipped[@]}"; do
    echo "*** skipped: $each ***"
done
[ ${#failed[@]} = 0 ] || { echo "failed: ${failed[*]}" >&2 && exit 1; }
