#!/bin/sh
# After files were removed: remove_empty.sh DESTDIR PREFIX FOLDER ... removes each folder that is empty and those above it that
# are empty then, up to DESTDIR or, without one, to the prefix. The folders of /usr and /usr/local that are not named after
# Rill are the system's, and stay.
set -eu
destdir=$1 prefix=${2%/}
shift 2
top=${destdir:-${prefix%/*}}
system=false
case $destdir$prefix in /usr | /usr/local) system=true ;; esac

for folder; do
    folder=$destdir$folder
    while case $folder in "$top"/?*) true ;; *) false ;; esac; do
        if "$system"; then
            case $folder in */[Rr]ill | */[Rr]ill/*) ;; *) break ;; esac
        fi
        rmdir "$folder" 2> /dev/null || break
        folder=${folder%/*}
    done
done
