"""The content of api/rill.json: the functions and constants of C, the distributions, the bit generators.

generate/src/interface.rs tells what the file has.
"""

import json
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
API = json.loads((ROOT / "api" / "rill.json").read_text())
FUNCTIONS = {function["name"]: function for function in API["functions"]}
CONSTANTS = {constant["name"]: constant["value"] for constant in API["constants"]}
DISTRIBUTIONS = {distribution["name"]: distribution for distribution in API["distributions"]}
# Those that NumPy has too, by their names there.
BIT_GENERATORS = {kind["name"]: kind for kind in API["bit_generators"] if hasattr(np.random, kind["name"])}


def keywords(name):
    """The arguments of NumPy's method besides the parameters and the size."""
    return eval(f"dict({DISTRIBUTIONS[name]['arguments']})", vars(np))


def parameter_types(name):
    """NumPy's types of the parameters of a distribution."""
    return [np.dtype(dtype_name(parameter["type"])) for parameter in DISTRIBUTIONS[name]["parameters"]]


def values_type(name):
    """NumPy's type of a distribution's values."""
    return np.dtype(dtype_name(DISTRIBUTIONS[name]["values"]))


def dtype_name(type_name):
    """`f64` as `float64`."""
    return type_name.replace("f", "float").replace("i", "int").replace("u", "uint")
