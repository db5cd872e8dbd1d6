"""Loads a module of NumPy's tests again, with Rill's classes under the names of NumPy's."""

import importlib.util
import types

import numpy as np
import rill

# The kinds of bit generators that NumPy has too.
KINDS = tuple(kind for kind in rill._bit_generator.__all__ if hasattr(np.random, kind))
NAMES = ("Generator", "RandomState", "default_rng", *KINDS)


def on_rill(theirs):
    """The copy of the module. Its `random`, a generator or the functions of numpy.random, is Rill's too."""
    spec = importlib.util.spec_from_file_location(f"{theirs.__name__}_on_rill", theirs.__file__)
    ours = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(ours)
    for name, value in list(vars(ours).items()):
        if name in NAMES:
            setattr(ours, name, getattr(rill, name))
        elif isinstance(value, np.random.Generator):
            setattr(ours, name, rill.Generator(rill.MT19937()))
        elif value is np.random or value is np.random.mtrand:
            setattr(ours, name, functions_of(value))
    return ours


def functions_of(module):
    """numpy.random with Rill's classes; its functions use one random state of Rill's."""
    copy = types.SimpleNamespace(**vars(module))
    copy.__dict__.update({name: getattr(rill, name) for name in NAMES})
    state = rill.RandomState()
    for name in dir(state):
        if not name.startswith("_") and hasattr(np.random, name):
            setattr(copy, name, getattr(state, name))
    return copy


def collect(ours, into, left_out=()):
    """Puts a module's tests and fixtures where pytest finds them, except those to leave out, "Class.test"."""
    for name, value in vars(ours).items():
        if name.startswith(("Test", "test_")) or "fixture" in type(value).__name__.lower():
            into[name] = value
    for test in left_out:
        holder, _, name = test.rpartition(".")
        if holder:
            delattr(into[holder], name)
        else:
            del into[name]
