"""Looks at wheels without installing them: check.py WHEEL ..., in the root of Rill.

Each must be of the version in Cargo.toml, be what its name says (the tags, and the processor of the library), have each
file in RECORD with its hash, bring the notices and the list of what is linked in, and name no newer glibc than its tag.
"""

import base64
import hashlib
import json
import pathlib
import re
import struct
import sys
import tomllib
import zipfile

# Tag of the platform: the shared library, and the numbers that its header has for format and processor.
ELF_X86_64, ELF_AARCH64 = (b"\x7fELF", 62), (b"\x7fELF", 183)
PE_X86_64 = (b"PE\0\0", 0x8664)
MACHO_ARM64, MACHO_X86_64 = (b"\xcf\xfa\xed\xfe", 0x0100000C), (b"\xcf\xfa\xed\xfe", 0x01000007)
LIBRARIES = {
    "manylinux2014_x86_64": ("lib/librill.so.0", ELF_X86_64),
    "manylinux_2_17_x86_64": ("lib/librill.so.0", ELF_X86_64),
    "manylinux2014_aarch64": ("lib/librill.so.0", ELF_AARCH64),
    "manylinux_2_17_aarch64": ("lib/librill.so.0", ELF_AARCH64),
    "musllinux_1_2_x86_64": ("lib/librill.so.0", ELF_X86_64),
    "win_amd64": ("bin/rill.dll", PE_X86_64),
    "macosx_11_0_arm64": ("lib/librill.0.dylib", MACHO_ARM64),
    "macosx_11_0_x86_64": ("lib/librill.0.dylib", MACHO_X86_64),
}
EVERYWHERE = ["lib/librill.a", "lib/pkgconfig/rill.pc", "lib/cmake/Rill/RillConfig.cmake", "include/rill.h", "fortran/rill.f90"]
WINDOWS = ["lib/librill.dll.a", "lib/rill.dll.lib", "lib/rill.def"]
CRATES = {"libc", "getrandom", "rand_core", "rust-std"}


def header(library):
    """Format and processor of a shared library."""
    if library[:4] == b"\x7fELF":
        return library[:4], struct.unpack_from("<H", library, 18)[0]
    if library[:2] == b"MZ":
        at = struct.unpack_from("<I", library, 60)[0]
        return library[at : at + 4], struct.unpack_from("<H", library, at + 4)[0]
    return library[:4], struct.unpack_from("<I", library, 4)[0]


def described(files, info, tags, version):
    """What dist-info says."""
    stated = re.findall(r"^Tag: (.*)$", files[f"{info}/WHEEL"].decode(), re.M)
    assert stated == tags, stated
    metadata = files[f"{info}/METADATA"].decode()
    assert f"\nVersion: {version}\n" in metadata, "not the version in Cargo.toml"
    notices = re.findall(r"^License-File: (.*)$", metadata, re.M)
    assert {"LICENSE", "NOTICE"} < set(notices), notices
    assert all(files[f"{info}/licenses/{notice}"] for notice in notices)
    listed = json.loads(files[f"{info}/sboms/rill.cdx.json"])
    parts = {part["name"]: part for part in listed["components"]}
    assert listed["bomFormat"] == "CycloneDX" and CRATES <= set(parts), set(parts)
    assert listed["metadata"]["component"]["version"] == version
    notice = files[f"{info}/licenses/NOTICE"].decode()
    assert all(f"\n{part} " in notice for part in set(parts) - {"rust-std"}), "a part without a notice"


def recorded(files, info):
    """RECORD has each file, with its hash."""
    lines = files[f"{info}/RECORD"].decode().splitlines()
    rows = {path: (digest, size) for path, digest, size in (line.rsplit(",", 2) for line in lines)}
    assert len(rows) == len(lines) and rows.pop(f"{info}/RECORD") == ("", "")
    assert set(rows) == set(files) - {f"{info}/RECORD"}, "RECORD does not list the files"
    for path, (digest, size) in rows.items():
        right = base64.urlsafe_b64encode(hashlib.sha256(files[path]).digest()).rstrip(b"=").decode()
        assert (digest, size) == (f"sha256={right}", str(len(files[path]))), path


def look(wheel):
    version = tomllib.loads(pathlib.Path("Cargo.toml").read_text("utf-8"))["package"]["version"]
    name, stated, python, abi, platforms = wheel.stem.split("-")
    assert (name, stated, python, abi) == ("rill_random", version, "py3", "none"), wheel.stem
    with zipfile.ZipFile(wheel) as archive:
        assert archive.testzip() is None
        files = {path: archive.read(path) for path in archive.namelist()}
    info = f"{name}-{version}.dist-info"
    tags = [f"py3-none-{platform}" for platform in platforms.split(".")]
    described(files, info, tags, version)
    recorded(files, info)
    for platform in platforms.split("."):
        path, processor = LIBRARIES[platform]
        library = files["rill/native/" + path]
        assert header(library) == processor, (path, header(library))
        least = re.match(r"manylinux_(\d+)_(\d+)_", platform)
        if least:
            needed = max(tuple(map(int, version)) for version in re.findall(rb"GLIBC_(\d+)\.(\d+)", library))
            assert needed <= tuple(map(int, least.groups())), needed
    present = EVERYWHERE + (WINDOWS if platforms == "win_amd64" else [])
    assert all("rill/native/" + path in files for path in present), set(present) - set(files)
    stubs = {path[:-1] for path in files if path.endswith(".pyi")} - {"rill/_types.py"}
    assert "rill/py.typed" in files and "rill/__init__.py" in stubs and stubs <= set(files), "stubs"
    print(f"{wheel.name}: {len(files)} files, {wheel.stat().st_size // 1000} kB, in order")


for argument in sys.argv[1:]:
    try:
        look(pathlib.Path(argument))
    except (AssertionError, KeyError) as error:
        sys.exit(f"{argument}: {error!r}")
