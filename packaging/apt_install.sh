#!/bin/sh
# apt_install.sh [PACKAGE ...]: installs packages of Debian, as root, for what is asked to --install what it lacks.
set -eu
[ $# -gt 0 ] || exit 0
# Two scripts may want something at the same time.
exec 9> /run/lock/rill-apt-install
flock 9
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" > /dev/null
