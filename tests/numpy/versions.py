"""The examples of docs/numpy-versions.md, and what an installed NumPy gives for them.

    PYTHON tests/numpy/versions.py

runs with any NumPy from 1.10 on, and Python 2.7 or later, and names the examples whose result differs from the row of
that NumPy; test_versions.py does it with the NumPy that Rill follows. multivariate_normal may differ in its last
digits ("about"), and calls that never end are not made.
"""

from __future__ import print_function

import io
import os
import re
import sys
import warnings

import numpy as np

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "numpy-versions.md")
CLASSES = "Generator MT19937 PCG64 PCG64DXSM Philox RandomState SeedSequence SFC64 default_rng".split()


class Example:
    """A call, and its results: eras is a list of the first NumPy of each and its result."""

    def __init__(self, section, call):
        self.section, self.call, self.eras = section, call, []

    def gives(self, version):
        """The answer of that NumPy; None before the first."""
        answers = [answer for first, answer in self.eras if first <= version]
        return answers[-1] if answers else None


def release(text):
    """A version as numbers."""
    return tuple(int(number) for number in re.findall(r"\d+", text)[:3])


def examples():
    """The rows of all tables that have the columns "example" and "gives"; one without an example is a later era."""
    section, header, found = "", None, []
    with io.open(PAGE, encoding="utf-8") as page:
        lines = page.read().splitlines()
    for line in lines:
        if line.startswith("## "):
            section = line[3:]
        if not line.startswith("|"):
            header = None
            continue
        cells = [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        if header is None:
            header = cells
            continue
        if cells[0].startswith("---") or not {"example", "gives"} <= set(header):
            continue
        row = dict(zip(header, cells))
        if row["example"]:
            found.append(Example(section, row["example"]))
        oldest = "1.7" if row["example"].startswith(("R.", "RandomState", "shuffled(R")) else "1.17"
        first = release(row.get("NumPy from", oldest))
        found[-1].eras.append((first, row["gives"]))
    return found


def shuffled(rng, items):
    """A copy, shuffled."""
    items = np.array(items, dtype=int)
    rng.shuffle(items)
    return items


def at(bits, position):
    """A bit generator that was given its own state with another position in the block."""
    state = bits.state
    (state if "buffer_pos" in state else state["state"])["buffer_pos" if "buffer_pos" in state else "pos"] = position
    bits.state = state
    return bits


def seeded_twice(kind):
    """A normal value of numpy.random, on a bit generator that was seeded before and after another one."""
    before = np.random.get_bit_generator()
    np.random.set_bit_generator(kind(5))
    try:
        for _ in range(2):
            np.random.seed(7)
            gauss = np.random.standard_normal()
    finally:
        np.random.set_bit_generator(before)
    return gauss


def thrown_away(bits, size):
    """The word that comes after those of random_raw(size, output=False)."""
    bits.random_raw(size, output=False)
    return bits.random_raw()


def told(value):
    """A value as the page has it."""
    if isinstance(value, (tuple, list)):
        return " ".join(text for text in map(told, value) if text)
    if isinstance(value, np.ndarray):
        return " ".join(told(item) for item in value.ravel())
    if isinstance(value, np.float32):
        return str(value)
    if isinstance(value, (float, np.floating)):
        return repr(float(value))
    if isinstance(value, (bytes, bytearray)):
        return " ".join(str(byte) for byte in bytearray(value))
    # A bit generator, whose state was set.
    return "accepted" if hasattr(value, "capsule") else str(int(value))


def evaluated(call, module=np.random):
    """The result of a call, or the error that it raises, with the classes of numpy.random or of a similar module."""
    names = {name: getattr(module, name) for name in CLASSES if hasattr(module, name)}
    names.update(np=np, shuffled=shuffled, at=at, seeded_twice=seeded_twice, thrown_away=thrown_away)
    names["R"] = names["RandomState"](12345)
    if "Generator" in names:
        names["G"] = names["Generator"](names["PCG64"](12345))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return told(eval(call, names))
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


def agree(found, expected):
    """Whether a result is that of the page: exactly, or to twelve digits after "about"."""
    if not expected.startswith("about "):
        return found == expected
    pairs = zip(found.split(), expected.split()[1:])
    return all(abs(float(a) / float(b) - 1) < 1e-12 for a, b in pairs)


def main():
    version, tried, wrong = release(np.__version__), 0, 0
    for example in examples():
        expected = example.gives(version)
        if expected in (None, "never ends", "undefined", "crashes"):
            continue
        tried += 1
        found = evaluated(example.call)
        if not agree(found, expected):
            wrong += 1
            print("%s: %s gives %s, not %s" % (np.__version__, example.call, found, expected))
    print("NumPy %s: %d examples, %d of them wrong" % (np.__version__, tried, wrong))
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
