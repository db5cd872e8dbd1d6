#!/bin/sh
# The first lines of rill.pc: places.sh PREFIX LIBDIR INCLUDEDIR. What lies below the prefix is named from the folder that
# rill.pc is in, so that the installed tree may be moved; what does not is named as it is.
set -eu
prefix=${1%/}

# Spaces would end a flag.
absolute() { printf '%s\n' "$1" | sed 's/ /\\ /g'; }

below() {
    case $1 in
    "$prefix"/*) printf '${prefix}/%s\n' "$(absolute "${1#"$prefix"/}")" ;;
    *) absolute "$1" ;;
    esac
}

case $2 in
"$prefix"/*) echo "prefix=\${pcfiledir}/$(echo "${2#"$prefix"/}/pkgconfig" | sed 's|//*|/|g; s|[^/][^/]*|..|g')" ;;
*) echo "prefix=$(absolute "$prefix")" ;;
esac
echo "libdir=$(below "$2")"
echo "includedir=$(below "$3")"
