# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The packages that Attaché needs: the one list for run.sh, test.sh and people. Sourced, not run.
# The debian lists hold the names of Debian 12; the other three name the same for those who build
# elsewhere and are only printed.
# shellcheck disable=SC2034  # lib.sh reads these

# What compiles and links the program, and what it loads while it runs.
attache_debian_build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libexpected-dev libgumbo-dev libmd4c-dev libsqlite3-dev libxml2-dev libyaml-cpp-dev
    libqt6sql6-sqlite libqt6svg6
)

# What only a window needs: certificates for the news, Wayland, Qt's own translations.
attache_debian_run=(ca-certificates qt6-wayland qt6-translations-l10n)

# What the tests need beside that: validators, a bus, what screen readers use, an X server and its keys, a web
# server on loopback, fonts.
attache_debian_test=(
    appstream at-spi2-core dbus dbus-daemon desktop-file-utils dpkg-dev file fonts-noto-core gir1.2-atspi-2.0
    nginx-light python3 python3-pyatspi xauth xdotool xvfb
)

# Checks that want exactly the version of Debian 12; left out where a distribution has no such package.
attache_debian_lint=(clang-format-14 clang-tidy-14)

# Fedora and openSUSE also take what a package provides, which is steadier than what it is called.
attache_fedora_all=(
    gcc-c++ cmake ninja-build pkgconf-pkg-config
    qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qtwayland qt6-qttranslations
    "cmake(tl-expected)" gumbo-parser-devel md4c-devel sqlite-devel libxml2-devel yaml-cpp-devel
    appstream at-spi2-core dbus-daemon desktop-file-utils google-noto-sans-fonts nginx python3-pyatspi xdotool
    xorg-x11-server-Xvfb
)
attache_arch_all=(
    gcc cmake ninja pkgconf
    qt6-base qt6-svg qt6-tools qt6-wayland qt6-translations
    tl-expected gumbo-parser md4c sqlite libxml2 yaml-cpp
    appstream at-spi2-core dbus desktop-file-utils noto-fonts nginx python-atspi xdotool xorg-server-xvfb
)
attache_opensuse_all=(
    gcc-c++ cmake ninja pkgconf
    qt6-base-devel qt6-svg-devel qt6-tools-devel qt6-linguist-devel qt6-sql-sqlite qt6-wayland qt6-translations
    "cmake(tl-expected)" "pkgconfig(gumbo)" "pkgconfig(md4c)" "pkgconfig(sqlite3)" "pkgconfig(libxml-2.0)"
    "pkgconfig(yaml-cpp)"
    AppStream at-spi2-core dbus-1-daemon desktop-file-utils noto-sans-fonts nginx python3-atspi xdotool
    xorg-x11-server-Xvfb
)
