// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpfields.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::network {

namespace {

// More than any server can mean; keeps the sum within what a date can hold.
constexpr qint64 hundredYearsInSeconds = 100LL * 366 * 24 * 60 * 60;

std::optional<QDateTime> inUtc(QDateTime date)
{
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return date;
}

// The obsolete form of RFC 850 has a year of two digits: of those more than fifty years ahead, the past
// one is meant.
QDateTime withFullYear(QDateTime date)
{
    if (!date.isValid()) {
        return date;
    }
    constexpr int secondHalf = 70;
    const int ofCentury = date.date().year() % 100;
    const int year = ofCentury >= secondHalf ? 1900 + ofCentury : 2000 + ofCentury;
    date.setDate(QDate(year, date.date().month(), date.date().day()));
    return date;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    const QLocale c = QLocale::c();
    const QString date = QString::fromLatin1(text).simplified();
    if (const auto usual = inUtc(c.toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s))) {
        return usual;
    }
    // The weekday of a year with two digits cannot be checked, so it is left out of the pattern.
    const qsizetype comma = date.indexOf(u',');
    if (comma > 0) {
        const QString tail = date.mid(comma + 1).trimmed();
        return inUtc(withFullYear(c.toDateTime(tail, u"dd-MMM-yy hh:mm:ss 'GMT'"_s)));
    }
    return inUtc(c.toDateTime(date, u"ddd MMM d hh:mm:ss yyyy"_s));
}

std::optional<QDateTime> parseRetryAfter(const QByteArray &field, const QDateTime &now)
{
    const QByteArray text = field.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return now.toUTC().addSecs(fits ? std::min(seconds, hundredYearsInSeconds) : hundredYearsInSeconds);
    }
    const auto date = parseHttpDate(text);
    return date ? std::optional(std::max(*date, now.toUTC())) : std::nullopt;
}

QByteArray asFieldValue(const QString &text)
{
    const bool safe = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() != 0x7F && c.unicode() <= 0xFF;
    });
    return safe ? text.trimmed().toLatin1() : QByteArray();
}

} // namespace attache::network
