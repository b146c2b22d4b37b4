# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share: finding the distribution and bringing in what is missing. Sourced.
#
# Exit codes follow sysexits.h: 64 wrong use, 69 something needed is missing, 77 no permission.

attache_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$attache_root/packaging/packages.sh"

say() { printf '%s\n' "$*"; }
complain() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# The family of this machine's distribution: debian, fedora, arch, opensuse or unknown.
distribution() {
    local ids=""
    if [ -r /etc/os-release ]; then
        # shellcheck source=/dev/null
        ids=" $(. /etc/os-release && printf '%s %s' "${ID:-}" "${ID_LIKE:-}") "
    fi
    case $ids in
        *" debian "* | *" ubuntu "*) echo debian ;;
        *" fedora "* | *" rhel "* | *" centos "*) echo fedora ;;
        *" arch "*) echo arch ;;
        *suse*) echo opensuse ;;
        *) echo unknown ;;
    esac
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Prints those of the named packages that dpkg does not report as installed.
missing_packages() {
    local package
    for package in "$@"; do
        # The name of a virtual package answers with an error, a removed one with another status.
        case $(dpkg-query -W -f '${Status}\n' "$package" 2> /dev/null) in
            *"ok installed"*) ;;
            *) echo "$package" ;;
        esac
    done
}

# Installs the named Debian packages that are missing. Asks nothing, not even for a time zone.
install_packages() {
    local names missing
    names=$(missing_packages "$@")
    [ -n "$names" ] || return 0
    mapfile -t missing <<< "$names"

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo > /dev/null; then
        complain "these packages are missing, and neither root nor sudo is at hand. As root, run:"
        complain "apt-get install --no-install-recommends ${missing[*]}"
        exit 77
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    # An update may fail for one dead source and leave lists that serve; the installation decides.
    as_root apt-get update -q ||
        complain "the package lists could not all be refreshed; going on with those at hand"
    if ! as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" < /dev/null; then
        complain "the packages could not be installed; apt's message is above."
        complain "Attaché needs Debian 12 or something as new (Qt 6.4, GCC 12, CMake 3.25)."
        exit 69
    fi
}

# Prints those of the named packages that apt knows at all.
known_packages() {
    local package
    for package in "$@"; do
        if [ -n "$(missing_packages "$package")" ] &&
            ! apt-cache show "$package" > /dev/null 2>&1; then
            continue
        fi
        echo "$package"
    done
}

# name_packages <family>: says what to install on a distribution other than Debian.
name_packages() {
    local wanted=()
    case $1 in
        fedora) wanted=(sudo dnf install "${attache_fedora_all[@]}") ;;
        arch) wanted=(sudo pacman -S --needed "${attache_arch_all[@]}") ;;
        opensuse) wanted=(sudo zypper install "${attache_opensuse_all[@]}") ;;
        *)
            complain "install what these Debian packages hold, then start again:"
            complain "${attache_debian_build[*]} ${attache_debian_run[*]} ${attache_debian_test[*]}"
            return
            ;;
    esac
    complain "install the packages wanted, then start again:"
    complain "$(printf '%q ' "${wanted[@]}")"
}

# check_tools <family>: goes on when the tools are there, otherwise names the packages and ends.
# The libraries are for CMake to find; when it does not, configure names the packages too.
check_tools() {
    local tool absent=()
    for tool in cmake ninja pkg-config c++; do
        command -v "$tool" > /dev/null || absent+=("$tool")
    done
    # Debian's qmake6 is elsewhere named qmake-qt6; one of them tells that Qt's development files are there.
    command -v qmake6 > /dev/null || command -v qmake-qt6 > /dev/null || absent+=(qmake6)
    [ ${#absent[@]} -gt 0 ] || return 0

    complain "missing on this system: ${absent[*]}"
    name_packages "$1"
    exit 69
}

# prepare <what for: run or test>: everything needed is there after this, or the script has ended.
prepare() {
    local family
    family=$(distribution)
    if [ "$family" != debian ]; then
        check_tools "$family"
        return
    fi
    if [ "$1" = run ]; then
        install_packages "${attache_debian_build[@]}" "${attache_debian_run[@]}"
    else
        install_packages "${attache_debian_build[@]}" "${attache_debian_run[@]}" "${attache_debian_test[@]}"
        local names lint
        names=$(known_packages "${attache_debian_lint[@]}")
        [ -n "$names" ] || return 0
        mapfile -t lint <<< "$names"
        install_packages "${lint[@]}"
    fi
}

# configure <preset> [more cmake arguments]: quiet when all is well, the whole story when not.
configure() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if cmake --preset "$preset" "$@" > "$log" 2>&1 < /dev/null; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    complain "the build could not be configured. If packages were exchanged, remove build/$preset and start again."
    local family
    family=$(distribution)
    [ "$family" = debian ] || name_packages "$family"
    return 1
}

# tally <JUnit file of ctest> <ctest's exit code>: prints "N passed, N failed" (", N skipped" where there
# are such) as the last line. True only when at least one test ran and none failed.
tally() {
    local results=$1 ctest_code=$2 all=0 passed=0 skipped=0 failed=0
    # grep -c prints 0 and fails when nothing matches.
    if [ -s "$results" ]; then
        all=$(grep -c '<testcase ' "$results" || true)
        passed=$(grep -c '<testcase .*status="run"' "$results" || true)
        # A test that could not be started is "notrun" as well; only one that says so itself is skipped.
        skipped=$(grep -c -e '<testcase .*status="disabled"' -e '<skipped message="SKIP_' "$results" || true)
    fi
    # Whatever is neither has failed: an ending that is not known here is no success.
    failed=$((all - passed - skipped))
    if [ "$failed" -eq 0 ] && [ "$ctest_code" -ne 0 ]; then
        complain "ctest ended with code $ctest_code"
        failed=1
    fi
    say ""
    if [ "$skipped" -gt 0 ]; then
        say "$passed passed, $failed failed, $skipped skipped"
    else
        say "$passed passed, $failed failed"
    fi
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
