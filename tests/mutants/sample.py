"""The mutants that cargo-mutants lists, and a sample of them (run.py)."""

import collections
import hashlib
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = "rill"
LEAST = 30  # of each folder
OTHER_PROCESSORS = re.compile(r"(neon|aarch64|wasm|simd128|s390x)")


def listed(folders):
    """Every mutant of the folders as cargo-mutants describes it, with its folder, what it changes, and a key; and the files left out."""
    command = ["cargo", "mutants", "--list", "--json", "--diff"]
    for folder in folders:
        command += ["-f", f"{folder}/**", "-f", f"{folder}.rs"]
    told = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    left_out, times, kept = set(), collections.Counter(), []
    for mutant in json.loads(told):
        file = mutant["file"]
        if OTHER_PROCESSORS.search(pathlib.Path(file).name) or (ROOT / file).read_text().startswith("// Generated"):
            left_out.add(file)
            continue
        mutant["folder"] = next(folder for folder in folders if file.startswith(folder))
        mutant["change"] = re.sub(r"^.*?:\d+:\d+: ", "", mutant["name"])
        lines = mutant["diff"].splitlines()[3:]
        old, new = ([line[1:].strip() for line in lines if line[:1] == sign] for sign in "-+")
        mutant["line"] = re.sub(r" ?/\* ~ changed by cargo-mutants ~ \*/ ?", " ", " ".join(new)).strip() or " ".join(old)
        place = "\t".join([file, mutant["change"], *old, mutant["line"]])
        times[place] += 1
        mutant["key"] = hashlib.sha256(f"{SEED}\t{place}\t{times[place]}".encode()).hexdigest()
        kept.append(mutant)
    return kept, sorted(left_out)


def sampled(mutants, folders, wanted):
    """For each folder its share of the sample."""
    shares = {}
    for folder in folders:
        inside = sorted((mutant for mutant in mutants if mutant["folder"] == folder), key=lambda mutant: mutant["key"])
        share = len(inside) if wanted == "all" else max(LEAST, round(int(wanted) * len(inside) / len(mutants)))
        shares[folder] = inside[:share]
    return shares
