// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace attache::painting {

/// The numbers of a chart as a table: for screen readers, for those who would rather read, and for files.
struct ChartTable
{
    QStringList heads;
    /// Each row is as long as the heads.
    QList<QStringList> rows;
};

/// RFC 4180: commas, CRLF, quotes doubled; UTF-8. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it.
QByteArray toCsv(const ChartTable &table);

} // namespace attache::painting
