"""What the known answers reach, from `llvm-cov export`; tests/coverage.sh runs it.

    report.py COVERAGE.json TABLE.tsv

Writes a row for each folder, and compares what no known answer reaches in the samplers with unreached.txt beside this file:

    FILE    FUNCTION    TEXT    WHY

FILE is below src/, and may be a pattern; with `*` for FUNCTION no region of the file is compared. TEXT is how the region begins;
`-` stands for the whole function, and `-` for FUNCTION too for what is outside of functions, or for the whole file.
Numbers of lines would be wrong after every edit. Two such regions of one text in a function have two
lines in the list. With UNREACHED=write the list gets what it lacks, for WHY to be filled in, and loses what is reached.

Refusals are not compared, since no known answer is one; nor, on a processor without AVX-512, the files that have code for it.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIST = Path(__file__).with_name("unreached.txt")
SAMPLERS = ["distribution", "legacy", "bit_generator"]
FOLDERS = [*SAMPLERS, "random_state", "generator"]
FIELDS = ["folder", "src", "lines", "lines_reached", "lines_share", "regions", "regions_reached", "regions_share"]
FUNCTION = re.compile(r"(\s*)(?:pub(?:\([^)]*\))? )?(?:const )?(?:unsafe )?(?:extern \"C\" )?fn (\w+)")
HAS_AVX512 = "avx512f" in Path("/proc/cpuinfo").read_text(encoding="ascii")
REFUSAL = re.compile(r"\bErr\(|\bError::|\.error\(|^\?$")


def functions(lines):
    """The name of the innermost function of each line, and where it begins; rustfmt indents its end as its beginning."""
    inside = [("-", 0)] * len(lines)
    for start, line in enumerate(lines):
        if match := FUNCTION.match(line):
            end = start
            while not lines[end].startswith((match[1] + "}", match[1] + "{ ")) and not (end == start and line.endswith(("}", ";"))):
                end += 1
                if lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) < len(match[1]):
                    break
            inside[start:end + 1] = [(match[2], start)] * (end + 1 - start)
    return inside


def counted(name, lines):
    """Whether this processor runs a file's code."""
    return HAS_AVX512 or not ("avx512" in name or any("avx512" in line.lower() for line in lines))


def stretches(file, lines):
    """[line, text, count, whether it is code] of what lies between one boundary of regions and the next."""
    for (line, column, count, has_count, _, is_gap), (to, to_column, *_) in zip(file["segments"], file["segments"][1:]):
        part = [lines[line - 1][column - 1:], *lines[line:to - 1], lines[to - 1][:to_column - 1]]
        text = "\n".join(part) if to > line else lines[line - 1][column - 1:to_column - 1]
        yield line, text, count, has_count and not is_gap and re.search(r"\w", text)


def tree():
    """The name of the tree src, as the other tables of docs/quality have it."""
    said = lambda *command: subprocess.run(["git", *command], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    return "uncommitted" if said("status", "--porcelain", "--", "src") else said("rev-parse", "--short=10", "HEAD:src")


def unreached(file, lines):
    """(function, text) of what no known answer reaches; a function or file without anything that is, as a whole.

    An unreached block is one, not as many as its calls and arms.
    """
    inside, alive, blocks = functions(lines), set(), []
    last, between = None, ""
    for line, text, count, is_code in stretches(file, lines):
        function = inside[line - 1]
        if not is_code:
            between += text
            continue
        if count:
            alive.add(function)
        elif last == function:
            blocks[-1][1].append(between + text)
        else:
            blocks.append((function, [text]))
        last, between = None if count else function, ""
    alive -= {("-", 0)}
    if not alive:
        return [("-", "-")]
    dead = sorted({function for function, _ in blocks} - alive, key=lambda function: function[1])
    named = [(function[0], " ".join("".join(texts).split())) for function, texts in blocks if function in alive]
    return [(name, "-") for name, _ in dead] + [(name, text[:70]) for name, text in named if not REFUSAL.search(text)]


def read_list():
    """The reasons of the list by (file, function, text), how often each stands there, and how many lines have none."""
    rows = [line.split("\t") for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    good = [row for row in rows if len(row) == 4 and row[3].strip()]
    return {tuple(row[:3]): row[3] for row in good}, Counter(tuple(row[:3]) for row in good), len(rows) - len(good)


def without_patterns(missing, listed):
    """Both without the list's patterns that match, and without what these match."""
    patterns = {key for key in listed if "*" in key[0] + key[1]}
    fits = lambda key, pattern: fnmatchcase(key[0], pattern[0]) and (pattern[1] == "*" or key[1:] == pattern[1:])
    matched = {key: {pattern for pattern in patterns if fits(key, pattern)} for key in missing}
    used = set().union(*matched.values())
    return (Counter({key: n for key, n in missing.items() if not matched[key]}),
            Counter({key: n for key, n in listed.items() if key not in used}), used)


def main():
    document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    why, listed, failures = read_list()
    sums = {folder: Counter() for folder in FOLDERS}
    missing, judged = Counter(), set()
    for file in document["data"][0]["files"]:
        name = Path(file["filename"]).relative_to(ROOT / "src").as_posix() if file["filename"].startswith(f"{ROOT}/src/") else ""
        folder = re.split(r"[/.]", name)[0]
        lines = (Path(file["filename"]).read_text(encoding="utf-8") if folder in FOLDERS else "").split("\n")
        if folder not in FOLDERS or not counted(name, lines):
            continue
        judged.add(name)
        by_line, regions = {}, [region for region in stretches(file, lines) if region[3]]
        for line, text, count, _ in regions:
            for place in range(line, line + text.rstrip().count("\n") + 1):
                by_line[place] = by_line.get(place, False) or count > 0
        sums[folder].update(lines=len(by_line), lines_reached=sum(by_line.values()), regions=len(regions),
                            regions_reached=sum(count > 0 for _, _, count, _ in regions))
        if folder in SAMPLERS:
            missing.update((name, *region) for region in unreached(file, lines))
    rows, src = [], tree()
    for folder, sum_ in sums.items():
        share = {f"{what}_share": f"{sum_[f'{what}_reached'] / max(sum_[what], 1):.4f}" for what in ("lines", "regions")}
        rows.append({"folder": f"src/{folder}", "src": src, **sum_, **share})
    table = ["\t".join(FIELDS), *("\t".join(str(row[field]) for field in FIELDS) for row in rows)]
    Path(sys.argv[2]).write_text("\n".join(table) + "\n", encoding="utf-8")
    print("\n".join(table))

    missing, listed, used = without_patterns(missing, listed)
    if os.environ.get("UNREACHED") == "write":
        head = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        body = ["\t".join((*key, why.get(key, ""))) for key in [*sorted(used), *sorted(missing.elements())]]
        LIST.write_text("\n".join(head + body) + "\n", encoding="utf-8")
        return 0
    for key in sorted((missing - listed).elements()):
        print("no known answer reaches src/" + ": ".join(key))
    old = Counter({key: n for key, n in (listed - missing).items() if key[0] in judged or not (ROOT / "src" / key[0]).exists()})
    for key in sorted(old.elements()):
        print("unreached.txt has what is reached, or gone: " + ": ".join(key))
    if failures:
        print(f"unreached.txt: {failures} lines have not four fields, or no reason")
    failures += (missing - listed).total() + old.total()
    # As cargo tells it, so that .ci/run counts it.
    print(f"test result: {'FAILED' if failures else 'ok'}. {int(not failures)} passed; {int(bool(failures))} failed;")
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
