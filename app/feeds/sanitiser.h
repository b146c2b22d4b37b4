// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace attache::feeds {

/// HTML of a feed made fit to be shown: only elements and attributes of a fixed list remain, nothing in it
/// is loaded from elsewhere and nothing is a script. The address of a remote image moves from `src` to
/// `data-src`; images that only count readers are left out, as are tracking parameters of links. Relative
/// addresses are resolved against `base`. The result is well-formed: every '<' starts a complete tag, every
/// attribute is quoted. Text that a reader would see survives.
QString sanitiseHtml(QStringView html, const QUrl &base);

/// Plain text as HTML.
QString escapedHtml(QStringView text);

} // namespace attache::feeds
