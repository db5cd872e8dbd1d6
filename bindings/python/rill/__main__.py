"""`python -m rill`: where a wheel has the library and the headers, for compilers and build systems."""

import argparse
import shlex
import subprocess
import sys

from . import __version__, _native


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m rill",
        description="Where this wheel has Rill's headers and libraries, for programs in C, C++ and Fortran: "
        "cc program.c $(python -m rill --cflags --libs)",
    )
    for option, meaning in {
        "cflags": "the options of the compiler",
        "libs": "the options of the linker, with the path at which the program finds the library",
        "static": "with --libs: those for the static library",
        "cmake-dir": "the folder of RillConfig.cmake: cmake -DRill_DIR=...",
        "shared-dir": "the folder of the shared library; on Windows programs find it in PATH",
        "pkgconfig-dir": "the folder of rill.pc: PKG_CONFIG_PATH=...",
        "fortran-dir": "the folder of the source of the Fortran module",
        "version": "the version of the library",
    }.items():
        parser.add_argument("--" + option, action="store_true", help=meaning)
    return parser


def main(arguments=None):
    """Prints what is asked for: the options of compiler and linker in one line, anything else in a line of its own."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.static and not asked.libs:
        parser.error("--static goes with --libs")
    shared = _native.library()
    folders = [
        folder
        for wanted, folder in (
            (asked.cmake_dir, _native.CMAKE),
            (asked.shared_dir, shared and shared.parent),
            (asked.pkgconfig_dir, _native.PKG_CONFIG),
            (asked.fortran_dir, _native.FORTRAN),
        )
        if wanted
    ]
    if not (asked.cflags or asked.libs or folders or asked.version):
        parser.print_help()
        return 1
    if (asked.cflags or asked.libs or folders) and not shared:
        print(
            "python -m rill: this package was installed without the library and the headers; the package `rill` of "
            "pkg-config tells of those of the system",
            file=sys.stderr,
        )
        return 1
    if asked.version:
        print(__version__)
    flags = [*(_native.cflags() if asked.cflags else ()), *(_native.libs(asked.static) if asked.libs else ())]
    if flags:
        # Windows' own shell knows double quotes only.
        print(subprocess.list2cmdline(flags) if sys.platform == "win32" else " ".join(map(shlex.quote, flags)))
    for folder in folders:
        print(_native.shown(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
