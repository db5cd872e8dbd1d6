"""NumPy's own C code as a peer of the benchmark: the loops are in numpy_c.c, the bit generators are NumPy's, or randomgen's
if the second argument says so."""

import ctypes
import sys

import numpy as np

if np.__version__ != "2.5.5":
    sys.exit(f"the peer is NumPy 2.5.5, not {np.__version__}")

kinds = np.random
if sys.argv[2:] == ["randomgen"]:
    import randomgen as kinds

time = ctypes.CDLL(sys.argv[1]).numpy_c_time
time.argtypes = [ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
time.restype = ctypes.c_double

bit_generators = {}
out = np.zeros(1)
for line in sys.stdin:
    name, kind, n = line.split()
    kind = kind.removeprefix("randomgen.") if kinds is not np.random else kind
    if not hasattr(kinds, kind):
        print("unsupported", flush=True)
        continue
    if kind not in bit_generators:
        bit_generator = getattr(kinds, kind)(12345)
        bit_generators[kind] = bit_generator, bit_generator.ctypes.bit_generator
    if len(out) < int(n):
        out = np.zeros(int(n))
    nanoseconds = time(name.encode(), bit_generators[kind][1], out.ctypes.data, int(n))
    print("unsupported" if nanoseconds < 0 else nanoseconds, flush=True)
