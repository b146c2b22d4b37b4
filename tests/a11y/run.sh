#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs tst_a11y.py against the program as a screen reader meets it: on an X server, a session bus, an
# accessibility bus and in a home of its own, all of which are gone afterwards.
#
#     run.sh PROGRAM COMMAND_LINE_PROGRAM PACK
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

absent=()
for tool in Xvfb dbus-run-session xdotool timeout; do
    command -v "$tool" > /dev/null || absent+=("$tool")
done
# The bindings belong to the system's Python, which need not be the first one in the path.
python=
for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c 'import gi; gi.require_version("Atspi", "2.0"); import pyatspi' > /dev/null 2>&1; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || absent+=("python3 with pyatspi")
launcher=
for folder in /usr/libexec /usr/lib /usr/lib/at-spi2-core; do
    [ -x "$folder/at-spi-bus-launcher" ] && launcher=$folder/at-spi-bus-launcher
done
[ -n "$launcher" ] || absent+=(at-spi-bus-launcher)
if [ ${#absent[@]} -gt 0 ]; then
    printf 'FAIL: this test needs %s\n' "${absent[@]}" >&2
    echo "On Debian: apt-get install at-spi2-core dbus python3-pyatspi xdotool xvfb" >&2
    exit 1
fi

home=$(mktemp -d)
server=
clean_up() {
    if [ -n "$server" ]; then
        kill "$server" 2> /dev/null || true
        wait "$server" 2> /dev/null || true
    fi
    rm -rf "$home"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

mkdir -m 700 "$home/run"
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY XAUTHORITY
unset QT_ACCESSIBILITY QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME XDG_CURRENT_DESKTOP
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
export XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache
export LC_ALL=C.UTF-8 LANGUAGE=en PYTHONDONTWRITEBYTECODE=1
export QT_QPA_PLATFORM=xcb

# A number that nobody else is likely to take, or just to have left; the server writes it down when it is
# ready.
Xvfb ":$((1000 + $$ % 40000))" -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> "$home/display" 2> "$home/xvfb.log" &
server=$!
for ((i = 0; i < 200; i++)); do
    [ -s "$home/display" ] && break
    kill -0 "$server" 2> /dev/null || break
    sleep 0.05
done
if ! [ -s "$home/display" ]; then
    echo "FAIL: the X server did not start:" >&2
    cat "$home/xvfb.log" >&2
    exit 1
fi
DISPLAY=:$(cat "$home/display")
export DISPLAY

# Everything that the bus starts ends with it.
timeout --kill-after=5 "${ATTACHE_A11Y_LIMIT:-240}" \
    dbus-run-session -- "$python" "$here/tst_a11y.py" "$@" 2> >(grep -v -e '^dbus-daemon\[' -e SpiRegistry >&2)
