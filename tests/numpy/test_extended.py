"""The methods of randomgen's ExtendedGenerator that NumPy's Generator does not have.

Bit by bit, except what randomgen leaves to BLAS and LAPACK: there within 1e-10 of the largest value of a draw.
"""

import itertools
import warnings

import numpy as np
import pytest
import randomgen

from rill import C, F, RillError
from test_multivariate_normal import CHECK as NAMES, covariances
from twins import ALL, SIZES, Twins, same, same_end
from vectors_extended import METHODS, parts

assert randomgen.__version__ == "2.5.1", "the values are those of randomgen 2.5.1"

CHECK = {name: C[f"RILL_CHECK_VALID_{number}"] for name, number in NAMES.items()}
BOUND = 1e-10
ERRORS = (ValueError, np.linalg.LinAlgError)


def theirs(twins):
    return randomgen.ExtendedGenerator(twins.numpy)


def uintegers(twins, n, bits):
    out = np.full(n, 7, f"u{bits // 8}")
    F["rill_generator_uintegers" + ("" if bits == 64 else "_u32")].call(twins.generators[1], out, n)
    return out


def complex_normal(twins, loc, gamma, relation, n):
    out = np.full(n, 7, complex)
    given = [None if x is None else np.array([x], complex).view(float) for x in (loc, gamma, relation)]
    F["rill_generator_complex_normal"].call(twins.generators[1], *given, out.view(float), n)
    return out


def standard_wishart(twins, df, dim, n, rescale=True):
    out = np.full((n, dim, dim), 7.0)
    F["rill_generator_standard_wishart"].call(twins.generators[1], df, dim, rescale, out, n)
    return out


def wishart(twins, df, scale, n, method="svd", check_valid="raise", tol=1e-8, rank=None):
    scale = np.ascontiguousarray(scale, float)
    dim = len(scale)
    out = np.full((n, dim, dim), 7.0)
    if method == "factor":
        F["rill_generator_wishart_factor"].call(twins.generators[1], df, scale, dim, out, n)
    else:
        options = CHECK[check_valid], tol, dim if rank is None else rank, C[f"RILL_FACTORIZATION_{method.upper()}"]
        F["rill_generator_wishart"].call(twins.generators[1], df, scale, dim, *options, out, n)
    return out


def multivariate_complex_normal(twins, loc, gamma, relation, n, method="svd", check_valid="raise", tol=1e-8):
    loc = np.array(loc, complex)
    out = np.full((n, loc.size), 7, complex)
    given = [None if x is None else np.array(x, complex).view(float) for x in (loc, gamma, relation)]
    options = CHECK[check_valid], tol, C[f"RILL_FACTORIZATION_{method.upper()}"]
    F["rill_generator_multivariate_complex_normal"].call(
        twins.generators[1], *given, loc.size, *options, out.view(float), n
    )
    return out


def close(a, b):
    a, b = np.asarray(a), np.asarray(b)
    assert a.shape == b.shape
    # Of each draw, since degrees of freedom may vary its size.
    scale = np.abs(a).max(axis=tuple(range(1, a.ndim)), initial=1.0, keepdims=True)
    assert (np.abs(a - b) <= BOUND * scale).all()


def agree(numpy, rill, twins, compare=close):
    """The same values, or the same refusal."""
    try:
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            expected = numpy()
    except ERRORS as error:
        with pytest.raises(RillError) as refused:
            rill()
        assert refused.value.message == str(error)
        return False
    compare(expected, rill())
    same_end(twins)
    return True


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("bits", [32, 64])
def test_uintegers(name, bits):
    for seed, n in enumerate(SIZES):
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        same(theirs(twins).uintegers(n, bits=bits), uintegers(twins, n, bits))
        same_end(twins)


@pytest.mark.parametrize("name", ALL)
def test_complex_normal(name):
    draw = np.random.default_rng(3)
    for seed, n in itertools.product(range(20), (0, 1, 2, 500)):
        gamma = draw.exponential()
        turn = np.exp(2j * np.pi * draw.random())
        loc, relation = complex(*draw.normal(size=2)), complex(draw.random() * gamma * turn)
        twins = Twins.seeded(name, seed, n == 2)
        same(theirs(twins).complex_normal(loc, gamma, relation, n), complex_normal(twins, loc, gamma, relation, n))
        same_end(twins)


def test_edges_of_complex_normal():
    edges = [0.0, -0.0, 1.0, -1.0, 2.0, 1e-300, 1e300, np.inf, -np.inf, np.nan]
    for gamma, real, imaginary in itertools.product(edges, repeat=3):
        twins = Twins.seeded("PCG64", 5)
        relation = complex(real, imaginary)
        drawn = lambda: theirs(twins).complex_normal(1 - 1j, gamma, relation, 3)
        agree(drawn, lambda: complex_normal(twins, 1 - 1j, gamma, relation, 3), twins, np.testing.assert_array_equal)
    for imaginary in edges:
        twins = Twins.seeded("PCG64", 5)
        gamma = complex(1, imaginary)
        drawn = lambda: theirs(twins).complex_normal(complex(imaginary, 1), gamma, 0, 3)
        ours = lambda: complex_normal(twins, complex(imaginary, 1), gamma, None, 3)
        agree(drawn, ours, twins, np.testing.assert_array_equal)


@pytest.mark.parametrize("name", ALL)
def test_standard_wishart(name):
    for seed, (dim, n) in enumerate(itertools.product((0, 1, 2, 3, 4, 7, 20), (0, 1, 9))):
        for df in (-1, 0, 1, 2, 3, 6, 7, 8, 20, 1000, 2**53 + 1, 2**63 - 1):
            rescale = bool((seed + df) % 2)
            twins = Twins.seeded(name, seed, n == 1)
            compare = same if df >= dim else close
            drawn = lambda: theirs(twins).standard_wishart(df, dim, n, rescale)
            agree(drawn, lambda: standard_wishart(twins, df, dim, n, rescale), twins, compare)


@pytest.mark.parametrize("method", METHODS)
def test_wishart(method):
    draw = np.random.default_rng(1)
    for dim in range(1, 13):
        for i, scale in enumerate(covariances(dim, draw)):
            for df in {1, max(1, dim - 1), dim, dim + 5}:
                twins = Twins.seeded(ALL[dim % len(ALL)], i, i == 1)
                a = theirs(twins).wishart(df, scale, 4, method=method)
                close(a, wishart(twins, df, scale, 4, method))
                same_end(twins)


def of_rank(dim, rank, draw):
    x = draw.standard_normal((dim, rank))
    return x @ x.T


@pytest.mark.parametrize("check_valid", CHECK)
@pytest.mark.parametrize("method", METHODS[:3])
def test_ranks(method, check_valid):
    """Also of singular scales, for whose draws Cholesky's method leaves what it has not finished."""
    draw = np.random.default_rng(2)
    for dim in (1, 2, 3, 4, 6, 9):
        basis, _ = np.linalg.qr(draw.standard_normal((dim, dim)))
        scales = [(basis * np.geomspace(1, 3**dim, dim)) @ basis.T, np.diag(np.arange(1.0, dim + 1)), np.eye(dim)]
        if method == "cholesky":
            scales += [of_rank(dim, rank, draw) for rank in range(1, dim)] + [-np.eye(dim), np.zeros((dim, dim))]
        for scale in scales:
            scale = (scale + scale.T) / 2
            for rank in (-1, 0, 1, dim - 1, dim, dim + 1):
                if method == "cholesky" and rank == dim and np.linalg.matrix_rank(scale) < dim:
                    continue  # rounding decides whether it is positive definite
                twins = Twins.seeded("PCG64", dim)
                options = dict(method=method, check_valid=check_valid, rank=rank)
                drawn = lambda: theirs(twins).wishart(dim + 1, scale, 2, **options)
                agree(drawn, lambda: wishart(twins, dim + 1, scale, 2, **options), twins)


@pytest.mark.parametrize("dim", [63, 64, 65, 128, 140])
def test_pivots_beyond_a_block(dim):
    draw = np.random.default_rng(dim)
    for scale in (of_rank(dim, dim + 9, draw), of_rank(dim, dim // 2, draw), of_rank(dim, 70 if dim > 70 else 9, draw)):
        twins = Twins.seeded("PCG64", 1)
        options = dict(method="cholesky", check_valid="ignore", rank=dim - 1)
        drawn = lambda: theirs(twins).wishart(dim, scale, 1, **options)
        agree(drawn, lambda: wishart(twins, dim, scale, 1, **options), twins)


@pytest.mark.parametrize("method", METHODS[:3])
def test_refusals_of_wishart(method):
    for df, scale, tol in itertools.product(
        (0, 2), ([[1.0, 2.0], [2.0, 1.0]], [[1.0, 9.0], [0.5, 2.0]], [[-1.0]], [[np.nan]], [[np.inf, 0.0], [0.0, 1.0]]), (1e-8, 10.0)
    ):
        for check_valid in CHECK:
            twins = Twins.seeded("PCG64", 1)
            options = dict(method=method, check_valid=check_valid, tol=tol)
            drawn = lambda: theirs(twins).wishart(df, scale, 2, **options)
            finite = lambda a, b: close(np.nan_to_num(a, posinf=5.0), np.nan_to_num(b, posinf=5.0))
            agree(drawn, lambda: wishart(twins, df, scale, 2, **options), twins, finite)


@pytest.mark.parametrize("method", METHODS[:3])
def test_multivariate_complex_normal(method):
    draw = np.random.default_rng(4)
    for dim in range(1, 12):
        for i, cov in enumerate(covariances(2 * dim, draw)):
            gamma, relation = parts(cov)
            loc = draw.standard_normal(2 * dim).view(complex)
            for given in ((gamma, relation), (None, None), *([(gamma, None)] if method == "cholesky" else [])):
                twins = Twins.seeded(ALL[dim % len(ALL)], i, i == 1)
                drawn = lambda: theirs(twins).multivariate_complex_normal(loc, *given, 5, method=method)
                assert agree(drawn, lambda: multivariate_complex_normal(twins, loc, *given, 5, method), twins)


def in_planes(x, loc, gamma, relation):
    """Lengths of the vectors in the planes of equal singular values. Within a plane NumPy's BLAS chooses the vectors, other ones on other
    processors; and where a singular value should be 0 it is a rounding error, whose root is below 10^-7.
    """
    gamma, relation = np.array(gamma, complex), np.array(relation, complex)
    covariance = np.block([[(gamma + relation).real, (relation - gamma).imag], [(gamma + relation).imag, (gamma - relation).real]]) / 2
    vectors, values, _ = np.linalg.svd(covariance)
    apart = x - np.array(loc)
    parts = np.concatenate([apart.real, apart.imag], axis=1) @ vectors
    nothing = values < 1e-12
    assert (np.abs(parts[:, nothing]) < 1e-7).all()
    planes = np.unique(values[~nothing].round(9))
    return np.stack([np.linalg.norm(parts[:, np.isclose(values, plane)], axis=1) for plane in planes])


@pytest.mark.parametrize("method", METHODS[:3])
@pytest.mark.parametrize("check_valid", CHECK)
def test_refusals_of_multivariate_complex_normal(method, check_valid):
    eye = np.eye(2)
    cases = [
        ([], None, None), ([1j], [[1j]], None), ([1j], [[np.nan]], None), ([1j], [[np.inf]], None), ([1j], [[-1.0]], None),
        ([1j], [[1.0]], [[2.0]]), ([1j], [[1.0]], [[1j]]), ([1, 2], eye, [[0, 1], [2, 0]]), ([1, 2], [[1, 1j], [1j, 1]], None),
        ([1, 2], [[1, 0.5j], [-0.5j, 1]], None), ([1, 2], [[1, 1e-9], [0, 1]], None), ([1, np.nan], eye, None),
    ]  # fmt: skip
    for loc, gamma, relation in cases:
        for tol in (1e-8, 0.0, 10.0):
            twins = Twins.seeded("PCG64", 1)
            options = dict(method=method, check_valid=check_valid, tol=tol)
            drawn = lambda: theirs(twins).multivariate_complex_normal(loc, gamma, relation, 2, **options)
            ours = lambda: multivariate_complex_normal(twins, loc, gamma, relation, 2, **options)
            if method == "svd" and relation in ([[1j]], [[0, 1], [2, 0]]):
                agree(drawn, ours, twins, lambda a, b: close(*(in_planes(x, loc, gamma, relation) for x in (a, b))))
            else:
                agree(drawn, ours, twins, lambda a, b: close(np.nan_to_num(a), np.nan_to_num(b)))


@pytest.mark.parametrize("wrong", [0, 4, -1, 2**31 - 1])
def test_enumerations_are_checked(wrong):
    twins, one = Twins.seeded("PCG64", 1), np.ones(2)
    for name, before in (("wishart", (3, one, 1)), ("multivariate_complex_normal", (one, one * [1, 0], None, 1))):
        call, rank = F[f"rill_generator_{name}"].call, (1,) if name == "wishart" else ()
        with pytest.raises(RillError, match="method must be one of 'svd', 'eigh', 'cholesky'"):
            call(twins.generators[1], *before, 1, 1e-8, *rank, wrong, None, 0)
        with pytest.raises(RillError, match="check_valid must equal 'warn', 'raise', or 'ignore'"):
            call(twins.generators[1], *before, wrong, 1e-8, *rank, 1, None, 0)
