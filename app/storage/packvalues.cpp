// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attache::storage {

QList<qint64> readNumbers(const QString &text)
{
    QList<qint64> numbers;
    const QList<QStringView> parts = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        numbers.append(part.toLongLong());
    }
    return numbers;
}

domain::PartialDate readDate(const QString &iso)
{
    return domain::PartialDate::parse(iso).value_or(domain::PartialDate());
}

std::optional<domain::Link> readLink(const Cursor &row, int firstColumn)
{
    const std::optional<domain::PageKind> kind = domain::kindFromWord(row.text(firstColumn));
    if (!kind) {
        return std::nullopt;
    }
    return domain::Link{{*kind, row.text(firstColumn + 1)}, row.text(firstColumn + 2)};
}

QList<RawInline> readInlines(const QString &json)
{
    QList<RawInline> pieces;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array) {
        const QJsonArray piece = value.toArray();
        pieces.append(
            {piece.at(0).toString(), piece.at(1).toInt(), domain::Ref::parse(piece.at(2).toString())});
    }
    return pieces;
}

} // namespace attache::storage
