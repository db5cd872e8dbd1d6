"""The numbers that the examples and the README print are NumPy's: the same calls, made in NumPy.

`python tests/numpy/test_examples.py` writes c-examples/*.expected; the README's numbers are written by hand.
"""

import contextlib
import copy
import io
import re
from pathlib import Path

import numpy as np
import pytest
import randomgen
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Philox, SeedSequence

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "c-examples"


def text(values):
    values = np.atleast_1d(values)
    return " ".join("%.17g" % v if values.dtype.kind == "f" else str(v) for v in values)


def quickstart():
    rng = np.random.default_rng(42)
    print("uniform:", text(rng.random(3)))
    print("normal:", text(rng.standard_normal(3)))
    print("dice:", text(rng.integers(1, 6, size=6, endpoint=True)))
    print("four of 49:", text(rng.choice(49, size=4, replace=False)))
    try:
        rng.integers(5, 5, size=6)
    except ValueError as error:
        print("refused:", error)
    print("uniform:", text(rng.random()))


# Each line is shown and run; the value of its last expression is printed.
SESSION = """\
np.random.seed(0); np.random.randint(0, 10, 5)
np.random.seed(0); np.random.randint(99, size=5)
np.random.seed(1); np.random.randint(99, size=5)
np.random.seed(42); np.random.rand(3)
np.random.seed(42); np.random.randn(3)
np.random.permutation(5)
rng = np.random.default_rng(42); rng.random(3)
rng.standard_normal(3)
rng.integers(0, 10, 10)
rng.choice(10, 4, replace=False)
rng.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])
rng.permutation(6)
squares = np.arange(8) ** 2; rng.shuffle(squares); squares
rs = np.random.RandomState(PCG64(12345)); rs.random_sample(3)
rs.standard_normal(3)
rs.randint(0, 100, 5)
root = SeedSequence(0x1f2e3d4c5b6a79880123456789abcdef); root.generate_state(2, np.uint64)
children = root.spawn(3); np.random.default_rng(children[0]).random(2)
np.random.default_rng(children[1]).random(2)
np.random.default_rng(children[2]).random(2)
np.random.Generator(Philox(2024).jumped()).random(2)
Philox(counter=[1, 2, 3, 4], key=[0xdeadbeef, 0xfeedface]).advance(5).random_raw(3)
MT19937(2024).jumped(2).random_raw(3)
PCG64DXSM(2024).advance(-1).random_raw(3)
SFC64(2024).random_raw(3)
"""


def reproduce_numpy():
    names = {name: globals()[name] for name in ["np", "MT19937", "PCG64", "PCG64DXSM", "SFC64", "Philox", "SeedSequence"]}
    for line in SESSION.splitlines():
        *statements, expression = line.split("; ")
        for statement in statements:
            exec(statement, names)
        print(">>>", line)
        print(text(eval(expression, names)))


def interleave(rng, rs):
    for _ in range(3):
        print("generator random", text(rng.random()))
        print("generator integers", text(rng.integers(0, 1000, dtype=np.int32)))
        print("random state standard_normal", text(rs.standard_normal()))
        print("random state randint", text(rs.randint(0, 1000, dtype=np.int32)))


def shared_state():
    print("on one PCG64")
    bg = PCG64(7)
    rng, rs = np.random.Generator(bg), np.random.RandomState(bg)
    interleave(rng, rs)
    print("raw", rng.bit_generator.random_raw())
    print("random state random_sample", text(rs.random_sample(2)))

    print("on one SFC64")
    bg = SFC64(7)
    rng, rs = np.random.Generator(bg), np.random.RandomState(bg)
    interleave(rng, rs)
    clone = copy.deepcopy(bg)
    print("raw of the clone", clone.random_raw())
    print("raw of the clone", clone.random_raw())
    print("random state random_sample", text(rs.random_sample(2)))

    # NumPy re-seeds only MT19937 in place; for others a new random state is made.
    print("globally")
    print("Philox(7)", text(np.random.RandomState(Philox(7)).random_sample(2)))
    print("Philox(11)", text(np.random.RandomState(Philox(11)).random_sample(2)))
    print("Philox")


def monte_carlo():
    runs, large, generations, k, p = 20000, 500, 200, 0.5, 0.25
    rng = np.random.default_rng(2024)
    extinct = total_size = longest = 0
    for _ in range(runs):
        cases = size = 1
        for generation in range(1, generations + 1):
            cases = int(rng.negative_binomial(k * cases, p))
            size += cases
            if cases == 0:
                extinct, total_size, longest = extinct + 1, total_size + size, max(longest, generation)
            if cases == 0 or cases > large:
                break
    exact = 0.0
    for _ in range(1000):
        exact = (p / (1 - (1 - p) * exact)) ** k
    estimate = extinct / runs
    error = np.sqrt(estimate * (1 - estimate) / runs)
    print(f"runs: {runs}, died out: {extinct}")
    print(f"probability: {estimate:.5f} +- {error:.5f} (exact: {exact:.5f})")
    print(f"cases in those that died out: {total_size}, in the longest {longest} generations")


def resampling():
    repeats = 9999
    crossed = np.array([188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96])
    selfed = np.array([139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144])
    pairs = crossed.size
    rng = np.random.default_rng(1876)
    difference = crossed - selfed
    sums = np.sort([difference[rng.choice(pairs, size=pairs)].sum() for _ in range(repeats)])
    low, high = sums[249] / (8 * pairs), sums[9749] / (8 * pairs)
    print(f"95 % of the bootstrap means lie between {low:.4f} and {high:.4f} inches")
    matrix = np.stack([crossed, selfed], axis=1)
    extreme = 0
    for _ in range(repeats):
        matrix = rng.permuted(matrix, axis=1)
        extreme += abs((matrix[:, 0] - matrix[:, 1]).sum()) >= abs(difference.sum())
    print(f"observed sum of differences: {difference.sum()} eighths")
    print(f"as extreme by chance: {extreme} of {repeats}, p = {(extreme + 1) / (repeats + 1):.4f}")


def multivariate():
    rng = np.random.default_rng(42)
    mean = np.array([0.04, 0.03, 0.05])
    cov = np.array([[1.00, 0.45, 0.30], [0.45, 2.25, 0.60], [0.30, 0.60, 4.00]])
    for day, returns in enumerate(rng.multivariate_normal(mean, cov, 2, check_valid="raise"), 1):
        print("day %d: %.9f %.9f %.9f" % (day, *returns))
    days = 200000
    returns = rng.multivariate_normal(mean, cov, days, check_valid="raise", method="cholesky")
    for row in (returns - mean).T @ (returns - mean) / days:
        print("covariance: %5.2f %5.2f %5.2f" % tuple(row))
    portfolio = np.sort(returns @ [0.5, 0.3, 0.2])
    print("one day in a hundred loses more than %.4f percent" % -portfolio[days // 100])
    factor = np.array([[0.8, 0.0, 0.0], [1.0, 0.5, 0.0], [1.2, 0.0, 0.9]])
    for day, returns in enumerate(mean + rng.standard_normal((2, 3)) @ factor.T, 1):
        print("market day %d: %.9f %.9f %.9f" % (day, *returns))
    try:
        rng.multivariate_normal(mean[:2], [[1.0, 2.0], [2.0, 1.0]], 0, check_valid="raise", method="eigh")
    except ValueError as error:
        print("refused:", error)


def checkpoint():
    rng, position, sixes = np.random.default_rng(2024), 0.0, 0
    for _ in range(1000):
        position += rng.standard_normal()
        sixes += int(rng.integers(1, 6, endpoint=True, dtype=np.int32) == 6)
    print("after 1000 steps at %.17g, with %d sixes" % (position, sixes))


def script():
    fruit = ["apple", "banana", "cherry", "date", "elderberry"]
    print("randint:", text(np.random.randint(0, 10, 5)))
    print("rand:", text(np.random.rand(3)))
    print("choice:", *np.random.choice(fruit, 4))
    print("choice without replacement:", *np.random.choice(fruit, 3, replace=False, p=[0.1, 0.1, 0.5, 0.2, 0.1]))
    print("normal:", text(np.random.normal(170, 10, 3)))
    print("randn:", text(np.random.randn(1)))
    print("permutation:", text(np.random.permutation(6)))
    print("poisson:", text(np.random.poisson(4.5, 6)))
    print("gamma:", text(np.random.gamma(2, 3, 3)))


def legacy():
    for title, seed in [("seed 42", 42), ("seed 42 again: the same", 42), ("seed 43: others", 43)]:
        print(title)
        np.random.seed(seed)
        script()
    print("numpy.random.RandomState(42)")
    own = np.random.RandomState(42)
    np.random.seed(42)
    print("own:", text(own.standard_normal(2)))
    print("global:", text(np.random.standard_normal(2)))
    np.random.random_sample(4)
    print("own:", text(own.standard_normal(2)))
    print("global:", text(np.random.standard_normal(2)))


def openmp():
    total = everywhere = 0
    for task, seed in enumerate(SeedSequence(2024).spawn(16)):
        x = np.random.default_rng(seed).random(100000)
        # Added one by one, as the program does.
        mean = np.add.accumulate(x)[-1] / 100000
        returns = int((np.cumsum(np.where(x < 0.5, -1, 1)) == 0).sum())
        print(f"task {task}: mean {text(mean)}, at 0 {returns} times")
        total += mean
        everywhere += returns
    print(f"all: mean {text(total / 16)}, at 0 {everywhere} times")


def mpi():
    total = 0
    for task, seed in enumerate(SeedSequence(2024).spawn(12)):
        x = np.random.Generator(Philox(seed)).uniform(-1, 1, (50000, 4)) ** 2
        inside = int((((x[:, 0] + x[:, 1]) + x[:, 2]) + x[:, 3] < 1).sum())
        print(f"task {task}: {inside} of 50000")
        total += inside
    print("volume: %.6f (exact: %.6f)" % (16 * total / 12 / 50000, np.pi**2 / 2))


def fill():
    rng = np.random.default_rng(42)
    for name, parameters in (("normal", (170, 10)), ("gamma", (2.5, 2))):
        x = getattr(rng, name)(*parameters, size=1000000)
        print(f"{name}: {text(x[:2])} ... {text(x[-1])}, as by one thread")
    print(f"next: {text(rng.random())}, as after one thread")


def printed(program):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        program()
    return out.getvalue()


def one_at_a_time():
    steps = np.random.default_rng(7)
    (pauses,) = steps.spawn(1)
    position, clock, taken = 0.0, 0, 0
    while -50.0 < position < 50.0:
        position += steps.normal(0.1, 1.0)
        clock += 1 + int(pauses.poisson(3.5))
        taken += 1
    print("left at %.17g after %d steps, at time %d" % (position, taken, clock))


def particles():
    x, left_at = np.zeros((1000, 3)), np.zeros(1000, int)
    for step in range(1, 41):
        for i in np.flatnonzero(left_at == 0):
            x[i] += np.random.Generator(Philox(key=[2024, i], counter=step << 32)).normal(0.0, 0.15, 3)
            if (x[i, 0] * x[i, 0] + x[i, 1] * x[i, 1]) + x[i, 2] * x[i, 2] > 1.0:
                left_at[i] = step
    for i in range(3):
        print("particle %d: step %d, at %.17g %.17g %.17g" % (i, left_at[i], *x[i]))
    inside = int((left_at == 0).sum())
    mean = left_at.sum() / (1000 - inside)
    print("inside after 40 steps: %d of 1000; the others left after %.3f steps" % (inside, mean))
    print("in another order and in pieces: the same")


def metropolis():
    rng = np.random.default_rng(11)
    side, temperature, width = 32, 2.0, 0.5
    spins = side * side
    spin, field = [], []
    for _ in range(spins):
        spin.append(1 if rng.random() < 0.75 else -1)
        field.append(width * rng.standard_normal())
    for n in range(1, 201):
        turned = 0
        for _ in range(spins):
            at = int(rng.integers(0, spins))
            row, column = divmod(at, side)
            other = width * rng.standard_normal()
            neighbours = spin[(row + 1) % side * side + column] + spin[(row - 1) % side * side + column]
            neighbours += spin[row * side + (column + 1) % side] + spin[row * side + (column - 1) % side]
            energy = spin[at] * (2.0 * neighbours + (field[at] + other))
            if energy <= 0.0 or energy < temperature * rng.standard_exponential():
                spin[at], field[at] = -spin[at], other
                turned += 1
        if n % 40 == 0:
            print("sweep %d: magnetisation %.4f, %d of %d spins turned" % (n, sum(spin) / spins, turned, spins))
    print("the next number: %.17g" % rng.random())


def rows_of(matrix):
    for row in matrix:
        print(text(row))


def matrices():
    rng = np.random.default_rng([7, 2024])
    print(">>> rng = np.random.default_rng([7, 2024]); rng.normal(170, 10, (3, 4))")
    a = rng.normal(170, 10, (3, 4))
    rows_of(a)
    print(">>> that matrix in column-major memory")
    print(text(a.ravel(order="F")))
    print(">>> a[1, :] = rng.normal(170, 10, 4); a")
    a[1, :] = rng.normal(170, 10, 4)
    rows_of(a)
    print(">>> b = np.zeros((9, 10)); b[2:4, 5:8] = rng.normal(170, 10, (2, 3)); b[1:5, 5:9]")
    b = np.zeros((9, 10))
    b[2:4, 5:8] = rng.normal(170, 10, (2, 3))
    rows_of(b[1:5, 5:9])

    rng = np.random.default_rng(0x1F2E3D4C5B6A79880123456789ABCDEF)
    print(">>> rng = np.random.default_rng(0x1f2e3d4c5b6a79880123456789abcdef); rng.standard_normal((4, 3))")
    for mass, velocity in enumerate(rng.standard_normal((4, 3))):
        print(f"{mass}:", text(velocity))
    print(">>> randomgen.ExtendedGenerator(rng.bit_generator).complex_normal(0, 2, 0, (2, 3)), by columns")
    for z in randomgen.ExtendedGenerator(rng.bit_generator).complex_normal(0, 2, 0, (2, 3)).ravel(order="F"):
        print("%.17g %+.17gi" % (z.real, z.imag))

    print(">>> np.array([rng.random(2) for rng in np.random.default_rng(2024).spawn(4)])")
    rows_of(np.array([rng.random(2) for rng in np.random.default_rng(2024).spawn(4)]))

    names = {"np": np}
    for line in """\
rng = np.random.default_rng(42); rng.gamma(2.5, 3, 2)
rng.gamma(2.5, size=2)
rng.exponential(size=2)
rng.triangular(0, 1, 5, 2)
rng.binomial(20, 0.5, 2)
rng = np.random.default_rng(42); rng.random()
rng.normal(170, 10)
rng.poisson(3.5)
rng.integers(1, 7)""".splitlines():
        *statements, expression = line.split("; ")
        for statement in statements:
            exec(statement, names)
        print(">>>", line)
        print(text(eval(expression, names)))
        if "binomial" in line:
            # NumPy, which has types, says "Cannot cast scalar from dtype('float64') to dtype('int64') ...".
            print("refused: n must be an integer of 64 bits")


PROGRAMS = [
    quickstart,
    reproduce_numpy,
    shared_state,
    monte_carlo,
    resampling,
    multivariate,
    checkpoint,
    legacy,
    one_at_a_time,
    particles,
    metropolis,
    matrices,
]


# These need OpenMP and MPI, or make most of them, and are in their own folder; c-examples/parallel/check runs them.
PARALLEL = [openmp, mpi, fill]


def expected(program):
    return (EXAMPLES / "parallel" if program in PARALLEL else EXAMPLES) / f"{program.__name__}.expected"


@pytest.mark.parametrize("program", PROGRAMS + PARALLEL, ids=lambda program: program.__name__)
def test_an_example_prints_numpy_s_numbers(program):
    saved = np.random.get_state()
    try:
        assert printed(program) == expected(program).read_text()
    finally:
        np.random.set_state(saved)


def test_every_example_is_compared_with_numpy():
    # test_words.py compares what words writes.
    assert {path.stem for path in EXAMPLES.glob("*.c")} == {program.__name__ for program in PROGRAMS} | {"words"}
    assert {path.stem for path in (EXAMPLES / "parallel").glob("*.c")} == {program.__name__ for program in PARALLEL}


def test_the_readme_shows_numpy_s_numbers():
    blocks = re.findall(r"^```text\n(.*?)^```$", (ROOT / "README.md").read_text(), re.S | re.M)
    legacy = np.random.RandomState(0)
    expected = f"{text(np.random.default_rng(42).random(3))}\n{text(legacy.randint(0, 10, 5))}\n"
    assert blocks == [expected]


if __name__ == "__main__":
    for each in PROGRAMS + PARALLEL:
        expected(each).write_text(printed(each))
