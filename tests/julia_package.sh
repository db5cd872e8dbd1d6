#!/usr/bin/env bash
# The Julia package of packaging/julia: `Pkg.add("Rill")` brings the library along, in a bare Debian without cargo or network.
#
#     tests/julia_package.sh [--install]      as root; the archive of `make dist` for this machine in target/dist
#
# target/julia-package/bullseye becomes a bare Debian 11, whose Julia is 1.5.3, unless it is there (--install installs
# debootstrap); the mirror is the one of this machine's apt. In it are a registry with Rill and with what Julia's own has for
# Julia 1.5 (the package Artifacts, a part of Julia since 1.6), and the archive as a file.
set -euo pipefail
cd "$(dirname "$0")/.."

install=()
[ "${1:-}" != --install ] || install=(--install)
. packaging/version.sh
name=rill-$version-$(uname -m)-linux-gnu
work=$PWD/target/julia-package
root=$work/bullseye
here=$root/rill
log=$work/log
. tests/checks.sh

mkdir -p "$work"
packaging/bare_system.sh "${install[@]}" bullseye "$root" julia,curl,git,ca-certificates
rm -rf "$here"
mkdir -p "$here/repositories" "$here/depot/registries/Test"
cp "target/dist/$name.tar.gz" "$here"
tar xzf "target/dist/$name.tar.gz" -C "$here"
cp -R bindings/julia/Rill.jl "$here/developed"
packaging/julia/build.sh --url file:///rill "$here/repositories/Rill"

# registered NAME UUID VERSION: commits the package in repositories/NAME, and registers it. Dependencies and compatibility
# are read from the standard input, in two paragraphs.
registered() {
    local repository=$here/repositories/$1 entry=$here/depot/registries/Test/$1
    git init --quiet "$repository" 2> /dev/null
    git -C "$repository" add --all --force
    git -C "$repository" -c user.name=Rill -c user.email=rill@example.org commit --quiet --message "$1"
    mkdir "$entry"
    printf 'name = "%s"\nuuid = "%s"\nrepo = "file:///rill/repositories/%s"\n' "$1" "$2" "$1" > "$entry/Package.toml"
    printf '["%s"]\ngit-tree-sha1 = "%s"\n' "$3" "$(git -C "$repository" rev-parse 'HEAD^{tree}')" > "$entry/Versions.toml"
    awk -v entry="$entry" 'BEGIN { RS = ""; split("Deps Compat", name, " ") } { print "[\"0-9\"]\n" $0 > (entry "/" name[NR] ".toml") }'
    printf '%s = { name = "%s", path = "%s" }\n' "$2" "$1" "$1" >> "$here/depot/registries/Test/Registry.toml"
}
printf 'name = "Test"\nuuid = "a2d5b1a0-6a0c-4f0e-8c1b-2b6f0f1f9c11"\nrepo = "file:///rill/registry"\n\n[packages]\n' > "$here/depot/registries/Test/Registry.toml"
project=bindings/julia/Rill.jl/Project.toml
uuid=$(sed -n 's/^uuid = "\(.*\)"/\1/p' $project)
{ sed -n '/^\[deps\]/,/^$/{/^\[/d;p}' $project; printf '\njulia = "1"\n'; } |
    registered Rill "$uuid" "$version"
artifacts=$(sed -n 's/^Artifacts = "\(.*\)"/\1/p' $project)
mkdir -p "$here/repositories/Artifacts/src"
printf 'name = "Artifacts"\nuuid = "%s"\nversion = "1.3.0"\n' "$artifacts" > "$here/repositories/Artifacts/Project.toml"
echo 'module Artifacts end' > "$here/repositories/Artifacts/src/Artifacts.jl"
printf 'Pkg = "44cfe95a-1eb2-52ea-b672-e2afdf69b78f"\n\njulia = "1.3-1.5"\n' | registered Artifacts "$artifacts" 1.3.0

# julia DEPOT PROGRAM [NAME=VALUE ...]: in the bare Debian, without a network. A Julia with a damaged memory ignores other signals.
julia() {
    # shellcheck disable=SC2016 # for the shell inside
    timeout -s KILL 1800 unshare --net --mount --pid --fork --kill-child sh -c '
        mount -t proc proc "$1/proc"
        exec chroot "$@"
    ' sh "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 JULIA_PKG_SERVER= \
        JULIA_DEPOT_PATH="/rill/$1" "${@:3}" sh -c '! command -v cargo && exec julia --startup-file=no -e "$1"' sh "$2"
}
# The numbers, and the file of the library.
SHOW='using Libdl, Rill; println(rand(Generator(42), 3), " ", Rill.randint(RandomState(0), 0, 10, 5)); println(first(filter(p -> occursin("rill.so", p), dllist())))'
# shows FILE JULIA'S ARGUMENTS ...: prints NumPy's numbers with the library of that file, a pattern.
shows() {
    local out
    out=$(julia "$2" "$SHOW" "${@:3}")
    echo "$out"
    [ "$(head -n 1 <<< "$out")" = "[0.7739560485559633, 0.4388784397520523, 0.8585979199113825] [5, 0, 3, 3, 7]" ]
    # shellcheck disable=SC2053 # a pattern
    [[ $(tail -n 1 <<< "$out") == $1 ]]
}

added() {
    julia depot 'using Pkg; Pkg.add("Rill")'
    shows "/rill/depot/artifacts/*/$name/lib/librill.so*" depot
}
check 'Pkg.add("Rill") brings the library' added
tests() {
    julia depot 'using Pkg; Pkg.test("Rill")' | tee "$work/tests"
    grep '^test result: ok' "$work/tests"
}
check 'Pkg.test("Rill")' tests
mkdir "$here/named"
cp "$here/$name/lib/librill.so" "$here/named"
check "RILL_LIBRARY comes first" shows /rill/named/librill.so depot RILL_LIBRARY=/rill/named/librill.so

# What Julia 1.6 and later read from LocalPreferences.toml.
preference() {
    local get="get_preferences(uuid) = string(uuid) == \"$uuid\" ? Dict(\"librill_path\" => \"/rill/named/librill.so\") : Dict()"
    julia depot "Base.eval(Base, :($get)); $SHOW" | tee "$work/preference"
    tail -n 1 "$work/preference" | grep '^/rill/named/librill.so'
}
check "a preference names the library" preference

overridden() {
    mkdir -p "$here/depot/artifacts"
    printf '[%s]\nRill = "/rill/%s"\n' "$uuid" "$name" > "$here/depot/artifacts/Overrides.toml"
    shows "/rill/$name/lib/librill.so*" depot
    rm "$here/depot/artifacts/Overrides.toml"
}
check "Overrides.toml names an installation" overridden

developed() {
    mkdir "$here/other"
    cp -R "$here/depot/registries" "$here/other"
    julia other 'using Pkg; Pkg.develop(path = "/rill/developed")'
    refuses julia other 'using Rill' 2> "$work/refused"
    grep "RILL_LIBRARY can name its file" "$work/refused"
    shows "/rill/$name/lib/librill.so*" other LD_LIBRARY_PATH="/rill/$name/lib"
}
check "Pkg.develop, with the system's library" developed

echo "Julia package: $passed passed, $failed failed in $SECONDS s"
[ "$failed" = 0 ]
