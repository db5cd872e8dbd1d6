"""The authors and licences of the crates that the R package brings along: authors.py FOLDER, that of its Cargo.toml."""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "dist"))
from parts import RULE, licence  # noqa: E402


def main():
    manifest = pathlib.Path(sys.argv[1]) / "Cargo.toml"
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--manifest-path", str(manifest)]
    metadata = json.loads(subprocess.check_output(command))
    root = metadata["resolve"]["root"]
    crates = sorted((each for each in metadata["packages"] if each["id"] != root), key=lambda each: each["name"])
    print("The Rust crates in src/rust/vendor.tar.xz, of the source package, are by other authors:")
    for crate in crates:
        authors = ", ".join(crate["authors"]) or f"see {crate['repository']}"
        print(f"\n{crate['name']} {crate['version']}\n    authors: {authors}\n    licence: {crate['license']}")
    for crate in crates:
        print(f"\n{RULE}\n{crate['name']} {crate['version']} ({crate['license']})\n{RULE}\n\n{licence(crate)}")


main()
