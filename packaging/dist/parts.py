"""What is linked into the library: parts.py TRIPLE PARTS FOLDER, in the root of Rill. libraries.sh writes the file PARTS.

Adds the licences of the crates to NOTICE in FOLDER, and writes the list of parts there: `rill.cdx.json`, in CycloneDX 1.5.
The time in it is SOURCE_DATE_EPOCH, and its number follows from what it lists, so that it is the same each time.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import uuid

RULE = "-" * 80


def linked(triple):
    """The package of Rill, and those that it is linked with on that machine, each with the names of those that it needs."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", triple]
    metadata = json.loads(subprocess.check_output(command))
    packages = {package["id"]: package for package in metadata["packages"]}
    needs = {
        node["id"]: sorted(
            dep["pkg"] for dep in node["deps"] if any(kind["kind"] is None for kind in dep["dep_kinds"])
        )
        for node in metadata["resolve"]["nodes"]
    }
    root = metadata["resolve"]["root"]
    found, open_ones = {root}, [root]
    while open_ones:
        for need in needs[open_ones.pop()]:
            if need not in found:
                found.add(need)
                open_ones.append(need)
    rest = sorted((packages[one] for one in found - {root}), key=lambda package: package["name"])
    return packages[root], rest, lambda package: [packages[one] for one in needs[package["id"]]]


def licence(package):
    """The text of its licence: MIT's, where there is a choice."""
    folder = pathlib.Path(package["manifest_path"]).parent
    for name in ("LICENSE-MIT", "LICENSE", "LICENSE.txt", "LICENSE.md", "AUTHORS"):
        if (folder / name).is_file():
            return (folder / name).read_text(encoding="utf-8").strip()
    sys.exit(f"{package['name']}: no licence in {folder}")


def notice(packages, compiler, others):
    """The paragraphs for NOTICE."""
    parts = [f"{RULE}\nThe crates that are linked into this library, and the standard library of Rust\n{RULE}"]
    for package in packages:
        parts.append(f"{package['name']} {package['version']} ({package['license']})\n\n{licence(package)}")
        parts.append(RULE)
    parts.append(
        f"The standard library of {compiler} (MIT OR Apache-2.0), with the crates in it:\n"
        "the file COPYRIGHT-rust beside this one has their licences."
    )
    for name, version, licensed in others:
        parts.append(f"{name} {version} ({licensed}), of the compiler that linked the shared library")
    return "\n" + "\n\n".join(parts) + "\n"


def reference(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package):
    """A package as CycloneDX describes it."""
    described = {
        "type": "library",
        "bom-ref": reference(package),
        "name": package["name"],
        "version": package["version"],
        "licenses": [{"expression": package["license"]}],
        "purl": reference(package),
    }
    if package.get("repository"):
        described["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return described


def bill(root, packages, needs, triple, compiler, others):
    """The list of parts."""
    version = compiler.split()[1]
    rust = {
        "type": "library",
        "bom-ref": f"rust-std@{version}",
        "name": "rust-std",
        "version": version,
        "description": f"the standard library of {compiler}, for {triple}",
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    }
    linked_in = [
        {
            "type": "library",
            "bom-ref": f"{name}@{version}",
            "name": name,
            "version": version,
            "description": "of the compiler that linked the shared library",
            "licenses": [{"expression": licensed}],
        }
        for name, version, licensed in others
    ]
    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": component(root)},
        "components": [component(package) for package in packages] + [rust, *linked_in],
        "dependencies": [
            {
                "ref": reference(package),
                "dependsOn": [reference(need) for need in needs(package)] + [rust["bom-ref"]],
            }
            for package in [root, *packages]
        ]
        + [
            {"ref": rust["bom-ref"], "dependsOn": [part["bom-ref"] for part in linked_in]},
            *({"ref": part["bom-ref"], "dependsOn": []} for part in linked_in),
        ],
    }
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([triple, listed], sort_keys=True))
    return {"serialNumber": f"urn:uuid:{number}", **listed}


def main():
    triple, folder = sys.argv[1], pathlib.Path(sys.argv[3])
    compiler, *others = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    others = [line.split(" ", 2) for line in others]
    root, packages, needs = linked(triple)
    with open(folder / "NOTICE", "a", encoding="utf-8") as file:
        file.write(notice(packages, compiler, others))
    text = json.dumps(bill(root, packages, needs, triple, compiler, others), indent=2) + "\n"
    (folder / "rill.cdx.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
