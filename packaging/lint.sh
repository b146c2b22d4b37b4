#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of .clang-format and .clang-tidy, each with the version of Debian 12, which is 14.
#
#     packaging/lint.sh format                every C++ file is laid out as .clang-format says; changes nothing
#     packaging/lint.sh fix                   lays them out
#     packaging/lint.sh tidy [build folder]   clang-tidy on app/, with the commands of that build (build/dev)
#
# Exit code 1 when there is something to mend, 69 when the tool is not installed.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$attache_root"

need() {
    command -v "$1" > /dev/null && return 0
    complain "$1 is not installed (Debian: $2)"
    exit 69
}

sources() {
    find app tests -type f \( -name '*.cpp' -o -name '*.h' \) -not -path '*/fixtures/*' -print0
}

case ${1:-} in
    format)
        need clang-format-14 clang-format-14
        sources | xargs -0 -r clang-format-14 --dry-run --Werror
        ;;
    fix)
        need clang-format-14 clang-format-14
        sources | xargs -0 -r clang-format-14 -i
        ;;
    tidy)
        need run-clang-tidy-14 clang-tidy-14
        build=${2:-build/dev}
        if [ ! -f "$build/compile_commands.json" ]; then
            complain "$build holds no compile_commands.json; configure it first (cmake --preset dev)"
            exit 64
        fi
        # The names that moc writes are not ours to mend, so only files of app/ are given.
        run-clang-tidy-14 -quiet -p "$build" "^$attache_root/app/"
        ;;
    *)
        sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
        exit 64
        ;;
esac
