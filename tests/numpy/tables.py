"""The tables of numbers in src, and the same tables in NumPy's library, in those of other packages whose streams are ours
(package in api/*.toml), or in the C library's mathematics.

`python tables.py` looks for each of them there, and records its checksum in tests/vectors/tables.txt, which tests/tables.rs
compares with the source wherever `cargo test` runs. A line is: file name | numbers hash, the FNV-1a hash of the numbers'
bytes.
"""

import importlib.util
import pathlib
import re
import struct

from make_vectors import API, fnv1a

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE = ROOT / "tests" / "vectors" / "tables.txt"
ITEM = re.compile(r"\b(?:static|const) (\w+): (\[[^=\n]*\]) = ([^;]*);")
NUMBER = re.compile(r"-?(?:0x[0-9a-f_]+|\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?)$", re.IGNORECASE)
FORMATS = {"u32": "<I", "u64": "<Q", "f32": "<f", "f64": "<d", "i64": "<q"}
FEWEST = 3


def pack(kind, number):
    number = number.replace("_", "")
    if "0x" in number:
        return struct.pack("<I" if kind == "u32" else "<Q", int(number, 16))
    return struct.pack(FORMATS[kind], float(number) if kind[0] == "f" else int(number))


def tables():
    """Each table: its file and name, and the bytes of its numbers."""
    for path in sorted(ROOT.glob("src/**/*.rs")):
        name_of_file = path.relative_to(ROOT).as_posix()
        if "/tests" in name_of_file:
            continue
        for name, kind, body in ITEM.findall(path.read_text().split("#[cfg(test)]")[0]):
            words = re.sub(r"//[^\n]*|\brows\b", "", body).replace("[", " ").replace("]", " ")
            words = re.split(r"[\s,()]+", words.strip(" \n(),"))
            words = [word for word in words if word]
            if len(words) >= FEWEST and all(NUMBER.match(word) for word in words):
                yield f"{name_of_file} {name}", [pack(kind.strip("[").split(";")[0], word) for word in words]


def libraries():
    """The bytes of the packages' compiled modules, as far as they are installed, and of the library of the C functions that
    NumPy calls."""
    others = {entry["package"] for entry in API["distributions"] + API["bit_generators"] if "package" in entry}
    for spec in map(importlib.util.find_spec, ["numpy.random", *sorted(others)]):
        for path in pathlib.Path(spec.origin).parent.glob("*.so") if spec else []:
            yield path.read_bytes()
    maps = pathlib.Path("/proc/self/maps").read_text()
    for path in sorted(set(re.findall(r"/\S*/libm[.-]\S*", maps))):
        yield pathlib.Path(path).read_bytes()


LIBRARIES = list(libraries())


def stands(data):
    return any(data in library for library in LIBRARIES)


def stands_somewhere(name, numbers):
    """Whether the table is in one of these libraries, as a whole or row by row."""
    if stands(b"".join(numbers)):
        return True
    if name.endswith("mt19937/jump.rs POLYNOMIAL"):
        return stands(b"".join(number + bytes(4) for number in numbers))
    if len(numbers) < 16:
        # Coefficients one by one, as instructions use them; compilers also subtract the negated number.
        opposite = lambda number: number[:7] + bytes([number[7] ^ 0x80])
        return all(stands(number) or stands(opposite(number)) for number in numbers)
    if name.endswith("pow.rs CENTRES"):
        # Each row has an unused item.
        rows = [numbers[i : i + 3] for i in range(0, len(numbers), 3)]
        return stands(b"".join(first + bytes(8) + b"".join(rest) for first, *rest in rows))
    if "tables/acos.rs BELOW" in name:
        return any(rows_apart(library, numbers, width) for library in LIBRARIES for width in range(9, 14))
    return False


def rows_apart(library, numbers, width):
    """Whether rows of so many numbers are there in order, all at one distance."""
    rows = [b"".join(numbers[i : i + width]) for i in range(0, len(numbers), width)]
    if len(numbers) % width:
        return False
    places, start = [], library.find(rows[0])
    while start >= 0:
        places.append(start)
        start = library.find(rows[0], start + 8)
    for first in places:
        step = library.find(rows[1], first) - first
        if 0 < step <= 8 * (width + 8) and all(library[first + step * i :].startswith(row) for i, row in enumerate(rows)):
            return True
    return False


def told(numbers):
    return f"{len(numbers)} {fnv1a(b''.join(numbers)):016x}"


if __name__ == "__main__":
    lines = ["# Checksums of the tables in src, found in NumPy's library or the C library. Written by tests/numpy/tables.py."]
    for name, numbers in tables():
        assert stands_somewhere(name, numbers), f"{name} is neither NumPy's nor another package's"
        lines.append(f"{name} | {told(numbers)}")
    FILE.write_text("\n".join(lines) + "\n")
