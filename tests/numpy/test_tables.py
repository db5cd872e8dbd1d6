"""Rill's tables of numbers are NumPy's and the C library's."""

import sys

import pytest

import tables

TABLES = dict(tables.tables())
RECORDED = dict(line.split(" | ") for line in tables.FILE.read_text().splitlines() if line[0] != "#")


def test_each_has_its_checksum():
    assert {name: tables.told(numbers) for name, numbers in TABLES.items()} == RECORDED


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the libraries of Linux")
@pytest.mark.parametrize("name", TABLES)
def test_numpy_computes_with_the_same(name):
    assert tables.stands_somewhere(name, TABLES[name])
