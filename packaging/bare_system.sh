#!/usr/bin/env bash
# A bare Debian to try packages in: bare_system.sh [--install] SUITE ROOT PACKAGES makes it in the folder ROOT, with those
# packages (a,b), unless it is there. --install first installs debootstrap (Debian 12). The mirror is the one of this
# machine's apt. As root. With --arch ARCH before SUITE the packages are those for another processor, unpacked only: their
# programs run by `qemu-... -L ROOT`.
set -euo pipefail

if [ "${1:-}" = --install ]; then
    shift
    if ! command -v debootstrap > /dev/null; then
        "$(dirname "$0")/apt_install.sh" debootstrap
    fi
fi
arch=
if [ "${1:-}" = --arch ]; then
    arch=$2
    shift 2
fi
suite=$1 root=$2 packages=$3
if [ ! -e "$root/rill.ready" ]; then
    mkdir -p "$root"
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" && !found++ { print $1 }')
    debootstrap ${arch:+--foreign --arch="$arch"} --variant=minbase --include="$packages" "$suite" "$root" "$mirror" > "$root.log" ||
        { tail -n 5 "$root.log" >&2; exit 1; }
    if [ -n "$arch" ]; then
        # Folders such as lib are symbolic links.
        for package in "$root"/var/cache/apt/archives/*.deb; do
            dpkg-deb --fsys-tarfile "$package" | tar --extract --keep-directory-symlink --directory "$root"
        done
    fi
    touch "$root/rill.ready"
fi
