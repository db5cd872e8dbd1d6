"""Writes what a run was made with.

    about.py FILE           writes it
    about.py --tools FILE   writes it again, but for commit and date
    about.py --same FILE    fails where the library or its laws have changed since the commit that FILE names

run.sh writes docs/quality/about.tsv.
"""

import argparse
import datetime
import importlib.metadata
import os
import re
import subprocess
import sys

from library import ROOT
from tables import read, replaced

# What the values depend on, and what makes the table of their laws.
SOURCES = [
    "src", "include", "build.rs", "Cargo.toml", "Cargo.lock",
    *(f"tests/quality/{name}" for name in ("counts.c", "exact.py", "fit.py", "grid.py", "laws.py", "library.py", "tables.py")),
]  # fmt: skip


def said(*command):
    """The first line of what a command prints."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout.splitlines()
    except FileNotFoundError:
        return ""
    return lines[0].strip() if lines else ""


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def commit():
    changed = said("git", "status", "--porcelain", "--", *SOURCES)
    return said("git", "log", "-1", "--format=%h of %cs") + (", with changes" if changed else "")


def rows():
    yield "commit", commit()
    yield "date", datetime.date.today().isoformat()
    with open("/proc/cpuinfo") as file:
        processor = file.read()
    model, flags = re.search(r"model name\s*: (.*)", processor), re.search(r"flags\s*: (.*)", processor)
    yield "processor", f"{model[1] if model else os.uname().machine}, {os.cpu_count()} cores"
    have = flags[1].split() if flags else []
    yield "kernels", "avx512" if "avx512f" in have else "avx2" if "avx2" in have else "portable"
    yield "system", said("sh", "-c", ". /etc/os-release; echo $PRETTY_NAME")
    yield "compiler", said("rustc", "--version")
    for package in ("numpy", "scipy", "python-flint", "mkl"):
        yield package, version(package)
    yield "dieharder", said("dpkg-query", "-W", "-f", "${Version}\n", "dieharder")
    yield "TestU01", said("sh", "-c", "ls target/quality/testu01/libtestu01-0-dev_*.deb | sed 's/.*dev_\\(.*\\)_.*/\\1/'")


def different(path):
    """Why the laws that FILE is about are not those of now, or nothing."""
    if not os.path.exists(path):
        return f"there is no {path}"
    values = {row.get("what"): row.get("value") or "" for row in read(path)}
    before = values.get("commit", "")
    if not before:
        return f"{path} names no commit"
    if values.get("compiler") != said("rustc", "--version"):
        return f"{path} is of another compiler"
    if "changes" in before:
        return f"{path} is of {before}, which no commit has"
    if commit().endswith("changes"):
        return f"{path} is of {before}, and there are changes that no commit has"
    status = subprocess.run(["git", "diff", "--quiet", before.split()[0], "--", *SOURCES], cwd=ROOT, stderr=subprocess.DEVNULL).returncode
    if status > 1:
        return f"{path} is of {before}, which is not here"
    return f"{path} is of {before}, and of these some have changed since: {' '.join(SOURCES)}" if status else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--same", action="store_true")
    parser.add_argument("--tools", action="store_true")
    parser.add_argument("file")
    options = parser.parse_args()
    if options.same:
        sys.exit(different(options.file) or 0)
    kept = {row["what"]: row["value"] for row in read(options.file) if row["what"] in ("commit", "date")} if options.tools else {}
    with replaced(options.file, ["what", "value"]) as table:
        table.writerows((what, kept.get(what, value)) for what, value in rows())


if __name__ == "__main__":
    main()
