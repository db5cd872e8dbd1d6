"""Writes math.txt: results of the functions of the GNU C library 2.36, on x86-64 with FMA, and of NumPy's loggam.

A line is a function, its arguments and its result, as hexadecimal bits. Wants Debian 12, a C compiler and NumPy 2.5.5:

    python tests/vectors/make_math.py > tests/vectors/math.txt

Some arguments are chosen so that the C library's result differs on processors without FMA: they show multiplications
and additions that are fused wrongly, or wrongly not fused.
"""

import ctypes
import math
import os
import pathlib
import random
import struct
import subprocess
import sys
import tempfile

import numpy

LIBC = ctypes.CDLL("libm.so.6")
SEED = random.Random(20)
EDGES = [
    0.0, 5e-324, 2.2250738585072009e-308, 2.2250738585072014e-308, 2.0**-60, 2.0**-54, 2.0**-53, 2.0**-29, 2.0**-27,
    2.0**-20, 0.1, 0.125, 0.126, 0.25, 0.2929, 0.34657359, 0.41421, 0.41422, 0.5, 0.75, 0.855469, 0.921875, 0.9375, 0.953125,
    0.96875, 1 - 2.0**-53, 1.0, 1 + 2.0**-52, 1.0397, 1.064697265625, 1.0647, 1.5, 1.5707963267948966, 2.0, 2.426265,
    3.0, 3.141592653589793, 7.0, 38.8, 56.0, 64.0, 708.3, 708.4, 709.78, 709.782712893384, 709.7827128933841, 710.0,
    744.4, 745.13321910194, 745.2, 1023.0, 1024.0, 1075.0, 65537.0, 1e6, 2.0**52 + 1, 2.0**53 - 1, 2.0**63, 1e300,
    1.7976931348623157e308, math.inf, math.nan,
]  # fmt: skip
EDGES += [-x for x in EDGES]
EDGES_32 = EDGES + [x for y in (87.33, 88.72, 88.7228317, 88.7228394, 103.2789, 103.279, 103.972, 103.973) for x in (y, -y)]


def bits(x, kind):
    return struct.pack(">" + kind, x).hex()


def single(x):
    return ctypes.c_float(x).value


def function_of(library, name, kind, count):
    c_type = ctypes.c_double if kind == "d" else ctypes.c_float
    function = getattr(library, name)
    function.argtypes, function.restype = [c_type] * count, c_type
    return function


def line(library, name, kind, *arguments):
    function = function_of(library, name, kind, len(arguments))
    name = name.removeprefix("random_")
    print(name, *(bits(x, kind) for x in arguments), bits(function(*arguments), kind))


def between(low, high, n=80):
    return [low + (high - low) * SEED.random() for _ in range(n)]


def npyrandom(directory):
    archive = pathlib.Path(numpy.random.__file__).parent / "lib" / "libnpyrandom.a"
    shared = f"{directory}/npyrandom.so"
    subprocess.run(["cc", "-shared", "-o", shared, "-Wl,-u,random_loggam", archive, "-lm"], check=True)
    return ctypes.CDLL(shared)


RANGES = {
    "log": between(0, 1) + between(0.93, 1.07) + between(0, 1000),
    "log1p": [-x for x in between(0, 1)] + between(-0.3, 0.5) + between(0, 1000) + between(-1e-6, 1e-6, 40),
    "exp": between(-8, 0) + between(-1, 1) + between(-750, 720) + between(-746, -706, 400),
    "expm1": between(-8, 0) + between(-1.5, 1.5) + between(-45, 715) + between(0, 40),
    "cos": between(0, 3.141592653589793, 200) + between(-1000, 1000, 40),
    "acos": between(-1, 1, 240) + between(0.9, 1, 40) + between(-1, -0.9, 40),
}
RANGES_32 = {
    "logf": between(0, 1) + between(0.9, 1.1) + between(0, 1000),
    "log1pf": between(-1, 0) + between(-0.3, 0.5) + between(0, 1000),
    "expf": between(-8, 0) + between(-105, 89) + between(-105, -86, 40),
}
POWERS = [(x, y) for x in (0.0, 5e-324, 0.3, 1.0, 7.0, 1e300, math.inf, -0.0, -2.0, -math.inf)
          for y in (0.0, 2.0**-66, 0.5, 1.0, 3.0, 4.0, 2.0**53 - 1, 2.0**64, math.inf, -1.0, -2.5, -3.0, -math.inf)]  # fmt: skip
POWERS += [(SEED.random(), 1 / (4 * SEED.random())) for _ in range(150)]
POWERS += [(1 + 100 * SEED.random(), 100 * SEED.random() - 50) for _ in range(150)]
POWERS += [(2.0, y) for y in between(-1080, -1015, 300)] + [(3.0, y) for y in between(640, 650, 20)]
POWERS_32 = [(single(x), single(y)) for x, y in POWERS] + [(2.0, single(y)) for y in between(-152, 129, 100)]

# Arguments of which some are sensitive: as many as it takes to find 60, or all of them.
CANDIDATES = {
    "log": lambda u, v: (1 - u,),
    "log1p": lambda u, v: (-u,),
    "exp": lambda u, v: (-8 * u if v < 0.5 else -708 - 38 * u,),
    "expm1": lambda u, v: (-8 * u,),
    "pow": lambda u, v: (u, 1 / (4 * v)),
    "cos": lambda u, v: (math.pi * u,),
    "acos": lambda u, v: (2 * u - 1,),
}


def candidates():
    source = random.Random(21)
    for name, make in CANDIDATES.items():
        for _ in range(600_000):
            yield name, make(source.random(), source.random())


def results():
    for name, arguments in candidates():
        yield name, arguments, function_of(LIBC, name, "d", len(arguments))(*arguments)


def sensitive():
    without_fma = os.environ | {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-FMA,-FMA_Usable,-FMA4"}
    child = subprocess.run([sys.executable, __file__, "--results"], env=without_fma, stdout=subprocess.PIPE, check=True)
    others = (value for (value,) in struct.iter_unpack("d", child.stdout))
    found = dict.fromkeys(CANDIDATES, 0)
    for (name, arguments, result), other in zip(results(), others, strict=True):
        if result != other and found[name] < 60:
            found[name] += 1
            yield name, arguments
    if min(found.values()) == 0:
        sys.exit(f"no difference without FMA: {found}")


if sys.argv[1:] == ["--results"]:
    sys.stdout.buffer.write(b"".join(struct.pack("d", result) for _, _, result in results()))
    sys.exit()
if numpy.__version__ != "2.5.5":
    sys.exit(f"NumPy {numpy.__version__} is not 2.5.5")
for name, arguments in RANGES.items():
    for x in arguments + [x for x in EDGES if name != "cos" or abs(x) < 1e8 or not math.isfinite(x)]:
        line(LIBC, name, "d", x)
for x, y in POWERS:
    line(LIBC, "pow", "d", x, y)
for name, arguments in RANGES_32.items():
    for x in arguments + [x for x in EDGES_32 if single(abs(x)) < 3.5e38 or not math.isfinite(x)]:
        line(LIBC, name, "f", single(x))
for x, y in POWERS_32:
    line(LIBC, "powf", "f", x, y)
for name, arguments in sensitive():
    line(LIBC, name, "d", *arguments)
with tempfile.TemporaryDirectory() as directory:
    library = npyrandom(directory)
    for x in between(0, 8) + between(0, 200) + between(0, 1e6, 40) + [x / 2 for x in range(1, 40)] + [1e300, 1e-300]:
        line(library, "random_loggam", "d", x)
