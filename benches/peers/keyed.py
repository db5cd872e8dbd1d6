"""Runs keyed.c on a Philox of NumPy's: `make bench-peers`, then target/peers/bin/keyed."""

import ctypes
import os
import sys

# A process with more threads than one takes locks.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

if np.__version__ != "2.5.5":
    sys.exit(f"the peer is NumPy 2.5.5, not {np.__version__}")
run = ctypes.CDLL(sys.argv[1]).keyed
run.argtypes = [ctypes.c_void_p]
run(np.random.Philox(1).ctypes.bit_generator)
