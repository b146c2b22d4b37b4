#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The closing line and exit code of test.sh, from results as ctest writes them.
#     tst_tally.sh <top of the source tree>
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$1/packaging/lib.sh"

fixtures=$1/tests/fixtures/packaging
faults=0

# expect <true or false> <closing line> <results file> <ctest's exit code>
expect() {
    local outcome=true line
    line=$(tally "$fixtures/$3" "$4" 2> /dev/null) || outcome=false
    line=${line##*$'\n'}
    if [ "$outcome" != "$1" ] || [ "$line" != "$2" ]; then
        say "$3 with code $4: expected $1 and '$2', got $outcome and '$line'"
        faults=$((faults + 1))
    fi
}

expect true "2 passed, 0 failed" all-passed.xml 0
expect false "1 passed, 4 failed, 2 skipped" every-ending.xml 8
expect false "0 passed, 0 failed, 1 skipped" only-skipped.xml 0
expect false "0 passed, 0 failed" no-tests.xml 0
expect false "0 passed, 1 failed" no-tests.xml 8
expect false "0 passed, 1 failed" does-not-exist.xml 8
# ctest itself can fail after the last test, for instance when it cannot write its results.
expect false "2 passed, 1 failed" all-passed.xml 1

[ "$faults" -eq 0 ]
