// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/charttable.h"

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

QString quoted(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')) {
        return cell;
    }
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells) {
        parts += quoted(cell);
    }
    return parts.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray toCsv(const ChartTable &table)
{
    QString text = line(table.heads);
    for (const QStringList &row : table.rows) {
        text += line(row);
    }
    return text.toUtf8();
}

} // namespace attache::painting
