"""Packs a folder as a wheel: pack.py PYPROJECT FOLDER TAG OUT.

FOLDER has the package and, in `licenses`, the notices. The same files give the same bytes: entries are sorted, with the
time SOURCE_DATE_EPOCH, the same rights, and owned by nobody.
"""

import base64
import hashlib
import os
import pathlib
import sys
import time
import tomllib
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The first time that a zip archive can hold.
FIRST = 315532800

CLASSIFIERS = """
Development Status :: 4 - Beta
Intended Audience :: Science/Research
Operating System :: POSIX :: Linux
Programming Language :: C
Programming Language :: Python :: 3
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Rust
Topic :: Scientific/Engineering :: Mathematics
"""


def metadata(project, license, readme, notices):
    """The text of METADATA, from the table `project` of pyproject.toml."""
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
    return "\n".join(lines) + "\n\n" + readme


def wheel(tag):
    """The text of WHEEL. A tag may join several platforms with dots."""
    python, abi, platforms = tag.split("-")
    tags = [f"Tag: {python}-{abi}-{platform}" for platform in platforms.split(".")]
    return "\n".join(["Wheel-Version: 1.0", "Generator: rill", "Root-Is-Purelib: false", *tags]) + "\n"


def main(pyproject, folder, tag, out):
    pyproject, folder = pathlib.Path(pyproject), pathlib.Path(folder)
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    license = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]["license"]
    name = project["name"].replace("-", "_") + "-" + project["version"]
    info = name + ".dist-info"
    licenses = folder / "licenses"
    notices = sorted(path.name for path in licenses.iterdir())
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and licenses not in path.parents
    }
    files |= {f"{info}/licenses/{notice}": (licenses / notice).read_bytes() for notice in notices}
    readme = (pyproject.parent / project["readme"]).read_text("utf-8")
    files[f"{info}/METADATA"] = metadata(project, license, readme, notices).encode()
    files[f"{info}/WHEEL"] = wheel(tag).encode()

    record = ""
    for path, content in sorted(files.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\n"
    record += f"{info}/RECORD,,\n"

    made = pathlib.Path(out, f"{name}-{tag}.whl")
    when = time.gmtime(max(FIRST, int(os.environ["SOURCE_DATE_EPOCH"])))[:6]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        # What describes the wheel comes last, as the format recommends.
        for path, content in [*sorted(files.items(), key=lambda item: (item[0].startswith(info), item[0])),
                              (f"{info}/RECORD", record.encode())]:
            entry = zipfile.ZipInfo(path, when)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
    print(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
