"""The stubs: a typed program under mypy --strict, which finds what is wrong in others, and mypy's comparison with the classes."""

import os
import pathlib
import subprocess
import sys

import pytest

pytest.importorskip("mypy.api", reason="mypy is not here")

HERE = pathlib.Path(__file__).resolve().parent

WRONG = """
import numpy as np
import rill
rng = rill.default_rng(42)
rng.normal("0")
rng.normal(size="3")
rng.binomial(10.5, 0.5)
rng.standard_exponential(method="ziggurat")
rng.standard_normal(out=np.empty(3, np.int64))
rng.norml()
rill.PCG64(1, 2)
rill.PCG32(42, increment=54)
rill.SFC64(1).advance(3)
rng.multivariate_normal([0], [[1]], method="lu")
text: str = rng.bytes(3)
"""


@pytest.fixture(scope="module")
def mypy(tmp_path_factory):
    """Runs a tool of mypy on the package that is imported here."""
    cache = tmp_path_factory.mktemp("mypy")
    environment = {**os.environ, "MYPYPATH": os.fspath(HERE.parent), "MYPY_CACHE_DIR": os.fspath(cache)}
    environment["PYTHONPATH"] = os.fspath(HERE.parent)

    def run(*arguments):
        command = [sys.executable, "-m", *arguments]
        return subprocess.run(command, env=environment, cwd=HERE, capture_output=True, text=True)

    return run


def test_a_typed_program_is_right(mypy):
    found = mypy("mypy", "--strict", "typed.py")
    assert found.returncode == 0, found.stdout + found.stderr


def test_it_runs():
    exec(compile((HERE / "typed.py").read_text(), "typed.py", "exec"), {})


def test_what_is_wrong_is_found(mypy, tmp_path):
    program = tmp_path / "wrong.py"
    program.write_text(WRONG)
    found = mypy("mypy", "--strict", str(program))
    lines = {int(line.split(":")[1]) for line in found.stdout.splitlines() if ": error:" in line}
    assert lines == set(range(5, WRONG.count("\n") + 1)), found.stdout


def test_the_stubs_are_those_of_the_classes(mypy):
    found = mypy("mypy.stubtest", "rill", "--ignore-missing-stub", "--allowlist", "stubtest.allow")
    assert found.returncode == 0, found.stdout + found.stderr
