"""Words that are not Rill's, without end, for batteries.py: foreign.py RANDU|SHAKE128 SEED.

RANDU: x = 65539 x mod 2^31, whose successive triples are in fifteen planes of the cube (Marsaglia 1968); each word is two of its values,
moved to the top of a half. SHAKE128: the cryptographic function of FIPS 202, of the seed and the number of a block."""

import hashlib
import os
import sys

import numpy as np

FACTOR, MODULUS, BLOCK = 65539, 2**31, 2**16


def randu(seed):
    factors = [1]
    for _ in range(BLOCK):
        factors.append(factors[-1] * FACTOR % MODULUS)
    step, factors = factors[-1], np.array(factors[:-1], np.uint64)
    x = seed | 1
    while True:
        values = (factors * np.uint64(x) % np.uint64(MODULUS)).astype(np.uint32) << np.uint32(1)
        yield values.tobytes()
        x = x * step % MODULUS


def shake128(seed):
    number = 0
    while True:
        yield hashlib.shake_128(f"{seed} {number}".encode()).digest(1 << 20)
        number += 1


def main():
    name, seed = sys.argv[1:]
    try:
        for block in {"RANDU": randu, "SHAKE128": shake128}[name](int(seed)):
            while block:
                block = block[os.write(1, block) :]
    except BrokenPipeError:
        pass


if __name__ == "__main__":
    main()
