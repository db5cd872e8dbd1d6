"""Runs the tests on mutants of the library, a sample of those that cargo-mutants lists: `make mutants`.

    run.py [--sample N|all] [--jobs N] [--out FOLDER] [--again] [--known] [FOLDER ...]

Mutants are drawn from each folder in proportion to its number of them, and at least 30. Which ones depends on a hash of the change, so
that a larger sample contains a smaller one, and other changes of the library leave it as it is.

cargo-mutants itself would compile every test program for every mutant. Here all mutants of the sample are in one build, and a variable
switches one on (switched.py); a program ends with its first failure, and the tests that a change in a folder fails most likely come
first. Programs whose values come from kernels run on each level of RILL_CPU. Limits are on the processor's time: five
seconds and three times what the tests take without a mutant.

An interrupted run goes on where it was, unless the library or the tests have changed since. With --again those that survived are tested
once more, and only those: for one who adds a test.

Survivors that are known are in known.tsv with the reason: `equivalent`, the same bits and states for every input, or `slower`, the same
ones later. They are not run unless --known asks for it. A survivor that is not there, of the kind `open`, fails the script, as does a row
of known.tsv that is no mutant any more. The score of all folders is that of a mutant drawn from them all.

FOLDER is one of the four; the tables of a run of fewer go to target/mutants unless --out names a place.
"""

import argparse
import collections
import csv
import hashlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

from sample import ROOT, listed, sampled
from switched import Programs, Tree, can_be_switched, changed

WORK = ROOT / "target" / "mutants"
KNOWN = pathlib.Path(__file__).with_name("known.tsv")
FOLDERS = ["src/distribution", "src/legacy", "src/bit_generator", "src/state"]
MEMORY = 12 << 30
LEVELS = ["", "avx2", "portable"]
LEVEL_OF = {"avx2": "avx2", "sse2": "portable", "portable": "portable"}


class Step(collections.namedtuple("Step", "program filters level brief")):
    """Tests of one program (lib: the unit tests) on one level; brief: values are drawn in one way only."""

    def __str__(self):
        return " ".join([self.program, *self.filters, self.level or "default", "brief" if self.brief else ""]).strip()


# Tests of `vectors` that a change in a folder concerns, and what takes long and finds no more.
DISTRIBUTIONS = ("continuous", "discrete", "univariate_d", "bounded", "choices", "vector_valued", "methods", "each_draw", "random_state")
WORDS = ("words_of", "of_randomgen", "seeding", "options", "seed_sequences")
CONCERNED = {"src/distribution": DISTRIBUTIONS, "src/legacy": DISTRIBUTIONS, "src/bit_generator": WORDS}
LONG = ["in_every_floating_point_environment", "lesser_processors"]
STATES = ("state", "state_pickles", "state_hostile", "state_bombs")
KEYED = ("keyed", "in_place", "options", "bitgen")
DRAWS = ("extended", "numpy_published", "multivariate_normal", "binomial", "sampler", "plain", "strided", "keyed", "bitgen")
# After `vectors` on every level: of all programs, those that the folder has a part in.
THEN = {
    "src/distribution": (*DRAWS, "parallel_draws"),
    "src/legacy": (*DRAWS, "parallel_draws"),
    "src/bit_generator": (*KEYED, "numpy_published", "plain", "parallel_draws", *STATES),
    "src/state": (*STATES, *KEYED),
}
UNITS = {folder: ("distribution::", "legacy::", "registry::") for folder in FOLDERS[:2]} | {
    "src/bit_generator": ("bit_generator::",),
    "src/state": ("state::",),
}
PROGRAMS = sorted({"lib", "vectors", "fills"}.union(*THEN.values()))


def steps_of(mutant):
    """What to run, quick steps first."""
    folder, stem = mutant["folder"], pathlib.Path(mutant["file"]).stem
    level = next((level for name, level in LEVEL_OF.items() if name in stem), "")
    steps = [Step("lib", UNITS[folder], "", False)]
    steps += [Step(program, (), "", False) for program in THEN[folder]]
    if folder == "src/state":
        return steps[1:] + steps[:1]
    concerned = CONCERNED[folder]
    brief = [Step("vectors", concerned, other, True) for other in dict.fromkeys((level, *LEVELS))]
    if level:
        steps.append(Step("lib", UNITS[folder], level, False))
    if folder == "src/bit_generator":
        brief.insert(1, Step("vectors", DISTRIBUTIONS, level, True))
        steps += [Step("fills", (), other, False) for other in LEVELS]
    return [*brief, *steps, Step("vectors", concerned, "", False)]


def run(programs, step, limit, number=0):
    """passed, failed or timeout, and the processor's seconds. The limit is on those: the machine may have other work."""
    environment = {name: value for name, value in os.environ.items() if name != "RILL_CPU"}
    environment |= {"RUST_BACKTRACE": "0", "RILL_MUTANT": str(number)} | ({"RILL_CPU": step.level} if step.level else {})
    # What the tests mark their children by: they draw in one way, and do not start children.
    environment |= {"RILL_TEST_AGAIN": "mutants"} if step.brief else {}
    command = ["prlimit", f"--cpu={limit}:{limit + 5}", f"--as={MEMORY}", "--core=0"]
    command += [programs[step.program], "--test-threads=1", *step.filters, *(word for name in LONG for word in ("--skip", name))]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, errors="replace")
    # Not `process.kill`, which waits for a program that has ended already.
    late = threading.Timer(30 * limit, os.kill, (process.pid, signal.SIGKILL))
    late.start()
    failed = finished = False
    for line in process.stdout:
        finished = finished or line.startswith("test result: ok. ") and "ok. 0 passed" not in line
        if re.search(r"\bFAILED$|^test result: FAILED", line):
            failed = True
            os.kill(process.pid, signal.SIGKILL)
            break
    process.stdout.close()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status = os.waitstatus_to_exitcode(status)
    killed = not late.is_alive()
    late.cancel()
    took = used.ru_utime + used.ru_stime
    if failed:
        return "failed", took
    if status == -9 and not killed and took < limit:
        print(f"{step} was killed by something else", flush=True)
        os._exit(1)
    if killed or status in (-24, -9):
        return "timeout", took
    return ("passed" if status == 0 and finished else "failed"), took


def digest(*files):
    found = hashlib.sha256()
    for file in sorted(files):
        found.update(file.read_bytes())
    return found.hexdigest()


def digests():
    """Of the library, and of its tests."""
    tests = ROOT / "tests"
    return digest(*(ROOT / "src").rglob("*.rs")), digest(*tests.rglob("*.rs"), *tests.rglob("*.txt"))


class Judge:
    """Runs mutants. The limit of each step comes from a run without a mutant, which must pass."""

    def __init__(self, programs):
        self.programs, self.lock, self.kept = programs, threading.Lock(), WORK / "limits.json"
        self.limits = json.loads(self.kept.read_text()) if self.kept.is_file() else {}

    def limit(self, step):
        with self.lock:
            if str(step) not in self.limits:
                result, took = run(self.programs, step, 900)
                print(f"without a mutant, {step}: {result}, {took:.1f} s", flush=True)
                if result != "passed":
                    os._exit(1)
                self.limits[str(step)] = round(5 + 3 * took)
                self.kept.write_text(json.dumps(self.limits))
            return self.limits[str(step)]

    def verdict(self, mutant, programs, steps):
        """What becomes of a mutant, and the step that decided."""
        for step in steps:
            result, _ = run(programs, step, self.limit(step), mutant.get("number", 0))
            if result != "passed":
                return {"failed": "caught"}.get(result, result), str(step)
        return "survived", ""


def begin(again, run_known):
    """Removes from the folder of this work what no longer holds."""
    WORK.mkdir(parents=True, exist_ok=True)
    of, results = WORK / "digests", WORK / "results.tsv"
    rows = results.read_text().splitlines(keepends=True) if results.is_file() else []
    library, tests = digests()
    before = of.read_text().split() if of.is_file() else ["", ""]
    if before != [library, tests]:
        (WORK / "limits.json").unlink(missing_ok=True)
        rows = rows if again and before[0] == library else []

    def holds(result, step):
        return not (again and result == "survived" and step != "known") and not (run_known and step == "known")

    results.write_text("".join(row for row in rows if holds(*row.split("\t")[1:3])))
    of.write_text(f"{library} {tests}")


class Log:
    """What was decided, kept in a file for a run that is interrupted."""

    def __init__(self, path, queue):
        self.path, self.lock, self.began = path, threading.Lock(), time.monotonic()
        wanted = {mutant["key"] for mutant in queue}
        rows = [line.split("\t") for line in path.read_text().splitlines()] if path.is_file() else []
        self.decided = {row[0]: row[1] for row in rows if row[0] in wanted and row[1] != "undecided"}
        self.undecided = {row[0] for row in rows if row[1] == "undecided"}
        self.left = len(wanted) - len(self.decided)

    def add(self, mutant, result, step):
        with self.lock:
            if result != "undecided":
                self.decided[mutant["key"]] = result
                self.left -= 1
            with open(self.path, "a") as file:
                file.write("\t".join([mutant["key"], result, step, mutant["name"], mutant["line"]]) + "\n")
            print(f"{time.monotonic() - self.began:.0f} s, {self.left} left: {result}: {mutant['name']} ({step})", flush=True)


def all_in_one_build(queue, log, jobs):
    """Those that can be switched on; those that cannot are returned."""
    can, cannot = can_be_switched(queue)
    tree = Tree(WORK / "switched", PROGRAMS)
    refused = {key for key, result in log.decided.items() if result == "unviable"}
    compiled = tree.without_errors(mutant for mutant in can if mutant["key"] not in refused)
    programs = tree.build()
    if programs is None:
        sys.exit("the tests do not compile with the mutants")
    print(f"built ({time.monotonic() - log.began:.0f} s)", flush=True)
    judge = Judge(programs)
    numbers = {mutant["number"] for mutant in compiled}
    for mutant in can:
        if mutant["number"] not in numbers and mutant["key"] not in log.decided:
            log.add(mutant, "unviable", "compiler")

    # First the first step of each, so that one soon sees where tests are missing.
    for steps in (slice(0, 1), slice(1, None)):
        last = steps.start == 1
        waiting = [mutant for mutant in compiled if mutant["key"] not in log.decided]
        if not last:
            waiting = [mutant for mutant in waiting if mutant["key"] not in log.undecided]

        def work(waiting=waiting, steps=steps, last=last):
            while True:
                with log.lock:
                    if not waiting:
                        return
                    mutant = waiting.pop(0)
                result, step = judge.verdict(mutant, programs, steps_of(mutant)[steps])
                log.add(mutant, "undecided" if result == "survived" and not last else result, step)

        workers = [threading.Thread(target=work) for _ in range(jobs)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    return cannot, judge


def each_in_a_build(mutants, log, judge):
    tree = Tree(WORK / "single", PROGRAMS)
    for mutant in mutants:
        if mutant["key"] not in log.decided:
            tree.write({mutant["file"]: changed((ROOT / mutant["file"]).read_text(), mutant)})
            programs, steps = Programs(tree), steps_of(mutant)
            compiles = programs[steps[0].program] is not None
            log.add(mutant, *(judge.verdict(mutant, programs, steps) if compiles else ("unviable", "compiler")))


def known():
    """The reason for each known survivor, by what identifies it."""
    with open(KNOWN, newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = {(row["file"], row["change"], row["line"]): row for row in rows}
    assert all(row["kind"] in ("equivalent", "slower") for row in found.values())
    return found


def told_by(mutant):
    return mutant["file"], mutant["change"], mutant["line"]


def write(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows))


def tree():
    """The name of what was tested."""
    name = subprocess.run(["git", "rev-parse", "--short=10", "HEAD:src"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    changed = subprocess.run(["git", "status", "--porcelain", "--", "src"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return "uncommitted" if changed else name


COUNTS = ["mutants", "sampled", "caught", "timeout", "unviable", "survived", "equivalent"]


def scores(counts):
    """What was found of those that compile; and of these without the known ones."""
    found, viable = counts["caught"] + counts["timeout"], counts["sampled"] - counts["unviable"]
    return [found / n if n else 1.0 for n in (viable, viable - counts["equivalent"])]


def of_all(folders):
    """The scores of the folders in proportion to their numbers of mutants: of small folders a larger part is sampled."""
    total = sum(counts["mutants"] for counts in folders)
    return [sum(counts["mutants"] * scores(counts)[i] for counts in folders) / total for i in range(2)]


def told(folder, counts, found):
    return [folder, tree(), *(counts[name] for name in COUNTS), *(f"{100 * score:.1f}" for score in found)]


def report(out, mutants, shares, decided):
    """Writes the tables; 1 where a survivor is not known, or what is known is no mutant, or the score is too low."""
    reasons, survivors, new, by_folder = known(), [], [], {}
    for folder, share in shares.items():
        counts = by_folder[folder] = collections.Counter({"mutants": sum(mutant["folder"] == folder for mutant in mutants), "sampled": len(share)})
        for mutant in share:
            result = decided[mutant["key"]]
            counts[result] += 1
            row = reasons.get(told_by(mutant))
            if result != "survived":
                continue
            if row is None:
                new.append(mutant)
                row = {"file": mutant["file"], "change": mutant["change"], "line": mutant["line"], "kind": "open", "why": ""}
            else:
                counts["equivalent"] += 1
            function = mutant["function"] and mutant["function"]["function_name"]
            survivors.append([row["file"], function or "-", *(row[name] for name in ("change", "line", "kind", "why"))])
    rows = [told(folder, counts, scores(counts)) for folder, counts in by_folder.items()]
    score = of_all(by_folder.values())
    rows.append(told("all", sum(by_folder.values(), collections.Counter()), score))
    header = ["folder", "src", *COUNTS, "raw_score", "score"]
    write(out / "mutants.tsv", [header, *rows])
    write(out / "survivors.tsv", [["file", "function", "change", "line", "kind", "why"], *sorted(survivors)])
    print("", *("\t".join(map(str, row)) for row in [header, *rows]), sep="\n")
    for mutant in new:
        print(f"NEW SURVIVOR: {mutant['name']}: {mutant['line']}")
    there = {told_by(mutant) for mutant in mutants}
    stale = [row for row in reasons.values() if row["file"].startswith(tuple(f"{folder}/" for folder in shares)) and told_by(row) not in there]
    for row in stale:
        print(f"NO MUTANT ANY MORE: {row['file']}: {row['change']}: {row['line']}")
    return 1 if new or stale or score[1] < 0.95 else 0


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--sample", default="150")
    arguments.add_argument("--jobs", type=int, default=2)
    arguments.add_argument("--out", type=pathlib.Path)
    arguments.add_argument("--again", action="store_true")
    arguments.add_argument("--known", action="store_true")
    arguments.add_argument("folders", nargs="*", default=FOLDERS, metavar="FOLDER", help=", ".join(FOLDERS))
    given = arguments.parse_args()
    other = set(given.folders) - set(FOLDERS)
    if other:
        arguments.error(f"no tests are known for {', '.join(sorted(other))}")
    out = given.out or (ROOT / "docs" / "quality" if set(given.folders) == set(FOLDERS) else WORK)
    mutants, left_out = listed(given.folders)
    print("left out, for other processors or generated:", *left_out, sep="\n  ")
    shares = sampled(mutants, given.folders, given.sample)
    queue = sorted((mutant for share in shares.values() for mutant in share), key=lambda mutant: mutant["key"])
    print(f"{len(queue)} of {len(mutants)} mutants", flush=True)
    begin(given.again, given.known)
    log = Log(WORK / "results.tsv", queue)
    if not given.known:
        reasons = known()
        for mutant in queue:
            if told_by(mutant) in reasons and mutant["key"] not in log.decided:
                log.add(mutant, "survived", "known")
    cannot, judge = all_in_one_build(queue, log, given.jobs)
    print(f"{len(cannot)} with builds of their own", flush=True)
    each_in_a_build(cannot, log, judge)
    sys.exit(report(out, mutants, shares, log.decided))


if __name__ == "__main__":
    main()
