// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packspoilerwords.h"

#include "base/textfolding.h"
#include "storage/packconnection.h"

namespace attache::storage {

namespace {

/// Shorter single words ("VP", "Ex") are too common in headlines to tell anything.
constexpr qsizetype leastLength = 4;

// The two audited readings of base tables: see the class.
constexpr char16_t namesSql[] = u"SELECT name, gate FROM main.page "
                                u"UNION ALL "
                                u"SELECT a.name, max(a.gate, p.gate) FROM main.alias AS a "
                                u"JOIN main.page AS p ON p.id = a.page";
constexpr char16_t releasesSql[] = u"SELECT f.value, s.ordinal FROM main.spine AS s "
                                   u"JOIN main.fact AS f ON f.page = s.page AND f.property = 'released' "
                                   u"ORDER BY s.ordinal";

} // namespace

PackSpoilerWords::PackSpoilerWords(const PackConnection &pack)
{
    domain::Viewpoint nothing;
    nothing.asOf = QDate(1, 1, 1);
    Cursor names = pack.run(nothing, namesSql);
    while (names.next()) {
        const QString phrase = base::fold(names.text(0));
        const domain::Gate gate{names.integer(1)};
        const auto known = m_phrases.constFind(phrase);
        if (phrase.size() >= leastLength && (known == m_phrases.constEnd() || gate < *known)) {
            m_phrases.insert(phrase, gate);
        }
    }
    m_phrases.removeIf([](const auto &entry) { return entry.value() == domain::openToAll; });
    for (auto phrase = m_phrases.keyBegin(); phrase != m_phrases.keyEnd(); ++phrase) {
        m_longestPhrase = std::max(m_longestPhrase, phrase->count(u' ') + 1);
    }
    Cursor releases = pack.run(nothing, releasesSql);
    while (releases.next()) {
        const QDate day = QDate::fromString(releases.text(0), Qt::ISODate);
        if (day.isValid()) {
            m_releases.append({day, domain::Gate{releases.integer(1)}});
        }
    }
}

domain::Gate PackSpoilerWords::latestNamedIn(const QString &folded) const
{
    domain::Gate latest = domain::openToAll;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString phrase;
        for (qsizetype i = first; i < std::min(words.size(), first + m_longestPhrase); ++i) {
            phrase += (i == first ? QString() : QStringLiteral(" ")) + words.at(i);
            latest = std::max(latest, m_phrases.value(phrase, domain::openToAll));
        }
    }
    return latest;
}

domain::Gate PackSpoilerWords::latestReleasedBy(QDate day) const
{
    domain::Gate latest = domain::openToAll;
    for (const Release &release : m_releases) {
        if (release.day <= day) {
            latest = std::max(latest, release.gate);
        }
    }
    return latest;
}

} // namespace attache::storage
