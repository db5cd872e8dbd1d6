"""Debian's files that follow from others: generate.py BUILT OUT, in the root of Rill.

Writes changelog, copyright and librill0.symbols into OUT. BUILT has librill.a: each crate in it must stand in copyright.in.
The time of what is not released is SOURCE_DATE_EPOCH.
"""

import datetime
import email.utils
import os
import pathlib
import re
import subprocess
import sys
import tomllib

HERE = pathlib.Path(__file__).parent
RULE = "-" * 80

# Below every revision of Debian's own, which would replace these packages.
REVISION = "0rill1"

# The crates of Rust's own tree, which are one entry in copyright.in.
LIBRARY = set("alloc core panic_abort panic_unwind std std_detect unwind".split())
LIBRARY |= {"rustc_std_workspace_alloc", "rustc_std_workspace_core"}


def read(path):
    return pathlib.Path(path).read_text("utf-8")


def changelog(version, text, maintainer):
    """An entry for each release in CHANGELOG.md, and one for this version."""
    now = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    releases = re.findall(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)", text, re.M)
    entries = [(name, datetime.datetime.fromisoformat(date + "T00:00:00+00:00")) for name, date in releases]
    if version not in dict(entries):
        entries.insert(0, (version, now))
    return "\n".join(
        f"rill ({name}-{REVISION}) unstable; urgency=medium\n\n"
        f"  * Rill {name}. Its own changelog tells what is new.\n\n"
        f" -- {maintainer}  {email.utils.format_datetime(time)}\n"
        for name, time in entries
    )


def symbols(version, names):
    """The exports, each from this version on: a program asks for a library that is as new as the one it was linked with."""
    soname = f"librill.so.{version.split('.')[0]}"
    lines = [f"{soname} librill0 #MINVER#", "* Build-Depends-Package: librill-dev"]
    return "\n".join(lines + [f" {name}@Base {version}" for name in names]) + "\n"


def field(text):
    """A text as lines of a field."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip("\n").split("\n"))


def owners(text):
    """Those whom a notice names. A line that ends in a comma goes on."""
    lines = re.findall(r"^ *Copyright (?:\([cC]\) )?(\d(?:.*,\n)*.*)", text, re.M)
    lines = [re.sub(r",? All rights reserved\.", "", " ".join(line.split())).rstrip(".:") for line in lines]
    return [" " + re.sub(r"^([\d -]+\d)(?:[,:]| by)? ", r"\1, ", line) for line in lines]


def copyright_file(template, licence, notice):
    """copyright.in, with the notices as licences of their own."""
    parts = [part.strip() for part in notice.split(RULE)[1:]]
    notices = {re.sub(r"[^A-Za-z0-9]+", "-", head): body for head, body in zip(parts[::2], parts[1::2], strict=True)}
    filled = {
        "@COPYRIGHT@": "\n".join(owner for body in notices.values() for owner in owners(body)),
        "@NOTICES@": "".join(f" and {name}" for name in notices),
        "@LICENSE@": field(licence[licence.index("Redistribution"):]),
    }
    for name, value in filled.items():
        template = template.replace(name, value)
    return template + "".join(f"\nLicense: {name}\n{field(body)}\n" for name, body in notices.items())


def check_crates(library, text):
    """Every crate in the archive is in the file. A number instead of a name is what compiler_builtins has compiled in C."""
    members = subprocess.check_output(["ar", "t", library], text=True).split()
    crates = {re.split(r"[-.]", member)[0] for member in members} - LIBRARY - {"rill"}
    crates = {crate for crate in crates if not re.fullmatch(r"[0-9a-f]{16}", crate)}
    missing = sorted(crate for crate in crates if f"crates/{crate}/*" not in text)
    if missing or not crates:
        sys.exit(f"{library}: packaging/debian/copyright.in lacks {', '.join(missing) or 'every crate'}")


def main():
    built, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    version = tomllib.loads(read("Cargo.toml"))["package"]["version"]
    maintainer = re.search(r"^Maintainer: (.*)", read(HERE / "control"), re.M)[1]
    text = copyright_file(read(HERE / "copyright.in"), read("LICENSE"), read("NOTICE"))
    check_crates(built / "librill.a", text)
    (out / "copyright").write_text(text, "utf-8")
    (out / "changelog").write_text(changelog(version, read("CHANGELOG.md"), maintainer), "utf-8")
    (out / "librill0.symbols").write_text(symbols(version, read("tests/symbols.txt").split()), "utf-8")


main()
