"""SeedSequence: words, pools, spawn trees."""

import numpy as np
import pytest

from rill import STATUS, RillError, SeedSequence
from twins import same, same_refusal, words_of

INTEGERS = [0, 1, 42, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**64, 2**96 + 7, 2**127 - 1, 2**128, 2**500 + 3, 10**300]
LISTS = [[], [0], [0, 0], [1], [1, 0], [2**32 - 1] * 3, [1, 2, 3, 4], [1, 2, 3, 4, 5], list(range(4, 40)), [7] * 1000]
KEYS = [(), (0,), (1,), (0, 0), (2**32 - 1, 5), (3, 1, 4, 1, 5, 9, 2, 6)]


def same_sequence(theirs, ours):
    """All results of a seed sequence."""
    same(theirs.pool, ours.pool())
    assert theirs.pool_size == ours.pool_size()
    assert theirs.n_children_spawned == ours.n_children_spawned()
    assert [word for key in theirs.spawn_key for word in words_of(key)] == ours.spawn_key().tolist()
    for n in (0, 1, 2, 3, 4, 5, 8, 9, 100, 624):
        same(theirs.generate_state(n, np.uint32), ours.generate_state_u32(n))
        same(theirs.generate_state(n, np.uint64), ours.generate_state_u64(n))


def of_integer(value, key=(), pool_size=4, spawned=0):
    return SeedSequence.make("with", np.array(words_of(value), "u4"), np.array(key, "u4"), pool_size, spawned)


@pytest.mark.parametrize("seed", INTEGERS)
def test_integers_of_any_size(seed):
    for text in (str(seed), hex(seed)):
        ours = SeedSequence.make("from_string", text)
        same_sequence(np.random.SeedSequence(seed), ours)
        same_sequence(np.random.SeedSequence([text]), ours)
        assert ours.entropy().tolist() == words_of(seed)
    if seed < 2**64:
        same_sequence(np.random.SeedSequence(seed), SeedSequence.make("from_u64", seed))
    same_sequence(np.random.SeedSequence(seed), of_integer(seed))


def test_hundreds_of_integers():
    for seed in np.random.default_rng(1).integers(0, 2**64, 400, dtype=np.uint64).tolist() + list(range(100)):
        ours = SeedSequence.make("from_u64", seed)
        same(np.random.SeedSequence(seed).generate_state(8), ours.generate_state_u32(8))
        assert ours.entropy().tolist() == words_of(seed)


@pytest.mark.parametrize("words", LISTS, ids=lambda words: f"{len(words)} words")
def test_lists_of_words(words):
    ours = SeedSequence.make("new", np.array(words, "u4"))
    same_sequence(np.random.SeedSequence(words), ours)
    assert ours.entropy().tolist() == words


@pytest.mark.parametrize("pool_size", [4, 5, 8, 31])
@pytest.mark.parametrize("key", KEYS)
def test_spawn_keys_and_pool_sizes(key, pool_size):
    for seed in (0, 5, 2**128 + 1, 2**300 + 11):
        for spawned in (0, 1, 17):
            theirs = np.random.SeedSequence(seed, spawn_key=key, pool_size=pool_size, n_children_spawned=spawned)
            ours = of_integer(seed, key, pool_size, spawned)
            same_sequence(theirs, ours)
            same_sequence(theirs.spawn(1)[0], ours.spawn(1)[0])


def test_trees_of_children():
    theirs, ours = np.random.SeedSequence(99), SeedSequence.make("from_u64", 99)
    for n in (0, 1, 3, 0, 7):
        for left, right in zip(theirs.spawn(n), ours.spawn(n), strict=True):
            same_sequence(left, right)
            for left_child, right_child in zip(left.spawn(3), right.spawn(3), strict=True):
                same_sequence(left_child, right_child)
                same_sequence(left_child.spawn(2)[1], right_child.spawn(2)[1])
            same_sequence(left, right)
        same_sequence(theirs, ours)


def test_a_clone_counts_its_own_children():
    theirs, ours = np.random.SeedSequence(3), SeedSequence.make("from_u64", 3)
    theirs.spawn(2), ours.spawn(2)
    copy = ours.clone()
    same_sequence(theirs, copy)
    copy.spawn(5)
    same_sequence(theirs, ours)


def test_fresh_entropy_can_be_written_down_and_used_again():
    ours = SeedSequence.make("from_os")
    entropy = sum(int(word) << 32 * i for i, word in enumerate(ours.entropy()))
    same_sequence(np.random.SeedSequence(entropy), ours)
    assert entropy.bit_length() > 64
    assert ours.entropy().tolist() != SeedSequence.make("from_os").entropy().tolist()


@pytest.mark.parametrize("text", ["", "abc", "-1", " 1", "12a", "1.5", "0X1F", "0x", "+3", "1e3"])
def test_text_that_is_no_seed(text):
    with pytest.raises(ValueError):
        np.random.SeedSequence([text])
    with pytest.raises(RillError) as refused:
        SeedSequence.make("from_string", text)
    assert refused.value.status == STATUS["INVALID_ARGUMENT"]
    assert refused.value.message == "unrecognized seed string"


@pytest.mark.parametrize("pool_size", [0, 1, 3])
def test_a_pool_that_is_too_small(pool_size):
    theirs = lambda: np.random.SeedSequence(1, pool_size=pool_size)
    assert same_refusal(theirs, lambda: of_integer(1, (), pool_size)) == STATUS["INVALID_ARGUMENT"]
