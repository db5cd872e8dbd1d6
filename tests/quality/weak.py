"""Words of RANDU, without end: x = 65539 x mod 2^31, whose successive triples are in fifteen planes of the cube (Marsaglia 1968). The
control of batteries.py: each word is two of its values, moved to the top of a half."""

import os
import sys

import numpy as np

FACTOR, MODULUS, BLOCK = 65539, 2**31, 2**16


def main():
    factors = [1]
    for _ in range(BLOCK):
        factors.append(factors[-1] * FACTOR % MODULUS)
    step, factors = factors[-1], np.array(factors[:-1], np.uint64)
    x = int(sys.argv[1]) | 1
    try:
        while True:
            values = (factors * np.uint64(x) % np.uint64(MODULUS)).astype(np.uint32) << np.uint32(1)
            os.write(1, values.tobytes())
            x = x * step % MODULUS
    except BrokenPipeError:
        pass


if __name__ == "__main__":
    main()
