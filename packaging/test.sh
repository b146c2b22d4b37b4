#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Attaché with warnings as errors and runs every test. On Debian it first installs what is missing.
#
#     packaging/test.sh            preset dev
#     packaging/test.sh --asan     preset asan: address and undefined behaviour sanitizers
#
# The last line counts: "N passed, N failed". The exit code is 0 only when tests ran and none failed.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

preset=dev
case ${1:-} in
    "") ;;
    --asan) preset=asan ;;
    -h | --help)
        sed -n '3,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    *)
        complain "unknown option $1 (known: --asan)"
        exit 64
        ;;
esac

prepare test
cd "$attache_root"
export LC_ALL=C.UTF-8
results=$attache_root/build/$preset/test-results.xml

not_built() {
    complain "the tests could not be built, so none of them ran"
    say "0 passed, 1 failed"
    exit 1
}

configure "$preset" || not_built
cmake --build --preset "$preset" < /dev/null || not_built

# ctest's summary is for people; its JUnit file is what is counted.
rm -f "$results"
ctest_code=0
ctest --preset "$preset" --output-junit "$results" < /dev/null || ctest_code=$?

tally "$results" "$ctest_code"
