#!/bin/sh
# compiler.sh COMMAND: the name and the main version of a Fortran compiler, such as gfortran-12. A module of one is not read by
# another, nor always by another version, so that their modules lie in folders of these names.
first=$("$@" --version 2> /dev/null | sed -n 1p)
case $first in
    *"GNU Fortran"*) name=gfortran ;;
    *flang*) name=flang ;;
    *IFX*) name=ifx ;;
    *IFORT*) name=ifort ;;
    *LFortran*) name=lfortran ;;
    *) name=$(basename "$1") ;;
esac
# The number after the last word before it; the name of a package, in parentheses, may have others.
version=$(printf '%s\n' "$first" | sed 's/([^)]*)//g' | sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p')
echo "$name${version:+-$version}"
