"""NumPy as a peer of the benchmark: reads lines "workload kind n", answers nanoseconds for one fill of n values."""

import sys
import time

import numpy as np

if np.__version__ != "2.4.6":
    sys.exit(f"the peer is NumPy 2.4.6, not {np.__version__}")


def workload(name, kind, n):
    bit_generator = getattr(np.random, kind)(12345)
    generator, state = np.random.Generator(bit_generator), np.random.RandomState(bit_generator)
    out = np.empty(n)
    items = np.arange(n)
    return {
        "raw": lambda: bit_generator.random_raw(n),
        "random": lambda: generator.random(out=out),
        "standard_normal": lambda: generator.standard_normal(out=out),
        "integers_1000": lambda: generator.integers(0, 1000, n),
        "shuffle": lambda: generator.shuffle(items),
        "choice_tenth": lambda: generator.choice(n, n // 10, replace=False),
        "standard_exponential": lambda: generator.standard_exponential(out=out),
        "exponential_inv": lambda: generator.standard_exponential(out=out, method="inv"),
        "gamma_2.5": lambda: generator.standard_gamma(2.5, out=out),
        "beta_2_3": lambda: generator.beta(2.0, 3.0, n),
        "poisson_3.5": lambda: generator.poisson(3.5, n),
        "poisson_100": lambda: generator.poisson(100.0, n),
        "binomial_20": lambda: generator.binomial(20, 0.3, n),
        "binomial_1000": lambda: generator.binomial(1000, 0.4, n),
        "integers_1e13": lambda: generator.integers(0, 10**13, n),
        "legacy_exponential": lambda: state.exponential(1.0, n),
        "legacy_random_sample": lambda: state.random_sample(n),
        "legacy_standard_normal": lambda: state.standard_normal(n),
        "legacy_randint_1000": lambda: state.randint(0, 1000, n),
    }.get(name)


ready = {}
for line in sys.stdin:
    request = tuple(line.split())
    if request not in ready:
        ready[request] = workload(request[0], request[1], int(request[2]))
    draw = ready[request]
    if draw is None:
        print("unsupported", flush=True)
        continue
    start = time.perf_counter_ns()
    draw()
    print(time.perf_counter_ns() - start, flush=True)
