# To be sourced in the root of Rill: `version`, and the time in what is packed, SOURCE_DATE_EPOCH, that of the last commit where
# it is not given; a copy of the source without git has that of 2026-01-01.
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2> /dev/null || echo 1767225600)}"
export SOURCE_DATE_EPOCH
