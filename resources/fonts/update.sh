#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rebuilds the heading font from Debian's fonts-noto-extra with pyftsubset (Debian: fonttools):
#     resources/fonts/update.sh [NotoSerifDisplay-SemiBold.ttf]
#
# Kept: Basic Latin, Latin-1, Latin Extended-A, the comma-below letters of Romanian, general
# punctuation, the Euro, trade mark and minus signs; kerning, ligatures, marks and figure styles.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
font=${1:-/usr/share/fonts/truetype/noto/NotoSerifDisplay-SemiBold.ttf}
[ -f "$font" ] || { echo "update.sh: $font is missing: install fonts-noto-extra" >&2; exit 69; }
pyftsubset=$(command -v pyftsubset) ||
    { echo "update.sh: pyftsubset is missing: install fonttools" >&2; exit 69; }

"$pyftsubset" "$font" \
    --output-file="$here/NotoSerifDisplay-DemiBold-Latin.ttf" \
    --unicodes="U+0020-007E,U+00A0-017F,U+0218-021B,U+1E9E,U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2116,U+2122,U+2212" \
    --layout-features=kern,liga,clig,locl,ccmp,mark,mkmk,lnum,tnum,pnum,onum \
    --name-IDs=0,1,2,3,4,5,6,7,11,13,14,16,17 \
    --no-hinting \
    --notdef-outline \
    --no-recalc-timestamp
