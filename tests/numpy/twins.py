"""A bit generator of NumPy and one of Rill in the same state, and comparisons of the two."""

import numpy as np

from api import BIT_GENERATORS
from rill import KINDS, BitGenerator, Generator, RandomState, RillError

ALL = list(BIT_GENERATORS)
SIZES = [0, 1, 2, 3, 4, 5, 255, 256, 257, 311, 312, 313, 623, 624, 625, 1023, 1024, 1025]


def kind_number(name):
    return KINDS[name.upper()]


def words_of(integer):
    """The 32-bit words of an integer, the least significant first."""
    words = [integer & 0xFFFFFFFF]
    while integer := integer >> 32:
        words.append(integer & 0xFFFFFFFF)
    return words


class Twins:
    """The two sides, with their distribution objects."""

    def __init__(self, numpy, rill):
        self.numpy, self.rill = numpy, rill
        self.generators = np.random.Generator(numpy), Generator(rill)
        self.states = np.random.RandomState(numpy), RandomState(rill)

    @classmethod
    def seeded(cls, name, seed, pending=False, skip=0):
        twins = cls(getattr(np.random, name)(seed), BitGenerator.make("from_u64", kind_number(name), seed))
        if skip:
            same(twins.numpy.random_raw(skip), twins.rill.random_raw(skip))
        if pending:
            same(numpy_u32(twins.numpy, 1), twins.rill.random_u32(1))
        return twins


def numpy_u32(bg, n):
    draw, state = bg.ctypes.next_uint32, bg.ctypes.state
    return np.array([draw(state) for _ in range(n)], dtype=np.uint32)


def numpy_u64(bg, n):
    draw, state = bg.ctypes.next_uint64, bg.ctypes.state
    return np.array([draw(state) for _ in range(n)], dtype=np.uint64)


def numpy_doubles(bg, n):
    draw, state = bg.ctypes.next_double, bg.ctypes.state
    return np.array([draw(state) for _ in range(n)], dtype=np.float64)


def numpy_bytes(source, n):
    """The bytes of a Generator or RandomState. NumPy consumes a word even for 0 bytes; Rill draws nothing for n == 0."""
    return np.frombuffer(source.bytes(n) if n else b"", dtype=np.uint8)


def same(theirs, ours):
    """The same bits."""
    theirs, ours = np.asarray(theirs), np.asarray(ours)
    assert theirs.dtype.itemsize == ours.dtype.itemsize and theirs.shape == ours.shape
    if theirs.tobytes() != ours.tobytes():
        differ = np.flatnonzero(theirs != ours)
        first = differ[0] if differ.size else "(only in the sign of a zero)"
        few = differ[:3]
        raise AssertionError(f"{differ.size} of {theirs.size} differ, first at {first}: {theirs[few]} {ours[few]}")


def same_end(twins, numpy=None, rill=None):
    """The same state: the next draws are the same, including half words and a whole Mersenne Twister."""
    numpy, rill = numpy or twins.numpy, rill or twins.rill
    same(numpy_u32(numpy, 3), rill.random_u32(3))
    same(numpy_u64(numpy, 2), rill.random_u64(2))
    same(numpy_u32(numpy, 2), rill.random_u32(2))
    n = 1300 if isinstance(numpy, np.random.MT19937) else 9
    same(numpy.random_raw(n), rill.random_raw(n))


def same_end_of_state(twins):
    """As same_end, including the cached Gaussian of the random states."""
    theirs, ours = twins.states
    same(theirs.standard_normal(1), ours.standard_normal(1))
    same_end(twins)


def same_refusal(theirs, ours):
    """Both refuse with the same message, and neither state changes."""
    message = None
    try:
        theirs()
    except (ValueError, TypeError, NotImplementedError) as error:
        message = str(error)
    assert message is not None, "NumPy does not refuse this"
    try:
        ours()
    except RillError as error:
        assert error.message == message
        return error.status
    raise AssertionError(f"Rill accepts what NumPy refuses: {message}")
