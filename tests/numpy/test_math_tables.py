"""The tables and coefficients of src/math are those that tests/vectors/make_math_tables.py computes."""

import subprocess
import sys

import tables


def test_they_are_as_defined():
    script = tables.ROOT / "tests" / "vectors" / "make_math_tables.py"
    check = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True)
    assert check.returncode == 0, check.stderr
