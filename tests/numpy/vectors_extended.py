"""Vectors of randomgen's ExtendedGenerator, for make_vectors.py.

`extended` gives those that are the same to the bit. BLAS has a part in the others, which `python vectors_extended.py` writes
to tests/vectors/extended_rounded.txt, with a comment that explains the format; tests/extended.rs reads it.
"""

import pathlib

import numpy as np
from randomgen import ExtendedGenerator

# loc, gamma, relation; None is the default.
COMPLEX = [
    (None, None, None), (1.5 - 2j, None, None), (None, 2.5, None), (None, None, 0.25 + 0.5j), (3 + 4j, 2.0, -1.9 + 0.3j),
    (0j, 1.0, 1j), (0j, 1.0, -1j), (0j, 1.0, 1 + 0j), (0j, 1.0, -1 + 0j), (-1 - 1j, 0.0, 0j), (1e300j, 1e-100, 3e-101 - 4e-101j),
    (0j, 1e300, 0.6e300 + 0.8e300j), (complex(np.inf, -np.inf), 1.0, 0j),
]  # fmt: skip


def pair(number):
    return None if number is None else [float(np.real(number)), float(np.imag(number))]


def extended(line, sources):
    """Words, complex normal values, and Wishart matrices of as many degrees of freedom as dimensions."""
    eg = lambda s: ExtendedGenerator(s.bg)
    for i, n in enumerate([0, 1, 2, 7, 257]):
        for source in sources(i):
            yield line(source, "generator.uintegers", [n], lambda s: eg(s).uintegers(n))
            yield line(source, "generator.uintegers_u32", [n], lambda s: eg(s).uintegers(n, bits=32))
    for i, case in enumerate(COMPLEX):
        given = {name: x for name, x in zip(("loc", "gamma", "relation"), case) if x is not None}
        for n in (0, 1, 2, 301):
            draw = lambda s: eg(s).complex_normal(**given, size=n).view(np.float64)
            yield line(list(sources(i))[(i + n) % 10], "generator.complex_normal", [*map(pair, case), n], draw)
    i = 0
    for dim in (0, 1, 2, 3, 5, 12):
        for df in sorted({max(dim, 1), dim + 1, dim + 2, 2 * dim + 5, 2**40, 2**63 - 1}):
            for n in (0, 1, 30):
                rescale, i = bool((i + n) % 2), i + 1
                draw = lambda s: eg(s).standard_wishart(df, dim, n, rescale)
                yield line(list(sources(i))[i % 10], "generator.standard_wishart", [df, dim, rescale, n], draw)


METHODS = ["svd", "eigh", "cholesky", "factor"]


def covariance(k, rng):
    """Eigenvalues that differ clearly."""
    basis, _ = np.linalg.qr(rng.standard_normal((k, k)))
    cov = (basis * np.linspace(1, k + 1, k)) @ basis.T
    return (cov + cov.T) / 2


def parts(cov):
    """gamma and relation of complex numbers whose interleaved parts have that covariance."""
    rr, ri, ir, ii = cov[::2, ::2], cov[::2, 1::2], cov[1::2, ::2], cov[1::2, 1::2]
    gamma, relation = rr + ii + 1j * (ir - ri), rr - ii + 1j * (ir + ri)
    return (gamma + gamma.conj().T) / 2, (relation + relation.T) / 2


def rounded():
    """Lines of extended_rounded.txt."""
    text = lambda array: " ".join(map(repr, np.ascontiguousarray(array).view(np.float64).ravel().tolist())) or "-"
    tell = lambda call, inputs, draw: " | ".join(
        [call, *map(text, inputs), text(draw(eg := ExtendedGenerator(np.random.PCG64(7)))), repr(float(eg.random()))]
    )
    rng = np.random.default_rng(25)
    for dim, df in ((2, 1), (3, 1), (3, 2), (8, 5)):
        yield tell(f"standard_wishart - {df} {dim} -1", [[]], lambda eg: eg.standard_wishart(df, dim, 3))
    for dim in (1, 2, 3, 5, 8):
        for df in sorted({1, dim - 1, dim, 2 * dim + 1} - {0}):
            for method in METHODS:
                scale = covariance(dim, rng)
                draw = lambda eg: eg.wishart(df, scale, 3, method=method, check_valid="raise")
                yield tell(f"wishart {method} {df} {dim} {dim}", [scale], draw)
    for dim, rank in ((2, 1), (3, 2), (3, 1), (5, 3), (6, 5), (3, 0), (3, 7), (4, -1)):
        for method in METHODS[:3]:
            scale = covariance(dim, rng)
            draw = lambda eg: eg.wishart(dim + 2, scale, 3, method=method, rank=rank, check_valid="ignore")
            yield tell(f"wishart {method} {dim + 2} {dim} {rank}", [scale], draw)
    for dim, rank in ((3, 2), (4, 2), (5, 4)):
        x = rng.standard_normal((dim, rank))
        draw = lambda eg: eg.wishart(dim, x @ x.T, 3, method="cholesky", rank=rank, check_valid="raise")
        yield tell(f"wishart cholesky {dim} {dim} {rank}", [x @ x.T], draw)
    for dim in (1, 2, 3, 6):
        for method in METHODS[:3]:
            loc = rng.standard_normal(2 * dim).view(complex)
            gamma, relation = parts(covariance(2 * dim, rng))
            for g, r in ((None, None), (gamma, None), (gamma, relation)):
                inputs = [loc, [] if g is None else g, [] if r is None else r]
                draw = lambda eg: eg.multivariate_complex_normal(loc, g, r, 3, check_valid="raise", method=method)
                if method == "cholesky" or g is None or r is not None:
                    yield tell(f"multivariate_complex_normal {method} 0 {dim} -1", inputs, draw)


if __name__ == "__main__":
    path = pathlib.Path(__file__).resolve().parents[1] / "vectors" / "extended_rounded.txt"
    head = (
        "# call method df dim rank | parameters, each between bars, - for none | three draws | the next double; PCG64 of seed 7,\n"
        "# randomgen 2.5.1. Written by tests/numpy/vectors_extended.py.\n"
    )
    path.write_text(head + "".join(f"{line}\n" for line in rounded()))
