"""Rill's Generator from Python beside NumPy's and beside the call of C, in one run: the best of several repetitions.

    RILL_LIBRARY=target/release/librill.so PYTHONPATH=bindings/python python benches/doors/python.py
"""

import ctypes
import timeit

import numpy as np
import rill

N = 1_000_000
SINGLE = """
random(); standard_normal(); normal(1.0, 2.0); exponential(2.0); uniform(1.0, 2.0); poisson(3.0); integers(100);
integers(10, size=10); random(10); normal(0.0, 1.0, 100); choice(5); permutation(10)
"""
# The methods, which are named as the functions in C, and their parameters.
FILLS = (
    ("random",), ("standard_normal",), ("standard_exponential",), ("standard_gamma", 2.5), ("normal", 1.0, 2.0),
    ("poisson", 3.5), ("binomial", 20, 0.3), ("integers", 0, 99), ("integers", 1, 6),
)  # fmt: skip


def best(calls, number, repeat=20):
    """Nanoseconds of one call, of each: they take turns, so that what else the machine does meets all. The first call of a
    turn does not count."""
    rounds = [[timeit.timeit(call, setup=call, number=number) for call in calls] for _ in range(repeat)]
    return [min(times) / number * 1e9 for times in zip(*rounds)]


def in_c(rng, out, name, *given):
    """The fill as C does it: without Python's arguments and without a new array."""
    function = ctypes.CDLL(rill.__library__)["rill_generator_" + name]
    kinds = {int: ctypes.c_int64, float: ctypes.c_double}
    values = [kinds[type(value)](value) for value in given]
    if name == "integers":
        values.append(ctypes.c_bool(True))
    handle, address, n = ctypes.c_void_p(rng._handle.value), ctypes.c_void_p(out.ctypes.data), ctypes.c_size_t(N)
    return lambda: function(handle, *values, address, n)


def fill(rng, out, name, *values):
    """The fill by a method: into an array where the method takes one."""
    if name.startswith(("random", "standard")):
        return lambda: getattr(rng, name)(*values, out=out)
    if name == "integers":
        return lambda: rng.integers(*values, N, endpoint=True)
    return lambda: getattr(rng, name)(*values, N)


def main():
    """Prints both tables."""
    theirs, ours = np.random.Generator(np.random.PCG64(1)), rill.Generator(rill.PCG64(1))
    print("| one call | NumPy, ns | Rill, ns | Rill / NumPy |\n|---|--:|--:|--:|")
    for text in SINGLE.split(";"):
        text = text.strip()
        times = best([eval(f"lambda: rng.{text}", {"rng": rng}) for rng in (theirs, ours)], 2000)
        print(f"| `{text}` | {times[0]:.0f} | {times[1]:.0f} | {times[1] / times[0]:.1f} |")
    print("\n| a million values | NumPy, ns a value | Rill | the call of C | NumPy / Rill | Rill / C |\n|---|--:|--:|--:|--:|--:|")
    for name, *values in FILLS:
        out = np.empty(N, np.int64 if name in ("poisson", "binomial", "integers") else np.float64)
        calls = [way(rng, out, name, *values) for way, rng in ((fill, theirs), (fill, ours), (in_c, ours))]
        numpys, rills, c = (time / N for time in best(calls, 1))
        called = f"{name}({', '.join(map(str, values))})" if values else name
        print(f"| `{called}` | {numpys:.2f} | {rills:.2f} | {c:.2f} | {numpys / rills:.1f} | {rills / c:.2f} |")


if __name__ == "__main__":
    main()
