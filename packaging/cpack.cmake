# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package:   cmake --build --preset release && (cd build/release && cpack -G DEB)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME attache)
set(CPACK_PACKAGE_VENDOR "Attaché contributors")
set(CPACK_PACKAGE_CONTACT "Attaché contributors <attache@users.noreply.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${ATTACHE_HOMEPAGE}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Spoiler-safe encyclopedia of a television series")
set(CPACK_PACKAGE_DESCRIPTION
"Attaché shows characters, people, episodes and everything between them, searches
them as you type, and works without a network. It is told how far its reader has
watched and keeps everything later out of pages, lists, search and news.
.
It is made by fans and not affiliated with Netflix. It needs no account and uses
the network only to fetch the news feeds that its reader has switched on.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so that no tool sees them: SQLite for every page, SVG for every icon.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
