#!/usr/bin/env bash
# Unpacks TestU01 of Debian 12's non-free section into FOLDER, unless it is there, and compiles testu01.c into FOLDER/testu01.
# Nothing is installed; the mirror is the one of this machine's apt.
#
#     tests/quality/testu01.sh FOLDER
set -euo pipefail
[[ " $* " != *" --help "* ]] || { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit; }
mkdir -p "${1:?"usage: $0 FOLDER"}"
folder=$(realpath "$1")
cd "$(dirname "$0")"

if [ ! -e "$folder/root/ready" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" && !found++ { print $1 }') || mirror=''
    [ -n "$mirror" ] || { echo "testu01.sh: apt here has no mirror of Debian 12 (bookworm main), of which TestU01 is taken" >&2; exit 2; }
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/root"
    echo "deb $mirror bookworm non-free" > "$folder/sources.list"
    apt=(apt-get -qq -o "Dir::Etc::sourcelist=$folder/sources.list" -o "Dir::Etc::sourceparts=$folder/none"
        -o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=root)
    "${apt[@]}" update
    (cd "$folder" && "${apt[@]}" download libtestu01-0-dev libtestu01-0-dev-common libtestu01-0)
    for package in "$folder"/*.deb; do dpkg -x "$package" "$folder/root"; done
    touch "$folder/root/ready"
fi
libraries=$folder/root/usr/lib/$(uname -m)-linux-gnu
cc -O2 testu01.c -I"$folder/root/usr/include" -I"$folder/root/usr/include/$(uname -m)-linux-gnu" "$libraries"/libtestu01{,probdist,mylib}.a -lm -o "$folder/testu01"
