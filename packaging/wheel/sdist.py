"""Packs the binding as a source distribution, without the library: sdist.py OUT, in the root of Rill.

pip makes a package of it on any system; that looks for an installed library, as its README says. The same files give the
same bytes, with the time SOURCE_DATE_EPOCH.
"""

import gzip
import io
import os
import pathlib
import sys
import tarfile

import pack

BINDING = pack.ROOT / "bindings" / "python"
NOTICES = ["LICENSE", "NOTICE"]


def main(out):
    project, info = pack.described(BINDING / "pyproject.toml", NOTICES)
    name = project["name"].replace("-", "_") + "-" + project["version"]
    files = {notice: (pack.ROOT / notice).read_bytes() for notice in NOTICES}
    for pattern in ("pyproject.toml", "README.md", "example.*", "examples/*.py", "rill/*.py", "rill/*.pyi", "rill/py.typed"):
        files |= {path.relative_to(BINDING).as_posix(): path.read_bytes() for path in BINDING.glob(pattern)}
    files["PKG-INFO"] = info.encode()

    when = int(os.environ["SOURCE_DATE_EPOCH"])
    made = pathlib.Path(out, name + ".tar.gz")
    with open(made, "wb") as file, gzip.GzipFile("", "wb", 9, file, when) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            for path, content in sorted(files.items()):
                entry = tarfile.TarInfo(f"{name}/{path}")
                entry.size, entry.mtime, entry.mode = len(content), when, 0o644
                archive.addfile(entry, io.BytesIO(content))
    print(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
