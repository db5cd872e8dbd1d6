"""Rill.jl against include/rill.h, without Julia: its syntax, every ccall, and all that is drawn by name."""

import pathlib
import re

import pytest
import tree_sitter
import tree_sitter_julia

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = sorted((HERE / "Rill.jl").rglob("*.jl"))
HEADER = (HERE.parents[1] / "include" / "rill.h").read_text()

SCALARS = {
    "int32_t": {"Int32"},
    "int64_t": {"Int64"},
    "uint32_t": {"UInt32"},
    "uint64_t": {"UInt64"},
    "size_t": {"Csize_t"},
    "double": {"Float64"},
    "bool": {"Bool"},
    "rill_status": {"Int32"},
    "void": {"Cvoid"},
}
VALUES = {
    "double": "Float64", "float": "Float32", "int64_t": "Int64", "int32_t": "Int32", "int16_t": "Int16",
    "int8_t": "Int8", "uint64_t": "UInt64", "uint32_t": "UInt32", "uint16_t": "UInt16", "uint8_t": "UInt8",
    "bool": "Bool", "size_t": "Csize_t", "rill_parameter": "Parameter", "rill_bit_generator_kind": "Int32",
}  # fmt: skip


def prototypes():
    text = re.sub(r"/\*.*?\*/", " ", HEADER, flags=re.DOTALL)
    found = {}
    for result, name, inside in re.findall(r"((?:const\s+)?\w+[\s*]+)\b(rill_\w+)\s*\(([^()]*)\)\s*;", text):
        parameters = [] if inside.strip() == "void" else inside.split(",")
        found[name] = (" ".join(result.split()), [" ".join(item.split()) for item in parameters])
    return found


def julia_types(declaration, named=True):
    """The types of Julia that a C parameter, or a result, may have."""
    declaration = re.sub(r"\bconst\b", " ", declaration)
    if named:
        declaration = re.sub(r"\w+\s*$", "", declaration)
    stars, name = declaration.count("*"), declaration.replace("*", " ").strip()
    if stars == 0:
        return SCALARS[name]
    if stars == 2:
        return {"Ref{Ptr{Cvoid}}", "Ptr{Ptr{Cvoid}}"}
    if name == "char":
        return {"Cstring"}
    if name in VALUES:
        return {f"Ptr{{{VALUES[name]}}}", f"Ref{{{VALUES[name]}}}"}
    return {"Ptr{Cvoid}"}


def parse(path):
    source = path.read_bytes()
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_julia.language())).parse(source).root_node


def calls_of(node, function):
    """Every call of a function, as its arguments."""
    if node.type == "call_expression" and node.children[0].text == function:
        yield [child for child in node.children[1].named_children if "comment" not in child.type]
    for child in node.children:
        yield from calls_of(child, function)


def text(node):
    return "".join(node.text.decode().split())


def ccalls():
    for path in SOURCES:
        for arguments in calls_of(parse(path), b"ccall"):
            yield path.name, arguments


def problem(arguments, known):
    """What is wrong with a ccall, or None."""
    target, result, types, *values = arguments
    match = re.fullmatch(r"\(:(rill_\w+),librill\)", text(target))
    if not match or match[1] not in known:
        return f"{text(target)} is not exported"
    c_result, c_parameters = known[match[1]]
    if text(result) not in julia_types(c_result, named=False):
        return f"{match[1]} returns {c_result}, not {text(result)}"
    found = [text(item) for item in types.named_children]
    if types.type != "tuple_expression":
        return f"{match[1]}: {text(types)} is not a tuple"
    if not len(found) == len(c_parameters) == len(values):
        return f"{match[1]}: {len(c_parameters)} parameters, {len(found)} types, {len(values)} values"
    for kind, parameter in zip(found, c_parameters):
        if kind not in julia_types(parameter):
            return f"{match[1]}: {parameter} is not {kind}"
    return None


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_each_file_is_julia(path):
    root = parse(path)
    wrong = [node for node in descendants(root) if node.is_error or node.is_missing]
    assert not wrong, [(node.start_point, node.text) for node in wrong]


def descendants(node):
    yield node
    for child in node.children:
        yield from descendants(child)


def test_each_ccall_has_the_signature_of_the_header():
    known = prototypes()
    problems = [(name, problem(arguments, known)) for name, arguments in ccalls()]
    assert not [item for item in problems if item[1]]
    written = sum(len(re.findall(r"\bccall\(", path.read_text())) for path in SOURCES)
    assert len(problems) == written > 50


@pytest.mark.parametrize("wrong", [
    b"ccall((:rill_no_such, librill), Int32, (Ptr{Cvoid},), x)",
    b"ccall((:rill_seed, librill), Int64, (UInt32,), x)",
    b"ccall((:rill_seed, librill), Int32, (Int32,), x)",
    b"ccall((:rill_seed, librill), Int32, (UInt32, UInt32), x, y)",
    b"ccall((:rill_seed, librill), Int32, (UInt32,), x, y)",
    b"ccall((:rill_seed, librill), Int32, (UInt32), x)",
    b"ccall((:rill_seed_array, librill), Int32, (Ptr{UInt64}, Csize_t), x, y)",
])
def test_a_wrong_ccall_is_found(wrong):
    root = tree_sitter.Parser(tree_sitter.Language(tree_sitter_julia.language())).parse(wrong).root_node
    (arguments,) = calls_of(root, b"ccall")
    assert problem(arguments, prototypes())


def test_each_distribution_drawn_by_name_has_the_parameters_of_its_function():
    known = prototypes()
    count = 0
    for path in SOURCES:
        for definition, arguments in drawn(parse(path)):
            name = arguments[1].text.decode().strip('"')
            objects = ["generator", "random_state"] if "::Drawing" in definition else (
                ["generator"] if "::Generator" in definition else ["random_state"])
            for holder in objects:
                _, parameters = known[f"rill_{holder}_{name}"]
                values, out = parameters[1:-2], parameters[-2]
                assert text(arguments[2]) == VALUES[out.split()[0]], name
                types = [text(item) for item in arguments[3].named_children]
                assert types == [VALUES[item.split()[0]] for item in values], name
                names = [text(item) for item in arguments[4].named_children]
                assert len(names) == len(types)
                c_names = [item.split()[-1].replace("n_trials", "n").replace("n_successes", "n") for item in values]
                assert names == c_names, name
            count += 1
    assert count >= 33


def drawn(node):
    """Every `draw(rng, "name", ...)` with the head of the function that it stands in."""
    if node.type == "assignment":
        for arguments in calls_of(node, b"draw"):
            if arguments[1].type == "string_literal":
                yield text(node.children[0]), arguments
        return
    for child in node.children:
        yield from drawn(child)


def test_every_method_of_numpy_is_there():
    sources = "".join(path.read_text() for path in SOURCES)
    names = """
        beta binomial bytes chisquare choice dirichlet exponential f gamma geometric gumbel hypergeometric integers
        laplace logistic lognormal logseries multinomial multivariate_hypergeometric multivariate_normal
        negative_binomial noncentral_chisquare noncentral_f normal pareto permutation poisson power randint
        random_integers rayleigh standard_cauchy standard_gamma standard_t spawn tomaxint triangular uniform
        vonmises wald weibull zipf
    """
    for name in names.split():
        assert re.search(rf"^(function )?{name}\(rng::", sources, flags=re.MULTILINE), name
