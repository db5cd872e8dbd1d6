"""Many threads on the same objects. Nothing relies on the interpreter's lock: free-threaded builds run these too."""

import copy
import pickle
import threading

import numpy as np
import pytest
import rill

THREADS = 8


def together(*works):
    """Runs each work on a thread of its own, all at once; what they return, or the first exception."""
    start, results, errors = threading.Barrier(len(works)), [None] * len(works), []

    def run(place, work):
        start.wait()
        try:
            results[place] = work()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results


DRAWS = {
    "numbers": lambda rng: [rng.random() for _ in range(300)],
    "small arrays": lambda rng: np.concatenate([rng.random(7) for _ in range(100)]),
    "arrays": lambda rng: np.concatenate([rng.random(5000) for _ in range(10)]),
    "parameters": lambda rng: np.concatenate([rng.uniform(np.zeros(9), 1) for _ in range(50)]),
}


@pytest.mark.parametrize("bits", [rill.PCG64, np.random.PCG64], ids=["Rill's", "NumPy's"])
@pytest.mark.parametrize("name", DRAWS)
def test_threads_share_a_generator(name, bits):
    rng = rill.Generator(bits(9))
    drawn = together(*[lambda: DRAWS[name](rng)] * THREADS)
    drawn = np.sort(np.concatenate(drawn))
    assert (drawn == np.sort(np.random.Generator(np.random.PCG64(9)).random(drawn.size))).all()
    assert rng.bit_generator.state["state"] != bits(9).state["state"]


@pytest.mark.parametrize("bits", [rill.PCG64, np.random.PCG64], ids=["Rill's", "NumPy's"])
def test_rills_and_numpys_generators_share_a_bit_generator(bits):
    bits = bits(9)
    sharing = [rill.Generator(bits), np.random.Generator(bits)] * (THREADS // 2)
    # Long enough for threads to meet within a fill.
    fills = [lambda rng=rng: np.concatenate([rng.random(50_000) for _ in range(8)]) for rng in sharing]
    drawn = np.sort(np.concatenate(together(*fills)))
    assert (drawn == np.sort(np.random.Generator(np.random.PCG64(9)).random(drawn.size))).all()


def test_draws_of_many_kinds_on_one_bit_generator():
    bits = rill.SFC64(3)
    rng, numpys, state = rill.Generator(bits), np.random.Generator(bits), rill.RandomState(bits)
    draws = [
        lambda: [rng.integers(100) for _ in range(200)],
        lambda: [rng.normal(size=50) for _ in range(50)],
        lambda: [numpys.random(50) for _ in range(50)],
        lambda: [state.standard_normal() for _ in range(200)],
        lambda: [rng.permutation(50) for _ in range(50)],
        lambda: [rng.multinomial([3, 4], [0.5, 0.5]) for _ in range(50)],
        lambda: [bits.random_raw(3) for _ in range(100)],
        lambda: [bits.state["state"]["state"] for _ in range(100)],
    ]
    for results in together(*draws):
        assert len(results) >= 50
    bits.state = bits.state


def test_a_distribution_is_drawn_for_the_first_time_by_all():
    rill.Generator._distributions.clear()
    rngs = [rill.default_rng(seed) for seed in range(THREADS)]
    found = together(*[lambda rng=rng: [rng.gamma(2), rng.weibull(2), rng.integers(9, dtype="u1")] for rng in rngs])
    theirs = [np.random.default_rng(seed) for seed in range(THREADS)]
    assert found == [[rng.gamma(2), rng.weibull(2), rng.integers(9, dtype="u1")] for rng in theirs]


def test_objects_are_made_and_freed_by_all():
    root = rill.default_rng(5)

    def work():
        kept = []
        for _ in range(40):
            child = root.spawn(1)[0]
            kept.append(pickle.loads(pickle.dumps(child)).random() == copy.deepcopy(child).random())
            rill.RandomState(3).rand()
        return all(kept)

    assert all(together(*[work] * THREADS))


def test_states_are_set_and_seeds_sown_while_others_draw():
    state = rill.RandomState(1)
    saved = state.get_state()

    def draw():
        return all(0 <= value < 1 for value in (state.random_sample() for _ in range(300)))

    def sow():
        for seed in range(100):
            state.seed(seed)
            state.set_state(saved)
        return True

    assert all(together(draw, sow, draw, sow, draw))
    state.seed(7)
    assert state.standard_normal() == np.random.RandomState(7).standard_normal()


def test_the_functions_of_the_module_while_their_bit_generator_is_exchanged():
    before = rill.get_bit_generator()

    def exchange():
        for seed in range(100):
            rill.set_bit_generator(rill.PCG64(seed) if seed % 2 else np.random.SFC64(seed))
        return True

    def draw():
        return all(0 <= rill.random_sample() < 1 and rill.uniform(size=3).max() < 1 for _ in range(200))

    try:
        assert all(together(exchange, draw, draw, draw))
    finally:
        rill.set_bit_generator(before)


def test_refusals_are_those_of_the_thread():
    rng = rill.default_rng(1)

    def refused(call, words):
        for _ in range(200):
            with pytest.raises(ValueError, match=words):
                call()
        return True

    assert all(together(
        lambda: refused(lambda: rng.normal(0, -1), "^scale < 0$"),
        lambda: refused(lambda: rng.poisson(-1), "^lam < 0"),
        lambda: refused(lambda: rng.beta(0, 1, 3), "^a <= 0$"),
        lambda: refused(lambda: rng.binomial(1, [2, 3]), "^p < 0"),
    ))  # fmt: skip
