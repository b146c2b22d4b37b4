// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace attache::feeds {

/// The HTML of one text, cut down to what a tree builder handles in linear time, as UTF-8: at most 2 Mi
/// characters, 50,000 tags, 256 open elements and 200 attributes a tag. Tags beyond that are left out, their
/// text stays. `<![CDATA[`, which HTML would take for a comment, becomes text.
QByteArray limitedHtml(QStringView html);

} // namespace attache::feeds
