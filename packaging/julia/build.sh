#!/usr/bin/env bash
# The Julia package for a release: Rill.jl, with the file Artifacts.toml that tells Pkg where the library is.
#
#     packaging/julia/build.sh [--url URL] [OUT]      OUT: target/julia-package/Rill.jl; the archives in target/dist
#
# Artifacts.toml names those archives of `make dist` that have a shared library, for their platforms, with their hashes; URL is
# the address that they will have, without the file's name. It cannot be committed here: the archives' time is that of the last
# commit. A release commits OUT to the repository that Julia's registry names.
set -euo pipefail
cd "$(dirname "$0")/../.."

. packaging/version.sh
url=https://example.org/rill/releases/download/v$version
if [ "${1:-}" = --url ]; then
    url=$2
    shift 2
fi
out=$(realpath -m "${1:-target/julia-package/Rill.jl}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf "$out"
mkdir -p "$out"
cp -R bindings/julia/Rill.jl/. "$out"
cp LICENSE NOTICE bindings/julia/README.md "$out"

# The hash of a folder as git has it, and Pkg, which compares it with what it has unpacked.
tree() {
    local git=(git -c core.autocrlf=false -c core.fileMode=true -c core.excludesFile= -c core.attributesFile= -C "$1")
    git init --quiet "$1" 2> /dev/null
    "${git[@]}" add --all --force
    "${git[@]}" write-tree
}

{
    echo "# Where Pkg gets the library of Rill $version from. Made by packaging/julia/build.sh from the archives of \`make dist\`."
    for archive in target/dist/rill-"$version"-*.tar.gz; do
        platform=$(basename "$archive" .tar.gz)
        platform=${platform#"rill-$version-"}
        case $platform in
            *-linux-gnu) system='os = "linux"
libc = "glibc"' ;;
            *) continue ;;
        esac
        mkdir "$work/$platform"
        tar xzf "$archive" -C "$work/$platform"
        # A command that fails in the text below would leave a gap there.
        hash=$(tree "$work/$platform")
        sum=$(sha256sum "$archive" | cut -d ' ' -f 1)
        cat <<END

[[Rill]]
arch = "${platform%%-*}"
git-tree-sha1 = "$hash"
$system

    [[Rill.download]]
    sha256 = "$sum"
    url = "$url/$(basename "$archive")"
END
    done
} > "$out/Artifacts.toml"
grep -q '^\[\[Rill\]\]' "$out/Artifacts.toml" || { echo "$0: no archive in target/dist: run make dist first" >&2; exit 1; }
echo "$out, with the library for $(sed -n 's/^arch = "\(.*\)"/\1/p' "$out/Artifacts.toml" | paste -sd' ')"
