#!/usr/bin/env bash
# get-julia.sh FOLDER: Julia 1.5.3 of Debian 11 into a folder of its own, about 340 MB; FOLDER/julia then runs it.
# It comes from the Debian mirror that this machine has set up for apt, whose own packages and lists are left alone.
set -euo pipefail
[ $# = 1 ] || { sed -n 's/^# //p' "$0" >&2; exit 2; }
folder=$(realpath -m "$1")
[ ! -e "$folder" ] || { echo "$folder is there already" >&2; exit 1; }
mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf "$work"' EXIT

# Of "deb [options] URI suite ..." and "URIs: URI ..." alike, the first that ends like a mirror of Debian.
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2> /dev/null || true; } | awk '
    $1 == "deb" || $1 == "URIs:" {
        for (i = 2; i <= NF; i++) if ($i ~ /:\/\/.*\/debian\/?$/ && !found++) print $i
    }')
[ -n "$mirror" ] || { echo "no Debian mirror is set up on this machine" >&2; exit 1; }

mkdir -p "$work"/{lists/partial,archives/partial,parts,debs,root}
: > "$work/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bullseye main" > "$work/sources.list"
cat > "$work/apt.conf" << END
Dir::State::lists "$work/lists";
Dir::State::status "$work/status";
Dir::Cache "$work";
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "$work/parts";
Dir::Etc::preferencesparts "$work/parts";
APT::Sandbox::User "root";
END
apt-get -qq -c "$work/apt.conf" update
# What Julia needs beside the C library, which is the machine's.
(cd "$work/debs" && apt-get -qq -c "$work/apt.conf" download julia libjulia1 julia-common libllvm9 libz3-4 \
    libdsfmt-19937-1 libgfortran5 libquadmath0 libgit2-1.1 libhttp-parser2.9 libgmp10 libmpfr6 libmbedcrypto3 \
    libmbedtls12 libmbedx509-0 libopenlibm3 libpcre2-8-0 libssh2-1 libunwind8 libutf8proc2 libedit2 libbsd0 libmd0 \
    libtinfo6 libffi7 libcurl3-gnutls libldap-2.4-2 libssl1.1)
for package in "$work"/debs/*.deb; do dpkg -x "$package" "$work/root"; done
name=$(basename "$work"/root/usr/lib/*-linux-gnu)

# The folder appears when it is complete.
cat > "$work/root/julia" << END
#!/bin/sh
root=\$(dirname "\$(readlink -f "\$0")")
libraries=\$root/usr/lib/$name
LD_LIBRARY_PATH="\$libraries/julia:\$libraries:\$root/lib/$name\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}" \\
    exec "\$root/usr/bin/julia" "\$@"
END
chmod +x "$work/root/julia"
chmod 755 "$work/root"
"$work/root/julia" --startup-file=no -e 'using Test' || { echo "Julia of Debian 11 does not run here" >&2; exit 1; }
mv "$work/root" "$folder"
