"""Calls of NumPy's classes with usual and with odd arguments. Each is a pair: what makes the object `r`, and the call."""

import inspect

import numpy as np

GENERATOR, RANDOM_STATE = "mod.Generator(mod.PCG64(5))", "mod.RandomState(5)"


class Half:
    """A number by __float__ alone."""

    def __float__(self):
        return 0.5


class Two:
    """A number by __index__ alone."""

    def __index__(self):
        return 2


class Pair:
    """An array by __array__ alone."""

    def __array__(self, dtype=None, copy=None):
        return np.array([1.0, 2.0])


class Sub(np.ndarray):
    """A subclass of arrays."""


class Sequence32(np.random.bit_generator.ISeedSequence):
    """A seed sequence that cannot spawn."""

    def generate_state(self, n_words, dtype=np.uint32):
        return np.arange(n_words, dtype=dtype)


class Spawning(Sequence32, np.random.bit_generator.ISpawnableSeedSequence):
    """One that can."""

    def spawn(self, n_children):
        return [Spawning()] * n_children


def read_only():
    """An array that cannot be written to."""
    array = np.zeros(3)
    array.flags.writeable = False
    return array


NAMES = {each.__name__: each for each in (Half, Two, Pair, Sub, Sequence32, Spawning, read_only)}

NUMBERS = """
-1; 0; 1; 2; 0.5; 1.5; float('nan'); float('inf'); -0.0; True; None; 'a'; '1'; b'1'; []; [1]; [0.5, 1.5]; (1, 2); np.array(2.0);
np.array(2); np.array([1, 2]); np.array([[1.0], [2.0]]); np.float32(0.3); np.int8(3); np.uint64(2**63); 2**63; 1e18; 1j;
np.array([1j]); object(); np.array([1, 2], object); np.array(['1']); [None]; [[1, 2], [3]]; np.longdouble(1.5); np.float16(0.5);
Half(); Pair(); np.array([1.0, 2.0]).view(Sub); np.ma.array([1.0, 2.0], mask=[0, 1]); np.array([1, 2], '>i4');
np.array([0.5, 0.25], '>f8'); np.bool_(True); np.array([True, False]); np.zeros((0, 3)); range(1, 3); {1}; [True, 2.5];
np.array([0.5, np.nan]); np.array([1.0, -1.0]); np.array([1, 2, 3], np.uint64); np.array([1, 2, 3, 4])[::2]; np.datetime64('2020')
"""
SIZES = """
None; (); 0; 3; np.int64(2); (2, 3); [2, 3]; np.array([2, 2]); np.array(3); np.array([3]); (0,); (2, 0); -1; (2, -1); 2.5; True;
2**70; (2**40, 2**40); {2}; range(2); (1,) * 70; 1.0; (2, 2.0); (None,); 1j; []; ([2],); np.float64(2); Two(); (Two(), 2)
"""
DTYPES = """
float; np.float64; 'f8'; np.float32; 'f4'; 'f2'; '>f8'; int; np.int64; 'i4'; 'i2'; 'i1'; 'u8'; 'u4'; 'u2'; 'u1'; bool; np.bool_;
'?'; '>i4'; None; complex; object; 'S1'; 'x'; np.dtype('f8'); np.intp; 'l'; 'q'; 1; '=f8'; [('a', 'f8')]; str
"""
OUTS = """
np.zeros(3); np.zeros(3, 'f4'); np.zeros((2, 3)); np.zeros((2, 3), order='F'); np.zeros(6)[::2]; np.zeros(3, '>f8'); np.zeros(0);
np.zeros(()); np.zeros(3, int); np.zeros(3).view(Sub); read_only(); np.ndarray(3, 'f8', bytearray(40), 4)
"""
HUGE = ("float('inf')", "np.uint64(2**63)", "2**63", "1e18")
USUAL = {
    "loc": "0.5", "scale": "1.5", "low": "1", "high": "9", "mean": "1.5", "sigma": "0.5", "left": "1", "mode": "2", "right": "4",
    "mu": "0.5", "kappa": "2", "a": "2.5", "b": "2.5", "df": "3", "nonc": "2", "dfnum": "3", "dfden": "4", "n": "10", "p": "0.4",
    "lam": "4", "ngood": "10", "nbad": "12", "nsample": "8", "shape": "2",
}  # fmt: skip
# These draw no single numbers, or have a form of their own.
OTHERS = {
    "choice", "shuffle", "permutation", "permuted", "multinomial", "multivariate_normal", "multivariate_hypergeometric", "dirichlet",
    "bytes", "spawn", "seed", "set_state", "get_state", "rand", "randn", "random_integers",
}  # fmt: skip


def items(text):
    """The expressions of a list above."""
    return [item.strip() for item in text.split(";")]


def methods():
    """The methods that draw numbers: what makes the object, and the name."""
    for make, cls in ((GENERATOR, np.random.Generator), (RANDOM_STATE, np.random.RandomState)):
        for name, _ in sorted(inspect.getmembers(cls, inspect.isroutine)):
            if not name.startswith("_") and name not in OTHERS:
                yield make, name


def of_method(make, name):
    """Calls of one of them."""
    cls = np.random.Generator if make == GENERATOR else np.random.RandomState
    parameters = list(inspect.signature(getattr(cls, name)).parameters)[1:]
    usual = {each: USUAL[each] for each in parameters if each in USUAL}

    def call(*others, **changed):
        given = [f"{key}={value}" for key, value in {**usual, **changed}.items()]
        return f"r.{name}({', '.join([*given, *others])})"

    yield call()
    yield f"r.{name}({', '.join(usual.values())})"
    for parameter in usual:
        for value in items(NUMBERS):
            # NumPy never ends.
            if make == RANDOM_STATE and name in ("vonmises", "zipf") and value in HUGE:
                continue
            yield call(**{parameter: value})
            yield call("size=(2, 2)", **{parameter: value})
    for size in items(SIZES):
        yield call(f"size={size}")
        if usual:
            yield call(f"size={size}", **{key: f"[{value}, {value}]" for key, value in usual.items()})
    if "dtype" in parameters:
        for dtype in items(DTYPES):
            yield from (call(f"size={size}", f"dtype={dtype}") for size in (None, 3, 0))
    if "out" in parameters:
        for out in items(OUTS):
            for size in ("None", "3", "(2, 3)", "0", "()", "[3]"):
                yield from (call(f"size={size}", f"dtype='{dtype}'", f"out={out}") for dtype in ("f8", "f4", "i4"))
    if "method" in parameters:
        yield from (call("size=3", f"method={method}") for method in ("'zig'", "'inv'", "'x'", "None", "np.str_('zig')"))


POPULATIONS = """
3; 0; -1; 2.0; 'abc'; [1, 2, 3]; ['a', 'b', 'c']; np.arange(3); np.arange(6).reshape(3, 2); []; None; np.int8(3); np.array(3); True;
(1, 2, 3); range(3); {1, 2, 3}; [[1, 2], [3, 4], [5, 6]]; np.array(['x', 'y', 'z'], object); [1, 'a', None]; np.array(2.0);
np.uint64(3); np.zeros((3, 0)); np.array(['2020', '2021', '2022'], 'M8[Y]'); np.ma.array([1, 2, 3], mask=[0, 1, 0]); Two();
np.array([1, 2, 3]).view(Sub); b'abc'; np.array([(1, 2.0), (3, 4.0), (5, 6.0)], 'i4,f8')
"""
PROBABILITIES = """
[0.5, 0.5]; [0.1, 0.2, 0.7]; np.array([0.1, 0.2, 0.7], 'f4'); [0.5, 0.6, -0.1]; [0.2, 0.2, 0.2]; [1, 0, 0]; [0.1, np.nan, 0.9];
[[0.1, 0.2, 0.7]]; []; 1; np.array([0.1, 0.2, 0.7], '>f8'); np.array([0.1, 0.2, 0.7 + 1e-7]); np.array([1, 0, 0])
"""


def of_choice(make):
    """Calls of choice."""
    for a in items(POPULATIONS):
        for size in ("None", "()", "0", "2", "(2, 2)", "[2]", "4", "(2, 0)"):
            yield f"r.choice({a}, {size})"
            yield f"r.choice({a}, {size}, False)"
            if make == GENERATOR:
                yield f"r.choice({a}, {size}, replace=False, shuffle=False)"
    for a in ("3", "['a', 'b', 'c']", "[]", "0", "np.arange(6).reshape(3, 2)"):
        for p in items(PROBABILITIES):
            for size in ("None", "2", "()", "4"):
                yield f"r.choice({a}, {size}, True, {p})"
                yield f"r.choice({a}, {size}, False, {p})"
        for axis in (0, 1, -1, 2) if make == GENERATOR else ():
            yield f"r.choice({a}, 2, axis={axis})"


def of_order(make):
    """Calls of permutation, permuted and shuffle."""
    for x in items(POPULATIONS):
        yield f"r.permutation({x})"
        yield f"(lambda x: (r.shuffle(x), x))({x})"
        for axis in (0, 1, -1, 2) if make == GENERATOR else ():
            yield f"r.permutation({x}, {axis})"
            yield f"r.permuted({x}, axis={axis})"
            yield f"(lambda x: (r.shuffle(x, {axis}), x))({x})"
        for out in ("np.zeros(3)", "np.zeros(3, int)", "np.zeros((3, 2), int)", "[1]", "read_only()") if make == GENERATOR else ():
            yield f"r.permuted({x}, out={out})"
            yield f"r.permuted({x}, axis=0, out={out})"


def of_vectors(make):
    """Calls of multinomial, dirichlet, multivariate_normal and multivariate_hypergeometric."""
    for n in ("3", "-1", "0", "2.5", "np.array(4)", "2**63", "True"):
        for p in ("[0.2, 0.3, 0.5]", "[0.2, 0.3]", "[0.9, 0.9]", "[1.0]", "np.array([0.2, 0.3, 0.5], 'f4')", "[1, 0]"):
            yield from (f"r.multinomial({n}, {p}, {size})" for size in ("None", "2", "(2, 2)", "()", "0"))
    if make == GENERATOR:
        for n in ("3", "[1, 2]", "[[1], [2]]", "[3, -1]"):
            for p in ("[0.2, 0.8]", "[[0.2, 0.8], [0.5, 0.5]]", "[[0.2, 0.8], [0.9, 0.5]]"):
                yield from (f"r.multinomial({n}, {p}, {size})" for size in ("None", "2", "(2, 2)", "3"))
    for alpha in ("[1, 2, 3]", "[0.1, 0.05]", "[]", "[0, 1]", "[-1, 1]", "1", "[np.nan, 1]", "np.array([1, 2, 3, 4])[::2]", "[1j]"):
        yield from (f"r.dirichlet({alpha}, {size})" for size in ("None", "2", "(2, 2)", "()", "0"))
    for mean in ("[0, 1]", "[0]", "1", "[[0, 1]]", "np.array([0, 1], 'f4')", "[0, 1j]" if make == GENERATOR else "[0, 2]"):
        for cov in ("[[1, 0], [0, 1]]", "[[1, 2], [2, 1]]", "1", "[1, 1]", "[[1]]"):
            yield from (f"r.multivariate_normal({mean}, {cov}, {size})" for size in ("None", "2", "(2, 2)", "()", "0", "-1"))
            yield from (f"r.multivariate_normal({mean}, {cov}, check_valid='{each}')" for each in ("raise", "ignore"))
    if make == GENERATOR:
        for colors in ("[3, 4, 5]", "[3, -1]", "[]", "[[1, 2]]", "5", "[1.5, 2]", "np.array([3, 4], 'u1')", "[0, 0]", "[2**64]"):
            for n in ("3", "0", "-1", "100", "2.5", "None", "np.int8(2)", "2**70"):
                for method in ("marginals", "count"):
                    yield f"r.multivariate_hypergeometric({colors}, {n}, 2, '{method}')"
                    yield f"r.multivariate_hypergeometric({colors}, {n}, method='{method}')"


def of_objects(make):
    """Calls of what is no draw: bytes, copies, states, seeds, spawning."""
    yield from (f"r.bytes({n})" for n in ("3", "0", "5", "8", "True", "np.int8(2)", "2.5", "None"))
    yield from ("str(r)", "r == r", "r == 1", "r != None", "hash(r) == hash(r)", "bool(r)", "r.random(3)")
    for again in ("copy.copy(r)", "copy.deepcopy(r)", "pickle.loads(pickle.dumps(r))"):
        yield f"{again} == r"
        yield f"[{again}.random(3), r.random(2)]"
    if make == GENERATOR:
        yield from (f"[child.random() for child in r.spawn({n})]" for n in ("2", "0", "-1", "2.5", "None", "'a'", "True"))
        yield "setattr(r, 'bit_generator', 1)"
        return
    for seed in ("3", "-1", "2.5", "'a'", "[1, 2]", "[]", "2**32", "np.array(5)", "[[1]]", "[1.5]", "np.uint64(7)", "[-1]"):
        yield f"(r.seed({seed}), r.random_sample())"
    yield from (f"r.rand({shape})" for shape in ("", "3", "2, 3", "0", "-1", "2.5", "(2, 3)", "None"))
    yield from (f"r.randn({shape})" for shape in ("", "3", "2, 3", "0", "-1", "2.5"))
    yield from (f"r.random_integers({bounds})" for bounds in ("3", "1, 3", "3, 1", "0", "1, 3, 4"))
    yield from ("r.get_state()", "r.get_state(legacy=False)", "r._poisson_lam_max")


KINDS = ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")
SEEDS = """
0; 1; -1; 2.5; 'a'; '1'; [1, 2]; (1, 2); []; np.array([1, 2]); np.array([1.5]); np.uint64(2**64 - 1); 2**200; True; np.bool_(True);
np.random.SeedSequence(5); np.random.SeedSequence(5).spawn(1)[0]; {1}; [[1]]; [-1]; range(3); b'1'; 1j; [2**40, 3]; '0x1f';
np.array(7); np.int32(-4); 1.0; Sequence32(); Spawning()
"""
MADE = """
mod.PCG64(1); mod.RandomState(3); mod.Generator(mod.PCG64(2)); np.random.PCG64(1); np.random.RandomState(3); np.random.default_rng(4)
"""


def of_makers():
    """Calls that make generators and bit generators; there is no object before."""
    for seed in items(SEEDS):
        yield f"mod.default_rng({seed})"
        yield f"mod.default_rng(seed={seed}).spawn(1)"
        yield from (f"mod.{kind}({seed})" for kind in KINDS)
        yield from (f"mod.{kind}(seed={seed}).seed_seq.entropy" for kind in KINDS[:2])
    yield from (f"mod.default_rng({made}).random(3)" for made in items(MADE))
    for key in ("1", "-1", "2**128", "[1, 2]", "[1]", "np.uint64(5)", "True", "[1, 2, 3]"):
        yield f"mod.Philox(key={key})"
        yield f"mod.Philox(key={key}).seed_seq"
    yield from (f"mod.Philox(1, counter={counter})" for counter in ("1", "-1", "2**256", "[1, 2, 3, 4]", "[1]", "None"))
    yield from ("mod.Philox(1, key=1)", "mod.BitGenerator(1)", "mod.Philox(None, 1, 2)")


def of_bit_generator(kind):
    """Calls of a bit generator."""
    for size in ("None", "()", "0", "3", "(2, 3)", "[2, 3]", "np.int64(2)", "-1", "2.5", "(2, 0)"):
        yield f"r.random_raw({size})"
        yield f"r.random_raw({size}, False)"
    yield from ("r == r", "r.state", "r.seed_seq.entropy", "sorted(x for x in dir(r.ctypes) if x[0] != '_')")
    yield from ("type(r.ctypes).__name__", "r.ctypes._fields", "r.cffi._fields", "r.lock.acquire() and r.lock.release()")
    yield from ("r.ctypes.next_double(r.ctypes.state)", "copy.copy(r)", "copy.deepcopy(r)", "pickle.loads(pickle.dumps(r))")
    for n in ("1", "0", "-1", "2.5", "None", "'a'", "2**64", "2**130", "True", "np.int8(2)", "[1]", "Two()"):
        if kind != "SFC64":
            yield f"r.jumped({n})"
        if kind not in ("SFC64", "MT19937") and n != "2.5":
            yield f"(r.advance({n}), r)"
        if not n.startswith("2**"):
            yield f"(r.random_raw(), r.spawn({n}))"
    for state in ("1", "None", "{}", "{'bit_generator': 'x'}", "[]"):
        yield f"setattr(r, 'state', {state})"
