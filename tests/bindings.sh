#!/usr/bin/env bash
# The tests of the bindings that are not cargo's, on a library that is installed below target/bindings: `make test` runs
# it. A binding whose tools are missing is named and skipped; with RILL_REQUIRE_TOOLS it is a failure.
#
#     tests/bindings.sh LIBRARY [fortran|r|python|julia ...]      LIBRARY: the shared library that was just built
#
# Fortran needs gfortran and pkg-config; R needs Rscript, compilers for C and C++ and pkg-config, and
# runs the example with Rcpp if that is there; Python needs numpy and pytest, in
# .venv or in the Python that PYTHON names; Julia needs the program that JULIA names, or julia.
set -euo pipefail
cd "$(dirname "$0")/.."

library=$(realpath "${1:?"usage: $0 LIBRARY [BINDING ...]"}")
shift
[ $# -gt 0 ] || set -- fortran r python julia
if [ -n "${CARGO_BUILD_TARGET:-}" ]; then
    echo "*** skipped: all bindings (the library is for $CARGO_BUILD_TARGET) ***"
    exit
fi
work=$(dirname "$(dirname "$library")")/bindings
prefix=$work/installed
mkdir -p "$work"
make=${MAKE:-make}

have() { command -v "$1" > /dev/null 2>&1; }

# missing BINDING: what its tests lack.
missing() {
    case $1 in
        fortran)
            have "${FC:-gfortran}" || echo "no ${FC:-gfortran}"
            have pkg-config || echo "no pkg-config"
            ;;
        r)
            have Rscript || echo "no Rscript"
            have pkg-config || echo "no pkg-config"
            ;;
        python)
            "$python" -c 'import numpy, pytest' > /dev/null 2>&1 || echo "no numpy and pytest for $python"
            ;;
        julia)
            have "$julia" || echo "no julia"
            ;;
    esac
}

python=${PYTHON:-$(tests/python.sh 9 2> /dev/null || echo python3)}
[ -n "${PYTHON:-}" ] || [ ! -x .venv/bin/python ] || python=.venv/bin/python
julia=${JULIA:-julia}
[ -n "${JULIA:-}" ] || [ ! -x target/julia/julia ] || julia=target/julia/julia

run_fortran() {
    PKG_CONFIG_PATH="$prefix/lib/pkgconfig" "$make" -C bindings/fortran clean check BUILD="$work/fortran"
    installed_fortran
}

# The module as installed for a compiler, whose program is compiled by what rill-fortran.pc says, with the static library and
# with the shared one, and uninstalled. What has been compiled for the tests is installed.
installed_fortran() {
    local fc=${FC:-gfortran} place=$prefix/lib/rill/fortran program=$work/fortran/installed kind
    export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
    "$make" -C bindings/fortran install BUILD="$work/fortran"
    place=$place/$(sh bindings/fortran/compiler.sh "$fc")
    for kind in shared static; do
        [ $kind = shared ] || rm -f "$place"/librill_fortran.so*
        # The words that pkg-config prints are arguments.
        # shellcheck disable=SC2046
        "$fc" $(pkg-config --cflags rill-fortran) bindings/fortran/example.f90 $(pkg-config --libs rill-fortran) \
            -Wl,-rpath,"$prefix/lib" -o "$program"
        "$program" | diff - bindings/fortran/example.expected
        if readelf -d "$program" | grep -q librill_fortran; then [ $kind = shared ]; else [ $kind = static ]; fi
    done
    # Without shared libraries; the example opens and closes a file.
    # shellcheck disable=SC2046
    "$fc" -static $(pkg-config --cflags rill-fortran) bindings/fortran/example.f90 $(pkg-config --static --libs rill-fortran) \
        -o "$program" 2> "$work/fortran/static.log" || { cat "$work/fortran/static.log" && return 1; }
    "$program" | diff - bindings/fortran/example.expected
    # The same module: that of gfortran depends on the standard.
    "$make" install-fortran FC="$fc" FFLAGS="-std=f2018 -O0" LIBRARY= BUILD="$(dirname "$library")" PREFIX="$work/fortran/root" DESTDIR=
    cmp "$work/fortran/root/lib/rill/fortran/$(basename "$place")/rill.mod" "$place/rill.mod"
    "$make" uninstall PREFIX="$work/fortran/root" DESTDIR=
    [ ! -e "$work/fortran/root" ]
}

run_r() {
    rm -rf "$work/r"
    mkdir -p "$work/r/library"
    # Compiled in a copy: R would take files left in a source folder for built ones.
    cp -r bindings/r "$work/r/source"
    PKG_CONFIG_PATH="$prefix/lib/pkgconfig" \
        R CMD INSTALL --no-docs --no-test-load --library="$work/r/library" "$work/r/source"
    local test
    for test in "$work"/r/source/tests/*.R; do
        echo "$(basename "$test")"
        (cd "$(dirname "$test")" && R_LIBS="$work/r/library" Rscript --vanilla "$(basename "$test")")
    done
    R_LIBS="$work/r/library" Rscript --vanilla tests/r_pages.R docs/from-r.md
    if [ -n "${RILL_REQUIRE_TOOLS:-}" ] || Rscript -e 'quit(status = !requireNamespace("Rcpp", quietly = TRUE))'; then
        (cd "$work/r/source/rcpp" && R_LIBS="$work/r/library" Rscript --vanilla walk.R)
    fi
}

run_python() {
    RILL_LIBRARY="$library" "$python" -m pytest -q -p no:cacheprovider bindings/python/tests
}

run_julia() {
    # A Julia whose memory is damaged hangs, and ignores other signals.
    timeout -s KILL 1800 "$make" test-julia JULIA="$julia"
}

installed=
passed=0 failed=() skipped=()
for binding in "$@"; do
    lack=$(missing "$binding" | paste -sd, - | sed 's/,/, /g')
    if [ -n "$lack" ]; then
        skipped+=("$binding ($lack)")
        continue
    fi
    if [ -z "$installed" ] && [ "$binding" != python ] && [ "$binding" != julia ]; then
        "$make" install PREFIX="$prefix" DESTDIR= > "$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
        installed=yes
    fi
    echo "-- the $binding binding"
    # Not in a condition, where -e would have no effect.
    set +e
    (set -e; "run_$binding") > "$work/$binding.log" 2>&1
    status=$?
    set -e
    if [ "$status" = 0 ]; then
        passed=$((passed + 1))
    else
        failed+=("$binding")
        tail -n 60 "$work/$binding.log"
    fi
done

for each in "${skipped[@]}"; do
    echo "*** skipped: $each ***"
done
if [ -n "${RILL_REQUIRE_TOOLS:-}" ]; then
    failed+=("${skipped[@]}")
fi
echo "test result: $passed passed; ${#failed[@]} failed${failed[*]:+: ${failed[*]}} (bindings)"
[ ${#failed[@]} = 0 ]
