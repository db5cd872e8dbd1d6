"""What a wheel brings along besides Python: the library, and the files with which C, C++ and Fortran programs use it."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent / "native"
INCLUDE = HERE / "include"
LIBRARIES = HERE / "lib"
PKG_CONFIG = LIBRARIES / "pkgconfig"
CMAKE = LIBRARIES / "cmake" / "Rill"
FORTRAN = HERE / "fortran"


def library():
    """The shared library of the wheel; None where the package was installed without one."""
    pattern = {"win32": "bin/rill.dll", "darwin": "lib/librill.[0-9]*.dylib"}.get(sys.platform, "lib/librill.so.[0-9]*")
    return next(iter(sorted(HERE.glob(pattern))), None)


def private_libraries():
    """What the static library needs of the system, as rill.pc lists it."""
    with open(PKG_CONFIG / "rill.pc", encoding="utf-8") as lines:
        found = [line.split(":", 1)[1] for line in lines if line.startswith("Libs.private:")]
    return " ".join(found).split()


def shown(path):
    """A path for compilers and shells: Windows' own take it with slashes too, and a shell of MSYS2 keeps these."""
    return path.as_posix()


def cflags():
    """The options of the compiler."""
    return ["-I" + shown(INCLUDE)]


def libs(static=False):
    """The options of the linker. Programs find the shared library where it is now, except on Windows, where its folder must
    be in PATH."""
    if static:
        return [shown(LIBRARIES / "librill.a"), *private_libraries()]
    found = ["-L" + shown(LIBRARIES), "-lrill"]
    if sys.platform == "win32":
        return found
    if sys.platform == "darwin":  # The linker would look for librill.dylib.
        found = [shown(library())]
    return [*found, "-Wl,-rpath," + shown(LIBRARIES)]
