"""Keys set in place, and streams by key, are those of NumPy's and randomgen's constructors."""

import numpy as np
import pytest
import rill

randomgen = pytest.importorskip("randomgen", minversion="2.5.1")

IDS = np.array([[9, 1], [1 << 63, 0]], np.uint64)


def each(kind, draw):
    """The values of a generator of NumPy's for each id."""
    drawn = [draw(np.random.Generator(kind(int(i))), place) for place, i in enumerate(IDS.flat)]
    return np.reshape(drawn, IDS.shape + np.shape(drawn[0]))


def test_streams_are_those_of_generators():
    def philox(i):
        return np.random.Philox(key=[2024, i], counter=5)

    means = np.array([[1.0, 2.0], [3.0, 4.0]])
    ours = rill.fill_keyed(rill.Philox, 2024, IDS, "normal", (means, 2.0), (3, 2), first=5)
    theirs = each(philox, lambda rng, place: rng.normal(means.flat[place], 2.0, (3, 2)))
    np.testing.assert_array_equal(ours, theirs, strict=True)
    ours = rill.fill_keyed(rill.Philox, [2024], IDS, "standard_exponential_f32", first=5)
    theirs = each(philox, lambda rng, _: rng.standard_exponential(dtype=np.float32))
    np.testing.assert_array_equal(ours, theirs.astype(np.float32), strict=True)
    ours = rill.fill_keyed(rill.ThreeFry, 2024, IDS, "integers", (1, 7, False), 4, number=2)
    theirs = each(lambda i: randomgen.ThreeFry(key=2024 + (i << 64), number=2), lambda rng, _: rng.integers(1, 7, 4))
    np.testing.assert_array_equal(ours, theirs, strict=True)
    assert rill.fill_keyed(rill.Philox, 1, 5, "random").shape == ()
    assert rill.fill_keyed(rill.Philox, 1, [], "random", size=3).shape == (0, 3)


def test_what_is_refused():
    for arguments, error, message in [
        ((rill.Philox, [1, 2], IDS, "random"), ValueError, "n_key must be at most 1"),
        ((rill.PCG64, 1, IDS, "random"), NotImplementedError, "PCG64 has no streams by key"),
        ((rill.Squares, [], [2], "random"), ValueError, "key must be odd."),
        ((rill.Philox, 1, [-1], "random"), ValueError, "ids must be from 0 to 2"),
        ((rill.Philox, 1, [0.5], "random"), TypeError, "ids must be integers"),
        ((rill.Philox, 1, IDS, "normal", (0, -1)), ValueError, "scale < 0"),
        ((rill.Philox(1), 1, IDS, "random"), TypeError, "kind must be"),
        ((np.random.Philox, 1, IDS, "random"), TypeError, "kind must be"),
        ((rill.Philox, 1, IDS, "normal"), TypeError, "normal takes 2 parameters"),
    ]:
        with pytest.raises(error, match=message):
            rill.fill_keyed(*arguments)


def test_a_key_in_place_is_that_of_the_constructor():
    bits = rill.Philox(7)
    bits.random_raw()
    bits.rekey([5, 6], 3)
    assert bits.seed_seq is None
    theirs = np.random.Philox(key=[5, 6], counter=3)
    assert (bits.random_raw(5) == theirs.random_raw(5)).all()
    for name, ours in [("ThreeFry", rill.ThreeFry), ("SPECK128", rill.SPECK128), ("AESCounter", rill.AESCounter)]:
        bits = ours(7)
        bits.rekey(5 + (6 << 64), counter=[3])
        theirs = getattr(randomgen, name)(key=5 + (6 << 64), counter=3)
        assert (bits.random_raw(9) == theirs.random_raw(9)).all(), name
        assert bits.seed_seq is not None
    with pytest.raises(NotImplementedError, match="PCG64 has no method rekey"):
        rill.PCG64(1).rekey(5)
    with pytest.raises(ValueError, match="key must be positive"):
        rill.Philox(1).rekey(1 << 128)


@pytest.mark.parametrize("name", ["PCG64", "MT19937", "Philox", "SFC64", "ThreeFry", "RandomgenMT19937"])
def test_an_integer_seeds_in_place(name):
    ours = getattr(rill, name)
    bits = ours(7)
    bits.random_raw()
    bits.reseed(9)
    other = ours(9)
    assert (bits.random_raw(5) == other.random_raw(5)).all()
    assert (bits.spawn(1)[0].random_raw(5) == other.spawn(1)[0].random_raw(5)).all()
    with pytest.raises(ValueError, match="seed must be from 0"):
        bits.reseed(-1)
