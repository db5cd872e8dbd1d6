#!/usr/bin/env bash
# Makes the peers of the benchmark, in target/peers: `make bench-peers`. A library that is not installed is named and
# skipped: on Debian, libgsl-dev, libboost-random-dev and g++ are the packages. The rest comes from PyPI and crates.io.
set -uo pipefail
cd "$(dirname "$0")/../.."
here=benches/peers
out=target/peers
library=${RILL_BUILD:-$PWD/target/release}
CC=${CC:-cc} CXX=${CXX:-c++}
mkdir -p "$out/bin"

made() { printf '%-10s %s\n' "$1" "$2"; }
# A name, and the command that makes target/peers/bin/NAME.
make_peer() {
    local name=$1
    shift
    if "$@" > "$out/$name.log" 2>&1; then made "$name" ready; else made "$name" "left out: $out/$name.log says why"; fi
}
install() { "$out/venv/bin/pip" install --quiet --disable-pip-version-check "$@"; }
script() {
    printf '#!/bin/sh\nexec %s\n' "$2" > "$out/bin/$1"
    chmod +x "$out/bin/$1"
}

venv=$PWD/$out/venv
numpy() {
    local python
    if [ ! -x "$venv/bin/pip" ]; then
        python=$(tests/python.sh) && "$python" -m venv "$venv" || return
    fi
    install numpy==2.5.5 && script numpy "'$venv/bin/python' '$PWD/$here/numpy_peer.py'"
}
numpy_c() {
    local library
    library=$("$venv/bin/python" -c 'import numpy.random as r; print(r.__path__[0])')/lib/libnpyrandom.a || return
    $CC -O2 -shared -fPIC $here/numpy_c.c "$library" -lm -o $out/numpy_c.so &&
        script numpy_c "'$venv/bin/python' '$PWD/$here/numpy_c_peer.py' '$PWD/$out/numpy_c.so'"
}
# Rill and NumPy's C in one program: target/peers/bin/keyed.
keyed() {
    local npyrandom
    npyrandom=$("$venv/bin/python" -c 'import numpy.random as r; print(r.__path__[0])')/lib/libnpyrandom.a || return
    cargo build --quiet --release --locked &&
        $CC -O2 -shared -fPIC -Iinclude $here/keyed.c "$npyrandom" "-L$library" -lrill "-Wl,-rpath,$library" -lm \
            -o $out/keyed.so && script keyed "'$venv/bin/python' '$PWD/$here/keyed.py' '$PWD/$out/keyed.so'"
}
randomgen() {
    install randomgen==2.5.1 && script randomgen "'$venv/bin/python' '$PWD/$here/numpy_peer.py' randomgen"
}
randomgen_c() {
    script randomgen_c "'$venv/bin/python' '$PWD/$here/numpy_c_peer.py' '$PWD/$out/numpy_c.so' randomgen"
}
mkl() {
    install mkl mkl-devel mkl-include && $CC -O2 $here/mkl.c "-I$venv/include" -o $out/bin/mkl \
        "$(ls "$venv"/lib/libmkl_rt.so* | head -n 1)" "-Wl,-rpath,$venv/lib"
}
rust() {
    cargo build --quiet --release --locked --manifest-path $here/rust/Cargo.toml --target-dir $out/rust &&
        cp $out/rust/release/rill-bench-peer $out/bin/rand
}
# Eight generators of xoshiro side by side, compiled for this processor alone.
simd_rand() {
    RUSTFLAGS='-C target-cpu=native' cargo build --quiet --release --locked \
        --manifest-path $here/simd_rand/Cargo.toml --target-dir $out/simd_rand &&
        cp $out/simd_rand/release/rill-simd-rand-peer $out/bin/simd_rand
}

# Rill itself, a value at a time: a call for each ($1: rill_calls), a sampler, rill_bitgen_*, or rill_inline.h.
rill() {
    cargo build --quiet --release --locked &&
        $CC -O2 ${2-} -Iinclude $here/rill.c -o "$out/bin/$1" "-L$library" -lrill "-Wl,-rpath,$library"
}

make_peer rill_calls rill rill_calls
make_peer rill_sampler rill rill_sampler -DSAMPLER
make_peer rill_bitgen rill rill_bitgen -DBITGEN
make_peer rill_inline rill rill_inline -DINLINE
make_peer numpy numpy
make_peer numpy_c numpy_c
make_peer keyed keyed
make_peer randomgen randomgen
make_peer randomgen_c randomgen_c
make_peer gsl $CC -O2 -DHAVE_INLINE $here/gsl.c -o $out/bin/gsl -lgsl -lgslcblas -lm
make_peer boost $CXX -O2 $here/boost.cpp -o $out/bin/boost
make_peer std $CXX -O2 $here/std.cpp -o $out/bin/std
make_peer rand rust
make_peer simd_rand simd_rand
make_peer mkl mkl
