"""randomgen's bit generators, each with every option: words in every form, jumps, steps, states, pickles, new seeds.

What holds for all of them stands here once; a kind is in when api/bit_generators.toml has it.
"""

import ctypes
import json
import pickle

import numpy as np
import pytest
import randomgen

from randomgens import KINDS, class_of, every_value, some_options, told
from rill import C, F, STATUS, BitGenerator, Generator, RillError, SeedSequence
from test_state import JSON, PICKLE, BINARY, load, of_bytes, plain, without_seed
from twins import numpy_doubles, numpy_u32, numpy_u64, same

assert randomgen.__version__ == "2.5.1", "the streams are those of randomgen 2.5.1"

ALL = list(KINDS)
DRAWS = {
    "random_raw": lambda bg, n: np.atleast_1d(bg.random_raw(n)),
    "random_u64": numpy_u64,
    "random_u32": numpy_u32,
    "random_sample": numpy_doubles,
}
# A block of every kind ends within so many words.
SIZES = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 1025]


def options_of(name, n=12):
    """Every value of every option, then several options together."""
    draw = np.random.default_rng(len(name))
    return [*every_value(name), *(some_options(name, draw) for _ in range(n))]


def seed_sequences(seed):
    theirs = np.random.SeedSequence(seed)
    return theirs, SeedSequence.make("from_string", str(seed))


def refused(act, *errors):
    try:
        return act(), None
    except errors as error:
        return None, str(error)


def made(name, seed, options):
    """The same bit generator of randomgen's and of ours; nothing where both refuse the options."""
    theirs_seed, ours_seed = (None, None) if beside_no_seed(name, options) else seed_sequences(seed)
    array, n = told(options)
    theirs, their_words = refused(lambda: class_of(name)(theirs_seed, **options), ValueError, TypeError, OverflowError)
    ours, our_words = refused(lambda: new_with(name, ours_seed, array, n), RillError)
    assert (theirs is None) == (ours is None), f"{name} {options}: {their_words or our_words}"
    return theirs, ours


def both(theirs, ours):
    """What both do; nothing where both refuse it."""
    there, their_words = refused(theirs, ValueError, TypeError)
    here, our_words = refused(ours, RillError)
    assert (their_words is None) == (our_words is None), (their_words, our_words)
    return None if their_words else (there, here)


def new_with(name, seed, array, n):
    handles = (ctypes.c_void_p * 1)()
    F["rill_bit_generator_new_with"].call(KINDS[name]["number"], seed, array, n, handles)
    return BitGenerator.adopt(handles[0])


def same_state(theirs, ours):
    assert plain(theirs.state) == without_seed(json.loads(bytes(ours.save(JSON))))


def same_end(theirs, ours):
    """The state, the words that follow in every form, and the state after them."""
    same_state(theirs, ours)
    for draw, n in (("random_u32", 3), ("random_u64", 2), ("random_u32", 2), ("random_sample", 3), ("random_raw", 9)):
        same(DRAWS[draw](theirs, n), getattr(ours, draw)(n))
    same_state(theirs, ours)


def each(name, seed=5, n=12):
    """Twins with every option."""
    for options in options_of(name, n):
        theirs, ours = made(name, seed, options)
        if theirs is not None:
            yield options, theirs, ours


@pytest.mark.parametrize("name", ALL)
def test_hundreds_of_seeds(name):
    seeds = [0, 1, 2**32 - 1, 2**32, 2**64 - 1, 2**200 + 3]
    for seed in seeds + np.random.default_rng(7).integers(0, 2**63, 300).tolist():
        same_end(*made(name, seed, {}))


@pytest.mark.parametrize("name", ALL)
def test_every_option(name):
    for _, theirs, ours in each(name, n=100):
        same_end(theirs, ours)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("draw", DRAWS)
@pytest.mark.parametrize("pending", [False, True])
def test_every_draw_of_every_size_from_every_place(name, draw, pending):
    for skip in range(70):
        theirs, ours = made(name, skip, {})
        same(DRAWS["random_raw"](theirs, skip), ours.random_raw(skip))
        for n in SIZES[skip % 3 :: 3]:
            if pending:
                same(numpy_u32(theirs, 1), ours.random_u32(1))
            same(DRAWS[draw](theirs, n), getattr(ours, draw)(n))
            same_state(theirs, ours)
        same_end(theirs, ours)


@pytest.mark.parametrize("name", ALL)
def test_every_draw_after_every_other(name):
    order = np.random.default_rng(3)
    for _, theirs, ours in each(name, 11, 3):
        for _ in range(150):
            draw = str(order.choice(list(DRAWS)))
            n = int(order.integers(0, 40)) if order.random() < 0.9 else int(order.integers(0, 1500))
            same(DRAWS[draw](theirs, n), getattr(ours, draw)(n))
        same_end(theirs, ours)


@pytest.mark.parametrize("name", ALL)
def test_jumped(name):
    for options, theirs, ours in each(name, n=6):
        for skip in (0, 1, 3):
            same(numpy_u32(theirs, skip), ours.random_u32(skip))
            for jumps in (1, 2, 3, 7):
                if not KINDS[name]["jump"]:
                    with pytest.raises(RillError) as unsupported:
                        ours.jumped(jumps)
                    assert unsupported.value.status == STATUS["UNSUPPORTED"]
                    continue
                # Philox refuses with a key and numpy_seed.
                jumped = both(lambda: theirs.jumped(jumps), lambda: ours.jumped(jumps))
                if jumped is None:
                    continue
                there, here = jumped
                same_end(there, here)
                # The seed sequence is a copy.
                if not options:
                    same_end(there.spawn(2)[1], here.spawn(2)[1])


@pytest.mark.parametrize("name", ALL)
def test_jumped_back(name):
    if not KINDS[name]["jump"]:
        return
    for _, theirs, ours in each(name, n=2):
        for jumps in (0, -1, -5, -(2**40), 2**64 + 3, -(2**70), 2**200):
            words = np.array([jumps >> 64 * i & 2**64 - 1 for i in range(4)], "u8")
            here, words_of_ours = refused(lambda: ours.jumped_words(words), RillError)
            there, words_of_theirs = refused(lambda: theirs.jumped(jumps), ValueError, OverflowError)
            if there is None and "too large to convert" in words_of_theirs:
                # A loop's counter in C; the result of a negative number is that of any other.
                continue
            assert words_of_ours == words_of_theirs, jumps
            if there is not None:
                same_end(there, here)


@pytest.mark.parametrize("name", ALL)
def test_advance(name):
    deltas = [0, 1, 2, 5, 17, 64, 1000, 2**31, 2**32 + 1, 2**63 - 1, -1, -2, -17, -(2**63)]
    for _, theirs, ours in each(name, n=6):
        if not KINDS[name]["advance"]:
            assert not hasattr(theirs, "advance")
            with pytest.raises(RillError) as unsupported:
                ours.advance(1)
            assert unsupported.value.status == STATUS["UNSUPPORTED"]
            continue
        for delta in deltas:
            _, words = refused(lambda: theirs.advance(delta), OverflowError)
            if words is not None:
                # Squares takes no negative number: what is there is its sum modulo the period.
                theirs.advance(delta % 2**64)
            ours.advance(delta)
            same_state(theirs, ours)
            same(numpy_u32(theirs, 1), ours.random_u32(1))
        for delta in (2**64 + 5, 2**100, 2**127 + 9, -(2**90)):
            words = np.array([delta >> 64 * i & 2**64 - 1 for i in range(4)], "u8")
            _, words_of_theirs = refused(lambda: theirs.advance(delta), OverflowError)
            if words_of_theirs is None:
                ours.advance_words(words)
                same_state(theirs, ours)
                same(numpy_u32(theirs, 1), ours.random_u32(1))
        same_end(theirs, ours)


@pytest.mark.parametrize("name", [name for name in ALL if KINDS[name]["advance_blocks"]])
def test_advance_by_blocks(name):
    for _, theirs, ours in each(name, n=6):
        for delta in (0, 1, 2, 2**64 - 1, 2**64, 2**130 + 7, -1, -(2**70)):
            theirs.advance(delta, counter=True)
            ours.advance_blocks(np.array([delta >> 64 * i & 2**64 - 1 for i in range(4)], "u8"))
            same_state(theirs, ours)
            same(numpy_u32(theirs, 1), ours.random_u32(1))
        same_end(theirs, ours)


@pytest.mark.parametrize("name", ALL)
def test_spawn(name):
    for _, theirs, ours in each(name, n=3):
        if theirs.seed_seq.entropy != 5:
            continue
        for there, here in zip(theirs.spawn(3), ours.spawn(3)):
            same_end(there, here)
        same_end(np.random.Generator(theirs).spawn(1)[0].bit_generator, Generator(ours).spawn(1)[0].bit_generator())


@pytest.mark.parametrize("name", ALL)
def test_seeding_in_place(name):
    draw = np.random.default_rng(9)
    for _, theirs, ours in each(name, n=20):
        for seed in (0, 7, 2**70):
            same(numpy_u32(theirs, 1), ours.random_u32(1))
            options = some_options(name, draw, lambda option: option["seeding"])
            there, here = (None, None) if beside_no_seed(name, options) else seed_sequences(seed)
            _, their_words = refused(lambda: theirs.seed(there, **options), ValueError, TypeError)
            array, n = told(options)
            _, our_words = refused(lambda: F["rill_bit_generator_reseed_with"].call(ours, here, array, n), RillError)
            assert (their_words is None) == (our_words is None), (options, their_words, our_words)
            same_end(theirs, ours)
            # A refused call changes nothing of ours; randomgen's PCG64 has the new seed sequence then.
            if here is not None and our_words is None:
                same_end(theirs.spawn(1)[0], ours.spawn(1)[0])
        if both(lambda: theirs.seed(3), lambda: ours.reseed_u64(3)) is None:
            continue
        same_end(theirs, ours)
        same_end(theirs.spawn(1)[0], ours.spawn(1)[0])


def beside_no_seed(name, options):
    options_of_kind = KINDS[name]["options"]
    return any(option["not_with_seed"] and options.get(option["name"]) is not None for option in options_of_kind)


@pytest.mark.parametrize("name", ALL)
def test_unknown_options_and_values_are_refused_by_name(name):
    kind = name
    for options in ({"sizes": 3}, {"": None}, *({o["name"]: "no such text"} for o in KINDS[name]["options"])):
        with pytest.raises(RillError) as error:
            new_with(name, None, *told(options))
        option = next(iter(options))
        assert error.value.status == STATUS["INVALID_ARGUMENT"]
        if option in ("sizes", ""):
            assert error.value.message == f"{kind}() got an unexpected keyword argument '{option}'"
    for option in KINDS[name]["options"]:
        accepts = option["accepts"]
        if option["type"] != "integer":
            continue
        # Above 2**60 the words depend on CPython's digits.
        for value in [2**31, 2**32 + 2, 2**60 - 2, 2**33 + 1] if option["name"] == "rounds" else []:
            _, words = refused(lambda: class_of(name)(rounds=value), ValueError, OverflowError)
            with pytest.raises(RillError) as error:
                new_with(name, None, *told({"rounds": value}))
            assert (error.value.status, error.value.message) == (STATUS["INVALID_ARGUMENT"], words)
        wrong = [5, 2**64] if isinstance(accepts[0], int) else [int(accepts[1], 16) + 1, 2**256, 2**300]
        for value in wrong:
            _, words = refused(lambda: class_of(name)(**{option["name"]: value}), ValueError, TypeError, OverflowError)
            with pytest.raises(RillError) as error:
                new_with(name, None, *told({option["name"]: value}))
            if words and option["name"] in words.replace(" ", "_"):
                assert error.value.message == words


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("form", ["JSON", "pickle"])
def test_states_of_theirs_are_read(name, form):
    for _, theirs, ours in each(name):
        for skip in (0, 1, 2, 33):
            numpy_u32(theirs, skip)
            if form == "JSON":
                full = load(BitGenerator, json.dumps(plain(theirs.state)).encode())
                short = plain(theirs.state) | {"bit_generator": type(theirs).__name__}
                same_end(pickle.loads(pickle.dumps(theirs)), full)
                same_words(theirs, load(BitGenerator, json.dumps(short).encode()))
            else:
                for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                    data = pickle.dumps(theirs, protocol)
                    there, here = pickle.loads(data), load(BitGenerator, data)
                    same_end(there, here)
                    same_end(there.spawn(1)[0], here.spawn(1)[0])
                    # What is not in the state is forgotten alike.
                    there.seed(4), here.reseed_u64(4)
                    same_end(there, here)
                data = pickle.dumps(np.random.Generator(theirs))
                same_end(pickle.loads(data).bit_generator, load(Generator, data).bit_generator())


def same_words(theirs, ours):
    """The words alone: by its short name a state may be one of NumPy's with the same stream."""
    theirs = pickle.loads(pickle.dumps(theirs))
    same(DRAWS["random_raw"](theirs, 30), ours.random_raw(30))
    same(numpy_u32(theirs, 3), ours.random_u32(3))


@pytest.mark.parametrize("name", ALL)
def test_states_of_ours_are_read(name):
    for _, theirs, ours in each(name):
        for skip in (0, 1, 2, 33):
            same(numpy_u32(theirs, skip), ours.random_u32(skip))
            there = pickle.loads(bytes(ours.save(PICKLE)))
            assert type(there) is type(theirs)
            same_state(there, ours)
            for form in (JSON, PICKLE, BINARY):
                copy = load(BitGenerator, bytes(ours.save(form)))
                same_end(pickle.loads(pickle.dumps(theirs)), copy)
            there = pickle.loads(bytes(Generator(ours).save(PICKLE)))
            same_state(there.bit_generator, ours)
            same_end(there.bit_generator, ours.clone())
            theirs.state = json.loads(bytes(ours.save(JSON)))
            same_state(theirs, ours)


@pytest.mark.parametrize("name", ALL)
def test_restoring_is_setting_the_state(name):
    """Another state of the same configuration is taken, and what no state tells stays; another configuration is refused."""
    all_options = list(each(name, 6))
    for options, theirs, ours in all_options:
        for _, other, of_ours in all_options[::2]:
            state = plain(other.state)
            _, words = refused(lambda: setattr(theirs, "state", other.state), ValueError)
            _, our_words = refused(lambda: ours.restore(of_bytes(json.dumps(state).encode())), RillError)
            assert our_words == words, options
            same_state(theirs, ours)
        both(lambda: theirs.seed(8), lambda: ours.reseed_u64(8))
        same_end(theirs, ours)


@pytest.mark.parametrize("name, options, seeding", [
    # With a key any configuration takes numpy_seed, which only the next seed refuses.
    ("randomgen.Philox", {"number": 2, "key": 5, "numpy_seed": True}, {}),
    ("randomgen.PCG64", {"numpy_seed": True}, {"inc": 3}),
])  # fmt: skip
def test_what_no_state_tells_still_refuses_seeds(name, options, seeding):
    theirs, ours = made(name, 1, options)
    state = theirs.state
    theirs.state = state
    ours.restore(of_bytes(json.dumps(plain(state)).encode()))
    their_seed, our_seed = seed_sequences(8)
    array, n = told(seeding)
    ours_seeded = lambda: F["rill_bit_generator_reseed_with"].call(ours, our_seed, array, n)
    assert both(lambda: theirs.seed(their_seed, **seeding), ours_seeded) is None


@pytest.mark.parametrize("name", ALL)
def test_distributions(name):
    """Three distributions of NumPy's Generator over randomgen's bit generator, fills and single draws."""
    for _, theirs, ours in each(name, n=4):
        there, here = np.random.Generator(theirs), Generator(ours)
        for _ in range(2):
            same(there.standard_normal(301), here.standard_normal(301))
            same(there.integers(0, 1000, 57, dtype=np.int32), here.integers_i32(0, 999, True, 57))
            same(there.gamma(2.5, 1.0, 100), here.gamma(2.5, 1.0, 100))
            same(there.random(3, np.float32), here.random_f32(3))
        same_end(theirs, ours)


@pytest.mark.parametrize("entropy", [0, 1234, 2**70 + 1])
def test_keys_for_squares(entropy):
    """generate_keys, and the first key is that of a Squares with the same seed."""
    theirs = np.random.SeedSequence(entropy)
    ours = SeedSequence.make("from_string", str(entropy).encode())
    for n in (1, 2, 7, 100, 3000):
        for unique in (False, True):
            same(randomgen.squares.generate_keys(theirs, n, unique), F["rill_squares_keys"](ours, unique, n))
    assert F["rill_squares_keys"](ours, False, 1)[0] == randomgen.Squares(theirs).state["state"]["key"]
    with pytest.raises(RillError, match="n must be a positive integer"):
        F["rill_squares_keys"](ours, True, 0)


def test_kinds_are_described():
    class OptionDescription(ctypes.Structure):
        _fields_ = [("name", ctypes.c_char_p), ("option_type", ctypes.c_int), ("max_words", ctypes.c_size_t)]

    class Description(ctypes.Structure):
        _fields_ = [
            ("name", ctypes.c_char_p), ("class_name", ctypes.c_char_p), ("word_bits", ctypes.c_uint32),
            ("seed_words", ctypes.c_size_t), ("can_jump", ctypes.c_bool), ("can_advance", ctypes.c_bool),
            ("can_advance_blocks", ctypes.c_bool), ("can_fill_parallel", ctypes.c_bool), ("jump", ctypes.c_char_p),
            ("period", ctypes.c_char_p), ("summary", ctypes.c_char_p), ("source", ctypes.c_char_p),
            ("n_options", ctypes.c_size_t),
        ]  # fmt: skip

    for name, kind in KINDS.items():
        place = ctypes.POINTER(Description)()
        F["rill_bit_generator_kind_info"].call(kind["number"], ctypes.byref(place))
        info = place.contents
        assert (info.name.decode(), info.class_name.decode()) == (name, f"{kind['package']}.{kind['class']}")
        assert (info.can_jump, info.can_advance) == (kind["jump"], kind["advance"])
        assert hasattr(class_of(name), "jumped") == info.can_jump
        assert hasattr(class_of(name), "advance") == info.can_advance
        options = [ctypes.POINTER(OptionDescription)() for _ in range(info.n_options)]
        for i, option in enumerate(options):
            F["rill_bit_generator_option_info"].call(kind["number"], i, ctypes.byref(option))
        names = [option.contents.name.decode() for option in options]
        assert names == [option["name"] for option in kind["options"]]
