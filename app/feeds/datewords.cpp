// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/datewords.h"

#include "feeds/datenames.h"

#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

// Two digits: as RFC 2822 has it, with the century turning at 50.
int fullYear(int year, qsizetype digits)
{
    if (digits > 2) {
        return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
}

// Collects the parts from a text that is cut into words, numbers and marks.
class WordyDate
{
public:
    bool read(const QString &text);
    DateParts parts;

private:
    bool word(const QString &word, bool first);
    bool time(const QRegularExpressionMatch &match);
    bool zone(const QString &sign, const QString &digits);
    bool grouped(const QRegularExpressionMatch &match);
    bool number(const QString &digits);
    bool finish();

    QList<std::pair<int, qsizetype>> m_numbers;
    bool m_afternoon = false;
    bool m_morning = false;
    bool m_yearFirst = false;
};

bool WordyDate::time(const QRegularExpressionMatch &match)
{
    if (parts.hour >= 0) {
        return false;
    }
    parts.hour = match.captured(u"hour"_s).toInt();
    parts.minute = match.captured(u"minute"_s).toInt();
    parts.second = match.captured(u"second"_s).toInt();
    parts.millisecond = match.captured(u"fraction"_s).leftJustified(3, u'0').first(3).toInt();
    return true;
}

bool WordyDate::zone(const QString &sign, const QString &digits)
{
    const std::optional<int> offset = readNumericZone(QString(sign + digits));
    if (offset) {
        parts.offset = *offset;
    }
    return offset.has_value();
}

// Three numbers with the same mark between: 2006/09/15, 26/06/2020, 6/15/2020, 15.09.2006, 06-1-2.
bool WordyDate::grouped(const QRegularExpressionMatch &match)
{
    if (parts.year >= 0 || parts.day >= 0) {
        return false;
    }
    const QString a = match.captured(u"a"_s);
    const QString b = match.captured(u"b"_s);
    const QString c = match.captured(u"c"_s);
    const QString mark = match.captured(u"mark"_s);
    const bool shortYearFirst = a.size() == 2 && c.size() <= 2 &&
                                (mark == u"-"_s || a.toInt() > 31 || (c.size() == 1 && mark == u"/"_s));
    if (a.size() == 4 || shortYearFirst) {
        parts.year = fullYear(a.toInt(), a.size());
        parts.month = b.toInt();
        parts.day = c.toInt();
        return true;
    }
    parts.year = fullYear(c.toInt(), c.size());
    // With slashes the month comes first, unless it cannot be one.
    const bool american = (mark == u"/"_s && a.toInt() <= 12) || b.toInt() > 12;
    parts.month = american ? a.toInt() : b.toInt();
    parts.day = american ? b.toInt() : a.toInt();
    return true;
}

bool WordyDate::word(const QString &given, bool first)
{
    QString word = given.toLower();
    static const QRegularExpression trailing(u"[.,]+$"_s);
    word.remove(trailing);
    if (word == u"am"_s || word == u"a.m"_s || word == u"오전"_s) {
        m_morning = true;
        return true;
    }
    if (word == u"pm"_s || word == u"p.m"_s || word == u"오후"_s) {
        m_afternoon = true;
        return true;
    }
    static const QStringList fillers = {u"at"_s,  u"the"_s, u"of"_s, u"de"_s, u"del"_s,
                                        u"um"_s,  u"uhr"_s, u"le"_s, u"à"_s,  u"kl"_s,
                                        u"klo"_s, u"den"_s, u"on"_s, u"t"_s,  u"u"_s};
    // "Mar" is a Tuesday in front of a French date, and a month everywhere else.
    if (first && isDayName(word) && monthOfName(word) == 0) {
        return true;
    }
    if (const int month = monthOfName(word); month > 0 && parts.month < 0) {
        parts.month = month;
        return true;
    }
    if (isDayName(word) || (parts.hour < 0 && fillers.contains(word))) {
        return true;
    }
    if (const std::optional<int> offset = zoneOffset(word); offset && parts.hour >= 0) {
        parts.offset = *offset;
        return true;
    }
    // A place of the time zone database: its rules are not here, so the time is taken as it stands.
    if (parts.hour >= 0 && word.contains(u'/')) {
        return true;
    }
    // Any other word in front is a day's name in a language nobody listed.
    return first || fillers.contains(word);
}

bool WordyDate::number(const QString &digits)
{
    if (digits.size() > 4 || m_numbers.size() >= 3) {
        return false;
    }
    m_numbers.append({digits.toInt(), digits.size()});
    return true;
}

bool WordyDate::finish()
{
    // The year shows itself by its size, or is the last of the numbers.
    for (qsizetype i = 0; i < m_numbers.size() && parts.year < 0; ++i) {
        const auto [value, digits] = m_numbers.at(i);
        const bool last = i + 1 == m_numbers.size() && i > 0;
        if (digits == 4 || value > 31 || last) {
            parts.year = fullYear(value, digits);
            m_yearFirst = i == 0 && m_numbers.size() == 3;
            m_numbers.removeAt(i);
        }
    }
    for (const auto &[value, digits] : std::as_const(m_numbers)) {
        if (digits > 2) {
            return false;
        }
        // NOLINTNEXTLINE(bugprone-branch-clone): which of the two comes first is what is decided here.
        if (m_yearFirst && parts.month < 0) {
            parts.month = value;
        } else if (parts.day < 0) {
            parts.day = value;
        } else if (parts.month < 0) {
            parts.month = value;
        } else {
            return false;
        }
    }
    if (m_afternoon && parts.hour >= 0 && parts.hour < 12) {
        parts.hour += 12;
    }
    if (m_morning && parts.hour == 12) {
        parts.hour = 0;
    }
    return parts.year >= 0 && parts.month >= 1;
}

bool WordyDate::read(const QString &text)
{
    static const QRegularExpression token(
        u"\\G[\\s,;:|()]*(?:"
        "(?<time>(?<hour>\\d{1,2})[:h](?<minute>\\d{1,2})(?:[:m](?<second>\\d{1,2})(?:[.,](?<fraction>\\d+))?"
        "s?"
        ")?)(?=\\D|$)"
        "|(?<group>(?<a>\\d{1,4})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<c>\\d{1,4}))(?!\\d)"
        "|(?<sign>[+-])(?<zone>\\d{1,2}:?\\d{0,2})(?![\\d:])"
        "|(?<number>\\d+)(?:st|nd|rd|th|\\.|년|월|일|日|月|年|º|ª|er)?(?![\\d])-?"
        "|(?<day>\\p{L}(?:[\\p{L}.'_]|[-/](?=\\p{L}))*)"
        "|(?<dash>[-–/.])(?=\\s|\\p{L}|\\d|$)"
        ")"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    bool first = true;
    for (qsizetype at = 0; at < text.size();) {
        const QRegularExpressionMatch match = token.match(text, at, QRegularExpression::NormalMatch,
                                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return QStringView(text).sliced(at).trimmed().isEmpty() && finish();
        }
        bool ok = true;
        if (!match.captured(u"time"_s).isEmpty()) {
            ok = time(match);
        } else if (!match.captured(u"group"_s).isEmpty()) {
            ok = grouped(match);
        } else if (!match.captured(u"zone"_s).isEmpty()) {
            // A hyphen between day, month and year is no sign.
            ok = parts.hour >= 0 ? zone(match.captured(u"sign"_s), match.captured(u"zone"_s))
                                 : number(match.captured(u"zone"_s));
        } else if (!match.captured(u"number"_s).isEmpty()) {
            ok = number(match.captured(u"number"_s));
        } else if (!match.captured(u"day"_s).isEmpty()) {
            ok = word(match.captured(u"day"_s), first);
        }
        if (!ok) {
            return false;
        }
        first = false;
        at = match.capturedEnd();
    }
    return finish();
}

} // namespace

QDateTime DateParts::toUtc() const
{
    if (year < 1 || year > 9999 || hour > 24 || minute > 59 || second > 60) {
        return {};
    }
    const bool endOfDay = hour == 24;
    if (endOfDay && (minute > 0 || second > 0)) {
        return {};
    }
    const QDate date(year, month < 0 || (month == 1 && day < 0) ? qMax(1, month) : month, day < 0 ? 1 : day);
    const QTime time(endOfDay || hour < 0 ? 0 : hour, minute, qMin(second, 59), millisecond);
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    const qint64 extra = (endOfDay ? 86400 : 0) + (second == 60 ? 1 : 0) - offset;
    const QDateTime moment = QDateTime(date, time, Qt::UTC).addSecs(extra);
    // The zone can still lead out of what ISO 8601 writes with four digits.
    return moment.date().year() >= 1 && moment.date().year() <= 9999 ? moment : QDateTime();
}

std::optional<int> readNumericZone(QStringView text)
{
    if (text == u"Z" || text == u"z") {
        return 0;
    }
    static const QRegularExpression form(u"^([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (hours > 24 || minutes > 59) {
        return std::nullopt;
    }
    return (match.captured(1) == u"-"_s ? -1 : 1) * (hours * 60 + minutes) * 60;
}

bool readIsoTime(QStringView text, DateParts &parts)
{
    static const QRegularExpression form(
        u"^(?<hour>\\d\\d?)(?:(?::(?=\\d))?(?<minute>(?<=:)\\d\\d?|\\d\\d)(?:(?::(?=\\d))?(?<second>(?<=:)\\d\\d?|\\d\\d)(?:[.,](?<fraction>\\d+))?)?)?\\s*(?<zone>.*)$"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return false;
    }
    parts.hour = match.captured(u"hour"_s).toInt();
    parts.minute = match.captured(u"minute"_s).toInt();
    parts.second = match.captured(u"second"_s).toInt();
    parts.millisecond = match.captured(u"fraction"_s).leftJustified(3, u'0').first(3).toInt();
    const QString zone = match.captured(u"zone"_s).trimmed();
    if (zone.isEmpty()) {
        return true;
    }
    static const QRegularExpression doubled(u"^:?([+-]\\d\\d:?\\d\\d|Z)\\s*(?:Z|UTC|GMT)?$"_s);
    const QRegularExpressionMatch sloppy = doubled.match(zone);
    std::optional<int> offset = readNumericZone(sloppy.hasMatch() ? sloppy.captured(1) : zone);
    if (!offset) {
        offset = zoneOffset(zone.toLower());
    }
    parts.offset = offset.value_or(0);
    return offset.has_value();
}

QDateTime parseWordyDate(const QString &text)
{
    WordyDate date;
    return date.read(text) ? date.parts.toUtc() : QDateTime();
}

} // namespace attache::feeds
