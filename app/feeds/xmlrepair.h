// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace attache::feeds {

/// A document made well-formed, and what had to be done.
struct XmlRepair
{
    QByteArray utf8;
    QStringList warnings;
};

/// Rewrites any text that is meant to be XML as a well-formed document with the same meaning, as far as one
/// can be found: elements are closed in the right order, stray '<' and '&' become text, HTML's and the
/// document's own entities become characters (no more than 256 KiB in all), attributes get quotes,
/// characters that XML forbids, comments, instructions and the document type are left out. `utf8` must be
/// valid UTF-8.
XmlRepair repairXml(QByteArrayView utf8);

} // namespace attache::feeds
