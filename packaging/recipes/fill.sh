#!/usr/bin/env bash
# Writes the recipes of one release: what is theirs alone, version, least Rust and licence of Cargo.toml, the addresses, and
# the checksums of the archive.
#
#     packaging/recipes/fill.sh HOMEPAGE URL ARCHIVE FOLDER
#
# ARCHIVE is what URL gives: the file that source.sh has made. The recipes are written into FOLDER.
set -euo pipefail
if [ $# != 4 ]; then
    echo "usage: $0 HOMEPAGE URL ARCHIVE FOLDER" >&2
    exit 2
fi
homepage=$1 url=$2 archive=$(realpath "$3") folder=$(realpath -m "$4")
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)

# A field of Cargo.toml's [package].
field() { sed -n "s/^$1 = \"\(.*\)\"/\1/p" "$root/Cargo.toml" | head -n 1; }

version=$(field version)
sha256=$(sha256sum < "$archive" | cut -d ' ' -f 1)
summary=$(sed -n 's/^Description: //p' "$root/rill.pc.in")
declare -A values=(
    [VERSION]=$version [ABI]=${version%%.*} [RUST]=$(field rust-version) [LICENSE]=$(field license)
    [SUMMARY]=$summary [HOMEPAGE]=$homepage [URL]=$url
    [SHA256]=$sha256 [SHA512]=$(sha512sum < "$archive" | cut -d ' ' -f 1)
    # The same in nix's form: its bytes, in base 64.
    [SRI]=sha256-$(printf '%b' "$(sed 's/../\\x&/g' <<< "$sha256")" | base64)
)
script=()
for name in "${!values[@]}"; do
    # Taken literally: the characters that mean something to sed.
    script+=(-e "s|@$name@|$(sed 's/[&|\\]/\\&/g' <<< "${values[$name]}")|g")
done

find . -mindepth 2 -type f ! -path '*/__pycache__/*' | while read -r file; do
    made=$folder/${file%.in}
    mkdir -p "$(dirname "$made")"
    case $file in
        *.in) sed "${script[@]}" "$file" > "$made" ;;
        *) cp "$file" "$made" ;;
    esac
    if grep -nE '@[A-Z0-9]+@' "$made"; then
        echo "$0: $file has a name between @ that it does not know" >&2
        exit 1
    fi
done
# Programs of the project that the recipes compile, and the crates that nix fetches.
for example in "$root"/c-examples/quickstart.{c,expected}; do
    cp "$example" "$folder/conan/all/test_package"
done
cp "$root/Cargo.lock" "$folder/nix"
