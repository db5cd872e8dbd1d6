#!/usr/bin/env bash
# The site of `make docs`, in a browser: each page as wide as a phone and as wide as a screen, its menu, and the search; and its
# links and anchors.
#
#     tests/site.sh             needs make, doxygen, python3 and chromium
#     tests/site.sh --install   the same, after installing what is missing (root, Debian 12)
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    wanted=()
    command -v doxygen > /dev/null || wanted+=(doxygen)
    command -v python3 > /dev/null || wanted+=(python3)
    command -v chromium > /dev/null || wanted+=(chromium)
    packaging/apt_install.sh "${wanted[@]}"
fi
site=$PWD/target/site log=$PWD/target/site.log
mkdir -p target
. tests/checks.sh

check "make docs" make docs CARGO_TARGET_DIR="$site"
check "every link and anchor" python3 -B docs/site/check.py "$site/docs/html"
check "each page in Chromium, and the search" python3 -B docs/site/browser.py "$site/docs"
echo "test result: $passed passed; $failed failed (the site, $SECONDS s)"
[ "$failed" = 0 ]
