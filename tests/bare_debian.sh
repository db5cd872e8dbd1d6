#!/usr/bin/env bash
# Runs .ci/run where nothing is installed: in a bare Debian 12, which debootstrap makes. It proves that the script
# installs all that it uses.
#
#     tests/bare_debian.sh FOLDER [COMMAND ...]      as root, with debootstrap; 20 GB of room in FOLDER
#
# FOLDER/root becomes the bare system, unless it is there: a second run begins with what the first one installed; for a
# bare one again, delete FOLDER/root. The mirror is the one of this machine's apt. Besides Debian's own minimum it has
# cargo and rustc (those of rustup, in RUSTUP_HOME and CARGO_HOME), the settings of pip and cargo and the certificates
# that this machine trusts, and a clone of what is committed here, in /rill. There it runs COMMAND, or `bash .ci/run`
# with CI=true. Its mounts are private; nothing stays mounted.
set -euo pipefail

folder=$(realpath -m "${1:?"usage: $0 FOLDER [COMMAND ...]"}")
shift
[ $# -gt 0 ] || set -- bash .ci/run
here=$(cd "$(dirname "$0")/.." && pwd)
root=$folder/root
rustup=${RUSTUP_HOME:-$HOME/.rustup}
cargo=${CARGO_HOME:-$HOME/.cargo}

# The sources of apt that are Debian's: address and suite.
sources() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 ~ /^bookworm(-updates|-security)?$/ && $3 == "main" { print $1, $2 }' | sort -u
}

if [ ! -e "$root/rill.ready" ]; then
    mkdir -p "$folder"
    debootstrap --variant=minbase bookworm "$root" "$(sources | awk '$2 == "bookworm" && !found++ { print $1 }')" > "$folder/debootstrap.log"
    sources | sed 's|.*|deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] & main|' > "$root/etc/apt/sources.list"
    mkdir -p "$root/root/.cargo" "$root/root/.config" "$root/root/.rustup" "$root/usr/local/share/trusted"
    cp -a "$cargo/bin" "$root/root/.cargo/"
    for file in "$cargo/env" "$cargo/config.toml"; do
        [ ! -e "$file" ] || cp "$file" "$root/root/.cargo/"
    done
    for file in /etc/pip.conf /etc/resolv.conf /etc/hosts; do
        [ ! -e "$file" ] || cp -L "$file" "$root$file"
    done
    [ ! -e "$HOME/.config/pip" ] || cp -a "$HOME/.config/pip" "$root/root/.config/"
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2> /dev/null || true
    cp -L "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$root/usr/local/share/trusted/certificates.pem"
    touch "$root/rill.ready"
fi

rm -rf "$folder/clone"
git clone --quiet --no-local "$here" "$folder/clone"
# The results of earlier builds stay, as on a permanent machine; the sources are those of the clone.
mkdir -p "$root/rill"
find "$root/rill" -mindepth 1 -maxdepth 1 ! -name target ! -name .venv ! -name fuzz -exec rm -rf {} +
cp -a "$folder/clone/." "$root/rill/"
rm -rf "$folder/clone"

certificates=/usr/local/share/trusted/certificates.pem
inside=(
    HOME=/root PATH=/root/.cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    LANG=C.UTF-8 CI=true "SSL_CERT_FILE=$certificates" "PIP_CERT=$certificates" "CARGO_HTTP_CAINFO=$certificates"
)
while IFS= read -r -d '' line; do
    case $line in
        http_proxy=* | https_proxy=* | no_proxy=* | HTTP_PROXY=* | HTTPS_PROXY=* | NO_PROXY=*) inside+=("$line") ;;
    esac
done < /proc/self/environ

# shellcheck disable=SC2016 # for the shell inside
exec unshare --mount --pid --fork --kill-child sh -c '
    root=$1 rustup=$2
    shift 2
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$rustup" "$root/root/.rustup"
    mount -t tmpfs tmpfs "$root/dev/shm" || true
    mount -t sysfs -o ro sysfs "$root/sys" || true
    exec chroot "$root" /usr/bin/env -i "$@"
' sh "$root" "$rustup" "${inside[@]}" sh -c 'cd /rill && exec "$@"' sh "$@"
