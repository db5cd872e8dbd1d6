"""Computes the tables of cos, acos, exp and pow in src/math/tables from their definitions.

    python tests/vectors/make_math_tables.py            writes the files
    python tests/vectors/make_math_tables.py --check    writes nothing, and fails if a file differs

Both fail if a coefficient in src/math/acos.rs or src/math/cos.rs is not the one defined here. Needs mpmath. The
tables of log, logf and powf are not computed: their authors searched for points with good logarithms.

The numbers equal those that the GNU C library computes with: in exp and pow those of the Arm Optimized Routines, in cos
and acos those of the IBM Accurate Mathematical Library. Each is the double nearest to its definition, except 395 of the
latter, low parts and highest coefficients, which OFFSETS lists. These differ by some units in the last place (ulp),
rounding errors of the authors' arithmetic of about 112 bits on very small numbers. No definition yields these errors;
they are kept so that the tables are equal. No result is known that they change: of 10^8 values of vonmises none
differs.
"""

import math
import pathlib
import re
import struct
import sys

from mpmath import mp, mpf

mp.prec = 250
MATH = pathlib.Path(__file__).resolve().parents[2] / "src" / "math"

# The C library's number less the double next to the definition, in ulp. In a table: its columns, and for each the rows.
OFFSETS = {
    "COS": {0: "0 0 14"},
    "SINES": {
        1: """
            0 0 -1 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 -39 0 0 0 -1 0 0 0 0 0 -1 -1 0 1 0 0 0 -2 0 0 0
            0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 -1 0 0 0 0
            -2 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0
        """,
        3: """
            0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 0
            0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 2 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
            0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
        """,
    },
    "BELOW_1_2": {
        6: """
            -18 -5 -16 -15 -21 -14 -21 -9 -11 -11 -6 -2 -4 -7 2 -2 -7 -3 0 -7 -5 0 0 -4 -3 -1 2 -1 -7 -4 -5 -2 0 1 1 -2
            -3 -1 0 0 -2 -2 0 -3 3 -3 0 -3 -1 4 1 1 0 -1 -1 -1 -1 0 0 0 1 0 1 -1 0 2 0 0 2 0 1 -1 -2 -2 -3 -5 -4 -3 0
            -1 -3 0 -1 -2 0 -7 -6 -1 -6 1 0 -5 1 -9 -4 -1
        """,
        7: """
            0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -14 0 -1 0 0 0 -1 0 -1 0 -1 0 -1 0 0 -1 0 0 0 0 0 -1 0 0 0 0 0 0 0 -1 0 0
            -1 0 -1 0 0 0 -1 0 0 -1 0 -1 0 0 0 -1 0 0 0 -1 -1 -2 0 -1 0 0 0 0 0 0 0 -2 0 0 0 -1 0 0 0 0 -1 0 0 -1 -1 0
            -1 0
        """,
    },
    "BELOW_3_4": {
        5: """
            0 0 0 0 1 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
            0 0 0 0 0 0 0 0 0 0 0
        """,
        6: """
            -5 -6 -6 -3 -2 -6 -5 -5 -8 -4 -1 -3 -4 -2 -1 -2 -2 -5 -1 -2 -4 -4 -3 0 -1 -1 -1 -1 -1 -1 -2 -2 -2 -1 -1 -1
            0 -1 -1 0 -1 -1 -1 -1 -1 0 -1 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 -1 0 0
        """,
        7: """
            -72 281 39 2162 -1827 3035 641 1086 912 4292 4086 2077 923 1061 2360 1190 1629 2114 -238 1933 2788 2212
            1373 1193 501 797 834 1494 527 1029 1336 1042 758 615 1105 73 530 617 274 603 195 454 514 322 180 224 315
            199 185 415 341 151 199 162 106 121 167 205 148 194 41 38 60 35
        """,
        8: """
            0 -1 0 -1 0 0 0 -1 0 0 0 -1 0 0 0 0 -1 0 0 0 0 -1 -1 -1 -1 0 -1 -9 -1 0 0 0 -42 0 -1 0 0 0 0 -1 -1 0 -6 0 0
            -1 -1 -1 0 0 -1 0 -4 0 -1 -1 0 0 0 0 0 -1 -1 -1
        """,
    },
    "BELOW_59_64": {
        6: "2 2 1 1 1 1 0 1 1 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
        7: """
            60 66 84 24 27 26 26 41 27 9 13 17 14 10 16 8 6 11 13 7 5 4 3 4 2 3 2 2 1 1 1 1 1 1 0 1 0 0 1 0 0 0 0 0
        """,
        8: """
            -19765 -22317 -11137 -22467 -7544 -4894 -5490 -9001 -8228 -8078 -1957 -2607 -3095 -1201 -3352 -1502 -2077
            -2551 -656 -422 -615 -1297 -88 -645 -328 -608 -102 -213 -158 -154 -143 -80 -76 -87 -89 -53 -39 -36 -21 -10
            -11 -7 -2 -2
        """,
        9: """
            -3 0 -1 -1 -5 0 -1 -1 -1 -1 -1 -1 -1 0 -1 0 0 -24 -1 -2 0 0 0 0 0 0 0 -1 -1 0 -2 0 0 -1 0 0 -1 -2 0 0 0 0 0
            -1
        """,
    },
    "BELOW_61_64": {
        8: "-2 -1 -1 0 -1 0 0 0",
        9: "275 84 160 61 46 22 9 2",
        10: "0 0 0 -70 -1 -3 -1 -1",
    },
    "BELOW_31_32": {
        8: "0 1 0 0",
        9: "1 2 1 0",
        10: "-94 -101 -44 -8",
        11: "0 0 -2 0",
    },
}


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def rounded(name, column, values):
    """The doubles next to the values of a column, with the offsets that are listed for it."""
    offsets = OFFSETS.get(name, {}).get(column, "").split() or [0] * len(values)
    return [float(value) + int(ulps) * math.ulp(float(value)) for value, ulps in zip(values, offsets, strict=True)]


def table(name, rows):
    columns = [rounded(name, column, values) for column, values in enumerate(zip(*rows, strict=True))]
    return list(zip(*columns, strict=True))


def multiple(value, exponent):
    """The multiple of 2^exponent next to the value."""
    return mp.ldexp(mp.nint(mp.ldexp(value, -exponent)), exponent)


def polynomial(coefficients, u):
    return mp.polyval(coefficients[::-1], u)


def derivative(coefficients):
    return [k * c for k, c in enumerate(coefficients)][1:]


def minimax(series, degree, scale, lowest=-1):
    """The polynomial of that degree with the least largest error in [lowest * scale, scale], by the algorithm of Remez.

    The function is given by its power series. The variable below is divided by the scale.
    """
    series = [c * mpf(scale) ** k for k, c in enumerate(series)]
    middle, half, last = mpf(1 + lowest) / 2, mpf(1 - lowest) / 2, degree + 1
    points = [middle - half * mp.cos(mp.pi * k / last) for k in range(last + 1)]
    while True:
        equations = mp.matrix([[u**k for k in range(last)] + [(-1) ** i] for i, u in enumerate(points)])
        solution = mp.lu_solve(equations, mp.matrix([polynomial(series, u) for u in points]))
        error = [c - (solution[k] if k < last else 0) for k, c in enumerate(series)]
        first, second = derivative(error), derivative(derivative(error))
        # Newton's method, to the extremes of the error
        moved = [u - polynomial(first, u) / polynomial(second, u) for u in points[1:-1]]
        change = max(abs(new - old) for new, old in zip(moved, points[1:-1], strict=True))
        points[1:-1] = moved
        if change < mpf(2) ** -50:  # the polynomial is as near as the square of it
            return [solution[k] / mpf(scale) ** k for k in range(last)]


def asin_series(x, terms):
    """asin(x + h) in powers of h. Its derivative D satisfies (1 - (x + h)^2) D' = (x + h) D."""
    d = [mpf(0), 1 / mp.sqrt(1 - x * x)]
    for k in range(terms - 2):
        d.append(((2 * k + 1) * x * d[-1] + k * d[-2]) / ((1 - x * x) * (k + 1)))
    return [mp.asin(x)] + [c / (k + 1) for k, c in enumerate(d[1:])]


def coefficients():
    """File, name and values of the polynomials and of pi / 2 in parts."""
    sine = [mpf(-1) ** k / mp.factorial(2 * k + 1) for k in range(30)]
    versine = [mpf(-1) ** k / mp.factorial(2 * k + 2) for k in range(30)]
    root = [mp.binomial(2 * k, k) / mpf(4) ** k for k in range(50)]
    arcsine = [c / (2 * k + 1) for k, c in enumerate(root)]
    # Minimax polynomials in x^2 of sin(x) / x, (1 - cos(x)) / x^2, sin(x) / x and asin(x) / x, for |x| up to 0.002,
    # 0.002, 1/4 and 1/8. Where the first coefficient is almost 1, it is taken to be 1, and not stored.
    yield "cos", "SIN", minimax(sine, 2, mpf(4) / 10**6, 0)[1:]
    yield "cos", "COS", minimax(versine, 2, mpf(4) / 10**6, 0)
    yield "cos", "TAYLOR", minimax(sine, 5, mpf(1) / 16, 0)[1:]
    yield "acos", "ASIN", minimax(arcsine, 6, mpf(1) / 64, 0)[1:]
    # In x: 1 / sqrt(1 - x) for |x| up to 0.008
    yield "acos", "ROOT", minimax(root, 3, mpf(8) / 1000)
    # Each but the last is the multiple of a power of 2 next to what the others leave of pi / 2.
    rest, parts = mp.pi / 2, []
    for exponent in (-25, -53, -80):
        parts.append(multiple(rest, exponent))
        rest -= parts[-1]
    yield "cos", "PARTS", [*parts, rest]
    for file in ("cos", "acos"):
        yield file, "HALF_PI_LOW", [mp.pi / 2 - mpf(math.pi / 2)]


def wrong_coefficients():
    for file, name, values in coefficients():
        text = (MATH / f"{file}.rs").read_text()
        stored = re.search(rf"const {name}: [^=]* =\s*\[?([^;\]]*)", text)[1]
        stored = [float(number) for number in stored.replace(",", " ").split()]
        if stored != [number for (number,) in table(name, [[value] for value in values])]:
            yield f"{name} in {file}.rs"


def sines():
    for i in range(110):
        sin, cos = mp.sin(mpf(i) / 128), mp.cos(mpf(i) / 128)
        yield [sin, sin - float(sin), cos, cos - float(cos)]


def arcsines(first, last, degree):
    for i in range(int((last - first) * 256)):
        x = mpf(first) + (i + mpf(1) / 2) / 256
        constant, *others = minimax(asin_series(x, 40), degree, mpf(1) / 512)
        high = multiple(mp.asin(x), -51)
        yield [x, *others, constant - high, high]


def powers():
    for k in range(128):
        power = mpf(2) ** (mpf(k) / 128)
        yield bits(float(power / float(power) - 1)), bits(float(power)) - (k << 45)


def logarithms():
    start, step = 0x3FE6955500000000, 1 << 45
    for i in range(128):
        low, high = struct.unpack("<2d", struct.pack("<2Q", start + i * step, start + (i + 1) * step))
        inverse = 2 / (mpf(low) + mpf(high))
        inverse = multiple(inverse, -7 if inverse > 1 else -8)
        log = -mp.log(inverse)
        yield [inverse, multiple(log, -43), log - multiple(log, -43)]


def roots():
    for i in range(128):
        z = (1 + (i % 64 + mpf(1) / 2) / 64) / (2 if i < 64 else 1)
        yield float(mp.nint(10**14 / mp.sqrt(z))) / 10**14


def words(items, separator, width):
    """Lines of so many items."""
    items = list(items)
    return ["    " + separator.join(items[i : i + width]) + "," for i in range(0, len(items), width)]


def rust_rows(name, text, rows):
    rows = table(name, rows)
    lines = ["    [" + ", ".join(f"{bits(number):#018x}" for number in row) + "]," for row in rows]
    kind = f"[[f64; {len(rows[0])}]; {len(rows)}]"
    return rust(name, text, kind, "rows([", lines, "])")


def rust(name, text, kind, opening, lines, closing):
    docs = [f"/// {line}" for line in text.strip().splitlines()]
    return ["", *docs, "#[rustfmt::skip]", f"pub(crate) static {name}: {kind} = {opening}", *lines, f"{closing};"]


def file(title, origin, *tables, imports=True):
    head = ["//! Generated by `tests/vectors/make_math_tables.py`, which tells what each number is.", "//!"]
    head += [f"//! {title}", "//!", *(f"//! {line}" for line in origin.strip().splitlines())]
    return "\n".join(head + ["", "use super::rows;"] * imports + [line for table in tables for line in table]) + "\n"


IBM = """
The numbers equal those of the IBM Accurate Mathematical Library in the GNU C library, bit for bit.
"""
ARM = """
The numbers equal those of the Arm Optimized Routines (Copyright 2018 Arm Limited, MIT OR Apache-2.0 WITH
LLVM-exception), which the GNU C library uses too.
"""


def cos_file():
    text = "For i < 110, x = i / 128: sin(x), its low part, cos(x), its low part."
    return file("The table of `cos`.", IBM, rust_rows("SINES", text, sines()))


def acos_file():
    title = """The tables of `acos`.
//!
//! A row belongs to an interval of 1/256 and its middle x: x, then the coefficients of h, h^2, ... of the minimax
//! polynomial for asin(x + h), |h| <= 1/512 (degree 6 in the first table, then one more from table to table), and its
//! constant as low part and high part; the high part is asin(x), rounded to a multiple of 2^-51."""
    tables = [
        rust_rows("BELOW_1_2", "96 points of [1/8, 1/2).", arcsines(1 / 8, 1 / 2, 6)),
        rust_rows("BELOW_3_4", "64 points of [1/2, 3/4).", arcsines(1 / 2, 3 / 4, 7)),
        rust_rows("BELOW_59_64", "44 points of [3/4, 59/64).", arcsines(3 / 4, 59 / 64, 8)),
        rust_rows("BELOW_61_64", "8 points of [59/64, 61/64).", arcsines(59 / 64, 61 / 64, 9)),
        rust_rows("BELOW_31_32", "4 points of [61/64, 31/32).", arcsines(61 / 64, 31 / 32, 10)),
    ]
    text = "For the middles z of 64 parts of [1/2, 1), then of 64 of [1, 2): 1 / sqrt(z), to 14 decimals."
    lines = words((repr(root) for root in roots()), ", ", 6)
    return file(title, IBM, *tables, rust("ROOTS", text, "[f64; 128]", "[", lines, "]"))


def exp_file():
    text = "For k < 128, as bits: the relative error T of H, then H - k * 2^45, where 2^(k/128) = H * (1 + T)."
    lines = words((f"{word:#018x}" for row in powers() for word in row), ", ", 4)
    title = "The table of `exp` and of the second half of `pow`."
    return file(title, ARM, rust("POWERS", text, "[u64; 256]", "[", lines, "]"), imports=False)


def pow_file():
    text = """
For each of 128 intervals: 1 / c, log(c) rounded to a multiple of 2^-43, and what the rounding took from it. c is near
the interval's middle: 1 / c is a multiple of 1/128, or of 1/256 where it is below 1.
"""
    title = "The table of the first half of `pow`, a logarithm with 15 bits beyond a double."
    return file(title, ARM, rust_rows("CENTRES", text, logarithms()))


def main():
    wrong = list(wrong_coefficients())
    for name, make in {"acos": acos_file, "cos": cos_file, "exp": exp_file, "pow": pow_file}.items():
        path, text = MATH / "tables" / f"{name}.rs", make()
        if sys.argv[1:] == ["--check"]:
            wrong += [] if path.read_text() == text else [f"tables/{name}.rs"]
        else:
            path.write_text(text)
    if wrong:
        sys.exit("not what is defined: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
