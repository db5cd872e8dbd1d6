"""Writes numbers.json and ../browser/expected.txt: what NumPy draws, for the tests of the package. Run with NumPy 2.5.5 on 64-bit x86 Linux."""

import json
import pathlib

import numpy as np

SEED = 20260101
N = 50

# NumPy's methods and arguments. The name in JavaScript is the same without underscores.
BOTH = [
    ("random", []),
    ("standard_normal", []),
    ("normal", [-1.5, 2.5]),
    ("uniform", [-1.0, 2.5]),
    ("lognormal", [0.5, 0.25]),
    ("standard_cauchy", []),
    ("laplace", [1.0, 2.0]),
    ("gumbel", [1.0, 2.0]),
    ("logistic", [1.0, 2.0]),
    ("triangular", [-1.0, 0.5, 2.0]),
    ("vonmises", [0.5, 2.0]),
    ("standard_exponential", []),
    ("exponential", [3.0]),
    ("rayleigh", [2.0]),
    ("weibull", [1.5]),
    ("pareto", [3.0]),
    ("power", [2.5]),
    ("standard_gamma", [0.7]),
    ("gamma", [2.5, 2.0]),
    ("beta", [0.5, 0.7]),
    ("chisquare", [3.0]),
    ("noncentral_chisquare", [3.0, 1.5]),
    ("f", [3.0, 7.0]),
    ("noncentral_f", [3.0, 7.0, 1.5]),
    ("standard_t", [4.0]),
    ("wald", [2.0, 3.0]),
    ("binomial", [10, 0.3]),
    ("binomial", [1000, 0.4]),
    ("negative_binomial", [5, 0.3]),
    ("poisson", [3.5]),
    ("poisson", [120.0]),
    ("zipf", [2.5]),
    ("geometric", [0.1]),
    ("hypergeometric", [30, 20, 10]),
    ("logseries", [0.7]),
]
BIT_GENERATORS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]


def plain(values):
    # Integers as texts: JSON.parse would round them.
    return [value if isinstance(value, float) else str(int(value)) for value in np.ravel(values).tolist()]


def draws(make):
    cases = []
    for method, arguments in BOTH:
        objects = make()
        if hasattr(objects, method):
            values = getattr(objects, method)(*arguments, size=N)
            bits = objects.bit_generator if hasattr(objects, "bit_generator") else objects._bit_generator
            end = str(bits.random_raw())
            cases.append({"method": method, "arguments": arguments, "values": plain(values), "next": end})
    return cases


def others():
    rng, legacy = np.random.default_rng(SEED), np.random.RandomState(SEED)
    mean, cov = [1.0, -1.0], [[4.0, 0.0], [0.0, 0.25]]
    # Of a covariance that is not diagonal, NumPy computes the factor with LAPACK, whose last bits depend on its host.
    full = [[4.0, 1.5], [1.5, 0.75]]
    drawn = {
        "integers": plain(rng.integers(-5, 5, size=N)),
        "integers_int8": plain(rng.integers(-5, 5, size=N, dtype=np.int8)),
        "integers_uint64": plain(rng.integers(0, 2**64 - 1, size=N, dtype=np.uint64, endpoint=True)),
        "random_f32": plain(rng.random(N, dtype=np.float32).astype(float)),
        "standard_gamma_f32": plain(rng.standard_gamma(2.0, N, dtype=np.float32).astype(float)),
        "standard_exponential_inv": plain(rng.standard_exponential(N, method="inv")),
        "means": plain(rng.normal([0.0, 10.0, 20.0], 1.0)),
        "choice": plain(rng.choice(100, 20, replace=False)),
        "choice_p": plain(rng.choice(4, 20, p=[0.1, 0.2, 0.3, 0.4])),
        "permutation": plain(rng.permutation(20)),
        "multinomial": plain(rng.multinomial(20, [0.2, 0.3, 0.5], size=5)),
        "dirichlet": plain(rng.dirichlet([1.0, 2.0, 3.0], size=5)),
        "multivariate_hypergeometric": plain(rng.multivariate_hypergeometric([5, 6, 7], 8, size=5)),
        "multivariate_normal": plain(rng.multivariate_normal(mean, cov, size=5, method="cholesky")),
        "rounded_svd": plain(rng.multivariate_normal(mean, full, size=5)),
        "rounded_eigh": plain(rng.multivariate_normal(mean, full, size=5, method="eigh")),
        "rounded_cholesky": plain(rng.multivariate_normal(mean, full, size=5, method="cholesky")),
        "multivariate_hypergeometric_count": plain(rng.multivariate_hypergeometric([5, 6, 7], 8, size=5, method="count")),
        "integers_bool": plain(rng.integers(0, 2, size=N, dtype=bool)),
        "integers_all": plain(rng.integers(-(2**63), 2**63, size=5)),
        "bytes": plain(list(rng.bytes(10))),
        "permuted_columns": plain(rng.permuted(np.arange(12).reshape(4, 3), axis=0).ravel()),
        "permuted_rows": plain(rng.permuted(np.arange(12).reshape(4, 3), axis=1).ravel()),
        "permuted": plain(rng.permuted(np.arange(12).reshape(4, 3)).ravel()),
        "child": plain(rng.spawn(2)[1].random(3)),
        "legacy_randint": plain(legacy.randint(-5, 5, size=N)),
        "legacy_random_integers": plain(legacy.randint(1, 7, size=N)),  # random_integers(1, 6) warns
        "legacy_rand": plain(legacy.rand(N)),
        "legacy_randn": plain(legacy.randn(N)),
        "legacy_random_sample": plain(legacy.random_sample(N)),
        "legacy_tomaxint": plain(legacy.tomaxint(N)),
        "legacy_randint_uint64": plain(legacy.randint(0, 2**64, size=5, dtype=np.uint64)),
        "legacy_multinomial": plain(legacy.multinomial(20, [0.2, 0.3, 0.5], size=5)),
        "legacy_dirichlet": plain(legacy.dirichlet([1.0, 2.0, 3.0], size=5)),
        "legacy_bytes": plain(list(legacy.bytes(10))),
        "legacy_choice": plain(legacy.choice(100, 20, replace=False)),
        "legacy_permutation": plain(legacy.permutation(20)),
        "legacy_multivariate_normal": plain(legacy.multivariate_normal(mean, cov, size=5)),
        "rounded_legacy": plain(legacy.multivariate_normal(mean, full, size=5)),
        "legacy_array": plain(np.random.RandomState([1, 2, 3]).random_sample(5)),
    }
    # Everything before drew as much as NumPy did.
    drawn["next"] = plain(rng.bit_generator.random_raw(3))
    drawn["legacy_next"] = plain(legacy._bit_generator.random_raw(3))
    return drawn


def states():
    """NumPy's states as JSON, with a buffered half of a word or normal number, and what is drawn from them."""
    made = {}
    for name in BIT_GENERATORS:
        rng = np.random.Generator(getattr(np.random, name)(SEED))
        rng.integers(0, 5, size=3, dtype=np.uint32)
        state = json.dumps(rng.bit_generator.state, default=np.ndarray.tolist)
        made[name] = {"state": state, "words": plain(rng.integers(0, 1000, size=3, dtype=np.uint32)), "values": plain(rng.random(3))}
    legacy = np.random.RandomState(SEED)
    legacy.standard_normal(3)
    state = json.dumps(legacy.get_state(legacy=False), default=np.ndarray.tolist)
    made["RandomState"] = {"state": state, "values": plain(legacy.standard_normal(3))}
    return made


def seeds():
    sequence = np.random.SeedSequence
    return [
        {"entropy": str(entropy) if isinstance(entropy, int) else entropy, "options": options, "words": plain(words)}
        for entropy, options, words in [
            (entropy, options, sequence(entropy, **options).generate_state(6))
            for entropy in [0, 42, 2**64 - 1, 2**200 + 7, [1, 2, 3], [1, 2, 3, 4, 5, 0]]
            for options in [{}, {"spawn_key": (3, 1)}, {"pool_size": 8}]
        ]
    ]


def page():
    """The text of the page: the first values, the histogram, and how many tenths high each column is."""
    x = np.random.default_rng(42).standard_normal(100_000)
    bins = np.floor(2 * (x + 4)).astype(int)
    counts = np.bincount(bins[(bins >= 0) & (bins < 16)], minlength=16)
    # The middle of a tenth is a pixel, whose upper edge is at 24 t + 12 of 240.
    tops = 240 - counts / counts.max() * 240
    heights = [sum(24 * tenth + 12 >= top - 1 for tenth in range(10)) for top in tops]
    return "\n".join([*map(repr, x[:5].tolist()), f"bins {' '.join(map(str, counts))}", f"heights {' '.join(map(str, heights))}", ""])


def words():
    made = {}
    for name in BIT_GENERATORS:
        kind = getattr(np.random, name)
        made[name] = {"raw": plain(kind(SEED).random_raw(5))}
        if hasattr(kind, "jumped"):
            made[name]["jumped"] = plain(kind(SEED).jumped(2).random_raw(5))
        if hasattr(kind, "advance"):
            made[name]["advanced"] = plain(kind(SEED).advance(2**70 + 5).random_raw(5))
    return made


text = json.dumps(
    {
        "numpy": np.__version__,
        "seed": SEED,
        "n": N,
        "Generator": draws(lambda: np.random.default_rng(SEED)),
        "RandomState": draws(lambda: np.random.RandomState(SEED)),
        "others": others(),
        "seeds": seeds(),
        "words": words(),
        "states": states(),
    }
)
pathlib.Path(__file__).with_name("numbers.json").write_text(text.replace("}, {", "},\n{") + "\n")
pathlib.Path(__file__).parents[1].joinpath("browser", "expected.txt").write_text(page())
