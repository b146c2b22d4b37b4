# SPDX-License-Identifier: GPL-3.0-or-later
# One application ID, everywhere the same: file names, their contents, the icon, the constant.
# Started by ctest with -DID, -DSOURCE and -DBINARY; every disagreement is reported, not only the first.

set(faults "")

macro(fault)
    list(APPEND faults "${ARGN}")
endmacro()

# <file> <text>: the text occurs in it.
macro(must_contain file text)
    if(NOT EXISTS "${file}")
        fault("${file} is missing")
    else()
        file(READ "${file}" content)
        string(FIND "${content}" "${text}" at)
        if(at EQUAL -1)
            fault("${file} does not say: ${text}")
        endif()
    endif()
endmacro()

# Reverse domain name, three to five parts, no ending that is taken for a file's.
if(NOT ID MATCHES "^[a-z][a-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)(\\.[A-Za-z][A-Za-z0-9_]*)(\\.[A-Za-z][A-Za-z0-9_]*)?(\\.[A-Za-z][A-Za-z0-9_]*)?$"
        OR ID MATCHES "\\.(desktop|app)$")
    fault("'${ID}' is no application ID")
endif()

set(desktop "${BINARY}/packaging/${ID}.desktop")
must_contain("${desktop}" "\nIcon=${ID}\n")
set(metainfo "${BINARY}/packaging/${ID}.metainfo.xml")
must_contain("${metainfo}" "<id>${ID}</id>")
must_contain("${metainfo}" "<launchable type=\"desktop-id\">${ID}.desktop</launchable>")
must_contain("${metainfo}" "<icon type=\"stock\">${ID}</icon>")

# The desktop's files and the icons are named by it, and none by another.
file(GLOB named "${SOURCE}/packaging/linux/*.in" "${SOURCE}/resources/icons/application/*.svg")
list(LENGTH named count)
if(count LESS 4)
    fault("only ${count} files are named after the ID")
endif()
foreach(file IN LISTS named)
    get_filename_component(name "${file}" NAME)
    string(FIND "${name}" "${ID}" at)
    if(NOT at EQUAL 0)
        fault("${file} is not named after ${ID}")
    endif()
endforeach()
foreach(ending IN ITEMS .svg -16.svg)
    if(NOT EXISTS "${SOURCE}/resources/icons/application/${ID}${ending}")
        fault("there is no icon ${ID}${ending}")
    endif()
endforeach()

# The constant reaches the program, and nothing there spells the ID out a second time.
must_contain("${SOURCE}/CMakeLists.txt" "set(ATTACHE_APP_ID \"${ID}\")")
must_contain("${SOURCE}/app/base/appidentity.h" "ATTACHE_APP_ID")
file(GLOB_RECURSE sources LIST_DIRECTORIES false
    "${SOURCE}/app/*.h" "${SOURCE}/app/*.cpp" "${SOURCE}/app/*.txt" "${SOURCE}/packaging/*.in"
    "${SOURCE}/packaging/*.cmake" "${SOURCE}/packaging/*.txt" "${SOURCE}/packaging/*.sh")
foreach(file IN LISTS sources)
    file(READ "${file}" content)
    string(FIND "${content}" "${ID}" at)
    if(NOT at EQUAL -1)
        fault("${file} spells the ID out; use ATTACHE_APP_ID")
    endif()
endforeach()

if(faults)
    list(JOIN faults "\n  " faults)
    message(FATAL_ERROR "The application ID does not agree:\n  ${faults}")
endif()
