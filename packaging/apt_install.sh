#!/bin/sh
# apt_install.sh [PACKAGE ...]: installs packages of Debian, as root, for what is asked to --install what it lacks.
set -eu
[ $# -gt 0 ] || exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" > /dev/null
