#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rebuilds the two fallback icon themes from an installed Breeze (Debian: breeze-icon-theme).
# Run it after changing icons.txt:   resources/icons/update.sh [/usr/share/icons]
#
# Breeze links most names to others; links are resolved, because a Qt resource knows none. Both themes
# follow the light one's links: the dark one's are not the same everywhere (view-history shows a lens).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=${1:-/usr/share/icons}
contexts=(actions devices places status)
sizes=(16 22 32 48 64)

mapfile -t names < <(grep -v '^#' "$here/icons.txt" | sed '/^$/d')

write_index() { # theme folder, human name
    local theme=$1 name=$2 dirs=() dir context
    while IFS= read -r dir; do
        dirs+=("$dir")
    done < <(cd "$theme" && find . -mindepth 2 -maxdepth 2 -type d | sed 's|^\./||' | LC_ALL=C sort -V)
    {
        echo "[Icon Theme]"
        echo "Name=$name"
        echo "Comment=Those icons of KDE's Breeze that Attaché uses"
        echo "Inherits=hicolor"
        echo "Directories=$(IFS=,; echo "${dirs[*]}")"
        for dir in "${dirs[@]}"; do
            context=${dir%%/*}
            echo
            echo "[$dir]"
            echo "Size=${dir##*/}"
            echo "Context=${context^}"
            # Monochrome glyphs are drawn for one size; the coloured 64 px ones scale.
            if [ "${dir##*/}" -ge 64 ]; then
                echo "Type=Scalable"
                echo "MinSize=48"
                echo "MaxSize=256"
            else
                echo "Type=Fixed"
            fi
        done
    } > "$theme/index.theme"
}

copy_theme() { # Breeze's folder, our folder, human name
    local from=$source_dir/$1 to=$here/$2 light=$source_dir/breeze name file context size found
    [ -d "$from" ] || { echo "update.sh: $from is missing: install breeze-icon-theme" >&2; exit 69; }
    rm -rf "$to"
    for name in "${names[@]}"; do
        found=no
        for context in "${contexts[@]}"; do
            for size in "${sizes[@]}"; do
                file=$light/$context/$size/$name.svg
                [ -e "$file" ] || continue
                file=$(realpath --relative-to="$light" "$file")
                install -D -m 644 "$(readlink -f "$from/$file")" "$to/$context/$size/$name.svg"
                found=yes
            done
        done
        [ "$found" = yes ] || { echo "update.sh: $1 has no icon named $name" >&2; exit 65; }
    done
    write_index "$to" "$3"
}

copy_theme breeze attache-breeze "Attaché Breeze"
copy_theme breeze-dark attache-breeze-dark "Attaché Breeze Dark"
