"""Packs a folder as a wheel: pack.py PYPROJECT FOLDER TAG OUT.

FOLDER has the package and, in `licenses`, the notices, in `sboms` the list of what is linked in; the latter two come to lie in
the folder that describes the wheel (PEP 639, PEP 770). The same files give the same bytes.
"""

import base64
import hashlib
import pathlib
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
sys.dont_write_bytecode = True

import archive  # noqa: E402 - in packaging

# Folders that lie in `*.dist-info`.
DESCRIBING = ("licenses", "sboms")

CLASSIFIERS = """
Development Status :: 4 - Beta
Intended Audience :: Science/Research
Operating System :: MacOS
Operating System :: Microsoft :: Windows
Operating System :: POSIX :: Linux
Programming Language :: C
Programming Language :: Python :: 3
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Rust
Topic :: Scientific/Engineering :: Mathematics
Typing :: Typed
"""


def described(pyproject, notices):
    """The table `project` of pyproject.toml, and the text of METADATA that follows from it."""
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    license = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]["license"]
    readme = (pyproject.parent / project["readme"]).read_text("utf-8")
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {project['name']}",
        f"Version: {project['version']}",
        f"Summary: {project['description']}",
        f"License-Expression: {license}",
        *(f"License-File: {notice}" for notice in notices),
        *(f"Classifier: {classifier}" for classifier in CLASSIFIERS.split("\n") if classifier),
        f"Requires-Python: {project['requires-python']}",
        *(f"Requires-Dist: {requirement}" for requirement in project["dependencies"]),
        "Description-Content-Type: text/markdown",
    ]
    return project, "\n".join(lines) + "\n\n" + readme


def wheel(tag):
    """The text of WHEEL. A tag may join several platforms with dots."""
    python, abi, platforms = tag.split("-")
    tags = [f"Tag: {python}-{abi}-{platform}" for platform in platforms.split(".")]
    return "\n".join(["Wheel-Version: 1.0", "Generator: rill", "Root-Is-Purelib: false", *tags]) + "\n"


def main(pyproject, folder, tag, out):
    folder = pathlib.Path(folder)
    notices = sorted(path.name for path in (folder / "licenses").iterdir())
    project, text = described(pathlib.Path(pyproject), notices)
    name = project["name"].replace("-", "_") + "-" + project["version"]
    info = name + ".dist-info"
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    files = {
        f"{info}/{path}" if path.split("/")[0] in DESCRIBING else path: content for path, content in files.items()
    }
    files[f"{info}/METADATA"] = text.encode()
    files[f"{info}/WHEEL"] = wheel(tag).encode()

    record = ""
    for path, content in sorted(files.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\n"
    record += f"{info}/RECORD,,\n"

    made = pathlib.Path(out, f"{name}-{tag}.whl")
    # What describes the wheel comes last, as the format recommends.
    entries = sorted(files.items(), key=lambda item: (item[0].startswith(info), item[0]))
    archive.write(made, [*entries, (f"{info}/RECORD", record.encode())])
    print(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
