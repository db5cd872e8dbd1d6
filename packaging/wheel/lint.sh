#!/usr/bin/env bash
# What the linters of Python packages say: lint.sh PACKAGE ... asks twine about each, check-wheel-contents about wheels, and
# auditwheel about those for Linux with glibc (that of musl it knows by Alpine's name alone; musl's loader takes every name that
# begins with libc. for its own). pip installs them into target/wheel/lint.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=target/wheel/lint
if [ ! -x $tools/bin/auditwheel ]; then
    "$(tests/python.sh)" -m venv $tools
    $tools/bin/pip install --quiet --disable-pip-version-check twine check-wheel-contents auditwheel
fi
$tools/bin/twine --no-color check --strict "$@"
for wheel; do
    case $wheel in *.whl) ;; *) continue ;; esac
    $tools/bin/check-wheel-contents "$wheel"
    case $wheel in
        *manylinux*)
            said=$($tools/bin/auditwheel show "$wheel")
            # The system that the library needs, among those that the name promises.
            tag=$(tr '\n' ' ' <<< "$said" | sed -n 's/.*consistent with the following platform tag: *"\([a-z0-9_]*\)".*/\1/p')
            case $tag/$wheel in
                ?*/*"$tag"*) echo "auditwheel: $tag" ;;
                *) printf '%s: %s\n' "$wheel" "$said" >&2; exit 1 ;;
            esac
            ;;
    esac
done
