#!/usr/bin/env bash
# Makes the archive of the source that the recipes build: source.sh FOLDER writes FOLDER/rill-VERSION.tar.gz, from the
# files that git knows, and prints its name. The same files make the same bytes.
set -euo pipefail
folder=$(realpath -m "${1:?"usage: $0 FOLDER"}")
cd "$(dirname "$0")/../.."

. packaging/version.sh
name=rill-$version
mkdir -p "$folder"
git ls-files -z --cached --others --exclude-standard -- . ':!.ci' |
    LC_ALL=C tar --create --null --files-from - --sort=name --format=ustar --owner=0 --group=0 --numeric-owner \
        --mode=u+rw,go+r,go-w,a+X --mtime="@$SOURCE_DATE_EPOCH" --transform "s|^|$name/|S" | gzip -9 --no-name > "$folder/$name.tar.gz"
echo "$folder/$name.tar.gz"
