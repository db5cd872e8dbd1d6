"""Rill.jl without Julia: its syntax, every call of the library against api/rill.json, all that is drawn by name.

And NumPy's side of its tests, which `make test-julia` runs: what they expect is what NumPy gives.
"""

import importlib.util
import json
import pathlib
import re

import numpy
import pytest
import tree_sitter
import tree_sitter_julia

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = sorted((HERE / "Rill.jl").rglob("*.jl"))
RECIPE = HERE.parents[1] / "packaging" / "recipes" / "yggdrasil" / "build_tarballs.jl.in"
API = json.loads((HERE.parents[1] / "api" / "rill.json").read_text())
# The result and the parameters of each function, and what the tables tell of each distribution.
FUNCTIONS = {entry["name"]: (entry["result"], entry["parameters"]) for entry in API["functions"]}
DISTRIBUTIONS = {entry["name"]: entry for entry in API["distributions"]}

SCALARS = {
    "int32_t": {"Int32"},
    "int64_t": {"Int64"},
    "uint32_t": {"UInt32"},
    "uint64_t": {"UInt64"},
    "uint16_t": {"UInt16"},
    "uint8_t": {"UInt8"},
    "ptrdiff_t": {"Int"},
    "size_t": {"Csize_t"},
    "double": {"Float64"},
    "float": {"Float32"},
    "bool": {"Bool"},
    "rill_status": {"Int32"},
    "void": {"Cvoid"},
}
VALUES = {
    "double": "Float64", "float": "Float32", "int64_t": "Int64", "int32_t": "Int32", "int16_t": "Int16",
    "int8_t": "Int8", "uint64_t": "UInt64", "uint32_t": "UInt32", "uint16_t": "UInt16", "uint8_t": "UInt8",
    "bool": "Bool", "size_t": "Csize_t", "rill_parameter": "Parameter", "rill_bit_generator_kind": "Int32",
    "rill_distribution_description": "Description", "rill_option": "RillOption",
}  # fmt: skip


def julia_types(kind):
    """The types of Julia that a C parameter, or a result, may have."""
    stars, name = kind.get("stars", 0), kind["type"]
    if stars == 0:
        return SCALARS[name]
    if stars == 2:
        return {"Ref{Ptr{Cvoid}}", "Ptr{Ptr{Cvoid}}"}
    if name == "char":
        return {"Cstring"}
    if name == "rill_bitgen":
        return {"Ptr{Bitgen}"}
    if name in VALUES:
        return {f"Ptr{{{VALUES[name]}}}", f"Ref{{{VALUES[name]}}}"}
    return {"Ptr{Cvoid}"}


def parse(path):
    source = path.read_bytes()
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_julia.language())).parse(source).root_node


def descendants(node):
    yield node
    for child in node.children:
        yield from descendants(child)


def text(node):
    return "".join(node.text.decode().split())


def items(node):
    return [child for child in node.named_children if "comment" not in child.type]


def calls(root):
    """Every `@rill name(value::Type, ...)::Result` and `@either name(...)`: the macro, name, types and result."""
    for node in descendants(root):
        if node.type == "macrocall_expression" and text(node.children[0]) in ("@rill", "@either"):
            (call,) = items(node.children[1])
            result = "Int32"
            if call.type == "typed_expression":
                call, result = items(call)
                result = text(result)
            name, arguments = items(call)
            types = [text(items(item)[1]) if item.type == "typed_expression" else None for item in items(arguments)]
            yield text(node.children[0]), text(name), types, result


def problem(call):
    """What is wrong with a call, or None."""
    macro, name, types, result = call
    for function in [name] if macro == "@rill" else [f"rill_generator_{name}", f"rill_random_state_{name}"]:
        if function not in FUNCTIONS:
            return f"{function} is not exported"
        c_result, c_parameters = FUNCTIONS[function]
        if result not in julia_types(c_result):
            return f"{function} returns {c_result}, not {result}"
        if len(types) != len(c_parameters):
            return f"{function}: {len(c_parameters)} parameters, {len(types)} values"
        for kind, parameter in zip(types, c_parameters):
            # Pairs of doubles: a complex number, and so what a function of complex numbers gets.
            pairs = "complex" in function and parameter["type"] == "double" and parameter.get("stars") == 1
            if kind not in julia_types(parameter) and not (pairs and kind == "Ptr{ComplexF64}"):
                return f"{function}: {parameter} is not {kind}"
    return None


@pytest.mark.parametrize("path", [*SOURCES, RECIPE], ids=lambda path: path.name)
def test_each_file_is_julia(path):
    root = parse(path)
    wrong = [node for node in descendants(root) if node.is_error or node.is_missing]
    assert not wrong, [(node.start_point, node.text) for node in wrong]


def test_each_call_has_the_signature_of_the_function():
    found = [(path.name, *call) for path in SOURCES for call in calls(parse(path))]
    assert not [item for item in ((name, problem(call)) for name, *call in found) if item[1]]
    # None is written in another way, and none is overlooked.
    sources = "".join(path.read_text() for path in SOURCES if path.parent.name == "src")
    written = [line for line in re.findall(r".*@(?:rill|either) \w+\(.*", sources) if "..." not in line]
    assert len(found) == len(written) > 50
    assert re.findall(r"ccall\((\S+)", sources) == ["address($place),", ":jl_generating_output,", "bitgen.next_uint32,"]


@pytest.mark.parametrize("wrong", [
    b"@rill rill_no_such(x::Ptr{Cvoid})",
    b"@rill rill_seed(x::UInt32)::Int64",
    b"@rill rill_seed(x::Int32)",
    b"@rill rill_seed(x)",
    b"@rill rill_seed(x::UInt32, y::UInt32)",
    b"@rill rill_seed()",
    b"@rill rill_seed_array(x::Ptr{UInt64}, y::Csize_t)",
    b"@either permuted(x::Ptr{Cvoid}, y::Ptr{Cvoid}, 1::Csize_t, 1::Csize_t, 1::Csize_t, 1::Int32)",
    b"@either bytes(x::Ptr{Cvoid}, y::Ptr{Int8}, n::Csize_t)",
])
def test_a_wrong_call_is_found(wrong):
    root = tree_sitter.Parser(tree_sitter.Language(tree_sitter_julia.language())).parse(wrong).root_node
    (call,) = calls(root)
    assert problem(call)


def test_each_distribution_drawn_by_name_has_the_parameters_of_its_function():
    count = 0
    for path in SOURCES:
        for definition, (name, value_type, types, values) in drawn(parse(path)):
            objects = ["generator", "random_state"] if "::Drawing" in definition else (
                ["generator"] if "::Generator" in definition else ["random_state"])
            for holder in objects:
                _, parameters = FUNCTIONS[f"rill_{holder}_{name}"]
                c_values, out = parameters[1:-2], parameters[-2]
                assert value_type == VALUES[out["type"]], name
                assert types == [VALUES[item["type"]] for item in c_values], name
                assert values in ([item["name"] for item in DISTRIBUTIONS[name]["parameters"]], None), name
            count += 1
    assert count >= 35


def drawn(node):
    """Every `draw(rng, @distribution("name"), T, Tuple{...}, (...), dims)` with the head of the function that it stands in."""
    if node.type == "assignment":
        for call in descendants(node):
            if call.type == "call_expression" and text(call.children[0]) == "draw":
                arguments = items(call.children[1])
                name = re.search(r'@distribution\("(\w+)"\)', text(call))
                if name:
                    _, _, value_type, types, values, _ = arguments
                    names = [text(item) for item in items(values)] if values.type == "tuple_expression" else None
                    types = re.fullmatch(r"Tuple\{(.*)\}", text(types))[1]
                    yield text(node.children[0]), (name[1], text(value_type), types.split(",") if types else [], names)
        return
    for child in node.children:
        yield from drawn(child)


def test_every_method_of_numpy_is_there():
    sources = "".join(path.read_text() for path in SOURCES)
    names = {distribution["method"] for distribution in API["distributions"]}
    names.update("""
        bytes choice dirichlet multinomial multivariate_hypergeometric multivariate_normal multivariate_normal_factor
        permutation permuted random_sample spawn
    """.split())
    for name in names:
        assert re.search(rf"^(function )?{name}\(rng::", sources, flags=re.MULTILINE), name
    assert len(names) >= 47


@pytest.mark.skipif(numpy.__version__ != "2.5.5", reason="another NumPy")
def test_what_the_tests_in_julia_expect_is_what_numpy_gives():
    path = HERE / "Rill.jl" / "test" / "record.py"
    spec = importlib.util.spec_from_file_location("record", path)
    record = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(record)
    # What is marked by a tilde went through a LAPACK and a BLAS.
    assert exact(record.text()) == exact(path.with_name("numpy.expected").read_text())


def exact(lines):
    return re.sub(r"~( [0-9a-f]{16})+", "~", lines)
