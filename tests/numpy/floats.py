"""Known answers for NumPy's floats, where the C library under NumPy has another log1pf.

glibc 2.41 changed the last bits of log1pf, and with it one to three of a million values of the distributions below, in
NumPy. Rill's stay those of glibc 2.36 to 2.40 (docs/numpy-versions.md). `floats.txt` has checksums of NumPy's values with
those: of the whole of one test, and by the test's name. Rill's values are compared with them on every host; with NumPy's
own, where it has the same log1pf.

`RILL_WRITE_FLOATS=1 python -m pytest tests/numpy/test_generator_continuous.py` writes the file, on such a host.
"""

import hashlib
import os
from pathlib import Path

import numpy as np

from twins import same

FILE = Path(__file__).with_name("floats.txt")
# Those that call log1pf.
NAMES = {"standard_normal_f32", "standard_exponential_f32", "standard_gamma_f32"}
# A value that the change has moved by one bit.
SAMPLE = np.random.Generator(np.random.SFC64(3)).standard_exponential(487_796, dtype=np.float32)[-1].view(np.uint32)
OLDER, NEWER = 0x41216C7E, 0x41216C7F
LIVE = SAMPLE == OLDER
assert LIVE or SAMPLE == NEWER, f"NumPy's value is neither of those: {SAMPLE:#x}"


def known():
    """The checksums by the names of the tests."""
    return dict(line.rsplit(" ", 1) for line in FILE.read_text().splitlines()) if FILE.exists() else {}


class Floats:
    """The values of one distribution in one test."""

    def __init__(self, test, name):
        self.test, self.counted = test, name in NAMES
        self.theirs, self.ours = hashlib.sha256(), hashlib.sha256()

    def same(self, theirs, ours):
        """The same bits, where NumPy has the same log1pf or needs none."""
        if LIVE or not self.counted:
            same(theirs, ours)
        self.theirs.update(np.ascontiguousarray(theirs).tobytes())
        self.ours.update(np.ascontiguousarray(ours).tobytes())

    def finish(self):
        """All values of the test are the known ones."""
        if not self.counted:
            return
        answers = known()
        if os.environ.get("RILL_WRITE_FLOATS"):
            assert LIVE, "NumPy's floats are others on this host"
            answers[self.test] = self.theirs.hexdigest()
            FILE.write_text("".join(f"{test} {answers[test]}\n" for test in sorted(answers)))
        assert self.ours.hexdigest() == answers[self.test]
