"""Zip archives whose bytes follow from their content: archive.py ARCHIVE FOLDER NAME puts NAME, which is in FOLDER, into ARCHIVE.

The same files give the same bytes: entries are sorted, with the time SOURCE_DATE_EPOCH and the same rights, and owned by
nobody.
"""

import os
import pathlib
import sys
import time
import zipfile

# The first time that a zip archive can hold.
FIRST = 315532800


def write(made, entries):
    """Makes the archive from pairs of a path and its bytes, in their order."""
    when = time.gmtime(max(FIRST, int(os.environ["SOURCE_DATE_EPOCH"])))[:6]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, content in entries:
            entry = zipfile.ZipInfo(path, when)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)


def main(made, folder, name):
    files = (path for path in pathlib.Path(folder, name).rglob("*") if path.is_file())
    write(made, sorted((path.relative_to(folder).as_posix(), path.read_bytes()) for path in files))


if __name__ == "__main__":
    main(*sys.argv[1:])
