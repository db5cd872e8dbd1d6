"""cffi: the library's functions on a bit generator of Python's, and a generator that C frees."""

import cffi
import rill

ffi = cffi.FFI()
ffi.cdef("""
    typedef struct rill_generator rill_generator;
    typedef struct rill_bitgen rill_bitgen;
    int rill_default_rng(uint64_t seed, rill_generator **out);
    int rill_generator_gamma(rill_generator *generator, double shape, double scale, double *out, size_t n);
    void rill_generator_free(rill_generator *generator);
    double rill_bitgen_standard_normal(rill_bitgen *bitgen);
""")
library = ffi.dlopen(rill.__library__)

bits = rill.SFC64(42)
bitgen = ffi.cast("rill_bitgen *", bits.cffi.bit_generator)
with bits.lock:
    print(library.rill_bitgen_standard_normal(bitgen), bits.cffi.next_double(bits.cffi.state))

made = ffi.new("rill_generator **")
out = ffi.new("double[3]")
if library.rill_default_rng(42, made) == 0:
    rng = ffi.gc(made[0], library.rill_generator_free)
    if library.rill_generator_gamma(rng, 2.5, 1.0, out, 3) == 0:
        print(*out)
