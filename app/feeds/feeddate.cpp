// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feeddate.h"

#include "feeds/datewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

constexpr qsizetype maximumLength = 200;

int number(const QRegularExpressionMatch &match, const QString &name)
{
    const QString text = match.captured(name);
    return text.isEmpty() ? -1 : text.toInt();
}

// ISO 8601 without the time: calendar, ordinal and week dates, with or without separators.
bool readIsoDate(const QString &text, DateParts &parts)
{
    static const QRegularExpression calendar(
        u"^(?<year>\\d{4})(?:-(?<month>\\d\\d?)(?:-(?<day>\\d\\d?))?)?$|^(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)?$"_s);
    static const QRegularExpression ordinal(u"^(?<year>\\d{4})-?(?<day>\\d{3})$"_s);
    static const QRegularExpression week(u"^(?<year>\\d{4})-?W(?<week>\\d\\d)(?:-?(?<day>[1-7]))?$"_s);
    // Without a century (ISO 8601:1988): YYMMDD, YYDDD, -YYMM.
    static const QRegularExpression shortForm(
        u"^(?<year>\\d\\d)(?:(?<month>\\d\\d)(?<day>\\d\\d)|(?<ordinal>\\d{3}))$|^-(?<y>\\d\\d)-?(?<m>\\d\\d)$"_s);
    if (const auto match = shortForm.match(text); match.hasMatch()) {
        const int year = std::max(number(match, u"year"_s), number(match, u"y"_s));
        parts.year = year < 70 ? 2000 + year : 1900 + year;
        const int ordinalDay = number(match, u"ordinal"_s);
        const QDate date = QDate(parts.year, 1, 1).addDays(qMax(0, ordinalDay - 1));
        parts.month =
            ordinalDay < 0 ? std::max(number(match, u"month"_s), number(match, u"m"_s)) : date.month();
        parts.day = ordinalDay < 0 ? number(match, u"day"_s) : date.day();
        return ordinalDay != 0;
    }
    if (const auto match = ordinal.match(text); match.hasMatch()) {
        const QDate date = QDate(number(match, u"year"_s), 1, 1).addDays(number(match, u"day"_s) - 1);
        parts.year = date.year();
        parts.month = date.month();
        parts.day = date.day();
        return number(match, u"day"_s) >= 1 && parts.year == number(match, u"year"_s);
    }
    if (const auto match = calendar.match(text); match.hasMatch()) {
        const bool separated = !match.captured(u"year"_s).isEmpty();
        parts.year = number(match, separated ? u"year"_s : u"y"_s);
        parts.month = std::abs(number(match, separated ? u"month"_s : u"m"_s));
        parts.day = std::abs(number(match, separated ? u"day"_s : u"d"_s));
        return true;
    }
    if (const auto match = week.match(text); match.hasMatch()) {
        // The week with 4 January is the first (ISO 8601).
        const QDate fourth(number(match, u"year"_s), 1, 4);
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek());
        const QDate date =
            monday.addDays(7LL * (number(match, u"week"_s) - 1) + std::abs(number(match, u"day"_s)) - 1);
        parts.year = date.year();
        parts.month = date.month();
        parts.day = date.day();
        return date.isValid();
    }
    return false;
}

// Seconds or milliseconds since 1970.
QDateTime parseTimestamp(const QString &text)
{
    static const QRegularExpression form(u"^\\d{9,10}$|^\\d{13}$"_s);
    if (!form.match(text).hasMatch()) {
        return {};
    }
    const qint64 value = text.toLongLong();
    return QDateTime::fromMSecsSinceEpoch(text.size() == 13 ? value : value * 1000, Qt::UTC);
}

QDateTime parseIso(const QString &text)
{
    DateParts parts;
    static const QRegularExpression divider(u"(?<=\\d)[Tt ]\\s*(?=\\d)"_s);
    const QRegularExpressionMatch match = divider.match(text);
    const QString date = match.hasMatch() ? text.first(match.capturedStart()) : text;
    if (!readIsoDate(date.trimmed(), parts)) {
        return {};
    }
    if (match.hasMatch() && !readIsoTime(QStringView(text).sliced(match.capturedEnd()), parts)) {
        return {};
    }
    return parts.toUtc();
}

} // namespace

QDateTime parseFeedDate(const QString &text)
{
    if (text.size() > 10 * maximumLength) {
        return {};
    }
    // RFC 822 comments, such as "(Coordinated Universal Time)".
    static const QRegularExpression comment(u"\\([^()]*\\)"_s);
    const QString line = QString(text).remove(comment).simplified();
    if (line.isEmpty() || line.size() > maximumLength) {
        return {};
    }
    for (const auto reader : {parseTimestamp, parseIso}) {
        const QDateTime date = reader(line);
        if (date.isValid()) {
            return date;
        }
    }
    return parseWordyDate(line);
}

} // namespace attache::feeds
