#!/bin/sh
# Prints a Python to make an environment with, that has venv and ensurepip.
#
#     "$(tests/python.sh)" -m venv .venv          Python 3.12 or later, which the newest NumPy wants
#     "$(tests/python.sh 8 11)" -m venv .old      from Python 3.8 to 3.11, for an old NumPy
#
# PYTHON names one to try first. Where there is none, the last line on stderr says what to install.
set -u
first=${1:-12} last=${2:-14}
tried=
wanted="Python 3.$first or later"
[ $# -lt 2 ] || wanted="a Python from 3.$first to 3.$last"

check="import sys; assert sys.implementation.name == 'cpython' and (3, $first) <= sys.version_info"
[ $# -lt 2 ] || check="$check < (3, $last + 1)"

# Says why a Python will not do; nothing where it will. It is run, since what has the name may be a script which only says
# that there is no such Python.
wrong() {
    if ! command -v "$1" > /dev/null; then
        echo "not there"
    elif ! "$1" -c "$check" > /dev/null 2>&1; then
        echo "not $wanted"
    elif ! "$1" -c 'import ensurepip, venv' > /dev/null 2>&1; then
        echo "without venv or ensurepip"
    fi
}

try() {
    reason=$(wrong "$1")
    if [ -z "$reason" ]; then
        # Its own path: $1 may be a script of pyenv's.
        "$1" -c 'import sys; print(sys.executable)'
        exit
    fi
    [ "$reason" = "not there" ] || tried="$tried$0: $1 is $reason
"
}

[ -z "${PYTHON:-}" ] || try "$PYTHON"
minor=$last
while [ "$minor" -ge "$first" ]; do
    try "python3.$minor"
    minor=$((minor - 1))
done
try python3
minor=$last
while [ "$minor" -ge "$first" ]; do
    for python in "${PYENV_ROOT:-${HOME:-}/.pyenv}/versions/3.$minor".*/bin/python3; do
        [ ! -x "$python" ] || try "$python"
    done
    minor=$((minor - 1))
done
if [ $# -lt 2 ]; then last=13; fi
printf '%s' "$tried" >&2
echo "$0: there is no $wanted with venv and ensurepip. Install one, as python3.$last and python3.$last-venv where the" \
    "system has them, or with \`pyenv install 3.$last\`; or let PYTHON name one." >&2
exit 1
