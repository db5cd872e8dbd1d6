"""The bit generators: seeding, words, jumps, copies, children; always with the end state."""

import numpy as np
import pytest

from api import BIT_GENERATORS
from rill import STATUS, BitGenerator, Generator, RandomState, RillError, SeedSequence
from twins import ALL, SIZES, Twins, kind_number, same, same_end, same_refusal
from twins import numpy_bytes, numpy_doubles, numpy_u32, numpy_u64

SEEDS = [0, 1, 2, 42, 12345, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1]
ADVANCE = [name for name, kind in BIT_GENERATORS.items() if kind["advance"]]
JUMP = [name for name, kind in BIT_GENERATORS.items() if kind["jump"]]
DRAWS = {
    "random_raw": lambda bg, n: bg.random_raw(n),
    "random_u64": numpy_u64,
    "random_u32": numpy_u32,
    "random_sample": numpy_doubles,
    "bytes": lambda bg, n: numpy_bytes(np.random.Generator(bg), n),
}


@pytest.mark.parametrize("name", ALL)
def test_hundreds_of_seeds(name):
    for seed in SEEDS + np.random.default_rng(7).integers(0, 2**64, 200, dtype=np.uint64).tolist():
        same_end(Twins.seeded(name, seed))


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("draw", DRAWS)
@pytest.mark.parametrize("pending", [False, True])
def test_every_draw_of_every_size(name, draw, pending):
    for seed, n in enumerate(SIZES + [5000]):
        for skip in (0, 1, 2, 3):
            twins = Twins.seeded(name, seed, pending, skip)
            same(DRAWS[draw](twins.numpy, n), getattr(twins.rill, draw)(n))
            same_end(twins)


@pytest.mark.parametrize("name", ALL)
def test_every_draw_after_every_other(name):
    twins = Twins.seeded(name, 11)
    order = np.random.default_rng(3)
    for _ in range(600):
        draw = order.choice(list(DRAWS))
        n = int(order.integers(0, 40)) if order.random() < 0.9 else int(order.integers(0, 1500))
        same(DRAWS[draw](twins.numpy, n), getattr(twins.rill, draw)(n))
    same_end(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("draw", [draw for draw in DRAWS if draw != "bytes"])
def test_a_fill_is_as_many_single_draws(name, draw):
    whole, single = (Twins.seeded(name, 5, True).rill for _ in range(2))
    filled = getattr(whole, draw)(1500)
    same(filled, np.concatenate([getattr(single, draw)(1) for _ in range(1500)]))
    same(whole.random_u32(1300), single.random_u32(1300))


@pytest.mark.parametrize("name", ALL)
def test_seed_sequences_and_names(name):
    for entropy, key in (([1, 2, 3], ()), ([5], (0, 4)), ([], ())):
        theirs = np.random.SeedSequence(entropy, spawn_key=key)
        ours = SeedSequence.make("new", np.array(entropy, "u4"))
        for child in key:
            ours = ours.spawn(child + 1)[child]
        for made in (BitGenerator.make("new", kind_number(name), ours), BitGenerator.make("from_name", name, ours)):
            assert made.name().decode() == name and made.kind_of() == kind_number(name)
            same_end(Twins(getattr(np.random, name)(theirs), made))


@pytest.mark.parametrize("name", ALL)
def test_the_words_of_a_foreign_seed_sequence(name):
    class Foreign(np.random.bit_generator.ISeedSequence):
        def generate_state(self, n_words, dtype=np.uint32):
            n = n_words * np.dtype(dtype).itemsize // 4
            self.asked = np.random.default_rng(n).integers(0, 2**32, n, "u4")
            return self.asked.view(dtype)

    foreign = Foreign()
    theirs = getattr(np.random, name)(foreign)
    ours = BitGenerator.make("from_seed_words", kind_number(name), foreign.asked)
    same_end(Twins(theirs, ours))
    for wrong in (foreign.asked[:-1], np.append(foreign.asked, np.uint32(1)), foreign.asked[:0]):
        with pytest.raises(RillError) as refused:
            BitGenerator.make("from_seed_words", kind_number(name), wrong)
        assert refused.value.status == STATUS["INVALID_ARGUMENT"]
    refusal = same_refusal(lambda: theirs.spawn(1), lambda: ours.spawn(1))
    assert refusal == STATUS["UNSUPPORTED"]


def test_legacy_seeding_from_an_integer():
    for seed in [seed for seed in SEEDS if seed < 2**32] + list(range(100, 200)):
        theirs, ours = np.random.MT19937(1), BitGenerator.make("from_u64", kind_number("MT19937"), 1)
        theirs._legacy_seeding(seed)
        ours.legacy_seed(seed)
        same_end(Twins(theirs, ours))
        same_end(Twins(np.random.RandomState(seed)._bit_generator, BitGenerator.make("from_legacy_seed", seed)))


def test_legacy_seeding_from_an_array():
    draw = np.random.default_rng(2)
    for n in [1, 2, 3, 4, 10, 100, 622, 623, 624, 625, 626, 1247, 1248, 1249, 3000]:
        for key in (draw.integers(0, 2**32, n, dtype="u4"), np.zeros(n, "u4"), np.arange(n, dtype="u4")):
            seed = key.tolist()
            theirs, ours = np.random.MT19937(1), BitGenerator.make("from_u64", kind_number("MT19937"), 1)
            theirs._legacy_seeding(seed)
            ours.legacy_seed_array(key)
            same_end(Twins(theirs, ours))
            theirs = np.random.RandomState(seed)._bit_generator
            same_end(Twins(theirs, BitGenerator.make("from_legacy_seed_array", key)))


def test_legacy_seeding_drops_the_seed_sequence():
    twins = Twins.seeded("MT19937", 4)
    twins.numpy._legacy_seeding(4), twins.rill.legacy_seed(4)
    assert twins.numpy.seed_seq is None
    with pytest.raises(RillError) as refused:
        twins.rill.seed_sequence()
    assert refused.value.status == STATUS["UNSUPPORTED"]


@pytest.mark.parametrize("counter", [None, [0, 0, 0, 0], [1, 2, 3, 4], [2**64 - 1] * 4, [2**64 - 1, 2**64 - 1, 0, 0]])
@pytest.mark.parametrize("key", [None, [0, 0], [1, 2], [2**64 - 1, 2**64 - 1]])
def test_philox_counters_and_keys(counter, key):
    as_array = lambda words: None if words is None else np.array(words, "u8")
    seed = None if key else np.random.SeedSequence(6)
    own = None if key else SeedSequence.make("from_u64", 6)
    theirs = np.random.Philox(seed, counter=as_array(counter), key=as_array(key))
    ours = BitGenerator.make("new_philox", own, as_array(counter), as_array(key))
    same(theirs.random_raw(50), ours.random_raw(50))
    same_end(Twins(theirs, ours))


def test_philox_takes_a_seed_or_a_key():
    seed, key = SeedSequence.make("from_u64", 1), np.zeros(2, "u8")
    same_refusal(lambda: np.random.Philox(1, key=0), lambda: BitGenerator.make("new_philox", seed, None, key))


@pytest.mark.parametrize("name", JUMP)
@pytest.mark.parametrize("pending", [False, True])
def test_jumps(name, pending):
    many = [0, 1, 2, 3, 10] + ([] if name == "MT19937" else [2**32, 2**63, 2**64 - 1])
    for skip in (0, 1, 2, 36, 300, 588, 622, 623, 624, 625, 1247, 1248):
        twins = Twins.seeded(name, skip, pending, skip)
        for jumps in many if skip in (0, 300) else many[:3]:
            jumped = twins.numpy.jumped(jumps), twins.rill.jumped(jumps)
            again = jumped[0].jumped(), jumped[1].jumped(1)
            same_end(twins, *jumped)
            same_end(twins, *again)
        same_end(twins)


@pytest.mark.parametrize("name", JUMP)
def test_jumps_of_any_size_and_sign(name):
    for jumps in (0, -1, -5, -(2**40), 2**64 + 3, -(2**70), 2**200):
        # NumPy's MT19937 counts in C, and does not move back.
        if name == "MT19937" and abs(jumps) > 5:
            continue
        twins = Twins.seeded(name, 3, True, 5)
        words = np.array([jumps >> 64 * i & 2**64 - 1 for i in range(4)], "u8")
        same_end(twins, twins.numpy.jumped(jumps), twins.rill.jumped_words(words))


STEPS = [0, 1, 2, 3, 4, 5, 1000, -1, -2, -7, -1000, 2**62, 2**63 - 1, -(2**63)]


@pytest.mark.parametrize("name", ADVANCE)
@pytest.mark.parametrize("pending", [False, True])
def test_steps_forward_and_back(name, pending):
    period = 256 if name == "Philox" else 128
    wide = [2**64, 2**64 + 1, 2**127, 2**128 - 1, 2**128 - 5, 3**80] + [2**255 + 9, 2**256 - 1] * (period == 256)
    for skip in (0, 1, 2, 3, 4, 5):
        for delta in STEPS + wide:
            modulo = delta % 2**period
            words = np.array([modulo >> 64 * i & 2**64 - 1 for i in range(4)], "u8")
            twins = Twins.seeded(name, 8, pending, skip)
            twins.numpy.advance(delta)
            if delta in STEPS:
                twins.rill.advance(delta)
                same_end(twins)
                twins = Twins.seeded(name, 8, pending, skip)
                twins.numpy.advance(delta)
            twins.rill.advance_words(words)
            same_end(twins)


def test_steps_are_taken_modulo_the_period():
    for name in ADVANCE:
        plain, wrapped, short = (Twins.seeded(name, 1).rill for _ in range(3))
        plain.advance(3)
        wrapped.advance_words(np.array([3, 0, 0, 0, 9], "u8"))
        short.advance_words(np.array([3], "u8"))
        words = plain.random_u64(9)
        same(words, wrapped.random_u64(9))
        same(words, short.random_u64(9))
        twins = Twins.seeded(name, 1, True)
        twins.numpy.advance(0), twins.rill.advance_words(None)
        same_end(twins)


@pytest.mark.parametrize(
    "name, method, arguments",
    [
        *[(name, "jumped", [1]) for name in ALL if name not in JUMP],
        *[(name, "advance", [1]) for name in ALL if name not in ADVANCE],
        *[(name, "advance_words", [np.ones(1, "u8")]) for name in ALL if name not in ADVANCE],
        *[(name, "legacy_seed", [1]) for name in ALL[1:]],
        *[(name, "legacy_seed_array", [np.ones(1, "u4")]) for name in ALL[1:]],
    ],
)
def test_unsupported_operations(name, method, arguments):
    twins = Twins.seeded(name, 1, True)
    with pytest.raises(RillError) as refused:
        getattr(twins.rill, method)(*arguments)
    assert refused.value.status == STATUS["UNSUPPORTED"]
    same_end(twins)


@pytest.mark.parametrize("name", ALL)
def test_children(name):
    twins = Twins.seeded(name, 21)
    for n in (0, 2, 1, 3):
        for left, right in zip(twins.numpy.spawn(n), twins.rill.spawn(n), strict=True):
            same_end(Twins(left, right))
            same_end(Twins(left.spawn(1)[0], right.spawn(1)[0]))
        for left, right in zip(twins.generators[0].spawn(n), twins.generators[1].spawn(n), strict=True):
            same(left.random(5), right.random(5))
            same_end(Twins(left.bit_generator, right.bit_generator()))
    ours = twins.rill.seed_sequence()
    assert ours.n_children_spawned() == twins.numpy.seed_seq.n_children_spawned == 12
    ours.spawn(3), twins.numpy.seed_seq.spawn(3)
    same_end(Twins(twins.numpy.spawn(1)[0], twins.rill.spawn(1)[0]))
    same_end(twins)


def test_the_seed_sequence_is_shared_with_the_handle_it_came_from():
    theirs, ours = np.random.SeedSequence(1), SeedSequence.make("from_u64", 1)
    twins = Twins(np.random.PCG64(theirs), BitGenerator.make("new", kind_number("PCG64"), ours))
    theirs.spawn(4), ours.spawn(4)
    same_end(Twins(twins.numpy.spawn(1)[0], twins.rill.spawn(1)[0]))
    assert theirs.n_children_spawned == ours.n_children_spawned() == 5


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("pending", [False, True])
def test_clones(name, pending):
    for skip in (0, 1, 2, 3, 700):
        twins = Twins.seeded(name, 3, pending, skip)
        copy = twins.rill.clone()
        twins.rill.spawn(2)
        assert copy.seed_sequence().n_children_spawned() == 0
        theirs = Twins.seeded(name, 3, pending, skip).numpy
        same_end(Twins(theirs, copy))
        same_end(twins)


def test_unknown_names():
    with pytest.raises(RillError) as refused:
        BitGenerator.make("from_name", "PCG16", None)
    assert refused.value.message == "PCG16 is not a known BitGenerator module."


@pytest.mark.parametrize("name", ALL)
def test_generator_and_random_state_alternate_on_one_bit_generator(name):
    twins = Twins.seeded(name, 77)
    (generator, ours), (state, own) = twins.generators, twins.states
    for _ in range(30):
        same(generator.random(3), ours.random(3))
        same(state.standard_normal(3), own.standard_normal(3))
        same(generator.integers(0, 100, 3, dtype=np.int32), ours.integers_i32(0, 100, False, 3))
        same(numpy_u32(twins.numpy, 1), twins.rill.random_u32(1))
        same(generator.standard_normal(3), ours.standard_normal(3))
        same(state.randint(0, 1000, 3), own.randint(0, 1000, False, 3))
    same(state.standard_normal(1), own.standard_normal(1))
    same_end(twins)


def test_a_swapped_bit_generator_is_drawn_from():
    first, second = Twins.seeded("PCG64", 1), Twins.seeded("SFC64", 2, True)
    for cls, draw in (("Generator", "random"), ("RandomState", "random_sample")):
        theirs, ours = getattr(np.random, cls), {"Generator": Generator, "RandomState": RandomState}[cls](first.rill)
        same(getattr(theirs(first.numpy), draw)(3), getattr(ours, draw)(3))
        ours.set_bit_generator(second.rill)
        same(getattr(theirs(second.numpy), draw)(3), getattr(ours, draw)(3))
        assert ours.bit_generator().name() == b"SFC64"
    same_end(first)
    same_end(second)
