#!/usr/bin/env bash
# A Python of Windows to try the wheel with, under wine: windows_python.sh FOLDER makes it there, unless it is there. It is
# CPython 3.10 in parts that pip brings: LilyPond's package for Windows has the program and its library of modules, Panda3D's
# the compiled modules (ctypes). NumPy 1.23 is the newest that Wine 8 has the functions of C for. Then, for a wheel unpacked
# into FOLDER/site:
#
#     cd FOLDER && wine64 ./python.exe script.py < /dev/null 2>&1 | cat
#
# Without a console this Python takes pipes, and no files, for what it prints to.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$1
[ ! -e "$folder/complete" ] || exit 0
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
python=$(tests/python.sh)
"$python" -m venv "$packages/pip"
"$packages/pip/bin/pip" download --quiet --disable-pip-version-check --no-deps --only-binary :all: --platform win_amd64 \
    --python-version 3.10 --dest "$packages" lilypond==2.25.12 panda3d==1.10.16 numpy==1.23.5
mkdir -p "$folder/site"
"$python" - "$packages" "$folder" <<'END'
import pathlib, sys, zipfile
packages, folder = map(pathlib.Path, sys.argv[1:])
for package, place, wanted in [
    ("lilypond", "lilypond-binaries/bin/", ("python.exe", "python310.zip")),
    ("panda3d", "deploy_libs/", (".pyd", "python310.dll", "libffi-7.dll", "VCRUNTIME140.dll", "-1_1.dll")),
]:
    with zipfile.ZipFile(next(packages.glob(package + "-*.whl"))) as archive:
        for path in archive.namelist():
            if path.startswith(place) and path.endswith(wanted):
                (folder / path.removeprefix(place)).write_bytes(archive.read(path))
with zipfile.ZipFile(next(packages.glob("numpy-*.whl"))) as archive:
    archive.extractall(folder / "site")
# Where this Python looks for modules.
(folder / "python310._pth").write_text("python310.zip\n.\nsite\n")
END
x86_64-w64-mingw32-gcc -shared -O2 tests/windows/bcryptprimitives.c -ladvapi32 -o "$folder/bcryptprimitives.dll"
touch "$folder/complete"
