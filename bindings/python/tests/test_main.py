"""`python -m rill`. tests/wheel.sh compiles programs with what it says of a wheel."""

import pathlib

import pytest
import rill
from rill import _native
from rill.__main__ import main


def test_the_version_is_that_of_the_library(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == rill.__version__ + "\n"


def test_it_says_what_can_be_asked(capsys):
    assert main([]) == 1
    assert "--cflags" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--static"])


@pytest.mark.parametrize("option", ["--cflags", "--libs", "--cmake-dir", "--shared-dir", "--pkgconfig-dir", "--fortran-dir"])
def test_nothing_is_told_of_files_that_are_not_there(option, capsys):
    there = _native.library() is not None
    assert main([option]) == (0 if there else 1)
    out, err = capsys.readouterr()
    assert bool(out) == there and bool(err) != there


@pytest.fixture
def native(monkeypatch, tmp_path):
    """A folder with a space in its name, as a wheel fills it."""
    native = tmp_path / "a folder"
    for name in ("include", "lib/pkgconfig", "bin"):
        (native / name).mkdir(parents=True)
    for library in ("lib/librill.so.0", "lib/librill.0.dylib", "bin/rill.dll"):
        (native / library).touch()
    (native / "lib" / "pkgconfig" / "rill.pc").write_text("Libs: -lrill\nLibs.private: -lm -lc\n")
    monkeypatch.setattr(_native, "HERE", native)
    monkeypatch.setattr(_native, "INCLUDE", native / "include")
    monkeypatch.setattr(_native, "LIBRARIES", native / "lib")
    monkeypatch.setattr(_native, "PKG_CONFIG", native / "lib" / "pkgconfig")
    return native


def test_flags_are_in_one_line_and_folders_in_their_own(monkeypatch, native, capsys):
    monkeypatch.setattr(_native.sys, "platform", "linux")
    assert main(["--libs", "--cflags", "--pkgconfig-dir", "--shared-dir"]) == 0
    lib = native / "lib"
    flags = f"'-I{native / 'include'}' '-L{lib}' -lrill '-Wl,-rpath,{lib}'"
    assert capsys.readouterr().out.splitlines() == [flags, str(lib), str(lib / "pkgconfig")]
    assert main(["--libs", "--static"]) == 0
    assert capsys.readouterr().out == f"'{pathlib.Path(lib, 'librill.a')}' -lm -lc\n"


def test_a_program_of_macos_names_the_library(monkeypatch, native, capsys):
    monkeypatch.setattr(_native.sys, "platform", "darwin")
    assert main(["--libs"]) == 0
    lib = native / "lib"
    assert capsys.readouterr().out == f"'{lib / 'librill.0.dylib'}' '-Wl,-rpath,{lib}'\n"


def test_windows_has_double_quotes_and_no_rpath(monkeypatch, native, capsys):
    monkeypatch.setattr(_native.sys, "platform", "win32")
    assert main(["--libs", "--shared-dir"]) == 0
    assert capsys.readouterr().out == f'"-L{native / "lib"}" -lrill\n{native / "bin"}\n'
