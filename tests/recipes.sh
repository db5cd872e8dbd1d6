#!/usr/bin/env bash
# The recipes of packaging/recipes, filled in for an archive of this source, pass the tools of their package managers; those
# that can be run here are run, and the C program that they compile prints NumPy's numbers. packaging/recipes/README.md
# tells what that does not show.
#
#     tests/recipes.sh [--install]
#
# With --install it installs Ruby and nix (root, Debian 12). conan, rattler-build and ruff come from PyPI, into an environment
# of their own. The library is built without optimisation, to save time.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --install ]; then
    wanted=()
    command -v ruby > /dev/null || wanted+=(ruby)
    command -v nix-instantiate > /dev/null || wanted+=(nix-bin)
    command -v cmake > /dev/null || wanted+=(cmake)
    command -v pkg-config > /dev/null || wanted+=(pkg-config)
    packaging/apt_install.sh "${wanted[@]}"
fi
work=$PWD/target/recipes
python=$work/python
if [ ! -e "$python/ready" ]; then
    rm -rf "$python"
    "$(tests/python.sh)" -m venv "$python"
    "$python/bin/pip" install --quiet --disable-pip-version-check conan==2.34.0 py-rattler-build==0.73.0 ruff==0.17.6
    touch "$python/ready"
fi
. packaging/version.sh
tests=$PWD/tests/recipes
export CARGO_PROFILE_RELEASE_OPT_LEVEL=0
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR CARGO_BUILD_TARGET

log=$work/log
. tests/checks.sh

rm -rf "$work"/{source,again,recipes,homebrew,vcpkg-*}
archive=$(packaging/recipes/source.sh "$work/source")
same_bytes() { packaging/recipes/source.sh "$work/again" && cmp "$work/again/"*.tar.gz "$archive"; }
check "the archive of the source: twice the same bytes" same_bytes
recipes=$work/recipes
check "version, least Rust, licence and checksums are filled in" \
    packaging/recipes/fill.sh https://example.org/rill "file://$archive" "$archive" "$recipes"

check "Python of Conan and Spack: ruff" "$python/bin/ruff" check --quiet --no-cache --select E,F,W --ignore F403,F405,E501 \
    "$recipes/conan" "$recipes/spack"
check "conda: rattler-build renders it for Linux and macOS" \
    "$python/bin/python" "$tests/conda.py" "$recipes/conda/recipe.yaml" "$version"

export CONAN_HOME=$work/conan
"$python/bin/conan" profile detect --exist-ok > /dev/null 2>&1
for shared in False True; do
    check "Conan: conan create, shared=$shared, with its test package" \
        "$python/bin/conan" create "$recipes/conan/all" --version="$version" -o "rill/*:shared=$shared"
done
# Each copy is as large as a build.
"$python/bin/conan" remove --confirm 'rill/*' > /dev/null 2>&1 || true

mkdir -p "$work/homebrew"
tar --extract --gzip --file "$archive" --directory "$work/homebrew"
check "Homebrew: ruby -c" ruby -wc "$recipes/homebrew/rill.rb"
check "Homebrew: its install and its test, without brew" \
    ruby "$tests/formula.rb" "$recipes/homebrew/rill.rb" "$work/homebrew/rill-$version" "$work/homebrew/prefix"

nix() { NIX_STATE_DIR=$work/nix NIX_STORE_DIR=$work/nix/store nix-instantiate "$@"; }
evaluated() {
    nix --eval --strict --json --argstr recipe "$recipes/nix/package.nix" "$tests/nixpkgs.nix" > "$work/nix.json" &&
        "$python/bin/python" - "$work/nix.json" "$version" << 'END'
import json, sys
found = json.load(open(sys.argv[1]))
assert found["version"] == sys.argv[2] and found["lock"] and found["env"] == {}, found
END
}
check "nix: nix-instantiate --parse" nix --parse "$recipes/nix/package.nix"
check "nix: evaluated, without nixpkgs" evaluated

for linkage in static dynamic; do
    check "vcpkg: the port with $linkage linkage, without vcpkg" \
        "$tests/vcpkg.sh" "$recipes" "$archive" $linkage "$work/vcpkg-$linkage"
done

echo "test result: $passed passed; $failed failed (recipes)"
[ "$failed" = 0 ]
