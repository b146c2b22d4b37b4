// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rolefilter.h"

#include "base/textfolding.h"
#include "services/figurewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace attache::services {

namespace {

/// Every word begins a word of @p text.
bool begins(const QStringList &words, const QString &text)
{
    if (words.isEmpty()) {
        return true;
    }
    const QStringList there = base::foldedWords(text);
    return std::ranges::all_of(words, [&there](const QString &wanted) {
        return std::ranges::any_of(there, [&wanted](const QString &word) { return word.startsWith(wanted); });
    });
}

bool hasCredit(const RoleRow &row, const QString &credit)
{
    if (row.level && domain::creditWord(*row.level) == credit) {
        return true;
    }
    // "writer, producer" is both.
    const QStringList jobs = row.job.split(QLatin1Char(','));
    return std::ranges::any_of(jobs, [&credit](const QString &job) {
        return job.trimmed().compare(credit, Qt::CaseInsensitive) == 0;
    });
}

bool isWithin(const QString &years, int first, int last)
{
    const YearSpan span = readYears(years);
    if (span.first == 0) {
        return false;
    }
    const int end = span.open ? std::numeric_limits<int>::max() : std::max(span.first, span.last);
    return (first == 0 || end >= first) && (last == 0 || span.first <= last);
}

} // namespace

RoleMatcher::RoleMatcher(const RoleWords &words)
    : m_words(words)
    , m_person(base::foldedWords(words.person))
    , m_part(base::foldedWords(words.part))
    , m_work(base::foldedWords(words.work))
{}

bool RoleMatcher::accepts(const RoleRow &row) const
{
    if (m_words.season != 0 && !row.seasons.contains(m_words.season)) {
        return false;
    }
    if (!m_words.credit.isEmpty() && !hasCredit(row, m_words.credit)) {
        return false;
    }
    if ((m_words.firstYear != 0 || m_words.lastYear != 0) &&
        !isWithin(row.years, m_words.firstYear, m_words.lastYear)) {
        return false;
    }
    return begins(m_person, row.person.name) &&
           begins(m_part, row.character ? row.character->name : row.role) && begins(m_work, row.work.name);
}

std::optional<std::pair<int, int>> readYearRange(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{4})?\\s*(?:([-\\x{2013}])\\s*(\\d{4})?)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty())) {
        return std::nullopt;
    }
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(3).toInt();
    return first != 0 && last != 0 && last < first ? std::nullopt : std::optional(std::pair(first, last));
}

} // namespace attache::services
