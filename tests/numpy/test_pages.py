"""The programs on the pages of docs print the text below them; tests/c_programs runs those in C and C++."""

import contextlib
import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from rill import linked

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs"


def programs(language):
    """Every program in that language with the block of text that comes next."""
    found = []
    for page in sorted(PAGES.glob("*.md")):
        blocks = re.findall(r"^```([^\n]*)\n(.*?)^```$", page.read_text(), re.S | re.M)
        for i, (name, program) in enumerate(blocks):
            if name == language:
                expected = [text for kind, text in blocks[i:] if kind == "text"]
                # What a page only shows has no text below it, and is run with what it is about.
                found += [pytest.param(program, expected[0], id=page.stem)] if expected else []
    return found


def tool(name):
    if not shutil.which(name):
        if os.environ.get("RILL_REQUIRE_TOOLS"):
            pytest.fail(f"{name} is missing")
        pytest.skip(f"{name} is missing")
    return name


def output(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout


def test_the_pages_have_been_read():
    assert len(programs("python")) >= 4 and len(programs("r")) == 1 and len(programs("fortran")) == 3


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(PAGES.glob("*.md"))], ids=lambda page: page.stem)
def test_every_link_inside_the_project_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
        assert (page.parent / target).exists(), target


def test_the_readme_names_every_page_and_every_example():
    readme = (ROOT / "README.md").read_text()
    missing = [path.name for path in PAGES.glob("*.md") if f"(docs/{path.name})" not in readme]
    assert missing + [p.name for p in (ROOT / "c-examples").rglob("*.c") if f"{p.name}`" not in readme] == []


@pytest.mark.parametrize("program, expected", programs("python"))
def test_python(program, expected):
    saved, out = np.random.get_state(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(program, {})
    finally:
        np.random.set_state(saved)
    assert out.getvalue() == expected


@pytest.mark.parametrize("program, expected", programs("r"))
def test_r(program, expected):
    assert output(tool("Rscript"), "--vanilla", "-e", program) == expected


@pytest.fixture(scope="module")
def fortran_module(tmp_path_factory):
    """The folder with the module rill, compiled."""
    folder = tmp_path_factory.mktemp("fortran")
    output(tool("make"), "-C", ROOT / "bindings" / "fortran", "--silent", f"BUILD={folder}", "FFLAGS=-O0", f"FC={tool('gfortran')}")
    return folder


@pytest.mark.parametrize("program, expected", programs("fortran"))
def test_fortran(program, expected, fortran_module, tmp_path):
    source, built = tmp_path / "program.f90", tmp_path / "program"
    source.write_text(program)
    module = [f"-I{fortran_module}", source, fortran_module / "librill_fortran.a"]
    output(tool("gfortran"), "-std=f2018", "-Wall", "-Werror", *module, *linked(tmp_path), "-o", built)
    assert output(built, cwd=tmp_path) == expected


@pytest.mark.parametrize("name", ["openmp", "coarray"])
def test_the_fortran_programs_of_several_threads_and_images_are_those_that_are_run(name):
    page = (PAGES / "from-fortran.md").read_text()
    [program] = re.findall(rf"^```fortran {name}\n(.*?)^```$", page, re.S | re.M)
    assert program == (ROOT / "bindings" / "fortran" / f"{name}.f90").read_text().split("\n", 1)[1]
