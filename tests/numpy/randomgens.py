"""The bit generators of randomgen: the kinds with a stream, and constructors of both sides with options. For tests and vectors."""

import ctypes
import importlib
import itertools

import numpy as np

from api import API

KINDS = {kind["name"]: kind for kind in API["bit_generators"] if "package" in kind and kind["stream"]}


def class_of(name):
    """randomgen's class, or NumPy's."""
    kind = KINDS.get(name)
    return getattr(importlib.import_module(kind["package"]), kind["class"]) if kind else getattr(np.random, name)


def values(option, draw):
    """A value that an option may have: a bound, or any."""
    if option["none"] and draw.random() < 0.25:
        return None
    accepts = option.get("tried", option["accepts"])
    if option["type"] == "text":
        name = accepts[draw.integers(len(accepts))]
        return str(name[draw.integers(len(name))])
    if option["type"] == "boolean":
        return bool(draw.integers(2))
    if isinstance(accepts[0], int):
        return int(draw.choice(accepts))
    first, last = (int(bound, 16) for bound in accepts)
    any_one = first + int.from_bytes(draw.bytes(33), "little") % (last - first + 1)
    return [first, last, min(first + 3, last), any_one][draw.integers(4)]


def some_options(name, draw, only=lambda option: True):
    """Options of a constructor: any of them, each with any value."""
    options = [option for option in KINDS[name]["options"] if only(option)]
    return {option["name"]: values(option, draw) for option in options if draw.random() < 0.6}


def every_value(name):
    """Each option alone, with the values at its bounds and without one; pairs that tell the configuration together."""
    yield {}
    told = [option for option in KINDS[name]["options"] if isinstance(option["accepts"][0], int)]
    for one, other in itertools.combinations(told, 2):
        yield from ({one["name"]: a, other["name"]: b} for a in one["accepts"] for b in other["accepts"])
    for option in KINDS[name]["options"]:
        if option["none"]:
            yield {option["name"]: None}
        accepts = option.get("tried", option["accepts"])
        if option["type"] == "text":
            several = [text for names in accepts for text in names]
        elif option["type"] == "boolean":
            several = [False, True]
        elif isinstance(accepts[0], int):
            several = accepts
        else:
            first, last = (int(bound, 16) for bound in accepts)
            several = sorted({first, first + 1, (first + last) // 3, last - 1, last})
        for value in several:
            yield {option["name"]: value}


class Option(ctypes.Structure):
    """rill_option."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("words", ctypes.POINTER(ctypes.c_uint64)),
        ("n_words", ctypes.c_size_t),
        ("text", ctypes.c_char_p),
    ]


def told(options):
    """Options as the C interface takes them: an array of rill_option, and its length."""
    array = (Option * len(options))()
    for slot, (name, value) in zip(array, options.items()):
        slot.name = name.encode()
        if isinstance(value, str):
            slot.text = value.encode()
        elif value is not None:
            n = max(1, (int(value).bit_length() + 63) // 64)
            slot.words = (ctypes.c_uint64 * n)(*(int(value) >> 64 * i & 2**64 - 1 for i in range(n)))
            slot.n_words = n
    return array, len(options)
