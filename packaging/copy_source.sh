#!/usr/bin/env bash
# copy_source.sh FOLDER: puts the files that are committed, or would be, into FOLDER, which it makes.
set -euo pipefail
mkdir -p "$1"
folder=$(realpath "$1")
cd "$(dirname "$0")/.."
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory "$folder"
