"""Goes on from the file that checkpoint.c wrote, and writes one from which it goes on: python checkpoint.py FILE NEW_FILE."""

import json
import pickle
import sys

import h5py
import numpy as np

with h5py.File(sys.argv[1]) as file:
    x = file["x"]
    rng = np.random.default_rng()
    rng.bit_generator.state = json.loads(x.attrs["numpy_state"])
    print(*(f"{value:.17g}" for value in rng.standard_normal(4)))
    # What C wrote into the dataset are the twelve values before these.
    again = np.random.default_rng(42)
    print(np.array_equal(x[:], again.standard_normal(12)), rng.bit_generator.state["state"] != again.bit_generator.state["state"])

with h5py.File(sys.argv[2], "w") as file:
    rng = np.random.Generator(np.random.MT19937(7))
    x = file.create_dataset("x", data=rng.standard_normal(4), maxshape=(None,))
    x.attrs["numpy_state"] = json.dumps(rng.bit_generator.state, default=lambda key: key.tolist())
    x.attrs["pickle"] = np.frombuffer(pickle.dumps(rng), np.uint8)
