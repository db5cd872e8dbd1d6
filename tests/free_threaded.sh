#!/usr/bin/env bash
# The Python binding in a free-threaded CPython, which has no lock of the interpreter: all its tests, among them those of many
# threads.
#
#     tests/free_threaded.sh [--install] LIBRARY       LIBRARY: the shared library, such as target/release/librill.so
#
# PYTHON names such an interpreter. Otherwise the first run compiles one, in target/free-threaded, from Debian 13's source of
# CPython 3.13, which the mirror of this machine's apt has; it takes ten minutes. --install installs what that needs (root,
# Debian 12). pip installs the newest NumPy that has a wheel for it.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    shift
    packaging/apt_install.sh gcc libc6-dev make xz-utils libffi-dev libssl-dev zlib1g-dev
fi
library=$(realpath "${1:?"usage: $0 [--install] LIBRARY"}")
work=$PWD/target/free-threaded
mkdir -p "$work/lists/partial"

if [ -z "${PYTHON:-}" ] && [ ! -x "$work/python/bin/python3.13t" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" && !found++ { print $1 }')
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" > "$work/sources.list"
    apt=(apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/lists"
        -o "Dir::Cache=$work" -o APT::Sandbox::User=root)
    "${apt[@]}" update
    (cd "$work" && "${apt[@]}" source --download-only --tar-only python3.13)
    rm -rf "$work/source"
    mkdir "$work/source"
    tar --extract --file "$work"/python3.13_*.orig.tar.* --directory "$work/source" --strip-components=1
    (
        cd "$work/source"
        ./configure --disable-gil --disable-test-modules --prefix="$work/python" OPT="-O1 -DNDEBUG"
        make -j2
        make install
    ) > "$work/build.log" 2>&1 || { tail -n 20 "$work/build.log" >&2; exit 1; }
    rm -rf "$work/source" "$work/lists"
fi
python=${PYTHON:-$work/python/bin/python3.13t}

rm -rf "$work/env"
"$python" -m venv "$work/env"
"$work/env/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: numpy pytest
"$work/env/bin/python" -VV
export RILL_LIBRARY=$library
# The import must not bring the lock back.
(cd bindings/python && "$work/env/bin/python" -c 'import rill, sys; sys.exit(sys._is_gil_enabled())')
"$work/env/bin/python" -m pytest -q -p no:cacheprovider bindings/python/tests
