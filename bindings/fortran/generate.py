"""Writes the parts of the Fortran module that repeat themselves from include/rill.h.

    rill_c.f90      interfaces of all exported functions, and the constants
    *_type.inc      the type-bound names of each derived type
    *_body.inc      their procedures: draws, states, shuffles

`python3 generate.py` in this directory; tests/numpy/test_bindings.py fails when a committed file is not the one that
this gives. Needs nothing but Python.
"""

import re
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEADER = HERE.parents[1] / "include" / "rill.h"
NOTICE = "! Written by generate.py from include/rill.h; do not edit.\n"

CLASSES = ["seed_sequence", "bit_generator", "generator", "random_state"]
SCALARS = {
    "double": "real(c_double)",
    "float": "real(c_float)",
    "bool": "logical(c_bool)",
    "size_t": "integer(c_size_t)",
    "ptrdiff_t": "integer(c_intptr_t)",
    "rill_status": "integer(c_int)",
} | {f"{u}int{bits}_t": f"integer(c_int{bits}_t)" for u in ("", "u") for bits in (8, 16, 32, 64)}
# Draws from here are typed by their last pointer; what is missing has no Fortran kind.
KINDS = ["", "_f32", "_i32", "_i16", "_i8", "_bool"]
DEFAULTS = {
    "uniform": {"low": 0, "high": 1},
    "normal": {"loc": 0, "scale": 1},
    "lognormal": {"mean": 0, "sigma": 1},
    "exponential": {"scale": 1},
    "gamma": {"scale": 1},
    "laplace": {"loc": 0, "scale": 1},
    "gumbel": {"loc": 0, "scale": 1},
    "logistic": {"loc": 0, "scale": 1},
    "rayleigh": {"scale": 1},
    "poisson": {"lam": 1},
}
BY_HAND = {"permutation", "bytes"}
# What vectors.template has: generic name to procedures.
VECTORS = {
    "multinomial": ["multinomial", "multinomial_narrow"],
    "dirichlet": ["dirichlet"],
    "permutation": ["permutation"],
    "bytes": ["bytes"],
    "bit_generator": ["bit_generator"],
    "set_bit_generator": ["set_bit_generator"],
}


def prototypes():
    """(result, name, [(type, stars, parameter)]) of every function."""
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(), flags=re.S)
    found = []
    for result, name, inside in re.findall(r"^(?:RILL_NODISCARD\s+)?([\w ]+?[ *]+)(rill_\w+)\(([^)]*)\);", text, re.M):
        parameters = []
        for parameter in inside.split(","):
            if parameter.strip() == "void":
                continue
            kind, stars, label = re.fullmatch(r"\s*(?:const )?(\w+)\s*(\**)\s*(\w+)\s*", parameter).groups()
            parameters.append((kind, stars, label))
        found.append((result.replace("const ", "").strip(), name, parameters))
    return found


def constants():
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(), flags=re.S)
    return re.findall(r"^\s*(RILL_\w+) = (\d+),", text, re.M)


def declaration(function, kind, stars, label):
    if not stars:
        return f"{SCALARS[kind]}, value :: {label}"
    if stars == "**":
        array = "(*)" if function.endswith("_spawn") else ""
        return f"type(c_ptr), intent(out) :: {label}{array}"
    if kind == "char":
        return f"character(kind=c_char), intent(in) :: {label}(*)"
    if kind == "size_t":
        return f"integer(c_size_t), intent(inout) :: {label}"
    if kind == "rill_parameter":
        return f"type(rill_parameter), intent(in) :: {label}(*)"
    if kind == "rill_distribution_description":
        return f"type(rill_distribution_description), intent(out) :: {label}"
    return f"type(c_ptr), value :: {label}"


def wrapped(indent, head, items, tail):
    """`head(items)tail`, continued where a line would be too long."""
    line = f"{indent}{head}({', '.join(items)}){tail}"
    if len(line) <= 120:
        return line
    lines, line = [], f"{indent}{head}("
    for i, item in enumerate(items):
        piece = item + (", " if i + 1 < len(items) else f"){tail}")
        if len(line) + len(piece) > 116:
            lines.append(line + "&")
            line = indent + "  & "
        line += piece
    return "\n".join([*lines, line])


def c_module():
    out = [NOTICE + "! The functions and constants of rill.h, as C has them; include/rill.h describes them.", "module rill_c"]
    out += ["  use, intrinsic :: iso_c_binding", "  implicit none", "  public", ""]
    out += [f"  integer(c_int32_t), parameter :: {name} = {value}" for name, value in constants()]
    out.append("""
  type, bind(C) :: rill_parameter
    type(c_ptr) :: values = c_null_ptr
    integer(c_intptr_t) :: stride = 0
  end type

  type, bind(C) :: rill_distribution_description
    type(c_ptr) :: name
    integer(c_int32_t) :: output_type
    integer(c_size_t) :: n_parameters
    type(c_ptr) :: parameter_names(4)
    integer(c_int32_t) :: parameter_types(4)
  end type

  interface""")
    for result, name, parameters in prototypes():
        word = "subroutine" if result == "void" else "function"
        kind = "type(c_ptr)" if result.endswith("*") else None if result == "void" else SCALARS[result]
        labels = [label for _, _, label in parameters]
        tail = ' bind(C, name="' + name + '")'
        tail += " result(answer)" if kind else ""
        out.append(wrapped("    ", f"{word} c_{name}", labels, tail))
        out.append("      import")
        out += [f"      {declaration(name, *parameter)}" for parameter in parameters]
        out += [f"      {kind} :: answer"] if kind else []
        out.append(f"    end {word}")
    return "\n".join([*out, "  end interface", "end module rill_c", ""])


def draws(cls):
    """(base name, full name, scalar parameters, output type) of the draws into n values."""
    prefix = f"rill_{cls}_"
    for _, name, parameters in prototypes():
        method = name.removeprefix(prefix)
        shape = [(stars, label) for _, stars, label in parameters[-2:]]
        scalars = parameters[1:-2]
        plain = shape == [("*", "out"), ("", "n")] and all(not stars for _, stars, _ in scalars)
        if not name.startswith(prefix) or not plain or method in BY_HAND or method.startswith("load"):
            continue
        match = re.fullmatch(r"(\w+?)(_f32|_[iu](?:8|16|32|64)|_bool)?", method)
        if (match[2] or "") in KINDS:
            yield match[1], method, scalars, parameters[-2][0]


def draw(cls, method, base, scalars, output, narrow):
    """One procedure; `narrow` takes integers of 32 bits as parameters."""
    defaults = DEFAULTS.get(base, {})
    labels = [label for _, _, label in scalars]
    arguments, lines = [], []
    for kind, _, label in scalars:
        if kind == "bool":
            lines.append(f"    logical, intent(in), optional :: {label}")
            arguments.append(f"flag({label}, .false.)")
        elif label in defaults:
            lines.append(f"    {SCALARS[kind]}, intent(in), optional :: {label}")
            arguments.append(f"value_or({label}, {defaults[label]}.0_c_double)")
        elif kind == "int64_t" and narrow:
            lines.append(f"    integer(c_int32_t), intent(in) :: {label}")
            arguments.append(f"int({label}, c_int64_t)")
        else:
            lines.append(f"    {SCALARS[kind]}, intent(in) :: {label}")
            arguments.append(label)
    own = f"{cls}_{method}" + ("_narrow" if narrow else "")
    head = wrapped("  ", f"subroutine {own}", ["self", "x", *labels, "stat"], "")
    call = wrapped("    ", f"call check(c_rill_{cls}_{method}", ["self%handle", *arguments, "c_loc(x)", "size(x, kind=c_size_t)"],
                   ", stat)")
    return own, "\n".join([head, f"    class(rill_{cls}), intent(inout) :: self",
                           f"    {SCALARS[output]}, intent(inout), target, contiguous :: x(..)", *lines,
                           "    integer, intent(out), optional :: stat", call, "  end subroutine", ""])


def common(cls):
    """States, assignment and the finalizer of a class."""
    body = (HERE / "object.template").read_text().replace("@CLASS@", cls)
    bound = {name: [f"{cls}_{name}"] for name in ["save", "load", "restore"]}
    bound["assignment(=)"] = [f"{cls}_assign"]
    return bound, [body], [f"    final :: {cls}_finalize"]


ITEMS = {"i8": "integer(c_int8_t)", "i32": "integer(c_int32_t)", "i64": "integer(c_int64_t)",
         "f32": "real(c_float)", "f64": "real(c_double)"}
DRAWN = ITEMS | {"i16": "integer(c_int16_t)", "bool": "logical(c_bool)"}


def each_type(cls):
    """Shuffles and draws of arrays of each type."""
    bound, bodies = {}, []
    for name in ["shuffle", "permuted", "draw"] if cls == "generator" else ["shuffle", "draw"]:
        for suffix, kind in (DRAWN if name == "draw" else ITEMS).items():
            text = (HERE / f"{name}.template").read_text()
            bound.setdefault(name, []).append(f"{cls}_{name}_{suffix}")
            text = text.replace("@CLASS@", cls).replace("@SUFFIX@", suffix).replace("@KIND@", kind)
            bodies.append(text.replace("@TYPE@", suffix.upper()))
    return bound, bodies


def includes(cls):
    bound, bodies, final = common(cls)
    if cls in ("generator", "random_state"):
        more, texts = each_type(cls)
        bound |= more
        bodies += [*texts, (HERE / "vectors.template").read_text().replace("@", cls)]
        for name, procedures in VECTORS.items():
            bound[name] = [f"{cls}_{procedure}" for procedure in procedures]
        for base, method, scalars, output in draws(cls):
            for narrow in [False, True] if any(kind == "int64_t" for kind, _, _ in scalars) else [False]:
                own, text = draw(cls, method, base, scalars, output, narrow)
                bound.setdefault(base, []).append(own)
                bodies.append(text)
    lines = []
    for name, procedures in bound.items():
        lines += [f"    procedure, private :: {procedure}" for procedure in procedures]
        lines += [f"    generic :: {name} => {procedures[0]}"] if len(procedures) == 1 else [
            f"    generic :: {name} => &"] + [f"      & {p}{', &' if p != procedures[-1] else ''}" for p in procedures]
    return NOTICE + "\n".join(lines + final) + "\n", NOTICE + "\n" + "\n".join(bodies)


def files():
    made = {"rill_c.f90": c_module()}
    for cls in CLASSES:
        made[f"{cls}_type.inc"], made[f"{cls}_body.inc"] = includes(cls)
    return made


if __name__ == "__main__":
    for name, text in files().items():
        (HERE / name).write_text(text)
