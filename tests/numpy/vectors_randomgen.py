"""The vectors of randomgen's bit generators: one file a kind, tests/vectors/randomgen/KIND.txt.

A source has options after the kind, KIND(name=value,...):seed; long integers are hexadecimal. A seed of - is none: an
option stands in its place.
"""

import numpy as np

from randomgens import KINDS, class_of, every_value, some_options

SIZES = [1, 2, 17, 130]
# More than the eight segments that the kernels of long fills make side by side (src/bit_generator/side_by_side.rs).
LONG = 33_500


def constructor(text):
    """A bit generator from its text without seed, and the seed as text."""
    name, options = parsed(text)
    return lambda seed: class_of(name)(*([] if seed == "-" else [int(seed)]), **options)


def parsed(text):
    name, _, options = text.partition("(")
    pairs = [pair.split("=") for pair in options.rstrip(")").split(",") if pair]
    return name, {key: value_of(value) for key, value in pairs}


def value_of(text):
    is_number = text.startswith("0x") or text.isdigit()
    return {"None": None, "True": True, "False": False}.get(text, int(text, 0) if is_number else text)


def spelled(options):
    def one(value):
        return f"{value:#x}" if type(value) is int and value >= 2**64 else str(value)

    return ",".join(f"{name}={one(value)}" for name, value in options.items())


def with_options(name, n=4):
    """The kind with options of every sort that it accepts."""
    draw = np.random.default_rng(len(name))
    seen = set()
    for options in [*every_value(name), *(some_options(name, draw) for _ in range(n))]:
        seedless = any(option["not_with_seed"] and options.get(option["name"]) is not None for option in KINDS[name]["options"])
        text = f"{name}({spelled(options)}):{'-' if seedless else ''}" if options else f"{name}:"
        try:
            class_of(name)(*([] if seedless else [1]), **options)
        except (ValueError, OverflowError, TypeError):
            continue
        if text not in seen:
            seen.add(text)
            yield text


def vectors(name, line, draws):
    """The lines of a kind. `draws` gives the fills by their names."""
    kind = KINDS[name]
    drawn = lambda bg: np.atleast_1d(bg.random_raw(9))
    for i, text in enumerate(with_options(name)):
        seeds = [""] if text.endswith("-") else [2**64 - 1, 2**32, i][: 3 if i == 0 else 1]
        for seed in seeds:
            source = f"{text}{seed}"
            yield line(source, "bit_generator.random_raw", [9], lambda s: drawn(s.bg))
        for k, (call, draw) in enumerate(draws.items()):
            for n in SIZES if i == 0 else SIZES[2:3]:
                for rest in (["", "+1h", f"+{n}"] if i == 0 else [f"+{k}h"]):
                    yield line(f"{source}{rest}", f"bit_generator.{call}", [n], draw(n))
            if i == 0:
                yield line(f"{source}+1h", f"bit_generator.{call}", [LONG], draw(LONG))
        for rest in ["", "h", "+3"] if i == 0 else ["h"]:
            if kind["jump"]:
                for jumps in (1, 3) if i == 0 else (2,):
                    yield line(f"{source}{rest}", "bit_generator.jumped", [jumps, 9], lambda s: drawn(s.bg.jumped(jumps)))
            if kind["advance"]:
                for delta in (1, 5, 2**63 - 1) if i == 0 else (7,):
                    yield line(f"{source}{rest}", "bit_generator.advance", [delta, 9], lambda s: drawn(advanced(s.bg, delta)))
            if kind["advance_blocks"]:
                for delta in (1, 2**63 + 9) if i == 0 else (3,):
                    moved = lambda s: drawn(s.bg.advance(delta, counter=True))
                    yield line(f"{source}{rest}", "bit_generator.advance_blocks", [[delta], 9], moved)
        if not text.endswith("-"):
            yield line(source, "bit_generator.spawn", [2, 9], lambda s: drawn(s.bg.spawn(2)[-1]))
        yield line(f"{source}h", "bit_generator.reseed", [77, "-", 9], lambda s: drawn(seeded(s.bg, 77)))
    draw = np.random.default_rng(1)
    for _ in range(4):
        seeding = some_options(name, draw, lambda option: option["seeding"] and not option["not_with_seed"])
        if seeding and accepted(name, seeding):
            told = lambda s: drawn(seeded(s.bg, 5, **seeding))
            yield line(f"{name}:3h", "bit_generator.reseed", [5, spelled(seeding), 9], told)
    yield from moves_back(name, line)
    yield from rare(name, line, draws)


def moves_back(name, line):
    """Jumps and steps by nothing, and by numbers of either sign and of several words, where randomgen takes them."""
    drawn = lambda bg: bg.random_raw(9)
    for jumps in (0, -1, -5, -(2**40), 2**64 + 3, -(2**70)):
        if KINDS[name]["jump"] and taken(lambda: class_of(name)(5).jumped(jumps)):
            told = [words(jumps), 9]
            yield line(f"{name}:5h", "bit_generator.jumped_words", told, lambda s: drawn(s.bg.jumped(jumps)))
    for delta in (0, -1, -7, -(2**63)):
        if KINDS[name]["advance"] and taken(lambda: class_of(name)(5).advance(delta)):
            yield line(f"{name}:5h", "bit_generator.advance", [delta, 9], lambda s: drawn(advanced(s.bg, delta)))


def rare(name, line, draws):
    """What no option and no size above reaches."""
    drawn = lambda bg: bg.random_raw(9)
    if name == "LCG128Mix":
        # The kernels of long fills, by each function, for multipliers that they can have and that they cannot.
        draw = np.random.default_rng(1)
        for output in ("xsl-rr", "dxsm", "murmur3", "upper", "lower"):
            for post in (False, True):
                multiplier = int.from_bytes(draw.bytes(16), "little") | 1
                for options in ({"output": output, "post": post}, {"output": output, "multiplier": multiplier, "post": post}):
                    for call in ("random_u64", "random_sample"):
                        yield line(f"{name}({spelled(options)}):5+1h", f"bit_generator.{call}", [2003], draws[call](2003))
    if name == "DSFMT":
        # A word of 64 bits straddles two blocks.
        for n in (190, 191, 192, 1000):
            yield line(f"{name}:5h", "bit_generator.random_u64", [n], draws["random_u64"](n))
    if name == "randomgen.MT19937":
        # Its longer jumps.
        for jumps in (15, 16, 17, 256, 273, 4096):
            yield line(f"{name}:5+7", "bit_generator.jumped", [jumps, 9], lambda s: drawn(s.bg.jumped(jumps)))
    if KINDS[name]["advance_blocks"]:
        # The counter's low word runs over, and the next one does not.
        for width in (32, 64):
            for number in (2, 4):
                options = {"number": number, "width": width, "counter": 2**width - 2}
                if taken(lambda: class_of(name)(5, **options)):
                    source = f"{name}({spelled(options)}):5"
                    yield line(source, "bit_generator.random_raw", [9], lambda s: drawn(s.bg))
                    for call in ("random_u64", "random_sample"):
                        for n in (3, 130):
                            yield line(source, f"bit_generator.{call}", [n], draws[call](n))


def words(number):
    """Four words in two's complement, the least significant first."""
    return [number >> 64 * i & 2**64 - 1 for i in range(4)]


def taken(act):
    """Whether randomgen does it."""
    try:
        act()
    except (ValueError, OverflowError, TypeError):
        return False
    return True


def accepted(name, seeding):
    try:
        return seeded(class_of(name)(3), 5, **seeding)
    except ValueError:
        return None


def advanced(bg, delta):
    """BlaBla's advance returns nothing."""
    bg.advance(delta)
    return bg


def seeded(bg, seed, **options):
    bg.seed(seed, **options)
    return bg
