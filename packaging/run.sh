#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a release of Attaché and starts it. On Debian it first installs what is missing.
#
#     packaging/run.sh [arguments for attache]
#     packaging/run.sh --build-only
#
# Without a display the same is shown through the command line.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

build_only=no
case ${1:-} in
    -h | --help)
        sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    --build-only)
        build_only=yes
        shift
        ;;
esac

prepare run
cd "$attache_root"
build=$attache_root/build/release
stage=$build/stage

say "Building Attaché (the first time this takes some minutes)"
configure release
cmake --build --preset release --target program < /dev/null
cmake --install "$build" --prefix "$stage" > /dev/null
[ "$build_only" = no ] || exit 0

# The staged tree comes first, so that its icons, its entry and its pack are found.
export XDG_DATA_DIRS="$stage/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$stage/bin/attache" "$@"
fi

cli=$stage/bin/attache-cli
show() {
    printf '\n$ attache-cli %s\n' "$*"
    "$cli" "$@"
}

say ""
say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window stays closed."
say "The same encyclopedia answers on the command line:"
show search kate
show show character:kate-wyler
show news list
say ""
say "More: $cli --help"
