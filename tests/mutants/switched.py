"""A copy of the sources with many mutants in one build, of which RILL_MUTANT switches on one (run.py).

The body of a function becomes `{ if crate::mutant::is(7) { the changed body } else { the body } }`. That cannot be done in what is computed
when the library is compiled (const), nor where a function returns a type without a name: such a mutant has a build of its own.
"""

import collections
import json
import os
import re
import subprocess

from sample import ROOT

SWITCH = """
/// Mutants in one build (tests/mutants).
mod mutant {
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

    static ACTIVE: AtomicU32 = AtomicU32::new(u32::MAX);

    #[inline(always)]
    pub fn is(number: u32) -> bool {
        let active = ACTIVE.load(Relaxed);
        number == if active == u32::MAX { first() } else { active }
    }

    #[cold]
    fn first() -> u32 {
        let number = std::env::var("RILL_MUTANT").map_or(0, |number| number.parse().unwrap_or(0));
        ACTIVE.store(number, Relaxed);
        number
    }
}
"""
# A change may be a shift by more than 63 places, or a call of itself, which rustc refuses unless told otherwise. The tests that call other
# tools, and what these need, are left out as for other processors.
FLAGS = "--cfg rill_cross -C link-arg=-fuse-ld=mold --cap-lints=allow"


def offset(text, place):
    """A line and column, both from 1, as an index into the text."""
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: place["line"] - 1]) + place["column"] - 1


def body_of(text, mutant):
    """The function's signature, and where its body begins and ends; None outside functions."""
    if mutant["function"] is None:
        return None
    span = mutant["function"]["span"]
    start, end = offset(text, span["start"]), offset(text, span["end"])
    name = mutant["function"]["function_name"].split("::")[-1]
    found = re.compile(rf"\bfn {name}\b").search(text, start, end)
    if not found:
        return None
    depth = 0
    for i in range(found.end(), end):
        if text[i] in "([":
            depth += 1
        elif text[i] in ")]":
            depth -= 1
        elif text[i] == "{" and depth == 0:
            line = text.rfind("\n", 0, found.start()) + 1
            return text[line:i], i, end
    return None


def changed(text, mutant, begin=0, end=None):
    """Part of the text with the mutant's change."""
    start, stop = offset(text, mutant["span"]["start"]), offset(text, mutant["span"]["end"])
    return text[begin:start] + mutant["replacement"] + text[stop:end]


def can_be_switched(mutants):
    """Those mutants that can, with their numbers, and those that cannot."""
    bodies, can, cannot = collections.defaultdict(set), [], []
    for mutant in mutants:
        body = body_of((ROOT / mutant["file"]).read_text(), mutant)
        known = bodies[mutant["file"]]
        # A function within another one that is changed too: their copies would mix.
        mixed = body and any(begin < body[2] and body[1] < end and (begin, end) != body[1:] for begin, end in known)
        if body is None or mixed or re.search(r"\bconst (unsafe |extern \"C\" )*fn\b|->[^{]*\bimpl\b", body[0]):
            cannot.append(mutant)
        else:
            known.add(body[1:])
            can.append(mutant | {"number": len(can) + 1})
    return can, cannot


class Tree:
    """A copy of the sources, with its own builds."""

    def __init__(self, path, programs):
        self.path, self.programs = path, programs

    def write(self, changes):
        """Copies all sources, some of them changed. Files that stay as they are keep their times, so that cargo need not compile them."""
        files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
        for name in map(os.fsdecode, files.split(b"\0")[:-1]):
            if not (ROOT / name).is_file():
                continue
            content = changes[name].encode() if name in changes else (ROOT / name).read_bytes()
            if name == "Cargo.toml":
                # Shared and static libraries take long to link, and these tests use neither.
                content = re.sub(rb"(?m)^crate-type = .*", b'crate-type = ["rlib"]', content)
            elif name == "src/lib.rs":
                content += SWITCH.encode()
            copy = self.path / name
            if not (copy.is_file() and copy.read_bytes() == content):
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(content)

    def switch(self, mutants):
        """Puts these into the sources, each with its number, and says which lines of which file are whose."""
        files, lines, changes = collections.defaultdict(list), {}, {}
        for mutant in mutants:
            files[mutant["file"]].append(mutant)
        for file, inside in files.items():
            text = (ROOT / file).read_text()
            bodies = collections.defaultdict(list)
            for mutant in inside:
                bodies[body_of(text, mutant)[1:]].append(mutant)
            made, at = "", 0
            for (begin, end), here in sorted(bodies.items()):
                made += text[at:begin] + "{"
                for mutant in here:
                    first = made.count("\n")
                    made += f"if crate::mutant::is({mutant['number']}) {changed(text, mutant, begin, end)} else\n"
                    lines |= {(file, line + 1): mutant for line in range(first, made.count("\n"))}
                made += text[begin:end] + "}"
                at = end
            changes[file] = made + text[at:]
        self.write(changes)
        return lines

    def cargo(self, *words, programs):
        command = ["cargo", *words, "--locked", "--message-format=json", "--config", "profile.dev.debug=0"]
        for program in programs:
            command += ["--lib"] if program == "lib" else ["--test", program]
        environment = os.environ | {"RUSTFLAGS": FLAGS, "CARGO_INCREMENTAL": "1"}
        done = subprocess.run(command, cwd=self.path, env=environment, capture_output=True, text=True)
        return done, [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    def build(self, programs=None):
        """The path of each test program, or None where they do not compile."""
        done, told = self.cargo("test", "--no-run", programs=programs or self.programs)
        if done.returncode:
            return None
        made = {message["target"]["name"]: message["executable"] for message in told if message.get("executable")}
        return {("lib" if name == "rill" else name): path for name, path in made.items()}

    def without_errors(self, mutants):
        """Switches on those that compile, and returns them."""
        mutants = list(mutants)
        while True:
            lines = self.switch(mutants)
            done, told = self.cargo("check", programs=["lib"])
            if done.returncode == 0:
                return mutants
            wrong = set()
            for message in told:
                if message.get("reason") == "compiler-message" and message["message"]["level"] == "error":
                    spans = [span for span in message["message"]["spans"] if span["is_primary"]]
                    places = {(span["file_name"], line) for span in spans for line in range(span["line_start"], span["line_end"] + 1)}
                    wrong |= {lines[place]["number"] for place in places if place in lines}
            if not wrong:
                raise SystemExit(done.stderr + "\n".join(message["message"]["rendered"] for message in told if "message" in message))
            mutants = [mutant for mutant in mutants if mutant["number"] not in wrong]


class Programs(dict):
    """The test programs of a tree, each compiled when it is asked for."""

    def __init__(self, tree):
        super().__init__()
        self.tree = tree

    def __missing__(self, program):
        built = self.tree.build([program])
        self[program] = built and built[program]
        return self[program]
