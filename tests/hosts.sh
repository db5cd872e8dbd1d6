#!/usr/bin/env bash
# Programs of other libraries run on Rill's streams: those of bindings/ that docs/hosts.md names are built with the real
# library and print NumPy's numbers. tests/numpy/test_hosts.py makes what they are compared with.
#
#     tests/hosts.sh [--install] PREFIX [HOST ...]       PREFIX: where `make install` has put Rill
#
# With --install it installs the libraries that are missing (root, Debian 12).
set -euo pipefail
cd "$(dirname "$0")/.."

install=
if [ "${1:-}" = --install ]; then
    install=yes
    shift
fi
prefix=$(realpath "${1:?"usage: $0 [--install] PREFIX [HOST ...]"}")
shift
hosts=("$@")
[ $# -gt 0 ] || hosts=(clhep armadillo eigen hdf5 boost xtensor jags quantlib)
root=$PWD
work=$PWD/target/hosts
mkdir -p "$work"
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
read -ra rill <<< "$(pkg-config --cflags --libs rill)"

# What each host needs: Debian's packages, and a file that is there when they are.
declare -A packages=(
    [clhep]=libclhep-dev
    [armadillo]=libarmadillo-dev
    [eigen]=libeigen3-dev
    [hdf5]="libhdf5-dev libnetcdf-dev"
    [boost]=libboost-dev
    [xtensor]=libxtensor-dev
    [jags]=jags
    [quantlib]=libquantlib0-dev
)
declare -A file=(
    [clhep]=/usr/include/CLHEP/Random/RandomEngine.h
    [armadillo]=/usr/include/armadillo
    [eigen]=/usr/include/eigen3/Eigen/Core
    [hdf5]=/usr/include/netcdf.h
    [boost]=/usr/include/boost/random/normal_distribution.hpp
    [xtensor]=/usr/include/xtensor/xrandom.hpp
    [jags]=/usr/include/JAGS/rng/RNG.h
    [quantlib]=/usr/include/ql/types.hpp
)

missing=()
for host in "${hosts[@]}"; do
    [ -v "file[$host]" ] || { echo "$host is none of: ${!file[*]}" >&2; exit 1; }
    # shellcheck disable=SC2206 # a list
    [ -e "${file[$host]}" ] || missing+=(${packages[$host]})
done
if [ ${#missing[@]} -gt 0 ] && [ -z "$install" ]; then
    echo "install ${missing[*]} first, or say --install" >&2
    exit 1
fi
packaging/apt_install.sh "${missing[@]}"

log=$work/log
. tests/checks.sh

# compile SOURCE HEADER OPTION ...: without a warning, to target/hosts/<name of the source>; with a second unit, which
# includes the header twice, so that nothing may be defined in both. "-" for no header.
compile() {
    local name units=("$1")
    name=$(basename "${1%.*}")
    if [ "$2" != - ]; then
        printf '#include <%s>\n#include <%s>\n' "$2" "$2" > "$work/unit.cpp"
        units+=("$work/unit.cpp")
    fi
    local compiler=(g++ -std=c++17 -D_GLIBCXX_ASSERTIONS)
    [[ $1 != *.c ]] || compiler=(gcc -std=c99 -D_DEFAULT_SOURCE)
    "${compiler[@]}" -O1 -Wall -Wextra -Wpedantic -Werror "${units[@]}" "${@:3}" "${rill[@]}" -o "$work/$name"
}

# prints EXPECTED COMMAND ...: the command prints what stands in that file.
prints() { "${@:2}" 2> "$work/errors" | diff - "$1" || { cat "$work/errors"; return 1; }; }

# program HOST SOURCE HEADER OPTION ...: a program of bindings/HOST compiles, and prints what its file says.
program() {
    local source=bindings/$1/$2 name=${2%.*}
    check "$1: $2 compiles" compile "$source" "${@:3}"
    check "$1: $2 prints NumPy's numbers" prints "bindings/$1/$name.expected" "$work/$name" "$work/state"
}

clhep() {
    program clhep events.cpp rill_clhep.hpp -lCLHEP
}

armadillo() {
    # With OpenMP, whose other engines the header keeps away.
    program armadillo matrices.cpp rill_armadillo.hpp -fopenmp -larmadillo
}

# The flags of a library; warnings about its headers are its own.
flags() { pkg-config --cflags --libs "$1" | sed 's/-I/-isystem /g'; }

eigen() {
    # shellcheck disable=SC2046 # options
    program eigen nullary.cpp - $(flags eigen3)
}

# A file of HDF5 goes from C to Python and back.
hdf5_session() {
    rm -f "$work"/*.h5
    "$work/checkpoint" "$work/c.h5" && $python bindings/hdf5/checkpoint.py "$work/c.h5" "$work/python.h5" &&
        "$work/checkpoint" "$work/python.h5" numpy_state && "$work/checkpoint" "$work/python.h5" pickle &&
        "$work/checkpoint" "$work/python.h5" state
}

hdf5() {
    # The repository's environment where there is one, or one for this.
    local python=.venv/bin/python site=$work/site
    if ! $python -c 'import numpy' 2> /dev/null; then
        python=$work/python/bin/python
        [ -x "$python" ] || "$(tests/python.sh)" -m venv "$work/python"
        $python -m pip install --quiet --disable-pip-version-check numpy==2.5.5
    fi
    if ! PYTHONPATH=$site $python -c 'import h5py' 2> /dev/null; then
        $python -m pip install --quiet --disable-pip-version-check --no-deps --upgrade --target "$site" h5py
    fi
    export PYTHONPATH=$site
    # shellcheck disable=SC2046 # options
    check "hdf5: checkpoint.c compiles" compile bindings/hdf5/checkpoint.c - $(flags hdf5)
    check "hdf5: the generator goes from C to Python and back" prints bindings/hdf5/checkpoint.expected hdf5_session
    # shellcheck disable=SC2046 # options
    program hdf5 netcdf.c - $(flags netcdf)
    unset PYTHONPATH
}

boost() { program boost variates.cpp -; }
xtensor() { program xtensor arrays.cpp -; }

# Chains are begun, saved, and continued in another process; chains without a name get Rill's streams too; and a state
# that is none is refused.
jags_session() (
    rm -rf "$work/jags"
    mkdir "$work/jags"
    cp "$work/module" "$work/rill.so"
    cp bindings/jags/*.{bug,cmd,R} "$work/jags"
    cd "$work/jags"
    export JAGS_LIBS=$work
    for script in prior continue unnamed; do
        command jags $script.cmd > $script.log 2>&1 || { cat $script.log; return 1; }
    done
    cat beguncha* continuedcha* && head -qn 1 unnamed*.R
    # The state of the other kind, a part of one, and one with a number below 0.
    sed 's/PCG64/MT19937/' saved1.R > wrong.R
    { command jags wrong.cmd 2>&1 || true; } | grep -i state
    sed 's/,[0-9]*L)/)/' saved1.R > wrong.R
    { command jags wrong.cmd 2>&1 || true; } | grep -i state
    sed 's/,0L,/,-16777216L,/' saved1.R > wrong.R
    { command jags wrong.cmd 2>&1 || true; } | grep -i state
)

jags() {
    # shellcheck disable=SC2046 # options
    check "jags: the module compiles" compile bindings/jags/module.cpp - -shared -fPIC $(flags jags)
    check "jags: chains draw NumPy's numbers" prints bindings/jags/prior.expected jags_session
}

quantlib() { program quantlib option.cpp rill_quantlib.hpp -lQuantLib; }

for host in "${hosts[@]}"; do
    "$host"
done

echo "test result: $passed passed; $failed failed (programs of other libraries)"
[ "$failed" = 0 ]
