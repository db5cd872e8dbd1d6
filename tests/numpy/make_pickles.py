"""Writes tests/data/pickles/<version>.json: pickles of every kind of object, made by the NumPy that runs this.

    PYTHON tests/numpy/make_pickles.py [FOLDER]

Committed are those of NumPy 1.16.6 (Python 2.7 and 3.7), 1.21.6, 1.26.4, 2.0.2, 2.4.6 and 2.5.5. Each entry has the pickle
(base64), its object, and NumPy's next draws. An MT19937 is large, so not all of its protocols are there.
Runs under Python 2.7 and 3.6 and later.
"""
from __future__ import print_function

import base64
import json
import os
import pickle
import sys

import numpy as np

MODERN = hasattr(np.random, "Generator")
KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]


def next_words(bit_generator):
    """Words of 32 bits, the first of which may be an unused half, and the native words after them."""
    halves = np.random.Generator(bit_generator).integers(0, 2**32, size=2, dtype=np.uint32)
    return {"halves": [str(word) for word in halves], "words": [str(word) for word in bit_generator.random_raw(6)]}


def spawned(bit_generator):
    """The first words of the next child, if the seed sequence is in the pickle."""
    if int(np.__version__.split(".")[0]) < 2 or bit_generator.seed_seq is None:
        return None
    return [str(word) for word in bit_generator.spawn(1)[0].random_raw(2)]


def protocols():
    return range(pickle.HIGHEST_PROTOCOL + 1)


def entry(name, what, data, **expected):
    return dict(expected, name=name, object=what, pickle=base64.b64encode(data).decode("ascii"))


def legacy_entries():
    for protocol in protocols():
        for drawn in (0, 1, 3) if protocol == 2 else (1,):
            state = np.random.RandomState(12345)
            state.standard_normal(drawn)
            data = pickle.dumps(state, protocol)
            tuple_data = pickle.dumps(state.get_state(), protocol)
            draws = [repr(float(x)) for x in state.standard_normal(3)]
            words = [str(word) for word in state.randint(0, 2**32, size=4, dtype=np.uint64)]
            for what, bytes_of in (("random_state", data), ("state_tuple", tuple_data)):
                if what == "state_tuple" and protocol != 2:
                    continue
                name = "%s-drawn%d-protocol%d" % (what, drawn, protocol)
                yield entry(name, what, bytes_of, normals=draws, words=words)


def swapped(value):
    """The same state with arrays in the other byte order."""
    if isinstance(value, dict):
        return {key: swapped(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        return value.astype(value.dtype.newbyteorder())
    return value


def modern_entries():
    for kind in KINDS:
        if not hasattr(np.random, kind):
            continue
        for protocol in (2, pickle.HIGHEST_PROTOCOL) if kind == "MT19937" else protocols():
            seed = np.random.SeedSequence([7, 2**40 + 5], spawn_key=(3, 1))
            seed.spawn(2)
            bit_generator = getattr(np.random, kind)(seed)
            bit_generator.random_raw(5)
            generator = np.random.Generator(bit_generator)
            generator.integers(0, 2**32, dtype=np.uint32)
            random_state = np.random.RandomState(bit_generator)
            random_state.standard_normal(1)
            state = bit_generator.state
            made = [
                ("bit_generator", pickle.dumps(bit_generator, protocol)),
                ("generator", pickle.dumps(generator, protocol)),
                ("random_state", pickle.dumps(random_state, protocol)),
                ("state_dict", pickle.dumps(state, protocol)),
                ("state_dict_swapped", pickle.dumps(swapped(state), protocol)),
            ]
            full = pickle.dumps(random_state.get_state(legacy=False), protocol)
            gauss = random_state.get_state(legacy=False)
            expected, child = next_words(bit_generator), spawned(bit_generator)
            for what, data in made:
                name = "%s-%s-protocol%d" % (kind, what, protocol)
                has_child = child if what in ("bit_generator", "generator", "random_state") else None
                yield entry(name, what, data, kind=kind, child=has_child,
                            gauss=repr(gauss["gauss"]) if what == "random_state" else None, **expected)
            yield entry("%s-full_state-protocol%d" % (kind, protocol), "full_state", full, kind=kind,
                        child=None, gauss=repr(gauss["gauss"]), **expected)


def seed_sequence_entries():
    cases = [
        ("integer", 2**70 + 3, (), 4),
        ("zero", 0, (0,), 4),
        ("list", [1, 2, 2**33], (), 4),
        ("array", np.array([5, 6, 7], dtype=np.uint32), (9, 8), 4),
        ("array64", np.array([5, 2**40], dtype=np.uint64), (2**32,), 8),
        ("scalars", [np.int64(5), np.uint8(6)], (np.int32(4),), 5),
    ]
    for label, entropy, key, pool_size in cases:
        for protocol in protocols():
            sequence = np.random.SeedSequence(entropy, spawn_key=key, pool_size=pool_size)
            sequence.spawn(3)
            data = pickle.dumps(sequence, protocol)
            words = [str(word) for word in sequence.generate_state(6)]
            child = [str(word) for word in sequence.spawn(1)[0].generate_state(2)]
            yield entry("%s-protocol%d" % (label, protocol), "seed_sequence", data, words=words, child=child)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "data", "pickles")
    entries = list(legacy_entries())
    if MODERN:
        entries += list(modern_entries()) + list(seed_sequence_entries())
    version = "%s-python%d" % (np.__version__, sys.version_info[0])
    with open(os.path.join(folder, version + ".json"), "w") as out:
        json.dump({"numpy": np.__version__, "entries": entries}, out, indent=0, sort_keys=True)
        out.write("\n")
    print(version, len(entries), "pickles")


if __name__ == "__main__":
    main()
