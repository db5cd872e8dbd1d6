#!/bin/sh
# block.sh PAGE LANGUAGE [N]: prints the first block of code in that language on a page in Markdown, or the N-th. That there is
# none is an error: what is compared with it would be compared with nothing.
set -eu
awk -v fence="\`\`\`$2" -v wanted="${3:-1}" '
    inside && $0 == "```" { exit }
    inside { print; lines++ }
    $0 == fence && ++found == wanted { inside = 1 }
    END { exit !lines }' "$1" || { echo "$0: $1 has no block $2 ${3:-1}" >&2; exit 1; }
