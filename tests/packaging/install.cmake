# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into an empty folder and looks whether everything lies where XDG expects it.
# Started by ctest with -DID, -DBINARY, -DPREFIX and -DWANTED (files beside those named here).

file(REMOVE_RECURSE "${PREFIX}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" --install "${BINARY}" --prefix "${PREFIX}"
    RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE errors)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "cmake --install ended with ${code}:\n${errors}")
endif()

list(APPEND WANTED
    share/applications/${ID}.desktop
    share/metainfo/${ID}.metainfo.xml
    share/icons/hicolor/scalable/apps/${ID}.svg
    share/icons/hicolor/16x16/apps/${ID}.svg
    share/icons/hicolor/22x22/apps/${ID}.svg
    share/doc/attache/LICENSE
    share/doc/attache/copyright
    share/doc/attache/licenses/CC-BY-SA-4.0.txt
    share/doc/attache/licenses/LGPL-3.0-or-later.txt
    share/doc/attache/licenses/OFL-1.1.txt)
set(missing "")
foreach(file IN LISTS WANTED)
    if(NOT EXISTS "${PREFIX}/${file}")
        list(APPEND missing "${file}")
    endif()
endforeach()
if(missing)
    list(JOIN missing "\n  " missing)
    message(FATAL_ERROR "not installed:\n  ${missing}")
endif()

# Nothing outside bin and share, and nothing of the build's or the tests'.
file(GLOB_RECURSE installed LIST_DIRECTORIES false RELATIVE "${PREFIX}" "${PREFIX}/*")
foreach(file IN LISTS installed)
    if(NOT file MATCHES "^(bin/attache(-cli)?$|share/(attache|applications|metainfo|icons/hicolor|doc/attache)/)")
        message(FATAL_ERROR "installed where it does not belong: ${file}")
    endif()
endforeach()
