#!/usr/bin/env bash
# zig, which links for other systems, and cargo-zigbuild: zig.sh [--install] DIR puts both into a Python environment DIR,
# unless they are there. --install first installs what Debian 12 needs for that (root). PYTHON: another one than python3.
set -euo pipefail

python=${PYTHON:-python3}
ZIG=0.17.1
ZIGBUILD=0.24.1
if [ "${1:-}" = --install ]; then
    shift
    if ! "$python" -m venv --help > /dev/null 2>&1 || ! "$python" -c 'import ensurepip' 2> /dev/null; then
        "$(dirname "$0")/../apt_install.sh" python3-venv
    fi
fi
if [ "$("$1/bin/cargo-zigbuild" --version 2> /dev/null)" != "cargo-zigbuild $ZIGBUILD" ]; then
    "$python" -m venv "$1"
    "$1/bin/pip" install --quiet --disable-pip-version-check "ziglang==$ZIG" "cargo-zigbuild==$ZIGBUILD"
fi
