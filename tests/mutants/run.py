"""Runs the tests on mutants of the library, a sample of those that cargo-mutants lists: `make mutants`.

    run.py [--sample N|all] [--jobs N] [--out FOLDER] [--again] [--known] [FOLDER ...]

Mutants are drawn from each folder in proportion to its number of them, and at least 30. Which ones depends on a hash of the change, so
that a larger sample contains a smaller one, and other changes of the library leave it as it is.

cargo-mutants itself would compile every test program for every mutant. Here all mutants of the sample are in one build, and a variable
switches one on (switched.py); a program ends with its first failure, and the tests that a change in a folder fails most likely come
first. Programs whose values come from kernels run on each level of RILL_CPU. Limits are on the processor's time: three times what the
tests take without a mutant.

An interrupted run goes on where it was, unless the library or the tests have changed since. With --again those that survived are tested
once more, and only those: for one who adds a test.

Survivors that are known are in known.tsv with the reason: `equivalent`, the same bits and states for every input, or `slower`, the same
ones later. They are not run unless --known asks for it. A survivor that is not there fails the script.
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
    if killed or status in (-24, -9):
        return "timeout", took
    return ("passed" if status == 0 and finished else "failed"), took


def digest():
    """Of the library and its tests."""
    sources = hashlib.sha256()
    for file in sorted([*(ROOT / "src").rglob("*.rs"), *(ROOT / "tests").rglob("*.rs"), *(ROOT / "tests").rglob("*.txt")]):
        sources.update(file.read_bytes())
    return sources.hexdigest()


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


def begin(again):
    """Removes from the folder of this work what no longer holds."""
    WORK.mkdir(parents=True, exist_ok=True)
    of, results = WORK / "digest", WORK / "results.tsv"
    rows = results.read_text().splitlines(keepends=True) if results.is_file() else []
    if not of.is_file() or of.read_text() != digest():
        (WORK / "limits.json").unlink(missing_ok=True)
        rows = rows if again else []
    results.write_text("".join(row for row in rows if not again or row.split("\t")[1] != "survived"))
    of.write_text(digest())


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
        return {(row["file"], row["change"], row["line"]): row for row in rows}


def told_by(mutant):
    return mutant["file"], mutant["change"], mutant["line"]


def write(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows))


COUNTS = ["mutants", "sampled", "caught", "timeout", "unviable", "survived", "equivalent"]


def told(folder, counts):
    """A row: the scores are what was found of those that compile, in the second without equivalents."""
    found, viable = counts["caught"] + counts["timeout"], counts["sampled"] - counts["unviable"]
    scores = [f"{100 * found / n:.1f}" if n else "-" for n in (viable, viable - counts["equivalent"])]
    return [folder, *(counts[name] for name in COUNTS), *scores]


def report(out, mutants, shares, decided):
    """Writes the tables; 1 where a survivor is not known or the score is too low."""
    reasons, rows, survivors, new = known(), [], [], []
    total = collections.Counter()
    for folder, share in shares.items():
        counts = collections.Counter({"mutants": sum(mutant["folder"] == folder for mutant in mutants), "sampled": len(share)})
        for mutant in share:
            result = decided[mutant["key"]]
            counts[result] += 1
            row = reasons.get(told_by(mutant))
            if result == "survived" and row is None:
                new.append(mutant)
            elif result == "survived":
                counts["equivalent"] += 1
                function = mutant["function"] and mutant["function"]["function_name"]
                survivors.append([row["file"], function or "-", *(row[name] for name in ("change", "line", "kind", "why"))])
        total += counts
        rows.append(told(folder, counts))
    rows.append(told("all", total))
    header = ["folder", *COUNTS, "raw_score", "score"]
    write(out / "mutants.tsv", [header, *rows])
    write(out / "survivors.tsv", [["file", "function", "change", "line", "kind", "why"], *sorted(survivors)])
    print("", *("\t".join(map(str, row)) for row in [header, *rows]), sep="\n")
    for mutant in new:
        print(f"NEW SURVIVOR: {mutant['name']}: {mutant['line']}")
    return 1 if new or float(rows[-1][-1]) < 95 else 0


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--sample", default="150")
    arguments.add_argument("--jobs", type=int, default=2)
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "docs" / "quality")
    arguments.add_argument("--again", action="store_true")
    arguments.add_argument("--known", action="store_true")
    arguments.add_argument("folders", nargs="*", default=FOLDERS)
    given = arguments.parse_args()
    mutants, left_out = listed(given.folders)
    print("left out, for other processors or generated:", *left_out, sep="\n  ")
    shares = sampled(mutants, given.folders, given.sample)
    queue = sorted((mutant for share in shares.values() for mutant in share), key=lambda mutant: mutant["key"])
    print(f"{len(queue)} of {len(mutants)} mutants", flush=True)
    begin(given.again)
    log = Log(WORK / "results.tsv", queue)
    if not given.known:
        reasons = known()
        for mutant in queue:
            if told_by(mutant) in reasons and mutant["key"] not in log.decided:
                log.add(mutant, "survived", "known")
    cannot, judge = all_in_one_build(queue, log, given.jobs)
    print(f"{len(cannot)} with builds of their own", flush=True)
    each_in_a_build(cannot, log, judge)
    sys.exit(report(given.out, mutants, shares, log.decided))


if __name__ == "__main__":
    main()
