#!/bin/sh
# static_only.sh TREE: takes the shared library out of what `make install` has put into TREE. What asks for Rill then
# gets the static one, and what that needs.
set -eu
rm -f "$1"/lib/librill.so*
config=$1/lib/cmake/Rill/RillConfig.cmake
private=$(sed -n 's/^Libs.private: //p' "$1/lib/pkgconfig/rill.pc")
sed -i -e "s/^\(Libs: .*\)/\1 $private/" -e '/^Libs.private: /d' "$1/lib/pkgconfig/rill.pc"
cat > "$config" <<END
# find_package(Rill): the targets Rill::rill and Rill::static are the same, the static library.
get_filename_component(_rill_prefix "\${CMAKE_CURRENT_LIST_DIR}/../../.." REALPATH)
foreach(_rill_target Rill::rill Rill::static)
  if(NOT TARGET \${_rill_target})
    add_library(\${_rill_target} STATIC IMPORTED)
    set_target_properties(\${_rill_target} PROPERTIES
      IMPORTED_LOCATION "\${_rill_prefix}/lib/librill.a"
      INTERFACE_INCLUDE_DIRECTORIES "\${_rill_prefix}/include"
      INTERFACE_LINK_LIBRARIES "$(echo "$private" | sed 's/ /;/g')")
  endif()
endforeach()
unset(_rill_prefix)
unset(_rill_target)
END
