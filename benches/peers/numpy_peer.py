"""NumPy from Python as a peer of the benchmark: reads lines "workload kind n", answers the nanoseconds of one fill of n
values. With the argument "randomgen" the bit generators are those of that package, used by NumPy's Generator."""

import sys
import time

import numpy as np

kinds = np.random
if np.__version__ != "2.5.5":
    sys.exit(f"the peer is NumPy 2.5.5, not {np.__version__}")
if sys.argv[1:] == ["randomgen"]:
    import randomgen as kinds

LEAST = 100_000


def workload(name, kind, n):
    kind = kind.removeprefix("randomgen.") if kinds is not np.random else kind
    if not hasattr(kinds, kind):
        return None
    bit_generator = getattr(kinds, kind)(12345)
    generator, state = np.random.Generator(bit_generator), np.random.RandomState(bit_generator)
    out, single = np.empty(n), np.empty(n, dtype=np.float32)
    items = np.arange(n)
    return {
        "raw": lambda: bit_generator.random_raw(n),
        "random": lambda: generator.random(out=out),
        "random_f32": lambda: generator.random(out=single, dtype=np.float32),
        "standard_normal": lambda: generator.standard_normal(out=out),
        "standard_normal_f32": lambda: generator.standard_normal(out=single, dtype=np.float32),
        "standard_exponential": lambda: generator.standard_exponential(out=out),
        "standard_exponential_f32": lambda: generator.standard_exponential(out=single, dtype=np.float32),
        "standard_exponential_inv": lambda: generator.standard_exponential(out=out, method="inv"),
        "integers_1000": lambda: generator.integers(0, 1000, n),
        "integers_rejected": lambda: generator.integers(0, 2405181686, n),
        "integers_1e13": lambda: generator.integers(0, 10**13, n),
        "gamma_2.5": lambda: generator.standard_gamma(2.5, out=out),
        "beta_2_3": lambda: generator.beta(2, 3, n),
        "poisson_3.5": lambda: generator.poisson(3.5, n),
        "poisson_100": lambda: generator.poisson(100, n),
        "binomial_20": lambda: generator.binomial(20, 0.3, n),
        "binomial_1000": lambda: generator.binomial(1000, 0.4, n),
        "shuffle": lambda: generator.shuffle(items),
        "choice_tenth": lambda: generator.choice(n, n // 10, replace=False),
        "legacy_random_sample": lambda: state.random_sample(n),
        "legacy_standard_normal": lambda: state.standard_normal(n),
        "legacy_standard_exponential": lambda: state.standard_exponential(n),
        "legacy_randint_1e6": lambda: state.randint(0, 1000000, n),
        "legacy_shuffle": lambda: state.shuffle(items),
    }.get(name)


ready = {}
for line in sys.stdin:
    request = tuple(line.split())
    n = int(request[2])
    if request not in ready:
        ready[request] = workload(request[0], request[1], n)
    draw = ready[request]
    if draw is None:
        print("unsupported", flush=True)
        continue
    rounds = max(1, LEAST // n)
    start = time.perf_counter_ns()
    for _ in range(rounds):
        draw()
    print((time.perf_counter_ns() - start) / rounds, flush=True)
